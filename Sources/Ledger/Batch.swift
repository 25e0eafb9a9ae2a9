public import Reporting

/// What is appended at once: all of it, or nothing.
public struct Batch: Hashable, Sendable {
  /// The report whose record grows; `nil` is the office's own record.
  public var report: Report.ID?
  /// How many entries the record held when the decision was taken.
  public var expected: Int
  /// What happened, in order; each is about ``report``.
  public var entries: [Entry]
  /// What was written: content that the entries name and the ledger may not hold yet.
  public var contents: [Content]
  /// The report's new line in lists; `nil` for the office.
  public var summary: Summary?

  /// Makes a batch.
  public init(
    report: Report.ID?, expected: Int, entries: [Entry], contents: [Content] = [], summary: Summary? = nil
  ) {
    self.report = report
    self.expected = expected
    self.entries = entries
    self.contents = contents
    self.summary = summary
  }
}
