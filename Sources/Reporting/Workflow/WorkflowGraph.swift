public import Wording

/// A workflow as a picture or as sentences; for a report also where it is and what is blocked.
public struct WorkflowGraph: Sendable {
  private let workflow: Workflow
  private let language: InterfaceLanguage
  private let here: State.ID?
  private let blocked: Set<Transition.ID>

  /// A graph of `workflow`; `state` and `moves` are those of a report.
  public init(
    _ workflow: Workflow, language: InterfaceLanguage, at state: State.ID? = nil, moves: [Move] = []
  ) {
    self.workflow = workflow
    self.language = language
    here = state
    blocked = Set(moves.filter(\.isBlocked).map(\.transition.id))
  }

  private func title(_ state: State) -> String {
    state.title.isEmpty ? state.id.rawValue : state.title.localized(language)
  }

  private func label(_ transition: Transition) -> String {
    let who = transition.by.map(\.rawValue).joined(separator: ", ")
    let mark = blocked.contains(transition.id) ? Localized(en: " – blocked", fr: " – bloqué")(language) : ""
    return "\(transition.id) (\(who))\(mark)"
  }

  /// What a move requires, each in a few words.
  private func requirements(_ transition: Transition) -> [String] {
    transition.requires.map { requirement in
      var text = requirement.check
      let arguments = requirement.arguments.values.sorted { $0.key < $1.key }.map { key, value in
        switch value {
        case .count(let count): "\(key) \(count)"
        case .name(let name): name
        case .names(let names): "\(key) " + names.joined(separator: ", ")
        case .quorums(let quorums):
          "\(key) " + quorums.map { "\($0.role) × \($0.atLeast)" }.joined(separator: ", ")
        }
      }
      if !arguments.isEmpty { text += language.colon + arguments.joined(separator: language.semicolon) }
      let when = requirement.when.sorted { $0.key < $1.key }.map {
        "\($0.key) = \($0.value.joined(separator: "/"))"
      }
      return when.isEmpty ? text : text + " [\(when.joined(separator: ", "))]"
    }
  }

  /// Sentences, one on a line: also for screen readers.
  public var text: String {
    var lines: [String] = []
    for state in workflow.states {
      var marks: [String] = []
      if state.isInitial { marks.append(Localized(en: "begins here", fr: "début")(language)) }
      if state.isFinal { marks.append(Localized(en: "may rest here", fr: "fin possible")(language)) }
      if state.id == here {
        marks.append(Localized(en: "the report is here", fr: "le rapport est ici")(language))
      }
      let edit = state.edit.map(\.rawValue).joined(separator: ", ")
      marks.append(
        edit.isEmpty
          ? Localized(en: "nobody edits", fr: "personne ne modifie")(language)
          : Localized(en: "edited by \(edit)", fr: "modifié par \(edit)")(language))
      lines.append("\(state.id) – \(title(state)) (\(marks.joined(separator: language.semicolon)))")
      for transition in workflow.transitions(from: state.id) {
        let mark = state.id == here && blocked.contains(transition.id)
        let stopped = mark ? Localized(en: " – blocked", fr: " – bloqué")(language) : ""
        let who = transition.by.map(\.rawValue).joined(separator: ", ")
        lines.append("  \(transition.id) → \(transition.to) (\(who))\(stopped)")
        for requirement in requirements(transition) { lines.append("      \(requirement)") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A diagram for Mermaid.
  public var mermaid: String {
    var lines = ["stateDiagram-v2"]
    for state in workflow.states {
      lines.append("  state \"\(Self.plain(title(state)))\" as \(Self.name(state.id.rawValue))")
    }
    for state in workflow.states where state.isInitial {
      lines.append("  [*] --> \(Self.name(state.id.rawValue))")
    }
    for transition in workflow.transitions {
      for from in transition.from {
        let label = from == here || here == nil ? self.label(transition) : plainLabel(transition)
        lines.append(
          "  \(Self.name(from.rawValue)) --> \(Self.name(transition.to.rawValue)) : \(Self.plain(label))")
      }
    }
    for state in workflow.states where state.isFinal {
      lines.append("  \(Self.name(state.id.rawValue)) --> [*]")
    }
    if let here {
      lines.append("  classDef here font-weight:bold,stroke-width:4px")
      lines.append("  class \(Self.name(here.rawValue)) here")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func plainLabel(_ transition: Transition) -> String {
    "\(transition.id) (\(transition.by.map(\.rawValue).joined(separator: ", ")))"
  }

  /// A diagram for Graphviz.
  public var dot: String {
    var lines = ["digraph \(Self.quoted(workflow.name.rawValue)) {", "  rankdir=LR;", "  node [shape=box];"]
    for state in workflow.states {
      var style = state.isFinal ? ", peripheries=2" : ""
      if state.id == here { style += ", penwidth=3" }
      lines.append("  \(Self.quoted(state.id.rawValue)) [label=\(Self.quoted(title(state)))\(style)];")
    }
    for transition in workflow.transitions {
      let needs = requirements(transition).joined(separator: "\\n")
      for from in transition.from {
        let isBlocked = from == here && blocked.contains(transition.id)
        let label = from == here || here == nil ? self.label(transition) : plainLabel(transition)
        let text = label + (needs.isEmpty ? "" : "\\n" + needs)
        lines.append(
          "  \(Self.quoted(from.rawValue)) -> \(Self.quoted(transition.to.rawValue)) [label=\(Self.quoted(text))"
            + "\(isBlocked ? ", style=dashed" : "")];")
      }
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// A name that Mermaid takes.
  private static func name(_ id: String) -> String {
    String(String.UnicodeScalarView(id.unicodeScalars.map { $0 == "-" || $0 == "." ? "_" : $0 }))
  }

  /// Text without signs that Mermaid reads.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { "\":;#{}\n".unicodeScalars.contains($0) ? " " : $0 })
    )
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\\" }
      result.unicodeScalars.append(scalar == "\n" ? " " : scalar)
    }
    return result + "\""
  }
}
