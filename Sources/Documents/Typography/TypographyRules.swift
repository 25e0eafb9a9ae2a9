import Reporting

/// How the text of a language is set.
///
/// French follows the *Lexique des règles typographiques en usage à l'Imprimerie nationale*: a thin space that does not
/// break (U+202F) before ; ! ? and between groups of three digits, a space that does not break (U+00A0) before the
/// colon and inside « ». Status: unverified, since the book could not be read here.
struct TypographyRules {
  /// A space that does not break.
  static let space = "\u{A0}"
  /// A thin space that does not break.
  static let thin = "\u{202F}"

  /// Whether quotation marks, apostrophes and marks of punctuation are set, too.
  let setsMarks: Bool
  /// The months, in small letters.
  private let months: Set<String>
  /// What belongs to the number behind it.
  private let beforeNumbers: Set<String>
  /// What belongs to the name behind it.
  private let beforeNames: Set<String>

  /// The rules of `language`; `nil` where nothing is set.
  static func of(_ language: Language) -> TypographyRules? {
    switch language {
    case .fr: french
    case .es: spanish
    case .en, .ar, .ru, .zh: nil
    }
  }

  private static let french = TypographyRules(
    setsMarks: true,
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
      "novembre", "décembre",
    ],
    beforeNumbers: [
      "n°", "nº", "N°", "Nº", "n°s", "no", "nos", "No", "Nos", "art.", "arts.", "Art.", "p.", "pp.",
      "par.", "Par.", "paras.", "chap.", "Chap.", "al.", "vol.", "§", "§§", "fig.", "sect.",
    ],
    beforeNames: ["M.", "MM.", "Mme", "Mmes", "Mlle", "Dr", "Dre", "Me", "Mgr"])

  private static let spanish = TypographyRules(
    setsMarks: false, months: [],
    beforeNumbers: [
      "núm.", "núms.", "n.º", "N.º", "n.°", "art.", "arts.", "Art.", "p.", "pp.", "pág.", "págs.",
      "párr.", "párrs.", "cap.", "vol.", "§",
    ],
    beforeNames: ["Sr.", "Sra.", "Sres.", "Dr.", "Dra.", "D.", "D.ª"])

  /// `inlines`, set.
  func set(_ inlines: [Inline]) -> [Inline] {
    var before = inlines
    // What was set can make clear what the mark beside it is, as a quotation mark that stood alone.
    for _ in 0..<4 {
      let after = setOnce(before)
      if after == before { break }
      before = after
    }
    return before
  }

  private func setOnce(_ inlines: [Inline]) -> [Inline] {
    var text = FlatText(inlines)
    guard !text.scalars.isEmpty else { return inlines }
    setNumbers(in: &text)
    setAbbreviations(in: &text)
    if setsMarks { FrenchMarks.set(&text) }
    return text.rebuilt(inlines)
  }

  // MARK: - Numbers

  /// Groups of three digits, and what is measured in them.
  private func setNumbers(in text: inout FlatText) {
    var index = 0
    while index < text.scalars.count {
      guard Self.isDigit(text[index]) else {
        index += 1
        continue
      }
      let end = Self.endOfDigits(index, in: text)
      let isFree =
        !(text[index - 1].map {
          Self.isDigit($0) || $0.properties.isAlphabetic || ".,".unicodeScalars.contains($0)
        } ?? false)
      let next = isFree && end - index <= 3 ? joinGroups(after: end, in: &text) : end
      setSign(after: next, in: &text)
      if setsMarks, isFree { setDay(index..<end, in: &text) }
      index = next
    }
  }

  /// Joins the groups of three digits behind `end`, and says where the last ends.
  private func joinGroups(after end: Int, in text: inout FlatText) -> Int {
    var end = end
    while text[end] == " ", Self.endOfDigits(end + 1, in: text) == end + 4 {
      text.replace(end, with: Self.thin)
      end += 4
    }
    return end
  }

  private func setSign(after end: Int, in text: inout FlatText) {
    let signs = "%‰€$".unicodeScalars
    if text[end] == " ", let sign = text[end + 1], signs.contains(sign) {
      text.replace(end, with: Self.space)
    } else if setsMarks, text[end] == "%" || text[end] == "‰" {
      text.put(Self.space, before: end)
    }
  }

  /// "12 mars"; the first of a month is "1er".
  private func setDay(_ digits: Range<Int>, in text: inout FlatText) {
    guard digits.count <= 2 else { return }
    var end = digits.upperBound
    if digits.count == 1, text[digits.lowerBound] == "1", text[end] == "e", text[end + 1] == "r" { end += 2 }
    guard text[end] == " ", months.contains(Self.word(at: end + 1, in: text)) else { return }
    if digits.count == 1, text[digits.lowerBound] == "1", end == digits.upperBound {
      text.replace(digits.lowerBound, with: "1er")
    }
    text.replace(end, with: Self.space)
  }

  // MARK: - Abbreviations

  /// "art. 12", "p. 4", "n° 3", "M. Ba": both on one line.
  private func setAbbreviations(in text: inout FlatText) {
    var start = 0
    for index in text.scalars.indices {
      let scalar = text.scalars[index]
      if scalar == " ", start < index, let next = text[index + 1] {
        let word = String(String.UnicodeScalarView(text.scalars[start..<index]))
        let isBefore =
          Self.isDigit(next) && beforeNumbers.contains(word)
          || next.properties.isUppercase && beforeNames.contains(word)
        if isBefore { text.replace(index, with: Self.space) }
      }
      if scalar.properties.isWhitespace || "(«\"“'’[".unicodeScalars.contains(scalar) { start = index + 1 }
      if setsMarks, scalar == "°" || scalar == "º", index == start + 1,
        "nN".unicodeScalars.contains(text.scalars[start]),
        Self.isDigit(text[index + 1])
      {
        text.put(Self.space, after: index)
      }
    }
  }

  // MARK: - Signs

  static func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

  private static func endOfDigits(_ start: Int, in text: FlatText) -> Int {
    var end = start
    while isDigit(text[end]) { end += 1 }
    return end
  }

  private static func word(at start: Int, in text: FlatText) -> String {
    var word = String.UnicodeScalarView()
    var index = start
    while let scalar = text[index], scalar.properties.isAlphabetic {
      word.append(scalar)
      index += 1
    }
    return String(word)
  }
}
