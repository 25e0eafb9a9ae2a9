import Wording

extension Situation {
  /// Approves `read`, the revision that was in front of the actor.
  ///
  /// Four eyes: whoever saved the words cannot be the one who vouches for them.
  func approve(_ read: Revision.ID, in report: Report) throws(Refusal) -> [Event] {
    var findings: [Finding] = []
    let approvers = approvingRoles(from: report.state)
    if approvers.isEmpty {
      findings.append(.nothingToApprove(in: report))
    } else if roles.isDisjoint(with: approvers) {
      findings.append(
        .needsRole(approvers, toDo: Localized(en: "approve", fr: "approuver"), actor: actor, on: report.id))
    }
    if read != report.revision.id { findings.append(.newerRevision(than: read, in: report)) }
    if report.revision.savedBy == actor {
      findings.append(.ownRevision(actor))
    } else if report.revisions.contains(where: { $0.savedBy == actor }), nothingCountsAuthors(in: report) {
      findings.append(.authorsLeftOut(actor))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return report.standingApprovals.contains { $0.by == actor } ? [] : [.approved(read)]
  }

  /// Takes back the actor's approval of the current revision; nothing happens where there is none.
  ///
  /// What a report was handed in on the strength of stays, unless moves from there wait for approvals.
  func withdrawApproval(in report: Report) throws(Refusal) -> [Event] {
    if rests(report) || report.sent == report.revision.id, approvingRoles(from: report.state).isEmpty {
      throw Refusal([.tooLateToWithdraw(in: report)])
    }
    return report.standingApprovals.contains { $0.by == actor }
      ? [.approvalWithdrawn(report.revision.id)] : []
  }

  /// The roles whose approval some move from `state` waits for, in alphabetical order.
  func approvingRoles(from state: State.ID) -> [Role.ID] {
    var roles: [Role.ID] = []
    for arguments in awaitedApprovals(from: state) {
      for role in arguments.approvingRoles where !roles.contains(role) { roles.append(role) }
    }
    return roles.sorted()
  }

  /// What moves from `state` ask of approvals, where they ask it of a report with these words.
  private func awaitedApprovals(from state: State.ID) -> [Arguments] {
    var awaited: [Arguments] = []
    for transition in workflow.transitions where transition.from.contains(state) {
      for requirement in transition.requires
      where requirement.check == Check.approvals.name && requirement.applies(to: draft.fields) {
        awaited.append(requirement.arguments)
      }
    }
    return awaited
  }

  /// Whether every approval that the actor's roles could give is one that authors can't.
  private func nothingCountsAuthors(in report: Report) -> Bool {
    let roles = roles
    return awaitedApprovals(from: report.state)
      .filter { !roles.isDisjoint(with: $0.approvingRoles) }
      .allSatisfy { $0.names("not").contains("author") }
  }
}

extension Arguments {
  /// The roles that a requirement of approvals names.
  fileprivate var approvingRoles: [Role.ID] { (quorums("all-of") + quorums("any-of")).map(\.role) }
}

extension Finding {
  fileprivate static func authorsLeftOut(_ person: Person.ID) -> Finding {
    Finding(
      "approve.author",
      message: Localized(
        en: "\(person) wrote on this report, and its workflow counts no author's approval",
        fr: "\(person) a écrit dans ce rapport, et son modèle ne compte pas l'approbation des auteurs"),
      remedy: Localized(
        en: "ask another reviewer: rapporteur people list --role reviewer",
        fr: "adressez-vous à une autre personne : rapporteur people list --role reviewer"))
  }

  fileprivate static func ownRevision(_ person: Person.ID) -> Finding {
    Finding(
      "approve.own-revision",
      message: Localized(
        en: "\(person) saved this revision and cannot approve it",
        fr: "\(person) a enregistré cette version et ne peut pas l'approuver"),
      remedy: Localized(
        en: "ask another reviewer: rapporteur people list --role reviewer",
        fr: "adressez-vous à une autre personne : rapporteur people list --role reviewer"))
  }

  fileprivate static func nothingToApprove(in report: Report) -> Finding {
    Finding(
      "approve.nothing",
      message: Localized(
        en: "no move from \"\(report.state)\" waits for an approval",
        fr: "aucun passage depuis « \(report.state) » n'attend d'approbation"),
      remedy: Localized(
        en: "rapporteur show \(report.id) says what comes next",
        fr: "rapporteur show \(report.id) dit ce qui vient ensuite"))
  }
}
