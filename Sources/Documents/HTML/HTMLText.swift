import Reporting

/// Text inside a block.
extension HTMLBody {
  mutating func write(_ inlines: [Inline], in around: Surroundings) {
    for inline in inlines {
      switch inline {
      case .text(let text): for piece in TextPiece.pieces(of: text, in: around) { write(piece) }
      case .code(let text):
        page.raw("<code>")
        page.escaped(text)
        page.raw("</code>")
      case .emphasis(let inner): write(inner, as: "em", in: around)
      case .strong(let inner): write(inner, as: "strong", in: around)
      case .link(let inner, let url): link(inner, url, in: around)
      case .note(let label): if isInLink { notesAfterLink.append(label) } else { note(label) }
      case .lineBreak: page.raw("<br/>")
      }
    }
  }

  private mutating func write(_ inner: [Inline], as name: String, in around: Surroundings) {
    page.raw("<\(name)>")
    write(inner, in: around)
    page.raw("</\(name)>")
  }

  private mutating func link(_ inner: [Inline], _ url: String, in around: Surroundings) {
    if let link = InnerLink(url: url) { return write(inner, link, in: around) }
    // Addresses of other kinds can open files and programs of the reader's machine.
    guard WebAddress.isOne(url) else { return write(inner, in: around) }
    page.raw("<a href=\"")
    page.escaped(URLText.encoded(url))
    page.raw("\">")
    // A mark inside a link would be a link inside a link, which no browser has: it goes behind.
    isInLink = true
    // A link without words would be one that nobody can hear.
    if inner.hasWords { write(inner, in: around) } else { page.escaped(url) }
    isInLink = false
    page.raw("</a>")
    for label in notesAfterLink { note(label) }
    notesAfterLink = []
  }

  /// A reference, which leads to what it names, or words in a language that the author tells.
  private mutating func write(_ inner: [Inline], _ link: InnerLink, in around: Surroundings) {
    let anchor: String? =
      switch link {
      case .place(let label):
        outline.numbers[label].map { "para-\($0)" } ?? outline.figures[label].map { "figure-\($0)" }
      case .note(let label): outline.notes[label].map { "note-\($0)" }
      case .language: nil
      }
    if case .language(let tag) = link {
      page.raw("<span lang=\"")
      page.escaped(tag)
      page.raw("\">")
      write(inner, in: around)
      page.raw("</span>")
    } else if let anchor, !isInLink {
      page.raw("<a href=\"#\(anchor)\">")
      write(inner, in: around)
      page.raw("</a>")
    } else {
      write(inner, in: around)
    }
  }

  private mutating func write(_ piece: TextPiece) {
    if piece.isSymbol {
      page.raw("<bdi dir=\"ltr\" class=\"symbol\">")
      page.escaped(piece.text)
      page.raw("</bdi>")
    } else if piece.tag != nil || piece.isRightToLeft != nil {
      let name = piece.isRightToLeft == nil ? "span" : "bdi"
      page.raw("<\(name)\(Surroundings.attributes(tag: piece.tag, isRightToLeft: piece.isRightToLeft))>")
      page.escaped(piece.text)
      page.raw("</\(name)>")
    } else {
      page.escaped(piece.text)
    }
  }
}

extension Surroundings {
  /// What a block says of its language and direction, where they are others than the page's.
  var attributes: String {
    let page = Surroundings(language)
    return Self.attributes(
      tag: tag == page.tag ? nil : tag,
      isRightToLeft: isRightToLeft == page.isRightToLeft ? nil : isRightToLeft)
  }

  static func attributes(tag: String?, isRightToLeft: Bool?) -> String {
    (tag.map { " lang=\"\($0)\"" } ?? "") + (isRightToLeft.map { " dir=\"\($0 ? "rtl" : "ltr")\"" } ?? "")
  }
}
