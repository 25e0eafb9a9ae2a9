import Reporting
import Testing

@testable import Documents

@Suite("Reading Markdown")
struct MarkdownReaderTests {
  struct Lost: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]
    init(_ text: String, _ expected: [String]) { (self.text, self.expected) = (text, expected) }
    var testDescription: String { text }
  }

  static let lost: [Lost] = [
    .init("A[^x].", ["s1:1 undefinedNote(label: \"x\", nearest: nil)"]),
    .init(
      "A[^sourse].\n\n[^source]: B.",
      [
        "s1:1 undefinedNote(label: \"sourse\", nearest: Optional(\"source\"))",
        "s1:3 unusedNote(label: \"source\")",
      ]),
    .init("A\nB\nC[^x]", ["s1:3 undefinedNote(label: \"x\", nearest: nil)"]),
    .init(
      "A[^x].\n\n[^x]: B.\n\n[^x]: C.",
      [
        "s1:5 duplicateNote(label: \"x\", firstSection: s1, first: 3)"
      ]),
    .init("A[^x][^y].\n\n[^x]: B[^y].\n[^y]: C.", ["s1:3 noteInNote(label: \"y\")"]),
    .init("A[^x].\n\n[^x]:", ["s1:3 emptyNote(label: \"x\")"]),
    .init("A\n\n<div>\nB\n</div>", ["s1:3 html"]),
    .init("A\nB <b>c</b>", ["s1:2 html", "s1:2 html"]),
    .init("A ![map](x.png)", ["s1:1 picture(Reporting.PictureFault.notAlone, path: \"x.png\")"]),
    .init("A [b](javascript:alert(1))", ["s1:1 link(url: \"javascript:alert(1)\")"]),
    .init("A [b](../c)", ["s1:1 link(url: \"../c\")"]),
    // A label that the library would take for a link's definition, and drop.
    .init(
      "A[^réf].\n\n[^réf]: https://example.org",
      [
        "s1:1 undefinedNote(label: \"réf\", nearest: nil)",
        "s1:3 undefinedNote(label: \"réf\", nearest: nil)",
      ]),
    .init("A[^my note].", ["s1:1 undefinedNote(label: \"my note\", nearest: nil)"]),
    .init("A `[^x]` and\n\n    [^y] in code\n\n```\n[^z]: code\n```", []),
    .init("A `b\nc`, *d\ne* f[^x]", ["s1:3 undefinedNote(label: \"x\", nearest: nil)"]),
    .init("A [^_x_] b", ["s1:1 undefinedNote(label: \"\", nearest: nil)"]),
    .init("- a\n\n    [^x]: https://example.org", ["s1:3 unusedNote(label: \"x\")"]),
    .init("- a\n\n        [^x]: code", []),
    .init("> ```\n> [^x]: code\n> ```", []),
    .init("> ```\n> code\n\nA[^x].\n\n[^x]: B.", []),
  ]

  struct Costly: Sendable {
    let text: String
    let line: Int
    init(_ text: String, _ line: Int) { (self.text, self.line) = (text, line) }
  }

  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  private static func nested(_ indent: Int, _ mark: String) -> String {
    (0..<40).map { times(indent * $0, " ") + mark + " a" }.joined(separator: "\n")
  }

  static let costly: [Costly] = [
    .init(times(1_048_577, "a"), 1),
    .init("a\n|" + times(65, "a|"), 2),
    .init("| a |\n|---|\n" + times(2_000, "| b |\n"), 2_001),
    .init("a\n\n" + times(33, ">") + "b", 3),
    .init(times(33, "> ") + "b", 1),
    .init(times(33, "- ") + "b", 1),
    .init(times(33, "1. ") + "b", 1),
    .init(nested(2, "-"), 33),
    .init(nested(3, "1)"), 33),
    .init(times(30_000, "*a **a ") + "b" + times(30_000, "** c*"), 1),
    .init("a\u{0}b", 1),
    .init((0..<3_000).map { "[^n\($0)]: a" }.joined(separator: "\n"), 2_001),
  ]

  private func read(_ texts: String...) throws -> Reading {
    try MarkdownReader.read(
      Draft(sections: texts.enumerated().map { Section(id: .init("s\($0 + 1)"), text: $1) }))
  }

  private func problems(_ texts: String...) throws -> [String] {
    try MarkdownReader.read(
      Draft(sections: texts.enumerated().map { Section(id: .init("s\($0 + 1)"), text: $1) })
    ).problems.map { "\($0.section):\($0.line) \($0.kind)" }
  }

  @Test("Emphasis, links, lists and tables become a tree with the section's own lines")
  func tree() throws {
    let reading = try read(
      """
      ## Method

      We *met* **many** [people](https://example.org).

      3. three
      4. four

      | Year | Cases |
      |---|--:|
      | 2024 | 12 |
      """)
    #expect(
      reading.sections["s1"]?.blocks == [
        Block(.heading(level: 2, [.text("Method")]), line: 1),
        Block(
          .paragraph([
            .text("We "), .emphasis([.text("met")]), .text(" "), .strong([.text("many")]), .text(" "),
            .link([.text("people")], url: "https://example.org"), .text("."),
          ]), line: 3),
        Block(
          .list(
            List(
              start: 3,
              items: [
                [Block(.paragraph([.text("three")]), line: 5)], [Block(.paragraph([.text("four")]), line: 6)],
              ])), line: 5),
        Block(
          .table(
            Table(
              alignments: [.natural, .right], header: [[.text("Year")], [.text("Cases")]],
              rows: [[[.text("2024")], [.text("12")]]])), line: 8),
      ])
    #expect(reading.problems.isEmpty)
  }

  @Test(
    "What a document would lose is a problem with its line",
    arguments: Self.lost)
  func losses(lost: Lost) throws {
    #expect(try problems(lost.text) == lost.expected)
  }

  @Test(
    "A reference is found wherever it stands",
    arguments: [
      "Stop![^x]", "**Bold**[^x]", "*Em.*[^x]", "_Em._[^x]", "(see[^x])", "\"Quoted.\"[^x]", "A[^x][^x]",
      "- item[^x]",
      "> quote[^x]", "| A |\n|---|\n| b[^x] |", "## Heading[^x]", "A[^x](https://example.org)", "A[^x]: so",
      "- item[^x]\n\n    more",
    ])
  func references(text: String) throws {
    let reading = try read(text + "\n\n[^x]: B.")
    #expect(reading.problems.isEmpty)
    #expect("\(reading.sections)".contains("note(\"x\")"))
    #expect(reading.notes["x"]?.prose.blocks.first?.content == .paragraph([.text("B.")]))
  }

  @Test("A definition goes on over lazy lines and over indented paragraphs, and no further")
  func definitions() throws {
    let reading = try read(
      """
      A[^x], B[^y-1.z_2].
      [^x]: one
      two
          three

          *four*

      C
      [^y-1.z_2]: five
      # D
      """)
    #expect(reading.problems.isEmpty)
    let x = reading.notes["x"]
    #expect(x?.line == 2)
    #expect(
      x?.prose.blocks == [
        Block(.paragraph([.text("one two three")]), line: 2),
        Block(.paragraph([.emphasis([.text("four")])]), line: 6),
      ])
    #expect(reading.notes["y-1.z_2"]?.prose.blocks == [Block(.paragraph([.text("five")]), line: 9)])
    #expect(
      reading.sections["s1"]?.blocks.map(\.line) == [1, 8, 10])
  }

  @Test(
    "A note may be defined inside of a quotation or a list, which goes on around it",
    arguments: [
      "> A[^x].\n>\n> [^x]: B.", "> A[^x].\n> [^x]: B.", "> A[^x].\n>\n> [^x]: B.\n>\n> C.",
      "> [^x]: B.\n>\n> C[^x].",
      ">> A[^x].\n>>\n>> [^x]: B.", "> A[^x].\n\n> [^x]: B.", ">[^x]: B.\n>\n>A[^x].",
      "- A[^x].\n\n  [^x]: B.\n- C", "1. A[^x].\n\n   [^x]: B.", "1. A[^x].\n\n    [^x]: B.\n\n2. C",
      "- A[^x].\n  - C\n\n    [^x]: B.", "A[^x].\n\n- [^x]: B.\n- [^y]: C.", "> - A[^x].\n>\n>   [^x]: B.",
    ])
  func inContainers(text: String) throws {
    let reading = try read(text)
    #expect(reading.problems.filter { $0.kind != .unusedNote(label: "y") }.isEmpty)
    let note = try #require(reading.notes["x"])
    #expect(note.prose.blocks.first.map { "\($0.content)" }?.contains("B.") == true)
    #expect(!"\(reading.sections)".contains("B."))
    #expect(
      Array(text.utf8.split(separator: 10, omittingEmptySubsequences: false)[note.line - 1]).contains(0x42))
  }

  @Test("What surrounds a note in a quotation keeps its structure and its lines")
  func around() throws {
    let reading = try read("> A[^x].\n>\n> [^x]: B\n> more\n>\n>     and more\n>\n> C\n\nD")
    #expect(
      reading.sections["s1"]?.blocks == [
        Block(
          .quote([
            Block(.paragraph([.text("A"), .note("x"), .text(".")]), line: 1),
            Block(.paragraph([.text("C")]), line: 8),
          ]), line: 1),
        Block(.paragraph([.text("D")]), line: 10),
      ])
    #expect(reading.notes["x"]?.prose.blocks.map(\.line) == [3, 6])
  }

  @Test("A note defined in one section may be referred to from another")
  func acrossSections() throws {
    let reading = try read("A[^x].\n\n[^y]: Y.", "B[^y].\n\n[^x]: X.")
    #expect(reading.problems.isEmpty)
    #expect(reading.notes["x"]?.section == "s2")
  }

  @Test("Quotes, dashes and strikethrough stay what the author typed")
  func noSmartness() throws {
    let text = "\"l'État\" -- ~~non~~ ... «\u{A0}oui\u{A0}»"
    #expect(try read(text).sections["s1"]?.blocks.first?.content == .paragraph([.text(text)]))
  }

  @Test("A bare address becomes a link")
  func autolink() throws {
    #expect(
      try read("See https://example.org/a_b.").sections["s1"]?.blocks.first?.content
        == .paragraph([
          .text("See "), .link([.text("https://example.org/a_b")], url: "https://example.org/a_b"),
          .text("."),
        ]))
  }

  @Test("Lines that end in CR LF read as lines that end in LF")
  func carriageReturns() throws {
    let text = "A[^x].\n\n[^x]: B\n    C\n\nD\n\n```\n[^y]: D\n```\n\n- e\n"
    #expect(try read(text.replacing("\n", with: "\r\n")) == read(text))
  }

  @Test(
    "What would cost too much is refused before it is read, with its line",
    arguments: Self.costly)
  func hostile(costly: Costly) {
    let error = #expect(throws: HostileText.self) { try read("fine", costly.text) }
    #expect(error?.section == "s2")
    #expect(error?.line == costly.line)
  }

  @Test(
    "What only looks costly is read",
    arguments: [
      "***********************************************************",
      "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -",
      "a\n-----------------------------------------------------------------------",
      "```\n" + String(repeating: ">", count: 99) + "\n```",
      "A 1. 2. 3. 4. 5. 6. 7. 8. 9.", "a\n" + String(repeating: " ", count: 99) + "b",
      "\\|" + String(repeating: "\\|", count: 99),
    ])
  func harmless(text: String) throws {
    #expect(try read(text).problems.isEmpty)
  }

  @Test("No change of a few characters makes the reader crash or hang, and the same text reads the same")
  func mutations() throws {
    var random = Random(seed: 7)
    let pieces = [
      "[^a]", "[^a]: ", "\n", "\n\n", "    ", "> ", "- ", "1. ", "|", "|---|", "*", "_", "`", "```\n", "<b>",
      "](", "![", "\\", "é", "\r\n", "\u{202E}", "\u{F0000}", "#", "\t",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<random.next(60) {
        text += random.next(3) == 0 ? "word " : pieces[random.next(pieces.count)]
      }
      if let reading = try? read(text) { #expect(try reading == read(text)) }
    }
  }

  @Test("A paragraph of very many lines costs its length, not its square", .timeLimit(.minutes(1)))
  func manyLines() throws {
    let text = String(repeating: "a\n", count: 300_000)
    #expect(try read(text).words["s1"]?[.body] == 300_000)
  }
}
