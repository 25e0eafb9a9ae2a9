import ArgumentParser
import Engine
import Reporting
import Wording

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
