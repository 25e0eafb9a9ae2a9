/// A paragraph, heading or cell as a row of words, with what marks each of them as somebody else's.
struct Passage {
  /// What stands between a word and the one before it.
  enum Gap: Comparable {
    /// Spaces, a hyphen, an apostrophe: the two can belong to one phrase.
    case close
    /// A comma, a bracket, a quotation mark.
    case loose
    /// The end of a sentence.
    case sentence
  }

  /// One word.
  struct Word {
    /// Its letters without case, accents, plural.
    var stem: String
    /// Its letters without case and accents, with its ending.
    var whole: String
    /// Where it stands in ``scalars``.
    var range: Range<Int>
    /// What stands before it.
    var gap: Gap
    /// Whether it stands between quotation marks.
    var isQuoted = false
    /// The number of the emphasis or link that it is in, from 1; 0 is none.
    var span = 0
    /// Whether it begins with a capital and goes on with small letters.
    var isCapitalised = false
  }

  /// The text without markup.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The words of the text.
  private(set) var words: [Word] = []
  /// Where sentences begin, by their first words.
  private var sentences: [Int] = []
  private var spans: [Int] = []
  private var lastSpan = 0

  /// Takes `inlines` apart.
  init(_ inlines: [Inline], language: Language) {
    add(inlines, span: 0)
    let quoted = Self.quoted(scalars)
    split(language, quoted)
    sentences = words.indices.filter { words[$0].gap == .sentence }
  }

