public import Foundation

/// When a deadline of a report falls, and where that comes from: what every list, calendar and reminder looks at.
public struct DeadlineMoment: Hashable, Sendable, Codable {
  /// The deadline.
  public var id: Deadline.ID
  /// When it is.
  public var at: Date
  /// The time zone whose clock counts.
  public var zone: String
  /// The entry of a calendar that it was taken from; `nil` where it was set by hand, or derives from another.
  public var reference: CalendarReference?
  /// The deadline that it is meant to come before, as the workflow says; `nil` where it is one that counts by itself.
  public var before: Deadline.ID?

  /// Makes a moment.
  public init(
    id: Deadline.ID, at: Date, zone: String, reference: CalendarReference? = nil, before: Deadline.ID? = nil
  ) {
    self.id = id
    self.at = at
    self.zone = zone
    self.reference = reference
    self.before = before
  }
}

extension Workflow {
  /// When the deadlines of `report` fall, the first first; those without a moment are left out.
  public func moments(of report: Report) -> [DeadlineMoment] {
    moments(
      given: report.deadlines, counting: report.workingDays,
      references: report.followed.filter { report.deadlinesByHand[$0.key] == nil }.compactMapValues(
        \.reference))
  }

  /// When deadlines fall with these moments given, the first first.
  public func moments(
    given: [Deadline.ID: Date], counting workingDays: WorkingDays,
    references: [Deadline.ID: CalendarReference] = [:]
  ) -> [DeadlineMoment] {
    deadlines.compactMap { deadline in
      moment(of: deadline.id, given: given, counting: workingDays).map {
        DeadlineMoment(
          id: deadline.id, at: $0, zone: deadline.zone, reference: references[deadline.id],
          before: deadline.precedes)
      }
    }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }
}

extension Deadline {
  /// The deadline that it counts back from.
  fileprivate var precedes: ID? { if case .before(let other, _) = origin { other } else { nil } }
}

extension Collection<DeadlineMoment> {
  /// The deadline that is next at `now`; where all have passed, the last one: it is overdue.
  ///
  /// One that others count back from is what the report is for: once it has passed it comes first, although one of
  /// those others was put after it.
  public func next(at now: Date) -> DeadlineMoment? {
    let ends = Set(compactMap(\.before))
    let missed = self.filter { $0.at < now && $0.before == nil && ends.contains($0.id) }
    return missed.min { $0.at < $1.at } ?? self.filter { $0.at >= now }.min { $0.at < $1.at }
      ?? self.max { $0.at < $1.at }
  }
}
