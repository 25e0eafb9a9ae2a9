import Foundation
import Testing

@Suite("How documents look, on the command line")
struct LookOptionsTests {
  /// A document made here in another style, as one that an office designed.
  private func reference(_ shell: Shell) throws -> String {
    let styles = shell.folder.appendingPathComponent("Templates/styles")
    try FileManager.default.createDirectory(at: styles, withIntermediateDirectories: true)
    try "style: house\ntitle: { en: Ours }\nfonts: { text: Georgia }\nsizes: { text: 14 pt }\n"
      .write(to: styles.appendingPathComponent("house.yaml"), atomically: true, encoding: .utf8)
    let made = try shell.ok("produce", "li-upr-55", "--style", "house", "--json", as: "ana")
    let path = try #require(made.json["path"] as? String)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: path, relativeTo: shell.folder),
      to: shell.folder.appendingPathComponent("house.docx"))
    return "house.docx"
  }

  @Test("A Word document named on the command line gives its styles, and the style's own comes after it")
  func reference() throws {
    let shell = try Shell()
    try shell.report()
    let usual = try shell.ok("produce", "li-upr-55", "--json", as: "ana").json["sha256"] as? String
    let path = try reference(shell)
    let shaped = try shell.ok("produce", "li-upr-55", "--reference", path, "--json", as: "ana").json
    #expect(shaped["sha256"] as? String != usual)
    let styles = shell.folder.appendingPathComponent("Templates/styles/ohchr.yaml")
    try "style: ohchr\ntitle: { en: Ours }\nreference: missing.docx\n"
      .write(to: styles, atomically: true, encoding: .utf8)
    #expect(try shell.run(["produce", "li-upr-55"], as: "ana").code == 66)
    let again = try shell.ok("produce", "li-upr-55", "--reference", path, "--json", as: "ana").json
    #expect(again["sha256"] as? String == shaped["sha256"] as? String)
  }

  @Test("What can't be used as a reference is refused with its reason, and nothing is written")
  func refusals() throws {
    let shell = try Shell()
    try shell.report()
    func refusal(_ words: String...) throws -> (code: Int32, err: String) {
      let result = try shell.run(["produce", "li-upr-55", "--output", "out3"] + words, as: "ana")
      return (result.code, result.err)
    }
    func put(_ bytes: Data, _ name: String) throws {
      try bytes.write(to: shell.folder.appendingPathComponent(name))
    }
    let missing = try refusal("--reference", "house.docx")
    #expect(missing.code == 66 && missing.err.contains("house.docx"))
    try put(Data("words".utf8), "text.docx")
    #expect(try refusal("--reference", "text.docx").err.contains("text.docx: error[word.other-format]"))
    try put(Data([0xD0, 0xCF, 0x11, 0xE0, 0, 0]), "old.doc")
    #expect(try refusal("--reference", "old.doc").err.contains("Word 97-2003"))
    try put(Data(count: 9 << 20), "large.docx")
    let large = try refusal("--reference", "large.docx")
    #expect(large.code == 65 && large.err.contains("8 MiB") && large.err.contains("delete its pictures"))
    let page = try refusal("--reference", "large.docx", "--format", "html")
    #expect(page.code == 64 && page.err.contains("--format docx"))
    let made = shell.folder.appendingPathComponent("out3")
    #expect((try? FileManager.default.contentsOfDirectory(atPath: made.path))?.isEmpty != false)
  }

  @Test("Formats that take no styles from Word say so; a template made in Word refuses them")
  func formats() throws {
    let shell = try Shell()
    try shell.report()
    let path = try reference(shell)
    let both = try shell.ok(
      "produce", "li-upr-55", "--reference", path, "--format", "docx", "--format", "html", as: "ana")
    #expect(both.out.contains("[format.without-reference]"))
    try FileManager.default.copyItem(
      at: shell.folder.appendingPathComponent(path),
      to: shell.folder.appendingPathComponent("template.docx"))
    let word = try shell.run(
      ["produce", "li-upr-55", "--reference", path, "--template", "template.docx"], as: "ana")
    #expect(word.code == 64 && word.err.contains("brings its own styles"))
  }

  @Test("A preview comes in every format, under the ending of each")
  func previews() throws {
    let shell = try Shell()
    try shell.report()
    let path = try reference(shell)
    func head(_ name: String) throws -> String {
      let data = try Data(contentsOf: shell.folder.appendingPathComponent(name))
      return String(decoding: data.prefix(15), as: UTF8.self)
    }
    try shell.ok(
      "template", "preview", "upr", "--format", "html", "--format", "docx", "--output", "look.docx")
    #expect(try head("look.html").lowercased() == "<!doctype html>")
    #expect(try head("look.docx").hasPrefix("PK"))
    try shell.ok("template", "preview", "upr", "--output", "page.html")
    #expect(try head("page.html").lowercased() == "<!doctype html>")
    try shell.ok("template", "preview", "upr", "--report", "li-upr-55", "--output", "report.html", as: "ana")
    #expect(try head("report.html").lowercased() == "<!doctype html>")
    try shell.ok("template", "preview", "upr", "--reference", path, "--output", "shaped.docx")
    let plain = try Data(contentsOf: shell.folder.appendingPathComponent("look.docx"))
    #expect(try Data(contentsOf: shell.folder.appendingPathComponent("shaped.docx")) != plain)
    let page = try shell.run(["template", "preview", "upr", "--reference", path, "--format", "html"])
    #expect(page.code == 64)
  }

  @Test("The office says what makes its PDF files; the command line has the last word")
  func engine() throws {
    let shell = try Shell()
    try shell.report()
    let file = shell.folder.appendingPathComponent("rapporteur.yaml")
    let settings = try String(contentsOf: file, encoding: .utf8)
    try (settings + "pdf-engine: libreofice\n").write(to: file, atomically: true, encoding: .utf8)
    let wrong = try shell.run(["list"])
    #expect(wrong.code == 65 && wrong.err.contains("libreoffice"))
    try (settings + "pdf-engine: libreoffice\n").write(to: file, atomically: true, encoding: .utf8)
    // No engine can be found there: the message says which one was looked for.
    let nowhere = ["PATH": "/nowhere", "HOME": shell.folder.path]
    func complaint(_ words: String...) throws -> String {
      try shell.run(
        ["produce", "li-upr-55", "--format", "pdf"] + words, as: "ana", environment: nowhere
      ).err
    }
    #expect(try complaint().contains("LibreOffice"))
    #expect(try complaint("--via", "typst").contains("Typst"))
    let page = try shell.ok(
      "produce", "li-upr-55", "--format", "docx", "--reference", try reference(shell), "--json", as: "ana")
    #expect(page.json["path"] != nil)
  }

  @Test(
    "A look that breaks a rule of form is told by produce, check and template check, and keeps a package back"
  )
  func form() throws {
    let shell = try PackageCommandTests.ready()
    let other = "the text is set in Liberation Sans 10.5, and the mechanism asks for Times New Roman 12"
    #expect(!(try shell.ok("produce", "li-upr-55", as: "ana").out.contains("format.other-type")))
    #expect(try shell.ok("produce", "li-upr-55", "--style", "publication", as: "ana").out.contains(other))
    let refused = try shell.run(["package", "li-upr-55", "--style", "publication"], as: "ana")
    #expect(refused.code == 65 && refused.err.contains(other) && refused.err.contains("form.type"))
    try shell.ok("package", "li-upr-55", as: "ana")
    let list = try PackageCommandTests.text(shell, "out/li-upr-55-package/checklist.html")
    #expect(list.contains("Times New Roman 12"))
    #expect(!(try shell.ok("template", "check", "upr").err.contains("format.other-type")))
    let styles = shell.folder.appendingPathComponent("Templates/styles")
    try FileManager.default.createDirectory(at: styles, withIntermediateDirectories: true)
    try "style: ohchr\ntitle: { en: Ours }\nfonts: { text: Georgia }\n"
      .write(to: styles.appendingPathComponent("ohchr.yaml"), atomically: true, encoding: .utf8)
    let checked = try shell.ok("template", "check", "upr")
    #expect(checked.err.contains("Templates/styles/ohchr.yaml") && checked.err.contains("Georgia 12"))
    #expect(try shell.run(["check", "li-upr-55", "--for", "submit"], as: "ana").out.contains("Georgia 12"))
    // What a Word document says counts in the file, whatever the house style says.
    let made = try shell.ok("produce", "li-upr-55", "--style", "publication", "--json", as: "ana")
    let path = try #require(made.json["path"] as? String)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: path, relativeTo: shell.folder),
      to: shell.folder.appendingPathComponent("sans.docx"))
    let shaped = try shell.run(["package", "li-upr-55", "--reference", "sans.docx"], as: "ana")
    #expect(shaped.code == 65 && shaped.err.contains("Liberation Sans 10.5"))
  }
}
