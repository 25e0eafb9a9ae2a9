import Reporting

/// Writes what stands inside a page, and gathers on the way the headings and the notes.
struct HTMLBody {
  /// A heading that the contents list.
  private struct Entry {
    let level: Int
    let anchor: String
    let text: String
  }

  /// A note that the text refers to: its label, and how often.
  private struct Note {
    let label: String
    var references: Int
  }

  private let document: Document
  private let words: PageWords
  /// How far headings move down, so that the page has one first heading.
  private let shift: Int
  private let hasTitle: Bool
  private var html = XMLText()
  private var entries: [Entry] = []
  private var notes: [Note] = []
  private var numberOfNote: [String: Int] = [:]
  private var paragraph = 0
  private var level = 1
  private var isInNote = false
  private var isRightToLeft: Bool

  init(_ document: Document) {
    self.document = document
    words = PageWords(document.language)
    isRightToLeft = document.language.isRightToLeft
    let firsts = document.parts.filter { $0.role != .header && $0.role != .contents }.flatMap(\.blocks).enumerated()
      .compactMap { index, block in block.headingLevel == 1 ? index : nil }
    let cover = document.parts.first { $0.role == .cover }
    let coverHasTitle = cover?.blocks.contains { $0.headingLevel == 1 } == true
    hasTitle = coverHasTitle || firsts == [0]
    shift = firsts == [0] && !coverHasTitle ? 0 : 1
  }

  /// The header, the contents, the text and the notes.
  mutating func write() -> [UInt8] {
    let head = part { writer in writer.writeHead() }
    let main = part { writer in
      for (index, part) in writer.body.enumerated() {
        // A first heading of its own stands at the head of the page already.
        writer.write(part, dropping: index == 0 && writer.shift == 0 ? 1 : 0)
      }
    }
    let notes = part { writer in writer.writeNotes() }
    let contents = part { writer in writer.writeContents() }
    var page = head + contents + Array("<main id=\"content\">\n".utf8)
    page += main + notes + Array("</main>\n".utf8)
    return page
  }

  private mutating func part(_ write: (inout HTMLBody) -> Void) -> [UInt8] {
    html = XMLText()
    write(&self)
    return html.bytes
  }

  // MARK: - Parts

  private mutating func writeHead() {
    let cover = document.parts.filter { $0.role == .cover }
    let mark = document.header
    html.raw("<header>\n")
    if !mark.isEmpty { tag("p", class: "mark", [.text(mark)]) }
    if shift == 0, let first = body.first?.blocks.first { write(first, role: .plain) }
    if !hasTitle { tag("h1", [.text(document.title)]) }
    for part in cover {
      html.raw("<div class=\"cover\">\n")
      for block in part.blocks { write(block, role: .cover) }
      html.raw("</div>\n")
    }
    html.raw("</header>\n")
  }

  /// A web page always lists its headings, so that no other list is needed.
  private var body: [Document.Part] {
    document.parts.filter { ![.cover, .header, .contents].contains($0.role) }
  }

  private mutating func write(_ part: Document.Part, dropping count: Int) {
    if part.role == .annex { html.raw("<div class=\"annex\">\n") }
    for block in part.blocks.dropFirst(count) { write(block, role: part.role) }
    if part.role == .annex { html.raw("</div>\n") }
  }

