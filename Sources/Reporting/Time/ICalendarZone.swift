import Foundation

/// A time zone as a calendar file describes it: `VTIMEZONE` of RFC 5545, section 3.6.5.
///
/// It holds for the years asked for. What the clock does in them is said as a rule for every year where it is one, since
/// some programs read nothing else; otherwise each change is said by itself.
struct ICalendarZone {
  /// The clock is put forward or back.
  private struct Change: Hashable {
    /// When, by the clock as it was before.
    var at: DateComponents
    /// Seconds east of Greenwich before.
    var from: Int
    /// Seconds east of Greenwich after.
    var to: Int
    var isSummer: Bool
  }

  /// Its name, as `DTSTART;TZID=` says it.
  let name: String
  private let first: Int
  private let zone: TimeZone
  private let changes: [Change]

  /// The zone as it is from the year before `years` to the year after them; `nil` where nothing is known of `name`, or it
  /// is UTC, which is said otherwise.
  init?(_ name: String, during years: ClosedRange<Int>) {
    guard let zone = TimeZone(identifier: name), !["UTC", "GMT"].contains(name) else { return nil }
    self.name = name
    self.zone = zone
    first = years.lowerBound - 1
    let calendar = Calendar.gregorian(zone: "UTC")
    let ends = [first, years.upperBound + 2].map { calendar.date(from: DateComponents(year: $0)) }
    guard let start = ends[0], let end = ends[1] else { return nil }
    var (changes, moment): ([Change], Date) = ([], start)
    while let next = zone.nextDaylightSavingTimeTransition(after: moment), next > moment, next < end {
      let (from, to) = (zone.secondsFromGMT(for: next - 1), zone.secondsFromGMT(for: next))
      let at = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second, .weekday], from: next + Double(from))
      if from != to { changes.append(Change(at: at, from: from, to: to, isSummer: to > from)) }
      moment = next
    }
    self.changes = changes
  }

  /// Its lines, not yet folded.
  var lines: [String] {
    ["BEGIN:VTIMEZONE", "TZID:\(name)"] + observances + ["END:VTIMEZONE"]
  }

  private var observances: [String] {
    guard let change = changes.first else {
      let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: 0).inYear(first))
      return Self.observance("STANDARD", "\(first)0101T000000", offset, offset)
    }
    // What holds until the first change has to be said too.
    var lines = Self.observance(
      change.isSummer ? "STANDARD" : "DAYLIGHT", "\(first)0101T000000", change.from, change.from)
    if let rules { return lines + rules }
    for change in changes { lines += Self.observance(of: change, rule: nil) }
    return lines
  }

  /// The changes as one rule for each season; `nil` where they follow none.
  private var rules: [String]? {
    var lines: [String] = []
    for isSummer in [true, false] {
      let season = changes.filter { $0.isSummer == isSummer }
      guard let change = season.first, season.count == Set(season.map(\.at.year)).count,
        let last = changes.last?.at.year, season.last?.at.year == last, season.count == last - first + 1,
        let rule = rule(of: season)
      else { return nil }
      lines += Self.observance(of: change, rule: rule)
    }
    return lines
  }

  /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, where that is what all of `season` have in common.
  private func rule(of season: [Change]) -> String? {
    func common<Value: Hashable>(_ value: (Change) -> Value) -> Value? {
      let values = Set(season.map(value))
      return values.count == 1 ? values.first : nil
    }
    guard let month = common({ $0.at.month ?? 0 }), let weekday = common({ $0.at.weekday ?? 0 }),
      common({ [$0.from, $0.to, $0.at.hour ?? 0, $0.at.minute ?? 0, $0.at.second ?? 0] }) != nil
    else { return nil }
    let days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
    let length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    if season.allSatisfy({ ($0.at.day ?? 0) > length - 7 }), season.count > 1 {
      return "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1\(days[weekday - 1])"
    }
    guard let week = common({ (($0.at.day ?? 1) - 1) / 7 + 1 }) else { return nil }
    return "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(week)\(days[weekday - 1])"
  }

  private static func observance(of change: Change, rule: String?) -> [String] {
    observance(
      change.isSummer ? "DAYLIGHT" : "STANDARD", change.at.basic, change.from, change.to, rule: rule)
  }

  private static func observance(
    _ kind: String, _ start: String, _ from: Int, _ to: Int, rule: String? = nil
  ) -> [String] {
    ["BEGIN:\(kind)", "DTSTART:\(start)", "TZOFFSETFROM:\(offset(from))", "TZOFFSETTO:\(offset(to))"]
      + (rule.map { ["RRULE:\($0)"] } ?? []) + ["END:\(kind)"]
  }

  /// `+0100`; with seconds where an old one has them.
  private static func offset(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (abs(seconds) / 3_600, abs(seconds) / 60 % 60, abs(seconds) % 60)
    return (seconds < 0 ? "-" : "+") + [hours, minutes].map { $0.padded() }.joined()
      + (rest == 0 ? "" : rest.padded())
  }
}

extension Date {
  /// A moment in that year.
  fileprivate func inYear(_ year: Int) -> Date {
    Calendar.gregorian(zone: "UTC").date(from: DateComponents(year: year, month: 6)) ?? self
  }
}

extension DateComponents {
  /// `20270331T235900`.
  var basic: String {
    "\((year ?? 0).padded(4))\((month ?? 0).padded())\((day ?? 0).padded())T"
      + "\((hour ?? 0).padded())\((minute ?? 0).padded())\((second ?? 0).padded())"
  }
}

extension Int {
  /// With zeros before it.
  fileprivate func padded(_ width: Int = 2) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, width - text.utf8.count)) + text
  }
}
