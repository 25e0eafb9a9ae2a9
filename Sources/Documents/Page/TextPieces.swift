import Reporting

/// What stands around a piece of text: a page says language and direction once, and again where they change.
struct Surroundings: Hashable {
  /// The language, as BCP 47 names it; `nil` where it is not known.
  var tag: String?
  var script: WritingScript
  var isRightToLeft: Bool
  /// The language of the document.
  let language: Language

  /// What stands around everything in a document.
  init(_ language: Language) {
    tag = language.rawValue
    script = WritingScript(of: language)
    isRightToLeft = language.isRightToLeft
    self.language = language
  }

  /// What stands around the pieces of one paragraph: a quotation in Arabic or Russian is in that language as a whole.
  init(of inlines: [Inline], in language: Language) {
    self.init(language)
    let text = inlines.plainText
    guard script != .latin || text.utf8.contains(where: { $0 >= 0xCD }) else { return }
    var scripts: Set<WritingScript> = []
    for scalar in text.unicodeScalars { if let one = WritingScript(scalar) { scripts.insert(one) } }
    // The first letter decides which way a paragraph runs, though there may be names in other letters.
    let first = text.unicodeScalars.lazy.compactMap { WritingScript($0) }.first
    let isForeign = scripts.count == 1 && !scripts.contains(script)
    let turns = Script.isRightToLeft(inlines, in: language) && !language.isRightToLeft
    // In a text from right to left, a paragraph in Latin letters alone, as a source in English, runs to the right.
    guard isForeign && (first != .latin || isRightToLeft) || turns, let first else { return }
    script = first
    tag = first.tag(of: text.unicodeScalars)
    isRightToLeft = first.isRightToLeft
  }
}

/// A piece of text in one language and one direction.
struct TextPiece: Hashable {
  var text: String
  /// The language, where it is another than around it and known.
  var tag: String?
  /// The direction, where it is another than around it.
  var isRightToLeft: Bool?
  /// Whether it is the symbol of a document, which runs from left to right everywhere and is not parted.
  var isSymbol = false

  /// `text` in pieces.
  static func pieces(of text: String, in around: Surroundings) -> [TextPiece] {
    guard text.utf8.contains(where: { $0 == 0x2F || $0 >= 0xCD }) || around.script != .latin else {
      return text.isEmpty ? [] : [TextPiece(text: text)]
    }
    let scalars = Array(text.unicodeScalars)
    var pieces: [TextPiece] = []
    var done = 0
    for found in SymbolScanner.symbols(in: scalars) where found.symbol != nil {
      pieces += byDirection(scalars[done..<found.range.lowerBound], in: around)
      pieces.append(TextPiece(text: found.text, isSymbol: true))
      done = found.range.upperBound
    }
    return pieces + byDirection(scalars[done...], in: around)
  }

  /// `scalars` cut where the direction changes, and there where the script does.
  private static func byDirection(_ scalars: ArraySlice<Unicode.Scalar>, in around: Surroundings)
    -> [TextPiece]
  {
    let text = String(String.UnicodeScalarView(scalars))
    return Script.runs(of: text, inRightToLeft: around.isRightToLeft).flatMap { run -> [TextPiece] in
      guard run.isRightToLeft != around.isRightToLeft else {
        return byScript(Array(run.text.unicodeScalars)[...], in: around)
      }
      // Numbers and signs stand among the letters that they go with.
      let letter = run.text.unicodeScalars.lazy.compactMap { WritingScript($0) }.first
      var piece = TextPiece(text: run.text, isRightToLeft: run.isRightToLeft)
      if let letter { piece.tag = self.piece(letter, Array(run.text.unicodeScalars)[...], in: around).tag }
      return [piece]
    }
  }

  /// `scalars` cut where the script changes; what is no letter goes with the letters on both sides of it, or with what
  /// is around.
  private static func byScript(_ scalars: ArraySlice<Unicode.Scalar>, in around: Surroundings) -> [TextPiece]
  {
    var runs: [(script: WritingScript, range: Range<Int>)] = []
    func add(_ script: WritingScript, upTo end: Int) {
      let start = runs.last?.range.upperBound ?? scalars.startIndex
      guard end > start else { return }
      if runs.last?.script == script {
        runs[runs.count - 1].range = runs[runs.count - 1].range.lowerBound..<end
      } else {
        runs.append((script, start..<end))
      }
    }
    // The end of the last letter, and its script.
    var last: (script: WritingScript, end: Int) = (around.script, scalars.startIndex)
    for index in scalars.indices {
      guard let script = WritingScript(scalars[index]) else { continue }
      if script != last.script {
        add(last.script, upTo: last.end)
        add(around.script, upTo: index)
      }
      last = (script, index + 1)
    }
    add(last.script, upTo: last.end)
    add(around.script, upTo: scalars.endIndex)
    return runs.map { piece($0.script, scalars[$0.range], in: around) }
  }

  private static func piece(
    _ script: WritingScript, _ scalars: ArraySlice<Unicode.Scalar>, in around: Surroundings
  ) -> TextPiece {
    var piece = TextPiece(text: String(String.UnicodeScalarView(scalars)))
    guard script != around.script else { return piece }
    let isOwn = script == WritingScript(of: around.language)
    let tag = isOwn ? around.language.rawValue : script.tag(of: scalars)
    if tag != around.tag { piece.tag = tag }
    return piece
  }
}
