import Wording

extension Check {
  /// Every row of the outcome that says which of ours it takes up names one that exists.
  static let outcome = Check(
    "outcome",
    summary: Localized(
      en: "What the outcome says of our demands is about demands that exist.",
      fr: "Ce que l'issue dit de nos demandes concerne des demandes qui existent.")
  ) { situation, _ in situation.strayOutcomes }
}

extension Situation {
  /// Rows of the outcome that name something of ours that does not exist; also told when a draft is saved.
  public var strayOutcomes: [Finding] {
    guard let definition = workflow.outcome else { return [] }
    let known = definition.subjects(in: draft, of: workflow).map(\.name)
    return Effect(of: draft, by: definition, in: workflow).strays.map {
      .stray($0, among: known, in: definition.field)
    }
  }
}

extension Finding {
  fileprivate static func stray(_ stray: Effect.Stray, among known: [String], in field: Field.ID) -> Finding {
    let list = known.isEmpty ? "–" : known.joined(separator: ", ")
    return Finding(
      "outcome.unknown", at: .field(field),
      message: Localized(
        en: "row \(stray.row) takes up \"\(stray.name)\", and we asked for nothing of that name",
        fr: "la ligne \(stray.row) reprend « \(stray.name) », et nous n'avons rien demandé de ce nom"),
      remedy: Nearest.hint(to: stray.name, among: known)
        ?? Localized(
          en: "ours are: \(list); leave it empty where it takes up nothing of ours",
          fr: "les nôtres sont : \(list) ; laissez vide si elle ne reprend rien de nous"))
  }
}
