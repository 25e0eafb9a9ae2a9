import Foundation

/// A lock that one process at a time holds while it makes, opens or migrates a ledger.
///
/// SQLite's own locks don't cover that: of several processes that open a new file at once, some fail with
/// "table exists already" or, in changing to WAL, with "database is locked" at once, whatever the timeout.
enum FileLock {
  /// How long to wait for another process, in seconds.
  static let patience = 5.0

  /// Does `work` while the lock of the ledger at `path` is held: a file beside it, which stays there, since
  /// removing it would let two processes hold two locks.
  static func holding<Result>(
    of path: String, _ work: () throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    let descriptor = Foundation.open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw LedgerError(errno: errno, at: path) }
    defer { close(descriptor) }
    let end = Date().addingTimeInterval(patience)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let reason = errno
      guard reason == EWOULDBLOCK || reason == EINTR else { throw LedgerError(errno: reason, at: path) }
      guard Date() < end else { throw .busy(path) }
      usleep(5_000)
    }
    return try work()
  }
}

extension LedgerError {
  /// What the operating system's error number means for the ledger at `path`.
  init(errno number: Int32, at path: String) {
    switch number {
    case EACCES, EPERM, EROFS: self = .notPermitted(path)
    case ENOSPC, EDQUOT: self = .full(path)
    case EEXIST: self = .exists(path)
    case ENOENT, ENOTDIR: self = .noFolder(path)
    default: self = .failed(path, detail: String(cString: strerror(number)))
    }
  }
}
