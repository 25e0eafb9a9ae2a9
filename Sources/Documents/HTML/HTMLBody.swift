import Reporting

/// Writes the blocks of a page, and gathers on the way what stands elsewhere on it: the cover, the headings, the notes.
struct HTMLBody {
  /// A heading of the text, as the contents list it.
  struct Heading {
    /// From 1, without gaps.
    let depth: Int
    let anchor: String
    let text: String
  }

  /// What stands before the contents.
  private(set) var cover = XMLText()
  private(set) var text = XMLText()
  private(set) var notes = XMLText()
  private(set) var headings: [Heading] = []

  private let document: Document
  private let words: PageWords
  private let look: HouseStyle
  /// What references lead to.
  let outline: Outline
  /// What is being written.
  var page = XMLText()
  /// Whether a link is being written, and the notes that wait for its end.
  var isInLink = false
  var notesAfterLink: [String] = []
  private var depth = HeadingDepth()
  /// How many headings stood at each depth since the last above it.
  private var counts: [Int] = []
  private var paragraphs = 0
  private var tables = 0
  private var figures = 0
  private var noteCount = 0
  private var isInNote = false
  private var hasTitle = false

  init(_ document: Document, _ words: PageWords, _ look: HouseStyle) {
    self.document = document
    self.look = look
    outline = Outline(document, repeatsNotes: true)
    self.words = words
  }

  mutating func write() {
    // The page lists its headings itself.
    var parts = document.withoutNotesHeading.parts.filter { $0.role != .header && $0.role != .contents }
    let front = parts.prefix { $0.role == .cover }
    parts.removeFirst(front.count)
    for part in front { write(part) }
    if !hasTitle { writeTitle(from: &parts) }
    let rest = page
    page = XMLText()
    if let logo = document.logo { write(logo) }
    page.append(rest)
    swap(&cover, &page)
    for part in parts { write(part) }
    swap(&text, &page)
  }

  private mutating func write(_ logo: Document.Logo) {
    page.raw("<p><img class=\"logo\" width=\"\(Int(logo.width * 96 / 25.4))\" alt=\"")
    page.escaped(logo.alternative)
    page.raw(
      "\" src=\"data:image/\(logo.image.format.rawValue);base64,\(Base64.text(logo.image.bytes))\"/></p>\n")
  }

  /// A title before the cover, which has none: the only heading of the first level, if the text begins with it, else
  /// what the document is called.
  private mutating func writeTitle(from parts: inout [Document.Part]) {
    let rest = page
    page = XMLText()
    let first = parts.first?.blocks.first
    if let first, case .heading(1, let inlines) = first.content, inlines.hasWords,
      parts.flatMap(\.blocks).filter({ $0.isFirstHeading }).count == 1
    {
      parts[0].blocks.removeFirst()
      title(1, inlines)
    } else {
      title(1, [.text(document.titleOrName(words))])
    }
    page.append(rest)
  }

  // MARK: - Parts and blocks

  private mutating func write(_ part: Document.Part) {
    if part.role == .numbered || part.role == .plain {
      for (block, role) in part.placed(in: document.language) { write(block, role: role) }
    } else {
      page.raw("<div class=\"\(part.role.rawValue)\">\n")
      for block in part.blocks { write(block, role: part.role) }
      page.raw("</div>\n")
    }
  }

  private mutating func write(_ block: Block, role: Document.Role) {
    switch block.content {
    case .heading(let level, let inlines):
      if role == .cover { title(level, inlines) } else { heading(level, inlines) }
    case .paragraph(let inlines): paragraph(inlines, isNumbered: role == .numbered)
    case .list(let list): write(list, role: role)
    case .quote(let blocks):
      page.raw("<blockquote>\n")
      for inner in blocks { write(inner, role: role.unnumbered) }
      page.raw("</blockquote>\n")
    case .table(let table): write(table)
    case .code(let text): code(text)
    case .rule: page.raw("<hr/>\n")
    case .figure(let figure): write(figure)
    }
  }

  private mutating func title(_ level: Int, _ inlines: [Inline]) {
    let isTitle = level == 1 && !hasTitle && inlines.hasWords
    hasTitle = hasTitle || isTitle
    element(isTitle ? "h1" : "p", isTitle ? "" : " class=\"\(level == 1 ? "title" : "subtitle")\"", inlines)
  }

  private mutating func heading(_ level: Int, _ inlines: [Inline]) {
    // A heading without words is none; a note that hangs on it stays.
    guard inlines.hasWords else {
      if !inlines.isEmpty { element("p", "", inlines) }
      return
    }
    let depth = depth.next(level)
    counts = Array(counts.prefix(depth))
    if counts.count < depth { counts.append(0) }
    counts[depth - 1] += 1
    let anchor = "section-" + counts.map(String.init).joined(separator: "-")
    if !isInNote { headings.append(Heading(depth: depth, anchor: anchor, text: inlines.plainText)) }
    element("h\(min(6, depth + 1))", isInNote ? "" : " id=\"\(anchor)\"", inlines)
  }

  private mutating func paragraph(_ inlines: [Inline], isNumbered: Bool) {
    guard isNumbered else { return element("p", "", inlines) }
    paragraphs += 1
    element("p", " class=\"numbered\" id=\"para-\(paragraphs)\"", inlines) {
      $0.page.raw(
        "<a class=\"number\" href=\"#para-\($0.paragraphs)\">\($0.look.paragraphNumber.text("\($0.paragraphs)"))</a> "
      )
    }
  }

