import Wording

/// Holds the names of a template against the scope.
struct ScopeCheck {
  private var scope: [String: TemplateKind]
  /// Variables of loops over what is no list: one mistake is enough, so anything may be asked of them.
  private var unknown: Set<String> = []
  private(set) var findings: [Diagnostic] = []

  /// The part that is open here.
  private var openPart: (place: TemplatePlace, level: Int)?
  /// How many conditions and loops this stands in.
  private var level = 0
  private var hasContent = false

  init(scope: [String: TemplateKind]) { self.scope = scope }

  /// Looks through a whole template.
  mutating func check(_ nodes: [TemplateNode]) {
    for node in nodes { check(node) }
    // What a condition or a loop opens it must close, or parts would depend on the draft.
    if let open = openPart, open.level == level {
      findings.append(open.place.badLayout(.neverEnds))
      openPart = nil
    }
  }

  private mutating func check(_ node: TemplateNode) {
    switch node {
    case .text(let text, _):
      hasContent = hasContent || !text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    case .layout(let role, let place): check(role, at: place)
    case .value(let expression):
      hasContent = true
      check(expression)
    case .condition(let branches, let otherwise):
      for branch in branches {
        check(branch.test)
        inside(branch.nodes)
      }
      inside(otherwise)
    case .markup: hasContent = true
    case .element(_, let inner): for node in inner { check(node) }
    case .included(let inner, _): inside(inner)
    case .loop(let variable, let path, let inner):
      let before = (scope, unknown)
      let list = kind(of: path)
      unknown.remove(variable)
      if case .list(let item)? = list {
        scope[variable] = item
      } else {
        if let list { findings.append(wrong(path, list, wanted: "list")) }
        unknown.insert(variable)
      }
      scope["loop"] = .object(["index": .number, "first": .flag, "last": .flag])
      inside(inner)
      (scope, unknown) = before
    }
  }

  private mutating func inside(_ nodes: [TemplateNode]) {
    let before = openPart
    level += 1
    check(nodes)
    level -= 1
    openPart = before
  }

  private mutating func check(_ role: Document.Role?, at place: TemplatePlace) {
    if role == nil {
      if openPart?.level != level {
        findings.append(place.badLayout(openPart == nil ? .endsNothing : .endsOutside))
      }
      openPart = nil
      return
    }
    if openPart != nil { findings.append(place.badLayout(.insideAnother)) }
    if role == .cover, hasContent || level > 0 { findings.append(place.badLayout(.lateCover)) }
    hasContent = true
    openPart = (place, level)
  }

  private mutating func check(_ test: TemplateNode.Test) {
    guard let kind = kind(of: test.path), test.equals != nil else { return }
    switch kind {
    case .text, .number, .flag: break
    case .prose, .list, .object: findings.append(wrong(test.path, kind, wanted: "text"))
    }
  }

  private mutating func check(_ expression: TemplateNode.Expression) {
    guard var kind = kind(of: expression.path) else { return }
    for filter in expression.filters {
      switch (filter.name, filter.argument, kind) {
      case ("upper", nil, .text), ("lower", nil, .text), ("label", nil, .text): break
      case ("join", .text?, .list(.text)): kind = .text
      default:
        findings.append(bad(filter, on: kind))
        return
      }
    }
    switch kind {
    case .text, .number, .flag, .prose: break
    case .list, .object: findings.append(wrong(expression.path, kind, wanted: "text"))
    }
  }

  private mutating func kind(of path: TemplateNode.Path) -> TemplateKind? {
    if let first = path.names.first, unknown.contains(first) { return nil }
    var kind = TemplateKind.object(scope)
    for name in path.names {
      guard case .object(let names) = kind else {
        findings.append(wrong(path, kind, wanted: "object"))
        return nil
      }
      guard let next = names[name] else {
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
      Nearest.hint(to: name, among: known) ?? Localized(en: "there are: \(list)", fr: "il y a : \(list)"))
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
    let isKnown = known.contains(filter.name)
    return filter.place.diagnostic(
      "template.bad-filter",
      isKnown
        ? Localized(
          en: "\"\(filter.name)\" can't be used so on the kind \(kind.name)",
          fr: "« \(filter.name) » ne s'emploie pas ainsi sur le genre \(kind.name)")
        : Localized(
          en: "there is no filter \"\(filter.name)\"", fr: "il n'y a pas de filtre « \(filter.name) »"),
      (isKnown ? nil : Nearest.hint(to: filter.name, among: known))
        ?? Localized(
          en: "text takes | upper, | lower and | label, a list takes | join(\", \")",
          fr: "un texte admet | upper, | lower et | label, une liste admet | join(\", \")"))
  }
}

/// What can be wrong with a `:::` line.
private enum LayoutMistake {
  case neverEnds, endsNothing, endsOutside, insideAnother, lateCover
}

extension TemplatePlace {
  fileprivate func badLayout(_ mistake: LayoutMistake) -> Diagnostic {
    let message =
      switch mistake {
      case .neverEnds:
        Localized(en: "this part is never ended", fr: "cette section ne finit jamais")
      case .endsNothing:
        Localized(
          en: "no part was begun that could end here", fr: "aucune section commencée ne peut finir ici")
      case .endsOutside:
        Localized(
          en: "the part that ends here was begun outside of this condition or loop",
          fr: "la section qui finit ici a commencé hors de cette condition ou boucle")
      case .insideAnother:
        Localized(en: "a part begins inside another", fr: "une section commence dans une autre")
      case .lateCover:
        Localized(en: "a cover can only come first", fr: "une couverture ne peut venir qu'en premier")
      }
    let roles = Document.Role.allCases.map(\.rawValue).joined(separator: ", ")
    return diagnostic(
      "template.bad-layout", message,
      Localized(
        en: "a part begins with \"::: NAME\" (\(roles)) and ends with \":::\"",
        fr: "une section commence par « ::: NOM » (\(roles)) et finit par « ::: »"))
  }
}
