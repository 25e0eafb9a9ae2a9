import Foundation
import Testing
import Wording

@Suite("French spaces")
struct FrenchTests {
  @Test(
    "Spaces do not break where French has one before a mark; what is no such mark stays",
    arguments: [
      ("État : prêt", "État\u{A0}: prêt"), ("prêt ?", "prêt\u{A0}?"), ("a ; b", "a\u{A0}; b"),
      ("non !", "non\u{A0}!"),
      ("« mot »", "«\u{A0}mot\u{A0}»"), ("« a » ?", "«\u{A0}a\u{A0}»\u{A0}?"), ("quoi ?!", "quoi\u{A0}?!"),
      ("a:b", "a:b"), ("a :b", "a :b"), ("http://x ?y=1", "http://x ?y=1"), ("12:30", "12:30"),
      ("  : marge", "  : marge"), ("« document: »", "«\u{A0}document:\u{A0}»"), ("", ""),
      ("déjà\u{A0}: mis", "déjà\u{A0}: mis"), ("étroit\u{202F}?", "étroit\u{202F}?"),
    ])
  func set(typed: String, shown: String) {
    #expect(French.set(typed) == shown)
    #expect(French.set(shown) == shown)
  }

  @Test("What is put into a sentence stays as it was typed, and the sentence's own marks around it are set")
  func values() {
    let path = "/home/ana/Népal : à relire ?/« x ».docx"
    let said = Localized(en: "wrote \(path)", fr: "écrit : \(path) ; et « \(path) »")
    #expect(said(.fr) == "écrit\u{A0}: \(path)\u{A0}; et «\u{A0}\(path)\u{A0}»")
    #expect(Localized(en: said.en, fr: said.fr) == said)
  }

  /// Whether `line` has a space that could break where French has one that does not.
  static func breaks(_ line: some StringProtocol) -> Bool {
    let scalars = Array(line.unicodeScalars)
    return scalars.indices.contains { index in
      guard scalars[index] == " ", index > 0, scalars[index - 1] != " " else { return false }
      if scalars[index - 1] == "«" { return true }
      guard index + 1 < scalars.count, ":;?!»".unicodeScalars.contains(scalars[index + 1]) else {
        return false
      }
      return index + 2 == scalars.count || ":;?!» ,.".unicodeScalars.contains(scalars[index + 2])
    }
  }

  @Test("No line that a command says in French could break before a mark, from an empty office to a document")
  func commands() throws {
    let shell = try Shell()
    try shell.report()
    let french = ["RAPPORTEUR_LANG": "fr"]
    let commands = [
      ["list"], ["list", "--waiting-for", "me"], ["show", "li-upr-55"],
      ["check", "li-upr-55", "--for", "submit"],
      ["check", "li-upr-55"], ["advance", "li-upr-55", "nowhere"], ["outcome", "li-upr-55"],
      ["rules", "check"],
      ["workflow", "show", "upr"], ["workflow", "graph", "crc-alternative"], ["calendar"],
      ["history", "li-upr-55"],
      ["produce", "li-upr-55"], ["package", "li-upr-55", "--draft"], ["doctor"], ["verify"], ["people"],
      ["show", "nothing"], ["opne"], ["countries", "Népal"], ["symbol", "CRC/C/NPL/CO/3-5"],
      ["symbol", "CRC/X"],
      ["explain", "outcome.empty"], ["cron", "status"], ["remind", "--dry-run"], ["template", "check"],
      ["list", "--zone"], ["template", "names", "upr"],
    ]
    for arguments in commands {
      let result = try shell.run(arguments, as: "ana", environment: french)
      for line in (result.out + result.err).split(separator: "\n") {
        #expect(!Self.breaks(line), "\(arguments): \(line)")
      }
    }
    let show = try shell.run(["show", "li-upr-55"], as: "ana", environment: french).out
    #expect(show.contains("État examiné\u{A0}: Liechtenstein"))
  }

  @Test("No page of help in French could either")
  func help() throws {
    for (path, _) in try HelpTests.commands(in: "fr") {
      let page = try Shell().run(path + ["--help"], environment: ["RAPPORTEUR_LANG": "fr"]).out
      for line in page.split(separator: "\n") {
        #expect(!Self.breaks(line), "\(path): \(line)")
      }
    }
  }

  @Test("The text for the form of a French report has them, too")
  func form() throws {
    let shell = try Shell()
    try shell.office()
    try shell.ok(
      "open", "li-fr", "--workflow", "upr", "--field", "country=LI", "--field", "session=55", "--field",
      "kind=individual", "--field", "language=fr", as: "ana")
    try shell.ok("package", "li-fr", "--draft", as: "ana")
    let path = shell.folder.appendingPathComponent("out/li-fr-package-DRAFT/form.txt")
    let text = try String(contentsOf: path, encoding: .utf8)
    #expect(text.contains("État examiné\u{A0}: Liechtenstein"))
    #expect(text.contains("conjointe\u{A0}: Individuelle") && !text.contains("individual"))
    for line in text.split(separator: "\n") { #expect(!Self.breaks(line), "\(line)") }
  }
}
