import Foundation
import Reporting
import Testing
import Wording

@Suite("Moving a report along its workflow")
struct AdvancingTests {
  static func approved(_ draft: Draft = Sample.draft) throws -> Desk {
    var desk = try Desk.inReview(draft)
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    return desk
  }

  @Test("A move that lacks nothing is taken, and what was given with it is on record")
  func moves() throws {
    var desk = try Desk.opened()
    desk.now += 60
    #expect(
      try desk.advance("request-review", by: "maya")
        == [.moved("request-review", from: "draft", to: "review", revision: "r1", reason: nil, receipt: nil)])
    #expect(desk.state == "review")
    #expect(desk.report?.stateSince == Sample.noon + 60)
    #expect(
      try desk.advance("return", reason: "sources", by: "omar")
        == [.moved("return", from: "review", to: "draft", revision: "r1", reason: "sources", receipt: nil)])
  }

  @Test("Nothing counts as submitted without a receipt")
  func receipt() throws {
    var desk = try Self.approved()
    #expect(desk.codes(advance: "submit", by: "maya") == ["receipt.missing"])
    #expect(desk.report?.submission == nil)
    try desk.advance("submit", receipt: "2026-0413", by: "maya")
    #expect(desk.report?.submission?.receipt == "2026-0413")
    #expect(desk.report?.submission?.revision == "r1")
    #expect(desk.report?.submission?.by == "maya")
    #expect(desk.state == "submitted")
  }

  @Test("A receipt given with a move that hands nothing in makes no submission")
  func strayReceipt() throws {
    let desk = try Desk.opened()
    #expect(desk.codes(advance: "request-review", receipt: "n", by: "maya") == ["receipt.unexpected"])
    let review = try Desk.inReview()
    #expect(
      review.codes(advance: "return", reason: "why", receipt: "n", by: "omar") == ["receipt.unexpected"])
  }

  @Test("A return is given a reason")
  func reason() throws {
    let desk = try Desk.inReview()
    #expect(desk.codes(advance: "return", by: "omar") == ["reason.missing"])
  }

  @Test("Everything that stands in the way is said at once, in the order of the requirements")
  func everything() throws {
    var draft = Sample.jointDraft
    draft.sections[0].text = String(repeating: "word ", count: 50)
    var desk = try Desk.inReview(draft)
    try desk.perform(.comment(on: "r1", section: nil, paragraph: nil, text: "t"), by: "omar")
    #expect(
      desk.codes(.advance("submit", seen: "r0", given: .init()), by: "omar") == [
        "revision.newer", "role.missing", "words.over-limit", "approvals.missing", "endorsements.missing",
        "endorsements.missing", "comments.open", "receipt.missing",
      ])
  }

  @Test("Only those who may take the move take it")
  func who() throws {
    let desk = try Desk.opened()
    for person in ["omar", "carl", "amal"] as [Person.ID] {
      #expect(desk.codes(advance: "request-review", by: person) == ["role.missing"])
    }
    #expect(desk.codes(advance: "request-review", by: "nobody") == ["people.unknown"])
    #expect(desk.codes(advance: "request-review", by: "olga") == [])
  }

  @Test("A move by somebody who saw other words is not taken")
  func newer() throws {
    var desk = try Desk.opened()
    try desk.edit(as: "r2", by: "olga") { $0.sections[0].text = "Olga's words." }
    #expect(
      desk.codes(.advance("request-review", seen: "r1", given: .init()), by: "maya") == ["revision.newer"])
  }

  @Test("Taken twice at once, a move happens once, and the other is told where the report is")
  func twice() throws {
    var desk = try Desk.opened()
    let command = Command.advance("request-review", seen: "r1", given: .init())
    try desk.perform(command, by: "maya")
    do {
      _ = try desk.situation("olga").decide(command)
      Issue.record("moved twice")
    } catch {
      #expect(error.findings.map(\.code) == ["move.not-from-here"])
      #expect(error.findings[0].message.en.contains("the report is in \"review\""))
      #expect(error.findings[0].remedy.en.contains("return, submit"))
    }
  }

  @Test("A move that doesn't exist is refused, and the nearest one offered")
  func unknown() throws {
    let desk = try Desk.inReview()
    do {
      _ = try desk.situation("maya").decide(.advance("sumbit", seen: "r1", given: .init()))
      Issue.record("moved nowhere")
    } catch {
      #expect(error.findings.map(\.code) == ["move.unknown"])
      #expect(error.findings[0].remedy.en == "did you mean \"submit\"?")
    }
  }

  @Test("Nothing leads out of the last state")
  func final() throws {
    var desk = try Self.approved()
    try desk.advance("submit", receipt: "n", by: "maya")
    #expect(desk.situation("maya").moves == [])
    #expect(desk.codes(advance: "submit", receipt: "m", by: "maya") == ["move.not-from-here"])
    #expect(desk.codes(advance: "return", reason: "why", by: "omar") == ["move.not-from-here"])
  }

  @Test("A requirement that this version doesn't know blocks, rather than being skipped")
  func unknownCheck() throws {
    var workflow = Sample.workflow
    workflow.transitions[0].requires = [Requirement("blessing")]
    let desk = try Desk.opened(workflow: workflow)
    #expect(desk.codes(advance: "request-review", by: "maya") == ["check.unknown"])
  }

  @Test("A requirement applies only where its condition does")
  func condition() throws {
    #expect(try Self.approved().codes(advance: "submit", receipt: "n", by: "maya") == [])
    #expect(
      try Self.approved(Sample.jointDraft).codes(advance: "submit", receipt: "n", by: "maya")
        == ["endorsements.missing", "endorsements.missing"])
  }

  @Test("A preview lists every move from here, with what stops it and what has to be given")
  func preview() throws {
    let moves = try Desk.inReview().situation("maya").moves
    #expect(moves.map(\.transition.id) == ["return", "submit"])
    #expect(
      moves.map { $0.findings.map(\.code) } == [
        ["role.missing", "reason.missing"], ["approvals.missing", "receipt.missing"],
      ])
    #expect(moves.map(\.isBlocked) == [true, true])
    #expect(moves.map(\.needs) == [[.reason], [.receipt]])
    let ready = try Self.approved().situation("maya").moves[1]
    #expect(!ready.isBlocked && ready.needs == [.receipt])
  }
}
