extension WordTally {
  /// The words of a whole draft by part: the text, the titles of its sections, recommendations, tables of facts.
  init(of draft: Draft, read reading: Reading, in workflow: Workflow, language: Language) {
    self.init()
    for section in workflow.sections {
      guard let words = reading.words[section.id], !words.isEmpty else { continue }
      let title = WordCount.words(in: section.title.text(in: language))
      if section.isAnnex {
        add(words.total(of: Set(TextPart.allCases)) + title, to: .annexes)
      } else {
        add(words)
        add(title, to: .headings)
      }
    }
    for recommendation in draft.recommendations {
      add(WordCount.words(in: recommendation.text), to: .recommendations)
    }
    for field in workflow.fields { add(draft.fields[field.id]?.words ?? 0, to: field.part) }
  }
}

extension FieldValue {
  /// The words that a table of facts prints; other fields stand on the cover, which is not counted here.
  fileprivate var words: Int {
    guard case .records(let rows) = self else { return 0 }
    return rows.reduce(0) { sum, row in
      sum + row.cells.values.reduce(0) { $0 + WordCount.words(in: $1.text ?? "") }
    }
  }
}
