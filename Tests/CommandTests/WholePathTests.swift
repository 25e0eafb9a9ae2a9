import Foundation
import Testing

@Suite("From a blank page to a receipt")
struct WholePathTests {
  @Test("An officer and two reviewers take a submission to the end")
  func wholePath() throws {
    let shell = try Shell()
    try shell.report()
    let advanced = try shell.ok("advance", "li-upr-55", as: "ana")
    #expect(advanced.out.contains("draft → review (request-review)"))
    try shell.ok("approve", "li-upr-55", as: "omar")
    try shell.ok("approve", "li-upr-55", as: "lena")
    let produced = try shell.ok("produce", "li-upr-55", "--json", as: "ana").json
    let path = try #require(produced["path"] as? String)
    #expect(path.hasSuffix("/out/CRW_UPR55_LIE_E_Main.docx"))
    let first = try Data(contentsOf: URL(fileURLWithPath: path))
    try shell.ok("produce", "li-upr-55", as: "ana")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)

    let refused = try shell.run(["advance", "li-upr-55", "submit"], as: "ana")
    #expect(refused.code == 65)
    #expect(refused.err.contains("receipt.missing"))
    let sent = try shell.ok("advance", "li-upr-55", "submit", "--receipt", "2027-0413", as: "ana")
    #expect(sent.out.contains("sent, with a receipt on record"))
    let history = try shell.ok("history", "li-upr-55", as: "ana")
    #expect(history.out.contains("receipt: 2027-0413"))
    #expect(try shell.ok("verify").out.contains("Clean"))
    let head = try shell.ok("verify", "--json").json["head"] as? String ?? ""
    let anchored = try shell.ok("verify", "--against", head, "--json").json
    #expect(anchored["anchored"] as? Int == anchored["entries"] as? Int)
  }

  @Test(
    "Annexes are a file of their own where the workflow says so, and none where nothing is written in them")
  func annexes() throws {
    let shell = try Shell()
    try shell.report()
    let alone = try shell.ok("produce", "li-upr-55", "--json", as: "ana").json
    #expect((alone["attachments"] as? [Any])?.isEmpty == true)
    let draft = Shell.draft() + "\n# Annex\n\nA table of an invented survey.[^2]\n\n[^2]: Invented.\n"
    try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana", input: draft)
    let both = try shell.ok("produce", "li-upr-55", "--json", as: "ana").json
    let annex = try #require((both["attachments"] as? [[String: Any]])?.first?["path"] as? String)
    #expect(annex.hasSuffix("/out/CRW_UPR55_LIE_E_Annex1.docx"))
    #expect(FileManager.default.fileExists(atPath: annex))
    #expect(try shell.ok("history", "li-upr-55").out.components(separatedBy: "produced the docx").count == 4)
  }

  @Test("Everything that stands in the way is said at once, and nothing changes")
  func everything() throws {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    try shell.ok("comment", "li-upr-55", "Begin soon", as: "omar")
    let before = try shell.ok("verify", "--json").json["head"] as? String
    let refused = try shell.run(["advance", "li-upr-55"], as: "ana")
    #expect(refused.code == 65)
    for code in ["field.missing", "section.empty", "recommendations.too-few", "comments.open"] {
      #expect(refused.err.contains(code))
    }
    #expect(try shell.ok("verify", "--json").json["head"] as? String == before)
  }

  @Test("A workflow that changed does not change reports that were opened before")
  func pinned() throws {
    let shell = try Shell()
    try shell.report()
    let folder = shell.folder.appendingPathComponent("Workflows")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let shipped = try String(
      contentsOf: Shell.root.appendingPathComponent("Workflows/upr.yaml"), encoding: .utf8)
    let before = try #require(
      try shell.ok("show", "li-upr-55", "--json").json["workflowVersion"] as? Int)
    try shipped.replacingOccurrences(of: "version: \(before)", with: "version: 99")
      .write(to: folder.appendingPathComponent("upr.yaml"), atomically: true, encoding: .utf8)
    try shell.open("li-upr-56")
    #expect(try shell.ok("show", "li-upr-55", "--json").json["workflowVersion"] as? Int == before)
    #expect(try shell.ok("show", "li-upr-56", "--json").json["workflowVersion"] as? Int == 99)
  }
}

