import Wording

/// Builds the tree of a template, noting everything that is wrong with its form.
struct TemplateParser {
  typealias Include = (String) -> [UInt8]?

  private let include: Include
  /// How many templates include each other here.
  private let depth: Int
  private let isInWord: Bool
  private let pieces: [TemplatePiece]
  private var index = 0
  /// How many tags stand inside each other here.
  private var nesting = 0
  private var includesLeft: Int
  private(set) var findings: [Diagnostic]

  static let maximumBytes = 256 * 1024
  static let maximumDepth = 8
  static let maximumNesting = 32
  static let maximumIncludes = 64

  /// The tree of `text`; `include` gives the bytes of other templates by their paths inside `Templates/`.
  static func parse(
    _ text: String, file: String, include: @escaping Include
  ) -> (nodes: [TemplateNode], findings: [Diagnostic]) {
    var parser = TemplateParser(text, file: file, depth: 0, includesLeft: maximumIncludes, include: include)
    let nodes = parser.nodes(until: [], opened: nil)
    return (nodes, parser.findings)
  }

  /// The tree of pieces that were cut from the paragraphs of a Word file; a template that they include becomes one node.
  ///
  /// - Parameter includesLeft: How many templates may still be included in the whole file.
  static func parse(
    _ pieces: [TemplatePiece], includesLeft: inout Int, include: @escaping Include
  ) -> (nodes: [TemplateNode], findings: [Diagnostic]) {
    var parser = TemplateParser(pieces, includesLeft: includesLeft, include: include)
    let nodes = parser.nodes(until: [], opened: nil)
    includesLeft = parser.includesLeft
    return (nodes, parser.findings)
  }

  private init(_ pieces: [TemplatePiece], includesLeft: Int, include: @escaping Include) {
    depth = 0
    isInWord = true
    self.includesLeft = includesLeft
    self.include = include
    self.pieces = pieces
    findings = []
  }

  private init(_ text: String, file: String, depth: Int, includesLeft: Int, include: @escaping Include) {
    self.depth = depth
    isInWord = false
    self.includesLeft = includesLeft
    self.include = include
    guard text.utf8.count <= Self.maximumBytes else {
      pieces = []
      findings = [Self.tooLarge(file)]
      return
    }
    let cutter = TemplateCutter(text, file: file)
    pieces = cutter.pieces
    findings = cutter.findings
  }

  // MARK: - Tree

  /// Nodes up to a tag of `ends`, which is left for the caller.
  private mutating func nodes(until ends: Set<String>, opened: TemplatePlace?) -> [TemplateNode] {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.maximumNesting else {
      // What stands deeper would be followed on the stack; one finding is enough.
      if let opened { findings.append(Self.tooDeep(opened)) }
      index = pieces.count
      return []
    }
    var nodes: [TemplateNode] = []
    while index < pieces.count {
      let piece = pieces[index]
      switch piece.kind {
      case .text:
        nodes.append(.text(piece.text, piece.place))
        index += 1
      case .layout:
        nodes.append(layout(piece))
        index += 1
      case .value:
        if let expression = expression(piece) { nodes.append(.value(expression)) }
        index += 1
      case .content(let node):
        nodes.append(node)
        index += 1
      case .tag:
        let words = Self.words(piece.text)
        let word = words.first ?? ""
        if ends.contains(word) { return nodes }
        index += 1
        nodes += tag(word, words, piece)
      }
    }
    if let opened, !findings.contains(where: { $0.code == "template.too-deep" }) {
      findings.append(
        opened.diagnostic(
          "template.open-block",
          Localized(en: "what begins here is never ended", fr: "ce qui commence ici ne se termine jamais"),
          Localized(en: "add {% endif %} or {% endfor %}", fr: "ajoutez {% endif %} ou {% endfor %}")))
    }
    return nodes
  }

  private mutating func layout(_ piece: TemplatePiece) -> TemplateNode {
    let name = Self.words(String(piece.text.dropFirst(3))).joined(separator: " ")
    if name.isEmpty { return .layout(nil, piece.place) }
    if let role = Document.Role(rawValue: name) { return .layout(role, piece.place) }
    findings.append(Self.unknownRole(name, piece.place))
    return .layout(.plain, piece.place)
  }

