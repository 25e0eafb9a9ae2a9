public import Foundation

/// Something that happened. Events hold no free text: what people wrote is ``Content``, named by its digest.
///
/// The form in which an event is stored is part of the ledger's format: a case may be added, none may be
/// changed. `Tests/LedgerTests/Released` keeps a ledger of every released format.
public enum Event: Hashable, Sendable, Codable {
  // The office
  case personAdded(Person.ID, profile: Content.ID)
  case personChanged(Person.ID, profile: Content.ID)
  case personRemoved(Person.ID)
  case roleGranted(Person.ID, role: Role.ID)
  case roleRevoked(Person.ID, role: Role.ID)
  /// A definition of a workflow is in use from now on; the texts of its files are content.
  case workflowAdopted(Workflow.Pin)
  /// A name is protected from now on; only its keyed hash is known here.
  case nameProtected(String)
  case nameUnprotected(String)

  // A report
  case opened(Workflow.Pin, state: State.ID, draft: Revision.ID)
  case assigned(Person.ID, role: Role.ID, organisation: Organisation.ID?)
  case unassigned(Person.ID, role: Role.ID)
  case saved(Revision.ID, over: Revision.ID)
  /// Pictures are kept from now on, which the revision that is saved or opened with this shows.
  case picturesKept([Content.ID])
  case moved(
    Transition.ID, from: State.ID, to: State.ID, revision: Revision.ID, reason: Content.ID?,
    receipt: Content.ID?)
  case approved(Revision.ID)
  case approvalWithdrawn(Revision.ID)
  case endorsed(Revision.ID, organisation: Organisation.ID)
  case endorsementWithdrawn(Revision.ID, organisation: Organisation.ID)
  case commented(Comment.ID, revision: Revision.ID, section: Section.ID?, paragraph: Int?, text: Content.ID)
  case commentResolved(Comment.ID)
  /// A comment that was closed waits for an answer again.
  case commentReopened(Comment.ID)
  case deadlineSet(Deadline.ID, to: Date, reason: Content.ID?)
  /// A deadline follows an entry of a calendar from now on, or no longer does; one set by hand goes before it.
  case deadlineFollowed(Deadline.ID, to: Date?, by: CalendarReference?, reason: Content.ID?)
  /// What was set by hand no longer holds.
  case deadlineWithdrawn(Deadline.ID, reason: Content.ID?)
  /// The days that count as working days where a deadline derives from another.
  case workingDaysSet(WorkingDays)
  case produced(Revision.ID, format: String, digest: String)
  /// Somebody asks that content of the report be destroyed for good; a later request replaces an earlier one.
  case expungeAsked([Content.ID], reason: Content.ID)
  case expungeDropped
  /// A second person agreed: the ledger destroys the content, salt and all, together with recording this.
  case expunged([Content.ID], askedBy: Person.ID)
  /// The report is a translation, and follows these words of another report from now on.
  case translates(Report.ID, at: Revision.ID)
  case translationEnded
  /// Somebody took the draft of a report out that not everybody may read.
  case exported(Revision.ID)
  /// A step of a reminder came due for these people; older ones that were never sent are passed over.
  case reminderDue(Reminder.ID, occurrence: String, to: [Person.ID], over: [String])
  /// Somebody is about to send these in one message, known by the left part of its `Message-ID`.
  case reminderClaimed([Reminder.Key], message: String)
  /// The message was taken by whoever delivers it.
  case reminderSent([Reminder.Key], message: String)
  /// The message was not taken, for the `times`-th time.
  case reminderFailed([Reminder.Key], message: String, times: Int, isTemporary: Bool)
  /// These are no longer wanted, or there is no way to the person.
  case reminderPassed([Reminder.Key])
}

/// An event with who did it and when: what the ledger keeps a row of.
public struct Entry: Hashable, Sendable {
  /// The report it is about; `nil` is the office.
  public var report: Report.ID?
  /// Who did it.
  public var by: Person.ID
  /// When, to the second.
  public var at: Date
  /// What happened.
  public var event: Event

  /// Makes an entry; `at` is cut to whole seconds.
  public init(report: Report.ID?, by: Person.ID, at: Date, event: Event) {
    self.report = report
    self.by = by
    self.at = Date(timeIntervalSince1970: at.timeIntervalSince1970.rounded(.down))
    self.event = event
  }
}

extension Event {
  /// The content that the event names, so that `verify` and `expunge` can find it.
  public var contents: [Content.ID] {
    switch self {
    case .personAdded(_, let profile), .personChanged(_, let profile): [profile]
    case .workflowAdopted(let pin): pin.contents
    case .opened(let pin, _, let draft): pin.contents + [draft]
    case .saved(let revision, _): [revision]
    case .picturesKept(let pictures): pictures
    case .moved(_, _, _, _, let reason, let receipt): [reason, receipt].compactMap(\.self)
    case .commented(_, _, _, _, let text): [text]
    case .deadlineSet(_, _, let reason), .deadlineFollowed(_, _, _, let reason),
      .deadlineWithdrawn(_, let reason):
      [reason].compactMap(\.self)
    case .expungeAsked(_, let reason): [reason]
    case .personRemoved, .roleGranted, .roleRevoked, .assigned, .unassigned, .approved, .approvalWithdrawn,
      .endorsed, .endorsementWithdrawn, .commentResolved, .commentReopened, .produced, .expungeDropped,
      .expunged,
      .nameProtected, .nameUnprotected, .workingDaysSet, .translates, .translationEnded, .exported,
      .reminderDue,
      .reminderClaimed, .reminderSent, .reminderFailed, .reminderPassed:
      []
    }
  }
}
