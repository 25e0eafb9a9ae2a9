public import Foundation

/// A reviewer's yes to one revision.
///
/// It names the exact words that were read. Once a newer revision is saved, the approval stays on record and
/// no longer counts: see ``Report/standingApprovals``.
public struct Approval: Hashable, Sendable {
  /// The words that were read.
  public let revision: Revision.ID
  /// Who read them.
  public let by: Person.ID
  /// When.
  public let at: Date
  /// When it was taken back by the one who gave it.
  public var withdrawnAt: Date?

  /// Makes an approval.
  public init(revision: Revision.ID, by: Person.ID, at: Date) {
    self.revision = revision
    self.by = by
    self.at = at
  }
}

/// The yes of a submitting organisation to one revision of a joint submission.
public struct Endorsement: Hashable, Sendable {
  /// The words that are endorsed.
  public let revision: Revision.ID
  /// The organisation that endorses.
  public let organisation: Organisation.ID
  /// Who gave it in the organisation's name.
  public let by: Person.ID
  /// When.
  public let at: Date
  /// When it was taken back.
  public var withdrawnAt: Date?

  /// Makes an endorsement.
  public init(revision: Revision.ID, organisation: Organisation.ID, by: Person.ID, at: Date) {
    self.revision = revision
    self.organisation = organisation
    self.by = by
    self.at = at
  }
}
