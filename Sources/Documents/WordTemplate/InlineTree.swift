import Wording

/// The tree of what stands inside one paragraph: text and values in runs, between the tags.
struct InlineTree {
  private let paragraph: WordParagraph
  private let cut: [TemplatePiece]
  private(set) var findings: [Diagnostic] = []

  init(paragraph: WordParagraph, pieces: [TemplatePiece]) {
    self.paragraph = paragraph
    cut = pieces
  }

  private struct Item {
    let piece: TemplatePiece
    let wrapper: Int?
  }

  /// The pieces for the parser; `inner` makes the tree of a picture and the like, which may hold paragraphs itself.
  mutating func pieces(_ inner: (XMLElement) -> [TemplateNode]) -> [TemplatePiece] {
    // Spaces around a value that is alone would keep it from being so.
    let isAlone =
      cut.filter { $0.kind == .value }.count == 1 && cut.allSatisfy { $0.kind == .value || $0.isBlank }
    var items: [Item] = []
    var next = 0
    for piece in cut where !(isAlone && piece.kind == .text) {
      let start = piece.place.column - 1
      items += marks(before: start, &next, inner)
      let wrapper = paragraph.wrapper(at: start)
      switch piece.kind {
      case .text: items += texts(start..<(start + piece.place.length), &next, inner)
      case .value: items += value(piece.typed).map { [Item(piece: $0, wrapper: wrapper)] } ?? []
      default: items.append(Item(piece: piece.typed, wrapper: nil))
      }
    }
    items += marks(before: .max, &next, inner)
    return wrapped(items)
  }

  /// A value in a run that is set as the sign is that its tag begins with.
  private mutating func value(_ piece: TemplatePiece) -> TemplatePiece? {
    var none = 0
    let (nodes, found) = TemplateParser.parse([piece], includesLeft: &none) { _ in nil }
    findings += found
    guard let node = nodes.first else { return nil }
    return TemplatePiece(run([node], paragraph.properties(at: piece.place.column - 1)), at: piece.place)
  }

  private func run(_ nodes: [TemplateNode], _ properties: XMLElement?) -> TemplateNode {
    .element(XMLElement("w:r"), (properties.map { [.markup($0)] } ?? []) + nodes)
  }

  /// The marks, as bookmarks, between the last unit that was written and `end`.
  private func marks(before end: Int, _ next: inout Int, _ inner: (XMLElement) -> [TemplateNode]) -> [Item] {
    var items: [Item] = []
    while next < paragraph.units.count, paragraph.units[next].end <= end {
      let unit = paragraph.units[next]
      if unit.count == 0 { items += nodes(of: unit, unit.start..<unit.end, inner) }
      next += 1
    }
    return items
  }

  private func texts(
    _ range: Range<Int>, _ next: inout Int, _ inner: (XMLElement) -> [TemplateNode]
  ) -> [Item] {
    var items: [Item] = []
    while next < paragraph.units.count {
      let unit = paragraph.units[next]
      guard unit.start < range.upperBound else { break }
      let isInside = unit.count == 0 ? range.contains(unit.start) : unit.end > range.lowerBound
      if isInside { items += nodes(of: unit, range, inner) }
      // The rest of a unit that a tag begins in belongs to what follows.
      guard unit.end <= range.upperBound else { break }
      next += 1
    }
    return items
  }

  private func nodes(
    of unit: WordParagraph.Unit, _ range: Range<Int>, _ inner: (XMLElement) -> [TemplateNode]
  ) -> [Item] {
    let nodes: [TemplateNode]
    switch unit.content {
    case .text:
      let text = XMLElement(
        name: "w:t", attributes: ["xml:space": "preserve"],
        children: [.text(paragraph.text(of: unit, in: range))])
      nodes = [run([.markup(text)], unit.properties)]
    case .sign(let element): nodes = [run([.markup(element)], unit.properties)]
    case .object(let element): nodes = [run(inner(element), unit.properties)]
    case .beside(let element): nodes = inner(element)
    }
    let place = TemplatePlace(file: "", line: 0, column: 0, length: 1, source: "")
    return nodes.map { Item(piece: TemplatePiece($0, at: place), wrapper: unit.wrapper) }
  }

  /// The pieces, with neighbours that stand in the same link put into it together.
  private func wrapped(_ items: [Item]) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var gathered: [TemplateNode] = []
    var index = 0
    while index < items.count {
      guard let wrapper = items[index].wrapper else {
        pieces.append(items[index].piece)
        index += 1
        continue
      }
      let place = items[index].piece.place
      gathered = []
      while index < items.count, items[index].wrapper == wrapper {
        if case .content(let node) = items[index].piece.kind { gathered.append(node) }
        index += 1
      }
      pieces.append(TemplatePiece(.element(paragraph.wrappers[wrapper], gathered), at: place))
    }
    return pieces
  }
}

extension TemplatePiece {
  /// Whether it is text of nothing but spaces.
  fileprivate var isBlank: Bool { kind == .text && text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
