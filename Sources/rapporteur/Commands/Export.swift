import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: .in(
      en: "Take the draft out as one Markdown file.",
      fr: "Sortir le projet en un seul fichier Markdown."),
    discussion: .in(
      en: """
        The file names the revision that it was taken from, so that bringing it back merges with what others did. \
        Its pictures are written beside it, in the folders that the text names, where it is written to a file.

        EXAMPLES:
          rapporteur export np-upr-55 --output np-upr-55.md
          rapporteur export np-upr-55 > np-upr-55.md
        """,
      fr: """
        Le fichier dit de quelle version il est issu, afin que son retour se fusionne avec ce que d'autres ont fait. \
        Ses images sont écrites à côté, dans les dossiers que nomme le texte, s'il est écrit dans un fichier.

        EXEMPLES :
          rapporteur export np-upr-55 --output np-upr-55.md
          rapporteur export np-upr-55 > np-upr-55.md
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Option(
    name: .shortAndLong,
    help: .in(
      en: "The file to write (else standard output). Nothing is overwritten without --force.",
      fr: "Le fichier à écrire (sinon la sortie standard). Rien n'est écrasé sans --force.", named: "output",
      "fichier"))
  var output: String?
  @Flag(help: .in(en: "Overwrite the file.", fr: "Écraser le fichier."))
  var force = false
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let (file, text) = try office.takeOut(Report.ID(report))
    if common.json {
      return try console.json(
        ExportJSON(report: report, revision: file.report.revision.id.rawValue, text: text))
    }
    guard let output else {
      FileHandle.standardOutput.write(Data(text.utf8))
      return
    }
    let pictures = try office.writePictures(of: file, beside: output, overwriting: force)
    try office.write(Array(text.utf8), to: output, overwriting: force)
    for path in pictures {
      console.say(Localized(en: "Wrote the picture \(path).", fr: "Image écrite : \(path)."))
    }
    console.say(
      Localized(
        en: "Wrote \(output). Change it, then: rapporteur import \(report) \(output)",
        fr: "Fichier écrit : \(output). Modifiez-le, puis : rapporteur import \(report) \(output)"))
  }

  private struct ExportJSON: Encodable {
    let format = "rapporteur.export/1"
    let report: String
    let revision: String
    let text: String
  }
}
