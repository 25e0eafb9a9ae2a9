import Reporting
import Wording

/// Sets the blocks of a text in the styles of a template.
extension WordFilling {
  /// How the paragraph and the run are set that a text stands in place of.
  struct Frame {
    var paragraph: XMLElement?
    var run: XMLElement?
    /// The end of a section that the paragraph was.
    var section: XMLElement?

    init() {}

    /// What of a paragraph's properties holds for each of the paragraphs that come in its place.
    init(paragraph: XMLElement) {
      var properties = paragraph
      section = paragraph.first("w:sectPr")
      properties.children.removeAll { child in
        guard case .element(let element) = child else { return true }
        return ["w:sectPr", "w:rPr", "w:framePr", "w:cnfStyle"].contains(element.name)
      }
      self.paragraph = properties
    }
  }

  mutating func set(_ blocks: [Block], in frame: Frame) throws(Diagnostics) -> [XMLElement] {
    var result: [XMLElement] = []
    var frame = frame
    for block in blocks {
      for element in set(block, in: frame) {
        try weigh(element)
        result.append(element)
      }
      // Only the first begins a page.
      frame.paragraph?.children.removeAll {
        if case .element(let element) = $0 { element.name == "w:pageBreakBefore" } else { false }
      }
    }
    if let section = frame.section {
      result.append(XMLElement("w:p", [:], [XMLElement("w:pPr", [:], [section])]))
    }
    return result
  }

