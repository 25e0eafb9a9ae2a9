import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: .in(
      en: "Bring a draft back: it becomes a revision.",
      fr: "Ramener un projet : il devient une version."),
    discussion: .in(
      en: """
        Sections that only you or only others changed merge; where both changed the same place, both versions are \
        shown and nothing is saved. A file that changes nothing makes no revision. Sections without a heading in \
        the file stay as they are.

        EXAMPLES:
          rapporteur import np-upr-55 np-upr-55.md
          rapporteur import np-upr-55 - < np-upr-55.md
        """,
      fr: """
        Les parties que vous seul·e ou d'autres seulement avez modifiées fusionnent ; si le même endroit a été modifié des \
        deux côtés, les deux textes sont montrés et rien n'est enregistré. Un fichier qui ne change rien ne fait pas de \
        version. Les parties sans titre dans le fichier restent comme elles sont.

        EXEMPLES :
          rapporteur import np-upr-55 np-upr-55.md
          rapporteur import np-upr-55 - < np-upr-55.md
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Argument(
    help: .in(
      en: "The file, or - for standard input.", fr: "Le fichier, ou - pour l'entrée standard.", named: "file",
      "fichier"), completion: .file(extensions: ["md"]))
  var file: String
  @Option(
    help: .in(
      en: "The revision that the words were written on, where the file does not say it.",
      fr: "La version sur laquelle le texte a été écrit, si le fichier ne la dit pas.", named: "over",
      "version"))
  var over: String?
  @Flag(
    help: .in(
      en: "Empty the sections that have no heading in the file.",
      fr: "Vider les parties qui n'ont pas de titre dans le fichier."))
  var dropMissing = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let id = Report.ID(report)
    let bytes = try Office.readDraft(file)
    let written = try office.read(bytes, name: file == "-" ? "<stdin>" : file, for: try office.file(of: id))
    let imported = try office.save(
      written, over: over.map { Revision.ID($0) }, of: id, dropsMissing: dropMissing)
    try SavedText.say(imported, written, named: file == "-" ? "<stdin>" : file, console, office)
  }
}
