import Reporting
import Testing
import Wording

@Suite("What became of what we asked for")
struct EffectTests {
  static let table = Field(
    id: "outcome",
    kind: .records([
      Field(id: "number", kind: .text), Field(id: "from", kind: .country), Field(id: "text", kind: .text),
      Field(id: "response", kind: .choice(["pending", "supported", "noted"])), Field(id: "ours", kind: .text),
    ]))
  static let proposals = Field(
    id: "proposals",
    kind: .records([Field(id: "cluster", kind: .choice(["family"])), Field(id: "text", kind: .text)]))

  static func workflow(of subject: OutcomeDefinition.Subject = .recommendations) -> Workflow {
    var workflow = Sample.workflow
    workflow.fields += [table, proposals]
    workflow.outcome = OutcomeDefinition(
      field: "outcome", of: subject, ours: "ours", number: "number", from: "from", text: "text",
      answer: "response")
    return workflow
  }

  static func row(_ number: String, _ ours: String?, _ response: String? = nil) -> Record {
    var cells: [Field.ID: FieldValue] = [
      "number": .text(number), "from": .text("NO"), "text": .text("Do it"),
    ]
    cells["ours"] = ours.map(FieldValue.text)
    cells["response"] = response.map(FieldValue.text)
    return Record(cells)
  }

  static func draft(_ rows: [Record]) -> Draft {
    var draft = Sample.draft
    draft.recommendations = ["r1", "r2", "r3"].map { Recommendation(id: $0, text: "Text of \($0)") }
    draft.fields["outcome"] = .records(rows)
    draft.fields["proposals"] = .records([
      Record(["cluster": .text("family"), "text": .text("First")]), Record(["text": .text("Second")]),
    ])
    return draft
  }

  static func effect(_ rows: [Record], of subject: OutcomeDefinition.Subject = .recommendations) throws
    -> Effect
  {
    let workflow = workflow(of: subject)
    return Effect(of: draft(rows), by: try #require(workflow.outcome), in: workflow)
  }

  @Test("Each of ours is there, also what nobody took up, and counts once")
  func counts() throws {
    let effect = try Self.effect([
      Self.row("1", "r1", "supported"), Self.row("2", "R1", "noted"),
      Self.row("3", "r3, r1; r3", "supported"),
      Self.row("4", nil, "supported"), Self.row("5", " "),
    ])
    #expect(effect.demands.map(\.name) == ["r1", "r2", "r3"])
    #expect(effect.demands.map { $0.uptake.map(\.number) } == [["1", "2", "3"], [], ["3"]])
    #expect(effect.tally == EffectTally(asked: 3, takenUp: 2, answers: ["supported": 2, "noted": 1]))
    #expect(effect.strays == [] && effect.rowCount == 5)
    #expect(
      (effect.tally + effect.tally).takenUp == 4 && (effect.tally + effect.tally).answers["supported"] == 4)
    #expect(try Self.effect([]).tally == EffectTally(asked: 3))
  }

  @Test("Rows of a table are ours by their number")
  func rows() throws {
    let effect = try Self.effect(
      [Self.row("12", "2", "noted"), Self.row("13", "3")], of: .rows(of: "proposals"))
    #expect(effect.demands.map(\.text) == ["First", "Second"])
    #expect(effect.demands.map(\.uptake.count) == [0, 1])
    #expect(effect.strays.map(\.row) == [2] && effect.strays.map(\.name) == ["3"])
  }

  @Test(
    "A row that names what does not exist is found, one that names nothing is not",
    arguments: [
      ("r1", []), ("r1,r2", []), ("", []), ("R3", []), ("r4", ["outcome.unknown"]),
      ("3", ["outcome.unknown"]),
      ("r1 and r2", ["outcome.unknown"]), ("r9; r8", ["outcome.unknown", "outcome.unknown"]),
    ])
  func strays(ours: String, codes: [String]) throws {
    let draft = Self.draft([Self.row("1", ours)])
    let situation = try Desk.opened(draft, workflow: Self.workflow()).situation("maya")
    #expect(try judge("outcome", in: situation).filter { $0.severity == .error }.map(\.code) == codes)
    #expect(try judge("outcome", in: Desk.opened().situation("maya")) == [])
  }

  @Test(
    "An outcome without a row is refused, with what to do; what is only partly known is told and blocks nothing"
  )
  func partly() throws {
    var desk = try Desk.opened(Self.draft([]), workflow: Self.workflow())
    let empty = try judge("outcome", in: desk.situation("maya"))
    #expect(empty.map(\.code) == ["outcome.empty"] && empty.first?.severity == .error)
    #expect(empty.first?.place == .field("outcome"))
    #expect(empty.first?.remedy.en.contains("leave the report where it is") == true)
    #expect(empty.first?.remedy.en.contains("nothing will come") == false, "no move closes it here")
    let draft = Self.draft([Self.row("1", "r1", "noted"), Self.row("2", nil), Self.row("3", "r1")])
    desk = try Desk.opened(draft, workflow: Self.workflow())
    let partly = try judge("outcome", in: desk.situation("maya"))
    #expect(partly.map(\.code) == ["outcome.not-taken-up", "outcome.unanswered"])
    #expect(partly.allSatisfy { $0.severity == .warning })
    #expect(partly.map(\.message.en) == ["nothing takes up r2, r3", "the answer is missing in row 2, 3"])
    let whole = Self.draft([Self.row("1", "r1 r2 r3", "pending")])
    #expect(try judge("outcome", in: Desk.opened(whole, workflow: Self.workflow()).situation("maya")) == [])
  }
}
