public import Foundation

/// When a person is not to be disturbed.
public struct Quiet: Hashable, Sendable {
  /// The days of the office.
  public var workingDays: WorkingDays
  /// The clock that days are counted by: the person's.
  public var zone: String
  /// The days on which the person reads no mail.
  public var days: [QuietDays]
  /// Nothing is sent before this day.
  public var pausedUntil: CalendarDay?
  /// When the person was last sent a reminder: one a day is enough.
  public var lastMail: Date?

  /// Makes quiet times.
  public init(
    workingDays: WorkingDays = .standard, zone: String = "Europe/Zurich", days: [QuietDays] = [],
    pausedUntil: CalendarDay? = nil, lastMail: Date? = nil
  ) {
    self.workingDays = workingDays
    self.zone = zone
    self.days = days
    self.pausedUntil = pausedUntil
    self.lastMail = lastMail
  }

  /// That a message waits, and loses nothing by it.
  public struct Hold: Hashable, Sendable {
    /// Why.
    public enum Reason: Hashable, Sendable {
      /// The person has paused.
      case pause
      /// A weekend, a holiday, or a day of the person's own.
      case quietDay
      /// It is night where the person lives.
      case night
      /// The person had a mail that day.
      case mailed
    }

    /// What it waits for.
    public let reason: Reason
    /// When it may go out: on a morning, at the latest looked at again after sixty days.
    public let until: Date
  }

  /// Whether a message about something with `deadline` waits at `now`, and until when; `nil` lets it go.
  ///
  /// A moment at night is first moved to the morning, and only then it is asked what day that is: who is told nothing on
  /// Saturdays is not told at six on a Saturday of what fell due on Friday. Where the morning is quiet, the next one is
  /// tried. What has its deadline on the day on which it would go out, or before, does not wait; but a pause is what the
  /// person decided and holds in any case.
  public func hold(at now: Date, deadline: Date?) -> Hold? {
    let calendar = Calendar.gregorian(zone: zone)
    let morning = Self.morning(now, 0, calendar)
    if let pausedUntil, CalendarDay(max(now, morning), in: calendar) < pausedUntil {
      let parts = DateComponents(
        year: pausedUntil.year, month: pausedUntil.month, day: pausedUntil.day, hour: Schedule.morning)
      let end = calendar.date(from: parts) ?? now
      return Hold(reason: .pause, until: hold(at: end, deadline: deadline)?.until ?? end)
    }
    var (opening, reason) = now < morning ? (morning, Hold.Reason.night) : (now, nil)
    var distance = 0
    while distance < 60, let quiet = quiet(opening, calendar) {
      distance += 1
      if reason == nil || reason == .night { reason = quiet }
      opening = Self.morning(now, distance, calendar)
    }
    guard let reason else { return nil }
    if let deadline, deadline > now, calendar.startOfDay(for: opening) >= calendar.startOfDay(for: deadline) {
      return nil
    }
    return Hold(reason: reason, until: opening)
  }

  /// The morning so many days after the day of `moment`.
  private static func morning(_ moment: Date, _ distance: Int, _ calendar: Calendar) -> Date {
    let day = calendar.date(byAdding: .day, value: distance, to: moment) ?? moment
    var parts = calendar.dateComponents([.year, .month, .day], from: day)
    parts.hour = Schedule.morning
    return calendar.date(from: parts) ?? moment
  }

  /// Why nothing is sent on the day of `moment`; `nil` where it is.
  private func quiet(_ moment: Date, _ calendar: Calendar) -> Hold.Reason? {
    let day = CalendarDay(moment, in: calendar)
    let weekday = WorkingDays.Weekday.allCases[(calendar.component(.weekday, from: moment) + 5) % 7]
    if !workingDays.contains(moment, in: calendar) || days.contains(where: { $0.contains(day, weekday) }) {
      return .quietDay
    }
    return lastMail.map { CalendarDay($0, in: calendar) == day } == true ? .mailed : nil
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
