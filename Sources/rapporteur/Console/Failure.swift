import ArgumentParser
import Definitions
import Documents
import Engine
import Foundation
import Ledger
import Reporting
import Wording

/// Turns every error into one clear message on standard error and an exit code of `sysexits.h`.
enum Failure {
  static func exit(with error: any Error, arguments: [String]) -> Never {
    let json = arguments.contains("--json")
    let console = Console()
    switch error {
    case let refusal as Refusal: end(refusal: refusal, console, json)
    case let diagnostics as Diagnostics: end(diagnostics: diagnostics, console, json)
    case let trouble as Trouble:
      end(trouble.message, trouble.remedy, Int32(trouble.kind.rawValue), console, json)
    case let several as Several:
      for trouble in several.troubles { complain(trouble.message, trouble.remedy, console) }
      Foundation.exit(several.code)
    case let ledger as LedgerError: end(ledger.message, ledger.remedy, code(of: ledger), console, json)
    case let hostile as HostileText:
      let place = Localized(
        en: "section \"\(hostile.section)\", line \(hostile.line): \(hostile.message.en)",
        fr: "partie « \(hostile.section) », ligne \(hostile.line) : \(hostile.message.fr)")
      end(place, hostile.remedy, 65, console, json)
    case let conflicts as Conflicts: ConflictText.end(conflicts, console, json)
    case let code as ExitCode: Foundation.exit(code.rawValue)
    default: usage(error)
    }
  }

  /// What the parser of arguments says: help and version to standard output, mistakes to standard error.
  private static func usage(_ error: any Error) -> Never {
    let code = Rapporteur.exitCode(for: error)
    let text = ParserText.whole(for: error, in: Console.spoken)
    if code == .success {
      print(text)
      Foundation.exit(0)
    }
    Console.complain(text)
    Foundation.exit(code == .validationFailure ? 64 : 70)
  }

  private static func end(refusal: Refusal, _ console: Console, _ json: Bool) -> Never {
    // Notes are shown along and stop nothing.
    let codes = refusal.findings.filter { $0.severity == .error }.map(\.code)
    let isPermission = codes.allSatisfy {
      ["role.missing", "role.none", "people.unknown", "endorse.not-member", "report.confidential"].contains(
        $0)
    }
    if json {
      try? console.json(
        ErrorJSON(
          error: "refused", message: Localized(en: "refused", fr: "refusé")(console.language),
          findings: refusal.findings.map { FindingJSON($0, console) }))
    }
    Console.complain(
      Localized(
        en: "Nothing was changed. What stands in the way:", fr: "Rien n'a été changé. Ce qui fait obstacle :")(
          console.language))
    for finding in refusal.findings {
      Console.complain(Visible.lines(console.text(of: finding, in: refusal.workflow)))
    }
    Foundation.exit(isPermission ? 77 : 65)
  }

  private static func end(diagnostics: Diagnostics, _ console: Console, _ json: Bool) -> Never {
    if json {
      try? console.json(DiagnosticsJSON(diagnostics.all, console))
    }
    for diagnostic in diagnostics.all {
      Console.complain(diagnostic.text(in: console.language, colour: console.hasColour))
    }
    Foundation.exit(65)
  }

  private static func end(
    _ message: Localized, _ remedy: Localized?, _ code: Int32, _ console: Console, _ json: Bool
  ) -> Never {
    if json {
      try? console.json(ErrorJSON(error: "failed", message: message(console.language), findings: []))
    }
    complain(message, remedy, console)
    Foundation.exit(code)
  }

  private static func complain(_ message: Localized, _ remedy: Localized?, _ console: Console) {
    let text = Localized(en: "error: \(message.en)", fr: "erreur : \(message.fr)")
    Console.complain(Visible.lines(text(console.language)))
    if let remedy { Console.complain(Visible.lines("  → \(remedy(console.language))")) }
  }

  /// Parts of the work that could not be done, where the rest was and has been told.
  struct Several: Error {
    let troubles: [Trouble]
    /// The exit code of the first.
    var code: Int32 { Int32(troubles.first?.kind.rawValue ?? 70) }

    init(_ troubles: [Trouble]) { self.troubles = troubles }
  }

