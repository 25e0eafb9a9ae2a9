import Reporting

/// Writes the parts and blocks of a document as code of Typst.
struct TypstBody {
  var page = TypstText()
  private let document: Document
  private let words: PageWords
  private let look: HouseStyle
  /// What references lead to.
  let outline: Outline
  private var depth = HeadingDepth()
  private var paragraphs = 0
  private var figures = 0
  private var hasTitle = false
  var isInNote = false
  /// The notes that stand at the end, with their numbers.
  private var endnotes: [(number: Int, prose: Prose)] = []
  private var noteCount = 0

  init(_ document: Document, _ words: PageWords, _ look: HouseStyle) {
    self.document = document
    self.look = look
    outline = Outline(document, repeatsNotes: true)
    self.words = words
  }

  mutating func write() {
    let parts = document.withoutNotesHeading.parts.filter { $0.role != .header }
    let front = parts.prefix { $0.role == .cover }
    if !front.isEmpty {
      page.code(
        "#page(numbering: none, header: none, {\nset align(center)\nset par(justify: false)\nv(\(document.logo == nil ? 35 : 10)mm)\n"
      )
      writeLogo()
      for block in front.flatMap(\.blocks) { write(block, role: .cover) }
      page.code("})\n#counter(page).update(1)\n")
    }
    page.code("#{\n")
    if front.isEmpty { writeLogo() }
    for part in parts.dropFirst(front.count) { write(part) }
    writeEndnotes()
    page.code("}\n")
  }

  /// The name of the file with the picture, beside the source.
  static func logoName(_ logo: Document.Logo) -> String { "logo.\(logo.image.format.rawValue)" }

  private mutating func writeLogo() {
    guard let logo = document.logo else { return }
    page.code("align(center, image(\"\(Self.logoName(logo))\", width: \(logo.width)mm, alt: ")
    page.string(logo.alternative)
    page.code("))\n")
  }

  // MARK: - Parts and blocks

  private mutating func write(_ part: Document.Part) {
    if part.role == .annex || part.role == .cover { page.code("pagebreak(weak: true)\n") }
    let isCentered = part.role == .centered || part.role == .cover
    if isCentered { page.code("align(center, {\n") }
    for (block, role) in part.placed(in: document.language) { write(block, role: role) }
    if isCentered { page.code("})\n") }
    if part.role == .contents {
      page.code("outline(title: none, depth: \(Outline.deepest))\npagebreak(weak: true)\n")
    }
  }

  private mutating func write(_ blocks: [Block], role: Document.Role) {
    page.code("{\n")
    for block in blocks { write(block, role: role) }
    page.code("}")
  }

  private mutating func write(_ block: Block, role: Document.Role) {
    switch block.content {
    case .heading(let level, let inlines): heading(level, inlines, role: role)
    case .paragraph(let inlines): paragraph(inlines, isNumbered: role == .numbered)
    case .list(let list): write(list, role: role.unnumbered)
    case .quote(let blocks):
      guard !blocks.isEmpty else { return }
      page.code("quote(block: true, ")
      write(blocks, role: role.unnumbered)
      page.code(")\n")
    case .table(let table): write(table)
    case .code(let text):
      page.code("raw(block: true, ")
      page.string(text.hasSuffix("\n") ? String(text.dropLast()) : text, keepsLines: true)
      page.code(")\n")
    case .rule: page.code("line(length: 100%, stroke: 0.5pt)\n")
    case .figure(let figure): write(figure)
    }
  }

  private mutating func heading(_ level: Int, _ inlines: [Inline], role: Document.Role) {
    guard inlines.hasWords, !isInNote else {
      return inlines.isEmpty ? () : paragraph(inlines, isNumbered: false)
    }
    if role == .contents {
      block("heading(level: 1, outlined: false, ", inlines)
    } else if role != .cover {
      block("heading(level: \(min(6, depth.next(level))), ", inlines)
    } else if level == 1, !hasTitle {
      hasTitle = true
      block("title(", inlines)
    } else {
      block("par(text(size: \(level == 1 ? 20 : 15)pt, ", inlines, end: "))\n")
    }
  }

  private mutating func paragraph(_ inlines: [Inline], isNumbered: Bool) {
    guard isNumbered else { return block("par(", inlines) }
    paragraphs += 1
    let isNamed = outline.numbers.values.contains(paragraphs)
    if isNamed { page.code("[#") }
    block("numbered(\"\(look.paragraphNumber.text("\(paragraphs)"))\", ", inlines)
    if isNamed { page.code("<para-\(paragraphs)>]\n") }
  }

  /// `inlines` as the last argument of `start`, in the language and direction that they have as a whole.
  private mutating func block(_ start: String, _ inlines: [Inline], end: String = ")\n") {
    let around = Surroundings(of: inlines, in: document.language)
    let settings = around.settings
    if !settings.isEmpty { page.code("text(\(settings), ") }
    page.code(start)
    write(inlines, in: around)
    page.code(settings.isEmpty ? end : end.trimmingNewline + ")\n")
  }

