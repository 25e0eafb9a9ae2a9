/// Finds the paragraphs of a text that stand in another one, too.
///
/// What stands once in each is an anchor, as far as the order is the same; from there equal neighbours are joined. It
/// takes hardly longer than reading, where the usual way of comparing takes the square.
struct WordAlignment {
  /// For each paragraph of the new text its place in the old one; `nil` where it is new.
  private(set) var matches: [Int?]
  /// Paragraphs that stand once in each and have changed places.
  private(set) var moved: [Int: Int] = [:]

  init<Key: Hashable>(_ new: [Key], with old: [Key]) {
    matches = Array(repeating: nil, count: new.count)
    let pairs = Self.unique(new, old)
    let anchors = Self.longestRise(pairs)
    for (newPlace, oldPlace) in anchors { matches[newPlace] = oldPlace }
    let kept = Set(anchors.map(\.0))
    for (newPlace, oldPlace) in pairs where !kept.contains(newPlace) { moved[newPlace] = oldPlace }
    var from = (-1, -1)
    for anchor in anchors + [(new.count, old.count)] {
      fill(new, old, from.0 + 1..<anchor.0, from.1 + 1..<anchor.1)
      from = anchor
    }
  }

  /// What stands once in each, in the order of the new text.
  private static func unique<Key: Hashable>(_ new: [Key], _ old: [Key]) -> [(Int, Int)] {
    func places(_ keys: [Key]) -> [Key: Int] {
      var places: [Key: Int] = [:]
      for (index, key) in keys.enumerated() { places[key] = places[key] == nil ? index : -1 }
      return places
    }
    let (here, there) = (places(new), places(old))
    return new.indices.compactMap { index in
      guard here[new[index]] == index, let other = there[new[index]], other >= 0 else { return nil }
      return (index, other)
    }
  }

  /// The longest part of `pairs` whose second numbers rise.
  private static func longestRise(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rise: [(Int, Int)] = []
    var next = ends.last
    while let index = next {
      rise.append(pairs[index])
      next = before[index]
    }
    return rise.reversed()
  }

  /// Joins what is equal from both ends of a gap between anchors.
  private mutating func fill<Key: Hashable>(
    _ new: [Key], _ old: [Key], _ here: Range<Int>, _ there: Range<Int>
  ) {
    var (start, from) = (here.lowerBound, there.lowerBound)
    while start < here.upperBound, from < there.upperBound, new[start] == old[from] {
      matches[start] = from
      (start, from) = (start + 1, from + 1)
    }
    var (end, to) = (here.upperBound, there.upperBound)
    while end > start, to > from, new[end - 1] == old[to - 1] {
      (end, to) = (end - 1, to - 1)
      matches[end] = to
    }
    // What stands several times in between, in its order.
    for place in start..<end {
      guard let found = (from..<to).prefix(64).first(where: { old[$0] == new[place] }) else { continue }
      matches[place] = found
      from = found + 1
    }
  }
}
