import Foundation
import Testing

@testable import Reporting

/// A report with reminders, and a clock that is moved: what comes due, for whom.
private struct Clockwork {
  var desk: Desk
  private(set) var report: Report
  private var events = 0

  init(_ reminders: [Reminder], draft: Draft = Sample.draft, deadline: String? = "2027-03-31") throws {
    var workflow = Sample.workflow
    workflow.reminders = reminders
    desk = try Desk.opened(draft, workflow: workflow)
    report = try #require(desk.report)
    if let deadline { try set(deadline) }
  }

  mutating func set(_ text: String) throws {
    try desk.perform(.setDeadline("submission", to: Self.at(text), reason: "why"), by: "maya")
    refold()
  }

  /// The desk's record with what was done about reminders.
  private var log: [Entry] = []
  private mutating func refold() {
    log += desk.entries.dropFirst(events)
    events = desk.entries.count
    report = Report(folding: log) ?? report
  }

  mutating func act(at moment: String, _ work: (inout Desk) throws -> Void) throws {
    desk.now = Self.at(moment)
    try work(&desk)
    refold()
  }

  var schedule: Schedule { Schedule(of: report, draft: desk.draft, in: desk.workflow) }

  /// Lets cron run once: records what came due and sends it. Says "person step" for each message.
  @discardableResult
  mutating func run(_ moment: String, deliver: Bool = true) -> [String] {
    let now = Self.at(moment)
    record(schedule.comeDue(at: now, in: desk.directory), at: now)
    let (ready, stale) = schedule.outstanding(at: now, in: desk.directory)
    if !stale.isEmpty { record([.reminderPassed(stale)], at: now) }
    guard deliver else { return ready.map(\.key.text) }
    for item in ready {
      record([.reminderClaimed([item.key], message: "m"), .reminderSent([item.key], message: "m")], at: now)
    }
    return ready.map(\.key.text)
  }

  mutating func record(_ events: [Event], at now: Date) {
    for event in events {
      log.append(Entry(report: report.id, by: .program, at: now, event: event))
      report.evolve(log[log.count - 1])
    }
  }

  static func at(_ text: String) -> Date { Date(typed: text, zone: "Europe/Zurich") ?? .distantPast }
  func text(_ date: Date?) -> String { date?.wallClock(in: "Europe/Zurich") ?? "never" }
}

extension Reminder.Key {
  fileprivate var text: String { "\(person) \(occurrence)" }
}

@Suite("Reminders: what comes due")
struct ReminderTests {
  static let ladder = Reminder(
    id: "submission", deadline: "submission", to: ["officer"],
    before: [Span(30, .days), Span(7, .days), Span(1, .days)], onTheDay: true,
    overdue: [Pace(every: Span(1, .days))],
    until: "submitted")

  @Test("Before, on the day, after: each step once, in the morning of the deadline's clock")
  func steps() throws {
    var work = try Clockwork([Self.ladder])
    #expect(work.text(work.schedule.wakeAt) == "2027-03-01 07:00")
    #expect(work.run("2027-03-01T06:59") == [])
    #expect(work.run("2027-03-01T07:00") == ["maya 30-days-before"])
    #expect(work.run("2027-03-01T07:00") == [])
    #expect(work.text(work.schedule.wakeAt) == "2027-03-24 07:00")
    #expect(work.run("2027-03-24T08:00") == ["maya 7-days-before"])
    #expect(work.run("2027-03-30T07:00") == ["maya 1-day-before"])
    #expect(work.run("2027-03-31T07:00") == ["maya on-the-day"])
    #expect(work.text(work.schedule.wakeAt) == "2027-04-01 07:00")
    #expect(work.run("2027-04-01T07:00") == ["maya overdue-1"])
    #expect(work.run("2027-04-01T08:00") == [])
    #expect(work.run("2027-04-02T09:00") == ["maya overdue-2"])
    #expect(work.text(work.schedule.wakeAt) == "2027-04-03 07:00")
  }

