import GRDB
import Glibc

/// The form of the file. A change makes a new format; ledgers of every released one stay in the tests.
enum Schema {
  /// The format that this version writes.
  static let format = 1
  /// `application_id` of a ledger: "Rapp".
  static let applicationID = 0x5261_7070

  static func create(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE entry (
          number INTEGER PRIMARY KEY,
          report TEXT NOT NULL,
          position INTEGER NOT NULL,
          at INTEGER NOT NULL,
          by TEXT NOT NULL,
          event BLOB NOT NULL,
          hash BLOB NOT NULL,
          UNIQUE (report, position)
        ) STRICT;
        CREATE TABLE content (
          id TEXT PRIMARY KEY,
          salt BLOB,
          bytes BLOB,
          CHECK ((salt IS NULL) = (bytes IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE summary (
          report TEXT PRIMARY KEY,
          state TEXT NOT NULL,
          due INTEGER,
          wake_at INTEGER,
          changed_at INTEGER NOT NULL,
          json BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX summary_wake ON summary (wake_at) WHERE wake_at IS NOT NULL;
        CREATE TRIGGER entry_update BEFORE UPDATE ON entry
          BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER entry_delete BEFORE DELETE ON entry
          BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER content_delete BEFORE DELETE ON content
          BEGIN SELECT RAISE(ABORT, 'content stays; it can only be expunged'); END;
        CREATE TRIGGER content_update BEFORE UPDATE ON content
          WHEN NEW.id IS NOT OLD.id OR NEW.bytes IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'content stays; it can only be expunged'); END;
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(format);
        """)
  }

  /// What the file is: its format, or `nil` where it is an empty new file.
  ///
  /// - Throws: ``LedgerError`` where it is no ledger, or one of a newer format.
  static func check(_ database: Database, path: String) throws -> Int? {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if application == 0, version == 0 {
      let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      if objects == 0 { return nil }
    }
    guard application == applicationID, version > 0 else { throw LedgerError.notALedger(path) }
    guard version <= format else { throw LedgerError.newerFormat(path, found: version, known: format) }
    return version
  }
}

/// Where a ledger must not be kept.
enum Place {
  /// Why a ledger at `path` would not be safe; `nil` where it is.
  ///
  /// Write-ahead logging needs shared memory, which network file systems lack; programs that copy files between
  /// computers copy a ledger in the middle of a write.
  static func danger(at path: String) -> String? {
    for name in ["/Dropbox/", "/OneDrive", "/Google Drive/", "/GoogleDrive/", "/Nextcloud/", "/iCloud"]
    where path.contains(name) {
      return name.split(separator: "/").first.map(String.init) ?? name
    }
    switch Self.fileSystem(of: path) {
    case "nfs", "nfs4": return "NFS"
    case "cifs", "smb3", "smbfs": return "SMB"
    case let kind? where kind.hasPrefix("fuse") && kind != "fuseblk": return kind
    default: return nil
    }
  }

  /// The kind of file system that holds `path`, by the kernel's list of mounts; `nil` where it can't be told.
  private static func fileSystem(of path: String) -> String? {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    guard let resolved = realpath(folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder, nil) else {
      return nil
    }
    defer { free(resolved) }
    let place = String(cString: resolved)
    guard let mounts = fopen("/proc/self/mounts", "re") else { return nil }
    defer { fclose(mounts) }
    var best: (length: Int, kind: String)?
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), mounts) != nil {
      let parts = line.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { String(cString: $0) } ?? ""
      }.split(separator: " ")
      guard parts.count > 2 else { continue }
      let point = String(parts[1])
      let holds = point == "/" || place == point || place.hasPrefix(point + "/")
      if holds, point.utf8.count >= best?.length ?? 0 { best = (point.utf8.count, String(parts[2])) }
    }
    return best?.kind
  }
}
