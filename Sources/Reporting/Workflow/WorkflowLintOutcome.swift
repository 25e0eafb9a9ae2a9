import Wording

/// What becomes of what was asked for: tables and columns that don't exist.
extension WorkflowLint.Lint {
  func outcome() -> [Fault] {
    guard let outcome = workflow.outcome else { return unrecordedOutcome() }
    let tables = workflow.fields.filter { if case .records = $0.kind { true } else { false } }
    func table(_ id: Field.ID, at key: String, beside: [String] = []) -> [Fault] {
      tables.contains { $0.id == id }
        ? []
        : [
          .unknown(
            ["outcome", key], "workflow.unknown-field", id.rawValue,
            what: Localized(en: "the table of facts", fr: "le tableau de données"),
            known: beside + tables.map(\.id.rawValue))
        ]
    }
    var faults = table(outcome.field, at: "field")
    if case .rows(let id) = outcome.of { faults += table(id, at: "of", beside: ["recommendations"]) }
    guard case .records(let columns)? = tables.first(where: { $0.id == outcome.field })?.kind else {
      return faults
    }
    let named = [
      ("ours", outcome.ours), ("number", outcome.number), ("from", outcome.from), ("text", outcome.text),
      ("answer", outcome.answer),
    ]
    for case (let key, let column?) in named where !columns.contains(where: { $0.id == column }) {
      faults.append(
        .unknown(
          ["outcome", key], "workflow.unknown-column", column.rawValue,
          what: Localized(
            en: "in \"\(outcome.field)\" the column", fr: "dans « \(outcome.field) », la colonne"),
          known: columns.map(\.id.rawValue)))
    }
    return faults
  }

  /// Moves that ask whether the outcome is sound, in a workflow that records none.
  private func unrecordedOutcome() -> [Fault] {
    workflow.transitions.filter { $0.requires.contains { $0.check == Check.outcome.name } }.map {
      transition in
      Fault(
        ["transitions", transition.id.rawValue, "requires"], "workflow.no-outcome",
        Localized(
          en: "this asks for an outcome without mistakes, and the workflow records none",
          fr: "ceci exige une issue sans erreur, et le modèle n'en enregistre aucune"),
        Localized(
          en: "add \"outcome:\" with the table and its columns, or delete the check",
          fr: "ajoutez « outcome: » avec le tableau et ses colonnes, ou supprimez le contrôle"))
    }
  }
}
