public import Reporting
public import Wording
import YAML

/// Reads workflow files. See `Workflows/README.md` for the language.
public enum WorkflowFile {
  /// The workflow that `bytes` defines.
  ///
  /// - Throws: Everything that does not fit, each with its place. What fits but can't work is found by
  ///   ``WorkflowCheck``.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> Workflow {
    try parse(bytes, file: file).workflow
  }

  static func parse(_ bytes: [UInt8], file: String) throws(Diagnostics) -> (
    workflow: Workflow, document: Document
  ) {
    let document = try YAMLReader.read(bytes, file: file)
    let findings = misfits(in: document)
    guard findings.isEmpty, let root = document.root else { throw Diagnostics(findings) }
    return (workflow(from: root), document)
  }

  /// Everything in `document` that is no workflow by its form.
  static func misfits(in document: Document) -> [Diagnostic] {
    ShapeCheck.check(document, WorkflowShape.file) + meaning(of: document)
  }

  /// The workflow of a tree; what does not fit is left out.
  static func workflow(from root: Node) -> Workflow {
    Workflow(
      name: root.name("workflow"), version: root["version"]?.scalar?.integer ?? 1,
      title: root.translations("title"), rules: root["rules"]?.scalar.map { RuleSet.ID($0.text) },
      roles: root.mapped("roles") { Role(id: $0, title: $1.translations("title")) },
      fields: root.mapped("fields", field),
      sections: root["sections"]?.items?.map(section) ?? [],
      states: root.mapped("states", state), transitions: root.mapped("transitions", transition),
      deadlines: root.mapped("deadlines", deadline), reminders: root["reminders"]?.items?.map(reminder) ?? [],
      document: root["document"].map(document),
      confidential: root["confidential"].map {
        Confidentiality(unless: $0.condition("unless"), readers: $0.names("readers"))
      }, outcome: root["outcome"].map(outcome))
  }

  private static func field(_ id: Field.ID, _ node: Node) -> Field {
    let words = node.texts("of")
    let kind: Field.Kind =
      switch node["type"]?.scalar?.text {
      case "integer": .integer
      case "boolean": .boolean
      case "date": .date
      case "choice": .choice(words)
      case "country": .country
      case "language":
        .language(words.isEmpty ? Language.allCases : words.compactMap(Language.init(rawValue:)))
      case "texts": .texts
      case "organisations": .organisations
      case "contact": .contact
      case "symbol": .symbol
      case "records": .records(node.mapped("columns", field))
      default: .text
      }
    return Field(
      id: id, kind: kind, label: node.translations("label"), isRequired: node.flag("required"),
      when: node.condition("when"),
      part: TextPart(rawValue: node["part"]?.scalar?.text ?? "") ?? .tables, isQuoted: node.flag("quoted"))
  }

  private static func section(_ node: Node) -> SectionDefinition {
    SectionDefinition(
      id: node.name("id"), title: node.translations("title"), guidance: node.translations("guidance"),
      isRequired: node.flag("required"), isAnnex: node.flag("annex"))
  }

  private static func state(_ id: State.ID, _ node: Node) -> State {
    State(
      id: id, title: node.translations("title"), isInitial: node.flag("initial"), isFinal: node.flag("final"),
      edit: node.names("edit"), editOnly: node.names("edit-only"))
  }

  private static func transition(_ id: Transition.ID, _ node: Node) -> Transition {
    Transition(
      id: id, title: node.translations("title"), from: node.names("from"), to: node.name("to"),
      by: node.names("by"), requires: node["requires"]?.items?.map(requirement) ?? [])
  }

  private static func requirement(_ node: Node) -> Requirement {
    guard let pair = node.pairs?.first, let check = AllChecks.named(pair.key.text) else {
      return Requirement(node.scalar?.text ?? "")
    }
    var values: [String: Arguments.Value] = [:]
    for parameter in check.parameters {
      guard let value = pair.value[parameter.key] else { continue }
      values[parameter.key] = argument(value, parameter.kind)
    }
    return Requirement(check.name, Arguments(values), when: pair.value.condition("when"))
  }

  private static func argument(_ node: Node, _ kind: Check.Parameter.Kind) -> Arguments.Value {
    switch kind {
    case .count: .count(node.scalar?.integer ?? 0)
    case .wordRule, .periodRule, .languageRule, .rule, .wordList, .organisationsField, .dateField,
      .recordsField,
      .choiceColumn, .column:
      .name(node.scalar?.text ?? "")
    case .sections, .columns, .words, .columnWords: .names(node.texts)
    case .quorums:
      .quorums(
        (node.items ?? []).map {
          Arguments.Quorum($0.name("role"), atLeast: $0["at-least"]?.scalar?.integer ?? 1)
        })
    }
  }

  private static func deadline(_ id: Deadline.ID, _ node: Node) -> Deadline {
    let origin: Deadline.Origin
    if let before = node["before"]?.scalar, let span = node["by"]?.scalar.flatMap({ Span($0.text) }) {
      origin = .before(Deadline.ID(before.text), by: span)
    } else if node["from"]?.scalar?.text == "calendar" {
      origin = .calendar(node.name("calendar"), fields: node.names("field"))
    } else {
      origin = .given
    }
    return Deadline(
      id: id, title: node.translations("title"), origin: origin,
      zone: node["zone"]?.scalar?.text ?? "Europe/Zurich")
  }

  private static func outcome(_ node: Node) -> OutcomeDefinition {
    func column(_ key: String) -> Field.ID? { node[key]?.scalar.map { Field.ID($0.text) } }
    let subject = node["of"]?.scalar?.text ?? ""
    return OutcomeDefinition(
      field: node.name("field"),
      of: subject == "recommendations" ? .recommendations : .rows(of: Field.ID(subject)),
      ours: node.name("ours"), number: column("number"), from: column("from"), text: column("text"),
      answer: column("answer"))
  }

  private static func document(_ node: Node) -> DocumentDefinition {
    DocumentDefinition(
      template: node["template"]?.scalar?.text ?? "", formats: node.texts("formats"),
      fileName: node["file-name"]?.scalar?.text ?? "",
      notes: node["notes"]?.scalar.flatMap { NotePlace(rawValue: $0.text) } ?? .footnotes,
      style: node["style"]?.scalar.map { HouseStyle.ID($0.text) },
      attachments: (node["attachments"]?.items ?? []).map { item in
        DocumentDefinition.Attachment(
          of: item.texts("of").map { Section.ID($0) }, template: item["template"]?.scalar?.text ?? "",
          fileName: item["file-name"]?.scalar?.text ?? "")
      })
  }
}

