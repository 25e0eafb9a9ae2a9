import Foundation
import Testing

@Suite("Producing many reports")
struct ProduceManyTests {
  @Test("Several are made at once, each in a folder of its own, and one that can't be made stops no other")
  func many() throws {
    let shell = try Shell()
    try shell.office()
    try shell.ok("protect", "add", input: "Marika Toivola\n")
    for number in 1...5 {
      try shell.open("li-upr-\(number)")
      let text = number == 3 ? "Marika Toivola was heard." : "Text \(number)."
      try shell.ok("import", "li-upr-\(number)", "-", as: "ana", input: Shell.draft(situation: text))
    }
    let done = try shell.run(["produce", "--all", "--json"], as: "ana")
    #expect(done.code == 65)
    let failed = done.json["failed"] as? [[String: Any]]
    #expect(failed?.compactMap { $0["report"] as? String } == ["li-upr-3"])
    #expect(!done.err.contains("Marika"))
    for number in [1, 2, 4, 5] {
      let path = shell.folder.appendingPathComponent("out/li-upr-\(number)/CRW_UPR55_LIE_E_Main.docx")
      let many = try Data(contentsOf: path)
      let made = try shell.ok(
        "produce", "li-upr-\(number)", "--output", "out/one-\(number)", "--json", as: "ana")
      let one = shell.folder.appendingPathComponent(made.json["path"] as? String ?? "").path
      #expect(try Data(contentsOf: URL(fileURLWithPath: one)) == many)
      #expect(try shell.ok("history", "li-upr-\(number)", as: "ana").out.contains("docx"))
    }
    #expect(try shell.ok("verify").out.contains("Clean"))
  }

  @Test("The same report twice is one; none and --all at once, or neither, is a mistake")
  func wrong() throws {
    let shell = try Shell()
    try shell.report()
    let twice = try shell.ok("produce", "li-upr-55", "li-upr-55", "--json", as: "ana").json
    #expect((twice["reports"] as? [Any])?.count == 1)
    #expect(try shell.run(["produce"], as: "ana").code == 64)
    #expect(try shell.run(["produce", "li-upr-55", "--all"], as: "ana").code == 64)
    let unknown = try shell.run(["produce", "li-upr-55", "li-upr-5"], as: "ana")
    #expect(unknown.code == 65 && unknown.err.contains("li-upr-5"))
  }
}
