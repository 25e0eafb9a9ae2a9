import Wording

/// Checks that look into a table of facts: whether the table, its column and the column's words exist.
extension WorkflowLint.Lint {
  func table(_ parameter: Check.Parameter, _ arguments: Arguments, at path: [String]) -> [Fault] {
    let tables = workflow.fields.filter { !$0.columns.isEmpty }
    let table = tables.first { $0.id.rawValue == arguments.name("of") }
    let choices = table?.columns.filter { if case .choice = $0.kind { true } else { false } } ?? []
    switch parameter.kind {
    case .recordsField:
      guard let name = arguments.name(parameter.key), table == nil else { return [] }
      return [
        .unknown(
          path, "workflow.unknown-field", name,
          what: Localized(en: "the table of facts", fr: "le tableau de données"),
          known: tables.map(\.id.rawValue))
      ]
    case .columns:
      guard let table else { return [] }
      let known = table.columns.map(\.id.rawValue)
      return arguments.names(parameter.key).filter { !known.contains($0) }.map {
        .unknown(
          path + [$0], "workflow.unknown-column", $0, what: Localized(en: "the column", fr: "la colonne"),
          known: known)
      }
    case .choiceColumn:
      guard let name = arguments.name(parameter.key), table != nil,
        !choices.contains(where: { $0.id.rawValue == name })
      else { return [] }
      return [
        .unknown(
          path, "workflow.unknown-column", name,
          what: Localized(en: "the column of choices", fr: "la colonne à choix"),
          known: choices.map(\.id.rawValue))
      ]
    case .columnWords:
      guard let column = choices.first(where: { $0.id.rawValue == arguments.name("column") }),
        case .choice(let words) = column.kind
      else { return [] }
      return arguments.names(parameter.key).filter { !words.contains($0) }.map {
        .unknown(
          path + [$0], "workflow.never-applies", $0,
          what: Localized(
            en: "this can never apply: the value", fr: "ceci ne peut jamais s'appliquer : la valeur"),
          known: words)
      }
    default: return []
    }
  }
}