  @Test("After days off: one current message, the older steps are passed over and never come back")
  func offline() throws {
    var work = try Clockwork([Self.ladder])
    #expect(work.run("2027-04-10T12:00") == ["maya overdue-1"])
    #expect(work.report.reminded.steps["submission"]?.count == 5)
    #expect(work.run("2027-04-10T13:00") == [])
    // The first week is over: it goes on weekly.
    #expect(work.text(work.schedule.wakeAt) == "2027-04-14 07:00")
  }

  @Test(
    "A deadline that is put off is told again as the new date comes near; nothing is told twice for one date")
  func moved() throws {
    var work = try Clockwork([Self.ladder])
    for day in ["03-01", "03-24", "03-30", "03-31"] { #expect(work.run("2027-\(day)T08:00").count == 1) }
    try work.act(at: "2027-03-31T10:00") {
      try $0.perform(
        .setDeadline("submission", to: Clockwork.at("2027-04-14"), reason: "extended"), by: "maya")
    }
    // Thirty days before the new date are over already.
    #expect(work.run("2027-03-31T11:00") == [])
    #expect(work.text(work.schedule.wakeAt) == "2027-04-07 07:00")
    #expect(work.run("2027-04-07T08:00") == ["maya 7-days-before@2027-04-14"])
    #expect(work.run("2027-04-07T09:00") == [])
    #expect(work.run("2027-04-13T08:00") == ["maya 1-day-before@2027-04-14"])
    #expect(work.run("2027-04-14T08:00") == ["maya on-the-day@2027-04-14"])
    #expect(work.run("2027-04-15T08:00") == ["maya overdue-1"])
  }

  @Test("By hours or a day: what was told at nearly the same time is not told again")
  func movedALittle() throws {
    var work = try Clockwork([Self.ladder])
    #expect(work.run("2027-03-01T08:00") == ["maya 30-days-before"])
    for moment in ["2027-03-31T12:00", "2027-04-01T12:00", "2027-03-30T12:00"] {
      try work.act(at: "2027-03-01T10:00") {
        try $0.perform(.setDeadline("submission", to: Clockwork.at(moment), reason: "moved"), by: "maya")
      }
      #expect(work.run("2027-03-02T08:00") == [])
    }
  }

  @Test("A typo in the year, and one run of cron: set right, every step comes")
  func typo() throws {
    var work = try Clockwork([Self.ladder])
    for (now, moment, told) in [
      ("2027-01-10T09:00", "2026-03-31", ["maya overdue-1"]), ("2027-01-10T11:00", "2027-03-31", []),
    ] {
      try work.act(at: now) {
        try $0.perform(.setDeadline("submission", to: Clockwork.at(moment), reason: "moved"), by: "maya")
      }
      #expect(work.run(String(now.prefix(13)) + ":30") == told)
    }
    let steps = [
      "03-01": "30-days-before", "03-24": "7-days-before", "03-30": "1-day-before", "03-31": "on-the-day",
    ]
    for (day, step) in steps.sorted(by: { $0.key < $1.key }) {
      #expect(work.run("2027-\(day)T08:00") == ["maya \(step)@2027-03-31"])
    }
  }

  @Test("After the report moved on there is none; sent back to the beginning, they count again")
  func movedOn() throws {
    var reminder = Self.ladder
    reminder.until = "review"
    var work = try Clockwork([reminder])
    try work.act(at: "2027-03-02") { try $0.advance("request-review", by: "maya") }
    #expect(work.schedule.wakeAt == nil)
    #expect(work.run("2027-03-31T08:00") == [])
    try work.act(at: "2027-03-31T09:00") { try $0.advance("return", reason: "why", by: "omar") }
    #expect(work.run("2027-03-31T10:00") == ["maya on-the-day"])
  }

  @Test("Kinds never suppress each other: each has its own record")
  func independent() throws {
    var work = try Clockwork([
      Self.ladder,
      Reminder(id: "late", deadline: "submission", to: ["coordinator"], after: [Span(3, .days)]),
      Reminder(id: "untouched", kind: .untouched, to: ["officer"], in: ["draft"], after: [Span(1, .months)]),
    ])
    #expect(work.run("2027-04-04T08:00").sorted() == ["carl 3-days-after", "maya overdue-1", "maya time-1"])
  }

  @Test("Hours are exact, days are told by the wall clock also where it changes in between")
  func daylightSaving() throws {
    var reminder = Self.ladder
    reminder.before = [Span(7, .days), Span(24, .hours)]
    let work = try Clockwork([reminder], deadline: "2027-03-28T12:00")
    let steps = work.schedule.steps(of: reminder)
    // The clock skips an hour in the night to 28 March.
    #expect(
      steps.map { work.text($0.at) } == [
        "2027-03-21 07:00", "2027-03-27 11:00", "2027-03-28 07:00", "2027-03-29 07:00",
      ])
    let autumn = try Clockwork([reminder], deadline: "2027-10-31T12:00")
    #expect(
      autumn.schedule.steps(of: reminder).prefix(3).map { autumn.text($0.at) } == [
        "2027-10-24 07:00", "2027-10-30 13:00", "2027-10-31 07:00",
      ])
    let leap = try Clockwork([reminder], deadline: "2028-03-07T03:00")
    #expect(leap.text(leap.schedule.steps(of: reminder)[0].at) == "2028-02-29 03:00")
    #expect(leap.text(leap.schedule.steps(of: reminder)[2].at) == "2028-03-06 07:00")
  }

  @Test("Overdue: daily for a week, weekly for twelve more, then never, and the last one says so")
  func cadence() throws {
    let paces = ["every 1 day for 1 week", "every 1 week for 12 weeks"].compactMap { Pace($0) }
    for overdue in [paces, [Pace(every: Span(1, .days))]] {
      var reminder = Self.ladder
      reminder.overdue = overdue
      var work = try Clockwork([reminder], deadline: "2027-03-25T18:00")
      work.run("2027-03-25T08:00")
      var days: [String] = []
      var last: [String] = []
      var day = Clockwork.at("2027-03-26T08:00")
      for _ in 0..<200 {
        let text = String(work.text(day).prefix(10))
        if !work.run("\(text)T08:00").isEmpty { days.append(text) }
        for item in work.schedule.waiting(at: day, in: work.desk.directory) where item.isLast {
          last.append(text)
        }
        day += 86_400
      }
      // The clock goes forward on the 28th: mornings stay mornings.
      #expect(
        days == [
          "2027-03-26", "2027-03-27", "2027-03-28", "2027-03-29", "2027-03-30", "2027-03-31", "2027-04-01",
          "2027-04-08", "2027-04-15", "2027-04-22", "2027-04-29", "2027-05-06", "2027-05-13", "2027-05-20",
          "2027-05-27", "2027-06-03", "2027-06-10", "2027-06-17", "2027-06-24",
        ])
      #expect(last.first == "2027-06-24" && work.schedule.wakeAt == nil)
      // A new deadline begins anew, before it and once it has passed.
      try work.set("2027-12-01T12:00")
      #expect(work.text(work.schedule.wakeAt) == "2027-11-01 07:00")
      #expect(work.run("2027-12-02T08:00") == ["maya overdue-20"])
      #expect(
        work.schedule.waiting(at: Clockwork.at("2027-12-02"), in: work.desk.directory).allSatisfy {
          !$0.isLast
        })
    }
  }

  @Test("After a long time off the pace is that of the day, and after its end there is one last mail")
  func lateCadence() throws {
    var work = try Clockwork([Self.ladder], deadline: "2027-03-25T18:00")
    #expect(work.run("2027-04-20T08:00") == ["maya overdue-1"])
    #expect(work.text(work.schedule.wakeAt) == "2027-04-22 07:00")
    #expect(work.run("2027-12-01T08:00") == ["maya overdue-2"])
    #expect(work.schedule.wakeAt == nil)
  }

  @Test(
    "Paces as they are written",
    arguments: [
      ("every 1 day", true), ("every 1 day for 1 week", true), ("every 3 working days for 2 months", true),
      ("1 day", false), ("every", false), ("every 1 day for", false), ("every 1 day for ever", false),
      ("every 0 days", false), ("every 1 day for 1 week for 2 weeks", false),
    ])
  func paces(_ text: String, _ isOne: Bool) { #expect((Pace(text) != nil) == isOne) }

  @Test("Asked at once when the report comes to a state, each time it comes, and not those who wrote it")
  func asked() throws {
    let asked = Reminder(id: "asked", kind: .asked, to: ["reviewer"], in: ["review"])
    var work = try Clockwork([asked])
    #expect(work.schedule.wakeAt == nil)
    try work.act(at: "2027-01-10T09:00") { try $0.advance("request-review", by: "maya") }
    #expect(work.text(work.schedule.wakeAt) == "2027-01-10 09:00")
    #expect(work.run("2027-01-10T10:00") == ["lena time-1", "omar time-1"])
    #expect(work.schedule.wakeAt == nil)
    try work.act(at: "2027-01-11T09:00") { try $0.advance("return", reason: "why", by: "omar") }
    try work.act(at: "2027-01-12T09:00") { try $0.advance("request-review", by: "maya") }
    #expect(work.run("2027-01-12T10:00") == ["lena time-2", "omar time-2"])
  }

  @Test("Reviewers who have not looked, again and again, until they have")
  func notLooked() throws {
    let reminder = Reminder(
      id: "reading", kind: .notLooked, to: ["reviewer"], in: ["review"], after: [Span(5, .days)],
      again: [Pace(every: Span(3, .days))])
    var work = try Clockwork([reminder])
    try work.act(at: "2027-01-10T09:00") { try $0.advance("request-review", by: "maya") }
    #expect(work.run("2027-01-15T06:59") == [])
    #expect(work.run("2027-01-15T09:00") == ["lena time-1", "omar time-1"])
    try work.act(at: "2027-01-16T09:00") { try $0.perform(.approve($0.seen), by: "lena") }
    #expect(work.run("2027-01-17T09:00") == [])
    #expect(work.run("2027-01-18T09:00") == ["omar time-2"])
    #expect(
      work.schedule.waiting(at: Clockwork.at("2027-01-18"), in: work.desk.directory).map(\.person) == ["omar"]
    )
    // A machine that was off: one message, not one for each time.
    #expect(work.run("2027-02-27T09:00") == ["omar time-3"])
  }

  @Test("Members whose organisation has not endorsed these words")
  func notEndorsed() throws {
    let reminder = Reminder(
      id: "endorse", kind: .notEndorsed, to: ["member"], in: ["draft", "review"], after: [Span(2, .days)])
    var work = try Clockwork([reminder], draft: Sample.jointDraft)
    try work.act(at: "2027-01-01") {
      try $0.perform(.assign("amal", role: "member", organisation: Sample.crwn.acronym), by: "carl")
      try $0.perform(.assign("hiro", role: "member", organisation: Sample.hrw2.acronym), by: "carl")
      try $0.advance("request-review", by: "maya")
      try $0.perform(.endorse($0.seen, for: Sample.crwn.acronym), by: "amal")
    }
    #expect(work.run("2027-01-04T08:00") == ["hiro time-1"])
    try work.act(at: "2027-01-05") { try $0.perform(.endorse($0.seen, for: Sample.hrw2.acronym), by: "hiro") }
    #expect(work.schedule.wakeAt == nil)
  }

  @Test("Comments that wait, told to who wrote; nothing once they are resolved")
  func comments() throws {
    let reminder = Reminder(
      id: "comments", kind: .comments, to: ["officer"], in: ["draft"], after: [Span(3, .days)],
      again: [Pace(every: Span(1, .weeks))])
    var work = try Clockwork([reminder])
    #expect(work.schedule.wakeAt == nil)
    try work.act(at: "2027-01-01T09:00") {
      try $0.perform(.comment(on: $0.seen, section: nil, paragraph: nil, text: "t"), by: "omar")
    }
    #expect(work.run("2027-01-04T09:00") == ["maya time-1"])
    #expect(work.text(work.schedule.wakeAt) == "2027-01-11 07:00")
    try work.act(at: "2027-01-05") { try $0.perform(.resolve("c1"), by: "maya") }
    #expect(work.run("2027-01-11T09:00") == [])
  }

  @Test("A role that nobody has comes to who coordinates; an assignment goes before the office's roles")
  func recipients() throws {
    var reminder = Self.ladder
    reminder.to = ["lawyer"]
    var work = try Clockwork([reminder])
    #expect(work.run("2027-03-01T08:00") == ["carl 30-days-before"])
    try work.act(at: "2027-03-02") {
      try $0.perform(.assign("amal", role: "lawyer", organisation: nil), by: "carl")
    }
    #expect(work.run("2027-03-24T08:00") == ["amal 7-days-before"])
    try work.desk.office(.removePerson("amal"))
    #expect(work.run("2027-03-30T08:00") == ["carl 1-day-before"])
  }

  @Test("What is held back and then outrun by a newer step is passed over; what is no longer theirs, too")
  func heldBack() throws {
    var work = try Clockwork([Self.ladder])
    #expect(work.run("2027-03-24T08:00", deliver: false) == ["maya 7-days-before"])
    #expect(work.schedule.wakeAt! <= Clockwork.at("2027-03-24T08:00"))
    #expect(work.run("2027-03-30T08:00", deliver: false) == ["maya 1-day-before"])
    try work.desk.office(.removePerson("maya"))
    #expect(work.run("2027-03-30T09:00") == [])
    #expect(work.report.reminded.open.isEmpty)
  }

  @Test("A claim holds for half an hour; then somebody else may send it, under the same name")
  func claims() throws {
    var work = try Clockwork([Self.ladder])
    work.run("2027-03-24T08:00", deliver: false)
    let key = Reminder.Key("submission", "7-days-before", "maya")
    #expect(work.schedule.claimable([key], at: Clockwork.at("2027-03-24T08:00")) == [key])
    work.record([.reminderClaimed([key], message: "m1")], at: Clockwork.at("2027-03-24T08:00"))
    #expect(work.schedule.claimable([key], at: Clockwork.at("2027-03-24T08:29")) == [])
    #expect(work.text(work.schedule.wakeAt) == "2027-03-24 08:30")
    #expect(work.schedule.claimable([key], at: Clockwork.at("2027-03-24T08:30")) == [key])
    let again = work.schedule.outstanding(at: Clockwork.at("2027-03-24T09:00"), in: work.desk.directory).ready
    #expect(again.map(\.standing.message) == ["m1"])
    work.record([.reminderSent([key], message: "m1")], at: Clockwork.at("2027-03-24T09:00"))
    #expect(work.schedule.claimable([key], at: Clockwork.at("2027-03-25")) == [])
  }

  @Test("What was not taken is tried again: after 15 minutes, 30, 60 …, at most a day")
  func backOff() throws {
    var work = try Clockwork([Self.ladder])
    work.run("2027-03-24T08:00", deliver: false)
    let key = Reminder.Key("submission", "7-days-before", "maya")
    for (times, minutes) in [(1, 15), (2, 30), (3, 60), (7, 960), (8, 1440), (60, 1440)] {
      let now = Clockwork.at("2027-03-24T08:00")
      work.record([.reminderFailed([key], message: "m1", times: times, isTemporary: true)], at: now)
      #expect(work.schedule.wakeAt == now + Double(60 * minutes))
    }
    // What was refused for good is ready as soon as somebody changes the address, for which the engine waits.
    for times in [1, 2, 60] {
      work.record(
        [.reminderFailed([key], message: "m1", times: times, isTemporary: false)],
        at: Clockwork.at("2027-03-24T08:00"))
      #expect(work.text(work.schedule.wakeAt) == "2027-03-24 08:15")
    }
  }
}

