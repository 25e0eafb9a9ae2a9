import Foundation
public import Reporting
public import Wording
import YAML

/// Scenarios beside a workflow: who does what, and what must come of it. Played without a ledger.
///
///     scenarios: upr
///     cases:
///       - name: Nobody approves their own words
///         people: { maya: [officer, reviewer] }
///         fields: { country: NP, kind: individual }
///         steps:
///           - { as: maya, write: { summary: 200 words } }
///           - { as: maya, approve: yes, expect: [approve.own-revision] }
public struct ScenarioFile: Sendable {
  /// The workflow that is played.
  public let workflow: Workflow.ID
  let cases: [Case]
  let document: Document

  struct Case: Sendable {
    let name: String
    let people: [(Person.ID, [Role.ID])]
    let fields: Node?
    let steps: [Node]
    let place: Node
  }

  /// What came of playing.
  public struct Result: Sendable {
    /// Steps that came out otherwise than they say (errors), and moves that no scenario takes (warnings).
    public var diagnostics: [Diagnostic] = []
    /// How many scenarios came out as they say.
    public var passed = 0
    /// How many there are.
    public var count = 0
  }

  private static let step: Shape = .object([
    .init("as", .identifier, required: true, Localized(en: "who acts", fr: "qui agit")),
    .init("move", .identifier, Localized(en: "the move to take", fr: "le passage à effectuer")),
    .init("reason", .text, Localized(en: "why", fr: "pourquoi")),
    .init("receipt", .text, Localized(en: "the receipt", fr: "l'accusé de réception")),
    .init(
      "write", .map(of: .text),
      Localized(
        en: "sections with so many words: { summary: 200 words }",
        fr: "des parties avec tant de mots : { summary: 200 words }")),
    .init(
      "recommend", .integer(0...1000), Localized(en: "so many recommendations", fr: "tant de recommandations")
    ),
    .init(
      "outcome", .list(of: .text, orOne: true),
      Localized(
        en: "rows of the outcome, each taking up this of ours: [r1, r3]",
        fr: "des lignes de l'issue, chacune reprenant ceci des nôtres : [r1, r3]")),
    .init(
      "approve", .choice(["yes", "withdraw"]),
      Localized(en: "approve, or take it back", fr: "approuver, ou retirer")),
    .init(
      "endorse", .text,
      Localized(en: "endorse for this organisation", fr: "faire sien au nom de cette organisation")),
    .init("comment", .text, Localized(en: "leave a comment", fr: "laisser un commentaire")),
    .init("resolve", .identifier, Localized(en: "close this comment", fr: "clore ce commentaire")),
    .init(
      "expect", .list(of: .text, orOne: true),
      Localized(
        en: "the codes of the refusal; nothing where it succeeds",
        fr: "les codes du refus ; rien en cas de succès")),
    .init(
      "state", .identifier, Localized(en: "where the report is afterwards", fr: "où est le rapport ensuite")),
  ])

  private static let shape: Shape = .object([
    .init("scenarios", .identifier, required: true, Localized(en: "the workflow", fr: "le modèle")),
    .init(
      "cases",
      .list(
        of: .object([
          .init("name", .text, required: true, Localized(en: "what it shows", fr: "ce qu'il montre")),
          .init(
            "people", .map(of: .list(of: .text)), required: true,
            Localized(
              en: "people with their roles; member:CRW speaks for CRW",
              fr: "personnes avec leurs rôles ; member:CRW représente CRW")),
          .init("fields", .map(of: .text), Localized(en: "fields of the draft", fr: "champs du projet")),
          .init(
            "submitters", .list(of: .text),
            Localized(en: "acronyms of the submitting organisations", fr: "sigles des organisations auteures")
          ),
          .init(
            "steps", .list(of: step), required: true, Localized(en: "what happens", fr: "ce qui se passe")),
        ])), required: true, Localized(en: "the scenarios", fr: "les scénarios")),
  ])

  /// Reads scenarios.
  ///
  /// - Throws: Everything that does not fit, each with its place.
  public static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> ScenarioFile {
    let document = try YAMLReader.read(bytes, file: file)
    let findings = ShapeCheck.check(document, shape)
    guard findings.isEmpty, let root = document.root else { throw Diagnostics(findings) }
    let cases = (root["cases"]?.items ?? []).map { node in
      Case(
        name: node["name"]?.scalar?.text ?? "",
        people: (node["people"]?.pairs ?? []).map {
          (Person.ID($0.key.text), $0.value.texts.map { Role.ID($0) })
        },
        fields: node["fields"], steps: node["steps"]?.items ?? [], place: node)
    }
    return ScenarioFile(workflow: root.name("scenarios"), cases: cases, document: document)
  }

