/// Tells which terms in a passage are not its author's own: quoted, part of a title, or spoken of as words.
struct TermMarks {
  let passage: Passage
  let cues: TermCues
  let hits: [TermSearch.Hit]
  let isNote: Bool
  let isHeading: Bool
  /// Whether a name goes on behind "and": the title of a law does, a list of States does not.
  var joinsByAnd = true

  private var words: [Passage.Word] { passage.words }

  /// Whether the term in `range` is quoted, a title's, or mentioned as a term.
  func isSomebodyElses(_ range: Range<Int>) -> Bool {
    words[range].allSatisfy(\.isQuoted) || isInMarkedTitle(range) || isInCapitalisedName(range)
      || isInNumberedLaw(range) || isInNamedLaw(range) || isInArticleTitle(range) || isMentioned(range)
      || isRejected(range)
  }

  // MARK: - Titles

  /// In emphasis or a link: in a footnote always, elsewhere where a law, a treaty or a study is named with it.
  private func isInMarkedTitle(_ range: Range<Int>) -> Bool {
    let span = words[range.lowerBound].span
    guard span > 0, words[range].allSatisfy({ $0.span == span }) else { return false }
    if isNote { return true }
    let sentence = passage.sentence(of: range.lowerBound)
    var title = range
    while title.lowerBound > sentence.lowerBound, words[title.lowerBound - 1].span == span {
      title = title.lowerBound - 1..<title.upperBound
    }
    while title.upperBound < sentence.upperBound, words[title.upperBound].span == span {
      title = title.lowerBound..<title.upperBound + 1
    }
    let around =
      max(sentence.lowerBound, title.lowerBound - 6)..<min(sentence.upperBound, title.upperBound + 4)
    return around.contains { cues.works.contains(words[$0].stem) || cues.bodies.contains(words[$0].stem) }
  }

