import ArgumentParser
import Engine
import Reporting
import Wording

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what would stop a move today.",
    discussion: """
      Without --for: every move from here. With it, any move of the workflow, also one that comes later: what \
      would block the submission today? Exit code 65 where something blocks.

      EXAMPLES:
        rapporteur check np-upr-55
        rapporteur check np-upr-55 --for submit
      """)

  @Argument(help: "The report.") var report: String
  @Option(name: .customLong("for"), help: "A move of the workflow.") var transition: String?
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let (file, situation) = try office.situation(of: Report.ID(report))
    let moves = try asked(situation, file)
    if common.json {
      try console.json(CheckJSON(report, moves, console))
    } else {
      for move in moves {
        console.line("\(move.transition.id) → \(move.transition.to)")
        for finding in move.findings { console.line(console.text(of: finding, in: file.workflow)) }
        if move.findings.isEmpty {
          console.say(Localized(en: "  nothing stands in the way", fr: "  rien ne fait obstacle"))
        }
      }
      console.sayState(file, now: office.now)
    }
    if transition != nil, moves.contains(where: \.isBlocked) { throw ExitCode(65) }
  }

  private func asked(_ situation: Situation, _ file: ReportFile) throws -> [Move] {
    guard let transition else { return situation.moves }
    let known = file.workflow.transitions
    guard let found = known.first(where: { $0.id.rawValue == transition }) else {
      let names = known.map(\.id.rawValue)
      throw Trouble(
        .usage,
        Localized(en: "there is no move \"\(transition)\"", fr: "il n'y a pas de passage « \(transition) »"),
        remedy: Nearest.word(to: transition, among: names).map {
          Localized(en: "did you mean \"\($0)\"?", fr: "vouliez-vous dire « \($0) » ?")
        }
          ?? Localized(
            en: "moves: \(names.joined(separator: ", "))", fr: "passages : \(names.joined(separator: ", "))"))
    }
    return [situation.preview(of: found)]
  }

  private struct CheckJSON: Encodable {
    let format = "rapporteur.check/1"
    let report: String
    let moves: [ReportJSON.MoveJSON]

    init(_ report: String, _ moves: [Move], _ console: Console) {
      self.report = report
      self.moves = moves.map { move in
        ReportJSON.MoveJSON(
          transition: move.transition.id.rawValue, to: move.transition.to.rawValue, blocked: move.isBlocked,
          needs: move.needs.map(\.rawValue), findings: move.findings.map { FindingJSON($0, console) })
      }
    }
  }
}

struct Advance: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Move a report along its workflow.",
    discussion: """
      Without a transition: takes the only way forward, or lists the ways there are and what stops each. Nothing \
      changes unless every requirement is met.

      EXAMPLES:
        rapporteur advance np-upr-55
        rapporteur advance np-upr-55 return --reason "The second section lacks sources"
        rapporteur advance np-upr-55 submit --receipt 2027-0413
      """)

  @Argument(help: "The report.") var report: String
  @Argument(help: "The move; needed where there are several.") var transition: String?
  @Option(help: "Why, in words; some moves need it.") var reason: String?
  @Option(help: "The receipt of the body that the report was handed to.") var receipt: String?
  @Option(help: "The revision that you saw, if it must be no other.") var revision: String?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let (file, situation) = try office.situation(of: Report.ID(report))
    let moves = situation.moves
    guard let chosen = transition ?? only(moves) else {
      if common.json { try console.json(ReportJSON(file, for: office, console)) }
      if moves.isEmpty {
        console.say(
          Localized(
            en: "The report is at its end: no move leads on.",
            fr: "Le rapport est à son terme : aucun passage ne mène plus loin."))
        return console.sayState(file, now: office.now)
      }
      console.say(
        Localized(
          en: "There are several ways from here; name one:",
          fr: "Il y a plusieurs passages possibles d'ici ; nommez-en un :"))
      console.sayMoves(moves, in: file)
      throw ExitCode(64)
    }
    let seen = try revision.map { try office.revision(named: $0, of: file) } ?? file.report.revision.id
    let outcome = try office.advance(
      file, Transition.ID(chosen), seen: seen, reason: Self.given(reason),
      receipt: Self.given(receipt))
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    console.say(
      Localized(
        en: "\(report): \(file.report.state) → \(outcome.file.report.state) (\(chosen)).",
        fr: "\(report) : \(file.report.state) → \(outcome.file.report.state) (\(chosen))."))
    if outcome.file.report.submission != nil, let receipt {
      console.say(
        Localized(en: "Receipt on record: \(receipt)", fr: "Accusé de réception au registre : \(receipt)"))
      console.say(
        Localized(
          en: "Head of the ledger: \(try office.head())", fr: "Empreinte du registre : \(try office.head())"))
    }
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }

  /// The only way that leads on, where there is one.
  private func only(_ moves: [Move]) -> String? { moves.count == 1 ? moves[0].transition.id.rawValue : nil }

  /// Blank words are no words.
  static func given(_ text: String?) -> String? {
    guard let text, text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    return text
  }
}

