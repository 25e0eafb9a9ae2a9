import Reporting
import Testing
import Wording

@Suite("Check: endorsements")
struct EndorsementsTests {
  static let arguments: Arguments = ["of": .name("submitters")]

  /// Which organisations endorsed, and which are said to be missing.
  static let table: [([Organisation.ID], [String])] = [
    ([], ["CRWN", "HRC-2"]), (["CRWN"], ["HRC-2"]), (["HRC-2"], ["CRWN"]), (["CRWN", "HRC-2"], []),
  ]

  @Test("Every organisation that has not endorsed is named", arguments: table)
  func judges(endorsed: [Organisation.ID], missing: [String]) throws {
    var desk = try Desk.inReview(Sample.jointDraft)
    for organisation in endorsed {
      try desk.perform(.assign("amal", role: "member", organisation: organisation), by: "carl")
      try desk.perform(.endorse("r1", for: organisation), by: "amal")
    }
    let findings = try judge("endorsements", Self.arguments, in: desk.situation("maya"))
    #expect(findings.map(\.code) == missing.map { _ in "endorsements.missing" })
    for (finding, organisation) in zip(findings, missing) {
      #expect(finding.message.en.hasPrefix("\(organisation) ("))
      #expect(finding.remedy.en.hasSuffix("--for \(organisation)"))
    }
  }

  @Test("A report of one organisation alone waits for no endorsement")
  func individual() throws {
    #expect(try judge("endorsements", Self.arguments, in: Desk.inReview().situation("maya")).isEmpty)
  }
}
