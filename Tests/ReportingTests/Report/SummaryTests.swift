import Foundation
import Reporting
import Testing

@Suite("A report's line in a list")
struct SummaryTests {
  func summary(_ desk: Desk, changedAt: Date = Sample.noon) throws -> Summary {
    Summary(
      of: try #require(desk.report), draft: desk.draft, in: desk.workflow, changedAt: changedAt)
  }

  @Test("It says what the report is, where it is and how much is on record")
  func says() throws {
    let line = try summary(Desk.inReview())
    #expect(line.report == "np-upr-51" && line.workflow == "upr" && line.state == "review")
    #expect(!line.isFinal && !line.isSubmitted)
    #expect(line.country == "NP" && line.revision == "r1" && line.position == 2)
    #expect(line.deadline == nil && line.due == nil && line.wakeAt == nil)
  }

  @Test("It is called by its title, else by its country and session")
  func title() throws {
    var desk = try Desk.opened()
    #expect(try summary(desk).title == "NP 51")
    try desk.edit(as: "r2", by: "maya") { $0.fields["title"] = .text(" ") }
    #expect(try summary(desk).title == "NP 51")
    try desk.edit(as: "r3", by: "maya") { $0.fields["title"] = .text("Homes in Nepal") }
    #expect(try summary(desk).title == "Homes in Nepal")
    try desk.edit(as: "r4", by: "maya") { $0.fields = ["session": .integer(51)] }
    #expect(try summary(desk).title == "51")
    try desk.edit(as: "r5", by: "maya") { $0.fields = [:] }
    #expect(try summary(desk).title == "")
  }

  @Test(
    "The next deadline is the first that has not passed; when all have, the last one stays: it is overdue")
  func deadline() throws {
    var desk = try Desk.opened()
    let submission = try #require(Date(typed: "2026-11-23T18:00", zone: "Europe/Zurich"))
    let review = try #require(Date(typed: "2026-11-02T18:00", zone: "Europe/Zurich"))
    try desk.perform(.setDeadline("submission", to: submission, reason: nil), by: "maya")
    #expect(try summary(desk, changedAt: review - 1).deadline == "review")
    #expect(try summary(desk, changedAt: review - 1).due == review)
    #expect(try summary(desk, changedAt: review).deadline == "review")
    #expect(try summary(desk, changedAt: review + 1).deadline == "submission")
    #expect(try summary(desk, changedAt: submission + 86_400).deadline == "submission")
    #expect(try summary(desk, changedAt: submission + 86_400).due == submission)
  }

  @Test(
    "A line that an older version kept is read, agrees with what that version computed, and with nothing else"
  )
  func older() throws {
    var desk = try Desk.inReview()
    let submission = try #require(Date(typed: "2026-11-23T18:00", zone: "Europe/Zurich"))
    try desk.perform(.setDeadline("submission", to: submission, reason: nil), by: "maya")
    try desk.perform(.setDeadline("review", to: submission + 86_400, reason: nil), by: "maya")
    func computed(_ edition: Int?) throws -> Summary {
      Summary(
        of: try #require(desk.report), draft: desk.draft, in: desk.workflow, changedAt: submission + 1,
        edition: edition)
    }
    let (old, new) = (try computed(nil), try computed(Schedule.edition))
    // Then the later review hid the submission that had passed.
    #expect(old.deadline == "review" && new.deadline == "submission")
    #expect(old.audience == nil && new.audience != nil && new.edition == Schedule.edition)
    #expect(!old.agrees(with: new) && !new.agrees(with: old))
    let bytes = try JSONEncoder().encode(old)
    let text = String(decoding: bytes, as: UTF8.self)
    for key in ["edition", "audience", "before"] { #expect(!text.contains("\"\(key)\"")) }
    let read = try JSONDecoder().decode(Summary.self, from: bytes)
    #expect(read == old && read.agrees(with: old))
    var silenced = old
    silenced.wakeAt = submission + 60
    #expect(!silenced.agrees(with: old))
    #expect(try JSONDecoder().decode(Summary.self, from: JSONEncoder().encode(new)) == new)
    #expect(new.masked().audience == nil)
  }

  @Test("What rests in a final state waits for nothing")
  func final() throws {
    var desk = try Desk.inReview()
    try desk.perform(.setDeadline("submission", to: Sample.noon + 60, reason: nil), by: "maya")
    #expect(try summary(desk).deadline == "submission")
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    try desk.advance("submit", receipt: "n", by: "maya")
    let line = try summary(desk)
    #expect(line.isFinal && line.isSubmitted && line.deadline == nil && line.due == nil && line.wakeAt == nil)
  }
}
