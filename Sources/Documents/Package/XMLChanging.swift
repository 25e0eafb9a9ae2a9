extension XMLElement {
  /// The same element with other attributes.
  func with(_ attributes: [String: String]) -> XMLElement {
    var copy = self
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) { copy.attributes[name] = value }
    return copy
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
