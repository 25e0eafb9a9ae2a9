import Reporting
import Testing

@Suite("Merging drafts")
struct MergeTests {
  let base = Draft(
    fields: ["country": .text("NP"), "session": .integer(51)],
    sections: [Section(id: "a", text: "One\n"), Section(id: "b", text: "Two\n")],
    recommendations: [Recommendation(id: "r1", text: "Ratify"), Recommendation(id: "r2", text: "Publish")])

  private func changed(_ change: (inout Draft) -> Void) -> Draft {
    var draft = base
    change(&draft)
    return draft
  }

  @Test("What only one side touched is taken from it")
  func merges() {
    let mine = changed {
      $0.sections[0].text = "Mine\n"
      $0.recommendations.append(Recommendation(id: "r3", text: "New"))
    }
    let theirs = changed {
      $0.sections[1].text = "Theirs\n"
      $0.fields["session"] = .integer(52)
      $0.recommendations.remove(at: 0)
    }
    let merged = Draft.merge(base: base, mine: mine, theirs: theirs)
    #expect(merged.conflicts.isEmpty)
    #expect(merged.draft.text(of: "a") == "Mine\n")
    #expect(merged.draft.text(of: "b") == "Theirs\n")
    #expect(merged.draft.fields["session"] == .integer(52))
    #expect(merged.draft.recommendations.map(\.id) == ["r2", "r3"])
  }

  @Test("The same change on both sides is no conflict")
  func same() {
    let both = changed { $0.sections[0].text = "Same\n" }
    let merged = Draft.merge(base: base, mine: both, theirs: both)
    #expect(merged.conflicts.isEmpty && merged.draft == both)
  }

  @Test("Different changes of one place are a conflict, with all three texts, and the report keeps its own")
  func conflict() {
    let mine = changed { $0.sections[0].text = "Mine\n" }
    let theirs = changed { $0.sections[0].text = "Theirs\n" }
    let merged = Draft.merge(base: base, mine: mine, theirs: theirs)
    #expect(merged.conflicts.map(\.place) == [.section("a", line: nil)])
    #expect(merged.conflicts.first?.base == "One\n")
    #expect(merged.conflicts.first?.mine == "Mine\n")
    #expect(merged.conflicts.first?.theirs == "Theirs\n")
    #expect(merged.draft == theirs)
  }

  @Test("What one side deleted and the other changed is a conflict")
  func deleted() {
    let mine = changed { $0.sections.remove(at: 0) }
    let theirs = changed { $0.sections[0].text = "Theirs\n" }
    #expect(Draft.merge(base: base, mine: mine, theirs: theirs).conflicts.count == 1)
  }

  @Test("A changed order is kept, and without a change of mine the result is theirs")
  func order() {
    let mine = changed { $0.recommendations.reverse() }
    #expect(
      Draft.merge(base: base, mine: mine, theirs: base).draft.recommendations.map(\.id) == ["r2", "r1"])
    #expect(Draft.merge(base: base, mine: base, theirs: mine).draft == mine)
  }

  @Test("Labels merge one by one, also of sections that nobody wrote yet")
  func labels() {
    let mine = changed { $0.labels = ["a": .team] }
    let theirs = changed {
      $0.labels = ["c": .named]
      $0.label = .network
    }
    let merged = Draft.merge(base: base, mine: mine, theirs: theirs)
    #expect(merged.conflicts.isEmpty && merged.draft.label == .network)
    #expect(merged.draft.labels == ["a": .team, "c": .named])
    let other = changed { $0.labels = ["a": .public] }
    #expect(Draft.merge(base: base, mine: mine, theirs: other).conflicts.map(\.place) == [.label("a")])
  }
}
