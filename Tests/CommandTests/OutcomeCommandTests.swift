import Foundation
import Testing

@Suite("Can we show an effect?")
struct OutcomeCommandTests {
  static let draft = Shell.draft().replacing(
    "recommendations:\n",
    with: """
      recommendations:
        - { id: r2, text: "=HYPERLINK(\\"http://example.org\\")", section: framework }

      """
  )

  static let outcome = """
      outcome:
        - { number: "102.1", text: Ratify it, from: "NO", response: supported, ours: r1 }
        - { number: "102.2", text: Consider it, from: FR, response: noted, ours: "r1" }
        - { number: "102.3", text: Something else, from: SE, response: supported }
        - { number: "102.4", text: Mistyped, from: SE, response: supported, ours: r11 }

    """

  /// A report that was sent, with its outcome.
  static func shell() throws -> Shell {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    try shell.ok("import", "li-upr-55", "-", as: "ana", input: draft)
    try shell.ok("advance", "li-upr-55", as: "ana")
    try shell.ok("approve", "li-upr-55", as: "omar")
    try shell.ok("approve", "li-upr-55", as: "lena")
    try shell.ok("advance", "li-upr-55", "submit", "--receipt", "n", "--now", "2027-03-01", as: "ana")
    try shell.ok("advance", "li-upr-55", "follow-outcome", as: "ana")
    let saved = try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana",
      input: draft.replacing("recommendations:\n", with: outcome + "recommendations:\n"))
    #expect(saved.err.contains("outcome.unknown") && saved.err.contains("row 4"))
    return shell
  }

  @Test("What was taken up, by whom, with which answer; what was not; and totals")
  func wholePath() throws {
    let shell = try Self.shell()
    let one = try shell.ok("outcome", "li-upr-55").out
    #expect(one.contains("Liechtenstein, 2027: asked for: 2, taken up: 1, noted: 1, supported: 1"))
    #expect(one.contains("102.1, Norway, supported: Ratify it") && one.contains("not taken up"))
    let french = ["RAPPORTEUR_LANG": "fr"]
    let un = try shell.run(["outcome", "li-upr-55"], environment: french).out
    #expect(un.contains("notée\u{A0}: 1, acceptée\u{A0}: 1") && !un.contains("supported"), "\(un)")
    let montre = try shell.run(["show", "li-upr-55"], environment: french).out
    #expect(montre.contains("Individuelle ou conjointe\u{A0}: Individuelle"), "\(montre)")
    #expect(!montre.contains("response") && !montre.contains("supported"))
    #expect(one.contains("row 4 takes up \"r11\""))
    let all = try shell.ok("outcome", "--json").json
    #expect((all["total"] as? [String: Any])?["takenUp"] as? Int == 1)
    let blocked = try shell.run(["advance", "li-upr-55", "record-outcome"], as: "ana")
    #expect(blocked.code == 65 && blocked.err.contains("outcome.unknown"))

    try shell.open("li-upr-56")
    try shell.ok("import", "li-upr-56", "-", as: "ana", input: Shell.draft())
    #expect(try !shell.ok("outcome").out.contains("li-upr-56"), "what was not sent has no outcome yet")
    #expect(try shell.ok("outcome", "li-upr-56").out.contains("asked for: 1, taken up: 0"))
    #expect(try shell.ok("outcome", "--country", "NP").out.contains("No report with an outcome"))
    #expect(try shell.run(["outcome", "li-upr-57"]).code == 66)
    #expect(try shell.run(["outcome", "li-upr-56", "--workflow", "upr"]).code == 64)
  }

  @Test("A table for spreadsheets holds nothing that they would run")
  func csv() throws {
    let lines = try Self.shell().ok("outcome", "--csv").out.components(separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("\"report\",\"workflow\",\"country\",\"year\""))
    #expect(lines[1].contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"") && lines[1].contains("\"no\""))
    #expect(lines[2].contains("\"yes\",\"102.1\",\"NO\",\"supported\",\"Ratify it\""))
    #expect(lines.count == 5 && lines[4] == "")
  }

  @Test("An empty outcome closes nothing; a partly filled one is told; what was closed can be reopened")
  func closing() throws {
    let shell = try Self.shell()
    let over = try shell.revision(of: "li-upr-55")
    try shell.ok("import", "li-upr-55", "-", "--over", over, as: "ana", input: Self.draft)
    let empty = try shell.run(["advance", "li-upr-55", "record-outcome"], as: "ana")
    #expect(
      empty.code == 65 && empty.err.contains("[outcome.empty]")
        && empty.err.contains("rapporteur edit li-upr-55"))
    #expect(empty.err.contains("rapporteur advance li-upr-55 close-without-outcome --reason"))
    #expect(try shell.run(["advance", "li-upr-55", "close-without-outcome"], as: "ana").code == 65)
    try shell.ok("advance", "li-upr-55", "close-without-outcome", "--reason", "It was put off", as: "ana")
    let back = try shell.run(["advance", "li-upr-55"], as: "ana")
    #expect(back.code == 64 && back.out.contains("reopen-outcome"), "nobody goes back without saying so")
    try shell.ok("advance", "li-upr-55", "reopen-outcome", "--reason", "It took place", as: "ana")
    let rows = "  outcome:\n    - { number: \"1\", text: Ratify it, ours: r1 }\n"
    let now = try shell.revision(of: "li-upr-55")
    try shell.ok(
      "import", "li-upr-55", "-", "--over", now, as: "ana",
      input: Self.draft.replacing("recommendations:\n", with: rows + "recommendations:\n"))
    let partly = try shell.ok("advance", "li-upr-55", "record-outcome", as: "ana").out
    #expect(partly.contains("nothing takes up r2") && partly.contains("the answer is missing in row 1"))
    try shell.ok("advance", "li-upr-55", "reopen-outcome", "--reason", "The State answered", as: "ana")
  }

  @Test("What was sent stays what was sent: rows of the outcome take no yes away and change no document")
  func sentStays() throws {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    try shell.ok("import", "li-upr-55", "-", as: "ana", input: Self.draft)
    try shell.ok("advance", "li-upr-55", as: "ana")
    try shell.ok("approve", "li-upr-55", as: "omar")
    try shell.ok("approve", "li-upr-55", as: "lena")
    let sent = try shell.revision(of: "li-upr-55")
    let before = try shell.ok("produce", "li-upr-55", "--json", as: "ana").json
    try shell.ok("package", "li-upr-55", as: "ana")
    let sums = try PackageCommandTests.text(shell, "out/li-upr-55-package/SHA256SUMS")
    try shell.ok("advance", "li-upr-55", "submit", "--receipt", "n", as: "ana")
    try shell.ok("advance", "li-upr-55", "follow-outcome", as: "ana")
    #expect(try shell.run(["approve", "li-upr-55", "--withdraw"], as: "omar").code == 65)
    let rows = "  outcome:\n    - { number: \"1\", text: Ratify it, ours: r1 }\n"
    try shell.ok(
      "import", "li-upr-55", "-", "--over", sent, as: "ana",
      input: Self.draft.replacing("recommendations:\n", with: rows + "recommendations:\n"))
    let newest = try shell.revision(of: "li-upr-55")
    #expect(newest != sent)

    let shown = try shell.ok("show", "li-upr-55").out
    #expect(
      shown.contains("What was sent is revision \(sent.prefix(8))") && !shown.contains("stale"), "\(shown)")
    let json = try shell.ok("show", "li-upr-55", "--json").json
    let states = (json["approvals"] as? [[String: Any]])?.map { $0["state"] as? String }
    #expect(states == ["counts", "counts"] && json["sentRevision"] as? String == sent)

    let again = try shell.ok("produce", "li-upr-55", "--json", as: "ana").json
    #expect(again["sha256"] as? String == before["sha256"] as? String && again["revision"] as? String == sent)
    let named = try shell.ok(
      "produce", "li-upr-55", "--revision", String(newest.prefix(8)), "--json", as: "ana"
    ).json
    #expect(named["revision"] as? String == newest)
    #expect(named["path"] as? String != again["path"] as? String, "it takes nothing's place")
    #expect((named["path"] as? String)?.hasSuffix("-\(newest.prefix(8)).docx") == true, "\(named)")
    #expect(try shell.run(["produce", "--all", "--revision", "aaaaaa"], as: "ana").code == 64)
    #expect(try shell.run(["produce", "li-upr-55", "--revision", "ffffffff"], as: "ana").code != 0)

    let packed = try shell.ok("package", "li-upr-55", as: "ana").out
    #expect(packed.contains("this is the revision that was sent, again"))
    let name = "CRW_UPR55_LIE_E_Main.docx"
    let now = try PackageCommandTests.text(shell, "out/li-upr-55-package/SHA256SUMS")
    func sum(_ text: String) -> String? {
      text.split(separator: "\n").first { $0.hasSuffix(name) }.map(String.init)
    }
    #expect(sum(now) != nil && sum(now) == sum(sums))
    try shell.ok("verify")
  }
}
