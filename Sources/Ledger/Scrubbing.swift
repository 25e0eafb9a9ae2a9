import GRDB

extension LedgerFile {
  /// Rewrites the file, so that nothing is left of what was destroyed: no free page, no write-ahead log.
  ///
  /// What was destroyed is overwritten where it stood even without this. A process that reads just now keeps the log, which
  /// goes when the last process closes the ledger.
  /// - Throws: `busy`, `full`, `failed`; what was destroyed stays destroyed.
  public func scrub() throws(LedgerError) {
    do {
      try queue.inDatabase { database in
        try database.execute(sql: "VACUUM")
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw LedgerError(error, at: path)
    }
  }
}
