import Foundation
import GRDB
public import Reporting
import Wording

/// The append-only record of what happened, in one SQLite file: the only source of truth.
///
/// A dumb store: it reads a report's entries, appends a batch, reads content and lists summaries. It holds no
/// rule. Every batch is atomic and durable: once ``append(_:)`` returns, a power cut can't take it back.
public struct Ledger: Sendable {
  /// The path of the file.
  public let path: String
  let queue: DatabaseQueue

  /// Opens the ledger at `path`.
  ///
  /// - Throws: ``LedgerError`` where there is none, or it can't be used.
  public static func open(at path: String) throws(LedgerError) -> Ledger {
    guard access(path, F_OK) == 0 else { throw .missing(path) }
    return try Ledger(at: path, creating: false)
  }

  /// Makes a new, empty ledger at `path`, readable by its owner only.
  ///
  /// Two processes may do so at the same time: one makes it, the other opens it.
  public static func create(at path: String) throws(LedgerError) -> Ledger {
    try Ledger(at: path, creating: true)
  }

  private init(at path: String, creating: Bool) throws(LedgerError) {
    self.path = path
    if let danger = Place.danger(at: path) { throw .unsafePlace(path, danger) }
    do {
      queue = try FileLock.holding("\(path).lock") {
        let before = umask(0o077)
        defer { umask(before) }
        let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
        try Self.prepare(queue, path: path, creating: creating)
        return queue
      }
    } catch { throw LedgerError(error, path: path) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = false
    return configuration
  }

  private static func prepare(_ queue: DatabaseQueue, path: String, creating: Bool) throws {
    try queue.inDatabase { database in
      let found = try Schema.check(database, path: path)
      if found == nil, !creating { throw LedgerError.notALedger(path) }
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      // After opening and the journal mode, because the library lowers it to NORMAL there; read back, because a
      // pragma that does not take says nothing.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
      let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous")
      guard mode == "wal", synchronous == 2 else { throw LedgerError.unsafePlace(path, "no WAL") }
      if found == nil {
        try database.inTransaction {
          try Schema.create(database); return .commit
        }
      }
    }
  }

  // MARK: - Reading

  /// The record of `report`, the first entry first; the office's own record for `nil`. Empty where there is none.
  public func entries(of report: Report.ID?) throws(LedgerError) -> [Entry] {
    try reading { database in
      let rows = try GRDB.Row.fetchCursor(
        try database.cachedStatement(
          sql:
            "SELECT number, report, position, at, by, event, hash FROM entry WHERE report = ? ORDER BY position"
        ),
        arguments: [report?.rawValue ?? ""])
      var entries: [Entry] = []
      while let row = try rows.next() {
        let stored = Chain.Row(row)
        guard let entry = try? stored.entry() else { throw LedgerError.damaged(.unreadable(stored)) }
        entries.append(entry)
      }
      return entries
    }
  }

  /// What was written under `id`; `nil` where it was expunged.
  ///
  /// - Throws: ``LedgerError`` where it is not there at all, or is not what was written.
  public func content(_ id: Content.ID) throws(LedgerError) -> [UInt8]? {
    try reading { database in
      guard
        let row = try GRDB.Row.fetchOne(
          try database.cachedStatement(sql: "SELECT salt, bytes FROM content WHERE id = ?"),
          arguments: [id.rawValue])
      else { throw LedgerError.damaged(.lost(id)) }
      guard let salt = row[0] as Data?, let bytes = row[1] as Data? else { return nil }
      guard Salted.id(salt: [UInt8](salt), bytes: [UInt8](bytes)) == id else {
        throw LedgerError.damaged(.changed(id))
      }
      return [UInt8](bytes)
    }
  }

  /// The lines about all reports, sorted by name.
  public func summaries() throws(LedgerError) -> [Summary] {
    try reading { database in
      try Data.fetchAll(database, sql: "SELECT json FROM summary ORDER BY report")
        .map { try JSONDecoder().decode(Summary.self, from: $0) }
    }
  }

  /// The hash of the newest entry, which proves all entries.
  public func head() throws(LedgerError) -> Head {
    try reading { database in
      let row = try GRDB.Row.fetchOne(
        database, sql: "SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1")
      guard let row else { return Head(count: 0, hash: Salted.hex(Chain.origin)) }
      return Head(count: row[0], hash: Salted.hex([UInt8](row[1] as Data)))
    }
  }

  /// How the database really runs: journal mode and level of synchronisation, read back.
  public func durability() throws(LedgerError) -> (journal: String, synchronous: Int) {
    try reading { database in
      (
        try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "",
        try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1
      )
    }
  }

  // MARK: - Writing

  /// Appends `batch` as one: all of it is durable when this returns, or nothing of it is there.
  ///
  /// - Throws: ``LedgerError``, of kind `stale` where the record has grown since it was read.
  @discardableResult
  public func append(_ batch: Batch) throws(LedgerError) -> Head {
    do {
      return try queue.write { try Self.write(batch, to: $0) }
    } catch { throw LedgerError(error, path: path) }
  }

  private static func write(_ batch: Batch, to database: Database) throws -> Head {
    let report = batch.report?.rawValue ?? ""
    let last = try GRDB.Row.fetchOne(
      try database.cachedStatement(
        sql: "SELECT position, hash FROM entry WHERE report = ? ORDER BY position DESC LIMIT 1"),
      arguments: [report])
    let found = last.map { ($0[0] as Int) + 1 } ?? 0
    guard found == batch.expected else { throw LedgerError.stale(expected: batch.expected, found: found) }
    let newest = try GRDB.Row.fetchOne(
      try database.cachedStatement(sql: "SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1"))
    var number = newest.map { $0[0] as Int } ?? 0
    var ledgerHash = newest.map { [UInt8]($0[1] as Data) } ?? Chain.origin
    var reportHash = last.map { [UInt8]($0[1] as Data) } ?? Chain.origin

    for content in batch.contents {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO content (id, salt, bytes) VALUES (?, ?, ?)")
        .execute(arguments: [content.id.rawValue, Data(content.salt), Data(content.bytes)])
    }
    for (offset, entry) in batch.entries.enumerated() {
      number += 1
      var row = Chain.Row(
        number: number, report: report, position: batch.expected + offset,
        at: Int(entry.at.timeIntervalSince1970), by: entry.by.rawValue,
        event: try Chain.bytes(of: entry.event), hash: [])
      row.hash = Chain.hash(of: row, before: ledgerHash, inReport: reportHash)
      try database.cachedStatement(
        sql: "INSERT INTO entry (number, report, position, at, by, event, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        row.number, row.report, row.position, row.at, row.by, Data(row.event), Data(row.hash),
      ])
      (ledgerHash, reportHash) = (row.hash, row.hash)
    }
    if let summary = batch.summary { try write(summary, to: database) }
    return Head(count: number, hash: Salted.hex(ledgerHash))
  }