  private mutating func tag(_ word: String, _ words: [String], _ piece: TemplatePiece) -> [TemplateNode] {
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
      let known = Template.tags.map(\.name)
      findings.append(
        piece.place.diagnostic(
          "template.unknown-tag",
          Localized(en: "there is no tag \"\(word)\"", fr: "il n'y a pas de balise « \(word) »"),
          Nearest.hint(to: word, among: known)
            ?? Localized(
              en: "tags: \(known.joined(separator: ", "))", fr: "balises : \(known.joined(separator: ", "))"))
      )
    }
    return []
  }

  private mutating func condition(_ piece: TemplatePiece) -> TemplateNode {
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

  private mutating func test(_ piece: TemplatePiece) -> TemplateNode.Test? {
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

  private mutating func loop(_ words: [String], _ piece: TemplatePiece) -> TemplateNode? {
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

  private mutating func included(_ words: [String], _ piece: TemplatePiece) -> [TemplateNode] {
    guard words.count == 2, let path = Self.literal(words[1]), Self.staysInside(path),
      let bytes = include(path)
    else {
      findings.append(Self.unknownInclude(piece.place))
      return []
    }
    guard depth < Self.maximumDepth else {
      findings.append(Self.includeCircle(piece.place))
      return []
    }
    guard includesLeft > 0 else {
      if includesLeft == 0 { findings.append(Self.tooManyIncludes(piece.place)) }
      includesLeft = -1
      return []
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      findings.append(Self.notText(piece.place))
      return []
    }
    var inner = TemplateParser(
      text, file: path, depth: depth + 1, includesLeft: includesLeft - 1, include: include)
    var nodes = inner.nodes(until: [], opened: nil)
    includesLeft = inner.includesLeft
    findings += inner.findings
    if isInWord { return [.included(nodes, piece.place)] }
    // The line that the tag stood on alone went with it; what follows must still begin a line.
    if piece.isAlone, text.utf8.last != 0x0A { nodes.append(.text("\n", piece.place)) }
    return nodes
  }

  private static func staysInside(_ path: String) -> Bool {
    let names = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    return !path.utf8.contains { $0 < 0x20 || $0 == 0x5C || $0 == 0x3A }
      && names.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }

  private mutating func expression(_ piece: TemplatePiece) -> TemplateNode.Expression? {
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
      return .init(
        name: String(text[..<open]),
        argument: Self.literal(argument).map(TemplateNode.Argument.text) ?? .bare, place: piece.place)
    }
    return .init(path: path, filters: filters)
  }

  private mutating func path(_ text: String, _ piece: TemplatePiece) -> TemplateNode.Path? {
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

extension TemplateParser {
  private static func tooLarge(_ file: String) -> Diagnostic {
    Diagnostic(
      file: file, line: 0, column: 0, code: "template.too-large",
      message: Localized(en: "the template is larger than 256 KiB", fr: "le gabarit dépasse 256 Kio"),
      remedy: Localized(en: "divide it with {% include %}", fr: "divisez-le avec {% include %}"))
  }

  private static func tooDeep(_ place: TemplatePlace) -> Diagnostic {
    place.diagnostic(
      "template.too-deep",
      Localized(
        en: "more than \(maximumNesting) tags stand inside each other",
        fr: "plus de \(maximumNesting) balises sont imbriquées"),
      Localized(en: "write it flatter", fr: "écrivez-le plus simplement"))
  }

  private static func unknownRole(_ name: String, _ place: TemplatePlace) -> Diagnostic {
    let roles = Document.Role.allCases.map(\.rawValue)
    let list = roles.joined(separator: ", ")
    return place.diagnostic(
      "template.bad-layout",
      Localized(
        en: "there is no kind of part \"\(name)\"", fr: "il n'y a pas de genre de section « \(name) »"),
      Nearest.hint(to: name, among: roles) ?? Localized(en: "there are: \(list)", fr: "il y a : \(list)"))
  }

  private static func unknownInclude(_ place: TemplatePlace) -> Diagnostic {
    place.diagnostic(
      "template.unknown-include",
      Localized(en: "there is no such template to include", fr: "ce gabarit à inclure n'existe pas"),
      Localized(
        en: "write its path inside Templates/ in quotes: {% include \"upr/cover.md\" %}",
        fr: "écrivez son chemin dans Templates/ entre guillemets : {% include \"upr/cover.md\" %}"))
  }

  private static func includeCircle(_ place: TemplatePlace) -> Diagnostic {
    place.diagnostic(
      "template.include-circle",
      Localized(en: "templates include each other in a circle", fr: "des gabarits s'incluent en cercle"),
      Localized(en: "remove one of the includes", fr: "supprimez l'une des inclusions"))
  }

  private static func tooManyIncludes(_ place: TemplatePlace) -> Diagnostic {
    place.diagnostic(
      "template.too-much",
      Localized(
        en: "more than \(maximumIncludes) templates are included",
        fr: "plus de \(maximumIncludes) gabarits sont inclus"),
      Localized(en: "put them together into fewer files", fr: "réunissez-les en moins de fichiers"))
  }

  private static func notText(_ place: TemplatePlace) -> Diagnostic {
    place.diagnostic(
      "template.not-text",
      Localized(en: "the included template is not in UTF-8", fr: "le gabarit inclus n'est pas en UTF-8"),
      Localized(en: "save it again as UTF-8", fr: "enregistrez-le de nouveau en UTF-8"))
  }
}
