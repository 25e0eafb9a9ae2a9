/// A French sentence with the spaces that do not break: before `:` `;` `?` `!` and `»`, and behind `«`.
///
/// Sentences are written with the space that a keyboard has. It is exchanged here, in one place, and in what stands in the
/// program's text only: what a person typed, a path or a name that is put in, stays as it was. On terminals all spaces are
/// of one width: many show the narrow one that documents have as a wide one, or as a box.
public struct French: ExpressibleByStringInterpolation, Sendable {
  /// The sentence.
  public let text: String

  /// A sentence that holds nothing from outside.
  public init(stringLiteral text: String) { self.text = Self.set(text) }

  /// A sentence whose own words are set, and whose values are not.
  public init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Puts a sentence together.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    /// Begins a sentence.
    public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    /// Adds words of the sentence itself.
    public mutating func appendLiteral(_ literal: String) {
      text += French.set(literal)
    }

    /// Adds a value.
    public mutating func appendInterpolation(_ value: some Any) { text += "\(value)" }
  }

  /// `text` with spaces that do not break, where French has them and one was typed. A mark that something follows at once,
  /// as in `a :b`, is a part of something else.
  public static func set(_ text: String) -> String {
    guard text.utf8.contains(0x20), text.unicodeScalars.contains(where: isMark) else { return text }
    var scalars = Array(text.unicodeScalars)
    for index in scalars.indices where scalars[index] == " " {
      let isBehind = index > 0 ? scalars[index - 1] == "«" : false
      if isBehind || isBefore(index, in: scalars) { scalars[index] = "\u{A0}" }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", ";", "?", "!", "«", "»": true
    default: false
    }
  }

  /// Whether the space at `index` stands between a word, or a value, and a mark that ends a part of a sentence.
  private static func isBefore(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index == 0 || !scalars[index - 1].properties.isWhitespace else { return false }
    let marks = scalars[(index + 1)...].prefix { isMark($0) && $0 != "«" }
    guard !marks.isEmpty else { return false }
    guard index + 1 + marks.count < scalars.count else { return true }
    let next = scalars[index + 1 + marks.count]
    return !next.properties.isAlphabetic && !("0"..."9").contains(next)
      && !"/=_-\\".unicodeScalars.contains(next)
  }
}

extension InterfaceLanguage {
  /// What stands between a label and what it is about.
  public var colon: String { self == .fr ? "\u{A0}: " : ": " }
  /// What stands between the items of a list that have commas in them.
  public var semicolon: String { self == .fr ? "\u{A0}; " : "; " }
}