  private mutating func set(_ block: Block, in frame: Frame) -> [XMLElement] {
    switch block.content {
    case .paragraph(let inlines): return [paragraph(frame.paragraph, inlines, frame.run)]
    case .heading(let level, let inlines): return [heading(level, inlines)]
    case .list(let list): return set(list, level: 0, in: frame)
    case .quote(let blocks):
      var inner = frame
      inner.paragraph = quotation
      return blocks.flatMap { set($0, in: inner) }
    case .table(let table): return set(table)
    case .code(let text):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.dropLast(text.utf8.last == 0x0A ? 1 : 0).map {
        paragraph(frame.paragraph, [.code(String($0))], frame.run)
      }
    case .figure(let figure): return set(figure, label: block.label)
    case .rule:
      let line = XMLElement(
        "w:bottom", ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "auto"])
      return [paragraph(XMLElement("w:pPr", [:], [XMLElement("w:pBdr", [:], [line])]), [], nil)]
    }
  }

  private mutating func heading(_ level: Int, _ inlines: [Inline]) -> XMLElement {
    let level = max(1, min(9, level))
    if let style = style("heading \(level)") {
      return paragraph(XMLElement("w:pPr", [:], [.value("w:pStyle", style)]), inlines, nil)
    }
    let properties = XMLElement(
      "w:pPr", [:], [XMLElement("w:keepNext"), .value("w:outlineLvl", String(level - 1))])
    return paragraph(properties, [.strong(inlines)], nil)
  }

  private var quotation: XMLElement {
    mutating get {
      if let style = style("Quote") { return XMLElement("w:pPr", [:], [.value("w:pStyle", style)]) }
      return XMLElement("w:pPr", [:], [XMLElement("w:ind", ["w:left": "720", "w:right": "720"])])
    }
  }

  // MARK: - Lists

  private mutating func set(_ list: List, level: Int, in frame: Frame) -> [XMLElement] {
    let depth = min(8, level)
    let marked = properties(of: list, level: depth)
    var result: [XMLElement] = []
    for item in list.items {
      var isMarked = false
      for block in item {
        if case .list(let inner) = block.content {
          if !isMarked { result.append(paragraph(marked, [], frame.run)) }
          result += set(inner, level: level + 1, in: frame)
        } else {
          var inner = frame
          inner.paragraph = isMarked ? unmarked(depth) : marked
          result += set(block, in: inner)
        }
        isMarked = true
      }
      if item.isEmpty { result.append(paragraph(marked, [], frame.run)) }
    }
    return result
  }

  /// How the items of a list are set: by the template's style for such lists, else by a list of our own.
  private mutating func properties(of list: List, level: Int) -> XMLElement {
    let name = list.start == nil ? "List Bullet" : "List Number"
    let style = styles.style(level == 0 ? name : "\(name) \(level + 1)")
    if let style, let known = style.list {
      guard let start = list.start else { return XMLElement("w:pPr", [:], [.value("w:pStyle", style.id)]) }
      if let own = numbering.restarted(known, start: start) { return numbered(style.id, own, style.level) }
    }
    if level == 0, style == nil { _ = self.style(name) }
    let own = list.start.map { numbering.numbers(from: $0) } ?? numbering.bullets()
    return numbered(styles.style("List Paragraph")?.id ?? style?.id, own, level)
  }

  private func numbered(_ style: String?, _ list: String, _ level: Int) -> XMLElement {
    let number = XMLElement(
      "w:numPr", [:], [.value("w:ilvl", String(level)), .value("w:numId", list)])
    return XMLElement("w:pPr", [:], (style.map { [.value("w:pStyle", $0)] } ?? []) + [number])
  }

  /// Further paragraphs of an item, below its text.
  private func unmarked(_ level: Int) -> XMLElement {
    let style = styles.style("List Paragraph").map { [XMLElement.value("w:pStyle", $0.id)] } ?? []
    return XMLElement("w:pPr", [:], style + [XMLElement("w:ind", ["w:left": String(720 * (level + 1))])])
  }

  // MARK: - Tables

  private mutating func set(_ table: Table) -> [XMLElement] {
    let columns = max(1, table.rows.reduce(table.header.count) { max($0, $1.count) })
    let widths = ColumnWidths.widths(of: table, columns: columns, within: width)
    var properties: [XMLElement] = []
    let style = style("Table Grid", kind: "table")
    if let style { properties.append(.value("w:tblStyle", style)) }
    if document.language.isRightToLeft { properties.append(XMLElement("w:bidiVisual")) }
    properties.append(XMLElement("w:tblW", ["w:w": "5000", "w:type": "pct"]))
    if style == nil { properties.append(Self.borders) }
    properties.append(XMLElement("w:tblLook", ["w:val": "0020", "w:firstRow": "1"]))
    let grid = widths.map { XMLElement("w:gridCol", ["w:w": String($0)]) }
    var rows: [XMLElement] = []
    for (index, cells) in ([table.header] + table.rows).enumerated() {
      let whole = cells + Array(repeating: [], count: max(0, columns - cells.count))
      rows.append(row(whole, table.alignments, widths, isHeader: index == 0))
    }
    let body = [XMLElement("w:tblPr", [:], properties), XMLElement("w:tblGrid", [:], grid)] + rows
    // Two tables that touch would become one.
    return [XMLElement("w:tbl", [:], body), XMLElement("w:p", [:], [afterTable])]
  }

  private var afterTable: XMLElement {
    if let style = styles.style("After Table") {
      return XMLElement("w:pPr", [:], [.value("w:pStyle", style.id)])
    }
    return XMLElement("w:pPr", [:], [XMLElement("w:spacing", ["w:before": "0", "w:after": "0"])])
  }

  private static let borders = XMLElement(
    "w:tblBorders", [:],
    ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      XMLElement("w:\($0)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
    })

  private mutating func row(
    _ cells: [[Inline]], _ alignments: [Table.Alignment], _ widths: [Int], isHeader: Bool
  ) -> XMLElement {
    let flags = [XMLElement("w:cantSplit")] + (isHeader ? [XMLElement("w:tblHeader")] : [])
    let style = styles.style(isHeader ? "Table Heading" : "Table Text")
    var elements: [XMLElement] = [XMLElement("w:trPr", [:], flags)]
    for (index, cell) in cells.enumerated() {
      var properties = XMLElement("w:pPr", [:], style.map { [.value("w:pStyle", $0.id)] } ?? [])
      let alignment = alignments.indices.contains(index) ? alignments[index] : .natural
      if alignment == .center { properties.children.append(.element(.value("w:jc", "center"))) }
      if alignment == .right { properties.children.append(.element(.value("w:jc", "right"))) }
      let width = XMLElement("w:tcW", ["w:w": String(widths[index]), "w:type": "dxa"])
      let text = isHeader && style == nil ? [Inline.strong(cell)] : cell
      elements.append(
        XMLElement("w:tc", [:], [XMLElement("w:tcPr", [:], [width]), paragraph(properties, text, nil)]))
    }
    return XMLElement("w:tr", [:], elements)
  }
}
