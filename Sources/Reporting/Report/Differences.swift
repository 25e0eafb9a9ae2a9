extension Draft {
  /// Where this draft says something else than `other`: fields, sections, recommendations, sources, labels.
  public func places(differingFrom other: Draft) -> [Finding.Place] {
    var places: [Finding.Place] = []
    for id in Set(fields.keys).union(other.fields.keys).sorted() where fields[id] != other.fields[id] {
      places.append(.field(id))
    }
    for id in Self.all(sections.map(\.id), other.sections.map(\.id))
    where text(of: id) != other.text(of: id) || showsOther(picturesOf: other, in: id) {
      places.append(.section(id, line: nil))
    }
    places += Self.differing(recommendations, other.recommendations, \.id).map { .recommendation($0) }
    places += Self.differing(sources, other.sources, \.id).map { .source($0) }
    if label != other.label { places.append(.label(nil)) }
    let labelled = Set((labels ?? [:]).keys).union((other.labels ?? [:]).keys)
    for id in labelled.sorted() where labels?[id] != other.labels?[id] { places.append(.label(id)) }
    return places
  }

  /// Whether a section shows another picture than in `other` under one name.
  private func showsOther(picturesOf other: Draft, in section: Section.ID) -> Bool {
    let changed = (pictures ?? [:]).filter { $0.value != other.pictures?[$0.key] }.keys
    return changed.contains { text(of: section).contains($0) }
  }

  private static func all<Kind>(_ first: [Identifier<Kind>], _ second: [Identifier<Kind>]) -> [Identifier<
    Kind
  >] {
    let known = Set(first)
    return first + second.filter { !known.contains($0) }
  }

  private static func differing<Item: Equatable, Kind>(
    _ first: [Item], _ second: [Item], _ id: (Item) -> Identifier<Kind>
  ) -> [Identifier<Kind>] {
    let mine = Dictionary(first.map { (id($0), $0) }) { earlier, _ in earlier }
    let theirs = Dictionary(second.map { (id($0), $0) }) { earlier, _ in earlier }
    return all(first.map(id), second.map(id)).filter { mine[$0] != theirs[$0] }
  }
}
