public import Reporting
import Wording
import YAML

/// Reads what stands above the text of a draft: the fields, the recommendations, the sources.
struct FrontMatter {
  let report: Report.ID?
  let revision: Revision.ID?
  let draft: Draft

  static func read(_ text: DraftText, workflow: Workflow) throws(Diagnostics) -> FrontMatter {
    let bytes = Array(text.lines[1..<text.frontEnd].joined(separator: "\n").utf8)
    let document = try YAMLReader.read(bytes, file: text.file, firstLine: 2)
    guard let root = document.root, !root.isNull else {
      return FrontMatter(report: nil, revision: nil, draft: Draft())
    }
    var reader = Reader(document: document, workflow: workflow)
    let draft = reader.draft(from: root)
    guard reader.findings.isEmpty else { throw Diagnostics(reader.findings) }
    return FrontMatter(
      report: root["report"]?.scalar.map { Report.ID($0.text) },
      revision: root["revision"]?.scalar.flatMap { $0.isNull ? nil : Revision.ID($0.text) }, draft: draft)
  }

  static let recommendation: Shape = .object([
    .init("id", .identifier, Localized(en: "its name, as r1", fr: "son nom, comme r1")),
    .init("text", .text, required: true, Localized(en: "what is to be done", fr: "ce qu'il faut faire")),
    .init("to", .text, Localized(en: "to whom", fr: "à qui")),
    .init(
      "section", .identifier, Localized(en: "the section that supports it", fr: "la partie qui l'appuie")),
    .init("by", .text, Localized(en: "by when", fr: "pour quand")),
  ])

  static let label: Shape = .choice(Label.allCases.map(\.rawValue))

  static let source: Shape = .object([
    .init("id", .identifier, required: true, Localized(en: "its name, as s1", fr: "son nom, comme s1")),
    .init("title", .text, required: true, Localized(en: "what it is called", fr: "son intitulé")),
    .init(
      "kind", .choice(Source.Kind.allCases.map(\.rawValue)), required: true,
      Localized(en: "what kind of evidence", fr: "quel genre de source")),
    .init("url", .text, Localized(en: "where it can be read", fr: "où elle peut être lue")),
    .init("date", .text, Localized(en: "its date", fr: "sa date")),
    .init(
      "label", label, Localized(en: "how far it may travel", fr: "jusqu'où elle peut circuler")),
    .init(
      "consent", .choice(Source.Consent.allCases.map(\.rawValue)),
      Localized(en: "whether the person agreed to this use", fr: "si la personne a consenti à cet usage")),
  ])

  static let organisation: Shape = .object([
    .init("acronym", .text, required: true, Localized(en: "its acronym", fr: "son sigle")),
    .init("name", .text, required: true, Localized(en: "its full name", fr: "son nom complet")),
    .init("city", .text, Localized(en: "its city", fr: "sa ville")),
    .init("country", .text, Localized(en: "its country", fr: "son pays")),
  ])

  static let contact: Shape = .object([
    .init("name", .text, required: true, Localized(en: "whom to ask", fr: "à qui s'adresser")),
    .init("email", .text, Localized(en: "an e-mail address", fr: "une adresse de courriel")),
    .init("phone", .text, Localized(en: "a telephone number", fr: "un numéro de téléphone")),
    .init("address", .text, Localized(en: "a postal address", fr: "une adresse postale")),
  ])
}

private struct Reader {
  let document: Document
  let workflow: Workflow
  var findings: [Diagnostic] = []

  mutating func draft(from root: Node) -> Draft {
    guard let pairs = root.pairs else {
      findings.append(
        document.diagnostic(
          at: root, code: "file.wrong-type",
          message: Localized(
            en: "the front matter must hold names with values",
            fr: "l'en-tête doit contenir des noms avec des valeurs"),
          remedy: Localized(
            en: "write \"fields:\" with the fields below it",
            fr: "écrivez « fields: » avec les champs en dessous")))
      return Draft()
    }
    let known = ["report", "revision", "label", "labels", "fields", "recommendations", "sources"]
    for pair in pairs where !known.contains(pair.key.text) {
      findings.append(misplaced(pair.key, known: known))
    }
    if let report = root["report"] { check(report, .identifier) }
    if let revision = root["revision"], !revision.isNull { check(revision, .text) }
    return Draft(
      fields: fields(root["fields"]), sections: [], recommendations: recommendations(root["recommendations"]),
      sources: sources(root["sources"]), label: label(root["label"]), labels: labels(root["labels"]))
  }

  // MARK: - Labels

