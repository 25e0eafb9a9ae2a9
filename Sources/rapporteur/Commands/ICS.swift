import ArgumentParser
import Engine
import Foundation
import Reporting
import Wording

struct ICS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ics",
    abstract: .in(
      en: "Write the deadlines as a calendar file that phones and mail programs import.",
      fr: "Écrire les échéances dans un fichier d'agenda qu'importent téléphones et messageries."),
    discussion: .in(
      en: """
        Importing it again updates what moved and cancels what no longer counts. The file replaces the one before \
        it, and nothing else. Each entry stands at its hour by the deadline's own clock, and rings in the reader's morning a week and a day \
        before, and three hours before. Ends with 65 where a report could not be looked at.
        Google Calendar reads a published file only once or twice a day: mails are the channel to rely on.

        EXAMPLES:
          rapporteur ics deadlines.ics
          rapporteur ics ana.ics --for ana
          rapporteur ics - --report np-upr-55
        """,
      fr: """
        L'importer de nouveau met à jour ce qui a changé et annule ce qui ne compte plus. Le fichier remplace le \
        précédent, et rien d'autre. Chaque entrée se trouve à son heure propre et sonne le matin (heure du lecteur), une semaine et un jour \
        avant, puis trois heures avant. Se termine par 65 si un rapport n'a pas pu être examiné.
        Google Agenda ne relit un fichier publié qu'une ou deux fois par jour : fiez-vous aux messages.

        EXEMPLES :
          rapporteur ics echeances.ics
          rapporteur ics ana.ics --for ana
          rapporteur ics - --report np-upr-55
        """))

  @Argument(
    help: .in(
      en: "The file to write; - is standard output.", fr: "Le fichier à écrire ; - est la sortie standard.",
      named: "file", "fichier")) var file: String
  @Option(
    name: .customLong("for"),
    help: .in(
      en: "Only what this person is reminded of.", fr: "Seulement ce qui est rappelé à cette personne.",
      named: "name", "nom")) var person: String?
  @Option(
    help: .in(en: "Only this report.", fr: "Seulement ce rapport.", named: "report", "rapport"))
  var report: String?
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let (calendar, broken) = try office.calendarFile(
      for: person.map { Person.ID($0) }, on: report.map { Report.ID($0) }, in: console.language)
    if file == "-" {
      FileHandle.standardOutput.write(Data(calendar.text.utf8))
    } else {
      try office.write(calendar, to: file)
      try say(calendar, broken, console)
    }
    try Failure.name(broken)
  }

  private func say(_ calendar: ICalendar, _ broken: [Round.Broken], _ console: Console) throws {
    let count = calendar.entries.count { !$0.isCancelled }
    if common.json {
      return try console.json(
        CalendarJSON(file: file, deadlines: count, broken: broken.map(\.report.rawValue)))
    }
    let deadlines = Localized.count(count, en: ("deadline", "deadlines"), fr: ("échéance", "échéances"))
    console.say(
      Localized(en: "Wrote \(file): \(deadlines.en).", fr: "Écrit \(file) : \(deadlines.fr)."))
  }

  private struct CalendarJSON: Encodable {
    let format = "rapporteur.ics/1"
    let file: String
    let deadlines: Int
    let broken: [String]
  }
}
