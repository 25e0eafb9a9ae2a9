import Wording

extension Situation {
  /// Takes the draft out as a file: anybody with a role on the report may.
  ///
  /// Of a report that not everybody may read it is put on record, once for each person and revision.
  func recordExport(_ revision: Revision.ID, in report: Report) throws(Refusal) -> [Event] {
    var findings: [Finding] = []
    if roles.isEmpty { findings.append(.noRole(actor, on: report.id)) }
    if !report.revisions.contains(where: { $0.id == revision }) {
      findings.append(.newerRevision(than: revision, in: report))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    if access == .open || report.exports.contains(where: { $0.by == actor && $0.revision == revision }) {
      return []
    }
    return [.exported(revision)]
  }

  /// Who may read the report.
  public var access: Access { report.map { Access(to: $0, draft: draft, in: workflow) } ?? .open }
}
