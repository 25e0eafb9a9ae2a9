import ArgumentParser
import Engine
import Foundation
import Reporting
import Wording

struct Deadline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: .in(
      en: "Set or move a deadline of a report by hand, withdraw what was set, or undo a move.",
      fr:
        "Fixer ou déplacer à la main une échéance d'un rapport, retirer la date fixée, annuler un déplacement."
    ),
    discussion: .in(
      en: """
        What is set by hand goes before what a calendar says, until it is withdrawn. Before anything is put on record it \
        is shown what moves, what derives from it, and which reminders are still to come. Moving a deadline that is \
        fixed takes a reason.

        EXAMPLES:
          rapporteur deadline np-upr-55 submission 2027-04-07T23:59 --reason "The OHCHR moved it"
          rapporteur deadline np-upr-55 submission 2027-04-07 --reason "…" --dry-run
          rapporteur deadline undo np-upr-55 submission --reason "It was a rumour"
          rapporteur deadline withdraw np-upr-55 submission --reason "The calendar has it now"
        """,
      fr: """
        Ce qui est fixé à la main passe avant ce que dit un calendrier, jusqu'à son retrait. Avant tout enregistrement, \
        la commande montre ce qui bouge, ce qui en dérive et quels rappels sont encore à venir. Déplacer une échéance \
        déjà fixée demande un motif.

        EXEMPLES :
          rapporteur deadline np-upr-55 submission 2027-04-07T23:59 --reason "Le HCDH l'a déplacée"
          rapporteur deadline np-upr-55 submission 2027-04-07 --reason "…" --dry-run
          rapporteur deadline undo np-upr-55 submission --reason "C'était une rumeur"
          rapporteur deadline withdraw np-upr-55 submission --reason "Le calendrier l'a maintenant"
        """),
    subcommands: [SetByHand.self, Withdraw.self, Undo.self], defaultSubcommand: SetByHand.self)

  struct SetByHand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: .in(
        en: "Set or move a deadline by hand; what derives from it moves along.",
        fr: "Fixer ou déplacer une échéance à la main ; celles qui en dérivent suivent."),
      discussion: .in(
        en: """
          EXAMPLE:
            rapporteur deadline set np-upr-55 submission 2027-04-07T23:59 --reason "The OHCHR moved it"
          """,
        fr: """
          EXEMPLE :
            rapporteur deadline set np-upr-55 submission 2027-04-07T23:59 --reason "Le HCDH l'a déplacée"
          """))

    @OptionGroup var moved: Moved
    @Argument(
      help: .in(
        en: "The moment by the deadline's own clock: 2027-04-07 or 2027-04-07T23:59.",
        fr: "Le moment à l'heure propre à l'échéance : 2027-04-07 ou 2027-04-07T23:59.", named: "moment",
        "moment"))
    var moment: String
    @OptionGroup var moving: Moving
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting

    func run() throws {
      let (office, console) = try common.open(rehearsing: acting.dryRun)
      let file = try office.file(of: Report.ID(moved.report))
      let (name, date) = try DeadlineText.moment((moved.deadline, moment), in: file.workflow, console)
      let reason = Advance.given(moving.reason)
      let shown = Command.setDeadline(name, to: date, reason: reason.map { _ in "shown" })
      guard try moving.agreed(shown, on: file, office, console) else { return }
      let outcome = try office.setDeadline(name, of: file.report.id, to: date, reason: reason)
      try Moving.say(
        outcome, office, console,
        done: Localized(en: "The deadline \(name) is set.", fr: "L'échéance \(name) est fixée."),
        nothing: Localized(
          en: "The deadline stood there already.", fr: "L'échéance était déjà fixée ainsi."))
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: .in(
        en: "Take back what was set by hand; the calendar counts again.",
        fr: "Retirer ce qui a été fixé à la main ; le calendrier compte de nouveau."),
      discussion: .in(
        en: """
          EXAMPLE:
            rapporteur deadline withdraw np-upr-55 submission --reason "The calendar has it now"
          """,
        fr: """
          EXEMPLE :
            rapporteur deadline withdraw np-upr-55 submission --reason "Le calendrier l'a maintenant"
          """))

    @OptionGroup var moved: Moved
    @OptionGroup var moving: Moving
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting

    func run() throws {
      let (office, console) = try common.open(rehearsing: acting.dryRun)
      let file = try office.file(of: Report.ID(moved.report))
      let name = Reporting.Deadline.ID(moved.deadline)
      let reason = Advance.given(moving.reason)
      let shown = Command.withdrawDeadline(name, reason: reason.map { _ in "shown" })
      guard try moving.agreed(shown, on: file, office, console) else { return }
      try Moving.say(
        try office.withdrawDeadline(name, of: file.report.id, reason: reason), office, console,
        done: Localized(en: "What was set by hand is withdrawn.", fr: "La date fixée à la main est retirée."),
        nothing: Localized(en: "Nothing was set by hand.", fr: "Rien n'était fixé à la main."))
    }
  }

  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "undo",
      abstract: .in(
        en: "Put a deadline back to where it was before it was last moved. Undone again, the move is back.",
        fr:
          "Remettre une échéance où elle était avant son dernier déplacement. Annulée à son tour, elle y revient."
      ),
      discussion: .in(
        en: """
          Nothing is taken from the record: the way back is an event of its own.

          EXAMPLE:
            rapporteur deadline undo np-upr-55 submission --reason "It was a rumour"
          """,
        fr: """
          Rien n'est retiré du registre : le retour est un événement de plus.

          EXEMPLE :
            rapporteur deadline undo np-upr-55 submission --reason "C'était une rumeur"
          """))

    @OptionGroup var moved: Moved
    @OptionGroup var moving: Moving
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting

    func run() throws {
      let (office, console) = try common.open(rehearsing: acting.dryRun)
      let file = try office.file(of: Report.ID(moved.report))
      let name = Reporting.Deadline.ID(moved.deadline)
      let reason = Advance.given(moving.reason)
      let shown = try office.undoing(name, of: file, reason: reason.map { _ in "shown" })
      guard try moving.agreed(shown, on: file, office, console) else { return }
      try Moving.say(
        try office.undoDeadline(name, of: file, reason: reason), office, console,
        done: Localized(en: "The move is undone.", fr: "Le déplacement est annulé."),
        nothing: Localized(en: "Nothing had to be undone.", fr: "Rien n'était à annuler."))
    }
  }
}

