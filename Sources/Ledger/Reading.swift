import Foundation
import GRDB
public import Reporting
import Wording

extension LedgerFile {
  /// The record of `report`, or the office's own where it is `nil`, the first entry first; empty where nothing
  /// was recorded.
  ///
  /// Each entry's hash is computed again, so that nobody decides on what was altered.
  /// - Throws: `damaged`, `busy`, `failed`.
  public func entries(of report: Report.ID?) throws(LedgerError) -> [Entry] {
    try reading { database in
      try LedgerFile.entries(of: report?.rawValue ?? "", database, at: path)
    }
  }

  static let recordQuery = """
    SELECT \(StoredEntry.columns),
      (SELECT before.hash FROM entries AS before WHERE before.number = entries.number - 1)
    FROM entries WHERE report = ? ORDER BY position
    """

  static func entries(of report: String, _ database: Database, at path: String) throws -> [Entry] {
    let statement = try database.cachedStatement(sql: recordQuery)
    let rows = try Row.fetchCursor(statement, arguments: [report])
    var entries: [Entry] = []
    var last = Chain.beginning
    while let row = try rows.next() {
      let stored = try StoredEntry(row)
      let previous = try row.decode(Data?.self, atIndex: 7).map { [UInt8]($0) } ?? Chain.beginning
      guard stored.position == entries.count + 1, stored.isSound(after: previous, inRecord: last) else {
        throw LedgerError.damaged(path, place: .altered(stored), detail: nil)
      }
      guard let entry = stored.entry else {
        throw LedgerError.damaged(path, place: .unreadable(stored), detail: nil)
      }
      entries.append(entry)
      last = stored.hash
    }
    return entries
  }

  /// What was written under `id`; `nil` where it was expunged.
  ///
  /// - Throws: `unknownContent` where no such content was ever stored, `damaged` where it is not what was
  ///   stored, `busy`, `failed`.
  public func content(_ id: Content.ID) throws(LedgerError) -> [UInt8]? {
    try reading { database in
      let statement = try database.cachedStatement(sql: "SELECT salt, bytes FROM contents WHERE id = ?")
      guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else {
        throw LedgerError.unknownContent(id)
      }
      let salt = try row.decode(Data?.self, atIndex: 0)
      let bytes = try row.decode(Data?.self, atIndex: 1)
      guard let salt, let bytes else { return nil }
      guard Salted.id(of: [UInt8](bytes), salt: [UInt8](salt)) == id else {
        throw LedgerError.damaged(path, place: .content(id), detail: nil)
      }
      return [UInt8](bytes)
    }
  }

  /// The number and hash of the newest entry.
  /// - Throws: `damaged`, `busy`, `failed`.
  public func head() throws(LedgerError) -> Head {
    try reading { database in
      let tail = try Tail.ofLedger(database)
      return Head(count: Int(tail.place), hash: tail.hash)
    }
  }
}

extension Localized {
  fileprivate static func altered(_ entry: StoredEntry) -> Localized {
    Localized(
      en: "entry \(entry.number) (\(entry.placeInRecord.en)), or one before it, is not what was recorded",
      fr:
        "l'inscription \(entry.number) (\(entry.placeInRecord.fr)), ou une précédente, n'est pas celle qui a été faite"
    )
  }
  fileprivate static func unreadable(_ entry: StoredEntry) -> Localized {
    Localized(
      en:
        "entry \(entry.number) (\(entry.placeInRecord.en)) holds an event that this version of Rapporteur doesn't know",
      fr:
        "l'inscription \(entry.number) (\(entry.placeInRecord.fr)) contient un événement que cette version de Rapporteur ne connaît pas"
    )
  }
  fileprivate static func content(_ id: Content.ID) -> Localized {
    Localized(
      en: "content \(id) is not what was stored", fr: "le contenu \(id) n'est pas celui qui a été enregistré")
  }
}

extension StoredEntry {
  /// Where it stands in its record, for people: `np-upr-51, 3`.
  var placeInRecord: Localized {
    guard let report = reportID else {
      return Localized(en: "the office, \(position)", fr: "le bureau, \(position)")
    }
    return Localized(same: "\(report), \(position)")
  }
}
