/// Finds dates of birth of those who may be children.
struct BirthSearch {
  let text: PersonText
  /// The year in which the text is read: who was born long before is no child.
  let year: Int
  private var words: [String] { text.words }

  /// Everything found, in the order of the text.
  func hits() -> [Identity] { words.indices.compactMap(birth) }

  /// "born on 12 March 2011", "her birthday is 2013-05-03", "she turned 12 on 3 May 2025".
  private func birth(at index: Int) -> Identity? {
    guard let lead = lead(at: index) else { return nil }
    for start in lead..<min(lead + 5, words.count) {
      if Self.unsure.contains(words[start]) { return nil }
      guard let date = WrittenDate(at: start, in: text, before: year) else { continue }
      return date.year > year - 25 && date.year <= year
        ? Identity(kind: .birth, isCertain: true, word: index) : nil
    }
    return nil
  }

  /// The index behind what leads to a date of birth and begins at `index`.
  private func lead(at index: Int) -> Int? {
    if isBirth(index) { return isOfMany(index) ? nil : index + 1 }
    if isBirthday(index) { return index + 1 }
    if Self.turned.contains(words[index]), text.isYoung(index + 1), text.isClose(index + 1) {
      return text.cues.years.contains(text.word(index + 2)) ? index + 3 : index + 2
    }
    return nil
  }

  private func isBirth(_ index: Int) -> Bool {
    switch words[index] {
    case "born", "dob", "birthdate", "nacida", "nacido", "nacio", "nee", "nac": true
    // Not the negation "ne".
    case "ne": text.passage.scalars[text.passage.words[index].range].last == "é"
    case "birth", "naissance": text.word(index - 2) == "date"
    case "nacimiento": text.word(index - 2) == "fecha"
    case "date": text.word(index - 1) == "birth"
    // "(b. 3 May 2013)", "D.O.B. 3 May 2013"
    case "b", "n":
      text.between(index).contains("(") && text.between(index + 1).first == "."
        || text.word(index - 2) == "d" && text.word(index - 1) == "o"
    default: false
    }
  }

  /// "her birthday", "the girl's birthday"; not that of a convention.
  private func isBirthday(_ index: Int) -> Bool {
    guard text.cues.birthdays.contains(words[index]), text.isClose(index) || index == 0 else { return false }
    return text.cues.possessives.contains(text.word(index - 1))
      || text.between(index).contains { $0 == "'" || $0 == "’" }
  }

  /// "children born on 1 January", "a child born on 1 January": what a law says of all.
  private func isOfMany(_ index: Int) -> Bool {
    let before = max(0, index - 3)..<index
    if text.has(Self.many, in: before) { return true }
    return before.contains { Self.one.contains(words[$0]) && Self.any.contains(text.word($0 - 1)) }
  }

  private static let many = wordSet(
    "children persons people those anyone girls boys individuals everyone enfants personnes quiconque ninos ninas personas",
    "any every tout toute todo toda cada chaque")
  private static let one = wordSet("child person enfant personne nino nina persona")
  private static let any = wordSet("a an un une una")
  private static let unsure = wordSet(
    "after before since between or prior apres avant depuis entre partir antes despues desde until registered"
  )
  private static let turned = wordSet("turned eu cumplio fete")
}

/// A whole date as people write it: 12 March 2011, May 3rd, 2013, 2013-05-03, 3.5.13.
struct WrittenDate {
  /// The year, of four digits.
  let year: Int

  /// The date that begins with the word at `index`; a year of two digits is the last one up to `now`.
  init?(at index: Int, in text: PersonText, before now: Int) {
    var parts: [Int] = []
    var next = index
    var hasMonth = false
    while parts.count < 3, next < min(index + 7, text.words.count) {
      if let number = Self.part(text.words[next]) {
        parts.append(number)
      } else if Self.months.contains(text.words[next]) {
        parts.append(1)
        hasMonth = true
      } else if parts.isEmpty || !Self.fillers.contains(text.words[next]) {
        return nil
      }
      next += 1
    }
    guard parts.count == 3 else { return nil }
    let whole = parts.first {
      (1900...2199).contains($0) && parts.filter { (1...31).contains($0) }.count == 2
    }
    let isShort =
      !hasMonth && next == index + 3 && (1...31).contains(parts[0]) && (1...31).contains(parts[1])
      && text.words[index + 2].utf8.count == 2 && Self.isJoined(text, index + 1)
      && Self.isJoined(text, index + 2)
    guard let year = whole ?? (isShort ? parts[2] + (parts[2] > now % 100 ? 1900 : 2000) : nil) else {
      return nil
    }
    self.year = year
  }

  /// Whether the word at `index` follows a stroke, a point or a hyphen.
  private static func isJoined(_ text: PersonText, _ index: Int) -> Bool {
    let between = text.between(index)
    return between.count == 1 && ["/", ".", "-"].contains(between.first)
  }

  /// 12, 12th, 1er.
  private static func part(_ word: String) -> Int? {
    let digits = word.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count) else { return nil }
    let ending = String(decoding: word.utf8.dropFirst(digits.count), as: UTF8.self)
    guard ["", "st", "nd", "rd", "th", "er"].contains(ending) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static let fillers = wordSet("de del of the")

  /// The names of months in all languages, folded.
  static let months = wordSet(
    "january february march april may june july august september october november december",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio",
    "julio agosto septiembre setiembre octubre noviembre diciembre")
}
