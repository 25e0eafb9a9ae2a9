import Foundation
import Testing

@Suite("Files of others stay")
struct KeepingFilesTests {
  static func put(_ text: String, _ name: String, in shell: Shell) throws {
    try Data(text.utf8).write(to: shell.folder.appendingPathComponent(name))
  }

  static func text(_ name: String, in shell: Shell) throws -> String {
    try String(contentsOf: shell.folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("A preview replaces a file by force only")
  func preview() throws {
    let shell = try Shell()
    try shell.office()
    try Self.put("mine", "preview.html", in: shell)
    let refused = try shell.run(["template", "preview", "upr", "--output", "preview.html"])
    #expect(refused.code == 73 && refused.err.contains("preview.html is there already"))
    #expect(try Self.text("preview.html", in: shell) == "mine")
    try shell.ok("template", "preview", "upr", "--output", "preview.html", "--force")
    #expect(try Self.text("preview.html", in: shell).contains("<html"))
  }

  @Test("A calendar takes the place of an earlier one of this office, and of nothing else")
  func calendar() throws {
    let shell = try Shell()
    try shell.report()
    try shell.ok("ics", "ours.ics")
    let first = try Self.text("ours.ics", in: shell)
    try shell.ok("ics", "ours.ics", "--for", "ana")
    let strange = first.components(separatedBy: "\r\n").map {
      $0.hasPrefix("UID:") ? "UID:0000000000000000000000000000000000000000@rapporteur" : $0
    }.joined(separator: "\r\n")
    for text in ["Notes of a meeting", strange, first.replacing("//Rapporteur//", with: "//Other//")] {
      try Self.put(text, "mine.ics", in: shell)
      let refused = try shell.run(["ics", "mine.ics"])
      #expect(refused.code == 73 && refused.err.contains("no calendar file of this office"))
      #expect(try Self.text("mine.ics", in: shell) == text)
    }
  }

  @Test("A file is no folder to produce into, nor is the name of one")
  func output() throws {
    let shell = try Shell()
    try shell.report()
    try Self.put("mine", "file", in: shell)
    for command in ["produce", "package"] {
      let more = command == "package" ? ["--draft"] : ["--format", "html"]
      for path in ["file", "file/below"] {
        for extra in [[], ["--dry-run"]] {
          let refused = try shell.run([command, "li-upr-55", "--output", path] + more + extra, as: "ana")
          #expect(
            refused.code == 73 && refused.err.contains("file is a file, not a folder"), "\(refused.err)")
        }
      }
      let named = try shell.run([command, "li-upr-55", "--output", "after.docx"] + more, as: "ana")
      #expect(named.code == 64 && named.err.contains("--output takes a folder"), "\(named.err)")
    }
    #expect(try Self.text("file", in: shell) == "mine")
    #expect(!FileManager.default.fileExists(atPath: shell.folder.appendingPathComponent("after.docx").path))
  }

  @Test("Two wrong cells in a row are both named, also on one line")
  func cells() throws {
    let shell = try Shell()
    try shell.report()
    let row = "  outcome:\n    - { number: \"102.1\", text: It, from: Nowhereland, response: maybe }\n"
    let refused = try shell.run(
      ["import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55")], as: "ana",
      input: Shell.draft().replacing("recommendations:\n", with: row + "recommendations:\n"))
    #expect(refused.code == 65 && refused.err.contains("Nowhereland") && refused.err.contains("\"maybe\""))
  }

  @Test("A draft that is taken out says how labels are written, and they come back in")
  func labels() throws {
    let shell = try Shell()
    try shell.report()
    let text = try shell.ok("export", "li-upr-55", as: "ana").out
    #expect(text.contains("# How far it may travel (named, team, network, public;"))
    #expect(text.contains("label: team, labels: { summary: team }"))
    try shell.ok(
      "import", "li-upr-55", "-", as: "ana",
      input: text.replacing("\nfields:\n", with: "\nlabels: { summary: team }\nfields:\n"))
    let check = try shell.run(["check", "li-upr-55", "--for", "submit"], as: "ana").out
    #expect(check.contains("label.narrower") && check.contains("\"labels: { summary: public }\""))
    #expect(try shell.ok("explain", "label.narrower").out.contains("labels: { methodology: team }"))
  }
}
