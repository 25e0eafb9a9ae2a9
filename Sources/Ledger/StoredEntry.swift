import Foundation
import GRDB
import Reporting

/// A row of the table of entries, as bytes: what was stored, before anything is made of it.
///
/// Texts are kept as bytes because a row that was tampered with may hold what is no text: a NUL or broken
/// UTF-8 must change the hash, not disappear on the way to a String.
struct StoredEntry {
  /// Where it stands in the ledger, from 1.
  var number: Int64
  /// The report's name; empty for the office's own record.
  var report: [UInt8]
  /// Where it stands in its record, from 1.
  var position: Int64
  /// Seconds since 1970-01-01T00:00:00Z.
  var at: Int64
  /// Who did it.
  var by: [UInt8]
  /// The event as JSON.
  var event: [UInt8]
  /// The hash that was stored with it.
  var hash: [UInt8]

  /// What is selected to read one.
  static let columns =
    "number, CAST(report AS BLOB), position, at, CAST(by AS BLOB), CAST(event AS BLOB), CAST(hash AS BLOB)"

  /// Reads a row that was selected by ``columns``.
  init(_ row: Row) throws {
    number = try row.decode(Int64.self, atIndex: 0)
    report = try [UInt8](row.decode(Data.self, atIndex: 1))
    position = try row.decode(Int64.self, atIndex: 2)
    at = try row.decode(Int64.self, atIndex: 3)
    by = try [UInt8](row.decode(Data.self, atIndex: 4))
    event = try [UInt8](row.decode(Data.self, atIndex: 5))
    hash = try [UInt8](row.decode(Data.self, atIndex: 6))
  }

  /// The row that `entry` becomes; `nil` where its moment is not a number of seconds.
  init?(_ entry: Entry, number: Int64, position: Int64, previous: [UInt8], previousInRecord: [UInt8]) throws {
    guard let at = Int64(exactly: entry.at.timeIntervalSince1970.rounded(.down)) else { return nil }
    self.number = number
    report = Array((entry.report?.rawValue ?? "").utf8)
    self.position = position
    self.at = at
    by = Array(entry.by.rawValue.utf8)
    event = try EventForm.bytes(of: entry.event)
    hash = []
    hash = Chain.hash(
      of: self, number: number, position: position, previous: previous, previousInRecord: previousInRecord)
  }

  /// Whether the stored hash is the hash of what is stored, after those two entries.
  func isSound(after previous: [UInt8], inRecord previousInRecord: [UInt8]) -> Bool {
    hash
      == Chain.hash(
        of: self, number: number, position: position, previous: previous, previousInRecord: previousInRecord)
  }

  /// The report that it is about; `nil` is the office.
  var reportID: Report.ID? { report.isEmpty ? nil : Report.ID(String(decoding: report, as: UTF8.self)) }

  /// What happened, by whom and when; `nil` where the event can't be read.
  var entry: Entry? {
    guard let event = EventForm.event(from: event), let by = String(validating: by, as: UTF8.self) else {
      return nil
    }
    return Entry(
      report: reportID, by: Person.ID(by), at: Date(timeIntervalSince1970: TimeInterval(at)), event: event)
  }
}
