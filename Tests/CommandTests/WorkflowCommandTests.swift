import Foundation
import Testing

@Suite("Workflows by their name and by their file")
struct WorkflowCommandTests {
  @Test(
    "Each command takes both",
    arguments: [
      ["check", "upr"], ["check", "Workflows/upr.yaml"], ["show", "upr"], ["show", "Workflows/upr.yaml"],
      ["test", "upr"], ["test", "Workflows/scenarios/upr.yaml"], ["graph", "upr"],
      ["graph", "Workflows/upr.yaml"],
    ])
  func both(arguments: [String]) throws {
    let shell = try Shell()
    let arguments = arguments.map { $0.hasPrefix("Workflows/") ? "\(Shell.root.path)/\($0)" : $0 }
    let done = try shell.run(["workflow"] + arguments)
    #expect(done.code == 0, "\(done.err)\(done.out)")
    let word = ["check": "1 checked", "show": "UPR", "test": "came out as they say", "graph": "draft"]
    #expect(done.out.contains(word[arguments[0]] ?? "–"))
  }

  @Test(
    "A mistyped one gets the nearest",
    arguments: [
      (["check", "urp"], "\"upr\""), (["test", "upr-nhr"], "\"upr-nhri\""), (["show", "a4"], "\"a4a\""),
      (["check", "up.yaml"], "\"upr\""), (["graph", "Workflows/crc-opac.yml"], "\"crc-opac\""),
      (["show", "nothing-like-it.yaml"], "crc-opac"), (["test", "Workflows/scenarios/upr.yaml"], "\"upr\""),
    ])
  func nearest(arguments: [String], hint: String) throws {
    let done = try Shell().run(["workflow"] + arguments)
    #expect(done.code == 66)
    #expect(done.err.contains(hint), "\(done.err)")
  }

  @Test("A workflow of one's own without scenarios is told where they go")
  func noScenarios() throws {
    let shell = try Shell()
    try shell.office()
    let folder = shell.folder.appendingPathComponent("Workflows")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = try String(
      contentsOf: Shell.root.appendingPathComponent("Workflows/upr.yaml"), encoding: .utf8)
    try text.replacing("workflow: upr\n", with: "workflow: ours\n").write(
      to: folder.appendingPathComponent("ours.yaml"), atomically: true, encoding: .utf8)
    let done = try shell.run(["workflow", "test", "ours"])
    #expect(done.code == 66 && done.err.contains("Workflows/scenarios/ours.yaml"))
    try shell.ok("workflow", "show", "Workflows/ours.yaml")
  }
}
