import Foundation
import Testing

@testable import Documents

@Suite("rapporteur template, at the command line")
struct TemplateCommandTests {
  private func write(_ text: String, to path: String, in shell: Shell) throws {
    let file = shell.folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private var letterhead: String { Shell.root.appendingPathComponent("Templates/word/letterhead.docx").path }

  @Test("A file of the workspace is taken before the shipped one, and check says so")
  func order() throws {
    let shell = try Shell()
    try shell.office()
    #expect(try shell.ok("template", "check").out.hasSuffix(" checked: nothing wrong.\n"))
    try write("{{ contact.name }} only\n", to: "Templates/common/contact.md", in: shell)
    try write("Ours.\n", to: "Templates/common/disclaimr.md", in: shell)
    let result = try shell.ok("template", "check", "upr")
    #expect(
      result.out.contains(
        "  common/contact.md: \(shell.real)/Templates/common/contact.md, in place of \(Shell.root.path)/"))
    #expect(result.out.contains("  common/submitters.md: as shipped\n"))
    let all = try shell.ok("template", "check")
    #expect(all.err.contains("disclaimr.md: warning[template.unused]"))
    #expect(all.err.contains("did you mean \"common/disclaimer.md\"?"))
  }

  @Test("A mistake in a piece of one's own is found in every workflow that takes it in, and told once")
  func mistake() throws {
    let shell = try Shell()
    try shell.office()
    try write("{{ contact.nam }}\n", to: "Templates/common/contact.md", in: shell)
    let result = try shell.run(["template", "check", "Templates/common/contact.md"])
    #expect(result.code == 65)
    #expect(result.err.components(separatedBy: "error[template.unknown-name]").count == 2)
    #expect(result.err.contains("did you mean \"name\"?"))
  }

  @Test("A Word file of the workspace replaces the shipped text, for check, preview and produce")
  func word() throws {
    let shell = try Shell()
    try shell.report()
    try shell.ok("template", "check", letterhead, "--workflow", "upr")
    #expect(try shell.run(["template", "check", letterhead]).code == 64)
    let folder = shell.folder.appendingPathComponent("Templates/upr")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: letterhead), to: folder.appendingPathComponent("submission.docx"))
    #expect(try shell.ok("template", "check", "upr").out.contains("upr/submission.docx, in place of "))
    try shell.ok("template", "preview", "upr", "--language", "fr")
    let preview = try shell.entry("word/document.xml", of: "preview.docx")
    #expect(
      preview.contains("Ce texte est inventé")
        && preview.contains("Young Voices &amp; Friends &lt;Norland&gt;"))
    #expect(!preview.contains("{{") && !preview.contains("{%"))
    let path =
      try shell.run(["produce", "li-upr-55", "--format", "docx", "--json"], as: "ana").json["path"] as? String
      ?? ""
    let made = try shell.entry("word/document.xml", of: path)
    #expect(made.contains("We work for children.") && made.contains("w:footnoteReference"))
    #expect(try shell.entry("word/header1.xml", of: path).contains("Liechtenstein"))
    try shell.ok(
      "template", "preview", letterhead, "--report", "li-upr-55", "--output", "look.docx", "--as", "ana")
    let refused = try shell.run(["produce", "li-upr-55", "--format", "html"], as: "ana")
    #expect(refused.code != 0 && refused.err.contains("designed in Word"))
    #expect(try shell.entry("word/document.xml", of: "look.docx").contains("We work for children."))
  }

  @Test("A workspace's words are laid over the shipped ones, and shared ones below them")
  func labels() throws {
    let shell = try Shell()
    try shell.office()
    try write("{{ labels.ours }} {{ labels.title }}\n", to: "Templates/common/disclaimer.md", in: shell)
    #expect(try shell.run(["template", "check", "upr"]).code == 65)
    try write(
      "en: { ours: Ours, title: Never }\nfr: { ours: Nous, title: Jamais }\n",
      to: "Templates/common/labels.yaml", in: shell)
    try write("en: { contact: Ask }\n", to: "Templates/upr/labels.yaml", in: shell)
    try shell.ok("template", "preview", "upr")
    let text = try shell.entry("word/document.xml", of: "preview.docx")
    #expect(
      text.contains("Ours Universal Periodic Review") && text.contains("Ask Ada Example")
        && !text.contains("Never"))
  }

  @Test(
    "What can't be done says why",
    arguments: [
      (["template", "check", "nothing.docx"], 66), (["template", "check", "uprr"], 66),
      (["template", "preview", "upr", "--language", "xx"], 64),
      (["template", "preview", "no.docx", "--workflow", "upr"], 66),
      (["produce", "li-upr-55", "--template", "no.docx"], 66),
    ])
  func refused(_ arguments: [String], _ code: Int) throws {
    let shell = try Shell()
    try shell.report()
    let result = try shell.run(arguments, as: "ana")
    #expect(Int(result.code) == code, "\(result.err)")
    #expect(result.err.contains("error: "))
  }

  @Test("The reference in docs/ is what the program says")
  func reference() throws {
    let shell = try Shell()
    let file = Shell.root.appendingPathComponent("docs/templates.md")
    #expect(try String(contentsOf: file, encoding: .utf8) == shell.ok("template", "reference").out)
    #expect(
      try shell.ok("template", "reference", "upr").out.contains(
        "| `submitters[].acronym` | text | its acronym |"))
  }
}

extension Shell {
  /// The folder without links, as the program prints it.
  fileprivate var real: String { folder.resolvingSymlinksInPath().path }

  /// A part of a Word file in the workspace, as text.
  fileprivate func entry(_ name: String, of path: String) throws -> String {
    let bytes = [UInt8](
      try Data(
        contentsOf: path.hasPrefix("/") ? URL(fileURLWithPath: path) : folder.appendingPathComponent(path)))
    let entry = try #require(try ZipReader.read(bytes).first { $0.name == name })
    return String(decoding: entry.bytes, as: UTF8.self)
  }
}
