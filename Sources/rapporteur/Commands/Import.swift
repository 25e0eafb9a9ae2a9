import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a draft back: it becomes a revision.",
    discussion: """
      Sections that only you or only others changed merge; where both changed the same place, both versions are \
      shown and nothing is saved. A file that changes nothing makes no revision. Sections without a heading in \
      the file stay as they are.

      EXAMPLES:
        rapporteur import np-upr-55 np-upr-55.md
        rapporteur import np-upr-55 - < np-upr-55.md
      """)

  @Argument(help: "The report.") var report: String
  @Argument(help: "The file, or - for standard input.", completion: .file(extensions: ["md"])) var file:
    String
  @Option(help: "The revision that the words were written on, where the file does not say it.") var over:
    String?
  @Flag(help: "Empty the sections that have no heading in the file.") var dropMissing = false
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
