import Crypto
import Foundation
import Reporting

/// The one hash of an entry, and the canonical bytes that it is computed over.
///
/// The bytes are part of the ledger's format and are described in this folder's README, so that others can
/// compute them: nine fields, each after its length as 8 bytes, big-endian; whole numbers are 8 bytes,
/// big-endian, two's complement.
enum Chain {
  /// What stands before the first entry.
  static let beginning = [UInt8](repeating: 0, count: 32)

  /// The hash of an entry that stands at `number` in the ledger and at `position` in its record, after
  /// entries with the hashes `previous` and `previousInRecord`.
  static func hash(
    of entry: StoredEntry, number: Int64, position: Int64, previous: [UInt8], previousInRecord: [UInt8]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256 + entry.event.count)
    append("rapporteur ledger entry 1".utf8, to: &bytes)
    append(bigEndian(number), to: &bytes)
    // A report is marked, so that the office's record and a report without a name can't be taken for another.
    append(entry.report.isEmpty ? [0] : [1] + entry.report, to: &bytes)
    append(bigEndian(position), to: &bytes)
    append(bigEndian(entry.at), to: &bytes)
    append(entry.by, to: &bytes)
    append(entry.event, to: &bytes)
    append(previous, to: &bytes)
    append(previousInRecord, to: &bytes)
    return Array(SHA256.hash(data: bytes))
  }

  private static func append(_ field: some Collection<UInt8>, to bytes: inout [UInt8]) {
    bytes += bigEndian(Int64(field.count))
    bytes += field
  }

  private static func bigEndian(_ number: Int64) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }
}
