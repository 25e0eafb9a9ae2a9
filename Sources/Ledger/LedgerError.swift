public import Wording

/// Why the ledger could not do what was asked.
public struct LedgerError: Error, Hashable, Sendable {
  /// What kind of trouble it is.
  public enum Kind: Hashable, Sendable {
    /// There is no ledger at this path.
    case missing
    /// The file is there and is no ledger.
    case notALedger
    /// It was written by a newer version.
    case newerFormat(found: Int, known: Int)
    /// Somebody else appended since the record was read.
    case stale(expected: Int, found: Int)
    /// Another process is writing and did not finish in time.
    case busy
    /// The file or its folder can't be written.
    case notWritable
    /// The disk is full.
    case diskFull
    /// Reading or writing failed.
    case inputOutput
    /// What is stored is not what was stored.
    case damaged
    /// The place can't keep a ledger safely: a network or synchronised folder.
    case unsafePlace
    /// Something stands where a new file was to be made.
    case exists
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// What happened, and where.
  public let message: Localized
  /// What to do about it.
  public let remedy: Localized

  /// Makes an error.
  public init(_ kind: Kind, message: Localized, remedy: Localized) {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }

  /// Whether the caller should load and decide again.
  public var isStale: Bool { if case .stale = kind { true } else { false } }
}

extension LedgerError {
  static func missing(_ path: String) -> LedgerError {
    LedgerError(
      .missing,
      message: Localized(en: "there is no ledger at \(path)", fr: "il n'y a pas de registre à \(path)"),
      remedy: Localized(
        en: "bring it back from a backup, or make a new workspace: rapporteur init",
        fr: "restaurez-le depuis une sauvegarde, ou créez un espace de travail : rapporteur init"))
  }

  static func notALedger(_ path: String) -> LedgerError {
    LedgerError(
      .notALedger,
      message: Localized(
        en: "\(path) is not a ledger of rapporteur", fr: "\(path) n'est pas un registre de rapporteur"),
      remedy: Localized(
        en: "check \"ledger:\" in rapporteur.yaml, or bring the file back from a backup",
        fr: "vérifiez « ledger: » dans rapporteur.yaml, ou restaurez le fichier depuis une sauvegarde"))
  }

  static func newerFormat(_ path: String, found: Int, known: Int) -> LedgerError {
    LedgerError(
      .newerFormat(found: found, known: known),
      message: Localized(
        en: "\(path) was written by a newer rapporteur (format \(found); this one knows \(known))",
        fr:
          "\(path) a été écrit par une version plus récente de rapporteur (format \(found) ; celle-ci connaît \(known))"
      ),
      remedy: Localized(
        en: "install the newer version; nothing was changed",
        fr: "installez la version plus récente ; rien n'a été changé"))
  }

  static func stale(expected: Int, found: Int) -> LedgerError {
    LedgerError(
      .stale(expected: expected, found: found),
      message: Localized(
        en: "the record has \(found) entries, not \(expected)",
        fr: "le dossier a \(found) écritures, pas \(expected)"),
      remedy: Localized(en: "read it again", fr: "relisez-le"))
  }

  static func damaged(_ what: Localized) -> LedgerError {
    LedgerError(
      .damaged, message: what,
      remedy: Localized(
        en: "rapporteur verify shows everything; bring the ledger back from a backup",
        fr: "rapporteur verify montre tout ; restaurez le registre depuis une sauvegarde"))
  }

  static func unsafePlace(_ path: String, _ why: String) -> LedgerError {
    LedgerError(
      .unsafePlace,
      message: Localized(
        en:
          "\(path) lies in a network or synchronised folder (\(why)), where a ledger can be destroyed unnoticed",
        fr:
          "\(path) se trouve dans un dossier réseau ou synchronisé (\(why)), où un registre peut être détruit sans bruit"
      ),
      remedy: Localized(
        en:
          "keep the workspace on this computer's own disk and share documents by rapporteur export and backup",
        fr:
          "gardez l'espace de travail sur le disque de cet ordinateur et partagez par rapporteur export et backup"
      ))
  }

  static func exists(_ path: String) -> LedgerError {
    LedgerError(
      .exists,
      message: Localized(en: "\(path) is there already", fr: "\(path) existe déjà"),
      remedy: Localized(
        en: "choose another name; nothing is overwritten", fr: "choisissez un autre nom ; rien n'est écrasé"))
  }
}
