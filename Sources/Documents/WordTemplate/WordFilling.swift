import Reporting
import Wording

/// Fills the tree of a Word template, within bounds.
struct WordFilling {
  let file: String
  let styles: WordStyles
  /// The notes, the language and what the file says of itself; it has no parts.
  let document: Document
  /// The width of the text, in twentieths of a point.
  let width: Int
  /// The height of the text, in twentieths of a point.
  let height: Int
  var package: WordPackage
  var scope: TemplateScope
  var numbering: WordNumbering
  var notes: WordNotes
  /// The part that is being filled: links are noted there.
  var part = WordPackage.main
  /// Whether notes can be referred to here.
  var takesNotes = true
  var figureCount = 0
  /// The numbers of the figures that carry labels.
  var figureNumbers: [String: Int] = [:]
  private(set) var findings: [Diagnostic] = []
  /// The styles that were wanted and are not there.
  private(set) var missing: Set<String> = []
  /// Styles that the template lacks and a note can't do without.
  var addedStyles: [XMLElement] = []
  private var weight = 0

  /// So much a filled template may weigh: its text in bytes, and 40 for each element.
  static let maximumWeight = 16 * 1024 * 1024

  init(
    file: String, styles: WordStyles, document: Document, room: (width: Int, height: Int),
    package: WordPackage, scope: TemplateScope
  ) {
    self.file = file
    self.styles = styles
    self.document = document
    (width, height) = room
    self.package = package
    self.scope = scope
    numbering = WordNumbering(package.part("numbering").flatMap { package.trees[$0] })
    notes = WordNotes(of: package)
  }

  /// A part filled.
  mutating func root(_ nodes: [TemplateNode], of part: String) throws(Diagnostics) -> XMLElement? {
    self.part = part
    takesNotes = part == WordPackage.main
    for case .element(let root) in try fill(nodes) { return root }
    return nil
  }

  mutating func fill(_ nodes: [TemplateNode]) throws(Diagnostics) -> [XMLElement.Child] {
    var result: [XMLElement.Child] = []
    for node in nodes {
      switch node {
      case .text(let text, _): result.append(.text(text))
      case .markup(let element):
        try weigh(element)
        result.append(.element(numbering.inRound(element)))
      case .element(let shell, let inner): result += try element(shell, inner).map(XMLElement.Child.element)
      case .condition(let branches, let otherwise):
        for nodes in try scope.taken(branches, otherwise: otherwise) { result += try fill(nodes) }
      case .loop(let variable, let path, let inner): result += try loop(variable, path, inner)
      case .included(let nodes, let place):
        result += try included(nodes, place).map(XMLElement.Child.element)
      case .value, .layout: break  // Values stand in runs; a Word file has no `:::`.
      }
    }
    return result
  }

  /// Notes that `element` was written.
  ///
  /// - Throws: Where the whole grows too large.
  func weighed(_ element: XMLElement) -> Int {
    element.children.reduce(40) { sum, child in
      switch child {
      case .element(let inner): sum + weighed(inner)
      case .text(let text): sum + text.utf8.count
      }
    }
  }

  mutating func weigh(_ element: XMLElement) throws(Diagnostics) {
    weight += weighed(element)
    guard weight <= Self.maximumWeight else { throw Diagnostics([Filling.tooMuch(file)]) }
  }

  mutating func report(_ finding: Diagnostic) { findings.append(finding) }

  /// The style `name`, whose absence is noted.
  mutating func style(_ name: String, kind: String = "paragraph") -> String? {
    if let style = styles.style(name, kind: kind) { return style.id }
    missing.insert(name)
    return nil
  }

  // MARK: - Nodes

  private mutating func loop(_ variable: String, _ path: TemplateNode.Path, _ inner: [TemplateNode])
    throws(Diagnostics) -> [XMLElement.Child]
  {
    let before = (scope, numbering.replaced)
    let items = try scope.items(of: path)
    let restarting = WordNumbering.restarting(in: inner)
    var result: [XMLElement.Child] = []
    for index in items.indices {
      scope.enter(variable, items, at: index)
      weight += 40
      if index > 0 {
        for list in restarting { numbering.replaced[list] = numbering.restarted(list) }
      }
      result += try fill(inner)
      guard weight <= Self.maximumWeight else { throw Diagnostics([Filling.tooMuch(file)]) }
    }
    (scope, numbering.replaced) = before
    return result
  }

  private static let holders: Set<String> = ["w:tc", "w:txbxContent", "w:hdr", "w:ftr"]

