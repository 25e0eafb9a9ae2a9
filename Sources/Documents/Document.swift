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
    /// A title with a list of the headings under it; the text goes on on a new page.
    case contents
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

  /// The picture of an organisation, at the head of the cover.
  public struct Logo: Hashable, Sendable {
    /// The picture.
    public var image: ImageFile
    /// What it shows, for those who don't see it.
    public var alternative: String
    /// How wide it is printed, in millimetres.
    public var width: Double

    /// Makes a logo; `nil` without words for those who don't see it.
    public init?(_ image: ImageFile, alternative: String, width: Double) {
      guard !alternative.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return nil }
      (self.image, self.alternative, self.width) = (image, alternative, width)
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

  /// The picture at the head of the document; `nil` where there is none.
  public var logo: Logo?
  /// The pictures of figures, by their paths; a figure without one is left out.
  public var pictures: [String: ImageFile] = [:]
  /// The numbers of figures by their labels, where the parts are not all of the document; `nil` where they are counted.
  var figureNumbers: [String: Int]?
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
