public import Foundation

/// Something that waits for a person on a report: what lists, mails and calendars say is this, from one query.
public struct Waiting: Hashable, Sendable {
  /// The report.
  public let report: Report.ID
  /// The reminder of its workflow that says so.
  public let reminder: Reminder.ID
  /// What it is about.
  public let kind: Reminder.Kind
  /// For whom it waits.
  public let person: Person.ID
  /// The role that makes it theirs.
  public let role: Role.ID
  /// Whether nobody has that role, so that it comes to who coordinates.
  public let isStandIn: Bool
  /// Since when it waits; for a deadline, when that is.
  public let since: Date
  /// The deadline, where it is about one.
  public let deadline: DeadlineMoment?
  /// How many comments or organisations it is about; otherwise 1.
  public let count: Int
  /// For how many of these organisations nobody speaks, so that they come to who coordinates.
  public let unspoken: Int
  /// Whether nothing further is said of it: it was told as often as its workflow wants.
  public let isLast: Bool
}

extension Schedule {
  /// What waits for people at `now`, whether they were told or not, by reminder and person.
  public func waiting(at now: Date, in directory: Directory) -> [Waiting] {
    let all = workflow.reminders.filter { isActive($0) && hasBegun($0, at: now) }.flatMap { reminder in
      recipients(of: reminder, in: directory).map { recipient in
        waiting(reminder, recipient, in: directory)
      }
    }
    return all.filter { !isToldBetter($0, among: all, at: now) }
  }

  /// Whether `item` is told by another one: who is asked to read hears that, until it is time to hear that they have not.
  private func isToldBetter(_ item: Waiting, among all: [Waiting], at now: Date) -> Bool {
    let kind: Reminder.Kind = item.kind == .asked ? .notLooked : .asked
    guard item.kind == .asked || item.kind == .notLooked else { return false }
    let others = all.filter { $0.kind == kind && $0.person == item.person }
    let unread = item.kind == .notLooked ? [item] : others
    let isTime = unread.contains { other in
      workflow.reminders.contains { $0.id == other.reminder && firstStep(of: $0) <= now }
    }
    return !others.isEmpty && isTime == (item.kind == .asked)
  }

  private func waiting(_ reminder: Reminder, _ recipient: Recipient, in directory: Directory) -> Waiting {
    let count =
      switch reminder.kind {
      case .comments: report.openComments.count
      case .notEndorsed: max(1, organisations(of: recipient.person).count + recipient.unspoken)
      default: 1
      }
    let since =
      reminder.kind == .asked
      ? max(report.stateSince, staleSince[recipient.person] ?? report.stateSince) : since(reminder)
    return Waiting(
      report: report.id, reminder: reminder.id, kind: reminder.kind, person: recipient.person,
      role: recipient.role, isStandIn: recipient.isStandIn, since: since,
      deadline: moment(of: reminder), count: count, unspoken: recipient.unspoken, isLast: hasEnded(reminder))
  }

  /// Whether `reminder` was repeated as often as it is, and what it is about waits all the same.
  private func hasEnded(_ reminder: Reminder) -> Bool {
    let repeats =
      reminder.kind == .deadline
      ? !(reminder.overdue.isEmpty && reminder.after.isEmpty) : !reminder.again.isEmpty
    return repeats && report.reminded.lastDue[reminder.id].map { $0 >= since(reminder) } ?? false
      && steps(of: reminder).isEmpty
  }

  /// Whether `reminder` is about what is already so: an escalation only once the deadline has passed by as much.
  private func hasBegun(_ reminder: Reminder, at now: Date) -> Bool {
    switch reminder.kind {
    case .deadline:
      if !reminder.before.isEmpty || reminder.onTheDay { return true }
      return now > since(reminder) && firstStep(of: reminder) <= now
    case .untouched: return firstStep(of: reminder) <= now
    case .asked, .notLooked, .notEndorsed, .comments: return true
    }
  }

  /// When the first step of `reminder` falls or fell, on record or not.
  private func firstStep(of reminder: Reminder) -> Date {
    let calendar = Calendar.gregorian(zone: zone(of: reminder))
    let since = since(reminder)
    let spans = reminder.after + reminder.overdue.prefix(1).map(\.every)
    let moments = spans.map { $0.after(since, in: calendar, counting: report.workingDays) }
    guard let first = moments.min() else { return since }
    // Days are told in the morning; from then on it is so.
    return calendar.startOfDay(for: first)
  }

