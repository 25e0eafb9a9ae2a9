import Wording

extension Situation {
  /// Takes a move where it leads from here, the actor may take it, and every requirement is met.
  func advance(
    _ id: Transition.ID, seen: Revision.ID, given: Given, in report: Report
  ) throws(Refusal) -> [Event] {
    let from = workflow.transitions(from: report.state)
    guard let transition = from.first(where: { $0.id == id }) else {
      throw Refusal([.noSuchMove(id, from: report, in: workflow)])
    }
    var findings = seen == report.revision.id ? [] : [Finding.newerRevision(than: seen, in: report)]
    var situation = self
    situation.given = given
    if given.receipt != nil, !transition.handsIn(draft) { findings.append(.unexpectedReceipt(id)) }
    findings += situation.obstacles(to: transition)
    guard findings.allSatisfy({ $0.severity != .error }) else { throw Refusal(findings) }
    return [
      .moved(
        transition.id, from: report.state, to: transition.to, revision: report.revision.id,
        reason: given.reason, receipt: given.receipt)
    ]
  }

  /// Everything that stands in the way of `transition`, warnings too, in the order of its requirements.
  ///
  /// The one piece of code that decides, previews and answers `check --for`.
  public func obstacles(to transition: Transition) -> [Finding] {
    var findings: [Finding] = []
    if directory.people[actor] == nil { findings.append(.unknownActor(actor, in: directory)) }
    if roles.isDisjoint(with: transition.by) {
      findings.append(
        .needsRole(
          transition.by,
          toDo: Localized(en: "take \"\(transition.id)\"", fr: "effectuer « \(transition.id) »"),
          actor: actor,
          on: report?.id))
    }
    for requirement in transition.requires where requirement.applies(to: draft.fields) {
      guard let check = AllChecks.named(requirement.check) else {
        findings.append(.unknownCheck(requirement.check))
        continue
      }
      findings += check.judge(self, requirement.arguments)
    }
    return findings
  }
}

extension Transition {
  /// Whether taking it records a submission: it asks for the receipt of a report with these words.
  public func handsIn(_ draft: Draft) -> Bool {
    requires.contains { $0.check == Check.receipt.name && $0.applies(to: draft.fields) }
  }
}

/// A way that leads on from where a report is, and what stops it.
public struct Move: Hashable, Sendable {
  /// The transition.
  public let transition: Transition
  /// What stands in the way, warnings too.
  public let findings: [Finding]

  /// Whether something must be done first. What can be given with the command does not count.
  public var isBlocked: Bool { findings.contains { $0.severity == .error && $0.answer == nil } }
  /// What has to be given with the command.
  public var needs: [Finding.Answer] { findings.compactMap(\.answer) }

  /// The same with what is to be known besides.
  public func with(_ notes: [Finding]) -> Move { Move(transition: transition, findings: findings + notes) }
}

extension Situation {
  /// What can be done now, and what stops each move: the same code that decides.
  public var moves: [Move] {
    guard let report else { return [] }
    return workflow.transitions(from: report.state).map(preview)
  }

  /// What would stop `transition` today, also where the report has not come to it yet.
  public func preview(of transition: Transition) -> Move {
    Move(transition: transition, findings: obstacles(to: transition))
  }
}

extension Finding {
  fileprivate static func noSuchMove(_ id: Transition.ID, from report: Report, in workflow: Workflow)
    -> Finding
  {
    let here = workflow.transitions(from: report.state).map(\.id.rawValue)
    let list = here.isEmpty ? "–" : here.joined(separator: ", ")
    if let elsewhere = workflow.transitions.first(where: { $0.id == id }) {
      let states = elsewhere.from.map(\.rawValue).joined(separator: ", ")
      return Finding(
        "move.not-from-here",
        message: Localized(
          en: "\"\(id)\" leads from \(states); the report is in \"\(report.state)\"",
          fr: "« \(id) » part de \(states) ; le rapport est à l'étape « \(report.state) »"),
        remedy: Localized(en: "moves from here: \(list)", fr: "passages possibles d'ici : \(list)"))
    }
    return Finding(
      "move.unknown",
      message: Localized(en: "there is no move \"\(id)\"", fr: "il n'y a pas de passage « \(id) »"),
      remedy: Nearest.hint(to: id.rawValue, among: here)
        ?? Localized(en: "moves from here: \(list)", fr: "passages possibles d'ici : \(list)"))
  }

  fileprivate static func unexpectedReceipt(_ id: Transition.ID) -> Finding {
    Finding(
      "receipt.unexpected",
      message: Localized(
        en: "\"\(id)\" hands nothing in, so there is no receipt for it",
        fr: "« \(id) » n'envoie rien : il n'y a pas d'accusé de réception à indiquer"),
      remedy: Localized(
        en: "leave out --receipt, or take the move that submits",
        fr: "omettez --receipt, ou effectuez le passage qui envoie le rapport"))
  }

  fileprivate static func unknownCheck(_ name: String) -> Finding {
    Finding(
      "check.unknown",
      message: Localized(
        en: "the workflow requires \"\(name)\", which this version does not know",
        fr: "le modèle exige « \(name) », que cette version ne connaît pas"),
      remedy: Localized(
        en: "use the version of rapporteur that the workflow was written for",
        fr: "utilisez la version de rapporteur pour laquelle le modèle a été écrit"))
  }
}
