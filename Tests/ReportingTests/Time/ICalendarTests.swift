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
      isCancelled: false,
      title: "a;b,c\\d\r\nEND:VEVENT\u{1B}", text: "x\ny")
    let text = ICalendar(name: "n\nMETHOD:CANCEL", entries: [entry]).text
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT"))
    #expect(lines.contains("X-WR-CALNAME:n\\nMETHOD:CANCEL"))
    #expect(lines.contains("DTSTART:20270331T215900Z"))
    #expect(lines.filter { $0 == "END:VEVENT" }.count == 1)
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
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
