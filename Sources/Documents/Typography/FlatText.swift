import Reporting

/// The text of a paragraph in one row, whatever marks stand in it, so that a quotation may begin in one and end in
/// another.
struct FlatText {
  /// The signs; code and line breaks are one sign each.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Signs that stay as they are: code, addresses, symbols of documents.
  private(set) var isFixed: [Bool] = []
  /// What stands for each sign.
  private var output: [String?] = []

  /// What stands for code.
  static let object: Unicode.Scalar = "\u{FFFC}"

  init(_ inlines: [Inline]) {
    add(inlines)
    output = [String?](repeating: nil, count: scalars.count)
    fixAddresses()
    for found in SymbolScanner.symbols(in: scalars) where found.mistakes.isEmpty {
      for index in found.range { isFixed[index] = true }
    }
  }

  subscript(index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  /// Puts `text` in place of the sign at `index`, if that may change; the first change holds.
  mutating func replace(_ index: Int, with text: String) {
    guard !isFixed[index], output[index] == nil else { return }
    output[index] = text
  }

  /// Puts `space` before the sign at `index`, which keeps what else became of it.
  mutating func put(_ space: String, before index: Int) {
    guard !isFixed[index] else { return }
    output[index] = space + (output[index] ?? String(scalars[index]))
  }

  /// Puts `space` behind the sign at `index`, which keeps what else became of it.
  mutating func put(_ space: String, after index: Int) {
    guard !isFixed[index] else { return }
    output[index] = (output[index] ?? String(scalars[index])) + space
  }

  /// Whether the sign at `index` has become something else.
  func isChanged(_ index: Int) -> Bool { output[index] != nil }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text):
        scalars += text.unicodeScalars
        isFixed += repeatElement(false, count: scalars.count - isFixed.count)
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): add(inner)
      case .code: addFixed(Self.object)
      case .lineBreak: addFixed("\n")
      case .note: break
      }
    }
  }

  private mutating func addFixed(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
    isFixed.append(true)
  }

  private mutating func fixAddresses() {
    var start = 0
    while start < scalars.count {
      guard !scalars[start].properties.isWhitespace else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, !scalars[end].properties.isWhitespace { end += 1 }
      let word = String(String.UnicodeScalarView(scalars[start..<end]))
      if word.contains("://") || word.contains("www.") || word.contains("@") && word.contains(".") {
        var last = end
        while last > start, "\"»”!;:?),.'’".unicodeScalars.contains(scalars[last - 1]) { last -= 1 }
        var first = start
        while first < last, "\"«“(".unicodeScalars.contains(scalars[first]) { first += 1 }
        for index in first..<last { isFixed[index] = true }
      }
      start = end
    }
  }

  // MARK: - Back

  /// `inlines`, which this was made from, with what became of their signs.
  func rebuilt(_ inlines: [Inline]) -> [Inline] {
    var next = 0
    return rebuilt(inlines, &next)
  }

  private func rebuilt(_ inlines: [Inline], _ next: inout Int) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .text(let text):
        var result = ""
        for scalar in text.unicodeScalars {
          if let changed = output[next] { result += changed } else { result.unicodeScalars.append(scalar) }
          next += 1
        }
        return .text(result)
      case .emphasis(let inner): return .emphasis(rebuilt(inner, &next))
      case .strong(let inner): return .strong(rebuilt(inner, &next))
      case .link(let inner, let url): return .link(rebuilt(inner, &next), url: url)
      case .code, .lineBreak:
        next += 1
        return inline
      case .note: return inline
      }
    }
  }
}
