public import Foundation

/// A length of time in whole units of the calendar: `14 days`, `15 working days`, `2 weeks`.
public struct Span: Hashable, Sendable {
  /// A unit of the calendar.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case hours
    case days
    /// Days on which the office works: see ``WorkingDays``.
    case workingDays = "working days"
    case weeks
    case months
  }

  /// How many; from 1 to 1,000.
  public var count: Int
  /// Of what.
  public var unit: Unit

  /// Makes a span.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads `1 day`, `14 days`, `15 working days`; `nil` where it is none.
  public init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, let count = Int(first), (1...1000).contains(count),
      first.utf8.first != 0x2B
    else { return nil }
    var name = words.dropFirst().joined(separator: " ")
    if !name.hasSuffix("s") { name += "s" }
    guard let unit = Unit(rawValue: name) else { return nil }
    self.init(count, unit)
  }

  /// The moment so long before `moment`, by the clock of `calendar`'s time zone.
  ///
  /// Days, weeks and months keep the hour on the wall. Where that hour does not exist on the day (the clock skips it in
  /// spring) it is the hour after it; where it comes twice, the first of the two, so that nobody is late. A month before
  /// 31 March is the last day of February.
  ///
  /// - Parameter workingDays: Which days count as working days.
  public func before(
    _ moment: Date, in calendar: Calendar, counting workingDays: WorkingDays = .standard
  ) -> Date {
    switch unit {
    case .hours: calendar.date(byAdding: .hour, value: -count, to: moment) ?? moment
    case .days: calendar.date(byAdding: .day, value: -count, to: moment) ?? moment
    case .weeks: calendar.date(byAdding: .day, value: -7 * count, to: moment) ?? moment
    case .months: calendar.date(byAdding: .month, value: -count, to: moment) ?? moment
    case .workingDays: workingDays.moment(count, before: moment, in: calendar)
    }
  }
}
