import Reporting
import Testing

@testable import Documents

@Suite("Writing Markdown")
struct MarkdownWriterTests {
  private func read(_ text: String) throws -> Reading {
    try MarkdownReader.read(Draft(sections: [Section(id: "s", text: text)]))
  }

  @Test("What is written says the same when it is read", arguments: 0..<40)
  func roundTrip(_ group: Int) throws {
    for seed in 0..<50 {
      var prose = RandomProse(seed: UInt64(group * 50 + seed))
      let blocks = Canonical.blocks(prose.blocks())
      var text = MarkdownWriter.text(blocks)
      let used = Self.labels(in: blocks)
      for label in used.sorted() { text += "\n" + MarkdownWriter.note(label, prose.notes[label] ?? []) }
      let reading = try read(text)
      let found = Canonical.blocks(reading.sections["s"]?.blocks ?? [])
      let wrong = zip(found, blocks).first { $0 != $1 }
      #expect(
        found == blocks,
        """
        seed \(group * 50 + seed), \(found.count) of \(blocks.count) blocks:
        wrote \(wrong.map { MarkdownWriter.text([$0.1]) } ?? "")
        of   \(wrong.map { "\($0.1.content)" } ?? "")
        read \(wrong.map { "\($0.0.content)" } ?? "")
        """)
      #expect(Set(reading.notes.keys) == used, "seed \(group * 50 + seed):\n\(text)")
      for label in used {
        let note = Canonical.blocks(reading.notes[label]?.prose.blocks ?? [])
        #expect(note == Canonical.blocks(prose.notes[label] ?? []), "seed \(group * 50 + seed):\n\(text)")
      }
      if found != blocks { return }
    }
  }

  private static func labels(in blocks: [Block]) -> Set<String> {
    var labels: Set<String> = []
    func visit(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .note(let label): labels.insert(label)
        case .strong(let inner), .emphasis(let inner), .link(let inner, _): visit(inner)
        default: break
        }
      }
    }
    func visit(_ blocks: [Block]) {
      for block in blocks {
        switch block.content {
        case .paragraph(let inlines), .heading(_, let inlines): visit(inlines)
        case .list(let list): list.items.forEach(visit)
        case .quote(let inner): visit(inner)
        case .table(let table): ([table.header] + table.rows).forEach { $0.forEach(visit) }
        case .code, .rule, .figure: break
        }
      }
    }
    visit(blocks)
    return labels
  }

  @Test(
    "Plain text is left as people would type it",
    arguments: [
      ("The State's report (2024) says: 5 < 6 & more.", "The State's report (2024) says: 5 < 6 & more."),
      ("file_name", "file_name"), ("1. First", "1\\. First"), ("In 2024. Then", "In 2024. Then"),
      ("- dash", "\\- dash"), ("-5 °C", "-5 °C"), ("A*b", "A\\*b"), ("# 1", "\\# 1"), ("R&D", "R\\&D"),
      ("[sic]", "\\[sic\\]"), ("what!", "what!"), ("1990s", "1990s"),
    ])
  func plain(_ text: String, _ expected: String) {
    #expect(MarkdownWriter.text([Block(.paragraph([.text(text)]))]) == expected + "\n")
  }

  @Test("Marks stand at words, whatever stands beside them")
  func marks() {
    func text(_ inlines: [Inline]) -> String { MarkdownWriter.text([Block(.paragraph(inlines))]) }
    #expect(text([.strong([.text("Note ")]), .text("that")]) == "**Note** that\n")
    #expect(text([.strong([.text("a")]), .text(" "), .strong([.text("b")])]) == "**a b**\n")
    #expect(text([.strong([.text("Note:")]), .text("that")]) == "**Note:**&#116;hat\n")
    #expect(text([.emphasis([.strong([.text("x")])])]) == "**_x_**\n")
    #expect(text([.emphasis([.text("a "), .strong([.text("b")]), .text(" c")])]) == "*a **b** c*\n")
    #expect(
      text([.link([.text("https://example.org/a_b")], url: "https://example.org/a_b")])
        == "<https://example.org/a_b>\n")
    #expect(text([.text("see"), .note("1"), .text("(p. 2)")]) == "see[^1]\\(p. 2)\n")
  }
}
