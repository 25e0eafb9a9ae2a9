import Reporting
import Testing
import Wording

@Suite("Saving the draft")
struct SavingTests {
  @Test("Other words make a revision, by whoever saved them")
  func saves() throws {
    var desk = try Desk.opened()
    let events = try desk.edit(as: "r2", by: "olga") { $0.sections[0].text = "Other words." }
    #expect(events == [.saved("r2", over: "r1")])
    #expect(desk.report?.revision == Revision(id: "r2", savedBy: "olga", at: Sample.noon))
    #expect(desk.report?.authors == ["maya", "olga"])
  }

  @Test("The same words make no revision, no matter who saves them")
  func identical() throws {
    var desk = try Desk.opened()
    #expect(try desk.edit(as: "r2", by: "olga") { _ in } == [])
    #expect(desk.report?.revision.id == "r1")
    #expect(desk.report?.position == 1)
  }

  @Test("Where only some fields may be changed, everything else stays as it was")
  func onlyFields() throws {
    var desk = try Desk.opened()
    desk.workflow.fields.append(Field(id: "outcome", kind: .text))
    desk.workflow.states[0].editOnly = ["outcome"]
    #expect(throws: Refusal.self) {
      try desk.edit(as: "r2", by: "maya") { $0.sections[0].text = "Other words." }
    }
    #expect(throws: Refusal.self) {
      try desk.edit(as: "r2", by: "maya") {
        $0.fields["outcome"] = .text("Noted.")
        $0.fields["title"] = .text("Housing")
      }
    }
    #expect(desk.report?.revision.id == "r1")
    let events = try desk.edit(as: "r2", by: "maya") { $0.fields["outcome"] = .text("Noted.") }
    #expect(events == [.saved("r2", over: "r1")])
  }

  @Test("Every part of the draft is words: a change to any makes a revision")
  func everyPart() throws {
    let desk = try Desk.opened()
    let changes: [(inout Draft) -> Void] = [
      { $0.fields["title"] = .text("Housing") },
      { $0.fields["country"] = nil },
      { $0.sections[0].text += "\n" },
      { $0.sections.reverse() },
      { $0.recommendations.append(Recommendation(id: "r1", text: "End it.")) },
      { $0.sources.append(Source(id: "s1", title: "Law", kind: .law)) },
    ]
    for change in changes {
      var copy = desk
      #expect(try copy.edit(as: "r2", by: "maya", change) == [.saved("r2", over: "r1")])
    }
  }

  @Test("Nobody rewrites what is being read, or what was handed in")
  func locked() throws {
    var desk = try Desk.inReview()
    let save = Command.save(Draft(), as: "r2", over: "r1")
    for person in ["maya", "omar", "carl"] as [Person.ID] {
      #expect(desk.codes(save, by: person) == ["state.locked"])
    }
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    try desk.advance("submit", receipt: "n", by: "maya")
    #expect(desk.codes(save, by: "maya") == ["state.locked"])
  }

  @Test(
    "Words written on an older revision are not saved over a newer one, and the finding says whose that is")
  func newer() throws {
    var desk = try Desk.opened()
    try desk.edit(as: "r2", by: "olga") { $0.fields["title"] = .text("Olga's") }
    do {
      _ = try desk.situation("maya").decide(.save(Draft(), as: "r3", over: "r1"))
      Issue.record("saved over olga's words")
    } catch {
      #expect(error.findings.map(\.code) == ["revision.newer"])
      #expect(error.findings[0].message.en.contains("r2, saved by olga"))
    }
  }

  @Test("Everything that stands in the way is said at once")
  func everything() throws {
    var draft = Sample.draft
    draft.fields["contry"] = .text("NP")
    draft.fields["kind"] = .text("jiont")
    draft.sections.append(Section(id: "housng", text: ""))
    let desk = try Desk.opened()
    #expect(
      desk.codes(.save(draft, as: "r2", over: "r0"), by: "omar")
        == ["role.missing", "revision.newer", "field.unknown", "field.wrong-value", "section.unknown"])
  }

  @Test("A role given on this report alone is enough to edit it")
  func assigned() throws {
    var desk = try Desk.opened()
    #expect(desk.codes(.save(Draft(), as: "r2", over: "r1"), by: "amal") == ["role.missing"])
    try desk.perform(.assign("amal", role: "officer", organisation: nil), by: "carl")
    #expect(desk.codes(.save(Draft(), as: "r2", over: "r1"), by: "amal") == [])
  }
}
