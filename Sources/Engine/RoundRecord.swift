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
  /// Messages that were not taken and are tried again, by person; kept until something reaches the person.
  public var failures: [Mishap]
  /// Who has no address; kept likewise.
  public var unreachable: [String]
  /// Reports that could not be looked at.
  public var broken: [Mishap]
  /// The edition of ``Schedule`` that all lines of the ledger were computed by; 0 where there was no round yet.
  public var schedule: Int
  /// When reminders were last told to run by themselves.
  public var installedAt: Date?
  /// When that was taken back on purpose; `nil` while it was not.
  public var removedAt: Date?
  /// Whose address was refused for good.
  public var refused: [String: Refused]?
  var mailed: [String: Date]?
  var told: [String: Date]?
  var untold: [Notice]?

  /// After how long without a round reminders count as silent, in seconds: a daily run may be two hours late.
  public static let patience: TimeInterval = 26 * 3_600

  /// A record of no round yet, made when reminders are set up or taken back.
  init(at now: Date) {
    at = now
    sent = 0
    (failures, unreachable, broken, schedule) = ([], [], [], 0)
  }

  init(of sweep: Sweep, at now: Date, before: RoundRecord?) {
    let round = sweep.round
    self = before ?? RoundRecord(at: now)
    at = now
    sent = round.sent.count
    if !round.sent.isEmpty { lastSentAt = now }
    let named = Set((round.sent.map(\.person) + round.failures.map(\.person)).map(\.rawValue))
    failures =
      failures.filter { !named.contains($0.name) }
      + round.failures.filter { $0.failure.kind != .permanent }.map {
        Mishap(name: $0.person.rawValue, reason: $0.failure.message)
      }
    unreachable = Set(
      round.held.filter { $0.reason == .unreachable(.noAddress) }.map(\.key.person.rawValue) + unreachable
    ).subtracting(named).sorted()
    broken = round.broken.map { Mishap(name: $0.report.rawValue, reason: $0.reason) }
    schedule = Schedule.edition
    let reach = sweep.reach.pruned(at: now)
    mailed = reach.mailed.named
    refused = reach.refused.named
    told = reach.told
    var last = sweep
    let coordinators = last.directory.people.keys.filter(last.isCoordinator)
    untold = Array(Set(coordinators.flatMap { last.untold(to: $0, at: now) })).sorted { $0.key < $1.key }
    self = current(in: sweep.office, sweep.directory)
  }

  /// Without what is no longer so: an address was added or changed meanwhile, or somebody has left.
  func current(in office: Office, _ directory: Directory) -> RoundRecord {
    var kept = self
    let isThere = { (name: String) in directory.people[Person.ID(name)] != nil }
    kept.failures = failures.filter { isThere($0.name) }
    kept.unreachable = unreachable.filter { name in
      isThere(name) && (try? office.profile(of: Person.ID(name), in: directory))?.isReachable == false
    }
    kept.refused = refused?.filter { name, what in
      isThere(name) && what.ground == office.ground(of: Person.ID(name), in: directory)
    }
    return kept
  }

  /// Whether there was a round at all.
  var hasRun: Bool { schedule > 0 }

  /// How long there was no round at `now`, in seconds; `nil` where that is not too long, or somebody wants it so.
  public func silence(at now: Date) -> TimeInterval? {
    if removedAt != nil { return nil }
    let passed = now.timeIntervalSince(max(at, installedAt ?? at))
    // A round in the future was written by a clock that was set back: nobody knows when it was.
    return abs(passed) > Self.patience ? abs(passed) : nil
  }

  /// The record of `workspace`; `nil` where reminders were never in use, or the file can't be read.
  public static func read(_ workspace: Workspace) -> RoundRecord? {
    guard let bytes = try? Files.read(workspace.roundPath, limit: 8 << 20) else { return nil }
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

  /// That reminders do not run, where they should; `nil` where they do, or none are in use.
  public var silence: Localized? { workspace.silence(at: now) }

  /// What the last round did, without what was mended since; `nil` where there was none.
  public func lastRound() -> RoundRecord? {
    guard let record = RoundRecord.read(workspace), let directory = try? directory() else { return nil }
    return record.current(in: self, directory)
  }
}

extension Workspace {
  /// That reminders do not run at `now`, where they should; `nil` where they do, or none are in use.
  public func silence(at now: Date) -> Localized? {
    guard settings.mail != nil else { return nil }
    if let record = RoundRecord.read(self) {
      guard let time = record.silence(at: now) else { return nil }
      return record.hasRun ? .silent(for: time) : .neverRan(since: time)
    }
    // Nobody knows when mail was set up; the settings were not changed since.
    guard let changed = Files.changedAt("\(folder)/\(Self.fileName)") else { return nil }
    let time = now.timeIntervalSince1970 - Double(changed)
    return time > RoundRecord.patience ? .neverRan(since: time) : nil
  }
}

extension Profile {
  /// Whether there is an address that mail can be sent to.
  var isReachable: Bool { email.map(Mailbox.isWellFormed) ?? false }
}

extension Dictionary where Key == Person.ID {
  fileprivate var named: [String: Value] {
    Dictionary<String, Value>(uniqueKeysWithValues: map { ($0.key.rawValue, $0.value) })
  }
}

extension Localized {
  /// That reminders were silent for so many seconds.
  public static func silent(for seconds: TimeInterval) -> Localized {
    let time = Localized.hours(seconds)
    return Localized(
      en:
        "no reminders have gone out for \(time.en): rapporteur remind has not run (see rapporteur cron status)",
      fr:
        "aucun rappel n'est parti depuis \(time.fr) : rapporteur remind n'a pas été exécuté (voyez rapporteur cron status)"
    )
  }

  /// That reminders were set up so many seconds ago and never ran.
  static func neverRan(since seconds: TimeInterval) -> Localized {
    let time = Localized.hours(seconds)
    return Localized(
      en:
        "reminders are set up for \(time.en) and have never gone out: rapporteur cron install (or rapporteur cron remove, where nobody wants them)",
      fr:
        "les rappels sont réglés depuis \(time.fr) et aucun n'est jamais parti : rapporteur cron install (ou rapporteur cron remove, si personne n'en veut)"
    )
  }

  private static func hours(_ seconds: TimeInterval) -> Localized {
    let hours = Int(seconds) / 3_600
    return hours < 72
      ? Localized(en: "\(hours) hours", fr: "\(hours) heures")
      : Localized(en: "\(hours / 24) days", fr: "\(hours / 24) jours")
  }
}
