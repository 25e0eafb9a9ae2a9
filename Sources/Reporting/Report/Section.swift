/// A section of a draft: its name in the workflow and its text.
public struct Section: Hashable, Sendable, Codable {
  /// The name of a section: `background`.
  public typealias ID = Identifier<Section>

  /// Which section of the workflow it is.
  public var id: ID
  /// The text in Markdown, without the section's own title; lines end with `\n`.
  public var text: String

  /// Makes a section.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}
