import Wording

/// Makes the tree of a template out of the parts of a Word file.
///
/// A tag that stands alone in its paragraph acts on paragraphs; in a row of a table that holds nothing but tags it acts on
/// rows; anywhere else it acts on the text inside its paragraph. Whatever a tag begins must end on the same ground.
struct WordTree {
  /// Where paragraphs are counted: a part, or a note.
  enum Ground: Hashable {
    case text, header(String), footer(String), note(Int)
  }

  private let file: String
  private let styles: WordStyles
  private let notes: [String: [String: XMLElement]]
  private let include: TemplateParser.Include
  private var includesLeft = TemplateParser.maximumIncludes
  private(set) var findings: [Diagnostic] = []

  private var ground = Ground.text
  /// The number of the paragraph in its part, from 1.
  private var number = 0
  private var heading = ""
  private var noteCount = 0
  private var isInTable = false

  /// - Parameter notes: The notes of the file by kind (`w:footnoteReference`) and id.
  init(
    file: String, styles: WordStyles, notes: [String: [String: XMLElement]],
    include: @escaping TemplateParser.Include
  ) {
    self.file = file
    self.styles = styles
    self.notes = notes
    self.include = include
  }

  /// The tree of a part.
  mutating func tree(of root: XMLElement, _ ground: Ground) -> [TemplateNode] {
    (self.ground, number, heading) = (ground, 0, "")
    return nodes(of: root)
  }

  // MARK: - Elements

  private static let grounds: Set<String> = ["w:body", "w:tc", "w:txbxContent", "w:hdr", "w:ftr"]

  private mutating func nodes(of element: XMLElement) -> [TemplateNode] {
    switch element.name {
    case "w:p": return paragraph(element)
    case "w:tbl": return [.element(element.shell, rows(of: element))]
    case _ where Self.grounds.contains(element.name):
      return [.element(element.shell, blocks(element.children))]
    case "w:footnoteReference", "w:endnoteReference": return note(element)
    default:
      let isPlain = !element.contains { $0.name == "w:p" || $0.name.hasSuffix("noteReference") }
      if isPlain { return [.markup(element)] }
      return [.element(element.shell, element.elements.flatMap { nodes(of: $0) })]
    }
  }

  /// A note stands in the tree where it is referred to, so that it sees the names of that place.
  private mutating func note(_ reference: XMLElement) -> [TemplateNode] {
    if case .note = ground { return [] }
    guard let note = notes[reference.name]?[reference.attributes["w:id"] ?? ""] else { return [] }
    let before = (ground, number, heading)
    noteCount += 1
    (ground, number) = (.note(noteCount), 0)
    defer { (ground, number, heading) = before }
    return [.element(reference, blocks(note.children))]
  }

  /// What stands under each other on one ground: the text, a cell, a box.
  private mutating func blocks(_ children: [XMLElement.Child]) -> [TemplateNode] {
    var pieces: [TemplatePiece] = []
    for case .element(let element) in children {
      if element.name == "w:p", let tags = tagsAlone(in: element) {
        pieces += tags
      } else {
        pieces += nodes(of: element).map { TemplatePiece($0, at: place(1, 1, "")) }
      }
    }
    return parse(pieces, .blocks)
  }

  private mutating func rows(of table: XMLElement) -> [TemplateNode] {
    let wasInTable = isInTable
    isInTable = true
    defer { isInTable = wasInTable }
    var pieces: [TemplatePiece] = []
    for element in table.elements {
      if element.name == "w:tr", let tags = tagsAlone(inRow: element) {
        pieces += tags
      } else {
        pieces += nodes(of: element).map { TemplatePiece($0, at: place(1, 1, "")) }
      }
    }
    return parse(pieces, .rows)
  }

  // MARK: - Tags

  /// The tags of a row that holds nothing else; `nil` where it does, or holds none.
  private mutating func tagsAlone(inRow row: XMLElement) -> [TemplatePiece]? {
    let before = (number, findings)
    var tags: [TemplatePiece] = []
    var isAlone = true
    row.forEach { element in
      guard element.name == "w:p", isAlone else { return }
      let paragraph = WordParagraph(element)
      if let found = tagsAlone(in: element) {
        tags += found
      } else if paragraph.scalars.allSatisfy(\.properties.isWhitespace) {
        number += 1
      } else {
        isAlone = false
      }
    }
    if isAlone, !tags.isEmpty { return tags }
    (number, findings) = before
    return nil
  }

  /// The tags of a paragraph that holds nothing else; `nil` where it does, or holds none. It is counted where it does not.
  private mutating func tagsAlone(in element: XMLElement) -> [TemplatePiece]? {
    let paragraph = WordParagraph(element)
    guard paragraph.hasTags else { return nil }
    number += 1
    let cutter = cut(paragraph)
    guard cutter.pieces.allSatisfy({ $0.kind == .tag && $0.isAlone }), cutter.findings.isEmpty else {
      number -= 1
      return nil
    }
    if paragraph.properties?.first("w:sectPr") != nil {
      findings.append(place(1, max(1, paragraph.scalars.count), paragraph.text).endsSection)
    }
    return cutter.pieces.map { $0.typed }
  }

  private func cut(_ paragraph: WordParagraph) -> TemplateCutter {
    TemplateCutter(paragraph: paragraph.text, number: number, spot: spot, file: file)
  }

