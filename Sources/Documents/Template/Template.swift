public import Wording

/// A text with placeholders that a draft is poured into.
///
/// Our own layer, because no engine at hand stops at a name that does not exist: a misspelt field in a legal
/// submission must never print as nothing. Values enter the document after the Markdown was read, so that nothing
/// a person types can become markup.
public struct Template: Sendable {
  let nodes: [TemplateNode]
  private let file: String

  /// The names of the filters, and what each does.
  public static let filters: [(name: String, help: Localized)] = [
    ("upper", Localized(en: "in capitals", fr: "en capitales")),
    ("lower", Localized(en: "in small letters", fr: "en minuscules")),
    (
      "join",
      Localized(
        en: "the items of a list, with the given text between them",
        fr: "les éléments d'une liste, séparés par le texte donné")
    ),
  ]

  /// Reads a template and holds its names against `scope`.
  ///
  /// - Throws: Every mistake in it, each with its place.
  public init(
    _ text: String, file: String, scope: [String: TemplateKind],
    include: @escaping (String) -> [UInt8]? = { _ in nil }
  ) throws(Diagnostics) {
    let (nodes, findings) = TemplateParser.parse(text, file: file, include: include)
    var check = ScopeCheck(scope: scope)
    check.check(nodes)
    let all = findings + check.findings
    guard all.isEmpty else { throw Diagnostics(all) }
    self.nodes = nodes
    self.file = file
  }

  /// The template with `values` filled in, as plain text: for file names.
  public func text(_ values: [String: TemplateValue]) throws(Diagnostics) -> String {
    var filling = Filling(values: values, file: file)
    try filling.fill(nodes)
    return Placeholder.replace(in: filling.text, filling.values)
  }

  /// The template with `values` filled in, as the parts of a document.
  public func parts(_ values: [String: TemplateValue]) throws(Diagnostics) -> [Document.Part] {
    var filling = Filling(values: values, file: file)
    try filling.fill(nodes)
    return try Layout.parts(of: filling.text, values: filling.values, file: file)
  }
}

/// Marks in the filled Markdown where a value goes; values are put in after the Markdown was read.
enum Placeholder {
  static let open: Unicode.Scalar = "\u{F0000}"
  static let close: Unicode.Scalar = "\u{F0001}"

  static func mark(_ index: Int) -> String { "\(open)\(index)\(close)" }

  /// The numbers of the values that `text` marks, with the text between them.
  static func pieces(of text: String) -> [(text: String, value: Int?)] {
    var pieces: [(String, Int?)] = []
    var current = String.UnicodeScalarView()
    var digits: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      if scalar == open {
        digits = .init()
      } else if scalar == close, let number = digits.flatMap({ Int(String($0)) }) {
        if !current.isEmpty { pieces.append((String(current), nil)) }
        current = .init()
        pieces.append(("", number))
        digits = nil
      } else if digits != nil {
        digits?.append(scalar)
      } else {
        current.append(scalar)
      }
    }
    if !current.isEmpty { pieces.append((String(current), nil)) }
    return pieces
  }

  static func replace(in text: String, _ values: [TemplateValue]) -> String {
    guard text.unicodeScalars.contains(open) else { return text }
    return pieces(of: text).map { $0.value.map { values[$0].text ?? "" } ?? $0.text }.joined()
  }
}

/// Holds the names of a template against the scope.
private struct ScopeCheck {
  var scope: [String: TemplateKind]
  var findings: [Diagnostic] = []

