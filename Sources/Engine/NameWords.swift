import Foundation
import Ledger
import Reporting

/// A text as the words that a name could be made of.
enum NameWords {
  /// One word, without case and accents.
  struct Word {
    var word: String
    /// Its line, from 1.
    var line: Int
    /// Whether nothing but an apostrophe or a hyphen stands before it: the "Diaye" of "N'Diaye".
    var isJoined: Bool
    /// Whether it begins with a capital, as names do.
    var isCapital: Bool
    /// A capital inside of it: the place of the D of "NDiaye", in scalars.
    var inner: Int?
    /// What stands before it ends a sentence or a name: nothing of a name goes across.
    var isApart: Bool
    /// Whether a comma stands before it.
    var isBehindComma: Bool
  }

  static func words(in text: String) -> [String] { located(text).map(\.word) }

  /// Without case, accents and marks between letters: "JOSÉ-Luis" is "jose", "luis".
  static func located(_ text: String) -> [Word] {
    var words: [Word] = []
    var line = 1
    var letters = String.UnicodeScalarView()
    var gap: [Unicode.Scalar] = []
    func end() {
      guard let first = letters.first else { return }
      words.append(word(letters, first, line, gap, behind: words.last))
      letters = String.UnicodeScalarView()
      gap = []
    }
    for scalar in text.unicodeScalars where !isSilent(scalar) {
      if isLetter(scalar) {
        letters.append(scalar)
      } else {
        end()
        // What parts two words is a few marks; of a longer gap the first are enough.
        if gap.count < 8 { gap.append(scalar) }
        if scalar == "\n" { line += 1 }
      }
    }
    end()
    return words
  }

  private static func word(
    _ letters: String.UnicodeScalarView, _ first: Unicode.Scalar, _ line: Int, _ gap: [Unicode.Scalar],
    behind last: Word?
  ) -> Word {
    let marks = gap.filter { !$0.properties.isWhitespace }
    let isInitial = last?.word.unicodeScalars.count == 1
    return Word(
      word: String(letters).folded, line: line,
      isJoined: last != nil && marks.count == 1 && marks.allSatisfy(isJoining)
        && gap.first.map(isJoining) == true,
      isCapital: first.properties.isUppercase,
      inner: Array(letters).indices.dropFirst().first { index in
        let scalars = Array(letters)
        return scalars[index].properties.isUppercase && index + 1 < scalars.count
          && scalars[index + 1].properties.isLowercase
      },
      isApart: !marks.allSatisfy { isJoining($0) || $0 == "," || isInitial && $0 == "." },
      isBehindComma: marks.contains(","))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark)
      && !isApostrophe(scalar)
  }

  /// Every sign that people type for the apostrophe, also those that are letters.
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07, 0x2B9, 0x2BB...0x2BF, 0x2C8, 0xA78C: true
    default: false
    }
  }

  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    isApostrophe(scalar) || scalar == "-" || (0x2010...0x2012).contains(scalar.value)
  }

  /// Signs that nobody sees: soft hyphens, joiners.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(scalar.value)
  }

  static func digest(_ words: some Sequence<String>, key: [UInt8]) -> String {
    Salted.keyed(Array(words.joined(separator: " ").utf8), key: key)
  }
}
