import CMarkGFM
import Reporting

/// Pictures, which become figures where they stand by themselves: `![what it shows](figures/map.png "Caption") {#map}`.
extension MarkdownParser {
  /// The picture that is a whole paragraph, and the label behind it; `nil` for any other block.
  static func lonePicture(_ paragraph: OpaquePointer) -> (image: OpaquePointer, label: String?)? {
    guard cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
      let image = cmark_node_first_child(paragraph),
      cmark_node_get_type(image) == CMARK_NODE_IMAGE
    else { return nil }
    var behind = ""
    var next = cmark_node_next(image)
    while let node = next {
      guard cmark_node_get_type(node) == CMARK_NODE_TEXT else { return nil }
      behind += text(cmark_node_get_literal(node))
      next = cmark_node_next(node)
    }
    if behind.isEmpty { return (image, nil) }
    return Labelling.label(alone: behind).map { (image, $0) }
  }

  /// The figure that a picture is, with everything that keeps it from its document among the problems.
  mutating func figure(_ node: OpaquePointer, line: Int) -> Figure {
    let image = take(node, line: line)
    let hasWords = image.alternative.unicodeScalars.contains { !$0.properties.isWhitespace }
    if !hasWords { add(.noAlternative, image) }
    if image.path == nil { add(.address, image) }
    if let path = image.path, pictures?.contains(path) != true { add(.missing, image) }
    return Figure(
      path: image.path ?? image.address, alternative: image.alternative,
      caption: Self.text(cmark_node_get_title(node)).replacing("\n", with: " "))
  }

  /// A picture at a place where no figure can stand.
  mutating func image(_ node: OpaquePointer, line: Int) {
    let image = take(node, line: line)
    if pictures == nil {
      add(Reading.Problem(.image(image.alternative), section: section, line: line))
    } else {
      add(.notAlone, image)
    }
  }

  private mutating func take(_ node: OpaquePointer, line: Int) -> Reading.Image {
    let image = Reading.Image(
      address: Self.text(cmark_node_get_url(node)), alternative: inlines(in: node, line: line).plainText,
      section: section, line: line)
    add(image)
    return image
  }

  private mutating func add(_ fault: PictureFault, _ image: Reading.Image) {
    let path = image.path ?? image.address
    add(Reading.Problem(.picture(fault, path: path), section: image.section, line: image.line))
  }
}

extension MarkdownText {
  /// A figure as one line, without its label.
  static func line(_ figure: Figure) -> String {
    let alternative = lines([.text(figure.alternative)], in: .heading).joined(separator: " ")
    func escaped(_ text: String) -> String {
      let scalars = Array<Unicode.Scalar>(text.unicodeScalars)
      var result = String.UnicodeScalarView()
      for (index, scalar) in scalars.enumerated() {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        switch scalar {
        case "\\", "\"": result.append("\\")
        // What looks like an entity would be read as the sign that it stands for.
        case "&" where next == "#" || next.properties.isAlphabetic: result.append("\\")
        default: break
        }
        result.append(scalar == "\n" ? " " : scalar)
      }
      return String(result)
    }
    let path = figure.path.replacing("%", with: "%25")
    let needsBrackets = path.utf8.contains { [0x20, 0x28, 0x29].contains($0) }
    let target =
      needsBrackets
      ? "<\(path.replacing("<", with: "%3C").replacing(">", with: "%3E"))>"
      : path.replacing("<", with: "%3C").replacing(">", with: "%3E")
    return "![\(alternative)](\(target)" + (figure.caption.isEmpty ? ")" : " \"\(escaped(figure.caption))\")")
  }
}
