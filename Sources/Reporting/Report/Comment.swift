public import Foundation

/// A remark on a paragraph of a revision; open until somebody resolves it.
public struct Comment: Hashable, Sendable {
  /// The name of a comment inside its report: `c1`.
  public typealias ID = Identifier<Comment>

  /// Its name.
  public let id: ID
  /// The revision that was read.
  public let revision: Revision.ID
  /// The section it is about; `nil` is the report as a whole.
  public let section: Section.ID?
  /// The paragraph in that section, from 1; `nil` is the section as a whole.
  public let paragraph: Int?
  /// What was written.
  public let text: Content.ID
  /// Who wrote it.
  public let by: Person.ID
  /// When.
  public let at: Date
  /// Who resolved it; `nil` while it is open.
  public var resolvedBy: Person.ID?
  /// When it was resolved.
  public var resolvedAt: Date?

  /// Whether it still waits for an answer.
  public var isOpen: Bool { resolvedBy == nil }
}
