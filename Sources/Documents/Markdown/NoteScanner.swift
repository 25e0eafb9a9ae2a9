import Reporting

/// A footnote's definition as it stands in the text.
struct Definition {
  let label: String
  let section: Section.ID
  /// The line in the section's text, from 1.
  let line: Int
  let text: String
}

/// Takes the definitions of footnotes out of a section's text, leaving blank lines in their places.
struct NoteScanner {
  private(set) var body: String
  private(set) var definitions: [Definition] = []

  static func scan(_ text: String, of section: Section.ID) -> NoteScanner {
    var scanner = NoteScanner(body: text)
    if text.utf8.contains(0x5E) { scanner.take(TextLines.split(text), of: section) }
    return scanner
  }

  private mutating func take(_ lines: [Substring.UTF8View], of section: Section.ID) {
    var kept: [String] = []
    var fence: CodeFence?
    var place = Place()
    var index = 0
    while index < lines.count {
      let line = lines[index]
      place.enter(line)
      if place.leavesQuote { fence = nil }
      if fence == nil, let (label, rest) = Self.definition(place.inside(line) ?? line) {
        let end = Self.end(of: index, in: lines, at: place)
        let more = lines[index + 1..<end].map { line in
          let inner = place.inside(line) ?? line
          return String(decoding: inner.dropFirst(Self.indent(inner)), as: UTF8.self)
        }
        definitions.append(
          Definition(
            label: label, section: section, line: index + 1,
            text: ([String(decoding: rest, as: UTF8.self)] + more).joined(separator: "\n")))
        // A quotation goes on around the note that stood in it.
        kept += Array(repeating: String(repeating: ">", count: place.quotes), count: end - index)
        index = end
        continue
      }
      kept.append(fence == nil ? Self.withoutLinkDefinition(line) : String(decoding: line, as: UTF8.self))
      CodeFence.track(place.inside(line) ?? line, &fence)
      index += 1
    }
    body = kept.joined(separator: "\n")
  }

  /// The quotation or list that a line stands in.
  private struct Place {
    /// How many quotations.
    private(set) var quotes = 0
    /// How far the text of the list's last item is indented.
    private var indent = 0
    /// Whether the line before was in more quotations.
    private(set) var leavesQuote = false
    private var isAfterBlank = false

    /// Takes the next line into account.
    mutating func enter(_ line: Substring.UTF8View) {
      let rest = Self.unquoted(line, at: .max)
      leavesQuote = rest.quotes < quotes
      if rest.quotes != quotes { indent = 0 }
      quotes = rest.quotes
      if TextLines.isBlank(rest.text) {
        isAfterBlank = true
        return
      }
      let marks = ContainerMarks(of: rest.text)
      if marks.depth > 0 {
        indent = rest.text.distance(from: rest.text.startIndex, to: marks.text)
      } else if isAfterBlank, rest.text.first != 0x20, rest.text.first != 0x09 {
        indent = 0
      }
      isAfterBlank = false
    }

    /// What stands on `line` inside of the quotation and the list; `nil` where it is not in the quotation.
    func inside(_ line: Substring.UTF8View) -> Substring.UTF8View? {
      let rest = Self.unquoted(line, at: quotes)
      guard rest.quotes == quotes else { return nil }
      let text = rest.text
      let marks = ContainerMarks(of: text)
      // The note may be all that an item of a list says.
      if marks.depth > 0 { return text[marks.text...] }
      return text.dropFirst(min(indent, text.prefix { $0 == 0x20 }.count))
    }

    /// `line` without at most so many `>`, each with the space behind it.
    private static func unquoted(_ line: Substring.UTF8View, at most: Int) -> (
      text: Substring.UTF8View, quotes: Int
    ) {
      var text = line
      var quotes = 0
      while quotes < most {
        let spaces = text.prefix { $0 == 0x20 }.count
        guard spaces < 4, text.dropFirst(spaces).first == 0x3E else { break }
        text = text.dropFirst(spaces + 1)
        if text.first == 0x20 { text = text.dropFirst() }
        quotes += 1
      }
      return (text, quotes)
    }
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

  /// The line, with a backslash where cmark would take `[^…]: address` for the definition of a link, and drop it:
  /// in a quotation or a list, or where the label is none.
  private static func withoutLinkDefinition(_ line: Substring.UTF8View) -> String {
    let text = line[ContainerMarks(of: line).text...]
    guard text.starts(with: "[^".utf8) else { return String(decoding: line, as: UTF8.self) }
    return String(decoding: line[..<text.startIndex], as: UTF8.self) + "\\"
      + String(decoding: text, as: UTF8.self)
  }

  /// The text of a block of code without the backslashes that were put in.
  static func restoringCode(_ text: String) -> String {
    guard text.utf8.contains(0x5E) else { return text }
    return TextLines.split(text).map { line in
      let rest = line[ContainerMarks(of: line).text...]
      guard rest.starts(with: "\\[^".utf8) else { return String(decoding: line, as: UTF8.self) }
      return String(decoding: line[..<rest.startIndex], as: UTF8.self)
        + String(decoding: rest.dropFirst(), as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// The line behind the definition that begins at `index`: it goes on over lines that follow directly, and over
  /// blank lines where the next one is indented by four; never beyond the quotation that it stands in.
  private static func end(of index: Int, in lines: [Substring.UTF8View], at place: Place) -> Int {
    var end = index + 1
    var isAfterBlank = false
    var scan = end
    while scan < lines.count {
      guard !startsItem(lines[scan], at: place), let line = place.inside(lines[scan]) else { break }
      if TextLines.isBlank(line) {
        isAfterBlank = true
      } else {
        let isInside = indent(line) == 4 || line.first == 0x09
        if !isInside && (isAfterBlank || definition(line) != nil || isBlockStart(line)) { break }
        isAfterBlank = false
        end = scan + 1
      }
      scan += 1
    }
    return end
  }

  /// Whether another item of a list, or a deeper quotation, begins on `line`.
  private static func startsItem(_ line: Substring.UTF8View, at place: Place) -> Bool {
    let indentation = line.prefix { $0 == 0x20 }.count
    return indentation < 4 && ContainerMarks(of: line).depth > place.quotes
  }

  private static func isBlockStart(_ line: Substring.UTF8View) -> Bool {
    let marks = ContainerMarks(of: line)
    if marks.depth > 0 { return true }
    let text = line[marks.text...]
    let isHeading = text.first == 0x23 && (text.drop { $0 == 0x23 }.first ?? 0x20) == 0x20
    return isHeading || text.first == 0x7C
      || ["```", "~~~", "---", "***", "___"].contains { text.starts(with: $0.utf8) }
  }

  /// How many bytes of the white space at the beginning belong to the note: a tab or at most four spaces.
  private static func indent(_ line: Substring.UTF8View) -> Int {
    line.first == 0x09 ? 1 : min(4, line.prefix { $0 == 0x20 }.count)
  }
}

/// What the label of a footnote is made of: letters a to z of either case, digits, `-`, `_`, `.`; at most 64.
enum NoteLabel {
  static let maximum = 64

  static func isPart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x2D || byte == 0x5F || byte == 0x2E
  }

  static func isLabel(_ text: some Collection<UInt8>) -> Bool {
    (1...maximum).contains(text.count) && text.allSatisfy(isPart)
  }
}
