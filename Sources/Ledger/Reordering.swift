import Foundation
import GRDB

/// Finds out which rows that don't fit stand at one another's places.
enum Reordering {
  /// The most rows that are tried; a row's hash is tried with every place and every predecessor of the others.
  static let mostRows = 32

  /// Replaces what was said about rows that changed places, and drops what was said about untouched rows that
  /// only follow one of them.
  static func explain(_ flaws: [Flaw], misfits: [StoredEntry], in database: Database) throws -> [Flaw] {
    guard misfits.count > 1, misfits.count < mostRows else { return flaws }
    var recordedAs: [Int: Int64] = [:]
    for row in misfits {
      recordedAs[Int(row.number)] = try numberRecorded(for: row, among: misfits, in: database)
    }
    let moved = recordedAs.filter { Int64($0.key) != $0.value }
    // Rows that changed places are those that hold one another's numbers; others were pushed along.
    guard !moved.isEmpty, Set(moved.keys) == Set(moved.values.map { Int($0) }) else { return flaws }
    let reordered = misfits.compactMap { row in
      moved[Int(row.number)].map { Flaw.reordered(row, from: $0) }
    }
    return flaws.filter { flaw in flaw.number.map { recordedAs[$0] == nil } ?? true } + reordered
  }

  /// The number that `row` was recorded with, where that is the number of one of `rows`.
  private static func numberRecorded(
    for row: StoredEntry, among rows: [StoredEntry], in database: Database
  ) throws -> Int64? {
    let inRecord = try hash(
      "SELECT CAST(hash AS BLOB) FROM entries WHERE CAST(report AS BLOB) = ? AND position = ?",
      [Data(row.report), row.position &- 1], in: database)
    for number in rows.map(\.number) {
      let standing = try hash(
        "SELECT CAST(hash AS BLOB) FROM entries WHERE number = ?", [number &- 1], in: database)
      for previous in [standing] + rows.map(\.hash)
      where row.hash
        == Chain.hash(
          of: row, number: number, position: row.position, previous: previous, previousInRecord: inRecord)
      {
        return number
      }
    }
    return nil
  }

  private static func hash(
    _ sql: String, _ arguments: StatementArguments, in database: Database
  ) throws -> [UInt8] {
    try Data.fetchOne(database.cachedStatement(sql: sql), arguments: arguments).map { [UInt8]($0) }
      ?? Chain.beginning
  }
}
