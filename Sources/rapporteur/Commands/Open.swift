import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a report on a workflow.",
    discussion: """
      The report stays on the version of the workflow that is in use now.

      EXAMPLE:
        rapporteur open np-upr-55 --workflow upr --field country=Nepal --field session=55 \\
          --field kind=joint --field language=en --deadline submission=2027-03-31T23:59
      """)

  @Argument(help: "The report's name: letters a to z, digits, hyphens.") var report: String
  @Option(help: "The workflow; rapporteur workflow list shows them.") var workflow: String
  @Option(
    name: .customLong("field"),
    help: ArgumentHelp("A field of the draft; can be repeated.", valueName: "name=value"))
  var fields: [String] = []
  @Option(
    name: .customLong("deadline"),
    help: ArgumentHelp(
      "A deadline by its own clock (Geneva's for the UN); can be repeated.", valueName: "name=moment"))
  var deadlines: [String] = []
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let definition = try office.workspace.shelf.definition(Workflow.ID(workflow)).workflow
    let values = try Pairs.read(fields, option: "--field").map { try value($0, in: definition) }
    let moments = try Pairs.read(deadlines, option: "--deadline").map {
      try DeadlineText.moment($0, in: definition)
    }
    let outcome = try office.open(
      Report.ID(report), on: definition.name, fields: Dictionary(values) { $1 },
      deadlines: Dictionary(moments) { $1 })
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    console.say(
      Localized(
        en: "Opened \(report) on the workflow \(workflow).",
        fr: "Rapport ouvert : \(report), sur le modèle \(workflow)."))
    console.sayState(outcome.file, now: office.now)
    console.say(
      Localized(
        en: "Next: rapporteur edit \(report), or rapporteur export \(report) --output \(report).md",
        fr: "Ensuite : rapporteur edit \(report), ou rapporteur export \(report) --output \(report).md"))
    console.sayRehearsal(office)
  }

  private func value(_ pair: (String, String), in workflow: Workflow) throws -> (Field.ID, FieldValue) {
    let id = Field.ID(pair.0)
    guard let field = workflow.field(id) else { throw Refusal([.unknownField(id, in: workflow)]) }
    guard let value = field.value(typed: pair.1) else { throw Refusal([.wrongValue(of: field)]) }
    return (id, value)
  }
}

/// `name=value` as options take it.
enum Pairs {
  static func read(_ texts: [String], option: String) throws -> [(String, String)] {
    try texts.map { text in
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        throw Trouble(
          .usage, Localized(en: "\(option) \(text) has no \"=\"", fr: "\(option) \(text) n'a pas de « = »"),
          remedy: Localized(en: "write \(option) NAME=VALUE", fr: "écrivez \(option) NOM=VALEUR"))
      }
      return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
  }
}

/// Deadlines as options take them.
enum DeadlineText {
  static func moment(_ pair: (String, String), in workflow: Workflow) throws -> (Reporting.Deadline.ID, Date)
  {
    let id = Reporting.Deadline.ID(pair.0)
    guard let deadline = workflow.deadlines.first(where: { $0.id == id }) else {
      throw Refusal([.unknownDeadline(id, in: workflow)])
    }
    guard let moment = Date(typed: pair.1, zone: deadline.zone) else {
      throw Trouble(
        .usage,
        Localized(en: "\"\(pair.1)\" is no day or moment", fr: "« \(pair.1) » n'est ni un jour ni un moment"),
        remedy: Localized(
          en: "write 2027-03-31 (23:59 is meant) or 2027-03-31T12:00, by the clock of \(deadline.zone)",
          fr: "écrivez 2027-03-31 (23:59 est sous-entendu) ou 2027-03-31T12:00, à l'heure de \(deadline.zone)"
        ))
    }
    return (id, moment)
  }
}
