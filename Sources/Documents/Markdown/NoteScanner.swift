import Reporting

/// Takes the definitions of footnotes out of a section's text, leaving blank lines in their places.
struct NoteScanner {
  private(set) var body: String
  private(set) var definitions: [Definition] = []

  static func scan(_ text: String, of section: Section.ID) -> NoteScanner {
    var scanner = NoteScanner(body: "")
    // Most sections end with their notes, and many have none.
    guard text.utf8.contains(0x5E) else {
      scanner.body = text
      return scanner
    }
    scanner.take(lines(of: text), of: section)
    return scanner
  }

  private static func lines(of text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private mutating func take(_ lines: [Substring.UTF8View], of section: Section.ID) {
    var kept: [String] = []
    var fence: (sign: UInt8, length: Int)?
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if fence == nil, let (label, rest) = Self.definition(line) {
        let end = Self.end(of: index, in: lines)
        let more = lines[index + 1..<end].map {
          String(decoding: $0.dropFirst(Self.indent($0)), as: UTF8.self)
        }
        definitions.append(
          Definition(
            label: label, section: section, line: index + 1,
            text: ([String(decoding: rest, as: UTF8.self)] + more).joined(separator: "\n")))
        kept += Array(repeating: "", count: end - index)
        index = end
        continue
      }
      Self.track(line, &fence)
      kept.append(String(decoding: line, as: UTF8.self))
      index += 1
    }
    body = kept.joined(separator: "\n")
  }

  /// The label and the text behind it, where `line` begins a definition: `[^label]: text`.
  private static func definition(_ line: Substring.UTF8View) -> (String, Substring.UTF8View)? {
    let start = line.drop { $0 == 0x20 }
    guard line.count - start.count < 4, start.starts(with: "[^".utf8) else { return nil }
    let label = start.dropFirst(2).prefix(while: NoteLabel.isPart)
    let after = start.dropFirst(2 + label.count)
    guard (1...NoteLabel.maximum).contains(label.count), after.starts(with: "]:".utf8) else { return nil }
    return (String(decoding: label, as: UTF8.self), after.dropFirst(2).drop { $0 == 0x20 || $0 == 0x09 })
  }

  /// The line behind the definition that begins at `index`: it goes on over lines that follow directly, and over
  /// a blank line where the next one is indented.
  private static func end(of index: Int, in lines: [Substring.UTF8View]) -> Int {
    var end = index + 1
    while end < lines.count {
      if isBlank(lines[end]) {
        guard end + 1 < lines.count, indent(lines[end + 1]) == 4, !isBlank(lines[end + 1]) else { break }
      } else if definition(lines[end]) != nil || indent(lines[end]) == 0 && isBlockStart(lines[end]) {
        break
      } else if isBlank(lines[end - 1]), indent(lines[end]) < 4 {
        break
      }
      end += 1
    }
    return end
  }

  private static func isBlank(_ line: Substring.UTF8View) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func isBlockStart(_ line: Substring.UTF8View) -> Bool {
    guard let first = line.first else { return false }
    return first == 0x23 || first == 0x3E || first == 0x7C || line.starts(with: "- ".utf8)
      || line.starts(with: "* ".utf8) || line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }

  /// How much of the white space at the beginning belongs to the note: at most four columns.
  private static func indent(_ line: Substring.UTF8View) -> Int {
    if line.first == 0x09 { return 1 }
    return min(4, line.prefix { $0 == 0x20 }.count)
  }

  private static func track(_ line: Substring.UTF8View, _ fence: inout (sign: UInt8, length: Int)?) {
    let start = line.drop { $0 == 0x20 }
    guard let sign = start.first, sign == 0x60 || sign == 0x7E else { return }
    let length = start.prefix { $0 == sign }.count
    guard length >= 3 else { return }
    if let open = fence {
      let rest = start.dropFirst(length)
      if open.sign == sign, length >= open.length, isBlank(rest) { fence = nil }
    } else {
      fence = (sign, length)
    }
  }
}

/// What the label of a footnote is made of: letters a to z of either case, digits, `-`, `_`, `.`; at most 64.
enum NoteLabel {
  static let maximum = 64

  static func isPart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x2D || byte == 0x5F || byte == 0x2E
  }
}
