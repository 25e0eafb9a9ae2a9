import ArgumentParser
import Engine
import Foundation
import Reporting
import Wording

struct Expunge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expunge",
    abstract: .in(
      en: "Destroy for good what must not be on record, as a name: two people, a reason.",
      fr:
        "Détruire définitivement ce qui ne doit pas rester au registre, comme un nom : deux personnes, un motif."
    ),
    discussion: .in(
      en: """
        One person asks, another one agrees; one of the two is a coordinator. Then the words are gone from the ledger for \
        good, and the record says who did it and why. Files that were exported, produced documents and backups are not \
        touched: the command names where to look. A name is found in every form in which protected names are: case, \
        accents, hyphens, the family name first; what holds one word of it only is named, for somebody to read. The text to find is read from standard input, so that it stands in no \
        list of commands.

        EXAMPLES:
          rapporteur expunge np-upr-55                                  what is asked for
          rapporteur expunge np-upr-55 --find --reason "names a child"  ask: type the name, then Enter
          rapporteur expunge np-upr-55 --revision 3f2a9c --reason "…"   ask for a revision
          rapporteur expunge np-upr-55 --picture figures/a.png --reason "…"   ask for a picture
          rapporteur expunge np-upr-55 --confirm np-upr-55              agree (somebody else)
          rapporteur expunge np-upr-55 --drop                           take the request back
        """,
      fr: """
        Une personne demande, une autre accepte ; l'une des deux est à la coordination. Alors le texte disparaît \
        définitivement du registre, qui dit qui l'a fait et pourquoi. Les fichiers sortis, les documents produits et les \
        sauvegardes ne sont pas touchés : la commande dit où regarder. Un nom est trouvé sous toutes les formes des noms \
        protégés : majuscules, accents, traits d'union, nom de famille d'abord ; ce qui n'en contient qu'un mot est \
        nommé, pour être lu. Le texte à chercher est lu sur l'entrée standard, afin \
        de ne figurer dans aucune liste de commandes.

        EXEMPLES :
          rapporteur expunge np-upr-55                                 ce qui est demandé
          rapporteur expunge np-upr-55 --find --reason "nom d'enfant"  demander : nom, Entrée
          rapporteur expunge np-upr-55 --revision 3f2a9c --reason "…"  demander : une version
          rapporteur expunge np-upr-55 --picture figures/a.png --reason "…"  demander : une image
          rapporteur expunge np-upr-55 --confirm np-upr-55             accepter (autre personne)
          rapporteur expunge np-upr-55 --drop                          retirer la demande
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Flag(
    help: .in(
      en: "Ask for everything that holds the text on standard input.",
      fr: "Demander tout ce qui contient le texte lu sur l'entrée standard."))
  var find = false
  @Option(
    parsing: .upToNextOption,
    help: .in(en: "Ask for these revisions.", fr: "Demander ces versions.", named: "revision", "version"))
  var revision: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: .in(
      en: "Ask for every picture that any revision showed under these paths.",
      fr: "Demander toute image qu'une version a montrée sous ces chemins.", named: "path", "chemin"))
  var picture: [String] = []
  @Option(
    help: .in(
      en: "Why. Don't write the name itself.", fr: "Pourquoi. N'écrivez pas le nom lui-même.",
      named: "reason", "motif"))
  var reason: String?
  @Option(
    help: .in(
      en: "Agree: the report's name once more.", fr: "Accepter : le nom du rapport une nouvelle fois.",
      named: "confirm", "rapport"))
  var confirm: String?
  @Flag(help: .in(en: "Take the request back.", fr: "Retirer la demande."))
  var drop = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  private var asks: Bool { find || !revision.isEmpty || !picture.isEmpty }

  func validate() throws {
    let ways = [asks, confirm != nil, drop].count { $0 }
    if ways > 1 {
      throw ValidationError(
        .in(
          en: "ask, --confirm and --drop exclude one another",
          fr: "demander, --confirm et --drop s'excluent"))
    }
    if let confirm, confirm != report {
      throw ValidationError(
        .in(
          en: "--confirm takes the report's own name: \(report)",
          fr: "--confirm veut le nom même du rapport : \(report)"))
    }
  }

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let file = try office.file(of: Report.ID(report))
    if drop {
      let outcome = try office.perform(.dropExpunge, on: file.report.id)
      return try show(outcome.file, office, console, said: .dropped)
    }
    if confirm != nil {
      guard let request = file.report.expungeRequest else {
        try office.perform(.expunge([]), on: file.report.id)
        return
      }
      let outcome = try office.expunge(request, of: file.report.id)
      return try show(
        outcome.file, office, console, said: .gone(request.contents.count, office.workspace.output))
    }
    guard asks else { return try show(file, office, console, said: nil) }
    guard let reason = Advance.given(reason) else { throw Trouble.noReason }
    let search = find ? try search(in: file, office) : nil
    let contents =
      try (search?.found ?? named(of: file, office))
      + picture.flatMap { try office.pictures(named: $0, in: file) }
    do {
      let outcome = try office.askExpunge(contents, of: file.report.id, because: reason)
      try show(outcome.file, office, console, said: nil, near: search?.near ?? [])
    } catch {
      // Where nothing is found, or not yet to be destroyed, what is near matters all the more.
      if !common.json, let near = search?.near { sayNear(near, file, console) }
      throw error
    }
  }

  private func named(of file: ReportFile, _ office: Office) throws -> [Content.ID] {
    try revision.map { try office.revision(named: $0, of: file) }
  }

  private func search(in file: ReportFile, _ office: Office) throws -> ExpungeSearch {
    if isatty(STDIN_FILENO) == 1 { Console.complain(Localized.whatToFind(Console().language)) }
    guard let line = Advance.given(readLine()), line.utf8.count <= 1024 else { throw Trouble.nothingToFind }
    return try office.find(line, in: file)
  }

  private func show(
    _ file: ReportFile, _ office: Office, _ console: Console, said: Localized?, near: [Content.ID] = []
  ) throws {
    if common.json { return try console.json(ExpungeJSON(file, office, near: near)) }
    if let said { console.say(said) }
    if confirm != nil { try sayWhereItMayBe(file, office, console) }
    if let request = file.report.expungeRequest {
      let why = try office.text(request.reason) ?? "…"
      let pieces = request.contents.map { file.report.piece($0) }
      let list = Localized(
        en: pieces.map(\.en).joined(separator: ", "), fr: pieces.map(\.fr).joined(separator: ", "))
      console.say(
        Localized(
          en: """
            \(request.by) asks that these pieces of content be destroyed: \(list.en)
            Reason: \(why)
            Somebody else agrees with: rapporteur expunge \(report) --confirm \(report)
            """,
          fr: """
            \(request.by) demande la destruction de ces contenus : \(list.fr)
            Motif : \(why)
            Une autre personne accepte par : rapporteur expunge \(report) --confirm \(report)
            """))
    } else if said == nil {
      console.say(Localized(en: "Nothing is asked for.", fr: "Rien n'est demandé."))
    }
    sayNear(near, file, console)
    console.sayRehearsal(office)
  }

  /// What holds a word of the name and is not asked for.
  private func sayNear(_ near: [Content.ID], _ file: ReportFile, _ console: Console) {
    guard !near.isEmpty else { return }
    let pieces = near.map { file.report.piece($0) }
    console.say(
      Localized(
        en: """
          Near it, and not asked for: \(pieces.map(\.en).joined(separator: ", "))
          One word of the name stands there. Read them; where the same person is meant, ask with that word alone.
          """,
        fr: """
          Proche, et non demandé : \(pieces.map(\.fr).joined(separator: ", "))
          Un mot du nom s'y trouve. Lisez-les ; si c'est la même personne, demandez avec ce seul mot.
          """))
  }

  /// Files that are known to hold what was destroyed, reports that may, and a log that could not be emptied.
  private func sayWhereItMayBe(_ file: ReportFile, _ office: Office, _ console: Console) throws {
    for path in office.leftovers(of: file) {
      console.say(Localized(en: "Delete this: \(path)", fr: "Supprimez ceci : \(path)"))
    }
    let versions = try office.versions(of: file.report.id).map(\.line.report)
    for report in versions + [file.report.translation?.original].compactMap(\.self) {
      console.say(
        Localized(
          en: "Look in its other language version, too: rapporteur expunge \(report) --find",
          fr: "Cherchez aussi dans son autre version linguistique : rapporteur expunge \(report) --find"))
    }
    if office.isUntidy {
      Console.complain(
        Localized(en: "NOT YET: \(Localized.untidy.en).", fr: "PAS ENCORE : \(Localized.untidy.fr).")(
          console.language))
    }
  }

  private struct ExpungeJSON: Encodable {
    let format = "rapporteur.expunge/1"
    let report: String
    let asked: [String]
    let near: [String]
    let by: String?
    let expunged: Int
    let untidy: Bool
    let leftovers: [String]

    init(_ file: ReportFile, _ office: Office, near: [Content.ID]) {
      self.near = near.map(\.rawValue)
      untidy = office.isUntidy
      leftovers = office.leftovers(of: file)
      report = file.report.id.rawValue
      asked = file.report.expungeRequest?.contents.map(\.rawValue) ?? []
      by = file.report.expungeRequest?.by.rawValue
      expunged = file.report.expunged.count
    }
  }
}

extension Report {
  /// What `content` is to people: a revision, a comment, or else words that were given with an act.
  fileprivate func piece(_ content: Content.ID) -> Localized {
    if revisions.contains(where: { $0.id == content }) {
      return Localized(en: "revision \(content.short)", fr: "version \(content.short)")
    }
    if let comment = comments.first(where: { $0.text == content }) {
      return Localized(en: "comment \(comment.id)", fr: "commentaire \(comment.id)")
    }
    if pictures.contains(content) {
      return Localized(en: "picture \(content.short)", fr: "image \(content.short)")
    }
    return Localized(en: "reason or receipt \(content.short)", fr: "motif ou récépissé \(content.short)")
  }
}

extension Localized {
  fileprivate static let whatToFind = Localized(
    en: "Which text must go? Type it and press Enter:",
    fr: "Quel texte doit disparaître ? Tapez-le, puis Entrée :")

  fileprivate static let dropped = Localized(
    en: "The request is taken back.", fr: "La demande est retirée.")

  fileprivate static func gone(_ count: Int, _ output: String) -> Localized {
    Localized(
      en: """
        Destroyed for good: \(count). The record says who asked, who agreed and why.
        Not touched, and perhaps still holding it: documents in \(output), exported drafts, backups, mails. Delete those too.
        """,
      fr: """
        Détruits définitivement : \(count). Le registre dit qui a demandé, qui a accepté et pourquoi.
        Non touchés, et qui le contiennent peut-être encore : les documents de \(output), les projets exportés, les copies, \
        les courriels. Supprimez-les aussi.
        """)
  }
}

extension Trouble {
  fileprivate static let nothingToFind = Trouble(
    .usage,
    Localized(
      en: "no text to find came in on standard input",
      fr: "aucun texte à chercher n'est venu de l'entrée standard"),
    remedy: Localized(
      en: "type it after the command, or pass a line of at most 1,024 bytes",
      fr: "tapez-le après la commande, ou passez une ligne d'au plus 1 024 octets"))

  fileprivate static let noReason = Trouble(
    .usage,
    Localized(en: "destroying something takes a reason", fr: "détruire quelque chose demande un motif"),
    remedy: Localized(
      en: "add --reason \"…\", without the name itself", fr: "ajoutez --reason « … », sans le nom lui-même"))
}
