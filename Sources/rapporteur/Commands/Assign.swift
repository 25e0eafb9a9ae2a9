import ArgumentParser
import Engine
import Reporting
import Wording

struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: .in(
      en: "Give somebody a role on one report.",
      fr: "Donner à quelqu'un un rôle pour un seul rapport."),
    discussion: .in(
      en: """
        EXAMPLES:
          rapporteur assign np-upr-55 omar reviewer
          rapporteur assign np-upr-55 lena member --organisation CRW
        """,
      fr: """
        EXEMPLES :
          rapporteur assign np-upr-55 omar reviewer
          rapporteur assign np-upr-55 lena member --organisation CRW
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Argument(
    help: .in(en: "The person's short name.", fr: "Le nom court de la personne.", named: "person", "personne")
  )
  var person: String
  @Argument(help: .in(en: "The role.", fr: "Le rôle.", named: "role", "rôle"))
  var role: String
  @Option(
    help: .in(
      en: "The organisation that the person speaks for.",
      fr: "L'organisation au nom de laquelle la personne parle.", named: "organisation", "organisation"))
  var organisation: String?
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
