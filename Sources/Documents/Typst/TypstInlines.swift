import Reporting

/// Text inside a block.
extension TypstBody {
  /// `inlines` as one block of code, whose value is what they show.
  mutating func write(_ inlines: [Inline], in around: Surroundings) {
    page.code("{\"\"")
    for inline in inlines {
      page.code(";")
      switch inline {
      case .text(let text): write(text, in: around)
      case .code(let text):
        page.code("raw(")
        page.string(text)
        page.code(")")
      case .emphasis(let inner): write(inner, as: "emph(", in: around)
      case .strong(let inner): write(inner, as: "strong(", in: around)
      case .link(let inner, let url): link(inner, url, in: around)
      case .note(let label): note(label)
      case .lineBreak: page.code("linebreak()")
      }
    }
    page.code("}")
  }

  private mutating func write(_ inner: [Inline], as start: String, in around: Surroundings) {
    page.code(start)
    write(inner, in: around)
    page.code(")")
  }

  private mutating func link(_ inner: [Inline], _ url: String, in around: Surroundings) {
    if case .place(let label)? = InnerLink(url: url), let number = outline.numbers[label] {
      page.code("link(label(\"para-\(number)\"), ")
      write(inner, in: around)
      return page.code(")")
    }
    if case .place(let label)? = InnerLink(url: url), let number = outline.figures[label] {
      page.code("link(label(\"figure-\(number)\"), ")
      write(inner, in: around)
      return page.code(")")
    }
    if case .language(let tag)? = InnerLink(url: url), let main = tag.split(separator: "-").first {
      page.code("text(lang: ")
      page.string(String(main))
      page.code(", ")
      write(inner, in: around)
      return page.code(")")
    }
    // Addresses of other kinds can open files and programs of the reader's machine.
    guard WebAddress.isOne(url) else { return write(inner, in: around) }
    page.code("web(")
    page.string(URLText.encoded(url))
    page.code(", ")
    write(inner.hasWords ? inner : [.text(url)], in: around)
    page.code(")")
  }

  private mutating func write(_ text: String, in around: Surroundings) {
    page.code("\"\"")
    for piece in TextPiece.pieces(of: text, in: around) {
      page.code(";")
      write(piece, in: around)
    }
  }

  private mutating func write(_ piece: TextPiece, in around: Surroundings) {
    if piece.isSymbol, around.isRightToLeft {
      // A box is not parted, and what is around it does not turn what is in it.
      page.code("box(text(dir: ltr, ")
      page.string(piece.text)
      page.code("))")
      return
    }
    if let tag = piece.tag { page.code("text(lang: \"\(tag)\", ") }
    // Between an isolate's signs, so that what is around it keeps its order.
    let open = piece.isRightToLeft.map { $0 ? "\u{2067}" : "\u{2066}" } ?? ""
    page.string(open + piece.text + (open.isEmpty ? "" : "\u{2069}"))
    if piece.tag != nil { page.code(")") }
  }
}

extension Surroundings {
  /// What Typst is told of a block's language and direction, where they are others than the document's.
  var settings: String {
    let page = Surroundings(language)
    var settings: [String] = []
    if tag != page.tag, let tag { settings.append("lang: \"\(tag)\"") }
    if isRightToLeft != page.isRightToLeft { settings.append("dir: \(isRightToLeft ? "rtl" : "ltr")") }
    return settings.joined(separator: ", ")
  }
}
