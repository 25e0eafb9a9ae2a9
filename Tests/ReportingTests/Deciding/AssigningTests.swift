import Foundation
import Reporting
import Testing

@Suite("Assigning people, setting deadlines, recording documents")
struct AssigningTests {
  @Test("A coordinator gives a role on one report, once, and takes it away")
  func assigns() throws {
    var desk = try Desk.opened()
    let assign = Command.assign("amal", role: "reviewer", organisation: nil)
    #expect(try desk.perform(assign, by: "carl") == [.assigned("amal", role: "reviewer", organisation: nil)])
    #expect(try desk.perform(assign, by: "carl") == [])
    #expect(desk.situation("amal").roles == ["reviewer"])
    let unassign = Command.unassign("amal", role: "reviewer")
    #expect(try desk.perform(unassign, by: "carl") == [.unassigned("amal", role: "reviewer")])
    #expect(try desk.perform(unassign, by: "carl") == [])
    #expect(desk.situation("amal").roles == [])
  }

  @Test("Taking away a role on the report leaves the role in the office")
  func officeRole() throws {
    var desk = try Desk.opened()
    try desk.perform(.assign("omar", role: "reviewer", organisation: nil), by: "carl")
    try desk.perform(.unassign("omar", role: "reviewer"), by: "carl")
    #expect(desk.situation("omar").roles == ["reviewer"])
  }

  @Test("A member may speak for two organisations")
  func twoOrganisations() throws {
    var desk = try Desk.opened(Sample.jointDraft)
    for organisation in ["CRWN", "HRC-2"] as [Organisation.ID] {
      #expect(
        try desk.perform(.assign("amal", role: "member", organisation: organisation), by: "carl").count == 1)
    }
    #expect(desk.report?.assignments.count == 2)
  }

  @Test("Everything that stands in the way is said at once")
  func everything() throws {
    let desk = try Desk.opened()
    #expect(
      desk.codes(.assign("amla", role: "reviwer", organisation: "C/R"), by: "maya")
        == ["role.missing", "people.unknown-name", "role.unknown", "name.malformed"])
    #expect(desk.codes(.assign("amal", role: "lawyer", organisation: nil), by: "carl") == [])
    #expect(
      desk.codes(.unassign("amla", role: "reviwer"), by: "maya")
        == ["role.missing", "people.unknown-name", "role.unknown"])
  }

  @Test("A coordinator of this report alone assigns on it, and changes nothing in the office")
  func reportCoordinator() throws {
    var desk = try Desk.opened()
    try desk.perform(.assign("olga", role: "coordinator", organisation: nil), by: "carl")
    #expect(desk.codes(.assign("amal", role: "officer", organisation: nil), by: "olga") == [])
    #expect(desk.directory.codes(.grant("amal", role: "officer"), by: "olga") == ["role.missing"])
  }

  @Test("Somebody who left has no roles, whatever was assigned to them, and can be unassigned")
  func left() throws {
    var desk = try Desk.opened()
    try desk.perform(.assign("omar", role: "officer", organisation: nil), by: "carl")
    try desk.office(.removePerson("omar"))
    #expect(desk.situation("omar").roles == [])
    #expect(try desk.perform(.unassign("omar", role: "officer"), by: "carl").count == 1)
  }

  @Test("Officers and coordinators set a deadline, derived ones too; the same moment again is nothing")
  func deadline() throws {
    var desk = try Desk.opened()
    let moment = Sample.noon + 3600
    let command = Command.setDeadline("submission", to: moment, reason: nil)
    for person in ["omar", "amal"] as [Person.ID] {
      #expect(desk.codes(command, by: person) == ["role.missing"])
    }
    #expect(try desk.perform(command, by: "maya") == [.deadlineSet("submission", to: moment, reason: nil)])
    #expect(try desk.perform(command, by: "carl") == [])
    #expect(desk.report?.deadlines == ["submission": moment])
    #expect(desk.codes(.setDeadline("review", to: moment, reason: "why"), by: "maya") == [])
    #expect(
      desk.codes(.setDeadline("submision", to: moment, reason: nil), by: "omar")
        == ["role.missing", "deadline.unknown"])
  }

  @Test("What was handed in has no deadline any more")
  func deadlineTooLate() throws {
    var desk = try AdvancingTests.approved()
    try desk.advance("submit", receipt: "n", by: "maya")
    #expect(
      desk.codes(.setDeadline("submission", to: Sample.noon, reason: nil), by: "maya") == [
        "deadline.too-late"
      ])
  }

  @Test("A document that was produced is put on record once, by anybody with a role, from words that exist")
  func production() throws {
    var desk = try Desk.opened()
    let command = Command.recordProduction("r1", format: "docx", digest: "d1")
    #expect(try desk.perform(command, by: "omar") == [.produced("r1", format: "docx", digest: "d1")])
    #expect(try desk.perform(command, by: "maya") == [])
    #expect(desk.report?.productions.count == 1)
    #expect(desk.codes(command, by: "amal") == ["role.missing"])
    #expect(
      desk.codes(.recordProduction("r9", format: "docx", digest: "d"), by: "omar") == ["revision.newer"])
  }
}
