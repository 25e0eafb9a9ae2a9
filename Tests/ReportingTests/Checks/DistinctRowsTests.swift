import Reporting
import Testing
import Wording

@Suite("Check: rows that say the same")
struct DistinctRowsTests {
  static let same = Verdict("field.same-rows", at: .field("glossary"))

  static let table: [(String, [(String, String)], [Verdict])] = [
    ("nothing", [], []),
    ("one", [("CRC", "Convention on the Rights of the Child")], []),
    ("two that differ", [("CRC", "Convention"), ("OPSC", "Protocol on the sale of children")], []),
    (
      "the text of one acronym under another",
      [("EPU", "Examen périodique universel"), ("CM III", "Examen périodique universel.")], [same]
    ),
    ("the same with other capitals and accents", [("CDN", "Convención"), ("CRC", "CONVENCION")], [same]),
    ("the same acronym twice", [("ESN", "Explotación sexual"), ("esn", "Explotación")], [same]),
    ("three times", [("A", "x"), ("B", "x"), ("C", "x")], [same, same]),
    ("empty meanings are not the same", [("A", ""), ("B", "")], []),
    ("a text that only begins alike", [("A", "Universal review"), ("B", "Universal review of States")], []),
  ]

  @Test("A glossary explains each term once, by a text of its own", arguments: table)
  func judges(name: String, rows: [(String, String)], expected: [Verdict]) throws {
    var draft = Sample.draft
    draft.fields["glossary"] = .records(
      rows.map { Record(["term": .text($0.0), "meaning": .text($0.1)]) })
    let situation = try Desk.opened().situation("maya", words: draft)
    let arguments: Arguments = ["of": .name("glossary"), "by": .names(["term", "meaning"])]
    #expect(try verdicts("distinct-rows", arguments, in: situation) == expected, "\(name)")
  }

  @Test("It warns, and names rows instead of what stands in them")
  func warns() throws {
    var draft = Sample.draft
    draft.fields["consents"] = .records([Record(["code": .text("C01")]), Record(["code": .text("C01")])])
    let situation = try Desk.opened().situation("maya", words: draft)
    let check = try #require(AllChecks.named("distinct-rows"))
    let found = check.judge(situation, ["of": .name("consents"), "by": .names(["code"])])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first.map { $0.message.en.contains("1 and 2") && !$0.message.en.contains("C01") } == true)
  }

  @Test("A field that holds no table has no rows")
  func otherField() throws {
    let situation = try Desk.opened().situation("maya")
    let arguments: Arguments = ["of": .name("country"), "by": .names(["term"])]
    #expect(try verdicts("distinct-rows", arguments, in: situation) == [])
  }
}
