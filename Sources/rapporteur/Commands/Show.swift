import ArgumentParser
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: .in(
      en: "Show where a report is, what was said about it, and what can come next.",
      fr: "Montrer où en est un rapport, ce qui en a été dit et ce qui peut suivre."),
    discussion: .in(
      en: "EXAMPLE:\n  rapporteur show np-upr-55",
      fr: "EXEMPLE :\n  rapporteur show np-upr-55"))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let (file, situation) = try office.situation(of: Report.ID(report))
    if common.json { return try console.json(ReportJSON(file, for: office, console)) }
    console.line(
      "\(file.report.id)  \(file.workflow.title.localized(console.language)) (\(file.workflow.name), version \(file.workflow.version))"
    )
    console.sayState(file, now: office.now)
    if file.access != .open {
      console.say(
        Localized(
          en: "Confidential: only those who work on it may read it.",
          fr: "Confidentiel : seuls ceux qui y travaillent peuvent le lire."))
    }
    console.sayShutOut(file, for: office)
    console.sayTranslation(file)
    try console.sayVersions(of: file, office)
    let revision = file.report.revision
    console.say(
      Localized(
        en:
          "Revision \(revision.id.short), saved by \(revision.savedBy) on \(Moments.text(revision.at, zone: console.zone)); \(file.report.revisions.count) in all",
        fr:
          "Version \(revision.id.short), enregistrée par \(revision.savedBy) le \(Moments.text(revision.at, zone: console.zone)) ; \(file.report.revisions.count) en tout"
      ))
    if let sent = file.report.sent, sent != revision.id {
      console.say(
        Localized(
          en:
            "What was sent is revision \(sent.short): produce and package make that one, and approvals are of it",
          fr:
            "Ce qui a été envoyé est la version \(sent.short) : produce et package produisent celle-là, et les approbations portent sur elle"
        ))
    }
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
      let shown = field.shown(value, in: console.language == .fr ? .fr : .en)
      console.line("  \(label)\(console.language.colon)\(shown)")
    }
  }

  private func words(_ file: ReportFile, _ situation: Situation, _ console: Console) {
    for section in file.workflow.sections {
      let tally = file.reading.words[section.id] ?? WordTally()
      let text = tally.total(of: [.headings, .body, .tables])
      let title = section.title.localized
      let words = Self.words(text)
      console.say(
        Localized(
          en: "  \(title.en): \(words.en), \(tally[.notes]) in footnotes",
          fr: "  \(title.fr) : \(words.fr), \(tally[.notes]) dans les notes"))
    }
    let total = situation.tally
    let words = Self.words(total.total(of: [.headings, .body, .tables, .recommendations]))
    let asked = Localized.count(
      file.draft.recommendations.count, en: ("recommendation", "recommendations"),
      fr: ("recommandation", "recommandations"))
    let notes = Localized.count(
      file.reading.notes.count, en: ("footnote", "footnotes"), fr: ("note", "notes"))
    console.say(
      Localized(
        en: "  In all: \(words.en) without footnotes, \(asked.en), \(notes.en)",
        fr: "  En tout : \(words.fr) hors notes, \(asked.fr), \(notes.fr)"))
  }

  private static func words(_ count: Int) -> Localized {
    .count(count, en: ("word", "words"), fr: ("mot", "mots"))
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
