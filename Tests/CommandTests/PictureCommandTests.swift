import Foundation
import Testing

@Suite("Pictures on the command line")
struct PictureCommandTests {
  /// Two pixels, with a text that names an author (Maya).
  private static let png = Data(
    base64Encoded:
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAC3RFWHRBdXRob3IATWF5YZz8+EcAAAANSURBVHicY/jPAAT/AQcAAf/iI55ZAAAAAElFTkSuQmCC"
  )

  /// A report for A4A whose foreword shows a picture, and the draft that brought it in.
  private static func report(_ shell: Shell, _ workflow: String = "a4a") throws -> URL {
    try shell.ok("init", ".", "--organisation", "Child Rights Watch", "--acronym", "CRW", "--name", "Maya")
    try shell.ok("people", "add", "ana", "--role", "officer")
    try shell.ok(
      "open", "pic", "--workflow", workflow, "--field", "country=LI", "--field", "language=en", as: "ana")
    let draft = shell.folder.appendingPathComponent("draft.md")
    try shell.ok("export", "pic", "--output", draft.path, as: "ana")
    let text = try String(contentsOf: draft, encoding: .utf8)
    let line = try #require(
      text.components(separatedBy: "\n").first { $0.hasPrefix("# ") && $0.contains("{#") })
    let shown = text.replacing(
      line, with: line + "\n\n![Two pixels](figures/map.png \"A map\")\n\n![x](gone.png)\n")
    try Data(shown.utf8).write(to: draft)
    let folder = shell.folder.appendingPathComponent("figures")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try #require(png).write(to: folder.appendingPathComponent("map.png"))
    return draft
  }

  @Test(
    "come in with a draft, are in the package's page, go out with an export, and are destroyed by two people")
  func wholePath() throws {
    let shell = try Shell()
    let draft = try Self.report(shell)
    let first = try shell.run(["import", "pic", draft.path], as: "ana")
    #expect(first.code == 0 && first.err.contains("[picture.missing]") && first.err.contains("draft.md:"))
    let text = try String(contentsOf: draft, encoding: .utf8).replacing("![x](gone.png)\n", with: "")
    try Data(text.utf8).write(to: draft)
    try shell.ok("import", "pic", draft.path, "--over", shell.revision(of: "pic"), as: "ana")
    #expect(try shell.ok("history", "pic").out.contains("put pictures in (1)"))
    try shell.ok(
      "package", "pic", "--for", "publish", "--draft", "--output", shell.folder.path + "/p", as: "ana")
    let page = try String(
      contentsOf: shell.folder.appendingPathComponent("p/pic-package-DRAFT/safe-to-send.html"),
      encoding: .utf8)
    #expect(page.contains("figures/map.png") && page.contains("Two pixels") && page.contains("2 × 1"))
    let out = shell.folder.appendingPathComponent("elsewhere/out.md")
    try FileManager.default.createDirectory(
      at: out.deletingLastPathComponent(), withIntermediateDirectories: true)
    try shell.ok("export", "pic", "--output", out.path, as: "ana")
    let written = try Data(contentsOf: shell.folder.appendingPathComponent("elsewhere/figures/map.png"))
    #expect(!written.isEmpty && written.range(of: Data("Maya".utf8)) == nil)

    let plain = text.replacing("![Two pixels](figures/map.png \"A map\")", with: "")
    try Data(plain.utf8).write(to: draft)
    try shell.ok("import", "pic", draft.path, "--over", shell.revision(of: "pic"), as: "ana")
    let wrong = try shell.run(["expunge", "pic", "--picture", "figures/mop.png", "--reason", "r"], as: "ana")
    #expect(wrong.code == 66 && wrong.err.contains("figures/map.png"))
    try shell.ok("expunge", "pic", "--picture", "figures/map.png", "--reason", "shows a child", as: "ana")
    try shell.ok("expunge", "pic", "--confirm", "pic")
    #expect(try shell.ok("verify").out.contains("1 picture expunged"))
    let ledger = try Data(contentsOf: shell.folder.appendingPathComponent("ledger.sqlite"))
    #expect(ledger.range(of: written) == nil)
  }

  @Test("are not read where the mechanism takes none, and the reader is told why")
  func forbidden() throws {
    let shell = try Shell()
    let draft = try Self.report(shell, "upr")
    let said = try shell.run(["import", "pic", draft.path], as: "ana")
    #expect(said.code == 0 && said.err.contains("[text.image]") && !said.err.contains("[picture."))
    #expect(try !shell.ok("history", "pic").out.contains("put pictures in"))
    let checked = try shell.run(["check", "pic", "--for", "submit"], as: "ana")
    #expect((checked.out + checked.err).contains("form.images"))
    #expect(try shell.run(["produce", "pic"], as: "ana").code == 65)
  }
}
