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
    abstract: "Look at workflows, check them, draw them.",
    subcommands: [CheckFiles.self, ListAll.self, ShowOne.self, Graph.self, Test.self, Schema.self])

  struct CheckFiles: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Find everything that is wrong with workflow files.",
      discussion: """
        Calendars are checked as well. Rules, calendars and templates are looked up beside the file's own folder first, then in the workspace, then among \
        the shipped ones. Exit code 65 where there is an error.

        EXAMPLES:
          rapporteur workflow check Workflows/upr.yaml
          rapporteur workflow check Workflows/*.yaml --format github
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

    @Argument(help: "The files.", completion: .file(extensions: ["yaml", "yml"])) var files: [String]
    @Option(help: "How to say it: text, json or github.") var format: Format = .text
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let folder = place.folder
      var all: [Diagnostic] = []
      for file in files { all += try Shelf(beside: file, workspace: folder).checkAny(file) }
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
      commandName: "list", abstract: "List the workflows.", discussion: "EXAMPLE:\n  rapporteur workflow list"
    )
    @OptionGroup var place: Place
    @Flag(help: "Print one JSON object.") var json = false

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
      abstract: "Show what a workflow asks for, and the rules that it cites with their sources.",
      discussion: "EXAMPLE:\n  rapporteur workflow show upr")
    @Argument(help: "The workflow.") var name: String
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let shelf = place.shelf
      let (workflow, _, rules) = try shelf.definition(Workflow.ID(name))
      WorkflowText(console: console).say(workflow, rules?.set, Array(shelf.wordLists(of: workflow).values))
    }
  }

  struct Graph: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Draw a workflow, or where a report is in it.",
      discussion: """
        NAME is a workflow, or a report of the workspace: then it shows where the report is and what is blocked.

        EXAMPLES:
          rapporteur workflow graph upr --format mermaid
          rapporteur workflow graph np-upr-55 --format text
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case mermaid, dot, text }

    @Argument(help: "A workflow or a report.") var name: String
    @Option(help: "mermaid, dot or text.") var format: Format = .text
    @OptionGroup var common: Common

    func run() throws {
      let console = Console()
      let shelf = Place(common.workspace).shelf
      let graph: WorkflowGraph
      if shelf.workflows.contains(Workflow.ID(name)) {
        graph = WorkflowGraph(try shelf.definition(Workflow.ID(name)).workflow, language: console.language)
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
      abstract: "Play scenarios: who does what, and what must come of it.",
      discussion: """
        A scenario file names a workflow and the steps; see Workflows/scenarios/upr.yaml. Exit code 65 where a \
        step comes out otherwise than it says.

        EXAMPLE:
          rapporteur workflow test Workflows/scenarios/upr.yaml
        """)

    @Argument(help: "The scenario files.", completion: .file(extensions: ["yaml"])) var files: [String]
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let shelf = place.shelf
      var failed = false
      for file in files {
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
      abstract: "Print the JSON Schema that gives editors completion.",
      discussion:
        "EXAMPLE:\n  rapporteur workflow schema > workflow.schema.json\n  rapporteur workflow schema --rules > rules.schema.json\n  rapporteur workflow schema --words > words.schema.json\n  rapporteur workflow schema --calendar > calendar.schema.json"
    )
    @Flag(help: "The schema of files of rules.") var rules = false
    @Flag(help: "The schema of lists of words.") var words = false
    @Flag(help: "The schema of calendars.") var calendar = false
    func run() throws {
      let chosen = [(rules, JSONSchema.rules), (words, JSONSchema.words), (calendar, JSONSchema.calendar)]
        .filter(\.0).map(\.1)
      if chosen.count > 1 { throw ValidationError("Say one of --rules, --words and --calendar.") }
      print(chosen.first ?? JSONSchema.workflow, terminator: "")
    }
  }
}
