/// Finds what stands for symbols in a text, well formed or not.
public enum SymbolScanner {
  /// What was found.
  public struct Found: Hashable, Sendable {
    /// Where it stands among the scalars of the text.
    public let range: Range<Int>
    /// What stands there.
    public let text: String
    /// The symbol that it is or should be.
    public let symbol: DocumentSymbol?
    /// What is wrong with it; empty where nothing is.
    public let mistakes: [SymbolMistake]
  }

  /// The symbols in `scalars`, in order. Addresses of the web are left alone.
  public static func symbols(in scalars: [Unicode.Scalar]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while let slash = scalars[index...].firstIndex(of: "/") {
      let start = self.start(of: slash, in: scalars, from: index)
      guard isFree(start, in: scalars), let one = symbol(at: start, in: scalars) else {
        index = end(of: slash, in: scalars)
        continue
      }
      found.append(one)
      index = one.range.upperBound
    }
    return found
  }

  /// The symbols in `text`, in order.
  public static func symbols(in text: String) -> [Found] {
    // Most text has no slash, and needs no array.
    guard text.utf8.contains(0x2F) else { return [] }
    return symbols(in: Array(text.unicodeScalars))
  }

  private static let longest = 80

  /// Where the run of letters that holds `slash` begins; a space before the slash is taken for a slip.
  private static func start(of slash: Int, in scalars: [Unicode.Scalar], from first: Int) -> Int {
    var start = slash
    if start > first, scalars[start - 1] == " " { start -= 1 }
    let end = start
    while start > first, isPart(scalars[start - 1]) { start -= 1 }
    return start == end ? slash : start
  }

  private static func end(of slash: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = slash + 1
    while end < scalars.count, isPart(scalars[end]) || scalars[end] == "/" { end += 1 }
    return end
  }

  /// Whether nothing before it makes it the part of an address.
  private static func isFree(_ start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard start > 0 else { return true }
    let before = scalars[start - 1]
    return !before.properties.isAlphabetic && before.properties.numericType == nil
      && !"/:=&?#%@_~\\".unicodeScalars.contains(before)
  }

  private static func symbol(at start: Int, in scalars: [Unicode.Scalar]) -> Found? {
    guard start < scalars.count, scalars[start].isASCII, scalars[start].properties.isAlphabetic else {
      return nil
    }
    var best: Found?
    for end in ends(of: start, in: scalars) {
      let text = String(String.UnicodeScalarView(scalars[start..<end]))
      if let symbol = DocumentSymbol(text) {
        best = Found(range: start..<end, text: text, symbol: symbol, mistakes: [])
      } else if best?.mistakes.isEmpty != true, let right = SymbolRepair.repair(text) {
        best = Found(range: start..<end, text: text, symbol: right.symbol, mistakes: right.mistakes)
      }
    }
    return best
  }

  /// Where what begins at `start` may end: at its first space, and behind pieces that a space parts from a slash or
  /// from "Add."; and behind the year of a resolution or the number of a volume.
  private static func ends(of start: Int, in scalars: [Unicode.Scalar]) -> [Int] {
    var ends: [Int] = []
    var index = start
    while true {
      while index < scalars.count, index - start < longest, isPart(scalars[index]) || scalars[index] == "/" {
        index += 1
      }
      var end = index
      while end > start, ".-–/".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
      if end > (ends.last ?? start) { ends.append(end) }
      if let year = yearEnd(after: end, in: scalars) { return ends + [year] }
      guard let next = continuation(of: start..<index, in: scalars) else { return ends }
      index = next
    }
  }

  /// Where a symbol goes on behind one space: "CO/ 3-5", "C /NPL", "Add. 1".
  private static func continuation(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> Int? {
    let (index, last) = (range.upperBound, scalars[range.upperBound - 1])
    guard index + 1 < scalars.count, index - range.lowerBound < longest,
      scalars[index] == " " || scalars[index] == "\u{A0}"
    else { return nil }
    let next = scalars[index + 1]
    if next == "/" { return index + 1 }
    if last == "/", next.isASCII, isPart(next), next != "." { return index + 1 }
    let tail = String(String.UnicodeScalarView(scalars[range].suffix(5))).uppercased()
    let isSuffix = ["/ADD.", "/REV.", "CORR.", "/ADD", "/REV", "/CORR"].contains { tail.hasSuffix($0) }
    return isSuffix && ("0"..."9").contains(next) ? index + 1 : nil
  }

  /// Behind "(2000)", "(III)", "(Vol. II)", "(SUPP)" where that follows, and "A (III)".
  private static func yearEnd(after end: Int, in scalars: [Unicode.Scalar]) -> Int? {
    func skipSpace(_ index: Int) -> Int {
      index < scalars.count && (scalars[index] == " " || scalars[index] == "\u{A0}") ? index + 1 : index
    }
    var index = skipSpace(end)
    if index < scalars.count, index > end, ("A"..."Z").contains(scalars[index]) {
      index = skipSpace(index + 1)
    }
    guard index < scalars.count, scalars[index] == "(",
      let close = scalars[index...].prefix(10).firstIndex(of: ")")
    else { return nil }
    return close + 1
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", ".", "-", "\u{2010}", "\u{2011}", "–": true
    default: false
    }
  }
}
