import Reporting

/// Figures of a draft in a template: as ``BodyWriter`` sets them, in the template's style for captions.
extension WordFilling {
  mutating func set(_ figure: Figure, label: String?) -> [XMLElement] {
    guard let image = document.pictures[figure.path] else { return [] }
    figureCount += 1
    if let label, figureNumbers[label] == nil { figureNumbers[label] = figureCount }
    let relation = package.show(image, named: "word/media/figure\(figureCount)", from: part)
    let room = (width: Double(width) * 25.4 / 1440, height: Double(height) * 25.4 / 1440 * BodyWriter.share)
    let run = PictureDrawing.run(
      image, relation: relation, number: figureCount, alternative: figure.alternative, room: room)
    let above = XMLElement("w:pPr", [:], [XMLElement("w:keepNext"), .value("w:jc", "center")])
    return [XMLElement("w:p", [:], [above, run]), caption(of: figure)]
  }

  private mutating func caption(of figure: Figure) -> XMLElement {
    let words = PageWords.of(document.language)
    let style = style("caption").map { XMLElement.value("w:pStyle", $0) }
    let properties = XMLElement("w:pPr", [:], [style ?? .value("w:jc", "center")])
    let behind = figure.caption.isEmpty ? "" : words.colon + figure.caption
    var paragraph = paragraph(properties, [.text(words.figure + " ")], nil)
    let field = XMLElement(
      "w:fldSimple", ["w:instr": " SEQ Figure \\* ARABIC "],
      runs(of: String(figureCount), nil, inRightToLeft: document.language.isRightToLeft))
    let rest = behind.isEmpty ? [] : runs(of: behind, nil, inRightToLeft: document.language.isRightToLeft)
    paragraph.children += ([field] + rest).map(XMLElement.Child.element)
    return paragraph
  }
}

extension WordPackage {
  /// Adds a picture that `part` shows; the id of the reference.
  mutating func show(_ image: ImageFile, named stem: String, from part: String) -> String {
    let known = files.filter { $0.value == image.bytes }.keys.min()
    let name = known ?? "\(stem).\(image.format.rawValue)"
    if let same = relationships[part]?.first(where: { $0.kind == "image" && $0.target == name }) {
      return same.id
    }
    if known == nil { add(image.bytes, named: name, type: "image/\(image.format.rawValue)") }
    return refer(from: part, to: name, kind: "image")
  }
}