@Suite("Quiet days")
struct QuietTests {
  private static func at(_ text: String) -> Date { Date(typed: text, zone: "Europe/Zurich") ?? .distantPast }

  // 2027-03-20 is a Saturday.
  @Test(
    "A weekend, a holiday and a person's own days hold a message back, unless the deadline comes first",
    arguments: [
      ("2027-03-19T12:00", nil, false), ("2027-03-20T12:00", nil, true), ("2027-03-21T23:59", nil, true),
      ("2027-03-22T06:59", nil, true), ("2027-03-22T07:00", nil, false),
      ("2027-03-20T12:00", "2027-03-23", true),
      ("2027-03-20T12:00", "2027-03-22", false), ("2027-03-20T12:00", "2027-03-21", false),
      ("2027-03-20T12:00", "2027-03-01", true), ("2027-03-26T12:00", nil, true),
      ("2027-03-29T12:00", nil, true),
      ("2027-03-30T12:00", nil, true), ("2027-03-31T12:00", nil, false),
      ("2027-03-26T12:00", "2027-03-31", false),
      ("2027-03-26T12:00", "2027-04-01", true),
    ] as [(String, String?, Bool)])
  func held(_ now: String, _ deadline: String?, _ isHeld: Bool) {
    let quiet = Quiet(
      workingDays: WorkingDays(holidays: [CalendarDay("2027-03-29")!]),
      days: [.weekly(.friday), .stretch(from: CalendarDay("2027-03-30")!, to: CalendarDay("2027-03-30")!)]
        .filter { $0 != .weekly(.friday) || now > "2027-03-22" })
    let hold = quiet.hold(at: Self.at(now), deadline: deadline.map { Self.at($0) })
    #expect((hold != nil) == isHeld)
    #expect(hold.map { $0.until > Self.at(now) && quiet.hold(at: $0.until, deadline: nil) == nil } ?? true)
  }

