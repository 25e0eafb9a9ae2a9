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

  @Test("A picture cites the rule of the mechanism that forbids it; nothing else does")
  func images() throws {
    var situation = try Desk.opened().situation("maya")
    situation.rules = RuleSet(id: "r", rules: [Sample.rule("form.images", .advice)])
    situation.reading = Reading(
      plain: situation.draft,
      problems: [
        .init(.image("A map"), section: "housing", line: 7), .init(.html, section: "housing", line: 8),
      ])
    #expect(try judge("sound-text", in: situation).map(\.rule?.rule) == ["form.images", nil])
    situation.rules = RuleSet(id: "r", rules: [Sample.rule("no.maps", .advice)])
    #expect(try judge("sound-text", in: situation).allSatisfy { $0.rule == nil })
    let named = try judge("sound-text", ["images": .name("no.maps")], in: situation)
    #expect(named.map(\.rule?.rule) == ["no.maps", nil])
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
