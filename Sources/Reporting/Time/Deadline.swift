public import Foundation

/// A moment that counts, given by hand or derived from another, in a time zone.
public struct Deadline: Hashable, Sendable {
  /// The name of a deadline: `submission`.
  public typealias ID = Identifier<Deadline>

  /// Where its moment comes from.
  public enum Origin: Hashable, Sendable {
    /// Somebody says it for each report.
    case given
    /// So long before another deadline of the same workflow.
    case before(Deadline.ID, by: Span)
  }

  /// Its name.
  public var id: ID
  /// What it is called; empty where its name is all there is.
  public var title: Translations
  /// Where its moment comes from.
  public var origin: Origin
  /// The time zone whose clock counts: `Europe/Zurich` for Geneva.
  public var zone: String

  /// Makes a deadline.
  public init(id: ID, title: Translations = [:], origin: Origin, zone: String = "Europe/Zurich") {
    self.id = id
    self.title = title
    self.origin = origin
    self.zone = zone
  }
}

/// A length of time in whole units of the calendar: `14 days`, `15 working days`, `2 weeks`.
public struct Span: Hashable, Sendable {
  /// A unit of the calendar.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case hours
    case days
    /// Monday to Friday.
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
  public func before(_ moment: Date, in calendar: Calendar) -> Date {
    switch unit {
    case .hours: calendar.date(byAdding: .hour, value: -count, to: moment) ?? moment
    case .days: calendar.date(byAdding: .day, value: -count, to: moment) ?? moment
    case .weeks: calendar.date(byAdding: .day, value: -7 * count, to: moment) ?? moment
    case .months: calendar.date(byAdding: .month, value: -count, to: moment) ?? moment
    case .workingDays: workingDaysBefore(moment, in: calendar)
    }
  }

  private func workingDaysBefore(_ moment: Date, in calendar: Calendar) -> Date {
    var day = moment
    var left = count
    while left > 0, let earlier = calendar.date(byAdding: .day, value: -1, to: day) {
      day = earlier
      if !calendar.isDateInWeekend(day) { left -= 1 }
    }
    return day
  }
}

extension Workflow {
  /// When `deadline` falls for a report with these moments given; `nil` where it rests on one not given yet.
  ///
  /// A deadline that depends on itself is never asked for twice and yields `nil`: ``WorkflowLint`` reports it.
  public func moment(of deadline: Deadline.ID, given: [Deadline.ID: Date]) -> Date? {
    moment(of: deadline, given: given, visiting: [])
  }

  private func moment(
    of id: Deadline.ID, given: [Deadline.ID: Date], visiting: Set<Deadline.ID>
  ) -> Date? {
    if let moment = given[id] { return moment }
    guard !visiting.contains(id), let deadline = deadlines.first(where: { $0.id == id }),
      case .before(let other, let span) = deadline.origin,
      let base = moment(of: other, given: given, visiting: visiting.union([id]))
    else { return nil }
    return span.before(base, in: .gregorian(zone: deadline.zone))
  }
}

extension Calendar {
  /// The Gregorian calendar by the clock of `zone`; UTC where the zone is unknown (lint reports that).
  public static func gregorian(zone: String) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Locale(identifier: "en_US_POSIX")
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    return calendar
  }
}
