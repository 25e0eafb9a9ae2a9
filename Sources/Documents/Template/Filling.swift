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

  private var scope: TemplateScope
  private let file: String
  private var steps = 0
  private var bytes = 0

  static let maximumSteps = 200_000
  static let maximumBytes = 4 * 1024 * 1024

  init(values: [String: TemplateValue], file: String, isRehearsal: Bool = false) {
    self.init(scope: TemplateScope(values, isRehearsal: isRehearsal), file: file)
  }

  init(scope: TemplateScope, file: String) {
    self.scope = scope
    self.file = file
  }

  mutating func fill(_ nodes: [TemplateNode]) throws(Diagnostics) {
    for node in nodes {
      steps += 1
      guard steps <= Self.maximumSteps, bytes <= Self.maximumBytes else {
        throw Diagnostics([Self.tooMuch(file)])
      }
      switch node {
      case .text(let plain, let place): add(plain, from: place)
      case .layout(let role, _): segments.append(Segment(role ?? .plain))
      case .value(let expression): try add(expression)
      case .condition(let branches, let otherwise): try fill(branches, otherwise: otherwise)
      case .loop(let variable, let path, let inner): try fill(inner, for: variable, in: path)
      case .markup, .element, .included: break  // These stand in Word files alone.
      }
    }
  }

  private mutating func add(_ text: String, from place: TemplatePlace) {
    bytes += text.utf8.count
    segments[segments.count - 1].add(text, from: place)
  }

  private mutating func fill(_ branches: [TemplateNode.Branch], otherwise: [TemplateNode]) throws(Diagnostics)
  {
    for (index, nodes) in try scope.taken(branches, otherwise: otherwise).enumerated() {
      if index > 0, let place = branches.first?.test.path.place { add("\n\n", from: place) }
      try fill(nodes)
    }
  }

  private mutating func fill(
    _ nodes: [TemplateNode], for variable: String, in path: TemplateNode.Path
  ) throws(Diagnostics) {
    let before = scope
    let items = try scope.items(of: path)
    for index in items.indices {
      scope.enter(variable, items, at: index)
      try fill(nodes)
    }
    scope = before
  }

  private mutating func add(_ expression: TemplateNode.Expression) throws(Diagnostics) {
    guard let value = try scope.value(of: expression) else { return }
    add(Placeholder.mark(values.count), from: expression.path.place)
    bytes += value.text?.utf8.count ?? 0
    values.append((value, expression.path.place))
  }

  static func tooMuch(_ file: String) -> Diagnostic {
    Diagnostic(
      file: file, line: 0, column: 0, code: "template.too-much",
      message: Localized(
        en: "the template grows beyond 4 MiB", fr: "le gabarit dépasse 4 Mio une fois rempli"),
      remedy: Localized(en: "look for loops inside loops", fr: "cherchez des boucles imbriquées"))
  }
}
