import Wording

/// The names that can be used at one place of a template, with what they stand for; evaluates what tags ask.
struct TemplateScope {
  private var names: [String: TemplateValue]
  /// In a rehearsal every branch is taken, and names that are missing were reported already.
  let isRehearsal: Bool

  init(_ names: [String: TemplateValue], isRehearsal: Bool = false) {
    self.names = names
    self.isRehearsal = isRehearsal
  }

  /// What a condition leads to: one branch at most, in a rehearsal all that hold anything.
  func taken(_ branches: [TemplateNode.Branch], otherwise: [TemplateNode]) throws(Diagnostics)
    -> [[TemplateNode]]
  {
    if isRehearsal { return (branches.map(\.nodes) + [otherwise]).filter { !$0.isEmpty } }
    for branch in branches where try holds(branch.test) { return [branch.nodes] }
    return [otherwise]
  }

  /// What a loop goes through.
  func items(of path: TemplateNode.Path) throws(Diagnostics) -> [TemplateValue] {
    guard let value = try value(of: path) else { return [] }
    if case .list(let items) = value { return items }
    if isRehearsal { return [] }
    throw Diagnostics([path.wrongValue])
  }

  /// Sets what a loop knows in the round for the item at `index`.
  mutating func enter(_ variable: String, _ items: [TemplateValue], at index: Int) {
    names[variable] = items[index]
    names["loop"] = .object([
      "index": .number(index + 1), "first": .flag(index == 0), "last": .flag(index == items.count - 1),
    ])
  }

  /// What an expression prints; `nil` only in a rehearsal.
  func value(of expression: TemplateNode.Expression) throws(Diagnostics) -> TemplateValue? {
    guard var value = try value(of: expression.path) else { return nil }
    for filter in expression.filters {
      switch (filter.name, filter.argument, value) {
      case ("upper", _, .text(let text)): value = .text(text.uppercased())
      case ("lower", _, .text(let text)): value = .text(text.lowercased())
      case ("label", nil, .text(let text)): value = label(text)
      case ("join", .text(let separator)?, .list(let items)):
        value = .text(items.compactMap(\.text).joined(separator: separator))
      default:
        if isRehearsal { return nil }
        throw Diagnostics([expression.path.wrongValue])
      }
    }
    switch value {
    case .text, .number, .flag, .prose: return value
    case .list, .object:
      if isRehearsal { return nil }
      throw Diagnostics([expression.path.wrongValue])
    }
  }

  /// The template's own word for `text` in the language of the document, else `text` itself.
  private func label(_ text: String) -> TemplateValue {
    guard case .object(let labels)? = names["labels"], let label = labels[text] else { return .text(text) }
    return label
  }

  private func holds(_ test: TemplateNode.Test) throws(Diagnostics) -> Bool {
    guard let value = try value(of: test.path) else { return false }
    let holds = test.equals.map { value.text == $0 } ?? value.isTrue
    return holds != test.isNegated
  }

  /// What `path` stands for; `nil` only in a rehearsal.
  private func value(of path: TemplateNode.Path) throws(Diagnostics) -> TemplateValue? {
    var value = TemplateValue.object(names)
    for name in path.names {
      guard case .object(let names) = value, let next = names[name] else {
        if isRehearsal { return nil }
        throw Diagnostics([path.noValue])
      }
      value = next
    }
    return value
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
