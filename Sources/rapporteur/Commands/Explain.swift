import ArgumentParser
import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: .in(
      en: "Explain a code that a message shows, or a topic.",
      fr: "Expliquer un code qu'un message affiche, ou un sujet."),
    discussion: .in(
      en: """
        Without a code: the list of all. Topics: exit-codes, environment, accessibility, rapporteur.yaml.

        EXAMPLES:
          rapporteur explain yaml.duplicate-key
          rapporteur explain exit-codes
        """,
      fr: """
        Sans code : la liste de tous. Sujets : exit-codes, environment, accessibility, rapporteur.yaml.

        EXEMPLES :
          rapporteur explain yaml.duplicate-key
          rapporteur explain exit-codes
        """))

  @Argument(help: .in(en: "The code or topic.", fr: "Le code ou le sujet.", named: "code", "code"))
  var code: String?

  func run() throws {
    let console = Console()
    Place(nil).noteSilence()
    let all = Explanations.all
    guard let code else {
      for explanation in all { console.line("\(explanation.code)  \(explanation.title(console.language))") }
      return
    }
    guard let found = all.first(where: { $0.code == code }) else {
      throw Trouble(
        .usage, Localized(en: "there is nothing called \"\(code)\"", fr: "rien ne s'appelle « \(code) »"),
        remedy: Nearest.word(to: code, among: all.map(\.code)).map {
          Localized(
            en: "did you mean: rapporteur explain \($0)", fr: "vouliez-vous dire : rapporteur explain \($0)")
        } ?? Localized(en: "see them all: rapporteur explain", fr: "voyez-les tous : rapporteur explain"))
    }
    console.line(
      "\(found.code)\(console.language.colon)\(found.title(console.language))\n\n\(found.text(console.language))"
    )
    if !found.bad.isEmpty {
      console.say(Localized(en: "\nWrong:\n", fr: "\nFaux :\n"))
      console.line(found.bad)
      console.say(Localized(en: "\nRight:\n", fr: "\nJuste :\n"))
      console.line(found.good)
    }
  }
}
