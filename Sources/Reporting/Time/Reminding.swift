public import Foundation

/// What is to be done about the reminders of a report: decided here, done by the engine.
extension Schedule {
  /// What came due by `now` and is not on record: an event for each reminder, for its newest step; older ones are
  /// passed over.
  public func comeDue(at now: Date, in directory: Directory) -> [Event] {
    workflow.reminders.compactMap { reminder in
      let due = steps(of: reminder).filter { $0.at <= now }
      guard let newest = due.max(by: { $0.at < $1.at }) else { return nil }
      return .reminderDue(
        reminder.id, occurrence: newest.name,
        to: recipients(of: reminder, in: directory).map(\.person).filter { isNews(of: reminder, to: $0) },
        over: due.filter { $0 != newest }.map(\.name))
    }
  }

  /// Whether `person` is to be told what came due: asked again is only whose yes went stale since others were asked.
  private func isNews(of reminder: Reminder, to person: Person.ID) -> Bool {
    guard reminder.kind == .asked, let last = report.reminded.lastDue[reminder.id], last >= report.stateSince
    else { return true }
    return report.reminded.open.keys.contains { $0.reminder == reminder.id && $0.person == person }
      || staleSince[person].map { $0 > last } ?? false
  }

  /// A message to be sent, and what it says.
  public struct Ready: Hashable, Sendable {
    /// What it is known by.
    public let key: Reminder.Key
    /// What it says.
    public let waiting: Waiting
    /// How it stands with it.
    public let standing: Reminded.Standing
  }

  /// What came due and may be sent at `now`, and what is no longer wanted: the person has done it, has left, or has
  /// lost the role.
  public func outstanding(at now: Date, in directory: Directory) -> (ready: [Ready], stale: [Reminder.Key]) {
    var ready: [Ready] = []
    var stale: [Reminder.Key] = []
    let waiting = waiting(at: now, in: directory)
    for (key, standing) in report.reminded.open.sorted(by: { $0.key < $1.key }) where standing.readyAt <= now
    {
      if let found = waiting.first(where: { $0.reminder == key.reminder && $0.person == key.person }) {
        ready.append(Ready(key: key, waiting: found, standing: standing))
      } else {
        stale.append(key)
      }
    }
    return (ready, stale)
  }

  /// When to look at the report again, where everything that is ready at `now` waits for `end`.
  public func wakeAt(holdingUntil end: Date, at now: Date) -> Date {
    let next = workflow.reminders.flatMap { steps(of: $0).map(\.at) }
    let open = report.reminded.open.values.map(\.readyAt)
    return (next + open + [end]).filter { $0 > now }.min() ?? end
  }

  /// The keys out of `wanted` that may still be claimed at `now` for the message `message`: nobody else did since.
  public func claimable(_ wanted: [Reminder.Key], at now: Date) -> [Reminder.Key] {
    wanted.filter { report.reminded.open[$0].map { $0.readyAt <= now } ?? false }
  }
}
