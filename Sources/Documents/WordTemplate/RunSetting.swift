import Reporting
import Wording

/// Sets paragraphs and runs.
extension WordFilling {
  /// A paragraph with `inlines`.
  ///
  /// - Parameter run: The formatting that its runs begin with.
  mutating func paragraph(_ properties: XMLElement?, _ inlines: [Inline], _ run: XMLElement?) -> XMLElement {
    let isRightToLeft = Script.isRightToLeft(inlines, in: document.language)
    var properties = properties ?? XMLElement("w:pPr")
    if isRightToLeft { properties.put(XMLElement("w:bidi"), order: SchemaOrder.paragraph) }
    var base = run ?? XMLElement("w:rPr")
    // The words are in the language of the document, whatever the one was that the tag was typed in.
    base.remove("w:lang")
    let runs = inlines.flatMap { set($0, base, isRightToLeft) }
    return XMLElement("w:p", [:], (properties.children.isEmpty ? [] : [properties]) + runs)
  }

  /// `text` as runs that each go one way, with its line ends as line breaks.
  func runs(of text: String, _ properties: XMLElement?, inRightToLeft base: Bool) -> [XMLElement] {
    var result: [XMLElement] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result.append(run([XMLElement("w:br")], properties)) }
      for (piece, isRightToLeft) in Script.runs(of: String(line), inRightToLeft: base) {
        var properties = properties
        if isRightToLeft {
          properties = properties ?? XMLElement("w:rPr")
          properties?.put(XMLElement("w:rtl"), order: SchemaOrder.run)
        }
        result.append(run([Self.text(piece)], properties))
      }
    }
    return result
  }

  private static func text(_ text: String) -> XMLElement {
    XMLElement(name: "w:t", attributes: ["xml:space": "preserve"], children: [.text(text)])
  }

  private func run(_ elements: [XMLElement], _ properties: XMLElement?) -> XMLElement {
    XMLElement("w:r", [:], (properties.map { $0.children.isEmpty ? [] : [$0] } ?? []) + elements)
  }

  private mutating func set(_ inline: Inline, _ base: XMLElement, _ isRightToLeft: Bool) -> [XMLElement] {
    switch inline {
    case .text(let text): return runs(of: text, base, inRightToLeft: isRightToLeft)
    case .code(let text):
      let font = "Courier New"
      let fonts = XMLElement("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:cs": font])
      return runs(of: text, base.with([fonts]), inRightToLeft: isRightToLeft)
    case .emphasis(let inner):
      let italic = base.with([XMLElement("w:i"), XMLElement("w:iCs")])
      return inner.flatMap { set($0, italic, isRightToLeft) }
    case .strong(let inner):
      let bold = base.with([XMLElement("w:b"), XMLElement("w:bCs")])
      return inner.flatMap { set($0, bold, isRightToLeft) }
    case .link(let inner, let url): return link(inner, url, base, isRightToLeft)
    case .note(let label): return note(label)
    case .lineBreak: return [run([XMLElement("w:br")], base)]
    }
  }

  private mutating func link(_ inner: [Inline], _ url: String, _ base: XMLElement, _ isRightToLeft: Bool)
    -> [XMLElement]
  {
    // Addresses of other kinds can open files and programs of the reader's machine.
    guard WebAddress.isOne(url) else { return inner.flatMap { set($0, base, isRightToLeft) } }
    let id = package.link(from: part, to: url)
    let look =
      styles.style("Hyperlink", kind: "character").map { [XMLElement.value("w:rStyle", $0.id)] }
      ?? [.value("w:color", "0563C1"), .value("w:u", "single")]
    let runs = inner.flatMap { set($0, base.with(look), isRightToLeft) }
    return [XMLElement("w:hyperlink", ["r:id": id, "w:history": "1"], runs)]
  }

  /// A note of the draft; one that is referred to again is printed again, since Word has no second reference.
  private mutating func note(_ label: String) -> [XMLElement] {
    guard let prose = document.notes[label] else { return [] }
    guard takesNotes else {
      report(.noteOutsideOfText(file, label))
      return []
    }
    let kind = document.notePlace == .footnotes ? "footnote" : "endnote"
    let outer = part
    let reference = "w:\(kind)Reference"
    (part, takesNotes) = (notes.part(of: reference), false)
    let (text, sign) = noteStyles(kind)
    let mark = XMLElement("w:rPr", [:], [.value("w:rStyle", sign)])
    let properties = XMLElement("w:pPr", [:], [.value("w:pStyle", text)])
    var paragraphs: [XMLElement] = []
    for inlines in prose.blocks.flatMap(\.noteParagraphs) {
      var one = paragraph(properties, inlines, nil)
      if paragraphs.isEmpty {
        let head = [run([XMLElement("w:\(kind)Ref")], mark), run([Self.text(" ")], nil)]
        one.children.insert(contentsOf: head.map(XMLElement.Child.element), at: 1)
      }
      paragraphs.append(one)
    }
    (part, takesNotes) = (outer, true)
    let id = notes.add(paragraphs.map(XMLElement.Child.element), reference)
    return [run([XMLElement(reference, ["w:id": id])], mark)]
  }
}

