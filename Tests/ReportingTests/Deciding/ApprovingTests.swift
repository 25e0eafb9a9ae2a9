import Foundation
import Reporting
import Testing

@Suite("Approving")
struct ApprovingTests {
  @Test("A reviewer's yes names the words that were read, and counts")
  func approves() throws {
    var desk = try Desk.inReview()
    #expect(try desk.perform(.approve("r1"), by: "omar") == [.approved("r1")])
    #expect(desk.report?.standingApprovals == [Approval(revision: "r1", by: "omar", at: Sample.noon)])
  }

  @Test("Approving twice is approving once")
  func twice() throws {
    var desk = try Desk.inReview()
    try desk.perform(.approve("r1"), by: "omar")
    #expect(try desk.perform(.approve("r1"), by: "omar") == [])
    #expect(desk.report?.approvals.count == 1)
  }

  @Test("Other words make an approval stale: on record, not counted")
  func stale() throws {
    var desk = try Desk.inReview()
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    try desk.advance("return", reason: "why", by: "omar")
    try desk.edit(as: "r2", by: "maya") { $0.sections[0].text = "Other words." }
    try desk.advance("request-review", by: "maya")
    #expect(desk.report?.standingApprovals == [])
    #expect(desk.report?.approvals.map(\.by) == ["omar", "lena"])
    #expect(desk.report?.approvals.allSatisfy { $0.withdrawnAt == nil } == true)
    #expect(desk.codes(advance: "submit", receipt: "n", by: "maya") == ["approvals.missing"])
    // Every decision is available again.
    #expect(try desk.perform(.approve("r2"), by: "omar") == [.approved("r2")])
  }

  @Test("Sent back and asked for again with the same words, approvals still count")
  func identicalWords() throws {
    var desk = try Desk.inReview()
    try desk.perform(.approve("r1"), by: "omar")
    try desk.advance("return", reason: "why", by: "lena")
    try desk.edit(as: "r2", by: "maya") { _ in }
    try desk.advance("request-review", by: "maya")
    #expect(desk.report?.standingApprovals.map(\.by) == ["omar"])
  }

  @Test("Words taken back to what they were before are new words: nobody has read this revision")
  func revert() throws {
    var desk = try Desk.inReview()
    try desk.perform(.approve("r1"), by: "omar")
    try desk.advance("return", reason: "why", by: "omar")
    try desk.edit(as: "r2", by: "maya") { $0.sections[0].text = "Other words." }
    try desk.edit(as: "r3", by: "maya") { $0 = Sample.draft }
    #expect(desk.draft == Sample.draft)
    #expect(desk.report?.standingApprovals == [])
  }

  @Test("Four eyes: whoever saved the words can't approve them, having approved earlier ones or not")
  func ownEdit() throws {
    var desk = try Desk.inReview()
    try desk.office(.grant("omar", role: "officer"))
    try desk.perform(.approve("r1"), by: "omar")
    try desk.advance("return", reason: "typo", by: "omar")
    try desk.edit(as: "r2", by: "omar") { $0.sections[0].text = "Two words!" }
    try desk.advance("request-review", by: "omar")
    #expect(desk.codes(.approve("r2"), by: "omar") == ["approve.own-revision"])
    #expect(try desk.perform(.approve("r2"), by: "lena") == [.approved("r2")])
    #expect(desk.codes(advance: "submit", receipt: "n", by: "maya") == ["approvals.missing"])
  }

  @Test("An author whose approval no move would count is told so, rather than thanked")
  func author() throws {
    var desk = try Desk.opened()
    try desk.office(.grant("omar", role: "officer"))
    try desk.edit(as: "r2", by: "omar") { $0.sections[0].text = "Omar's words." }
    try desk.edit(as: "r3", by: "maya") { $0.sections[0].text = "Maya's words." }
    try desk.advance("request-review", by: "maya")
    #expect(desk.codes(.approve("r3"), by: "omar") == ["approve.author"])
    #expect(desk.codes(.approve("r3"), by: "lena") == [])
  }

  @Test("Where authors may approve what others saved last, they do")
  func authorAllowed() throws {
    var workflow = Sample.workflow
    workflow.transitions[2].requires[2].arguments.values["not"] = .names(["last-editor"])
    var desk = try Desk.opened(workflow: workflow)
    try desk.office(.grant("omar", role: "officer"))
    try desk.edit(as: "r2", by: "omar") { $0.sections[0].text = "Omar's words." }
    try desk.edit(as: "r3", by: "maya") { $0.sections[0].text = "Maya's words." }
    try desk.advance("request-review", by: "maya")
    #expect(try desk.perform(.approve("r3"), by: "omar") == [.approved("r3")])
  }

