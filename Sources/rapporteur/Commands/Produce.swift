import ArgumentParser
import Engine
import Foundation
import Reporting
import Wording

struct Produce: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "produce",
    abstract: .in(
      en: "Make the document, from what was sent or else the current revision.",
      fr: "Produire le document : ce qui a été envoyé, sinon la version actuelle."),
    discussion: .in(
      en: """
        The same revision and template always give the same bytes; their SHA-256 goes on record. Annexes become a file \
        of their own where the workflow says so. A file that this report produced earlier is replaced; anything else \
        that stands in its place stays, and is named. What is for fewer people than the report is handed to carries \
        that in its name.

        Once a report was sent, this makes what was sent, whatever was recorded of its outcome since. --revision makes         another revision, which carries its own name so that it takes nothing's place.

        Formats: docx, a Word file, which mechanisms ask for; html, one page for the web that needs nothing else and can \
        be read with any aid; pdf, a tagged PDF (PDF/UA), for which Typst must be installed (rapporteur doctor tells how); \
        all, every one. Without --format: those that the workflow names. What can't be made does not keep the others; the \
        exit code is 69 then.

        --via libreoffice makes the PDF from the Word file, as Word shows it. It is less good for screen readers, and its \
        bytes differ each time. An office that always wants it says pdf-engine: libreoffice in rapporteur.yaml.

        --reference FILE.docx gives the Word file the styles, lists, colours and page of a document designed in Word, \
        and none of its words. Styles are found by their names (Normal, heading 1, Title, …); where one is missing ours is added.

        EXAMPLES:
          rapporteur produce np-upr-55
          rapporteur produce np-upr-55 --output folder
          rapporteur produce --all
          rapporteur produce np-upr-55 --audience team
          rapporteur produce np-upr-55 --template our-report.docx
          rapporteur produce np-upr-55 --reference house.docx
          rapporteur produce np-upr-55 --format html
          rapporteur produce np-upr-55 --format docx --format pdf
          rapporteur produce np-upr-55 --format all
        """,
      fr: """
        La même version et le même gabarit donnent toujours les mêmes octets ; leur SHA-256 est inscrit au registre. Les \
        annexes deviennent un fichier à part si le modèle le dit. Un fichier que ce rapport a produit plus tôt est remplacé ; \
        tout autre reste à sa place, et la commande le nomme. Ce qui est destiné à moins de monde que le rapport le dit \
        dans son nom.

        Une fois le rapport envoyé, c'est ce qui a été envoyé qui est produit, quoi qu'on ait inscrit depuis sur son         issue. --revision produit une autre version, dont le fichier porte le nom : il ne remplace rien.

        Formats : docx, un fichier Word, ce que demandent les mécanismes ; html, une page web qui n'a besoin de rien \
        d'autre et que toute aide technique peut lire ; pdf, un PDF balisé (PDF/UA), pour lequel Typst doit être installé \
        (rapporteur doctor dit comment) ; all, tous. Sans --format : ceux que le modèle nomme. Ce qui ne peut être produit \
        n'empêche pas le reste ; le code de sortie est alors 69.

        --via libreoffice fait le PDF à partir du fichier Word, tel que Word le montre. Il convient moins aux lecteurs \
        d'écran, et ses octets diffèrent chaque fois. Un bureau qui le veut toujours écrit pdf-engine: libreoffice dans \
        rapporteur.yaml.

        --reference FICHIER.docx donne au fichier Word les styles, listes, couleurs et page d'un document conçu dans \
        Word, et aucun de ses mots. Les styles sont trouvés par leur nom (Normal, heading 1, Title, …) ; s'il en manque \
        un, le nôtre est ajouté.

        EXEMPLES :
          rapporteur produce np-upr-55
          rapporteur produce np-upr-55 --output dossier
          rapporteur produce --all
          rapporteur produce np-upr-55 --audience team
          rapporteur produce np-upr-55 --template notre-rapport.docx
          rapporteur produce np-upr-55 --reference maison.docx
          rapporteur produce np-upr-55 --format html
          rapporteur produce np-upr-55 --format docx --format pdf
          rapporteur produce np-upr-55 --format all
        """))

  /// The labels, as words of the command line.
  enum Audience: String, ExpressibleByArgument, CaseIterable { case named, team, network, `public` }

  @Argument(
    help: .in(
      en: "The report; of several, each gets a folder of its own.",
      fr: "Le rapport ; s'il y en a plusieurs, chacun a son propre dossier.", named: "report", "rapport"))
  var reports: [String] = []
  @Flag(
    help: .in(
      en: "Every report that is not yet sent.", fr: "Tous les rapports qui ne sont pas encore envoyés."))
  var all = false
  @Option(
    name: .shortAndLong,
    help: .in(
      en: "The folder (else out/ in the workspace).", fr: "Le dossier (sinon out/ dans l'espace de travail).",
      named: "output", "dossier"))
  var output: String?
  @Option(
    help: .in(
      en: "Who will read it. Parts marked for fewer people stop it.",
      fr: "Qui le lira. Les parties marquées pour moins de monde l'arrêtent.", named: "audience", "lecteurs"))
  var audience: Audience = .public
  @Option(
    help: .in(
      en: "A template in place of the workflow's: a Word file (.docx) or a text (.md).",
      fr: "Un gabarit au lieu de celui du modèle : un fichier Word (.docx) ou un texte (.md).",
      named: "template",
      "gabarit"))
  var template: String?
  @Option(
    help: .in(
      en: "The revision, by at least six of its characters (else what was sent, or the current one).",
      fr: "La version, par au moins six de ses caractères (sinon celle qui a été envoyée, ou l'actuelle).",
      named: "revision", "version"))
  var revision: String?
  @OptionGroup var look: LookOptions
  @Flag(
    help: .in(
      en: "Replace also what this report did not make.",
      fr: "Remplacer aussi ce que ce rapport n'a pas produit."))
  var force = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func validate() throws {
    if let output { try Self.requireFolderName(output) }
    if reports.isEmpty != all {
      throw ValidationError(
        .in(en: "name reports, or say --all", fr: "nommez des rapports, ou donnez --all"))
    }
    if revision != nil, reports.count != 1 {
      throw ValidationError(
        .in(en: "--revision is for one report", fr: "--revision vaut pour un seul rapport"))
    }
  }

  /// Refuses what is plainly meant as the name of one file: a report's files have names that its workflow gives.
  static func requireFolderName(_ output: String) throws {
    let endings = DocumentFormat.allCases.map(\.rawValue) + ["zip"]
    guard endings.contains(where: { output.lowercased().hasSuffix(".\($0)") }),
      !FileManager.default.fileExists(atPath: output)
    else { return }
    throw ValidationError(
      .in(
        en:
          "--output takes a folder, and \(output) is the name of a file: the workflow names the files in it",
        fr:
          "--output veut un dossier, et \(output) est un nom de fichier : le modèle nomme les fichiers qu'il contient"
      ))
  }

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    var wish = look.wish(
      for: Label(rawValue: audience.rawValue) ?? .public, folder: output, template: template)
    wish.isForced = force
    wish.revision = revision
    defer { console.pass(nil) }
    guard !all, let report = reports.first, reports.count == 1 else {
      return try many(try wanted(from: office), as: wish, office, console)
    }
    let (produced, file) = try office.produce(Report.ID(report), as: wish) {
      console.pass(Localized(en: "making the \($0.rawValue) …", fr: "production du \($0.rawValue) …"))
    }
    console.pass(nil)
    for warning in produced.warnings {
      Console.complain(warning.text(in: console.language, colour: console.hasColour))
    }
    if common.json { try console.json(ProduceJSON(report, produced, console)) }
    for made in produced.files {
      console.say(
        made.isAttachment
          ? Localized(en: "Beside it: \(made.path)", fr: "À part : \(made.path)")
          : Localized(
            en: "Produced \(made.path) from revision \(produced.revision.short).",
            fr: "Document produit : \(made.path), à partir de la version \(produced.revision.short)."))
      console.line("SHA-256 \(made.digest)")
    }
    if !common.json { for note in produced.notes { console.line(console.text(of: note)) } }
    if !produced.failures.isEmpty { throw Failure.Several(produced.failures.map(\.trouble)) }
    if common.json { return }
    console.sayNext(file, for: office)
    console.sayRehearsal(office)
  }

  private func wanted(from office: Office) throws -> [Report.ID] {
    if all {
      return try office.summaries().filter { !$0.isSubmitted && !$0.isMasked }.map(\.report).sorted()
    }
    var seen: Set<String> = []
    return reports.filter { seen.insert($0).inserted }.map { Report.ID($0) }
  }

  private func many(_ ids: [Report.ID], as wish: ProductionWish, _ office: Office, _ console: Console) throws
  {
    let made = office.produce(ids, as: wish) {
      console.pass(Localized(en: "\($0) of \(ids.count) …", fr: "\($0) sur \(ids.count) …"))
    }
    console.pass(nil)
    for one in made {
      if let reason = one.reason {
        Console.complain(
          Visible.lines(
            Localized(en: "\(one.report): \(reason.en)", fr: "\(one.report) : \(reason.fr)")(console.language)
          ))
      }
      guard case .success(let produced) = one.result else { continue }
      for failure in produced.failures.map(\.trouble) {
        Console.complain(
          Visible.lines("\(one.report)\(console.language.colon)\(failure.message(console.language))"))
      }
      for note in produced.notes {
        Console.complain(Visible.lines("\(one.report)\(console.language.colon)\(console.text(of: note))"))
      }
      for made in produced.files { console.line(made.path) }
    }
    if common.json { try console.json(ManyJSON(made, console)) }
    let whole = made.count { one in
      if case .success(let produced) = one.result { produced.failures.isEmpty } else { false }
    }
    console.say(
      Localized(
        en: "Produced: \(whole) of \(made.count) reports.",
        fr: "Produits : \(whole) rapports sur \(made.count)."))
    console.sayRehearsal(office)
    if whole < made.count { throw ExitCode(65) }
  }
}

