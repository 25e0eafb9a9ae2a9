import Foundation
import Ledger
public import Reporting
import Wording

/// What the calendars would move for a report, and what derives from it.
public struct PendingChange: Sendable {
  /// The report.
  public let report: Report.ID
  /// What it would take from the calendars.
  public let change: CalendarChange
  /// What moves.
  public let shifts: [DeadlineShift]
  /// What would be wrong with the order of the deadlines then, as warnings.
  public let warnings: [Finding]
}

/// Moving deadlines: what would move is shown first.
extension Office {
  /// What `command` would move, and the report as it would be then; nothing is put on record.
  ///
  /// - Throws: `Refusal` as the command itself would.
  public func foreseen(
    _ command: Command, on file: ReportFile
  ) throws -> (shifts: [DeadlineShift], after: Report) {
    foreseen(try file.situation(for: actor, at: clock()).decide(command), on: file)
  }

  private func foreseen(
    _ events: [Event], on file: ReportFile
  ) -> (shifts: [DeadlineShift], after: Report) {
    var after = file.report
    for event in events {
      after.evolve(Entry(report: file.report.id, by: actor, at: clock(), event: event))
    }
    return (file.workflow.shifts(from: file.report, to: after, draft: file.draft, at: clock()), after)
  }

  /// What the calendars and the office's working days would change, for each open report or those named.
  ///
  /// - Throws: `Diagnostics` where a calendar has mistakes; ``Trouble`` where a report does not exist.
  public func pendingChanges(of reports: [Report.ID] = []) throws -> [PendingChange] {
    _ = try workspace.shelf.calendars()
    let open =
      try reports.isEmpty
      ? lines(Listing(openOnly: true)).filter { !$0.isMasked }.map(\.report) : reports
    return try open.compactMap { id in
      let file = try file(of: id)
      let situation = file.situation(for: actor, at: clock())
      let change = situation.calendarChange
      if change.isEmpty { return nil }
      let (shifts, after) = foreseen(change.events(reason: nil), on: file)
      return PendingChange(
        report: id, change: change, shifts: shifts,
        warnings: file.workflow.misorderings(of: after))
    }
  }

  /// Applies what was shown as `pending`.
  public func apply(_ pending: PendingChange, reason: String?) throws -> Outcome {
    let content = reason.map { Salted.content(Array($0.utf8)) }
    return try perform(
      .follow(pending.change, reason: content?.id), on: pending.report, with: [content].compactMap(\.self))
  }

  /// Takes back what was set by hand for a deadline.
  public func withdrawDeadline(_ deadline: Deadline.ID, of id: Report.ID, reason: String?) throws -> Outcome {
    let content = reason.map { Salted.content(Array($0.utf8)) }
    return try perform(
      .withdrawDeadline(deadline, reason: content?.id), on: id, with: [content].compactMap(\.self))
  }

  /// The command that puts a deadline back to where it was before it was last moved.
  ///
  /// - Throws: ``Trouble`` where it was never set or moved; `Refusal` where there is no such deadline.
  public func undoing(_ deadline: Deadline.ID, of file: ReportFile, reason: Content.ID?) throws -> Command {
    guard file.workflow.deadlines.contains(where: { $0.id == deadline }) else {
      throw Refusal([.unknownDeadline(deadline, in: file.workflow)])
    }
    guard let last = file.entries.lastIndex(where: { $0.event.concerns(deadline) }),
      let before = Report(folding: file.entries.prefix(last))
    else { throw Trouble.nothingToUndo(deadline, file.report.id) }
    if case .deadlineFollowed = file.entries[last].event {
      guard let moment = before.deadlines[deadline], file.report.deadlinesByHand[deadline] == nil else {
        throw Trouble.nothingToUndo(deadline, file.report.id)
      }
      return .setDeadline(deadline, to: moment, reason: reason)
    }
    guard let moment = before.deadlinesByHand[deadline] else {
      return .withdrawDeadline(deadline, reason: reason)
    }
    return .setDeadline(deadline, to: moment, reason: reason)
  }

  /// Puts a deadline back to where it was before it was last moved.
  public func undoDeadline(_ deadline: Deadline.ID, of file: ReportFile, reason: String?) throws -> Outcome {
    let content = reason.map { Salted.content(Array($0.utf8)) }
    return try perform(
      try undoing(deadline, of: file, reason: content?.id), on: file.report.id,
      with: [content].compactMap(\.self))
  }
}

extension Event {
  /// Whether it fixes, moves or frees `deadline`.
  fileprivate func concerns(_ deadline: Deadline.ID) -> Bool {
    switch self {
    case .deadlineSet(deadline, _, _), .deadlineWithdrawn(deadline, _), .deadlineFollowed(deadline, _, _, _):
      true
    default: false
    }
  }
}

extension Trouble {
  fileprivate static func nothingToUndo(_ deadline: Deadline.ID, _ report: Report.ID) -> Trouble {
    Trouble(
      .data,
      Localized(
        en:
          "the deadline \"\(deadline)\" of \"\(report)\" was never moved by hand, nor by a calendar that was applied",
        fr:
          "l'échéance « \(deadline) » de « \(report) » n'a jamais été déplacée à la main, ni par un calendrier appliqué"
      ),
      remedy: Localized(
        en: "set it: rapporteur deadline \(report) \(deadline) DAY --reason \"…\"",
        fr: "fixez-la : rapporteur deadline \(report) \(deadline) JOUR --reason « … »"))
  }
}
