import Wording

/// A template as a tree.
indirect enum TemplateNode: Hashable, Sendable {
  case text(String)
  case value(Expression)
  case condition([Branch], otherwise: [TemplateNode])
  case loop(variable: String, over: Path, [TemplateNode])

  struct Branch: Hashable, Sendable {
    let test: Test
    let nodes: [TemplateNode]
  }

  /// `country.name | upper`.
  struct Expression: Hashable, Sendable {
    let path: Path
    let filters: [Filter]
  }

  /// A filter with its argument.
  struct Filter: Hashable, Sendable {
    let name: String
    let argument: String?
    let place: TemplatePlace
  }

  /// Names with dots between them.
  struct Path: Hashable, Sendable {
    let names: [String]
    let place: TemplatePlace
  }

  /// `not path`, `path == "word"`.
  struct Test: Hashable, Sendable {
    let path: Path
    let isNegated: Bool
    let equals: String?
  }
}

/// Where something stands in a template.
struct TemplatePlace: Hashable, Sendable {
  let file: String
  let line: Int
  let column: Int
  let length: Int
  let source: String
}

/// Cuts a template into tags and text and builds the tree, noting everything that is wrong with its form.
struct TemplateParser {
  typealias Include = (String) -> [UInt8]?

  private let file: String
  private let include: Include
  private let depth: Int
  private let lines: [String]
  private var pieces: [Piece] = []
  private var index = 0
  private(set) var findings: [Diagnostic] = []

  static let maximumBytes = 256 * 1024
  static let maximumDepth = 8

  private struct Piece {
    enum Kind { case text, value, tag }
    let kind: Kind
    let text: String
    let place: TemplatePlace
  }

  /// The tree of `text`; `include` gives the bytes of other templates by their paths inside `Templates/`.
  static func parse(
    _ text: String, file: String, depth: Int = 0, include: @escaping Include
  ) -> (nodes: [TemplateNode], findings: [Diagnostic]) {
    var parser = TemplateParser(text, file: file, depth: depth, include: include)
    let nodes = parser.nodes(until: [], opened: nil)
    return (nodes, parser.findings)
  }

  private init(_ text: String, file: String, depth: Int, include: @escaping Include) {
    self.file = file
    self.depth = depth
    self.include = include
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    if text.utf8.count > Self.maximumBytes {
      findings.append(
        Diagnostic(
          file: file, line: 0, column: 0, code: "template.too-large",
          message: Localized(en: "the template is larger than 256 KiB", fr: "le gabarit dépasse 256 Kio"),
          remedy: Localized(en: "divide it with {% include %}", fr: "divisez-le avec {% include %}")))
      return
    }
    cut()
  }

  // MARK: - Pieces

  private mutating func cut() {
    for (number, line) in lines.enumerated() {
      let isLast = number == lines.count - 1
      cutLine(Array(line.unicodeScalars), number + 1, line, isLast: isLast)
    }
  }

  private mutating func cutLine(_ scalars: [Unicode.Scalar], _ number: Int, _ line: String, isLast: Bool) {
    let first = pieces.count
    let file = self.file
    var start = 0
    var column = 0
    func place(_ from: Int, _ to: Int) -> TemplatePlace {
      TemplatePlace(file: file, line: number, column: from + 1, length: max(1, to - from), source: line)
    }
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    while column + 1 < scalars.count {
      guard scalars[column] == "{", let close = Self.closing(scalars[column + 1]) else {
        column += 1
        continue
      }
      guard let end = Self.find(close, in: scalars, from: column + 2) else {
        findings.append(open(place(column, scalars.count), close: "\(close)}"))
        break
      }
      if column > start {
        strayCloses(scalars[start..<column], place)
        pieces.append(Piece(kind: .text, text: text(start..<column), place: place(start, column)))
      }
      let inner = text(column + 2..<end)
      let kind: Piece.Kind? = scalars[column + 1] == "{" ? .value : scalars[column + 1] == "%" ? .tag : nil
      if let kind { pieces.append(Piece(kind: kind, text: inner, place: place(column, end + 2))) }
      column = end + 2
      start = column
    }
    let rest = text(start..<scalars.count)
    strayCloses(scalars[start...], place)
    // A line that holds nothing but tags and comments leaves no line behind.
    let isTagsOnly =
      (pieces.count > first || scalars.starts(with: "{#".unicodeScalars)) && Self.isBlank(rest)
      && pieces[first...].allSatisfy { $0.kind == .tag || $0.kind == .text && Self.isBlank($0.text) }
    if isTagsOnly {
      pieces = Array(pieces[..<first]) + pieces[first...].filter { $0.kind == .tag }
    } else {
      pieces.append(Piece(kind: .text, text: rest + (isLast ? "" : "\n"), place: place(start, scalars.count)))
    }
  }

