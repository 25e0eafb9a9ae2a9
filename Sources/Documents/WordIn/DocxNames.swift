/// Names of elements as Word writes them (`w:p`), whatever prefix a file gives to the namespace.
///
/// The files of Word's "strict" format have other namespaces for the same things.
enum DocxNames {
  private static let prefixes: [String: String] = {
    let office = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    let microsoft = "http://schemas.microsoft.com/office/word/2010/"
    return [
      office + "wordprocessingml/2006/main": "w", strict + "wordprocessingml/main": "w",
      office + "officeDocument/2006/relationships": "r", strict + "officeDocument/relationships": "r",
      office + "officeDocument/2006/math": "m", strict + "officeDocument/math": "m",
      office + "markup-compatibility/2006": "mc", office + "package/2006/relationships": "",
      office + "package/2006/content-types": "",
      office + "drawingml/2006/wordprocessingDrawing": "wp", strict + "drawingml/wordprocessingDrawing": "wp",
      office + "drawingml/2006/main": "a", strict + "drawingml/main": "a",
      office + "package/2006/metadata/core-properties": "cp", "http://purl.org/dc/elements/1.1/": "dc",
      "http://purl.org/dc/terms/": "dcterms", "http://www.w3.org/2001/XMLSchema-instance": "xsi",
      microsoft + "wordprocessingShape": "wps", microsoft + "wordprocessingGroup": "wpg",
      "urn:schemas-microsoft-com:vml": "v", "urn:schemas-microsoft-com:office:office": "o",
    ]
  }()

  /// `root` with Word's own prefixes.
  static func usual(_ root: XMLElement) -> XMLElement {
    isUsual(root) ? root : renamed(root, scope: [:])
  }

  /// Whether every declaration gives a namespace the prefix that Word gives it, as in nearly all files.
  private static func isUsual(_ element: XMLElement) -> Bool {
    for key in element.attributes.keys where key.hasPrefix("xmlns") {
      guard let prefix = declared(key) else { continue }
      let known = element.attributes[key].flatMap { prefixes[$0] }
      if known.map({ $0 != prefix }) ?? prefixes.values.contains(prefix) { return false }
    }
    for case .element(let inner) in element.children where !isUsual(inner) { return false }
    return true
  }

  /// The prefix that an attribute declares.
  private static func declared(_ name: String) -> String? {
    name == "xmlns" ? "" : name.hasPrefix("xmlns:") ? String(name.dropFirst(6)) : nil
  }

  private static func renamed(_ element: XMLElement, scope: [String: String]) -> XMLElement {
    var scope = scope
    for key in element.attributes.keys {
      guard let prefix = declared(key), let address = element.attributes[key] else { continue }
      scope[prefix] = prefixes[address] ?? "other-\(prefix)"
    }
    var attributes = element.attributes
    for key in element.attributes.keys where declared(key) == nil && key.utf8.contains(0x3A) {
      let value = attributes[key]
      attributes[key] = nil
      attributes[name(key, scope)] = value
    }
    var result = XMLElement(name: name(element.name, scope), attributes: attributes)
    result.children = element.children.map { child in
      if case .element(let inner) = child { .element(renamed(inner, scope: scope)) } else { child }
    }
    return result
  }

  private static func name(_ name: String, _ scope: [String: String]) -> String {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let (prefix, local) = parts.count == 2 ? (parts[0], parts[1]) : ("", name)
    let usual = scope[prefix] ?? prefix
    return usual.isEmpty ? local : "\(usual):\(local)"
  }
}

extension XMLElement {
  /// The first element inside of that name, without a list of all.
  func child(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The `w:val` of the element inside of that name.
  func setting(_ name: String) -> String? { child(name)?.attributes["w:val"] }

  /// Whether the switch of that name is there and on; `nil` where it is not there.
  func flag(_ name: String) -> Bool? {
    child(name).map { !["0", "false", "off", "none"].contains($0.attributes["w:val"] ?? "1") }
  }
}
