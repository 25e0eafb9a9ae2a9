import Definitions
public import Foundation
import Mail
import Reporting
public import Wording

/// What the last round of reminders did, kept in a file beside the ledger.
///
/// It is no part of the record: a round that finds nothing to do must not make the ledger grow. Losing it loses only the
/// answer to "when did cron last run?".
public struct RoundRecord: Codable, Sendable, Hashable {
  /// Something that went wrong, by the name of the person or report.
  public struct Mishap: Codable, Sendable, Hashable {
    /// Whom or what it is about.
    public var name: String
    /// What happened.
    public var reason: Localized
  }

  /// The format.
  public var format = "rapporteur.round/1"
  /// When it was.
  public var at: Date
  /// How many messages were handed over.
  public var sent: Int
  /// When a message was last handed over; `nil` where none was yet.
  public var lastSentAt: Date?
  /// Messages that were not taken, by person; kept until something reaches the person.
  public var failures: [Mishap]
  /// To whom there was no way; kept likewise.
  public var unreachable: [String]
  /// Reports that could not be looked at.
  public var broken: [Mishap]
  /// The edition of ``Schedule`` that all lines of the ledger were computed by.
  public var schedule: Int

  /// After how long without a round reminders count as silent, in seconds: a daily run may be two hours late.
  public static let patience: TimeInterval = 26 * 3_600

  /// A record of no round yet, made when reminders are set up.
  public init(setUpAt now: Date) {
    at = now
    sent = 0
    (failures, unreachable, broken, schedule) = ([], [], [], 0)
  }

  init(_ round: Round, at now: Date, before: RoundRecord?) {
    at = now
    sent = round.sent.count
    lastSentAt = round.sent.isEmpty ? before?.lastSentAt : now
    let reached = Set(round.sent.map(\.person.rawValue))
    failures = round.failures.map { Mishap(name: $0.person.rawValue, reason: $0.failure.message) }
    let named = Set(failures.map(\.name))
    failures += (before?.failures ?? []).filter { !reached.contains($0.name) && !named.contains($0.name) }
    unreachable = Set(round.unreachable.map(\.rawValue) + (before?.unreachable ?? [])).subtracting(reached)
      .sorted()
    broken = round.broken.map { Mishap(name: $0.report.rawValue, reason: $0.reason) }
    schedule = Schedule.edition
  }

  /// How long there was no round at `now`, in seconds; `nil` where that is not too long.
  public func silence(at now: Date) -> TimeInterval? {
    let passed = now.timeIntervalSince(at)
    return passed > Self.patience ? passed : nil
  }

  /// The record of `workspace`; `nil` where reminders were never in use, or the file can't be read.
  public static func read(_ workspace: Workspace) -> RoundRecord? {
    guard let bytes = try? Files.read(workspace.roundPath, limit: 1 << 20) else { return nil }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try? decoder.decode(RoundRecord.self, from: Data(bytes))
  }

  /// Puts it in the place of the last one.
  public func write(_ workspace: Workspace) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    encoder.dateEncodingStrategy = .iso8601
    try Files.write([UInt8](try encoder.encode(self)) + [0x0A], to: workspace.roundPath)
  }
}

extension Workspace {
  /// The file that says what the last round of reminders did.
  var roundPath: String { "\(folder)/remind.json" }
}

extension Office {
  /// The clock of the office: as the settings say, else this computer's.
  public var zone: String { workspace.settings.zone ?? TimeZone.current.identifier }

  /// The clock of who acts, where their profile names one; what they are shown is shown by it.
  public var ownZone: String? { (try? profile(of: actor))?.zone }

  /// How long there was no round of reminders, in seconds; `nil` where that is not too long, or none are in use.
  public var silence: TimeInterval? { workspace.silence(at: now) }
}

extension Workspace {
  /// How long there was no round of reminders at `now`, in seconds; `nil` where that is not too long, or none are in use.
  public func silence(at now: Date) -> TimeInterval? {
    settings.mail == nil ? nil : RoundRecord.read(self)?.silence(at: now)
  }
}

extension Localized {
  /// That reminders were silent for so many seconds.
  public static func silent(for seconds: TimeInterval) -> Localized {
    let hours = Int(seconds) / 3_600
    let time =
      hours < 72
      ? Localized(en: "\(hours) hours", fr: "\(hours) heures")
      : Localized(en: "\(hours / 24) days", fr: "\(hours / 24) jours")
    return Localized(
      en:
        "no reminders have gone out for \(time.en): rapporteur remind has not run (see rapporteur cron status)",
      fr:
        "aucun rappel n'est parti depuis \(time.fr) : rapporteur remind n'a pas été exécuté (voyez rapporteur cron status)"
    )
  }
}
