extension PersonText {
  /// How old somebody is said to be: a child's age, not a span of ages and not a length of time.
  struct Age {
    /// The words that say it.
    var range: Range<Int>
    /// Whether it is said in words, as "aged 14", and is no bare number.
    var isExplicit: Bool
    /// Whether it stands before the one who is of that age: "14-year-old".
    var isAdjective = false
    /// Whether it is said of a day: "her 12th birthday".
    var isBirthday = false
  }

  /// The age whose number stands at `index`; `nil` where it is none, or not that of one child.
  func age(at index: Int) -> Age? {
    if let birthday = birthday(at: index) { return birthday }
    guard isYoung(index) else { return nil }
    var age = Age(range: index..<index + 1, isExplicit: false)
    if let unit = unit(behind: index) {
      guard let end = isTurned(index) ? (unit + 1, true) : end(ofYears: unit) else { return nil }
      age.range = index..<end.index
      age.isExplicit = end.isSure
      age.isAdjective = isAdjective(index, end.index)
    }
    let start = start(ofLeads: index)
    if has(cues.aged, in: start..<index) || isOfChild(start) { age.isExplicit = true }
    guard age.isExplicit || !cues.toddlers.contains(words[index]) else { return nil }
    age.range = start..<age.range.upperBound
    guard !isMeasure(before: age, number: index), !isSpan(start: start, age.range) else { return nil }
    return age
  }

  /// The ages of two: "aged 12 and 13", "12 et 13 ans"; the first number stands at `index`.
  func agesOfTwo(at index: Int) -> Age? {
    guard isYoung(index), isYoung(index + 2), cues.and.contains(word(index + 1)), isClose(index + 1),
      isClose(index + 2)
    else { return nil }
    var age = Age(range: index..<index + 3, isExplicit: false)
    if let unit = unit(behind: index + 2) {
      guard let end = end(ofYears: unit) else { return nil }
      age.range = index..<end.index
      age.isExplicit = end.isSure
    }
    let start = start(ofLeads: index)
    if (start..<index).contains(where: { words[$0].hasPrefix("age") }) { age.isExplicit = true }
    if isClose(start), has(cues.notAges, in: max(0, start - 1)..<start) { return nil }
    age.range = start..<age.range.upperBound
    return age
  }

  /// Whether the word at `index` is a number below eighteen, in digits or letters.
  func isYoung(_ index: Int) -> Bool {
    if let number = number(index) {
      return (1...17).contains(number) && word(index).utf8.count <= 2 && !isDecimal(index)
    }
    return cues.numerals.contains(word(index)) || cues.toddlers.contains(word(index))
  }

  /// The 1 and the 9 of "1,9 millions", the 5 of "£5.50".
  private func isDecimal(_ index: Int) -> Bool {
    func isJoined(_ index: Int) -> Bool {
      [[","], ["."]].contains(Array(between(index))) && number(index - 1) != nil && number(index) != nil
    }
    return isJoined(index) || isJoined(index + 1)
  }

  /// "Twenty-two" is no two.
  private func isTens(_ word: String) -> Bool { Self.tens.contains(word) }

  private static let tens = wordSet(
    "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand vingt trente quarante cinquante soixante cent mille"
  )

  /// The index of the "years" behind the number at `index`: "12 years", "8-month", "12 y/o".
  private func unit(behind index: Int) -> Int? {
    guard isClose(index + 1), cues.years.contains(word(index + 1)) else { return nil }
    return index + 1
  }

  /// "14-year-old Anita", "14 year old Anita".
  private func isAdjective(_ number: Int, _ end: Int) -> Bool {
    guard word(end - 1) == "old", end - number == 3 else { return false }
    return between(number + 1).contains { $0 == "-" || $0 == "‑" }
      || ["year", "month"].contains(word(number + 1))
  }

  /// Where what leads to the number at `index` begins: "at the age of".
  private func start(ofLeads index: Int) -> Int {
    var start = index
    while start > 0, cues.ageLeads.contains(words[start - 1]), isClose(start) || isHeading(start - 1) {
      start -= 1
    }
    return start
  }

