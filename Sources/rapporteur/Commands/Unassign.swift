import ArgumentParser
import Engine
import Reporting
import Wording

struct Unassign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unassign",
    abstract: .in(
      en: "Take a role on one report from somebody.",
      fr: "Retirer à quelqu'un un rôle pour un seul rapport."),
    discussion: .in(
      en: "EXAMPLE:\n  rapporteur unassign np-upr-55 omar reviewer",
      fr: "EXEMPLE :\n  rapporteur unassign np-upr-55 omar reviewer"))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Argument(
    help: .in(en: "The person's short name.", fr: "Le nom court de la personne.", named: "person", "personne")
  )
  var person: String
  @Argument(help: .in(en: "The role.", fr: "Le rôle.", named: "role", "rôle"))
  var role: String
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
