import Wording

extension Check {
  /// Sections are no longer than the workflow's author or a rule of the mechanism wants them.
  ///
  /// A section's words are those of its body, inner headings and tables; its notes are left out, unless a rule counts
  /// them.
  static let sectionLength = Check(
    "section-length",
    summary: Localized(
      en: "Each of these sections has no more words than are wanted.",
      fr: "Chacune de ces parties n'a pas plus de mots que souhaité."),
    parameters: [
      Parameter(
        "of", .sections, required: true, help: Localized(en: "the sections", fr: "les parties")),
      Parameter(
        "at-most", .count,
        help: Localized(
          en: "how many words each may have", fr: "combien de mots chacune peut avoir")),
      Parameter(
        "rule", .wordRule,
        help: Localized(
          en: "the rule with `words:` that says so", fr: "la règle avec « words: » qui le dit")),
    ],
    needsOneOf: ["at-most", "rule"]
  ) { situation, arguments in
    var limits: [SectionLimit] = []
    if let count = arguments.count("at-most") {
      limits.append(SectionLimit(words: count, parts: [.body, .headings, .tables], rule: nil))
    }
    if let name = arguments.name("rule") {
      guard let rule = situation.rule(arguments), case .words(let limit, let parts) = rule.demand else {
        return [.unknownRule(name)]
      }
      limits.append(SectionLimit(words: limit, parts: parts, rule: rule))
    }
    return arguments.names("of").flatMap { name in
      limits.compactMap { limit in
        let count = situation.reading.words[Section.ID(name)]?.total(of: limit.parts) ?? 0
        guard count > limit.words, let section = situation.workflow.section(Section.ID(name)) else {
          return nil
        }
        return .tooLong(section, count, limit)
      }
    }
  }
}

/// How many words a section may have, and who says so.
private struct SectionLimit {
  let words: Int
  let parts: Set<TextPart>
  /// `nil` where the workflow's author says so.
  let rule: Rule?
}

extension Finding {
  fileprivate static func tooLong(_ section: SectionDefinition, _ count: Int, _ limit: SectionLimit)
    -> Finding
  {
    let title = section.title.localized
    let over = count - limit.words
    return Finding(
      "section.too-long", limit.rule?.severity ?? .error, at: .section(section.id, line: nil),
      message: Localized(
        en:
          "the section \"\(title.en)\" has \(count) words, \(over) more than the \(limit.words) that it may have",
        fr: "la partie « \(title.fr) » compte \(count) mots, \(over) de plus que les \(limit.words) admis"),
      remedy: Localized(en: "words to cut: \(over)", fr: "mots à retirer : \(over)"),
      rule: limit.rule.map(Citation.init))
  }
}
