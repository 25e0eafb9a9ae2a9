public import Foundation
import Wording

/// What a report's deadlines would take from the calendars, and from the office's working days, as they are now.
public struct CalendarChange: Hashable, Sendable {
  /// A deadline that would follow something else than it does.
  public struct Move: Hashable, Sendable {
    /// The deadline.
    public let deadline: Deadline.ID
    /// When the calendar says it falls; `nil` where it gives no date.
    public let to: Date?
    /// Which entry; `nil` where the report names none that exists.
    public let reference: CalendarReference?
  }

  /// The deadlines that would follow something else.
  public let moves: [Move]
  /// The working days that would count; `nil` where they stay.
  public let workingDays: WorkingDays?

  /// Whether nothing would change.
  public var isEmpty: Bool { moves.isEmpty && workingDays == nil }

  /// What is put on record where it is applied.
  public func events(reason: Content.ID?) -> [Event] {
    (workingDays.map { [.workingDaysSet($0)] } ?? [])
      + moves.map { .deadlineFollowed($0.deadline, to: $0.to, by: $0.reference, reason: reason) }
  }
}

extension Workflow {
  /// The calendars that its deadlines come from.
  public var calendars: Set<SessionCalendar.ID> {
    Set(
      deadlines.compactMap { deadline in
        if case .calendar(let calendar, _) = deadline.origin { calendar } else { nil }
      })
  }
}

extension Situation {
  /// What would change for the report if the calendars were applied now; nothing where it was sent or rests.
  public var calendarChange: CalendarChange {
    guard let report, report.submission == nil, !rests(report) else {
      return CalendarChange(moves: [], workingDays: nil)
    }
    let moves = workflow.deadlines.compactMap { deadline -> CalendarChange.Move? in
      guard let new = following(deadline, draft) else { return nil }
      let old = report.followed[deadline.id]
      return new.to == old?.at && new.reference?.isSame(as: old?.reference) ?? (old?.reference == nil)
        ? nil : new
    }
    return CalendarChange(
      moves: moves, workingDays: workingDays == report.workingDays ? nil : workingDays)
  }

  /// What a report that is opened with `draft` takes from the calendars; deadlines without an entry take nothing.
  func followingWhenOpened(_ draft: Draft) -> [Event] {
    let moves = workflow.deadlines.compactMap { following($0, draft) }.filter { $0.reference != nil }
    let days = workingDays == .standard || workflow.deadlines.isEmpty ? nil : workingDays
    return CalendarChange(moves: moves, workingDays: days).events(reason: nil)
  }

  /// What a report takes from the calendars because `new` names another entry than its draft did.
  ///
  /// Where the entry is the same nothing moves, even if the calendar says something else by now.
  func followingAfterSaving(_ new: Draft, in report: Report) -> [Event] {
    guard report.submission == nil, !rests(report) else { return [] }
    let moves = workflow.deadlines.compactMap { deadline -> CalendarChange.Move? in
      guard case .calendar(_, let fields) = deadline.origin,
        fields.contains(where: { draft.fields[$0] != new.fields[$0] })
          || workflow.country(of: draft) != workflow.country(of: new),
        let now = following(deadline, new)
      else { return nil }
      let before = report.followed[deadline.id]?.reference
      let isSame = before?.calendar == now.reference?.calendar && before?.entry == now.reference?.entry
      return isSame ? nil : now
    }
    return CalendarChange(moves: moves, workingDays: nil).events(reason: nil)
  }

  /// Applies what the calendars say now: whoever may set a deadline may. `seen` is what was shown to the actor.
  func follow(_ seen: CalendarChange, reason: Content.ID?, in report: Report) throws(Refusal) -> [Event] {
    var findings = notSetter(in: report)
    if rests(report) { findings.append(.tooLateForDeadline(report.state)) }
    guard findings.isEmpty else { throw Refusal(findings) }
    let change = calendarChange
    if change.isEmpty { return [] }
    guard change == seen else { throw Refusal([.calendarChangedAgain(report.id)]) }
    return change.events(reason: reason)
  }

  /// Takes back what was set by hand, so that the calendar counts again, or nothing where there is none.
  func withdrawDeadline(_ id: Deadline.ID, reason: Content.ID?, in report: Report) throws(Refusal) -> [Event]
  {
    var findings = notSetter(in: report)
    if !workflow.deadlines.contains(where: { $0.id == id }) {
      findings.append(.unknownDeadline(id, in: workflow))
    }
    if rests(report) { findings.append(.tooLateForDeadline(report.state)) }
    guard findings.isEmpty else { throw Refusal(findings) }
    if report.deadlinesByHand[id] == nil { return [] }
    guard let reason else { throw Refusal([.deadlineNeedsReason(id)]) }
    return [.deadlineWithdrawn(id, reason: reason)]
  }

  /// What `deadline` takes from its calendar for `draft`; `nil` where it comes from none, or the calendar can't be read.
  private func following(_ deadline: Deadline, _ draft: Draft) -> CalendarChange.Move? {
    guard case .calendar(let name, _) = deadline.origin, let calendar = calendars[name] else { return nil }
    guard let entry = fit(of: deadline, in: draft)?.entryOfState else {
      return CalendarChange.Move(deadline: deadline.id, to: nil, reference: nil)
    }
    return CalendarChange.Move(
      deadline: deadline.id, to: entry.closes,
      reference: CalendarReference(
        calendar: name, entry: entry.id, certainty: entry.certainty, digest: calendar.digest))
  }

  /// What stands in the way of `actor` setting a deadline.
  func notSetter(in report: Report) -> [Finding] {
    let setters = (workflow.initial?.edit ?? []) + ["coordinator"]
    guard roles.isDisjoint(with: setters) else { return [] }
    return [
      .needsRole(
        setters, toDo: Localized(en: "set a deadline", fr: "fixer une échéance"), actor: actor, on: report.id)
    ]
  }
}

extension CalendarReference {
  /// Whether it says the same as `other`, whatever else in the file was changed.
  fileprivate func isSame(as other: CalendarReference?) -> Bool {
    calendar == other?.calendar && entry == other?.entry && certainty == other?.certainty
  }
}

extension Finding {
  static func deadlineNeedsReason(_ id: Deadline.ID) -> Finding {
    Finding(
      "deadline.needs-reason",
      message: Localized(
        en: "the deadline \"\(id)\" is fixed already: moving it takes a reason",
        fr: "l'échéance « \(id) » est déjà fixée : la déplacer demande un motif"),
      remedy: Localized(en: "add --reason \"…\"", fr: "ajoutez --reason « … »"))
  }

  fileprivate static func calendarChangedAgain(_ report: Report.ID) -> Finding {
    Finding(
      "deadline.calendar-changed",
      message: Localized(
        en: "the calendar of \"\(report)\" says something else than was shown a moment ago",
        fr: "le calendrier de « \(report) » dit autre chose que ce qui a été montré à l'instant"),
      remedy: Localized(
        en: "look again: rapporteur calendar apply --dry-run",
        fr: "regardez de nouveau : rapporteur calendar apply --dry-run"))
  }
}
