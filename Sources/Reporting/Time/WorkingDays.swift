public import Foundation

/// Which days an office works: not on its weekend, and not on its holidays.
///
/// A report keeps the working days that it was opened with, until somebody applies other ones: a holiday that is added
/// to a file must not move what people have planned by.
public struct WorkingDays: Hashable, Sendable, Codable {
  /// A day of the week.
  public enum Weekday: String, CaseIterable, Hashable, Sendable, Codable {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
  }

  /// The days of each week on which nobody works, in the order of the week; at most six.
  public let weekend: [Weekday]
  /// The other days on which nobody works, the first first.
  public let holidays: [CalendarDay]

  /// Makes working days. A weekend of all seven days is none: nothing could ever be counted.
  public init(weekend: Set<Weekday> = [.saturday, .sunday], holidays: Set<CalendarDay> = []) {
    self.weekend = weekend.count == Weekday.allCases.count ? [] : Weekday.allCases.filter(weekend.contains)
    self.holidays = holidays.sorted()
  }

  /// Monday to Friday, without holidays.
  public static let standard = WorkingDays()

  /// Whether the office works on the day that it is at `moment` by the clock of `calendar`'s time zone.
  public func contains(_ moment: Date, in calendar: Calendar) -> Bool {
    // Foundation counts the days of the week from Sunday, 1.
    let index = (calendar.component(.weekday, from: moment) + 5) % 7
    if weekend.contains(Weekday.allCases[index]) { return false }
    return holidays.isEmpty || !holidays.contains(CalendarDay(moment, in: calendar))
  }

  /// The moment `count` working days before `moment`, at the same hour on the wall.
  func moment(_ count: Int, before moment: Date, in calendar: Calendar) -> Date {
    var left = count
    var day = moment
    var distance = 0
    // A weekend of six days makes seven of each; every holiday adds at most a week.
    let farthest = 7 * (count + holidays.count + 1)
    while left > 0, distance < farthest {
      distance += 1
      // Counted from `moment` and not from the day before, whose hour the clock may have skipped.
      day = calendar.date(byAdding: .day, value: -distance, to: moment) ?? day
      if contains(day, in: calendar) { left -= 1 }
    }
    return day
  }
}
