import Foundation
import Reporting
import Testing

@Suite("Reading days and moments")
struct CalendarDayTests {
  @Test(
    "A day of the calendar is read and written back as it was",
    arguments: [
      "2026-11-23", "1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "2026-02-28", "2026-04-30",
    ])
  func reads(text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "", "2026-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10",
      "2026-01-00", "2026-01-32", "1899-12-31", "2200-01-01", "2026-1-05", "26-01-05", "2026/01/05",
      "2026-01-05 ", " 2026-01-05", "2026-01-05T", "2026-01-0٥", "٢٠٢٦-٠١-٠٥", "+026-01-01", "2026-01--1",
      "0x7E-01-01", "2026-01-5\n", "2026-01-0５",
    ])
  func refuses(text: String) {
    #expect(CalendarDay(text) == nil)
    #expect(Date(typed: text, zone: "Europe/Zurich") == nil)
  }

  @Test("Days are ordered by the calendar")
  func order() throws {
    let days = ["2026-01-31", "2025-12-31", "2026-02-01"].compactMap(CalendarDay.init)
    #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-01-31", "2026-02-01"])
  }

  /// What is typed, where, and the same moment in UTC.
  static let moments: [(String, String, String)] = [
    ("2026-11-23", "Europe/Zurich", "2026-11-23T22:59:00Z"),
    ("2026-07-16", "Europe/Zurich", "2026-07-16T21:59:00Z"),
    ("2026-11-23T18:00", "Europe/Zurich", "2026-11-23T17:00:00Z"),
    ("2026-11-23 18:00", "Europe/Zurich", "2026-11-23T17:00:00Z"),
    ("2026-03-28T18:00", "Europe/Zurich", "2026-03-28T17:00:00Z"),
    ("2026-03-29T18:00", "Europe/Zurich", "2026-03-29T16:00:00Z"),
    ("2026-10-24T18:00", "Europe/Zurich", "2026-10-24T16:00:00Z"),
    ("2026-10-25T18:00", "Europe/Zurich", "2026-10-25T17:00:00Z"),
    // 02:30 does not exist on the day that summer time begins: it is 03:30 by the new clock.
    ("2026-03-29T02:30", "Europe/Zurich", "2026-03-29T01:30:00Z"),
    // 02:30 comes twice on the day that summer time ends: the first of the two, so that nobody is late.
    ("2026-10-25T02:30", "Europe/Zurich", "2026-10-25T00:30:00Z"),
    ("2026-11-23T18:00", "Asia/Kathmandu", "2026-11-23T12:15:00Z"),
    ("2026-11-23T00:00", "UTC", "2026-11-23T00:00:00Z"),
    ("2024-02-29T23:59", "America/New_York", "2024-03-01T04:59:00Z"),
    ("2026-11-23T18:00", "Mars/Olympus", "2026-11-23T18:00:00Z"),
  ]

  @Test("A moment is read by the clock of its zone, not of this machine", arguments: moments)
  func typed(text: String, zone: String, utc: String) {
    #expect(Date(typed: text, zone: zone)?.formatted(.iso8601) == utc)
  }

  @Test("A day alone means the hour that is asked for")
  func hour() {
    #expect(
      Date(typed: "2026-11-23", zone: "Europe/Zurich", hour: 18, minute: 0)
        == Date(typed: "2026-11-23T18:00", zone: "Europe/Zurich"))
  }

  @Test(
    "What is no moment is refused",
    arguments: [
      "2026-11-23T24:00", "2026-11-23T18:60", "2026-11-23t18:00", "2026-11-23T18.00", "2026-11-23T1:000",
      "2026-11-23T+1:00", "2026-11-23T18:-1", "2026-11-23T18:00Z", "2026-11-23T18:00:00", "2026-11-23T",
      "2026-02-29T18:00", "2026-11-23\n18:00", "2026-11-2318:000", "next Monday", "2026-11-2é18:00",
    ])
  func refusesMoment(text: String) {
    #expect(Date(typed: text, zone: "Europe/Zurich") == nil)
  }
}
