/// Marks in the filled Markdown where a value goes; values are put in after the Markdown was read.
enum Placeholder {
  static let open: Unicode.Scalar = "\u{F0000}"
  static let close: Unicode.Scalar = "\u{F0001}"

  static func mark(_ index: Int) -> String { "\(open)\(index)\(close)" }

  /// The numbers of the values that `text` marks, with the text between them.
  static func pieces(of text: String) -> [(text: String, value: Int?)] {
    var pieces: [(String, Int?)] = []
    var current = String.UnicodeScalarView()
    var digits: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      if scalar == open {
        digits = .init()
      } else if scalar == close, let number = digits.flatMap({ Int(String($0)) }) {
        if !current.isEmpty { pieces.append((String(current), nil)) }
        current = .init()
        pieces.append(("", number))
        digits = nil
      } else if digits != nil {
        digits?.append(scalar)
      } else {
        current.append(scalar)
      }
    }
    if !current.isEmpty { pieces.append((String(current), nil)) }
    return pieces
  }
}
