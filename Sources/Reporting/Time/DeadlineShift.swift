public import Foundation

/// How a deadline of a report moves: from when to when.
public struct DeadlineShift: Hashable, Sendable {
  /// The deadline.
  public let deadline: Deadline
  /// When it fell; `nil` where it had no moment.
  public let from: Date?
  /// When it will fall; `nil` where it will have no moment.
  public let to: Date?
  /// Whether it moves because another one does.
  public let isDerived: Bool
  /// The reminders that would still come, the first first.
  public let reminders: [Date]
}

extension Workflow {
  /// What moves between `before` and `after`, the same report with more on record: what was changed first, then what
  /// derives from it.
  ///
  /// - Parameter now: Reminders before it are left out.
  public func shifts(from before: Report, to after: Report, draft: Draft, at now: Date) -> [DeadlineShift] {
    let (old, new) = (moments(of: before), moments(of: after))
    return deadlines.compactMap { deadline -> DeadlineShift? in
      let from = old.first { $0.id == deadline.id }?.at
      let to = new.first { $0.id == deadline.id }?.at
      guard from != to else { return nil }
      var isDerived = after.deadlines[deadline.id] == nil
      if isDerived, case .before = deadline.origin {} else { isDerived = false }
      return DeadlineShift(
        deadline: deadline, from: from, to: to, isDerived: isDerived,
        reminders: to.map { reminders(of: deadline, at: $0, in: after, draft, after: now) } ?? [])
    }.sorted { !$0.isDerived && $1.isDerived }
  }

  private func reminders(
    of deadline: Deadline, at moment: Date, in report: Report, _ draft: Draft, after now: Date
  ) -> [Date] {
    // The mornings on which cron will send them, without those that have gone out.
    let schedule = Schedule(of: report, draft: draft, in: self)
    let all = reminders.filter { $0.deadline == deadline.id }.flatMap { schedule.steps(of: $0) }
    return Set(all.map(\.at).filter { $0 >= now && $0 <= moment }).sorted()
  }
}
