import Wording

/// Fills a template, within bounds: Markdown in which each value is a mark, and the values beside it.
struct Filling {
  /// Text that is set alike, and where each of its lines comes from.
  struct Segment {
    let role: Document.Role
    var text = ""
    var origins: [TemplatePlace] = []
    fileprivate var isAtLineStart = true

    fileprivate init(_ role: Document.Role) { self.role = role }

    fileprivate mutating func add(_ addition: String, from place: TemplatePlace) {
      if isAtLineStart { origins.append(place) }
      text += addition
      isAtLineStart = addition.utf8.last == 0x0A
    }
  }

  private(set) var segments: [Segment] = [Segment(.plain)]
  private(set) var values: [(value: TemplateValue, place: TemplatePlace)] = []

  private var scope: [String: TemplateValue]
  private let file: String
  /// In a rehearsal every branch is taken, and names that are missing were reported already.
  private let isRehearsal: Bool
  private var steps = 0
  private var bytes = 0

  static let maximumSteps = 200_000
  static let maximumBytes = 4 * 1024 * 1024

  init(values: [String: TemplateValue], file: String, isRehearsal: Bool = false) {
    scope = values
    self.file = file
    self.isRehearsal = isRehearsal
  }

  mutating func fill(_ nodes: [TemplateNode]) throws(Diagnostics) {
    for node in nodes {
      steps += 1
      guard steps <= Self.maximumSteps, bytes <= Self.maximumBytes else { throw Diagnostics([tooMuch]) }
      switch node {
      case .text(let plain, let place): add(plain, from: place)
      case .layout(let role, _): segments.append(Segment(role ?? .plain))
      case .value(let expression): try add(expression)
      case .condition(let branches, let otherwise): try fill(branches, otherwise: otherwise)
      case .loop(let variable, let path, let inner): try fill(inner, for: variable, in: path)
      }
    }
  }

  private mutating func add(_ text: String, from place: TemplatePlace) {
    bytes += text.utf8.count
    segments[segments.count - 1].add(text, from: place)
  }

  private mutating func fill(_ branches: [TemplateNode.Branch], otherwise: [TemplateNode]) throws(Diagnostics)
  {
    guard isRehearsal else {
      for branch in branches where try holds(branch.test) { return try fill(branch.nodes) }
      return try fill(otherwise)
    }
    for (index, nodes) in (branches.map(\.nodes) + [otherwise]).enumerated() where !nodes.isEmpty {
      if index > 0, let place = branches.first?.test.path.place { add("\n\n", from: place) }
      try fill(nodes)
    }
  }

  private mutating func fill(
    _ nodes: [TemplateNode], for variable: String, in path: TemplateNode.Path
  ) throws(Diagnostics) {
    guard let value = try value(of: path) else { return }
    guard case .list(let items) = value else {
      if isRehearsal { return }
      throw Diagnostics([path.wrongValue])
    }
    let before = scope
    for (index, item) in items.enumerated() {
      scope[variable] = item
      scope["loop"] = .object([
        "index": .number(index + 1), "first": .flag(index == 0), "last": .flag(index == items.count - 1),
      ])
      try fill(nodes)
    }
    scope = before
  }

  /// The template's own word for `text` in the language of the document, else `text` itself.
  private func label(_ text: String) -> TemplateValue {
    guard case .object(let labels)? = scope["labels"], let label = labels[text] else { return .text(text) }
    return label
  }

  private mutating func add(_ expression: TemplateNode.Expression) throws(Diagnostics) {
    guard var value = try value(of: expression.path) else { return }
    for filter in expression.filters {
      switch (filter.name, filter.argument, value) {
      case ("upper", _, .text(let text)): value = .text(text.uppercased())
      case ("lower", _, .text(let text)): value = .text(text.lowercased())
      case ("label", nil, .text(let text)): value = label(text)
      case ("join", .text(let separator)?, .list(let items)):
        value = .text(items.compactMap(\.text).joined(separator: separator))
      default:
        if isRehearsal { return }
        throw Diagnostics([expression.path.wrongValue])
      }
    }
    switch value {
    case .list, .object:
      if isRehearsal { return }
      throw Diagnostics([expression.path.wrongValue])
    case .text, .number, .flag, .prose: break
    }
    add(Placeholder.mark(values.count), from: expression.path.place)
    bytes += value.text?.utf8.count ?? 0
    values.append((value, expression.path.place))
  }

  private func holds(_ test: TemplateNode.Test) throws(Diagnostics) -> Bool {
    guard let value = try value(of: test.path) else { return false }
    let holds = test.equals.map { value.text == $0 } ?? value.isTrue
    return holds != test.isNegated
  }

  /// What `path` stands for; `nil` only in a rehearsal.
  private func value(of path: TemplateNode.Path) throws(Diagnostics) -> TemplateValue? {
    var value = TemplateValue.object(scope)
    for name in path.names {
      guard case .object(let names) = value, let next = names[name] else {
        if isRehearsal { return nil }
        throw Diagnostics([path.noValue])
      }
      value = next
    }
    return value
  }

  private var tooMuch: Diagnostic {
    Diagnostic(
      file: file, line: 0, column: 0, code: "template.too-much",
      message: Localized(
        en: "the template grows beyond 4 MiB", fr: "le gabarit dépasse 4 Mio une fois rempli"),
      remedy: Localized(en: "look for loops inside loops", fr: "cherchez des boucles imbriquées"))
  }
}

extension TemplateNode.Path {
  private var whole: String { names.joined(separator: ".") }

  fileprivate var noValue: Diagnostic {
    place.diagnostic(
      "template.no-value",
      Localized(
        en: "this report says nothing for \"\(whole)\"", fr: "ce rapport n'indique rien pour « \(whole) »"),
      Localized(
        en: "fill in the field, or ask first: {% if \(whole) %}",
        fr: "remplissez le champ, ou vérifiez d'abord : {% if \(whole) %}"))
  }

  fileprivate var wrongValue: Diagnostic {
    place.diagnostic(
      "template.wrong-value",
      Localized(
        en: "\"\(whole)\" is of another kind than the workflow says",
        fr: "« \(whole) » n'est pas du genre que le modèle annonce"),
      Localized(
        en: "hold the template against the workflow: rapporteur template check",
        fr: "vérifiez le gabarit par rapport au modèle : rapporteur template check"))
  }
}
