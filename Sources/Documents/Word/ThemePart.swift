/// `word/theme/theme1.xml`: the smallest theme that the schema allows; none of our own styles refers to it.
enum ThemePart {
  /// Our own.
  static let bytes = write([])

  /// A theme with these colours (`a:clrScheme`) and fonts (`a:fontScheme`), ours where one is missing.
  static func write(_ elements: [XMLElement]) -> [UInt8] {
    func theirs(_ name: String) -> String? {
      elements.first { $0.name == name }.map {
        String(decoding: XMLWriter.bytes(of: $0).dropFirst(XMLDeclaration.text.utf8.count), as: UTF8.self)
      }
    }
    return Array(
      (XMLDeclaration.text
        + "<a:theme xmlns:a=\"\(namespace)\" name=\"Plain\"><a:themeElements>"
        + (theirs("a:clrScheme") ?? colours) + (theirs("a:fontScheme") ?? fonts) + format
        + "</a:themeElements></a:theme>").utf8)
  }

  /// The colours and fonts of the theme `root`, with nothing else in them; without those that are not whole.
  static func elements(of root: XMLElement) -> [XMLElement] {
    guard root.name == "a:theme", root.attributes["xmlns:a"] == namespace,
      let parts = root.first("a:themeElements")
    else { return [] }
    return ["a:clrScheme", "a:fontScheme"].compactMap { name in
      guard let kept = parts.first(name)?.mapped(plain) else { return nil }
      let names = kept.elements.map(\.name)
      let isWhole =
        name == "a:clrScheme"
        ? names == colourNames.map { "a:\($0.0)" } && kept.elements.allSatisfy { $0.elements.count == 1 }
        : names == ["a:majorFont", "a:minorFont"]
          && kept.elements.allSatisfy { $0.elements.prefix(3).map(\.name) == ["a:latin", "a:ea", "a:cs"] }
      return isWhole ? kept : nil
    }
  }

  /// An element of the theme's own names; extensions of other programs stay behind.
  private static func plain(_ element: XMLElement) -> XMLElement? {
    guard element.name.hasPrefix("a:"), element.name != "a:extLst" else { return nil }
    var attributes = element.attributes
    attributes.removeAll { $0.contains(":") }
    return XMLElement(
      name: element.name, attributes: attributes, children: element.elements.map { .element($0) })
  }

  private static let namespace = "http://schemas.openxmlformats.org/drawingml/2006/main"

  private static let colourNames = [
    ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F1F1F"), ("lt2", "EEEEEE"), ("accent1", "1F4E79"),
    ("accent2", "7F3F00"), ("accent3", "3F6F3F"), ("accent4", "6F3F6F"), ("accent5", "2F6F6F"),
    ("accent6", "6F6F2F"), ("hlink", "0563C1"), ("folHlink", "954F72"),
  ]

  private static let colours: String = {
    let all = colourNames.map { "<a:\($0.0)><a:srgbClr val=\"\($0.1)\"/></a:\($0.0)>" }.joined()
    return "<a:clrScheme name=\"Plain\">\(all)</a:clrScheme>"
  }()

  private static let fonts: String = {
    let font = "<a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    return
      "<a:fontScheme name=\"Plain\"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont></a:fontScheme>"
  }()

  private static let format: String = {
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let line = "<a:ln w=\"6350\">\(fill)</a:ln>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return "<a:fmtScheme name=\"Plain\"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>"
      + "<a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst><a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>"
      + "<a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme>"
  }()
}
