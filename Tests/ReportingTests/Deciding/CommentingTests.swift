import Reporting
import Testing

@Suite("Commenting")
struct CommentingTests {
  func comment(
    _ revision: Revision.ID = "r1", _ section: Section.ID? = nil, _ paragraph: Int? = nil
  ) -> Command {
    .comment(on: revision, section: section, paragraph: paragraph, text: "t")
  }

  @Test("A comment stands on a paragraph of the revision that was read, open")
  func comments() throws {
    var desk = try Desk.inReview()
    try desk.perform(comment("r1", "housing", 2), by: "omar")
    let comment = try #require(desk.report?.comments.first)
    #expect(comment.id == "c1" && comment.revision == "r1" && comment.by == "omar" && comment.isOpen)
    #expect(comment.section == "housing" && comment.paragraph == 2)
  }

  @Test("Every comment has a name of its own, also after others were resolved")
  func names() throws {
    var desk = try Desk.inReview()
    for _ in 1...3 { try desk.perform(comment(), by: "omar") }
    try desk.perform(.resolve("c3"), by: "omar")
    try desk.perform(comment(), by: "lena")
    #expect(desk.report?.comments.map(\.id) == ["c1", "c2", "c3", "c4"])
  }

  /// Section, paragraph, what stands in the way. The section `thanks` was not written.
  static let places: [(Section.ID?, Int?, [String])] = [
    (nil, nil, []), ("housing", nil, []), ("housing", 1, []), ("housing", 2, []), ("thanks", nil, []),
    ("housing", 3, ["comment.no-paragraph"]), ("housing", 0, ["comment.no-paragraph"]),
    ("housing", -1, ["comment.no-paragraph"]), ("housing", .max, ["comment.no-paragraph"]),
    ("thanks", 1, ["comment.no-paragraph"]), (nil, 1, ["comment.no-section"]),
    (nil, -1, ["comment.no-section"]),
    ("housng", nil, ["section.unknown"]), ("housng", 1, ["section.unknown"]),
  ]

  @Test("A comment is on a paragraph that exists", arguments: places)
  func place(section: Section.ID?, paragraph: Int?, codes: [String]) throws {
    #expect(try Desk.inReview().codes(comment("r1", section, paragraph), by: "omar") == codes)
  }

  @Test("An earlier revision can be commented on; one that never was can't")
  func earlier() throws {
    var desk = try Desk.opened()
    try desk.edit(as: "r2", by: "maya") { $0.sections.removeLast() }
    #expect(desk.codes(comment("r1", "housing", 2), by: "omar") == [])
    #expect(desk.codes(comment("r1", "housing", 0), by: "omar") == ["comment.no-paragraph"])
    #expect(desk.codes(comment("r0"), by: "omar") == ["revision.newer"])
  }

  @Test("Anybody with a role on the report comments; others don't")
  func who() throws {
    var desk = try Desk.inReview()
    for person in ["maya", "omar", "carl"] as [Person.ID] { #expect(desk.codes(comment(), by: person) == []) }
    #expect(
      desk.codes(comment("r0", "housng"), by: "amal") == ["role.none", "revision.newer", "section.unknown"])
    #expect(desk.codes(comment(), by: "nobody") == ["people.unknown"])
    try desk.perform(.assign("amal", role: "member", organisation: "CRWN"), by: "carl")
    #expect(desk.codes(comment(), by: "amal") == [])
  }

  @Test("A comment is closed by its author, by whoever may edit the draft, and by a coordinator")
  func resolves() throws {
    var desk = try Desk.inReview()
    try desk.perform(comment(), by: "omar")
    for person in ["omar", "maya", "olga", "carl"] as [Person.ID] {
      #expect(desk.codes(.resolve("c1"), by: person) == [])
    }
    for person in ["lena", "amal"] as [Person.ID] {
      #expect(desk.codes(.resolve("c1"), by: person) == ["role.missing"])
    }
    #expect(try desk.perform(.resolve("c1"), by: "maya") == [.commentResolved("c1")])
    #expect(desk.report?.comments.first?.resolvedBy == "maya")
    #expect(try desk.perform(.resolve("c1"), by: "carl") == [])
    #expect(desk.report?.comments.first?.resolvedBy == "maya")
    #expect(desk.codes(.resolve("c2"), by: "maya") == ["comment.unknown"])
  }

  @Test("A comment that was closed by mistake waits again, and says who closes it next")
  func reopens() throws {
    var desk = try Desk.inReview()
    try desk.perform(comment(), by: "omar")
    #expect(try desk.perform(.reopen("c1"), by: "maya") == [])
    try desk.perform(.resolve("c1"), by: "maya")
    #expect(desk.codes(.reopen("c1"), by: "lena") == ["role.missing"])
    #expect(desk.codes(.reopen("c2"), by: "maya") == ["comment.unknown"])
    #expect(try desk.perform(.reopen("c1"), by: "omar") == [.commentReopened("c1")])
    #expect(desk.report?.openComments.map(\.id) == ["c1"])
    try desk.perform(.resolve("c1"), by: "carl")
    #expect(desk.report?.comments.first?.resolvedBy == "carl")
  }

  @Test("Only who left a comment takes it back")
  func withdraws() throws {
    var desk = try Desk.inReview()
    try desk.perform(comment(), by: "omar")
    for person in ["maya", "carl", "lena"] as [Person.ID] {
      #expect(desk.codes(.withdrawComment("c1"), by: person) == ["comment.not-yours"])
    }
    #expect(desk.codes(.withdrawComment("c7"), by: "omar") == ["comment.unknown"])
    #expect(try desk.perform(.withdrawComment("c1"), by: "omar") == [.commentResolved("c1")])
    #expect(try desk.perform(.withdrawComment("c1"), by: "omar") == [])
  }

  @Test("A late comment is kept and moves nothing")
  func late() throws {
    var desk = try AdvancingTests.approved()
    try desk.advance("submit", receipt: "n", by: "maya")
    try desk.perform(comment(), by: "lena")
    #expect(desk.state == "submitted")
    #expect(desk.report?.openComments.count == 1)
  }
}
