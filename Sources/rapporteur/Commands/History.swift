import ArgumentParser
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: .in(
      en: "Show everything that happened to a report, the first first.",
      fr: "Montrer tout ce qui est arrivé à un rapport, dans l'ordre."),
    discussion: .in(
      en: "EXAMPLE:\n  rapporteur history np-upr-55",
      fr: "EXEMPLE :\n  rapporteur history np-upr-55"))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let file = try office.file(of: Report.ID(report))
    if common.json {
      return try console.json(
        HistoryJSON(
          report: report,
          entries: try file.entries.enumerated().map {
            try HistoryJSON.Item($1, position: $0, office, file.workflow)
          }))
    }
    for entry in file.entries {
      let sentence = try EventText.sentence(for: entry, in: office, file.workflow)
      console.line(
        "\(Moments.text(entry.at, zone: console.zone))  \(entry.by)  \(sentence(console.language))"
      )
    }
    console.sayState(file, now: office.now)
    console.say(
      Localized(
        en: "Head of the ledger: \(try office.head())", fr: "Empreinte du registre : \(try office.head())"))
  }

  private struct HistoryJSON: Encodable {
    struct Item: Encodable {
      let position: Int
      let at: Date
      let by: String
      let event: Event
      let text: String

      init(_ entry: Entry, position: Int, _ office: Office, _ workflow: Workflow) throws {
        self.position = position
        at = entry.at
        by = entry.by.rawValue
        event = entry.event
        text = try EventText.sentence(for: entry, in: office, workflow).en
      }
    }

    let format = "rapporteur.history/1"
    let report: String
    let entries: [Item]
  }
}
