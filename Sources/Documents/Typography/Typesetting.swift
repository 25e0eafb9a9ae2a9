import Reporting

extension Document {
  /// The document as a printer would set it: by the rules of its language, with symbols of documents as links.
  ///
  /// Nothing is worded otherwise: spaces that must not break, quotation marks, apostrophes. French is set whole, Spanish
  /// only with its spaces; in English nothing is touched, since straight marks are right there and an apostrophe at the
  /// beginning of a word can't be told from a quotation mark. Twice is the same as once. The words of a draft are
  /// counted before this, as the author typed them. References show the numbers that they stand for.
  public func typeset() -> Document {
    var document = numberingReferences()
    let rules = TypographyRules.of(language)
    document.parts = document.parts.map { Part($0.role, $0.blocks.map { $0.typeset(rules) }) }
    document.notes = document.notes.mapValues { Prose($0.blocks.map { $0.typeset(rules) }) }
    return document
  }
}

extension Block {
  fileprivate func typeset(_ rules: TypographyRules?) -> Block {
    var block = self
    block.content =
      switch content {
      case .heading(let level, let inlines): .heading(level: level, rules?.set(inlines) ?? inlines)
      case .paragraph(let inlines): .paragraph(inlines.typeset(rules))
      case .quote(let blocks): .quote(blocks.map { $0.typeset(rules) })
      case .list(let list):
        .list(List(start: list.start, items: list.items.map { $0.map { $0.typeset(rules) } }))
      case .table(let table):
        .table(
          Table(
            alignments: table.alignments, header: table.header.map { rules?.set($0) ?? $0 },
            rows: table.rows.map { $0.map { $0.typeset(rules) } }))
      case .figure(let figure): .figure(figure.typeset(rules))
      case .code, .rule: content
      }
    return block
  }
}

extension Figure {
  fileprivate func typeset(_ rules: TypographyRules?) -> Figure {
    func set(_ text: String) -> String { rules?.set([.text(text)]).plainText ?? text }
    return Figure(path: path, alternative: set(alternative), caption: set(caption))
  }
}

extension [Inline] {
  fileprivate func typeset(_ rules: TypographyRules?) -> [Inline] {
    (rules?.set(self) ?? self).linkingSymbols
  }

  /// The same words, with each well-formed symbol as a link to its document; what is a link already stays.
  private var linkingSymbols: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .text(let text): Self.linked(text)
      case .emphasis(let inner): [.emphasis(inner.linkingSymbols)]
      case .strong(let inner): [.strong(inner.linkingSymbols)]
      case .code, .link, .note, .lineBreak: [inline]
      }
    }
  }

  private static func linked(_ text: String) -> [Inline] {
    guard text.utf8.contains(0x2F) else { return [.text(text)] }
    let scalars = Array<Unicode.Scalar>(text.unicodeScalars)
    func piece(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    var inlines: [Inline] = []
    var done = 0
    for found in SymbolScanner.symbols(in: scalars) where found.mistakes.isEmpty {
      guard let symbol = found.symbol else { continue }
      if done < found.range.lowerBound { inlines.append(.text(piece(done..<found.range.lowerBound))) }
      inlines.append(.link([.text(found.text)], url: symbol.link))
      done = found.range.upperBound
    }
    if done < scalars.count { inlines.append(.text(piece(done..<scalars.count))) }
    return inlines
  }
}
