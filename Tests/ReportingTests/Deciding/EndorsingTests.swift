import Foundation
import Reporting
import Testing
import Wording

@Suite("Endorsing a joint submission")
struct EndorsingTests {
  static func desk() throws -> Desk {
    var desk = try Desk.inReview(Sample.jointDraft)
    try desk.perform(.assign("amal", role: "member", organisation: "CRWN"), by: "carl")
    try desk.perform(.assign("hiro", role: "member", organisation: "HRC-2"), by: "carl")
    return desk
  }

  @Test("A member endorses exact words in the name of the organisation, once")
  func endorses() throws {
    var desk = try Self.desk()
    #expect(
      try desk.perform(.endorse("r1", for: "CRWN"), by: "amal") == [.endorsed("r1", organisation: "CRWN")])
    #expect(try desk.perform(.endorse("r1", for: "CRWN"), by: "amal") == [])
    #expect(
      desk.report?.standingEndorsements
        == [Endorsement(revision: "r1", organisation: "CRWN", by: "amal", at: Sample.noon)])
  }

  @Test("A joint submission goes out when every organisation endorsed the words that go out")
  func everyOrganisation() throws {
    var desk = try Self.desk()
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    try desk.perform(.endorse("r1", for: "CRWN"), by: "amal")
    #expect(desk.codes(advance: "submit", receipt: "n", by: "maya") == ["endorsements.missing"])
    try desk.perform(.endorse("r1", for: "HRC-2"), by: "hiro")
    #expect(desk.codes(advance: "submit", receipt: "n", by: "maya") == [])
    try desk.advance("return", reason: "why", by: "omar")
    try desk.edit(as: "r2", by: "maya") { $0.sections[0].text = "Other words." }
    #expect(desk.report?.standingEndorsements == [])
    #expect(desk.report?.endorsements.count == 2)
  }

  @Test("Nobody speaks for an organisation that they were not assigned for")
  func who() throws {
    let desk = try Self.desk()
    for person in ["hiro", "maya", "carl", "omar"] as [Person.ID] {
      #expect(desk.codes(.endorse("r1", for: "CRWN"), by: person) == ["endorse.not-member"])
      #expect(desk.codes(.withdrawEndorsement(for: "CRWN"), by: person) == ["endorse.not-member"])
    }
    #expect(desk.codes(.endorse("r1", for: "CRWN"), by: "nobody") == ["people.unknown"])
  }

  @Test("Everything that stands in the way is said at once, and the acronym that was meant is offered")
  func everything() throws {
    let desk = try Self.desk()
    #expect(
      desk.codes(.endorse("r0", for: "CRWM"), by: "amal")
        == ["endorse.not-member", "endorse.not-submitting", "revision.newer"])
    do {
      _ = try desk.situation("amal").decide(.endorse("r1", for: "crwn"))
      Issue.record("endorsed for crwn")
    } catch { #expect(error.findings[1].remedy.en == "did you mean CRWN?") }
  }

  @Test("Every field of organisations counts, not only the first in the alphabet")
  func severalFields() throws {
    var workflow = Sample.workflow
    workflow.fields.append(Field(id: "partners", kind: .organisations))
    var draft = Sample.jointDraft
    draft.fields["partners"] = .organisations([Organisation(acronym: "ILO", name: "Labour")])
    var desk = try Desk.opened(draft, workflow: workflow)
    try desk.perform(.assign("amal", role: "member", organisation: "CRWN"), by: "carl")
    #expect(desk.codes(.endorse("r1", for: "CRWN"), by: "amal") == [])
  }

  @Test("An endorsement can be taken back by whoever speaks for the organisation, and given again")
  func withdraw() throws {
    var desk = try Self.desk()
    #expect(try desk.perform(.withdrawEndorsement(for: "CRWN"), by: "amal") == [])
    try desk.perform(.endorse("r1", for: "CRWN"), by: "amal")
    try desk.perform(.assign("hiro", role: "member", organisation: "CRWN"), by: "carl")
    #expect(
      try desk.perform(.withdrawEndorsement(for: "CRWN"), by: "hiro")
        == [.endorsementWithdrawn("r1", organisation: "CRWN")])
    #expect(desk.report?.standingEndorsements == [])
    #expect(desk.report?.endorsements.map(\.withdrawnAt) == [Sample.noon])
    #expect(try desk.perform(.endorse("r1", for: "CRWN"), by: "amal").count == 1)
    desk.now += 60
    try desk.perform(.withdrawEndorsement(for: "CRWN"), by: "amal")
    #expect(desk.report?.endorsements.map(\.withdrawnAt) == [Sample.noon, Sample.noon + 60])
  }

  @Test("What was handed in can be neither endorsed nor disowned")
  func tooLate() throws {
    var desk = try Self.desk()
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    try desk.perform(.endorse("r1", for: "CRWN"), by: "amal")
    try desk.perform(.endorse("r1", for: "HRC-2"), by: "hiro")
    try desk.advance("submit", receipt: "n", by: "maya")
    #expect(desk.codes(.endorse("r1", for: "CRWN"), by: "amal") == ["endorse.too-late"])
    #expect(desk.codes(.withdrawEndorsement(for: "CRWN"), by: "amal") == ["withdraw.too-late"])
  }

  @Test("The yes is the organisation's: it stands when the person who gave it leaves")
  func left() throws {
    var desk = try Self.desk()
    try desk.perform(.endorse("r1", for: "CRWN"), by: "amal")
    try desk.office(.removePerson("amal"))
    #expect(desk.report?.standingEndorsements.map(\.organisation) == ["CRWN"])
    #expect(desk.codes(.withdrawEndorsement(for: "CRWN"), by: "amal") == ["people.unknown"])
  }
}
