import Wording

extension Check {
  /// No comment waits for an answer.
  static let commentsResolved = Check(
    "comments-resolved",
    summary: Localized(en: "Every comment is resolved.", fr: "Tous les commentaires sont traités.")
  ) { situation, _ in
    (situation.report?.openComments ?? []).map { .openComment($0, of: situation.report) }
  }
}

extension Finding {
  fileprivate static func openComment(_ comment: Comment, of report: Report?) -> Finding {
    let id = report?.id.rawValue ?? ""
    return Finding(
      "comments.open", at: .comment(comment.id),
      message: Localized(
        en: "the comment \(comment.id) by \(comment.by) is still open",
        fr: "le commentaire \(comment.id) de \(comment.by) est encore ouvert"),
      remedy: Localized(
        en: "answer it in the text, then: rapporteur resolve \(id) \(comment.id)",
        fr: "répondez-y dans le texte, puis : rapporteur resolve \(id) \(comment.id)"))
  }
}
