import Foundation
import GRDB
public import Reporting

extension LedgerFile {
  /// Reads everything and says what is wrong with it.
  ///
  /// A chain alone does not show that its end was cut off or that it was made anew from the beginning; a head
  /// kept elsewhere does.
  /// - Parameters:
  ///   - against: A head that was kept elsewhere.
  ///   - summarise: Computes a report's line for lists from its record; where it gives one, the stored line must
  ///     equal it.
  /// - Throws: `busy` or `failed`. What is wrong with the ledger is in the result.
  public func verify(
    against: Head? = nil, summarise: (([Entry], Summary) -> Summary?)? = nil
  ) throws(LedgerError) -> Verification {
    var verification = Verification()
    var flaws: [Flaw] = []
    let examination = try reading { database in
      try flaws += LedgerFile.guarded { try LedgerFile.flawsOfFile(database) }
      try flaws += LedgerFile.guarded { try LedgerFile.flawsOfSchema(database) }
      var examination = Examination(against: against)
      try flaws += LedgerFile.guarded {
        let rows = try Row.fetchCursor(
          database, sql: "SELECT \(StoredEntry.columns) FROM entries ORDER BY number")
        while let row = try rows.next() { try examination.take(StoredEntry(row)) }
        return []
      }
      try flaws += LedgerFile.guarded {
        try Reordering.explain(examination.flaws, misfits: examination.misfits, in: database)
      }
      try flaws += LedgerFile.guarded {
        try verification.readContents(named: examination, in: database)
      }
      try flaws += LedgerFile.guarded { try LedgerFile.flawsOfSummaries(examination.records, database) }
      return examination
    }
    verification.entryCount = Int(examination.ledger.count)
    verification.reportCount = examination.records.keys.count { !$0.isEmpty }
    verification.head = Head(count: Int(examination.ledger.place), hash: examination.ledger.hash)
    flaws += verification.anchor(examination, to: against)
    if let summarise, flaws.isEmpty { flaws += try flawsOfSummaries(by: summarise) }
    for flaw in flaws.sorted(by: Flaw.comesFirst) { verification.note(flaw) }
    return verification
  }

  /// Turns what SQLite says of a broken file into a flaw, so that the rest is still examined.
  private static func guarded(_ work: () throws -> [Flaw]) throws -> [Flaw] {
    do {
      return try work()
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_NOTADB, .SQLITE_MISMATCH].contains(error.resultCode)
    {
      return [.file(error.message ?? "SQLite \(error.extendedResultCode.rawValue)")]
    } catch let error as RowDecodingError {
      return [.file(String(describing: error))]
    }
  }

  private static func flawsOfFile(_ database: Database) throws -> [Flaw] {
    let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
    return lines.filter { $0 != "ok" }.map { .file($0) }
  }

  private static func flawsOfSchema(_ database: Database) throws -> [Flaw] {
    let found = try String.fetchAll(
      database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    let wanted = Schema.statements.filter { $0.hasPrefix("CREATE") }
    return Set(found) == Set(wanted) ? [] : [.schema]
  }

  /// Every record has a line, every line a record of that length and columns that say what it says.
  private static func flawsOfSummaries(
    _ records: [[UInt8]: Examination.Walk], _ database: Database
  ) throws -> [Flaw] {
    var lengths: [String: Int64] = [:]
    for (report, walk) in records where !report.isEmpty {
      lengths[String(decoding: report, as: UTF8.self)] = walk.count
    }
    var flaws: [Flaw] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(SummaryRow.columns) FROM summaries ORDER BY report")
    while let row = try rows.next() {
      let report = try row.decode(String.self, atIndex: 0)
      let length = lengths.removeValue(forKey: report)
      let summary = try SummaryRow.summary(in: row)
      if summary.map({ Int64($0.position) }) != length || summary == nil {
        flaws.append(.summary(of: Report.ID(report)))
      }
    }
    return flaws + lengths.keys.sorted().map { .summary(of: Report.ID($0)) }
  }

  /// Compares the lines with those computed anew. Each record is read by itself, so that `summarise` may read
  /// content of this ledger.
  private func flawsOfSummaries(by summarise: ([Entry], Summary) -> Summary?) throws(LedgerError) -> [Flaw] {
    var flaws: [Flaw] = []
    for stored in try summaries(Listing(order: .name)) {
      let record = try entries(of: stored.report)
      // Somebody has appended since it was listed.
      guard record.count == stored.position else { continue }
      if let computed = summarise(record, stored), !stored.agrees(with: computed) {
        flaws.append(.summary(of: stored.report))
      }
    }
    return flaws
  }
}

extension Verification {
  /// Compares each piece of content with its name, and what is there with what the entries name.
  fileprivate mutating func readContents(
    named examination: Examination, in database: Database
  ) throws -> [Flaw] {
    var flaws: [Flaw] = []
    var unseen = examination.named
    // Where entries were moved, so was what they brought.
    let numbersHold = examination.flaws.isEmpty
    let rows = try Row.fetchCursor(database, sql: "SELECT id, entry, salt, bytes FROM contents ORDER BY id")
    while let row = try rows.next() {
      contentCount += 1
      let id = try Content.ID(row.decode(String.self, atIndex: 0))
      guard let number = unseen.removeValue(forKey: id) else {
        flaws.append(.contentStray(id))
        continue
      }
      let salt = try row.decode(Data?.self, atIndex: 2)
      let bytes = try row.decode(Data?.self, atIndex: 3)
      if salt == nil, bytes == nil {
        expunged.append(id)
        if examination.revisions.contains(id) { expungedRevisionCount += 1 }
        if examination.pictures.contains(id) { expungedPictureCount += 1 }
        if !examination.expunged.contains(id) { flaws.append(.contentDestroyed(id, namedBy: number)) }
      } else if try numbersHold && row.decode(Int64.self, atIndex: 1) != number
        || Salted.id(of: [UInt8](bytes ?? Data()), salt: [UInt8](salt ?? Data())) != id
      {
        flaws.append(.contentAltered(id, namedBy: number))
      }
    }
    return flaws + unseen.map { .contentMissing($0.key, namedBy: $0.value) }
  }

  /// Says which entries `head` proves.
  fileprivate mutating func anchor(_ examination: Examination, to head: Head?) -> [Flaw] {
    let count = Int(examination.ledger.place)
    anchored = examination.anchored
    let proven = anchored?.upperBound ?? 0
    if proven < count { unanchored = proven + 1...count }
    guard let head, head.count > 0 else { return [] }
    if head.count > count { return [.cutOff(at: count, head: head)] }
    return examination.meetsHead ? [] : [.replaced(at: head)]
  }
}

extension Flaw {
  /// The order of the ledger; what has no number comes last, except that a broken file explains all the rest.
  fileprivate static func comesFirst(_ a: Flaw, _ b: Flaw) -> Bool {
    let places = (a.kind == .file ? 0 : a.number ?? .max, b.kind == .file ? 0 : b.number ?? .max)
    if places.0 != places.1 { return places.0 < places.1 }
    return (a.report ?? "", a.content ?? "") < (b.report ?? "", b.content ?? "")
  }
}
