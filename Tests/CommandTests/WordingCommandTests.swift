import Foundation
import Testing

@Suite("The words that people meet")
struct WordingCommandTests {
  static let french = ["RAPPORTEUR_LANG": "fr"]

  @Test("A refusal names a section by its title in the reader's language, as check does")
  func titles() throws {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    for (environment, title) in [
      ([:], "section \"Introduction and summary\""),
      (Self.french, "partie «\u{A0}Introduction et résumé\u{A0}»"),
    ] {
      let refused = try shell.run(["advance", "li-upr-55"], as: "ana", environment: environment)
      #expect(refused.code == 65 && refused.err.contains(title), "\(refused.err)")
      #expect(!refused.err.contains("\"summary\"") && !refused.err.contains("«\u{A0}summary\u{A0}»"))
      let check = try shell.run(["check", "li-upr-55"], as: "ana", environment: environment)
      #expect(check.code == 0 && check.out.contains(title))
    }
    let text = "One <b>word</b>."
    try shell.ok("import", "li-upr-55", "-", as: "ana", input: Shell.draft(summary: text))
    let document = try shell.run(["produce", "li-upr-55"], as: "ana", environment: Self.french)
    #expect(document.code == 65 && document.err.contains("partie «\u{A0}Introduction et résumé\u{A0}»"))
  }

  @Test("What blocks is said to block, when a file is brought back as when it is checked")
  func blocks() throws {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    let draft = Shell.draft(summary: "One.[^1] Two.[^two]")
    let read = try shell.run(["import", "li-upr-55", "-"], as: "ana", input: draft)
    let check = try shell.ok("check", "li-upr-55", as: "ana").out
    let sentence = "blocks: the footnote [^two] is used but not defined [note.undefined]"
    #expect(read.err.contains("<stdin>:14: \(sentence)") && check.contains(sentence))
    #expect(!read.err.contains("warning"))
  }

  @Test("Steps, moves and deadlines are named by their titles, and an untitled report by its State")
  func steps() throws {
    let shell = try Shell()
    try shell.report()
    let check = try shell.run(["check", "li-upr-55"], as: "ana", environment: Self.french).out
    #expect(check.contains("Demander la relecture (request-review) → Relecture"), "\(check)")
    let calendar = try shell.run(["calendar", "--now", "2026-11-25"], environment: Self.french).out
    #expect(calendar.contains("li-upr-55 Fermeture du portail") && calendar.contains("Liechtenstein 55"))
    let list = try shell.run(["list"], environment: Self.french).out
    #expect(list.contains(" Projet ") && list.contains("Prêt pour la relecture"))
    #expect(try shell.ok("list").out.contains("Liechtenstein 55"))
  }

  @Test("A mistake in a French file has a space that does not break before its colon")
  func colon() throws {
    let shell = try Shell()
    try shell.office()
    try shell.open("li-upr-55")
    let broken = Shell.draft().replacingOccurrences(of: "kind: individual", with: "kind: indivdual")
    let read = try shell.run(
      ["import", "li-upr-55", "-"], as: "ana", input: broken, environment: Self.french)
    #expect(read.err.contains("<stdin>:5:9: erreur[draft.wrong-value]\u{A0}: le champ"))
  }
}
