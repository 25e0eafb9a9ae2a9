/// That a report is a translation of another one, and which of its revisions it follows.
public struct Translation: Hashable, Sendable, Codable {
  /// The report that is translated.
  public let original: Report.ID
  /// The words of it that the translation follows.
  public let revision: Revision.ID

  /// Makes a translation's tie to its original.
  public init(of original: Report.ID, at revision: Revision.ID) {
    self.original = original
    self.revision = revision
  }
}

/// What a decision about a translation may know of its original; whoever loads reports hands it in.
public struct Original: Hashable, Sendable {
  /// The report that is translated, as it is now.
  public var report: Report
  /// Its words now.
  public var draft: Draft
  /// The revision of it that is followed, or is to be.
  public var followed: Revision.ID
  /// The words of that revision; `nil` where they were destroyed, or the report has no such revision.
  public var words: Draft?
  /// What was read in those words.
  public var reading: Reading
  /// The fields of the original that say what became of it: they are recorded, not translated.
  public var untranslated: Set<Field.ID> = []

  /// Makes what is known of an original.
  public init(
    report: Report, draft: Draft, followed: Revision.ID, words: Draft?,
    reading: Reading = Reading(sections: [:], notes: [:], problems: [])
  ) {
    self.report = report
    self.draft = draft
    self.followed = followed
    self.words = words
    self.reading = reading
  }

  /// Whether a translation that follows ``followed`` says what the original says now.
  public enum Freshness: Hashable, Sendable {
    /// The original says the same as the words that are followed.
    case current
    /// The original is so many revisions on, and says something else in these places.
    case stale(revisions: Int, changes: [Finding.Place])
    /// Words that were translated were destroyed: what had to go there may stand in the translation, too.
    case expunged
  }

  /// How the words that are followed stand to the original now.
  ///
  /// It is asked of the words and not of the revisions' names: a change that was taken back makes nothing stale.
  public var freshness: Freshness {
    guard let words, !report.wordsAreExpunged else { return .expunged }
    let changes = draft.places(differingFrom: words).filter { place in
      if case .field(let id) = place { !untranslated.contains(id) } else { true }
    }
    guard !changes.isEmpty, let index = report.revisions.firstIndex(where: { $0.id == followed }) else {
      return .current
    }
    return .stale(revisions: report.revisions.count - 1 - index, changes: changes)
  }
}
