public import Foundation

/// Somebody asked that pieces of content be destroyed for good; a second person has to agree.
public struct ExpungeRequest: Hashable, Sendable {
  /// What is to be destroyed.
  public var contents: [Content.ID]
  /// Why, in words that are content themselves.
  public var reason: Content.ID
  /// Who asked.
  public var by: Person.ID
  /// When.
  public var at: Date
}