  /// The "Age:" before a number.
  private func isHeading(_ index: Int) -> Bool {
    cues.aged.contains(words[index])
      && between(index + 1).allSatisfy { $0 == ":" || $0.properties.isWhitespace }
  }

  /// "a girl of 12".
  private func isOfChild(_ lead: Int) -> Bool {
    word(lead) == "of" && isClose(lead) && cues.child.contains(word(lead - 1))
  }

  /// "cumplió 12 años en el hogar" is no length of time, and "cumplió 12 años en la cárcel" is.
  private func isTurned(_ number: Int) -> Bool {
    isClose(number) && Self.turning.contains(word(number - 1)) && word(number + 2) != "de"
      && !has(Self.prisons, in: number..<min(number + 6, words.count))
  }

  private static let prisons = wordSet("prison carcel prision jail detencion presidio")

  private static let turning = wordSet(
    "turned turns turn cumplio cumplira cumplir cumplia cumpliria cumple fete fetait fetera")

  /// Whether what stands before makes another number of it: "under 14", "for 12 years", "article 12".
  private func isMeasure(before age: Age, number: Int) -> Bool {
    let start = age.range.lowerBound
    let isAged = has(cues.aged, in: start..<number)
    let before = isClose(start) ? word(start - 1) : ""
    // "the age of 14" alone is that of a law, and "at the age of 14" somebody's.
    if isAged, ["the", "l", "la"].contains(words[start]) { return !cues.sinces.contains(before) }
    return cues.notAges.contains(before) && !(isAged && cues.sinces.contains(before)) || isTens(before)
  }

  /// The index behind "years old", and whether it is an age for sure; `nil` where it is a length of time.
  private func end(ofYears years: Int) -> (index: Int, isSure: Bool)? {
    let next = isClose(years + 1) ? word(years + 1) : ""
    if cues.olds.contains(next) || words[years] == "y" && word(years + 1) == "o" { return (years + 2, true) }
    if ["of", "de"].contains(next), cues.aged.contains(word(years + 2)) { return (years + 3, true) }
    if ["et", "y"].contains(next), ["demi", "demie", "medio"].contains(word(years + 2)) {
      return (years + 3, true)
    }
    // "Maya, 12 years, was sold", "8 mois": nothing but a mark may follow, and the name must speak for a child.
    if cues.needsOld || Self.months.contains(words[years]) {
      return next.isEmpty ? (years + 1, false) : nil
    }
    if next == "en", ["ese", "aquel"].contains(word(years + 2)) { return (years + 1, true) }
    if cues.durations.contains(next) { return nil }
    return ["de", "d", "du", "del"].contains(next) && !isPlaceOf(years + 2) ? nil : (years + 1, true)
  }

  private static let months = wordSet("mois mes meses")

  /// "14 ans du village", not "14 ans de prison".
  private func isPlaceOf(_ index: Int) -> Bool {
    let index = ["la", "l", "le", "los", "las", "un", "una", "une"].contains(word(index)) ? index + 1 : index
    return Self.settings.contains(word(index))
      || words.indices.contains(index) && passage.words[index].isCapitalised
  }

  private static let settings = wordSet(
    "village hameau lycee college ecole quartier district commune ville region province aldea escuela colegio liceo distrito",
    "comunidad ciudad barrio caserio vereda municipio provincia")

  /// "her 12th birthday", "Maya's twelfth birthday".
  private func birthday(at index: Int) -> Age? {
    guard cues.ordinals.contains(word(index)), isClose(index + 1), cues.birthdays.contains(word(index + 1))
    else {
      return nil
    }
    let hasOwner = index > 0 && isClose(index) && cues.possessives.contains(words[index - 1])
    return Age(range: (hasOwner ? index - 1 : index)..<index + 2, isExplicit: true, isBirthday: true)
  }

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
