/// A passage as words without case and accents, singular and plural apart, for finding who is spoken of.
struct PersonText {
  let language: Language
  let passage: Passage
  let cues: PersonCues
  /// The words of the passage, folded.
  let words: [String]

  init(_ passage: Passage, in language: Language) {
    self.passage = passage
    self.language = language
    cues = PersonCues.of(language)
    words = passage.words.map(\.whole)
  }

  /// The word at `index`; empty beyond the ends.
  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// What stands before the word at `index`, behind the one before it.
  func between(_ index: Int) -> ArraySlice<Unicode.Scalar> {
    let start = index > 0 ? passage.words[index - 1].range.upperBound : 0
    let end = index < words.count ? passage.words[index].range.lowerBound : passage.scalars.count
    return passage.scalars[start..<end]
  }

  /// Whether the words before and at `index` follow each other with nothing but spaces, hyphens or apostrophes.
  func isClose(_ index: Int) -> Bool {
    passage.words.indices.contains(index) && passage.words[index].gap == .close
  }

  /// Whether a sentence begins with the word at `index`.
  func beginsSentence(_ index: Int) -> Bool {
    index == 0 || passage.words.indices.contains(index) && passage.words[index].gap == .sentence
  }

  /// The words of the sentence around `index`.
  func sentence(_ index: Int) -> Range<Int> { passage.sentence(of: index) }

  /// The whole number that is written at `index` in digits; `nil` where there is none.
  func number(_ index: Int) -> Int? {
    let word = word(index)
    guard (1...4).contains(word.utf8.count) else { return nil }
    return word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }

  /// Whether the word at `index` is one capital letter with a point: the K. of "Anita K.".
  func isInitial(_ index: Int) -> Bool {
    guard passage.words.indices.contains(index), passage.words[index].range.count == 1,
      passage.isUppercase(index)
    else { return false }
    return between(index + 1).first == "."
  }

  /// Whether one of the words in `range` is one of `set`.
  func has(_ set: Set<String>, in range: Range<Int>) -> Bool { range.contains { set.contains(words[$0]) } }
}

extension PersonText {
  /// How old somebody is said to be: a child's age, not a span of ages and not a length of time.
  struct Age {
    /// The words that say it.
    var range: Range<Int>
    /// Whether it is said in words, as "aged 14", and is no bare number.
    var isExplicit: Bool
    /// Whether it stands before the one who is of that age: "14-year-old".
    var isAdjective = false
  }

  /// The age whose number stands at `index`; `nil` where it is none, or not that of one child.
  func age(at index: Int) -> Age? {
    guard isChildsAge(index) else { return nil }
    var range = index..<index + 1
    var isExplicit = false
    var isAdjective = false
    let after = word(index + 1)
    if isClose(index + 1), cues.years.contains(after) {
      guard let end = endOfYears(index + 1) else { return nil }
      range = index..<end
      isExplicit = true
      isAdjective =
        end == index + 3 && word(index + 2) == "old" && between(index + 1).contains { $0 == "-" || $0 == "‑" }
    }
    var start = index
    while start > 0, isClose(start), cues.ageLeads.contains(words[start - 1]) { start -= 1 }
    if has(cues.aged, in: start..<index) { isExplicit = true }
    if start > 0, isClose(start), cues.notAges.contains(words[start - 1]) { return nil }
    if isClose(index), start == index, cues.notAges.contains(word(index - 1)) { return nil }
    guard !isSpan(start: start, range) else { return nil }
    return Age(range: start..<range.upperBound, isExplicit: isExplicit, isAdjective: isAdjective)
  }

  private func isChildsAge(_ index: Int) -> Bool {
    if let number = number(index) { return (1...17).contains(number) && word(index).utf8.count <= 2 }
    return cues.numerals.contains(word(index))
  }

