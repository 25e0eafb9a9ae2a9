import Foundation
import Testing

@Suite("rapporteur package")
struct PackageCommandTests {
  /// A report that everybody needed has approved, ready to be handed in.
  static func ready() throws -> Shell {
    let shell = try Shell()
    try shell.report()
    try shell.ok("advance", "li-upr-55", as: "ana")
    try shell.ok("approve", "li-upr-55", as: "omar")
    try shell.ok("approve", "li-upr-55", as: "lena")
    return shell
  }

  static func text(_ shell: Shell, _ path: String) throws -> String {
    try String(contentsOf: shell.folder.appendingPathComponent(path), encoding: .utf8)
  }

  @Test("A report that is ready gives one folder with everything, whose checksums hold")
  func ready() throws {
    let shell = try Self.ready()
    let made = try shell.ok("package", "li-upr-55", as: "ana")
    #expect(made.out.contains("Ready to send"))
    #expect(made.out.contains("rapporteur advance li-upr-55 submit --receipt NUMBER"))
    let folder = "out/li-upr-55-package"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: shell.folder.appendingPathComponent(folder).path)
    #expect(
      names.sorted() == [
        "CRW_UPR55_LIE_E_Main.docx", "SHA256SUMS", "checklist.html", "cover-mail.eml", "form.txt",
        "safe-to-send.html",
      ])
    let sums = try Self.text(shell, "\(folder)/SHA256SUMS")
    #expect(sums.split(separator: "\n").count == names.count - 1)
    let produced = try shell.ok("produce", "li-upr-55", "--json", as: "ana").json
    #expect(sums.contains("\(produced["sha256"] as? String ?? "?")  CRW_UPR55_LIE_E_Main.docx"))
  }

  @Test(
    "The form's text has every fact, the words and their limit; the mail has its subject and the document")
  func formAndMail() throws {
    let shell = try Self.ready()
    try shell.ok("package", "li-upr-55", as: "ana")
    let form = try Self.text(shell, "out/li-upr-55-package/form.txt")
    for line in [
      "State under review: Liechtenstein (LIE)", "Working Group session: 55",
      "CRW – Child Rights Watch, Vaduz", "/ 2815",
    ] {
      #expect(form.contains(line))
    }
    let mail = try Self.text(shell, "out/li-upr-55-package/cover-mail.eml")
    #expect(mail.hasPrefix("Subject: "))
    #expect(mail.contains("X-Unsent: 1\r\n"))
    #expect(mail.contains("filename=\"CRW_UPR55_LIE_E_Main.docx\""))
    #expect(!mail.contains("\r\nTo:"))
  }

  @Test("The checklist names each rule with its source; the page before sending says what leaves")
  func pages() throws {
    let shell = try Self.ready()
    try shell.ok("package", "li-upr-55", as: "ana")
    let list = try Self.text(shell, "out/li-upr-55-package/checklist.html")
    #expect(list.contains("of 2815 words"))
    #expect(list.contains("look yourself") && list.contains("not verified at the source"))
    let safe = try Self.text(shell, "out/li-upr-55-package/safe-to-send.html")
    #expect(
      safe.contains("Tracked changes") && safe.contains("dc:title") && safe.contains("Ana, ana@example.org"))
    #expect(!safe.contains("DO NOT SEND"))
  }

  @Test(
    "What is not ready is refused, with every reason, and nothing is written; --draft says so in its name")
  func notReady() throws {
    let shell = try Shell()
    try shell.report()
    let refused = try shell.run(["package", "li-upr-55"], as: "ana")
    #expect(refused.code == 65)
    #expect(refused.err.contains("approvals.missing"))
    #expect(!FileManager.default.fileExists(atPath: shell.folder.appendingPathComponent("out").path))
    let draft = try shell.ok("package", "li-upr-55", "--draft", as: "ana")
    #expect(draft.out.contains("NOT to be sent"))
    #expect(
      try Self.text(shell, "out/li-upr-55-package-DRAFT/safe-to-send.html").contains("DO NOT SEND"))
  }

  @Test("A name that the office protects stops it, and no page repeats it")
  func protectedName() throws {
    let shell = try Shell()
    try shell.office()
    try shell.ok("protect", "add", input: "Marika Toivola\n")
    try shell.open("li-upr-55")
    try shell.ok(
      "import", "li-upr-55", "-", as: "ana", input: Shell.draft(situation: "Marika Toivola was heard."))
    for arguments in [["package", "li-upr-55"], ["package", "li-upr-55", "--draft"]] {
      let refused = try shell.run(arguments, as: "ana")
      #expect(refused.code == 65)
      #expect(refused.err.contains("protected.name"))
      #expect(!refused.err.contains("Marika"))
    }
    try shell.ok("package", "li-upr-55", "--draft", "--audience", "team", as: "ana")
    let safe = try Self.text(shell, "out/li-upr-55-package-DRAFT/safe-to-send.html")
    #expect(safe.contains("a name that the office protects stands here"))
    #expect(!safe.contains("Marika"))
  }

  @Test(
    "A second one takes the place of the first; a folder that is none is left alone; a rehearsal writes nothing"
  )
  func again() throws {
    let shell = try Self.ready()
    try shell.ok("package", "li-upr-55", "--dry-run", as: "ana")
    #expect(!FileManager.default.fileExists(atPath: shell.folder.appendingPathComponent("out").path))
    try shell.ok("package", "li-upr-55", as: "ana")
    try shell.ok("package", "li-upr-55", as: "ana")
    let out = shell.folder.appendingPathComponent("out").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: out) == ["li-upr-55-package"])
    try FileManager.default.removeItem(atPath: "\(out)/li-upr-55-package/SHA256SUMS")
    let refused = try shell.run(["package", "li-upr-55"], as: "ana")
    #expect(refused.code == 73)
    #expect(refused.err.contains("li-upr-55-package") && !refused.err.contains("--force"))
  }

  @Test(
    "A package in which somebody changed, added or hid something is left alone; --force replaces it",
    arguments: ["form.txt", "receipt.pdf", ".~lock.form.txt#"])
  func changed(name: String) throws {
    let shell = try Self.ready()
    try shell.ok("package", "li-upr-55", as: "ana")
    let path = shell.folder.appendingPathComponent("out/li-upr-55-package/\(name)")
    try Data("my notes".utf8).write(to: path)
    for arguments in [["package", "li-upr-55"], ["package", "li-upr-55", "--dry-run"]] {
      let refused = try shell.run(arguments, as: "ana")
      #expect(refused.code == 73)
      #expect(refused.err.contains("a package of li-upr-55 in which something was changed or added"))
    }
    #expect(try Data(contentsOf: path) == Data("my notes".utf8))
    if name.hasPrefix(".") { return }
    try shell.ok("package", "li-upr-55", "--force", as: "ana")
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: path.path + "/../SHA256SUMS").standardizedFileURL).count > 0)
    try shell.ok("package", "li-upr-55", as: "ana")
  }

  @Test("An archive of that name which the report did not make stays")
  func strangeZip() throws {
    let shell = try Self.ready()
    try FileManager.default.createDirectory(
      at: shell.folder.appendingPathComponent("out"), withIntermediateDirectories: true)
    let path = shell.folder.appendingPathComponent("out/li-upr-55-package.zip")
    try Data("somebody's".utf8).write(to: path)
    let refused = try shell.run(["package", "li-upr-55", "--zip"], as: "ana")
    #expect(refused.code == 73 && refused.err.contains("li-upr-55-package.zip is there already"))
    #expect(try Data(contentsOf: path) == Data("somebody's".utf8))
    try shell.ok("package", "li-upr-55", "--zip", "--force", as: "ana")
    try shell.ok("package", "li-upr-55", "--zip", as: "ana")
  }

  @Test("A zip archive of the same files is the same to the byte each time")
  func zip() throws {
    let shell = try Self.ready()
    let first = try shell.ok("package", "li-upr-55", "--zip", "--json", as: "ana").json
    let path = try #require(first["path"] as? String)
    #expect(path.hasSuffix("/out/li-upr-55-package.zip"))
    #expect(first["ready"] as? Bool == true)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try shell.ok("package", "li-upr-55", "--zip", as: "ana")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test("An unknown move is named with the nearest, in French too")
  func unknownMove() throws {
    let shell = try Self.ready()
    let refused = try shell.run(
      ["package", "li-upr-55", "--for", "submitt"], as: "ana", environment: ["RAPPORTEUR_LANG": "fr"])
    #expect(refused.code == 64)
    #expect(refused.err.contains("submit"))
  }
}
