import ArgumentParser
import Wording

/// The command line: parses, calls the office, prints.
@main
struct Rapporteur: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapporteur",
    abstract: "Take a human-rights report from a blank page to a submitted document.",
    discussion: """
      A report moves along a workflow: draft, review, submitted. Every step is on record, approvals hold for \
      exact words, and nothing counts as submitted without a receipt.

      BEGIN HERE:
        rapporteur init my-office --organisation "Child Rights Watch" --acronym CRW
        rapporteur open np-upr-55 --workflow upr --field country=Nepal --field session=55
        rapporteur edit np-upr-55
        rapporteur advance np-upr-55

      Who you are: --as NAME, else RAPPORTEUR_USER, else your name on this system.
      Which workspace: --workspace FOLDER, else the one that this folder lies in.
      Language: RAPPORTEUR_LANG=en|fr, else the system's, else the workspace's.
      More: rapporteur explain exit-codes | environment | accessibility | CODE
      """,
    version: "rapporteur 0.1.0",
    groupedSubcommands: [
      CommandGroup(name: "Beginning", subcommands: [Init.self, People.self, Open.self]),
      CommandGroup(name: "Writing", subcommands: [Edit.self, Export.self, Import.self, Check.self]),
      CommandGroup(
        name: "Moving",
        subcommands: [
          Advance.self, Approve.self, Comment.self, Resolve.self, Endorse.self, Assign.self, Unassign.self,
          Deadline.self, Produce.self, Translate.self,
        ]),
      CommandGroup(
        name: "Looking", subcommands: [List.self, Show.self, History.self, OutcomeCommand.self, Verify.self]),
      CommandGroup(
        name: "Setting up",
        subcommands: [
          WorkflowCommand.self, RulesCommand.self, TemplateCommand.self, Explain.self, Doctor.self,
          Backup.self, Expunge.self,
          Protect.self,
        ]),
    ])

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let mistyped = MistypedCommand.find(in: arguments) { mistyped.exit() }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Failure.exit(with: error, arguments: arguments)
    }
  }
}
