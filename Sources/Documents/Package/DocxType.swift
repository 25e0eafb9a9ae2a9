public import Reporting

/// What most of the text of a Word file is set in, as Word would show it: told by the runs, their styles, and the
/// file's defaults. Headings, tables, covers and notes count for nothing beside the text of any report.
public enum DocxType {
  /// The type of most signs in the paragraphs of `file` that stand in no table and are no heading; `nil` where the file
  /// can't be read or has no such text.
  public static func read(_ file: [UInt8]) -> TextType? {
    guard let parts = try? ZipReader.read(file) else { return nil }
    func root(_ name: String) -> XMLElement? {
      parts.first { $0.name == name }.flatMap { try? XMLReader.read($0.bytes, part: name) }
    }
    guard let body = root("word/document.xml")?.first("w:body") else { return nil }
    let sheet = StyleSheet(root("word/styles.xml"), theme: root("word/theme/theme1.xml"))
    var count: [TextType: Int] = [:]
    for paragraph in body.elements.flatMap(paragraphs) {
      let properties = paragraph.first("w:pPr")
      let style = properties?.setting("w:pStyle") ?? sheet.standard
      guard properties?.setting("w:outlineLvl") == nil, !sheet.isHeading(style) else { continue }
      paragraph.forEach { run in
        guard run.name == "w:r" else { return }
        let letters = run.elements.filter { $0.name == "w:t" }.reduce(0) { $0 + $1.text.utf8.count }
        guard letters > 0 else { return }
        count[sheet.type(of: run.first("w:rPr"), in: style), default: 0] += letters
      }
    }
    // The order of a dictionary is nobody's: of two with the same weight, the one that comes first by name.
    return count.max { ($0.value, $1.key.text) < ($1.value, $0.key.text) }?.key
  }

  /// The paragraphs of a body, also those inside of content controls; those of tables are left out.
  private static func paragraphs(in element: XMLElement) -> [XMLElement] {
    switch element.name {
    case "w:p": [element]
    case "w:sdt", "w:sdtContent", "w:customXml", "w:ins": element.elements.flatMap(paragraphs)
    default: []
    }
  }
}

/// The styles of a file, as far as they say what a text is set in.
private struct StyleSheet {
  private var styles: [String: XMLElement] = [:]
  private(set) var standard: String?
  private let defaults: XMLElement?
  private let theme: XMLElement?

  init(_ root: XMLElement?, theme: XMLElement?) {
    for style in root?.elements ?? [] where style.name == "w:style" {
      guard let id = style.attributes["w:styleId"] else { continue }
      styles[id] = style
      if style.attributes["w:type"] == "paragraph",
        ["1", "true", "on"].contains(style.attributes["w:default"])
      {
        standard = id
      }
    }
    defaults = root?.first("w:docDefaults")?.first("w:rPrDefault")?.first("w:rPr")
    self.theme = theme
  }

  /// `id` and the styles that it is based on.
  private func chain(_ id: String?) -> [XMLElement] {
    var (chain, next): ([XMLElement], String?) = ([], id)
    while let id = next, let style = styles[id], chain.count < 20 {
      chain.append(style)
      next = style.setting("w:basedOn")
    }
    return chain
  }

  func isHeading(_ id: String?) -> Bool {
    chain(id).contains { $0.first("w:pPr")?.setting("w:outlineLvl") != nil }
  }

  /// What a run with `properties` is set in, in a paragraph of `style`. Word takes ten points where nobody says.
  func type(of properties: XMLElement?, in style: String?) -> TextType {
    let own = properties.map { [$0] } ?? []
    let named = chain(properties?.setting("w:rStyle")) + chain(style)
    let all = own + named.compactMap { $0.first("w:rPr") } + (defaults.map { [$0] } ?? [])
    let size = all.lazy.compactMap { $0.setting("w:sz").flatMap(Double.init) }.first
    return TextType(font: all.lazy.compactMap(font).first, size: (size ?? 20) / 2)
  }

  private func font(_ properties: XMLElement) -> String? {
    guard let fonts = properties.first("w:rFonts") else { return nil }
    guard let name = fonts.attributes["w:asciiTheme"] else { return fonts.attributes["w:ascii"] }
    let kind = name.hasPrefix("major") ? "a:majorFont" : "a:minorFont"
    return theme?.first("a:themeElements")?.first("a:fontScheme")?.first(kind)?.first("a:latin")?
      .attributes["typeface"]
  }
}
