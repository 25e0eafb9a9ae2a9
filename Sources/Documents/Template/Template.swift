public import Wording

/// A text with placeholders that a draft is poured into.
///
/// Our own layer, because no engine at hand stops at a name that does not exist: a misspelt field in a legal
/// submission must never print as nothing. Values enter the document after the Markdown was read, so that nothing
/// a person types can become markup.
public struct Template: Sendable {
  private let nodes: [TemplateNode]
  private let file: String

  /// The names of the filters, and what each does.
  public static let filters: [(name: String, help: Localized)] = [
    ("upper", Localized(en: "in capitals", fr: "en capitales")),
    ("lower", Localized(en: "in small letters", fr: "en minuscules")),
    (
      "label",
      Localized(
        en: "the template's own word for it, where labels.yaml has one: supported → Supported",
        fr: "le mot du gabarit pour cela, si labels.yaml en a un : supported → Acceptée")
    ),
    (
      "join",
      Localized(
        en: "the items of a list, with the given text between them",
        fr: "les éléments d'une liste, séparés par le texte donné")
    ),
  ]

  /// The tags, how each is written and what it does.
  public static let tags: [(name: String, form: String, help: Localized)] = [
    (
      "if", "{% if name %} … {% if not name %} … {% if name == \"word\" %} … {% if name != \"word\" %}",
      Localized(
        en: "what follows stands there only if this holds", fr: "ce qui suit n'y est que si cela est vrai")
    ),
    (
      "elif", "{% elif name %}",
      Localized(en: "else, if this holds", fr: "sinon, si cela est vrai")
    ),
    ("else", "{% else %}", Localized(en: "else", fr: "sinon")),
    ("endif", "{% endif %}", Localized(en: "the end of the condition", fr: "la fin de la condition")),
    (
      "for", "{% for row in list %}",
      Localized(
        en: "what follows stands there for each; loop.index, loop.first and loop.last tell which it is",
        fr: "ce qui suit y est pour chacun ; loop.index, loop.first et loop.last disent lequel c'est")
    ),
    ("endfor", "{% endfor %}", Localized(en: "the end of the loop", fr: "la fin de la boucle")),
    (
      "include", "{% include \"common/contact.md\" %}",
      Localized(en: "takes in another template", fr: "prend un autre gabarit à cet endroit")
    ),
  ]

  /// Reads a template and holds its names against `scope`, so that a mistake is found before there is any draft.
  ///
  /// - Parameter include: Gives the bytes of another template by its path inside `Templates/`.
  /// - Throws: Every mistake in it, each with its place.
  public init(
    _ text: String, file: String, scope: [String: TemplateKind],
    include: @escaping (String) -> [UInt8]? = { _ in nil }
  ) throws(Diagnostics) {
    let (nodes, findings) = TemplateParser.parse(text, file: file, include: include)
    self.nodes = nodes
    self.file = file
    var check = ScopeCheck(scope: scope)
    check.check(nodes)
    var all = findings + check.findings
    // What is not well formed would only give mistakes that are none.
    if findings.isEmpty { all += Self.rehearsal(of: nodes, scope: scope, file: file) }
    guard all.isEmpty else { throw Diagnostics(all) }
  }

  /// What would be wrong with the Markdown of the template if every branch were taken.
  private static func rehearsal(of nodes: [TemplateNode], scope: [String: TemplateKind], file: String)
    -> [Diagnostic]
  {
    var filling = Filling(values: scope.mapValues(\.sample), file: file, isRehearsal: true)
    do throws(Diagnostics) {
      try filling.fill(nodes)
      return Layout.parts(of: filling).findings
    } catch {
      return error.all
    }
  }

  /// The template with `values` filled in, as plain text: for file names.
  ///
  /// - Throws: Where a value is missing or of another kind than the scope promised.
  public func text(_ values: [String: TemplateValue]) throws(Diagnostics) -> String {
    var filling = Filling(values: values, file: file)
    try filling.fill(nodes)
    var layout = Layout(filling.values)
    let text = filling.segments.map { layout.replaced($0.text) }.joined()
    guard layout.findings.isEmpty else { throw Diagnostics(layout.findings) }
    return text
  }

  /// The template with `values` filled in, as the parts of a document.
  ///
  /// - Throws: Where a value is missing or of another kind than the scope promised, or where the whole grows too large.
  public func parts(_ values: [String: TemplateValue]) throws(Diagnostics) -> [Document.Part] {
    var filling = Filling(values: values, file: file)
    try filling.fill(nodes)
    let (parts, findings) = Layout.parts(of: filling)
    guard findings.isEmpty else { throw Diagnostics(findings) }
    return parts
  }
}