  private mutating func writeContents() {
    let listed = entries.filter { $0.level == 2 }
    guard listed.count > 2 else { return }
    html.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">\(words.contents)</h2>\n<ul>\n")
    for entry in listed {
      html.raw("<li><a href=\"#\(entry.anchor)\">")
      html.escaped(entry.text)
      html.raw("</a></li>\n")
    }
    html.raw("</ul>\n</nav>\n")
  }

  private mutating func writeNotes() {
    guard !notes.isEmpty else { return }
    html.raw("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\">\n")
    html.raw("<h2 id=\"notes\">\(words.notes)</h2>\n<ol>\n")
    isInNote = true
    for (index, note) in notes.enumerated() {
      html.raw("<li id=\"note-\(index + 1)\">")
      for block in document.notes[note.label]?.blocks ?? [] { write(block, role: .plain) }
      for reference in 1...note.references {
        html.raw("<a role=\"doc-backlink\" href=\"#\(Self.anchor(index + 1, reference))\" ")
        html.raw("aria-label=\"\(words.back) \(index + 1)\">↩</a> ")
      }
      html.raw("</li>\n")
    }
    isInNote = false
    html.raw("</ol>\n</section>\n")
  }

  // MARK: - Blocks

  private mutating func write(_ block: Block, role: Document.Role) {
    switch block.content {
    case .heading(let heading, let inlines): write(heading: heading, inlines, role: role)
    case .paragraph(let inlines): write(paragraph: inlines, role: role)
    case .list(let list): write(list)
    case .quote(let blocks):
      html.raw("<blockquote>\n")
      for inner in blocks { write(inner, role: .plain) }
      html.raw("</blockquote>\n")
    case .table(let table): write(table)
    case .code(let text):
      html.raw("<pre>")
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { html.raw("\n") }
        html.escaped(String(line))
      }
      html.raw("</pre>\n")
    case .rule: html.raw("<hr>\n")
    }
  }

  private mutating func write(heading: Int, _ inlines: [Inline], role: Document.Role) {
    if role == .cover {
      return heading == 1 && hasTitle && level == 1 && !entries.contains { $0.level == 1 }
        ? title(inlines) : tag("p", class: "subtitle", inlines)
    }
    if isInNote { return tag("p", inlines) }
    // A level that is left out would puzzle those who walk through headings.
    level = min(6, min(heading + shift, level + 1))
    if level == 1 { return title(inlines) }
    let anchor = "section-\(entries.count + 1)"
    entries.append(Entry(level: level, anchor: anchor, text: inlines.plainText))
    tag("h\(level)", id: anchor, inlines)
  }

  private mutating func title(_ inlines: [Inline]) {
    entries.append(Entry(level: 1, anchor: "title", text: inlines.plainText))
    tag("h1", id: "title", inlines)
  }

  private mutating func write(paragraph inlines: [Inline], role: Document.Role) {
    switch role {
    case .numbered:
      paragraph += 1
      html.raw(
        "<div class=\"numbered\" id=\"para-\(paragraph)\"><span class=\"number\">\(paragraph).</span>\n")
      tag("p", style: "margin:0", inlines)
      html.raw("</div>\n")
    case .centered: tag("p", class: "centered", inlines)
    case .cover, .plain, .annex, .header, .contents: tag("p", inlines)
    }
  }

  private mutating func write(_ list: List) {
    html.raw(list.start.map { $0 == 1 ? "<ol>\n" : "<ol start=\"\($0)\">\n" } ?? "<ul>\n")
    for item in list.items {
      html.raw("<li>")
      for block in item { write(block, role: .plain) }
      html.raw("</li>\n")
    }
    html.raw(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func write(_ table: Table) {
    html.raw(table.rows.count <= 10 ? "<table class=\"short\">\n<thead>\n<tr>" : "<table>\n<thead>\n<tr>")
    for (index, cell) in table.header.enumerated() {
      // An empty head is no head for those who hear it.
      let name = cell.plainText.isEmpty ? "td" : "th"
      html.raw(name == "th" ? "<th scope=\"col\"" : "<td")
      html.raw(Self.alignment(table.alignments, index) + ">")
      write(cell)
      html.raw("</\(name)>")
    }
    html.raw("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows {
      html.raw("<tr>")
      for (index, cell) in row.enumerated() {
        html.raw("<td\(Self.length(of: cell))\(Self.alignment(table.alignments, index))>")
        write(cell)
        html.raw("</td>")
      }
      html.raw("</tr>\n")
    }
    html.raw("</tbody>\n</table>\n")
  }

  /// What only fits if it may break anywhere: an address, a digest.
  private static func length(of cell: [Inline]) -> String {
    let isLong = cell.plainText.split(separator: " ").contains { $0.utf8.count > 24 }
    return isLong ? " class=\"long\"" : ""
  }

  private static func alignment(_ alignments: [Table.Alignment], _ index: Int) -> String {
    switch alignments.indices.contains(index) ? alignments[index] : .natural {
    case .natural, .left: ""
    case .center: " style=\"text-align:center\""
    case .right: " style=\"text-align:end\""
    }
  }

  // MARK: - Text

  private mutating func tag(
    _ name: String, id: String? = nil, class kind: String? = nil, style: String? = nil, _ inlines: [Inline]
  ) {
    let around = isRightToLeft
    isRightToLeft = Script.isRightToLeft(inlines, in: document.language)
    html.raw("<\(name)")
    if let id { html.raw(" id=\"\(id)\"") }
    if let kind { html.raw(" class=\"\(kind)\"") }
    if let style { html.raw(" style=\"\(style)\"") }
    if isRightToLeft != around { html.raw(" dir=\"\(isRightToLeft ? "rtl" : "ltr")\"") }
    html.raw(">")
    write(inlines)
    html.raw("</\(name)>\n")
    isRightToLeft = around
  }

  private mutating func write(_ inlines: [Inline]) { for inline in inlines { write(inline) } }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): html.escaped(text)
    case .emphasis(let inner): wrap("em", inner)
    case .strong(let inner): wrap("strong", inner)
    case .code(let text): wrap("code", [.text(text)])
    case .lineBreak: html.raw("<br>")
    case .note(let label): write(note: label)
    case .link(let inner, let url):
      // Addresses of other kinds can open files and programs of the reader's machine.
      guard WebAddress.isOne(url) else { return write(inner) }
      html.raw("<a href=\"")
      html.escaped(url)
      html.raw("\" rel=\"noreferrer\">")
      // The slashes and digits of a symbol keep their order in a text that runs to the left.
      let isForeign = isRightToLeft && !Script.isRightToLeft(inner, in: .en)
      if isForeign { html.raw("<bdi dir=\"ltr\">") }
      write(inner)
      html.raw(isForeign ? "</bdi></a>" : "</a>")
    }
  }

  private mutating func wrap(_ name: String, _ inner: [Inline]) {
    html.raw("<\(name)>")
    write(inner)
    html.raw("</\(name)>")
  }

  private mutating func write(note label: String) {
    guard !isInNote, document.notes[label] != nil else { return }
    let number = numberOfNote[label] ?? notes.count + 1
    if numberOfNote[label] == nil {
      numberOfNote[label] = number
      notes.append(Note(label: label, references: 0))
    }
    notes[number - 1].references += 1
    let anchor = Self.anchor(number, notes[number - 1].references)
    html.raw("<sup><a id=\"\(anchor)\" href=\"#note-\(number)\" role=\"doc-noteref\">\(number)</a></sup>")
  }

  private static func anchor(_ note: Int, _ reference: Int) -> String {
    reference == 1 ? "ref-\(note)" : "ref-\(note)-\(reference)"
  }
}

extension Block {
  fileprivate var headingLevel: Int? {
    if case .heading(let level, _) = content { level } else { nil }
  }
}
