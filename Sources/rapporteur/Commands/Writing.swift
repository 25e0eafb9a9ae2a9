import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take the draft out as one Markdown file.",
    discussion: """
      The file names the revision that it was taken from, so that bringing it back merges with what others did.

      EXAMPLES:
        rapporteur export np-upr-55 --output np-upr-55.md
        rapporteur export np-upr-55 > np-upr-55.md
      """)

  @Argument(help: "The report.") var report: String
  @Option(
    name: .shortAndLong,
    help: "The file to write (else standard output). Nothing is overwritten without --force.")
  var output: String?
  @Flag(help: "Overwrite the file.") var force = false
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let file = try office.file(of: Report.ID(report))
    let text = office.export(file)
    if common.json {
      return try console.json(
        ExportJSON(report: report, revision: file.report.revision.id.rawValue, text: text))
    }
    guard let output else {
      FileHandle.standardOutput.write(Data(text.utf8))
      return
    }
    try office.write(Array(text.utf8), to: output, overwriting: force)
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
    try SavedText.say(imported, console, office)
  }
}

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the draft in your editor and save what you wrote.",
    discussion: """
      The editor is VISUAL, else EDITOR, else nano, else vi. Where something can't be saved, your text is kept in \
      a file that the message names.

      EXAMPLE:
        rapporteur edit np-upr-55
      """)

  @Argument(help: "The report.") var report: String
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let id = Report.ID(report)
    let before = try office.file(of: id)
    let folder = try Scratch.make()
    let path = "\(folder)/\(report).md"
    let text = office.export(before)
    try office.write(Array(text.utf8), to: path, overwriting: true)
    try Editor.open(path)
    let bytes = try Office.readDraft(path)
    if bytes == Array(text.utf8) {
      Scratch.remove(folder)
      console.say(Localized(en: "Nothing was changed.", fr: "Rien n'a été changé."))
      return
    }
    do {
      let written = try office.read(bytes, name: path, for: before)
      try SavedText.say(try office.save(written, over: nil, of: id), console, office)
      Scratch.remove(folder)
    } catch {
      Console.complain(
        Localized(
          en: "Your text is kept in \(path). Correct it there, then: rapporteur import \(report) \(path)",
          fr: "Votre texte est gardé dans \(path). Corrigez-le, puis : rapporteur import \(report) \(path)")(
            console.language))
      throw error
    }
  }
}

/// Says what came of saving.
private enum SavedText {
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

/// The editor that a person chose.
private enum Editor {
  static func open(_ path: String) throws {
    let chosen = Console.environment("VISUAL") ?? Console.environment("EDITOR") ?? "nano"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The shell, because EDITOR may hold arguments; the path is passed apart, so that nothing in it is read as one.
    process.arguments = ["-c", "exec \(chosen) \"$1\"", "editor", path]
    do { try process.run() } catch {
      throw Trouble(
        .unavailable,
        Localized(en: "can't start the editor \(chosen)", fr: "impossible de lancer l'éditeur \(chosen)"),
        remedy: Localized(en: "set EDITOR", fr: "définissez EDITOR"))
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Trouble(
        .unavailable,
        Localized(
          en:
            "the editor \(chosen) ended with \(process.terminationStatus); nothing was saved. Your text: \(path)",
          fr:
            "l'éditeur \(chosen) s'est terminé avec \(process.terminationStatus) ; rien n'est enregistré. Votre texte : \(path)"
        ),
        remedy: Localized(
          en: "set EDITOR, or use rapporteur export and import",
          fr: "définissez EDITOR, ou utilisez rapporteur export et import"))
    }
  }
}

/// A folder of one's own for a text that is being edited.
private enum Scratch {
  static func make() throws -> String {
    var template = Array("\(Console.environment("TMPDIR") ?? "/tmp")/rapporteur-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw Trouble(
        .cannotCreate,
        Localized(en: "can't make a folder for the text", fr: "impossible de créer un dossier pour le texte"),
        remedy: Localized(
          en: "set TMPDIR to a folder that you can write to",
          fr: "indiquez par TMPDIR un dossier où vous pouvez écrire"))
    }
    return String(cString: made)
  }

  static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }
}
