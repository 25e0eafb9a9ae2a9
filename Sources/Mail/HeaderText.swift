import Foundation

/// Texts as headers hold them (RFC 5322, RFC 2047): one line after another, none longer than 78 bytes.
///
/// Everything is judged by Unicode scalars: `"\r\n"` is a single Character, and a quote followed by a joiner is none.
enum HeaderText {
  /// Whether `text` can stand in a header: no control characters, no separators of lines, nothing that turns the
  /// direction of what follows.
  static func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
      default: !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
      }
    }
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Whether `byte` may stand in an atom (RFC 5322, 3.2.3).
  static func isAtomByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  /// `header: text`, folded; encoded where it is no plain ASCII.
  static func unstructured(_ text: String, after header: String) -> String {
    let isPlain =
      text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?") && !text.contains("  ")
      && !text.hasPrefix(" ") && !text.hasSuffix(" ")
    guard isPlain, let folded = fold(words: text.split(separator: " "), after: header) else {
      return encoded(text, after: header)
    }
    return folded
  }

  /// The name beside an address: atoms, else a quoted text, else encoded.
  static func phrase(_ text: String, after header: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let isAtoms = words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAtomByte) && !$0.contains("=?") }
    if isAtoms, let folded = fold(words: words, after: header) { return folded }
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && text.utf8.count <= 60
    guard isPlain, !text.contains("=?") else { return encoded(text, after: header) }
    var quoted = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return "\(header): \"\(quoted)\""
  }

  /// Words in lines of at most 78 bytes; `nil` where a word is longer than a line.
  private static func fold(words: [Substring], after header: String) -> String? {
    var result = "\(header):"
    var length = result.utf8.count
    for word in words {
      let size = word.utf8.count
      guard size <= 76 else { return nil }
      if length + 1 + size > 78 {
        result += "\r\n"
        length = 0
      }
      result += " " + word
      length += 1 + size
    }
    return result
  }

  /// RFC 2047's encoded words in base64: each at most 75 bytes, none ending inside a scalar.
  private static func encoded(_ text: String, after header: String) -> String {
    // 75 bytes less `=?UTF-8?B??=`, in steps of four; the first shares its line with the header's name.
    let most = 45
    var pieces: [[UInt8]] = [[]]
    var room = most - min(30, (header.utf8.count + 2 + 3) / 4 * 3)
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if pieces[pieces.count - 1].count + bytes.count > room, !pieces[pieces.count - 1].isEmpty {
        pieces.append([])
        room = most
      }
      pieces[pieces.count - 1] += bytes
    }
    let words = pieces.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }
    return "\(header): " + words.joined(separator: "\r\n ")
  }

  /// `Tue, 10 Nov 2026 08:00:00 +0000`.
  static func date(_ moment: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second, .weekday], from: moment)
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    let day = days[((parts.weekday ?? 1) + 6) % 7]
    let month = months[((parts.month ?? 1) + 11) % 12]
    let time = "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))"
    return "\(day), \(parts.day ?? 1) \(month) \(parts.year ?? 1970) \(time) +0000"
  }
}
