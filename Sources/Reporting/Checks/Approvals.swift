import Wording

extension Check {
  /// Enough people said yes to exactly these words.
  ///
  /// `all-of` asks for every quorum, `any-of` for one of them. `not` leaves out those who wrote the words:
  /// `author` is anybody who ever saved a revision, `last-editor` whoever saved the current one.
  static let approvals = Check(
    "approvals",
    summary: Localized(
      en: "Enough people approved the current revision.",
      fr: "Assez de personnes ont approuvé la version actuelle."),
    parameters: [
      Parameter(
        "all-of", .quorums,
        help: Localized(
          en: "every one of these must be reached", fr: "chacun de ces quorums doit être atteint")),
      Parameter(
        "any-of", .quorums,
        help: Localized(en: "one of these must be reached", fr: "l'un de ces quorums doit être atteint")),
      Parameter(
        "not", .words(["author", "last-editor"]),
        help: Localized(
          en: "whose approval does not count", fr: "à qui appartiennent les approbations non comptées")),
    ],
    needsOneOf: ["all-of", "any-of"]
  ) { situation, arguments in
    let not = arguments.names("not")
    var findings: [Finding] = []
    for quorum in arguments.quorums("all-of") {
      let count = situation.approvers(as: quorum.role, not: not).count
      if count < quorum.atLeast { findings.append(.missing([(quorum, count)], in: situation)) }
    }
    let any = arguments.quorums("any-of").map { ($0, situation.approvers(as: $0.role, not: not).count) }
    if !any.isEmpty, !any.contains(where: { $0.1 >= $0.0.atLeast }) {
      findings.append(.missing(any, in: situation))
    }
    return findings
  }
}

extension Situation {
  /// Who approved the current revision, holds `role` now, and is not left out.
  func approvers(as role: Role.ID, not left: [String]) -> Set<Person.ID> {
    guard let report else { return [] }
    var approvers: Set<Person.ID> = []
    let leavesEditorOut = left.contains("last-editor")
    let leavesAuthorsOut = left.contains("author")
    for approval in report.standingApprovals {
      let person = approval.by
      if leavesEditorOut, report.revision.savedBy == person { continue }
      if leavesAuthorsOut, report.revisions.contains(where: { $0.savedBy == person }) { continue }
      guard directory.roles(of: person, on: report).contains(role) else { continue }
      approvers.insert(person)
    }
    return approvers
  }
}

extension Finding {
  fileprivate static func missing(_ quorums: [(Arguments.Quorum, Int)], in situation: Situation) -> Finding {
    let counts = quorums.map { "\($0.0.role) \($0.1)/\($0.0.atLeast)" }.joined(separator: ", ")
    let id = situation.report?.id.rawValue ?? ""
    let revision = situation.report?.revision.id.short ?? ""
    return Finding(
      "approvals.missing",
      message: Localized(
        en: "approvals of revision \(revision) that count: \(counts)",
        fr: "approbations comptées de la version \(revision) : \(counts)"),
      remedy: Localized(
        en: "ask for them: rapporteur approve \(id) (stale approvals do not count)",
        fr: "demandez-les : rapporteur approve \(id) (les approbations périmées ne comptent pas)"))
  }
}
