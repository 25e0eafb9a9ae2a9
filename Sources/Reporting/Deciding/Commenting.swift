import Wording

extension Situation {
  /// Leaves a comment. Anybody with a role on the report may.
  func comment(
    on revision: Revision.ID, section: Section.ID?, paragraph: Int?, text: Content.ID, in report: Report
  ) throws(Refusal) -> [Event] {
    var findings: [Finding] = []
    if roles.isEmpty { findings.append(.noRole(actor, on: report.id)) }
    if !report.revisions.contains(where: { $0.id == revision }) {
      findings.append(.newerRevision(than: revision, in: report))
    }
    if let section, workflow.section(section) == nil {
      findings.append(.unknownSection(section, in: workflow))
    }
    if let paragraph {
      findings += misplaced(paragraph, of: section, isCurrent: revision == report.revision.id)
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    let id = Comment.ID("c\(report.comments.count + 1)")
    return [.commented(id, revision: revision, section: section, paragraph: paragraph, text: text)]
  }

  /// Only the current revision's words are at hand, so an older one's paragraphs can't be counted.
  private func misplaced(_ paragraph: Int, of section: Section.ID?, isCurrent: Bool) -> [Finding] {
    guard let section else { return [.noSection(paragraph)] }
    guard workflow.section(section) != nil else { return [] }
    let count = isCurrent ? reading.sections[section]?.blocks.count ?? 0 : .max
    return paragraph >= 1 && paragraph <= count ? [] : [.noParagraph(paragraph, of: section, count: count)]
  }

  /// Closes a comment: its author may, and whoever may edit the draft somewhere in the workflow.
  func resolve(_ id: Comment.ID, in report: Report) throws(Refusal) -> [Event] {
    let what = Localized(en: "resolve this comment", fr: "clore ce commentaire")
    return try closable(id, toDo: what, in: report).isOpen ? [.commentResolved(id)] : []
  }

  /// Lets a comment wait again that was closed by mistake: whoever may close it may.
  func reopen(_ id: Comment.ID, in report: Report) throws(Refusal) -> [Event] {
    let what = Localized(en: "reopen this comment", fr: "rouvrir ce commentaire")
    return try closable(id, toDo: what, in: report).isOpen ? [] : [.commentReopened(id)]
  }

  /// Closes a comment of the actor's own that nobody has to answer any more. What it said stays on record.
  func withdrawComment(_ id: Comment.ID, in report: Report) throws(Refusal) -> [Event] {
    guard let comment = report.comments.first(where: { $0.id == id }) else {
      throw Refusal([.unknownComment(id, in: report)])
    }
    guard comment.by == actor else { throw Refusal([.othersComment(comment, actor, in: report)]) }
    return comment.isOpen ? [.commentResolved(id)] : []
  }

  /// The comment of that name, which the actor may close.
  private func closable(_ id: Comment.ID, toDo what: Localized, in report: Report) throws(Refusal) -> Comment
  {
    guard let comment = report.comments.first(where: { $0.id == id }) else {
      throw Refusal([.unknownComment(id, in: report)])
    }
    let editors = Set(workflow.states.flatMap(\.edit)).union(["coordinator"])
    if comment.by != actor, roles.isDisjoint(with: editors) {
      throw Refusal([
        .needsRole(editors.sorted(), toDo: what, actor: actor, on: report.id)
      ])
    }
    return comment
  }
}

extension Finding {
  static func noRole(_ actor: Person.ID, on report: Report.ID) -> Finding {
    Finding(
      "role.none",
      message: Localized(
        en: "\(actor) has no role on this report", fr: "\(actor) n'a pas de rôle sur ce rapport"),
      remedy: Localized(
        en: "a coordinator can give one: rapporteur assign \(report) \(actor) ROLE",
        fr: "la coordination peut en donner un : rapporteur assign \(report) \(actor) RÔLE"))
  }

  fileprivate static func noParagraph(_ paragraph: Int, of section: Section.ID, count: Int) -> Finding {
    let there = count == .max ? "1, 2, …" : count > 1 ? "1–\(count)" : "\(count)"
    return Finding(
      "comment.no-paragraph", at: .section(section, line: nil),
      message: Localized(
        en: "\"\(section)\" has no paragraph \(paragraph); paragraphs: \(there)",
        fr: "« \(section) » n'a pas de paragraphe \(paragraph) ; paragraphes : \(there)"),
      remedy: Localized(
        en: "give one of these numbers, or leave it out for the whole section",
        fr: "donnez l'un de ces numéros, ou omettez-le pour toute la partie"))
  }

  fileprivate static func noSection(_ paragraph: Int) -> Finding {
    Finding(
      "comment.no-section",
      message: Localized(
        en: "paragraph \(paragraph) of which section?", fr: "paragraphe \(paragraph) de quelle partie ?"),
      remedy: Localized(
        en: "name the section too, or leave out the paragraph",
        fr: "nommez aussi la partie, ou omettez le paragraphe"))
  }

  fileprivate static func othersComment(
    _ comment: Comment, _ actor: Person.ID, in report: Report
  ) -> Finding {
    Finding(
      "comment.not-yours", at: .comment(comment.id),
      message: Localized(
        en: "\(comment.by) left this comment: only \(comment.by) can take it back, not \(actor)",
        fr: "ce commentaire est de \(comment.by), qui seul·e peut le retirer, et non \(actor)"),
      remedy: Localized(
        en: "where it was answered, close it: rapporteur resolve \(report.id) \(comment.id)",
        fr: "s'il a reçu une réponse, fermez-le : rapporteur resolve \(report.id) \(comment.id)"))
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
