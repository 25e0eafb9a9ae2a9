import Foundation
import Testing

@Suite("A name that slipped in")
struct ExpungeCommandTests {
  /// Invented, and unlike any other word in the workspace.
  static let name = "Zuzanna Quill"

  /// Whether any file of the workspace but documents holds `text`.
  static func isAnywhere(_ text: String, in folder: URL) throws -> [String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { file in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else {
        return false
      }
      return try Data(contentsOf: file).range(of: Data(text.utf8)) != nil
    }.map(\.lastPathComponent)
  }

  @Test("is found wherever it stands, and destroyed by two people without a trace in the ledger")
  func wholePath() throws {
    let shell = try Shell()
    try shell.report()
    let clean = Shell.draft()
    try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana",
      input: Shell.draft(situation: "One of them, \(Self.name), was heard twice."))
    try shell.ok("comment", "li-upr-55", "Why is zuzanna  QUILL named here?", as: "omar")
    #expect(try !Self.isAnywhere(Self.name, in: shell.folder).isEmpty)

    // What the report stands on now must first be replaced.
    let early = try shell.run(
      ["expunge", "li-upr-55", "--find", "--reason", "names a child"], as: "ana", input: Self.name + "\n")
    #expect(early.code == 65 && early.err.contains("expunge.current"))
    #expect(!early.err.contains("Quill") && !early.out.contains("Quill"))
    try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana", input: clean)

    let asked = try shell.ok(
      "expunge", "li-upr-55", "--find", "--reason", "names a child", as: "ana", input: Self.name + "\n")
    #expect(asked.out.contains("--confirm li-upr-55") && !asked.out.contains("Quill"))
    let alone = try shell.run(["expunge", "li-upr-55", "--confirm", "li-upr-55"], as: "ana")
    #expect(alone.code == 65 && alone.err.contains("expunge.same-person"))
    #expect(try !Self.isAnywhere(Self.name, in: shell.folder).isEmpty)
    try shell.ok("expunge", "li-upr-55", "--confirm", "li-upr-55")

    #expect(try Self.isAnywhere("Quill", in: shell.folder) == [])
    #expect(try Self.isAnywhere("QUILL", in: shell.folder) == [])
    #expect(try shell.ok("verify").out.contains("1 revision expunged, 1 comment, reason or receipt expunged"))
    let history = try shell.ok("history", "li-upr-55").out
    #expect(history.contains("destroyed pieces of content for good: 2, as ana had asked"))
    #expect(history.contains("names a child") && history.contains("[…]"))
    #expect(try shell.ok("show", "li-upr-55").out.contains("li-upr-55"))
  }

  @Test("is found in every form in which protected names are, and what is near is named")
  func forms() throws {
    let shell = try Shell()
    try shell.report()
    let clean = Shell.draft()
    try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana",
      input: Shell.draft(situation: "One of them, Zorba\nBinta Quill, said \"no\"."))
    try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana", input: clean)
    for text in [
      "about ZORBA-QUILL", "Quill, Zorba", "zörba’quill came", "Zorba Quill's mother", "a quill and ink",
      "clear",
      "Zorba alone",
    ] { try shell.ok("comment", "li-upr-55", text, as: "omar") }
    let asked = try shell.ok(
      "expunge", "li-upr-55", "--find", "--reason", "names a child", as: "ana", input: "Zorba Quill\n")
    let lines = asked.out.split(separator: "\n")
    let wanted = try #require(lines.first { $0.contains("be destroyed") })
    let near = try #require(lines.first { $0.contains("Near it") })
    for comment in ["c1", "c2", "c3", "c4"] { #expect(wanted.contains("comment \(comment)"), "\(comment)") }
    #expect(wanted.contains("revision") && !wanted.contains("c5") && !wanted.contains("c6"))
    #expect(near.contains("comment c5, comment c7") || near.contains("comment c7, comment c5"))
    #expect(!near.contains("c6") && !asked.out.contains("Quill"))
    try shell.ok("expunge", "li-upr-55", "--confirm", "li-upr-55")
    #expect(try Self.isAnywhere("ZORBA-QUILL", in: shell.folder) == [])
    #expect(try Self.isAnywhere("Quill, Zorba", in: shell.folder) == [])
    #expect(try Self.isAnywhere("a quill and ink", in: shell.folder) != [])
  }

  @Test("what is no name is looked for as it is typed")
  func noName() throws {
    let shell = try Shell()
    try shell.report()
    for text in ["room 12, door", "room 13", "at example.org/a/b"] {
      try shell.ok("comment", "li-upr-55", text, as: "omar")
    }
    for (text, comment) in [("Room 12", "comment c1"), ("example.org/a/b", "comment c3")] {
      let asked = try shell.ok(
        "expunge", "li-upr-55", "--find", "--reason", "private", as: "ana", input: text + "\n")
      #expect(asked.out.contains("be destroyed: \(comment)\n"), "\(asked.out)")
      #expect(!asked.out.contains("Near it"))
    }
  }

  @Test("is not destroyed without a reason, without a text, or by a slip")
  func slips() throws {
    let shell = try Shell()
    try shell.report()
    for (arguments, code) in [
      (["expunge", "li-upr-55", "--find"], 64), (["expunge", "li-upr-55", "--find", "--reason", "why"], 64),
      (["expunge", "li-upr-55", "--confirm", "li-upr-56"], 64),
      (["expunge", "li-upr-55", "--find", "--drop"], 64),
      (["expunge", "li-upr-55", "--confirm", "li-upr-55"], 65), (["expunge", "li-upr-55"], 0),
      (["expunge", "li-upr-55", "--drop"], 0), (["expunge", "li-upr-56"], 66),
    ] {
      #expect(try shell.run(arguments).code == Int32(code), "\(arguments)")
    }
    #expect(try shell.ok("expunge", "li-upr-55").out.contains("Nothing is asked for"))
  }
}
