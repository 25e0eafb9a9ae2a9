import ArgumentParser
import Engine
import Foundation
import Reporting
import Wording

struct CronCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cron",
    abstract: .in(
      en: "Let this computer send the reminders by itself, each hour.",
      fr: "Laisser cet ordinateur envoyer les rappels de lui-même, chaque heure."),
    discussion: .in(
      en: """
        What was taken off with "remove" is no silence: it is remembered and said here and by doctor. Where reminders \
        are set up and have not run for 26 hours, every command says so.

        EXAMPLES:
          rapporteur cron install
          rapporteur cron install --systemd
          rapporteur cron status
          rapporteur cron remove
        """,
      fr: """
        Ce qui a été retiré par « remove » n'est pas un silence : c'est retenu, et dit ici et par doctor. Si les rappels \
        sont réglés et n'ont pas tourné depuis 26 heures, chaque commande le dit.

        EXEMPLES :
          rapporteur cron install
          rapporteur cron install --systemd
          rapporteur cron status
          rapporteur cron remove
        """),
    subcommands: [Install.self, Status.self, Remove.self], defaultSubcommand: Status.self)

  /// Asks; `false` where the answer is no, or nobody can be asked.
  private static func agrees(_ console: Console) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      Console.complain(
        Localized(en: "nothing was changed: add --yes", fr: "rien n'a été changé : ajoutez --yes")(
          console.language))
      return false
    }
    Console.complain(Localized(en: "Do that? [y/N]", fr: "Le faire ? [o/N]")(console.language))
    return ["y", "yes", "o", "oui"].contains((readLine() ?? "").lowercased())
  }

  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "install",
      abstract: .in(
        en: "Show what is to be added, and add it.", fr: "Montrer ce qui doit être ajouté, et l'ajouter."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur cron install --yes", fr: "EXEMPLE :\n  rapporteur cron install --yes"))
    @Flag(
      help: .in(
        en: "Use a timer of systemd in place of cron.", fr: "Utiliser un minuteur systemd au lieu de cron."))
    var systemd = false
    @Flag(help: .in(en: "Don't ask.", fr: "Ne pas demander."))
    var yes = false
    @OptionGroup var common: Common

    func run() throws {
      let (office, console) = try common.open(warning: false)
      _ = try office.transport()
      let cron = try Cron(office.workspace)
      if systemd {
        for unit in cron.units { console.line("\(unit.path):\n\n\(unit.text)") }
      } else {
        console.say(Localized(en: "To be added to your crontab:", fr: "À ajouter à votre crontab :"))
        for line in cron.lines { console.line("  \(line)") }
      }
      guard yes || CronCommand.agrees(console) else { throw ExitCode(1) }
      try cron.install(systemd ? .systemd : .crontab, at: office.now)
      if common.json { return try console.json(try CronJSON(cron, office)) }
      console.say(
        Localized(
          en: "Done. Reminders go out each hour; see: rapporteur cron status",
          fr: "Fait. Les rappels partent chaque heure ; voyez : rapporteur cron status"))
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: .in(en: "Take away what install added.", fr: "Retirer ce que install a ajouté."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur cron remove --yes", fr: "EXEMPLE :\n  rapporteur cron remove --yes"))
    @Flag(help: .in(en: "Don't ask.", fr: "Ne pas demander."))
    var yes = false
    @OptionGroup var common: Common

    func run() throws {
      let (office, console) = try common.open(warning: false)
      let cron = try Cron(office.workspace)
      console.say(
        Localized(
          en: "Reminders of \(office.workspace.folder) will no longer go out by themselves.",
          fr: "Les rappels de \(office.workspace.folder) ne partiront plus d'eux-mêmes."))
      guard yes || CronCommand.agrees(console) else { throw ExitCode(1) }
      try cron.remove(at: office.now)
      if common.json { return try console.json(try CronJSON(cron, office)) }
      console.say(
        Localized(
          en: "Done. That it was on purpose is remembered; rapporteur cron install brings them back.",
          fr: "Fait. On retient que c'était exprès ; rapporteur cron install les rétablit."))
    }
  }

  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: .in(
        en: "Say when reminders last ran, and what they did.",
        fr: "Dire quand les rappels ont tourné pour la dernière fois, et ce qu'ils ont fait."),
      discussion: .in(en: "EXAMPLE:\n  rapporteur cron status", fr: "EXEMPLE :\n  rapporteur cron status"))
    @OptionGroup var common: Common

    func run() throws {
      let (office, console) = try common.open(warning: false)
      let cron = try Cron(office.workspace)
      if common.json { return try console.json(try CronJSON(cron, office)) }
      console.say(
        try cron.isInstalled(.crontab)
          ? Localized(
            en: "Reminders run by cron, each hour.", fr: "Les rappels s'exécutent par cron, chaque heure.")
          : try cron.isInstalled(.systemd)
            ? Localized(
              en: "Reminders run by a timer of systemd, each hour.",
              fr: "Les rappels s'exécutent par un minuteur systemd, chaque heure.")
            : Localized(
              en: "Reminders do not run by themselves: rapporteur cron install",
              fr: "Les rappels ne s'exécutent pas d'eux-mêmes : rapporteur cron install"))
      for sentence in office.lastRound()?.sentences(zone: office.zone) ?? [.hasNeverRun] {
        console.say(sentence)
      }
      if let silence = office.silence { console.say(silence) }
    }
  }
}

private struct CronJSON: Encodable {
  let format = "rapporteur.cron/1"
  let crontab: Bool
  let systemd: Bool
  let last: RoundRecord?

  init(_ cron: Cron, _ office: Office) throws {
    crontab = try cron.isInstalled(.crontab)
    systemd = try cron.isInstalled(.systemd)
    last = office.lastRound()
  }
}
