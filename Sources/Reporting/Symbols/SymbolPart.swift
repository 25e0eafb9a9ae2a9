/// What can stand between the slashes of a symbol.
enum SymbolPart {
  /// The treaty bodies whose documents begin with their treaty.
  static let treaties: Set<String> = ["CRC", "CCPR", "CEDAW", "CAT", "CERD", "CED", "CMW", "CRPD"]

  /// What stands behind a State's code, and the kind of document that it means.
  static let kinds: [String: DocumentSymbol.Kind] = [
    "CO": .concludingObservations, "Q": .listOfIssues, "QPR": .issuesPriorToReporting, "RQ": .replies,
    "RQPR": .replies,
  ]

  /// `3`, `3-5`; not `5-3`.
  static func isNumber(_ part: String) -> Bool {
    let halves = part.split(separator: "-", omittingEmptySubsequences: false)
    return halves.count <= 2 && halves.allSatisfy { isDigits($0) && $0.utf8.count <= 5 }
      && reversed(part) == nil
  }

  /// `3-5` of `5-3`; `nil` where `part` is no range that goes backwards.
  static func reversed(_ part: String) -> String? {
    let halves = part.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ isDigits($0) && $0.utf8.count <= 5 }),
      let first = Int(halves[0]), let last = Int(halves[1]), first > last
    else { return nil }
    return "\(halves[1])-\(halves[0])"
  }

  /// `51`, and `S-21` or `ES-10` for special sessions.
  static func isSession(_ part: String) -> Bool {
    for prefix in ["S-", "ES-"] where part.hasPrefix(prefix) {
      return isDigits(part.dropFirst(prefix.count))
    }
    return isDigits(part[...]) && part.utf8.count <= 4
  }

  /// `2019`.
  static func isYear(_ part: String) -> Bool {
    isDigits(part[...]) && part.utf8.count == 4 && (part.hasPrefix("19") || part.hasPrefix("20"))
  }

  /// The volume or part that a symbol names at its end, and the symbol before it: `HRI/GEN/1/Rev.9 (Vol. II)`,
  /// `A/56/38(SUPP)`.
  static func volume(of text: String) -> (symbol: String, volume: String?) {
    guard text.last == ")", let open = text.lastIndex(of: "(") else { return (text, nil) }
    let inside = text[open...].dropFirst().dropLast().replacing(" ", with: "").replacing("\u{A0}", with: "")
    let isVolume =
      inside == "SUPP" || ["Vol.", "Part"].contains { inside.hasPrefix($0) && isRoman(inside.dropFirst(4)) }
    guard isVolume else { return (text, nil) }
    var bare = text[..<open]
    while bare.last == " " || bare.last == "\u{A0}" { bare.removeLast() }
    return (String(bare), String(text[open...].dropFirst().dropLast()))
  }

  /// `217(III)`, `217 A (III)`, `2200A (XXI)`: resolutions of the General Assembly until 1976.
  static func isOldResolution(_ part: String) -> Bool {
    var rest = part.replacing(" ", with: "").replacing("\u{A0}", with: "")[...]
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.utf8.count) else { return false }
    rest = rest.dropFirst(digits.count)
    if isLetter(rest.first) { rest = rest.dropFirst() }
    guard rest.first == "(", let close = rest.firstIndex(of: ")") else { return false }
    let after = rest[close...].dropFirst()
    return isRoman(rest[..<close].dropFirst()) && (after.isEmpty || after.count == 1 && isLetter(after.first))
  }

  private static func isLetter(_ character: Character?) -> Bool {
    character.map { $0.isASCII && $0.isUppercase } ?? false
  }

  private static func isRoman(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 8 && text.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// `25`, `182A`, `1325 (2000)`.
  static func isResolution(_ part: String) -> Bool {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.utf8.count) else { return false }
    var rest = part.dropFirst(digits.count)
    if rest.isEmpty { return true }
    if rest.utf8.count == 1, let letter = rest.first { return letter.isASCII && letter.isUppercase }
    if rest.first == " " { rest = rest.dropFirst() }
    return rest.first == "(" && rest.last == ")" && isYear(String(rest.dropFirst().dropLast()))
  }

  /// `Add.1`, `Rev.2`, `Corr.1`.
  static func isSuffix(_ part: String) -> Bool { ["Add.", "Rev.", "Corr."].contains { has($0, part) } }

  /// Whether `part` is `prefix` and a number.
  static func has(_ prefix: String, _ part: String) -> Bool {
    part.hasPrefix(prefix) && isDigits(part.dropFirst(prefix.count)) && part.utf8.count <= 10
  }

  /// `NPL`; `CHN-HKG` and the like for a part of a State; codes of territories and of States of the past.
  static func isArea(_ part: String) -> Bool {
    if part == "EU" { return true }
    let codes = part.split(separator: "-", omittingEmptySubsequences: false)
    return codes.count <= 2
      && codes.allSatisfy { code in
        code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
          && (Country(code: String(code)) != nil || otherAreas.contains(String(code)))
      }
  }

  /// Codes of ISO 3166-1 beside those of States, codes of former States, and the UN's own for Kosovo and Romania.
  private static let otherAreas = Set(
    ("ABW AIA ALA ANT ASM ATA BES BMU BLM COK CUW CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG IMN JEY MAC MAF MNP "
      + "MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL TWN VGB VIR WLF UNK XKX "
      + "BUR BYS CSK DDR ROM SCG SUN TMP UNM YMD YUG ZAR").split(separator: " ").map(String.init))

  /// Codes of Chile, Guatemala, Honduras, Paraguay and the Philippines in documents of the CEDAW Committee, which had codes of
  /// its own until about 2017: `CEDAW/C/CHI/CO/4`. Read in concluding observations that cite these documents.
  static let formerCodes: Set<String> = ["CHI", "GUA", "HON", "PAR", "PHI"]

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
