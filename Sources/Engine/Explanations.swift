import Definitions
import Documents
import Reporting
public import Wording
import YAML

/// Everything that `rapporteur explain` can tell about.
public enum Explanations {
  /// The topics, then the codes in alphabetical order.
  public static var all: [Explanation] {
    let codes =
      YAMLCodes.all + DefinitionCodes.all + WorkflowCodes.all + WordsCodes.all + CalendarCodes.all
      + TemplateCodes.all + StyleCodes.all
      + FindingCodes.all + PictureCodes.all + FormCodes.all + RecommendationCodes.all + TerminologyCodes.all
      + TranslationCodes.all
      + UNCodes.all + IdentificationCodes.all + SourceCodes.all + RefusalCodes.all + SessionCodes.all
    return topics + codes.sorted { $0.code < $1.code }
  }

  private static let topics = [
    Explanation(
      "exit-codes",
      title: Localized(en: "what the exit codes mean", fr: "ce que signifient les codes de sortie"),
      text: Localized(
        en: """
          0   done, or nothing had to be done
          64  the command line can't be understood
          65  the data is not as it must be: a refusal, mistakes in a file, damage found
          66  a file or report does not exist
          69  something that is needed is not there
          70  a mistake in the program: please report it
          73  a file can't be created
          74  reading or writing failed; nothing is half done
          75  others are writing: give the command again
          77  you may not do this
          78  the workspace is not set up as it must be
          Every other code is a failure too.
          """,
        fr: """
          0   fait, ou rien n'était à faire
          64  la ligne de commande est incompréhensible
          65  les données ne sont pas comme il faut : refus, erreurs dans un fichier, dommage constaté
          66  un fichier ou un rapport n'existe pas
          69  il manque quelque chose de nécessaire
          70  une erreur du programme : merci de la signaler
          73  un fichier ne peut être créé
          74  lecture ou écriture échouée ; rien n'est fait à moitié
          75  d'autres écrivent : relancez la commande
          77  vous n'en avez pas le droit
          78  l'espace de travail n'est pas configuré comme il faut
          Tout autre code est aussi un échec.
          """)),
    Explanation(
      "environment",
      title: Localized(en: "the variables that are read", fr: "les variables qui sont lues"),
      text: Localized(
        en: """
          RAPPORTEUR_USER   who you are, where --as is not given
          RAPPORTEUR_LANG   en or fr
          RAPPORTEUR_SHARE  the folder with the shipped Workflows/ and Templates/
          VISUAL, EDITOR    the editor for rapporteur edit
          NO_COLOR          no colours
          ACCESSIBLE=1      sentences in place of columns, no colours
          CREDENTIALS_DIRECTORY  where systemd puts the mail server's password (rapporteur-mail)
          TMPDIR            where a mail lies while it is handed to a server
          What is sent: the mails that "mail" in rapporteur.yaml asks for (rapporteur remind), and a call of the
          address under "ping". Nothing else is sent anywhere.
          """,
        fr: """
          RAPPORTEUR_USER   qui vous êtes, sans --as
          RAPPORTEUR_LANG   en ou fr
          RAPPORTEUR_SHARE  le dossier des Workflows/ et Templates/ fournis
          VISUAL, EDITOR    l'éditeur de rapporteur edit
          NO_COLOR          pas de couleurs
          ACCESSIBLE=1      des phrases au lieu de colonnes, pas de couleurs
          CREDENTIALS_DIRECTORY  où systemd dépose le mot de passe du serveur de courrier (rapporteur-mail)
          TMPDIR            où se trouve un message pendant sa remise à un serveur
          Ce qui part : les messages que demande « mail » dans rapporteur.yaml (rapporteur remind), et un appel de
          l'adresse sous « ping ». Rien d'autre n'est envoyé nulle part.
          """)),
    Explanation(
      "accessibility",
      title: Localized(en: "working with a screen reader", fr: "travailler avec un lecteur d'écran"),
      text: Localized(
        en: "Set ACCESSIBLE=1: lists become sentences, nothing is told by colour alone, nothing is redrawn.",
        fr:
          "Définissez ACCESSIBLE=1 : les listes deviennent des phrases, rien n'est dit par la seule couleur, rien n'est redessiné."
      )),
    Explanation(
      "rapporteur.yaml",
      title: Localized(en: "the settings of a workspace", fr: "les réglages d'un espace de travail"),
      text: Localized(
        en: """
          \(WorkspaceFile.outline.en)

          As a file:
            organisation: { name: Child Rights Watch, acronym: CRW }
            language: en
            zone: Asia/Kathmandu
            weekend: [saturday]
            holidays: [2027-04-14, 2027-10-08]
            mail:
              from: reminders@example.org
              via: smtp
              host: mail.example.org
              user: reminders
              password-file: mail-password
          """,
        fr: """
          \(WorkspaceFile.outline.fr)

          Dans le fichier :
            organisation: { name: Veille droits de l'enfant, acronym: VDE }
            language: fr
            zone: Europe/Paris
            weekend: [saturday, sunday]
            holidays: [2027-05-01, 2027-07-14]
            mail:
              from: rappels@example.org
              via: smtp
              host: mail.example.org
              user: rappels
              password-file: mot-de-passe
          """)),
  ]
}