  /// "the Child Pornography Act", "the Task Force on Child Prostitution": every word of the term begins with a
  /// capital, and so does a law or a body in the same name. In headings capitals mean nothing.
  private func isInCapitalisedName(_ range: Range<Int>) -> Bool {
    guard !isHeading, words[range].allSatisfy({ $0.isCapitalised || cues.links.contains($0.stem) }) else {
      return false
    }
    func belongs(_ index: Int) -> Bool {
      if !joinsByAnd, Self.conjunctions.contains(words[index].stem) { return false }
      return words[index].isCapitalised || cues.joints.contains(words[index].stem)
        || words[index].stem.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    var start = range.lowerBound
    while start > 0, words[start].gap == .close, belongs(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < words.count, words[end].gap == .close, belongs(end) { end += 1 }
    return (start..<end).contains { index in
      words[index].isCapitalised
        && (cues.works.contains(words[index].stem) || cues.bodies.contains(words[index].stem))
    }
  }

  private static let conjunctions: Set<String> = ["and", "or", "et", "ou", "y", "e", "o", "u"]

  /// "Law No. 12 of 2004 on child prostitution": a law with its number, and what it is about.
  private func isInNumberedLaw(_ range: Range<Int>) -> Bool {
    let sentence = passage.sentence(of: range.lowerBound)
    let reach = max(sentence.lowerBound, range.lowerBound - 16)..<range.lowerBound
    return reach.contains { start in
      guard cues.works.contains(words[start].stem),
        let number = lastNumber(after: start, before: range.lowerBound)
      else { return false }
      let about = (number + 1..<range.lowerBound).prefix(2).first { cues.abouts.contains(words[$0].stem) }
      // A verb on the way ends the title: "Law No. 5 on trafficking does not mention …".
      return about.map { ($0..<range.lowerBound).allSatisfy { !cues.breakers.contains(words[$0].stem) } }
        ?? false
    }
  }

  /// The last word of a law's number and date: "No. 2004-12 du 5 mai 2004"; `nil` where it has none.
  private func lastNumber(after start: Int, before end: Int) -> Int? {
    var last: Int?
    var others = 0
    for index in start + 1..<min(start + 10, max(start + 1, end)) {
      let stem = words[index].stem
      if isNumber(index) {
        last = index
      } else if !cues.links.contains(stem), stem.utf8.count > 1, stem != "no", stem != "num" {
        // One other word may be the month.
        others += 1
        if others > 1 || last == nil { break }
      }
    }
    return last
  }

  /// "the Protocol on the sale of children, child pornography …": a treaty or a law that is named by what it is
  /// about. Any word that titles are not made of ends the title.
  private func isInNamedLaw(_ range: Range<Int>) -> Bool {
    let sentence = passage.sentence(of: range.lowerBound)
    var isAbout = false
    var titleWords = 0
    for index in (max(sentence.lowerBound, range.lowerBound - 30)..<range.lowerBound).reversed() {
      let stem = words[index].stem
      let isNamed = cues.treaties.contains(stem) || cues.laws.contains(stem) && passage.isUppercase(index)
      if isNamed, isAbout { return true }
      if isAbout, titleWords >= 2, isLawInSmallLetters(index) { return true }
      isAbout = isAbout || cues.abouts.contains(stem)
      if cues.titleWords.contains(stem) { titleWords += 1 }
      let belongs =
        cues.joints.contains(stem) || cues.abouts.contains(stem) || cues.titleWords.contains(stem)
        || passage.isUppercase(index)
      guard belongs else { return false }
    }
    return false
  }

  /// "la ley de protección integral de …": with its article, as Spanish names a law without a capital.
  private func isLawInSmallLetters(_ index: Int) -> Bool {
    cues.laws.contains(words[index].stem) && index > 0 && words[index].gap == .close
      && cues.lawArticles.contains(words[index - 1].stem)
  }

  /// "article 34 (child prostitution)": the title of an article in brackets behind its number.
  private func isInArticleTitle(_ range: Range<Int>) -> Bool {
    let sentence = passage.sentence(of: range.lowerBound)
    let opening = (max(sentence.lowerBound + 1, range.lowerBound - 8)..<range.lowerBound + 1).last {
      passage.opensBracket(before: $0)
    }
    guard let opening, opening > sentence.lowerBound, isNumber(opening - 1) else { return false }
    return (max(sentence.lowerBound, opening - 4)..<opening).contains { cues.works.contains(words[$0].stem) }
  }

  /// Whether it is a number, also a Roman one.
  private func isNumber(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let stem = words[index].stem.utf8
    return stem.contains { (0x30...0x39).contains($0) }
      || passage.isUppercase(index) && stem.allSatisfy("ivxlc".utf8.contains)
  }

  // MARK: - Words as words

  /// "the term child prostitution", "what the law calls child pornography", "… is an outdated term".
  private func isMentioned(_ range: Range<Int>) -> Bool {
    isAfterMention(range) || isBeforeMention(range)
  }

  private func isAfterMention(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    for _ in 0..<12 where index > 0 {
      // "the terms child prostitution, child sex tourism and child pornography"
      let other = hitEnding(at: index)
      guard words[index].gap == .close || words[index].gap == .loose && other != nil else { return false }
      if let other {
        index = other.range.lowerBound
        continue
      }
      index -= 1
      let stem = words[index].stem
      if cues.mentions.contains(stem) { return !isSpoilt(index) }
      guard cues.fillers.contains(stem) || isSuchAs(index) else { return false }
    }
    return false
  }

  /// The term whose last word is the one before `index`; the hits are in order.
  private func hitEnding(at index: Int) -> TermSearch.Hit? {
    var (low, high) = (0, hits.count)
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].range.upperBound < index { low = middle + 1 } else { high = middle }
    }
    return hits.indices.contains(low) && hits[low].range.upperBound == index ? hits[low] : nil
  }

  /// The "que" of "tels que".
  private func isSuchAs(_ index: Int) -> Bool {
    words[index].stem == "que" && index > 0 && ["tel", "tell"].contains(words[index - 1].stem)
  }

  private func isSpoilt(_ index: Int) -> Bool {
    index > 0 && words[index].gap == .close && cues.spoilers.contains(words[index - 1].stem)
  }

  private func isBeforeMention(_ range: Range<Int>) -> Bool {
    let after = range.upperBound
    guard after + 1 < words.count, words[after].gap == .close, cues.copulas.contains(words[after].stem) else {
      return false
    }
    let sentence = passage.sentence(of: after)
    return (after + 1..<min(after + 5, sentence.upperBound)).contains {
      cues.mentions.contains(words[$0].stem)
    }
  }

  /// "we write … rather than child pornography": said of words where the sentence speaks of words.
  private func isRejected(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    let isTurnedDown = cues.insteads.contains { phrase in
      start >= phrase.count && words[start - phrase.count..<start].map(\.stem) == phrase
    }
    guard isTurnedDown else { return false }
    return passage.sentence(of: start).contains {
      cues.speech.contains(words[$0].stem) || cues.mentions.contains(words[$0].stem) && !isSpoilt($0)
    }
  }
}