extension WorkflowFile {
  /// What fits the shape and still means nothing: a choice without words, a deadline from nowhere.
  private static func meaning(of document: Document) -> [Diagnostic] {
    guard let root = document.root else { return [] }
    var findings: [Diagnostic] = []
    for pair in root["fields"]?.pairs ?? [] {
      findings += choices(of: pair, in: document) + columns(of: pair, in: document)
    }
    for pair in root["deadlines"]?.pairs ?? [] { findings += origin(of: pair, in: document) }
    for item in root["reminders"]?.items ?? [] { findings += misfits(in: item, of: document) }
    for list in [root["sections"], root["reminders"]] {
      findings += repeated(in: list?.items ?? [], of: document)
    }
    return findings
  }

  private static func choices(of pair: Node.Pair, in document: Document) -> [Diagnostic] {
    let type = pair.value["type"]?.scalar?.text
    if type == "choice", pair.value.texts("of").isEmpty {
      return [
        document.missingKey(
          "of", in: pair.value,
          help: Localized(en: "the words to choose from", fr: "les mots entre lesquels choisir"))
      ]
    }
    guard type == "language", let of = pair.value["of"] else { return [] }
    return (of.items ?? []).compactMap { item in
      guard let scalar = item.scalar, Language(rawValue: scalar.text) == nil else { return nil }
      return document.unknownKey(scalar, among: Language.allCases.map(\.rawValue))
    }
  }

  private static func columns(of pair: Node.Pair, in document: Document) -> [Diagnostic] {
    let isTable = pair.value["type"]?.scalar?.text == "records"
    let columns = pair.value["columns"]?.pairs ?? []
    if isTable, columns.isEmpty {
      return [
        document.missingKey(
          "columns", in: pair.value,
          help: Localized(en: "the columns of the table", fr: "les colonnes du tableau"))
      ]
    }
    if !isTable, let stray = pair.value.pairs?.first(where: { ["columns", "part"].contains($0.key.text) }) {
      return [
        document.diagnostic(
          at: stray.key, code: "workflow.no-table",
          message: Localized(
            en: "\"\(pair.key.text)\" is no table of facts, so it has no \"\(stray.key.text)\"",
            fr:
              "« \(pair.key.text) » n'est pas un tableau de données et n'a donc pas de « \(stray.key.text) »"),
          remedy: Localized(
            en: "write \"type: records\", or delete this line",
            fr: "écrivez « type: records », ou supprimez cette ligne"))
      ]
    }
    return columns.flatMap { choices(of: $0, in: document) }
  }

