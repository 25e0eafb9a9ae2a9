import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

/// Says what came of saving.
enum SavedText {
  /// - Parameters:
  ///   - written: The file that was brought back, as it was read; `nil` where it was no draft in Markdown.
  ///   - name: The file as the person named it.
  static func say(
    _ imported: Office.Imported, _ written: DraftFile?, named name: String, _ console: Console,
    _ office: Office
  ) throws {
    let file = imported.file
    if console.isJSON { return try console.json(ReportJSON(file, for: office, console)) }
    if let revision = imported.revision {
      console.say(
        Localized(en: "Saved revision \(revision.short).", fr: "Version \(revision.short) enregistrée."))
      if imported.hadMovedOn {
        console.say(
          Localized(
            en: "Others had saved meanwhile; their changes and yours were merged.",
            fr: "D'autres avaient enregistré entre-temps ; leurs changements et les vôtres ont été fusionnés."
          ))
      }
    } else {
      console.say(
        Localized(
          en: "The file says the same as the report: no new revision.",
          fr: "Le fichier dit la même chose que le rapport : pas de nouvelle version."))
    }
    let tally = file.situation(for: office.actor, at: office.now).tally
    let notes = tally[.notes]
    let text = tally.total(of: [.headings, .body, .tables, .recommendations])
    console.say(
      Localized(
        en: "Words: \(text) in the text, \(notes) in footnotes.",
        fr: "Mots : \(text) dans le texte, \(notes) dans les notes."))
    let problems = file.situation(for: office.actor, at: office.now).textProblems
    for problem in problems { complain(of: problem, in: file.workflow, written, name, console) }
    for finding in file.situation(for: office.actor, at: office.now).strayOutcomes {
      Console.complain(Visible.lines(console.text(of: finding, in: file.workflow)))
    }
    console.sayNext(file, for: office)
    console.sayRehearsal(office)
  }

  /// Shows what would be lost in the document in the words of `check`, at its line of the file where the file holds it.
  private static func complain(
    of problem: Reading.Problem, in workflow: Workflow, _ written: DraftFile?, _ name: String,
    _ console: Console
  ) {
    let text = console.text(of: Finding(problem: problem), in: workflow, indent: "")
    let line = written?.lineOfSection[problem.section].map { "\(name):\($0 + problem.line - 1): " }
    Console.complain(Visible.lines((line ?? "") + text))
  }
}
