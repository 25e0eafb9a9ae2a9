/// What a program complained, as it may be shown and kept: one short line without addresses.
enum Complaint {
  private static let longest = 200

  /// The last line of `text`, its addresses left out.
  static func line(_ text: String) -> String {
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    guard let last = lines.last else { return "" }
    let words = last.split { $0.properties.isWhitespace }.map { word -> String in
      if word.contains("@") { return "…" }
      var seen = String.UnicodeScalarView()
      seen.append(contentsOf: word.filter { $0.properties.generalCategory != .control })
      return String(seen)
    }
    let line = words.joined(separator: " ").unicodeScalars
    return line.count <= longest ? String(line) : String(line.prefix(longest)) + "…"
  }
}