@Suite("Drafts in and out")
struct DraftCommandTests {
  @Test("What two people change in different sections merges")
  func merge() throws {
    let shell = try Shell()
    try shell.report()
    let base = try shell.revision(of: "li-upr-55")
    try shell.ok(
      "import", "li-upr-55", "-", "--over", base, as: "ana",
      input: Shell.draft(summary: "Changed by one.[^1]"))
    let second = try shell.ok(
      "import", "li-upr-55", "-", "--over", base, as: "ana",
      input: Shell.draft(situation: "Changed by another."))
    #expect(second.out.contains("merged"))
    let text = try shell.ok("export", "li-upr-55", as: "ana").out
    #expect(text.contains("Changed by one."))
    #expect(text.contains("Changed by another."))
  }

  @Test("What two people change in the same section is shown, and nothing is overwritten")
  func conflict() throws {
    let shell = try Shell()
    try shell.report()
    let base = try shell.revision(of: "li-upr-55")
    try shell.ok(
      "import", "li-upr-55", "-", "--over", base, as: "ana", input: Shell.draft(situation: "One way."))
    let refused = try shell.run(
      ["import", "li-upr-55", "-", "--over", base], as: "ana", input: Shell.draft(situation: "Another way."))
    #expect(refused.code == 65)
    #expect(refused.err.contains("Another way.") && refused.err.contains("One way."))
    #expect(try shell.ok("export", "li-upr-55", as: "ana").out.contains("One way."))
  }

  @Test("An earlier revision is brought back as a new one, and nothing in between is lost")
  func restore() throws {
    let shell = try Shell()
    try shell.report()
    let first = try shell.revision(of: "li-upr-55")
    try shell.ok(
      "import", "li-upr-55", "-", "--over", first, as: "ana", input: Shell.draft(situation: "A slip."))
    let slip = try shell.revision(of: "li-upr-55")
    #expect(try shell.run(["restore", "li-upr-55", first], as: "omar").code == 77)
    #expect(try shell.run(["restore", "li-upr-55", "000000"], as: "ana").code == 65)
    let tried = try shell.ok("restore", "li-upr-55", String(first.prefix(8)), "--dry-run", as: "ana").out
    #expect(tried.contains("section \"Promotion and protection of children's rights on the ground\""))
    #expect(try shell.revision(of: "li-upr-55") == slip)
    try shell.ok("restore", "li-upr-55", String(first.prefix(8)), as: "ana")
    let text = try shell.ok("export", "li-upr-55", as: "ana").out
    #expect(text.contains("The situation is invented.") && !text.contains("A slip."))
    #expect(try shell.ok("restore", "li-upr-55", first, as: "ana").out.contains("no new revision"))
    try shell.ok("restore", "li-upr-55", slip, as: "ana")
    #expect(try shell.ok("export", "li-upr-55", as: "ana").out.contains("A slip."))
    #expect(try shell.ok("verify").out.contains("Clean"))
  }

  @Test("A comment is taken back by who left it, and one closed by mistake is opened again")
  func comments() throws {
    let shell = try Shell()
    try shell.report()
    try shell.ok("comment", "li-upr-55", "Which year?", as: "omar")
    try shell.ok("resolve", "li-upr-55", "c1", as: "ana")
    #expect(try shell.ok("resolve", "li-upr-55", "c1", "--reopen", as: "ana").out.contains("open again"))
    #expect(try shell.run(["comment", "li-upr-55", "--withdraw", "c1"], as: "ana").code == 65)
    let taken = try shell.ok("comment", "li-upr-55", "--withdraw", "c1", as: "omar").out
    #expect(taken.contains("Took back comment c1"))
    #expect(try shell.ok("history", "li-upr-55").out.contains("reopened comment c1"))
    #expect(try shell.run(["comment", "li-upr-55"], as: "omar").code == 64)
    #expect(try shell.run(["comment", "li-upr-55", "Words", "--withdraw", "c1"], as: "omar").code == 64)
  }

