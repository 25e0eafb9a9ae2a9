import ArgumentParser
import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: .in(
      en: "Check the templates of documents, and see which names they may use.",
      fr: "Vérifier les gabarits des documents, et voir quels noms ils peuvent employer."),
    subcommands: [CheckTemplates.self, Names.self])

  struct CheckTemplates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: .in(
        en:
          "Find every mistake in the templates of workflows: names that don't exist, tags that aren't closed.",
        fr:
          "Trouver toutes les erreurs des gabarits des modèles : noms qui n'existent pas, balises qui ne sont pas fermées."
      ),
      discussion: .in(
        en: "EXAMPLES:\n  rapporteur template check\n  rapporteur template check upr",
        fr: "EXEMPLES :\n  rapporteur template check\n  rapporteur template check upr"))
    @Argument(
      help: .in(
        en: "The workflows (else all).", fr: "Les modèles (sinon tous).", named: "workflows", "modèles"))
    var workflows: [String] = []
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let shelf = place.shelf
      let names = workflows.isEmpty ? shelf.workflows : workflows.map { Workflow.ID($0) }
      var found: [Diagnostic] = []
      for name in names {
        do { found += try shelf.templateMistakes(of: try shelf.definition(name).workflow) } catch let error
          as Diagnostics
        { found += error.all }
      }
      guard found.isEmpty else { throw Diagnostics(found) }
      console.say(
        Localized(
          en: "\(names.count) checked: nothing wrong.", fr: "\(names.count) vérifié(s) : rien à signaler."))
    }
  }

  struct Names: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "names",
      abstract: .in(
        en: "List the names and filters that a workflow's template may use.",
        fr: "Énumérer les noms et les filtres que le gabarit d'un modèle peut employer."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur template names upr",
        fr: "EXEMPLE :\n  rapporteur template names upr"))
    @Argument(help: .in(en: "The workflow.", fr: "Le modèle.", named: "workflow", "modèle"))
    var workflow: String
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let shelf = place.shelf
      let (names, filters) = try shelf.templateNames(of: Workflow.ID(workflow))
      for name in names { console.line("{{ \(name) }}") }
      for filter in filters { console.line("| \(filter.name): \(filter.help(console.language))") }
    }
  }
}
