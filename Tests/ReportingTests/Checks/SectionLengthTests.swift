import Reporting
import Testing
import Wording

@Suite("Check: section length")
struct SectionLengthTests {
  /// The sections of ``Sample`` have 2 and 8 words.
  static let table: [(Arguments, [Verdict])] = [
    (["of": .names(["housing"]), "at-most": .count(8)], []),
    (
      ["of": .names(["housing"]), "at-most": .count(7)],
      [Verdict("section.too-long", at: .section("housing", line: nil))]
    ),
    (
      ["of": .names(["background", "housing", "thanks"]), "at-most": .count(1)],
      [
        Verdict("section.too-long", at: .section("background", line: nil)),
        Verdict("section.too-long", at: .section("housing", line: nil)),
      ]
    ),
    (["of": .names(["thanks"]), "at-most": .count(0)], []),
    (
      ["of": .names(["housing"]), "rule": .name("words.five")],
      [Verdict("section.too-long", at: .section("housing", line: nil))]
    ),
    (["of": .names(["background"]), "rule": .name("words.five")], []),
    (["of": .names(["background"]), "rule": .name("words.fvie")], [Verdict("words.unknown-rule")]),
  ]

  @Test("The limit itself is allowed, and every section has its own count", arguments: table)
  func judges(arguments: Arguments, expected: [Verdict]) throws {
    var desk = try Desk.opened()
    desk.rules = RuleSet(id: "r", rules: [Sample.rule("words.five", .words(max: 5, counts: [.body]))])
    #expect(try verdicts("section-length", arguments, in: desk.situation("maya")) == expected)
  }

  @Test(
    "An author's number blocks, a rule of advice does not and is cited",
    arguments: [Rule.Weight.binding, .advice])
  func weight(weight: Rule.Weight) throws {
    var desk = try Desk.opened()
    var rule = Sample.rule("words.five", .words(max: 5, counts: [.body]))
    rule.weight = weight
    desk.rules = RuleSet(id: "r", rules: [rule])
    let found = try judge(
      "section-length", ["of": .names(["housing"]), "rule": .name("words.five")], in: desk.situation("maya"))
    #expect(found.map(\.severity) == [weight == .advice ? .warning : .error])
    #expect(found.first?.rule?.rule == "words.five")
    #expect(found.first?.message.en.contains("has 8 words, 3 more than the 5") == true)
    let own = try judge(
      "section-length", ["of": .names(["housing"]), "at-most": .count(3)], in: desk.situation("maya"))
    #expect(own.map(\.severity) == [.error] && own.first?.rule == nil)
  }
}
