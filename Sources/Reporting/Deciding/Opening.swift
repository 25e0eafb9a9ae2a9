import Foundation
public import Wording

extension Situation {
  /// Whoever may edit in the first state may open a report; so may a coordinator.
  func open(
    _ pin: Workflow.Pin, draft revision: Revision.ID, deadlines: [Deadline.ID: Date]
  ) throws(Refusal) -> [Event] {
    var findings: [Finding] = []
    if let report { findings.append(.alreadyOpen(report.id)) }
    guard let initial = workflow.initial else { throw Refusal([.noInitialState(workflow.name)]) }
    let openers = initial.edit + ["coordinator"]
    if roles.isDisjoint(with: openers) {
      findings.append(
        .needsRole(openers, toDo: Localized(en: "open a report", fr: "ouvrir un rapport"), actor: actor))
    }
    findings += unacceptable(draft) + impossibleSessions(in: draft)
    for id in deadlines.keys.sorted() where !workflow.deadlines.contains(where: { $0.id == id }) {
      findings.append(.unknownDeadline(id, in: workflow))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return [.opened(pin, state: initial.id, draft: revision)] + followingWhenOpened(draft)
      + deadlines.sorted { $0.key < $1.key }.map { .deadlineSet($0.key, to: $0.value, reason: nil) }
  }

  /// What in `draft` the workflow does not ask for, or asks for otherwise.
  func unacceptable(_ draft: Draft) -> [Finding] {
    var findings = draft.fields.sorted { $0.key < $1.key }.compactMap { id, value -> Finding? in
      guard let field = workflow.field(id) else { return .unknownField(id, in: workflow) }
      guard field.accepts(value) else { return .wrongValue(of: field) }
      return value.hasPlainNames
        ? nil : .notPlain(Localized(en: "the field \"\(id)\"", fr: "le champ « \(id) »"))
    }
    for section in draft.sections where workflow.section(section.id) == nil {
      findings.append(.unknownSection(section.id, in: workflow))
    }
    return findings
  }
}

extension Finding {
  fileprivate static func alreadyOpen(_ id: Report.ID) -> Finding {
    Finding(
      "report.exists",
      message: Localized(en: "there is a report \"\(id)\" already", fr: "il y a déjà un rapport « \(id) »"),
      remedy: Localized(
        en: "give the new one another name, or look at it: rapporteur show \(id)",
        fr: "donnez un autre nom au nouveau, ou consultez-le : rapporteur show \(id)"))
  }

  fileprivate static func noInitialState(_ workflow: Workflow.ID) -> Finding {
    Finding(
      "workflow.no-initial-state",
      message: Localized(
        en: "the workflow \"\(workflow)\" does not say where reports begin",
        fr: "le modèle « \(workflow) » ne dit pas où commencent les rapports"),
      remedy: Localized(
        en: "tell the coordinator: rapporteur workflow check",
        fr: "prévenez la coordination : rapporteur workflow check"))
  }

  /// A deadline that the workflow does not have.
  public static func unknownDeadline(_ id: Deadline.ID, in workflow: Workflow) -> Finding {
    let known = workflow.deadlines.map(\.id.rawValue)
    let list = known.joined(separator: ", ")
    return Finding(
      "deadline.unknown",
      message: Localized(en: "there is no deadline \"\(id)\"", fr: "il n'y a pas d'échéance « \(id) »"),
      remedy: Nearest.hint(to: id.rawValue, among: known)
        ?? Localized(en: "deadlines: \(list)", fr: "échéances : \(list)"))
  }

  /// A field that the workflow does not have.
  public static func unknownField(_ id: Field.ID, in workflow: Workflow) -> Finding {
    let known = workflow.fields.map(\.id.rawValue)
    let list = known.joined(separator: ", ")
    return Finding(
      "field.unknown", at: .field(id),
      message: Localized(
        en: "the workflow has no field \"\(id)\"", fr: "le modèle n'a pas de champ « \(id) »"),
      remedy: Nearest.hint(to: id.rawValue, among: known)
        ?? Localized(en: "fields: \(list)", fr: "champs : \(list)"))
  }

  /// A field that holds something else than it should.
  public static func wrongValue(of field: Field) -> Finding {
    Finding(
      "field.wrong-value", at: .field(field.id),
      message: Localized(
        en: "the field \"\(field.id)\" does not hold what it should: \(field.kind.expectation.en)",
        fr: "le champ « \(field.id) » ne contient pas ce qu'il faut : \(field.kind.expectation.fr)"),
      remedy: Localized(
        en: "correct it in the draft's front matter", fr: "corrigez-le dans l'en-tête du projet"))
  }
}

extension Field.Kind {
  /// What a person is told that the field wants.
  public var expectation: Localized {
    switch self {
    case .text: Localized(en: "a line of text", fr: "une ligne de texte")
    case .integer: Localized(en: "a whole number, as 51", fr: "un nombre entier, comme 51")
    case .boolean: Localized(en: "true or false", fr: "true (oui) ou false (non)")
    case .date: Localized(en: "a day, as 2026-11-23", fr: "un jour, comme 2026-11-23")
    case .choice(let words):
      Localized(
        en: "one of: \(words.joined(separator: ", "))", fr: "l'un de : \(words.joined(separator: ", "))")
    case .symbol:
      Localized(
        en: "the symbol of a document, as CRC/C/NPL/CO/3-5",
        fr: "la cote d'un document, comme CRC/C/NPL/CO/3-5")
    case .country:
      Localized(
        en: "a State, by its code or its name: NP, NPL or Nepal",
        fr: "un État, par son code ou son nom : NP, NPL ou Népal")
    case .language(let languages):
      Localized(
        en: "one of the languages: \(languages.map(\.rawValue).joined(separator: ", "))",
        fr: "l'une des langues : \(languages.map(\.rawValue).joined(separator: ", "))")
    case .texts: Localized(en: "a list of lines", fr: "une liste de lignes")
    case .organisations:
      Localized(
        en: "a list of organisations, each with acronym, name, city and country",
        fr: "une liste d'organisations, chacune avec acronym, name, city et country")
    case .contact:
      Localized(
        en: "a contact with name, email, phone and address",
        fr: "un contact avec name, email, phone et address")
    case .records(let columns):
      Localized(
        en: "a list of rows, each with: \(columns.map(\.id.rawValue).joined(separator: ", "))",
        fr: "une liste de lignes, chacune avec : \(columns.map(\.id.rawValue).joined(separator: ", "))")
    }
  }
}
