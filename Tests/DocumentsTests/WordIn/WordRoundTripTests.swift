import Reporting
import Testing

@testable import Documents

@Suite("Word files that were made here, read again")
struct WordRoundTripTests {
  private func read(_ blocks: [Block], _ notes: [String: [Block]], language: Language = .en) throws
    -> WordText
  {
    let document = Document(
      language: language, title: "Round trip", date: Samples.date, parts: [.init(.numbered, blocks)],
      notes: notes.mapValues { Prose($0) })
    return try DocxReader.read(try DocxWriter.write(document))
  }

  @Test("What Word has a form for comes back as it went", arguments: 0..<20)
  func blocks(_ group: Int) throws {
    for seed in (group * 10)..<(group * 10 + 10) {
      var prose = RandomProse(seed: UInt64(seed))
      prose.isPlain = true
      let blocks = Canonical.blocks(prose.blocks())
      let text = try read(blocks, prose.notes)
      let found = ReadParagraph.blocks(text.paragraphs).map { Labels.without($0) }
      let wanted = Self.asWordHasIt(blocks).map { Labels.without($0) }
      let wrong = zip(found, wanted).first { $0 != $1 }
      #expect(
        found.elementsEqual(wanted),
        """
        seed \(seed), \(found.count) of \(wanted.count) blocks:
        wrote \(wrong.map { "\($0.1.content)" } ?? "")
        read  \(wrong.map { "\($0.0.content)" } ?? "")
        """)
      let labels = text.paragraphs.flatMap { Labels.used(in: $0) }
      let notes = labels.map { Canonical.blocks(text.notes[$0] ?? []) }
      let all = Labels.used(in: blocks).map { Canonical.blocks(prose.notes[$0] ?? []) }
      #expect(notes == all, "seed \(seed)")
    }
  }

  /// Headings and heads of tables that are bold throughout are bold by their style alone.
  private static func asWordHasIt(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      switch block.content {
      case .heading(let level, let inlines):
        var runs = InlineRuns(inlines)
        if runs.isWhollyBold { runs.unbold() }
        return Block(.heading(level: level, runs.inlines))
      case .table(var table):
        if table.header.allSatisfy({ InlineRuns($0).isWhollyBold }) {
          table.header = table.header.map { inlines in
            var runs = InlineRuns(inlines)
            runs.unbold()
            return runs.inlines
          }
        }
        return Block(.table(table))
      default: return block
      }
    }
  }

  @Test("Every word of anything comes back, and the notes with it", arguments: 0..<20)
  func words(_ group: Int) throws {
    for seed in (group * 10)..<(group * 10 + 10) {
      var prose = RandomProse(seed: UInt64(1000 + seed))
      let blocks = prose.blocks()
      let text = try read(blocks, prose.notes)
      let found = text.paragraphs.map(\.plainText).joined(separator: " ")
      let wanted = blocks.map(Self.plainText).joined(separator: " ")
      #expect(Self.letters(found) == Self.letters(wanted), "seed \(seed)")
      #expect(
        text.losses.allSatisfy { [.boxedText, .paragraphNumbers].contains($0.kind) },
        "seed \(seed): \(text.losses)")
    }
  }

  private static func letters(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "|" }))
  }

  private static func plainText(_ block: Block) -> String {
    switch block.content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .list(let list): list.items.flatMap { $0.map(plainText) }.joined(separator: " ")
    case .quote(let blocks): blocks.map(plainText).joined(separator: " ")
    case .table(let table): ([table.header] + table.rows).joined().map(\.plainText).joined(separator: " ")
    case .code(let text): text
    case .figure(let figure): figure.caption
    case .rule: ""
    }
  }

  @Test("The samples in six languages come back, right to left and Chinese too")
  func samples() throws {
    for (name, document) in try Samples.all() where name != "rare" {
      let text = try DocxReader.read(try DocxWriter.write(document))
      let expected = ExpectedText.lines(of: document).split(separator: "\n").joined(separator: " ")
      let labels = text.paragraphs.flatMap { Labels.used(in: $0) }
      let found =
        text.paragraphs.map(\.plainText)
        + labels.map { label in (text.notes[label] ?? []).map(Self.plainText).joined(separator: " ") }
      #expect(Self.letters(found.joined(separator: " ")) == Self.letters(expected), "\(name)")
    }
  }
}

/// The labels of notes in a text.
enum Labels {
  static func used(in paragraph: ReadParagraph) -> [String] {
    if case .table(let table) = paragraph.kind { return ([table.header] + table.rows).joined().flatMap(used) }
    return used(in: paragraph.inlines)
  }

  static func used(in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block.content {
      case .paragraph(let inlines), .heading(_, let inlines): used(in: inlines)
      case .list(let list): list.items.flatMap { used(in: $0) }
      case .quote(let inner): used(in: inner)
      case .table(let table): ([table.header] + table.rows).joined().flatMap { used(in: $0) }
      case .code, .rule, .figure: []
      }
    }
  }

  static func used(in inlines: [Inline]) -> [String] {
    inlines.flatMap { inline -> [String] in
      switch inline {
      case .note(let label): [label]
      case .strong(let inner), .emphasis(let inner), .link(let inner, _): used(in: inner)
      default: []
      }
    }
  }

  /// The block with every note under one label.
  static func without(_ block: Block) -> Block {
    switch block.content {
    case .paragraph(let inlines): Block(.paragraph(without(inlines)))
    case .heading(let level, let inlines): Block(.heading(level: level, without(inlines)))
    case .list(let list): Block(.list(List(start: list.start, items: list.items.map { $0.map(without) })))
    case .quote(let inner): Block(.quote(inner.map(without)))
    case .table(let table):
      Block(
        .table(
          Table(
            alignments: table.alignments, header: table.header.map(without),
            rows: table.rows.map { $0.map(without) })))
    case .code, .rule, .figure: Block(block.content)
    }
  }

  private static func without(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .note: .note("x")
      case .strong(let inner): .strong(without(inner))
      case .emphasis(let inner): .emphasis(without(inner))
      case .link(let inner, let url): .link(without(inner), url: url)
      default: inline
      }
    }
  }
}
