import Reporting

@testable import Documents

/// Texts that nobody would write, from a seed: every block in every place, and every sign that means something in
/// Markdown.
struct RandomProse {
  private var random: Random
  /// Only what Word has a form of its own for, and every second block a paragraph, so that lists side by side stay apart.
  var isPlain = false
  /// The notes that the text refers to.
  private(set) var notes: [String: [Block]] = [:]
  private let allowsNotes: Bool

  init(seed: UInt64, notes: Bool = true) {
    random = Random(seed: seed)
    allowsNotes = notes
  }

  private static let words = [
    "the", "State", "party", "law", "n’a", "«\u{A0}mot\u{A0}»", "2024", "1.", "2)", "-", "+", "*", "#", ">",
    "=", "|",
    "snake_case", "_x", "x_", "*y", "z*", "[a]", "[", "]", "(b)", "!", "&", "&amp;", "&#65;", "<b>", "<",
    "5 < 6",
    "\\", "\\*", "`", "``", "~~~", "---", "===", "a|b", "R&D", "文字（注）", "是。", "مرحبا", "E/C.12/CO/4", ":",
    "—",
    "e\u{301}", "😀", "...", "1990s", "\"q\"", "'s", "#tag", "word", "of", "children", "—", "ž", "«", "»",
    "$5",
  ]

  mutating func blocks(_ count: Int = 6) -> [Block] {
    (0..<(1 + random.next(count))).flatMap { _ in
      isPlain
        ? [Block(block(depth: 0)), Block(.paragraph(inlines() + [.text("end")]))] : [Block(block(depth: 0))]
    }
  }

  private mutating func block(depth: Int) -> Block.Content {
    switch random.next(depth > 2 ? 5 : 12) {
    case 0...3: return .paragraph(inlines())
    case 7 where isPlain: return .quote((0..<2).map { _ in Block(.paragraph(inlines() + [.text("q")])) })
    case 4: return depth == 0 ? .heading(level: 2 + random.next(4), inlines()) : .paragraph(inlines())
    case 5, 6: return .list(list(depth))
    case 7: return .quote((0..<(1 + random.next(3))).map { _ in Block(block(depth: depth + 1)) })
    case 8: return .table(table())
    case 9: return .code(["x = 1\n", "  a\n\n b\n", "```\n", "# no\n[^a]: no\n"][random.next(4)])
    case 10: return .rule
    default: return .paragraph(inlines())
    }
  }

  private mutating func list(_ depth: Int) -> List {
    var items: [[Block]] = []
    for _ in 0..<(1 + random.next(4)) {
      var item = [Block(.paragraph(inlines() + (isPlain ? [.text("i")] : [])))]
      while random.next(4) == 0, !isPlain { item.append(Block(block(depth: depth + 1))) }
      if isPlain, depth < 3, random.next(3) == 0 { item.append(Block(.list(list(depth + 1)))) }
      items.append(item)
    }
    return List(start: random.next(2) == 0 ? nil : random.next(12), items: items)
  }

  private mutating func table() -> Table {
    let columns = (isPlain ? 2 : 1) + random.next(4)
    let all: [Table.Alignment] = [.natural, isPlain ? .natural : .left, .center, .right]
    let isPlain = isPlain
    func row(_ prose: inout RandomProse) -> [[Inline]] {
      (0..<columns).map { _ in prose.inlines(words: 3) + (isPlain ? [.text("x")] : []) }
    }
    let header = row(&self)
    let rows = (0..<random.next(4)).map { _ in row(&self) }
    return Table(alignments: (0..<columns).map { _ in all[random.next(4)] }, header: header, rows: rows)
  }

  mutating func inlines(words count: Int = 8, depth: Int = 0) -> [Inline] {
    (0..<(1 + random.next(count))).map { _ in inline(depth) }
  }

  private mutating func inline(_ depth: Int) -> Inline {
    let glue = ["", "", " "][random.next(3)]
    switch random.next(depth > 2 ? 6 : 12) {
    case 0...5:
      return .text(glue + Self.words[random.next(Self.words.count)] + [" ", " ", ""][random.next(3)])
    case 6: return .strong(inlines(words: 3, depth: depth + 1))
    case 7: return .emphasis(inlines(words: 3, depth: depth + 1))
    case 8: return .code(["x", "a|b", "`", "a `b`", "* "][random.next(5)])
    case 9 where depth == 0: return .link([.text(Self.words[random.next(Self.words.count)])], url: url())
    case 10: return allowsNotes ? note() : .text("note")
    case 11 where depth < 2: return .lineBreak
    default: return .text("x")
    }
  }

  private mutating func url() -> String {
    [
      "https://example.org/", "http://example.org/a_(b)*c*?x=1&copy;=2", "mailto:a@example.org",
      "https://example.org/%20_x_",
    ][random.next(4)]
  }

  private mutating func note() -> Inline {
    let label = "n\(notes.count + 1)"
    notes[label] = []
    var text: [Block] = []
    for _ in 0..<(1 + random.next(2)) {
      text.append(
        Block(.paragraph([.text("Note \(label) "), .text(Self.words[random.next(Self.words.count)])])))
    }
    notes[label] = text
    return .note(label)
  }
}

/// Blocks in the one form that a word processor and Markdown agree on.
enum Canonical {
  static func blocks(_ blocks: [Block]) -> [Block] {
    blocks.compactMap { block in
      let content: Block.Content
      switch block.content {
      case .paragraph(let inlines):
        let inlines = InlineRuns(inlines).inlines
        if inlines.isEmpty { return nil }
        content = .paragraph(inlines)
      case .heading(let level, let inlines): content = .heading(level: level, line(inlines))
      case .list(let list):
        content = .list(List(start: list.start, items: list.items.map { Self.blocks($0) }))
      case .quote(let inner):
        let inner = Self.blocks(inner)
        if inner.isEmpty { return nil }
        content = .quote(inner)
      case .table(let table):
        content = .table(
          Table(
            alignments: table.alignments, header: table.header.map(line),
            rows: table.rows.map { $0.map(line) }))
      case .code, .rule, .figure: content = block.content
      }
      return Block(content)
    }
  }

  static func line(_ inlines: [Inline]) -> [Inline] {
    var runs = InlineRuns(inlines)
    runs.joinLines()
    return runs.inlines
  }
}
