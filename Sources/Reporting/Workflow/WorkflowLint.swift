import Foundation
public import Wording

/// Finds what in a workflow fits its shape and still can't work.
public enum WorkflowLint {
  /// Something that can't work, with the path of names that leads to it: `transitions`, `submit`, `to`.
  public struct Fault: Hashable, Sendable {
    /// The names from the top of the file.
    public var path: [String]
    /// An error stops the workflow from being used.
    public var severity: Diagnostic.Severity
    /// A stable name.
    public var code: String
    /// What is wrong.
    public var message: Localized
    /// A way out.
    public var remedy: Localized
    /// Whether the list under the last name is meant, and not the name.
    public var pointsAtValue = false
    /// Whether the last name itself is meant, and not its value.
    public var pointsAtName = false

    /// The name that something else should have and nothing has; `nil` where the fault is of another kind.
    public var deadName: String?
  }

  /// Everything that can't work, in the order of the file.
  ///
  /// - Parameters:
  ///   - rules: The set of rules that the workflow names; `nil` where there is none of that name.
  ///   - templates: Whether a template with that path exists.
  public static func faults(
    in workflow: Workflow, rules: RuleSet?, templates: (String) -> Bool
  ) -> [Fault] {
    let lint = Lint(workflow: workflow, rules: rules)
    return lint.head() + lint.fields() + lint.states() + lint.transitions() + lint.ways() + lint.deadlines()
      + lint.reminders() + lint.document(templates)
  }
}

extension WorkflowLint.Fault {
  init(
    _ path: [String], _ code: String, severity: Diagnostic.Severity = .error, _ message: Localized,
    _ remedy: Localized, pointsAtValue: Bool = false
  ) {
    self.path = path
    self.severity = severity
    self.code = code
    self.message = message
    self.remedy = remedy
    self.pointsAtValue = pointsAtValue
  }

  /// A name that leads nowhere.
  fileprivate static func unknown(
    _ path: [String], _ code: String, _ name: String, what: Localized, known: [String]
  ) -> Self {
    let list = known.isEmpty ? "–" : known.joined(separator: ", ")
    let nearest = Nearest.word(to: name, among: known)
    var fault = Self(
      path, code,
      Localized(en: "\(what.en) \"\(name)\" does not exist", fr: "\(what.fr) « \(name) » n'existe pas"),
      nearest.map {
        Localized(
          en: "did you mean \"\($0)\"? There are: \(list)",
          fr: "vouliez-vous dire « \($0) » ? Il y a : \(list)")
      } ?? Localized(en: "there are: \(list)", fr: "il y a : \(list)"))
    fault.deadName = name
    return fault
  }
}

private struct Lint {
  typealias Fault = WorkflowLint.Fault
  let workflow: Workflow
  let rules: RuleSet?

  // MARK: - Head, fields

  func head() -> [Fault] {
    guard let name = workflow.rules, rules == nil else { return [] }
    return [
      Fault(
        ["rules"], "workflow.unknown-rules",
        Localized(
          en: "there is no set of rules \"\(name)\"", fr: "il n'y a pas d'ensemble de règles « \(name) »"),
        Localized(
          en: "it must stand, without mistakes, in Workflows/rules/\(name).yaml",
          fr: "il doit se trouver, sans erreur, dans Workflows/rules/\(name).yaml"))
    ]
  }

  func fields() -> [Fault] {
    workflow.fields.flatMap { field in
      condition(field.when, at: ["fields", field.id.rawValue, "when"])
    }
  }

  /// Faults in a `when`: fields that don't exist, values that they can't have.
  private func condition(_ when: [Field.ID: [String]], at path: [String]) -> [Fault] {
    when.sorted { $0.key < $1.key }.flatMap { id, values -> [Fault] in
      guard let field = workflow.field(id) else {
        var fault = Fault.unknown(
          path + [id.rawValue], "workflow.unknown-field", id.rawValue,
          what: Localized(en: "the field", fr: "le champ"), known: workflow.fields.map(\.id.rawValue))
        fault.pointsAtName = true
        return [fault]
      }
      guard case .choice(let words) = field.kind else { return [] }
      return values.filter { !words.contains($0) }.map {
        .unknown(
          path + [id.rawValue], "workflow.never-applies", $0,
          what: Localized(
            en: "this can never apply: the value", fr: "ceci ne peut jamais s'appliquer : la valeur"),
          known: words)
      }
    }
  }

  // MARK: - States

