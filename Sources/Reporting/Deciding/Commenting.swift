import Wording

extension Situation {
  /// Leaves a comment. Anybody with a role on the report may.
  func comment(
    on revision: Revision.ID, section: Section.ID?, paragraph: Int?, text: Content.ID, in report: Report
  ) throws(Refusal) -> [Event] {
    var findings: [Finding] = []
    if roles.isEmpty { findings.append(.noRole(actor)) }
    if !report.revisions.contains(where: { $0.id == revision }) {
      findings.append(.newerRevision(than: revision, in: report))
    }
    if let section, workflow.section(section) == nil {
      findings.append(.unknownSection(section, in: workflow))
    }
    if let section, let paragraph, revision == report.revision.id {
      let count = reading.sections[section]?.blocks.count ?? 0
      if !(1...max(1, count)).contains(paragraph) {
        findings.append(.noParagraph(paragraph, of: section, count: count))
      }
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    let id = Comment.ID("c\(report.comments.count + 1)")
    return [.commented(id, revision: revision, section: section, paragraph: paragraph, text: text)]
  }

  /// Closes a comment: its author may, and whoever may edit the draft somewhere in the workflow.
  func resolve(_ id: Comment.ID, in report: Report) throws(Refusal) -> [Event] {
    guard let comment = report.comments.first(where: { $0.id == id }) else {
      throw Refusal([.unknownComment(id, in: report)])
    }
    let editors = Set(workflow.states.flatMap(\.edit)).union(["coordinator"])
    if comment.by != actor, roles.isDisjoint(with: editors) {
      throw Refusal([
        .needsRole(
          editors.sorted(), toDo: Localized(en: "resolve this comment", fr: "clore ce commentaire"),
          actor: actor)
      ])
    }
    return comment.isOpen ? [.commentResolved(id)] : []
  }
}

extension Finding {
  fileprivate static func noRole(_ actor: Person.ID) -> Finding {
    Finding(
      "role.none",
      message: Localized(
        en: "\(actor) has no role on this report", fr: "\(actor) n'a pas de rôle sur ce rapport"),
      remedy: Localized(
        en: "a coordinator can give one: rapporteur assign REPORT \(actor) ROLE",
        fr: "la coordination peut en donner un : rapporteur assign RAPPORT \(actor) RÔLE"))
  }

  fileprivate static func noParagraph(_ paragraph: Int, of section: Section.ID, count: Int) -> Finding {
    Finding(
      "comment.no-paragraph", at: .section(section, line: nil),
      message: Localized(
        en: "\"\(section)\" has \(count) paragraphs, none with the number \(paragraph)",
        fr: "« \(section) » a \(count) paragraphes, aucun ne porte le numéro \(paragraph)"),
      remedy: Localized(
        en: "give a number from 1 to \(count), or leave it out for the whole section",
        fr: "donnez un numéro de 1 à \(count), ou omettez-le pour toute la partie"))
  }

  fileprivate static func unknownComment(_ id: Comment.ID, in report: Report) -> Finding {
    let open = report.openComments.map(\.id.rawValue).joined(separator: ", ")
    return Finding(
      "comment.unknown",
      message: Localized(en: "there is no comment \"\(id)\"", fr: "il n'y a pas de commentaire « \(id) »"),
      remedy: Localized(
        en: "open comments: \(open.isEmpty ? "none" : open)",
        fr: "commentaires ouverts : \(open.isEmpty ? "aucun" : open)"))
  }
}