  private static func origin(of pair: Node.Pair, in document: Document) -> [Diagnostic] {
    let keys = Set(pair.value.pairs?.map(\.key.text) ?? [])
    if keys.contains("from"), keys.contains("before") {
      return [
        document.diagnostic(
          at: pair.key, code: "workflow.two-origins",
          message: Localized(
            en: "the deadline \"\(pair.key.text)\" is both given and derived",
            fr: "l'échéance « \(pair.key.text) » est à la fois donnée et dérivée"),
          remedy: Localized(en: "keep \"from\" or \"before\"", fr: "gardez « from » ou « before »"))
      ]
    }
    if keys.contains("before") != keys.contains("by") {
      let missing = keys.contains("before") ? "by" : "before"
      return [
        document.missingKey(
          missing, in: pair.value,
          help: Localized(
            en: "a derived deadline says before which one, and by how much",
            fr: "une échéance dérivée dit avant laquelle, et de combien"))
      ]
    }
    let from = pair.value["from"]?.scalar?.text
    let fromCalendar = from == "calendar"
    // Another word after "from" is a mistake of its own.
    for (key, help) in calendarKeys
    where fromCalendar != keys.contains(key) && [nil, "given", "calendar"].contains(from) {
      if fromCalendar { return [document.missingKey(key, in: pair.value, help: help)] }
      guard let stray = pair.value.pairs?.first(where: { $0.key.text == key })?.key else { continue }
      return [
        document.diagnostic(
          at: stray, code: "workflow.no-calendar",
          message: Localized(
            en: "the deadline \"\(pair.key.text)\" comes from no calendar, so it has no \"\(key)\"",
            fr: "l'échéance « \(pair.key.text) » ne vient d'aucun calendrier et n'a donc pas de « \(key) »"),
          remedy: Localized(
            en: "write \"from: calendar\", or delete this line",
            fr: "écrivez « from: calendar », ou supprimez cette ligne"))
      ]
    }
    if !keys.contains("from"), !keys.contains("before") {
      return [
        document.missingKey(
          "from", in: pair.value,
          help: Localized(
            en: "from: given, from: calendar, or before: … with by: …",
            fr: "from: given, from: calendar, ou before: … avec by: …"))
      ]
    }
    return []
  }

  private static let calendarKeys = [
    ("calendar", Localized(en: "the calendar that says it", fr: "le calendrier qui la dit")),
    (
      "field",
      Localized(
        en: "the field that names the calendar's entry", fr: "le champ qui nomme l'entrée du calendrier")
    ),
  ]

  private static func repeated(in items: [Node], of document: Document) -> [Diagnostic] {
    var first: [String: Mark] = [:]
    return items.compactMap { item in
      guard let id = item["id"]?.scalar else { return nil }
      guard let before = first.updateValue(id.start, forKey: id.text) else { return nil }
      first[id.text] = before
      return document.diagnostic(
        at: id, code: "file.repeated-id",
        message: Localized(
          en: "\"\(id.text)\" is here a second time; the first is on line \(before.line)",
          fr: "« \(id.text) » est ici une seconde fois ; le premier est à la ligne \(before.line)"),
        remedy: Localized(en: "rename one of the two", fr: "renommez l'un des deux"))
    }
  }
}

extension Node {
  func name<Kind>(_ key: String) -> Identifier<Kind> { Identifier(self[key]?.scalar?.text ?? "") }
  func flag(_ key: String) -> Bool { self[key]?.scalar?.boolean ?? false }
  /// The text of every scalar, whether there is a list or one alone.
  var texts: [String] {
    items?.compactMap(\.scalar?.text) ?? [scalar].compactMap { $0?.isNull == false ? $0?.text : nil }
  }
  func texts(_ key: String) -> [String] { self[key]?.texts ?? [] }
  func names<Kind>(_ key: String) -> [Identifier<Kind>] { texts(key).map { Identifier($0) } }

  func translations(_ key: String) -> Translations {
    var texts: [Language: String] = [:]
    for pair in self[key]?.pairs ?? [] {
      if let language = Language(rawValue: pair.key.text), let text = pair.value.scalar?.text {
        texts[language] = text
      }
    }
    return Translations(texts)
  }

  func condition(_ key: String) -> [Field.ID: [String]] {
    var condition: [Field.ID: [String]] = [:]
    for pair in self[key]?.pairs ?? [] { condition[Field.ID(pair.key.text)] = pair.value.texts }
    return condition
  }

  func mapped<Kind, Value>(_ key: String, _ value: (Identifier<Kind>, Node) -> Value) -> [Value] {
    (self[key]?.pairs ?? []).map { value(Identifier($0.key.text), $0.value) }
  }
}
