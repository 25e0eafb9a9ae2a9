extension PersonText {
  /// A name of a person, or initials.
  struct Name {
    var range: Range<Int>
    /// Whether it has an initial, as "Anita K.".
    var hasInitial: Bool
    /// Whether it is made of initials only.
    var isInitials: Bool
  }

  /// The name that ends with the word at `last`; `nil` where no person's name does.
  ///
  /// - Parameter isSure: Whether what stands beside it speaks for a person, so that "to Maya" is to a person, too.
  func name(endingAt last: Int, isSure: Bool = false) -> Name? {
    guard isNamePart(last) else { return nil }
    var start = last
    while start > 0, last - start < 5, isNamePart(start - 1) || isParticle(start - 1), joins(start) {
      start -= 1
    }
    while start < last, !isNamePart(start) { start += 1 }
    return person(start..<last + 1, isSure: isSure)
  }

  /// The name that begins with the word at `first`; `nil` where no person's name does.
  func name(startingAt first: Int) -> Name? {
    guard isNamePart(first) else { return nil }
    var end = first + 1
    while end < words.count, end - first < 5, joins(end), isNamePart(end) { end += 1 }
    return person(first..<end)
  }

  private func isNamePart(_ index: Int) -> Bool {
    guard passage.words.indices.contains(index) else { return false }
    if passage.words[index].isCapitalised || isInitial(index) { return true }
    // A family name in capitals, as in French: "Amina DIALLO".
    return index > 0 && passage.words[index - 1].isCapitalised && passage.words[index].range.count > 3
      && isClose(index) && passage.scalars[passage.words[index].range].allSatisfy(\.properties.isUppercase)
  }

  private func isParticle(_ index: Int) -> Bool { cues.particles.contains(word(index)) }

  /// Whether the word at `index` can go on with the name before it: behind a space, or behind the point of an initial.
  private func joins(_ index: Int) -> Bool {
    if isClose(index) { return true }
    return isInitial(index - 1) && between(index).allSatisfy { $0 == "." || $0.properties.isWhitespace }
  }

  private func person(_ found: Range<Int>, isSure: Bool = false) -> Name? {
    var range = found
    // The first word of a sentence has a capital whatever it is.
    while beginsSentence(range.lowerBound), isStarter(range.lowerBound) {
      range = range.lowerBound + 1..<range.upperBound
      if range.isEmpty { return nil }
    }
    // "In April Anita, aged 14": the month is no part of the name.
    while range.count > 1, WrittenDate.months.contains(words[range.lowerBound]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    guard !has(cues.others, in: range), !range.contains(where: isStarter), !range.contains(where: isTitle),
      !isAfterStranger(range, isSure: isSure), !isPlace(range)
    else { return nil }
    if isMonsieur(range) { return nil }
    let initials = range.filter(isInitial).count
    if initials == range.count {
      let isCode =
        range.lowerBound > 0 && isClose(range.lowerBound) && cues.codes.contains(words[range.lowerBound - 1])
      return isCode || cues.abbreviations.contains(words[range].joined())
        ? nil
        : Name(range: range, hasInitial: true, isInitials: true)
    }
    return Name(range: range, hasInitial: initials > 0, isInitials: false)
  }

  private func isTitle(_ index: Int) -> Bool { cues.titles.contains(word(index)) && !isInitial(index) }

  /// "M. Diallo" is an adult in French; "M. D." are initials.
  private func isMonsieur(_ range: Range<Int>) -> Bool {
    language == .fr && word(range.lowerBound) == "m" && isInitial(range.lowerBound) && range.count > 1
      && !isInitial(range.lowerBound + 1)
  }

  private func isStarter(_ index: Int) -> Bool {
    cues.starters.contains(word(index)) && !isInitial(index) || isAdverb(index) || isVerb(index)
  }

  /// The "Cumplió" of "Cumplió 12 años": a verb at the head of a sentence.
  private func isVerb(_ index: Int) -> Bool {
    guard beginsSentence(index), !isInitial(index) else { return false }
    return cues.verbs.contains(word(index)) || cues.suffered.contains(word(index))
      || language != .en && cues.acts.contains(word(index))
  }

  /// "Previously", "Pratiquement", "Lamentablemente" at the head of a sentence; names with these endings are shorter.
  private func isAdverb(_ index: Int) -> Bool {
    word(index).utf8.count > 8 && beginsSentence(index)
      && ["ly", "ment", "mente"].contains(where: word(index).hasSuffix)
  }

  /// After an article, a place's preposition or the title of an adult stands no child's name.
  private func isAfterStranger(_ range: Range<Int>, isSure: Bool) -> Bool {
    let before = range.lowerBound - 1
    guard before >= 0, isClose(range.lowerBound) || cues.titles.contains(words[before]) else { return false }
    let word = words[before]
    if isSure, Self.dative.contains(word), before > 0, cues.addressing.contains(words[before - 1]) {
      return false
    }
    if cues.titles.contains(word) || cues.strangers.contains(word) { return true }
    guard cues.ofs.contains(word) else { return false }
    // "the testimony of Anita" is about a person, "a girl of Lowmere" about a place.
    return !(max(0, before - 2)..<before).contains { cues.belongings.contains(words[$0]) }
  }

  private static let dative = wordSet("to from a au")

  private func isPlace(_ range: Range<Int>) -> Bool {
    Country(named: words[range].joined(separator: " ")) != nil
      || range.contains { words[$0].utf8.count > 3 && Country(named: words[$0]) != nil }
  }
}
