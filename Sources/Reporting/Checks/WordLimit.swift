import Wording

extension Check {
  /// The draft has no more words than a rule of the mechanism allows, in the parts that the rule counts.
  ///
  /// Where the rule is advice, a text that is too long is only warned about.
  static let wordLimit = Check(
    "word-limit",
    summary: Localized(
      en: "The text keeps to the word limit of a rule, counted in the parts that the rule names.",
      fr: "Le texte respecte la limite de mots d'une règle, dans les parties que la règle compte."),
    parameters: [
      Parameter(
        "rule", .wordRule, required: true,
        help: Localized(
          en: "the name of a rule with `words:` in the workflow's set of rules",
          fr: "le nom d'une règle avec « words: » parmi les règles du modèle"))
    ]
  ) { situation, arguments in
    guard let name = arguments.name("rule"), let rule = situation.rules?.rule(Rule.ID(name)),
      case .words(let limit, let parts) = rule.demand
    else { return [.unknownRule(arguments.name("rule") ?? "")] }
    let count = situation.tally.total(of: parts)
    guard count > limit else { return [] }
    return [.overLimit(count, limit: limit, parts: parts, in: situation, by: rule)]
  }
}

extension Situation {
  /// The language of the document: the first field that holds one, else English.
  public var language: Language { workflow.language(of: draft) ?? .en }
}

extension Workflow {
  /// The language that `draft` says it is in; `nil` where it does not say.
  public func language(of draft: Draft) -> Language? {
    for field in fields {
      if case .language = field.kind, let code = draft.fields[field.id]?.text,
        let language = Language(rawValue: code)
      {
        return language
      }
    }
    return nil
  }
}

extension Finding {
  fileprivate static func overLimit(
    _ count: Int, limit: Int, parts: Set<TextPart>, in situation: Situation, by rule: Rule
  ) -> Finding {
    let longest = situation.workflow.sections
      .map { (section: $0, words: situation.reading.words[$0.id]?.total(of: parts) ?? 0) }
      .max { $0.words < $1.words }
    let title = longest?.section.title.localized ?? Localized(same: "")
    let words = longest?.words ?? 0
    return Finding(
      "words.over-limit", rule.severity,
      message: Localized(
        en: "the text has \(count) words, \(count - limit) more than the \(limit) that \"\(rule.id)\" allows",
        fr:
          "le texte compte \(count) mots, \(count - limit) de plus que les \(limit) admis par « \(rule.id) »"),
      remedy: Localized(
        en: "words to cut: \(count - limit); the longest section is \"\(title.en)\" with \(words)",
        fr: "mots à retirer : \(count - limit) ; la partie la plus longue est « \(title.fr) » avec \(words)"),
      rule: Citation(rule))
  }

  static func unknownRule(_ name: String) -> Finding {
    Finding(
      "words.unknown-rule",
      message: Localized(
        en: "the workflow names the rule \"\(name)\", which limits no words",
        fr: "le modèle cite la règle « \(name) », qui ne limite pas les mots"),
      remedy: Localized(
        en: "tell the coordinator: rapporteur workflow check shows the place",
        fr: "prévenez la coordination : rapporteur workflow check indique l'endroit"))
  }
}