  /// The text of the words in `range`, on one line.
  func text(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[first.range.lowerBound..<last.range.upperBound])
    return String(text)
  }

  /// Whether the word at `index` begins with a capital.
  func isUppercase(_ index: Int) -> Bool { scalars[words[index].range.lowerBound].properties.isUppercase }

  /// Whether a bracket opens between the word at `index` and the one before it.
  func opensBracket(before index: Int) -> Bool {
    guard index > 0 else { return false }
    return scalars[words[index - 1].range.upperBound..<words[index].range.lowerBound].contains("(")
  }

  /// The words of the sentence that holds the word at `index`.
  func sentence(of index: Int) -> Range<Int> {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle] <= index { low = middle + 1 } else { high = middle }
    }
    let end = sentences.indices.contains(low) ? sentences[low] : words.count
    return (low > 0 ? sentences[low - 1] : 0)..<end
  }

  private mutating func add(_ inlines: [Inline], span: Int) {
    for inline in inlines {
      switch inline {
      case .text(let text): add(text, span)
      case .strong(let inner): add(inner, span: span)
      case .emphasis(let inner), .link(let inner, _):
        var inside = span
        if inside == 0 {
          lastSpan += 1
          inside = lastSpan
        }
        add(inner, span: inside)
      // No words of the author's own; a sign keeps the words on both sides apart.
      case .code: add("\u{FFFC}", span)
      case .note: break
      case .lineBreak: add(" ", span)
      }
    }
  }

  private mutating func add(_ text: String, _ span: Int) {
    scalars += text.unicodeScalars
    spans += repeatElement(span, count: scalars.count - spans.count)
  }

  private mutating func split(_ language: Language, _ quoted: [Bool]) {
    var index = 0
    var end = 0
    while index < scalars.count {
      guard Self.isLetter(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, Self.isLetter(scalars[index]) || Stem.isSilent(scalars[index]) {
        index += 1
      }
      if isAddress(start) {
        // What stands in an address of the web is nobody's wording.
        while index < scalars.count, !scalars[index].properties.isWhitespace { index += 1 }
        continue
      }
      let letters = scalars[start..<index]
      // The s of "child's" is no word.
      if language == .en, letters.elementsEqual(["s"]), start > 0, Self.isApostrophe(scalars[start - 1]),
        end == start - 1
      {
        end = index
        continue
      }
      let forms = Stem.forms(of: letters, in: language)
      words.append(
        Word(
          stem: forms.stem, whole: forms.whole, range: start..<index, gap: gap(from: end, to: start),
          isQuoted: quoted[start], span: spans[start], isCapitalised: Self.isCapitalised(letters)))
      end = index
    }
  }

  /// Whether an address begins at `start`: `https://…`, `www.…`.
  private func isAddress(_ start: Int) -> Bool {
    guard scalars[start] == "h" || scalars[start] == "w" else { return false }
    let next = scalars[start...].prefix(8)
    return ["http://", "https://", "www."].contains { next.starts(with: $0.unicodeScalars) }
  }

  private func gap(from end: Int, to start: Int) -> Gap {
    let between = scalars[end..<start]
    guard end > 0 else { return .sentence }
    if between.count == 1, between.first == " " { return .close }
    if between.allSatisfy({ Self.isHyphen($0) || Self.isApostrophe($0) || $0.properties.isWhitespace }) {
      return .close
    }
    guard let mark = between.firstIndex(where: { ".!?…".unicodeScalars.contains($0) }) else { return .loose }
    let goesOn = !between[mark...].contains { $0.properties.isWhitespace }
    if goesOn || scalars[start].properties.isLowercase || scalars[start].properties.numericType != nil {
      return .loose
    }
    return isAbbreviation(words.last) ? .loose : .sentence
  }

  /// Whether the point after `word` is that of "No.", "art.", "Mr.".
  private func isAbbreviation(_ word: Word?) -> Bool {
    guard let word else { return false }
    return word.range.count == 1
      || ["no", "nos", "art", "para", "par", "vol", "mr", "mrs", "dr", "num", "pp", "st", "ste"].contains(
        word.stem)
  }

  // MARK: - Signs

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & 0xDF)
    // The º of "n.º" is a letter by its properties, and belongs to no word.
    case 0xAA, 0xB0, 0xBA: false
    default: scalar.properties.isAlphabetic
    }
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    [0x2D, 0xAD, 0x2010, 0x2011].contains(scalar.value) || Stem.isSilent(scalar)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

  private static func isCapitalised(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = letters.first, first.properties.isUppercase else { return false }
    return letters.dropFirst().contains { $0.properties.isLowercase }
  }

  // MARK: - Quotations

  /// For each sign whether it stands inside quotation marks; a mark that is never closed opens nothing.
  private static func quoted(_ scalars: [Unicode.Scalar]) -> [Bool] {
    var quoted = [Bool](repeating: false, count: scalars.count)
    // At most one for each kind, so that marks which are never closed cost nothing.
    var open: [(closers: String, start: Int)] = []
    for (index, scalar) in scalars.enumerated() where isQuotationMark(scalar) {
      let isAfterLetter = index > 0 && isLetter(scalars[index - 1])
      let isBeforeLetter = index + 1 < scalars.count && isLetter(scalars[index + 1])
      // ’ and ' are apostrophes inside a word.
      if isApostrophe(scalar), isAfterLetter, isBeforeLetter { continue }
      if let match = open.lastIndex(where: { $0.closers.unicodeScalars.contains(scalar) }) {
        for place in open[match].start...index { quoted[place] = true }
        open.removeSubrange(match...)
        continue
      }
      guard let closers = closers(of: scalar, isAfterLetter: isAfterLetter, isBeforeLetter: isBeforeLetter)
      else { continue }
      open.removeAll { $0.closers == closers }
      open.append((closers, index))
    }
    return quoted
  }

  private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "«", "»", "‹", "›", "‘", "’", "“", "”", "„": true
    default: false
    }
  }

  /// What closes the quotation that `mark` opens; `nil` where it opens none.
  private static func closers(of mark: Unicode.Scalar, isAfterLetter: Bool, isBeforeLetter: Bool) -> String? {
    switch mark {
    case "“": "”"
    case "„": "“”"
    case "”" where !isAfterLetter: "”"
    case "«": "»"
    case "‹": "›"
    case "‘": "’"
    case "\"": "\""
    case "'" where isBeforeLetter && !isAfterLetter: "'"
    default: nil
    }
  }
}
