/// Counts words as the reader of a Word file sees them.
///
/// The rule, measured against LibreOffice on 56 probes: white space separates (no-break spaces too, zero-width
/// ones not), and so do the en dash and the em dash; every Han, kana or full-width character counts one and
/// ends a word; every other run counts one, even a lone punctuation mark. A hyphenated compound is one word.
public enum WordCount {
  /// The number of words in `text`.
  public static func words(in text: String) -> Int {
    var count = 0
    var insideWord = false
    for scalar in text.unicodeScalars {
      if isSeparator(scalar) {
        insideWord = false
      } else if isCountedAlone(scalar) {
        count += 1
        insideWord = false
      } else if !insideWord {
        count += 1
        insideWord = true
      }
    }
    return count
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E: false
    case 0x20, 0x09...0x0D: true
    case 0x2013, 0x2014: true
    default: scalar.properties.isWhitespace
    }
  }

  private static func isCountedAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x2E80: false
    case 0x2E80...0x303E, 0x3041...0x30FF, 0x3100...0x312F, 0x31A0...0x33FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

/// A part of a document whose words a rule may or may not count.
public enum TextPart: String, CaseIterable, Hashable, Sendable, Codable {
  /// The cover page, made from the fields.
  case cover
  /// Titles of sections and headings inside them.
  case headings
  /// Paragraphs, lists, quotations and captions.
  case body
  /// The cells of tables.
  case tables
  /// Footnotes and endnotes.
  case notes
  /// Recommendations that are set in a list of their own.
  case recommendations
  /// Annexes.
  case annexes
}

extension TextPart {
  fileprivate var lane: Int {
    switch self {
    case .cover: 0
    case .headings: 1
    case .body: 2
    case .tables: 3
    case .notes: 4
    case .recommendations: 5
    case .annexes: 6
    }
  }
}

/// How many words a text has, by part.
public struct WordTally: Hashable, Sendable {
  /// A lane for each part. No dictionary: every preview of a move adds up dozens of these.
  private var counts = SIMD8<Int>()

  /// The words of each part; a part that is missing has none.
  public var byPart: [TextPart: Int] {
    TextPart.allCases.reduce(into: [:]) { if self[$1] > 0 { $0[$1] = self[$1] } }
  }
  /// Whether no part has words.
  public var isEmpty: Bool { counts == SIMD8() }

  /// An empty tally.
  public init() {}

  /// Counts `prose`; note marks in it count nothing.
  public init(prose: Prose) {
    for block in prose.blocks { add(block, as: .body) }
  }

  /// The words of `part`.
  public subscript(part: TextPart) -> Int { counts[part.lane] }

  /// The words of all `parts`.
  public func total(of parts: Set<TextPart>) -> Int {
    parts.reduce(0) { $0 + self[$1] }
  }

  /// Adds `words` to `part`.
  public mutating func add(_ words: Int, to part: TextPart) {
    guard words > 0 else { return }
    counts[part.lane] += words
  }

  /// Adds the words of a footnote.
  public mutating func add(noteWords prose: Prose) {
    add(WordTally(prose: prose).counts.wrappedSum(), to: .notes)
  }

  /// Adds another tally, part by part.
  public mutating func add(_ other: WordTally) {
    counts &+= other.counts
  }

  private mutating func add(_ block: Block, as part: TextPart) {
    switch block.content {
    case .heading(_, let inlines): add(WordCount.words(in: inlines.plainText), to: .headings)
    case .paragraph(let inlines): add(WordCount.words(in: inlines.plainText), to: part)
    case .list(let list): for item in list.items { for inner in item { add(inner, as: part) } }
    case .quote(let blocks): for inner in blocks { add(inner, as: part) }
    case .table(let table):
      for cell in table.header + table.rows.flatMap({ $0 }) {
        add(WordCount.words(in: cell.plainText), to: .tables)
      }
    case .code(let text): add(WordCount.words(in: text), to: part)
    // What is printed; the words for those who don't see the picture are not on the page.
    case .figure(let figure): add(WordCount.words(in: figure.caption), to: part)
    case .rule: break
    }
  }
}
