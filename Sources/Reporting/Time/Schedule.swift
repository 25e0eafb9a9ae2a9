public import Foundation

/// When the reminders of a report fall. It knows the report, its words and its definition, and no people: what waits
/// for whom is said by ``Waiting``.
public struct Schedule: Sendable {
  /// The report.
  public let report: Report
  /// The definition that it is on.
  public let workflow: Workflow
  /// Its deadlines.
  let moments: [DeadlineMoment]
  /// What the draft states.
  private let fields: [Field.ID: FieldValue]
  /// The organisations that have not endorsed its words.
  let missingEndorsements: [Organisation.ID]
  /// Whether a step counts again for another date of its deadline; before edition 5 it came once and never again.
  private let comesAgain: Bool
  /// Since when people's words about the report are stale; see ``Report/staleSince``.
  let staleSince: [Person.ID: Date]

  /// Raised when ``wakeAt`` or what else a line keeps is computed otherwise than before, so that the lines of a ledger
  /// are computed anew. Since 4 a line says its edition, and so `verify` can compute an older one as it was.
  /// Since 5 a step that was on record comes again where its deadline was moved.
  public static let edition = 5

  /// The hour of the morning from which reminders go out, by the clock of the deadline.
  static let morning = 7

  /// The schedule of `report` with the words `draft`.
  ///
  /// - Parameter edition: By which edition it is computed; `nil` is the one before lines said it.
  public init(
    of report: Report, draft: Draft, in workflow: Workflow, edition: Int? = Schedule.edition
  ) {
    // Before lines said their edition, nobody was asked a second time.
    staleSince = edition == nil ? [:] : report.staleSince
    comesAgain = (edition ?? 0) >= 5
    self.report = report
    self.workflow = workflow
    moments = workflow.moments(of: report)
    fields = draft.fields
    let given = Set(report.standingEndorsements.map(\.organisation))
    missingEndorsements = draft.organisations.map(\.acronym).filter { !given.contains($0) }
  }

  /// The clock by which the days of `reminder` are counted.
  func zone(of reminder: Reminder) -> String { (moment(of: reminder) ?? moments.first)?.zone ?? "UTC" }

  /// A step of a reminder, and when it falls.
  struct Step: Hashable {
    var name: String
    var at: Date

    /// The step that an occurrence names, without the date of the deadline.
    static func base(of occurrence: String) -> String {
      occurrence.firstIndex(of: "@").map { String(occurrence[..<$0]) } ?? occurrence
    }
  }

  /// Whether `reminder` has something to say while the report is where it is, whoever is there to hear it.
  func isActive(_ reminder: Reminder) -> Bool {
    let applies = reminder.when.allSatisfy { field, values in
      fields[field]?.text.map(values.contains) ?? false
    }
    guard applies else { return false }
    if reminder.kind == .deadline {
      return moment(of: reminder) != nil && !reminder.isOver(for: report, in: workflow)
    }
    guard reminder.states.contains(report.state) else { return false }
    return switch reminder.kind {
    case .deadline, .asked, .notLooked, .untouched: true
    case .notEndorsed: !missingEndorsements.isEmpty
    case .comments: !report.openComments.isEmpty
    }
  }

  /// When the deadline falls that `reminder` is about.
  func moment(of reminder: Reminder) -> DeadlineMoment? {
    reminder.deadline.flatMap { id in moments.first { $0.id == id } }
  }

  /// Since when there is something to wait for.
  func since(_ reminder: Reminder) -> Date {
    switch reminder.kind {
    case .deadline: moment(of: reminder)?.at ?? report.openedAt
    case .asked: staleSince.values.reduce(report.stateSince, max)
    case .notLooked, .notEndorsed: max(report.stateSince, report.revision.at)
    case .untouched: report.touchedAt
    case .comments: report.openComments.map(\.at).min() ?? report.stateSince
    }
  }

