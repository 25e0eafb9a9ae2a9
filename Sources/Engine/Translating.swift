import Documents
import Ledger
public import Reporting
import Wording

/// What makes it doubtful that a translation says what its original says.
public struct TranslationDoubts: Sendable {
  /// Whether nothing is translated yet.
  public var isEmpty = false
  /// The sections in which the original has words, and the translation none.
  public var missing: [Section.ID] = []
  /// Whether nothing was saved in it since the original's words were.
  public var isUntouched = false
}

/// Language versions: each a report of its own, tied to the words of another that it follows.
extension Office {
  /// What is known of `id`, of which `revision` is followed.
  ///
  /// - Throws: ``Trouble`` with the nearest known name where there is no such report.
  func original(_ id: Report.ID, at revision: Revision.ID) throws -> Original {
    guard let report = Report(folding: try ledger.entries(of: id)) else { throw try unknown(id) }
    let isKnown = report.revisions.contains { $0.id == revision }
    let words = isKnown ? try ledger.content(revision).map(Stored.draft) : nil
    var original = Original(
      report: report, draft: try self.words(of: report), followed: revision, words: words,
      reading: try MarkdownReader.read(words ?? Draft()))
    if let outcome = try definition(report.workflow).0.outcome { original.untranslated = [outcome.field] }
    return original
  }

  /// What is known of the report that `report` translates; `nil` where it is no translation, or the original is lost.
  func original(of report: Report) throws -> Original? {
    guard let translation = report.translation else { return nil }
    do { return try original(translation.original, at: translation.revision) } catch let trouble as Trouble
      where trouble.kind == .missing
    {
      return nil
    }
  }

  /// The revision of `original` that a translation is to follow: the newest where none is named.
  ///
  /// - Throws: ``Trouble`` where there is no such report or revision.
  public func translation(of original: Report.ID, at named: String? = nil) throws -> Translation {
    let file = try self.file(of: original)
    let revision = try named.map { try self.revision(named: $0, of: file) } ?? file.report.revision.id
    return Translation(of: original, at: revision)
  }

  /// Says that `id` follows `translation` from now on.
  @discardableResult
  public func translate(_ id: Report.ID, _ translation: Translation) throws -> Outcome {
    try perform(.translate(translation.original, at: translation.revision), on: id)
  }

  /// What makes it doubtful that `id`, a translation on record, was brought up to date with `translation`.
  public func doubts(that id: Report.ID, says translation: Translation) throws -> TranslationDoubts {
    let (file, original) = (try self.file(of: id), try self.file(of: translation.original))
    guard let known = file.report.translation, known.original == translation.original, known != translation
    else {
      return TranslationDoubts()
    }
    let followed = original.report.revisions.first { $0.id == translation.revision }
    let words = try draft(translation.revision)
    let missing = file.workflow.sections.map(\.id).filter {
      file.draft.text(of: $0).isEmpty && !words.text(of: $0).isEmpty
    }
    let isEmpty = !missing.isEmpty && file.draft.sections.allSatisfy(\.text.isEmpty)
    return TranslationDoubts(
      isEmpty: isEmpty, missing: missing,
      isUntouched: followed.map { file.report.revision.at < $0.at } ?? false)
  }

  /// How the translation in `line` stands to its original; `nil` where it is none, or the original is lost.
  ///
  /// Only where the original has another revision than the one that is followed are any words read.
  public func freshness(of line: Summary) throws -> Original.Freshness? {
    guard let translation = line.translates else { return nil }
    let itsLine = try ledger.summary(of: translation.original).map { asRead($0, in: try directory()) }
    // What changed in a report is for those who may read it.
    if itsLine?.isMasked == true { return nil }
    if itsLine?.revision == translation.revision, try ledger.content(translation.revision) != nil {
      return .current
    }
    do { return try original(translation.original, at: translation.revision).freshness } catch let trouble
      as Trouble where trouble.kind == .missing
    {
      return nil
    }
  }

  /// The language versions of `id`, each with how it stands to it.
  public func versions(of id: Report.ID) throws -> [(line: Summary, freshness: Original.Freshness?)] {
    try lines(Listing(versionsOf: id, order: .name)).filter { $0.translates?.original == id }.map {
      ($0, try freshness(of: $0))
    }
  }

  private func mayRead(_ id: Report.ID) -> Bool { (try? file(of: id)) != nil }

  /// What a translator is shown above each section: the original where nothing is written yet, and the new words of
  /// the original where it went on.
  func beside(_ file: ReportFile) -> [Section.ID: String] {
    guard let original = file.original, let words = original.words, mayRead(original.report.id) else {
      return [:]
    }
    let name = "\(original.report.id)"
    var shown: [Section.ID: String] = [:]
    for section in file.workflow.sections {
      let (before, now) = (words.text(of: section.id), original.draft.text(of: section.id))
      if before != now {
        shown[section.id] =
          "\(name), \(original.report.revision.id.short) (≠ \(original.followed.short)):\n\(now)"
      } else if file.draft.text(of: section.id).isEmpty, !now.isEmpty {
        shown[section.id] = "\(name), \(original.followed.short):\n\(now)"
      }
    }
    return shown
  }
}

extension Original {
  /// What a translation begins with: the facts, recommendations, sources and labels, to be translated in their place.
  ///
  /// Sections stay empty: what is not translated yet must be seen to be missing. The language is another one.
  func seed(for workflow: Workflow) -> Draft {
    guard var draft = words else { return Draft() }
    draft.sections = []
    draft.pictures = nil
    draft.fields = draft.fields.filter { id, value in
      guard let field = workflow.field(id) else { return false }
      if case .language = field.kind { return false }
      return field.accepts(value)
    }
    draft.labels = draft.labels?.filter { workflow.section($0.key) != nil }
    return draft
  }
}