/// Which deadline of which report a command is about.
struct Moved: ParsableArguments {
  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Argument(
    help: .in(en: "The deadline's name.", fr: "Le nom de l'échéance.", named: "deadline", "échéance"))
  var deadline: String
}

/// What commands that move deadlines take, and how they show what moves.
struct Moving: ParsableArguments {
  @Option(
    help: .in(
      en: "Why; moving a deadline that is fixed takes a reason.",
      fr: "Pourquoi ; déplacer une échéance fixée demande un motif.", named: "reason", "motif"))
  var reason: String?
  @Flag(
    name: .shortAndLong,
    help: .in(en: "Don't ask before it is put on record.", fr: "Ne pas demander avant l'enregistrement."))
  var yes = false

  /// Shows what `command` would move and asks, on a terminal, where a date that was fixed would move.
  func agreed(_ command: Command, on file: ReportFile, _ office: Office, _ console: Console) throws -> Bool {
    let (shifts, after) = try office.foreseen(command, on: file)
    for shift in shifts { console.say(shift) }
    guard shifts.contains(where: { $0.from != nil }), !office.isRehearsal, !yes, !console.isJSON,
      isatty(STDIN_FILENO) == 1
    else { return true }
    // Where nobody is asked it stands below, with the dates.
    console.say(file.workflow.misorderings(of: after), in: file.workflow)
    return console.agrees(Localized(en: "Put this on record?", fr: "L'enregistrer ?"), otherwise: true)
  }

  static func say(
    _ outcome: Outcome, _ office: Office, _ console: Console, done: Localized, nothing: Localized
  ) throws {
    if console.isJSON { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    console.say(outcome.events.isEmpty ? nothing : done)
    console.sayState(outcome.file, now: office.now)
    console.sayRehearsal(office)
  }
}

extension Console {
  /// Says from when to when a deadline moves, by how much, and which reminders are still to come.
  func say(_ shift: DeadlineShift) {
    let none = Localized(en: "no date", fr: "pas de date")
    let zone = shift.deadline.zone
    let (from, to) = (
      shift.from.map { Moments.both($0, zone: zone, reader: self.zone) },
      shift.to.map { Moments.both($0, zone: zone, reader: self.zone) }
    )
    let (old, new) = (from ?? none, to ?? none)
    let by = shift.distance
    let origin = shift.isDerived ? Localized(en: " (derived)", fr: " (dérivée)") : Localized(same: "")
    say(
      Localized(
        en: "  \(shift.deadline.id)\(origin.en): \(old.en) → \(new.en)\(by.en)",
        fr: "  \(shift.deadline.id)\(origin.fr) : \(old.fr) → \(new.fr)\(by.fr)"))
    guard !shift.reminders.isEmpty else { return }
    let days = shift.reminders.map { Moments.text($0, zone: zone) }.joined(separator: ", ")
    say(Localized(en: "    reminders to come: \(days)", fr: "    rappels à venir : \(days)"))
  }

  /// Asks a question on a terminal; `otherwise` is the answer where there is none.
  func agrees(_ question: Localized, otherwise: Bool) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else { return otherwise }
    Console.complain(
      Localized(en: "\(question.en) y/n", fr: "\(question.fr) o/n")(language))
    return ["y", "yes", "o", "oui"].contains(readLine()?.lowercased() ?? "")
  }
}

extension DeadlineShift {
  /// By how much it moves.
  fileprivate var distance: Localized {
    guard let from, let to else { return Localized(same: "") }
    let total = Int((to.timeIntervalSince(from) / 60).rounded())
    let (days, hours, minutes) = (abs(total) / 1_440, abs(total) % 1_440 / 60, abs(total) % 60)
    var parts: [Localized] = []
    if days > 0 { parts.append(.count(days, en: ("day", "days"), fr: ("jour", "jours"))) }
    if hours > 0 { parts.append(Localized(same: "\(hours) h")) }
    if minutes > 0 { parts.append(Localized(same: "\(minutes) min")) }
    if parts.isEmpty { return Localized(en: ", less than a minute", fr: ", moins d'une minute") }
    let sign = total < 0 ? "−" : "+"
    return Localized(
      en: ", \(sign)\(parts.map(\.en).joined(separator: " "))",
      fr: ", \(sign)\(parts.map(\.fr).joined(separator: " "))")
  }
}
