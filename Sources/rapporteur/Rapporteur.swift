import ArgumentParser
import Wording

/// The command line: parses, calls the office, prints.
@main
struct Rapporteur: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapporteur",
    abstract: .in(
      en: "Take a human-rights report from a blank page to a submitted document.",
      fr: "Mener un rapport sur les droits humains de la page blanche au document remis."),
    discussion: .in(
      en: """
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
      fr: """
        Un rapport suit un modèle : projet, relecture, remise. Chaque étape est au registre, les approbations valent pour \
        un texte exact, et rien ne compte comme remis sans accusé de réception.

        POUR COMMENCER :
          rapporteur init mon-bureau --organisation "Observatoire des droits de l'enfant" --acronym ODE
          rapporteur open np-upr-55 --workflow upr --field country=Népal --field session=55
          rapporteur edit np-upr-55
          rapporteur advance np-upr-55

        Qui vous êtes : --as NOM, sinon RAPPORTEUR_USER, sinon votre nom sur ce système.
        Quel espace de travail : --workspace DOSSIER, sinon celui où se trouve ce dossier.
        Langue : RAPPORTEUR_LANG=en|fr, sinon celle du système, sinon celle de l'espace de travail.
        Pour en savoir plus : rapporteur explain exit-codes | environment | accessibility | CODE
        """),
    version: "rapporteur 0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: .in(en: "Beginning", fr: "Commencer"), subcommands: [Init.self, People.self, Open.self]),
      CommandGroup(
        name: .in(en: "Writing", fr: "Écrire"),
        subcommands: [Edit.self, Export.self, Import.self, Restore.self, Check.self]),
      CommandGroup(
        name: .in(en: "Moving", fr: "Faire avancer"),
        subcommands: [
          Advance.self, Approve.self, Comment.self, Resolve.self, Endorse.self, Assign.self, Unassign.self,
          Deadline.self, Produce.self, PackageCommand.self, Translate.self,
        ]),
      CommandGroup(
        name: .in(en: "Looking", fr: "Consulter"),
        subcommands: [
          List.self, CalendarCommand.self, Show.self, History.self, OutcomeCommand.self, Verify.self,
          Countries.self,
          SymbolCommand.self,
        ]),
      CommandGroup(
        name: .in(en: "Reminding", fr: "Rappeler"),
        subcommands: [Remind.self, CronCommand.self, ICS.self]),
      CommandGroup(
        name: .in(en: "Setting up", fr: "Installer et régler"),
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
