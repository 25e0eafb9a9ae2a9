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
        en: "Make a document with a template, from an invented draft or from a report, to see how it looks.",
        fr:
          "Produire un document avec un gabarit, d'un projet inventé ou d'un rapport, pour voir ce qu'il donne."
      ),
      discussion: .in(
        en: """
          The invented draft says something in every field. A report's own words go on record as a document that was made. \
          A file of that name stops it, unless --force. Without --format: the one that --output ends with, else docx.

          EXAMPLES:
            rapporteur template preview upr
            rapporteur template preview upr --format all
            rapporteur template preview upr --reference house.docx
            rapporteur template preview our-report.docx --workflow upr --language fr
            rapporteur template preview our-report.docx --report np-upr-55 --output look.docx
          """,
        fr: """
          Le projet inventé dit quelque chose dans chaque champ. Le texte d'un rapport est inscrit au registre comme \
          document produit. Un fichier de ce nom l'arrête, sauf --force. Sans --format : celui que dit la fin de --output, sinon docx.

          EXEMPLES :
            rapporteur template preview upr
            rapporteur template preview upr --format all
            rapporteur template preview upr --reference maison.docx
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
        en: "The file to write (else preview.docx); of several formats, each gets its own ending.",
        fr: "Le fichier à écrire (sinon preview.docx) ; chaque format a sa propre fin de nom.",
        named: "output",
        "fichier"))
    var output = "preview.docx"
    @Flag(help: .in(en: "Replace a file of that name.", fr: "Remplacer un fichier de ce nom."))
    var force = false
    @Option(
      name: .customLong("as"),
      help: .in(
        en: "Who you are (else RAPPORTEUR_USER, else the system's user).",
        fr: "Qui vous êtes (sinon RAPPORTEUR_USER, sinon l'utilisateur du système).", named: "name", "nom"))
    var actor: String?
    @OptionGroup var look: LookOptions
    @OptionGroup var target: TemplateTarget

    func run() throws {
      let console = Console()
      try wish(nil).checkReference(for: formats, by: target.place.settings)
      if !force { try PreviewFile.requireRoom(at: output, for: formats) }
      let make = try report.map(maker) ?? sampleMaker()
      var failures: [Trouble] = []
      for (index, format) in Set(formats).sorted().enumerated() {
        do {
          let preview = try make(format)
          for warning in index == 0 ? preview.warnings : [] {
            Console.complain(warning.text(in: console.language, colour: console.hasColour))
          }
          let path = try preview.write(to: output, overwriting: force)
          console.say(Localized(en: "Wrote \(path).", fr: "Fichier écrit : \(path)."))
          for note in preview.notes { console.line(console.text(of: note)) }
        } catch let trouble as Trouble where trouble.kind == .unavailable {
          failures.append(trouble)
        }
      }
      if !failures.isEmpty { throw Failure.Several(failures) }
    }

    /// What is asked for, else what the name of the file says.
    private var formats: [DocumentFormat] {
      if !look.formats.isEmpty { return look.formats }
      return [DocumentFormat.allCases.first { output.lowercased().hasSuffix(".\($0.rawValue)") } ?? .docx]
    }

    private func wish(_ template: String?) -> ProductionWish {
      var wish = look.wish(for: .team, template: template)
      wish.formats = formats
      return wish
    }

    /// Makes the files of a report, for those who work on it.
    private func maker(of report: String) throws -> (DocumentFormat) throws -> PreviewFile {
      var common = try Common.parse(target.place.workspace.map { ["--workspace", $0] } ?? [])
      common.actor = actor
      let (office, _) = try common.open()
      let wish = wish(TemplateTarget.isFile(what) ? what : nil)
      return { try office.preview(Report.ID(report), as: wish, format: $0) }
    }

    private func sampleMaker() throws -> (DocumentFormat) throws -> PreviewFile {
      let shelf = target.place.shelf
      let (workflow, file) = try target.one(what, shelf)
      let (wish, language, settings) = (wish(file), try spoken(), target.place.settings)
      return {
        try shelf.preview(of: workflow, as: wish, format: $0, language: language, settings: settings)
      }
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
