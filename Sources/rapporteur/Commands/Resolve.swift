import ArgumentParser
import Engine
import Reporting
import Wording

struct Resolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: .in(
      en: "Close a comment that was answered.", fr: "Clore un commentaire auquel il a été répondu."),
    discussion: .in(
      en: "EXAMPLE:\n  rapporteur resolve np-upr-55 c1", fr: "EXEMPLE :\n  rapporteur resolve np-upr-55 c1"))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport")) var report: String
  @Argument(
    help: .in(en: "The comment's name.", fr: "Le nom du commentaire.", named: "comment", "commentaire"))
  var comment: String
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
