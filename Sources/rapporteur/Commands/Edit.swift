import ArgumentParser
import Definitions
import Engine
import Foundation
import Programs
import Reporting
import Wording

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: .in(
      en: "Open the draft in your editor and save what you wrote.",
      fr: "Ouvrir le projet dans votre éditeur et enregistrer ce que vous avez écrit."),
    discussion: .in(
      en: """
        The editor is VISUAL, else EDITOR, else nano, else vi. Where something can't be saved, your text is kept in \
        a file that the message names.

        EXAMPLE:
          rapporteur edit np-upr-55
        """,
      fr: """
        L'éditeur est VISUAL, sinon EDITOR, sinon nano, sinon vi. Si quelque chose ne peut être enregistré, votre texte \
        est gardé dans un fichier que le message nomme.

        EXEMPLE :
          rapporteur edit np-upr-55
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
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
      let pictures = try office.pictures(of: written, at: path, for: before)
      try SavedText.say(
        try office.save(written, over: nil, of: id, pictures: pictures), written, named: path, console, office
      )
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

/// The editor that a person chose.
private enum Editor {
  /// nano where it is installed, else vi.
  private static var installed: String {
    let folders = (Console.environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { access("\($0)/nano", X_OK) == 0 } ? "nano" : "vi"
  }

  static func open(_ path: String) throws {
    let chosen = Console.environment("VISUAL") ?? Console.environment("EDITOR") ?? installed
    // The shell, because EDITOR may hold arguments; the path is passed apart, so that nothing in it is read as one.
    let shell = Program("/bin/sh", ["-c", "exec \(chosen) \"$1\"", "editor", path])
    let status: Int32?
    do { status = try shell.runOnTerminal() } catch {
      throw Trouble(
        .unavailable,
        Localized(en: "can't start the editor \(chosen)", fr: "impossible de lancer l'éditeur \(chosen)"),
        remedy: Localized(en: "set EDITOR", fr: "définissez EDITOR"))
    }
    guard status == 0 else {
      let how = status.map(String.init) ?? "–"
      throw Trouble(
        .unavailable,
        Localized(
          en: "the editor \(chosen) ended with \(how); nothing was saved. Your text: \(path)",
          fr: "l'éditeur \(chosen) s'est terminé avec \(how) ; rien n'est enregistré. Votre texte : \(path)"),
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
