import Foundation
import GRDB
import Reporting

/// A ledger in one SQLite file: it stores and finds again, and knows no rule of the office.
///
/// Four verbs: ``entries(of:)``, ``append(_:)``, ``content(_:)``, ``summaries(_:)``. An append returns only
/// after the operating system has said that the entries are on the disk. Every method may be called from any
/// thread; none may be called from a closure that was handed to another.
public final class LedgerFile: Sendable {
  /// Where the file is.
  public let path: String
  let queue: DatabaseQueue

  init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Makes an empty ledger at `path`, readable by its owner alone.
  ///
  /// The file appears whole or not at all.
  /// - Throws: `exists`, `noFolder`, `synchronised`, `notPermitted`, `full` or `failed`.
  public static func create(at path: String) throws(LedgerError) {
    if case .synchronised(let service) = Place(of: path) { throw .synchronised(path, service: service) }
    try FileLock.holding(of: path) { () throws(LedgerError) in
      guard access(path, F_OK) != 0 else { throw .exists(path) }
      let fresh = path + ".new"
      // A creation that was cut short left it.
      unlink(fresh)
      unlink(fresh + "-journal")
      try Files.claim(fresh)
      do {
        let queue = try DatabaseQueue(path: fresh)
        try queue.writeWithoutTransaction { database in
          try database.execute(sql: "PRAGMA synchronous = EXTRA")
          try database.inTransaction {
            for statement in Schema.statements { try database.execute(sql: statement) }
            return .commit
          }
        }
        try queue.close()
      } catch {
        unlink(fresh)
        throw LedgerError(error, at: path)
      }
      try Files.publish(fresh, as: path)
    }
  }

  /// Opens the ledger at `path`.
  ///
  /// - Parameter readOnly: Whether only to read, which works in a folder that may not be written.
  /// - Throws: `missing`, `notALedger`, `newerFormat`, `synchronised`, `notDurable`, `busy`, `notPermitted`,
  ///   `damaged` or `failed`.
  public static func open(at path: String, readOnly: Bool = false) throws(LedgerError) -> LedgerFile {
    try Files.requireLedger(at: path)
    if readOnly { return try connect(to: path, readOnly: true, place: .local) }
    let place = Place(of: path)
    if case .synchronised(let service) = place { throw .synchronised(path, service: service) }
    let file = try FileLock.holding(of: path) { () throws(LedgerError) in
      try connect(to: path, readOnly: false, place: place)
    }
    file.tidyIfDue()
    return file
  }

  /// Closes the file and folds SQLite's write-ahead log into it; without it, that happens when the last
  /// reference goes.
  public func close() throws(LedgerError) {
    do { try queue.close() } catch { throw LedgerError(error, at: path) }
  }

  static func connect(
    to path: String, readOnly: Bool, place: Place
  ) throws(LedgerError) -> LedgerFile {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(FileLock.patience)
      configuration.readonly = readOnly
      configuration.label = "ledger"
      let name = readOnly ? Files.nameForReading(path) : path
      let queue = try DatabaseQueue(path: name, configuration: configuration)
      try queue.inDatabase { database in
        try requireKnownFormat(database, at: path)
        try database.execute(sql: "PRAGMA trusted_schema = OFF")
        // What is destroyed is overwritten, also by a process that is stopped before it can tidy up.
        if !readOnly { try database.execute(sql: "PRAGMA secure_delete = ON") }
        if !readOnly { try makeDurable(database, at: path, place: place) }
      }
      return LedgerFile(path: path, queue: queue)
    } catch {
      throw LedgerError(error, at: path)
    }
  }

  private static func requireKnownFormat(_ database: Database, at path: String) throws {
    let format = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard format <= Schema.format else {
      throw LedgerError.newerFormat(path, found: Int(format), known: Int(Schema.format))
    }
    guard format == Schema.format else { throw LedgerError.notALedger(path) }
  }

  /// Sets the journal and the synchronous level *after* opening, since GRDB lowers the level to NORMAL when
  /// it is asked for WAL, and reads the level back: under NORMAL a power cut takes back what was confirmed.
  private static func makeDurable(_ database: Database, at path: String, place: Place) throws {
    let wanted = place == .local ? "wal" : "delete"
    var journal = try String.fetchOne(database, sql: "PRAGMA journal_mode")
    if journal != wanted { journal = try String.fetchOne(database, sql: "PRAGMA journal_mode = \(wanted)") }
    // With a rollback journal, FULL leaves the journal's removal unsynced: it could come back and undo.
    let level: Int64 = journal == "wal" ? 2 : 3
    try database.execute(sql: "PRAGMA synchronous = \(level)")
    guard try Int64.fetchOne(database, sql: "PRAGMA synchronous") == level else {
      throw LedgerError.notDurable(path)
    }
  }

  func reading<Result>(_ work: (Database) throws -> Result) throws(LedgerError) -> Result {
    do { return try queue.read(work) } catch { throw LedgerError(error, at: path) }
  }

  func writing<Result>(_ work: (Database) throws -> Result) throws(LedgerError) -> Result {
    do { return try queue.write(work) } catch { throw LedgerError(error, at: path) }
  }
}
