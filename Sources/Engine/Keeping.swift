public import Ledger
import Reporting
import Wording

extension Office {
  /// Checks the whole ledger; see `Ledger.verify`.
  public func verify(against head: Head? = nil) throws -> Verification {
    try ledger.verify(against: head) { id, _ in try self.file(of: id).summary }
  }

  /// The hash of the newest entry.
  public func head() throws -> Head { try ledger.head() }

  /// How the database really runs.
  public func durability() throws -> (journal: String, synchronous: Int) { try ledger.durability() }

  /// Copies the ledger to `path` and verifies the copy against this ledger's head.
  ///
  /// - Throws: ``Trouble`` where the copy is not as it should be; it is deleted then.
  public func backup(to path: String) throws -> Verification {
    let head = try ledger.head()
    try ledger.copy(to: path)
    let verification = try Ledger.open(at: path).verify(against: head)
    Files.remove(["\(path)-wal", "\(path)-shm", "\(path).lock"])
    guard verification.isClean else {
      Files.remove([path])
      throw Trouble(
        .input,
        Localized(
          en: "the copy does not verify and was deleted: the ledger itself is damaged",
          fr: "la copie ne se vérifie pas et a été supprimée : le registre lui-même est endommagé"),
        remedy: Localized(
          en: "rapporteur verify shows the damage; keep your older backups",
          fr: "rapporteur verify montre le dommage ; gardez vos sauvegardes antérieures"))
    }
    return verification
  }
}
