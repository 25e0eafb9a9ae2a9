import ArgumentParser
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the reports, those due first.",
    discussion: "EXAMPLES:\n  rapporteur list\n  rapporteur list --state review --workflow upr")

  @Option(help: "Only those in this state.") var state: String?
  @Option(help: "Only those on this workflow.") var workflow: String?
  @Option(help: "Only those about this State (code or name).") var country: String?
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let code = country.map { Country(code: $0)?.alpha2 ?? Country(named: $0)?.alpha2 ?? $0 }
    let reports = try office.summaries().filter { summary in
      (state.map { summary.state.rawValue == $0 } ?? true)
        && (workflow.map { summary.workflow.rawValue == $0 } ?? true)
        && (code.map { summary.country == $0 } ?? true)
    }.sorted { ($0.due ?? .distantFuture, $0.report) < ($1.due ?? .distantFuture, $1.report) }
    if common.json { return try console.json(ListJSON(reports: reports)) }
    if reports.isEmpty {
      console.say(
        Localized(
          en: "No reports. Open one: rapporteur open --help",
          fr: "Aucun rapport. Ouvrez-en un : rapporteur open --help"))
    }
    for report in reports { console.line(text(report, console, now: office.now)) }
  }

  private func text(_ report: Summary, _ console: Console, now: Date) -> String {
    let sent =
      report.isSubmitted
      ? Localized(en: "sent", fr: "envoyé") : Localized(en: "not yet sent", fr: "pas encore envoyé")
    let due = report.due.map { moment in
      let left = Moments.left(until: moment, from: now)(console.language)
      return "\(report.deadline?.rawValue ?? "") \(Moments.text(moment, zone: "Europe/Zurich")), \(left)"
    }
    let name = report.title.isEmpty ? report.country ?? "" : report.title
    if console.isAccessible {
      return ["\(report.report)", name, "\(report.state)", sent(console.language), due ?? ""].filter {
        !$0.isEmpty
      }
      .joined(separator: "; ")
    }
    return [
      pad("\(report.report)", 24), pad("\(report.state)", 12), pad(sent(console.language), 18),
      pad(due ?? "–", 50), name,
    ]
    .joined(separator: " ")
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Visible.width(of: text)))
  }

  private struct ListJSON: Encodable {
    let format = "rapporteur.list/1"
    let reports: [Summary]
  }
}

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show where a report is, what was said about it, and what can come next.",
    discussion: "EXAMPLE:\n  rapporteur show np-upr-55")

  @Argument(help: "The report.") var report: String
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let (file, situation) = try office.situation(of: Report.ID(report))
    if common.json { return try console.json(ReportJSON(file, for: office, console)) }
    console.line(
      "\(file.report.id)  \(file.workflow.title.localized(console.language)) (\(file.workflow.name), version \(file.workflow.version))"
    )
    console.sayState(file, now: office.now)
    let revision = file.report.revision
    console.say(
      Localized(
        en:
          "Revision \(revision.id.short), saved by \(revision.savedBy) on \(Moments.text(revision.at, zone: TimeZone.current.identifier)); \(file.report.revisions.count) in all",
        fr:
          "Version \(revision.id.short), enregistrée par \(revision.savedBy) le \(Moments.text(revision.at, zone: TimeZone.current.identifier)) ; \(file.report.revisions.count) en tout"
      ))
    fields(file, console)
    words(file, situation, console)
    try consents(file, office, console)
    console.say(Localized(en: "Moves from here:", fr: "Passages possibles d'ici :"))
    if situation.moves.isEmpty { console.say(Localized(en: "  none", fr: "  aucun")) }
    console.sayMoves(situation.moves, in: file)
  }

  private func fields(_ file: ReportFile, _ console: Console) {
    for field in file.workflow.fields {
      guard let value = file.draft.fields[field.id], !value.isEmpty else { continue }
      let label = field.label.isEmpty ? field.id.rawValue : field.label.localized(console.language)
      var shown = value.shown
      if field.kind == .country, let country = Country(code: shown) {
        shown = country.name.localized(console.language)
      }
      console.line("  \(label): \(shown)")
    }
  }

  private func words(_ file: ReportFile, _ situation: Situation, _ console: Console) {
    for section in file.workflow.sections {
      let tally = file.reading.words[section.id] ?? WordTally()
      let text = tally.total(of: [.headings, .body, .tables])
      let title = section.title.localized
      console.say(
        Localized(
          en: "  \(title.en): \(text) words, \(tally[.notes]) in footnotes",
          fr: "  \(title.fr) : \(text) mots, \(tally[.notes]) dans les notes"))
    }
    let total = situation.tally
    console.say(
      Localized(
        en:
          "  In all: \(total.total(of: [.headings, .body, .tables, .recommendations])) words without footnotes, \(file.draft.recommendations.count) recommendations, \(file.reading.notes.count) footnotes",
        fr:
          "  En tout : \(total.total(of: [.headings, .body, .tables, .recommendations])) mots hors notes, \(file.draft.recommendations.count) recommandations, \(file.reading.notes.count) notes"
      ))
  }

  private func consents(_ file: ReportFile, _ office: Office, _ console: Console) throws {
    for approval in file.report.approvals {
      let state = ConsentState(approval.revision, approval.withdrawnAt, file.report)
      console.say(
        Localized(
          en: "  Approved by \(approval.by) (revision \(approval.revision.short)): \(state.text.en)",
          fr: "  Approuvé par \(approval.by) (version \(approval.revision.short)) : \(state.text.fr)"))
    }
    for endorsement in file.report.endorsements {
      let state = ConsentState(endorsement.revision, endorsement.withdrawnAt, file.report)
      console.say(
        Localized(
          en:
            "  Endorsed by \(endorsement.organisation) (revision \(endorsement.revision.short)): \(state.text.en)",
          fr:
            "  Fait sien par \(endorsement.organisation) (version \(endorsement.revision.short)) : \(state.text.fr)"
        ))
    }
    for comment in file.report.openComments {
      let place =
        comment.section.map { id in id.rawValue + (comment.paragraph.map { " §\($0)" } ?? "") } ?? ""
      let text = try office.text(comment.text) ?? "[…]"
      console.say(
        Localized(
          en: "  Open comment \(comment.id) by \(comment.by) \(place): \(text)",
          fr: "  Commentaire ouvert \(comment.id) de \(comment.by) \(place) : \(text)"))
    }
  }
}