  private mutating func label(_ node: Node?) -> Label? {
    guard let node, !node.isNull else { return nil }
    check(node, FrontMatter.label)
    return Label(rawValue: node.scalar?.text ?? "")
  }

  private mutating func labels(_ node: Node?) -> [Section.ID: Label]? {
    guard let node, !node.isNull else { return nil }
    check(
      node, .object(workflow.sections.map { .init($0.id.rawValue, FrontMatter.label, $0.title.localized) }))
    var labels: [Section.ID: Label] = [:]
    for pair in node.pairs ?? [] {
      labels[Section.ID(pair.key.text)] = Label(rawValue: pair.value.scalar?.text ?? "")
    }
    return labels.isEmpty ? nil : labels
  }

  private func misplaced(_ key: Scalar, known: [String]) -> Diagnostic {
    guard workflow.field(Field.ID(key.text)) != nil else { return document.unknownKey(key, among: known) }
    return document.diagnostic(
      at: key, code: "draft.field-outside",
      message: Localized(
        en: "the field \"\(key.text)\" stands outside of \"fields:\"",
        fr: "le champ « \(key.text) » se trouve hors de « fields: »"),
      remedy: Localized(
        en: "move it below \"fields:\" and indent it by two spaces",
        fr: "placez-le sous « fields: » avec un retrait de deux espaces"))
  }

  private mutating func check(_ node: Node, _ shape: Shape) {
    var check = ShapeCheck(document)
    check.check(node, shape)
    findings += check.findings
  }

  // MARK: - Fields

  private mutating func fields(_ node: Node?) -> [Field.ID: FieldValue] {
    guard let node, !node.isNull else { return [:] }
    guard let pairs = node.pairs else {
      check(node, .object([]))
      return [:]
    }
    var fields: [Field.ID: FieldValue] = [:]
    for pair in pairs {
      guard let field = workflow.field(Field.ID(pair.key.text)) else {
        findings.append(document.unknownKey(pair.key, among: workflow.fields.map(\.id.rawValue)))
        continue
      }
      if pair.value.isNull { continue }
      if let value = value(pair.value, of: field) { fields[field.id] = value }
    }
    return fields
  }

  private mutating func value(_ node: Node, of field: Field) -> FieldValue? {
    let known = findings.count
    let value: FieldValue? =
      switch field.kind {
      case .texts: texts(node)
      case .organisations: organisations(node)
      case .contact: contact(node)
      case .records(let columns): records(node, columns)
      default: field.value(typed: node.scalar)
      }
    // What was found inside of it already says why; what stands beside it on the line does not.
    guard value == nil, findings.count == known else { return value }
    findings.append(wrong(node, field))
    return nil
  }

  private func wrong(_ node: Node, _ field: Field) -> Diagnostic {
    let known: [String] =
      switch field.kind {
      case .choice(let words): words
      case .country: Country.all.flatMap(\.name.texts.values)
      default: []
      }
    return document.diagnostic(
      at: node, code: "draft.wrong-value",
      message: Localized(
        en: "the field \"\(field.id)\" can't hold \(ShapeCheck.kind(of: node).en)",
        fr: "le champ « \(field.id) » ne peut contenir \(ShapeCheck.kind(of: node).fr)"),
      remedy: Nearest.hint(to: node.scalar?.text ?? "", among: known)
        ?? Localized(en: "wanted is \(field.kind.expectation.en)", fr: "il faut \(field.kind.expectation.fr)")
    )
  }

  private mutating func texts(_ node: Node) -> FieldValue? {
    check(node, .list(of: .text, orOne: true))
    return .texts(node.texts)
  }

  private mutating func organisations(_ node: Node) -> FieldValue? {
    check(node, .list(of: FrontMatter.organisation))
    var list: [Organisation] = []
    for item in node.items ?? [] {
      let acronym = Organisation.ID(item["acronym"]?.scalar?.text ?? "")
      if let place = item["acronym"], !Organisation.isWellFormed(acronym) {
        findings.append(document.badAcronym(place))
      }
      var country: String?
      if let place = item["country"], let text = place.scalar?.text {
        country = Country(typed: text)?.alpha2
        if country == nil { findings.append(wrong(place, Field(id: "country", kind: .country))) }
      }
      list.append(
        Organisation(
          acronym: acronym, name: item["name"]?.scalar?.text.withoutLastLineEnd ?? "",
          city: item["city"]?.scalar?.text.withoutLastLineEnd,
          country: country))
    }
    return .organisations(list)
  }

