import Foundation
import Reporting
import Testing
import Wording

@Suite("Following a calendar")
struct FollowingTests {
  static func moment(_ text: String) -> Date {
    Date(typed: text, zone: "Europe/Zurich") ?? .distantPast
  }

  static func calendar(_ closes: [String: String?], certainty: SessionCalendar.Certainty = .announced)
    -> SessionCalendar
  {
    SessionCalendar(
      id: "upr",
      entries: closes.sorted { $0.key < $1.key }.compactMap { id, day in
        guard let checkedOn = CalendarDay("2026-11-23") else { return nil }
        return SessionCalendar.Entry(
          id: .init(id), states: id == "51" ? ["NP", "LB"] : ["TG", "NP"], closes: day.map(moment),
          certainty: certainty, source: "invented", checkedOn: checkedOn)
      }, digest: "d1")
  }

  static let workflow: Workflow = {
    var workflow = Sample.workflow
    workflow.deadlines = [
      Deadline(id: "submission", origin: .calendar("upr", fields: ["session"])),
      Deadline(id: "review", origin: .before("submission", by: Span(15, .workingDays))),
    ]
    return workflow
  }()

  static func desk(session: Int? = 51, closes: [String: String?] = ["51": "2027-03-31", "52": "2027-10-11"])
    throws -> Desk
  {
    var desk = Desk()
    desk.workflow = workflow
    desk.calendars = ["upr": calendar(closes)]
    var draft = Sample.draft
    draft.fields["session"] = session.map { .integer($0) }
    try desk.open(draft, as: "r1", by: "maya")
    return desk
  }

  @Test("A report that is opened takes its deadline from its session, and what derives follows")
  func opened() throws {
    let desk = try Self.desk()
    let report = try #require(desk.report)
    #expect(report.deadlines == ["submission": Self.moment("2027-03-31")])
    #expect(report.deadlinesByHand.isEmpty)
    let moments = desk.workflow.moments(of: report)
    #expect(moments.map(\.id) == ["review", "submission"])
    #expect(moments.last?.reference?.entry == "51" && moments.first?.reference == nil)
  }

  @Test("A session that is unknown, and one without a date, leave the deadline to be set by hand")
  func unknown() throws {
    for desk in try [
      Self.desk(session: nil), Self.desk(session: 60), Self.desk(closes: ["51": nil]),
    ] {
      var desk = desk
      #expect(desk.report?.deadlines == [:])
      try desk.perform(.setDeadline("submission", to: Self.moment("2027-05-01"), reason: nil), by: "maya")
      #expect(desk.report?.deadlines == ["submission": Self.moment("2027-05-01")])
    }
  }

  @Test("A changed calendar moves nothing until somebody applies what was shown")
  func changed() throws {
    var desk = try Self.desk()
    desk.calendars = ["upr": Self.calendar(["51": "2027-04-07"])]
    try desk.edit(as: "r2", by: "maya") { $0.fields["title"] = .text("Other") }
    #expect(desk.report?.deadlines["submission"] == Self.moment("2027-03-31"))
    let seen = desk.situation("maya").calendarChange
    #expect(seen.moves.map(\.to) == [Self.moment("2027-04-07")])
    desk.calendars = ["upr": Self.calendar(["51": "2027-04-09"])]
    #expect(desk.codes(.follow(seen, reason: "why"), by: "maya") == ["deadline.calendar-changed"])
    let newer = desk.situation("maya").calendarChange
    #expect(desk.codes(.follow(newer, reason: "why"), by: "omar") == ["role.missing"])
    let events = try desk.perform(.follow(newer, reason: "why"), by: "maya")
    #expect(events.count == 1 && events[0].contents == ["why"])
    #expect(desk.report?.deadlines["submission"] == Self.moment("2027-04-09"))
    #expect(desk.situation("maya").calendarChange.isEmpty)
    #expect(try desk.perform(.follow(newer, reason: "why"), by: "maya") == [])
  }

  @Test(
    "A date that the calendar gives otherwise by now is told of; certainty alone, and what was set by hand, is not"
  )
  func movedDates() throws {
    var desk = try Self.desk()
    func codes(_ closes: String, _ certainty: SessionCalendar.Certainty = .announced) -> [String] {
      desk.calendars = ["upr": Self.calendar(["51": closes], certainty: certainty)]
      return desk.situation("maya").sessionNotes.map(\.code).filter { $0 == "session.date-moved" }
    }
    #expect(codes("2027-03-31") == [] && codes("2027-03-31", .official) == [])
    #expect(codes("2027-04-07") == ["session.date-moved"] && codes("2026-12-24") == ["session.date-moved"])
    let note = try #require(desk.situation("maya").sessionNotes.first { $0.code == "session.date-moved" })
    #expect(note.severity == .warning && note.message.en.contains("gives 2026-12-24"))
    #expect(note.message.en.contains("2027-03-31") && note.message.fr.contains("2026-12-24"))
    #expect(note.remedy.en.contains("rapporteur calendar apply np-upr-51"))
    try desk.perform(.setDeadline("submission", to: Self.moment("2027-03-31"), reason: "why"), by: "maya")
    #expect(codes("2026-12-24") == [])
    try desk.perform(.withdrawDeadline("submission", reason: "why"), by: "maya")
    #expect(codes("2026-12-24") == ["session.date-moved"])
    try desk.perform(.follow(desk.situation("maya").calendarChange, reason: nil), by: "maya")
    #expect(codes("2026-12-24") == [] && desk.report?.deadlines["submission"] == Self.moment("2026-12-24"))
  }

