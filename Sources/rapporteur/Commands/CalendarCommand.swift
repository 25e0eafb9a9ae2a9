import ArgumentParser
import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "See what is coming, as a table or as a picture; check and apply calendars.",
    discussion: """
      Deadlines of reports that are not yet sent, and the sessions and closings of the calendars in \
      Workflows/calendars/, by Geneva's clock and yours (TZ). A calendar that changed moves nothing until it is applied.

      EXAMPLES:
        rapporteur calendar
        rapporteur calendar --country Nepal --until 2027-12-31
        rapporteur calendar --calendar upr --from 2026-01-01
        rapporteur calendar --svg wall.svg
        rapporteur calendar check my-office/Workflows/calendars/ours.yaml
        rapporteur calendar apply --dry-run
      """,
    subcommands: [Coming.self, CheckFiles.self, Apply.self], defaultSubcommand: Coming.self)

  struct Coming: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List what is coming, the first first.",
      discussion: "EXAMPLE:\n  rapporteur calendar list --mine")

    @Option(help: "Only what concerns this State (code or name).") var country: String?
    @Option(help: "Only this calendar; crc means all whose names begin so.") var calendar: String?
    @Flag(help: "Only the reports that you opened, wrote in or have a role on.") var mine = false
    @Option(help: "From this day or moment on (your clock); else what is to come or overdue.") var from:
      String?
    @Option(help: "Until this day or moment (your clock).") var until: String?
    @Option(
      help: ArgumentHelp(
        "Draw it as a picture for the wall into this file (A3, landscape; 18 months without --until).",
        valueName: "file"),
      completion: .file(extensions: ["svg"]))
    var svg: String?
    @Flag(name: .shortAndLong, help: "Overwrite the picture's file.") var force = false
    @OptionGroup var common: Common

    func run() throws {
      let (office, console) = try common.open()
      var question = try question(office)
      // A wall is looked at for a year and a half; a calendar may reach farther.
      if svg != nil, question.until == nil {
        question.until = Calendar.current.date(byAdding: .month, value: 18, to: office.now)
      }
      let items = try office.agenda(question)
      if let svg {
        let picture = AgendaPicture(console: console, now: office.now).svg(items, of: office)
        try office.write(picture, to: svg, overwriting: force)
        return console.say(
          Localized(
            en: "Drawn: \(svg), \(items.count) entries.", fr: "Dessiné : \(svg), \(items.count) entrées."))
      }
      if common.json { return try console.json(AgendaJSON(items, console)) }
      if items.isEmpty { console.say(Localized(en: "Nothing is coming.", fr: "Rien n'est prévu.")) }
      let text = AgendaText(console: console, now: office.now)
      for item in items { console.line(text.line(item)) }
    }

    private func question(_ office: Office) throws -> Agenda {
      if let calendar {
        let known = office.workspace.shelf.calendarNames.map(\.rawValue)
        if !known.contains(where: { $0 == calendar || $0.hasPrefix(calendar + "-") }) {
          throw Trouble.unknown(
            calendar, Localized(en: "calendar", fr: "calendrier"), among: known)
        }
      }
      return Agenda(
        country: try country.map(Self.code), calendar: calendar,
        reports: mine ? try office.ownReports() : nil,
        from: try from.map { try moment($0, "--from", hour: 0, minute: 0) },
        until: try until.map { try moment($0, "--until", hour: 23, minute: 59) })
    }

    private static func code(_ text: String) throws -> String {
      if let country = Country(code: text) ?? Country(named: text) { return country.alpha2 }
      throw Trouble.unknown(
        text, Localized(en: "State", fr: "État"), among: Country.all.map { $0.name.text(in: .en) })
    }

    private func moment(_ text: String, _ option: String, hour: Int, minute: Int) throws -> Date {
      let zone = TimeZone.current.identifier
      if let moment = Date(typed: text, zone: zone, hour: hour, minute: minute) { return moment }
      throw Trouble(
        .usage,
        Localized(
          en: "\(option) \(text) is no day or moment", fr: "\(option) \(text) n'est ni un jour ni un moment"),
        remedy: Localized(
          en: "write 2027-01-10 or 2027-01-10T09:30", fr: "écrivez 2027-01-10 ou 2027-01-10T09:30"))
    }
  }

  struct CheckFiles: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Find everything that is wrong with calendars.",
      discussion: """
        Without a file: all calendars, of the workspace and shipped. Exit code 65 where there is an error.

        EXAMPLE:
          rapporteur calendar check Workflows/calendars/upr.yaml
        """)

    @Argument(help: "The files.", completion: .file(extensions: ["yaml", "yml"])) var files: [String] = []
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let folder = place.folder
      let found =
        files.isEmpty
        ? place.shelf.calendarMistakes()
        : files.flatMap { Shelf(beside: $0, workspace: folder).calendarMistakes(in: $0) }
      for diagnostic in found { print(diagnostic.text(in: console.language)) }
      let count = files.isEmpty ? place.shelf.calendarNames.count : files.count
      console.say(
        Localized(
          en: "\(count) checked: \(found.count) errors.", fr: "\(count) vérifié(s) : \(found.count) erreurs.")
      )
      if !found.isEmpty { throw ExitCode(65) }
    }
  }

  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show which reports a changed calendar moves, and move them.",
      discussion: """
        Working days that changed in rapporteur.yaml are applied as well. Nothing moves before you agree; scripts say \
        --yes. Each report gets an event with the reason; deadlines that were set by hand stay.

        EXAMPLES:
          rapporteur calendar apply --dry-run
          rapporteur calendar apply --reason "The OHCHR's note of 3 March" --yes
          rapporteur calendar apply np-upr-55 --yes
        """)

    @Argument(help: "Only these reports; else all that are open.") var reports: [String] = []
    @Option(help: "Why; kept with each report.") var reason: String?
    @Flag(name: .shortAndLong, help: "Don't ask; for scripts.") var yes = false
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting

    func run() throws {
      let (office, console) = try common.open(rehearsing: acting.dryRun)
      let pending = try office.pendingChanges(of: reports.map { Report.ID($0) })
      for change in pending { say(change, console) }
      if pending.isEmpty {
        if common.json { return try console.json(AppliedJSON(pending, applied: [])) }
        return console.say(
          Localized(
            en: "The reports follow the calendars as they are: nothing moves.",
            fr: "Les rapports suivent les calendriers tels qu'ils sont : rien ne bouge."))
      }
      if !acting.dryRun, !yes {
        guard isatty(STDIN_FILENO) == 1 else { throw Trouble.notAgreed(pending.count) }
        guard
          console.agrees(
            Localized(
              en: "Move these reports: \(pending.count)?", fr: "Déplacer ces rapports : \(pending.count) ?"),
            otherwise: false)
        else { return console.say(Localized(en: "Nothing was changed.", fr: "Rien n'a été changé.")) }
      }
      try apply(pending, office, console)
    }

    private func say(_ pending: PendingChange, _ console: Console) {
      console.line("\(pending.report):")
      for move in pending.change.moves {
        let entry = move.reference.map { "\($0.calendar) \($0.entry)" } ?? "–"
        let sure = move.reference?.certainty.text ?? Localized(en: "no entry", fr: "aucune entrée")
        console.say(
          Localized(
            en: "  \(move.deadline) follows \(entry): \(sure.en)",
            fr: "  \(move.deadline) suit \(entry) : \(sure.fr)"))
      }
      if let days = pending.change.workingDays {
        console.say(
          Localized(
            en: "  other working days: \(days.holidays.count) holidays",
            fr: "  autres jours ouvrés : \(days.holidays.count) jours fériés"))
      }
      for shift in pending.shifts { console.say(shift) }
    }

    /// Each report by itself: one that refuses doesn't stop the others; it is named, and the exit code says so.
    private func apply(_ pending: [PendingChange], _ office: Office, _ console: Console) throws {
      var applied: [Report.ID] = []
      var refused = false
      for change in pending {
        do {
          _ = try office.apply(change, reason: Advance.given(reason))
          applied.append(change.report)
        } catch let refusal as Refusal {
          refused = true
          Console.complain(Visible.lines("\(change.report):"))
          for finding in refusal.findings { Console.complain(Visible.lines(console.text(of: finding))) }
        }
      }
      if common.json { try console.json(AppliedJSON(pending, applied: applied)) }
      console.say(
        Localized(
          en: "Moved: \(applied.count) of \(pending.count).",
          fr: "Déplacés : \(applied.count) sur \(pending.count)."))
      console.sayRehearsal(office)
      if refused { throw ExitCode(65) }
    }
  }
}