  private mutating func write(_ list: List, role: Document.Role) {
    guard !list.items.isEmpty else { return }
    page.code(list.start.map { "enum(start: \(max(0, $0)), " } ?? "list(")
    for item in list.items {
      // A single paragraph goes without the room around one.
      if item.count == 1, case .paragraph(let inlines) = item[0].content {
        write(inlines, in: Surroundings(of: inlines, in: document.language))
      } else {
        write(item, role: role)
      }
      page.code(", ")
    }
    page.code(")\n")
  }

  /// A figure, which is named, so that references lead to it; its number stands in the caption, as in other formats.
  ///
  /// Not Typst's own: in the tags of that, the caption comes before the picture that it stands below.
  private mutating func write(_ figure: Figure) {
    guard let image = document.pictures[figure.path] else { return }
    figures += 1
    let paper = PageGeometry(look)
    let width = image.width(
      within: Double(paper.textWidth) * 25.4 / 1440,
      height: Double(paper.textHeight) * 25.4 / 1440 * BodyWriter.share)
    page.code("[#block(width: 100%, breakable: false, align(center, {\nimage(")
    page.code("\"\(Self.pictureName(figure.path, in: document))\", width: \(width)mm, alt: ")
    page.string(figure.alternative)
    page.code(")\nset text(size: \(look.sizes.tables)pt)\n")
    block("par(", [.text(words.caption(of: figure, number: figures))])
    page.code("})) <figure-\(figures)>]\n")
  }

  /// The name of the file with a picture, beside the source.
  static func pictureName(_ path: String, in document: Document) -> String {
    let index = document.pictures.keys.sorted().firstIndex(of: path) ?? 0
    return "picture\(index + 1).\(document.pictures[path]?.format.rawValue ?? "png")"
  }

  // MARK: - Tables

  /// Tables with at most so many letters are not parted by the end of a page.
  private static let shortTable = 500

  private mutating func write(_ table: Table) {
    let columns = table.rows.reduce(table.header.count) { max($0, $1.count) }
    guard columns > 0 else { return }
    let letters = table.rows.joined().reduce(0) { $0 + $1.plainText.unicodeScalars.count }
    let isShort = letters <= Self.shortTable && table.rows.count <= 10
    let widths = ColumnWidths.widths(of: table, columns: columns, within: 9_000)
    let hasHead = table.header.contains(where: \.hasWords)
    // A head is said again on the next page, which those who hear it don't hear; whole sentences are said once.
    let repeats = !table.header.contains { $0.plainText.unicodeScalars.count > 40 }
    page.code((isShort ? "short(" : "") + "table(columns: (")
    page.code(widths.map { "\($0)fr," }.joined() + "), align: (")
    page.code(
      (0..<columns).map { table.alignments.indices.contains($0) ? table.alignments[$0].code : "start" }
        .map { "\($0)," }.joined() + "), ")
    if hasHead {
      page.code(
        "fill: (x, y) => if y == 0 { \(TypstWriter.rgb(look.colours.tableHead)) }, table.header(repeat: \(repeats), "
      )
      row(table.header, columns, isHead: true)
      page.code("), ")
    }
    for cells in table.rows { row(cells, columns, isHead: false) }
    page.code(isShort ? "))\n" : ")\n")
  }

  private mutating func row(_ cells: [[Inline]], _ columns: Int, isHead: Bool) {
    for column in 0..<columns {
      let cell = column < cells.count ? cells[column] : []
      let around = Surroundings(of: cell, in: document.language)
      let settings = [isHead ? "weight: \"bold\"" : "", around.settings].filter { !$0.isEmpty }.joined(
        separator: ", ")
      if !settings.isEmpty { page.code("text(\(settings), ") }
      write(cell, in: around)
      page.code(settings.isEmpty ? ", " : "), ")
    }
  }

  // MARK: - Notes

  /// A note; one that is referred to again is printed again, so that its number is the same as in the Word file.
  mutating func note(_ label: String) {
    guard !isInNote, let prose = document.notes[label] else { return page.code("\"\"") }
    noteCount += 1
    if document.notePlace == .endnotes {
      endnotes.append((noteCount, prose))
      return page.code("super(link(label(\"note-\(noteCount)\"), \"\(noteCount)\"))")
    }
    isInNote = true
    page.code("footnote(")
    write(noteOf: prose)
    page.code(")")
    isInNote = false
  }

  private mutating func write(noteOf prose: Prose) {
    if prose.blocks.count == 1, case .paragraph(let inlines) = prose.blocks[0].content {
      write(inlines, in: Surroundings(of: inlines, in: document.language))
    } else {
      write(prose.blocks, role: .plain)
    }
  }

  private mutating func writeEndnotes() {
    guard !endnotes.isEmpty else { return }
    block("heading(level: 1, ", document.notesHeading ?? [.text(words.notes)])
    page.code("set text(size: \(look.sizes.notes)pt)\n")
    isInNote = true
    for (number, prose) in endnotes {
      page.code("[#block({ box(width: 9mm, \"\(number).\"); \" \"; ")
      write(noteOf: prose)
      page.code("}) <note-\(number)>]\n")
    }
    isInNote = false
  }
}

extension Table.Alignment {
  fileprivate var code: String {
    switch self {
    case .natural, .left: "start"
    case .center: "center"
    case .right: "end"
    }
  }
}

extension String {
  fileprivate var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
