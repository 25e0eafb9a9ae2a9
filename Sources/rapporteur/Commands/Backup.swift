import ArgumentParser
import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: .in(
      en: "Make a copy of the ledger that is verified, in one file.",
      fr: "Faire du registre une copie vérifiée, en un seul fichier."),
    discussion: .in(
      en: """
        Everything is in the ledger; the copy is opened and checked against the ledger's head before the command \
        says that it is there. Nothing is overwritten. To bring it back: put it in the ledger's place.

        EXAMPLE:
          rapporteur backup /media/stick/ledger-2027-01-10.sqlite
        """,
      fr: """
        Tout est dans le registre ; la copie est ouverte et comparée à l'empreinte du registre avant que la commande \
        ne dise qu'elle existe. Rien n'est écrasé. Pour la restaurer : mettez-la à la place du registre.

        EXEMPLE :
          rapporteur backup /media/stick/ledger-2027-01-10.sqlite
        """))

  @Argument(help: .in(en: "The file to make.", fr: "Le fichier à créer.", named: "file", "fichier"))
  var file: String
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let result = try office.backup(to: file)
    if common.json {
      return try console.json(
        BackupJSON(file: file, entries: result.entryCount, head: result.head.description))
    }
    console.say(
      Localized(
        en:
          "Copied and verified: \(file), \(result.entryCount) entries. Keep this head elsewhere: \(result.head)",
        fr:
          "Copié et vérifié : \(file), \(result.entryCount) écritures. Gardez cette empreinte ailleurs : \(result.head)"
      ))
  }

  private struct BackupJSON: Encodable {
    let format = "rapporteur.backup/1"
    let file: String
    let entries: Int
    let head: String
  }
}
