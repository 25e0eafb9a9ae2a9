import ArgumentParser
import Engine
import Foundation
import Reporting
import Wording

struct Protect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protect",
    abstract: .in(
      en: "Names that must not leave the office: kept as keyed hashes, looked for in every draft.",
      fr:
        "Les noms qui ne doivent pas quitter le bureau : gardés sous forme d'empreintes à clé, cherchés dans chaque projet."
    ),
    discussion: .in(
      en: """
        Names come in on standard input, one on each line, so that they stand in no list of commands; nothing shows them \
        again. The key stands in protected.key in the workspace: without it nobody can tell what is protected, nor look \
        for it. Keep a copy apart from the ledger. Workflows ask for the check protected-names.

        EXAMPLES:
          rapporteur protect add < names.txt
          rapporteur protect remove
          rapporteur protect
        """,
      fr: """
        Les noms sont lus sur l'entrée standard, un par ligne, afin de ne figurer dans aucune liste de commandes ; rien ne \
        les montre plus. La clé est dans protected.key, dans l'espace de travail : sans elle, personne ne peut dire ce qui est \
        protégé, ni le chercher. Gardez-en une copie à part du registre. Les modèles demandent la vérification protected-names.

        EXEMPLES :
          rapporteur protect add < noms.txt
          rapporteur protect remove
          rapporteur protect
        """),
    subcommands: [Add.self, Remove.self, Count.self], defaultSubcommand: Count.self)

  /// More than anybody has to type: 64 KiB.
  private static let limit = 64 * 1024

  private static func change(_ isProtected: Bool, _ common: Common, _ acting: Acting) throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    if isatty(STDIN_FILENO) == 1 {
      Console.complain(
        Localized(
          en: "One name on each line, then Ctrl-D:", fr: "Un nom par ligne, puis Ctrl-D :")(console.language))
    }
    var names: [String] = []
    var read = 0
    while let line = readLine() {
      read += line.utf8.count + 1
      guard read <= limit else {
        throw ValidationError(
          .in(en: "too many names at once: at most 64 KiB", fr: "trop de noms à la fois : 64 Kio au plus"))
      }
      if let name = Advance.given(line) { names.append(name) }
    }
    let changed = try office.protect(names, isProtected)
    let count = try office.directory().protectedNames.count
    if common.json { return try console.json(ProtectJSON(changed: changed, names: count)) }
    console.say(
      isProtected
        ? Localized(
          en: "Added: \(changed). Protected names: \(count).",
          fr: "Ajoutés : \(changed). Noms protégés : \(count).")
        : Localized(
          en: "Removed: \(changed). Protected names: \(count).",
          fr: "Retirés : \(changed). Noms protégés : \(count)."))
    console.sayRehearsal(office)
  }

  private struct ProtectJSON: Encodable {
    let format = "rapporteur.protect/1"
    let changed: Int
    let names: Int
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: .in(
        en: "Protect names.",
        fr: "Protéger des noms."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur protect add < names.txt",
        fr: "EXEMPLE :\n  rapporteur protect add < noms.txt"))
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting
    func run() throws { try Protect.change(true, common, acting) }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: .in(
        en: "Protect names no longer.",
        fr: "Ne plus protéger des noms."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur protect remove",
        fr: "EXEMPLE :\n  rapporteur protect remove"))
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting
    func run() throws { try Protect.change(false, common, acting) }
  }

  struct Count: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "count",
      abstract: .in(
        en: "Say how many names are protected.",
        fr: "Dire combien de noms sont protégés."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur protect",
        fr: "EXEMPLE :\n  rapporteur protect"))
    @OptionGroup var common: Common
    func run() throws {
      let (office, console) = try common.open()
      let count = try office.directory().protectedNames.count
      if common.json { return try console.json(ProtectJSON(changed: 0, names: count)) }
      console.say(Localized(en: "Protected names: \(count).", fr: "Noms protégés : \(count)."))
    }
  }
}
