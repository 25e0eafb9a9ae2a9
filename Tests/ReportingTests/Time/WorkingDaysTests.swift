import Foundation
import Reporting
import Testing

@Suite("Working days")
struct WorkingDaysTests {
  /// A weekend, holidays, a moment and a span by the clock of Zurich, and what lies so long before.
  static let before: [(Set<WorkingDays.Weekday>, [String], String, Int, String)] = [
    ([.saturday, .sunday], [], "2026-11-23T18:00", 1, "2026-11-20T18:00"),
    // 23 November 2026 is a Monday; the Friday before it is a holiday.
    ([.saturday, .sunday], ["2026-11-20"], "2026-11-23T18:00", 1, "2026-11-19T18:00"),
    // A holiday on a weekend takes nothing away.
    ([.saturday, .sunday], ["2026-11-21", "2026-11-22"], "2026-11-23T18:00", 1, "2026-11-20T18:00"),
    // A weekend on Friday and Saturday: Sunday is worked on.
    ([.friday, .saturday], [], "2026-11-23T18:00", 1, "2026-11-22T18:00"),
    ([.friday, .saturday], [], "2026-11-23T18:00", 2, "2026-11-19T18:00"),
    // Around the turn of the year: 24, 25, 31 December and 1 January are free.
    (
      [.saturday, .sunday], ["2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01"], "2027-01-04T12:00", 4,
      "2026-12-23T12:00"
    ),
    // A leap day is worked on: 29 February 2028 is a Tuesday.
    ([.saturday, .sunday], [], "2028-03-01T12:00", 1, "2028-02-29T12:00"),
    ([.saturday, .sunday], ["2028-02-29"], "2028-03-01T12:00", 1, "2028-02-28T12:00"),
    ([], [], "2026-11-23T18:00", 1, "2026-11-22T18:00"),
    // Only Mondays are worked on.
    (
      [.tuesday, .wednesday, .thursday, .friday, .saturday, .sunday], ["2026-11-16"], "2026-11-23T18:00", 2,
      "2026-11-02T18:00"
    ),
    // Counted across the day on which 02:30 does not exist, the hour on the wall stays.
    ([.saturday], [], "2026-03-31T02:30", 4, "2026-03-26T02:30"),
    ([.saturday, .sunday], [], "2026-10-27T02:30", 2, "2026-10-23T02:30"),
  ]

  @Test("Neither weekends nor holidays are counted", arguments: before)
  func countsBack(
    weekend: Set<WorkingDays.Weekday>, holidays: [String], from: String, count: Int, to: String
  ) throws {
    let days = WorkingDays(weekend: weekend, holidays: Set(holidays.compactMap(CalendarDay.init)))
    let moment = try #require(Date(typed: from, zone: "Europe/Zurich"))
    let calendar = Calendar.gregorian(zone: "Europe/Zurich")
    #expect(
      Span(count, .workingDays).before(moment, in: calendar, counting: days)
        == Date(typed: to, zone: "Europe/Zurich"))
  }

  @Test("A weekend of all days is none, so that counting always ends")
  func allDays() throws {
    let days = WorkingDays(weekend: Set(WorkingDays.Weekday.allCases))
    let moment = try #require(Date(typed: "2026-11-23T18:00", zone: "Europe/Zurich"))
    let calendar = Calendar.gregorian(zone: "Europe/Zurich")
    #expect(
      Span(1000, .workingDays).before(moment, in: calendar, counting: days)
        == Span(1000, .days).before(moment, in: calendar))
  }

  @Test("They are stored the same whatever order they were given in, and read back")
  func stored() throws {
    let days = WorkingDays(
      weekend: [.saturday, .friday], holidays: Set(["2027-01-01", "2026-12-25"].compactMap(CalendarDay.init)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(days)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"holidays":["2026-12-25","2027-01-01"],"weekend":["friday","saturday"]}"#)
    #expect(try JSONDecoder().decode(WorkingDays.self, from: bytes) == days)
    let broken = Data(#"{"holidays":["2026-02-30"],"weekend":[]}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(WorkingDays.self, from: broken) }
  }

  @Test("A derived deadline counts the report's own working days")
  func derived() throws {
    let given = ["submission": try #require(Date(typed: "2026-11-23T18:00", zone: "Europe/Zurich"))]
    let days = WorkingDays(holidays: Set(["2026-11-20"].compactMap(CalendarDay.init)))
    let id = Deadline.ID("review")
    let fixed = Dictionary(given.map { (Deadline.ID($0.key), $0.value) }) { $1 }
    #expect(
      Sample.workflow.moment(of: id, given: fixed, counting: days)
        == Date(typed: "2026-10-30T18:00", zone: "Europe/Zurich"))
  }
}
