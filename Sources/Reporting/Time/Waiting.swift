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
  /// Whether nothing further is said of it: it was told as often as its workflow wants.
  public let isLast: Bool
}

extension Schedule {
  /// What waits for people at `now`, whether they were told or not, by reminder and person.
  public func waiting(at now: Date, in directory: Directory) -> [Waiting] {
    workflow.reminders.filter { isActive($0) && hasBegun($0, at: now) }.flatMap { reminder in
      recipients(of: reminder, in: directory).map { recipient in
        waiting(reminder, recipient, in: directory)
      }
    }
  }

  private func waiting(_ reminder: Reminder, _ recipient: Recipient, in directory: Directory) -> Waiting {
    let count =
      switch reminder.kind {
      case .comments: report.openComments.count
      case .notEndorsed:
        recipient.isStandIn ? missingEndorsements.count : max(1, organisations(of: recipient.person).count)
      default: 1
      }
    return Waiting(
      report: report.id, reminder: reminder.id, kind: reminder.kind, person: recipient.person,
      role: recipient.role, isStandIn: recipient.isStandIn, since: since(reminder),
      deadline: moment(of: reminder), count: count, isLast: hasEnded(reminder))
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
  }

  /// Whom `reminder` reaches: those who have one of its roles and are meant by what it is about.
  ///
  /// Where nobody at all has any of its roles, it comes to who coordinates, so that nothing waits for nobody.
  func recipients(of reminder: Reminder, in directory: Directory) -> [Recipient] {
    var found: [Recipient] = []
    var isHeld = false
    for role in reminder.to {
      let holders = holders(of: role, in: directory)
      isHeld = isHeld || !holders.isEmpty
      for person in holders.sorted() where !found.contains(where: { $0.person == person }) {
        if concerns(reminder, person) { found.append(Recipient(person: person, role: role)) }
      }
    }
    guard !isHeld, let role = reminder.to.first else { return found }
    let coordinators = directory.people.values.filter { $0.roles.contains("coordinator") }.map(\.id).sorted()
    return coordinators.map { Recipient(person: $0, role: role, isStandIn: true) }
  }

  /// Who has `role` on this report: those to whom it was given for the report; else those of the office, where the role
  /// writes, those of them who wrote.
  private func holders(of role: Role.ID, in directory: Directory) -> Set<Person.ID> {
    let assigned = Set(report.assignments.filter { $0.role == role }.map(\.person))
      .filter { directory.people[$0] != nil }
    if !assigned.isEmpty { return assigned }
    let office = Set(directory.people.values.filter { $0.roles.contains(role) }.map(\.id))
    guard workflow.states.contains(where: { $0.edit.contains(role) }) else { return office }
    let authors = office.intersection(report.authors)
    return authors.isEmpty ? office : authors
  }

  /// Whether what `reminder` is about is for `person` to do.
  private func concerns(_ reminder: Reminder, _ person: Person.ID) -> Bool {
    switch reminder.kind {
    case .deadline, .untouched, .comments: true
    // Nobody vouches for the words that they saved.
    case .asked: report.revision.savedBy != person
    case .notLooked: report.revision.savedBy != person && !hasLooked(person)
    case .notEndorsed: !organisations(of: person).isEmpty
    }
  }

  /// Whether `person` said something about the words as they are now.
  private func hasLooked(_ person: Person.ID) -> Bool {
    report.standingApprovals.contains { $0.by == person }
      || report.standingEndorsements.contains { $0.by == person }
      || report.comments.contains { $0.by == person && $0.revision == report.revision.id }
  }

  /// The organisations that `person` speaks for and that have not endorsed.
  private func organisations(of person: Person.ID) -> [Organisation.ID] {
    report.assignments.filter { $0.person == person }.compactMap(\.organisation)
      .filter(missingEndorsements.contains)
  }
}