  /// Notes `}}` and `%}` that close nothing.
  private mutating func strayCloses(
    _ scalars: ArraySlice<Unicode.Scalar>, _ place: (Int, Int) -> TemplatePlace
  ) {
    for index in scalars.indices.dropLast()
    where scalars[index + 1] == "}" && "}%#".unicodeScalars.contains(scalars[index]) {
      findings.append(
        place(index, index + 2).diagnostic(
          "template.stray-close",
          Localized(en: "what closes here was never opened", fr: "ce qui se ferme ici n'a jamais été ouvert"),
          Localized(
            en: "add the opening braces before it, or delete it",
            fr: "ajoutez les accolades ouvrantes avant, ou supprimez-le")))
      return
    }
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  private static func closing(_ sign: Unicode.Scalar) -> Unicode.Scalar? {
    switch sign {
    case "{": "}"
    case "%": "%"
    case "#": "#"
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

  private func open(_ place: TemplatePlace, close: String) -> Diagnostic {
    place.diagnostic(
      "template.open-tag",
      Localized(
        en: "what opens here is not closed on this line",
        fr: "ce qui s'ouvre ici n'est pas refermé sur cette ligne"),
      Localized(en: "add \"\(close)\"", fr: "ajoutez « \(close) »"))
  }

  // MARK: - Tree

  /// Nodes up to a tag of `ends`, which is left for the caller.
  private mutating func nodes(until ends: Set<String>, opened: TemplatePlace?) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while index < pieces.count {
      let piece = pieces[index]
      switch piece.kind {
      case .text:
        if piece.text.unicodeScalars.contains(where: { $0 == Placeholder.open || $0 == Placeholder.close }) {
          findings.append(
            piece.place.diagnostic(
              "template.private-character",
              Localized(
                en: "this line holds a character that is kept for the program",
                fr: "cette ligne contient un caractère réservé au programme"),
              Localized(en: "delete it", fr: "supprimez-le")))
        }
        nodes.append(.text(piece.text))
        index += 1
      case .value:
        if let expression = expression(piece) { nodes.append(.value(expression)) }
        index += 1
      case .tag:
        let words = Self.words(piece.text)
        let word = words.first ?? ""
        if ends.contains(word) { return nodes }
        index += 1
        nodes += tag(word, words, piece)
      }
    }
    if let opened {
      findings.append(
        opened.diagnostic(
          "template.open-block",
          Localized(en: "what begins here is never ended", fr: "ce qui commence ici ne se termine jamais"),
          Localized(en: "add {% endif %} or {% endfor %}", fr: "ajoutez {% endif %} ou {% endfor %}")))
    }
    return nodes
  }

  private mutating func tag(_ word: String, _ words: [String], _ piece: Piece) -> [TemplateNode] {
    switch word {
    case "if": return [condition(piece)]
    case "for": return loop(words, piece).map { [$0] } ?? []
    case "include": return included(words, piece)
    case "endif", "endfor", "else", "elif":
      findings.append(
        piece.place.diagnostic(
          "template.stray-end",
          Localized(en: "\"\(word)\" ends nothing that was begun", fr: "« \(word) » ne termine rien"),
          Localized(
            en: "delete it, or begin with {% if … %} or {% for … %}",
            fr: "supprimez-le, ou commencez par {% if … %} ou {% for … %}")))
    default:
      let known = ["if", "elif", "else", "endif", "for", "endfor", "include"]
      findings.append(
        piece.place.diagnostic(
          "template.unknown-tag",
          Localized(en: "there is no tag \"\(word)\"", fr: "il n'y a pas de balise « \(word) »"),
          Nearest.word(to: word, among: known).map {
            Localized(en: "did you mean \"\($0)\"?", fr: "vouliez-vous dire « \($0) » ?")
          }
            ?? Localized(
              en: "tags: \(known.joined(separator: ", "))", fr: "balises : \(known.joined(separator: ", "))"))
      )
    }
    return []
  }

  private mutating func condition(_ piece: Piece) -> TemplateNode {
    var branches: [TemplateNode.Branch] = []
    var otherwise: [TemplateNode] = []
    var test = self.test(piece)
    while true {
      let inner = nodes(until: ["elif", "else", "endif"], opened: piece.place)
      if let test { branches.append(.init(test: test, nodes: inner)) }
      guard index < pieces.count else { break }
      let next = pieces[index]
      let word = Self.words(next.text).first
      index += 1
      if word == "elif" {
        test = self.test(next)
      } else {
        if word == "else" {
          otherwise = nodes(until: ["endif"], opened: piece.place)
          index += 1
        }
        break
      }
    }
    return .condition(branches, otherwise: otherwise)
  }

  private mutating func test(_ piece: Piece) -> TemplateNode.Test? {
    var words = Array(Self.words(piece.text).dropFirst())
    let isNegated = words.first == "not"
    if isNegated { words.removeFirst() }
    if words.count == 1, let path = path(words[0], piece) {
      return .init(path: path, isNegated: isNegated, equals: nil)
    }
    if words.count == 3, ["==", "!="].contains(words[1]), let literal = Self.literal(words[2]),
      let path = path(words[0], piece)
    {
      return .init(path: path, isNegated: isNegated != (words[1] == "!="), equals: literal)
    }
    findings.append(
      piece.place.diagnostic(
        "template.bad-test",
        Localized(en: "this is no condition", fr: "ceci n'est pas une condition"),
        Localized(
          en: "write {% if name %}, {% if not name %} or {% if name == \"word\" %}",
          fr: "écrivez {% if nom %}, {% if not nom %} ou {% if nom == \"mot\" %}")))
    return nil
  }

  private mutating func loop(_ words: [String], _ piece: Piece) -> TemplateNode? {
    guard words.count == 4, words[2] == "in", Self.isName(words[1]), let path = path(words[3], piece) else {
      findings.append(
        piece.place.diagnostic(
          "template.bad-loop", Localized(en: "this is no loop", fr: "ceci n'est pas une boucle"),
          Localized(en: "write {% for section in sections %}", fr: "écrivez {% for section in sections %}")))
      _ = nodes(until: ["endfor"], opened: piece.place)
      index += 1
      return nil
    }
    let inner = nodes(until: ["endfor"], opened: piece.place)
    index += 1
    return .loop(variable: words[1], over: path, inner)
  }

  private mutating func included(_ words: [String], _ piece: Piece) -> [TemplateNode] {
    guard words.count == 2, let path = Self.literal(words[1]), !path.hasPrefix("/"),
      !path.split(separator: "/").contains(".."), let bytes = include(path)
    else {
      findings.append(
        piece.place.diagnostic(
          "template.unknown-include",
          Localized(en: "there is no such template to include", fr: "ce gabarit à inclure n'existe pas"),
          Localized(
            en: "write its path inside Templates/ in quotes: {% include \"upr/cover.md\" %}",
            fr: "écrivez son chemin dans Templates/ entre guillemets : {% include \"upr/cover.md\" %}")))
      return []
    }
    guard depth < Self.maximumDepth else {
      findings.append(
        piece.place.diagnostic(
          "template.include-circle",
          Localized(en: "templates include each other in a circle", fr: "des gabarits s'incluent en cercle"),
          Localized(en: "remove one of the includes", fr: "supprimez l'une des inclusions")))
      return []
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return [] }
    let inner = Self.parse(text, file: path, depth: depth + 1, include: include)
    findings += inner.findings
    return inner.nodes
  }

  private mutating func expression(_ piece: Piece) -> TemplateNode.Expression? {
    let parts = Self.split(piece.text, at: "|")
    guard let first = parts.first, let path = path(Self.words(first).joined(separator: " "), piece) else {
      return nil
    }
    let filters = parts.dropFirst().map { part -> TemplateNode.Filter in
      let text = Self.words(part).joined(separator: " ")
      guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
        return .init(name: text, argument: nil, place: piece.place)
      }
      let argument = String(text[text.index(after: open)...].dropLast())
      return .init(name: String(text[..<open]), argument: Self.literal(argument), place: piece.place)
    }
    return .init(path: path, filters: filters)
  }

  private mutating func path(_ text: String, _ piece: Piece) -> TemplateNode.Path? {
    let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !text.isEmpty, names.allSatisfy(Self.isName) else {
      findings.append(
        piece.place.diagnostic(
          "template.bad-name",
          Localized(en: "\"\(text)\" is no name", fr: "« \(text) » n'est pas un nom"),
          Localized(
            en: "write names with dots between them: {{ country.name }}; nothing is computed here",
            fr: "écrivez des noms séparés par des points : {{ country.name }} ; rien n'est calculé ici")))
      return nil
    }
    return .init(names: names, place: piece.place)
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) || (0x41...0x5A).contains(first) else {
      return false
    }
    return text.utf8.allSatisfy(NoteLabel.isPart) && !text.utf8.contains(0x2E)
  }

  private static func literal(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 2, let first = bytes.first, first == bytes.last, first == 0x22 || first == 0x27
    else { return nil }
    return String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
  }

  /// The words of a tag; what stands in quotes is one.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var current = ""
    var quote: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let open = quote {
        current.unicodeScalars.append(scalar)
        if scalar == open { quote = nil }
      } else if scalar == " " || scalar == "\t" {
        if !current.isEmpty { words.append(current) }
        current = ""
      } else {
        if scalar == "\"" || scalar == "'" { quote = scalar }
        current.unicodeScalars.append(scalar)
      }
    }
    return current.isEmpty ? words : words + [current]
  }

  /// Cuts at `sign` outside of quotes.
  private static func split(_ text: String, at sign: Unicode.Scalar) -> [String] {
    var parts = [""]
    var quote: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == sign {
        parts.append("")
        continue
      }
      parts[parts.count - 1].unicodeScalars.append(scalar)
    }
    return parts
  }
}

extension TemplatePlace {
  func diagnostic(_ code: String, _ message: Localized, _ remedy: Localized) -> Diagnostic {
    Diagnostic(
      file: file, line: line, column: column, length: length, code: code, message: message, remedy: remedy,
      sourceLine: source)
  }
}
