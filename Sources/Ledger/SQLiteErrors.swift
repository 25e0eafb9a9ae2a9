import GRDB
import Wording

extension LedgerError {
  /// What a person is told about an error of SQLite.
  init(_ error: any Error, path: String) {
    if let known = error as? LedgerError {
      self = known
      return
    }
    let code = (error as? DatabaseError)?.resultCode
    let detail = (error as? DatabaseError)?.message ?? String(describing: error)
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL:
      self = LedgerError(
        .diskFull,
        message: Localized(
          en: "the disk is full; nothing was changed", fr: "le disque est plein ; rien n'a été changé"),
        remedy: Localized(
          en: "free some space and give the command again", fr: "libérez de la place et relancez la commande")
      )
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      self = LedgerError(
        .notWritable,
        message: Localized(
          en: "the ledger \(path) or its folder can't be written: \(detail)",
          fr: "le registre \(path) ou son dossier ne peut être écrit : \(detail)"),
        remedy: Localized(
          en: "check the owner and the permissions of the file and its folder",
          fr: "vérifiez le propriétaire et les droits du fichier et de son dossier"))
    case .SQLITE_NOTADB: self = .notALedger(path)
    case .SQLITE_CORRUPT:
      self = .damaged(
        Localized(
          en: "the ledger \(path) is damaged: \(detail)", fr: "le registre \(path) est endommagé : \(detail)")
      )
    default:
      self = LedgerError(
        .inputOutput,
        message: Localized(
          en: "reading or writing the ledger \(path) failed: \(detail)",
          fr: "la lecture ou l'écriture du registre \(path) a échoué : \(detail)"),
        remedy: Localized(
          en: "nothing was half done; check the disk, then: rapporteur verify",
          fr: "rien n'est fait à moitié ; vérifiez le disque, puis : rapporteur verify"))
    }
  }

  static let busy = LedgerError(
    .busy,
    message: Localized(
      en: "another rapporteur has been writing for more than five seconds",
      fr: "un autre rapporteur écrit depuis plus de cinq secondes"),
    remedy: Localized(
      en: "nothing was changed; give the command again", fr: "rien n'a été changé ; relancez la commande"))
}
