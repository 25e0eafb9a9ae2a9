import Reporting

/// Writes the text of one paragraph, heading or cell as Markdown.
struct MarkdownText {
  /// Where the text stands, which decides what has to be escaped.
  enum Place {
    case paragraph, heading, cell
  }

  /// What the line is made of. Marks are told from text, since whether they hold depends on what stands beside them.
  private enum Piece {
    case text(Unicode.Scalar)
    /// The beginning or the end of bold or italic text.
    case mark(String, opens: Bool)
    /// Markdown of another kind, as it stands: links, notes, code.
    case raw(String)
    case lineBreak
  }

  private let place: Place
  private var pieces: [Piece] = []

  /// The lines of `inlines`: one, and another behind each line break.
  static func lines(_ inlines: [Inline], in place: Place = .paragraph) -> [String] {
    var runs = InlineRuns(inlines)
    if place != .paragraph { runs.joinLines() }
    var text = MarkdownText(place: place)
    text.add(runs.inlines, around: "", isInLink: false)
    return text.rendered()
  }

  private init(place: Place) { self.place = place }

  // MARK: - Pieces

  private mutating func add(_ inlines: [Inline], around outer: String, isInLink: Bool) {
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let text): for scalar in text.unicodeScalars { pieces.append(.text(scalar)) }
      case .code(let text): pieces.append(.raw(code(text)))
      case .note(let label): pieces.append(.raw("[^\(label)]"))
      case .lineBreak: pieces.append(.lineBreak)
      case .strong(let inner): marked("**", inner, outer, isInLink)
      case .emphasis(let inner):
        let isBeside = touchesMark || inlines.dropFirst(index + 1).first?.isStrong == true
        let touchesInside = inner.first?.isStrong == true || inner.last?.isStrong == true
        marked(
          outer.isEmpty && !isBeside && !touchesInside ? "*" : "_", inner, outer, isInLink)
      case .link(let inner, let url): link(inner, url, outer)
      }
    }
  }

  private var touchesMark: Bool { if case .mark? = pieces.last { true } else { false } }

  private mutating func marked(_ mark: String, _ inner: [Inline], _ outer: String, _ isInLink: Bool) {
    pieces.append(.mark(mark, opens: true))
    add(inner, around: outer + mark, isInLink: isInLink)
    pieces.append(.mark(mark, opens: false))
  }

  private mutating func link(_ inner: [Inline], _ url: String, _ outer: String) {
    let address = URLText.encoded(url)
    if case .text(let text)? = inner.first, inner.count == 1, Self.isBare(text, address, url) {
      pieces.append(.raw("<\(text)>"))
      return
    }
    pieces.append(.raw("["))
    add(inner, around: outer, isInLink: true)
    // An entity in an address would be read as the sign that it stands for.
    let target = address.utf8.contains(0x3B) ? address.replacing("&", with: "&amp;") : address
    let needsBrackets = target.utf8.contains(0x28) || target.utf8.contains(0x29) || target.isEmpty
    pieces.append(.raw(needsBrackets ? "](<\(target)>)" : "](\(target))"))
  }

  /// Whether a link shows its own address, which can stand as `<address>`.
  private static func isBare(_ text: String, _ address: String, _ url: String) -> Bool {
    guard address == url,
      !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x3B || $0 == 0x3C || $0 == 0x3E }),
      text.utf8.allSatisfy({ $0 < 0x7F })
    else { return false }
    if text == url { return text.utf8.starts(with: "http".utf8) }
    return url == "mailto:\(text)" && isMail(text)
  }

  private static func isMail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    return parts[0].allSatisfy { NoteLabel.isPart($0) || $0 == 0x2B }
      && parts[1].split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
        label.first.map { $0 != 0x2D } ?? false
          && label.last != 0x2D && label.allSatisfy { NoteLabel.isPart($0) && $0 != 0x5F && $0 != 0x2E }
      }
  }

  private func code(_ text: String) -> String {
    let text = text.replacing("\n", with: " ")
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let touches = text.utf8.first == 0x60 || text.utf8.last == 0x60
    let isSpaced = text.utf8.first == 0x20 && text.utf8.last == 0x20
    let space = touches || isSpaced ? " " : ""
    let shown = place == .cell ? text.replacing("|", with: "\\|") : text
    return fence + space + shown + space + fence
  }

  // MARK: - Text

  private func rendered() -> [String] {
    var lines = [""]
    var isAtStart = true
    for index in pieces.indices {
      switch pieces[index] {
      case .lineBreak:
        lines[lines.count - 1] += "\\"
        lines.append("")
        isAtStart = true
        continue
      case .raw(let text):
        lines[lines.count - 1] += text
      case .mark(let text, _): lines[lines.count - 1] += text
      case .text(let scalar):
        lines[lines.count - 1] += escaped(scalar, at: index, isAtStart: isAtStart)
      }
      isAtStart = false
    }
    return pieces.isEmpty ? [] : lines
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    guard pieces.indices.contains(index), case .text(let scalar) = pieces[index] else { return nil }
    return scalar
  }

  private func escaped(_ scalar: Unicode.Scalar, at index: Int, isAtStart: Bool) -> String {
    if isAtStart, place == .paragraph, beginsBlock(scalar, index) { return "\\\(scalar)" }
    if marksDepend(on: index) { return "&#\(scalar.value);" }
    let needs: Bool
    switch scalar {
    case "\\", "`", "*", "[", "]", "|": needs = true
    case "_": needs = !(isWordSign(self.scalar(index - 1)) && isWordSign(self.scalar(index + 1)))
    case "<": needs = self.scalar(index + 1).map { !InlineRuns.isSpace($0) } ?? true
    case "&": needs = self.scalar(index + 1).map { isWordSign($0) || $0 == "#" } ?? false
    case "!": if case .raw? = next(index) { needs = true } else { needs = false }
    case "(", ":": needs = isBehindNote(index)
    case ".", ")": needs = place == .paragraph && isBehindNumber(index)
    case "#": needs = place == .heading
    case "\t", "\n", "\r": return "&#\(scalar.value);"
    default: needs = false
    }
    return needs ? "\\\(scalar)" : String(scalar)
  }

  private func next(_ index: Int) -> Piece? { pieces.indices.contains(index + 1) ? pieces[index + 1] : nil }
  private func previous(_ index: Int) -> Piece? { index > 0 ? pieces[index - 1] : nil }

  /// `[^1](…)` would be a link, and `[^1]:` a note.
  private func isBehindNote(_ index: Int) -> Bool {
    guard case .raw(let text)? = previous(index) else { return false }
    return text.utf8.starts(with: "[^".utf8)
  }

  /// Whether a sign would begin a block at the beginning of a line.
  private func beginsBlock(_ scalar: Unicode.Scalar, _ index: Int) -> Bool {
    let following = self.scalar(index + 1)
    switch scalar {
    case "#", ">", "=", "~": return true
    case "-", "+":
      return following.map { InlineRuns.isSpace($0) || "-|:".unicodeScalars.contains($0) } ?? true
    case ":": return following == "-"
    default: return false
    }
  }

  /// Whether the sign at `index` ends the number of an item of a list: `1.` or `1)`.
  private func isBehindNumber(_ index: Int) -> Bool {
    if let following = scalar(index + 1), !InlineRuns.isSpace(following) { return false }
    var start = index
    while start > 0, index - start < 10, let digit = scalar(start - 1), ("0"..."9").contains(digit) {
      start -= 1
    }
    guard start < index else { return false }
    if start == 0 { return true }
    if case .lineBreak = pieces[start - 1] { return true }
    return false
  }

  private func isWordSign(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return !InlineRuns.isSpace(scalar) && !Self.isPunctuation(scalar)
  }

  // MARK: - Marks

  /// What Markdown takes for punctuation beside a mark: the signs of ASCII, and Unicode's categories P.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return !(("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar))
        && scalar.value > 0x20 && scalar.value != 0x7F
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// Whether the sign at `index`, outside of a mark, must be written as a number, which ends and begins with
  /// punctuation: else the mark beside it would not hold.
  ///
  /// A mark opens only where text follows it, and, where that begins with punctuation, only behind white space or
  /// punctuation; it closes by the same rule from the other side. `_` does neither inside of a word.
  private func marksDepend(on index: Int) -> Bool {
    guard isWordSign(scalar(index)) else { return false }
    if case .mark(let mark, opens: true)? = next(index), !holds(mark, inside: firstInside(index + 1, step: 1))
    {
      return true
    }
    if case .mark(let mark, opens: false)? = previous(index),
      !holds(mark, inside: firstInside(index - 1, step: -1))
    {
      return true
    }
    return false
  }

  /// Whether `mark` holds between a letter outside and `inside`.
  private func holds(_ mark: String, inside: Piece?) -> Bool {
    if mark == "_" { return false }
    guard case .text(let scalar)? = inside else { return false }
    return isWordSign(scalar)
  }

  /// What stands on the inner side of the mark at `index`, seen from outside.
  private func firstInside(_ index: Int, step: Int) -> Piece? {
    let inside = index + step
    return pieces.indices.contains(inside) ? pieces[inside] : nil
  }
}

extension Inline {
  fileprivate var isStrong: Bool { if case .strong = self { true } else { false } }
}
