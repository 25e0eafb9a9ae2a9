import Foundation
import Synchronization
import Testing

@Suite("What is produced takes nobody's place")
struct PlacingTests {
  static let name = "CRW_UPR55_LIE_E_Main"

  /// An office with two reports whose documents have the same name.
  static func shell() throws -> Shell {
    let shell = try Shell()
    try shell.report("li-upr-55")
    try shell.open("li-other")
    try shell.ok("import", "li-other", "-", as: "ana", input: Shell.draft(situation: "Another text."))
    return shell
  }

  static func path(_ shell: Shell, _ ending: String = ".docx", in folder: String = "out") -> URL {
    shell.folder.appendingPathComponent("\(folder)/\(name)\(ending)")
  }

  @Test("The report's own document of an earlier revision is replaced")
  func own() throws {
    let shell = try Shell()
    try shell.report()
    try shell.ok("produce", "li-upr-55", as: "ana")
    let first = try Data(contentsOf: Self.path(shell))
    try shell.ok("produce", "li-upr-55", as: "ana")
    let over = try shell.revision(of: "li-upr-55")
    try shell.ok(
      "import", "li-upr-55", "-", "--over", over, as: "ana", input: Shell.draft(situation: "Other words."))
    try shell.ok("produce", "li-upr-55", as: "ana")
    #expect(try Data(contentsOf: Self.path(shell)) != first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shell.folder.path + "/out").count == 1)
  }

  @Test("Another report's document stays, is named with its report, and --output or --force are the ways out")
  func others() throws {
    let shell = try Self.shell()
    try shell.ok("produce", "li-upr-55", as: "ana")
    let first = try Data(contentsOf: Self.path(shell))
    for arguments in [["produce", "li-other"], ["produce", "li-other", "--dry-run"]] {
      let refused = try shell.run(arguments, as: "ana")
      #expect(refused.code == 73)
      #expect(
        refused.err.contains("\(Self.name).docx is there already") && refused.err.contains("from li-upr-55"))
      #expect(refused.err.contains("--output") && refused.err.contains("--force"))
    }
    let french = try shell.run(
      ["produce", "li-other"], as: "ana", environment: ["RAPPORTEUR_LANG": "fr"])
    #expect(french.err.contains("existe déjà et serait perdu"))
    #expect(try Data(contentsOf: Self.path(shell)) == first)
    #expect(try !shell.ok("history", "li-other", as: "ana").out.contains("docx"), "nothing went on record")
    try shell.ok("produce", "li-other", "--output", "elsewhere", as: "ana")
    #expect(FileManager.default.fileExists(atPath: Self.path(shell, in: "elsewhere").path))
    try shell.ok("produce", "li-other", "--force", as: "ana")
    #expect(try Data(contentsOf: Self.path(shell)) != first)
  }

  @Test(
    "A file that somebody changed or put there stays; an empty one holds nothing; a link is no file of ours")
  func strangers() throws {
    let shell = try Shell()
    try shell.report()
    try shell.ok("produce", "li-upr-55", as: "ana")
    let path = Self.path(shell)
    try Data("changed by hand".utf8).write(to: path)
    let refused = try shell.run(["produce", "li-upr-55"], as: "ana")
    #expect(refused.code == 73 && refused.err.contains("or was changed since"))
    #expect(try Data(contentsOf: path) == Data("changed by hand".utf8))
    try Data().write(to: path)
    try shell.ok("produce", "li-upr-55", as: "ana")
    let other = shell.folder.appendingPathComponent("out/other.docx")
    try FileManager.default.moveItem(at: path, to: other)
    try FileManager.default.createSymbolicLink(at: path, withDestinationURL: other)
    #expect(try shell.run(["produce", "li-upr-55"], as: "ana").code == 73)
  }

  @Test("Where one of several files can't go to its place, none is written")
  func noneOfSeveral() throws {
    let shell = try Shell()
    try shell.report()
    try FileManager.default.createDirectory(
      at: shell.folder.appendingPathComponent("out"), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: Self.path(shell, ".html"))
    let refused = try shell.run(["produce", "li-upr-55", "--format", "docx", "--format", "html"], as: "ana")
    #expect(refused.code == 73 && refused.err.contains("\(Self.name).html"))
    #expect(!FileManager.default.fileExists(atPath: Self.path(shell).path))
    #expect(try !shell.ok("history", "li-upr-55", as: "ana").out.contains("produced"))
  }

  @Test("What is for the team says so in its name, beside what is handed in")
  func audience() throws {
    let shell = try Shell()
    try shell.report()
    try shell.ok("produce", "li-upr-55", as: "ana")
    let first = try Data(contentsOf: Self.path(shell))
    try shell.ok("produce", "li-upr-55", "--audience", "team", as: "ana")
    #expect(FileManager.default.fileExists(atPath: Self.path(shell, "-team.docx").path))
    #expect(try Data(contentsOf: Self.path(shell)) == first)
  }

  @Test("Of many, what has no room stops no other")
  func many() throws {
    let shell = try Self.shell()
    try FileManager.default.createDirectory(
      at: shell.folder.appendingPathComponent("out/li-other"), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: Self.path(shell, in: "out/li-other"))
    let done = try shell.run(["produce", "--all", "--json"], as: "ana")
    #expect(done.code == 65)
    #expect((done.json["failed"] as? [[String: Any]])?.map { $0["report"] as? String } == ["li-other"])
    #expect(FileManager.default.fileExists(atPath: Self.path(shell, in: "out/li-upr-55").path))
    #expect(try Data(contentsOf: Self.path(shell, in: "out/li-other")) == Data("mine".utf8))
    try shell.ok("produce", "--all", "--force", as: "ana")
  }

  @Test("Of several reports that write to one place at once, one gets it, and its document is whole")
  func atOnce() throws {
    let shell = try Shell()
    try shell.office()
    let names = (1...4).map { "li-\($0)" }
    for name in names {
      try shell.open(name)
      try shell.ok("import", name, "-", as: "ana", input: Shell.draft(situation: "Text of \(name)."))
    }
    let done = Mutex<[String: Int32]>([:])
    DispatchQueue.concurrentPerform(iterations: names.count) { index in
      let code = (try? shell.run(["produce", names[index]], as: "ana").code) ?? -1
      done.withLock { $0[names[index]] = code }
    }
    let codes = done.withLock { $0 }
    let winners = names.filter { codes[$0] == 0 }
    #expect(winners.count == 1 && codes.values.filter { $0 == 73 }.count == 3, "\(codes)")
    let winner = try #require(winners.first)
    let digest = try shell.ok("produce", winner, "--json", as: "ana").json["sha256"] as? String
    #expect(try shell.ok("history", winner, as: "ana").out.contains(digest ?? "–"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: shell.folder.path + "/out").count == 1)
  }
}
