import Reporting
import Testing
import Wording

@Suite("Check: recommendations")
struct RecommendationsTests {
  static let good = Recommendation(id: "r1", text: "End forced evictions.", section: "housing")
  static let empty = Recommendation(id: "r2", text: " \n")
  static let lost = Recommendation(id: "r3", text: "Ratify.", section: "housng")
  static let loose = Recommendation(id: "r4", text: "Ratify.")

  static let table: [(String, [Recommendation], Arguments, [Verdict])] = [
    ("one that rests on a section", [good], [:], []),
    ("one that rests on none", [loose], [:], []),
    ("none, and one is wanted", [], [:], [Verdict("recommendations.too-few")]),
    ("none, and none is wanted", [], ["at-least": .count(0)], []),
    ("one of three", [good], ["at-least": .count(3)], [Verdict("recommendations.too-few")]),
    ("two of two", [good, loose], ["at-least": .count(2)], []),
    ("one without text", [good, empty], [:], [Verdict("recommendations.empty", at: .recommendation("r2"))]),
    (
      "one that rests on no section that exists", [lost], [:],
      [Verdict("recommendations.unknown-section", at: .recommendation("r3"))]
    ),
    (
      "everything at once", [empty, lost], ["at-least": .count(5)],
      [
        Verdict("recommendations.too-few"), Verdict("recommendations.empty", at: .recommendation("r2")),
        Verdict("recommendations.unknown-section", at: .recommendation("r3")),
      ]
    ),
  ]

  @Test("Recommendations are enough, say something, and rest on sections that exist", arguments: table)
  func judges(name: String, list: [Recommendation], arguments: Arguments, expected: [Verdict]) throws {
    var draft = Sample.draft
    draft.recommendations = list
    let situation = try Desk.opened(draft).situation("maya")
    #expect(try verdicts("recommendations", arguments, in: situation) == expected, "\(name)")
  }

  @Test("The section that was probably meant is offered")
  func nearest() throws {
    var draft = Sample.draft
    draft.recommendations = [Self.lost]
    let finding = try judge("recommendations", in: Desk.opened(draft).situation("maya")).first
    #expect(finding?.remedy.en == "did you mean \"housing\"?")
  }
}
