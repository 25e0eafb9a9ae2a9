import ArgumentParser
import Engine
import Reporting
import Wording

struct Deadline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .in(
      en: "Set or move a deadline that is given by hand; what derives from it moves along.",
      fr: "Fixer ou déplacer une échéance donnée à la main ; celles qui en dérivent suivent."),
    discussion: .in(
      en: """
        EXAMPLE:
          rapporteur deadline np-upr-55 submission 2027-04-07T23:59 --reason "The OHCHR moved it"
        """,
      fr: """
        EXEMPLE :
          rapporteur deadline np-upr-55 submission 2027-04-07T23:59 --reason "Le HCDH l'a déplacée"
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Argument(help: .in(en: "The deadline's name.", fr: "Le nom de l'échéance.", named: "deadline", "échéance"))
  var deadline: String
  @Argument(
    help: .in(
      en: "The moment by the deadline's own clock: 2027-04-07 or 2027-04-07T23:59.",
      fr: "Le moment à l'heure propre à l'échéance : 2027-04-07 ou 2027-04-07T23:59.", named: "moment",
      "moment"))
  var moment: String
  @Option(
    help: .in(
      en: "Why it is set or moved.", fr: "Pourquoi elle est fixée ou déplacée.", named: "reason", "motif"))
  var reason: String?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let id = Report.ID(report)
    let workflow = try office.file(of: id).workflow
    let (name, date) = try DeadlineText.moment((deadline, moment), in: workflow)
    let outcome = try office.setDeadline(name, of: id, to: date, reason: reason)
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    console.say(
      outcome.events.isEmpty
        ? Localized(en: "The deadline stood there already.", fr: "L'échéance était déjà fixée ainsi.")
        : Localized(en: "The deadline \(deadline) is set.", fr: "L'échéance \(deadline) est fixée."))
    console.sayState(outcome.file, now: office.now)
    console.sayRehearsal(office)
  }
}
