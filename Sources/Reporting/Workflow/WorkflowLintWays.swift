import Wording

/// Where reports begin, and whether every state can be reached and left.
extension WorkflowLint.Lint {
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
      let known = workflow.fields.map(\.id.rawValue)
      faults += state.editOnly.filter { workflow.field($0) == nil }.map { field in
        .unknown(
          ["states", state.id.rawValue, "edit-only", field.rawValue], "workflow.unknown-field",
          field.rawValue,
          what: Localized(en: "the field", fr: "le champ"), known: known)
      }
    }
    return faults
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
}
