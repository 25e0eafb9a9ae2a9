import Foundation
import Testing

@Suite("Looking up States and symbols")
struct UNCommandsTests {
  @Test("A State is shown by any usual name, with its source; one that is none is answered with the nearest")
  func countries() throws {
    let shell = try Shell()
    let page = try shell.ok("countries", "corée du sud").out
    for line in ["KR  KOR", "Republic of Korea", "Республика Корея", "! en  South Korea", "not verified"] {
      #expect(page.contains(line))
    }
    let all = try shell.ok("countries", "--json").json
    #expect((all["countries"] as? [Any])?.count == 195)
    #expect(all["status"] as? String == "unverified")
    let wrong = try shell.run(["countries", "Nepall"])
    #expect(wrong.code == 65)
    #expect(wrong.err.contains("did you mean \"Nepal\"?"))
  }

  @Test("A symbol is explained; one with a mistake is put right")
  func symbol() throws {
    let shell = try Shell()
    let page = try shell.ok("symbol", "CRC/C/NPL/CO/3-5").out
    for line in [
      "Committee on the Rights of the Child", "concluding observations", "NPL: Nepal", "https://undocs.org/",
    ] {
      #expect(page.contains(line))
    }
    #expect(try shell.ok("symbol", "A/HRC/51/5", "--json").json["session"] as? String == "51")
    let wrong = try shell.run(["symbol", "crc/c/npl/co/3-5"])
    #expect(wrong.code == 65)
    #expect(wrong.err.contains("did you mean CRC/C/NPL/CO/3-5?"))
  }

  @Test(
    "A draft gets its warnings, and its document is set by the rules of French; the draft stays as it was typed"
  )
  func french() throws {
    let shell = try Shell()
    try shell.office()
    try shell.ok(
      "open", "np-upr-55", "--workflow", "upr", "--field", "country=la Chine", "--field", "session=55",
      "--field",
      "kind=individual", "--field", "language=fr", as: "ana")
    let typed = "La Birmanie dit \"non\" ! Voir CRC/C/CHN/CO/3-4 et crc/c/chn/co/3-4."
    let draft = try shell.ok("export", "np-upr-55", as: "ana").out
    let heading = try #require(draft.split(separator: "\n").first { $0.hasPrefix("# ") })
    let file = shell.folder.appendingPathComponent("draft.md")
    try draft.replacingOccurrences(of: heading, with: "\(heading)\n\n\(typed)\n")
      .write(to: file, atomically: true, encoding: .utf8)
    try shell.ok("import", "np-upr-55", file.path, as: "ana")
    let check = try shell.run(["check", "np-upr-55"], as: "ana").out
    #expect(check.contains("un-names.other"))
    #expect(check.contains("un-symbols.malformed"))
    #expect(try shell.ok("export", "np-upr-55", as: "ana").out.contains(typed))
    let path = try #require(try shell.ok("produce", "np-upr-55", "--json", as: "ana").json["path"] as? String)
    let unzip = Process()
    let pipe = Pipe()
    unzip.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
    unzip.arguments = ["-p", path, "word/document.xml"]
    unzip.standardOutput = pipe
    try unzip.run()
    let xml = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    unzip.waitUntilExit()
    #expect(xml.contains("La Birmanie dit «\u{A0}non\u{A0}»\u{202F}! Voir "))
    #expect(xml.contains("<w:t xml:space=\"preserve\">CRC/C/CHN/CO/3-4</w:t></w:r></w:hyperlink>"))
    #expect(xml.contains(" et crc/c/chn/co/3-4."))
  }
}
