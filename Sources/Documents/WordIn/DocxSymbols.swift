/// Signs that Word stores by their number in a font of signs, as the letters that they are.
enum DocxSymbols {
  /// The sign with `code` in `font`; `nil` where it has none of its own.
  static func sign(_ code: UInt32, font: String) -> Unicode.Scalar? {
    let number = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
    let font = font.lowercased()
    if font == "symbol" { return symbol[number] ?? letter(number) }
    if font.hasPrefix("wingdings") { return font == "wingdings" ? wingdings[number] : nil }
    // Any other font: the number is the letter's own.
    guard code < 0xE000 || code > 0xF8FF, code >= 0x20 else { return nil }
    return Unicode.Scalar(code)
  }

  private static func letter(_ number: UInt32) -> Unicode.Scalar? {
    guard (0x20...0x7E).contains(number) else { return nil }
    let isSame =
      (0x30...0x39).contains(number)
      || "!#%&()+,./:;<=>?[]_{|}".unicodeScalars.contains { $0.value == number }
    return isSame || number == 0x20 ? Unicode.Scalar(number) : nil
  }

  /// Adobe's Symbol encoding, by Unicode's mapping table for it (MAPPINGS/VENDORS/ADOBE/symbol.txt).
  private static let symbol: [UInt32: Unicode.Scalar] = {
    var table: [UInt32: Unicode.Scalar] = [
      0x2D: "\u{2212}", 0x40: "\u{2245}", 0xA2: "\u{2032}", 0xA3: "\u{2264}", 0xA5: "\u{221E}",
      0xAB: "\u{2194}",
      0xAC: "\u{2190}", 0xAD: "\u{2191}", 0xAE: "\u{2192}", 0xAF: "\u{2193}", 0xB0: "\u{B0}", 0xB1: "\u{B1}",
      0xB2: "\u{2033}", 0xB3: "\u{2265}", 0xB4: "\u{D7}", 0xB7: "\u{2022}", 0xB8: "\u{F7}", 0xB9: "\u{2260}",
      0xBA: "\u{2261}", 0xBB: "\u{2248}", 0xBC: "\u{2026}", 0xD2: "\u{AE}", 0xD3: "\u{A9}", 0xD4: "\u{2122}",
      0xDB: "\u{21D4}", 0xDC: "\u{21D0}", 0xDE: "\u{21D2}", 0xE5: "\u{2211}",
    ]
    let upper =
      "\u{391}\u{392}\u{3A7}\u{394}\u{395}\u{3A6}\u{393}\u{397}\u{399}\u{3D1}\u{39A}\u{39B}\u{39C}\u{39D}\u{39F}\u{3A0}\u{398}\u{3A1}\u{3A3}\u{3A4}\u{3A5}\u{3C2}\u{3A9}\u{39E}\u{3A8}\u{396}"
    let lower =
      "\u{3B1}\u{3B2}\u{3C7}\u{3B4}\u{3B5}\u{3C6}\u{3B3}\u{3B7}\u{3B9}\u{3D5}\u{3BA}\u{3BB}\u{3BC}\u{3BD}\u{3BF}\u{3C0}\u{3B8}\u{3C1}\u{3C3}\u{3C4}\u{3C5}\u{3D6}\u{3C9}\u{3BE}\u{3C8}\u{3B6}"
    for (index, scalar) in upper.unicodeScalars.enumerated() { table[0x41 + UInt32(index)] = scalar }
    for (index, scalar) in lower.unicodeScalars.enumerated() { table[0x61 + UInt32(index)] = scalar }
    return table
  }()

  /// What people use of Wingdings: boxes, ticks, arrows, bullets.
  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x20: " ", 0x6C: "\u{25CF}", 0x6E: "\u{25A0}", 0x6F: "\u{25A1}", 0x71: "\u{2751}", 0x76: "\u{2756}",
    0x9F: "\u{2022}", 0xA7: "\u{25AA}", 0xA8: "\u{25FB}", 0xD8: "\u{27A2}", 0xE0: "\u{2192}",
    0xDF: "\u{2190}",
    0xE1: "\u{2191}", 0xE2: "\u{2193}", 0xF0: "\u{21E8}", 0xFB: "\u{2718}", 0xFC: "\u{2714}",
    0xFD: "\u{2612}",
    0xFE: "\u{2611}", 0x28: "\u{260E}", 0x2A: "\u{2709}", 0x4A: "\u{263A}", 0x4C: "\u{2639}",
  ]
}