  /// Somebody whom a reminder reaches, and why.
  struct Recipient: Hashable {
    var person: Person.ID
    var role: Role.ID
    var isStandIn = false
    /// For how many organisations nobody else speaks.
    var unspoken = 0
  }

  /// Whom `reminder` reaches: those who have one of its roles and are meant by what it is about.
  ///
  /// Where nobody at all has any of its roles, it comes to who coordinates, so that nothing waits for nobody; so does an
  /// organisation for which none of them speaks.
  func recipients(of reminder: Reminder, in directory: Directory) -> [Recipient] {
    var found: [Recipient] = []
    var isHeld = false
    for role in reminder.to {
      let holders = seat(of: role).holders(in: directory)
      isHeld = isHeld || !holders.isEmpty
      for person in holders.sorted() where !found.contains(where: { $0.person == person }) {
        if concerns(reminder, person) { found.append(Recipient(person: person, role: role)) }
      }
    }
    guard let role = reminder.to.first else { return found }
    if reminder.kind == .notEndorsed { return covering(found, as: role, in: directory) }
    if isHeld { return found }
    return directory.coordinators.map { Recipient(person: $0, role: role, isStandIn: true) }
  }

  /// `members`, and who coordinates for the organisations for which none of them speaks.
  private func covering(_ members: [Recipient], as role: Role.ID, in directory: Directory) -> [Recipient] {
    let spoken = Set(members.flatMap { organisations(of: $0.person) })
    let unspoken = missingEndorsements.count { !spoken.contains($0) }
    if unspoken == 0 { return members }
    var found = members
    for person in directory.coordinators {
      if let index = found.firstIndex(where: { $0.person == person }) {
        found[index].unspoken = unspoken
      } else {
        found.append(Recipient(person: person, role: role, isStandIn: true, unspoken: unspoken))
      }
    }
    return found
  }

  /// `role` on this report, and what narrows down who has it.
  private func seat(of role: Role.ID) -> Audience.Seat {
    let writes = workflow.states.contains { $0.edit.contains(role) }
    return Audience.Seat(
      role: role, assigned: Set(report.assignments.filter { $0.role == role }.map(\.person)).sorted(),
      authors: writes ? report.authors.sorted() : nil)
  }

  /// Whom the reminders that have something to say can reach; `nil` where that can't be said in short.
  public var audience: Audience? {
    Audience(
      workflow.reminders.filter(isActive).map { reminder in
        // What nobody else speaks for comes to who coordinates.
        (reminder.to + (reminder.kind == .notEndorsed ? ["coordinator"] : [])).map { seat(of: $0) }
      })
  }

  /// Whether what `reminder` is about is for `person` to do.
  private func concerns(_ reminder: Reminder, _ person: Person.ID) -> Bool {
    switch reminder.kind {
    case .deadline, .untouched, .comments: true
    // Nobody vouches for the words that they saved.
    case .asked, .notLooked: report.revision.savedBy != person && !hasLooked(person)
    case .notEndorsed: !organisations(of: person).isEmpty
    }
  }

  /// Whether `person` said something about the words as they are now.
  private func hasLooked(_ person: Person.ID) -> Bool {
    report.standingApprovals.contains { $0.by == person }
      || report.standingEndorsements.contains { $0.by == person }
      || report.comments.contains { $0.by == person && $0.revision == report.revision.id }
  }

  /// The organisations that `person` speaks for, and that have not endorsed.
  private func organisations(of person: Person.ID) -> [Organisation.ID] {
    report.assignments.filter { $0.person == person }.compactMap(\.organisation)
      .filter(missingEndorsements.contains)
  }
}

extension Report {
  /// Since when what people said about its words is about words that were changed: since the revision that came after
  /// the last one of which they said something. Who has looked at the words as they are now is left out.
  var staleSince: [Person.ID: Date] {
    let said =
      approvals.filter { $0.withdrawnAt == nil }.map { ($0.by, $0.revision) }
      + endorsements.filter { $0.withdrawnAt == nil }.map { ($0.by, $0.revision) }
      + comments.map { ($0.by, $0.revision) }
    if said.isEmpty { return [:] }
    let places = Dictionary(revisions.enumerated().map { ($1.id, $0) }) { $1 }
    var last: [Person.ID: Int] = [:]
    for (person, revision) in said { last[person] = max(last[person] ?? 0, places[revision] ?? 0) }
    return last.filter { $0.value + 1 < revisions.count }.mapValues { revisions[$0 + 1].at }
  }
}
