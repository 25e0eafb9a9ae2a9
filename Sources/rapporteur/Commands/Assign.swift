import ArgumentParser
import Engine
import Reporting
import Wording

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
