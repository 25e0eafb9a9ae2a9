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

  @Test("A style takes a Word document's styles and a logo from its own folder; what is missing is said")
  func companions() throws {
    let shell = try Shell()
    try shell.report()
    let made = try #require(
      try shell.run(["produce", "li-upr-55", "--json"], as: "ana").json["path"] as? String)
    let styles = shell.folder.appendingPathComponent("Templates/styles")
    try FileManager.default.createDirectory(at: styles, withIntermediateDirectories: true)
    func style(_ rest: String) throws -> (code: Int32, err: String) {
      try "style: house\ntitle: { en: Ours }\n\(rest)\n"
        .write(to: styles.appendingPathComponent("house.yaml"), atomically: true, encoding: .utf8)
      let result = try shell.run(["produce", "li-upr-55", "--style", "house"], as: "ana")
      return (Int32(result.code), result.err)
    }
    #expect(try style("reference: house.docx").err.contains("house.docx, which is not in Templates/styles/"))
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: made, relativeTo: shell.folder),
      to: styles.appendingPathComponent("house.docx"))
    #expect(try style("reference: house.docx").code == 0)
    try Data("nothing".utf8).write(to: styles.appendingPathComponent("logo.png"))
    let wrong = try style("logo: { file: logo.png, alternative: { en: Two hands } }")
    #expect(wrong.code != 0 && wrong.err.contains("neither PNG nor JPEG"))
    let png =
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg=="
    try #require(Data(base64Encoded: png)).write(to: styles.appendingPathComponent("logo.png"))
    #expect(try style("logo: { file: logo.png, alternative: { en: Two hands } }").code == 0)
    #expect(try style("logo: { file: logo.png, alternative: { en: ' ' } }").code != 0)
  }
}