  /// The steps of `reminder` that have not come due yet, as far as they are known; none while it is not active.
  func steps(of reminder: Reminder) -> [Step] {
    guard isActive(reminder) else { return [] }
    guard reminder.kind == .deadline else { return waitingSteps(of: reminder) }
    guard let deadline = moment(of: reminder) else { return [] }
    let clock = Clock(zone: deadline.zone, workingDays: report.workingDays)
    var steps = clock.steps(of: reminder, around: deadline.at).compactMap {
      stillToCome($0, of: reminder, about: deadline, by: clock)
    }
    let last = report.reminded.lastDue[reminder.id] ?? deadline.at
    if let next = clock.next(reminder.overdue, from: deadline.at, after: last) {
      let number = report.reminded.count(of: reminder.id, series: "overdue") + 1
      steps.append(Step(name: "overdue-\(number)", at: next))
    }
    return steps
  }

  /// `step`, under the name by which it goes on record; `nil` where it is over.
  ///
  /// One that is on record counts again where the deadline was moved since and the step lies ahead of that move: who got
  /// two weeks more is told again when the new date comes near. What was told at nearly the same time is not told twice:
  /// a day more matters on the eve of a deadline, and not a month before.
  private func stillToCome(
    _ step: Step, of reminder: Reminder, about deadline: DeadlineMoment, by clock: Clock
  ) -> Step? {
    guard let mark = report.reminded.marks[reminder.id]?[step.name] else { return step }
    let name = "\(step.name)@\(CalendarDay(deadline.at, in: clock.calendar))"
    guard comesAgain, report.reminded.steps[reminder.id]?.contains(name) != true, step.at > mark.at,
      let moved = movedAt(deadline.id), step.at > moved
    else { return nil }
    if let told = mark.told {
      let distance = abs(deadline.at.timeIntervalSince(step.at))
      if clock.calendar.isDate(told, inSameDayAs: step.at) || step.at.timeIntervalSince(told) <= distance / 7
      {
        return nil
      }
    }
    return Step(name: name, at: step.at)
  }

  /// When `id`, or what it derives from, was last moved; `nil` where it never was.
  private func movedAt(_ id: Deadline.ID) -> Date? {
    var (id, last, seen): (Deadline.ID, Date?, Set<Deadline.ID>) = (id, nil, [])
    while seen.insert(id).inserted {
      last = [last, report.deadlinesMovedAt[id]].compactMap(\.self).max()
      guard report.deadlines[id] == nil,
        case .before(let other, _)? = workflow.deadlines.first(where: { $0.id == id })?.origin
      else { break }
      id = other
    }
    return last
  }

  /// The next step of something that waits: after a time, then again and again. It begins anew where there is
  /// something new to wait for.
  private func waitingSteps(of reminder: Reminder) -> [Step] {
    let since = since(reminder)
    let clock = Clock(zone: zone(of: reminder), workingDays: report.workingDays)
    let first = reminder.after.first.map { clock.morning($0, after: since) } ?? since
    let number = report.reminded.count(of: reminder.id, series: "time") + 1
    let name = "time-\(number)"
    guard let last = report.reminded.lastDue[reminder.id], last >= since else {
      return [Step(name: name, at: first)]
    }
    guard last >= first else { return [Step(name: name, at: first)] }
    return clock.next(reminder.again, from: first, after: last).map { [Step(name: name, at: $0)] } ?? []
  }

  /// When somebody should look at the report again: the next step, or what came due and is not settled; `nil` means
  /// never. A moment that has passed means: as soon as possible.
  public var wakeAt: Date? {
    let reminders = workflow.reminders.filter(isActive)
    let next = reminders.flatMap { steps(of: $0).map(\.at) }.min()
    let active = Set(reminders.map(\.id))
    let open = report.reminded.open.filter { active.contains($0.key.reminder) }.map(\.value.readyAt).min()
    return [next, open].compactMap(\.self).min()
  }
}

extension Reminder {
  /// Whether one about a deadline has ended: `report` came to the state that it names, or to a final one, also where it
  /// has gone on from there. Sent back to the beginning, it counts again.
  func isOver(for report: Report, in workflow: Workflow) -> Bool {
    report.path.contains { $0 == until || workflow.state($0)?.isFinal == true }
  }
}

extension Span {
  /// How a step is called that is so far from a deadline: `7-days`.
  var name: String {
    let unit = unit.rawValue.split(separator: " ").joined(separator: "-")
    return count == 1 ? "1-\(unit.dropLast())" : "\(count)-\(unit)"
  }

