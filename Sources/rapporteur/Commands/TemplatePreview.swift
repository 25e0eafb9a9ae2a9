import ArgumentParser
import Documents
import Engine
import Foundation
import Reporting
import Wording

extension TemplateCommand {
  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "preview",
      abstract: .in(
        en: "Make a Word file with a template, from an invented draft or from a report, to see how it looks.",
        fr:
          "Produire un fichier Word avec un gabarit, d'un projet inventé ou d'un rapport, pour voir ce qu'il donne."
      ),
      discussion: .in(
        en: """
          The invented draft says something in every field. A report's own words go on record as a document that was made.

          EXAMPLES:
            rapporteur template preview upr
            rapporteur template preview our-report.docx --workflow upr --language fr
            rapporteur template preview our-report.docx --report np-upr-55 --output look.docx
          """,
        fr: """
          Le projet inventé dit quelque chose dans chaque champ. Le texte d'un rapport est inscrit au registre comme document produit.

          EXEMPLES :
            rapporteur template preview upr
            rapporteur template preview notre-rapport.docx --workflow upr --language fr
            rapporteur template preview notre-rapport.docx --report np-upr-55 --output essai.docx
          """))
    @Argument(
      help: .in(
        en: "A workflow, or the file of a template.", fr: "Un modèle, ou le fichier d'un gabarit.",
        named: "what", "quoi"))
    var what: String
    @Option(
      help: .in(
        en: "A report whose words are taken.", fr: "Un rapport dont le texte est pris.", named: "report",
        "rapport"))
    var report: String?
    @Option(
      help: .in(
        en: "The language of the invented draft: en, fr, es.",
        fr: "La langue du projet inventé : en, fr, es.",
        named: "language", "langue"))
    var language: String?
    @Option(
      name: .shortAndLong,
      help: .in(
        en: "The file to write (else preview.docx).", fr: "Le fichier à écrire (sinon preview.docx).",
        named: "output",
        "fichier"))
    var output = "preview.docx"
    @Option(
      name: .customLong("as"),
      help: .in(
        en: "Who you are (else RAPPORTEUR_USER, else the system's user).",
        fr: "Qui vous êtes (sinon RAPPORTEUR_USER, sinon l'utilisateur du système).", named: "name", "nom"))
    var actor: String?
    @OptionGroup var target: TemplateTarget

    func run() throws {
      let console = Console()
      let warnings = try report.map { try make(of: $0) } ?? makeSample()
      for warning in warnings {
        Console.complain(warning.text(in: console.language, colour: console.hasColour))
      }
      console.say(Localized(en: "Wrote \(output).", fr: "Fichier écrit : \(output)."))
    }

    /// Makes the file of a report, for those who work on it.
    private func make(of report: String) throws -> [Diagnostic] {
      var common = try Common.parse(target.place.workspace.map { ["--workspace", $0] } ?? [])
      common.actor = actor
      let (office, _) = try common.open()
      let file = TemplateTarget.isFile(what) ? what : nil
      return try office.preview(Report.ID(report), for: .team, to: output, template: file).warnings
    }

    private func makeSample() throws -> [Diagnostic] {
      let shelf = target.place.shelf
      let (workflow, file) = try target.one(what, shelf)
      return try shelf.writePreview(of: workflow, in: file, language: try spoken(), to: output)
    }

    private func spoken() throws -> Language? {
      guard let language else { return nil }
      if let known = Language(rawValue: language) { return known }
      let all = Language.allCases.map(\.rawValue)
      throw Trouble(
        .usage,
        Localized(en: "there is no language \"\(language)\"", fr: "il n'y a pas de langue « \(language) »"),
        remedy: Localized(
          en: "languages: \(all.joined(separator: ", "))", fr: "langues : \(all.joined(separator: ", "))"))
    }
  }
}