  /// Plays every scenario on `workflow`.
  public func play(
    on workflow: Workflow, rules: RuleSet?, wordLists: [WordList.ID: WordList] = [:]
  ) -> Result {
    var result = Result()
    var taken: Set<Transition.ID> = []
    for scenario in cases {
      var stage = Stage(scenario, workflow: workflow, rules: rules, document: document)
      stage.situation.wordLists = wordLists
      stage.play()
      taken.formUnion(stage.taken)
      result.count += 1
      if stage.findings.isEmpty { result.passed += 1 }
      result.diagnostics += stage.findings
    }
    for transition in workflow.transitions where !taken.contains(transition.id) {
      result.diagnostics.append(
        document.diagnostic(
          severity: .warning, code: "scenario.move-untaken",
          message: Localized(
            en: "no scenario takes \"\(transition.id)\"", fr: "aucun scénario n'effectue « \(transition.id) »"
          ),
          remedy: Localized(en: "add one that does", fr: "ajoutez-en un")))
    }
    return result
  }
}

/// One scenario being played.
private struct Stage {
  let scenario: ScenarioFile.Case
  let document: Document
  var situation: Situation
  var taken: Set<Transition.ID> = []
  var findings: [Diagnostic] = []
  private var serial = 0

  init(_ scenario: ScenarioFile.Case, workflow: Workflow, rules: RuleSet?, document: Document) {
    self.scenario = scenario
    self.document = document
    let start = Date(timeIntervalSince1970: 1_800_000_000)
    var directory = Directory()
    var assignments: [Entry] = []
    for (person, roles) in scenario.people {
      directory.evolve(
        Entry(report: nil, by: person, at: start, event: .personAdded(person, profile: "profile")))
      for role in roles {
        let parts = role.rawValue.split(separator: ":").map(String.init)
        if parts.count == 2 {
          assignments.append(
            Entry(
              report: "scenario", by: person, at: start,
              event: .assigned(person, role: Role.ID(parts[0]), organisation: Organisation.ID(parts[1]))))
        } else {
          directory.evolve(Entry(report: nil, by: person, at: start, event: .roleGranted(person, role: role)))
        }
      }
    }
    var draft = Draft()
    for pair in scenario.fields?.pairs ?? [] {
      let field = workflow.field(Field.ID(pair.key.text))
      draft.fields[Field.ID(pair.key.text)] = field?.value(typed: pair.value.scalar?.text ?? "")
    }
    let submitters = scenario.place["submitters"]?.texts ?? []
    for field in workflow.fields {
      if field.kind == .organisations, !submitters.isEmpty {
        draft.fields[field.id] = .organisations(
          submitters.map { Organisation(acronym: Organisation.ID($0), name: $0) })
      }
      if case .records(let columns) = field.kind, field.isRequired {
        draft.fields[field.id] = .records([.sample(columns)])
      }
      if field.kind == .contact { draft.fields[field.id] = .contact(Contact(name: "Scenario")) }
    }
    let pin = Workflow.Pin(
      name: workflow.name, version: workflow.version, definition: "definition", rules: nil)
    let opening = Entry(
      report: "scenario", by: scenario.people.first?.0 ?? "nobody", at: start,
      event: .opened(pin, state: workflow.initial?.id ?? "", draft: "revision-0"))
    situation = Situation(
      report: Report(folding: [opening] + assignments), draft: draft, workflow: workflow, rules: rules,
      directory: directory, actor: "nobody", now: start)
  }

  mutating func play() {
    for step in scenario.steps {
      serial += 1
      situation.actor = step.name("as")
      situation.now = situation.now.addingTimeInterval(3600)
      let wanted = step.texts("expect")
      let codes = perform(step)
      if Set(codes) != Set(wanted) { findings.append(other(step, wanted: wanted, got: codes)) }
      if let state = step["state"]?.scalar, situation.report?.state.rawValue != state.text {
        findings.append(
          document.diagnostic(
            at: state, code: "scenario.other-state",
            message: Localized(
              en: "the report is in \"\(situation.report?.state.rawValue ?? "–")\"",
              fr: "le rapport est à « \(situation.report?.state.rawValue ?? "–") »"),
            remedy: Localized(
              en: "correct the scenario or the workflow", fr: "corrigez le scénario ou le modèle")))
      }
    }
  }

