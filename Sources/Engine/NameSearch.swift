/// Finds protected names in texts, of which it knows the keyed hashes only.
///
/// A name is found as it was given, whatever its case, accents and marks; and where words with capitals stand so: the
/// family name first ("Ndiaye, Fatou"), with other names between ("Fatou Binta Ndiaye"), and written as one or as two
/// ("NDiaye", "N'Diaye"). Initials are not looked for: what is kept would then have to hold shorter names, which are
/// easier to guess. Each different row of words is hashed once.
struct NameSearch {
  let names: Set<String>
  let key: [UInt8]
  private var known: [String: Bool] = [:]

  init(names: Set<String>, key: [UInt8]) {
    self.names = names
    self.key = key
  }

  /// The lines of `text`, from 1, on which one of the names begins.
  mutating func lines(in text: String) -> [Int] {
    let words = NameWords.located(text)
    var lines: Set<Int> = []
    for start in words.indices where beginsName(words, start) { lines.insert(words[start].line) }
    let compounds = Self.compounds(words)
    for start in compounds.indices where beginsNameInOtherForm(compounds, start) {
      lines.insert(compounds[start].line)
    }
    return lines.sorted()
  }

  /// Whether a name begins with the word at `start`, word for word.
  private mutating func beginsName(_ words: [NameWords.Word], _ start: Int) -> Bool {
    for end in start + 1...min(start + Office.longestName, words.count)
    where isName(words[start..<end].map(\.word)) { return true }
    return false
  }

  private mutating func isName(_ words: [String]) -> Bool {
    let name = words.joined(separator: " ")
    if let answer = known[name] { return answer }
    let answer = names.contains(NameWords.digest(words, key: key))
    // A long draft has more different rows of words than are worth keeping.
    if known.count < 200_000 { known[name] = answer }
    return answer
  }

  // MARK: - Other forms

  /// A word with a capital and what is joined to it: "N'Diaye", "Marie-Claire".
  private struct Compound {
    /// The ways in which it may have been given, the likeliest first.
    var spellings: [[String]]
    var line: Int
    var isApart: Bool
    var isBehindComma: Bool
  }

  /// The words with capitals in `words`; one that has none keeps those before and behind it apart.
  private static func compounds(_ words: [NameWords.Word]) -> [Compound] {
    var compounds: [Compound] = []
    var isCut = false
    var index = 0
    while index < words.count {
      var end = index + 1
      while end < words.count, end - index < Office.longestName, words[end].isJoined,
        // The s of "Fatou's" is none of the name.
        words[end].word != "s"
      { end += 1 }
      let first = words[index]
      // "Fatou's": the s is passed over.
      let isPossessive = first.isJoined && first.word == "s"
      if first.isCapital {
        compounds.append(
          Compound(
            spellings: spellings(Array(words[index..<end])), line: first.line,
            isApart: first.isApart || isCut,
            isBehindComma: first.isBehindComma))
        isCut = false
      } else if !isPossessive {
        isCut = true
      }
      index = end
    }
    return compounds
  }

  /// "n diaye" and "ndiaye", whichever of them was written.
  private static func spellings(_ parts: [NameWords.Word]) -> [[String]] {
    let words = parts.map(\.word)
    if words.count > 1 { return [words, [words.joined()]] }
    let scalars = Array(words[0].unicodeScalars)
    guard scalars.count > 3 else { return [words] }
    let cuts = Set([1, parts[0].inner ?? 1]).filter { $0 < scalars.count }
    return [words] + cuts.sorted().map { cut in [text(scalars[..<cut]), text(scalars[cut...])] }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// The orders in which the words of a row of so many may have been given; those that leave some out are for rows
  /// without a comma, since "Fatou, Binta Ndiaye" are two.
  private static let orders: [[(order: [Int], leavesOut: Bool)]] = [
    [], [([0], false)], [([0, 1], false), ([1, 0], false)],
    [([0, 1, 2], false), ([1, 2, 0], false), ([2, 0, 1], false), ([0, 2], true)],
    [
      ([0, 1, 2, 3], false), ([1, 2, 3, 0], false), ([2, 3, 0, 1], false), ([3, 0, 1, 2], false),
      ([0, 3], true),
      ([0, 1, 3], true), ([0, 2, 3], true),
    ],
  ]

  private mutating func beginsNameInOtherForm(_ words: [Compound], _ start: Int) -> Bool {
    var end = start
    var hasComma = false
    while end < words.count, end - start < Office.longestName, end == start || !words[end].isApart {
      hasComma = hasComma || end > start && words[end].isBehindComma
      end += 1
      let row = Array(words[start..<end])
      for (order, leavesOut) in Self.orders[row.count] where !(leavesOut && hasComma) {
        if isName(order.map { row[$0].spellings }) { return true }
      }
    }
    return false
  }

  /// Whether a name is made of words of which each may be spelled in several ways; one at a time is spelled otherwise.
  private mutating func isName(_ row: [[[String]]]) -> Bool {
    let plain = row.compactMap(\.first)
    if isName(plain.flatMap(\.self)) { return true }
    for (index, spellings) in row.enumerated() {
      for other in spellings.dropFirst() {
        var words = plain
        words[index] = other
        if isName(words.flatMap(\.self)) { return true }
      }
    }
    return false
  }
}
