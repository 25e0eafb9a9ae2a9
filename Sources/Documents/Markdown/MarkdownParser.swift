import CMarkGFM
import Reporting
import Wording

/// One text through cmark-gfm, copied into values.
struct MarkdownParser {
  let section: Section.ID
  /// The line of the section's text on which this text begins.
  let firstLine: Int
  /// The labels that are defined anywhere in the draft.
  let labels: Set<String>
  /// The label of the note that this text is; `nil` where it is no note.
  let inNote: String?
  /// The labels that were referred to.
  private(set) var used: Set<String> = []
  /// The labels of paragraphs, with their lines.
  private(set) var labelled: [(label: String, line: Int)] = []
  /// The labels of paragraphs that are referred to, with the lines of the references.
  private(set) var references: [(label: String, line: Int)] = []
  private(set) var problems: [Reading.Problem] = []
  /// The pictures that are named, wherever they stand.
  private(set) var images: [Reading.Image] = []
  /// The paths of the pictures that came in with the text; `nil` where none can.
  let pictures: Set<String>?
  /// The lines of the text that is being read.
  private var lines: [Substring.UTF8View] = []
  /// The line at which something is nested deeper than the stack should be asked to follow; what is deeper is left
  /// out, so the text must be refused.
  private(set) var tooDeep: Int?
  private var depth = 0
  /// How many more labels are looked up among the known ones; each costs time for all of them.
  private var guesses = 20

  /// The highest level that a heading may have; sections themselves are level 1.
  private let firstLevel: Int

  init(
    section: Section.ID, firstLine: Int, labels: Set<String>, inNote: String?, firstLevel: Int = 2,
    pictures: Set<String>? = nil
  ) {
    self.firstLevel = firstLevel
    self.pictures = pictures
    self.section = section
    self.firstLine = firstLine
    self.labels = labels
    self.inNote = inNote
  }

  private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()

  /// The blocks of `text`.
  mutating func blocks(of text: String) -> [Block] {
    _ = Self.extensions
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS) else { return [] }
    defer { cmark_parser_free(parser) }
    for name in ["table", "autolink"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    return blocks(in: root)
  }

  private mutating func blocks(in parent: OpaquePointer) -> [Block] {
    guard descend(at: parent, below: HostileText.maximumDepth) else { return [] }
    defer { depth -= 1 }
    var blocks: [Block] = []
    var child = cmark_node_first_child(parent)
    while let node = child {
      let line = line(of: node) ?? firstLine
      if depth == 1, inNote == nil, pictures != nil, let (image, label) = Self.lonePicture(node) {
        blocks.append(Block(.figure(figure(image, line: line)), line: line, label: label))
        if let label { labelled.append((label, line)) }
      } else if let content = block(node, line: line) {
        var block = Block(content, line: line)
        // Only what stands by itself has a number of its own.
        if depth == 1, inNote == nil, let (content, label) = Labelling.split(content) {
          block = Block(content, line: line, label: label)
          labelled.append((label, line))
        }
        blocks.append(block)
      }
      child = cmark_node_next(node)
    }
    return blocks
  }

  /// The line of `node` in the section's text; `nil` where cmark does not know it, as for line ends.
  private func line(of node: OpaquePointer) -> Int? {
    let line = Int(cmark_node_get_start_line(node))
    return line > 0 ? firstLine + line - 1 : nil
  }

  private mutating func descend(at node: OpaquePointer, below limit: Int) -> Bool {
    if depth > limit {
      tooDeep = tooDeep ?? line(of: node) ?? firstLine
      return false
    }
    depth += 1
    return true
  }

