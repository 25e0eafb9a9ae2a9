public import Reporting
public import Wording

/// What `verify` found.
public struct Verification: Hashable, Sendable {
  /// The most flaws that are listed one by one.
  public static let mostListed = 100

  /// Everything that is wrong, the first in the ledger first; at most ``mostListed``.
  public internal(set) var flaws: [Flaw] = []
  /// How many flaws there are, listed or not.
  public internal(set) var flawCount = 0
  /// The newest entry's number and hash, as stored.
  public internal(set) var head = Head.empty
  /// How many entries were read.
  public internal(set) var entryCount = 0
  /// How many reports have a record.
  public internal(set) var reportCount = 0
  /// How many pieces of content there are, expunged ones too.
  public internal(set) var contentCount = 0
  /// The content that was destroyed, in the order of its names.
  public internal(set) var expunged: [Content.ID] = []
  /// How many revisions are among it; the rest are pictures, comments, reasons, receipts and the like.
  public internal(set) var expungedRevisionCount = 0
  /// How many pictures are among it.
  public internal(set) var expungedPictureCount = 0
  /// The entries that a head kept elsewhere proves, by number; `nil` where none was given, or it proves nothing.
  public internal(set) var anchored: ClosedRange<Int>?
  /// The entries that only the ledger itself vouches for: whoever can write the file could have made them anew.
  public internal(set) var unanchored: ClosedRange<Int>?

  /// Whether nothing is wrong.
  public var isSound: Bool { flawCount == 0 }

  mutating func note(_ flaw: Flaw) {
    flawCount += 1
    if flaws.count < Verification.mostListed { flaws.append(flaw) }
  }
}

/// One thing that `verify` found wrong.
public struct Flaw: Hashable, Sendable {
  /// What was done to the ledger.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// An entry is not what was recorded.
    case altered
    /// Entries are missing between others.
    case removed
    /// An entry was put between others.
    case inserted
    /// An entry stands elsewhere than it was recorded.
    case reordered
    /// The newest entries are missing.
    case cutOff = "cut-off"
    /// The ledger as a whole is not the one that the head was taken from.
    case replaced
    /// The entry is what was recorded, but holds an event that this program doesn't know.
    case unreadable
    /// An entry names content that isn't there.
    case contentMissing = "content-missing"
    /// Content is not what was stored.
    case contentAltered = "content-altered"
    /// No entry names the content.
    case contentStray = "content-stray"
    /// A line for lists does not say what the record says.
    case summary
    /// The tables or their triggers are not those of a ledger.
    case schema
    /// The database file itself is broken.
    case file
  }

  /// What was done.
  public let kind: Kind
  /// The number of the entry in the ledger, from 1; of entries that are missing, the first's.
  public let number: Int?
  /// The report that it touches; `nil` where that is the office or no single one.
  public let report: Report.ID?
  /// The position in that record, from 1.
  public let position: Int?
  /// The content that it is about.
  public let content: Content.ID?
  /// What is wrong, for people.
  public let message: Localized

  init(
    _ kind: Kind, number: Int64? = nil, report: Report.ID? = nil, position: Int64? = nil,
    content: Content.ID? = nil, _ message: Localized
  ) {
    self.kind = kind
    self.number = number.map { Int($0) }
    self.report = report
    self.position = position.map { Int($0) }
    self.content = content
    self.message = message
  }
}
