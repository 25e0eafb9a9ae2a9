public import Foundation

/// The act of handing a report in, with its receipt.
public struct Submission: Hashable, Sendable {
  /// The words that were handed in.
  public let revision: Revision.ID
  /// What the receiving body answered: its receipt number.
  public let receipt: Content.ID
  /// Who recorded it.
  public let by: Person.ID
  /// When it was recorded.
  public let at: Date
}

/// A document that was produced from a revision.
public struct Production: Hashable, Sendable {
  /// The words in it.
  public let revision: Revision.ID
  /// The format: `docx`.
  public let format: String
  /// The SHA-256 of the file, in lower-case hexadecimal.
  public let digest: String
  /// Who produced it.
  public let by: Person.ID
  /// When.
  public let at: Date
}

/// A draft that was taken out as a file.
public struct Export: Hashable, Sendable {
  /// The words in it.
  public let revision: Revision.ID
  /// Who took it out.
  public let by: Person.ID
  /// When.
  public let at: Date
}
