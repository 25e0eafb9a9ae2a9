import Wording

extension Check {
  /// Every field that the workflow marks as required, and whose `when` applies, says something.
  static let requiredFields = Check(
    "required-fields",
    summary: Localized(
      en: "Every required field of the front matter is filled in.",
      fr: "Tous les champs obligatoires de l'en-tête sont remplis.")
  ) { situation, _ in
    let fields = situation.draft.fields
    return situation.workflow.fields.filter { Requirement("", when: $0.when).applies(to: fields) }
      .flatMap { field in
        guard let value = fields[field.id], !value.isEmpty else {
          return field.isRequired ? [Finding.missingField(field)] : []
        }
        return Finding.missingCells(in: value, of: field)
      }
  }
}

extension Finding {
  /// Required columns that a row of a table of facts leaves empty.
  fileprivate static func missingCells(in value: FieldValue, of field: Field) -> [Finding] {
    guard case .records(let rows) = value, case .records(let columns) = field.kind else { return [] }
    return rows.enumerated().flatMap { index, row in
      columns.filter { $0.isRequired && row.cells[$0.id]?.isEmpty ?? true }.map { column in
        Finding(
          "field.missing-cell", at: .field(field.id),
          message: Localized(
            en: "row \(index + 1) of \"\(field.id)\" (\(field.name.en)) lacks \"\(column.id)\"",
            fr: "il manque « \(column.id) » à la ligne \(index + 1) de « \(field.id) » (\(field.name.fr))"),
          remedy: Localized(
            en: "fill it in at the top of the draft, or delete the row",
            fr: "remplissez-la en tête du projet, ou supprimez la ligne"))
      }
    }
  }

  fileprivate static func missingField(_ field: Field) -> Finding {
    Finding(
      "field.missing", at: .field(field.id),
      message: Localized(
        en: "the field \"\(field.id)\" (\(field.name.en)) is empty",
        fr: "le champ « \(field.id) » (\(field.name.fr)) est vide"),
      remedy: Localized(
        en: "fill in \"\(field.id):\" under \"fields:\" at the top of the draft",
        fr: "remplissez « \(field.id): » sous « fields: » en tête du projet"))
  }
}

extension Field {
  /// Its label in both languages, else its name.
  var name: Localized { label.isEmpty ? Localized(same: id.rawValue) : label.localized }
}
