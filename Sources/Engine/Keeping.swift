public import Ledger
import Reporting

extension Office {
  /// Checks the whole ledger; see `LedgerFile.verify`.
  public func verify(against head: Head? = nil) throws -> Verification {
    try ledger.verify(against: head) { entries, line in
      try? self.summary(of: entries, edition: line.edition)
    }
  }

  /// The newest entry's number and hash.
  public func head() throws -> Head { try ledger.head() }

  /// Copies the ledger to `path` and verifies the copy against this ledger's head.
  ///
  /// - Throws: `LedgerError` where something stands there already, or the copy does not verify; it is not made then.
  public func backup(to path: String) throws -> Verification { try ledger.copy(to: path) }
}
