import ArgumentParser
import Engine
import Foundation
import Reporting
import Wording

struct OutcomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: .in(
      en: "Show what became of what we asked for.", fr: "Montrer ce que sont devenues nos demandes."),
    discussion: .in(
      en: """
        For each recommendation (or what else the workflow names): what takes it up, who said it, what the State \
        answered; what nobody took up, too. The rows are filled in after the review, in the table that the workflow \
        names under "outcome:". Without a report: all that were sent, with totals by State and year. What you may not \
        read is left out.

        EXAMPLES:
          rapporteur outcome np-upr-55
          rapporteur outcome --country NP
          rapporteur outcome --workflow upr --csv > effect.csv
        """,
      fr: """
        Pour chaque recommandation (ou ce que nomme le modèle) : ce qui la reprend, qui l'a dit, ce que l'État a \
        répondu ; et ce que personne n'a repris. Les lignes se remplissent après l'examen, dans le tableau que le modèle \
        nomme sous « outcome: ». Sans rapport : tous ceux qui ont été envoyés, avec des totaux par État et par année. Ce \
        que vous ne pouvez pas lire est laissé de côté.

        EXEMPLES :
          rapporteur outcome np-upr-55
          rapporteur outcome --country NP
          rapporteur outcome --workflow upr --csv > effet.csv
        """))

  @Argument(
    help: .in(
      en: "The report; all if not said.", fr: "Le rapport ; tous par défaut.", named: "report", "rapport"))
  var report: String?
  @Option(
    help: .in(
      en: "Only reports about this State (code or name).",
      fr: "Seulement les rapports sur cet État (code ou nom).", named: "country", "pays"))
  var country: String?
  @Option(
    help: .in(
      en: "Only reports on this workflow.", fr: "Seulement les rapports sur ce modèle.", named: "workflow",
      "modèle"))
  var workflow: String?
  @Flag(help: .in(en: "Print a table for spreadsheets.", fr: "Écrire un tableau pour tableurs.")) var csv =
    false
  @OptionGroup var common: Common

  func validate() throws {
    if csv, common.json {
      throw ValidationError(
        .in(en: "say --csv or --json, not both", fr: "donnez --csv ou --json, pas les deux"))
    }
    if report != nil, country != nil || workflow != nil {
      throw ValidationError(
        .in(
          en: "name a report, or choose several by --country and --workflow",
          fr: "nommez un rapport, ou choisissez-en plusieurs par --country et --workflow"))
    }
  }

  func run() throws {
    let (office, console) = try common.open()
    var found: (outcomes: [ReportOutcome], hidden: Int)
    if let report {
      found = ([try office.outcome(of: try office.file(of: Report.ID(report)))], 0)
    } else {
      let code = country.map { Country(code: $0)?.alpha2 ?? Country(named: $0)?.alpha2 ?? $0 }
      found = try office.outcomes(country: code, workflow: workflow.map { Workflow.ID($0) })
    }
    let text = OutcomeText(console: console)
    if common.json { return try console.json(OutcomeJSON(found.outcomes, hidden: found.hidden)) }
    if csv {
      FileHandle.standardOutput.write(Data(text.csv(found.outcomes).utf8))
      return
    }
    for outcome in found.outcomes { text.say(outcome) }
    if report == nil { text.sayTotals(of: found.outcomes, hidden: found.hidden) }
  }
}
