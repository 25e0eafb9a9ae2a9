import ArgumentParser
import Engine
import Reporting
import Wording

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: .in(
      en: "Make a workspace, with you as its first coordinator.",
      fr: "Créer un espace de travail, dont vous assurez d'abord la coordination."),
    discussion: .in(
      en: """
        The folder gets rapporteur.yaml (settings) and ledger.sqlite (the record of everything). Keep it on this \
        computer's own disk, not in a synchronised folder.

        EXAMPLE:
          rapporteur init my-office --organisation "Child Rights Watch" --acronym CRW --name "Maya Sharma"
        """,
      fr: """
        Le dossier reçoit rapporteur.yaml (les réglages) et ledger.sqlite (le registre de tout). Gardez-le sur le disque \
        de cet ordinateur, non dans un dossier synchronisé.

        EXEMPLE :
          rapporteur init mon-bureau --organisation "Child Rights Watch" --acronym CRW --name "Maya Sharma"
        """))

  @Argument(help: .in(en: "The folder to make.", fr: "Le dossier à créer.", named: "folder", "dossier"))
  var folder: String
  @Option(
    help: .in(
      en: "The organisation's full name.", fr: "Le nom complet de l'organisation.", named: "organisation",
      "organisation"))
  var organisation: String
  @Option(
    help: .in(
      en: "Its acronym, as file names use it.", fr: "Son sigle, tel que les noms de fichiers l'emploient.",
      named: "acronym", "sigle"))
  var acronym: String
  @Option(
    help: .in(
      en: "Your full name (else your short name).", fr: "Votre nom complet (sinon votre nom court).",
      named: "name", "nom"))
  var name: String?
  @Option(
    help: .in(en: "Your e-mail address.", fr: "Votre adresse électronique.", named: "email", "courriel"))
  var email: String?
  @Option(
    help: .in(
      en: "The language to speak where the system does not say: en or fr.",
      fr: "La langue à parler si le système ne la dit pas : en ou fr.", named: "language", "langue"))
  var language: String = "en"
  @OptionGroup var common: Common

  func run() throws {
    guard let spoken = InterfaceLanguage(rawValue: language) else {
      throw Trouble(
        .usage,
        Localized(
          en: "--language \(language) is not spoken here", fr: "--language \(language) n'est pas parlé ici"),
        remedy: Localized(en: "write en or fr", fr: "écrivez en ou fr"))
    }
    let actor = try common.person()
    let profile = Profile(
      name: name ?? actor.rawValue, email: try People.ProfileOf.address(email),
      language: Language(rawValue: language))
    let office = try Office.begin(
      at: folder,
      Workspace.Beginning(
        organisation: organisation, acronym: Organisation.ID(acronym), language: spoken, coordinator: profile),
      actor: actor, clock: try common.clock())
    let console = Console(json: common.json, fallback: spoken)
    if common.json {
      return try console.json(InitJSON(workspace: office.workspace.folder, coordinator: actor.rawValue))
    }
    console.say(
      Localized(
        en: "Made the workspace \(office.workspace.folder); \(actor) is its coordinator.",
        fr: "Espace de travail créé : \(office.workspace.folder) ; \(actor) en assure la coordination."))
    console.say(
      Localized(
        en: "Next: cd \(folder); rapporteur people add NAME --role officer",
        fr: "Ensuite : cd \(folder) ; rapporteur people add NOM --role officer"))
  }

  private struct InitJSON: Encodable {
    let format = "rapporteur.init/1"
    let workspace: String
    let coordinator: String
  }
}
