/// Text with its structure: what a section of a draft, or a footnote, says.
///
/// It is a tree of values without markup, made by the reader of Markdown (or of Word, later), so that
/// checks and writers see words and structure and never the characters that a person typed for them.
public struct Prose: Hashable, Sendable {
  /// The blocks in reading order.
  public var blocks: [Block]

  /// Makes prose from blocks.
  public init(_ blocks: [Block] = []) { self.blocks = blocks }
}

/// A block of prose, with the line at which it begins.
public struct Block: Hashable, Sendable {
  /// What kind of block it is, and what it holds.
  public indirect enum Content: Hashable, Sendable {
    /// A heading inside a section; level 2 is the first below the section's own title.
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    case list(List)
    case quote([Block])
    case table(Table)
    /// Text that keeps its spaces and line ends.
    case code(String)
    /// A line across the page.
    case rule
    /// A picture with its caption.
    case figure(Figure)
  }

  /// The block itself.
  public var content: Content
  /// The line in the text that it was read from (the section's own text), from 1; 0 where there is none.
  public var line: Int
  /// What references call it by, as `evictions` in `[para. 1](#evictions)`; `nil` where nothing refers to it.
  public var label: String?

  /// Makes a block.
  public init(_ content: Content, line: Int = 0, label: String? = nil) {
    self.content = content
    self.line = line
    self.label = label
  }
}

/// A bulleted or numbered list.
public struct List: Hashable, Sendable {
  /// The number of the first item; `nil` for bullets.
  public var start: Int?
  /// The items, each a sequence of blocks.
  public var items: [[Block]]

  /// Makes a list; `start` is `nil` for bullets.
  public init(start: Int? = nil, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

/// A table with one header row.
public struct Table: Hashable, Sendable {
  /// How the text of a column is set.
  public enum Alignment: String, Hashable, Sendable {
    case natural
    case left
    case center
    case right
  }

  /// One alignment for each column.
  public var alignments: [Alignment]
  /// The cells of the header row.
  public var header: [[Inline]]
  /// The rows; each has as many cells as the header.
  public var rows: [[[Inline]]]

  /// Makes a table.
  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A piece of text inside a block.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  case link([Inline], url: String)
  /// The place of a footnote, by its label.
  case note(String)
  /// A line break that the author asked for.
  case lineBreak
}

extension [Inline] {
  /// The words without markup; note marks leave nothing behind, line breaks leave a space.
  public var plainText: String {
    var result = ""
    appendPlainText(to: &result)
    return result
  }

  private func appendPlainText(to result: inout String) {
    for inline in self {
      switch inline {
      case .text(let text), .code(let text): result += text
      case .emphasis(let inner), .strong(let inner), .link(let inner, _):
        inner.appendPlainText(to: &result)
      case .note: break
      case .lineBreak: result += " "
      }
    }
  }
}
