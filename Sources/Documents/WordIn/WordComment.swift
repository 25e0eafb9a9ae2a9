/// A remark that somebody left in the margin of a Word file.
public struct WordComment: Hashable, Sendable {
  /// Who left it, as the file says; empty where it does not.
  public let author: String
  /// What it says.
  public let text: String
  /// The paragraph that it hangs on.
  public let place: WordPlace

  /// The longest that is taken over, in scalars.
  static let longest = 16_000
  /// The most that are taken over.
  static let most = 500
}

extension DocxReader {
  /// The comments that wait for an answer. They are told as losses, too, until somebody takes them over.
  static func readComments(
    _ package: DocxPackage, _ relations: [String: DocxPackage.Relation], _ reading: inout DocxReading
  ) throws(PackageProblem) -> [WordComment] {
    guard let (root, _) = try package.root(related: "comments", in: relations) else { return [] }
    let resolved = try resolvedParagraphs(package, relations)
    var comments: [WordComment] = []
    for case .element(let comment) in root.children where comment.name == "w:comment" {
      let place = reading.commentPlaces[comment.attributes["w:id"] ?? ""] ?? .start
      let words = joined(DocxReading.plainText(of: comment))
      reading.losses.add(.comment, at: place, detail: words, each: true)
      let marks = comment.elements.compactMap { $0.attributes["w14:paraId"] }
      guard !words.isEmpty, comments.count < WordComment.most, resolved.isDisjoint(with: marks) else {
        continue
      }
      comments.append(
        WordComment(
          author: String(joined(comment.attributes["w:author"] ?? "").unicodeScalars.prefix(100)),
          text: String(words.unicodeScalars.prefix(WordComment.longest)), place: place))
    }
    return comments
  }

  /// `text` on one line.
  private static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The paragraphs of comments that somebody has marked as resolved in Word.
  private static func resolvedParagraphs(
    _ package: DocxPackage, _ relations: [String: DocxPackage.Relation]
  ) throws(PackageProblem) -> Set<String> {
    guard let (root, _) = try package.root(related: "commentsExtended", in: relations) else { return [] }
    let done = root.elements.filter { ["1", "true"].contains($0.attributes["w15:done"] ?? "0") }
    return Set(done.compactMap { $0.attributes["w15:paraId"] })
  }
}
