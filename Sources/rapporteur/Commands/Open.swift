import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: .in(
      en: "Open a report on a workflow.",
      fr: "Ouvrir un rapport sur un modèle."),
    discussion: .in(
      en: """
        The report stays on the version of the workflow that is in use now.

        EXAMPLE:
          rapporteur open np-upr-55 --workflow upr --field country=Nepal --field session=55 \\
            --field kind=joint --field language=en --deadline submission=2027-03-31T23:59

        A translation is a report of its own on the original's workflow. It begins with the original's facts, \
        recommendations, sources and labels; export shows the original's text above each section that is empty.

        EXAMPLE:
          rapporteur open np-upr-55-fr --translates np-upr-55 --field language=fr
        """,
      fr: """
        Le rapport reste sur la version du modèle qui est en usage maintenant.

        EXEMPLE :
          rapporteur open np-upr-55 --workflow upr --field country=Népal --field session=55 \\
            --field kind=joint --field language=fr --deadline submission=2027-03-31T23:59

        Une traduction est un rapport à part, sur le modèle de l'original. Elle commence avec les données, les \
        recommandations, les sources et les marques de l'original ; export montre le texte de l'original au-dessus de \
        chaque partie vide.

        EXEMPLE :
          rapporteur open np-upr-55-fr --translates np-upr-55 --field language=fr
        """))

  @Argument(
    help: .in(
      en: "The report's name: letters a to z, digits, hyphens.",
      fr: "Le nom du rapport : lettres de a à z, chiffres, traits d'union.", named: "report", "rapport"))
  var report: String
  @Option(
    help: .in(
      en: "The workflow; rapporteur workflow list shows them.",
      fr: "Le modèle ; rapporteur workflow list les énumère.", named: "workflow", "modèle"))
  var workflow: String?
  @Option(
    help: .in(
      en: "The report that it translates.", fr: "Le rapport qu'il traduit.", named: "report", "rapport"))
  var translates: String?
  @Option(
    name: .customLong("field"),
    help: .in(
      en: "A field of the draft; can be repeated.", fr: "Un champ du projet ; peut être répété.",
      named: "name=value", "nom=valeur"))
  var fields: [String] = []
  @Option(
    name: .customLong("deadline"),
    help: .in(
      en: "A deadline by its own clock (Geneva's for the UN); can be repeated.",
      fr: "Une échéance à son heure propre (celle de Genève pour l'ONU) ; peut être répétée.",
      named: "name=moment", "nom=moment"))
  var deadlines: [String] = []
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let translation = try translates.map { try office.translation(of: Report.ID($0)) }
    let theirs = try translation.map { try office.file(of: $0.original).report.workflow.name }
    let chosen = workflow.map { Workflow.ID($0) } ?? theirs ?? ""
    let definition = try office.workspace.shelf.definition(chosen).workflow
    let values = try Pairs.read(fields, option: "--field").map { try value($0, in: definition) }
    let moments = try Pairs.read(deadlines, option: "--deadline").map {
      try DeadlineText.moment($0, in: definition, console)
    }
    let outcome = try office.open(
      Report.ID(report), on: definition.name, fields: Dictionary(values) { $1 },
      deadlines: Dictionary(moments) { $1 }, translating: translation)
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    console.say(
      Localized(
        en: "Opened \(report) on the workflow \(chosen).",
        fr: "Rapport ouvert : \(report), sur le modèle \(chosen)."))
    console.sayState(outcome.file, now: office.now)
    console.sayShutOut(outcome.file, for: office)
    console.sayTranslation(outcome.file)
    console.say(
      Localized(
        en: "Next: rapporteur edit \(report), or rapporteur export \(report) --output \(report).md",
        fr: "Ensuite : rapporteur edit \(report), ou rapporteur export \(report) --output \(report).md"))
    console.sayRehearsal(office)
  }

  func validate() throws {
    if workflow == nil, translates == nil {
      throw ValidationError("Missing expected argument '--workflow <workflow>'")
    }
  }

  private func value(_ pair: (String, String), in workflow: Workflow) throws -> (Field.ID, FieldValue) {
    let id = Field.ID(pair.0)
    guard let field = workflow.field(id) else { throw Refusal([.unknownField(id, in: workflow)]) }
    guard let value = field.value(typed: pair.1) else { throw Refusal([.wrongValue(of: field)]) }
    return (id, value)
  }
}