  /// The index behind "years old"; `nil` where it is a length of time.
  private func endOfYears(_ years: Int) -> Int? {
    let next = isClose(years + 1) ? word(years + 1) : ""
    if cues.olds.contains(next) { return years + 2 }
    if next == "of" || next == "de", cues.aged.contains(word(years + 2)) || word(years + 2) == "edad" {
      return years + 3
    }
    if cues.needsOld || cues.durations.contains(next) { return nil }
    return ["de", "d", "du", "del"].contains(next) && !isPlaceOf(years + 2) ? nil : years + 1
  }

  /// "14 ans du village", not "14 ans de prison".
  private func isPlaceOf(_ index: Int) -> Bool {
    let index = ["la", "l", "le", "los", "las", "un", "una", "une"].contains(word(index)) ? index + 1 : index
    return Self.settings.contains(word(index))
      || words.indices.contains(index) && passage.words[index].isCapitalised
  }

  private static let settings: Set<String> = [
    "village", "hameau", "lycee", "college", "ecole", "quartier", "district", "commune", "ville", "region",
    "province", "aldea",
    "escuela", "colegio", "liceo", "distrito", "comunidad", "ciudad", "barrio", "caserio", "vereda",
    "municipio", "provincia",
  ]

  /// "12 to 17", "14 and over", "under 14": the ages of many.
  private func isSpan(start: Int, _ range: Range<Int>) -> Bool {
    func isNumber(_ index: Int) -> Bool { number(index) != nil || cues.numerals.contains(word(index)) }
    let end = range.upperBound
    if cues.connectors.contains(word(end)), isNumber(end + 1) || cues.overs.contains(word(end + 1)) {
      return true
    }
    if isNumber(end), between(end).contains(where: Self.joinsNumbers) { return true }
    if start > 0, isNumber(start - 1), between(start).contains(where: Self.joinsNumbers) { return true }
    return start > 1 && cues.connectors.contains(words[start - 1]) && isNumber(start - 2)
      || start > 2 && cues.connectors.contains(words[start - 1]) && cues.years.contains(words[start - 2])
  }

  private static func joinsNumbers(_ scalar: Unicode.Scalar) -> Bool {
    ["-", "–", "—", "/", "‑", "−"].contains(scalar)
  }
}

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
  func name(endingAt last: Int) -> Name? {
    guard isNamePart(last) else { return nil }
    var start = last
    while start > 0, last - start < 5, isNamePart(start - 1) || isParticle(start - 1), joins(start) {
      start -= 1
    }
    while start < last, !isNamePart(start) { start += 1 }
    return person(start..<last + 1)
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

  private func person(_ found: Range<Int>) -> Name? {
    var range = found
    // The first word of a sentence has a capital whatever it is.
    while beginsSentence(range.lowerBound), isStarter(range.lowerBound) {
      range = range.lowerBound + 1..<range.upperBound
      if range.isEmpty { return nil }
    }
    // "In April Anita, aged 14": the month is no part of the name.
    while range.count > 1, ContactSearch.months.contains(words[range.lowerBound]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    guard !has(cues.others, in: range), !range.contains(where: isStarter), !isAfterStranger(range),
      !isPlace(range)
    else { return nil }
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

  private func isStarter(_ index: Int) -> Bool { cues.starters.contains(word(index)) && !isInitial(index) }

  /// After an article, a place's preposition or the title of an adult stands no child's name.
  private func isAfterStranger(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard before >= 0, isClose(range.lowerBound) || cues.titles.contains(words[before]) else { return false }
    let word = words[before]
    if cues.titles.contains(word) || cues.strangers.contains(word) { return true }
    guard cues.ofs.contains(word) else { return false }
    // "the testimony of Anita" is about a person, "a girl of Lowmere" about a place.
    return !(max(0, before - 2)..<before).contains { cues.belongings.contains(words[$0]) }
  }

  private func isPlace(_ range: Range<Int>) -> Bool {
    Country(named: words[range].joined(separator: " ")) != nil
      || range.contains { words[$0].utf8.count > 3 && Country(named: words[$0]) != nil }
  }
}
