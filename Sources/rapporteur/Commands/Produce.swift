import ArgumentParser
import Engine
import Reporting
import Wording

struct Produce: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the document from the current revision.",
    discussion: """
      The same revision and template always give the same bytes; their SHA-256 goes on record.

      EXAMPLES:
        rapporteur produce np-upr-55
        rapporteur produce np-upr-55 --output folder
        rapporteur produce np-upr-55 --audience team
      """)

  /// The labels, as words of the command line.
  enum Audience: String, ExpressibleByArgument, CaseIterable { case named, team, network, `public` }

  @Argument(help: "The report.") var report: String
  @Option(name: .shortAndLong, help: "The folder (else out/ in the workspace).") var output: String?
  @Option(help: "Who will read it. Parts marked for fewer people stop it.")
  var audience: Audience = .public
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let (path, product, outcome) = try office.produce(
      Report.ID(report), for: Label(rawValue: audience.rawValue) ?? .public, into: output)
    if common.json {
      return try console.json(
        ProduceJSON(
          report: report, path: path, revision: product.revision.rawValue, sha256: product.digest,
          bytes: product.bytes.count))
    }
    console.say(
      Localized(
        en: "Produced \(path) from revision \(product.revision.short).",
        fr: "Document produit : \(path), à partir de la version \(product.revision.short)."))
    console.line("SHA-256 \(product.digest)")
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
  }
}
