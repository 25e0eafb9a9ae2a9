import Reporting
import Testing

@Suite("Translating")
struct TranslatingTests {
  @Test("What is translated is on record, and said again adds nothing")
  func recorded() throws {
    let pair = try Translated()
    #expect(pair.translation.report?.translation == Translation(of: "np-upr-51", at: "r1"))
    let again = try pair.situation("olga", following: "r1").decide(.translate("np-upr-51", at: "r1"))
    #expect(again == [])
    #expect(pair.translation.report?.contents == ["t1"], "the original's words are not the translation's")
  }

  @Test("Whoever may write may say so, also while nobody may; nobody else")
  func roles() throws {
    var pair = try Translated()
    try pair.original.edit(as: "r2", by: "maya") { $0.sections[0].text = "Other words." }
    for (person, codes) in [
      ("olga", []), ("maya", []), ("carl", []), ("omar", ["role.missing"]), ("amal", ["role.missing"]),
      ("ghost", ["people.unknown"]),
    ] as [(Person.ID, [String])] {
      #expect(try pair.codes("r2", by: person) == codes, "\(person)")
    }
    try pair.translation.advance("request-review", by: "olga")
    #expect(try pair.codes("r2") == [])
    pair.translation.append(
      [.moved("submit", from: "review", to: "submitted", revision: "t1", reason: nil, receipt: "n")],
      by: "olga")
    #expect(try pair.codes("r2") == ["translation.too-late"])
  }

  @Test(
    "Not itself, not a translation, not on another workflow, not into the same language, not what is not there"
  )
  func refused() throws {
    var pair = try Translated()
    #expect(try pair.codes("r9") == ["translation.no-words"])
    #expect(try pair.codes("r1", of: "np-upr-5") == ["report.unknown"])
    pair.original.append([.translates("np-upr-50", at: "q1")], by: "maya")
    #expect(try pair.codes("r1") == ["translation.of-translation"])
    pair = try Translated()
    try pair.translation.edit(as: "t2", by: "olga") { $0.fields["language"] = .text("en") }
    #expect(try pair.codes("r1") == ["translation.same-language"])
    pair = try Translated()
    pair.translation.id = "np-upr-51"
    #expect(try Self.itself(pair.original) == ["translation.of-itself"])
  }

  static func itself(_ desk: Desk) throws -> [String] {
    var situation = desk.situation("maya")
    situation.original = Original(
      report: try #require(desk.report), draft: desk.draft, followed: "r1", words: desk.draft)
    do {
      _ = try situation.decide(.translate("np-upr-51", at: "r1"))
      return []
    } catch { return error.findings.map(\.code) }
  }

  @Test("What became of the original is recorded, not translated: it makes no translation stale")
  func outcome() throws {
    var pair = try Translated()
    try pair.original.edit(as: "r2", by: "maya") { $0.fields["title"] = .text("Another title") }
    var facts = try pair.facts(at: "r1")
    #expect(facts.freshness == .stale(revisions: 1, changes: [.field("title")]))
    facts.untranslated = ["title"]
    #expect(facts.freshness == .current)
    facts.draft.sections = []
    #expect(facts.freshness != .current)
  }

  @Test("The tie can be ended, once")
  func ended() throws {
    var pair = try Translated()
    #expect(try pair.situation("omar").codes(.endTranslation) == ["role.missing"])
    try pair.translation.perform(.endTranslation, by: "olga")
    #expect(pair.translation.report?.translation == nil)
    #expect(try pair.translation.perform(.endTranslation, by: "olga") == [])
  }

  @Test("Each version has approvals of its own")
  func independent() throws {
    var pair = try Translated()
    try pair.translation.advance("request-review", by: "olga")
    try pair.translation.perform(.approve("t1"), by: "omar")
    try pair.original.edit(as: "r2", by: "maya") { $0.sections[0].text = "Other words." }
    #expect(pair.translation.report?.standingApprovals.count == 1)
    #expect(pair.original.report?.standingApprovals.count == 0 && pair.original.state == "draft")
    try pair.follow("r2", by: "olga")
    #expect(pair.translation.report?.standingApprovals.count == 1, "the translation's words are the same")
  }
}

extension Situation {
  /// The codes of everything that stands in the way of `command`; empty where nothing does.
  func codes(_ command: Command) -> [String] {
    do {
      _ = try decide(command)
      return []
    } catch { return error.findings.map(\.code) }
  }
}
