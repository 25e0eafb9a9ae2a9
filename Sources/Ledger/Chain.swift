import Crypto
import Foundation
import Reporting

/// The hash of the newest entry and how many entries it proves: kept elsewhere, it shows that nothing was cut off.
public struct Head: Hashable, Sendable, CustomStringConvertible {
  /// How many entries there are.
  public let count: Int
  /// The hash of the newest one, in lower-case hexadecimal; zeros where there is none.
  public let hash: String

  /// Makes a head.
  public init(count: Int, hash: String) {
    self.count = count
    self.hash = hash
  }

  /// Reads the form that ``description`` writes; `nil` where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "h1", let count = Int(parts[1]), count >= 0,
      parts[2].utf8.count == 64,
      parts[2].utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.init(count: count, hash: String(parts[2]))
  }

  /// `h1-120-9f…`: format, number of entries, hash.
  public var description: String { "h1-\(count)-\(hash)" }
}

/// How one entry is bound to those before it.
enum Chain {
  /// The hash before the first entry.
  static let origin = [UInt8](repeating: 0, count: 32)

  /// The hash of an entry: over its place, its author and moment, its event as stored, the entry before it in
  /// the ledger and the one before it in its report. Each part is preceded by its length, so that no two
  /// entries have the same bytes.
  static func hash(of row: Row, before ledger: [UInt8], inReport report: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    func add(_ bytes: some Collection<UInt8>) {
      withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
      hash.update(data: Array(bytes))
    }
    func add(_ number: Int) {
      withUnsafeBytes(of: Int64(number).littleEndian) { hash.update(bufferPointer: $0) }
    }
    add("rapporteur-entry-1".utf8)
    add(row.number)
    add(row.report.utf8)
    add(row.position)
    add(row.at)
    add(row.by.utf8)
    add(row.event)
    add(ledger)
    add(report)
    return Array(hash.finalize())
  }

  /// An entry as it is stored. The office's own record is the report with the empty name.
  struct Row {
    var number: Int
    var report: String
    var position: Int
    var at: Int
    var by: String
    var event: [UInt8]
    var hash: [UInt8]

    /// The entry; `nil` where the event can't be read.
    func entry() throws -> Entry {
      Entry(
        report: report.isEmpty ? nil : Report.ID(report), by: Person.ID(by),
        at: Date(timeIntervalSince1970: TimeInterval(at)),
        event: try JSONDecoder().decode(Event.self, from: Data(event)))
    }
  }

  /// The bytes that an event is stored as.
  static func bytes(of event: Event) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(event))
  }
}
