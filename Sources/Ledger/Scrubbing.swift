import Foundation
import GRDB
import Reporting

/// Tidying up after something was destroyed.
///
/// The act and the tidying are two: a process may be stopped in between, and SQLite can't empty its log while another
/// process reads. So a file beside the ledger says that tidying is due, from before the act until it is done; every
/// process that opens the ledger tries.
extension LedgerFile {
  /// Whether something was destroyed and may still stand in the ledger's files, as in the write-ahead log.
  public var isUntidy: Bool { access(mark, F_OK) == 0 }

  /// The file that says so. It holds nothing.
  private var mark: String { path + ".untidy" }

  /// Rewrites the file, so that nothing is left of what was destroyed: no free page, no write-ahead log.
  ///
  /// - Parameter patient: Whether to wait for other processes, up to ``FileLock/patience``.
  /// - Returns: Whether nothing is left; otherwise another process reads just now, and ``isUntidy`` stays.
  /// - Throws: `full`, `failed`; what was destroyed stays destroyed.
  @discardableResult
  public func scrub(patient: Bool = true) throws(LedgerError) -> Bool {
    do {
      let isEmpty = try queue.inDatabase { database in
        if !patient { try database.execute(sql: "PRAGMA busy_timeout = 0") }
        defer { try? database.execute(sql: "PRAGMA busy_timeout = \(Int(FileLock.patience * 1000))") }
        try database.execute(sql: "VACUUM")
        // The first column says whether a reader was in the way. Without a write-ahead log it says 0.
        return try Int64.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
      }
      if isEmpty { unlink(mark) }
      return isEmpty
    } catch {
      let error = LedgerError(error, at: path)
      if case .busy = error { return false }
      throw error
    }
  }

  /// Says that tidying is due, before anything is destroyed, so that a process that is stopped leaves word.
  func markUntidy() throws(LedgerError) {
    if isUntidy { return }
    let fresh = mark + ".new"
    unlink(fresh)
    try Files.claim(fresh)
    try Files.publish(fresh, as: mark)
  }

  /// Tidies up what an earlier process left; nobody is kept waiting for it, and nothing fails for it.
  func tidyIfDue() {
    if isUntidy { _ = try? scrub(patient: false) }
  }
}

extension Batch {
  /// Whether appending it destroys something.
  var destroys: Bool {
    entries.contains { if case .expunged = $0.event { true } else { false } }
  }
}
