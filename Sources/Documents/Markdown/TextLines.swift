/// The lines of a text, as the scan before cmark sees them.
enum TextLines {
  /// The lines without their ends, which may be LF or CR LF.
  static func split(_ text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? line.dropLast() : line
    }
  }

  static func isBlank(_ line: Substring.UTF8View) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}

/// An open block of code between fences; what stands in it is not looked at.
struct CodeFence {
  private let sign: UInt8
  private let length: Int

  /// Opens or closes `fence` where `line` does so.
  static func track(_ line: Substring.UTF8View, _ fence: inout CodeFence?) {
    let start = line.drop { $0 == 0x20 }
    guard let sign = start.first, sign == 0x60 || sign == 0x7E else { return }
    let length = start.prefix { $0 == sign }.count
    guard length >= 3 else { return }
    let rest = start.dropFirst(length)
    if let open = fence {
      if open.sign == sign, length >= open.length, TextLines.isBlank(rest) { fence = nil }
    } else if sign == 0x7E || !rest.contains(0x60) {
      // Behind three backticks a fourth makes it code inside a line.
      fence = CodeFence(sign: sign, length: length)
    }
  }
}

/// What stands before the first word of a line: indentation, `>`, and the marks of lists.
struct ContainerMarks {
  /// How many quotations and lists begin on the line.
  private(set) var depth = 0
  /// Where the text begins.
  private(set) var text: Substring.UTF8View.Index

  init(of line: Substring.UTF8View) {
    text = line.startIndex
    if Self.isRule(line) { return }
    while let mark = Self.mark(at: line[text...].drop(while: { $0 == 0x20 || $0 == 0x09 })) {
      depth += 1
      text = mark
    }
    text = line[text...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.endIndex
  }

  /// The place behind the mark that `line` begins with.
  private static func mark(at line: Substring.UTF8View) -> Substring.UTF8View.Index? {
    guard let first = line.first else { return nil }
    var rest = line.dropFirst()
    switch first {
    case 0x3E: return rest.startIndex
    case 0x2A, 0x2B, 0x2D: break
    case 0x30...0x39:
      let digits = line.prefix { (0x30...0x39).contains($0) }
      rest = line[digits.endIndex...]
      guard digits.count < 10, rest.first == 0x2E || rest.first == 0x29 else { return nil }
      rest = rest.dropFirst()
    default: return nil
    }
    guard let space = rest.first, space == 0x20 || space == 0x09 else { return nil }
    return rest.startIndex
  }

  /// A line of one sign, as `- - -`, is a rule, and nests nothing.
  private static func isRule(_ line: Substring.UTF8View) -> Bool {
    var first: UInt8?
    var count = 0
    for byte in line where byte != 0x20 && byte != 0x09 {
      guard byte == first ?? byte, byte == 0x2A || byte == 0x2D || byte == 0x5F else { return false }
      first = byte
      count += 1
    }
    return count >= 3
  }
}
