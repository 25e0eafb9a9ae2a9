public import Foundation

/// One version of a draft: who saved it, when, and the digest that names its words.
public struct Revision: Hashable, Sendable {
  /// The salted digest of the draft.
  public typealias ID = Content.ID

  /// Its name.
  public let id: ID
  /// Who saved it.
  public let savedBy: Person.ID
  /// When it was saved.
  public let at: Date

  /// Makes a revision.
  public init(id: ID, savedBy: Person.ID, at: Date) {
    self.id = id
    self.savedBy = savedBy
    self.at = at
  }
}

extension Revision.ID {
  /// The first eight characters, for people.
  public var short: String { String(rawValue.prefix(8)) }
}
