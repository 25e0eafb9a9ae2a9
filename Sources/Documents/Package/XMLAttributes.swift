/// The attributes of an element in the order of the file, so that what is written back differs from it in nothing else.
struct XMLAttributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Pair: Hashable, Sendable {
    let name: String
    var value: String
  }

  private var pairs: [Pair] = []

  init() {}

  init(dictionaryLiteral elements: (String, String)...) {
    pairs = elements.map { Pair(name: $0, value: $1) }
  }

  var count: Int { pairs.count }
  /// The names in order.
  var keys: [String] { pairs.map(\.name) }

  /// The value of `name`; setting `nil` takes the attribute away.
  subscript(name: String) -> String? {
    get { pairs.first { $0.name == name }?.value }
    set {
      let index = pairs.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): pairs[index].value = value
      case (let index?, nil): pairs.remove(at: index)
      case (nil, let value?): pairs.append(Pair(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Adds an attribute; `false` where it is there already.
  mutating func add(_ value: String, for name: String) -> Bool {
    guard self[name] == nil else { return false }
    pairs.append(Pair(name: name, value: value))
    return true
  }

  /// Those whose names are `wanted`, in order.
  func keeping(_ wanted: (String) -> Bool) -> XMLAttributes {
    var kept = self
    kept.removeAll { !wanted($0) }
    return kept
  }

  /// Takes away the attributes whose names `isUnwanted`.
  mutating func removeAll(where isUnwanted: (String) -> Bool) { pairs.removeAll { isUnwanted($0.name) } }
}
