public import Foundation

/// One piece of work moving through a workflow. It is the fold of its events: see ``evolve(_:)``.
public struct Report: Hashable, Sendable {
  /// The name of a report: `np-upr-51`.
  public typealias ID = Identifier<Report>

  /// Its name.
  public let id: ID
  /// The definition that it was opened with and stays on.
  public private(set) var workflow: Workflow.Pin
  /// Where it is.
  public private(set) var state: State.ID
  /// Every revision, the first first; never empty.
  public private(set) var revisions: [Revision]
  /// Every approval ever given, stale and withdrawn ones too.
  public private(set) var approvals: [Approval] = []
  /// Every endorsement ever given, stale and withdrawn ones too.
  public private(set) var endorsements: [Endorsement] = []
  /// Every comment, resolved ones too.
  public private(set) var comments: [Comment] = []
  /// Who may do what on this report beyond the roles they hold in the office.
  public private(set) var assignments: [Assignment] = []
  /// The deadlines that were set by hand.
  public private(set) var deadlinesByHand: [Deadline.ID: Date] = [:]
  /// What the calendars said for deadlines that follow one.
  public private(set) var followed: [Deadline.ID: FollowedDeadline] = [:]
  /// The days that count as working days where a deadline derives from another.
  public private(set) var workingDays = WorkingDays.standard
  /// The last submission; `nil` means: not yet sent.
  public private(set) var submission: Submission?
  /// The revision that was sent; `nil` before that, and once the report is back in its first state to be written anew.
  ///
  /// What became of it is recorded in revisions after this one: they are no other words.
  public private(set) var sent: Revision.ID?
  /// The documents that were produced.
  public private(set) var productions: [Production] = []
  /// Who took drafts of it out, while not everybody might read it.
  public private(set) var exports: [Export] = []
  /// What somebody asked to be destroyed, and nobody has agreed to yet.
  public private(set) var expungeRequest: ExpungeRequest?
  /// Everything that people wrote for it, the definition that it is on left out.
  public private(set) var contents: Set<Content.ID>
  /// The pictures among it.
  public private(set) var pictures: Set<Content.ID> = []
  /// What of it was destroyed.
  public private(set) var expunged: Set<Content.ID> = []
  /// The report that it translates, and the words of it that it follows; `nil` where it is no translation.
  public private(set) var translation: Translation?
  /// The last time it came to its present state.
  public private(set) var stateSince: Date
  /// The states that it came to since it was last in the first one, that one first.
  public private(set) var path: [State.ID]
  /// When a person last did something to it; what the program does by itself does not count.
  public private(set) var touchedAt: Date
  /// What is on record about its reminders.
  public private(set) var reminded = Reminded()
  /// When each deadline that is fixed was last given, moved or freed.
  private(set) var deadlinesMovedAt: [Deadline.ID: Date] = [:]
  /// How many events it is the fold of: the position at which the next is appended.
  public private(set) var position: Int

  /// The report that `opening`, the first entry of its record, begins; `nil` where that is no opening.
  public init?(opening entry: Entry) {
    guard let id = entry.report, case .opened(let pin, let state, let draft) = entry.event else { return nil }
    self.id = id
    workflow = pin
    self.state = state
    revisions = [Revision(id: draft, savedBy: entry.by, at: entry.at)]
    stateSince = entry.at
    path = [state]
    touchedAt = entry.at
    contents = [draft]
    position = 1
  }

  /// The fold of a whole record; `nil` where it does not begin with an opening.
  public init?(folding entries: some Collection<Entry>) {
    guard let first = entries.first, var report = Report(opening: first) else { return nil }
    for entry in entries.dropFirst() { report.evolve(entry) }
    self = report
  }

  /// The deadlines that are fixed: by hand, else as a calendar said. Others derive from them.
  public var deadlines: [Deadline.ID: Date] {
    followed.compactMapValues(\.at).merging(deadlinesByHand) { _, byHand in byHand }
  }
  /// The newest revision.
  public var revision: Revision { revisions[revisions.count - 1] }
  /// Whether the words that it stands on were destroyed.
  public var wordsAreExpunged: Bool { expunged.contains(revision.id) }
  /// When it was opened.
  public var openedAt: Date { revisions[0].at }
  /// Who opened it.
  public var openedBy: Person.ID { revisions[0].savedBy }
  /// Everyone who saved a revision.
  public var authors: Set<Person.ID> { Set(revisions.map(\.savedBy)) }
  /// The approvals that count: of the current revision and not taken back. The others are stale.
  public var standingApprovals: [Approval] {
    let current = revision.id
    return approvals.filter { $0.withdrawnAt == nil && $0.revision == current }
  }
  /// The endorsements that count: of the current revision and not taken back.
  public var standingEndorsements: [Endorsement] {
    let current = revision.id
    return endorsements.filter { $0.withdrawnAt == nil && $0.revision == current }
  }
  /// Whether a yes to `revision` counts, or counted when that was sent, having been taken back at `withdrawal` if ever.
  public func counts(_ revision: Revision.ID, withdrawn withdrawal: Date?) -> Bool {
    if let submission, revision == sent { return withdrawal.map { $0 > submission.at } ?? true }
    return withdrawal == nil && revision == self.revision.id
  }
  /// The comments that wait for an answer.
  public var openComments: [Comment] { comments.filter(\.isOpen) }