  private mutating func block(_ node: OpaquePointer, line: Int) -> Block.Content? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(in: node, line: line))
    case CMARK_NODE_HEADING:
      return .heading(
        level: max(firstLevel, Int(cmark_node_get_heading_level(node))), inlines(in: node, line: line))
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node))
    case CMARK_NODE_LIST: return .list(list(node))
    case CMARK_NODE_CODE_BLOCK:
      return .code(NoteScanner.restoringCode(Self.text(cmark_node_get_literal(node))))
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_HTML_BLOCK:
      problems.append(Reading.Problem(.html, section: section, line: line))
      return nil
    default:
      // The numbers of extension nodes are made at run time; their names are stable.
      return Self.type(node) == "table" ? .table(table(node, line: line)) : nil
    }
  }

  private static func type(_ node: OpaquePointer) -> String { text(cmark_node_get_type_string(node)) }

  static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private mutating func list(_ node: OpaquePointer) -> List {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    var items: [[Block]] = []
    var child = cmark_node_first_child(node)
    while let item = child {
      items.append(blocks(in: item))
      child = cmark_node_next(item)
    }
    return List(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, items: items)
  }

  /// How many cells the author wrote on a line of a table; cmark drops those that the header has no column for.
  private static func cellCount(in lines: [Substring.UTF8View], at line: Int) -> Int {
    guard lines.indices.contains(line - 1) else { return 0 }
    let text = lines[line - 1].drop { $0 == 0x20 || $0 == 0x3E }
    var bars = 0
    var isEscaped = false
    var endsWithBar = false
    for byte in text {
      if byte == 0x20 || byte == 0x0D || byte == 0x09 { continue }
      endsWithBar = byte == 0x7C && !isEscaped
      if endsWithBar { bars += 1 }
      isEscaped = byte == 0x5C && !isEscaped
    }
    return bars + 1 - (text.first == 0x7C ? 1 : 0) - (endsWithBar ? 1 : 0)
  }

  private mutating func table(_ node: OpaquePointer, line: Int) -> Table {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    var alignments = [Table.Alignment](repeating: .natural, count: columns)
    if let letters = cmark_gfm_extensions_get_table_alignments(node) {
      for index in 0..<columns {
        switch letters[index] {
        case 0x6C: alignments[index] = .left
        case 0x63: alignments[index] = .center
        case 0x72: alignments[index] = .right
        default: break
        }
      }
    }
    var rows: [[[Inline]]] = []
    var child = cmark_node_first_child(node)
    while let row = child {
      let rowLine = self.line(of: row) ?? line
      var cells: [[Inline]] = []
      var cell = cmark_node_first_child(row)
      while let here = cell {
        cells.append(inlines(in: here, line: rowLine))
        cell = cmark_node_next(here)
      }
      if Self.cellCount(in: lines, at: Int(cmark_node_get_start_line(row))) > columns {
        problems.append(Reading.Problem(.extraCells(columns: columns), section: section, line: rowLine))
      }
      while cells.count < columns { cells.append([]) }
      rows.append(Array(cells.prefix(columns)))
      child = cmark_node_next(row)
    }
    let header = rows.isEmpty ? Array(repeating: [], count: columns) : rows.removeFirst()
    return Table(alignments: alignments, header: header, rows: rows)
  }

  mutating func add(_ problem: Reading.Problem) { problems.append(problem) }
  mutating func add(_ image: Reading.Image) { images.append(image) }

  // MARK: - Inlines

  mutating func inlines(in parent: OpaquePointer, line first: Int) -> [Inline] {
    guard descend(at: parent, below: HostileText.maximumDepth * 2) else { return [] }
    defer { depth -= 1 }
    var gathered: [Inline] = []
    var plain = ""
    var line = first
    var child = cmark_node_first_child(parent)
    while let node = child {
      child = cmark_node_next(node)
      if cmark_node_get_type(node) == CMARK_NODE_TEXT {
        if plain.isEmpty { line = self.line(of: node) ?? line }
        plain += Self.text(cmark_node_get_literal(node))
        continue
      }
      gathered += splitNotes(plain, line: line)
      let before = plain
      plain = ""
      switch cmark_node_get_type(node) {
      case CMARK_NODE_SOFTBREAK:
        if !Self.isChinese(before.unicodeScalars.last, child) { gathered.append(.text(" ")) }
        line += 1
      case CMARK_NODE_LINEBREAK:
        gathered.append(.lineBreak)
        line += 1
      default:
        line = self.line(of: node) ?? line
        gathered += inline(node, line: line)
      }
    }
    gathered += splitNotes(plain, line: line)
    return Self.joined(gathered)
  }

  /// Whether a line end stands between two characters of Chinese, which have no space between them.
  private static func isChinese(_ before: Unicode.Scalar?, _ next: OpaquePointer?) -> Bool {
    guard let before, let next, cmark_node_get_type(next) == CMARK_NODE_TEXT,
      let after = text(cmark_node_get_literal(next)).unicodeScalars.first
    else { return false }
    return [before, after].allSatisfy {
      (0x3000...0x9FFF).contains($0.value) || (0xFF00...0xFF60).contains($0.value)
    }
  }

  private mutating func inline(_ node: OpaquePointer, line: Int) -> [Inline] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_CODE: return [.code(Self.text(cmark_node_get_literal(node)))]
    case CMARK_NODE_EMPH: return [.emphasis(inlines(in: node, line: line))]
    case CMARK_NODE_STRONG: return [.strong(inlines(in: node, line: line))]
    case CMARK_NODE_LINK: return link(node, line: line)
    case CMARK_NODE_IMAGE: image(node, line: line)
    case CMARK_NODE_HTML_INLINE:
      problems.append(Reading.Problem(.html, section: section, line: line))
    default: break
    }
    return []
  }

  private mutating func link(_ node: OpaquePointer, line: Int) -> [Inline] {
    let url = Self.text(cmark_node_get_url(node))
    let inner = inlines(in: node, line: line)
    // `[^label](…)` is a note with something in brackets behind it, though Markdown takes it for a link.
    let words = inner.plainText.utf8
    if words.first == 0x5E, NoteLabel.isLabel(words.dropFirst()) {
      return splitNotes("[\(words)](\(url))", line: line)
    }
    switch InnerLink(url: url) {
    case .place(let label) where firstLevel > 1:
      references.append((label, line))
      return [.link([.text(inner.plainText)], url: url)]
    case .note(let label) where firstLevel > 1:
      guard labels.contains(label) else { return note(label, typed: inner.plainText, line: line) }
      return [.link([.text(inner.plainText)], url: url)]
    case .language: return [.link(inner, url: url)]
    case .place, .note, nil: break
    }
    if !WebAddress.isOne(url) {
      problems.append(Reading.Problem(.link(url: url), section: section, line: line))
    }
    return [.link(inner, url: url)]
  }

  /// `text` with the notes that it refers to: `[^label]`.
  private mutating func splitNotes(_ text: String, line: Int) -> [Inline] {
    guard text.utf8.contains(0x5E) else { return text.isEmpty ? [] : [.text(text)] }
    let bytes = Array(text.utf8)
    var result: [Inline] = []
    var start = 0
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 0x5B, bytes[index + 1] == 0x5E else {
        index += 1
        continue
      }
      // Without an end in this piece of text: as where a label begins with `_`, which Markdown took for emphasis.
      let end = bytes[(index + 2)...].firstIndex(of: 0x5D) ?? bytes.count
      let label = bytes[(index + 2)..<end]
      if index > start { result.append(.text(String(decoding: bytes[start..<index], as: UTF8.self))) }
      start = min(end + 1, bytes.count)
      let typed = String(decoding: bytes[index..<start], as: UTF8.self)
      result += note(String(decoding: label, as: UTF8.self), typed: typed, line: line)
      index = start
    }
    if start < bytes.count { result.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
    return result
  }

  private mutating func note(_ label: String, typed: String, line: Int) -> [Inline] {
    if inNote != nil {
      problems.append(Reading.Problem(.noteInNote(label: label), section: section, line: line))
      return []
    }
    guard labels.contains(label) else {
      guesses -= 1
      let nearest = guesses >= 0 ? Nearest.word(to: label, among: labels) : nil
      problems.append(
        Reading.Problem(.undefinedNote(label: label, nearest: nearest), section: section, line: line))
      return [.text(typed)]
    }
    used.insert(label)
    return [.note(label)]
  }

  /// Texts that stand side by side as one; it grows in place, or a paragraph of many lines would cost its square.
  private static func joined(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    var text = ""
    for inline in inlines {
      if case .text(let next) = inline {
        text += next
      } else {
        if !text.isEmpty { result.append(.text(text)) }
        text = ""
        result.append(inline)
      }
    }
    if !text.isEmpty { result.append(.text(text)) }
    return result
  }
}
