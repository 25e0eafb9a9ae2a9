import Reporting

/// Writes the text of a document, and gathers on the way what stands in other parts: notes, links, lists.
struct BodyWriter {
  private let document: Document
  private let style: HouseStyle
  private var xml = XMLText()
  private var notes = XMLText()
  private var noteCount = 0
  private var isInNote = false
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
  /// The first number of each numbered list; the first list is number 3.
  private(set) var numberedLists: [Int] = []

  init(document: Document, style: HouseStyle) {
    self.document = document
    self.style = style
  }

  static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#

  /// `word/document.xml`.
  mutating func write() -> [UInt8] {
    xml.raw(XMLDeclaration.text + "<w:document \(Self.namespaces)><w:body>")
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
      let name = role == .cover ? (heading == 1 ? "Title" : "Subtitle") : "Heading\(min(6, heading))"
      paragraph(ParagraphProperties(style: name), inlines)
    case .paragraph(let inlines):
      paragraph(properties(role: role, item: item, quoted: quoted), inlines)
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
    case .plain, .annex, .header: return ParagraphProperties(style: "Normal")
    case .centered: return ParagraphProperties(style: "Normal", isCentered: true)
    }
  }

  private mutating func write(_ list: List, role: Document.Role, level: Int) {
    let depth = min(8, level)
    var number = 2
    if let start = list.start {
      numberedLists.append(max(0, start))
      number = 2 + numberedLists.count
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
    let widths = ColumnWidths.widths(of: table, columns: columns, within: style.textWidth)
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>")
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
    let margin = style.marginWidth
    xml.raw("<w:sectPr>")
    if !isCover, !document.header.isEmpty {
      xml.raw("<w:headerReference w:type=\"default\" r:id=\"rHeader\"/>")
    }
    if !isCover { xml.raw("<w:footerReference w:type=\"default\" r:id=\"rFooter\"/>") }
    // Word takes the form of their numbers from the settings, LibreOffice from here.
    if document.notePlace == .endnotes { xml.raw("<w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr>") }
    if isCover { xml.raw("<w:type w:val=\"nextPage\"/>") }
    xml.raw("<w:pgSz w:w=\"\(style.pageWidth)\" w:h=\"\(style.pageHeight)\"/>")
    xml.raw("<w:pgMar w:top=\"\(margin)\" w:right=\"\(margin)\" w:bottom=\"\(margin)\" w:left=\"\(margin)\" ")
    xml.raw("w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>")
    if !isCover { xml.raw("<w:pgNumType w:start=\"1\"/>") }
    if document.language.isRightToLeft { xml.raw("<w:bidi/>") }
    xml.raw("</w:sectPr>")
  }

  // MARK: - Paragraphs and runs

  private mutating func paragraph(_ properties: ParagraphProperties, _ inlines: [Inline]) {
    var properties = properties
    properties.beginsPage = beginsPage
    beginsPage = false
    // What stands above a table or ends with a colon announces what follows, and stays on its page.
    properties.keepsNext =
      properties.keepsNext || precedesTable || inlines.plainText.utf8.last == 0x3A
    precedesTable = false
    isRightToLeft = Script.isRightToLeft(inlines, in: document.language)
    emit("<w:p>" + properties.xml(isRightToLeft: isRightToLeft))
    for inline in inlines { write(inline, RunProperties()) }
    emit("</w:p>")
  }

  private mutating func emit(_ markup: String) {
    if isInNote { notes.raw(markup) } else { xml.raw(markup) }
  }

  private mutating func emitText(_ text: String) {
    if isInNote { notes.escaped(text) } else { xml.escaped(text) }
  }

  private mutating func write(_ inline: Inline, _ properties: RunProperties) {
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
  private mutating func run(_ text: String, _ properties: RunProperties) {
    for (piece, isRightToLeft) in Script.runs(of: text, inRightToLeft: isRightToLeft) {
      emit("<w:r>\(properties.with { $0.isRightToLeft = isRightToLeft }.xml)<w:t xml:space=\"preserve\">")
      emitText(piece)
      emit("</w:t></w:r>")
    }
  }

  private mutating func link(_ inner: [Inline], _ url: String, _ properties: RunProperties) {
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
    for one in inner { write(one, properties.with { $0.isLink = true }) }
    emit("</w:hyperlink>")
  }

  /// A note; one that is referred to again is printed again, since Word has no second reference.
  private mutating func note(_ label: String) {
    guard !isInNote, let prose = document.notes[label] else { return }
    noteCount += 1
    let (name, style) = (document.notePlace.word, document.notePlace.style)
    let mark = "<w:r><w:rPr><w:rStyle w:val=\"\(style)Reference\"/></w:rPr>"
    xml.raw("\(mark)<w:\(name)Reference w:id=\"\(noteCount)\"/></w:r>")
    let around = isRightToLeft
    isInNote = true
    defer { (isInNote, isRightToLeft) = (false, around) }
    notes.raw("<w:\(name) w:id=\"\(noteCount)\">")
    var isFirst = true
    for inlines in prose.blocks.flatMap(Self.paragraphs) {
      isRightToLeft = Script.isRightToLeft(inlines, in: document.language)
      notes.raw("<w:p>" + ParagraphProperties(style: "\(style)Text").xml(isRightToLeft: isRightToLeft))
      if isFirst {
        notes.raw("\(mark)<w:\(name)Ref/></w:r>")
        notes.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
        isFirst = false
      }
      for inline in inlines { write(inline, RunProperties()) }
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
