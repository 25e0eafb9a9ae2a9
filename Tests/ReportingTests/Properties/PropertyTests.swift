import Foundation
import Reporting
import Testing

/// 300 offices with workflows made at random, and 70 commands in each, right and wrong ones.
@Suite("Whatever people do")
struct PropertyTests {
  /// What deciding a command came to.
  enum Outcome: Hashable {
    case events([Event])
    case refused([Finding])
  }

  static func outcome(_ command: Command, by actor: Person.ID, in desk: Desk) -> Outcome {
    do { return .events(try desk.situation(actor).decide(command)) } catch { return .refused(error.findings) }
  }

  /// An office of five people with roles at random and a report that one of them opened.
  static func office(_ random: inout SplitMix) throws -> Desk {
    var desk = Desk()
    desk.workflow = RandomWorkflow.make(&random)
    desk.rules = RandomWorkflow.rules
    desk.directory = Directory()
    for person in RandomCommand.people.dropLast() {
      let roles: [Role.ID] = person == "p0" ? [] : [random.one(of: RandomWorkflow.roles)]
      try desk.office(.addPerson(person, profile: "p", roles: roles), by: "p0")
    }
    try desk.open(Draft(), as: "r-first", by: "p0")
    return desk
  }

  /// Plays every office, and hands each step to `check`: before, the command, who, what came of it, after.
  static func play(
    seeds: Range<Int> = 0..<300, steps: Int = 70,
    _ check: (Desk, Command, Person.ID, Outcome, Desk) throws -> Void
  ) throws {
    for seed in seeds {
      var random = SplitMix(seed: seed)
      var desk = try office(&random)
      for step in 0..<steps {
        if random.once(in: 10) { try? desk.office(RandomCommand.office(&random), by: "p0") }
        let actor = random.one(of: RandomCommand.people)
        let command = RandomCommand.make(&random, in: desk, step: step)
        let before = desk
        let result = outcome(command, by: actor, in: desk)
        if case .events = result { try desk.perform(command, by: actor) }
        try check(before, command, actor, result, desk)
      }
    }
  }

  /// As `#expect`, for what is asked a hundred thousand times: it costs nothing while it holds.
  static func hold(
    _ isSo: Bool, _ what: @autoclosure () -> String = "", at place: SourceLocation = #_sourceLocation
  ) {
    if !isSo { Issue.record("\(what())", sourceLocation: place) }
  }

  @Test(
    "The state changes by a move and by nothing else, along the workflow, by a role that may, lacking nothing"
  )
  func moves() throws {
    var taken = 0
    try Self.play { before, command, actor, outcome, after in
      guard case .events(let events) = outcome else { return Self.hold(before.state == after.state) }
      let moves = events.filter { if case .moved = $0 { true } else { false } }
      if moves.isEmpty { return Self.hold(before.state == after.state) }
      guard case .advance(let id, _, let given) = command,
        events == [
          .moved(
            id, from: before.state ?? "", to: after.state ?? "", revision: before.seen, reason: given.reason,
            receipt: given.receipt)
        ], let transition = before.workflow.transitions.first(where: { $0.id == id })
      else {
        Issue.record("\(command) made \(events)")
        return
      }
      taken += 1
      Self.hold(transition.to == after.state)
      let oracle = Oracle(entries: before.entries, directory: before.directory)
      Self.hold(oracle.allows(transition, by: actor, draft: before.draft, given: given))
      var situation = before.situation(actor)
      situation.given = given
      Self.hold(situation.obstacles(to: transition).allSatisfy { $0.severity != .error })
    }
    #expect(taken > 500, "too few moves to say anything: \(taken)")
  }

  @Test("What was foreseen is what is decided, for every move")
  func preview() throws {
    var open = 0
    try Self.play(steps: 20) { _, _, _, _, desk in
      for actor in ["p1", "p2", "ghost"] as [Person.ID] {
        let moves = desk.situation(actor).moves
        Self.hold(moves.map(\.transition) == desk.workflow.transitions(from: desk.state ?? ""))
        for move in moves {
          let given = Situation.Given(
            reason: "why", receipt: move.needs.contains(.receipt) ? "n" : nil)
          let answered = Self.outcome(
            .advance(move.transition.id, seen: desk.seen, given: given), by: actor, in: desk)
          let bare = Self.outcome(
            .advance(move.transition.id, seen: desk.seen, given: .init()), by: actor, in: desk)
          if case .events = answered { open += 1 }
          Self.hold(Self.isAccepted(answered) == !move.isBlocked)
          Self.hold(Self.isAccepted(bare) == move.findings.allSatisfy { $0.severity != .error })
          if case .refused(let findings) = bare, desk.directory.people[actor] != nil {
            Self.hold(findings == move.findings)
          }
        }
      }
    }
    #expect(open > 500, "too few open moves to say anything: \(open)")
  }

  static func isAccepted(_ outcome: Outcome) -> Bool {
    if case .events = outcome { true } else { false }
  }

