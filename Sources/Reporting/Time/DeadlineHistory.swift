public import Foundation

/// What became of a deadline of a report from its opening until now: what a calendar needs to update an entry.
public struct DeadlineHistory: Hashable, Sendable {
  /// The deadline.
  public let id: Deadline.ID
  /// When it is, or last was.
  public var moment: DeadlineMoment
  /// How often it was moved, ended or begun again.
  public var changes: Int
  /// When that last happened.
  public var changedAt: Date
  /// Whether it no longer counts: the report went on, or nothing says any longer when it is.
  public var isOver: Bool
}

extension Workflow {
  /// The history of each deadline that ever had a moment, in the order of the workflow.
  public func deadlineHistories(of entries: [Entry]) -> [DeadlineHistory] {
    guard let first = entries.first, var report = Report(opening: first) else { return [] }
    var known: [Deadline.ID: DeadlineHistory] = [:]
    take(report, at: first.at, into: &known)
    for entry in entries.dropFirst() {
      report.evolve(entry)
      take(report, at: entry.at, into: &known)
    }
    return deadlines.compactMap { known[$0.id] }
  }

  private func take(_ report: Report, at moment: Date, into known: inout [Deadline.ID: DeadlineHistory]) {
    let moments = Dictionary(uniqueKeysWithValues: moments(of: report).map { ($0.id, $0) })
    for deadline in deadlines {
      let now = moments[deadline.id]
      guard var history = known[deadline.id] else {
        known[deadline.id] = now.map {
          DeadlineHistory(
            id: deadline.id, moment: $0, changes: 0, changedAt: moment,
            isOver: self.isOver(deadline.id, for: report))
        }
        continue
      }
      let isOver = now == nil || self.isOver(deadline.id, for: report)
      if history.isOver == isOver, now == nil || now?.at == history.moment.at { continue }
      history.moment = now ?? history.moment
      history.isOver = isOver
      history.changes += 1
      history.changedAt = moment
      known[deadline.id] = history
    }
  }

  /// Whether `report` has gone on from where `deadline` counts: every reminder of it has ended.
  private func isOver(_ deadline: Deadline.ID, for report: Report) -> Bool {
    let reminders = reminders.filter { $0.deadline == deadline }
    if reminders.isEmpty { return report.path.contains { state($0)?.isFinal == true } }
    return reminders.allSatisfy { $0.isOver(for: report, in: self) }
  }
}

extension Schedule {
  /// The deadlines of which reminders tell `person`, also once they have ended.
  public func deadlines(for person: Person.ID, in directory: Directory) -> Set<Deadline.ID> {
    Set(
      workflow.reminders.filter { reminder in
        recipients(of: reminder, in: directory).contains { $0.person == person }
      }.compactMap(\.deadline))
  }
}