  /// A paragraph with its text.
  private mutating func paragraph(_ element: XMLElement) -> [TemplateNode] {
    number += 1
    let paragraph = WordParagraph(element)
    if ground == .text, styles.headingLevel(paragraph.properties?.first("w:pStyle")?.value) != nil {
      heading = paragraph.text
    }
    checkUnreached(element, paragraph)
    guard paragraph.hasTags else {
      let isPlain = !element.contains {
        $0.name == "w:p" && $0 != element || $0.name.hasSuffix("noteReference")
      }
      if isPlain { return [.markup(element)] }
      return [.element(element.shell, element.elements.flatMap { nodes(of: $0) })]
    }
    let cutter = cut(paragraph)
    findings += cutter.findings
    var inside = InlineTree(paragraph: paragraph, pieces: cutter.pieces)
    let pieces = inside.pieces { nodes(of: $0) }
    findings += inside.findings
    let content = parse(pieces, .inline)
    return [.element(element.shell, (paragraph.properties.map { [.markup($0)] } ?? []) + content)]
  }

  private enum Level { case blocks, rows, inline }

  private mutating func parse(_ pieces: [TemplatePiece], _ level: Level) -> [TemplateNode] {
    let (nodes, found) = TemplateParser.parse(pieces, includesLeft: &includesLeft, include: include)
    findings += found.map { finding in
      guard ["template.open-block", "template.stray-end"].contains(finding.code) else { return finding }
      var finding = finding
      finding.remedy = level == .rows || level == .inline && isInTable ? .tagsInRows : .tagsOnOneGround
      return finding
    }
    for case .included(_, let place) in nodes where level != .blocks {
      findings.append(place.includeIsNotAlone)
    }
    return nodes
  }

  // MARK: - Places

  private func place(_ column: Int, _ length: Int, _ source: String) -> TemplatePlace {
    TemplatePlace(
      file: file, line: number, column: column, length: length, source: source, spot: spot)
  }

  private var spot: Localized {
    let (en, fr): (String, String) =
      switch ground {
      case .text: ("", "")
      case .header(let name): ("header (\(name)), ", "en-tête (\(name)), ")
      case .footer(let name): ("footer (\(name)), ", "pied de page (\(name)), ")
      case .note(let number): ("note \(number), ", "note \(number), ")
      }
    let above = String(heading.prefix(60))
    return Localized(
      en: "\(en)paragraph \(number)" + (above.isEmpty ? "" : " under “\(above)”"),
      fr: "\(fr)paragraphe \(number)" + (above.isEmpty ? "" : French(" sous « \(above) »").text))
  }

  /// Braces where nothing is filled in: the code of a field, the description of a picture.
  private mutating func checkUnreached(_ element: XMLElement, _ paragraph: WordParagraph) {
    for one in element.elements where one.name != "w:pPr" {
      let isUnreached = one.contains { inner in
        func hasBraces(_ text: String) -> Bool { text.contains("{{") || text.contains("{%") }
        return (inner.name == "w:instrText" || inner.name == "m:t") && hasBraces(inner.text)
          || inner.attributes.keys.contains { hasBraces(inner.attributes[$0] ?? "") }
      }
      if isUnreached {
        findings.append(place(1, max(1, paragraph.scalars.count), paragraph.text).isUnreached)
      }
    }
  }
}

extension TemplatePiece {
  /// A piece of the tree that was made already.
  init(_ node: TemplateNode, at place: TemplatePlace) {
    self.init(kind: .content(node), text: "", place: place)
  }

  /// The piece with its words as one would type them.
  var typed: TemplatePiece {
    var piece = self
    piece.text = TagText.plain(text)
    return piece
  }
}

extension Localized {
  fileprivate static let tagsOnOneGround = Localized(
    en:
      "a tag alone in its paragraph needs its end alone in a paragraph too; inside a sentence both stand in the same paragraph",
    fr:
      "une balise seule dans son paragraphe se termine par une balise seule dans le sien ; dans une phrase, les deux sont dans le même paragraphe"
  )

  fileprivate static let tagsInRows = Localized(
    en: "to repeat rows, put {% for … %} into a row of its own above them and {% endfor %} into one below",
    fr:
      "pour répéter des lignes, placez {% for … %} seul dans une ligne au-dessus et {% endfor %} seul dans une ligne en dessous"
  )
}

extension TemplatePlace {
  private func misplaced(en: String, fr: String, _ remedy: Localized) -> Diagnostic {
    diagnostic("template.misplaced", Localized(en: en, fr: fr), remedy)
  }

  fileprivate var endsSection: Diagnostic {
    misplaced(
      en: "this paragraph ends a section of the page and would go with its tag",
      fr: "ce paragraphe termine une section de la page et disparaîtrait avec sa balise",
      Localized(
        en: "put the tag into a paragraph of its own before the section break",
        fr: "placez la balise dans un paragraphe à elle, avant le saut de section"))
  }

  fileprivate var includeIsNotAlone: Diagnostic {
    misplaced(
      en: "what is included stands for whole paragraphs and can't stand inside one",
      fr: "ce qui est inclus représente des paragraphes entiers et ne peut pas figurer dans l'un d'eux",
      Localized(
        en: "put the tag alone into a paragraph", fr: "placez la balise seule dans un paragraphe"))
  }

  fileprivate var isUnreached: Diagnostic {
    misplaced(
      en:
        "there are braces in a field, an address, a formula or the description of a picture, where nothing is filled in",
      fr:
        "il y a des accolades dans un champ, une adresse, une formule ou la description d'une image, où rien n'est rempli",
      Localized(en: "put the name into the text itself", fr: "placez le nom dans le texte même"))
  }
}
