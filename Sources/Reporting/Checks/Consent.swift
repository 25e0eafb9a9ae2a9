import Wording

extension Check {
  /// Everybody in a table of consents agreed, and nobody took it back.
  static let consent = Check(
    "consent",
    summary: Localized(
      en: "In a table of consents, each row says that consent was given.",
      fr: "Dans un tableau des consentements, chaque ligne dit que le consentement a été donné."),
    parameters: [
      Parameter(
        "of", .recordsField, required: true,
        help: Localized(
          en: "the name of a table of facts, one row for each person",
          fr: "le nom d'un tableau de données, une ligne par personne")),
      Parameter(
        "column", .choiceColumn, required: true,
        help: Localized(
          en: "the column that says whether the person agreed",
          fr: "la colonne qui dit si la personne a accepté")),
      Parameter(
        "is", .columnWords, required: true,
        help: Localized(
          en: "the words of that column that mean yes", fr: "les mots de cette colonne qui veulent dire oui")),
    ]
  ) { situation, arguments in
    let field = Field.ID(arguments.name("of") ?? "")
    let column = Field.ID(arguments.name("column") ?? "")
    let yes = arguments.names("is")
    guard case .records(let rows)? = situation.draft.fields[field] else { return [] }
    return rows.enumerated().compactMap { index, row in
      guard !row.isEmpty, row.cells[column]?.text.map(yes.contains) != true else { return nil }
      return .notGiven(at: .row(field, index + 1))
    }
  }
}

extension Finding {
  /// Names the row and not what stands in it.
  fileprivate static func notGiven(at place: Place) -> Finding {
    Finding(
      "consent.not-given", at: place,
      message: Localized(
        en: "consent was not given, or was taken back",
        fr: "le consentement n'a pas été donné, ou a été retiré"),
      remedy: Localized(
        en: "take out what this person contributed, then the row; or record the consent if it was given",
        fr:
          "retirez ce que cette personne a apporté, puis la ligne ; ou notez le consentement s'il a été donné"
      ))
  }
}
