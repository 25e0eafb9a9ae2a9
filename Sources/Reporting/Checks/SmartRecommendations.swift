import Wording

extension Check {
  /// Recommendations are specific, measurable and time-bound, rest on the text, and stand in the list once each.
  ///
  /// It looks at the recommendations of the draft and, where `of` names a table of facts, at its rows too. Everything it
  /// says is a warning: whether a recommendation is good, people decide. Where a sentence is built in a way that it does
  /// not know it says nothing. Measured on 40 and more invented recommendations in each of English, French and Spanish;
  /// `swift test --filter RecommendationCorpusTests` prints the figures.
  static let smartRecommendations = Check(
    "smart-recommendations",
    summary: Localized(
      en:
        "Each recommendation says who does what by when, asks for one concrete act, rests on the text and is listed once.",
      fr:
        "Chaque recommandation dit qui fait quoi pour quand, demande un seul acte concret, s'appuie sur le texte et figure une fois dans la liste."
    ),
    parameters: [
      Parameter(
        "asks", .words(Quality.allCases.map(\.rawValue)),
        help: Localized(
          en: "what is looked at; everything if not said", fr: "ce qui est examiné ; tout par défaut")),
      Parameter(
        "of", .recordsField,
        help: Localized(
          en: "a table of facts whose rows are recommendations too",
          fr: "un tableau de données dont les lignes sont aussi des recommandations")),
      Parameter(
        "text", .column(ifNotSaid: "text"),
        help: Localized(
          en: "its column with the text; text if not said",
          fr: "sa colonne avec le texte ; text par défaut")),
      Parameter(
        "to", .column(),
        help: Localized(
          en: "its column with who is addressed", fr: "sa colonne avec le destinataire")),
      Parameter(
        "by", .column(),
        help: Localized(en: "its column with the time", fr: "sa colonne avec l'échéance")),
      Parameter(
        "section", .column(),
        help: Localized(
          en: "its column with the name of the section that it rests on",
          fr: "sa colonne avec le nom de la partie sur laquelle elle s'appuie")),
      Parameter(
        "rule", .rule, ifNotSaid: "content.smart",
        help: Localized(
          en: "the rule that asks for such recommendations, to be cited; content.smart if not said",
          fr: "la règle qui demande de telles recommandations, à citer ; content.smart par défaut")),
    ]
  ) { situation, arguments in
    let names = arguments.names("asks")
    let asked = names.isEmpty ? Set(Quality.allCases) : Set(names.compactMap(Quality.init(rawValue:)))
    let judgement = SmartJudgement(
      of: situation, items: situation.demandedItems(arguments),
      rule: situation.rule(arguments, ifNotSaid: "content.smart"))
    return Quality.allCases.filter(asked.contains).flatMap(judgement.findings)
  }

  /// What a recommendation can lack.
  enum Quality: String, CaseIterable {
    case addressee
    case time
    case verb
    case oneAct = "one-act"
    case section
    case repeated
    case listed
  }
}

/// A recommendation, wherever it is listed.
struct DemandedItem {
  let place: Finding.Place
  /// How people call it: its name, or the number of its row.
  let name: Localized
  let text: String
  let to: String?
  let by: String?
  let section: Section.ID?
}

extension Situation {
  /// The rule of the workflow's set that the parameter `key` names, else the one that is called `usual` there; `nil`
  /// where there is none.
  func rule(_ arguments: Arguments, _ key: String = "rule", ifNotSaid usual: String? = nil) -> Rule? {
    (arguments.name(key) ?? usual).flatMap { rules?.rule(Rule.ID($0)) }
  }

  fileprivate func demandedItems(_ arguments: Arguments) -> [DemandedItem] {
    let own = draft.recommendations.map {
      DemandedItem(
        place: .recommendation($0.id), name: Localized(same: $0.id.rawValue), text: $0.text, to: $0.to,
        by: $0.by,
        section: $0.section)
    }
    guard let field = arguments.name("of").map({ Field.ID($0) }),
      case .records(let rows)? = draft.fields[field]
    else { return own.filter { !FieldValue.text($0.text).isEmpty } }
    let listed = rows.enumerated().map { index, row in
      func cell(_ key: String, _ name: String? = nil) -> String? {
        (arguments.name(key) ?? name).flatMap { row.cells[Field.ID($0)]?.text }
      }
      return DemandedItem(
        place: .row(field, index + 1),
        name: Localized(en: "row \(index + 1) of \(field)", fr: "ligne \(index + 1) de \(field)"),
        text: cell("text", "text") ?? "", to: cell("to"), by: cell("by"),
        section: cell("section").map { Section.ID($0) })
    }
    return (own + listed).filter { !FieldValue.text($0.text).isEmpty }
  }
}

/// Recommendations being judged. Nothing is said of languages whose verbs are not known.
struct SmartJudgement {
  let situation: Situation
  let items: [(item: DemandedItem, demand: Demand)]
  let rule: Rule?
  /// Everything that was written, read once.
  let passages: [PlacedPassage]
  var language: Language { situation.language }

