public import Foundation

/// What somebody wants to happen to a report.
///
/// A command names what the person saw (the revision), so that a decision made again on newer facts never
/// does something else than was meant. Texts that come with it are content already.
public enum Command: Hashable, Sendable {
  /// Begins a report on `workflow` with a first draft and the deadlines that are known.
  case open(Workflow.Pin, draft: Revision.ID, deadlines: [Deadline.ID: Date])
  /// Keeps `draft`, named `revision`, in place of the revision `over` that it was written on.
  case save(Draft, as: Revision.ID, over: Revision.ID)
  /// Moves the report; `seen` is the revision that the actor saw.
  case advance(Transition.ID, seen: Revision.ID, given: Situation.Given)
  case approve(Revision.ID)
  case withdrawApproval
  case endorse(Revision.ID, for: Organisation.ID)
  case withdrawEndorsement(for: Organisation.ID)
  case comment(on: Revision.ID, section: Section.ID?, paragraph: Int?, text: Content.ID)
  case resolve(Comment.ID)
  /// Lets a closed comment wait for an answer again.
  case reopen(Comment.ID)
  /// Takes back a comment of one's own.
  case withdrawComment(Comment.ID)
  case assign(Person.ID, role: Role.ID, organisation: Organisation.ID?)
  case unassign(Person.ID, role: Role.ID)
  case setDeadline(Deadline.ID, to: Date, reason: Content.ID?)
  /// Takes back what was set by hand.
  case withdrawDeadline(Deadline.ID, reason: Content.ID?)
  /// Applies what the calendars say now; names what the person saw.
  case follow(CalendarChange, reason: Content.ID?)
  case recordProduction(Revision.ID, format: String, digest: String)
  /// Asks that content be destroyed for good.
  case askExpunge([Content.ID], reason: Content.ID)
  /// Agrees to a request; names the content that the actor saw in it.
  case expunge([Content.ID])
  case dropExpunge
  /// Says that the report follows those words of another one, which it translates.
  case translate(Report.ID, at: Revision.ID)
  case endTranslation
  case recordExport(Revision.ID)
}

/// What somebody wants to happen to the office.
public enum OfficeCommand: Hashable, Sendable {
  /// Adds a person; the first one added to an office becomes its coordinator.
  case addPerson(Person.ID, profile: Content.ID, roles: [Role.ID])
  case changePerson(Person.ID, profile: Content.ID)
  case removePerson(Person.ID)
  case grant(Person.ID, role: Role.ID)
  case revoke(Person.ID, role: Role.ID)
  case adopt(Workflow.Pin)
  /// Protects names, known by their keyed hashes.
  case protectNames([String])
  case unprotectNames([String])
}
