/// What was read in a draft: the prose of each section, the footnotes, and what could not be read.
///
/// It is computed from a ``Draft`` by the reader of Markdown in `Documents` and handed to the checks, which
/// judge it. Word counts are computed once, here.
public struct Reading: Hashable, Sendable {
  /// A footnote: its label, where it was written and what it says.
  public struct Note: Hashable, Sendable {
    /// The label that the author gave it, as `cpa-2023` in `[^cpa-2023]`.
    public var label: String
    /// The section whose text holds the definition.
    public var section: Section.ID
    /// The line of the definition in that section's text, from 1.
    public var line: Int
    /// What the note says.
    public var prose: Prose

    /// Makes a footnote.
    public init(label: String, section: Section.ID, line: Int, prose: Prose) {
      self.label = label
      self.section = section
      self.line = line
      self.prose = prose
    }
  }

  /// Something in the text that a document cannot carry, or that would be lost.
  public struct Problem: Hashable, Sendable {
    /// What is wrong with the place.
    public enum Kind: Hashable, Sendable {
      /// `[^label]` without a definition; `nearest` is a defined label that looks alike.
      case undefinedNote(label: String, nearest: String?)
      /// A definition that nothing refers to.
      case unusedNote(label: String)
      /// A second definition of one label; `first` is the line of the first, in `firstSection`.
      case duplicateNote(label: String, firstSection: Section.ID, first: Int)
      /// A note mark inside a note.
      case noteInNote(label: String)
      /// A definition without text.
      case emptyNote(label: String)
      /// Raw HTML.
      case html
      /// An image where none can be taken; its alternative text.
      case image(String)
      /// A picture that is named and can't be in the document.
      case picture(PictureFault, path: String)
      /// A row of a table with more cells than the header: those beyond it would be lost.
      case extraCells(columns: Int)
      /// A link whose address is not http, https or mailto.
      case link(url: String)
      /// A reference to a label that no paragraph carries; `nearest` is one that looks alike.
      case unknownLabel(String, nearest: String?)
      /// A second paragraph with one label.
      case duplicateLabel(String)
    }

    /// What is wrong.
    public var kind: Kind
    /// The section it is in.
    public var section: Section.ID
    /// The line in the section's text, from 1.
    public var line: Int

    /// Makes a problem.
    public init(_ kind: Kind, section: Section.ID, line: Int) {
      self.kind = kind
      self.section = section
      self.line = line
    }
  }

  /// A picture that the text names, wherever it stands.
  public struct Image: Hashable, Sendable {
    /// Its address, as it was typed.
    public var address: String
    /// What it shows, for those who don't see it.
    public var alternative: String
    /// The section it is in.
    public var section: Section.ID
    /// The line in the section's text, from 1.
    public var line: Int

    /// Makes an image.
    public init(address: String, alternative: String, section: Section.ID, line: Int) {
      (self.address, self.alternative, self.section, self.line) = (address, alternative, section, line)
    }

    /// Where it lies beside the draft; `nil` where its address leads elsewhere.
    public var path: String? { Figure.path(of: address) }
  }

  /// The prose of each section that the draft has.
  public let sections: [Section.ID: Prose]
  /// The footnotes by label (the first definition of each).
  public let notes: [String: Note]
  /// What a document could not carry, in the order of the draft.
  public let problems: [Problem]
  /// The pictures that are named, in the order of the draft; those with problems, too.
  public let images: [Image]
  /// The words of each section, by part.
  public let words: [Section.ID: WordTally]

  /// Makes a reading and counts its words.
  public init(
    sections: [Section.ID: Prose], notes: [String: Note], problems: [Problem], images: [Image] = []
  ) {
    self.images = images
    self.sections = sections
    self.notes = notes
    self.problems = problems
    var words = sections.mapValues(WordTally.init(prose:))
    for note in notes.values {
      words[note.section, default: WordTally()].add(noteWords: note.prose)
    }
    self.words = words
  }
}
