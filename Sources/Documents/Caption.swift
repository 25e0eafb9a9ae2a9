import Reporting

extension Document.Part {
  /// The blocks, each with the role in which it is set: as the part's, but what stands directly above a table and is its
  /// name carries no number. Every writer, and what counts paragraphs, takes them from here, so that all agree.
  func placed(in language: Language) -> [(block: Block, role: Document.Role)] {
    blocks.enumerated().map { index, block in
      guard role == .numbered, index + 1 < blocks.count, case .table = blocks[index + 1].content,
        case .paragraph(let inlines) = block.content, inlines.isCaption(in: language)
      else { return (block, role) }
      return (block, .plain)
    }
  }
}

extension [Inline] {
  /// The longest name of a table, in scalars: longer text is a paragraph of its own.
  private static let longest = 200

  /// Whether these words are the name of a table: they begin with its word and a number, as "Table 3", or are set in bold
  /// as a whole, but for what stands in brackets behind; and they are no sentences.
  fileprivate func isCaption(in language: Language) -> Bool {
    let text = plainText.trimmingSpaces
    guard !text.isEmpty, text.unicodeScalars.count <= Self.longest else { return false }
    return Self.isCounted(text, in: language) || isBold
  }

  private static func isCounted(_ text: String, in language: Language) -> Bool {
    let scalars = text.lowercased().unicodeScalars
    return tableWords(in: language).contains { word in
      guard scalars.starts(with: word.unicodeScalars) else { return false }
      let rest = scalars.dropFirst(word.unicodeScalars.count).drop { $0.properties.isWhitespace || $0 == "№" }
      let number = rest.prefix { $0.properties.numericType != nil || "ivxlc".unicodeScalars.contains($0) }
      // "Table 3 shows that …" is a sentence; "Table 3", "Table 3: …", "Table 3 – …", "Table 3.1. …" are names.
      let after = rest.dropFirst(number.count).drop { $0.properties.isWhitespace }.first
      return !number.isEmpty && after.map(":.–—-(\u{FF1A}\u{3001}\u{3002}".unicodeScalars.contains) ?? true
    }
  }

  private static func tableWords(in language: Language) -> [String] {
    switch language {
    case .ar: ["الجدول", "جدول"]
    case .en: ["table"]
    case .es: ["cuadro", "tabla"]
    case .fr: ["tableau"]
    case .ru: ["таблица"]
    case .zh: ["表"]
    }
  }

  /// Whether all words are bold, but for what stands in brackets behind them.
  private var isBold: Bool {
    guard case .strong(let inner)? = first, inner.hasWords else { return false }
    let rest = Array(dropFirst()).plainText.trimmingSpaces
    return rest.isEmpty || rest.hasPrefix("(") && rest.hasSuffix(")")
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var scalars = unicodeScalars[...]
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    return String(scalars)
  }
}
