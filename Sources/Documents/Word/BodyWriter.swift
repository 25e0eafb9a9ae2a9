import Reporting

/// Writes the text of a document, and gathers on the way what stands in other parts: notes, links, lists.
struct BodyWriter {
  let document: Document
  let style: HouseStyle
  let look: WordLook
  let page: PageGeometry
  let outline: Outline
  private let hasContents: Bool
  var xml = XMLText()
  var notes = XMLText()
  var noteCount = 0
  var isInNote = false
  private var headingCount = 0
  var figureCount = 0
  /// The pictures of the figures by their paths; the first is relationship `rP1`.
  var pictures: [String] = []
  /// Whether the next paragraph begins a page.
  var beginsPage = false
  /// Whether a table follows the next paragraph.
  var precedesTable = false
  /// Whether the paragraph that is being written runs from right to left.
  var isRightToLeft = false

  /// The addresses that the text links to; the first is relationship `rL1`.
  private(set) var links: [String] = []
  /// The addresses that the notes link to.
  private(set) var noteLinks: [String] = []
  /// The number of each bookmark that was set.
  var bookmarkID: [String: Int] = [:]
  /// The first number of each numbered list; the first list is number 3.
  private(set) var numberedLists: [Int] = []

  init(document: Document, style: HouseStyle, look: WordLook = .own) {
    self.document = document
    self.style = style
    self.look = look
    page = look.page ?? PageGeometry(style)
    outline = Outline(document, repeatsNotes: true)
    hasContents = document.parts.contains { $0.role == .contents }
  }

  static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#

  /// `word/document.xml`.
  mutating func write() -> [UInt8] {
    xml.raw(XMLDeclaration.text + "<w:document \(Self.namespaces)><w:body>")
    if let logo = document.logo {
      xml.raw("<w:p>" + ParagraphProperties(style: look.id("CoverText")).xml(isRightToLeft: false))
      XMLWriter.write(PictureDrawing.run(logo, room: Double(page.textWidth) * 25.4 / 1440), to: &xml)
      xml.raw("</w:p>")
    }
    let parts = document.parts.filter { $0.role != .header }
    for (index, part) in parts.enumerated() {
      let endsCover = part.role == .cover && index + 1 < parts.count && parts[index + 1].role != .cover
      write(part, endsCover: endsCover)
    }
    sectionProperties(isCover: false)
    xml.raw("</w:body></w:document>")
    return xml.bytes
  }

  // MARK: - Parts and blocks

  private mutating func write(_ part: Document.Part, endsCover: Bool) {
    if part.role == .annex { beginsPage = true }
    for (index, (block, role)) in part.placed(in: document.language).enumerated() {
      let next = index + 1 < part.blocks.count ? part.blocks[index + 1].content : nil
      if case .table? = next, case .paragraph = block.content { precedesTable = true }
      write(block, role: role, level: 0)
    }
    if part.role == .contents { writeContents() }
    if endsCover {
      xml.raw("<w:p><w:pPr>")
      sectionProperties(isCover: true)
      xml.raw("</w:pPr></w:p>")
    }
  }