  func states() -> [Fault] {
    var faults: [Fault] = []
    let initial = workflow.states.filter(\.isInitial)
    if initial.isEmpty {
      faults.append(
        Fault(
          ["states"], "workflow.no-initial-state",
          Localized(
            en: "no state says where reports begin", fr: "aucune étape ne dit où commencent les rapports"),
          Localized(en: "add \"initial: true\" to one", fr: "ajoutez « initial: true » à l'une d'elles")))
    }
    for state in initial.dropFirst() {
      faults.append(
        Fault(
          ["states", state.id.rawValue, "initial"], "workflow.two-initial-states",
          Localized(
            en: "reports begin in \"\(initial[0].id)\" already",
            fr: "les rapports commencent déjà à « \(initial[0].id) »"),
          Localized(
            en: "keep \"initial: true\" in one state", fr: "gardez « initial: true » dans une seule étape")))
    }
    for state in initial.prefix(1) where state.edit.isEmpty {
      faults.append(
        Fault(
          ["states", state.id.rawValue], "workflow.nobody-writes",
          Localized(
            en: "nobody may edit in \"\(state.id)\", so no report could be written",
            fr: "personne ne peut modifier à l'étape « \(state.id) » : aucun rapport ne pourrait être écrit"),
          Localized(en: "add \"edit: [officer]\"", fr: "ajoutez « edit: [officer] »")))
    }
    for state in workflow.states {
      faults += roles(state.edit, at: ["states", state.id.rawValue, "edit"])
    }
    return faults
  }

  private func roles(_ roles: [Role.ID], at path: [String]) -> [Fault] {
    let known = workflow.allRoles.map(\.id.rawValue)
    return roles.filter { !known.contains($0.rawValue) }.map {
      .unknown(
        path + [$0.rawValue], "workflow.unknown-role", $0.rawValue,
        what: Localized(en: "the role", fr: "le rôle"),
        known: known)
    }
  }

  private func unknownState(_ state: State.ID, at path: [String]) -> Fault {
    .unknown(
      path, "workflow.unknown-state", state.rawValue, what: Localized(en: "the state", fr: "l'étape"),
      known: workflow.states.map(\.id.rawValue))
  }

  /// States that can't be reached, and states that can't be left.
  ///
  /// Where a move names a state that does not exist, that is the mistake, and these would only follow from it.
  func ways() -> [Fault] {
    let named = workflow.transitions.flatMap { $0.from + [$0.to] }
    guard named.allSatisfy({ workflow.state($0) != nil }) else { return [] }
    var reached: Set<State.ID> = Set(workflow.states.filter(\.isInitial).map(\.id))
    var grew = !reached.isEmpty
    while grew {
      let next = workflow.transitions.filter { !reached.isDisjoint(with: $0.from) }.map(\.to)
      grew = !reached.isSuperset(of: next)
      reached.formUnion(next)
    }
    var faults: [Fault] = []
    for state in workflow.states {
      if !reached.isEmpty, !reached.contains(state.id) {
        faults.append(
          Fault(
            ["states", state.id.rawValue], "workflow.unreachable-state",
            Localized(en: "no move leads to \"\(state.id)\"", fr: "aucun passage ne mène à « \(state.id) »"),
            Localized(
              en: "add a transition with \"to: \(state.id)\", or delete the state",
              fr: "ajoutez un passage avec « to: \(state.id) », ou supprimez l'étape")))
      }
      if !state.isFinal, workflow.transitions(from: state.id).allSatisfy({ $0.to == state.id }) {
        faults.append(
          Fault(
            ["states", state.id.rawValue], "workflow.dead-end",
            Localized(
              en: "no move leads out of \"\(state.id)\", and it is not final",
              fr: "aucun passage ne part de « \(state.id) », qui n'est pas finale"),
            Localized(
              en: "add a transition with \"from: \(state.id)\", or \"final: true\"",
              fr: "ajoutez un passage avec « from: \(state.id) », ou « final: true »")))
      }
    }
    return faults
  }

  // MARK: - Transitions

  func transitions() -> [Fault] {
    var seen: Set<[String]> = []
    return workflow.transitions.flatMap { transition -> [Fault] in
      let path = ["transitions", transition.id.rawValue]
      var faults: [Fault] = []
      for state in transition.from {
        if workflow.state(state) == nil {
          faults.append(unknownState(state, at: path + ["from", state.rawValue]))
        }
        if !seen.insert([transition.id.rawValue, state.rawValue]).inserted {
          faults.append(
            Fault(
              path, "workflow.same-name",
              Localized(
                en: "two moves called \"\(transition.id)\" lead from \"\(state)\"",
                fr: "deux passages nommés « \(transition.id) » partent de « \(state) »"),
              Localized(en: "rename one of the two", fr: "renommez l'un des deux")))
        }
      }
      if workflow.state(transition.to) == nil {
        faults.append(unknownState(transition.to, at: path + ["to"]))
      }
      if transition.by.isEmpty {
        faults.append(
          Fault(
            path + ["by"], "workflow.nobody-moves",
            Localized(
              en: "nobody may take \"\(transition.id)\"",
              fr: "personne ne peut effectuer « \(transition.id) »"),
            Localized(en: "name a role: by: [officer]", fr: "nommez un rôle : by: [officer]"),
            pointsAtValue: true))
      }
      faults += roles(transition.by, at: path + ["by"])
      for (index, requirement) in transition.requires.enumerated() {
        faults += self.requirement(requirement, of: transition, at: path + ["requires", String(index)])
      }
      return faults
    }
  }

