import Foundation
import Testing

@Suite("Language versions")
struct TranslateCommandTests {
  static let french = """
    # Introduction and summary

    Nous travaillons pour les enfants.[^1]

    [^1]: Une source inventée.

    # Methodology and consultation

    Étude documentaire.

    # Follow-up to the previous review

    Fait.

    # Normative and institutional framework

    Des lois.

    # Promotion and protection of children's rights on the ground

    La situation est inventée.
    """

  /// A report in English, and its translation into French by ana.
  static func pair() throws -> Shell {
    let shell = try Shell()
    try shell.report()
    try shell.ok(
      "open", "li-upr-55-fr", "--translates", "li-upr-55", "--field", "language=fr", as: "ana")
    return shell
  }

  @Test("A translation begins with the facts of its original, and shows its text above empty sections")
  func begins() throws {
    let shell = try Self.pair()
    let text = try shell.ok("export", "li-upr-55-fr", as: "ana").out
    #expect(text.contains("country: LI") && text.contains("language: fr"))
    #expect(text.contains("Ratify the third Optional Protocol"))
    #expect(
      text.contains("<!-- The situation is invented. -->") && !text.contains("\nThe situation is invented."))
    try shell.ok("import", "li-upr-55-fr", "-", as: "ana", input: text)
    #expect(try shell.ok("show", "li-upr-55-fr").out.contains("0 words without footnotes") == false)
    #expect(try shell.ok("export", "li-upr-55-fr", as: "ana").out == text, "comments stay out of the text")
    #expect(try shell.ok("history", "li-upr-55-fr").out.contains("it translates li-upr-55 at revision"))
  }

  @Test("It is told when the original goes on, where, and until it was brought up to date")
  func stale() throws {
    let shell = try Self.pair()
    let empty = try shell.ok("export", "li-upr-55-fr", as: "ana").out
    let front = empty.components(separatedBy: "\n---\n")[0] + "\n---\n"
    try shell.ok("import", "li-upr-55-fr", "-", as: "ana", input: front + Self.french)
    #expect(try shell.ok("show", "li-upr-55-fr").out.contains("up to date"))
    // The record counts seconds: what was saved within the same one can't be told apart.
    Thread.sleep(forTimeInterval: 1.1)
    try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana",
      input: Shell.draft(situation: "The situation is invented, and worse."))

    let expected = "the original is 1 revision on; changed: section"
    #expect(try shell.ok("show", "li-upr-55-fr").out.contains(expected))
    #expect(try shell.ok("show", "li-upr-55").out.contains("Language version li-upr-55-fr (draft)"))
    #expect(try shell.ok("list").out.contains(expected))
    let stale = try shell.ok("show", "li-upr-55-fr", "--json").json["translates"] as? [String: Any]
    #expect(stale?["state"] as? String == "stale" && stale?["behind"] as? Int == 1)
    let check = try shell.run(["check", "li-upr-55-fr", "--for", "submit"], as: "ana")
    #expect(check.code == 65 && check.out.contains("translation.stale"))
    #expect(check.out.contains("translation.untranslated"), "the recommendation is still in English")
    #expect(
      try !shell.run(["check", "li-upr-55", "--for", "submit"], as: "ana").out.contains("translation."))

    let french = try shell.run(
      ["check", "li-upr-55-fr", "--for", "submit"], as: "ana", environment: ["RAPPORTEUR_LANG": "fr"]
    ).out
    #expect(
      french.contains("changé\u{A0}: partie «\u{A0}Promotion et") && !french.contains("«\u{A0}situation"))

    let text = try shell.ok("export", "li-upr-55-fr", as: "ana").out
    #expect(text.contains("<!-- The situation is invented, and worse. -->"))
    #expect(text.contains("\nLa situation est inventée."))
    let told = try shell.ok("translate", "li-upr-55-fr", as: "ana").err
    #expect(told.contains("nothing was saved in li-upr-55-fr since the original changed"))
    #expect(!told.contains("nothing is translated yet"))
    #expect(try shell.ok("show", "li-upr-55-fr").out.contains("up to date"))
    #expect(
      try !shell.run(["check", "li-upr-55-fr", "--for", "submit"], as: "ana").out.contains(
        "translation.stale"))
    #expect(try shell.ok("verify").out.contains("Clean"))
    try shell.ok("translate", "li-upr-55-fr", "--end", as: "ana")
    #expect(try !shell.ok("show", "li-upr-55-fr").out.contains("Translates"))
  }

  @Test("What says nothing yet is not declared up to date, but by force; what lacks a section is told")
  func empty() throws {
    let shell = try Self.pair()
    let front = try shell.ok("export", "li-upr-55-fr", as: "ana").out.components(separatedBy: "\n---\n")[0]
    try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana",
      input: Shell.draft(situation: "Worse."))
    let refused = try shell.run(["translate", "li-upr-55-fr"], as: "ana")
    #expect(refused.code == 65 && refused.err.contains("nothing is translated yet in li-upr-55-fr"))
    #expect(try shell.ok("show", "li-upr-55-fr").out.contains("the original is 1 revision on"))
    try shell.ok(
      "import", "li-upr-55-fr", "-", as: "ana",
      input: front + "\n---\n# Methodology and consultation\n\nÉtude documentaire.\n")
    let told = try shell.ok("translate", "li-upr-55-fr", as: "ana").err
    #expect(told.contains("nothing is translated yet under: Introduction and summary"))
    #expect(!told.contains("Methodology") && !told.contains("since the original changed"))

    try shell.ok("open", "li-de", "--translates", "li-upr-55", "--field", "language=es", as: "ana")
    try shell.ok(
      "import", "li-upr-55", "-", "--over", shell.revision(of: "li-upr-55"), as: "ana", input: Shell.draft())
    try shell.ok("translate", "li-de", "--force", as: "ana")
    #expect(try shell.ok("show", "li-de").out.contains("up to date"))
  }

  @Test("What can't be is refused, with a way out")
  func refused() throws {
    let shell = try Self.pair()
    for (arguments, code, said) in [
      (["open", "x", "--translates", "li-upr-56"], 66, "li-upr-55"),
      (
        ["open", "x", "--translates", "li-upr-55", "--field", "language=en"], 65, "translation.same-language"
      ),
      (["open", "x", "--translates", "li-upr-55-fr"], 65, "--of li-upr-55"),
      (["open", "x", "--translates", "li-upr-55", "--workflow", "a4a"], 65, "translation.other-workflow"),
      (["open", "x"], 64, "--workflow"), (["translate", "li-upr-55"], 64, "--of ORIGINAL"),
      (["translate", "li-upr-55", "--of", "li-upr-55-fr"], 65, "translation.of-translation"),
      (["translate", "li-upr-55-fr", "--at", "ffffff"], 65, "has no revision"),
      (["translate", "li-upr-55-fr", "--of", "li-upr-55-fr"], 65, "translation.of-itself"),
    ] {
      let result = try shell.run(arguments, as: "ana")
      #expect(result.code == Int32(code) && result.err.contains(said), "\(arguments): \(result.err)")
    }
    #expect(try shell.run(["translate", "li-upr-55-fr"], as: "omar").code == 77)
    #expect(try shell.ok("list", "--json").out.components(separatedBy: "\"report\"").count > 1)
  }
}
