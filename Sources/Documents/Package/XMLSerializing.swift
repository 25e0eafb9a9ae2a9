extension XMLElement {
  /// Writes the element and all inside it; attributes by name, so that the same element gives the same bytes.
  func write(to xml: inout XMLText) {
    xml.raw("<\(name)")
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      xml.raw(" \(name)=\"")
      xml.escaped(value)
      xml.raw("\"")
    }
    if children.isEmpty { return xml.raw("/>") }
    xml.raw(">")
    for child in children {
      switch child {
      case .element(let element): element.write(to: &xml)
      case .text(let text): xml.escaped(text)
      }
    }
    xml.raw("</\(name)>")
  }

  /// The first element inside with this name, one level down.
  func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The same element with other attributes.
  func with(_ attributes: [String: String]) -> XMLElement {
    XMLElement(
      name: name, attributes: self.attributes.merging(attributes) { $1 }, children: children)
  }

  /// The element as `change` leaves it and everything inside; `nil` drops one with all that it holds.
  func mapped(_ change: (XMLElement) -> XMLElement?) -> XMLElement? {
    guard var element = change(self) else { return nil }
    element.children = element.children.compactMap { child in
      switch child {
      case .element(let inner): inner.mapped(change).map { .element($0) }
      case .text: child
      }
    }
    return element
  }
}
