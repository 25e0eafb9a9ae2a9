public import Reporting

/// What a name of a template stands for.
public indirect enum TemplateValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  /// Blocks; the name must stand alone in its paragraph.
  case prose(Prose)
  case list([TemplateValue])
  case object([String: TemplateValue])

  /// Whether `{% if … %}` takes it as true: it says something.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0
    case .flag(let flag): flag
    case .prose(let prose): !prose.blocks.isEmpty
    case .list(let list): !list.isEmpty
    case .object: true
    }
  }

  var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .prose, .list, .object: nil
    }
  }
}

/// The kinds of the names that a template may use: known before there is any draft.
public indirect enum TemplateKind: Hashable, Sendable {
  case text
  case number
  case flag
  case prose
  case list(TemplateKind)
  case object([String: TemplateKind])

  /// What a person is told that the name is.
  var name: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .flag: "true/false"
    case .prose: "prose"
    case .list: "list"
    case .object: "object"
    }
  }

  /// A value of this kind, for trying a template out.
  var sample: TemplateValue {
    switch self {
    case .text: .text("x")
    case .number: .number(1)
    case .flag: .flag(true)
    case .prose: .prose(Prose())
    case .list(let item): .list([item.sample])
    case .object(let names): .object(names.mapValues(\.sample))
    }
  }

  /// The names below this one, with dots; the items of a list with `[]`.
  public func names(below path: [String]) -> [String] {
    switch self {
    case .text, .number, .flag, .prose: [path.joined(separator: ".")]
    case .list(.text): [path.joined(separator: ".") + "[]"]
    case .list(let item): item.names(below: path.dropLast() + [(path.last ?? "") + "[]"])
    case .object(let names): names.keys.sorted().flatMap { (names[$0] ?? .text).names(below: path + [$0]) }
    }
  }
}
