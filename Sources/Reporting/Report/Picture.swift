/// A picture of a draft: what the draft keeps of it, while its bytes are content of their own.
///
/// The draft names the content by its salted digest, so that what was approved is what is produced, and a picture that
/// many revisions show is kept once.
public struct Picture: Hashable, Sendable, Codable {
  /// The file, cleaned: of what a camera or a program adds, nothing is on the ledger.
  public var content: Content.ID
  /// In pixels.
  public var width: Int
  /// In pixels.
  public var height: Int
  /// How many pixels are an inch in print; `nil` where the file did not say it.
  public var resolution: Int?
  /// How many bytes the file has.
  public var size: Int

  /// Makes a picture.
  public init(content: Content.ID, width: Int, height: Int, resolution: Int?, size: Int) {
    self.content = content
    (self.width, self.height, self.resolution, self.size) = (width, height, resolution, size)
  }

  /// The most pictures that a draft may have.
  public static let maximumCount = 30
  /// The most bytes that the pictures of a draft may have together: 16 MiB.
  public static let maximumTotal = 16 * 1024 * 1024
}
