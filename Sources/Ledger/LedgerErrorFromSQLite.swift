import GRDB
import Wording

extension LedgerError {
  /// Says what `error`, from SQLite or from here, means for the ledger at `path`.
  init(_ error: any Error, at path: String) {
    if let known = error as? LedgerError {
      self = known
      return
    }
    guard let error = error as? DatabaseError else {
      // A column of a type that this program never wrote.
      self = .damaged(path, place: .anUnreadableRow, detail: String(describing: error))
      return
    }
    let detail = "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .notPermitted(path)
    case .SQLITE_FULL: self = .full(path)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_MISMATCH:
      self = .damaged(path, place: .theFileItself, detail: detail)
    case .SQLITE_ERROR: self = .damaged(path, place: .itsTables, detail: detail)
    default: self = .failed(path, detail: detail)
    }
  }
}

extension Localized {
  fileprivate static let anUnreadableRow = Localized(
    en: "a row can't be read", fr: "une ligne ne peut pas être lue")
  fileprivate static let theFileItself = Localized(
    en: "the database file is broken", fr: "le fichier de la base de données est abîmé")
  fileprivate static let itsTables = Localized(
    en: "its tables are not those of a ledger", fr: "ses tables ne sont pas celles d'un registre")
}