  private func requirement(_ requirement: Requirement, of transition: Transition, at path: [String])
    -> [Fault]
  {
    guard let check = AllChecks.named(requirement.check) else {
      return [
        .unknown(
          path, "workflow.unknown-check", requirement.check,
          what: Localized(en: "the check", fr: "le contrôle"),
          known: AllChecks.all.map(\.name))
      ]
    }
    let path = path + [check.name]
    var faults = condition(requirement.when, at: path + ["when"])
    for parameter in check.parameters {
      let here = path + [parameter.key]
      switch parameter.kind {
      case .wordRule: faults += wordRule(requirement.arguments.name(parameter.key), at: here)
      case .organisationsField: faults += organisations(requirement.arguments.name(parameter.key), at: here)
      case .sections: faults += sections(requirement.arguments.names(parameter.key), at: here)
      case .quorums:
        for (index, quorum) in requirement.arguments.quorums(parameter.key).enumerated() {
          faults += roles([quorum.role], at: here + [String(index), "role"]).map { fault in
            var fault = fault
            fault.path.removeLast()
            return fault
          }
        }
      case .count, .words: break
      }
    }
    return faults + gate(requirement, of: transition, at: path)
  }

  /// A gate that nobody can pass: approvals only by those whose approvals are not counted.
  private func gate(_ requirement: Requirement, of transition: Transition, at path: [String]) -> [Fault] {
    guard requirement.check == Check.approvals.name else { return [] }
    let excluded = requirement.arguments.names("not")
    let writers = Set(workflow.states.flatMap(\.edit))
    let quorums = requirement.arguments.quorums("all-of") + requirement.arguments.quorums("any-of")
    return quorums.filter { !excluded.isEmpty && writers == [$0.role] }.map { quorum in
      Fault(
        path, "workflow.gate-nobody-passes",
        Localized(
          en: "only \"\(quorum.role)\" writes, and only \"\(quorum.role)\" may approve what others wrote",
          fr:
            "seul « \(quorum.role) » rédige, et seul « \(quorum.role) » peut approuver ce que d'autres ont rédigé"
        ),
        Localized(
          en: "let another role approve, as reviewer",
          fr: "confiez l'approbation à un autre rôle, comme reviewer"))
    }
  }

  private func wordRule(_ name: String?, at path: [String]) -> [Fault] {
    guard let name else { return [] }
    guard workflow.rules != nil else {
      return [
        Fault(
          path, "workflow.no-rules",
          Localized(
            en: "the workflow names no set of rules", fr: "le modèle ne nomme aucun ensemble de règles"),
          Localized(en: "add \"rules: …\" at its top", fr: "ajoutez « rules: … » à son début"))
      ]
    }
    guard let rules else { return [] }
    let limits = rules.rules.filter { if case .words = $0.demand { true } else { false } }.map(\.id.rawValue)
    guard !limits.contains(name) else { return [] }
    return [
      .unknown(
        path, "workflow.unknown-rule", name, what: Localized(en: "the word limit", fr: "la limite de mots"),
        known: limits)
    ]
  }

  private func organisations(_ name: String?, at path: [String]) -> [Fault] {
    guard let name else { return [] }
    let known = workflow.fields.filter { $0.kind == .organisations }.map(\.id.rawValue)
    guard !known.contains(name) else { return [] }
    return [
      .unknown(
        path, "workflow.unknown-field", name,
        what: Localized(en: "the field of organisations", fr: "le champ d'organisations"), known: known)
    ]
  }

  private func sections(_ names: [String], at path: [String]) -> [Fault] {
    let known = workflow.sections.map(\.id.rawValue)
    return names.filter { !known.contains($0) }.map {
      .unknown(
        path + [$0], "workflow.unknown-section", $0, what: Localized(en: "the section", fr: "la partie"),
        known: known)
    }
  }

  // MARK: - Deadlines, reminders, document