  @Test("A pause holds everything back until its day")
  func pause() {
    let quiet = Quiet(pausedUntil: CalendarDay("2027-03-24"))
    let hold = quiet.hold(at: Self.at("2027-03-23T23:59"), deadline: Self.at("2027-03-24T00:10"))
    #expect(hold == Quiet.Hold(reason: .pause, until: Self.at("2027-03-24T07:00")))
    #expect(quiet.hold(at: Self.at("2027-03-24T09:00"), deadline: nil) == nil)
  }

  @Test(
    "When what is held back may go out",
    arguments: [
      // A Saturday; a Saturday before a Monday that is a holiday and a Tuesday that is the person's own.
      ("2027-03-20T12:00", nil, "2027-03-22 07:00"), ("2027-03-22T03:00", nil, "2027-03-22 07:00"),
      ("2027-03-27T12:00", nil, "2027-03-31 07:00"), ("2027-03-27T12:00", "2027-04-02", "2027-03-31 07:00"),
    ] as [(String, String?, String)])
  func ends(_ now: String, _ deadline: String?, _ end: String) {
    var quiet = Quiet(
      workingDays: WorkingDays(holidays: [CalendarDay("2027-03-29")!]),
      days: [.stretch(from: CalendarDay("2027-03-30")!, to: CalendarDay("2027-03-30")!)])
    let ends = quiet.hold(at: Self.at(now), deadline: deadline.map { Self.at($0) })?.until
    #expect(ends?.wallClock(in: "Europe/Zurich") == end)
    #expect(quiet.hold(at: ends ?? .distantPast, deadline: nil) == nil)
    // A pause that ends on a Saturday ends on the Monday.
    quiet.pausedUntil = CalendarDay("2029-05-05")
    #expect(
      quiet.hold(at: Self.at(now), deadline: nil)?.until.wallClock(in: "Europe/Zurich") == "2029-05-07 07:00")
  }

  @Test(
    "A moment at night belongs to the morning after it, by the person's own clock, and then it is asked what day that is",
    arguments: [
      // What falls due on Friday 23:59 in Geneva and is found at 7 there is found at 6 on a Saturday in London.
      ("Europe/London", "2027-03-19T23:59", nil, nil),
      ("Europe/London", "2027-03-20T07:00", nil, "2027-03-22 07:00"),
      ("Europe/Zurich", "2027-03-20T06:59", nil, "2027-03-22 07:00"),
      // Thursday in Geneva, still night in New York, already noon in Kathmandu, already Friday in Kiritimati.
      ("America/New_York", "2027-03-18T08:00", nil, "2027-03-18 07:00"),
      ("Asia/Kathmandu", "2027-03-18T08:00", nil, nil),
      ("Pacific/Kiritimati", "2027-03-19T11:00", nil, "2027-03-22 07:00"),
      // A night does not hold back what is due on that day, or before it ends.
      ("America/New_York", "2027-03-18T08:00", "2027-03-18T20:00", nil),
      ("America/New_York", "2027-03-18T08:00", "2027-03-19T20:00", "2027-03-18 07:00"),
      // The night in which clocks go forward.
      ("Europe/Zurich", "2027-03-29T00:30", nil, "2027-03-29 07:00"),
    ] as [(String, String, String?, String?)])
  func night(_ zone: String, _ now: String, _ deadline: String?, _ end: String?) {
    let quiet = Quiet(zone: zone)
    let hold = quiet.hold(at: Self.at(now), deadline: deadline.map { Self.at($0) })
    #expect(hold?.until.wallClock(in: zone) == end)
    #expect(hold.map { quiet.hold(at: $0.until, deadline: nil) == nil } ?? true)
  }

  @Test(
    "Who had a mail hears the rest on the next morning that is not quiet, unless its deadline is as near",
    arguments: [
      ("2027-03-17T10:00", nil, "2027-03-18 07:00"), ("2027-03-17T10:00", "2027-03-18T23:59", nil),
      ("2027-03-17T10:00", "2027-03-19T00:01", "2027-03-18 07:00"),
      ("2027-03-17T10:00", "2027-03-17T09:00", "2027-03-18 07:00"),
      // A Friday, and the deadline lies on the Monday or after it.
      ("2027-03-19T10:00", "2027-03-22T12:00", nil),
      ("2027-03-19T10:00", "2027-03-23T12:00", "2027-03-22 07:00"),
    ] as [(String, String?, String?)])
  func mailed(_ now: String, _ deadline: String?, _ end: String?) {
    let quiet = Quiet(lastMail: Self.at(String(now.prefix(10)) + "T07:07"))
    let hold = quiet.hold(at: Self.at(now), deadline: deadline.map { Self.at($0) })
    #expect(hold?.until.wallClock(in: "Europe/Zurich") == end && hold.map { $0.reason == .mailed } ?? true)
    // Yesterday's mail holds nothing back, nor one from the future, where the clock was set back.
    for other in ["2027-03-16T23:00", "2027-06-01T08:00"] {
      #expect(Quiet(lastMail: Self.at(other)).hold(at: Self.at(now), deadline: nil) == nil)
    }
  }

  @Test("However long the quiet days are, the search ends, on a morning not after a pause")
  func bounded() {
    let days = QuietDays.stretch(from: CalendarDay("2027-01-01")!, to: CalendarDay("2099-01-01")!)
    let end = Quiet(days: [days]).hold(at: Self.at("2027-03-17T10:00"), deadline: nil)?.until
    #expect(end?.wallClock(in: "Europe/Zurich") == "2027-05-16 07:00")
  }

  @Test(
    "Quiet days as they are typed",
    arguments: [
      ("friday", true), ("2026-12-24", true), ("2026-12-24..2027-01-02", true),
      ("2027-01-02..2026-12-24", false),
      ("Friday", false), ("fri", false), ("", false), ("2026-12-24..", false), ("2026-02-30", false),
      ("2026-12-24..2026-12-25..2026-12-26", false),
    ])
  func typed(_ text: String, _ isOne: Bool) {
    #expect(QuietDays(text)?.text == (isOne ? text : nil))
  }
}
