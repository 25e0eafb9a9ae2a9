import Foundation
import Testing

@Suite("A confidential report")
struct ConfidentialCommandTests {
  static let commands: [[String]] = [
    ["show", "x-1"], ["history", "x-1"], ["check", "x-1"], ["export", "x-1"], ["produce", "x-1"],
    ["edit", "x-1"],
    ["import", "x-1", "-"], ["comment", "x-1", "words"], ["resolve", "x-1", "c1"], ["approve", "x-1"],
    ["advance", "x-1"], ["expunge", "x-1"], ["deadline", "x-1", "submission", "2030-01-01"],
    ["endorse", "x-1", "--for", "CRW"], ["assign", "x-1", "omar", "officer"],
    ["unassign", "x-1", "omar", "officer"], ["translate", "x-1", "--end"],
    ["open", "x-2", "--translates", "x-1"],
    ["show", "x-1", "--json"], ["history", "x-1", "--json"], ["export", "x-1", "--json"],
  ]

  @Test("is a name in lists for those who do not work on it, and nothing more, with exit code 77 elsewhere")
  func wholePath() throws {
    let shell = try Shell()
    try shell.office()
    try shell.ok(
      "open", "x-1", "--workflow", "crc-alternative", "--field", "country=LI", "--field",
      "title=Zuzanna Quill",
      "--field", "language=en", as: "ana")
    let waits = "nobody with the role reviewer (lena, omar) may read it yet. A coordinator (maya) types:"
    #expect(
      try shell.ok("show", "x-1", as: "ana").out.contains(waits + " rapporteur assign x-1 lena reviewer"))
    #expect(
      try shell.run(["show", "x-1"], as: "omar").err.contains(
        "ask a coordinator (maya) to type: rapporteur assign x-1 omar reviewer"))
    try shell.ok("comment", "x-1", "Ask Zuzanna Quill", as: "ana")
    for command in Self.commands {
      let result = try shell.run(command, as: "omar", input: Shell.draft(), environment: ["EDITOR": "true"])
      #expect(result.code == 77, "\(command): \(result.code) \(result.err)")
      #expect(
        !(result.out + result.err).contains("Quill") && !(result.out + result.err).contains("Liechtenstein"))
    }
    for list in [["list"], ["list", "--json"]] {
      let seen = try shell.run(list, as: "omar").out
      #expect(seen.contains("x-1") && !seen.contains("Quill") && !seen.contains("LI"), "\(seen)")
      #expect(try shell.run(list, as: "ana").out.contains("Quill"))
    }
    #expect(try !shell.run(["list", "--country", "LI"], as: "omar").out.contains("x-1"))
    #expect(try shell.ok("show", "x-1").out.contains("Confidential:"))

    try shell.ok("assign", "x-1", "omar", "reviewer")
    #expect(try shell.ok("show", "x-1", as: "omar").out.contains("Quill"))
    #expect(try !shell.ok("show", "x-1", as: "omar").out.contains("may read it yet"))
    try shell.ok("export", "x-1", as: "omar")
    #expect(try shell.ok("history", "x-1").out.contains("omar  took revision"))
    try shell.ok("unassign", "x-1", "omar", "reviewer")
    #expect(try shell.run(["history", "x-1"], as: "omar").code == 77)
    #expect(try shell.ok("verify").out.contains("Clean"))
  }
}
