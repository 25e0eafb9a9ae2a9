import Foundation
import GRDB
import Reporting

/// The row that a line for lists becomes: the line itself as JSON, and what lists are filtered and sorted by.
struct SummaryRow {
  static let columns =
    "report, workflow, state, final, due, wake_at, changed_at, position, CAST(json AS BLOB)"

  /// What the columns say that are filtered and sorted by, in their order.
  let values: [DatabaseValue]
  /// The line.
  let json: [UInt8]
  /// The name, title and country as they are searched. Not compared by `verify`: folding follows the Unicode
  /// version of the program that stored the line.
  let words: String

  init(_ summary: Summary) throws {
    values = SummaryRow.values(of: summary)
    json = try EventForm.bytes(of: summary)
    words = Listing.folded(
      [summary.report.rawValue, summary.title, summary.country ?? ""].joined(separator: " "))
  }

  /// The line in a row that was selected by ``columns``; `nil` where it can't be read or its columns say otherwise.
  static func summary(in row: Row) throws -> Summary? {
    let json = try [UInt8](row.decode(Data.self, atIndex: 8))
    guard let summary: Summary = EventForm.value(from: json) else { return nil }
    return Array(row.databaseValues.prefix(8)) == values(of: summary) ? summary : nil
  }

  private static func values(of summary: Summary) -> [DatabaseValue] {
    [
      summary.report.rawValue.databaseValue, summary.workflow.rawValue.databaseValue,
      summary.state.rawValue.databaseValue, summary.isFinal.databaseValue,
      summary.due.map(SummaryRow.seconds).databaseValue, summary.wakeAt.map(SummaryRow.seconds).databaseValue,
      SummaryRow.seconds(summary.changedAt).databaseValue, summary.position.databaseValue,
    ]
  }

  func store(in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO summaries
          (report, workflow, state, final, due, wake_at, changed_at, position, json, words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: StatementArguments(
        values + [
          String(decoding: json, as: UTF8.self).databaseValue, words.databaseValue,
        ]))
  }

  /// Seconds since 1970, rounded down; the nearest that 64 bits hold where there are too many.
  private static func seconds(_ moment: Date) -> Int64 {
    Int64(exactly: moment.timeIntervalSince1970.rounded(.down)) ?? (moment < .distantPast ? .min : .max)
  }
}
