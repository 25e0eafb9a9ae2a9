import Foundation
import GRDB

extension LedgerFile {
  /// Writes a whole copy to `target`, which appears only after it was opened and verified.
  ///
  /// Copying the file by other means may miss what still stands in the write-ahead log.
  /// - Returns: What verifying the copy said; sound, or the copy was not made.
  /// - Throws: `exists`, `noFolder`, `notPermitted`, `full`, `busy`, `failed`; `damaged` where the copy doesn't
  ///   verify, with the first flaw.
  @discardableResult
  public func copy(to target: String) throws(LedgerError) -> Verification {
    let head = try head()
    // Claims the name, so that nothing that stands there is ever overwritten.
    try Files.claim(target)
    let partial = target + ".partial"
    unlink(partial)
    do {
      let verification = try writeCopy(to: partial, upTo: head)
      try Files.publish(partial, as: target)
      return verification
    } catch {
      unlink(partial)
      unlink(target)
      throw error
    }
  }

  private func writeCopy(to partial: String, upTo head: Head) throws(LedgerError) -> Verification {
    try Files.claim(partial)
    do {
      try queue.inDatabase { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [partial])
      }
    } catch {
      throw LedgerError(error, at: partial)
    }
    let copy = try LedgerFile.open(at: partial, readOnly: true)
    let verification = try copy.verify(against: head)
    try copy.close()
    if let flaw = verification.flaws.first {
      throw LedgerError.damaged(partial, place: flaw.message, detail: nil)
    }
    return verification
  }
}