extension WordFilling {
  /// The ids of the styles of notes and of their marks. Word adds these styles with the first note; so do we.
  private mutating func noteStyles(_ kind: String) -> (text: String, sign: String) {
    let name = kind == "footnote" ? "Footnote" : "Endnote"
    func added(_ id: String, _ called: String, _ type: String, _ properties: [XMLElement]) -> String {
      if let style = styles.style(called, kind: type) { return style.id }
      if !addedStyles.contains(where: { $0.attributes["w:styleId"] == id }) {
        let base = type == "paragraph" ? styles.usual.map { [XMLElement.value("w:basedOn", $0)] } ?? [] : []
        addedStyles.append(
          XMLElement(
            "w:style", ["w:type": type, "w:styleId": id], [.value("w:name", called)] + base + properties))
      }
      return id
    }
    let size = XMLElement("w:rPr", [:], [.value("w:sz", "20"), .value("w:szCs", "20")])
    let spacing = XMLElement("w:pPr", [:], [XMLElement("w:spacing", ["w:before": "0", "w:after": "40"])])
    let raised = XMLElement("w:rPr", [:], [.value("w:vertAlign", "superscript")])
    return (
      added("Rapporteur\(name)Text", "\(kind) text", "paragraph", [spacing, size]),
      added("Rapporteur\(name)Reference", "\(kind) reference", "character", [raised])
    )
  }
}

extension Block {
  /// The paragraphs of a block in a note: lists and tables are flattened there.
  fileprivate var noteParagraphs: [[Inline]] {
    switch content {
    case .paragraph(let inlines), .heading(_, let inlines): return [inlines]
    case .quote(let blocks): return blocks.flatMap(\.noteParagraphs)
    case .list(let list):
      return list.items.enumerated().flatMap { index, item -> [[Inline]] in
        let mark = list.start.map { "\($0 + index). " } ?? "\u{2013} "
        let paragraphs = item.flatMap(\.noteParagraphs)
        return [[.text(mark)] + (paragraphs.first ?? [])] + paragraphs.dropFirst()
      }
    case .table(let table):
      return ([table.header] + table.rows).map { Array($0.joined(separator: [.text(" | ")])) }
    case .code(let text): return [[.code(text)]]
    case .rule, .figure: return []
    }
  }
}

/// The order that the schema wants inside the properties of paragraphs and runs.
enum SchemaOrder {
  static let paragraph = [
    "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr",
    "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap",
    "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd",
    "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap",
    "w:jc",
    "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle",
    "w:rPr",
    "w:sectPr", "w:pPrChange",
  ]
  static let run = [
    "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:strike", "w:dstrike",
    "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof", "w:snapToGrid", "w:vanish", "w:webHidden",
    "w:color", "w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:effect",
    "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang", "w:eastAsianLayout",
    "w:specVanish", "w:oMath",
  ]
}

extension XMLElement {
  /// Puts `element` where `order` wants it, in place of one of the same name.
  mutating func put(_ element: XMLElement, order: [String]) {
    remove(element.name)
    let rank = order.firstIndex(of: element.name) ?? order.count
    let place = children.firstIndex { child in
      guard case .element(let other) = child else { return false }
      return order.firstIndex(of: other.name) ?? order.count > rank
    }
    children.insert(.element(element), at: place ?? children.count)
  }

  /// Takes away the elements inside that are called `name`.
  mutating func remove(_ name: String) {
    children.removeAll { if case .element(let element) = $0 { element.name == name } else { false } }
  }

  /// The formatting of a run with more to it.
  fileprivate func with(_ elements: [XMLElement]) -> XMLElement {
    var result = self
    for element in elements { result.put(element, order: SchemaOrder.run) }
    return result
  }
}

extension Diagnostic {
  fileprivate static func noteOutsideOfText(_ file: String, _ label: String) -> Diagnostic {
    Diagnostic(
      file: file, line: 0, column: 0, code: "template.note-outside",
      message: Localized(
        en: "the note \"\(label)\" would stand in a header, a footer or another note, where Word allows none",
        fr:
          "la note « \(label) » se trouverait dans un en-tête, un pied de page ou une autre note, où Word n'en admet pas"
      ),
      remedy: Localized(
        en: "put the text that refers to it into the body of the template",
        fr: "placez le texte qui y renvoie dans le corps du gabarit"))
  }
}
