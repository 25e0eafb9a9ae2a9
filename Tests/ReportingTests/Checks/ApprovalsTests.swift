import Reporting
import Testing
import Wording

@Suite("Check: approvals")
struct ApprovalsTests {
  static func desk(approvedBy people: [Person.ID]) throws -> Desk {
    var desk = try Desk.inReview()
    for person in people { try desk.perform(.approve("r1"), by: person) }
    return desk
  }

  static func all(_ quorums: Arguments.Quorum...) -> Arguments { ["all-of": .quorums(quorums)] }
  static func any(_ quorums: Arguments.Quorum...) -> Arguments { ["any-of": .quorums(quorums)] }

  /// Who approved, what is asked for, how many findings.
  static let table: [([Person.ID], Arguments, Int)] = [
    ([], all(.init("reviewer")), 1),
    (["omar"], all(.init("reviewer")), 0),
    (["omar"], all(.init("reviewer", atLeast: 2)), 1),
    (["omar", "lena"], all(.init("reviewer", atLeast: 2)), 0),
    (["omar", "omar"], all(.init("reviewer", atLeast: 2)), 1),
    (["omar", "lena"], all(.init("reviewer", atLeast: 2), .init("lawyer")), 1),
    ([], all(.init("reviewer"), .init("lawyer")), 2),
    ([], any(.init("reviewer"), .init("lawyer")), 1),
    (["omar"], any(.init("reviewer", atLeast: 2), .init("reviewer")), 0),
    (["omar"], any(.init("lawyer"), .init("reviewer")), 0),
    (["omar"], any(.init("lawyer"), .init("coordinator")), 1),
    ([], [:], 0),
  ]

  @Test("All quorums of all-of and one of any-of must be reached", arguments: table)
  func judges(approvers: [Person.ID], arguments: Arguments, count: Int) throws {
    let findings = try judge("approvals", arguments, in: Self.desk(approvedBy: approvers).situation("maya"))
    #expect(findings.map(\.code) == Array(repeating: "approvals.missing", count: count))
  }

  @Test("The finding says how many of how many there are")
  func counts() throws {
    let situation = try Self.desk(approvedBy: ["omar"]).situation("maya")
    let finding = try judge("approvals", Self.all(.init("reviewer", atLeast: 2)), in: situation).first
    #expect(finding?.message.en == "approvals of revision r1 that count: reviewer 1/2")
    #expect(finding?.message.fr == "approbations comptées de la version r1\u{A0}: reviewer 1/2")
  }

  @Test("Somebody who holds two roles counts for the quorum of each")
  func twoRoles() throws {
    var desk = try Self.desk(approvedBy: ["omar"])
    try desk.perform(.assign("omar", role: "lawyer", organisation: nil), by: "carl")
    #expect(
      try judge("approvals", Self.all(.init("reviewer"), .init("lawyer")), in: desk.situation("maya")).isEmpty
    )
  }

  @Test(
    "Anybody who ever saved a revision is an author; an approval may count for one move and not for another")
  func leftOut() throws {
    var workflow = Sample.workflow
    workflow.transitions[2].requires[2].arguments.values["not"] = .names(["last-editor"])
    var desk = try Desk.opened(workflow: workflow)
    try desk.office(.grant("omar", role: "officer"))
    try desk.edit(as: "r2", by: "omar") { $0.fields["title"] = .text("Housing") }
    try desk.edit(as: "r3", by: "maya") { $0.fields["title"] = .text("Homes") }
    try desk.advance("request-review", by: "maya")
    try desk.perform(.approve("r3"), by: "omar")
    let situation = desk.situation("maya")
    var arguments = Self.all(.init("reviewer"))
    #expect(try judge("approvals", arguments, in: situation).isEmpty)
    arguments.values["not"] = .names(["last-editor"])
    #expect(try judge("approvals", arguments, in: situation).isEmpty)
    arguments.values["not"] = .names(["author"])
    #expect(try judge("approvals", arguments, in: situation).count == 1)
  }
}
