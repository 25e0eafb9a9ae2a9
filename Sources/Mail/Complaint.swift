/// What a program complained, as it may be shown and kept: one short line without addresses.
enum Complaint {
  private static let longest = 200

  /// The line of `text` with a server's reply (msmtp says more after it), else the last one; its addresses left out.
  static func line(_ text: String) -> String {
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    guard let last = lines.last(where: hasReply) ?? lines.last else { return "" }
    let words = last.split { $0.properties.isWhitespace }.map { word -> String in
      if word.contains("@") { return "…" }
      var seen = String.UnicodeScalarView()
      seen.append(contentsOf: word.filter { $0.properties.generalCategory != .control })
      return String(seen)
    }
    let line = words.joined(separator: " ").unicodeScalars
    return line.count <= longest ? String(line) : String(line.prefix(longest)) + "…"
  }

  /// Whether a reply of a server stands in `line`: `550 5.1.1 no such person` (RFC 5321, 4.2).
  private static func hasReply(_ line: String.UnicodeScalarView.SubSequence) -> Bool {
    line.split(separator: " ").contains { word in
      word.count == 3 && (word.first == "4" || word.first == "5")
        && word.allSatisfy { ("0"..."9").contains($0) }
    }
  }
}