  @Test("A date that becomes certain is a change although it stays")
  func certainty() throws {
    var desk = try Self.desk()
    desk.calendars = ["upr": Self.calendar(["51": "2027-03-31"], certainty: .official)]
    #expect(desk.situation("maya").calendarChange.moves.map(\.reference?.certainty) == [.official])
  }

  @Test("Another session in the draft is another deadline in the same batch; the words alone move nothing")
  func session() throws {
    var desk = try Self.desk()
    let events = try desk.edit(as: "r2", by: "maya") { $0.fields["session"] = .integer(52) }
    #expect(events.count == 2)
    #expect(desk.report?.deadlines["submission"] == Self.moment("2027-10-11"))
    #expect(desk.report?.followed["submission"]?.reference?.entry == "52")
    try desk.edit(as: "r3", by: "maya") { $0.fields["session"] = .integer(60) }
    #expect(desk.report?.deadlines == [:])
    #expect(try desk.edit(as: "r4", by: "maya") { $0.fields["title"] = .text("Other") }.count == 1)
  }

  @Test("What is set by hand wins over the calendar until it is withdrawn, with a reason")
  func byHand() throws {
    var desk = try Self.desk()
    let set = Command.setDeadline("submission", to: Self.moment("2027-04-02"), reason: nil)
    #expect(desk.codes(set, by: "maya") == ["deadline.needs-reason"])
    try desk.perform(
      .setDeadline("submission", to: Self.moment("2027-04-02"), reason: "why"), by: "maya")
    desk.calendars = ["upr": Self.calendar(["51": "2027-04-09"])]
    try desk.perform(.follow(desk.situation("maya").calendarChange, reason: nil), by: "maya")
    #expect(desk.report?.deadlines["submission"] == Self.moment("2027-04-02"))
    #expect(desk.report.map(desk.workflow.moments)?.last?.reference == nil)
    #expect(
      desk.codes(.withdrawDeadline("submission", reason: nil), by: "maya") == ["deadline.needs-reason"])
    #expect(desk.codes(.withdrawDeadline("nonsense", reason: "why"), by: "maya") == ["deadline.unknown"])
    #expect(desk.codes(.withdrawDeadline("submission", reason: "why"), by: "omar") == ["role.missing"])
    try desk.perform(.withdrawDeadline("submission", reason: "why"), by: "maya")
    #expect(desk.report?.deadlines["submission"] == Self.moment("2027-04-09"))
    #expect(try desk.perform(.withdrawDeadline("submission", reason: "why"), by: "maya") == [])
  }

  @Test("A State means the entry that lists it, the one that closes next")
  func country() throws {
    var desk = try Self.desk(session: nil)
    desk.workflow.deadlines[0].origin = .calendar("upr", fields: ["session", "country"])
    #expect(desk.situation("maya").calendarChange.moves.map(\.reference?.entry) == ["51"])
    let field = try #require(desk.workflow.field("country"))
    var calendar = Self.calendar(["51": "2020-01-01"])
    #expect(calendar.entry(for: "NPL", of: field, at: Sample.noon)?.id == "51")
    let checkedOn = try #require(CalendarDay("2026-11-23"))
    calendar = calendar.adding(
      SessionCalendar(
        id: "ours",
        entries: [
          .init(
            id: "65", states: ["NP"], closes: Self.moment("2031-07-15"), source: "invented",
            checkedOn: checkedOn)
        ]))
    #expect(calendar.entry(for: "NP", of: field, at: Sample.noon)?.id == "65")
    #expect(calendar.entry(for: "Atlantis", of: field, at: Sample.noon) == nil)
  }

  @Test("An office's working days are the report's from its opening; others count once they are applied")
  func workingDays() throws {
    var desk = Desk()
    desk.workflow = Self.workflow
    desk.calendars = ["upr": Self.calendar(["51": "2027-03-31"])]
    desk.workingDays = WorkingDays(weekend: [.friday, .saturday])
    try desk.open(Sample.draft, as: "r1", by: "maya")
    #expect(desk.report?.workingDays.weekend == [.friday, .saturday])
    let before = desk.report.map(desk.workflow.moments)?.first?.at
    desk.workingDays = WorkingDays(
      weekend: [.friday, .saturday], holidays: Set([CalendarDay("2027-03-28")].compactMap(\.self)))
    #expect(desk.report.map(desk.workflow.moments)?.first?.at == before)
    try desk.perform(.follow(desk.situation("maya").calendarChange, reason: nil), by: "maya")
    let after = desk.report.map(desk.workflow.moments)?.first?.at
    #expect(before == Self.moment("2027-03-10") && after == Self.moment("2027-03-09"))
  }

  @Test("What was sent follows nothing any more")
  func sent() throws {
    var desk = try AdvancingTests.approved()
    try desk.advance("submit", receipt: "n", by: "maya")
    desk.workflow = Self.workflow
    desk.calendars = ["upr": Self.calendar(["51": "2027-03-31"])]
    #expect(desk.situation("maya").calendarChange.isEmpty)
    #expect(
      desk.codes(.follow(desk.situation("maya").calendarChange, reason: nil), by: "maya") == [
        "deadline.too-late"
      ])
  }
}
