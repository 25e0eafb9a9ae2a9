import Foundation
import Testing

@testable import Reporting

@Suite("A calendar file")
struct ICalendarTests {
  private static func at(_ text: String) -> Date { Date(typed: text, zone: "Europe/Zurich") ?? .distantPast }

  @Test(
    "Lines are folded at 75 bytes, never inside a scalar, and read back as they were",
    arguments: [
      "short", String(repeating: "a", count: 300), String(repeating: "é", count: 100),
      String(repeating: "報", count: 80) + "x", String(repeating: "👩‍👧", count: 30),
    ])
  func folding(_ text: String) {
    let folded = ICalendar.folded("SUMMARY:" + text)
    for line in folded.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(folded.replacingOccurrences(of: "\r\n ", with: "") == "SUMMARY:" + text)
  }

  @Test("Nothing that a person types ends a line or a value")
  func escaping() {
    let entry = ICalendar.Entry(
      uid: "u", sequence: 2, changedAt: Self.at("2027-01-01"), start: Self.at("2027-03-31"),
      zone: "Europe/Zurich", alarms: [180], isCancelled: false,
      title: "a;b,c\\d\r\nEND:VEVENT\u{1B}", text: "x\ny")
    let text = ICalendar(name: "n\nMETHOD:CANCEL", entries: [entry]).text
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT"))
    #expect(lines.contains("X-WR-CALNAME:n\\nMETHOD:CANCEL"))
    #expect(lines.contains("DTSTART;TZID=Europe/Zurich:20270331T235900"))
    #expect(lines.contains("DTSTAMP:20270101T225900Z") && lines.contains("TRIGGER:-PT180M"))
    #expect(lines.filter { $0 == "END:VEVENT" }.count == 1)
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
  }

  /// What stands in the file for a deadline at `moment`, of the zone and the entry.
  private static func lines(_ moments: [Date], _ zone: String) -> [String] {
    let entries = moments.map {
      ICalendar.Entry(
        uid: "u", sequence: 0, changedAt: $0, start: $0, zone: zone, alarms: [], isCancelled: false,
        title: "", text: "")
    }
    return ICalendar(name: "n", entries: entries).text.components(separatedBy: "\r\n")
  }

  @Test("The clock of Geneva is described as a rule for each season, from the year before the first deadline")
  func geneva() throws {
    let lines = Self.lines([Self.at("2027-03-31"), Self.at("2026-12-01")], "Europe/Zurich")
    let start = try #require(lines.firstIndex(of: "BEGIN:VTIMEZONE"))
    let end = try #require(lines.firstIndex(of: "END:VTIMEZONE"))
    #expect(
      Array(lines[start...end]) == [
        "BEGIN:VTIMEZONE", "TZID:Europe/Zurich",
        "BEGIN:STANDARD", "DTSTART:20250101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:20250330T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:20251026T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
      ])
    #expect(lines.filter { $0 == "BEGIN:VTIMEZONE" }.count == 1)
  }

  @Test(
    "Clocks that follow another rule, none for every year, or none at all",
    arguments: [
      ("America/New_York", "BYMONTH=3;BYDAY=2SU", true), ("Asia/Kathmandu", "TZOFFSETTO:+0545", true),
      ("Asia/Kathmandu", "RRULE", false), ("UTC", "VTIMEZONE", false),
      ("UTC", "DTSTART:20270331T215900Z", true),
      // Summer time ends for Ramadan: each change by itself.
      ("Africa/Casablanca", "RRULE", false), ("Africa/Casablanca", "BEGIN:DAYLIGHT", true),
      ("Nowhere/Land", "DTSTART:20270331T215900Z", true),
    ])
  func others(_ zone: String, _ part: String, _ stands: Bool) {
    let lines = Self.lines([Self.at("2027-03-31")], zone)
    #expect(lines.contains { $0.contains(part) } == stands, "\(lines)")
  }

  @Test("An hour that the clock shows twice is said in UTC where the second is meant")
  func overlap() {
    let first = Self.at("2027-10-31T02:30")
    #expect(Self.lines([first], "Europe/Zurich").contains("DTSTART;TZID=Europe/Zurich:20271031T023000"))
    #expect(Self.lines([first + 3_600], "Europe/Zurich").contains("DTSTART:20271031T013000Z"))
  }

  @Test(
    "It rings at nine in the morning by the reader's clock, at least a week and a day before, and three hours before",
    arguments: [
      ("2027-03-31T23:59", "Europe/Zurich", ["2027-03-24 09:00", "2027-03-30 09:00"]),
      ("2027-03-31T08:00", "Europe/Zurich", ["2027-03-23 09:00", "2027-03-29 09:00"]),
      // A minute before midnight in Geneva is the next morning in Kathmandu, and the afternoon in New York.
      ("2027-03-31T23:59", "Asia/Kathmandu", ["2027-03-24 09:00", "2027-03-30 09:00"]),
      ("2027-03-31T23:59", "Pacific/Apia", ["2027-03-25 09:00", "2027-03-31 09:00"]),
      ("2027-03-31T09:00", "Europe/Zurich", ["2027-03-24 09:00", "2027-03-30 09:00"]),
    ])
  func alarms(_ closing: String, _ zone: String, _ mornings: [String]) {
    let start = Self.at(closing)
    let alarms = ICalendar.Entry.alarms(before: start, readerZone: zone)
    #expect(alarms.map { (start - Double($0 * 60)).wallClock(in: zone) }.prefix(2) == mornings[...])
    #expect(alarms.last == 180 && alarms.count == 3)
  }

  @Test("A deadline counts how often it moved; it is cancelled where the report went on, and never vanishes")
  func history() throws {
    var desk = try Desk.opened()
    func moved(_ day: String) throws {
      try desk.perform(.setDeadline("submission", to: Self.at(day), reason: "why"), by: "maya")
    }
    try moved("2027-03-31")
    func found() -> [DeadlineHistory] { desk.workflow.deadlineHistories(of: desk.entries) }
    #expect(found().map(\.changes) == [0, 0])
    try moved("2027-04-07")
    #expect(found().map(\.changes) == [1, 1])
    #expect(found().map(\.isOver) == [false, false])
    #expect(found().first?.moment.at == Self.at("2027-04-07"))
    desk.workflow.reminders = [
      Reminder(id: "r", deadline: "submission", to: ["officer"], before: [Span(1, .days)], until: "review")
    ]
    try desk.advance("request-review", by: "maya")
    #expect(found().map(\.isOver) == [true, false])
    #expect(found().map(\.changes) == [2, 1])
    try desk.advance("return", reason: "why", by: "omar")
    #expect(found().map(\.isOver) == [false, false])
    #expect(found().map(\.changes) == [3, 1])
  }
}
