import Foundation
import Testing

@Suite("Importing Word files")
struct ImportWordTests {
  private func produced(_ shell: Shell, _ report: String = "li-upr-55") throws -> String {
    try shell.ok("produce", report, "--audience", "team", as: "ana")
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.folder.appending(path: "out").path)
    return "out/" + (names.first { $0.hasSuffix(".docx") } ?? "")
  }

  @Test("Our own document comes back as the same words, and makes no revision")
  func same() throws {
    let shell = try Shell()
    try shell.report()
    let before = try shell.revision(of: "li-upr-55")
    let file = try produced(shell)
    let result = try shell.ok("import", "li-upr-55", file, as: "ana")
    #expect(result.out.contains("The file was made from revision \(before.prefix(8))"))
    #expect(result.out.contains("no new revision"))
    #expect(!result.err.contains("warning"))
    #expect(try shell.revision(of: "li-upr-55") == before)
  }
}
