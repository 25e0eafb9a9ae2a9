import ArgumentParser
import Engine
import Reporting
import Wording

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a workspace, with you as its first coordinator.",
    discussion: """
      The folder gets rapporteur.yaml (settings) and ledger.sqlite (the record of everything). Keep it on this \
      computer's own disk, not in a synchronised folder.

      EXAMPLE:
        rapporteur init my-office --organisation "Child Rights Watch" --acronym CRW --name "Maya Sharma"
      """)

  @Argument(help: "The folder to make.") var folder: String
  @Option(help: "The organisation's full name.") var organisation: String
  @Option(help: "Its acronym, as file names use it.") var acronym: String
  @Option(help: "Your full name (else your short name).") var name: String?
  @Option(help: "Your e-mail address.") var email: String?
  @Option(help: "The language to speak where the system does not say: en or fr.") var language: String = "en"
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
    let profile = Profile(name: name ?? actor.rawValue, email: email, language: Language(rawValue: language))
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
