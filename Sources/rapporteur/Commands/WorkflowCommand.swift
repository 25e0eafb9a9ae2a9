import ArgumentParser
import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct WorkflowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workflow",
    abstract: .in(
      en: "Look at workflows, check them, draw them.",
      fr: "Consulter les modèles, les vérifier, les dessiner."),
    subcommands: [CheckFiles.self, ListAll.self, ShowOne.self, Graph.self, Test.self, Schema.self])

  struct CheckFiles: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: .in(
        en: "Find everything that is wrong with workflow files.",
        fr: "Trouver tout ce qui ne va pas dans des fichiers de modèles."),
      discussion: .in(
        en: """
          Calendars are checked as well. Rules, calendars and templates are looked up beside the file's own folder \
          first, then in the workspace, then among the shipped ones. Exit code 65 where there is an error.

          EXAMPLES:
            rapporteur workflow check upr
            rapporteur workflow check Workflows/upr.yaml
            rapporteur workflow check Workflows/*.yaml --format github
          """,
        fr: """
          Les calendriers sont contrôlés aussi. Les règles, les calendriers et les gabarits sont cherchés d'abord à côté \
          du dossier du fichier, puis dans l'espace de travail, puis parmi ceux qui sont fournis. Code de sortie 65 s'il y a une erreur.

          EXEMPLES :
            rapporteur workflow check upr
            rapporteur workflow check Workflows/upr.yaml
            rapporteur workflow check Workflows/*.yaml --format github
          """))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

    @Argument(
      help: .in(
        en: "Workflows, or files.", fr: "Des modèles, ou des fichiers.", named: "workflows", "modèles"),
      completion: .file(extensions: ["yaml", "yml"]))
    var files: [String]
    @Option(
      help: .in(
        en: "How to say it: text, json or github.", fr: "Sous quelle forme : text, json ou github.",
        named: "format", "format"))
    var format: Format = .text
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let folder = place.folder
      var all: [Diagnostic] = []
      for file in files {
        let path = try WorkflowTarget.path(of: file, place.shelf)
        all += try Shelf(beside: path, workspace: folder).checkAny(path)
      }
      switch format {
      case .text:
        for diagnostic in all { print(diagnostic.text(in: console.language)) }
        let errors = all.filter { $0.severity == .error }.count
        console.say(
          all.isEmpty
            ? Localized(
              en: "\(files.count) checked: nothing wrong.", fr: "\(files.count) vérifié(s) : rien à signaler."
            )
            : Localized(
              en:
                "\(files.count) checked: \(errors) errors, \(all.count - errors) warnings. rapporteur explain CODE tells more.",
              fr:
                "\(files.count) vérifié(s) : \(errors) erreurs, \(all.count - errors) avertissements. rapporteur explain CODE en dit plus."
            ))
      case .json: try console.json(DiagnosticsJSON(all, console))
      case .github: for diagnostic in all { print(diagnostic.annotation(in: console.language)) }
      }
      if all.contains(where: { $0.severity == .error }) { throw ExitCode(65) }
    }
  }

  struct ListAll: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: .in(
        en: "List the workflows.",
        fr: "Énumérer les modèles."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur workflow list",
        fr: "EXEMPLE :\n  rapporteur workflow list")
    )
    @OptionGroup var place: Place
    @Flag(help: .in(en: "Print one JSON object.", fr: "Afficher un objet JSON."))
    var json = false

    func run() throws {
      let console = Console(json: json)
      let shelf = place.shelf
      if json { return try console.json(WorkflowsJSON(workflows: shelf.workflows.map(\.rawValue))) }
      if shelf.workflows.isEmpty { console.say(Localized(en: "No workflows.", fr: "Aucun modèle.")) }
      for name in shelf.workflows {
        let title = (try? shelf.definition(name))?.workflow.title.localized(console.language)
        console.line(
          "\(name)  "
            + (title
              ?? Localized(
                en: "(has mistakes: rapporteur workflow check)",
                fr: "(contient des erreurs : rapporteur workflow check)")(console.language)))
      }
    }

    private struct WorkflowsJSON: Encodable {
      let format = "rapporteur.workflows/1"
      let workflows: [String]
    }
  }

  struct ShowOne: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: .in(
        en: "Show what a workflow asks for, and the rules that it cites with their sources.",
        fr: "Montrer ce que demande un modèle, et les règles qu'il cite avec leurs sources."),
      discussion: .in(
        en: "EXAMPLES:\n  rapporteur workflow show upr\n  rapporteur workflow show Workflows/ours.yaml",
        fr: "EXEMPLES :\n  rapporteur workflow show upr\n  rapporteur workflow show Workflows/le-notre.yaml"))
    @Argument(
      help: .in(
        en: "The workflow, or its file.", fr: "Le modèle, ou son fichier.", named: "workflow", "modèle"))
    var name: String
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let (workflow, rules, shelf) = try WorkflowTarget.definition(name, in: place)
      WorkflowText(console: console).say(workflow, rules, Array(shelf.wordLists(of: workflow).values))
    }
  }

  struct Graph: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "graph",
      abstract: .in(
        en: "Draw a workflow, or where a report is in it.",
        fr: "Dessiner un modèle, ou l'étape où s'y trouve un rapport."),
      discussion: .in(
        en: """
          NAME is a workflow, its file, or a report of the workspace: then it shows where the report is and what is \
          blocked.

          EXAMPLES:
            rapporteur workflow graph upr --format mermaid
            rapporteur workflow graph np-upr-55 --format text
          """,
        fr: """
          NOM est un modèle, son fichier, ou un rapport de l'espace de travail : alors la commande montre où en est le \
          rapport et ce qui est bloqué.

          EXEMPLES :
            rapporteur workflow graph upr --format mermaid
            rapporteur workflow graph np-upr-55 --format text
          """))

    enum Format: String, ExpressibleByArgument, CaseIterable { case mermaid, dot, text }

    @Argument(help: .in(en: "A workflow or a report.", fr: "Un modèle ou un rapport.", named: "name", "nom"))
    var name: String
    @Option(help: .in(en: "mermaid, dot or text.", fr: "mermaid, dot ou text.", named: "format", "format"))
    var format: Format = .text
    @OptionGroup var common: Common

    func run() throws {
      let console = Console()
      let place = Place(common.workspace)
      let graph: WorkflowGraph
      if WorkflowTarget.isPath(name) || place.shelf.workflows.contains(Workflow.ID(name)) {
        let workflow = try WorkflowTarget.definition(name, in: place).workflow
        graph = WorkflowGraph(workflow, language: console.language)
      } else {
        let (file, situation) = try common.open().office.situation(of: Report.ID(name))
        graph = WorkflowGraph(
          file.workflow, language: console.language, at: file.report.state, moves: situation.moves)
      }
      switch format {
      case .mermaid: print(graph.mermaid, terminator: "")
      case .dot: print(graph.dot, terminator: "")
      case .text: print(graph.text, terminator: "")
      }
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test",
      abstract: .in(
        en: "Play scenarios: who does what, and what must come of it.",
        fr: "Jouer des scénarios : qui fait quoi, et ce qui doit en résulter."),
      discussion: .in(
        en: """
          A scenario file names a workflow and the steps; see Workflows/scenarios/upr.yaml. Exit code 65 where a \
          step comes out otherwise than it says.

          EXAMPLES:
            rapporteur workflow test upr
            rapporteur workflow test Workflows/scenarios/upr.yaml
          """,
        fr: """
          Un fichier de scénarios nomme un modèle et les pas ; voyez Workflows/scenarios/upr.yaml. Code de sortie 65 si un \
          pas se déroule autrement que prévu.

          EXEMPLES :
            rapporteur workflow test upr
            rapporteur workflow test Workflows/scenarios/upr.yaml
          """))

    @Argument(
      help: .in(
        en: "Workflows, or files of scenarios.", fr: "Des modèles, ou des fichiers de scénarios.",
        named: "workflows", "modèles"),
      completion: .file(extensions: ["yaml"]))
    var files: [String]
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let shelf = place.shelf
      var failed = false
      for name in files {
        let file = try WorkflowTarget.scenarios(of: name, shelf)
        let scenarios = try ScenarioFile.read(try shelf.read(file), file: file)
        let (workflow, _, rules) = try shelf.definition(scenarios.workflow)
        let result = scenarios.play(on: workflow, rules: rules?.set, wordLists: shelf.wordLists(of: workflow))
        for diagnostic in result.diagnostics { print(diagnostic.text(in: console.language)) }
        failed = failed || result.diagnostics.contains { $0.severity == .error }
        console.say(
          Localized(
            en: "\(file): \(result.passed) of \(result.count) scenarios came out as they say.",
            fr: "\(file) : \(result.passed) scénarios sur \(result.count) se déroulent comme prévu."))
      }
      if failed { throw ExitCode(65) }
    }
  }

  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: .in(
        en: "Print the JSON Schema that gives editors completion.",
        fr: "Afficher le schéma JSON grâce auquel les éditeurs complètent la saisie."),
      discussion: .in(
        en:
          "EXAMPLE:\n  rapporteur workflow schema > workflow.schema.json\n  rapporteur workflow schema --rules > rules.schema.json\n  rapporteur workflow schema --words > words.schema.json\n  rapporteur workflow schema --calendar > calendar.schema.json\n  rapporteur workflow schema --style > style.schema.json\n  rapporteur workflow schema --settings > rapporteur.schema.json",
        fr:
          "EXEMPLE :\n  rapporteur workflow schema > workflow.schema.json\n  rapporteur workflow schema --rules > rules.schema.json\n  rapporteur workflow schema --words > words.schema.json\n  rapporteur workflow schema --calendar > calendar.schema.json\n  rapporteur workflow schema --style > style.schema.json\n  rapporteur workflow schema --settings > rapporteur.schema.json"
      )
    )
    @Flag(help: .in(en: "The schema of files of rules.", fr: "Le schéma des fichiers de règles."))
    var rules = false
    @Flag(help: .in(en: "The schema of lists of words.", fr: "Le schéma des listes de mots."))
    var words = false
    @Flag(help: .in(en: "The schema of calendars.", fr: "Le schéma des calendriers."))
    var calendar = false
    @Flag(help: .in(en: "The schema of house styles.", fr: "Le schéma des styles."))
    var style = false
    @Flag(help: .in(en: "The schema of rapporteur.yaml.", fr: "Le schéma de rapporteur.yaml."))
    var settings = false
    func run() throws {
      let chosen = [
        (rules, JSONSchema.rules), (words, JSONSchema.words), (calendar, JSONSchema.calendar),
        (style, JSONSchema.style), (settings, JSONSchema.settings),
      ].filter(\.0).map(\.1)
      if chosen.count > 1 {
        throw ValidationError(
          .in(
            en: "Say one of --rules, --words, --calendar, --style and --settings.",
            fr: "donnez une seule des options --rules, --words, --calendar, --style et --settings"))
      }
      print(chosen.first ?? JSONSchema.workflow, terminator: "")
    }
  }
}
