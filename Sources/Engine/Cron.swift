import Definitions
public import Foundation
import Programs
import Reporting
import Wording

/// Lets the computer run `rapporteur remind` each hour: by the user's crontab, or by a timer of systemd.
public struct Cron: Sendable {
  /// How the computer is told.
  public enum Way: Sendable, Hashable {
    case crontab
    case systemd
  }

  let workspace: Workspace
  /// The program to run.
  let program: String
  /// What it needs from the environment to find its definitions; `nil` where it finds them by itself.
  let share: String?
  /// What this process sees of the environment.
  let environment: [String: String]

  /// Sets up `workspace`, run by this program.
  public init(_ workspace: Workspace) throws {
    self.workspace = workspace
    environment = ProcessInfo.processInfo.environment
    share = environment["RAPPORTEUR_SHARE"]
    program = Files.absolute("/proc/self/exe") ?? "rapporteur"
    for path in [workspace.folder, program, share ?? ""] where path.utf8.contains(0x0A) {
      throw Trouble.lineEnd(path)
    }
  }

  // MARK: - What is added

  private var begin: String { "# rapporteur: reminders of \(workspace.folder) (begin)" }
  private var end: String { "# rapporteur: reminders of \(workspace.folder) (end)" }

  /// The lines for the crontab.
  public var lines: [String] {
    let words =
      (share.map { ["env", "RAPPORTEUR_SHARE=\($0)"] } ?? []) + [
        program, "remind", "--workspace", workspace.folder,
      ]
    // To cron, a percent sign ends the command.
    let command = words.map(Self.quoted).joined(separator: " ").replacingOccurrences(of: "%", with: "\\%")
    return [begin, "7 * * * * \(command)", end]
  }

  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || "/._-=:".utf8.contains(byte)
      }
    return isPlain ? word : "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  /// `crontab` with our lines, in place of those that were there.
  func adding(to crontab: String) -> String {
    var kept = removing(from: crontab)
    if !kept.isEmpty, !kept.hasSuffix("\n") { kept += "\n" }
    return kept + lines.map { $0 + "\n" }.joined()
  }

  /// `crontab` without our lines; everything else as it was. A beginning without an end takes nothing else with it.
  func removing(from crontab: String) -> String {
    var kept: [Substring] = []
    var skipped: [Substring] = []
    var isOurs = false
    for line in crontab.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == begin {
        kept += skipped
        (isOurs, skipped) = (true, [])
      } else if isOurs, line == end {
        (isOurs, skipped) = (false, [])
      } else if isOurs {
        skipped.append(line)
      } else {
        kept.append(line)
      }
    }
    return (kept + skipped).joined(separator: "\n")
  }

  /// The names and texts of the units of systemd.
  public var units: [(path: String, text: String)] {
    let name = unitName
    let environmentLine =
      share.map { "Environment=\(Self.unitQuoted("RAPPORTEUR_SHARE=\($0)", expands: false))\n" } ?? ""
    let command = [program, "remind", "--workspace", workspace.folder].map { Self.unitQuoted($0) }
      .joined(separator: " ")
    let service = """
      [Unit]
      Description=Reminders of Rapporteur

      [Service]
      Type=oneshot
      \(environmentLine)ExecStart=\(command)

      """
    let timer = """
      [Unit]
      Description=Reminders of Rapporteur, each hour

      [Timer]
      OnCalendar=*-*-* *:07:00
      Persistent=true

      [Install]
      WantedBy=timers.target

      """
    return [("\(unitFolder)/\(name).service", service), ("\(unitFolder)/\(name).timer", timer)]
  }

  private var unitFolder: String {
    let base = environment["XDG_CONFIG_HOME"] ?? "\(environment["HOME"] ?? "")/.config"
    return "\(base)/systemd/user"
  }

  /// A name that differs for each workspace.
  private var unitName: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in workspace.folder.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "rapporteur-" + String(hash, radix: 16)
  }

  /// A word of a unit. In `ExecStart=` systemd puts variables in the place of `$`, in `Environment=` it does not
  /// (systemd.exec, "Environment=").
  private static func unitQuoted(_ word: String, expands: Bool = true) -> String {
    var result = ""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "%": result += "%%"
      case "$" where expands: result += "$$"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return "\"\(result)\""
  }

  // MARK: - Adding and taking away

  /// Adds what is missing; giving it twice changes nothing.
  public func install(_ way: Way, at now: Date) throws {
    switch way {
    case .crontab: try writeAndLook(adding(to: try crontab()))
    case .systemd: try installTimer()
    }
    var record = RoundRecord.read(workspace) ?? RoundRecord(at: now)
    guard record.installedAt == nil || record.removedAt != nil else { return }
    (record.installedAt, record.removedAt) = (now, nil)
    try record.write(workspace)
  }

  /// Writes the units and starts the timer; where that fails, everything is as it was before.
  private func installTimer() throws {
    let before = units.map { (path: $0.path, bytes: try? Files.read($0.path, limit: Shelf.limit)) }
    let isNew = !Files.exists(unitFolder)
    do {
      try Files.makeFolder(unitFolder)
      for unit in units { try Files.write(Array(unit.text.utf8), to: unit.path) }
      try systemctl(["daemon-reload"])
      try systemctl(["enable", "--now", "\(unitName).timer"])
    } catch {
      // A timer that was half enabled is a link among those that systemd starts.
      if before.allSatisfy({ $0.bytes == nil }) { try? systemctl(["disable", "--now", "\(unitName).timer"]) }
      for (path, bytes) in before {
        if let bytes { try? Files.write(bytes, to: path) } else { Files.remove([path]) }
      }
      if isNew { Files.removeEmptyFolder(unitFolder) }
      try? systemctl(["daemon-reload"])
      throw error
    }
  }

  /// Takes away what ``install(_:at:)`` added, by either way, and remembers that somebody wanted it so.
  public func remove(at now: Date) throws {
    if try isInstalled(.systemd) {
      try? systemctl(["disable", "--now", "\(unitName).timer"])
      Files.remove(units.map(\.path))
      try? systemctl(["daemon-reload"])
    }
    if try isInstalled(.crontab) { try writeAndLook(removing(from: try crontab())) }
    var record = RoundRecord.read(workspace) ?? RoundRecord(at: now)
    record.removedAt = now
    try record.write(workspace)
    // The lines of the ledger are as they were.
    Files.remove([workspace.heldPath])
  }

  /// Whether the computer was told in this way.
  ///
  /// - Throws: ``Trouble`` where the crontab is there and can't be read.
  public func isInstalled(_ way: Way) throws -> Bool {
    switch way {
    case .crontab:
      // Where there is no cron nothing was told to it.
      try path(of: "crontab") != nil && crontab().split(separator: "\n").contains { $0 == begin }
    case .systemd: units.allSatisfy { Files.exists($0.path) }
    }
  }

  /// The user's crontab, whole. That there is none is the one failure that means so: whatever else goes wrong, taking it
  /// for an empty one would put our lines in the place of all others.
  private func crontab() throws -> String {
    let ending = try run("crontab", ["-l"])
    if ending.status == 0 { return ending.output }
    // In the C locale, as Vixie's cron and those that come from it say it.
    if ending.status == 1, ending.complaint.contains("no crontab for ") { return "" }
    throw Trouble.notSetUp("crontab -l", said(by: ending))
  }

  /// Puts `text` in the crontab's place, and looks whether it stands there.
  private func writeAndLook(_ text: String) throws {
    let words = text.isEmpty ? ["-r"] : ["-"]
    let ending = try run("crontab", words, input: text)
    guard ending.status == 0 else { throw Trouble.notSetUp("crontab \(words[0])", said(by: ending)) }
    // Some put lines of their own at the head.
    guard try crontab().hasSuffix(text) else { throw Trouble.otherCrontab }
  }

  /// What a program said, on one line.
  private func said(by ending: Program.Ending) -> String {
    let words = ending.complaint.isEmpty ? ending.output : ending.complaint
    let line = Visible.text(
      words.split(whereSeparator: \.isNewline).joined(separator: "; ").trimmingCharacters(in: .whitespaces))
    let status = ending.status.map { "(\($0))" } ?? "(–)"
    return line.isEmpty ? status : "\(String(line.unicodeScalars.prefix(300))) \(status)"
  }

  private func systemctl(_ words: [String]) throws {
    let ending = try run("systemctl", ["--user"] + words)
    guard ending.status == 0 else {
      throw Trouble.notSetUp("systemctl --user \(words.joined(separator: " "))", said(by: ending))
    }
  }

  private func path(of name: String) -> String? {
    Program.find(name, on: environment["PATH"] ?? "/usr/bin:/bin")
  }

  private func run(_ name: String, _ words: [String], input: String = "") throws -> Program.Ending {
    guard let path = path(of: name) else { throw Trouble.lacks(name) }
    // What programs say is understood in one language.
    let seen = environment.merging(["LC_ALL": "C", "LANGUAGE": "C"]) { $1 }
    let program = Program(path, words, environment: seen, limit: .seconds(30))
    do { return try program.run(input: Array(input.utf8)) } catch {
      throw Trouble(.unavailable, error.message)
    }
  }
}

