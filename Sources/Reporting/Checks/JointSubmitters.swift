import Wording

extension Check {
  /// A joint submission names at least two organisations, each once.
  static let jointSubmitters = Check(
    "submitters",
    summary: Localized(
      en: "Enough organisations are named as submitting, each once.",
      fr: "Les organisations auteures sont assez nombreuses, et nommées une fois chacune."),
    parameters: [
      Parameter(
        "of", .organisationsField, required: true,
        help: Localized(
          en: "the field that lists the organisations", fr: "le champ qui énumère les organisations")),
      Parameter(
        "at-least", .count,
        help: Localized(en: "how many there must be; 1 if not said", fr: "leur nombre minimal ; 1 par défaut")
      ),
    ]
  ) { situation, arguments in
    let field = Field.ID(arguments.name("of") ?? "")
    let list = situation.organisations(in: field)
    let wanted = arguments.count("at-least") ?? 1
    var findings: [Finding] = []
    // The UN cites an organisation by its acronym: "Crwn" beside "CRWN" is the same one, typed twice.
    var seen: Set<String> = []
    for organisation in list where !seen.insert(organisation.acronym.rawValue.lowercased()).inserted {
      findings.append(.twice(organisation.acronym, in: field))
    }
    if seen.count < wanted { findings.insert(.tooFew(seen.count, wanted: wanted, in: field), at: 0) }
    return findings
  }
}

extension Situation {
  /// The organisations in `field`; none where it holds no organisations.
  func organisations(in field: Field.ID) -> [Organisation] {
    if case .organisations(let list)? = draft.fields[field] { list } else { [] }
  }
}

extension Finding {
  fileprivate static func tooFew(_ count: Int, wanted: Int, in field: Field.ID) -> Finding {
    Finding(
      "submitters.too-few", at: .field(field),
      message: Localized(
        en: "submitting organisations: \(count), of at least \(wanted)",
        fr: "organisations auteures : \(count), sur \(wanted) au moins"),
      remedy: Localized(
        en: "list acronym, name, city and country of each under \"\(field):\"",
        fr: "indiquez sigle, nom, ville et pays de chacune sous « \(field): »"))
  }

  fileprivate static func twice(_ acronym: Organisation.ID, in field: Field.ID) -> Finding {
    Finding(
      "submitters.twice", at: .field(field),
      message: Localized(
        en: "the organisation \"\(acronym)\" is listed twice",
        fr: "l'organisation « \(acronym) » figure deux fois"),
      remedy: Localized(en: "delete one of the two entries", fr: "supprimez l'une des deux mentions"))
  }
}
