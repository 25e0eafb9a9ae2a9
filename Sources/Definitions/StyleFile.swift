public import Reporting
public import Wording
import YAML

/// Reads house styles: `Templates/styles/*.yaml`.
public enum StyleFile {
  /// The style that `bytes` states; what it does not say is as in ``HouseStyle/ohchr``.
  ///
  /// - Throws: Everything that does not fit, each with its place.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> HouseStyle {
    let document = try YAMLReader.read(bytes, file: file)
    let findings = ShapeCheck.check(document, StyleShape.file)
    guard findings.isEmpty, let root = document.root else { throw Diagnostics(findings) }
    var style = HouseStyle(id: root.name("style"), title: root.translations("title"))
    if let page = root["page"] {
      style.paper = page["size"]?.scalar.flatMap { HouseStyle.Paper(rawValue: $0.text) } ?? style.paper
      style.margin = page.length("margin", .millimetres) ?? style.margin
    }
    read(root["fonts"], into: &style.fonts)
    read(root["sizes"], into: &style.sizes)
    read(root["colours"], into: &style.colours)
    if let text = root["text"] {
      style.lineSpacing = text["line-spacing"]?.scalar?.integer ?? style.lineSpacing
      style.paragraphSpacing = text.length("after-paragraph", .points) ?? style.paragraphSpacing
      style.isJustified = text["align"]?.scalar.map { $0.text == "justified" } ?? style.isJustified
      style.paragraphNumber =
        text["paragraph-number"]?.scalar.flatMap { HouseStyle.ParagraphNumber(rawValue: $0.text) }
        ?? style.paragraphNumber
    }
    style.logo = root["logo"].flatMap { logo in
      logo["file"]?.scalar.map {
        HouseStyle.Logo(
          file: $0.text, alternative: logo.translations("alternative"),
          width: logo.length("width", .millimetres) ?? 40)
      }
    }
    style.reference = root["reference"]?.scalar?.text
    return style
  }

  private static func read(_ node: Node?, into fonts: inout HouseStyle.Fonts) {
    fonts.text = node?["text"]?.scalar?.text ?? fonts.text
    fonts.headings = node?["headings"]?.scalar?.text
    fonts.code = node?["code"]?.scalar?.text ?? fonts.code
    fonts.arabic = node?["arabic"]?.scalar?.text
    fonts.chinese = node?["chinese"]?.scalar?.text ?? fonts.chinese
  }

  private static func read(_ node: Node?, into sizes: inout HouseStyle.Sizes) {
    func size(_ key: String, _ usual: Double) -> Double { node?.length(key, .points) ?? usual }
    sizes.text = size("text", sizes.text)
    sizes.notes = size("notes", sizes.notes)
    sizes.tables = size("tables", sizes.tables)
    sizes.title = size("title", sizes.title)
    sizes.headings = sizes.headings.enumerated().map { size("heading-\($0 + 1)", $1) }
  }

  private static func read(_ node: Node?, into colours: inout HouseStyle.Colours) {
    colours.headings = node?["headings"]?.scalar?.text
    colours.links = node?["links"]?.scalar?.text ?? colours.links
    colours.tableHead = node?["table-head"]?.scalar?.text ?? colours.tableHead
  }
}

/// A length as people write it: `12 pt`, `25 mm`.
enum Length {
  /// What it is counted in.
  enum Unit: String, Sendable {
    case points = "pt"
    case millimetres = "mm"
  }

  /// The number of `text` in `unit`; `nil` where it is no such length.
  static func read(_ text: String, in unit: Unit) -> Double? {
    guard text.hasSuffix(unit.rawValue) else { return nil }
    let digits = text.dropLast(unit.rawValue.count).drop { $0 == " " }.reversed().drop { $0 == " " }
      .reversed()
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(\.isNumber) })
    else { return nil }
    return Double(String(digits))
  }
}

extension Node {
  fileprivate func length(_ key: String, _ unit: Length.Unit) -> Double? {
    self[key]?.scalar.flatMap { Length.read($0.text, in: unit) }
  }
}
