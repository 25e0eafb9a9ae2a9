import GRDB

extension LedgerFile {
  /// Rewrites the file, so that nothing is left of what was destroyed: no free page, no write-ahead log.
  ///
  /// - Throws: `busy` where another process reads just now, `full`, `failed`; what was destroyed stays destroyed, and
  ///   the next call tidies up.
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