/// What was applied, as `--json` shows it.
private struct AppliedJSON: Encodable {
  struct Item: Encodable {
    struct Shift: Encodable {
      let deadline: String
      let derived: Bool
      let from: Date?
      let to: Date?
    }

    let report: String
    let applied: Bool
    let moves: [Shift]
  }

  let format = "rapporteur.calendar-apply/1"
  let reports: [Item]

  init(_ pending: [PendingChange], applied: [Report.ID]) {
    reports = pending.map { change in
      Item(
        report: change.report.rawValue, applied: applied.contains(change.report),
        moves: change.shifts.map {
          .init(deadline: $0.deadline.id.rawValue, derived: $0.isDerived, from: $0.from, to: $0.to)
        })
    }
  }
}

extension Trouble {
  fileprivate static func notAgreed(_ count: Int) -> Trouble {
    Trouble(
      .usage,
      Localized(
        en: "nobody is there to agree; nothing was changed (reports that would move: \(count))",
        fr: "personne n'est là pour accepter ; rien n'a été changé (rapports à déplacer : \(count))"),
      remedy: Localized(
        en: "look at it with --dry-run, then add --yes", fr: "regardez avec --dry-run, puis ajoutez --yes"))
  }

  fileprivate static func unknown(_ name: String, _ what: Localized, among known: [String]) -> Trouble {
    let list = known.count > 20 ? "" : known.joined(separator: ", ")
    return Trouble(
      .usage,
      Localized(en: "there is no \(what.en) \"\(name)\"", fr: "il n'y a pas de \(what.fr) « \(name) »"),
      remedy: Nearest.hint(to: name, among: known)
        ?? (list.isEmpty ? nil : Localized(en: "there are: \(list)", fr: "il y a : \(list)")))
  }
}