  /// Takes `entry` into account. Never refuses: what is on the ledger has happened.
  public mutating func evolve(_ entry: Entry) {
    position += 1
    contents.formUnion(entry.event.contents)
    if !entry.event.isAboutReminders { touchedAt = entry.at }
    switch entry.event {
    case .saved(let revision, _):
      revisions.append(Revision(id: revision, savedBy: entry.by, at: entry.at))
    case .moved(_, _, let to, let revision, _, let receipt):
      state = to
      stateSince = entry.at
      path = to == path[0] ? [to] : path + [to]
      if to == path[0] { sent = nil }
      if let receipt {
        sent = revision
        submission = Submission(revision: revision, receipt: receipt, by: entry.by, at: entry.at)
      }
    case .approved, .approvalWithdrawn, .endorsed, .endorsementWithdrawn: evolveConsent(entry)
    case .commented, .commentResolved, .commentReopened: evolveComments(entry)
    case .assigned(let person, let role, let organisation):
      assignments.append(Assignment(person: person, role: role, organisation: organisation))
    case .unassigned(let person, let role):
      assignments.removeAll { $0.person == person && $0.role == role }
    case .deadlineSet, .deadlineFollowed, .deadlineWithdrawn, .workingDaysSet: evolveTime(entry)
    case .produced(let revision, let format, let digest):
      productions.append(
        Production(revision: revision, format: format, digest: digest, by: entry.by, at: entry.at))
    case .expungeAsked(let contents, let reason):
      expungeRequest = ExpungeRequest(contents: contents, reason: reason, by: entry.by, at: entry.at)
    case .expungeDropped: expungeRequest = nil
    case .expunged(let contents, _):
      expunged.formUnion(contents)
      expungeRequest = nil
    case .translates(let original, let revision):
      translation = Translation(of: original, at: revision)
    case .translationEnded: translation = nil
    case .exported(let revision):
      exports.append(Export(revision: revision, by: entry.by, at: entry.at))
    case .reminderDue, .reminderClaimed, .reminderSent, .reminderFailed, .reminderPassed:
      reminded.evolve(entry)
    case .picturesKept(let kept): pictures.formUnion(kept)
    case .opened, .personAdded, .personChanged, .personRemoved, .roleGranted, .roleRevoked, .workflowAdopted,
      .nameProtected, .nameUnprotected:
      break
    }
  }

  private mutating func evolveTime(_ entry: Entry) {
    let before = deadlines
    defer {
      let after = deadlines
      for id in Set(before.keys).union(after.keys) where before[id] != after[id] {
        deadlinesMovedAt[id] = entry.at
      }
    }
    switch entry.event {
    case .deadlineSet(let deadline, let moment, _): deadlinesByHand[deadline] = moment
    case .deadlineWithdrawn(let deadline, _): deadlinesByHand[deadline] = nil
    case .deadlineFollowed(let deadline, let moment, let reference, _):
      followed[deadline] = FollowedDeadline(at: moment, reference: reference)
    case .workingDaysSet(let days): workingDays = days
    default: break
    }
  }

  private mutating func evolveConsent(_ entry: Entry) {
    switch entry.event {
    case .approved(let revision):
      approvals.append(Approval(revision: revision, by: entry.by, at: entry.at))
    case .approvalWithdrawn(let revision):
      for index in approvals.indices
      where approvals[index].revision == revision && approvals[index].by == entry.by
        && approvals[index].withdrawnAt == nil
      {
        approvals[index].withdrawnAt = entry.at
      }
    case .endorsed(let revision, let organisation):
      endorsements.append(
        Endorsement(revision: revision, organisation: organisation, by: entry.by, at: entry.at))
    case .endorsementWithdrawn(let revision, let organisation):
      for index in endorsements.indices
      where endorsements[index].revision == revision && endorsements[index].organisation == organisation
        && endorsements[index].withdrawnAt == nil
      {
        endorsements[index].withdrawnAt = entry.at
      }
    default: break
    }
  }

  private mutating func evolveComments(_ entry: Entry) {
    switch entry.event {
    case .commented(let id, let revision, let section, let paragraph, let text):
      comments.append(
        Comment(
          id: id, revision: revision, section: section, paragraph: paragraph, text: text, by: entry.by,
          at: entry.at))
    case .commentResolved(let id):
      for index in comments.indices where comments[index].id == id {
        comments[index].resolvedBy = entry.by
        comments[index].resolvedAt = entry.at
      }
    case .commentReopened(let id):
      for index in comments.indices where comments[index].id == id {
        comments[index].resolvedBy = nil
        comments[index].resolvedAt = nil
      }
    default: break
    }
  }
}
