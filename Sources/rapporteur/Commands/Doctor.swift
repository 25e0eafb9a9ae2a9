import ArgumentParser
import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: .in(
      en: "Check that everything here works: nothing is changed.",
      fr: "Vérifier que tout fonctionne ici : rien n'est changé."),
    discussion: .in(
      en: "Exit code 69 where something must be mended.\n\nEXAMPLE:\n  rapporteur doctor",
      fr: "Code de sortie 69 si quelque chose est à réparer.\n\nEXEMPLE :\n  rapporteur doctor"))
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let results = office.examine()
    if common.json {
      try console.json(
        DoctorJSON(
          checks: results.map {
            .init(name: $0.name, state: $0.state.rawValue, message: $0.message(console.language))
          }))
    } else {
      for result in results {
        let mark: Localized =
          switch result.state {
          case .good: Localized(en: "good", fr: "bon")
          case .warning: Localized(en: "note", fr: "remarque")
          case .bad: Localized(en: "MEND", fr: "À RÉPARER")
          }
        console.line("\(mark(console.language))\(console.language.colon)\(result.message(console.language))")
      }
    }
    if results.contains(where: { $0.state == .bad }) { throw ExitCode(69) }
  }

  private struct DoctorJSON: Encodable {
    struct Item: Encodable {
      let name: String
      let state: String
      let message: String
    }
    let format = "rapporteur.doctor/1"
    let checks: [Item]
  }
}