  /// Where a block stands: in the running text, in a list, in a quotation.
  private mutating func write(
    _ block: Block, role: Document.Role, level: Int, item: ListItem? = nil, quoted: Bool = false
  ) {
    switch block.content {
    case .heading(let heading, let inlines):
      let style = name(ofHeading: heading, role: role)
      let isListed =
        heading <= Outline.deepest && style.hasPrefix("Heading") && level == 0 && item == nil && !quoted
      let listed = isListed ? nextHeading() : nil
      paragraph(ParagraphProperties(style: style), inlines, marks: [listed, bookmark(of: block.label)])
    case .paragraph(let inlines):
      paragraph(
        properties(role: role, item: item, quoted: quoted), inlines, marks: [bookmark(of: block.label)])
    case .list(let list): write(list, role: role, level: level)
    case .quote(let blocks):
      for inner in blocks {
        write(inner, role: role == .numbered ? .plain : role, level: level, quoted: true)
      }
    case .table(let table): write(table)
    case .code(let text):
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
        text.hasSuffix("\n") ? 1 : 0)
      {
        paragraph(ParagraphProperties(style: "PlainText"), [.text(String(line))])
      }
    case .rule: paragraph(ParagraphProperties(style: "Normal", hasRule: true), [])
    case .figure(let figure): write(figure, label: block.label)
    }
  }

  private func name(ofHeading level: Int, role: Document.Role) -> String {
    switch role {
    case .cover: level == 1 ? "Title" : "Subtitle"
    case .contents: "TOCHeading"
    case .numbered, .plain, .centered, .annex, .header: "Heading\(min(6, level))"
    }
  }

  /// The bookmark of the next heading that the contents list; `nil` where nothing lists it.
  private mutating func nextHeading() -> String? {
    headingCount += 1
    return hasContents ? Self.bookmark(ofHeading: headingCount - 1) : nil
  }

  private struct ListItem {
    let number: Int
    let level: Int
    /// Whether the mark was set already, so that further paragraphs of the item go without one.
    var isMarked: Bool
  }

  private func properties(role: Document.Role, item: ListItem?, quoted: Bool) -> ParagraphProperties {
    if let item {
      return item.isMarked
        ? ParagraphProperties(style: "ListParagraph", indent: 720 * (item.level + 1))
        : ParagraphProperties(style: "ListParagraph", number: item.number, level: item.level)
    }
    if quoted { return ParagraphProperties(style: "Quote") }
    switch role {
    case .cover: return ParagraphProperties(style: "CoverText")
    case .numbered: return ParagraphProperties(style: "NumberedParagraph")
    case .plain, .annex, .header, .contents: return ParagraphProperties(style: "Normal")
    case .centered: return ParagraphProperties(style: "Normal", isCentered: true)
    }
  }

  private mutating func write(_ list: List, role: Document.Role, level: Int) {
    let depth = min(8, level)
    var number = look.firstNumber + 1
    if let start = list.start {
      numberedLists.append(max(0, start))
      number += numberedLists.count
    }
    for item in list.items {
      var place = ListItem(number: number, level: depth, isMarked: false)
      for block in item {
        if case .list(let inner) = block.content {
          if !place.isMarked { paragraph(properties(role: role, item: place, quoted: false), []) }
          write(inner, role: role, level: level + 1)
        } else {
          write(block, role: role == .numbered ? .plain : role, level: level + 1, item: place)
        }
        place.isMarked = true
      }
      if item.isEmpty { paragraph(properties(role: role, item: place, quoted: false), []) }
    }
  }

  /// Tables with at most so many letters are not parted by the end of a page: about a quarter of one.
  private static let shortTable = 500

  private mutating func write(_ table: Table) {
    // A cell can't begin a page.
    if beginsPage { paragraph(ParagraphProperties(style: "AfterTable"), []) }
    let columns = max(1, table.rows.reduce(table.header.count) { max($0, $1.count) })
    let widths = ColumnWidths.widths(of: table, columns: columns, within: page.textWidth)
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"\(look.id("TableGrid"))\"/>")
    if document.language.isRightToLeft { xml.raw("<w:bidiVisual/>") }
    xml.raw("<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
    xml.raw("<w:tblLook w:val=\"0020\" w:firstRow=\"1\"/>")
    xml.raw("<w:tblCaption w:val=\"")
    xml.escaped(table.header.map(\.plainText).joined(separator: ", "))
    xml.raw("\"/></w:tblPr><w:tblGrid>")
    for width in widths { xml.raw("<w:gridCol w:w=\"\(width)\"/>") }
    xml.raw("</w:tblGrid>")
    let letters = table.rows.joined().reduce(0) { $0 + $1.plainText.unicodeScalars.count }
    let isShort = letters <= Self.shortTable && table.rows.count <= 10
    for (index, cells) in ([table.header] + table.rows).enumerated() {
      // A row with fewer cells than columns is no valid table.
      let missing = Array(repeating: [Inline](), count: columns - cells.count)
      // A short table stays on one page; of a long one neither the head nor the last row stands alone.
      let isBound = isShort || index == 0 || index == table.rows.count - 1
      row(
        cells + missing, table.alignments, widths, isHeader: index == 0,
        keepsNext: isBound && index < table.rows.count)
    }
    xml.raw("</w:tbl>")
    // Two tables that touch would become one.
    paragraph(ParagraphProperties(style: "AfterTable"), [])
  }

  private mutating func row(
    _ cells: [[Inline]], _ alignments: [Table.Alignment], _ widths: [Int], isHeader: Bool, keepsNext: Bool
  ) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/>\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>")
    for (index, cell) in cells.enumerated() {
      xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"\(widths[index])\" w:type=\"dxa\"/>")
      if isHeader {
        xml.raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(style.colours.tableHead)\"/>")
      }
      xml.raw("</w:tcPr>")
      let alignment = alignments.indices.contains(index) ? alignments[index] : .natural
      paragraph(
        ParagraphProperties(
          style: isHeader ? "TableHeading" : "TableText", isCentered: alignment == .center,
          isAtEnd: alignment == .right, keepsNext: keepsNext), cell)
      xml.raw("</w:tc>")
    }
    xml.raw("</w:tr>")
  }

  private mutating func sectionProperties(isCover: Bool) {
    xml.raw("<w:sectPr>")
    if !isCover, !document.header.isEmpty {
      xml.raw("<w:headerReference w:type=\"default\" r:id=\"rHeader\"/>")
    }
    if !isCover { xml.raw("<w:footerReference w:type=\"default\" r:id=\"rFooter\"/>") }
    // Word takes the form of their numbers from the settings, LibreOffice from here.
    if document.notePlace == .endnotes { xml.raw("<w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr>") }
    if isCover { xml.raw("<w:type w:val=\"nextPage\"/>") }
    xml.raw(page.xml)
    if !isCover { xml.raw("<w:pgNumType w:start=\"1\"/>") }
    if document.language.isRightToLeft { xml.raw("<w:bidi/>") }
    xml.raw("</w:sectPr>")
  }

  // MARK: - Paragraphs and runs

  /// - Parameter marks: The names of bookmarks around the text; each is set once.
  private mutating func paragraph(
    _ properties: ParagraphProperties, _ inlines: [Inline], marks: [String?] = []
  ) {
    var properties = properties
    properties.style = look.id(properties.style)
    if properties.style == look.id("NumberedParagraph") { properties.number = look.paragraphNumber }
    properties.beginsPage = beginsPage
    beginsPage = false
    // What stands above a table or ends with a colon announces what follows, and stays on its page.
    properties.keepsNext =
      properties.keepsNext || precedesTable || inlines.plainText.utf8.last == 0x3A
    precedesTable = false
    isRightToLeft = Script.isRightToLeft(inlines, in: document.language)
    emit("<w:p>" + properties.xml(isRightToLeft: isRightToLeft))
    let marks = marks.compactMap { $0 }.filter { bookmarkID[$0] == nil }
    for mark in marks { begin(mark) }
    for inline in inlines { write(inline, RunProperties(isEastAsian: document.language == .zh)) }
    for mark in marks.reversed() { end(mark) }
    emit("</w:p>")
  }

  /// A paragraph of the contents, which has the direction of the document.
  mutating func contentsParagraph(_ name: String, _ write: (inout BodyWriter) -> Void) {
    isRightToLeft = document.language.isRightToLeft
    emit("<w:p>" + ParagraphProperties(style: look.id(name)).xml(isRightToLeft: isRightToLeft))
    write(&self)
    emit("</w:p>")
  }

  /// The next paragraph stands on a new page.
  mutating func beginPage() { beginsPage = true }

  mutating func begin(_ mark: String) {
    bookmarkID[mark] = bookmarkID.count
    emit("<w:bookmarkStart w:id=\"\(bookmarkID[mark] ?? 0)\" w:name=\"\(mark)\"/>")
  }

  mutating func end(_ mark: String) {
    emit("<w:bookmarkEnd w:id=\"\(bookmarkID[mark] ?? 0)\"/>")
  }

  mutating func emit(_ markup: String) {
    if isInNote { notes.raw(markup) } else { xml.raw(markup) }
  }

  mutating func emitText(_ text: String) {
    if isInNote { notes.escaped(text) } else { xml.escaped(text) }
  }

  mutating func write(_ inline: Inline, _ properties: RunProperties) {
    switch inline {
    case .text(let text): run(text, properties)
    case .code(let text): run(text, properties.with { $0.isCode = true })
    case .emphasis(let inner):
      for one in inner { write(one, properties.with { $0.isItalic = true }) }
    case .strong(let inner):
      for one in inner { write(one, properties.with { $0.isBold = true }) }
    case .link(let inner, let url): link(inner, url, properties)
    case .note(let label): note(label)
    case .lineBreak: emit("<w:r><w:br/></w:r>")
    }
  }

  /// Text in runs, each in one direction.
  mutating func run(_ text: String, _ properties: RunProperties) {
    for (piece, isRightToLeft) in Script.runs(of: text, inRightToLeft: isRightToLeft) {
      let properties = properties.with { $0.isRightToLeft = isRightToLeft }
      for (words, isCyrillic) in Script.cyrillic(in: piece, of: document.language) {
        let markup =
          isCyrillic && properties.language == nil ? properties.with { $0.language = "ru-RU" } : properties
        emit("<w:r>\(markup.xml)<w:t xml:space=\"preserve\">")
        emitText(words)
        emit("</w:t></w:r>")
      }
    }
  }

  private mutating func link(_ inner: [Inline], _ url: String, _ properties: RunProperties) {
    switch InnerLink(url: url) {
    case .language(let language):
      let tag = Language(rawValue: language)?.tag ?? language
      for one in inner { write(one, properties.with { $0.language = tag }) }
      return
    case .place(let label):
      if let number = outline.figures[label] { return figureReference(inner, number, properties) }
      return reference(inner, to: bookmark(of: label), outline.numbers[label], properties)
    case .note(let label): return noteReference(inner, to: label, properties)
    case nil: break
    }
    // Addresses of other kinds can open files and programs of the reader's machine.
    guard WebAddress.isOne(url) else {
      for one in inner { write(one, properties) }
      return
    }
    let number: Int
    if isInNote {
      noteLinks.append(url)
      number = noteLinks.count
    } else {
      links.append(url)
      number = links.count
    }
    emit("<w:hyperlink r:id=\"rL\(number)\" w:history=\"1\">")
    let linkStyle = look.id("Hyperlink")
    for one in inner { write(one, properties.with { $0.linkStyle = linkStyle }) }
    emit("</w:hyperlink>")
  }
}

/// The head of every XML part.
enum XMLDeclaration {
  static let text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
}
