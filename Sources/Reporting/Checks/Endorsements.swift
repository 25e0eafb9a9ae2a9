import Wording

extension Check {
  /// Every submitting organisation endorsed exactly these words.
  static let endorsements = Check(
    "endorsements",
    summary: Localized(
      en: "Every submitting organisation endorsed the current revision.",
      fr: "Chaque organisation auteure a fait sienne la version actuelle."),
    parameters: [
      Parameter(
        "of", .organisationsField, required: true,
        help: Localized(
          en: "the field that lists the organisations", fr: "le champ qui énumère les organisations"))
    ]
  ) { situation, arguments in
    let field = Field.ID(arguments.name("of") ?? "")
    let given = Set(situation.report?.standingEndorsements.map(\.organisation) ?? [])
    return situation.organisations(in: field)
      .filter { !given.contains($0.acronym) }
      .map { .missingEndorsement($0, of: situation.report) }
  }
}

extension Finding {
  fileprivate static func missingEndorsement(_ organisation: Organisation, of report: Report?) -> Finding {
    let revision = report?.revision.id.short ?? ""
    let id = report?.id.rawValue ?? ""
    return Finding(
      "endorsements.missing",
      message: Localized(
        en: "\(organisation.acronym) (\(organisation.name)) has not endorsed revision \(revision)",
        fr: "\(organisation.acronym) (\(organisation.name)) n'a pas fait sienne la version \(revision)"),
      remedy: Localized(
        en: "its member types: rapporteur endorse \(id) --for \(organisation.acronym)",
        fr: "son membre saisit : rapporteur endorse \(id) --for \(organisation.acronym)"))
  }
}
