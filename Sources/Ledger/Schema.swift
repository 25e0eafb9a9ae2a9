/// The tables of format 1.
///
/// Triggers stop a slip of the hand, not an attacker, who can drop them; the chain is what finds an attacker.
enum Schema {
  /// The number of the format that this program writes, kept as SQLite's `user_version`.
  static let format: Int64 = 1
  /// "Rapp" in ASCII, kept as SQLite's `application_id` at byte 68 of the file.
  static let applicationID: Int64 = 0x5261_7070

  static let statements = [
    "PRAGMA application_id = \(applicationID)",
    "PRAGMA user_version = \(format)",
    """
    CREATE TABLE entries (
      number INTEGER PRIMARY KEY,
      report TEXT NOT NULL,
      position INTEGER NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      event TEXT NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      UNIQUE (report, position)
    ) STRICT
    """,
    """
    CREATE TABLE contents (
      id TEXT PRIMARY KEY,
      entry INTEGER NOT NULL REFERENCES entries (number),
      salt BLOB,
      bytes BLOB,
      CHECK ((salt IS NULL) = (bytes IS NULL))
    ) STRICT
    """,
    """
    CREATE TABLE summaries (
      report TEXT PRIMARY KEY,
      workflow TEXT NOT NULL,
      state TEXT NOT NULL,
      final INTEGER NOT NULL,
      words TEXT NOT NULL,
      due INTEGER,
      wake_at INTEGER,
      changed_at INTEGER NOT NULL,
      position INTEGER NOT NULL,
      json TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX summaries_wake_at ON summaries (wake_at) WHERE wake_at IS NOT NULL",
    // INSERT OR REPLACE deletes without firing triggers on DELETE: only the next number and position may come in.
    """
    CREATE TRIGGER entries_append BEFORE INSERT ON entries
    WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entries)
      OR NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM entries WHERE report = NEW.report)
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
    """,
    """
    CREATE TRIGGER entries_update BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
    """,
    """
    CREATE TRIGGER entries_delete BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
    """,
    """
    CREATE TRIGGER contents_insert BEFORE INSERT ON contents
    WHEN EXISTS (SELECT 1 FROM contents WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
    """,
    """
    CREATE TRIGGER contents_update BEFORE UPDATE ON contents
    WHEN NEW.id IS NOT OLD.id OR NEW.entry IS NOT OLD.entry OR NEW.salt IS NOT NULL OR NEW.bytes IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'content may only be expunged'); END
    """,
    """
    CREATE TRIGGER contents_delete BEFORE DELETE ON contents
    BEGIN SELECT RAISE(ABORT, 'content may only be expunged'); END
    """,
  ]
}