  /// An element with `inlines` in it, and with what `start` and `end` write before and behind them.
  private mutating func element(
    _ name: String, _ attributes: String, _ inlines: [Inline], start: (inout HTMLBody) -> Void = { _ in },
    end: (inout HTMLBody) -> Void = { _ in }
  ) {
    let around = Surroundings(of: inlines, in: document.language)
    page.raw("<\(name)\(attributes)\(around.attributes)>")
    start(&self)
    write(inlines, in: around)
    end(&self)
    page.raw("</\(name)>\n")
  }

  private mutating func write(_ list: List, role: Document.Role) {
    guard !list.items.isEmpty else { return }
    let name = list.start == nil ? "ul" : "ol"
    let start = list.start.map { $0 == 1 ? "" : " start=\"\(max(0, $0))\"" } ?? ""
    page.raw("<\(name)\(start)>\n")
    for item in list.items {
      page.raw("<li>")
      for block in item { write(block, role: role.unnumbered) }
      page.raw("</li>\n")
    }
    page.raw("</\(name)>\n")
  }

  private mutating func code(_ text: String) {
    page.raw("<pre dir=\"ltr\"><code>")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.dropLast(text.hasSuffix("\n") ? 1 : 0).enumerated() {
      if index > 0 { page.raw("\n") }
      page.escaped(String(line))
    }
    page.raw("</code></pre>\n")
  }

  private mutating func write(_ figure: Figure) {
    guard let image = document.pictures[figure.path] else { return }
    figures += 1
    let width = max(1, Int((image.printedWidth * 96 / 25.4).rounded()))
    let height = max(1, Int((Double(width) * Double(image.height) / Double(image.width)).rounded()))
    page.raw("<figure id=\"figure-\(figures)\">\n<img width=\"\(width)\" height=\"\(height)\" alt=\"")
    page.escaped(figure.alternative)
    page.raw("\" src=\"data:image/\(image.format.rawValue);base64,\(Base64.text(image.bytes))\"/>\n")
    element("figcaption", "", [.text(words.caption(of: figure, number: figures))])
    page.raw("</figure>\n")
  }

  // MARK: - Tables

  private mutating func write(_ table: Table) {
    let columns = table.rows.reduce(table.header.count) { max($0, $1.count) }
    guard columns > 0 else { return }
    tables += 1
    // A wide table is scrolled, which has to work with the keyboard too.
    page.raw("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table-\(tables)\">\n")
    page.raw("<table\(table.rows.count <= 10 ? " class=\"short\"" : "")>\n<caption id=\"table-\(tables)\">")
    let names = table.header.map(\.plainText).filter { !$0.isEmpty }.joined(separator: ", ")
    page.escaped("\(words.table) \(tables)" + (names.isEmpty ? "" : ": \(names)"))
    page.raw("</caption>\n")
    if table.header.contains(where: \.hasWords) {
      page.raw("<thead>\n")
      row(table.header, table.alignments, columns, isHeader: true)
      page.raw("</thead>\n")
    }
    page.raw("<tbody>\n")
    for cells in table.rows { row(cells, table.alignments, columns, isHeader: false) }
    page.raw("</tbody>\n</table>\n</div>\n")
  }

  private mutating func row(
    _ cells: [[Inline]], _ alignments: [Table.Alignment], _ columns: Int, isHeader: Bool
  ) {
    page.raw("<tr>")
    for column in 0..<columns {
      let cell = column < cells.count ? cells[column] : []
      let alignment = column < alignments.count ? alignments[column] : .natural
      var look: [String] = alignment == .center ? ["centre"] : alignment == .right ? ["end"] : []
      // What only fits if it may break anywhere: an address, a digest.
      if cell.plainText.split(separator: " ").contains(where: { $0.utf8.count > 24 }) { look.append("long") }
      // An empty cell is the head of nothing.
      let isHead = isHeader && cell.hasWords
      element(
        isHead ? "th" : "td",
        (isHead ? " scope=\"col\"" : "") + (look.isEmpty ? "" : " class=\"\(look.joined(separator: " "))\""),
        cell)
    }
    page.raw("</tr>\n")
  }

  // MARK: - Notes

  /// A note and the mark that leads to it; one that is referred to again is printed again, so that its number is the
  /// same as in the Word file.
  mutating func note(_ label: String) {
    guard !isInNote, let prose = document.notes[label] else { return }
    noteCount += 1
    let number = noteCount
    page.raw("<sup><a id=\"ref-\(number)\" href=\"#note-\(number)\" role=\"doc-noteref\" aria-label=\"")
    page.escaped("\(words.note) \(number)")
    page.raw("\">\(number)</a></sup>")
    isInNote = true
    swap(&page, &notes)
    page.raw("<li id=\"note-\(number)\">")
    for block in prose.blocks.dropLast() { write(block, role: .plain) }
    if case .paragraph(let inlines)? = prose.blocks.last?.content {
      element("p", "", inlines, end: { $0.back(to: number) })
    } else {
      if let last = prose.blocks.last { write(last, role: .plain) }
      element("p", "", [], end: { $0.back(to: number) })
    }
    page.raw("</li>\n")
    swap(&page, &notes)
    isInNote = false
  }

  private mutating func back(to number: Int) {
    page.raw(" <a class=\"back\" href=\"#ref-\(number)\" role=\"doc-backlink\" aria-label=\"")
    page.escaped("\(words.back) \(number)")
    page.raw("\">\u{21A9}\u{FE0E}</a>")
  }
}

extension Block {
  fileprivate var isFirstHeading: Bool { if case .heading(1, _) = content { true } else { false } }
}

extension Document.Role {
  /// The same for what stands inside lists and quotations, whose paragraphs carry no numbers.
  var unnumbered: Document.Role { self == .numbered ? .plain : self }
}

extension [Inline] {
  /// Whether there is anything to read.
  var hasWords: Bool { plainText.unicodeScalars.contains { !$0.properties.isWhitespace } }
}
