import ArgumentParser
import Engine
import Reporting
import Wording

struct Endorse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "endorse",
    abstract: .in(
      en: "Endorse the current revision in the name of a submitting organisation.",
      fr: "Faire sienne la version actuelle au nom d'une organisation qui soumet le rapport."),
    discussion: .in(
      en: """
        EXAMPLES:
          rapporteur endorse np-upr-55 --for CRW
          rapporteur endorse np-upr-55 --for CRW --withdraw
        """,
      fr: """
        EXEMPLES :
          rapporteur endorse np-upr-55 --for CRW
          rapporteur endorse np-upr-55 --for CRW --withdraw
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Option(
    name: .customLong("for"),
    help: .in(
      en: "The organisation's acronym.", fr: "Le sigle de l'organisation.", named: "organisation",
      "organisation"))
  var organisation: String
  @Option(
    help: .in(
      en: "The revision that you read, if it must be no other.",
      fr: "La version que vous avez lue, si ce ne doit être aucune autre.", named: "revision", "version"))
  var revision: String?
  @Flag(help: .in(en: "Take the endorsement back.", fr: "Retirer cet accord."))
  var withdraw = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let file = try office.file(of: Report.ID(report))
    let seen = try revision.map { try office.revision(named: $0, of: file) } ?? file.report.revision.id
    let name = Organisation.ID(organisation)
    let outcome = try office.perform(
      withdraw ? .withdrawEndorsement(for: name) : .endorse(seen, for: name), on: file.report.id, loaded: file
    )
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    let text: Localized =
      outcome.events.isEmpty
      ? Localized(en: "Nothing had to be changed.", fr: "Rien n'était à changer.")
      : withdraw
        ? Localized(
          en: "Took back the endorsement of \(organisation).", fr: "Accord de \(organisation) retiré.")
        : Localized(
          en: "\(organisation) endorses revision \(seen.short).",
          fr: "\(organisation) fait sienne la version \(seen.short).")
    console.say(text)
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }
}
