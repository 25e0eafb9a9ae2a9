import Foundation
import Testing

@Suite("House styles of an office")
struct StyleCommandTests {
  @Test(
    "The style asked for comes first, then the workflow's, then the office's; a wrong name gets the nearest")
  func precedence() throws {
    let shell = try Shell()
    try shell.report()
    func digest(_ words: String...) throws -> String {
      try shell.run(["produce", "li-upr-55", "--json"] + words, as: "ana").json["sha256"] as? String ?? ""
    }
    let usual = try digest()
    #expect(try digest("--style", "ohchr") == usual)
    #expect(try digest("--style", "publication") != usual)
    let styles = shell.folder.appendingPathComponent("Templates/styles")
    try FileManager.default.createDirectory(at: styles, withIntermediateDirectories: true)
    try "style: ohchr\ntitle: { en: Ours }\nsizes: { text: 14 pt }\n"
      .write(to: styles.appendingPathComponent("ohchr.yaml"), atomically: true, encoding: .utf8)
    #expect(try digest() != usual)
    let wrong = try shell.run(["produce", "li-upr-55", "--style", "publicaton"], as: "ana")
    #expect(wrong.code == 66)
    #expect(wrong.err.contains("publication"))
  }

  @Test("An office's style applies where the workflow names none")
  func office() throws {
    let shell = try Shell()
    try shell.office()
    try shell.ok(
      "open", "li-a4a", "--workflow", "a4a", "--field", "country=LI", "--field", "language=en", "--field",
      "edition=2027", as: "ana")
    let first = try shell.ok("produce", "li-a4a", "--json", as: "ana").json["sha256"] as? String
    let file = shell.folder.appendingPathComponent("rapporteur.yaml")
    try (String(contentsOf: file, encoding: .utf8) + "style: publication\n")
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(try shell.ok("produce", "li-a4a", "--json", as: "ana").json["sha256"] as? String != first)
  }
}
