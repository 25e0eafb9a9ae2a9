import Reporting
import Testing
import Wording

@Suite("Check: word limit")
struct WordLimitTests {
  /// The draft of ``Sample`` has 10 words of text under titles of 1 and 4 words.
  static let table: [(Int, Set<TextPart>, Int?)] = [
    (10, [.body], nil), (9, [.body], 10),
    (15, [.body, .headings], nil), (14, [.body, .headings], 15),
    (5, [.headings], nil), (4, [.headings], 5),
    (0, [.notes], nil), (0, [], nil), (0, [.body], 10),
    (3, [.recommendations], nil), (2, [.recommendations], 3),
    (12, [.body, .recommendations], 13),
  ]

  @Test("Only the parts that the rule names are counted, and the limit itself is allowed", arguments: table)
  func judges(limit: Int, parts: Set<TextPart>, over: Int?) throws {
    var desk = try Desk.opened()
    desk.rules = RuleSet(id: "r", rules: [Sample.rule("words", .words(max: limit, counts: parts))])
    try desk.edit(as: "r2", by: "maya") {
      $0.recommendations = [Recommendation(id: "r1", text: "End forced evictions.")]
    }
    let findings = try judge("word-limit", ["rule": .name("words")], in: desk.situation("maya"))
    #expect(findings.map(\.code) == (over == nil ? [] : ["words.over-limit"]))
    if let over, let finding = findings.first {
      #expect(finding.message.en.contains("has \(over) words, \(over - limit) more than the \(limit)"))
      #expect(finding.rule?.rule == "words")
      #expect(finding.rule?.source == "https://example.org/rules")
      #expect(finding.place == nil)
    }
  }

  @Test("A rule that is advice warns and blocks nothing", arguments: [Rule.Weight.binding, .advice])
  func weight(weight: Rule.Weight) throws {
    var desk = try Desk.opened()
    var rule = Sample.rule("words", .words(max: 9, counts: [.body]))
    rule.weight = weight
    desk.rules = RuleSet(id: "r", rules: [rule])
    let findings = try judge("word-limit", ["rule": .name("words")], in: desk.situation("maya"))
    #expect(findings.map(\.code) == ["words.over-limit"])
    #expect(findings.map(\.severity) == [weight == .advice ? .warning : .error])
  }

  @Test("The longest section is named, with its words")
  func longest() throws {
    var desk = try Desk.opened()
    desk.rules = RuleSet(id: "r", rules: [Sample.rule("words", .words(max: 9, counts: [.body]))])
    let finding = try judge("word-limit", ["rule": .name("words")], in: desk.situation("maya")).first
    #expect(finding?.remedy.en.contains("\"The right to housing\" with 8") == true)
  }

  @Test("A table of facts counts as a table, an annex and its title as annexes")
  func tablesAndAnnexes() throws {
    var workflow = Sample.workflow
    workflow.fields.append(
      Field(
        id: "previous", kind: .records([Field(id: "text", kind: .text), Field(id: "year", kind: .integer)])))
    workflow.fields.append(
      Field(id: "outcome", kind: .records([Field(id: "text", kind: .text)]), part: .annexes))
    workflow.sections[1].isAnnex = true
    var draft = Sample.draft
    draft.fields["previous"] = .records([Record(["text": .text("Adopt the law"), "year": .integer(2028)])])
    draft.fields["outcome"] = .records([Record(["text": .text("Two words")])])
    let tally = try Desk.opened(draft, workflow: workflow).situation("maya").tally
    #expect(tally[.tables] == 4)
    #expect(tally[.annexes] == 2 + 8 + 4)
    #expect(tally[.body] == 2 && tally[.headings] == 1)
  }

  @Test("Titles count in the language of the document")
  func language() throws {
    var workflow = Sample.workflow
    workflow.sections[0].title = ["en": "Background", "fr": "Le contexte et le cadre"]
    var draft = Sample.draft
    draft.fields["language"] = .text("fr")
    #expect(try Desk.opened(draft, workflow: workflow).situation("maya").tally[.headings] == 9)
    #expect(try Desk.opened(Sample.draft, workflow: workflow).situation("maya").tally[.headings] == 5)
  }

  @Test("The title of a section that nobody wrote counts nothing: it is not printed")
  func emptySection() throws {
    var draft = Sample.draft
    draft.sections.removeLast()
    #expect(try Desk.opened(draft).situation("maya").tally[.headings] == 1)
  }

  @Test(
    "A rule that limits no words blocks, rather than letting everything through",
    arguments: ["words.jiont", "formats", ""])
  func unknownRule(name: String) throws {
    let situation = try Desk.opened().situation("maya")
    #expect(
      try judge("word-limit", ["rule": .name(name)], in: situation).map(\.code) == ["words.unknown-rule"])
    var without = situation
    without.rules = nil
    #expect(
      try judge("word-limit", ["rule": .name("words.joint")], in: without).map(\.code)
        == ["words.unknown-rule"])
  }
}
