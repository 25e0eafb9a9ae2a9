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
}
