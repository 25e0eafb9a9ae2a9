import Foundation
import GRDB
import Reporting
import Wording

extension LedgerFile {
  /// Adds `batch`: all of it or nothing, on the disk when this returns.
  ///
  /// - Returns: The head of the ledger with the batch.
  /// - Throws: `stale` where the record has moved on, `unsuitable`, `busy`, `full`, `notPermitted`, `failed`,
  ///   `damaged`.
  @discardableResult
  public func append(_ batch: Batch) throws(LedgerError) -> Head { try append([batch]) }

  /// Adds all `batches`, one after the other, or none: the disk is waited for once.
  ///
  /// - Returns: The head of the ledger with them.
  /// - Throws: As ``append(_:)-(Batch)``.
  @discardableResult
  public func append(_ batches: [Batch]) throws(LedgerError) -> Head {
    for batch in batches { try batch.requireSuitable() }
    if batches.contains(where: \.destroys) { try markUntidy() }
    return try writing { database in
      var last = try Tail.ofLedger(database)
      for batch in batches {
        let record = try Tail.ofRecord(batch.report, database)
        guard record.place == batch.expected else {
          throw LedgerError.stale(batch.report, expected: batch.expected, actual: Int(record.place))
        }
        last = try insert(batch, after: last, inRecord: record, into: database)
        if let summary = batch.summary { try SummaryRow(summary).store(in: database) }
      }
      return Head(count: Int(last.place), hash: last.hash)
    }
  }

  private func insert(
    _ batch: Batch, after last: Tail, inRecord record: Tail, into database: Database
  ) throws -> Tail {
    var last = last
    var record = record
    var contents = Dictionary(batch.contents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in batch.entries {
      guard
        let row = try StoredEntry(
          entry, number: last.place &+ 1, position: record.place &+ 1, previous: last.hash,
          previousInRecord: record.hash)
      else { throw LedgerError.unsuitable(.noMoment) }
      try insert(row, into: database)
      for id in entry.event.contents {
        if let content = contents.removeValue(forKey: id) {
          try insert(content, broughtBy: row.number, into: database)
        } else if try !holds(id, database) {
          throw LedgerError.unsuitable(.namesUnknown(id))
        }
      }
      if case .expunged(let ids, _) = entry.event { try destroy(ids, in: database) }
      last = Tail(place: row.number, hash: row.hash)
      record = Tail(place: row.position, hash: row.hash)
    }
    if let stray = contents.keys.min() { throw LedgerError.unsuitable(.namedByNobody(stray)) }
    return last
  }

  private func insert(_ row: StoredEntry, into database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO entries (number, report, position, at, by, event, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      row.number, String(decoding: row.report, as: UTF8.self), row.position, row.at,
      String(decoding: row.by, as: UTF8.self), String(decoding: row.event, as: UTF8.self), Data(row.hash),
    ])
  }

  private func insert(_ content: Content, broughtBy number: Int64, into database: Database) throws {
    // The office adopts a definition whose text a report brought, and the other way round: same name, same text.
    guard try !holds(content.id, database) else { return }
    let statement = try database.cachedStatement(
      sql: "INSERT INTO contents (id, entry, salt, bytes) VALUES (?, ?, ?, ?)")
    try statement.execute(arguments: [
      content.id.rawValue, number, Data(content.salt), Data(content.bytes),
    ])
  }

  /// Destroys content with its salt: without it, nobody can try out guesses against the name that stays.
  private func destroy(_ ids: [Content.ID], in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE contents SET salt = NULL, bytes = NULL WHERE id = ?")
    for id in ids {
      guard try holds(id, database) else { throw LedgerError.unsuitable(.namesUnknown(id)) }
      try statement.execute(arguments: [id.rawValue])
    }
  }

  private func holds(_ id: Content.ID, _ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM contents WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id.rawValue]) != nil
  }
}

/// The last entry of the ledger or of a record: where it stands, and its hash.
struct Tail {
  var place: Int64
  var hash: [UInt8]

  static func ofLedger(_ database: Database) throws -> Tail {
    try Tail(
      Row.fetchOne(
        database.cachedStatement(sql: "SELECT number, hash FROM entries ORDER BY number DESC LIMIT 1")))
  }

  static func ofRecord(_ report: Report.ID?, _ database: Database) throws -> Tail {
    try Tail(
      Row.fetchOne(
        database.cachedStatement(
          sql: "SELECT position, hash FROM entries WHERE report = ? ORDER BY position DESC LIMIT 1"),
        arguments: [report?.rawValue ?? ""]))
  }

  init(place: Int64, hash: [UInt8]) {
    self.place = place
    self.hash = hash
  }

  private init(_ row: Row?) throws {
    place = try row?.decode(Int64.self, atIndex: 0) ?? 0
    hash = try row.map { try [UInt8]($0.decode(Data.self, atIndex: 1)) } ?? Chain.beginning
  }
}

extension Batch {
  /// The most bytes that one piece of content may have: 32 MiB.
  public static let largestContent = 32 << 20

  /// Refuses what `verify` would later find fault with.
  func requireSuitable() throws(LedgerError) {
    if entries.isEmpty { throw .unsuitable(.nothing) }
    if report?.isWellFormed == false || entries.contains(where: { $0.report != report }) {
      throw .unsuitable(.mixedRecords)
    }
    for content in contents {
      if content.bytes.count > Batch.largestContent { throw .unsuitable(.tooLarge(content.id)) }
      if Salted.id(of: content.bytes, salt: content.salt) != content.id {
        throw .unsuitable(.misnamed(content.id))
      }
    }
    if summary?.report != report || summary.map({ $0.position == expected &+ entries.count }) == false {
      throw .unsuitable(.otherSummary)
    }
  }
}

extension Localized {
  fileprivate static let nothing = Localized(en: "it holds no entry", fr: "il n'y a aucune inscription")
  fileprivate static let noMoment = Localized(
    en: "an entry has no moment", fr: "une inscription n'a pas de date")
  fileprivate static let mixedRecords = Localized(
    en: "its entries are about another report, or one without a proper name",
    fr: "ses inscriptions concernent un autre rapport, ou un rapport sans nom convenable")
  fileprivate static let otherSummary = Localized(
    en: "its summary is not that of the record with these entries",
    fr: "son résumé n'est pas celui du registre avec ces inscriptions")
  fileprivate static func tooLarge(_ id: Content.ID) -> Localized {
    Localized(
      en: "content \(id) is larger than 32 MiB", fr: "le contenu \(id) dépasse 32 Mio")
  }
  fileprivate static func misnamed(_ id: Content.ID) -> Localized {
    Localized(
      en: "content \(id) does not have the digest that it is named by",
      fr: "le contenu \(id) n'a pas l'empreinte qui lui sert de nom")
  }
  fileprivate static func namesUnknown(_ id: Content.ID) -> Localized {
    Localized(
      en: "an entry names content \(id), which is neither given nor stored",
      fr: "une inscription cite le contenu \(id), qui n'est ni donné ni enregistré")
  }
  fileprivate static func namedByNobody(_ id: Content.ID) -> Localized {
    Localized(en: "no entry names content \(id)", fr: "aucune inscription ne cite le contenu \(id)")
  }
}
