public import Foundation

/// The date of a source as people know it: a year, a month or a day.
public struct SourceDate: Hashable, Sendable, CustomStringConvertible {
  /// As it was typed.
  public let description: String
  /// The last day that it can mean.
  private let last: CalendarDay

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` where it is none, or no day of the calendar.
  public init?(_ text: String) {
    let endings = [4: ["-12-31"], 7: ["-31", "-30", "-29", "-28"], 10: [""]][text.utf8.count] ?? []
    guard let day = endings.lazy.compactMap({ CalendarDay(text + $0) }).first else { return nil }
    description = text
    last = day
  }

  /// Whether all of it lies before `day`.
  func isBefore(_ day: CalendarDay) -> Bool { last < day }

  /// Whether all of it lies more than `years` before `moment`.
  public func isOlder(than years: Int, at moment: Date) -> Bool {
    let today = CalendarDay(utc: moment)
    guard let today else { return false }
    return (last.year + years, last.month, last.day) < (today.year, today.month, today.day)
  }
}

extension CalendarDay {
  /// The day on which `moment` falls in Greenwich.
  fileprivate init?(utc moment: Date) {
    self.init(String(moment.formatted(.iso8601).prefix(10)))
  }
}
