public import Foundation

/// When a person is not to be disturbed.
public struct Quiet: Hashable, Sendable {
  /// The days of the office.
  public var workingDays: WorkingDays
  /// The clock that days are counted by.
  public var zone: String
  /// The days on which the person reads no mail.
  public var days: [QuietDays]
  /// Nothing is sent before this day.
  public var pausedUntil: CalendarDay?

  /// Makes quiet times.
  public init(
    workingDays: WorkingDays = .standard, zone: String = "Europe/Zurich", days: [QuietDays] = [],
    pausedUntil: CalendarDay? = nil
  ) {
    self.workingDays = workingDays
    self.zone = zone
    self.days = days
    self.pausedUntil = pausedUntil
  }

  /// Whether a message about something with `deadline` waits at `now`: it loses nothing by it.
  ///
  /// On a quiet day it goes out after all where the deadline comes, or the day of it, before the next working one; a
  /// pause is what the person decided and holds in any case.
  public func holds(at now: Date, deadline: Date?) -> Bool {
    let calendar = Calendar.gregorian(zone: zone)
    // A day without mail ends with its night.
    let hour = calendar.component(.hour, from: now)
    let since =
      hour < Schedule.morning ? calendar.date(byAdding: .hour, value: -Schedule.morning, to: now) ?? now : now
    if let pausedUntil, CalendarDay(since, in: calendar) < pausedUntil { return true }
    guard isQuiet(since, calendar) else { return false }
    guard let deadline, deadline > now else { return true }
    var day = since
    for distance in 1...60 {
      day = calendar.date(byAdding: .day, value: distance, to: since) ?? day
      if !isQuiet(day, calendar) { break }
    }
    return calendar.startOfDay(for: day) < calendar.startOfDay(for: deadline)
  }

  /// When a message that waits at `now` may go out: on a morning, at the latest looked at again after sixty days.
  public func ends(after now: Date, deadline: Date?) -> Date {
    let calendar = Calendar.gregorian(zone: zone)
    var first = CalendarDay(now, in: calendar)
    if let pausedUntil { first = max(first, pausedUntil) }
    let parts = DateComponents(year: first.year, month: first.month, day: first.day, hour: Schedule.morning)
    let start = calendar.date(from: parts) ?? now
    let mornings = (0...60).compactMap { calendar.date(byAdding: .day, value: $0, to: start) }
    return mornings.first { $0 > now && !holds(at: $0, deadline: deadline) } ?? mornings.last ?? now
  }

  private func isQuiet(_ moment: Date, _ calendar: Calendar) -> Bool {
    if !workingDays.contains(moment, in: calendar) { return true }
    let day = CalendarDay(moment, in: calendar)
    let weekday = WorkingDays.Weekday.allCases[(calendar.component(.weekday, from: moment) + 5) % 7]
    return days.contains { $0.contains(day, weekday) }
  }
}

/// Days on which a person reads no mail: a day of every week, or a stretch of the calendar.
public enum QuietDays: Hashable, Sendable, Codable {
  case weekly(WorkingDays.Weekday)
  case stretch(from: CalendarDay, to: CalendarDay)

  /// Reads `friday`, `2026-12-24` or `2026-12-24..2027-01-02`; `nil` where it is none of them.
  public init?(_ text: String) {
    if let day = WorkingDays.Weekday(rawValue: text) {
      self = .weekly(day)
      return
    }
    let ends = text.components(separatedBy: "..")
    guard (1...2).contains(ends.count), let from = CalendarDay(ends[0]),
      let to = CalendarDay(ends[ends.count - 1]),
      from <= to
    else { return nil }
    self = .stretch(from: from, to: to)
  }

  /// As it is read.
  public var text: String {
    switch self {
    case .weekly(let day): day.rawValue
    case .stretch(let from, let to): from == to ? "\(from)" : "\(from)..\(to)"
    }
  }

  /// Reads the text that ``text`` writes.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let days = QuietDays(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(text) is no quiet day"))
    }
    self = days
  }

  /// Writes ``text``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  func contains(_ day: CalendarDay, _ weekday: WorkingDays.Weekday) -> Bool {
    switch self {
    case .weekly(let quiet): quiet == weekday
    case .stretch(let from, let to): (from...to).contains(day)
    }
  }
}
