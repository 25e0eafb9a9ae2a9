import ArgumentParser
import Engine
import Reporting
import Wording

struct Resolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: .in(
      en: "Close a comment that was answered, or open it again.",
      fr: "Clore un commentaire auquel il a été répondu, ou le rouvrir."),
    discussion: .in(
      en: """
        EXAMPLES:
          rapporteur resolve np-upr-55 c1
          rapporteur resolve np-upr-55 c1 --reopen
        """,
      fr: """
        EXEMPLES :
          rapporteur resolve np-upr-55 c1
          rapporteur resolve np-upr-55 c1 --reopen
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport")) var report: String
  @Argument(
    help: .in(en: "The comment's name.", fr: "Le nom du commentaire.", named: "comment", "commentaire"))
  var comment: String
  @Flag(
    help: .in(
      en: "Open a comment again that was closed by mistake.", fr: "Rouvrir un commentaire clos par erreur."))
  var reopen = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let id = Reporting.Comment.ID(comment)
    let outcome = try office.perform(reopen ? .reopen(id) : .resolve(id), on: Report.ID(report))
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    let text: Localized =
      switch (outcome.events.isEmpty, reopen) {
      case (true, false): Localized(en: "It was resolved already.", fr: "Il était déjà clos.")
      case (true, true): Localized(en: "It is open.", fr: "Il est ouvert.")
      case (false, false): Localized(en: "Resolved \(comment).", fr: "Commentaire \(comment) clos.")
      case (false, true):
        Localized(
          en: "Comment \(comment) is open again.", fr: "Le commentaire \(comment) est de nouveau ouvert.")
      }
    console.say(text)
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }
}
