import Definitions
import Foundation
import Reporting
import Testing
import Wording

@Suite("Calendars as files")
struct CalendarFileTests {
  static func shipped(_ name: String) throws -> SessionCalendar {
    try CalendarFile.read(ShippedTests.bytes("Workflows/calendars/\(name).yaml"), file: name)
  }

  @Test("A session is read with its dates, States, opening and closing to the minute in Geneva")
  func session() throws {
    let calendar = try Self.shipped("upr")
    let entry = try #require(calendar.entries.first { $0.id == "47" })
    #expect(entry.first?.description == "2024-11-04" && entry.last?.description == "2024-11-15")
    #expect(entry.states.contains("NO") && entry.states.count == 14)
    #expect(entry.closes?.formatted(.iso8601) == "2024-04-08T21:59:00Z")
    #expect(entry.opens?.formatted(.iso8601) == "2024-02-26T23:00:00Z")
    #expect(entry.certainty == .official)
    #expect(calendar.entries.map(\.id.rawValue) == (41...54).map(String.init))
  }

  @Test("What a calendar says of other fields holds for its entries, where they say nothing else")
  func facts() throws {
    let upr = try Self.shipped("upr")
    #expect(upr.entries.allSatisfy { $0.facts == ["cycle": "4"] })
    let text = """
      calendar: ours
      title: { en: Invented }
      facts: { cycle: 5 }
      entries:
        - { id: "55", source: invented, checked-on: 2026-11-25 }
        - { id: "54", facts: { cycle: 4, kind: joint }, source: invented, checked-on: 2026-11-25 }
      """
    let ours = try CalendarFile.read(Array(text.utf8), file: "ours")
    #expect(ours.entries.map(\.facts) == [["cycle": "5"], ["cycle": "4", "kind": "joint"]])
    #expect(upr.adding(ours).entries.first { $0.id == "55" }?.facts == ["cycle": "5"])
  }

  @Test("A closing without an hour is the last minute of that day in Geneva, in summer and in winter")
  func hour() throws {
    let upr = try Self.shipped("upr")
    #expect(upr.entries.first { $0.id == "41" }?.closes?.formatted(.iso8601) == "2022-03-31T21:59:00Z")
    let crc = try Self.shipped("crc-pre-sessions")
    #expect(crc.entries.first { $0.id == "2027-02" }?.closes?.formatted(.iso8601) == "2026-12-01T22:59:00Z")
    #expect(crc.entries.first { $0.id == "2027-06" }?.closes?.formatted(.iso8601) == "2027-04-01T21:59:00Z")
    #expect(crc.entries.first { $0.id == "2027-10" }?.closes?.formatted(.iso8601) == "2027-08-01T21:59:00Z")
  }

  @Test("Every closing that is estimated lies so long before its session as was usual, on a working day")
  func estimates() throws {
    let calendar = Calendar.gregorian(zone: "Europe/Zurich")
    let entries = try Self.shipped("upr").entries.filter { $0.certainty == .estimated && $0.id != "54" }
    #expect(entries.map(\.id.rawValue) == ["48", "49", "50", "51", "52", "53"])
    for entry in entries {
      let first = try #require(entry.first)
      let lead = [1: 193, 4: 202, 5: 202, 11: 221][first.day.month]
      let opening = try #require(Date(typed: "\(first.day)", zone: "Europe/Zurich"))
      var expected = try Span(#require(lead), .days).before(opening, in: calendar)
      while !WorkingDays.standard.contains(expected, in: calendar) {
        expected = Span(1, .days).before(expected, in: calendar)
      }
      #expect(entry.closes == expected, "\(entry.id)")
    }
  }

  @Test("Nothing is official that the mechanism did not publish, and every entry has a source and a day")
  func honest() throws {
    for name in ["upr", "crc-pre-sessions", "crc-sessions"] {
      for entry in try Self.shipped(name).entries {
        #expect(!entry.source.isEmpty)
        if entry.closes != nil, entry.certainty == .official { #expect(entry.source.contains("ohchr.org")) }
      }
    }
  }

  @Test("Random damage never crashes the reader")
  func mutations() throws {
    let good = try ShippedTests.bytes("Workflows/calendars/upr.yaml")
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[index] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.remove(at: index)
        }
      }
      do throws(Diagnostics) { _ = try CalendarFile.read(bytes, file: "f") } catch {
        #expect(!error.all.isEmpty)
      }
    }
  }

  @Test("An office's settings say its weekend and holidays, or the file with them")
  func settings() throws {
    let head = "organisation: { name: Child Rights Watch, acronym: CRW }\n"
    let one = try WorkspaceFile.read(
      Array((head + "weekend: [friday, saturday]\nholidays: [2026-12-25, 2027-01-01]\n").utf8), file: "f")
    #expect(one.workingDays.weekend == [.friday, .saturday] && one.holidaysFile == nil)
    #expect(one.workingDays.holidays.map(\.description) == ["2026-12-25", "2027-01-01"])
    let other = try WorkspaceFile.read(
      Array((head + "holidays: holidays.yaml\nweekend: sunday\n").utf8), file: "f")
    #expect(other.holidaysFile == "holidays.yaml" && other.workingDays.weekend == [.sunday])
    let none = try WorkspaceFile.read(Array(head.utf8), file: "f")
    #expect(none.workingDays == .standard && none.holidaysFile == nil)
    let days = try HolidaysFile.read(Array("holidays:\n  - 2026-12-25   # Christmas\n".utf8), file: "f")
    #expect(days.map(\.description) == ["2026-12-25"])
    #expect(throws: Diagnostics.self) { try HolidaysFile.read(Array("holidays: [soon]\n".utf8), file: "f") }
  }
}
