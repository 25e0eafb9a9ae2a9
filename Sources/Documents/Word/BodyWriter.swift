import Reporting

/// Writes the text of a document, and gathers on the way what stands in other parts: notes, links, lists.
struct BodyWriter {
  let document: Document
  let style: HouseStyle
  private let look: WordLook
  private let page: PageGeometry
  let outline: Outline
  private var xml = XMLText()
  private var notes = XMLText()
  private var noteCount = 0
  private var isInNote = false
  private var headingCount = 0
  /// Whether the next paragraph begins a page.
  private var beginsPage = false
  /// Whether a table follows the next paragraph.
  private var precedesTable = false
  /// Whether the paragraph that is being written runs from right to left.
  private var isRightToLeft = false

  /// The addresses that the text links to; the first is relationship `rL1`.
  private(set) var links: [String] = []
  /// The addresses that the notes link to.
  private(set) var noteLinks: [String] = []
  /// The number of each bookmark that was set.
  private var bookmarkID: [String: Int] = [:]
  /// The first number of each numbered list; the first list is number 3.
  private(set) var numberedLists: [Int] = []

  init(document: Document, style: HouseStyle, look: WordLook = .own) {
    self.document = document
    self.style = style
    self.look = look
    page = look.page ?? PageGeometry(style)
    outline = Outline(document, repeatsNotes: true)
  }

  static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#

  /// `word/document.xml`.
  mutating func write() -> [UInt8] {
    xml.raw(XMLDeclaration.text + "<w:document \(Self.namespaces)><w:body>")
    if let logo = document.logo {
      xml.raw("<w:p>" + ParagraphProperties(style: look.id("CoverText")).xml(isRightToLeft: false))
      xml.raw(
        String(decoding: LogoDrawing.run(logo, room: Double(page.textWidth) * 25.4 / 1440), as: UTF8.self))
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

  /// `word/footnotes.xml` or `word/endnotes.xml`.
  var notesPart: [UInt8] {
    var part = XMLText()
    let note = document.notePlace.word
    part.raw(XMLDeclaration.text + "<w:\(note)s \(Self.namespaces)>")
    let direction = document.language.isRightToLeft ? "<w:pPr><w:bidi/></w:pPr>" : ""
    for (id, kind) in [(-1, "separator"), (0, "continuationSeparator")] {
      part.raw(
        "<w:\(note) w:type=\"\(kind)\" w:id=\"\(id)\"><w:p>\(direction)<w:r><w:\(kind)/></w:r></w:p></w:\(note)>"
      )
    }
    return part.bytes + notes.bytes + Array("</w:\(note)s>".utf8)
  }

  // MARK: - Parts and blocks

  private mutating func write(_ part: Document.Part, endsCover: Bool) {
    if part.role == .annex { beginsPage = true }
    for (index, block) in part.blocks.enumerated() {
      let next = index + 1 < part.blocks.count ? part.blocks[index + 1].content : nil
      if case .table? = next, case .paragraph = block.content { precedesTable = true }
      write(block, role: part.role, level: 0)
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

  private mutating func begin(_ mark: String) {
    bookmarkID[mark] = bookmarkID.count
    emit("<w:bookmarkStart w:id=\"\(bookmarkID[mark] ?? 0)\" w:name=\"\(mark)\"/>")
  }

  private mutating func end(_ mark: String) {
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

  /// A note; one that is referred to again is printed again, since Word has no second reference.
  private mutating func note(_ label: String) {
    guard !isInNote, let prose = document.notes[label] else { return }
    noteCount += 1
    let (name, style) = (document.notePlace.word, document.notePlace.style)
    let mark = "<w:r><w:rPr><w:rStyle w:val=\"\(look.id("\(style)Reference"))\"/></w:rPr>"
    let place = outline.notePlaces.contains(label) ? Self.bookmark(ofNote: outline.notes[label] ?? 0) : nil
    if let place, bookmarkID[place] == nil {
      begin(place)
      xml.raw("\(mark)<w:\(name)Reference w:id=\"\(noteCount)\"/></w:r>")
      end(place)
    } else {
      xml.raw("\(mark)<w:\(name)Reference w:id=\"\(noteCount)\"/></w:r>")
    }
    let around = isRightToLeft
    isInNote = true
    defer { (isInNote, isRightToLeft) = (false, around) }
    notes.raw("<w:\(name) w:id=\"\(noteCount)\">")
    var isFirst = true
    for inlines in prose.blocks.flatMap(Self.paragraphs) {
      isRightToLeft = Script.isRightToLeft(inlines, in: document.language)
      notes.raw(
        "<w:p>" + ParagraphProperties(style: look.id("\(style)Text")).xml(isRightToLeft: isRightToLeft))
      if isFirst {
        notes.raw("\(mark)<w:\(name)Ref/></w:r>")
        notes.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
        isFirst = false
      }
      for inline in inlines { write(inline, RunProperties(isEastAsian: document.language == .zh)) }
      notes.raw("</w:p>")
    }
    notes.raw("</w:\(name)>")
  }

  private static func marked(_ paragraphs: [[Inline]], with mark: String) -> [[Inline]] {
    [[.text("\(mark) ")] + (paragraphs.first ?? [])] + paragraphs.dropFirst()
  }

  /// The paragraphs of a block in a note: lists and tables are flattened there.
  private static func paragraphs(of block: Block) -> [[Inline]] {
    switch block.content {
    case .paragraph(let inlines), .heading(_, let inlines): [inlines]
    case .quote(let blocks): blocks.flatMap(paragraphs)
    case .list(let list):
      list.items.enumerated().flatMap { index, item in
        marked(item.flatMap(paragraphs), with: list.start.map { "\($0 + index)." } ?? "\u{2013}")
      }
    case .table(let table): ([table.header] + table.rows).map { Array($0.joined(separator: [.text(" | ")])) }
    case .code(let text): [[.code(text)]]
    case .rule: []
    }
  }
}

extension NotePlace {
  /// What Word calls one of the notes.
  var word: String { self == .footnotes ? "footnote" : "endnote" }
  /// How the names of the notes' styles begin.
  fileprivate var style: String { self == .footnotes ? "Footnote" : "Endnote" }
}

/// The head of every XML part.
enum XMLDeclaration {
  static let text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
}
