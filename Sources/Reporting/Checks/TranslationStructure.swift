import Wording

extension Check {
  /// A translation is built as the words that it follows, and none of them were left as they were.
  ///
  /// Warnings only: a translator may have to make two paragraphs of one.
  static let translationStructure = Check(
    "translation-structure",
    summary: Localized(
      en:
        "A translation has the paragraphs, footnotes, recommendations and facts of its original (remarks only).",
      fr:
        "Une traduction a les paragraphes, notes, recommandations et données de son original (remarques seulement)."
    )
  ) { situation, _ in
    guard situation.report?.translation != nil, let original = situation.original, let words = original.words
    else { return [] }
    return situation.otherFacts(than: words) + situation.otherStructure(than: words, read: original.reading)
      + situation.untranslated(of: words)
  }
}

extension Situation {
  /// Facts that no translation changes: a country, a number, a day, a choice.
  fileprivate func otherFacts(than words: Draft) -> [Finding] {
    workflow.fields.filter { field in
      switch field.kind {
      case .country, .integer, .boolean, .date, .choice, .symbol:
        draft.fields[field.id] != words.fields[field.id]
      case .text, .language, .texts, .organisations, .contact, .records: false
      }
    }.map { .otherFact($0.id) }
  }

  fileprivate func otherStructure(than words: Draft, read: Reading) -> [Finding] {
    workflow.sections.compactMap { section in
      let mine = Shape(of: section.id, in: draft, reading)
      let theirs = Shape(of: section.id, in: words, read)
      return mine == theirs ? nil : .otherStructure(section.id, mine, theirs)
    }
  }

  /// Texts of some length that are still those of the original, to the letter.
  fileprivate func untranslated(of words: Draft) -> [Finding] {
    let sections = draft.sections.filter { section in
      section.text == words.text(of: section.id) && WordCount.words(in: section.text) >= 5
    }
    let recommendations = draft.recommendations.filter { mine in
      words.recommendations.contains { $0.id == mine.id && $0.text == mine.text }
        && WordCount.words(in: mine.text) >= 3
    }
    return sections.map { .untranslated(at: .section($0.id, line: nil)) }
      + recommendations.map { .untranslated(at: .recommendation($0.id)) }
  }

  /// How a section is built: as comments count its paragraphs.
  fileprivate struct Shape: Equatable {
    var paragraphs: Int
    var notes: Int
    var recommendations: Int

    init(of id: Section.ID, in draft: Draft, _ reading: Reading) {
      paragraphs = reading.sections[id]?.blocks.count ?? 0
      notes = reading.notes.values.count { $0.section == id }
      recommendations = draft.recommendations.count { $0.section == id }
    }
  }
}

extension Finding {
  fileprivate static func otherStructure(
    _ section: Section.ID, _ mine: Situation.Shape, _ theirs: Situation.Shape
  ) -> Finding {
    var parts: [Localized] = []
    func compare(_ mine: Int, _ theirs: Int, _ name: Localized) {
      guard mine != theirs else { return }
      parts.append(
        Localized(
          en: "\(name.en): \(mine), in the original \(theirs)",
          fr: "\(name.fr) : \(mine), dans l'original \(theirs)"))
    }
    compare(mine.paragraphs, theirs.paragraphs, Localized(en: "paragraphs", fr: "paragraphes"))
    compare(mine.notes, theirs.notes, Localized(en: "footnotes", fr: "notes"))
    compare(
      mine.recommendations, theirs.recommendations, Localized(en: "recommendations", fr: "recommandations"))
    return Finding(
      "translation.structure", .warning, at: .section(section, line: nil),
      message: Localized(
        en: parts.map(\.en).joined(separator: "; "),
        fr: parts.map(\.fr).joined(separator: InterfaceLanguage.fr.semicolon)),
      remedy: Localized(
        en: "see whether something is missing, or was put twice",
        fr: "voyez si quelque chose manque ou figure deux fois"))
  }

  fileprivate static func otherFact(_ field: Field.ID) -> Finding {
    Finding(
      "translation.other-fact", .warning, at: .field(field),
      message: Localized(
        en: "the original says something else here, and no translation changes that",
        fr: "l'original dit autre chose ici, ce qu'aucune traduction ne change"),
      remedy: Localized(
        en: "compare it with the original, and correct one of the two",
        fr: "comparez avec l'original et corrigez l'un des deux"))
  }

  fileprivate static func untranslated(at place: Place) -> Finding {
    Finding(
      "translation.untranslated", .warning, at: place,
      message: Localized(
        en: "this is still the text of the original", fr: "ceci est encore le texte de l'original"),
      remedy: Localized(en: "translate it", fr: "traduisez-le"))
  }
}
