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
    abstract: .in(
      en: "See what is coming, as a table or as a picture; check and apply calendars.",
      fr: "Voir ce qui vient, en tableau ou en image ; vérifier et appliquer les calendriers."),
    discussion: .in(
      en: """
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
      fr: """
        Les échéances des rapports pas encore envoyés, les sessions et les clôtures des calendriers de \
        Workflows/calendars/, à l'heure de Genève et à la vôtre (TZ). Un calendrier modifié ne déplace rien tant qu'il \
        n'est pas appliqué.

        EXEMPLES :
          rapporteur calendar
          rapporteur calendar --country Nepal --until 2027-12-31
          rapporteur calendar --calendar upr --from 2026-01-01
          rapporteur calendar --svg wall.svg
          rapporteur calendar check my-office/Workflows/calendars/ours.yaml
          rapporteur calendar apply --dry-run
        """),
    subcommands: [Coming.self, CheckFiles.self, Apply.self], defaultSubcommand: Coming.self)

  struct Coming: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: .in(en: "List what is coming, the first first.", fr: "Énumérer ce qui vient, dans l'ordre."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur calendar list --mine", fr: "EXEMPLE :\n  rapporteur calendar list --mine")
    )

    @Option(
      help: .in(
        en: "Only what concerns this State (code or name).",
        fr: "Seulement ce qui concerne cet État (code ou nom).", named: "country", "pays"))
    var country: String?
    @Option(
      help: .in(
        en: "Only this calendar; crc means all whose names begin so.",
        fr: "Seulement ce calendrier ; crc désigne tous ceux dont le nom commence ainsi.", named: "calendar",
        "calendrier"))
    var calendar: String?
    @Flag(
      help: .in(
        en: "Only the reports that you opened, wrote in or have a role on.",
        fr: "Seulement les rapports que vous avez ouverts ou rédigés, ou sur lesquels vous avez un rôle."))
    var mine = false
    @Option(
      help: .in(
        en: "From this day or moment on (your clock); else what is to come or overdue.",
        fr: "À partir de ce jour ou moment (votre heure) ; sinon ce qui vient ou est dépassé.",
        named: "moment",
        "moment"))
    var from: String?
    @Option(
      help: .in(
        en: "Until this day or moment (your clock).", fr: "Jusqu'à ce jour ou moment (votre heure).",
        named: "moment", "moment"))
    var until: String?
    @Option(
      help: .in(
        en: "Draw it as a picture for the wall into this file (A3, landscape; 18 months without --until).",
        fr: "Le dessiner pour le mur dans ce fichier (A3, paysage ; 18 mois sans --until).", named: "file",
        "fichier"), completion: .file(extensions: ["svg"]))
    var svg: String?
    @Flag(
      name: .shortAndLong,
      help: .in(en: "Overwrite the picture's file.", fr: "Remplacer le fichier de l'image."))
    var force = false
    @OptionGroup var common: Common

    func run() throws {
      let (office, console) = try common.open()
      var question = try question(office)
      // A wall is looked at for a year and a half; a calendar may reach farther.
      if svg != nil, question.until == nil {
        question.until = Calendar.current.date(byAdding: .month, value: 18, to: office.now)
      }
      let items = try office.agenda(question)
      let titles = Titles(of: items.compactMap(\.workflow), office)
      if let svg {
        let picture = AgendaPicture(console: console, now: office.now, titles: titles).svg(items, of: office)
        try office.write(picture, to: svg, overwriting: force)
        let count = Localized.count(items.count, en: ("entry", "entries"), fr: ("entrée", "entrées"))
        return console.say(
          Localized(en: "Drawn: \(svg), \(count.en).", fr: "Dessiné : \(svg), \(count.fr)."))
      }
      if common.json { return try console.json(AgendaJSON(items, console)) }
      if items.isEmpty { console.say(Localized(en: "Nothing is coming.", fr: "Rien n'est prévu.")) }
      let text = AgendaText(console: console, now: office.now, titles: titles)
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
        from: try from.map { try moment($0, "--from", hour: 0, minute: 0, office) },
        until: try until.map { try moment($0, "--until", hour: 23, minute: 59, office) })
    }

    private static func code(_ text: String) throws -> String {
      if let country = Country(code: text) ?? Country(named: text) { return country.alpha2 }
      throw Trouble.unknown(
        text, Localized(en: "State", fr: "État"), among: Country.all.map { $0.name.text(in: .en) })
    }

    private func moment(
      _ text: String, _ option: String, hour: Int, minute: Int, _ office: Office
    ) throws -> Date {
      let zone = office.ownZone ?? TimeZone.current.identifier
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
      commandName: "check",
      abstract: .in(
        en: "Find everything that is wrong with calendars.",
        fr: "Trouver tout ce qui ne va pas dans des calendriers."),
      discussion: .in(
        en: """
          Without a file: all calendars, of the workspace and shipped. Exit code 65 where there is an error.

          EXAMPLE:
            rapporteur calendar check Workflows/calendars/upr.yaml
          """,
        fr: """
          Sans fichier : tous les calendriers, de l'espace de travail et fournis. Code de sortie 65 s'il y a une erreur.

          EXEMPLE :
            rapporteur calendar check Workflows/calendars/upr.yaml
          """))

    @Argument(
      help: .in(en: "The files.", fr: "Les fichiers.", named: "files", "fichiers"),
      completion: .file(extensions: ["yaml", "yml"]))
    var files: [String] = []
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
      let errors = Localized.count(found.count, en: ("error", "errors"), fr: ("erreur", "erreurs"))
      let checked = Localized.count(count, en: ("checked", "checked"), fr: ("vérifié", "vérifiés"))
      console.say(
        Localized(en: "\(checked.en): \(errors.en).", fr: "\(checked.fr) : \(errors.fr)."))
      if !found.isEmpty { throw ExitCode(65) }
    }
  }

  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "apply",
      abstract: .in(
        en: "Show which reports a changed calendar moves, and move them.",
        fr: "Montrer quels rapports un calendrier modifié déplace, et les déplacer."),
      discussion: .in(
        en: """
          Working days that changed in rapporteur.yaml are applied as well. Nothing moves before you agree; scripts say \
          --yes. Each report gets an event with the reason; deadlines that were set by hand stay.

          EXAMPLES:
            rapporteur calendar apply --dry-run
            rapporteur calendar apply --reason "The OHCHR's note of 3 March" --yes
            rapporteur calendar apply np-upr-55 --yes
          """,
        fr: """
          Les jours ouvrés modifiés dans rapporteur.yaml sont appliqués aussi. Rien ne bouge sans votre accord ; les \
          scripts disent --yes. Chaque rapport reçoit un événement avec le motif ; les échéances fixées à la main restent.

          EXEMPLES :
            rapporteur calendar apply --dry-run
            rapporteur calendar apply --reason "La note du HCDH du 3 mars" --yes
            rapporteur calendar apply np-upr-55 --yes
          """))

    @Argument(
      help: .in(
        en: "Only these reports; else all that are open.",
        fr: "Seulement ces rapports ; sinon tous ceux ouverts.",
        named: "reports", "rapports"))
    var reports: [String] = []
    @Option(
      help: .in(
        en: "Why; kept with each report.", fr: "Pourquoi ; gardé avec chaque rapport.", named: "reason",
        "motif"))
    var reason: String?
    @Flag(
      name: .shortAndLong, help: .in(en: "Don't ask; for scripts.", fr: "Ne pas demander ; pour les scripts.")
    )
    var yes = false
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
      console.say(Localized(en: "\(pending.report):", fr: "\(pending.report) :"))
      for move in pending.change.moves {
        let entry = move.reference.map { "\($0.calendar) \($0.entry)" } ?? "–"
        let sure = move.reference?.certainty.text ?? Localized(en: "no entry", fr: "aucune entrée")
        console.say(
          Localized(
            en: "  \(move.deadline) follows \(entry): \(sure.en)",
            fr: "  \(move.deadline) suit \(entry) : \(sure.fr)"))
      }
      if let days = pending.change.workingDays {
        let count = Localized.count(
          days.holidays.count, en: ("holiday", "holidays"), fr: ("jour férié", "jours fériés"))
        console.say(
          Localized(en: "  other working days: \(count.en)", fr: "  autres jours ouvrés : \(count.fr)"))
      }
      for shift in pending.shifts { console.say(shift) }
      console.say(pending.warnings)
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
          let name = Localized(en: "\(change.report):", fr: "\(change.report) :")
          Console.complain(Visible.lines(name(console.language)))
          for finding in refusal.findings {
            Console.complain(Visible.lines(console.text(of: finding, in: refusal.workflow)))
          }
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