  private static func write(_ summary: Summary, to database: Database) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try database.cachedStatement(
      sql: """
        INSERT INTO summary (report, state, due, wake_at, changed_at, json) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (report) DO UPDATE SET state = excluded.state, due = excluded.due,
          wake_at = excluded.wake_at, changed_at = excluded.changed_at, json = excluded.json
        """
    ).execute(arguments: [
      summary.report.rawValue, summary.state.rawValue, summary.due.map { Int($0.timeIntervalSince1970) },
      summary.wakeAt.map { Int($0.timeIntervalSince1970) }, Int(summary.changedAt.timeIntervalSince1970),
      try encoder.encode(summary),
    ])
  }

  /// Makes a copy at `path` that holds everything committed, in one file.
  ///
  /// - Throws: ``LedgerError`` where something stands there already.
  public func copy(to path: String) throws(LedgerError) {
    guard access(path, F_OK) != 0 else { throw .exists(path) }
    do {
      let before = umask(0o077)
      defer { umask(before) }
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
      try Self.sync(path)
    } catch { throw LedgerError(error, path: path) }
  }

  private static func sync(_ path: String) throws {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    if fsync(file) != 0 { throw DatabaseError(resultCode: .SQLITE_IOERR) }
  }

  func reading<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do { return try queue.inDatabase(body) } catch { throw LedgerError(error, path: path) }
  }
}

/// What is appended as one: entries of one record, the content that they name, and the new line for lists.
public struct Batch: Sendable {
  /// The report; `nil` is the office.
  public var report: Report.ID?
  /// How many entries the record had when it was read.
  public var expected: Int
  /// The entries to add, in order.
  public var entries: [Entry]
  /// The content that they name.
  public var contents: [Content]
  /// The line about the report as it is afterwards; `nil` for the office.
  public var summary: Summary?

  /// Makes a batch.
  public init(report: Report.ID?, expected: Int, entries: [Entry], contents: [Content], summary: Summary?) {
    self.report = report
    self.expected = expected
    self.entries = entries
    self.contents = contents
    self.summary = summary
  }
}

extension Chain.Row {
  init(_ row: GRDB.Row) {
    self.init(
      number: row[0], report: row[1], position: row[2], at: row[3], by: row[4],
      event: [UInt8](row[5] as Data), hash: [UInt8](row[6] as Data))
  }
}

extension Localized {
  fileprivate static func unreadable(_ row: Chain.Row) -> Localized {
    Localized(
      en: "entry \(row.number) of the ledger can't be read",
      fr: "l'écriture \(row.number) du registre est illisible")
  }
  fileprivate static func lost(_ id: Content.ID) -> Localized {
    Localized(en: "the content \(id.short) is gone", fr: "le contenu \(id.short) a disparu")
  }
  fileprivate static func changed(_ id: Content.ID) -> Localized {
    Localized(
      en: "the content \(id.short) is not what was written",
      fr: "le contenu \(id.short) n'est pas ce qui fut écrit")
  }
}
