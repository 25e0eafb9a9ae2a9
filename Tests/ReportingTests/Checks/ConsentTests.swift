import Reporting
import Testing
import Wording

@Suite("Check: consent")
struct ConsentTests {
  @Test("Each row that does not say yes blocks and is named, without what stands in it")
  func rows() throws {
    var draft = Sample.draft
    draft.fields["consents"] = .records([
      Record(["code": .text("C01"), "child": .text("given")]),
      Record(["code": .text("C02"), "child": .text("withdrawn")]),
      Record(["code": .text("C03")]),
      Record(),
    ])
    let found = try judge(
      "consent", ["of": .name("consents"), "column": .name("child"), "is": .names(["given"])],
      in: Desk().situation("maya", words: draft))
    #expect(found.map(\.code) == ["consent.not-given", "consent.not-given"])
    #expect(found.map(\.place) == [.row("consents", 2), .row("consents", 3)])
    #expect(found.allSatisfy { $0.severity == .error && !$0.message.en.contains("C0") })
  }

  @Test("Every one of several words can mean yes; a table without rows says nothing")
  func words() throws {
    var draft = Sample.draft
    let arguments: Arguments = [
      "of": .name("consents"), "column": .name("guardian"), "is": .names(["given", "not-asked"]),
    ]
    #expect(try judge("consent", arguments, in: Desk().situation("maya", words: draft)).isEmpty)
    draft.fields["consents"] = .records([
      Record(["guardian": .text("given")]), Record(["guardian": .text("not-asked")]),
    ])
    #expect(try judge("consent", arguments, in: Desk().situation("maya", words: draft)).isEmpty)
  }
}
