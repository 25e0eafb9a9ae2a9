import Foundation

/// What the ledger does with files beside SQLite.
enum Files {
  /// Makes an empty file that its owner alone may read, where none is.
  static func claim(_ path: String) throws(LedgerError) {
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw LedgerError(errno: errno, at: path) }
    close(descriptor)
  }

  /// Gives the finished file `fresh` its name, so that a power cut leaves all of it or nothing.
  static func publish(_ fresh: String, as path: String) throws(LedgerError) {
    try synchronise(fresh)
    guard rename(fresh, path) == 0 else { throw LedgerError(errno: errno, at: path) }
    let folder = (path as NSString).deletingLastPathComponent
    try synchronise(folder.isEmpty ? "." : folder)
  }

  private static func synchronise(_ path: String) throws(LedgerError) {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LedgerError(errno: errno, at: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw LedgerError(errno: errno, at: path) }
  }

  /// Reads the first 100 bytes, so that SQLite never touches, or leaves files beside, what isn't a ledger.
  static func requireLedger(at path: String) throws(LedgerError) {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing(path) : LedgerError(errno: errno, at: path)
    }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &header, header.count)
    let application = header[68..<72].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    guard count == header.count, header.starts(with: "SQLite format 3\0".utf8),
      application == Schema.applicationID
    else { throw .notALedger(path) }
  }

  /// How SQLite is to open `path` for reading.
  ///
  /// In a folder that may not be written, SQLite can't make the files that go with a write-ahead log. Where
  /// there is no such log, there is nothing to read in it, and it may take the file as it is.
  static func nameForReading(_ path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    let isClosed = access(folder.isEmpty ? "." : folder, W_OK) != 0 && access(path + "-wal", F_OK) != 0
    guard isClosed, let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) else {
      return path
    }
    return "file:\(escaped)?immutable=1"
  }
}
