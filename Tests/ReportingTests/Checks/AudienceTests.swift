import Reporting
import Testing
import Wording

@Suite("Check: audience")
struct AudienceTests {
  static let table: [(String, String, [String])] = [
    ("public", "named", ["label.narrower"]), ("public", "team", ["label.narrower"]),
    ("public", "network", ["label.narrower"]), ("public", "public", []),
    ("network", "team", ["label.narrower"]), ("network", "network", []), ("team", "team", []),
    ("team", "named", ["label.narrower"]), ("named", "named", []),
  ]

  @Test("A section may travel as far as its label says, and no further", arguments: table)
  func sections(audience: String, label: String, codes: [String]) throws {
    var draft = Sample.draft
    draft.labels = ["housing": try #require(Label(rawValue: label))]
    let findings = try judge(
      "audience", ["is": .names([audience])], in: Desk().situation("maya", words: draft))
    #expect(findings.map(\.code) == codes)
    #expect(findings.allSatisfy { $0.place == .section("housing", line: nil) && $0.severity == .error })
  }

  @Test("The label of the whole holds for all of it; what is not written can't leak")
  func whole() throws {
    var draft = Sample.draft
    draft.label = .team
    draft.labels = ["thanks": .named]
    let findings = try judge("audience", in: Desk().situation("maya", words: draft))
    #expect(findings.map(\.code) == ["label.narrower"] && findings.first?.place == nil)
  }

  @Test("A restricted source blocks where a footnote cites it, and warns where it only stands in the list")
  func sources() throws {
    var draft = Sample.draft
    draft.sources = [
      Source(id: "s1", title: "Interview", kind: .interview, label: .team),
      Source(id: "s2", title: "Interview", kind: .interview, consent: .recorded),
      Source(id: "s3", title: "Interview", kind: .interview, consent: .refused),
      Source(id: "s4", title: "Law", kind: .law, label: .public),
      Source(id: "s5", title: "Notes", kind: .ownMonitoring, consent: .withdrawn),
    ]
    var situation = Desk().situation("maya", words: draft)
    let quiet = try judge("audience", in: situation)
    #expect(
      quiet.map(\.code) == [
        "label.narrower", "source.no-consent", "source.consent-denied", "source.consent-denied",
      ])
    #expect(quiet.allSatisfy { $0.severity == .warning })
    situation.reading = Reading(
      sections: [:],
      notes: ["s1": .init(label: "s1", section: "housing", line: 1, prose: Prose())], problems: [])
    #expect(try judge("audience", in: situation).map(\.severity) == [.error, .error, .warning, .warning])
  }

  @Test("No finding repeats the title of a source")
  func silence() throws {
    var draft = Sample.draft
    draft.sources = [Source(id: "s1", title: "A letter of Maria", kind: .interview, label: .named)]
    for finding in try judge("audience", in: Desk().situation("maya", words: draft)) {
      #expect(!(finding.message.en + finding.remedy.en + finding.message.fr).contains("Maria"))
    }
  }
}
