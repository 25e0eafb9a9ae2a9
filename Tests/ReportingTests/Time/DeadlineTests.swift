import Foundation
import Reporting
import Testing

@Suite("Spans and derived deadlines")
struct DeadlineTests {
  static let spans: [(String, Span)] = [
    ("1 day", Span(1, .days)), ("1 days", Span(1, .days)), ("14 days", Span(14, .days)),
    ("15 working days", Span(15, .workingDays)), ("1 working day", Span(1, .workingDays)),
    ("2 weeks", Span(2, .weeks)), ("3 months", Span(3, .months)), ("36 hours", Span(36, .hours)),
    ("1000 days", Span(1000, .days)), ("  14   days ", Span(14, .days)),
  ]

  @Test("A span is read as people write it", arguments: spans)
  func reads(text: String, span: Span) {
    #expect(Span(text) == span)
  }

  @Test(
    "What is no span is refused",
    arguments: [
      "", "days", "14", "0 days", "-1 days", "+1 days", "1001 days", "1.5 days", "14 Days", "14 dayss",
      "14days", "one day", "14 years", "working days", "14 working", "14 working  weeks",
      "99999999999999999999 days",
      "14\u{A0}days", "１４ days", "14 days\n", "14 s",
    ])
  func refuses(text: String) {
    #expect(Span(text) == nil)
  }

  /// A moment and a span by the clock of Zurich, and what lies so long before.
  static let before: [(String, Span, String)] = [
    ("2026-11-23T18:00", Span(1, .days), "2026-11-22T18:00"),
    ("2026-11-23T18:00", Span(2, .weeks), "2026-11-09T18:00"),
    ("2026-11-23T18:00", Span(36, .hours), "2026-11-22T06:00"),
    ("2026-03-31T18:00", Span(1, .months), "2026-02-28T18:00"),
    ("2024-03-29T18:00", Span(1, .months), "2024-02-29T18:00"),
    ("2026-01-15T18:00", Span(2, .months), "2025-11-15T18:00"),
    // The clock on the wall stays, although these days have 23 and 25 hours.
    ("2026-03-30T18:00", Span(7, .days), "2026-03-23T18:00"),
    ("2026-10-26T18:00", Span(7, .days), "2026-10-19T18:00"),
    ("2026-03-29T12:00", Span(12, .hours), "2026-03-28T23:00"),
    // 23 November 2026 is a Monday.
    ("2026-11-23T18:00", Span(1, .workingDays), "2026-11-20T18:00"),
    ("2026-11-24T18:00", Span(1, .workingDays), "2026-11-23T18:00"),
    ("2026-11-22T18:00", Span(1, .workingDays), "2026-11-20T18:00"),
    ("2026-11-21T18:00", Span(1, .workingDays), "2026-11-20T18:00"),
    ("2026-11-23T18:00", Span(5, .workingDays), "2026-11-16T18:00"),
    ("2026-11-23T18:00", Span(15, .workingDays), "2026-11-02T18:00"),
    // By Zurich's clock it is Monday already; by UTC it would still be Sunday.
    ("2026-11-23T00:30", Span(1, .workingDays), "2026-11-20T00:30"),
  ]

  @Test("A span is counted back by the calendar and the clock of the zone", arguments: before)
  func countsBack(from: String, span: Span, to: String) throws {
    let moment = try #require(Date(typed: from, zone: "Europe/Zurich"))
    #expect(
      span.before(moment, in: .gregorian(zone: "Europe/Zurich")) == Date(typed: to, zone: "Europe/Zurich"))
  }

  func moment(_ text: String) throws -> Date { try #require(Date(typed: text, zone: "Europe/Zurich")) }

  @Test("A derived deadline follows the one that it counts from")
  func derived() throws {
    let given = try ["submission": moment("2026-11-23T18:00")] as [Deadline.ID: Date]
    #expect(try Sample.workflow.moment(of: "review", given: given) == moment("2026-11-02T18:00"))
  }

  @Test("A derived deadline that was set by hand is what was set")
  func setByHand() throws {
    let given =
      try ["submission": moment("2026-11-23"), "review": moment("2026-10-01")] as [Deadline.ID: Date]
    #expect(try Sample.workflow.moment(of: "review", given: given) == moment("2026-10-01"))
  }

  @Test("A deadline that rests on one not given yet has no moment")
  func notGiven() {
    #expect(Sample.workflow.moment(of: "review", given: [:]) == nil)
    #expect(Sample.workflow.moment(of: "submission", given: [:]) == nil)
    #expect(Sample.workflow.moment(of: "nonsense", given: [:]) == nil)
  }

  @Test("Deadlines that rest on each other have no moment, and nothing hangs")
  func cycle() throws {
    var workflow = Workflow(name: "w")
    workflow.deadlines = [
      Deadline(id: "a", origin: .before("b", by: Span(1, .days))),
      Deadline(id: "b", origin: .before("a", by: Span(1, .days))),
      Deadline(id: "c", origin: .before("c", by: Span(1, .days))),
      Deadline(id: "d", origin: .before("gone", by: Span(1, .days))),
    ]
    for id in ["a", "b", "c", "d"] as [Deadline.ID] { #expect(workflow.moment(of: id, given: [:]) == nil) }
    #expect(try workflow.moment(of: "a", given: ["b": moment("2026-11-23")]) == moment("2026-11-22"))
  }

  @Test("A chain of deadlines is followed to its beginning")
  func chain() throws {
    var workflow = Workflow(name: "w", deadlines: [Deadline(id: "d0", origin: .given)])
    for number in 1...50 {
      workflow.deadlines.append(
        Deadline(
          id: Deadline.ID("d\(number)"), origin: .before(Deadline.ID("d\(number - 1)"), by: Span(1, .days))))
    }
    #expect(
      try workflow.moment(of: "d50", given: ["d0": moment("2026-11-23")]) == moment("2026-10-04"))
  }
}
