/// Writes a tree of XML, as it was read or changed since: the same names, namespaces and order.
enum XMLWriter {
  /// A whole part with `root` as its root.
  static func bytes(of root: XMLElement) -> [UInt8] {
    var xml = XMLText()
    xml.raw(XMLDeclaration.text)
    write(root, to: &xml)
    return xml.bytes
  }

  /// Adds `element`, with all that is inside it, to `xml`.
  static func write(_ element: XMLElement, to xml: inout XMLText) {
    xml.raw("<\(element.name)")
    for name in element.attributes.keys {
      xml.raw(" \(name)=\"")
      xml.escaped(element.attributes[name] ?? "")
      xml.raw("\"")
    }
    guard !element.children.isEmpty else { return xml.raw("/>") }
    xml.raw(">")
    for child in element.children {
      switch child {
      case .element(let inner): write(inner, to: &xml)
      case .text(let text): xml.escaped(text)
      }
    }
    xml.raw("</\(element.name)>")
  }
}

extension XMLElement {
  /// Makes an element with others inside it.
  init(_ name: String, _ attributes: XMLAttributes = [:], _ elements: [XMLElement] = []) {
    self.init(name: name, attributes: attributes, children: elements.map(Child.element))
  }

  /// `<name w:val="value"/>`, the commonest form in a Word file.
  static func value(_ name: String, _ value: String) -> XMLElement { XMLElement(name, ["w:val": value]) }

  /// The first element inside that has this name.
  func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// Its `w:val`.
  var value: String? { attributes["w:val"] }

  /// Whether a switch such as `<w:vanish/>` is on.
  var isOn: Bool { !["0", "false", "off"].contains(value ?? "1") }

  /// The element without anything inside.
  var shell: XMLElement { XMLElement(name: name, attributes: attributes) }

  /// Whether it, or anything inside, `matches`.
  func contains(where matches: (XMLElement) -> Bool) -> Bool {
    if matches(self) { return true }
    for child in children {
      if case .element(let element) = child, element.contains(where: matches) { return true }
    }
    return false
  }
}
