import Reporting

/// The script that a letter belongs to.
enum WritingScript: Hashable {
  case latin, greek, cyrillic, hebrew, arabic, han, hangul, other

  /// The script of `scalar`; `nil` for digits, signs, spaces and marks, which go with their neighbours.
  init?(_ scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic, scalar.properties.generalCategory != .nonspacingMark else {
      return nil
    }
    switch scalar.value {
    case 0xB5: return nil
    case 0..<0x250, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFB00...0xFB06, 0xFF21...0xFF5A:
      self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F: self = .cyrillic
    case 0x590...0x5FF, 0xFB1D...0xFB4F: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    // Japanese syllables stand among Chinese characters and go with them.
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
      self = .han
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: self = .hangul
    default: self = .other
    }
  }

  /// The script that `language` is written in.
  init(of language: Language) {
    switch language {
    case .ar: self = .arabic
    case .en, .es, .fr: self = .latin
    case .ru: self = .cyrillic
    case .zh: self = .han
    }
  }

  var isRightToLeft: Bool { self == .arabic || self == .hebrew }

  /// The language of `text` in this script as BCP 47 names it; `nil` where the letters do not tell, which is so of
  /// Latin ones, and of those that Russian or Arabic do not have.
  func tag(of text: some Sequence<Unicode.Scalar>) -> String? {
    switch self {
    case .greek: "el"
    case .hebrew: "he"
    case .hangul: "ko"
    case .arabic: text.contains(where: Self.isNotArabic) ? nil : "ar"
    case .cyrillic: text.allSatisfy(Self.mayBeRussian) ? "ru" : nil
    case .han: text.contains { (0x3040...0x30FF).contains($0.value) } ? "ja" : "zh"
    case .latin, .other: nil
    }
  }

  /// Letters of Persian, Urdu, Pashto, Kurdish and others that Arabic does not have.
  private static func isNotArabic(_ scalar: Unicode.Scalar) -> Bool {
    (0x671...0x6D3).contains(scalar.value) || (0x6EE...0x6FF).contains(scalar.value)
      || (0x750...0x77F).contains(scalar.value)
  }

  private static func mayBeRussian(_ scalar: Unicode.Scalar) -> Bool {
    WritingScript(scalar) != .cyrillic || (0x410...0x44F).contains(scalar.value)
      || scalar.value == 0x401 || scalar.value == 0x451
  }
}
