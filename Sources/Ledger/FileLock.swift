import Glibc
import Wording

/// A lock between processes, held while a ledger is opened and made.
///
/// SQLite's own locks do not cover the first moments of a new file: two processes that make it at once fail.
enum FileLock {
  /// Runs `body` while holding the lock file at `path`.
  static func holding<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      // A folder that can only be read can't hold a lock; nothing can be made there either.
      if errno == EROFS || errno == EACCES { return try body() }
      throw LedgerError.cannotLock(path, errno)
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw LedgerError.cannotLock(path, errno) }
    }
    return try body()
  }
}

extension LedgerError {
  fileprivate static func cannotLock(_ path: String, _ reason: Int32) -> LedgerError {
    let why = String(cString: strerror(reason))
    return LedgerError(
      reason == ENOSPC ? .diskFull : .inputOutput,
      message: Localized(en: "can't lock \(path): \(why)", fr: "verrouillage impossible de \(path) : \(why)"),
      remedy: Localized(
        en: "nothing was changed; check the disk and give the command again",
        fr: "rien n'a été changé ; vérifiez le disque et relancez la commande"))
  }
}
