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
    let name = organisation.acronym
    let speakers = report?.assignments.filter { $0.organisation == name }.map(\.person.rawValue) ?? []
    let command = "rapporteur endorse \(id) --for \(name)"
    let who = speakers.joined(separator: ", ")
    return Finding(
      "endorsements.missing",
      message: Localized(
        en: "\(name) (\(organisation.name)) has not endorsed revision \(revision)",
        fr: "\(name) (\(organisation.name)) n'a pas fait sienne la version \(revision)"),
      remedy: speakers.isEmpty
        ? Localized(
          en:
            "nobody speaks for it here yet: a coordinator types: rapporteur assign \(id) NAME member --organisation \(name); then NAME types: \(command)",
          fr:
            "personne ne la représente encore ici : la coordination saisit : rapporteur assign \(id) NOM member --organisation \(name) ; puis NOM saisit : \(command)"
        )
        : Localized(en: "\(who) types: \(command)", fr: "\(who) saisit : \(command)"))
  }
}
