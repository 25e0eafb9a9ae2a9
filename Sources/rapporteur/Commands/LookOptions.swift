import ArgumentParser
import Definitions
import Engine
import Reporting
import Wording

/// How documents look and what makes them, as every command takes it that makes some.
struct LookOptions: ParsableArguments {
  /// What makes a PDF, as words of the command line.
  enum Via: String, ExpressibleByArgument, CaseIterable { case typst, libreoffice }
  /// The formats, as words of the command line.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case docx, html, pdf, all

    var formats: [DocumentFormat] {
      DocumentFormat(rawValue: rawValue).map { [$0] } ?? DocumentFormat.allCases
    }
  }

  @Option(
    help: .in(
      en: "A format; may be given several times.", fr: "Un format ; peut être répété.", named: "format",
      "format"))
  var format: [Format] = []
  @Option(
    help: .in(
      en: "A style of Templates/styles/ (else the workflow's, else the office's).",
      fr: "Un style de Templates/styles/ (sinon celui du modèle, sinon celui du bureau).", named: "style",
      "style"))
  var style: String?
  @Option(
    help: .in(
      en: "A Word document (.docx) whose styles the Word file takes (else the style's \"reference:\").",
      fr: "Un document Word (.docx) dont le fichier Word prend les styles (sinon « reference: » du style).",
      named: "file", "fichier"))
  var reference: String?
  @Option(
    help: .in(
      en: "What makes the PDF (else \"pdf-engine:\" in rapporteur.yaml, else typst).",
      fr: "Ce qui produit le PDF (sinon « pdf-engine: » de rapporteur.yaml, sinon typst).", named: "program",
      "programme"))
  var via: Via?

  /// The formats asked for; none where nobody says.
  var formats: [DocumentFormat] { format.flatMap(\.formats) }

  /// What is wanted, with `template` in place of the workflow's.
  func wish(for audience: Label, folder: String? = nil, template: String? = nil) -> ProductionWish {
    ProductionWish(
      audience: audience, folder: folder, formats: formats, style: style.map { HouseStyle.ID($0) },
      reference: reference, template: template, engine: via.flatMap { PDFEngine(rawValue: $0.rawValue) })
  }
}
