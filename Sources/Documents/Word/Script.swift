import Reporting

/// Which way text runs.
///
/// Word takes the direction of signs and numbers from their run, so each must go into a run with the words that
/// they belong to: the slashes and digits of `E/C.12/CO/4` with its letters, a full stop with its sentence.
enum Script {
  private enum Direction {
    case left, right, number, neutral
  }

  /// Whether a paragraph runs from right to left: in a language that does, or where its first letter does (the rules P2
  /// and P3 of the Unicode Bidirectional Algorithm), as a quotation in Arabic.
  static func isRightToLeft(_ inlines: [Inline], in language: Language) -> Bool {
    if language.isRightToLeft { return true }
    let text = inlines.plainText
    guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
    for scalar in text.unicodeScalars {
      switch direction(scalar) {
      case .right: return true
      case .left: return false
      case .number, .neutral: continue
      }
    }
    return false
  }

  /// `text` cut where its direction changes.
  static func runs(of text: String, inRightToLeft base: Bool) -> [(text: String, isRightToLeft: Bool)] {
    // Letters that run to the left have a first byte of 0xD6 and above.
    guard base || text.utf8.contains(where: { $0 >= 0xD6 }) else {
      return text.isEmpty ? [] : [(text, false)]
    }
    let scalars = Array(text.unicodeScalars)
    let directions = resolved(scalars.map(direction), base: base ? .right : .left)
    var runs: [(String.UnicodeScalarView, Bool)] = []
    for (scalar, direction) in zip(scalars, directions) {
      if runs.last?.1 == (direction == .right) {
        runs[runs.count - 1].0.append(scalar)
      } else {
        runs.append((String.UnicodeScalarView([scalar]), direction == .right))
      }
    }
    return runs.map { (String($0.0), $0.1) }
  }

  /// Every direction as left or right, by the rules W7, N1 and N2 of the Unicode Bidirectional Algorithm; numbers
  /// behind words that run to the left go with them.
  private static func resolved(_ directions: [Direction], base: Direction) -> [Direction] {
    // Words from left to right alone, as a name or an address, keep their signs.
    guard directions.contains(.right) || !directions.contains(.left) else {
      return Array(repeating: .left, count: directions.count)
    }
    var result = directions
    var before = base
    for index in result.indices {
      if result[index] == .number { result[index] = before }
      if result[index] != .neutral { before = result[index] }
    }
    var index = 0
    before = base
    while index < result.count {
      let end = result[index...].firstIndex { $0 != .neutral } ?? result.count
      let after = end < result.count ? result[end] : base
      for place in index..<end { result[place] = before == after ? before : base }
      if end < result.count { before = result[end] }
      index = end + 1
    }
    return result
  }

  private static func direction(_ scalar: Unicode.Scalar) -> Direction {
    switch scalar.value {
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: .number
    case 0x60C, 0x61B, 0x66A...0x66C: .neutral
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: .right
    case 0x200F, 0x61C: .right
    default: scalar.properties.isAlphabetic ? .left : .neutral
    }
  }

  /// `text` cut where Cyrillic letters begin and end, so that a quotation in Russian is spelt and spoken as Russian;
  /// in a Russian document all of it goes with the rest.
  static func cyrillic(in text: String, of language: Language) -> [(text: String, isCyrillic: Bool)] {
    guard language != .ru, text.utf8.contains(where: { (0xD0...0xD3).contains($0) }) else {
      return [(text, false)]
    }
    var runs: [(String.UnicodeScalarView, Bool)] = []
    // Spaces and signs wait for the next word: between two words of a language they belong to it.
    var waiting = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalar.properties.isAlphabetic else {
        waiting.append(scalar)
        continue
      }
      let isCyrillic = (0x400...0x52F).contains(scalar.value)
      if let last = runs.indices.last, runs[last].1 == isCyrillic {
        runs[last].0.append(contentsOf: waiting)
        runs[last].0.append(scalar)
      } else if let last = runs.indices.last {
        runs[last].0.append(contentsOf: waiting)
        runs.append((String.UnicodeScalarView([scalar]), isCyrillic))
      } else {
        waiting.append(scalar)
        runs.append((waiting, isCyrillic))
      }
      waiting = String.UnicodeScalarView()
    }
    if let last = runs.indices.last { runs[last].0.append(contentsOf: waiting) }
    return runs.isEmpty ? [(text, false)] : runs.map { (String($0.0), $0.1) }
  }
}