  /// Names reports that could not be looked at while the others were; nothing happens where there is none.
  static func name(_ broken: [Round.Broken]) throws {
    if broken.isEmpty { return }
    throw Several(
      broken.map { broken in
        let (id, why) = (broken.report, broken.reason)
        return Trouble(
          .data,
          Localized(
            en: "\(id) could not be looked at: \(why.en)", fr: "\(id) n'a pas pu être examiné : \(why.fr)"),
          remedy: Localized(
            en: "see what is wrong: rapporteur verify", fr: "voyez le dommage : rapporteur verify"))
      })
  }

  private static func code(of error: LedgerError) -> Int32 {
    switch error {
    case .missing: 66
    case .notALedger, .damaged, .unknownContent: 65
    case .newerFormat, .synchronised, .notDurable: 78
    case .stale, .busy: 75
    case .notPermitted, .noFolder, .exists: 73
    case .full, .failed: 74
    case .unsuitable: 70
    }
  }
}

/// An error as `--json` shows it.
private struct ErrorJSON: Encodable {
  let format = "rapporteur.error/1"
  let error: String
  let message: String
  let findings: [FindingJSON]
}

/// Mistakes in files as `--json` shows them.
struct DiagnosticsJSON: Encodable {
  struct Item: Encodable {
    let file: String
    let line: Int
    let column: Int
    let length: Int
    let severity: String
    let code: String
    let message: String
    let remedy: String?
  }

  let format = "rapporteur.diagnostics/1"
  let diagnostics: [Item]

  init(_ all: [Diagnostic], _ console: Console) {
    diagnostics = all.map {
      Item(
        file: $0.file, line: $0.line, column: $0.column, length: $0.length, severity: $0.severity.rawValue,
        code: $0.code, message: $0.message(console.language), remedy: $0.remedy?(console.language))
    }
  }
}

/// Shows what two people changed in different ways.
private enum ConflictText {
  static func end(_ conflicts: Conflicts, _ console: Console, _ json: Bool) -> Never {
    let language = console.language
    Console.complain(
      Localized(
        en:
          "Nothing was changed: others changed the same places of \"\(conflicts.report)\" since your file was taken out.",
        fr:
          "Rien n'a été changé : d'autres ont modifié les mêmes endroits de « \(conflicts.report) » depuis la sortie de votre fichier."
      )(language))
    let words = Localized(en: "<<<<<<< yours", fr: "<<<<<<< vous")(language)
    let others = Localized(en: ">>>>>>> the report now", fr: ">>>>>>> le rapport maintenant")(language)
    for conflict in conflicts.conflicts {
      Console.complain(Visible.lines("\n\(conflict.name(language)):\n\(words)\n\(conflict.mine ?? "")"))
      Console.complain(Visible.lines("=======\n\(conflict.theirs ?? "")\n\(others)"))
    }
    Console.complain(
      Localized(
        en:
          "\n  → take the report out again (rapporteur export \(conflicts.report)), bring your changes into that file, import it",
        fr:
          "\n  → sortez de nouveau le rapport (rapporteur export \(conflicts.report)), reportez-y vos changements, importez-le"
      )(language))
    Foundation.exit(65)
  }
}

/// A command that does not exist.
struct MistypedCommand {
  let typed: String
  let known: [String]

  static func find(in arguments: [String]) -> MistypedCommand? {
    guard let first = arguments.first(where: { !$0.hasPrefix("-") }), arguments.first == first else {
      return nil
    }
    let known =
      Rapporteur.configuration.groupedSubcommands.flatMap(\.subcommands).map { $0._commandName } + ["help"]
    return known.contains(first) ? nil : MistypedCommand(typed: first, known: known)
  }

  func exit() -> Never {
    let console = Console()
    let nearest = Nearest.word(to: typed, among: known)
    Console.complain(
      Visible.lines(
        Localized(
          en: "error: there is no command \"\(typed)\"", fr: "erreur : il n'y a pas de commande « \(typed) »")(
            console.language)))
    let remedy =
      nearest.map {
        Localized(en: "did you mean: rapporteur \($0)", fr: "vouliez-vous dire : rapporteur \($0)")
      } ?? Localized(en: "see them all: rapporteur --help", fr: "voyez-les toutes : rapporteur --help")
    Console.complain("  → \(remedy(console.language))")
    Foundation.exit(64)
  }
}