  private mutating func contact(_ node: Node) -> FieldValue? {
    check(node, FrontMatter.contact)
    return .contact(
      Contact(
        name: node["name"]?.scalar?.text.withoutLastLineEnd ?? "",
        email: node["email"]?.scalar?.text.withoutLastLineEnd,
        phone: node["phone"]?.scalar?.text.withoutLastLineEnd, address: node["address"]?.scalar?.text))
  }

  private mutating func records(_ node: Node, _ columns: [Field]) -> FieldValue? {
    guard let items = node.items, items.allSatisfy({ $0.pairs != nil }) else { return nil }
    return .records(
      items.map { item in
        var record = Record()
        for pair in item.pairs ?? [] {
          guard let column = columns.first(where: { $0.id.rawValue == pair.key.text }) else {
            findings.append(document.unknownKey(pair.key, among: columns.map(\.id.rawValue)))
            continue
          }
          if pair.value.isNull { continue }
          record.cells[column.id] = value(pair.value, of: column)
        }
        return record
      })
  }

  // MARK: - Recommendations and sources

  private mutating func recommendations(_ node: Node?) -> [Recommendation] {
    guard let node, !node.isNull else { return [] }
    check(node, .list(of: FrontMatter.recommendation))
    let items = node.items ?? []
    unique(items)
    let taken = Set(items.compactMap { $0["id"]?.scalar?.text })
    var next = 1
    return items.map { item in
      var id = item["id"]?.scalar?.text
      while id == nil {
        if !taken.contains("r\(next)") { id = "r\(next)" }
        next += 1
      }
      return Recommendation(
        id: Recommendation.ID(id ?? ""), text: item["text"]?.scalar?.text.trimmed ?? "",
        to: item["to"]?.scalar?.text, section: item["section"]?.scalar.map { Section.ID($0.text) },
        by: item["by"]?.scalar?.text)
    }
  }

  private mutating func sources(_ node: Node?) -> [Source] {
    guard let node, !node.isNull else { return [] }
    check(node, .list(of: FrontMatter.source))
    let items = node.items ?? []
    unique(items)
    return items.map { item in
      Source(
        id: item.name("id"), title: item["title"]?.scalar?.text ?? "",
        kind: Source.Kind(rawValue: item["kind"]?.scalar?.text ?? "") ?? .other,
        url: item["url"]?.scalar?.text,
        date: item["date"]?.scalar?.text, label: Label(rawValue: item["label"]?.scalar?.text ?? ""),
        consent: Source.Consent(rawValue: item["consent"]?.scalar?.text ?? ""))
    }
  }

  private mutating func unique(_ items: [Node]) {
    var first: [String: Int] = [:]
    for item in items {
      guard let id = item["id"]?.scalar else { continue }
      if let line = first[id.text] {
        findings.append(
          document.diagnostic(
            at: id, code: "file.repeated-id",
            message: Localized(
              en: "\"\(id.text)\" is here a second time; the first is on line \(line)",
              fr: "« \(id.text) » est ici une seconde fois ; le premier est à la ligne \(line)"),
            remedy: Localized(en: "rename one of the two", fr: "renommez l'un des deux")))
      } else {
        first[id.text] = id.start.line
      }
    }
  }
}

extension Field {
  /// What `scalar` says as a value of this field; `nil` where it can't be one.
  func value(typed scalar: Scalar?) -> FieldValue? {
    guard let scalar else { return nil }
    if case .integer = kind { return scalar.integer.map(FieldValue.integer) }
    if case .boolean = kind { return scalar.boolean.map(FieldValue.boolean) }
    return value(typed: scalar.text)
  }

  /// What `text`, typed on a command line, says as a value of this field; `nil` where it can't be one.
  ///
  /// Lists are separated by commas. Organisations, contacts and tables of facts can't be typed so.
  public func value(typed text: String) -> FieldValue? {
    switch kind {
    case .text, .symbol: return .text(text)
    case .integer: return Int(text).flatMap { $0 >= 0 && text.utf8.first != 0x2B ? .integer($0) : nil }
    case .boolean: return text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    case .date, .choice, .language: return accepts(.text(text)) ? .text(text) : nil
    case .country: return Country(typed: text).map { .text($0.alpha2) }
    case .texts: return .texts(text.split(separator: ",").map { String($0).trimmed })
    case .organisations, .contact, .records: return nil
    }
  }
}

extension String {
  /// As it was meant: a folded text of YAML (`>`) ends with a line end that nobody typed.
  fileprivate var withoutLastLineEnd: String { utf8.last == 0x0A ? String(unicodeScalars.dropLast()) : self }
}

extension Country {
  /// The State that somebody means by a code or a name.
  init?(typed text: String) {
    guard let country = Country(code: text) ?? Country(named: text) else { return nil }
    self = country
  }
}