  init(of situation: Situation, items: [DemandedItem], rule: Rule?) {
    self.situation = situation
    self.rule = rule
    passages = situation.passages
    let language = situation.language
    self.items =
      WordList.languages.contains(language) ? items.map { ($0, Demand($0.text, language: language)) } : []
  }

  func findings(of quality: Check.Quality) -> [Finding] {
    let found: [Finding] =
      switch quality {
      case .addressee:
        together(Finding.withoutAddressee) { FieldValue.text($0.to ?? "").isEmpty && !$1.namesAddressee }
      case .time: together(Finding.withoutTime) { FieldValue.text($0.by ?? "").isEmpty && !$1.namesTime }
      case .verb:
        items.compactMap { item, demand in
          demand.weakness.map { .weak($0.verb, $0.actionClass, at: item.place) }
        }
      case .oneAct:
        items.compactMap { item, demand in demand.secondAct.map { .severalActs($0, at: item.place) } }
      case .section: unsupported
      case .repeated: repeated
      case .listed: unlisted
      }
    return found.map { finding in
      var finding = finding
      finding.rule = rule.map(Citation.init)
      return finding
    }
  }

  /// One finding for all recommendations that lack something, so that a report with thirty of them says it once.
  private func together(
    _ finding: ([DemandedItem]) -> Finding, where lacks: (DemandedItem, Demand) -> Bool
  ) -> [Finding] {
    let lacking = items.filter { lacks($0.item, $0.demand) }.map(\.item)
    return lacking.isEmpty ? [] : [finding(lacking)]
  }
}

extension Finding {
  private static func list(_ items: [DemandedItem]) -> Localized {
    Localized(
      en: items.map(\.name.en).joined(separator: ", "), fr: items.map(\.name.fr).joined(separator: ", "))
  }

  fileprivate static func withoutAddressee(_ items: [DemandedItem]) -> Finding {
    let names = list(items)
    return Finding(
      "recommendations.no-addressee", .warning, at: items.count == 1 ? items[0].place : nil,
      message: Localized(
        en: "recommendations that do not say who is to act: \(names.en)",
        fr: "recommandations qui ne disent pas qui doit agir : \(names.fr)"),
      remedy: Localized(
        en: "name the ministry or body, under \"to:\" or in the text",
        fr: "nommez le ministère ou l'organe, sous « to: » ou dans le texte"))
  }

  fileprivate static func withoutTime(_ items: [DemandedItem]) -> Finding {
    let names = list(items)
    return Finding(
      "recommendations.no-time-frame", .warning, at: items.count == 1 ? items[0].place : nil,
      message: Localized(
        en: "recommendations that do not say by when: \(names.en)",
        fr: "recommandations qui ne disent pas pour quand : \(names.fr)"),
      remedy: Localized(
        en: "add a year or a length of time, under \"by:\" or in the text: \"by 2028\", \"within one year\"",
        fr:
          "ajoutez une année ou une durée, sous « by: » ou dans le texte : « d'ici à 2028 », « dans un délai d'un an »"
      ))
  }

  fileprivate static func severalActs(_ verb: String, at place: Place) -> Finding {
    Finding(
      "recommendations.several-acts", .warning, at: place,
      message: Localized(
        en: "this asks for more than one act: \"\(verb)\" begins another",
        fr: "ceci demande plus d'un acte : « \(verb) » en commence un autre"),
      remedy: Localized(
        en: "make a recommendation of each: a State that supports one part only notes the whole",
        fr: "faites-en une recommandation chacun : un État qui n'accepte qu'une partie prend note du tout"))
  }

  fileprivate static func weak(_ verb: String, _ actionClass: ActionClass, at place: Place) -> Finding {
    let kind = actionClass.title
    return Finding(
      "recommendations.weak-verb", .warning, at: place,
      message: Localized(
        en:
          "\"\(verb)\" asks for a \(kind.en) (category \(actionClass.rawValue) of 5): one could not see it done",
        fr:
          "« \(verb) » demande une \(kind.fr) (catégorie \(actionClass.rawValue) sur 5) : on n'en verrait pas la réalisation"
      ),
      remedy: Localized(
        en: "say which act would show it: adopt, amend, ratify, establish, criminalise, fund … and what",
        fr:
          "dites quel acte le montrerait : adopter, modifier, ratifier, créer, ériger en infraction, financer … et quoi"
      ))
  }
}

extension ActionClass {
  fileprivate var title: Localized {
    switch self {
    case .minimal: Localized(en: "minimal action", fr: "action minimale")
    case .continuing: Localized(en: "continuing action", fr: "action continue")
    case .considering: Localized(en: "considering action", fr: "action à envisager")
    case .general: Localized(en: "general action", fr: "action générale")
    case .specific: Localized(en: "specific action", fr: "action précise")
    }
  }
}