  /// The moment so long after `moment`, by the clock of `calendar`'s time zone; see ``before(_:in:counting:)``.
  func after(_ moment: Date, in calendar: Calendar, counting workingDays: WorkingDays) -> Date {
    switch unit {
    case .hours: calendar.date(byAdding: .hour, value: count, to: moment) ?? moment
    case .days: calendar.date(byAdding: .day, value: count, to: moment) ?? moment
    case .weeks: calendar.date(byAdding: .day, value: 7 * count, to: moment) ?? moment
    case .months: calendar.date(byAdding: .month, value: count, to: moment) ?? moment
    case .workingDays: workingDays.moment(count, after: moment, in: calendar)
    }
  }

  /// The longest that it can be, in seconds.
  fileprivate var longest: TimeInterval {
    let unit: TimeInterval =
      switch unit {
      case .hours: 3_600
      case .days: 90_000
      case .workingDays: 90_000 * 30
      case .weeks: 7 * 90_000
      case .months: 31 * 90_000
      }
    return Double(count) * unit
  }
}

extension WorkingDays {
  /// The moment `count` working days after `moment`, at the same hour on the wall.
  func moment(_ count: Int, after moment: Date, in calendar: Calendar) -> Date {
    var (left, distance, day) = (count, 0, moment)
    while left > 0, distance < 7 * (count + holidays.count + 1) {
      distance += 1
      day = calendar.date(byAdding: .day, value: distance, to: moment) ?? day
      if contains(day, in: calendar) { left -= 1 }
    }
    return day
  }
}

/// The clock of a deadline: reminders that count in days go out in the morning.
struct Clock {
  let calendar: Calendar
  let workingDays: WorkingDays

  /// The steps of `reminder` before `deadline`, on its day and after it, without those that are repeated.
  func steps(of reminder: Reminder, around deadline: Date) -> [Schedule.Step] {
    var steps = reminder.before.map {
      Schedule.Step(name: $0.name + "-before", at: morning($0, before: deadline))
    }
    if reminder.onTheDay { steps.append(Schedule.Step(name: "on-the-day", at: morning(of: deadline))) }
    return steps
      + reminder.after.map { Schedule.Step(name: $0.name + "-after", at: morning($0, after: deadline)) }
  }

  init(zone: String, workingDays: WorkingDays) {
    calendar = .gregorian(zone: zone)
    self.workingDays = workingDays
  }

  /// The morning of that day; the exact moment where the span counts in hours.
  func morning(_ span: Span, before moment: Date) -> Date {
    let exact = span.before(moment, in: calendar, counting: workingDays)
    return span.unit == .hours ? exact : min(exact, morning(exact))
  }

  func morning(_ span: Span, after moment: Date) -> Date {
    let exact = span.after(moment, in: calendar, counting: workingDays)
    return span.unit == .hours ? exact : max(morning(exact), moment)
  }

  /// The morning of the day of a deadline; of the day before where the deadline is as early as that.
  func morning(of deadline: Date) -> Date {
    let morning = morning(deadline)
    guard morning > deadline - 3_600 else { return morning }
    return self.morning(calendar.date(byAdding: .day, value: -1, to: deadline) ?? deadline)
  }

  /// The first moment after `last` that `paces` name, one after another from `start` on; `nil` where all are over.
  func next(_ paces: [Pace], from start: Date, after last: Date) -> Date? {
    var start = start
    for pace in paces.thinning {
      let moment = next(every: pace.every, from: start, after: last)
      guard let lasts = pace.lasts else { return moment }
      if moment <= morning(lasts, after: start) { return moment }
      start = lasts.after(start, in: calendar, counting: workingDays)
    }
    return nil
  }

  /// The first of the moments `span`, 2 × `span` … from `start` that comes after `last`.
  func next(every span: Span, from start: Date, after last: Date) -> Date {
    var number = max(1, Int(last.timeIntervalSince(start) / span.longest))
    while true {
      let whole = Span(span.count * number, span.unit)
      let moment = morning(whole, after: start)
      if moment > last || number > 1_000_000 { return moment }
      number += 1
    }
  }

  private func morning(_ moment: Date) -> Date {
    var parts = calendar.dateComponents([.year, .month, .day], from: moment)
    parts.hour = Schedule.morning
    return calendar.date(from: parts) ?? moment
  }
}