  @Test("No approval counts for other words than it was given for, and none by who wrote them last")
  func approvals() throws {
    var standing = 0
    try Self.play { _, _, _, _, desk in
      let report = try #require(desk.report)
      let oracle = Oracle(entries: desk.entries, directory: desk.directory)
      Self.hold(Set(report.standingApprovals.map(\.by)) == oracle.approvers)
      Self.hold(Set(report.standingApprovals.map(\.by)).count == report.standingApprovals.count)
      Self.hold(Set(report.standingEndorsements.map(\.organisation)) == oracle.endorsers)
      for approval in report.standingApprovals {
        standing += 1
        Self.hold(desk.drafts[approval.revision] == desk.draft)
        Self.hold(approval.by != report.revision.savedBy)
      }
    }
    #expect(standing > 500, "too few approvals to say anything: \(standing)")
  }

  @Test("A refusal says why, changes nothing, and comes again when asked again; so does an acceptance")
  func refusals() throws {
    var refused = 0
    try Self.play { before, command, actor, outcome, after in
      Self.hold(Self.outcome(command, by: actor, in: before) == outcome)
      guard case .refused(let findings) = outcome else { return }
      refused += 1
      Self.hold(findings.contains { $0.severity == .error })
      Self.hold(
        before.entries == after.entries && before.report == after.report && before.drafts == after.drafts)
    }
    #expect(refused > 500)
  }

  @Test("The record alone gives the report, at every moment")
  func replay() throws {
    try Self.play { _, _, _, _, desk in
      Self.hold(Report(folding: desk.entries) == desk.report)
      Self.hold(desk.report?.position == desk.entries.count)
      Self.hold(desk.report?.state == Oracle(entries: desk.entries, directory: desk.directory).state)
      let comments = desk.report?.comments.map(\.id) ?? []
      Self.hold(Set(comments).count == comments.count)
    }
  }

  @Test("What is done is done: said again, it adds nothing")
  func idempotent() throws {
    var again = 0
    try Self.play { before, command, actor, outcome, after in
      guard case .events(let events) = outcome, !events.isEmpty else { return }
      switch command {
      case .approve, .withdrawApproval, .endorse, .withdrawEndorsement, .assign, .resolve, .reopen,
        .withdrawComment, .setDeadline,
        .withdrawDeadline, .follow, .recordProduction, .askExpunge, .expunge, .dropExpunge, .translate,
        .endTranslation, .recordExport:
        again += 1
        Self.hold(Self.outcome(command, by: actor, in: after) == .events([]))
      case .unassign(let person, _):
        if after.directory.people[person] != nil {
          Self.hold(Self.outcome(command, by: actor, in: after) == .events([]))
        }
      case .save(let words, _, _):
        let save = Command.save(words, as: "r-again", over: after.seen)
        Self.hold(Self.outcome(save, by: actor, in: after) == .events([]))
        Self.hold(!Self.isAccepted(Self.outcome(command, by: actor, in: after)))
      case .open, .advance, .comment: break
      }
    }
    #expect(again > 500, "too few to say anything: \(again)")
  }

  @Test("Nothing is submitted without a receipt, by a move that asks for one")
  func submission() throws {
    var submitted = 0
    try Self.play { before, command, _, _, after in
      guard before.report?.submission != after.report?.submission else { return }
      guard case .advance(let id, _, let given) = command,
        let transition = before.workflow.transitions.first(where: { $0.id == id })
      else {
        Issue.record("\(command) submitted")
        return
      }
      submitted += 1
      Self.hold(given.receipt != nil && after.report?.submission?.receipt == given.receipt)
      Self.hold(transition.requires.contains { $0.check == "receipt" })
      Self.hold(after.report?.submission?.revision == before.seen)
    }
    #expect(submitted > 20, "too few to say anything: \(submitted)")
  }

  @Test(
    "Nothing is destroyed but by two people, one of them a coordinator, and never what the report stands on")
  func expunging() throws {
    var destroyed = 0
    try Self.play { before, command, actor, outcome, after in
      let gone = (after.report?.expunged ?? []).subtracting(before.report?.expunged ?? [])
      guard !gone.isEmpty else { return }
      guard case .expunge = command, let request = before.report?.expungeRequest else {
        Issue.record("\(command) destroyed content")
        return
      }
      destroyed += 1
      Self.hold(request.by != actor && gone == Set(request.contents))
      let roles = [request.by, actor].flatMap { before.directory.roles(of: $0, on: before.report) }
      Self.hold(roles.contains("coordinator"))
      let rests = before.workflow.state(before.state ?? "")?.isFinal == true
      Self.hold(rests || !gone.contains(before.seen))
    }
    #expect(destroyed > 20, "too few to say anything: \(destroyed)")
  }

  @Test("An unknown person does nothing, whatever the workflow")
  func ghost() throws {
    try Self.play { before, command, _, _, _ in
      guard case .refused(let findings) = Self.outcome(command, by: "stranger", in: before) else {
        Issue.record("a stranger did \(command)")
        return
      }
      Self.hold(findings.map(\.code) == ["people.unknown"])
    }
  }
}