struct Approve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Approve the current revision, or take your approval back.",
    discussion: """
      An approval holds for exactly these words: a newer revision makes it stale. Nobody approves what they \
      saved last.

      EXAMPLES:
        rapporteur approve np-upr-55
        rapporteur approve np-upr-55 --revision 3f9a2c41
        rapporteur approve np-upr-55 --withdraw
      """)

  @Argument(help: "The report.") var report: String
  @Option(help: "The revision that you read, if it must be no other.") var revision: String?
  @Flag(help: "Take your approval back.") var withdraw = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let file = try office.file(of: Report.ID(report))
    let seen = try revision.map { try office.revision(named: $0, of: file) } ?? file.report.revision.id
    let outcome = try office.perform(
      withdraw ? .withdrawApproval : .approve(seen), on: file.report.id, loaded: file)
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    if outcome.events.isEmpty {
      console.say(
        withdraw
          ? Localized(
            en: "There was no approval of yours to take back.",
            fr: "Vous n'aviez pas d'approbation à retirer.")
          : Localized(
            en: "You had approved this revision already.", fr: "Vous aviez déjà approuvé cette version."))
    } else {
      let count = outcome.file.report.standingApprovals.count
      console.say(
        withdraw
          ? Localized(
            en: "Took back the approval of revision \(seen.short).",
            fr: "Approbation de la version \(seen.short) retirée.")
          : Localized(
            en: "Approved revision \(seen.short) by \(office.actor); approvals of it: \(count).",
            fr: "Version \(seen.short) approuvée par \(office.actor) ; approbations : \(count)."))
    }
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }
}

struct Endorse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Endorse the current revision in the name of a submitting organisation.",
    discussion: """
      EXAMPLES:
        rapporteur endorse np-upr-55 --for CRW
        rapporteur endorse np-upr-55 --for CRW --withdraw
      """)

  @Argument(help: "The report.") var report: String
  @Option(name: .customLong("for"), help: "The organisation's acronym.") var organisation: String
  @Option(help: "The revision that you read, if it must be no other.") var revision: String?
  @Flag(help: "Take the endorsement back.") var withdraw = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let file = try office.file(of: Report.ID(report))
    let seen = try revision.map { try office.revision(named: $0, of: file) } ?? file.report.revision.id
    let name = Organisation.ID(organisation)
    let outcome = try office.perform(
      withdraw ? .withdrawEndorsement(for: name) : .endorse(seen, for: name), on: file.report.id, loaded: file
    )
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    let text: Localized =
      outcome.events.isEmpty
      ? Localized(en: "Nothing had to be changed.", fr: "Rien n'était à changer.")
      : withdraw
        ? Localized(
          en: "Took back the endorsement of \(organisation).", fr: "Accord de \(organisation) retiré.")
        : Localized(
          en: "\(organisation) endorses revision \(seen.short).",
          fr: "\(organisation) fait sienne la version \(seen.short).")
    console.say(text)
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }
}