/// What was made of several reports as `--json` shows it.
private struct ManyJSON: Encodable {
  struct Failed: Encodable {
    let report: String
    let message: String
  }

  let format = "rapporteur.produce-many/1"
  let reports: [ProduceJSON]
  let failed: [Failed]

  init(_ made: [Office.Made], _ console: Console) {
    reports = made.compactMap { one in
      guard case .success(let produced) = one.result else { return nil }
      return ProduceJSON(one.report.rawValue, produced, console)
    }
    failed = made.compactMap { one in
      one.reason.map { Failed(report: one.report.rawValue, message: $0(console.language)) }
    }
  }
}

/// What was made as `--json` shows it; the first file stands at the top, too.
private struct ProduceJSON: Encodable {
  struct File: Encodable {
    let format: String
    let path: String
    let sha256: String
    let bytes: Int
    /// Whether it stands beside the main document.
    let isAttachment: Bool
  }

  struct Failed: Encodable {
    let format: String
    let message: String
    let remedy: String?
  }

  let format = "rapporteur.produce/1"
  let report: String
  let path: String?
  let revision: String
  let sha256: String?
  let bytes: Int?
  let files: [File]
  let attachments: [File]
  let failed: [Failed]
  let notes: [FindingJSON]

  init(_ report: String, _ produced: Produced, _ console: Console) {
    self.report = report
    files = produced.files.map {
      File(
        format: $0.format.rawValue, path: $0.path, sha256: $0.digest, bytes: $0.size,
        isAttachment: $0.isAttachment)
    }
    failed = produced.failures.map {
      Failed(
        format: $0.format.rawValue, message: $0.trouble.message(console.language),
        remedy: $0.trouble.remedy?(console.language))
    }
    notes = produced.notes.map { FindingJSON($0, console) }
    revision = produced.revision.rawValue
    attachments = files.filter(\.isAttachment)
    (path, sha256, bytes) = (files.first?.path, files.first?.sha256, files.first?.bytes)
  }
}
