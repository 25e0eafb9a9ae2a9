public import Reporting

/// What a writer puts into a file: parts, notes and what the file says about itself. Writers know no workflows.
public struct Document: Hashable, Sendable {
  /// How the blocks of a part are set.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// A page of its own at the beginning, without a page number.
    case cover
    /// Paragraphs carry numbers that run on through the document.
    case numbered
    /// Paragraphs carry no numbers.
    case plain
    /// Like `plain`, in the middle of the line.
    case centered
    /// Like `plain`, on a new page.
    case annex
    /// Text at the head of every page but the cover.
    case header
  }

  /// A sequence of blocks that are set alike.
  public struct Part: Hashable, Sendable {
    /// How they are set.
    public var role: Role
    /// The blocks.
    public var blocks: [Block]

    /// Makes a part.
    public init(_ role: Role, _ blocks: [Block]) {
      self.role = role
      self.blocks = blocks
    }
  }

  /// The language of the text.
  public var language: Language
  /// The title that the file gives itself.
  public var title: String
  /// The key words.
  public var keywords: [String]
  /// When the words were saved, as `2026-11-23T10:00:00Z`; never the moment of production, so that the same words
  /// give the same bytes.
  public var date: String
  /// The parts in order.
  public var parts: [Part]
  /// What stands at the head of the pages, as plain text; empty where nothing does.
  var header: String {
    let blocks = parts.filter { $0.role == .header }.flatMap(\.blocks)
    return blocks.compactMap {
      switch $0.content {
      case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
      default: nil
      }
    }.joined(separator: " \u{2013} ")
  }

  /// The notes by label.
  public var notes: [String: Prose]
  /// Where the notes stand.
  public var notePlace: NotePlace

  /// Makes a document.
  public init(
    language: Language, title: String, keywords: [String] = [], date: String, parts: [Part],
    notes: [String: Prose] = [:], notePlace: NotePlace = .footnotes
  ) {
    self.language = language
    self.title = title
    self.keywords = keywords
    self.date = date
    self.parts = parts
    self.notes = notes
    self.notePlace = notePlace
  }
}
