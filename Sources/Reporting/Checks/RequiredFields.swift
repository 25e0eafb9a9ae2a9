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
    return situation.workflow.fields
      .filter { $0.isRequired && Requirement("", when: $0.when).applies(to: fields) }
      .filter { fields[$0.id]?.isEmpty ?? true }
      .map(Finding.missingField)
  }
}

extension Finding {
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
