public import Foundation
import GRDB
public import Reporting
import Wording

extension LedgerFile {
  /// The lines that `listing` asks for.
  /// - Throws: `damaged`, `busy`, `failed`.
  public func summaries(_ listing: Listing = Listing()) throws(LedgerError) -> [Summary] {
    try reading { database in
      let (sql, arguments) = listing.sql
      let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
      var summaries: [Summary] = []
      while let row = try rows.next() { try summaries.append(summary(in: row)) }
      return summaries
    }
  }

  /// The names of the reports that are to be looked at by `moment`, sorted. No line is read: one that is damaged
  /// hides no other.
  /// - Throws: `busy`, `failed`.
  public func waking(by moment: Date) throws(LedgerError) -> [Report.ID] {
    try reading { database in
      let statement = try database.cachedStatement(sql: LedgerFile.wakingQuery)
      return try String.fetchAll(statement, arguments: [moment.timeIntervalSince1970.rounded(.down)])
        .map { Report.ID($0) }
    }
  }

  /// The plus keeps SQLite from reading every line in the order of names only to sort the few that it wants.
  static let wakingQuery = "SELECT report FROM summaries WHERE wake_at <= ? ORDER BY +report"

  /// The names of all reports, sorted. No line is read, as in ``waking(by:)``.
  /// - Throws: `busy`, `failed`.
  public func reports() throws(LedgerError) -> [Report.ID] {
    try reading { database in
      let statement = try database.cachedStatement(sql: "SELECT report FROM summaries ORDER BY report")
      return try String.fetchAll(statement).map { Report.ID($0) }
    }
  }

  /// How long the records are of the reports that are to be looked at by `moment`. No line is read, as in
  /// ``waking(by:)``.
  /// - Throws: `busy`, `failed`.
  public func positions(wakingBy moment: Date) throws(LedgerError) -> [Report.ID: Int] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: "SELECT report, position FROM summaries WHERE wake_at <= ?")
      let rows = try Row.fetchAll(statement, arguments: [moment.timeIntervalSince1970.rounded(.down)])
      return try rows.reduce(into: [:]) { found, row in
        found[Report.ID(try row.decode(String.self, atIndex: 0))] = try row.decode(Int.self, atIndex: 1)
      }
    }
  }

  /// The names of the reports that are not at their end, sorted. No line is read, as in ``waking(by:)``.
  /// - Throws: `busy`, `failed`.
  public func openReports() throws(LedgerError) -> [Report.ID] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: "SELECT report FROM summaries WHERE final = 0 ORDER BY report")
      return try String.fetchAll(statement).map { Report.ID($0) }
    }
  }

  /// The names of the reports that are not at their end and whose reminders can reach somebody of whom `reaches` says
  /// so, sorted; those whose line does not say whom they reach are among them. No more is read of a line: one that is
  /// damaged hides no report.
  /// - Throws: `busy`, `failed`.
  public func openReports(reaching reaches: (Audience) -> Bool) throws(LedgerError) -> [Report.ID] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT report, CASE WHEN json_valid(json) THEN json_extract(json, '$.audience') END
          FROM summaries WHERE final = 0 ORDER BY report
          """)
      // Many reports, few audiences: those of a mechanism, an author and an assignment.
      var known: [String: Bool] = [:]
      var found: [Report.ID] = []
      let rows = try Row.fetchCursor(statement)
      while let row = try rows.next() {
        if let text = String.fromDatabaseValue(row[1]) {
          let isReached = known[text] ?? reaches(Audience(text))
          known[text] = isReached
          if !isReached { continue }
        }
        found.append(Report.ID(try row.decode(String.self, atIndex: 0)))
      }
      return found
    }
  }

  /// The line about `report`; `nil` where there is no such report.
  /// - Throws: `damaged`, `busy`, `failed`.
  public func summary(of report: Report.ID) throws(LedgerError) -> Summary? {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: "SELECT \(SummaryRow.columns) FROM summaries WHERE report = ?")
      return try Row.fetchOne(statement, arguments: [report.rawValue]).map { try summary(in: $0) }
    }
  }

  /// Replaces lines that no longer say what the record says: after `verify` found one wrong, or because a newer
  /// version of Rapporteur computes them otherwise.
  ///
  /// - Throws: `stale` where a record holds more or fewer entries than its line says; nothing is changed then.
  public func refresh(_ summaries: [Summary]) throws(LedgerError) {
    try writing { database in
      for summary in summaries {
        let record = try Tail.ofRecord(summary.report, database)
        guard record.place == summary.position else {
          throw LedgerError.stale(summary.report, expected: summary.position, actual: Int(record.place))
        }
        try SummaryRow(summary).store(in: database)
      }
    }
  }

  private func summary(in row: Row) throws -> Summary {
    if let summary = try SummaryRow.summary(in: row) { return summary }
    throw try LedgerError.damaged(path, place: .summary(of: row.decode(String.self, atIndex: 0)), detail: nil)
  }
}

extension Localized {
  fileprivate static func summary(of report: String) -> Localized {
    Localized(
      en: "the line about \(report) in lists can't be read",
      fr: "la ligne sur \(report) dans les listes ne peut pas être lue")
  }
}
