import ArgumentParser
import Engine
import Foundation
import Reporting
import Wording

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: .in(
      en: "Bring back the words of an earlier revision, as a new one.",
      fr: "Reprendre les mots d'une version antérieure, comme une nouvelle version."),
    discussion: .in(
      en: """
        Nothing is lost: the revisions in between stay on record, and approvals of the one that you bring back do not \
        count for the new one. Whoever may edit the draft now may do it. rapporteur history lists the revisions.

        EXAMPLES:
          rapporteur restore np-upr-55 3f9a2c41 --dry-run
          rapporteur restore np-upr-55 3f9a2c41
        """,
      fr: """
        Rien n'est perdu : les versions intermédiaires restent au registre, et les approbations de celle que vous reprenez \
        ne comptent pas pour la nouvelle. Il faut pouvoir modifier le projet maintenant. rapporteur history énumère les \
        versions.

        EXEMPLES :
          rapporteur restore np-upr-55 3f9a2c41 --dry-run
          rapporteur restore np-upr-55 3f9a2c41
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Argument(
    help: .in(
      en: "The revision, by at least six of its characters.",
      fr: "La version, par au moins six de ses caractères.", named: "revision", "version"))
  var revision: String
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let restored = try office.restore(Report.ID(report), to: revision)
    let file = restored.outcome.file
    if common.json { return try console.json(ReportJSON(file, for: office, console)) }
    let old = restored.revision.short
    if restored.outcome.events.isEmpty {
      console.say(
        Localized(
          en: "The report says what revision \(old) said: no new revision.",
          fr: "Le rapport dit ce que disait la version \(old) : pas de nouvelle version."))
    } else {
      let new = file.report.revision.id.short
      console.say(
        Localized(
          en: "Revision \(new) says again what \(old) said. Changed:",
          fr: "La version \(new) dit de nouveau ce que disait \(old). Changé :"))
      for place in restored.changes { console.line("  \(console.text(of: place, in: file.workflow))") }
    }
    console.sayNext(file, for: office)
    console.sayRehearsal(office)
  }
}
