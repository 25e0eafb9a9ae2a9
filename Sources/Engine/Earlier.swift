import Documents
import Ledger
import Reporting
import Wording

/// A report as it was: the words of an earlier revision, and what was said about them then.
extension ReportFile {
  /// The report as it was when `revision` was the newest.
  ///
  /// - Throws: ``Trouble`` where it has no such revision, or its words were expunged.
  func at(_ revision: Revision.ID, in office: Office) throws -> ReportFile {
    let end = entries.firstIndex { entry in
      if case .saved(let saved, _) = entry.event { saved == revision } else { false }
    }
    return try until(end ?? 0, with: revision, in: office)
  }

  /// The report as it was just after `revision` was sent, with the approvals of that moment; where that was never sent,
  /// as it was when it was the newest; as it is where it is the newest.
  ///
  /// - Throws: `Refusal` where the actor may not read those words; ``Trouble`` as ``at(_:in:)`` does.
  func asSent(_ revision: Revision.ID, in office: Office) throws -> ReportFile {
    if revision == report.revision.id { return self }
    let sending = entries.lastIndex { entry in
      if case .moved(_, _, _, revision, _, .some) = entry.event { true } else { false }
    }
    let file = try sending.map { try until($0, with: revision, in: office) } ?? at(revision, in: office)
    guard Access(to: report, draft: file.draft, in: workflow).admits(office.actor, in: directory) else {
      throw Refusal([.confidential(report.id, to: office.actor, in: directory)])
    }
    return file
  }

  private func until(_ end: Int, with revision: Revision.ID, in office: Office) throws -> ReportFile {
    let entries = Array(self.entries[...end])
    guard let earlier = Report(folding: entries), earlier.revision.id == revision else {
      throw Trouble.unknownRevision(revision, report)
    }
    let draft = try office.draft(revision)
    var scene = situation(for: office.actor, at: office.now)
    (scene.report, scene.draft, scene.reading) = (earlier, draft, try MarkdownReader.read(draft))
    scene.protectedNames = office.protectedNames(in: draft, directory)
    scene.original = try office.original(of: earlier)
    return ReportFile(entries: entries, report: earlier, scene: scene)
  }
}
