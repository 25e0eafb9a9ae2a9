import Ledger
public import Reporting

extension Office {
  /// What came of bringing back an earlier revision.
  public struct Restored: Sendable {
    /// The revision whose words were brought back.
    public let revision: Revision.ID
    /// Where the report said something else.
    public let changes: [Finding.Place]
    /// The report as it is now; no events where it said the same already.
    public let outcome: Outcome
  }

  /// Saves the words of an earlier revision of `id` again, over the current one.
  ///
  /// - Parameter named: The beginning of the revision's name.
  /// - Throws: `Refusal` where the actor may not save now; ``Trouble`` where there is no such revision, or its words were
  ///   expunged.
  public func restore(_ id: Report.ID, to named: String) throws -> Restored {
    let file = try self.file(of: id)
    let revision = try revision(named: named, of: file)
    let words = try draft(revision)
    let content = Salted.content(try Stored.bytes(words))
    let outcome = try perform(
      .save(words, as: content.id, over: file.report.revision.id), on: id, with: [content], loaded: file)
    return Restored(
      revision: revision, changes: words.places(differingFrom: file.draft), outcome: outcome)
  }
}
