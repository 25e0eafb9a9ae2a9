public import Reporting

extension DraftFile {
  /// The draft as a file: the same draft always gives the same text, and reading it back gives the same draft.
  ///
  /// - Parameter beside: What the author is shown above the text of a section, as comments that stay out of it.
  public static func write(
    _ draft: Draft, report: Report.ID, revision: Revision.ID, workflow: Workflow, language: Language,
    beside: [Section.ID: String] = [:]
  ) -> String {
    var text = """
      ---
      # The draft of \(report). Write below, then bring it back: rapporteur import \(report) FILE
      report: \(report)
      revision: \(revision)

      """
    text += labelling(workflow, language)
    if let label = draft.label { text += "label: \(label.rawValue)\n" }
    let labels = workflow.sections.compactMap { section in
      draft.labels?[section.id].map { "  \(section.id): \($0.rawValue)\n" }
    }
    if !labels.isEmpty { text += "labels:\n" + labels.joined() }
    text += "fields:\n"
    for field in workflow.fields { text += line(for: field, draft.fields[field.id], language) }
    text += list("recommendations", draft.recommendations.map(item))
    text += list("sources", draft.sources.map(item))
    text += "---\n"
    for section in workflow.sections {
      text += "\n# \(section.title.text(in: language)) {#\(section.id)}\n\n"
      let body = draft.text(of: section.id)
      if let shown = beside[section.id] { text += comments(shown) + "\n" }
      text += body.isEmpty ? guidance(section, language) : body
    }
    return text
  }

  /// How to say for how few people the report or a section is meant, as a comment.
  private static func labelling(_ workflow: Workflow, _ language: Language) -> String {
    guard let section = workflow.sections.first(where: { !$0.isAnnex }) ?? workflow.sections.first else {
      return ""
    }
    let words = Label.allCases.map(\.rawValue).joined(separator: ", ")
    let help: Translations = [
      "en": "How far it may travel (\(words); everybody if not said)",
      "fr": "Jusqu'où il peut circuler (\(words) ; tous, sans marque)",
      "es": "Hasta dónde puede circular (\(words); todos, sin marca)",
    ]
    return "# \(help.text(in: language)): label: team, labels: { \(section.id): team }\n"
  }

  /// What belongs into an empty section, as a comment that stays out of the text.
  private static func guidance(_ section: SectionDefinition, _ language: Language) -> String {
    let text = section.guidance.text(in: language).split(separator: "\n").joined(separator: " ")
    return text.isEmpty ? "" : "<!-- \(text) -->\n"
  }

  /// Each line as a comment of its own, which is how the reader tells comments from text.
  private static func comments(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "\n" : "<!-- \(line.replacing("-->", with: "-- >")) -->\n"
    }.joined()
  }

  private static func line(for field: Field, _ value: FieldValue?, _ language: Language) -> String {
    let label = field.label.text(in: language).split(separator: "\n").joined(separator: " ")
    guard let value, !value.isEmpty else {
      return "  \(field.id):" + (label.isEmpty ? "\n" : "  # \(label)\n")
    }
    switch value {
    case .text(let text): return "  \(field.id): \(YAMLText.scalar(text))\n"
    case .integer(let number): return "  \(field.id): \(number)\n"
    case .boolean(let flag): return "  \(field.id): \(flag)\n"
    case .texts(let texts):
      return "  \(field.id):\n" + texts.map { "    - \(YAMLText.scalar($0))\n" }.joined()
    case .organisations(let list): return "  \(field.id):\n" + list.map(organisation).joined()
    case .contact(let contact):
      return "  \(field.id):\n"
        + pairs(
          [
            ("name", contact.name), ("email", contact.email), ("phone", contact.phone),
            ("address", contact.address),
          ],
          first: "    ", then: "    ")
    case .records(let rows):
      guard case .records(let columns) = field.kind else { return "  \(field.id):\n" }
      return "  \(field.id):\n" + rows.map { row(of: $0, columns) }.joined()
    }
  }

  private static func row(of record: Record, _ columns: [Field]) -> String {
    let cells = columns.compactMap { column -> String? in
      guard let value = record.cells[column.id] else { return nil }
      switch value {
      case .integer, .boolean: return "\(column.id): \(value.text ?? "")\n"
      default: return "\(column.id): \(YAMLText.scalar(value.text ?? ""))\n"
      }
    }
    return cells.isEmpty ? "    - {}\n" : "    - " + cells.joined(separator: "      ")
  }

  private static func organisation(_ organisation: Organisation) -> String {
    pairs(
      [
        ("acronym", organisation.acronym.rawValue), ("name", organisation.name), ("city", organisation.city),
        ("country", organisation.country),
      ], first: "    - ", then: "      ")
  }

  private static func item(_ recommendation: Recommendation) -> String {
    pairs(
      [
        ("id", recommendation.id.rawValue), ("text", recommendation.text), ("to", recommendation.to),
        ("section", recommendation.section?.rawValue), ("by", recommendation.by),
      ], first: "  - ", then: "    ")
  }

  private static func item(_ source: Source) -> String {
    pairs(
      [
        ("id", source.id.rawValue), ("title", source.title), ("kind", source.kind.rawValue),
        ("url", source.url),
        ("date", source.date), ("label", source.label?.rawValue), ("consent", source.consent?.rawValue),
      ], first: "  - ", then: "    ")
  }

  private static func pairs(_ pairs: [(String, String?)], first: String, then: String) -> String {
    var text = ""
    for (key, value) in pairs {
      guard let value else { continue }
      text += (text.isEmpty ? first : then) + "\(key): \(YAMLText.scalar(value))\n"
    }
    return text
  }

  private static func list(_ name: String, _ items: [String]) -> String {
    items.isEmpty ? "\(name): []\n" : "\(name):\n" + items.joined()
  }
}
