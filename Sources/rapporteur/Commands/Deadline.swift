import ArgumentParser
import Engine
import Reporting
import Wording

struct Deadline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Set or move a deadline that is given by hand; what derives from it moves along.",
    discussion: """
      EXAMPLE:
        rapporteur deadline np-upr-55 submission 2027-04-07T23:59 --reason "The OHCHR moved it"
      """)

  @Argument(help: "The report.") var report: String
  @Argument(help: "The deadline's name.") var deadline: String
  @Argument(help: "The moment by the deadline's own clock: 2027-04-07 or 2027-04-07T23:59.") var moment:
    String
  @Option(help: "Why it is set or moved.") var reason: String?
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
