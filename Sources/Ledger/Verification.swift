import Foundation
import GRDB
public import Reporting
public import Wording

/// What `verify` found.
public struct Verification: Sendable {
  /// Something that is not as it was written.
  public struct Damage: Hashable, Sendable {
    /// What kind of damage it is.
    public enum Kind: String, Sendable {
      case altered
      case missing
      case reordered
      case cutOff = "cut-off"
      case replaced
      case content
      case summary
      case file
    }

    /// What kind of damage it is.
    public let kind: Kind
    /// The entry's number in the ledger; 0 where it is about no entry.
    public let number: Int
    /// The report; `nil` where it is about the office or no report.
    public let report: Report.ID?
    /// The sentence.
    public let message: Localized
  }

  /// What is not as it was written, the first first; at most 100.
  public internal(set) var damages: [Damage] = []
  /// How many entries there are.
  public internal(set) var entries = 0
  /// How many pieces of content there are.
  public internal(set) var contents = 0
  /// How many of them were expunged.
  public internal(set) var expunged = 0
  /// The entries up to this number are proved by the head that was given; 0 where none was.
  public internal(set) var anchored = 0
  /// The head of the ledger as it is now.
  public internal(set) var head = Head(count: 0, hash: "")

  /// Whether everything is as it was written.
  public var isClean: Bool { damages.isEmpty }
}

extension Ledger {
  /// Checks every entry, the chain through all of them and through each report, all content and all summaries.
  ///
  /// - Parameters:
  ///   - kept: A head that was kept elsewhere; it proves the entries up to it.
  ///   - summarise: Computes the line about a report from its record, so that it can be compared with what lists show.
  public func verify(
    against kept: Head? = nil, summarise: ((Report.ID, [Entry]) throws -> Summary)? = nil
  ) throws(LedgerError) -> Verification {
    var audit = Audit(kept: kept)
    do {
      try queue.inDatabase { database in
        let problems = try String.fetchAll(database, sql: "PRAGMA integrity_check(5)")
        for problem in problems where problem != "ok" { audit.add(.file, .integrity(problem)) }
        try audit.entries(in: database)
        try audit.contents(in: database)
      }
    } catch {
      let error = LedgerError(error, path: path)
      guard case .damaged = error.kind else { throw error }
      audit.add(.file, error.message)
    }
    if let summarise { try compareSummaries(&audit, summarise) }
    return audit.result
  }

  private func compareSummaries(
    _ audit: inout Audit, _ summarise: (Report.ID, [Entry]) throws -> Summary
  ) throws(LedgerError) {
    guard audit.result.isClean else { return }
    let stored = Dictionary(uniqueKeysWithValues: try summaries().map { ($0.report, $0) })
    for report in audit.reports.sorted() {
      let entries = try entries(of: report)
      let expected = try? summarise(report, entries)
      if stored[report] != expected { audit.add(.summary, report: report, .summary(report)) }
    }
    for report in stored.keys.sorted() where !audit.reports.contains(report) {
      audit.add(.summary, report: report, .summary(report))
    }
  }
}

/// Walks through a ledger and notes what is wrong.
private struct Audit {
  let kept: Head?
  var result = Verification()
  var reports: Set<Report.ID> = []
  private var named: Set<String> = []

  init(kept: Head?) { self.kept = kept }

  mutating func add(
    _ kind: Verification.Damage.Kind, number: Int = 0, report: Report.ID? = nil, _ message: Localized
  ) {
    guard result.damages.count < 100 else { return }
    result.damages.append(.init(kind: kind, number: number, report: report, message: message))
  }

  mutating func entries(in database: Database) throws {
    var before = Chain.origin
    var last: [String: (hash: [UInt8], position: Int)] = [:]
    var number = 0
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, report, position, at, by, event, hash FROM entry ORDER BY number")
    while let fetched = try rows.next() {
      let row = Chain.Row(fetched)
      number += 1
      check(row, wanted: number, before: before, last: last[row.report])
      number = row.number
      before = row.hash
      last[row.report] = (row.hash, row.position)
      if let kept, kept.count == row.number {
        if Salted.hex(row.hash) == kept.hash {
          result.anchored = result.isClean ? row.number : 0
        } else {
          add(.replaced, number: row.number, .otherHead(row.number))
        }
      }
    }
    result.entries = number
    result.head = Head(count: number, hash: Salted.hex(before))
    if let kept, kept.count > number { add(.cutOff, number: number, .cutOff(kept.count, found: number)) }
  }

