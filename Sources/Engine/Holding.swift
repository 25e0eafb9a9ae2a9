import Definitions
import Foundation
import Ledger
import Reporting

/// A report on which everything that is due waits for a pause or a quiet day to end.
struct Held: Codable, Hashable {
  /// The report.
  var report: String
  /// How long its record was: once it grows, it is looked at again.
  var position: Int
  /// When there may be something to do.
  var until: Date
}

/// Reports that need not be looked at while people are not to be disturbed, so that a pause costs nothing.
///
/// It lies in a file beside the ledger and is no part of the record: losing it costs one look at each of these reports.
/// Whatever it rests on ends it at once: a changed profile or role, other settings, a clock that was set back.
struct Holding: Codable, Hashable {
  /// What it rests on beside the reports themselves.
  struct Ground: Codable, Hashable {
    /// How long the record of the office is: profiles and roles stand there.
    var directory: Int
    /// The days and the clock of the office.
    var settings: String
    /// The edition of ``Schedule``.
    var schedule: Int

    init(_ office: Office, _ directory: Directory) {
      let days = office.workspace.workingDays
      self.directory = directory.position
      settings =
        ([office.zone] + days.weekend.map(\.rawValue).sorted() + days.holidays.map(\.description).sorted())
        .joined(separator: " ")
      schedule = Schedule.edition
    }
  }

  var format = "rapporteur.held/1"
  var ground: Ground
  /// When it was written.
  var at: Date
  var reports: [Held]

  /// More than any office has; the rest is looked at each time.
  private static let limit = 20_000

  static func read(_ workspace: Workspace, for ground: Ground) -> Holding {
    let none = Holding(ground: ground, at: .distantPast, reports: [])
    guard let bytes = try? Files.read(workspace.heldPath, limit: 8 << 20) else { return none }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .secondsSince1970
    guard let found = try? decoder.decode(Holding.self, from: Data(bytes)), found.ground == ground else {
      return none
    }
    return found
  }

  /// Those of `due` that wait on, and whose record has not grown since.
  func stillHeld(
    among due: [Report.ID], at now: Date, in ledger: LedgerFile
  ) throws(LedgerError) -> [Report.ID: Held] {
    guard at <= now, !reports.isEmpty else { return [:] }
    let known = Dictionary(reports.map { ($0.report, $0) }) { $1 }
    let wanted = due.filter { known[$0.rawValue].map { $0.until > now } ?? false }
    guard !wanted.isEmpty else { return [:] }
    let positions = try ledger.positions(wakingBy: now)
    return wanted.reduce(into: [:]) { held, id in
      if let line = known[id.rawValue], positions[id] == line.position { held[id] = line }
    }
  }

  /// The next one: what was found to wait, and what waits on.
  func followed(by found: [Held], beside waiting: [Report.ID: Held], at now: Date) -> Holding {
    let reports = (found + waiting.values).sorted { $0.report < $1.report }
    return Holding(ground: ground, at: now, reports: Array(reports.prefix(Self.limit)))
  }

  /// Puts it in the place of `before`, where it says something else.
  func write(_ workspace: Workspace, over before: Holding) throws {
    if reports == before.reports { return }
    if reports.isEmpty { return Files.remove([workspace.heldPath]) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .secondsSince1970
    try Files.write([UInt8](try encoder.encode(self)) + [0x0A], to: workspace.heldPath)
  }
}

extension Workspace {
  /// The file that says which reports wait for quiet times to end.
  var heldPath: String { "\(folder)/remind-held.json" }
}