  @Test("An approval of words that are no longer there is not turned into one of others")
  func newer() throws {
    var desk = try Desk.opened()
    try desk.edit(as: "r2", by: "olga") { $0.sections[0].text = "Olga's words." }
    try desk.advance("request-review", by: "maya")
    #expect(desk.codes(.approve("r1"), by: "omar") == ["revision.newer"])
    #expect(desk.codes(.approve("made-up"), by: "omar") == ["revision.newer"])
  }

  @Test("Only where a move waits for it, and only by a role that it waits for")
  func whereAndWho() throws {
    let drafting = try Desk.opened()
    #expect(drafting.codes(.approve("r1"), by: "omar") == ["approve.nothing"])
    let desk = try Desk.inReview()
    for person in ["olga", "carl", "amal"] as [Person.ID] {
      #expect(desk.codes(.approve("r1"), by: person) == ["role.missing"])
    }
    #expect(desk.codes(.approve("r1"), by: "nobody") == ["people.unknown"])
    #expect(
      desk.codes(.approve("r0"), by: "maya") == ["role.missing", "revision.newer", "approve.own-revision"])
  }

  @Test("A requirement that does not apply to this report waits for no approval")
  func condition() throws {
    var workflow = Sample.workflow
    workflow.transitions[2].requires[2].when = ["kind": ["joint"]]
    var desk = try Desk.opened(workflow: workflow)
    try desk.advance("request-review", by: "maya")
    #expect(desk.codes(.approve("r1"), by: "omar") == ["approve.nothing"])
  }

  @Test("Two reviewers at once: both approvals count, each once")
  func two() throws {
    var desk = try Desk.inReview()
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    #expect(desk.report?.standingApprovals.map(\.by) == ["omar", "lena"])
    #expect(desk.codes(advance: "submit", receipt: "n", by: "maya") == [])
  }

  @Test("An approval that is taken back stays on record, does not count, and can be given again")
  func withdraw() throws {
    var desk = try Desk.inReview()
    #expect(try desk.perform(.withdrawApproval, by: "omar") == [])
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    #expect(try desk.perform(.withdrawApproval, by: "omar") == [.approvalWithdrawn("r1")])
    #expect(desk.report?.standingApprovals.map(\.by) == ["lena"])
    #expect(desk.report?.approvals.map(\.withdrawnAt) == [Sample.noon, nil])
    #expect(try desk.perform(.withdrawApproval, by: "omar") == [])
    #expect(try desk.perform(.approve("r1"), by: "omar") == [.approved("r1")])
    #expect(desk.report?.standingApprovals.map(\.by) == ["lena", "omar"])
    // Each was taken back when it was, the earlier one not a second time.
    desk.now += 60
    try desk.perform(.withdrawApproval, by: "omar")
    #expect(desk.report?.approvals.map(\.withdrawnAt) == [Sample.noon, nil, Sample.noon + 60])
  }

  @Test("What was handed in on the strength of an approval keeps it")
  func withdrawTooLate() throws {
    var desk = try Desk.inReview()
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    try desk.advance("submit", receipt: "n", by: "maya")
    #expect(desk.codes(.withdrawApproval, by: "omar") == ["withdraw.too-late"])
    #expect(desk.codes(.approve("r1"), by: "omar") == ["approve.nothing"])
  }

  @Test("The approval of somebody who lost the role or left no longer counts, though it stays on record")
  func left() throws {
    var desk = try Desk.inReview()
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    var without = desk
    try without.office(.removePerson("omar"))
    #expect(without.codes(advance: "submit", receipt: "n", by: "maya") == ["approvals.missing"])
    #expect(without.report?.approvals.map(\.by) == ["omar", "lena"])
    #expect(without.codes(.approve("r1"), by: "omar") == ["people.unknown"])
    try desk.office(.revoke("omar", role: "reviewer"))
    #expect(desk.codes(advance: "submit", receipt: "n", by: "maya") == ["approvals.missing"])
    try desk.office(.grant("omar", role: "reviewer"))
    #expect(desk.codes(advance: "submit", receipt: "n", by: "maya") == [])
  }
}
