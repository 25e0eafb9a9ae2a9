import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

/// Says what came of saving.
enum SavedText {
  static func say(_ imported: Office.Imported, _ console: Console, _ office: Office) throws {
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
    let problems = file.reading.problems.count
    if problems > 0 {
      console.say(
        Localized(
          en: "The text has \(problems) problems: rapporteur check \(file.report.id)",
          fr: "Le texte a \(problems) problèmes : rapporteur check \(file.report.id)"))
    }
    console.sayNext(file, for: office)
    console.sayRehearsal(office)
  }
}