  @Test("A file that changes nothing makes no revision")
  func same() throws {
    let shell = try Shell()
    try shell.report()
    let before = try shell.revision(of: "li-upr-55")
    let text = try shell.ok("export", "li-upr-55", as: "ana").out
    let result = try shell.ok("import", "li-upr-55", "-", as: "ana", input: text)
    #expect(result.out.contains("no new revision"))
    #expect(try shell.revision(of: "li-upr-55") == before)
  }

  @Test("A file without its sections empties none of them")
  func missingSections() throws {
    let shell = try Shell()
    try shell.report()
    let text = try shell.ok("export", "li-upr-55", as: "ana").out
    let cut = text.components(separatedBy: "# Methodology and consultation")[0]
    try shell.ok("import", "li-upr-55", "-", as: "ana", input: cut)
    #expect(try shell.ok("export", "li-upr-55", as: "ana").out.contains("Desk review."))
  }

  @Test("What a document would lose is shown at its line of the file, and the draft is kept")
  func problems() throws {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    let result = try shell.run(
      ["import", "li-upr-55", "-"], as: "ana", input: Shell.draft(summary: "One.[^1] Two.[^two]"))
    #expect(result.code == 0)
    #expect(
      result.err.contains("<stdin>:14: blocks: the footnote [^two] is used but not defined [note.undefined]"))
    let check = try shell.run(["check", "li-upr-55", "--for", "request-review"], as: "ana")
    #expect(check.code == 65 && check.out.contains("note.undefined"))
  }

  @Test("A mistake in the file is shown with its place, and nothing is saved")
  func mistake() throws {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    let broken = Shell.draft().replacingOccurrences(of: "kind: individual", with: "kind: indivdual")
    let refused = try shell.run(["import", "li-upr-55", "-"], as: "ana", input: broken)
    #expect(refused.code == 65)
    #expect(refused.err.contains("<stdin>:5:9: error[draft.wrong-value]"))
    #expect(refused.err.contains("did you mean \"individual\"?"))
  }

  @Test("The editor's text is saved, and kept where it can't be")
  func edit() throws {
    let shell = try Shell()
    try shell.report()
    let good = try shell.run(
      ["edit", "li-upr-55"], as: "ana",
      environment: ["EDITOR": "sed -i 's/Desk review/Interviews with officials/'"])
    #expect(good.code == 0, "\(good.err)")
    #expect(try shell.ok("export", "li-upr-55", as: "ana").out.contains("Interviews with officials"))
    let bad = try shell.run(
      ["edit", "li-upr-55"], as: "ana", environment: ["EDITOR": "sed -i 's/kind: individual/kind: both/'"])
    #expect(bad.code == 65)
    #expect(bad.err.contains("Your text is kept in"))
  }

  @Test("What tells which child is meant goes into no document that leaves the team")
  func identifyingDocument() throws {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    let draft = Shell.draft(situation: "Amina Diallo, 13 years old, was sold to a man from the town.")
    try shell.ok("import", "li-upr-55", "-", as: "ana", input: draft)
    let refused = try shell.run(["produce", "li-upr-55"], as: "ana")
    #expect(refused.code == 65)
    #expect(refused.err.contains("[identification.name-age]") && !refused.err.contains("Amina"))
    #expect(try shell.run(["produce", "li-upr-55", "--audience", "network"], as: "ana").code == 65)
    try shell.ok("produce", "li-upr-55", "--audience", "team", as: "ana")
  }
}