/// Whether a yes counts.
enum ConsentState: String {
  case counts
  case stale
  case withdrawn

  init(_ revision: Revision.ID, _ withdrawnAt: Date?, _ report: Report) {
    self = withdrawnAt != nil ? .withdrawn : revision == report.revision.id ? .counts : .stale
  }

  var text: Localized {
    switch self {
    case .counts: Localized(en: "counts", fr: "compte")
    case .stale: Localized(en: "stale, the text was changed since", fr: "périmé, le texte a changé depuis")
    case .withdrawn: Localized(en: "withdrawn", fr: "retiré")
    }
  }
}

/// A report as `--json` shows it.
struct ReportJSON: Encodable {
  struct MoveJSON: Encodable {
    let transition: String
    let to: String
    let blocked: Bool
    let needs: [String]
    let findings: [FindingJSON]
  }

  struct ConsentJSON: Encodable {
    let by: String
    let organisation: String?
    let revision: String
    let at: Date
    let state: String
  }

  let format = "rapporteur.report/1"
  let report: String
  let workflow: String
  let workflowVersion: Int
  let state: String
  let submitted: Bool
  let revision: String
  let position: Int
  let deadlines: [String: Date]
  let words: [String: Int]
  let approvals: [ConsentJSON]
  let endorsements: [ConsentJSON]
  let openComments: [String]
  let moves: [MoveJSON]

  init(_ file: ReportFile, for office: Office, _ console: Console) {
    let current = file.report
    let situation = file.situation(for: office.actor, at: office.now)
    report = current.id.rawValue
    workflow = file.workflow.name.rawValue
    workflowVersion = file.workflow.version
    state = current.state.rawValue
    submitted = current.submission != nil
    revision = current.revision.id.rawValue
    position = current.position
    deadlines = Dictionary(
      uniqueKeysWithValues: file.workflow.deadlines.compactMap { deadline in
        file.workflow.moment(of: deadline.id, given: current.deadlines).map { (deadline.id.rawValue, $0) }
      })
    words = Dictionary(uniqueKeysWithValues: situation.tally.byPart.map { ($0.key.rawValue, $0.value) })
    approvals = current.approvals.map {
      ConsentJSON(
        by: $0.by.rawValue, organisation: nil, revision: $0.revision.rawValue, at: $0.at,
        state: ConsentState($0.revision, $0.withdrawnAt, current).rawValue)
    }
    endorsements = current.endorsements.map {
      ConsentJSON(
        by: $0.by.rawValue, organisation: $0.organisation.rawValue, revision: $0.revision.rawValue, at: $0.at,
        state: ConsentState($0.revision, $0.withdrawnAt, current).rawValue)
    }
    openComments = current.openComments.map(\.id.rawValue)
    moves = situation.moves.map { move in
      MoveJSON(
        transition: move.transition.id.rawValue, to: move.transition.to.rawValue, blocked: move.isBlocked,
        needs: move.needs.map(\.rawValue), findings: move.findings.map { FindingJSON($0, console) })
    }
  }
}

struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show everything that happened to a report, the first first.",
    discussion: "EXAMPLE:\n  rapporteur history np-upr-55")

  @Argument(help: "The report.") var report: String
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let file = try office.file(of: Report.ID(report))
    if common.json {
      return try console.json(
        HistoryJSON(
          report: report,
          entries: try file.entries.enumerated().map { try HistoryJSON.Item($1, position: $0, office) }))
    }
    for entry in file.entries {
      let sentence = try EventText.sentence(for: entry, in: office)
      console.line(
        "\(Moments.text(entry.at, zone: TimeZone.current.identifier))  \(entry.by)  \(sentence(console.language))"
      )
    }
    console.sayState(file, now: office.now)
    console.say(
      Localized(
        en: "Head of the ledger: \(try office.head())", fr: "Empreinte du registre : \(try office.head())"))
  }

  private struct HistoryJSON: Encodable {
    struct Item: Encodable {
      let position: Int
      let at: Date
      let by: String
      let event: Event
      let text: String

      init(_ entry: Entry, position: Int, _ office: Office) throws {
        self.position = position
        at = entry.at
        by = entry.by.rawValue
        event = entry.event
        text = try EventText.sentence(for: entry, in: office).en
      }
    }

    let format = "rapporteur.history/1"
    let report: String
    let entries: [Item]
  }
}

