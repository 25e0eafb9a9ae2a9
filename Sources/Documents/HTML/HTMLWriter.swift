public import Reporting

/// Writes a document as one page for the web: nothing is loaded from elsewhere and no script runs.
///
/// The same document gives the same bytes. The page is well-formed XML behind its first line, so that other programs can
/// read it strictly. Anchors stay where they are for the same text: `#para-12`, `#section-2-1`, `#note-3`, `#table-1`.
public enum HTMLWriter {
  /// The page, in UTF-8.
  public static func write(_ document: Document, in look: HouseStyle = .ohchr) -> [UInt8] {
    let words = PageWords.of(document.language)
    var body = HTMLBody(document, words, look)
    body.write()
    var page = XMLText()
    page.raw("<!DOCTYPE html>\n<html lang=\"\(document.language.rawValue)\" ")
    page.raw("dir=\"\(document.language.isRightToLeft ? "rtl" : "ltr")\">\n")
    head(of: document, words, look, into: &page)
    page.raw("<body>\n<a class=\"skip\" href=\"#text\">")
    page.escaped(words.skip)
    page.raw("</a>\n")
    page.raw("<header>\n")
    if !document.header.isEmpty {
      page.raw("<p class=\"running\">")
      page.escaped(document.header)
      page.raw("</p>\n")
    }
    page.append(body.cover)
    page.raw("</header>\n")
    contents(body.headings, words, into: &page)
    page.raw("<main id=\"text\" tabindex=\"-1\">\n")
    page.append(body.text)
    if !body.notes.bytes.isEmpty {
      page.raw("<section role=\"doc-endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">")
      page.escaped(document.notesHeading?.plainText ?? words.notes)
      page.raw("</h2>\n<ol>\n")
      page.append(body.notes)
      page.raw("</ol>\n</section>\n")
    }
    page.raw("</main>\n<footer>\n<p>")
    page.escaped(document.titleOrName(words))
    page.raw(" <time datetime=\"")
    page.escaped(document.date)
    page.raw("\">")
    page.escaped(String(document.date.prefix(10)))
    page.raw("</time></p>\n</footer>\n</body>\n</html>\n")
    return page.bytes
  }

  private static func head(
    of document: Document, _ words: PageWords, _ look: HouseStyle, into page: inout XMLText
  ) {
    page.raw("<head>\n<meta charset=\"utf-8\"/>\n")
    // The page needs nothing from elsewhere, and whoever follows a link is not told where it stood.
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; ")
    page.raw("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>\n")
    page.raw("<meta name=\"referrer\" content=\"no-referrer\"/>\n")
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
    page.escaped(document.titleOrName(words))
    page.raw("</title>\n")
    let keywords = document.keywords.filter { !$0.isEmpty }.joined(separator: ", ")
    if !keywords.isEmpty {
      page.raw("<meta name=\"keywords\" content=\"")
      page.escaped(keywords)
      page.raw("\"/>\n")
    }
    page.raw("<meta name=\"dcterms.modified\" content=\"")
    page.escaped(document.date)
    page.raw("\"/>\n<style>\n\(HTMLStyle.text(document, look))</style>\n</head>\n")
  }

  /// The contents, as deep as three levels; nothing where there is no heading.
  private static func contents(_ all: [HTMLBody.Heading], _ words: PageWords, into page: inout XMLText) {
    let headings = all.filter { $0.depth <= 3 }
    guard !headings.isEmpty else { return }
    page.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
    page.escaped(words.contents)
    page.raw("</h2>\n")
    var depth = 0
    for heading in headings {
      if heading.depth > depth {
        page.raw("<ol>")
      } else {
        page.raw("</li>" + String(repeating: "</ol></li>", count: depth - heading.depth))
      }
      depth = heading.depth
      page.raw("\n<li><a href=\"#\(heading.anchor)\">")
      page.escaped(heading.text)
      page.raw("</a>")
    }
    page.raw(String(repeating: "</li></ol>", count: depth) + "\n</nav>\n")
  }
}

extension Document {
  /// Its title, which no page may lack: where it has none, its first heading, else what it is.
  func titleOrName(_ words: PageWords) -> String {
    let blocks = parts.filter { $0.role != .header && $0.role != .contents }.flatMap(\.blocks)
    let headings = blocks.lazy.compactMap { block -> String? in
      if case .heading(_, let inlines) = block.content { inlines.plainText } else { nil }
    }
    return ([title] + headings).first { $0.contains { !$0.isWhitespace } } ?? words.document
  }
}