  private mutating func element(_ shell: XMLElement, _ inner: [TemplateNode]) throws(Diagnostics)
    -> [XMLElement]
  {
    weight += 40
    switch shell.name {
    case "w:p":
      if let prose = try prose(aloneIn: inner) { return prose }
    case "w:r":
      if let runs = try runs(inner) { return runs }
    case "w:footnoteReference", "w:endnoteReference": return try reference(shell, inner)
    default: break
    }
    var result = shell
    result.children = try fill(inner)
    // Word takes a table without rows, and a cell without a paragraph at its end, for damage.
    if shell.name == "w:tbl", result.first("w:tr") == nil { return [] }
    if shell.name == "w:tr", result.first("w:tc") == nil { return [] }
    if Self.holders.contains(shell.name), result.elements.last?.name != "w:p" {
      result.children.append(.element(XMLElement("w:p")))
    }
    return [result]
  }

  /// A run with a value in it, as runs that each go one way; `nil` where there is none.
  private mutating func runs(_ inner: [TemplateNode]) throws(Diagnostics) -> [XMLElement]? {
    guard case .value(let expression)? = inner.last else { return nil }
    guard let value = try scope.value(of: expression) else { return [] }
    guard let text = value.text else {
      findings.append(expression.path.place.proseIsNotAlone)
      return []
    }
    weight += text.utf8.count
    var properties: XMLElement?
    if case .markup(let formatting)? = inner.first, formatting.name == "w:rPr" { properties = formatting }
    properties?.remove("w:lang")
    return runs(of: text, properties, inRightToLeft: document.language.isRightToLeft)
  }

  private func proseValue(aloneIn inner: [TemplateNode]) throws(Diagnostics) -> (
    value: TemplateValue, run: [TemplateNode], place: TemplatePlace
  )? {
    let texts = inner.filter { if case .markup(let element) = $0 { element.name != "w:pPr" } else { true } }
    guard texts.count == 1, case .element(let run, let nodes)? = texts.first, run.name == "w:r",
      case .value(let expression)? = nodes.last, let value = try scope.value(of: expression)
    else { return nil }
    return (value, nodes, expression.path.place)
  }

  /// The blocks that stand in place of a paragraph whose only word is the name of a text; `nil` for other paragraphs.
  private mutating func prose(aloneIn inner: [TemplateNode]) throws(Diagnostics) -> [XMLElement]? {
    guard let (value, run, _) = try proseValue(aloneIn: inner), case .prose(let prose) = value else {
      return nil
    }
    var frame = Frame()
    if case .markup(let properties)? = inner.first, properties.name == "w:pPr" {
      frame = Frame(paragraph: properties)
    }
    if case .markup(let properties)? = run.first, properties.name == "w:rPr" { frame.run = properties }
    return try set(typeset(prose.blocks), in: frame)
  }

  /// Blocks as their language wants them; see ``Document/typeset()``.
  private func typeset(_ blocks: [Block]) -> [Block] {
    var whole = document
    whole.notes = [:]
    whole.parts = [Document.Part(.plain, blocks)]
    return whole.typeset().parts.first?.blocks ?? []
  }

  private mutating func included(_ nodes: [TemplateNode], _ place: TemplatePlace) throws(Diagnostics)
    -> [XMLElement]
  {
    var filling = Filling(scope: scope, file: file)
    try filling.fill(nodes)
    let (parts, found) = Layout.parts(of: filling)
    findings += found
    var result: [XMLElement] = []
    for part in parts {
      let whole = Document.Part(part.role, typeset(part.blocks))
      for (block, role) in whole.placed(in: document.language) {
        var frame = Frame()
        if role == .numbered, let style = styles.style("Numbered Paragraph") {
          frame.paragraph = XMLElement("w:pPr", [:], [.value("w:pStyle", style.id)])
        }
        if role == .centered { frame.paragraph = XMLElement("w:pPr", [:], [.value("w:jc", "center")]) }
        result += try set([block], in: frame)
      }
    }
    return result
  }

  // MARK: - Notes

  /// A note of the template, where it is referred to.
  private mutating func reference(_ shell: XMLElement, _ inner: [TemplateNode]) throws(Diagnostics)
    -> [XMLElement]
  {
    let outer = part
    part = notes.part(of: shell.name)
    takesNotes = false
    defer { (part, takesNotes) = (outer, outer == WordPackage.main) }
    let children = try fill(inner)
    var result = shell
    result.attributes["w:id"] = notes.add(children, shell.name)
    return [result]
  }
}

extension TemplatePlace {
  fileprivate var proseIsNotAlone: Diagnostic {
    diagnostic(
      "template.prose-not-alone",
      Localized(
        en: "this stands for whole paragraphs and can't stand inside one",
        fr: "ceci représente des paragraphes entiers et ne peut pas figurer dans l'un d'eux"),
      Localized(
        en: "put it alone into a paragraph", fr: "placez-le seul dans un paragraphe"))
  }
}
