/// Tables for spreadsheets, after RFC 4180, with nothing in them that a spreadsheet would run.
enum CSV {
  /// The table with a line for each row; `head` is the first.
  static func text(_ head: [String], _ rows: [[String]]) -> String {
    ([head] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell in quotation marks. What a spreadsheet would take for a formula begins with an apostrophe then: it is shown.
  static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    let begins = text.unicodeScalars.first
    let isFormula = first.map { "=+-@＝＋－＠|".unicodeScalars.contains($0) } ?? false
    let isControl = begins.map { $0 == "\t" || $0 == "\r" || $0 == "\n" } ?? false
    return "\"" + (isFormula || isControl ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
  }
}
