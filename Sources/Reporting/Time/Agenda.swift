public import Foundation

/// Something that is coming: a deadline of a report that is not yet sent, or what a calendar says.
public struct AgendaItem: Hashable, Sendable {
  /// What it is.
  public enum Subject: Hashable, Sendable {
    /// A deadline of an open report.
    case deadline(Summary, DeadlineMoment)
    /// Submissions are taken from now on.
    case opening(SessionCalendar.Entry)
    /// Submissions close.
    case closing(SessionCalendar.Entry)
    /// A session takes place.
    case session(SessionCalendar.Entry)
  }

  /// What it is.
  public var subject: Subject
  /// The moment, or when it begins.
  public var starts: Date
  /// When it ends; the same moment where it has no length.
  public var ends: Date
  /// The time zone whose clock counts.
  public var zone: String
  /// The calendar that says it; `nil` for deadlines of reports.
  public var calendar: SessionCalendar.ID?
  /// What an entry of that calendar is called.
  public var entryTitle: Translations
}

/// What is looked for in the agenda.
public struct Agenda: Sendable {
  /// Only what concerns this State, by its code of two letters.
  public var country: String?
  /// Only this calendar, or those whose names begin with it: `crc` is `crc-sessions` and `crc-pre-sessions`.
  public var calendar: String?
  /// Only these reports, and no calendar; `nil` is all.
  public var reports: Set<Report.ID>?
  /// From when; `nil` is now, and what is overdue.
  public var from: Date?
  /// Until when.
  public var until: Date?

  /// Makes a question; without arguments, for all that is coming.
  public init(
    country: String? = nil, calendar: String? = nil, reports: Set<Report.ID>? = nil, from: Date? = nil,
    until: Date? = nil
  ) {
    self.country = country
    self.calendar = calendar
    self.reports = reports
    self.from = from
    self.until = until
  }

  /// What is coming, the first first.
  ///
  /// - Parameters:
  ///   - workflowCalendars: The calendars that a workflow's deadlines come from.
  public func items(
    summaries: [Summary], calendars: [SessionCalendar], at now: Date,
    workflowCalendars: (Workflow.ID) -> Set<SessionCalendar.ID>
  ) -> [AgendaItem] {
    let known = summaries.filter { summary in
      if let country, summary.country != country { return false }
      if let reports, !reports.contains(summary.report) { return false }
      return calendar == nil || workflowCalendars(summary.workflow).contains { matches($0) }
    }
    var items = known.flatMap { deadlines(of: $0, at: now) }
    if let from { items.removeAll { $0.ends < from } }
    if reports == nil {
      let entries = calendars.filter { matches($0.id) }.flatMap { coming(in: $0) }
      items += entries.filter { $0.ends >= from ?? now }
    }
    if let until { items.removeAll { $0.starts > until } }
    return items.sorted {
      if $0.starts != $1.starts { return $0.starts < $1.starts }
      return $0.ends == $1.ends ? $0.order < $1.order : $0.ends < $1.ends
    }
  }

  private func matches(_ id: SessionCalendar.ID) -> Bool {
    calendar.map { id.rawValue == $0 || id.rawValue.hasPrefix($0 + "-") } ?? true
  }

  /// The deadlines of a report that is not yet sent: those to come, and the last one where all have passed.
  private func deadlines(of summary: Summary, at now: Date) -> [AgendaItem] {
    guard let next = summary.next(at: now) else { return [] }
    let moments = (summary.moments ?? [next]).filter {
      from == nil ? $0.at >= now || $0 == next : true
    }
    return moments.map {
      AgendaItem(
        subject: .deadline(summary, $0), starts: $0.at, ends: $0.at, zone: $0.zone, calendar: nil,
        entryTitle: [:])
    }
  }

  private func coming(in calendar: SessionCalendar) -> [AgendaItem] {
    let entries = calendar.entries.filter { entry in country.map { entry.states.contains($0) } ?? true }
    return entries.flatMap { entry -> [AgendaItem] in
      let zone = Calendar.gregorian(zone: calendar.zone)
      func item(_ subject: AgendaItem.Subject, _ starts: Date, _ ends: Date) -> AgendaItem {
        AgendaItem(
          subject: subject, starts: starts, ends: ends, zone: calendar.zone, calendar: calendar.id,
          entryTitle: calendar.entryTitle)
      }
      var items: [AgendaItem] = []
      if let opens = entry.opens { items.append(item(.opening(entry), opens, opens)) }
      if let closes = entry.closes { items.append(item(.closing(entry), closes, closes)) }
      if let first = entry.first,
        let start = Date(typed: "\(first.day)", zone: calendar.zone, hour: 0, minute: 0)
      {
        let end = (entry.last ?? first).end(in: zone)
        items.append(item(.session(entry), start, max(start, end)))
      }
      return items
    }
  }
}

extension AgendaItem {
  /// What decides between items of the same moment.
  fileprivate var order: String {
    switch subject {
    case .deadline(let summary, let moment): "a \(summary.report) \(moment.id)"
    case .opening(let entry): "b \(calendar?.rawValue ?? "") \(entry.id)"
    case .closing(let entry): "c \(calendar?.rawValue ?? "") \(entry.id)"
    case .session(let entry): "d \(calendar?.rawValue ?? "") \(entry.id)"
    }
  }
}

extension CalendarPart {
  /// Its last minute by the clock of `calendar`'s time zone.
  func end(in calendar: Calendar) -> Date {
    let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: 23, minute: 59)
    guard let moment = calendar.date(from: parts) else { return .distantPast }
    guard isMonth, let next = calendar.date(byAdding: .month, value: 1, to: moment) else { return moment }
    return calendar.date(byAdding: .day, value: -1, to: next) ?? moment
  }
}