/// What happened, in a sentence.
enum EventText {
  static func sentence(for entry: Entry, in office: Office) throws -> Localized {
    func words(_ id: Content.ID?) throws -> String {
      guard let id else { return "" }
      return try office.text(id).map { ": \($0)" } ?? ": […]"
    }
    switch entry.event {
    case .opened(let pin, let state, _):
      return Localized(
        en: "opened it on the workflow \(pin.name), version \(pin.version), in \"\(state)\"",
        fr: "l'a ouvert sur le modèle \(pin.name), version \(pin.version), à « \(state) »")
    case .saved(let revision, _):
      return Localized(
        en: "saved revision \(revision.short)", fr: "a enregistré la version \(revision.short)")
    case .moved(let transition, let from, let to, let revision, let reason, let receipt):
      let why = try words(reason)
      let proof = try words(receipt)
      let sent =
        receipt == nil
        ? Localized(same: "") : Localized(en: ", receipt\(proof)", fr: ", accusé de réception\(proof)")
      return Localized(
        en: "took \"\(transition)\" from \(from) to \(to), revision \(revision.short)\(sent.en)\(why)",
        fr: "a effectué « \(transition) » de \(from) à \(to), version \(revision.short)\(sent.fr)\(why)")
    case .approved(let revision):
      return Localized(
        en: "approved revision \(revision.short)", fr: "a approuvé la version \(revision.short)")
    case .approvalWithdrawn(let revision):
      return Localized(
        en: "took back the approval of revision \(revision.short)",
        fr: "a retiré l'approbation de la version \(revision.short)")
    case .endorsed(let revision, let organisation):
      return Localized(
        en: "endorsed revision \(revision.short) for \(organisation)",
        fr: "a fait sienne la version \(revision.short) au nom de \(organisation)")
    case .endorsementWithdrawn(let revision, let organisation):
      return Localized(
        en: "took back the endorsement of revision \(revision.short) for \(organisation)",
        fr: "a retiré l'accord de \(organisation) sur la version \(revision.short)")
    case .commented(let id, _, let section, _, let text):
      let place = section?.rawValue ?? ""
      let said = try words(text)
      return Localized(en: "commented (\(id)) on \(place)\(said)", fr: "a commenté (\(id)) \(place)\(said)")
    case .commentResolved(let id):
      return Localized(en: "resolved comment \(id)", fr: "a clos le commentaire \(id)")
    case .assigned(let person, let role, let organisation):
      let whom = organisation.map { " (\($0))" } ?? ""
      return Localized(en: "made \(person) \(role)\(whom)", fr: "a donné à \(person) le rôle \(role)\(whom)")
    case .unassigned(let person, let role):
      return Localized(en: "took the role \(role) from \(person)", fr: "a retiré à \(person) le rôle \(role)")
    case .deadlineSet(let deadline, let moment, let reason):
      let when = Moments.text(moment, zone: "Europe/Zurich")
      let why = try words(reason)
      return Localized(
        en: "set the deadline \(deadline) to \(when) Geneva\(why)",
        fr: "a fixé l'échéance \(deadline) au \(when) Genève\(why)")
    case .produced(let revision, let format, let digest):
      return Localized(
        en: "produced the \(format) of revision \(revision.short), SHA-256 \(digest)",
        fr: "a produit le \(format) de la version \(revision.short), SHA-256 \(digest)")
    case .personAdded, .personChanged, .personRemoved, .roleGranted, .roleRevoked, .workflowAdopted:
      return Localized(en: "changed the office", fr: "a modifié le bureau")
    }
  }
}

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that the record is as it was written.",
    discussion: """
      Everything is checked: each entry, the chain, what people wrote, the lists. Against a head that was kept \
      elsewhere (on a receipt, in a mail), it also shows that nothing was cut off or rewritten up to there.

      EXAMPLES:
        rapporteur verify
        rapporteur verify --against h1-120-9f…
      """)

  @Option(help: "A head that was kept elsewhere.") var against: String?
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    var head: Head?
    if let against {
      head = Head(against)
      if head == nil {
        throw Trouble(
          .usage, Localized(en: "\"\(against)\" is no head", fr: "« \(against) » n'est pas une empreinte"),
          remedy: Localized(
            en: "a head looks like h1-120-9f…, with 64 characters at its end",
            fr: "une empreinte ressemble à h1-120-9f…, avec 64 caractères à la fin"))
      }
    }
    let result = try office.verify(against: head)
    if common.json {
      try console.json(VerifyJSON(result, console))
    } else {
      say(result, head, console)
    }
    if !result.isSound { throw ExitCode(65) }
  }

  private func say(_ result: Verification, _ head: Head?, _ console: Console) {
    for flaw in result.flaws {
      let place = flaw.report.map { " (\($0))" } ?? ""
      console.line("\(flaw.kind.rawValue)\(place): \(flaw.message(console.language))")
    }
    if result.isSound {
      console.say(
        Localized(
          en:
            "Clean: \(result.entryCount) entries, \(result.contentCount) pieces of content, \(result.expunged.count) expunged.",
          fr:
            "Intact : \(result.entryCount) écritures, \(result.contentCount) contenus, \(result.expunged.count) détruits."
        )
      )
    } else {
      console.say(
        Localized(
          en: "Damaged. Stop working in it, keep a copy, and bring back a backup that verifies.",
          fr:
            "Endommagé. Cessez d'y travailler, gardez-en une copie et restaurez une sauvegarde qui se vérifie."
        ))
    }
    if head != nil {
      let proven = result.anchored?.count ?? 0
      let open = result.entryCount - proven
      console.say(
        Localized(
          en:
            "Anchored by the given head: entries 1 to \(proven); not anchored: \(open).",
          fr:
            "Prouvées par l'empreinte donnée : écritures 1 à \(proven) ; non prouvées : \(open)."
        ))
    } else {
      console.say(
        Localized(
          en: "Nothing is anchored: without a head kept elsewhere, a rewritten ledger can't be told.",
          fr: "Rien n'est ancré : sans empreinte gardée ailleurs, un registre réécrit ne se voit pas."))
    }
    console.say(Localized(en: "Head: \(result.head)", fr: "Empreinte : \(result.head)"))
  }

  private struct VerifyJSON: Encodable {
    struct Item: Encodable {
      let kind: String
      let entry: Int
      let report: String?
      let message: String
    }

    let format = "rapporteur.verify/1"
    let clean: Bool
    let entries: Int
    let contents: Int
    let expunged: Int
    let anchored: Int
    let head: String
    let damages: [Item]

    init(_ result: Verification, _ console: Console) {
      clean = result.isSound
      entries = result.entryCount
      contents = result.contentCount
      expunged = result.expunged.count
      anchored = result.anchored?.count ?? 0
      head = result.head.description
      damages = result.flaws.map {
        Item(
          kind: $0.kind.rawValue, entry: $0.number ?? 0, report: $0.report?.rawValue,
          message: $0.message(console.language))
      }
    }
  }
}
