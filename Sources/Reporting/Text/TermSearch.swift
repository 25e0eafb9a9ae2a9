/// Finds the terms of a list of words in passages of one language.
struct TermSearch {
  /// A term found.
  struct Hit {
    /// Which of the list's terms.
    var term: Int
    /// The words of the passage that it stands in.
    var range: Range<Int>
  }

  /// A phrase to look for.
  private struct Phrase {
    enum Part: Hashable {
      case word(String)
      /// Articles and "of": whichever stand there.
      case link
    }
    var parts: [Part]
    var term = 0
  }

  let language: Language
  let cues: TermCues
  private var terms: [String: [Phrase]] = [:]
  private var exempt: [String: [Phrase]] = [:]
  private var near: [Int: [Phrase]] = [:]

  /// Whether the list has no terms in this language.
  var isEmpty: Bool { terms.isEmpty }

  init(_ list: WordList, in language: Language) {
    self.language = language
    cues = TermCues.of(language)
    for (index, term) in list.terms.enumerated() {
      for text in term.avoid[language] ?? [] { Self.add(phrase(text, term: index), to: &terms) }
      near[index] = term.near[language]?.map { phrase($0) }
    }
    for text in list.exempt[language] ?? [] {
      var title = phrase(text)
      title.parts.removeAll { if case .word(let stem) = $0 { cues.joints.contains(stem) } else { true } }
      Self.add(title, to: &exempt)
    }
  }

  /// The terms in `passage` that are its author's own words.
  func hits(in passage: Passage, isNote: Bool = false, isHeading: Bool = false) -> [Hit] {
    let found = allHits(in: passage)
    guard !found.isEmpty else { return [] }
    let exempted = exemptedWords(of: passage)
    let marks = TermMarks(passage: passage, cues: cues, hits: found, isNote: isNote, isHeading: isHeading)
    return found.filter { hit in
      !hit.range.allSatisfy { exempted[$0] } && !marks.isSomebodyElses(hit.range)
    }
  }

  private static func add(_ phrase: Phrase, to index: inout [String: [Phrase]]) {
    guard case .word(let first)? = phrase.parts.first else { return }
    index[first, default: []].append(phrase)
  }

  private func phrase(_ text: String, term: Int = 0) -> Phrase {
    var parts: [Phrase.Part] = []
    for word in Passage([.text(text)], language: language).words {
      let isLink = cues.links.contains(word.stem)
      if isLink, parts.isEmpty || parts.last == .link { continue }
      parts.append(isLink ? .link : .word(word.stem))
    }
    if parts.last == .link { parts.removeLast() }
    return Phrase(parts: parts, term: term)
  }

  private func allHits(in passage: Passage) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < passage.words.count {
      let hit = longest(at: index, in: passage)
      if let hit { hits.append(hit) }
      index = hit?.range.upperBound ?? index + 1
    }
    return hits
  }

  private func longest(at index: Int, in passage: Passage) -> Hit? {
    guard let candidates = terms[passage.words[index].stem] else { return nil }
    var best: Hit?
    for phrase in candidates {
      guard let end = end(of: phrase, at: index, in: passage), end > best?.range.upperBound ?? 0 else {
        continue
      }
      let hit = Hit(term: phrase.term, range: index..<end)
      if isInCompany(hit, in: passage) { best = hit }
    }
    return best
  }

  /// Whether the sentence has one of the words that the term needs around it.
  private func isInCompany(_ hit: Hit, in passage: Passage) -> Bool {
    guard let wanted = near[hit.term] else { return true }
    return passage.sentence(of: hit.range.lowerBound).contains { index in
      wanted.contains { end(of: $0, at: index, in: passage) != nil }
    }
  }

  /// Where `phrase` ends if it begins at `start`. Articles may vary where the phrase has some, and only there.
  private func end(of phrase: Phrase, at start: Int, in passage: Passage) -> Int? {
    let words = passage.words
    var index = start
    for part in phrase.parts {
      guard index < words.count, index == start || words[index].gap == .close else { return nil }
      switch part {
      case .word(let stem):
        guard words[index].stem == stem else { return nil }
        index += 1
      case .link:
        guard cues.links.contains(words[index].stem) else { return nil }
        while index < words.count, words[index].gap == .close, cues.links.contains(words[index].stem) {
          index += 1
        }
      }
    }
    return index
  }

  /// For each word whether it is part of an exempt phrase. Titles are cited with other articles and commas.
  private func exemptedWords(of passage: Passage) -> [Bool] {
    var exempted = [Bool](repeating: false, count: passage.words.count)
    for index in passage.words.indices {
      for phrase in exempt[passage.words[index].stem] ?? [] {
        guard let end = looseEnd(of: phrase, at: index, in: passage) else { continue }
        for place in index..<end { exempted[place] = true }
      }
    }
    return exempted
  }

  private func looseEnd(of phrase: Phrase, at start: Int, in passage: Passage) -> Int? {
    let words = passage.words
    var index = start
    for case .word(let stem) in phrase.parts {
      while index < words.count, index > start, words[index].stem != stem,
        cues.joints.contains(words[index].stem)
      {
        index += 1
      }
      guard index < words.count, words[index].stem == stem, index == start || words[index].gap != .sentence
      else {
        return nil
      }
      index += 1
    }
    return index
  }
}
