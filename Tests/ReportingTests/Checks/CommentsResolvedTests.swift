import Reporting
import Testing

@Suite("Check: comments resolved")
struct CommentsResolvedTests {
  @Test("Each open comment is named, of earlier revisions too; resolved ones are not")
  func open() throws {
    var desk = try Desk.inReview()
    #expect(try judge("comments-resolved", in: desk.situation("maya")).isEmpty)
    for text in ["t1", "t2", "t3"] as [Content.ID] {
      try desk.perform(.comment(on: "r1", section: "housing", paragraph: 1, text: text), by: "omar")
    }
    try desk.perform(.resolve("c2"), by: "maya")
    try desk.advance("return", reason: "why", by: "omar")
    try desk.edit(as: "r2", by: "maya") { $0.fields["title"] = .text("Housing") }
    #expect(
      try verdicts("comments-resolved", in: desk.situation("maya"))
        == [Verdict("comments.open", at: .comment("c1")), Verdict("comments.open", at: .comment("c3"))])
  }
}
