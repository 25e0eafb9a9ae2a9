extension Field {
  /// `value` in words for people, on one line, in `language`: States, languages and choices by their names, the cells of
  /// a table under the labels of its columns and in their order.
  public func shown(_ value: FieldValue, in language: Language) -> String {
    switch (kind, value) {
    case (.choice, .text(let code)): return ChoiceNames.name(of: code, in: id).text(in: language)
    case (.country, .text(let code)): return Country(code: code)?.name.text(in: language) ?? code
    case (.language, .text(let code)): return ChoiceNames.name(of: code, in: "language").text(in: language)
    case (.boolean, .boolean(let flag)): return Self.answer(flag).text(in: language)
    case (.records(let columns), .records(let rows)):
      return rows.map { Self.shown($0, columns, in: language) }.joined(
        separator: language == .fr ? " ; " : "; ")
    default: return value.shown
    }
  }

  private static func shown(_ row: Record, _ columns: [Field], in language: Language) -> String {
    let colon = language == .fr ? "\u{A0}: " : ": "
    return columns.compactMap { column -> String? in
      guard let cell = row.cells[column.id], !cell.isEmpty else { return nil }
      let label = column.label.isEmpty ? column.id.rawValue : column.label.text(in: language)
      return label + colon + column.shown(cell, in: language)
    }.joined(separator: ", ")
  }

  private static func answer(_ flag: Bool) -> Translations {
    flag ? ["en": "Yes", "fr": "Oui", "es": "Sí"] : ["en": "No", "fr": "Non", "es": "No"]
  }
}
