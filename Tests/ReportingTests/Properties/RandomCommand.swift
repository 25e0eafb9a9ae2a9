import Foundation
import Reporting

/// What people who don't read manuals might type.
enum RandomCommand {
  static let people: [Person.ID] = ["p0", "p1", "p2", "p3", "p4", "ghost"]
  static let organisations: [Organisation.ID] = ["ONE", "TWO", "three"]

  static func make(_ random: inout SplitMix, in desk: Desk, step: Int) -> Command {
    let revisions = desk.report?.revisions.map(\.id) ?? []
    let seen = random.once(in: 8) ? random.one(of: revisions + ["r-none"]) : desk.seen
    switch random.below(22) {
    case 0...3: return .save(draft(&random, from: desk.draft), as: Revision.ID("r\(step)"), over: seen)
    case 4...8:
      let here = desk.workflow.transitions(from: desk.state ?? "none").map(\.id)
      let all = desk.workflow.transitions.map(\.id) + ["t-none"]
      let id = here.isEmpty || random.once(in: 5) ? random.one(of: all) : random.one(of: here)
      let given = Situation.Given(
        reason: random.once(in: 2) ? "why" : nil, receipt: random.once(in: 4) ? "n" : nil)
      return .advance(id, seen: seen, given: given)
    case 9...11: return .approve(seen)
    case 12: return random.once(in: 3) ? .withdrawApproval : .approve(seen)
    case 13: return .endorse(seen, for: random.one(of: organisations))
    case 14:
      return random.once(in: 3)
        ? .withdrawEndorsement(for: random.one(of: organisations))
        : .endorse(seen, for: random.one(of: organisations))
    case 15:
      return .comment(
        on: seen, section: random.one(of: [nil, "x", "y", "z"]),
        paragraph: random.one(of: [nil, nil, 0, 1, 2]),
        text: "t")
    case 16:
      let comment = Comment.ID("c\(1 + random.below(4))")
      return random.one(of: [
        .resolve(comment), .resolve(comment), .reopen(comment), .withdrawComment(comment),
      ])
    case 17:
      let role = random.one(of: RandomWorkflow.roles + ["member", "nonsense"])
      let organisation = role == "member" ? random.one(of: organisations) : nil
      return random.once(in: 4)
        ? .unassign(random.one(of: people), role: role)
        : .assign(random.one(of: people), role: role, organisation: organisation)
    case 18:
      let deadline: Deadline.ID = random.one(of: ["d0", "d1", "d9"])
      let chance = random.below(4)
      if chance == 3 { return .withdrawDeadline(deadline, reason: "why") }
      return .setDeadline(
        deadline, to: Sample.noon + Double(chance), reason: chance == 0 ? nil : "why")
    case 19, 20:
      let asked = desk.report?.expungeRequest?.contents
      if let asked, !random.once(in: 4) { return random.once(in: 8) ? .dropExpunge : .expunge(asked) }
      return .askExpunge(random.once(in: 6) ? revisions : [revisions.first ?? "none"], reason: "why")
    default:
      return random.once(in: 2)
        ? .open(Sample.pin, draft: "r", deadlines: [:])
        : .recordProduction(seen, format: "docx", digest: random.one(of: ["d1", "d2"]))
    }
  }

  static func draft(_ random: inout SplitMix, from draft: Draft) -> Draft {
    var draft = draft
    switch random.below(9) {
    case 0: draft.fields["kind"] = .text(random.one(of: ["a", "b", "c"]))
    case 1: draft.fields["title"] = random.one(of: [nil, .text(""), .text("Title"), .integer(1)])
    case 2:
      let list = random.some(of: organisations).map { Organisation(acronym: $0, name: "N") }
      draft.fields["submitters"] = .organisations(list)
    case 3: draft.sections = [Section(id: random.one(of: ["x", "y", "z"]), text: "One two.")]
    case 4, 5:
      let words = String(repeating: "word ", count: random.below(10))
      draft.sections = [Section(id: "x", text: words), Section(id: "y", text: "More.")]
    case 6: draft.recommendations = random.some(of: [Recommendation(id: "r1", text: "End it.", section: "x")])
    default: break  // The same words again.
    }
    return draft
  }

  static func office(_ random: inout SplitMix) -> OfficeCommand {
    let person = random.one(of: people)
    let role = random.one(of: RandomWorkflow.roles)
    switch random.below(8) {
    case 0: return .removePerson(person)
    case 1: return .revoke(person, role: random.one(of: [role, "coordinator"]))
    case 2: return .addPerson(person, profile: "p", roles: [role])
    default: return .grant(person, role: role)
    }
  }
}