struct Comment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Leave a comment on a paragraph, a section, or the report.",
    discussion: """
      EXAMPLE:
        rapporteur comment np-upr-55 --section situation --paragraph 3 "Where does this figure come from?"
      """)

  @Argument(help: "The report.") var report: String
  @Argument(help: "What you want to say.") var text: String
  @Option(help: "The section.") var section: String?
  @Option(help: "The paragraph in the section, from 1.") var paragraph: Int?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    guard let said = Advance.given(text), said.utf8.count <= 64 * 1024 else {
      throw Trouble(
        .usage,
        Localized(en: "a comment has words, at most 64 KiB", fr: "un commentaire a des mots, 64 Kio au plus"),
        remedy: Localized(en: "write it in quotes", fr: "écrivez-le entre guillemets"))
    }
    let file = try office.file(of: Report.ID(report))
    let outcome = try office.comment(
      file.report.id, on: file.report.revision.id, section: section.map { Section.ID($0) },
      paragraph: paragraph,
      text: said)
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    let id = outcome.file.report.comments.last?.id.rawValue ?? ""
    console.say(
      Localized(
        en:
          "Comment \(id) is open; it blocks moves that ask for comments-resolved. When answered: rapporteur resolve \(report) \(id)",
        fr:
          "Le commentaire \(id) est ouvert ; il bloque les passages qui exigent comments-resolved. Une fois traité : rapporteur resolve \(report) \(id)"
      ))
    console.sayRehearsal(office)
  }
}

struct Resolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Close a comment that was answered.", discussion: "EXAMPLE:\n  rapporteur resolve np-upr-55 c1")

  @Argument(help: "The report.") var report: String
  @Argument(help: "The comment's name.") var comment: String
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let outcome = try office.perform(.resolve(Reporting.Comment.ID(comment)), on: Report.ID(report))
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    console.say(
      outcome.events.isEmpty
        ? Localized(en: "It was resolved already.", fr: "Il était déjà clos.")
        : Localized(en: "Resolved \(comment).", fr: "Commentaire \(comment) clos."))
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }
}

struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Give somebody a role on one report.",
    discussion: """
      EXAMPLES:
        rapporteur assign np-upr-55 omar reviewer
        rapporteur assign np-upr-55 lena member --organisation CRW
      """)

  @Argument(help: "The report.") var report: String
  @Argument(help: "The person's short name.") var person: String
  @Argument(help: "The role.") var role: String
  @Option(help: "The organisation that the person speaks for.") var organisation: String?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let outcome = try office.perform(
      .assign(Person.ID(person), role: Role.ID(role), organisation: organisation.map { Organisation.ID($0) }),
      on: Report.ID(report))
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    let whom = organisation.map { " (\($0))" } ?? ""
    console.say(
      Localized(
        en: "\(person) is \(role)\(whom) on \(report).",
        fr: "\(person) a le rôle \(role)\(whom) pour \(report)."))
    console.sayRehearsal(office)
  }
}

struct Unassign: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a role on one report from somebody.",
    discussion: "EXAMPLE:\n  rapporteur unassign np-upr-55 omar reviewer")

  @Argument(help: "The report.") var report: String
  @Argument(help: "The person's short name.") var person: String
  @Argument(help: "The role.") var role: String
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let outcome = try office.perform(.unassign(Person.ID(person), role: Role.ID(role)), on: Report.ID(report))
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    console.say(
      outcome.events.isEmpty
        ? Localized(
          en: "\(person) did not have that role on \(report).",
          fr: "\(person) n'avait pas ce rôle pour \(report).")
        : Localized(
          en: "\(person) is not \(role) on \(report) now.",
          fr: "\(person) n'a plus le rôle \(role) pour \(report)."))
    console.sayRehearsal(office)
  }
}

struct Produce: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the document from the current revision.",
    discussion: """
      The same revision and template always give the same bytes; their SHA-256 goes on record.

      EXAMPLES:
        rapporteur produce np-upr-55
        rapporteur produce np-upr-55 --output folder
      """)

  @Argument(help: "The report.") var report: String
  @Option(name: .shortAndLong, help: "The folder (else out/ in the workspace).") var output: String?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let (path, product, outcome) = try office.produce(Report.ID(report), into: output)
    if common.json {
      return try console.json(
        ProduceJSON(
          report: report, path: path, revision: product.revision.rawValue, sha256: product.digest,
          bytes: product.bytes.count))
    }
    console.say(
      Localized(
        en: "Produced \(path) from revision \(product.revision.short).",
        fr: "Document produit : \(path), à partir de la version \(product.revision.short)."))
    console.line("SHA-256 \(product.digest)")
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }

  private struct ProduceJSON: Encodable {
    let format = "rapporteur.produce/1"
    let report: String
    let path: String
    let revision: String
    let sha256: String
    let bytes: Int
  }
}
