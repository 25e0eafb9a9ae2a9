public import Reporting
public import Wording

/// Why the ledger did not do what it was asked; nothing was changed.
public enum LedgerError: Error, Hashable, Sendable {
  /// There is no file at that path.
  case missing(String)
  /// There is a file already where one was to be made.
  case exists(String)
  /// The folder that the file belongs into is missing.
  case noFolder(String)
  /// The file is something else.
  case notALedger(String)
  /// The file was made by a newer version of Rapporteur.
  case newerFormat(String, found: Int, known: Int)
  /// Another process kept the ledger for more than five seconds.
  case busy(String)
  /// The file or its folder may not be read or written.
  case notPermitted(String)
  /// The folder is one that a service copies between machines, which would fork the record.
  case synchronised(String, service: String)
  /// The disk is full.
  case full(String)
  /// SQLite would not promise that what it commits survives a power cut.
  case notDurable(String)
  /// The operating system or SQLite gave up; `detail` is what it said.
  case failed(String, detail: String)
  /// What is stored is not what was written, at `place`; `detail` is what SQLite said, if it said anything.
  case damaged(String, place: Localized, detail: String?)
  /// Somebody else appended to the record in the meantime; load it and decide again.
  case stale(Report.ID?, expected: Int, actual: Int)
  /// The ledger holds no such content.
  case unknownContent(Content.ID)
  /// The batch contradicts itself; a mistake in the program, not in what a person did.
  case unsuitable(Localized)
}