  private mutating func check(
    _ row: Chain.Row, wanted: Int, before: [UInt8], last: (hash: [UInt8], position: Int)?
  ) {
    let report = row.report.isEmpty ? nil : Report.ID(row.report)
    if let report { reports.insert(report) }
    if row.number != wanted {
      add(.missing, number: wanted, report: nil, .missing(wanted, before: row.number))
    }
    if row.position != (last?.position ?? -1) + 1 {
      add(.reordered, number: row.number, report: report, .position(row))
    }
    if Chain.hash(of: row, before: before, inReport: last?.hash ?? Chain.origin) != row.hash {
      add(.altered, number: row.number, report: report, .altered(row))
    }
    if let event = try? row.entry().event {
      named.formUnion(event.contents.map(\.rawValue))
    } else {
      add(.altered, number: row.number, report: report, .unreadable(row))
    }
  }

  mutating func contents(in database: Database) throws {
    var there: Set<String> = []
    let rows = try Row.fetchCursor(database, sql: "SELECT id, salt, bytes FROM content ORDER BY id")
    while let row = try rows.next() {
      let id: String = row[0]
      there.insert(id)
      result.contents += 1
      if !named.contains(id) { add(.content, .stray(Content.ID(id))) }
      guard let salt = row[1] as Data?, let bytes = row[2] as Data? else {
        result.expunged += 1
        continue
      }
      if Salted.id(salt: [UInt8](salt), bytes: [UInt8](bytes)).rawValue != id {
        add(.content, .changedContent(Content.ID(id)))
      }
    }
    for id in named.subtracting(there).sorted() { add(.content, .lostContent(Content.ID(id))) }
  }
}

extension Localized {
  fileprivate static func integrity(_ detail: String) -> Localized {
    Localized(
      en: "SQLite finds the file damaged: \(detail)", fr: "SQLite trouve le fichier endommagé : \(detail)")
  }
  fileprivate static func missing(_ number: Int, before next: Int) -> Localized {
    Localized(
      en: "entry \(number) is missing: entry \(next) follows the one before it",
      fr: "l'écriture \(number) manque : l'écriture \(next) suit celle d'avant")
  }
  fileprivate static func position(_ row: Chain.Row) -> Localized {
    Localized(
      en: "entry \(row.number) is out of order in its record (position \(row.position))",
      fr: "l'écriture \(row.number) n'est pas à sa place dans son dossier (position \(row.position))")
  }
  fileprivate static func altered(_ row: Chain.Row) -> Localized {
    Localized(
      en: "entry \(row.number) is not what was written, or stands elsewhere than it was written",
      fr: "l'écriture \(row.number) n'est pas ce qui fut écrit, ou n'est plus à la place où elle fut écrite")
  }
  fileprivate static func unreadable(_ row: Chain.Row) -> Localized {
    Localized(en: "entry \(row.number) can't be read", fr: "l'écriture \(row.number) est illisible")
  }
  fileprivate static func otherHead(_ number: Int) -> Localized {
    Localized(
      en: "entry \(number) is another than the one that the given head proves: the ledger was rewritten",
      fr: "l'écriture \(number) n'est pas celle que prouve l'empreinte donnée : le registre a été réécrit")
  }
  fileprivate static func cutOff(_ wanted: Int, found: Int) -> Localized {
    Localized(
      en: "the given head proves \(wanted) entries, the ledger has \(found): the end was cut off",
      fr: "l'empreinte donnée prouve \(wanted) écritures, le registre en a \(found) : la fin a été coupée")
  }
  fileprivate static func stray(_ id: Content.ID) -> Localized {
    Localized(
      en: "the content \(id.short) belongs to no entry",
      fr: "le contenu \(id.short) n'appartient à aucune écriture")
  }
  fileprivate static func changedContent(_ id: Content.ID) -> Localized {
    Localized(
      en: "the content \(id.short) is not what was written",
      fr: "le contenu \(id.short) n'est pas ce qui fut écrit")
  }
  fileprivate static func lostContent(_ id: Content.ID) -> Localized {
    Localized(en: "the content \(id.short) is gone", fr: "le contenu \(id.short) a disparu")
  }
  fileprivate static func summary(_ report: Report.ID) -> Localized {
    Localized(
      en: "lists show \"\(report)\" otherwise than its record says",
      fr: "les listes montrent « \(report) » autrement que ne le dit son dossier")
  }
}