  func deadlines() -> [Fault] {
    workflow.deadlines.flatMap { deadline -> [Fault] in
      let path = ["deadlines", deadline.id.rawValue]
      var faults: [Fault] = []
      if TimeZone(identifier: deadline.zone) == nil {
        faults.append(
          Fault(
            path + ["zone"], "workflow.unknown-zone",
            Localized(
              en: "the time zone \"\(deadline.zone)\" does not exist",
              fr: "le fuseau horaire « \(deadline.zone) » n'existe pas"),
            Nearest.hint(to: deadline.zone, among: TimeZone.knownTimeZoneIdentifiers)
              ?? Localized(en: "Geneva is Europe/Zurich", fr: "Genève est Europe/Zurich")))
      }
      guard case .before(let other, _) = deadline.origin else { return faults }
      if !workflow.deadlines.contains(where: { $0.id == other }) {
        faults.append(unknownDeadline(other, at: path + ["before"]))
      } else if let circle = circle(from: deadline.id) {
        faults.append(
          Fault(
            path + ["before"], "workflow.deadline-circle",
            Localized(
              en: "the deadline depends on itself: \(circle)", fr: "l'échéance dépend d'elle-même : \(circle)"
            ),
            Localized(en: "give one of them: \"from: given\"", fr: "donnez l'une d'elles : « from: given »")))
      }
      return faults
    }
  }

  private func unknownDeadline(_ id: Deadline.ID, at path: [String]) -> Fault {
    .unknown(
      path, "workflow.unknown-deadline", id.rawValue, what: Localized(en: "the deadline", fr: "l'échéance"),
      known: workflow.deadlines.map(\.id.rawValue))
  }

  private func circle(from start: Deadline.ID) -> String? {
    var path = [start]
    var here = start
    while case .before(let next, _)? = workflow.deadlines.first(where: { $0.id == here })?.origin {
      path.append(next)
      if next == start { return path.map(\.rawValue).joined(separator: " → ") }
      if path.dropLast().contains(next) { return nil }
      here = next
    }
    return nil
  }

  func reminders() -> [Fault] {
    workflow.reminders.flatMap { reminder -> [Fault] in
      let path = ["reminders", reminder.id.rawValue]
      var faults = roles(reminder.to, at: path + ["to"])
      if !workflow.deadlines.contains(where: { $0.id == reminder.deadline }) {
        faults.append(unknownDeadline(reminder.deadline, at: path + ["deadline"]))
      }
      if reminder.to.isEmpty || reminder.before.isEmpty && reminder.overdueEvery == nil {
        faults.append(never(path, reminder.to.isEmpty ? "to" : "before"))
      }
      if let until = reminder.until {
        if workflow.state(until) == nil {
          faults.append(unknownState(until, at: path + ["until"]))
        } else if workflow.state(until)?.isInitial == true {
          faults.append(never(path, "until"))
        }
      }
      return faults
    }
  }

  private func never(_ path: [String], _ key: String) -> Fault {
    Fault(
      path + [key], "workflow.reminder-never",
      Localized(
        en: "the reminder \"\(path[1])\" can never be sent: see \"\(key)\"",
        fr: "le rappel « \(path[1]) » ne peut jamais partir : voyez « \(key) »"),
      Localized(
        en: "it needs somebody to go to, a time before or after, and an end that is not the beginning",
        fr: "il lui faut un destinataire, un moment avant ou après, et une fin qui ne soit pas le début"))
  }

  func document(_ templates: (String) -> Bool) -> [Fault] {
    guard let document = workflow.document else { return [] }
    var faults: [Fault] = []
    let path = document.template
    if path.hasPrefix("/") || path.split(separator: "/").contains("..") || !templates(path) {
      faults.append(
        Fault(
          ["document", "template"], "workflow.unknown-template",
          Localized(en: "there is no template \"\(path)\"", fr: "il n'y a pas de gabarit « \(path) »"),
          Localized(
            en: "it must stand in Templates/\(path), inside that folder",
            fr: "il doit se trouver dans Templates/\(path), dans ce dossier")))
    }
    let admitted = rules?.rules.compactMap { if case .formats(let list) = $0.demand { list } else { nil } }
      .first
    if let admitted, let first = document.formats.first, !admitted.contains(first) {
      faults.append(
        Fault(
          ["document", "formats"], "workflow.format-not-admitted",
          Localized(
            en: "the mechanism does not take \"\(first)\"", fr: "le mécanisme n'accepte pas « \(first) »"),
          Localized(
            en: "put first one of: \(admitted.joined(separator: ", "))",
            fr: "mettez d'abord l'un de : \(admitted.joined(separator: ", "))"), pointsAtValue: true))
    }
    return faults
  }
}
