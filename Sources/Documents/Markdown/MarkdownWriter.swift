public import Reporting

/// Writes blocks as Markdown that says the same when it is read again.
///
/// Text in plain words that is an address becomes a link on the way back, as in every draft.
public enum MarkdownWriter {
  /// The text of `blocks`, ending with a line end; empty where there are none.
  public static func text(_ blocks: [Block]) -> String {
    let lines = lines(of: blocks, nested: false)
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// The definition of a note: `[^label]: text`, further blocks indented below.
  public static func note(_ label: String, _ blocks: [Block]) -> String {
    var lines = lines(of: blocks, nested: true)
    let first = lines.isEmpty ? "" : " " + lines.removeFirst()
    return "[^\(label)]:\(first)\n" + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  /// The lines of `blocks` with empty ones between.
  private static func lines(of blocks: [Block], nested: Bool) -> [String] {
    var lines: [String] = []
    var before: List?
    var isOther = false
    for block in blocks {
      var list: List?
      if case .list(let this) = block.content { list = this }
      // Two lists side by side are two only where their marks differ.
      let isBeside = list != nil && before != nil && (list?.start == nil) == (before?.start == nil)
      isOther = isBeside && !isOther
      before = list
      let own = Self.lines(of: block, nested: nested, other: isOther)
      if own.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines += own
    }
    return lines
  }

  private static func lines(of block: Block, nested: Bool, other: Bool) -> [String] {
    switch block.content {
    case .paragraph(let inlines): return MarkdownText.lines(inlines)
    case .heading(let level, let inlines):
      var runs = InlineRuns(inlines)
      runs.joinLines()
      let text = MarkdownText.lines(runs.inlines, in: .heading).joined(separator: " ")
      return [String(repeating: "#", count: min(6, max(1, level))) + (text.isEmpty ? "" : " " + text)]
    case .list(let list): return lines(of: list, other: other)
    case .quote(let blocks):
      return lines(of: blocks, nested: true).map { $0.isEmpty ? ">" : "> \($0)" }
    case .table(let table): return lines(of: table)
    case .code(let text): return code(text)
    // In a list "- ---" would be one rule, not an item with a rule.
    case .rule: return [nested ? "___" : "---"]
    case .figure(let figure): return [MarkdownText.line(figure) + (block.label.map { " {#\($0)}" } ?? "")]
    }
  }

  private static func lines(of list: List, other: Bool) -> [String] {
    let isTight = list.items.allSatisfy { $0.count <= 1 }
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let mark =
        list.start.map { "\(min($0 + index, 999_999_999))\(other ? ")" : ".")" } ?? (other ? "*" : "-")
      let indent = String(repeating: " ", count: mark.utf8.count + 1)
      if !isTight, index > 0 { lines.append("") }
      let inner = Self.lines(of: item, nested: true)
      lines.append(inner.isEmpty ? mark : "\(mark) \(inner[0])")
      lines += inner.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
    }
    return lines
  }

  private static func code(_ text: String) -> [String] {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return [fence] + lines + [fence]
  }

  private static func lines(of table: Table) -> [String] {
    let columns = max(1, table.rows.reduce(table.header.count) { max($0, $1.count) })
    func line(_ cells: [[Inline]]) -> String {
      let texts = (0..<columns).map { index in
        MarkdownText.lines(cells.indices.contains(index) ? cells[index] : [], in: .cell).joined(
          separator: " ")
      }
      return "| " + texts.joined(separator: " | ") + " |"
    }
    let rule = (0..<columns).map { index -> String in
      switch table.alignments.indices.contains(index) ? table.alignments[index] : .natural {
      case .natural: "---"
      case .left: ":--"
      case .center: ":-:"
      case .right: "--:"
      }
    }
    return [line(table.header), "|" + rule.joined(separator: "|") + "|"] + table.rows.map(line)
  }
}
