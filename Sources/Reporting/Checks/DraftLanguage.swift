import Wording

extension Check {
  /// The draft is in a language that the mechanism admits, and its sections are in the language that it says.
  static let draftLanguage = Check(
    "language",
    summary: Localized(
      en: "The language is admitted, and every section is written in it.",
      fr: "La langue est admise, et chaque partie est rédigée dans cette langue."),
    parameters: [
      Parameter(
        "rule", .languageRule, ifNotSaid: "form.language",
        help: Localized(
          en: "a rule with `languages:`; form.language if not said, where the workflow's rules have it",
          fr:
            "une règle avec « languages: » ; form.language par défaut, si les règles du modèle l'ont"))
    ]
  ) { situation, arguments in
    var findings = situation.sectionsInOtherLanguages
    if let rule = situation.rule(arguments, ifNotSaid: "form.language"),
      case .languages(let admitted) = rule.demand,
      !admitted.contains(situation.language)
    {
      findings.insert(.notAdmitted(situation.language, among: admitted, by: rule), at: 0)
    }
    return findings
  }
}

extension Situation {
  /// Sections that are evidently in another language than the draft says; quotations and notes are left out.
  fileprivate var sectionsInOtherLanguages: [Finding] {
    var tallies: [Section.ID: LanguageTally] = [:]
    for placed in passages where !placed.isNote && !placed.isSomebodyElses {
      guard case .section(let id, _) = placed.origin else { continue }
      tallies[id, default: LanguageTally()].count(placed.passage)
    }
    return workflow.sections.compactMap { section in
      tallies[section.id]?.evident(besides: language).map { .inOther($0, than: language, section) }
    }
  }
}

/// How many small words of each language a text has.
///
/// Languages are told by words like "the", "les", "los" that no other of the three has. Evident is a text of 40 words
/// of which one in seven is such a word of another language and not one in thirty of its own: ordinary prose has one in
/// four, titles and names of foreign laws in a text stay far below.
struct LanguageTally {
  private var words = 0
  private var telling: [Language: Int] = [:]

  /// Counts the words of `passage` that are not quoted.
  mutating func count(_ passage: Passage) {
    for word in passage.words where !word.isQuoted && word.span == 0 {
      words += 1
      for language in WordList.languages where FunctionWords.telling(language).contains(word.whole) {
        telling[language, default: 0] += 1
      }
    }
  }

  /// The other language that the text evidently is in; `nil` where that is not certain.
  func evident(besides own: Language) -> Language? {
    guard words >= 40, telling[own, default: 0] * 30 < words else { return nil }
    let other = telling.filter { $0.key != own && $0.value * 7 >= words }
    return other.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}

extension Finding {
  fileprivate static func notAdmitted(
    _ language: Language, among admitted: [Language], by rule: Rule
  ) -> Finding {
    let list = admitted.map(\.rawValue).joined(separator: ", ")
    return Finding(
      "language.not-admitted", rule.severity,
      message: Localized(
        en: "the language \"\(language.rawValue)\" is not among those that \"\(rule.id)\" admits",
        fr: "la langue « \(language.rawValue) » n'est pas de celles qu'admet « \(rule.id) »"),
      remedy: Localized(en: "write it in one of: \(list)", fr: "rédigez-la dans l'une de : \(list)"),
      rule: Citation(rule))
  }

  fileprivate static func inOther(
    _ other: Language, than own: Language, _ section: SectionDefinition
  ) -> Finding {
    let title = section.title.localized
    return Finding(
      "language.other", .warning, at: .section(section.id, line: nil),
      message: Localized(
        en: "the section \"\(title.en)\" reads as \(other.rawValue), and the draft says \(own.rawValue)",
        fr: "la partie « \(title.fr) » semble en \(other.rawValue), et le projet dit \(own.rawValue)"),
      remedy: Localized(
        en: "translate it, or correct the language at the top of the draft",
        fr: "traduisez-la, ou corrigez la langue en tête du projet"))
  }
}
