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
      en: "Check the templates of documents, try them out, and see what they may use.",
      fr: "Vérifier les gabarits des documents, les essayer, et voir ce qu'ils peuvent employer."),
    subcommands: [CheckTemplates.self, Preview.self, Names.self, Reference.self])

  struct CheckTemplates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: .in(
        en:
          "Find every mistake in templates, texts and Word files alike, and see which file is taken where several have one name.",
        fr:
          "Trouver toutes les erreurs des gabarits, textes et fichiers Word, et voir quel fichier est pris lorsque plusieurs portent un même nom."
      ),
      discussion: .in(
        en: """
          A file of the workspace's Templates/ is taken before a shipped one of the same name.

          EXAMPLES:
            rapporteur template check
            rapporteur template check upr
            rapporteur template check our-report.docx --workflow upr
          """,
        fr: """
          Un fichier de Templates/ dans l'espace de travail est pris avant celui du même nom qui est fourni.

          EXEMPLES :
            rapporteur template check
            rapporteur template check upr
            rapporteur template check notre-rapport.docx --workflow upr
          """))
    @Argument(
      help: .in(
        en: "Workflows, or files of templates (else everything).",
        fr: "Des modèles, ou des fichiers de gabarits (sinon tout).", named: "what", "quoi"))
    var what: [String] = []
    @OptionGroup var target: TemplateTarget

    func run() throws {
      let console = Console()
      let shelf = target.place.shelf
      let exams = try what.isEmpty ? target.all(shelf) : what.flatMap { try target.exams(of: $0, shelf) }
      for exam in exams { show(exam, console, isAsked: !what.isEmpty) }
      var found: [Diagnostic] = []
      for finding in exams.flatMap(\.findings) where !found.contains(finding) { found.append(finding) }
      if what.isEmpty { found += shelf.unusedTemplates(beside: exams) }
      let errors = found.filter { $0.severity == .error }
      for warning in found where warning.severity == .warning {
        Console.complain(warning.text(in: console.language, colour: console.hasColour))
      }
      guard errors.isEmpty else { throw Diagnostics(errors) }
      console.say(
        Localized(
          en: "\(exams.count) checked: nothing wrong.", fr: "\(exams.count) vérifié(s) : rien à signaler."))
    }

    /// Which files a template is made of: all of them where somebody asks for it, else those of the workspace.
    private func show(_ exam: TemplateExam, _ console: Console, isAsked: Bool) {
      let pieces = exam.pieces.filter { isAsked || $0.isOwn }
      guard !pieces.isEmpty else { return }
      console.say(Localized(en: "\(exam.workflow):", fr: "\(exam.workflow) :"))
      for piece in pieces {
        let path = piece.path
        switch (piece.isOwn, piece.replaced.first) {
        case (_, let other?):
          console.say(
            Localized(
              en: "  \(piece.name): \(path), in place of \(other)",
              fr: "  \(piece.name) : \(path), à la place de \(other)"))
        case (true, nil):
          console.say(Localized(en: "  \(piece.name): \(path)", fr: "  \(piece.name) : \(path)"))
        case (false, nil):
          console.say(Localized(en: "  \(piece.name): as shipped", fr: "  \(piece.name) : tel que fourni"))
        }
      }
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
      for filter in filters {
        console.line("| \(filter.name)\(console.language.colon)\(filter.help(console.language))")
      }
    }
  }

  struct Reference: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reference",
      abstract: .in(
        en: "Print what a template can use, with what each name stands for, as Markdown.",
        fr: "Afficher ce qu'un gabarit peut employer et ce que chaque nom désigne, en Markdown."),
      discussion: .in(
        en: "EXAMPLES:\n  rapporteur template reference\n  rapporteur template reference upr > names.md",
        fr: "EXEMPLES :\n  rapporteur template reference\n  rapporteur template reference upr > noms.md"))
    @Argument(
      help: .in(
        en: "A workflow, whose fields are added.", fr: "Un modèle, dont les champs sont ajoutés.",
        named: "workflow",
        "modèle"))
    var workflow: String?
    @OptionGroup var place: Place

    func run() throws {
      let console = Console()
      let definition = try workflow.map { try place.shelf.definition(Workflow.ID($0)).workflow }
      print(TemplateReference.markdown(console.language, of: definition), terminator: "")
    }
  }
}
