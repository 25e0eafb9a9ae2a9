/// How documents look: fonts, sizes, margins, colours. Writers of every format take what they can from it.
///
/// Sizes are in points, margins in millimetres, colours as `1F3864`.
public struct HouseStyle: Hashable, Sendable {
  /// The name of a style: `ohchr`.
  public typealias ID = Identifier<HouseStyle>

  /// The size of the pages.
  public enum Paper: String, CaseIterable, Hashable, Sendable {
    case a4 = "A4"
    case letter = "Letter"

    /// Width and height in millimetres.
    public var size: (width: Double, height: Double) {
      switch self {
      case .a4: (210, 297)
      case .letter: (215.9, 279.4)
      }
    }
  }

  /// The type faces.
  public struct Fonts: Hashable, Sendable {
    /// Of the text.
    public var text = "Times New Roman"
    /// Of titles and headings; `nil` is that of the text.
    public var headings: String?
    /// Of text that keeps its spaces.
    public var code = "Courier New"
    /// Of Arabic; `nil` is that of the text.
    public var arabic: String?
    /// Of Chinese.
    public var chinese = "SimSun"

    /// The faces of the OHCHR's form.
    public init() {}
  }

  /// The sizes in points.
  public struct Sizes: Hashable, Sendable {
    /// Of the text.
    public var text = 12.0
    /// Of notes, of what stands at the head of pages.
    public var notes = 10.0
    /// Of tables.
    public var tables = 10.0
    /// Of the title on the cover.
    public var title = 20.0
    /// Of headings of the first, second and further levels.
    public var headings = [14.0, 13.0, 12.0]

    /// The sizes of the OHCHR's form.
    public init() {}
  }

  /// The colours.
  public struct Colours: Hashable, Sendable {
    /// Of titles and headings; `nil` is that of the text.
    public var headings: String?
    /// Of links.
    public var links = "0563C1"
    /// Behind the heads of tables.
    public var tableHead = "EDEDED"

    /// Black on white.
    public init() {}
  }

  /// How the numbers of paragraphs are written.
  public enum ParagraphNumber: String, CaseIterable, Hashable, Sendable {
    case dotted = "1."
    case plain = "1"
    case bracketed = "(1)"
    case section = "§ 1"

    /// The number as it is shown, with the given number or mark in place of the 1.
    public func text(_ number: String) -> String {
      rawValue.split(separator: "1", omittingEmptySubsequences: false).joined(separator: number)
    }
  }

  /// The picture at the head of documents.
  public struct Logo: Hashable, Sendable {
    /// Its file, beside the style's.
    public var file: String
    /// What it shows, for those who don't see it.
    public var alternative: Translations
    /// How wide it is printed, in millimetres.
    public var width: Double

    /// Makes a logo.
    public init(file: String, alternative: Translations, width: Double = 40) {
      (self.file, self.alternative, self.width) = (file, alternative, width)
    }
  }

  /// Its name.
  public var id: ID
  /// What it is called.
  public var title: Translations
  /// The size of the pages.
  public var paper = Paper.a4
  /// The margins on all sides, in millimetres.
  public var margin = 25.0
  /// The type faces.
  public var fonts = Fonts()
  /// The sizes.
  public var sizes = Sizes()
  /// The colours.
  public var colours = Colours()
  /// The height of lines in percent of single spacing.
  public var lineSpacing = 100
  /// The room after a paragraph in points.
  public var paragraphSpacing = 6.0
  /// Whether the text is set to both margins.
  public var isJustified = true
  /// How the numbers of paragraphs are written.
  public var paragraphNumber = ParagraphNumber.dotted
  /// The picture at the head of documents; `nil` where there is none.
  public var logo: Logo?
  /// A .docx beside the style's file whose own styles Word files take; `nil` where there is none.
  public var reference: String?

  /// Makes a style that looks as the OHCHR asks: A4, Times New Roman 12, notes 10. Unverified: see the rule `form.type`.
  public init(id: ID = "ohchr", title: Translations = [:]) {
    self.id = id
    self.title = title
  }

  /// What documents look like where nobody says.
  public static let ohchr = HouseStyle()
}
