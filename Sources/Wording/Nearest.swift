/// Finds what a person probably meant.
public enum Nearest {
  /// The word of `known` that is nearest to `typed`, or `nil` where none is near enough to be helpful.
  ///
  /// Near enough is an edit distance (insertions, deletions, replacements and swaps of neighbours) of at
  /// most a third of the longer word, and at least one. Case is ignored. Among equals the first in
  /// alphabetical order is taken, so that the answer does not depend on the order of `known`.
  public static func word(to typed: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(typed.lowercased().unicodeScalars.prefix(64))
    var best: (word: String, distance: Int)?
    for word in known.sorted() {
      let candidate = Array(word.lowercased().unicodeScalars.prefix(64))
      let allowed = max(1, max(wanted.count, candidate.count) / 3)
      let distance = Self.distance(wanted, candidate)
      guard distance <= allowed, distance < (best?.distance ?? .max) else { continue }
      best = (word, distance)
    }
    return best?.word
  }

  /// "Did you mean …?" with the word of `known` that is nearest to `typed`; `nil` where none is near enough.
  public static func hint(to typed: String, among known: some Sequence<String>) -> Localized? {
    word(to: typed, among: known).map {
      Localized(en: "did you mean \"\($0)\"?", fr: "vouliez-vous dire « \($0) » ?")
    }
  }

  /// Optimal string alignment distance.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
