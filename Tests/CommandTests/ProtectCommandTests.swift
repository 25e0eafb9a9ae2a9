import Foundation
import Testing

@Suite("Protected names")
struct ProtectCommandTests {
  @Test("A protected name blocks wherever it stands, whatever its case and accents, and is never shown")
  func blocks() throws {
    let shell = try Shell()
    try shell.report()
    #expect(try shell.ok("protect", "add", input: "José Quillón\n\nMbeki\n").out.contains("Added: 2"))
    #expect(try shell.ok("protect", "add", input: "jose  quillon\n").out.contains("Added: 0"))
    for text in [
      "Then JOSE *Quillon* spoke.", "See [it](https://example.org/josé-quillón).", "One mbeki's house.",
    ] {
      try shell.ok(
        "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana",
        input: Shell.draft(situation: "One line.\n\n\(text)"))
      let refused = try shell.run(["advance", "li-upr-55"], as: "ana")
      #expect(refused.code == 65 && refused.err.contains("protected.name"), "\(text)")
      #expect(refused.err.contains("line 3") && !refused.err.lowercased().contains("quill"), "\(refused.err)")
    }
    #expect(try ExpungeCommandTests.isAnywhere("Mbeki", in: shell.folder) == [])
    try shell.ok("protect", "remove", input: "Mbeki\n")
    let advanced = try shell.ok("advance", "li-upr-55", as: "ana")
    #expect(advanced.out.contains("draft → review"))
    #expect(try shell.ok("verify").out.contains("Clean"))
  }

  @Test("A protected name is found in every form in which people write it")
  func forms() throws {
    let shell = try Shell()
    try shell.report()
    try shell.ok("protect", "add", input: "Fatou Ndiaye\nMarie-Claire N'Doye\nObrien Sall\n")
    for text in [
      "Ndiaye, Fatou", "NDIAYE Fatou", "Ndiaye, Fatou Binta", "Fatou Binta Ndiaye", "Fatou B. Ndiaye",
      "FATOU NDIAYE",
      "fatou ndiaye", "Fatou N'Diaye", "Fatou N’Diaye", "Fatou N\u{2BC}Diaye", "Fatou NDiaye",
      "Fatou\nNdiaye", "Fátou Ndiaye’s",
      "Fatou\u{AD} Ndi\u{AD}aye", "Marie Claire N’Doye", "Marie-Claire Ndoye", "MarieClaire N'Doye",
      "N'Doye, Marie-Claire",
      "O'Brien Sall's", "Sall, O’Brien",
    ] {
      try shell.ok(
        "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana",
        input: Shell.draft(situation: "One line.\n\nThen came \(text) and spoke."))
      let refused = try shell.run(["advance", "li-upr-55"], as: "ana")
      #expect(refused.code == 65 && refused.err.contains("protected.name"), "\(text)")
      #expect(refused.err.contains("line 3"), "\(text): \(refused.err)")
    }
  }

  @Test("Parts of a protected name, and names beside it, are let through")
  func letsThrough() throws {
    let shell = try Shell()
    try shell.report()
    try shell.ok("protect", "add", input: "Jose Quillon\n")
    try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana",
      input: Shell.draft(
        situation:
          "Jose and Quillon spoke, then Josef Quillone. Jose, Maria Quillon and J. Quillon left. Jose. Then Quillon."
      ))
    try shell.ok("advance", "li-upr-55", as: "ana")
  }

  @Test("Only a coordinator may, the key is the owner's alone, and without it the check blocks")
  func key() throws {
    let shell = try Shell()
    try shell.report()
    #expect(try shell.run(["protect", "add"], as: "ana", input: "Jose Quillon\n").code == 77)
    let key = shell.folder.appendingPathComponent("protected.key")
    #expect(!FileManager.default.fileExists(atPath: key.path))
    #expect(try shell.run(["protect", "add"], input: "one two three four five\n").code == 64)
    try shell.ok("protect", "add", input: "Jose Quillon\n")
    let mode = try FileManager.default.attributesOfItem(atPath: key.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try FileManager.default.removeItem(at: key)
    let refused = try shell.run(["advance", "li-upr-55"], as: "ana")
    #expect(refused.code == 65 && refused.err.contains("protected.no-key"))
  }
}
