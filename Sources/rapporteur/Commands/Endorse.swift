import ArgumentParser
import Engine
import Reporting
import Wording

struct Endorse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Endorse the current revision in the name of a submitting organisation.",
    discussion: """
      EXAMPLES:
        rapporteur endorse np-upr-55 --for CRW
        rapporteur endorse np-upr-55 --for CRW --withdraw
      """)

  @Argument(help: "The report.") var report: String
  @Option(name: .customLong("for"), help: "The organisation's acronym.") var organisation: String
  @Option(help: "The revision that you read, if it must be no other.") var revision: String?
  @Flag(help: "Take the endorsement back.") var withdraw = false
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
