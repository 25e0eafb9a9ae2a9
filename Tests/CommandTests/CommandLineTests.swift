import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  static let commands = [
    "init", "open", "list", "show", "edit", "export", "import", "check", "advance", "approve", "comment",
    "resolve",
    "endorse", "restore", "produce", "history", "verify", "people", "assign", "unassign", "deadline",
    "deadline set",
    "deadline withdraw", "deadline undo", "calendar", "calendar list", "calendar check", "calendar apply",
    "explain",
    "doctor", "backup",
    "workflow check", "workflow list", "workflow show", "workflow graph", "workflow test", "template check",
    "translate", "outcome",
  ]

  @Test("Every command has help with an example", arguments: commands)
  func help(_ command: String) throws {
    let result = try Shell().run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(result.code == 0)
    #expect(result.out.contains("EXAMPLE"))
  }

  @Test("A mistyped command is answered with the one that was meant")
  func mistyped() throws {
    let result = try Shell().run(["advnace", "x"])
    #expect(result.code == 64)
    #expect(result.err.contains("did you mean: rapporteur advance"))
  }

  @Test("Exit codes are those of sysexits")
  func exitCodes() throws {
    let shell = try Shell()
    #expect(try shell.run(["list"]).code == 78)
    #expect(try shell.run(["show"]).code == 64)
    #expect(try shell.run(["--version"]).code == 0)
    try shell.report()
    #expect(try shell.run(["show", "nowhere"]).code == 66)
    #expect(try shell.run(["advance", "li-upr-55"], as: "stranger").code == 77)
    #expect(try shell.run(["advance", "li-upr-55"], as: "omar").code == 77)
    #expect(try shell.run(["people", "add", "x", "--role", "offcer"]).code == 65)
    #expect(try shell.run(["assign", "li-upr-55", "nobody", "officer"]).code == 65)
    #expect(try shell.run(["import", "li-upr-55", "missing.md"], as: "ana").code == 66)
    #expect(try shell.run(["backup", "/proc/nowhere/x.sqlite"]).code != 0)
  }

  @Test("A stranger may do nothing")
  func stranger() throws {
    let shell = try Shell()
    try shell.report()
    let acts = [
      ["import", "li-upr-55", "-"], ["approve", "li-upr-55"], ["advance", "li-upr-55"],
      ["comment", "li-upr-55", "x"],
      ["produce", "li-upr-55"], ["people", "add", "evil"], ["assign", "li-upr-55", "ana", "reviewer"],
      ["open", "b", "--workflow", "upr"], ["deadline", "li-upr-55", "submission", "2030-01-01"],
    ]
    let head = try shell.ok("verify", "--json").json["head"] as? String
    for act in acts {
      let result = try shell.run(act, as: "stranger", input: Shell.draft())
      #expect(result.code == 77 || result.code == 65, "\(act): \(result.code) \(result.err)")
    }
    #expect(try shell.ok("verify", "--json").json["head"] as? String == head)
  }

  @Test("A dry run says what would happen and changes nothing")
  func dryRun() throws {
    let shell = try Shell()
    try shell.report()
    let head = try shell.ok("verify", "--json").json["head"] as? String
    let result = try shell.ok("advance", "li-upr-55", "--dry-run", as: "ana")
    #expect(result.out.contains("draft → review") && result.out.contains("nothing was changed"))
    try shell.ok(
      "import", "li-upr-55", "-", "--dry-run", "--over", try shell.revision(of: "li-upr-55"), as: "ana",
      input: Shell.draft(situation: "Other"))
    try shell.ok("produce", "li-upr-55", "--dry-run", as: "ana")
    #expect(try shell.ok("verify", "--json").json["head"] as? String == head)
    #expect(!FileManager.default.fileExists(atPath: shell.folder.appendingPathComponent("out").path))
  }

  @Test("JSON names its format and version")
  func json() throws {
    let shell = try Shell()
    try shell.report()
    for (command, format) in [
      (["list"], "list/1"), (["show", "li-upr-55"], "report/1"), (["check", "li-upr-55"], "check/1"),
      (["history", "li-upr-55"], "history/1"), (["verify"], "verify/1"), (["people", "list"], "people/1"),
      (["doctor"], "doctor/1"), (["export", "li-upr-55"], "export/1"),
    ] {
      let result = try shell.run(command + ["--json"], as: "ana")
      #expect(
        result.json["format"] as? String == "rapporteur.\(format)", "\(command) \(result.out) \(result.err)")
    }
    let refused = try shell.run(["approve", "li-upr-55", "--json"], as: "ana")
    #expect(refused.json["format"] as? String == "rapporteur.error/1")
  }

  @Test("The interface speaks French")
  func french() throws {
    let shell = try Shell()
    try shell.report()
    let result = try shell.run(["show", "li-upr-55"], as: "ana", environment: ["RAPPORTEUR_LANG": "fr"])
    #expect(result.out.contains("pas encore envoyé"))
    #expect(result.out.contains("Passages possibles"))
  }

  @Test("Two moments of one day in two zones are told apart")
  func geneva() throws {
    let shell = try Shell()
    try shell.report()
    let result = try shell.run(
      ["show", "li-upr-55", "--now", "2027-03-30T12:00"], as: "ana", environment: ["TZ": "Asia/Kathmandu"])
    #expect(result.out.contains("2027-03-31 23:59 Geneva (2027-04-01 03:44 here)"))
  }

  @Test("Several processes at once lose nothing, and no comment has the name of another")
  func together() async throws {
    let shell = try Shell()
    try shell.report()
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<8 {
        group.addTask {
          let result = try? shell.run(
            ["comment", "li-upr-55", "Comment \(index)"], as: index.isMultiple(of: 2) ? "omar" : "lena")
          #expect(result?.code == 0, "\(result?.err ?? "")")
        }
      }
    }
    let open = try shell.ok("show", "li-upr-55", "--json").json["openComments"] as? [String] ?? []
    #expect(Set(open) == Set((1...8).map { "c\($0)" }))
    #expect(try shell.ok("verify").out.contains("Clean"))
  }

  @Test("A text that no real one is like is refused at its line in the file")
  func hostile() throws {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    let wide = "| " + String(repeating: "a|", count: 3_000)
    let refused = try shell.run(
      ["import", "li-upr-55", "-"], as: "ana", input: "---\nfields: {}\n---\n# summary\n\nText\n\n\(wide)\n")
    #expect(refused.code == 65)
    #expect(refused.err.contains("<stdin>:8: error[draft.too-much]"))
  }

  @Test("Words from outside can't write to the terminal")
  func terminal() throws {
    let shell = try Shell()
    try shell.report()
    try shell.ok("comment", "li-upr-55", "red \u{1B}[31m and \u{202E}backwards", as: "omar")
    let result = try shell.ok("show", "li-upr-55")
    #expect(!result.out.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
