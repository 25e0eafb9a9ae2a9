/// Typst source as it grows. It is code from end to end, and what comes from outside stands in it as strings only, so that
/// no text can become code.
struct TypstText {
  private(set) var source = ""

  /// Adds code as it is.
  mutating func code(_ code: String) { source += code }

  /// Adds text from outside as a string. What no PDF can hold is replaced by U+FFFD, visibly.
  mutating func string(_ text: String, keepsLines: Bool = false) {
    source += Self.literal(text, keepsLines: keepsLines)
  }

  /// `text` as a string: the only signs with a meaning in one are `"` and `\`.
  static func literal(_ text: String, keepsLines: Bool = false) -> String {
    var result = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: (keepsLines ? "\\n" : " ").unicodeScalars)
      case "\t", "\r", "\u{2028}", "\u{2029}", "\u{85}": result.append(" ")
      default: result.append(isUnfit(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    result.append("\"")
    return String(result)
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
      || (0xFDD0...0xFDEF).contains(scalar.value)
  }
}
