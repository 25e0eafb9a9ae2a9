import Reporting

extension DocxReading {
  /// Reads a table. Cells of a draft are one line each, and none is merged: what that takes away is told.
  mutating func readTable(_ element: XMLElement) throws(PackageProblem) {
    let first = WordPlace(heading: place.heading, paragraph: place.paragraph + 1)
    var rows: [[Cell]] = []
    tableDepth += 1
    defer { tableDepth -= 1 }
    try readRows(in: element, &rows)
    rows.removeAll { $0.allSatisfy { $0.isEmpty } && $0.allSatisfy { !$0.isSpan } }
    let columns = rows.reduce(0) { max($0, $1.count) }
    guard columns > 0, !rows.isEmpty else { return }
    // A table of one cell is a frame around text.
    if rows.count == 1, columns == 1 {
      losses.add(.boxedText, at: first)
      let inside = rows[0][0].paragraphs
      paragraphs += inside
      return
    }
    for (row, cells) in rows.enumerated() {
      for column in cells.indices { try join(&rows[row][column]) }
    }
    if columns > HostileText.maximumColumns - 1 { return addFlat(rows, at: first) }
    let lines = rows.map { row in (0..<columns).map { row.indices.contains($0) ? row[$0].inlines : [] } }
    let alignments = (0..<columns).map { alignment(ofColumn: $0, rows) }
    var header = lines[0]
    if header.allSatisfy({ $0.isEmpty || InlineRuns($0).isWhollyBold }) { header = header.map(Self.unbold) }
    add(
      ReadParagraph(
        .table(Table(alignments: alignments, header: header, rows: Array(lines.dropFirst()))), [], at: first))
  }

  private static func unbold(_ inlines: [Inline]) -> [Inline] {
    var runs = InlineRuns(inlines)
    runs.unbold()
    return runs.inlines
  }

  /// A cell as it was read.
  struct Cell {
    var inlines: [Inline] = []
    var paragraphs: [ReadParagraph] = []
    /// Where its paragraphs were read.
    var place = WordPlace.start
    var alignment = Table.Alignment.natural
    /// Whether it only goes on with its neighbour.
    var isSpan = false

    /// Whether it says nothing.
    var isEmpty: Bool { paragraphs.allSatisfy { $0.inlines.isEmpty && !$0.isTable } }
  }

  private mutating func readRows(in parent: XMLElement, _ rows: inout [[Cell]]) throws(PackageProblem) {
    for case .element(let element) in parent.children {
      switch element.name {
      case "w:tr":
        if element.child("w:trPr")?.child("w:del") != nil {
          losses.add(.trackedDeletions, at: place)
        } else {
          rows.append(try readRow(element))
        }
      case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo": try readRows(in: element, &rows)
      default: break
      }
    }
  }

  private mutating func readRow(_ row: XMLElement) throws(PackageProblem) -> [Cell] {
    let before = row.child("w:trPr")?.setting("w:gridBefore").flatMap(Int.init) ?? 0
    var cells = Array(repeating: Cell(isSpan: true), count: Self.bounded(before))
    try readCells(in: row, &cells)
    return cells
  }

  private static func bounded(_ columns: Int) -> Int { max(0, min(columns, HostileText.maximumColumns)) }

  private mutating func readCells(in parent: XMLElement, _ cells: inout [Cell]) throws(PackageProblem) {
    for case .element(let element) in parent.children {
      switch element.name {
      case "w:tc":
        let properties = element.child("w:tcPr")
        let span = Self.bounded(properties?.setting("w:gridSpan").flatMap(Int.init) ?? 1)
        var cell = try readCell(element)
        if let merge = properties?.child("w:vMerge"), merge.attributes["w:val"] != "restart" {
          losses.add(.mergedCells, at: place)
          cell.isSpan = true
        }
        cells.append(cell)
        if span > 1 {
          losses.add(.mergedCells, at: place)
          cells += Array(repeating: Cell(isSpan: true), count: span - 1)
        }
      case "w:sdt", "w:sdtContent", "w:customXml": try readCells(in: element, &cells)
      default: break
      }
    }
  }

  private mutating func readCell(_ element: XMLElement) throws(PackageProblem) -> Cell {
    beginPiece(atDepth: 1)
    let outer = paragraphs
    paragraphs = []
    let heading = place.heading
    try read(element)
    place.heading = heading
    var cell = Cell(inlines: [], paragraphs: paragraphs, place: place)
    paragraphs = outer
    cell.alignment = Self.alignment(element)
    return cell
  }

  /// Puts the paragraphs of a cell into one line. What tables in tables repeat at each level counts against the bounds.
  private mutating func join(_ cell: inout Cell) throws(PackageProblem) {
    var runs = InlineRuns()
    for (index, paragraph) in cell.paragraphs.enumerated() {
      if index > 0 { runs.add(" ") }
      if case .table = paragraph.kind { losses.add(.nestedTable, at: paragraph.place) }
      runs.add(Self.mark(of: paragraph))
      runs.add(InlineRuns(paragraph.inlines))
      if case .table = paragraph.kind { runs.add(paragraph.plainText.replacing("\n", with: "; ")) }
    }
    if tableDepth > 1 { try countText(runs.count) }
    if cell.paragraphs.count > 1 { losses.add(.cellParagraphs, at: cell.place) }
    runs.joinLines()
    cell.inlines = runs.inlines
  }

  private static func mark(of paragraph: ReadParagraph) -> String {
    guard case .item(_, let isOrdered) = paragraph.kind else { return "" }
    return isOrdered ? "\(paragraph.number). " : "\u{2022} "
  }

  /// How the paragraphs of a cell are set.
  private static func alignment(_ cell: XMLElement) -> Table.Alignment {
    for case .element(let paragraph) in cell.children where paragraph.name == "w:p" {
      switch paragraph.child("w:pPr")?.setting("w:jc") {
      case "center": return .center
      case "right", "end": return .right
      default: return .natural
      }
    }
    return .natural
  }

  /// What all cells of a column that say something have in common.
  private func alignment(ofColumn column: Int, _ rows: [[Cell]]) -> Table.Alignment {
    let cells = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }.filter { !$0.isSpan }
    let found = cells.filter { !$0.inlines.isEmpty }.map(\.alignment)
    guard let first = found.first, found.allSatisfy({ $0 == first }) else { return .natural }
    return first
  }

  /// A table that is wider than a draft's may be, as a paragraph for each row.
  private mutating func addFlat(_ rows: [[Cell]], at first: WordPlace) {
    losses.add(.wideTable, at: first)
    for row in rows {
      var runs = InlineRuns()
      for (index, cell) in row.filter({ !$0.inlines.isEmpty }).enumerated() {
        if index > 0 { runs.add("; ") }
        runs.add(InlineRuns(cell.inlines))
      }
      let inlines = runs.inlines
      if !inlines.isEmpty { add(ReadParagraph(.text, inlines, at: first)) }
    }
  }
}