  private func other(_ step: Node, wanted: [String], got: [String]) -> Diagnostic {
    let expected = wanted.isEmpty ? "–" : wanted.joined(separator: ", ")
    let came = got.isEmpty ? "–" : got.joined(separator: ", ")
    return document.diagnostic(
      at: step["expect"] ?? step, code: "scenario.other-outcome",
      message: Localized(
        en: "\"\(scenario.name)\": expected refusal: \(expected); it was: \(came)",
        fr: "« \(scenario.name) » : refus attendu : \(expected) ; obtenu : \(came)"),
      remedy: Localized(en: "correct the scenario or the workflow", fr: "corrigez le scénario ou le modèle"))
  }

  /// The revision as it is now.
  private var current: Revision.ID { situation.report?.revision.id ?? "" }

  /// Does what a step says; the codes of the refusal, where there is one.
  private mutating func perform(_ step: Node) -> [String] {
    guard situation.report != nil else { return ["report.unknown"] }
    do throws(Refusal) {
      if ["write", "recommend", "outcome"].contains(where: { step[$0] != nil }) {
        try write(step, over: current)
      }
      if let text = step["approve"]?.scalar?.text {
        try apply(text == "withdraw" ? .withdrawApproval : .approve(current))
      }
      if let name = step["endorse"]?.scalar?.text { try apply(.endorse(current, for: Organisation.ID(name))) }
      if step["comment"] != nil {
        try apply(.comment(on: current, section: nil, paragraph: nil, text: Content.ID("comment-\(serial)")))
      }
      if let id = step["resolve"]?.scalar?.text { try apply(.resolve(Comment.ID(id))) }
      if let move = step["move"]?.scalar?.text {
        let given = Situation.Given(
          reason: step["reason"].map { _ in Content.ID("reason-\(serial)") },
          receipt: step["receipt"].map { _ in Content.ID("receipt-\(serial)") })
        try apply(.advance(Transition.ID(move), seen: current, given: given))
        taken.insert(Transition.ID(move))
      }
      return []
    } catch { return error.findings.filter { $0.severity == .error }.map(\.code) }
  }

  private mutating func write(_ step: Node, over base: Revision.ID) throws(Refusal) {
    var draft = situation.draft
    for pair in step["write"]?.pairs ?? [] {
      let count = pair.value.scalar.flatMap { Int($0.text.split(separator: " ").first ?? "") } ?? 0
      draft.sections.removeAll { $0.id.rawValue == pair.key.text }
      if count > 0 {
        let words = Array(repeating: "word", count: count).joined(separator: " ")
        draft.sections.append(Section(id: Section.ID(pair.key.text), text: words + "\n"))
      }
    }
    if let count = step["recommend"]?.scalar?.integer {
      draft.recommendations = (1...max(1, count)).prefix(count).map {
        Recommendation(id: Recommendation.ID("r\($0)"), text: "Do it")
      }
    }
    if let outcome = situation.workflow.outcome, let names = step["outcome"]?.texts,
      case .records(let columns)? = situation.workflow.field(outcome.field)?.kind
    {
      draft.fields[outcome.field] = .records(
        names.map { name in
          var row = Record.sample(columns)
          row.cells[outcome.ours] = .text(name)
          return row
        })
    }
    try apply(.save(draft, as: Revision.ID("revision-\(serial)"), over: base))
    situation.draft = draft
    let sections = Dictionary(
      draft.sections.map { ($0.id, Prose([Block(.paragraph([.text($0.text)]))])) }, uniquingKeysWith: { $1 })
    situation.reading = Reading(sections: sections, notes: [:], problems: [])
  }

  private mutating func apply(_ command: Command) throws(Refusal) {
    let events = try situation.decide(command)
    for event in events {
      situation.report?.evolve(
        Entry(report: "scenario", by: situation.actor, at: situation.now, event: event))
    }
  }
}

extension Record {
  /// A row that says something in each required column.
  fileprivate static func sample(_ columns: [Field]) -> Record {
    Record(
      columns.filter(\.isRequired).reduce(into: [:]) { cells, column in
        switch column.kind {
        case .choice(let words): cells[column.id] = .text(words.first ?? "")
        case .integer: cells[column.id] = .integer(1)
        case .boolean: cells[column.id] = .boolean(true)
        case .date: cells[column.id] = .text("2026-11-23")
        case .country: cells[column.id] = .text("LI")
        case .language(let languages): cells[column.id] = .text(languages.first?.rawValue ?? "en")
        case .symbol: cells[column.id] = .text("A/HRC/1/1")
        case .text, .texts, .organisations, .contact, .records: cells[column.id] = .text("Scenario")
        }
      })
  }
}
