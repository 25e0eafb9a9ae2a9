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
        Rules and templates are looked up beside the file's own folder first, then in the workspace, then among \
        the shipped ones. Exit code 65 where there is an error.

        EXAMPLES:
          rapporteur workflow check Workflows/upr.yaml
          rapporteur workflow check Workflows/*.yaml --format github
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

    @Argument(help: "The files.", completion: .file(extensions: ["yaml", "yml"])) var files: [String]
    @Option(help: "How to say it: text, json or github.") var format: Format = .text
    @Option(
      name: .long,
      help: ArgumentHelp("The workspace's folder (else found upward from here).", valueName: "folder"))
    var workspace: String?

    func run() throws {
      let console = Console()
      let folder = try? Workspace.open(workspace ?? ".", searching: workspace == nil).folder
      var all: [Diagnostic] = []
      for file in files { all += try Shelf(beside: file, workspace: folder).check(file) }
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
    @Option(
      name: .long,
      help: ArgumentHelp("The workspace's folder (else found upward from here).", valueName: "folder"))
    var workspace: String?
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      let console = Console(json: json)
      let shelf = Shelf(workspace: try? Workspace.open(workspace ?? ".", searching: workspace == nil).folder)
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
    @Option(
      name: .long,
      help: ArgumentHelp("The workspace's folder (else found upward from here).", valueName: "folder"))
    var workspace: String?

    func run() throws {
      let console = Console()
      let shelf = Shelf(workspace: try? Workspace.open(workspace ?? ".", searching: workspace == nil).folder)
      let (workflow, _, rules) = try shelf.definition(Workflow.ID(name))
      WorkflowText(console: console).say(workflow, rules?.set)
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
      let shelf = Shelf(
        workspace: try? Workspace.open(common.workspace ?? ".", searching: common.workspace == nil).folder)
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
    @Option(
      name: .long,
      help: ArgumentHelp("The workspace's folder (else found upward from here).", valueName: "folder"))
    var workspace: String?

    func run() throws {
      let console = Console()
      let shelf = Shelf(workspace: try? Workspace.open(workspace ?? ".", searching: workspace == nil).folder)
      var failed = false
      for file in files {
        let scenarios = try ScenarioFile.read(try shelf.read(file), file: file)
        let (workflow, _, rules) = try shelf.definition(scenarios.workflow)
        let result = scenarios.play(on: workflow, rules: rules?.set)
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
        "EXAMPLE:\n  rapporteur workflow schema > workflow.schema.json\n  rapporteur workflow schema --rules > rules.schema.json"
    )
    @Flag(help: "The schema of files of rules.") var rules = false
    func run() throws { print(rules ? JSONSchema.rules : JSONSchema.workflow, terminator: "") }
  }
}

/// A workflow in words.
private struct WorkflowText {
  let console: Console

  func say(_ workflow: Workflow, _ rules: RuleSet?) {
    let language = console.language
    console.line("\(workflow.name) (version \(workflow.version)): \(workflow.title.localized(language))")
    console.say(Localized(en: "\nFields:", fr: "\nChamps :"))
    for field in workflow.fields {
      let mark = field.isRequired ? "*" : " "
      console.line(
        " \(mark) \(field.id): \(field.label.localized(language)) – \(field.kind.expectation(language))")
    }
    console.say(Localized(en: "\nSections (* required):", fr: "\nParties (* obligatoires) :"))
    for section in workflow.sections {
      console.line(" \(section.isRequired ? "*" : " ") \(section.id): \(section.title.localized(language))")
      if !section.guidance.isEmpty { console.line("     \(section.guidance.localized(language))") }
    }
    console.say(Localized(en: "\nStates and moves:", fr: "\nÉtapes et passages :"))
    console.line(WorkflowGraph(workflow, language: language).text)
    for deadline in workflow.deadlines {
      let origin: Localized =
        switch deadline.origin {
        case .given: Localized(en: "given for each report", fr: "donnée pour chaque rapport")
        case .before(let other, let span):
          Localized(
            en: "\(span.count) \(span.unit.rawValue) before \(other)",
            fr: "\(span.count) \(span.unit.rawValue) avant \(other)")
        }
      console.say(
        Localized(
          en: "Deadline \(deadline.id): \(origin.en), by the clock of \(deadline.zone)",
          fr: "Échéance \(deadline.id) : \(origin.fr), à l'heure de \(deadline.zone)"))
    }
    if let rules { say(rules) }
  }

  private func say(_ rules: RuleSet) {
    console.say(
      Localized(
        en: "\nRules: \(rules.id) – \(rules.title.localized.en)",
        fr: "\nRègles : \(rules.id) – \(rules.title.localized.fr)"))
    for rule in rules.rules {
      console.line("  \(rule.id): \(rule.title.localized(console.language))")
      let status: Localized =
        switch rule.status {
        case .verified: Localized(en: "verified", fr: "vérifiée")
        case .unverified: Localized(en: "NOT VERIFIED at the source", fr: "NON VÉRIFIÉE à la source")
        case .superseded: Localized(en: "superseded", fr: "remplacée")
        }
      console.say(
        Localized(
          en: "    \(status.en); last looked at \(rule.checkedOn); \(rule.source) (\(rule.edition))",
          fr: "    \(status.fr) ; consultée le \(rule.checkedOn) ; \(rule.source) (\(rule.edition))"))
    }
  }
}

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Check the templates of documents, and see which names they may use.",
    subcommands: [CheckTemplates.self, Names.self])

  struct CheckTemplates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract:
        "Find every mistake in the templates of workflows: names that don't exist, tags that aren't closed.",
      discussion: "EXAMPLES:\n  rapporteur template check\n  rapporteur template check upr")
    @Argument(help: "The workflows (else all).") var workflows: [String] = []
    @Option(
      name: .long,
      help: ArgumentHelp("The workspace's folder (else found upward from here).", valueName: "folder"))
    var workspace: String?

    func run() throws {
      let console = Console()
      let shelf = Shelf(workspace: try? Workspace.open(workspace ?? ".", searching: workspace == nil).folder)
      let names = workflows.isEmpty ? shelf.workflows : workflows.map { Workflow.ID($0) }
      var found: [Diagnostic] = []
      for name in names {
        do { _ = try shelf.template(of: try shelf.definition(name).workflow) } catch let error as Diagnostics
        {
          found += error.all
        }
      }
      guard found.isEmpty else { throw Diagnostics(found) }
      console.say(
        Localized(
          en: "\(names.count) checked: nothing wrong.", fr: "\(names.count) vérifié(s) : rien à signaler."))
    }
  }

  struct Names: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the names and filters that a workflow's template may use.",
      discussion: "EXAMPLE:\n  rapporteur template names upr")
    @Argument(help: "The workflow.") var workflow: String
    @Option(
      name: .long,
      help: ArgumentHelp("The workspace's folder (else found upward from here).", valueName: "folder"))
    var workspace: String?

    func run() throws {
      let console = Console()
      let shelf = Shelf(workspace: try? Workspace.open(workspace ?? ".", searching: workspace == nil).folder)
      let (names, filters) = try shelf.templateNames(of: Workflow.ID(workflow))
      for name in names { console.line("{{ \(name) }}") }
      for filter in filters { console.line("| \(filter.name): \(filter.help(console.language))") }
    }
  }
}

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a code that a message shows, or a topic.",
    discussion: """
      Without a code: the list of all. Topics: exit-codes, environment, accessibility, rapporteur.yaml.

      EXAMPLES:
        rapporteur explain yaml.duplicate-key
        rapporteur explain exit-codes
      """)

  @Argument(help: "The code or topic.") var code: String?

  func run() throws {
    let console = Console()
    let all = Explanations.all
    guard let code else {
      for explanation in all { console.line("\(explanation.code)  \(explanation.title(console.language))") }
      return
    }
    guard let found = all.first(where: { $0.code == code }) else {
      throw Trouble(
        .usage, Localized(en: "there is nothing called \"\(code)\"", fr: "rien ne s'appelle « \(code) »"),
        remedy: Nearest.word(to: code, among: all.map(\.code)).map {
          Localized(
            en: "did you mean: rapporteur explain \($0)", fr: "vouliez-vous dire : rapporteur explain \($0)")
        } ?? Localized(en: "see them all: rapporteur explain", fr: "voyez-les tous : rapporteur explain"))
    }
    console.line("\(found.code): \(found.title(console.language))\n\n\(found.text(console.language))")
    if !found.bad.isEmpty {
      console.say(Localized(en: "\nWrong:\n", fr: "\nFaux :\n"))
      console.line(found.bad)
      console.say(Localized(en: "\nRight:\n", fr: "\nJuste :\n"))
      console.line(found.good)
    }
  }
}

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that everything here works: nothing is changed.",
    discussion: "Exit code 69 where something must be mended.\n\nEXAMPLE:\n  rapporteur doctor")
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let results = office.examine()
    if common.json {
      try console.json(
        DoctorJSON(
          checks: results.map {
            .init(name: $0.name, state: $0.state.rawValue, message: $0.message(console.language))
          }))
    } else {
      for result in results {
        let mark: Localized =
          switch result.state {
          case .good: Localized(en: "good", fr: "bon")
          case .warning: Localized(en: "note", fr: "remarque")
          case .bad: Localized(en: "MEND", fr: "À RÉPARER")
          }
        console.line("\(mark(console.language)): \(result.message(console.language))")
      }
    }
    if results.contains(where: { $0.state == .bad }) { throw ExitCode(69) }
  }

  private struct DoctorJSON: Encodable {
    struct Item: Encodable {
      let name: String
      let state: String
      let message: String
    }
    let format = "rapporteur.doctor/1"
    let checks: [Item]
  }
}

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a copy of the ledger that is verified, in one file.",
    discussion: """
      Everything is in the ledger; the copy is opened and checked against the ledger's head before the command \
      says that it is there. Nothing is overwritten. To bring it back: put it in the ledger's place.

      EXAMPLE:
        rapporteur backup /media/stick/ledger-2027-01-10.sqlite
      """)

  @Argument(help: "The file to make.") var file: String
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let result = try office.backup(to: file)
    if common.json {
      return try console.json(
        BackupJSON(file: file, entries: result.entryCount, head: result.head.description))
    }
    console.say(
      Localized(
        en:
          "Copied and verified: \(file), \(result.entryCount) entries. Keep this head elsewhere: \(result.head)",
        fr:
          "Copié et vérifié : \(file), \(result.entryCount) écritures. Gardez cette empreinte ailleurs : \(result.head)"
      ))
  }

  private struct BackupJSON: Encodable {
    let format = "rapporteur.backup/1"
    let file: String
    let entries: Int
    let head: String
  }
}
