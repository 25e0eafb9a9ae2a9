import Reporting
import Testing

@Suite("Check: required sections")
struct RequiredSectionsTests {
  static func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }
  static let cell = Table(alignments: [.left], header: [[.text("Year")]], rows: [])

  /// What the section `background` holds, and whether that is enough.
  static let table: [(String, [Block]?, Bool)] = [
    ("a paragraph", [paragraph("One.")], true),
    ("a table", [Block(.table(cell))], true),
    ("a list", [Block(.list(List(items: [[paragraph("One.")]])))], true),
    ("a quotation", [Block(.quote([paragraph("One.")]))], true),
    ("not written", nil, false),
    ("nothing", [], false),
    ("white space", [paragraph(" \u{A0} ")], false),
    ("only a heading", [Block(.heading(level: 2, [.text("Facts")]))], false),
    ("only a line across the page", [Block(.rule)], false),
    ("only the mark of a note", [Block(.paragraph([.note("n")]))], false),
  ]

  @Test("A required section needs words of its own", arguments: table)
  func judges(name: String, blocks: [Block]?, isEnough: Bool) throws {
    var situation = try Desk.opened().situation("maya")
    var sections = situation.reading.sections
    sections["background"] = blocks.map { Prose($0) }
    situation.reading = Reading(sections: sections, notes: [:], problems: [])
    let expected = isEnough ? [] : [Verdict("section.empty", at: .section("background", line: nil))]
    #expect(try verdicts("required-sections", in: situation) == expected, "\(name)")
  }

  @Test("Empty sections are named in the order of the workflow, those that need not be there never")
  func order() throws {
    var situation = try Desk.opened().situation("maya")
    situation.reading = Reading(sections: [:], notes: [:], problems: [])
    #expect(
      try verdicts("required-sections", in: situation).map(\.place)
        == [.section("background", line: nil), .section("housing", line: nil)])
  }
}