extension Trouble {
  fileprivate static func lineEnd(_ path: String) -> Trouble {
    Trouble(
      .configuration,
      Localized(
        en: "a path with a line end can't be given to cron: \(path)",
        fr: "un chemin contenant un saut de ligne ne peut être confié à cron : \(path)"))
  }

  fileprivate static func lacks(_ name: String) -> Trouble {
    Trouble(
      .unavailable,
      Localized(en: "the program \(name) is missing here", fr: "le programme \(name) manque ici"),
      remedy: name == "crontab"
        ? Localized(
          en: "install cron (apt install cron), or use a timer: rapporteur cron install --systemd",
          fr: "installez cron (apt install cron), ou utilisez un minuteur : rapporteur cron install --systemd"
        )
        : Localized(en: "use cron: rapporteur cron install", fr: "utilisez cron : rapporteur cron install"))
  }

  fileprivate static let otherCrontab = Trouble(
    .unavailable,
    Localized(
      en: "the crontab is not what was written", fr: "la crontab n'est pas celle qui a été écrite"),
    remedy: Localized(en: "look at it: crontab -l", fr: "regardez-la : crontab -l"))

  fileprivate static func notSetUp(_ command: String, _ complaint: String) -> Trouble {
    Trouble(
      .unavailable,
      Localized(
        en: "\(command) did not work: \(complaint)", fr: "\(command) n'a pas fonctionné : \(complaint)"),
      remedy: Localized(
        en: "mend that and give the command again, or run rapporteur remind each hour in another way",
        fr: "remédiez-y et relancez la commande, ou lancez rapporteur remind chaque heure d'une autre manière"
      ))
  }
}
