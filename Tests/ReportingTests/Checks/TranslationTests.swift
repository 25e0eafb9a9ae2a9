import Reporting
import Testing
import Wording

@Suite("Check: translation-current, translation-structure")
struct TranslationTests {
  @Test("A report that translates nothing passes both")
  func none() throws {
    let situation = try Desk.opened().situation("maya")
    #expect(try verdicts("translation-current", in: situation) == [])
    #expect(try verdicts("translation-structure", in: situation) == [])
  }

  @Test("What the original says since is told, place by place; what it took back is no change")
  func stale() throws {
    var pair = try Translated()
    #expect(try verdicts("translation-current", in: pair.situation("olga")) == [])
    try pair.original.edit(as: "r2", by: "maya") { draft in
      draft.sections[1].text = "Evictions fell."
      draft.fields["session"] = .integer(52)
      draft.recommendations = [Recommendation(id: "r1", text: "End them.")]
      draft.sources = [Source(id: "s1", title: "A study", kind: .study)]
      draft.labels = ["housing": .team]
    }
    try pair.original.edit(as: "r3", by: "maya") { $0.label = .team }
    #expect(
      try pair.facts(at: "r1").freshness
        == .stale(
          revisions: 2,
          changes: [
            .field("session"), .section("housing", line: nil), .recommendation("r1"), .source("s1"),
            .label(nil),
            .label("housing"),
          ]))
    let finding = try #require(try judge("translation-current", in: pair.situation("olga")).first)
    #expect(finding.code == "translation.stale" && finding.severity == .error)
    #expect(
      finding.message.en.contains("section \"The right to housing\"")
        && !finding.message.en.contains("background"))
    try pair.follow("r3", by: "olga")
    #expect(try verdicts("translation-current", in: pair.situation("olga")) == [])
    try pair.original.edit(as: "r4", by: "maya") { $0 = Sample.draft }
    #expect(try verdicts("translation-current", in: pair.situation("olga")) == [Verdict("translation.stale")])
    pair = try Translated()
    try pair.original.edit(as: "r2", by: "maya") { $0.sections[1].text = "Evictions fell." }
    try pair.original.edit(as: "r3", by: "maya") { $0 = Sample.draft }
    #expect(try verdicts("translation-current", in: pair.situation("olga")) == [])
  }

  @Test("Words that were destroyed are said to be, and an original that is lost blocks")
  func expunged() throws {
    var pair = try Translated()
    try pair.original.edit(as: "r2", by: "maya") { $0.sections[1].text = "Nobody is named." }
    pair.original.append([.expunged(["r1"], askedBy: "maya")], by: "carl")
    #expect(
      try verdicts("translation-current", in: pair.situation("olga")) == [
        Verdict("translation.original-expunged")
      ])
    #expect(try verdicts("translation-structure", in: pair.situation("olga")) == [])
    var lost = try pair.situation("olga")
    lost.original = nil
    #expect(try verdicts("translation-current", in: lost) == [Verdict("translation.original-missing")])
  }

  static let housing = Verdict("translation.structure", at: .section("housing", line: nil))

  @Test("Another number of paragraphs, footnotes, recommendations; another fact; text that was left")
  func structure() throws {
    var pair = try Translated()
    #expect(try verdicts("translation-structure", in: pair.situation("olga")) == [])
    try pair.translation.edit(as: "t2", by: "olga") { $0.sections[1].text = "Un seul paragraphe." }
    #expect(try verdicts("translation-structure", in: pair.situation("olga")) == [Self.housing])
    let finding = try judge("translation-structure", in: pair.situation("olga")).first
    #expect(finding?.severity == .warning && finding?.message.en == "paragraphs: 1, in the original 2")

    pair = try Translated()
    try pair.translation.edit(as: "t2", by: "olga") { draft in
      draft.fields["session"] = .integer(52)
      draft.fields["title"] = .text("Un titre")
      draft.recommendations = [
        Recommendation(id: "r1", text: "Mettre fin aux expulsions.", section: "housing")
      ]
      draft.sections[1].text = Sample.draft.sections[1].text
    }
    #expect(
      try verdicts("translation-structure", in: pair.situation("olga")) == [
        Verdict("translation.other-fact", at: .field("session")), Self.housing,
        Verdict("translation.untranslated", at: .section("housing", line: nil)),
      ])
  }

  @Test("A recommendation that was left as it is, and one that may well be the same")
  func recommendations() throws {
    var pair = try Translated()
    let list = [
      Recommendation(id: "r1", text: "End forced evictions.", section: "housing"),
      Recommendation(id: "r2", text: "OPIC", section: "housing"),
    ]
    try pair.original.edit(as: "r2", by: "maya") { $0.recommendations = list }
    try pair.translation.edit(as: "t2", by: "olga") { $0.recommendations = list }
    try pair.follow("r2", by: "olga")
    #expect(
      try verdicts("translation-structure", in: pair.situation("olga")) == [
        Verdict("translation.untranslated", at: .recommendation("r1"))
      ])
  }
}
