import Wording

/// A piece of a template: text, a `{{ value }}`, a `{% tag %}` or a `:::` line.
struct TemplatePiece {
  enum Kind: Hashable {
    case text, value, tag, layout
    /// A part of the tree that was made elsewhere.
    case content(TemplateNode)
  }
  let kind: Kind
  var text: String
  let place: TemplatePlace
  /// Whether its line holds nothing but tags, so that the end of the line goes with them.
  var isAlone = false
}

/// Cuts a template into pieces, line by line.
struct TemplateCutter {
  private let file: String
  /// Where the paragraph of a Word file stands; `nil` for a text.
  private let spot: Localized?
  private(set) var pieces: [TemplatePiece] = []
  private(set) var findings: [Diagnostic] = []

  init(_ text: String, file: String) {
    self.file = file
    spot = nil
    let lines = TextLines.split(text).map { String(decoding: $0, as: UTF8.self) }
    for (index, line) in lines.enumerated() { cut(line, index + 1, isLast: index == lines.count - 1) }
  }

  /// Cuts the text of a paragraph of a Word file, whose number in its part is `number`: there are no lines in it,
  /// and no `:::`.
  init(paragraph text: String, number: Int, spot: Localized, file: String) {
    self.file = file
    self.spot = spot
    cut(text, number, isLast: true)
  }

  private mutating func cut(_ line: String, _ number: Int, isLast: Bool) {
    let scalars = Array(line.unicodeScalars)
    func piece(_ kind: TemplatePiece.Kind, _ range: Range<Int>, inner: Range<Int>? = nil) -> TemplatePiece {
      let place = TemplatePlace(
        file: file, line: number, column: range.lowerBound + 1, length: max(1, range.count), source: line,
        spot: spot)
      return TemplatePiece(
        kind: kind, text: String(String.UnicodeScalarView(scalars[inner ?? range])), place: place)
    }
    var found: [TemplatePiece] = []
    var start = 0
    var column = 0
    while column + 1 < scalars.count {
      guard scalars[column] == "{", let close = Self.closing(scalars[column + 1]) else {
        column += 1
        continue
      }
      guard let end = Self.find(close, in: scalars, from: column + 2) else {
        findings.append(piece(.text, column..<scalars.count).place.isOpen(close: "\(close)}"))
        break
      }
      if column > start { found.append(piece(.text, start..<column)) }
      if close != "#" {
        found.append(piece(close == "}" ? .value : .tag, column..<end + 2, inner: column + 2..<end))
      }
      column = end + 2
      start = column
    }
    let hasTags = start > 0
    if start < scalars.count || !hasTags { found.append(piece(.text, start..<scalars.count)) }
    finish(found, hasTags: hasTags, end: isLast ? "" : "\n")
  }

  private mutating func finish(_ found: [TemplatePiece], hasTags: Bool, end: String) {
    if spot == nil, !hasTags, let line = found.first, line.text.utf8.starts(with: ":::".utf8) {
      return pieces.append(TemplatePiece(kind: .layout, text: line.text, place: line.place))
    }
    for piece in found where piece.kind == .text { check(piece, isInTags: hasTags) }
    // A line that holds nothing but tags and comments leaves no line behind.
    if hasTags, found.allSatisfy({ $0.kind == .tag || $0.kind == .text && Self.isBlank($0.text) }) {
      for var piece in found where piece.kind == .tag {
        piece.isAlone = true
        pieces.append(piece)
      }
      return
    }
    pieces += found
    if let last = found.last, !end.isEmpty {
      pieces.append(TemplatePiece(kind: .text, text: end, place: last.place))
    }
  }

  private mutating func check(_ piece: TemplatePiece, isInTags: Bool) {
    let scalars = Array(piece.text.unicodeScalars)
    if scalars.contains(where: { $0 == Placeholder.open || $0 == Placeholder.close }) {
      findings.append(piece.place.holdsPrivateCharacter)
    }
    for (index, sign) in scalars.enumerated() where index + 1 < scalars.count && scalars[index + 1] == "}" {
      guard sign == "}" || sign == "%" || sign == "#" else { continue }
      findings.append(piece.place.strays("\(sign)}", at: index))
      break
    }
    if spot == nil, isInTags,
      piece.text.unicodeScalars.drop(while: { $0 == " " }).starts(with: ":::".unicodeScalars)
    {
      findings.append(piece.place.layoutIsNotAlone)
    }
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  private static func closing(_ sign: Unicode.Scalar) -> Unicode.Scalar? {
    switch sign {
    case "{": "}"
    case "%", "#": sign
    default: nil
    }
  }

  private static func find(_ sign: Unicode.Scalar, in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index + 1 < scalars.count {
      if scalars[index] == sign, scalars[index + 1] == "}" { return index }
      index += 1
    }
    return nil
  }
}

extension TemplatePlace {
  fileprivate func isOpen(close: String) -> Diagnostic {
    diagnostic(
      "template.open-tag",
      Localized(
        en: "what opens here is not closed on this line",
        fr: "ce qui s'ouvre ici n'est pas refermé sur cette ligne"),
      Localized(en: "add \"\(close)\"", fr: "ajoutez « \(close) »"))
  }

  fileprivate func strays(_ sign: String, at index: Int) -> Diagnostic {
    at(column: column + index, length: 2).diagnostic(
      "template.stray-close",
      Localized(en: "\"\(sign)\" closes nothing", fr: "« \(sign) » ne referme rien"),
      Localized(
        en: "open it with \"{{\" or \"{%\", or delete it", fr: "ouvrez par « {{ » ou « {% », ou supprimez-le")
    )
  }

  fileprivate var holdsPrivateCharacter: Diagnostic {
    at(column: 1, length: 1).diagnostic(
      "template.private-character",
      Localized(
        en: "this line holds a character that is kept for the program",
        fr: "cette ligne contient un caractère réservé au programme"),
      Localized(en: "delete it", fr: "supprimez-le"))
  }

  fileprivate var layoutIsNotAlone: Diagnostic {
    diagnostic(
      "template.bad-layout",
      Localized(
        en: "\":::\" must begin its line and stand there alone",
        fr: "« ::: » doit commencer sa ligne et y être seul"),
      Localized(en: "put the tags on lines of their own", fr: "placez les balises sur des lignes à elles"))
  }
}