  mutating func check(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text: break
      case .value(let expression): check(expression)
      case .condition(let branches, let otherwise):
        for branch in branches {
          _ = kind(of: branch.test.path)
          check(branch.nodes)
        }
        check(otherwise)
      case .loop(let variable, let path, let inner):
        let before = scope
        switch kind(of: path) {
        case .list(let item)?: scope[variable] = item
        case let other?: findings.append(wrong(path, other, wanted: "list"))
        case nil: break
        }
        scope["loop"] = .object(["index": .number, "first": .flag, "last": .flag])
        if scope[variable] == nil { scope[variable] = .object([:]) }
        check(inner)
        scope = before
      }
    }
  }

  private mutating func check(_ expression: TemplateNode.Expression) {
    guard var kind = kind(of: expression.path) else { return }
    for filter in expression.filters {
      switch (filter.name, kind) {
      case ("upper", .text), ("lower", .text): break
      case ("join", .list(.text)): kind = .text
      default: findings.append(bad(filter, on: kind))
      }
    }
    switch kind {
    case .text, .number, .flag, .prose: break
    case .list, .object: findings.append(wrong(expression.path, kind, wanted: "text"))
    }
  }

  private mutating func kind(of path: TemplateNode.Path) -> TemplateKind? {
    var kind = TemplateKind.object(scope)
    for (index, name) in path.names.enumerated() {
      guard case .object(let names) = kind else {
        findings.append(wrong(path, kind, wanted: "object"))
        return nil
      }
      guard let next = names[name] else {
        if index > 0, names.isEmpty { return nil }
        findings.append(unknown(name, path, known: Array(names.keys)))
        return nil
      }
      kind = next
    }
    return kind
  }

  private func unknown(_ name: String, _ path: TemplateNode.Path, known: [String]) -> Diagnostic {
    let list = known.sorted().joined(separator: ", ")
    let whole = path.names.joined(separator: ".")
    return path.place.diagnostic(
      "template.unknown-name",
      Localized(
        en: "nothing is called \"\(name)\" in \"\(whole)\"",
        fr: "rien ne s'appelle « \(name) » dans « \(whole) »"),
      Nearest.word(to: name, among: known).map {
        Localized(en: "did you mean \"\($0)\"?", fr: "vouliez-vous dire « \($0) » ?")
      } ?? Localized(en: "there are: \(list)", fr: "il y a : \(list)"))
  }

  private func wrong(_ path: TemplateNode.Path, _ kind: TemplateKind, wanted: String) -> Diagnostic {
    let whole = path.names.joined(separator: ".")
    return path.place.diagnostic(
      "template.wrong-kind",
      Localized(
        en: "\"\(whole)\" is of the kind \(kind.name); here \(wanted) is wanted",
        fr: "« \(whole) » est du genre \(kind.name) ; ici il faut \(wanted)"),
      Localized(
        en: "a list is printed with {% for x in \(whole) %} or | join(\", \"), an object by one of its names",
        fr:
          "une liste s'imprime avec {% for x in \(whole) %} ou | join(\", \"), un objet par l'un de ses noms")
    )
  }

  private func bad(_ filter: TemplateNode.Filter, on kind: TemplateKind) -> Diagnostic {
    let known = Template.filters.map(\.name)
    return filter.place.diagnostic(
      "template.bad-filter",
      Localized(
        en: "\"\(filter.name)\" can't be used on the kind \(kind.name)",
        fr: "« \(filter.name) » ne s'emploie pas sur le genre \(kind.name)"),
      Nearest.word(to: filter.name, among: known).map {
        Localized(en: "did you mean \"\($0)\"?", fr: "vouliez-vous dire « \($0) » ?")
      }
        ?? Localized(
          en: "filters: \(known.joined(separator: ", "))", fr: "filtres : \(known.joined(separator: ", "))"))
  }
}

/// Fills a template, within bounds.
private struct Filling {
  var scope: [String: TemplateValue]
  let file: String
  private(set) var text = ""
  private(set) var values: [TemplateValue] = []
  private var steps = 0

  init(values: [String: TemplateValue], file: String) {
    scope = values
    self.file = file
  }

  mutating func fill(_ nodes: [TemplateNode]) throws(Diagnostics) {
    for node in nodes {
      steps += 1
      if steps > 200_000 || text.utf8.count > 4 * 1024 * 1024 { throw Diagnostics([tooMuch]) }
      switch node {
      case .text(let plain): text += plain
      case .value(let expression): try add(expression)
      case .condition(let branches, let otherwise):
        var taken = otherwise
        for branch in branches where try holds(branch.test) {
          taken = branch.nodes
          break
        }
        try fill(taken)
      case .loop(let variable, let path, let inner):
        guard case .list(let items) = try value(of: path) else { continue }
        let before = scope
        for (index, item) in items.enumerated() {
          scope[variable] = item
          scope["loop"] = .object([
            "index": .number(index + 1), "first": .flag(index == 0), "last": .flag(index == items.count - 1),
          ])
          try fill(inner)
        }
        scope = before
      }
    }
  }

  private var tooMuch: Diagnostic {
    Diagnostic(
      file: file, line: 0, column: 0, code: "template.too-much",
      message: Localized(
        en: "the template grows beyond 4 MiB", fr: "le gabarit dépasse 4 Mio une fois rempli"),
      remedy: Localized(en: "look for loops inside loops", fr: "cherchez des boucles imbriquées"))
  }

  private mutating func add(_ expression: TemplateNode.Expression) throws(Diagnostics) {
    var value = try self.value(of: expression.path)
    for filter in expression.filters {
      switch (filter.name, value) {
      case ("upper", .text(let text)): value = .text(text.uppercased())
      case ("lower", .text(let text)): value = .text(text.lowercased())
      case ("join", .list(let items)):
        value = .text(items.compactMap(\.text).joined(separator: filter.argument ?? ""))
      default: break
      }
    }
    text += Placeholder.mark(values.count)
    values.append(value)
  }

  private func holds(_ test: TemplateNode.Test) throws(Diagnostics) -> Bool {
    let value = try value(of: test.path)
    let holds = test.equals.map { value.text == $0 } ?? value.isTrue
    return holds != test.isNegated
  }

  private func value(of path: TemplateNode.Path) throws(Diagnostics) -> TemplateValue {
    var value = TemplateValue.object(scope)
    for name in path.names {
      guard case .object(let names) = value, let next = names[name] else {
        throw Diagnostics([
          path.place.diagnostic(
            "template.no-value",
            Localized(
              en: "this report says nothing for \"\(path.names.joined(separator: "."))\"",
              fr: "ce rapport n'indique rien pour « \(path.names.joined(separator: ".")) »"),
            Localized(
              en: "fill in the field, or ask first: {% if \(path.names.joined(separator: ".")) %}",
              fr: "remplissez le champ, ou vérifiez d'abord : {% if \(path.names.joined(separator: ".")) %}"))
        ])
      }
      value = next
    }
    return value
  }
}
