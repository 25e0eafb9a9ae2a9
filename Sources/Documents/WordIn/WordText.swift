public import Reporting
public import Wording

/// What was read in a Word file: its paragraphs in order, its notes, and what could not be kept.
public struct WordText: Hashable, Sendable {
  /// The paragraphs and tables in the order of the file; empty ones are left out.
  public var paragraphs: [ReadParagraph]
  /// The footnotes and endnotes by label.
  public var notes: [String: [Block]]
  /// What could not be kept as it was.
  public var losses: [WordLoss]
  /// The comments that wait for an answer.
  public var comments: [WordComment] = []
  /// The pictures of figures, by the paths that these name.
  public var pictures: [String: ImageFile] = [:]
  /// When the file says that it was made, as `2026-11-23T10:00:00Z`; `nil` where it does not.
  public var created: String?
}

/// A place in a Word file, as a person finds it there.
public struct WordPlace: Hashable, Sendable {
  /// The nearest heading above, shortened; `nil` before the first one.
  public var heading: String?
  /// Which paragraph of the text it is, from 1, with those in tables and empty ones.
  public var paragraph: Int

  /// The beginning of a file.
  public static let start = WordPlace(heading: nil, paragraph: 1)

  /// The place in words.
  public var text: Localized {
    guard let heading else {
      return Localized(en: "paragraph \(paragraph)", fr: "paragraphe \(paragraph)")
    }
    return Localized(
      en: "paragraph \(paragraph), under \"\(heading)\"", fr: "paragraphe \(paragraph), sous « \(heading) »")
  }
}

/// A paragraph of a Word file, or a table.
public struct ReadParagraph: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// The title or subtitle of the whole.
    case title
    /// A heading; 1 is the highest level.
    case heading(Int)
    case text
    /// The first paragraph of an item of a list, at a level from 0; `number` where it is counted.
    case item(level: Int, isOrdered: Bool)
    /// A further paragraph of an item.
    case inItem(level: Int)
    case quote
    /// A line of code.
    case code
    case table(Table)
    /// A line across the page.
    case rule
    /// A picture, with its caption where it has one.
    case figure(Figure)
    /// The caption of something; none is left once a file is read.
    case caption
  }

  /// What it is.
  public var kind: Kind
  /// Its text; empty for tables.
  public var inlines: [Inline]
  /// Where it stands.
  public var place: WordPlace
  /// Which list it belongs to, so that lists side by side stay apart; 0 for none.
  public var list: Int
  /// The number that Word shows for an item.
  public var number: Int
  /// Whether it is short, bold and alone: what people write who do not use the styles for headings.
  public var looksLikeHeading: Bool

  /// A heading of the second level with `heading` as its text.
  public init(heading: String, at place: WordPlace) {
    self.init(.heading(2), heading.isEmpty ? [] : [.text(heading)], at: place)
  }

  /// The level of the heading that it is, from 1; `nil` where it is none.
  public var headingLevel: Int? { if case .heading(let level) = kind { level } else { nil } }
  /// Whether it is a table.
  var isTable: Bool { if case .table = kind { true } else { false } }
  /// The labels of the notes that it refers to.
  public var labels: [String] { NoteLabels.used(in: inlines) }

  init(_ kind: Kind, _ inlines: [Inline], at place: WordPlace) {
    (self.kind, self.inlines, self.place) = (kind, inlines, place)
    (list, number, looksLikeHeading) = (0, 1, false)
  }

  /// The words without marks.
  public var plainText: String {
    if case .figure(let figure) = kind { return figure.caption.isEmpty ? figure.alternative : figure.caption }
    guard case .table(let table) = kind else { return inlines.plainText }
    return ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: " | ") }
      .joined(separator: "\n")
  }
}

/// Something in a Word file that a draft can't hold as it was.
public struct WordLoss: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// Where it stands first.
  public var place: WordPlace
  /// How many there are.
  public var count: Int
  /// What it says, where that would be lost else: the text of a comment, the description of a picture.
  public var detail: String?

  /// What it was, and what became of it.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case trackedInsertions, trackedDeletions, comment, hiddenText
    case image, placedImage, changedImage, unusableImage, textBox, equation, embedded, otherFile,
      dangerousField
    case mergedCells, nestedTable, cellParagraphs, boxedText, wideTable
    case reference, citation, symbol, unsafeLink, missingNote, noteInNote, macros, form, template
    case underline, strike, raised
    case contents, paragraphNumbers, changedTable, headingNote
  }

  /// Makes a loss that is told with its own place and words.
  public init(_ kind: Kind, at place: WordPlace, count: Int = 1, detail: String? = nil) {
    (self.kind, self.place, self.count, self.detail) = (kind, place, count, detail)
  }
}
