import Foundation
import Reporting
import Testing

@Suite("Opening a report")
struct OpeningTests {
  func open(_ draft: Draft = Sample.draft, deadlines: [Deadline.ID: Date] = [:], by actor: Person.ID)
    -> [String]
  {
    do {
      _ = try Desk().situation(actor, words: draft)
        .decide(.open(Sample.pin, draft: "r1", deadlines: deadlines))
      return []
    } catch {
      return error.findings.map(\.code)
    }
  }

  @Test("A report begins in the first state, with the first revision and the deadlines that are known")
  func opens() throws {
    var desk = Desk()
    try desk.open(
      Sample.draft, as: "r1", deadlines: ["submission": Sample.noon, "review": Sample.noon], by: "maya")
    let report = try #require(desk.report)
    #expect(report.id == "np-upr-51")
    #expect(report.workflow == Sample.pin)
    #expect(report.state == "draft")
    #expect(report.stateSince == Sample.noon)
    #expect(report.revisions == [Revision(id: "r1", savedBy: "maya", at: Sample.noon)])
    #expect(report.openedBy == "maya" && report.openedAt == Sample.noon)
    #expect(report.deadlines == ["submission": Sample.noon, "review": Sample.noon])
    #expect(report.position == 3)
    #expect(report.submission == nil)
  }

  @Test("Whoever edits in the first state opens, and so does a coordinator; others don't")
  func who() {
    #expect(open(by: "maya") == [])
    #expect(open(by: "carl") == [])
    #expect(open(by: "omar") == ["role.missing"])
    #expect(open(by: "amal") == ["role.missing"])
    #expect(open(by: "nobody") == ["people.unknown"])
  }

  @Test("Everything that stands in the way of opening is said at once")
  func everything() {
    var draft = Sample.draft
    draft.fields["contry"] = .text("NP")
    draft.fields["session"] = .text("51st")
    draft.sections.append(Section(id: "housng", text: "Lost."))
    #expect(
      open(draft, deadlines: ["submision": Sample.noon], by: "omar")
        == ["role.missing", "field.unknown", "field.wrong-value", "section.unknown", "deadline.unknown"])
  }

  @Test("A report is opened once, and nothing else is done before")
  func once() throws {
    let desk = try Desk.opened()
    #expect(desk.codes(.open(Sample.pin, draft: "r2", deadlines: [:]), by: "maya") == ["report.exists"])
    #expect(Desk().codes(.approve("r1"), by: "omar") == ["report.unknown"])
    #expect(Desk().codes(.withdrawApproval, by: "omar") == ["report.unknown"])
  }

  @Test("A workflow that does not say where reports begin opens none")
  func noInitial() {
    var desk = Desk()
    desk.workflow.states[0].isInitial = false
    #expect(
      desk.codes(.open(Sample.pin, draft: "r1", deadlines: [:]), by: "maya") == ["workflow.no-initial-state"])
  }
}
