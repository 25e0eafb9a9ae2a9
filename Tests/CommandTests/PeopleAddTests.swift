import Testing

@Suite("rapporteur people add")
struct PeopleAddTests {
  @Test(
    "An address that no mail can reach is refused at once, and nobody is added",
    arguments: ["bad@example.org\nBcc: x@example.org", "nobody", "a b@example.org", ""])
  func address(email: String) throws {
    let shell = try Shell()
    try shell.office()
    let refused = try shell.run(["people", "add", "noel", "--role", "officer", "--email", email])
    #expect(refused.code == 64)
    #expect(refused.err.contains("ana@example.org"))
    #expect(!(try shell.ok("people", "list").out.contains("noel")))
  }

  @Test("A name on two lines is refused at once, in whatever command it is typed, and nobody is added")
  func names() throws {
    let shell = try Shell()
    try shell.office()
    for words in [["people", "add", "noel"], ["people", "profile", "maya"]] {
      for name in ["Noel\r\nBcc: x@example.org", "Noel\u{1B}[2J"] {
        let refused = try shell.run(words + ["--name", name])
        #expect(
          refused.code == 65 && refused.err.contains("name.not-plain") && refused.err.contains("on one line"))
      }
    }
    #expect(!(try shell.ok("people", "list").out.contains("noel")))
    let begun = try shell.run(["init", "other", "--organisation", "A\nB", "--acronym", "CRW"])
    #expect(begun.code == 65 && begun.err.contains("organisation's name"))
  }

  @Test("A language that mails are not written in is said to be none, and an unknown one is refused")
  func languages() throws {
    let shell = try Shell()
    try shell.office()
    let added = try shell.ok("people", "add", "noel", "--role", "officer", "--language", "es")
    #expect(added.out.contains("Mails are not written in \"es\" yet: noel gets them in English"))
    #expect(
      try !shell.ok("people", "add", "anne", "--role", "officer", "--language", "fr").out.contains(
        "not written"))
    #expect(
      try shell.ok("people", "profile", "noel", "--language", "ar").out.contains("not written in \"ar\""))
    #expect(try shell.run(["people", "add", "luz", "--language", "spanish"]).code == 64)
    #expect(!(try shell.ok("people", "list").out.contains("luz")))
  }

  @Test("What is given and taken is shown with every role that the person has then, in a rehearsal too")
  func roles() throws {
    let shell = try Shell()
    try shell.office()
    func roles(_ words: String...) throws -> [String]? {
      try shell.run(["people"] + words + ["--json"]).json["roles"] as? [String]
    }
    #expect(try roles("grant", "ana", "reviewer", "--dry-run") == ["officer", "reviewer"])
    #expect(try roles("grant", "ana", "reviewer") == ["officer", "reviewer"])
    #expect(try roles("revoke", "ana", "officer", "--dry-run") == ["reviewer"])
    #expect(try roles("revoke", "ana", "officer") == ["reviewer"])
    #expect(try roles("remove", "ana", "--confirm", "ana") == [])
  }
}
