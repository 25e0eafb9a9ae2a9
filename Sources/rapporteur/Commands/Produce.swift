import ArgumentParser
import Engine
import Reporting
import Wording

struct Produce: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "produce",
    abstract: .in(
      en: "Make the document from the current revision.",
      fr: "Produire le document à partir de la version actuelle."),
    discussion: .in(
      en: """
        The same revision and template always give the same bytes; their SHA-256 goes on record. Annexes become a file \
        of their own where the workflow says so.

        EXAMPLES:
          rapporteur produce np-upr-55
          rapporteur produce np-upr-55 --output folder
          rapporteur produce np-upr-55 --audience team
          rapporteur produce np-upr-55 --template our-report.docx
        """,
      fr: """
        La même version et le même gabarit donnent toujours les mêmes octets ; leur SHA-256 est inscrit au registre. Les \
        annexes deviennent un fichier à part si le modèle le dit.

        EXEMPLES :
          rapporteur produce np-upr-55
          rapporteur produce np-upr-55 --output dossier
          rapporteur produce np-upr-55 --audience team
          rapporteur produce np-upr-55 --template notre-rapport.docx
        """))

  /// The labels, as words of the command line.
  enum Audience: String, ExpressibleByArgument, CaseIterable { case named, team, network, `public` }

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
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
      en: "A style of Templates/styles/ (else the workflow's, else the office's).",
      fr: "Un style de Templates/styles/ (sinon celui du modèle, sinon celui du bureau).", named: "style",
      "style"))
  var style: String?
  @Option(
    help: .in(
      en: "A template in place of the workflow's: a Word file (.docx) or a text (.md).",
      fr: "Un gabarit au lieu de celui du modèle : un fichier Word (.docx) ou un texte (.md).",
      named: "template",
      "gabarit"))
  var template: String?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let (path, product, outcome) = try office.produce(
      Report.ID(report), for: Label(rawValue: audience.rawValue) ?? .public, into: output, template: template)
    for warning in product.warnings {
      Console.complain(warning.text(in: console.language, colour: console.hasColour))
    }
    if common.json {
      return try console.json(
        ProduceJSON(
          report: report, path: path, revision: product.revision.rawValue, sha256: product.digest,
          bytes: product.bytes.count,
          attachments: attachments.map {
            ProduceJSON.Attachment(path: $0.path, sha256: $0.product.digest, bytes: $0.product.bytes.count)
          }))
    }
    console.say(
      Localized(
        en: "Produced \(path) from revision \(product.revision.short).",
        fr: "Document produit : \(path), à partir de la version \(product.revision.short)."))
    console.line("SHA-256 \(product.digest)")
    for (path, product) in attachments {
      console.say(Localized(en: "Beside it: \(path)", fr: "À part : \(path)"))
      console.line("SHA-256 \(product.digest)")
    }
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }

  private struct ProduceJSON: Encodable {
    let format = "rapporteur.produce/1"
    let report: String
    let path: String
    let revision: String
    let sha256: String
    let bytes: Int
    let attachments: [Attachment]

    /// A file beside the document.
    struct Attachment: Encodable {
      let path: String
      let sha256: String
      let bytes: Int
    }
  }
}
