import Reporting
import Testing
import Wording

@Suite("Check: sound text")
struct SoundTextTests {
  static let table: [(Reading.Problem.Kind, String)] = [
    (.undefinedNote(label: "cpa", nearest: nil), "note.undefined"),
    (.undefinedNote(label: "cpa", nearest: "cpa-2023"), "note.undefined"),
    (.unusedNote(label: "cpa"), "note.unused"),
    (.duplicateNote(label: "cpa", firstSection: "background", first: 2), "note.duplicate"),
    (.noteInNote(label: "cpa"), "note.in-note"),
    (.emptyNote(label: "cpa"), "note.empty"),
    (.html, "text.html"),
    (.image("A map"), "text.image"),
    (.link(url: "javascript:alert(1)"), "text.link"),
  ]

  @Test("What a document can't carry is named at its line and blocks", arguments: table)
  func judges(kind: Reading.Problem.Kind, code: String) throws {
    var situation = try Desk.opened().situation("maya")
    situation.reading = Reading(
      plain: situation.draft, problems: [.init(kind, section: "housing", line: 7)])
    let findings = try judge("sound-text", in: situation)
    #expect(findings.map(\.code) == [code])
    #expect(findings.map(\.place) == [.section("housing", line: 7)])
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.allSatisfy { $0.message.en != $0.message.fr && $0.remedy.en != $0.remedy.fr })
  }

  /// A draft with a picture, and something else that is wrong with it.
  private func pictured(_ problems: [Reading.Problem.Kind], _ rules: [Rule]) throws -> Situation {
    var situation = try Desk.opened().situation("maya")
    situation.rules = RuleSet(id: "r", rules: rules)
    situation.reading = Reading(
      sections: [:], notes: [:], problems: problems.map { .init($0, section: "housing", line: 8) },
      images: [.init(address: "a.png", alternative: "A map", section: "housing", line: 7)])
    return situation
  }

  @Test("A picture is a finding only where a rule of the mechanism says so, which it cites")
  func images() throws {
    var situation = try pictured([.html], [Sample.rule("form.images", .advice)])
    #expect(try judge("sound-text", in: situation).map(\.code) == ["text.html", "text.image"])
    #expect(try judge("sound-text", in: situation).map(\.rule?.rule) == [nil, "form.images"])
    #expect(try judge("sound-text", in: situation).map(\.severity) == [.error, .error])
    #expect(situation.forbiddenPictures.map(\.place) == [.section("housing", line: 7)])
    var advice = Sample.rule("form.images", .advice)
    advice.weight = .advice
    situation.rules = RuleSet(id: "r", rules: [advice])
    #expect(try judge("sound-text", in: situation).map(\.severity) == [.error, .warning])
    #expect(situation.forbiddenPictures.isEmpty)
    situation.rules = RuleSet(id: "r", rules: [Sample.rule("no.maps", .advice)])
    #expect(try judge("sound-text", in: situation).map(\.code) == ["text.html"])
    let named = try judge("sound-text", ["images": .name("no.maps")], in: situation)
    #expect(named.map(\.rule?.rule) == [nil, "no.maps"])
  }

  @Test(
    "Where pictures are forbidden, nothing else is said of them; elsewhere each mistake is told at its place")
  func pictures() throws {
    let faults: [(PictureFault, String)] = [
      (.noAlternative, "picture.no-alternative"), (.notAlone, "picture.not-alone"),
      (.address, "picture.address"),
      (.missing, "picture.missing"),
    ]
    let problems = faults.map { Reading.Problem.Kind.picture($0.0, path: "a.png") }
    let allowed = try judge("sound-text", in: try pictured(problems, []))
    #expect(allowed.map(\.code) == faults.map(\.1) && allowed.allSatisfy { $0.severity == .error })
    #expect(allowed.allSatisfy { $0.message.en.contains("a.png") && $0.remedy.en != $0.remedy.fr })
    let forbidden = try judge("sound-text", in: try pictured(problems, [Sample.rule("form.images", .advice)]))
    #expect(forbidden.map(\.code) == ["text.image"])
  }

  @Test("A label that looks alike is offered")
  func nearest() {
    let finding = Finding(
      problem: .init(.undefinedNote(label: "cpa", nearest: "cpa-2023"), section: "housing", line: 1))
    #expect(finding.remedy.en.contains("[^cpa-2023]") && finding.remedy.fr.contains("[^cpa-2023]"))
  }

  @Test("Sound text is not remarked on, and everything else is said in the order of the draft")
  func order() throws {
    var situation = try Desk.opened().situation("maya")
    #expect(try judge("sound-text", in: situation).isEmpty)
    situation.reading = Reading(
      plain: situation.draft, problems: Self.table.map { .init($0.0, section: "housing", line: 1) })
    #expect(try judge("sound-text", in: situation).map(\.code) == Self.table.map(\.1))
  }
}
