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

  @Test(
    "Where nobody speaks for the organisation yet, it says who has to be assigned first; else who types what")
  func wayOut() throws {
    var desk = try Desk.inReview(Sample.jointDraft)
    let first = try #require(try judge("endorsements", Self.arguments, in: desk.situation("maya")).first)
    #expect(
      first.remedy.en.contains(" NAME member --organisation CRWN; then NAME types: rapporteur endorse "))
    #expect(first.remedy.fr.contains(" NOM member --organisation CRWN\u{A0}; puis NOM saisit"))
    try desk.perform(.assign("amal", role: "member", organisation: "CRWN"), by: "carl")
    let then = try #require(try judge("endorsements", Self.arguments, in: desk.situation("maya")).first)
    #expect(then.remedy.en.hasPrefix("amal types: rapporteur endorse "))
    #expect(!then.remedy.en.contains("assign"))
  }
}
