public import Reporting

/// Everything that is needed to hand a report in, as files that were made and not yet written anywhere.
public struct SubmissionPackage: Sendable {
  /// A file of the package.
  public struct File: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What is in it.
    public let bytes: [UInt8]
  }

  /// The name of its folder: `np-upr-55-package`, with `-DRAFT` behind it where it must not be sent.
  public let name: String
  /// The files, those that are handed in first.
  public let files: [File]
  /// The documents that are handed in.
  public let products: [Product]
  /// The move that it prepares.
  public let move: Transition.ID
  /// What keeps it from being sent; empty where nothing does.
  public let obstacles: [Finding]

  /// Whether nothing that a program can see keeps it from being sent.
  public var isReady: Bool { obstacles.isEmpty }

  /// The name of the file with the checksums of all others, as `sha256sum -c` reads it; the last of ``files``.
  static let checksums = "SHA256SUMS"
}
