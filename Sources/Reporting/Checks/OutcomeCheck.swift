import Wording

extension Check {
  /// The outcome says something, and every row that says which of ours it takes up names one that exists.
  static let outcome = Check(
    "outcome",
    summary: Localized(
      en: "The outcome is filled in, and what it says of our demands is about demands that exist.",
      fr: "L'issue est remplie, et ce qu'elle dit de nos demandes concerne des demandes qui existent.")
  ) { situation, _ in situation.strayOutcomes + situation.missingOutcomes }
}

extension Situation {
  /// That nothing is known of the outcome yet, else what is not said of it: which of ours nothing takes up, and which
  /// rows lack the answer. That is often how it is; so it blocks nothing.
  fileprivate var missingOutcomes: [Finding] {
    guard let definition = workflow.outcome else { return [] }
    let effect = Effect(of: draft, by: definition, in: workflow)
    guard effect.rowCount > 0 else {
      return [.emptyOutcome(of: report?.id, in: definition.field, closing: closingWithoutOutcome)]
    }
    let untaken = effect.demands.filter(\.uptake.isEmpty).map(\.name)
    let column = definition.answer
    let unanswered = Effect.rows(of: definition.field, in: draft).enumerated().filter { _, row in
      column.map { row.cells[$0]?.isEmpty ?? true } ?? false
    }.map { "\($0.offset + 1)" }
    return (untaken.isEmpty ? [] : [.notTakenUp(untaken, ours: definition.ours, in: definition.field)])
      + (column.flatMap { unanswered.isEmpty ? nil : .unanswered(unanswered, $0, in: definition.field) }.map {
        [$0]
      }
        ?? [])
  }

  /// The move that closes the report although nothing came of it.
  private var closingWithoutOutcome: Transition.ID? {
    guard let report else { return nil }
    return workflow.transitions(from: report.state).first { transition in
      workflow.state(transition.to)?.isFinal == true
        && !transition.requires.contains { $0.check == Check.outcome.name }
    }?.id
  }
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

  fileprivate static func emptyOutcome(
    of report: Report.ID?, in field: Field.ID, closing: Transition.ID?
  ) -> Finding {
    let id = report?.rawValue ?? ""
    let way =
      closing.map { move in
        Localized(
          en: "; where nothing will come: rapporteur advance \(id) \(move) --reason \"…\"",
          fr: " ; si rien ne viendra : rapporteur advance \(id) \(move) --reason \"…\"")
      } ?? Localized(same: "")
    return Finding(
      "outcome.empty", at: .field(field),
      message: Localized(
        en: "nothing says yet what became of what we asked for: the table has no row",
        fr: "rien ne dit encore ce que sont devenues nos demandes : le tableau n'a aucune ligne"),
      remedy: Localized(
        en:
          "fill in \"\(field)\" at the top of the draft: rapporteur edit \(id); while nothing is known, leave the report where it is\(way.en)",
        fr:
          "remplissez « \(field) » en tête du projet : rapporteur edit \(id) ; tant que rien n'est connu, laissez le rapport où il est\(way.fr)"
      ))
  }

  fileprivate static func notTakenUp(_ names: [String], ours: Field.ID, in field: Field.ID) -> Finding {
    let list = names.joined(separator: ", ")
    return Finding(
      "outcome.not-taken-up", .warning, at: .field(field),
      message: Localized(en: "nothing takes up \(list)", fr: "rien ne reprend \(list)"),
      remedy: Localized(
        en: "where a row does, name it there under \"\(ours)\"; where none does, this stands as it is",
        fr: "si une ligne le fait, nommez-le là sous « \(ours) » ; si aucune ne le fait, cela reste tel quel")
    )
  }

  fileprivate static func unanswered(_ rows: [String], _ column: Field.ID, in field: Field.ID) -> Finding {
    let list = rows.joined(separator: ", ")
    return Finding(
      "outcome.unanswered", .warning, at: .field(field),
      message: Localized(
        en: "the answer is missing in row \(list)", fr: "la réponse manque à la ligne \(list)"),
      remedy: Localized(
        en: "fill in \"\(column)\" when it is known; the outcome can be reopened for that",
        fr: "remplissez « \(column) » quand elle sera connue ; le suivi peut être rouvert pour cela"))
  }
}
