import Wording

extension Check {
  /// No two rows of a table say the same in one of the named columns: a glossary that explains two acronyms by the text of
  /// one, a recommendation that is listed twice. It warns, since two names for one thing can be meant.
  static let distinctRows = Check(
    "distinct-rows",
    summary: Localized(
      en: "No two rows of a table say the same in these columns.",
      fr: "Deux lignes d'un tableau ne disent pas la même chose dans ces colonnes."),
    parameters: [
      Parameter(
        "of", .recordsField, required: true,
        help: Localized(en: "the field that holds the table", fr: "le champ qui contient le tableau")),
      Parameter(
        "by", .columns, required: true,
        help: Localized(en: "the columns, each for itself", fr: "les colonnes, chacune pour soi")),
    ]
  ) { situation, arguments in
    let field = Field.ID(arguments.name("of") ?? "")
    guard case .records(let rows)? = situation.draft.fields[field] else { return [] }
    return arguments.names("by").flatMap { column -> [Finding] in
      var first: [String: Int] = [:]
      return rows.enumerated().compactMap { index, row in
        guard let text = row.cells[Field.ID(column)]?.text?.asHeading, !text.isEmpty else { return nil }
        guard let before = first[text] else {
          first[text] = index + 1
          return nil
        }
        return .sameRow(before, index + 1, column: column, in: field)
      }
    }
  }
}

extension Finding {
  /// It says which rows, and not what stands in them: a table may hold codes of people.
  fileprivate static func sameRow(_ first: Int, _ second: Int, column: String, in field: Field.ID) -> Finding
  {
    Finding(
      "field.same-rows", .warning, at: .field(field),
      message: Localized(
        en: "rows \(first) and \(second) of \"\(field)\" say the same under \"\(column)\"",
        fr: "les lignes \(first) et \(second) de « \(field) » disent la même chose sous « \(column) »"),
      remedy: Localized(
        en: "correct one of them, or leave both where two names for one thing are meant",
        fr: "corrigez l'une d'elles, ou gardez les deux si une chose a bien deux noms"))
  }
}
