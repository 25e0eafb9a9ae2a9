import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

/// What every command that works in a workspace takes.
struct Common: ParsableArguments {
  @Option(
    name: .long,
    help: .in(
      en: "The workspace's folder (else found upward from here).",
      fr: "Le dossier de l'espace de travail (sinon cherché d'ici vers le haut).",
      named: "folder", "dossier"))
  var workspace: String?

  @Option(
    name: .customLong("as"),
    help: .in(
      en: "Who you are (else RAPPORTEUR_USER, else the system's user).",
      fr: "Qui vous êtes (sinon RAPPORTEUR_USER, sinon l'utilisateur du système).",
      named: "name", "nom"))
  var actor: String?

  @Option(
    name: .long,
    help: .in(
      en: "Act as if it were this moment: 2027-01-10 or 2027-01-10T09:30 (this computer's clock).",
      fr: "Agir comme si c'était ce moment : 2027-01-10 ou 2027-01-10T09:30 (heure de cet ordinateur).",
      named: "moment", "moment"))
  var now: String?

  @Flag(
    name: .long,
    help: .in(
      en: "Print one JSON object (format and version inside).",
      fr: "Afficher un objet JSON (qui dit son format et sa version)."))
  var json = false

  /// Opens the office and the console.
  ///
  /// - Parameter warning: Whether to say, on standard error, that reminders have stopped.
  func open(rehearsing: Bool = false, warning: Bool = true) throws -> (office: Office, console: Console) {
    let found = try Workspace.open(workspace ?? ".", searching: workspace == nil)
    var console = Console(json: json, fallback: found.settings.language)
    let office = try Office(found, actor: try person(), isRehearsal: rehearsing, clock: try clock())
    if let zone = office.ownZone { console.zone = zone }
    if warning, !json, let silence = office.silence { console.note(silence) }
    return (office, console)
  }

  /// Who acts.
  func person() throws -> Person.ID {
    let name = actor ?? Console.environment("RAPPORTEUR_USER") ?? Self.systemUser
    let id = Person.ID(name)
    guard id.isWellFormed else { throw Refusal([.malformed(name)]) }
    return id
  }

  private static var systemUser: String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return Console.environment("USER") ?? ""
  }

  /// The clock: the real one, or one that stands at `--now`.
  func clock() throws -> @Sendable () -> Date {
    guard let now else { return { Date() } }
    guard let moment = Date(typed: now, zone: TimeZone.current.identifier, hour: 12, minute: 0) else {
      throw Trouble(
        .usage, Localized(en: "--now \(now) is no moment", fr: "--now \(now) n'est pas un moment"),
        remedy: Localized(
          en: "write 2027-01-10 or 2027-01-10T09:30", fr: "écrivez 2027-01-10 ou 2027-01-10T09:30"))
    }
    return { moment }
  }
}

/// What commands that look at definitions take: they work without a workspace, too.
struct Place: ParsableArguments {
  @Option(
    name: .long,
    help: .in(
      en: "The workspace's folder (else found upward from here).",
      fr: "Le dossier de l'espace de travail (sinon cherché d'ici vers le haut).",
      named: "folder", "dossier"))
  var workspace: String?

  init() {}
  init(_ workspace: String?) { self.workspace = workspace }

  /// Called once a command line is understood.
  func validate() { noteSilence() }

  /// Says, on standard error, that reminders have stopped: commands that open no office tell it, too.
  func noteSilence() {
    guard let found, let silence = found.silence(at: Date()) else { return }
    Console(fallback: found.settings.language).note(silence)
  }

  private var found: Workspace? { try? Workspace.open(workspace ?? ".", searching: workspace == nil) }

  /// The workspace's folder, where there is one.
  var folder: String? { found?.folder }
  /// What it says of itself, where there is one.
  var settings: WorkspaceFile? { found?.settings }
  /// Its definitions, with those that are shipped behind them.
  var shelf: Shelf { Shelf(workspace: folder) }
}

/// What commands that change something take as well.
struct Acting: ParsableArguments {
  @Flag(
    name: .shortAndLong,
    help: .in(
      en: "Say what would happen and change nothing.", fr: "Dire ce qui se passerait, sans rien changer."))
  var dryRun = false
}
