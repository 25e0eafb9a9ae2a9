import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

/// Which templates a command is about: a workflow's, or a file's, with the workflow whose names it may use.
struct TemplateTarget: ParsableArguments {
  @Option(
    help: .in(
      en: "The workflow whose names a file may use, where no workflow has it as its template.",
      fr: "Le modèle dont un fichier peut employer les noms, si aucun modèle ne l'a pour gabarit.",
      named: "workflow",
      "modèle"))
  var workflow: String?
  @OptionGroup var place: Place

  /// Whether `text` names a file and not a workflow.
  static func isFile(_ text: String) -> Bool {
    text.contains("/") || text.hasSuffix(".md") || text.hasSuffix(".docx") || text.hasSuffix(".dotx")
  }

  /// Every workflow's template.
  func all(_ shelf: Shelf) throws -> [TemplateExam] {
    let style = place.settings?.style
    return try shelf.workflows.compactMap { try shelf.examineTemplate(of: $0, style: style) }
  }

  /// The templates that `text` names.
  func exams(of text: String, _ shelf: Shelf) throws -> [TemplateExam] {
    guard Self.isFile(text) else {
      let name = Workflow.ID(text)
      guard let exam = try shelf.examineTemplate(of: name, style: place.settings?.style) else {
        throw Trouble.noTemplate(of: text)
      }
      return [exam]
    }
    if let workflow {
      return try shelf.examineTemplate(of: Workflow.ID(workflow), in: text, style: place.settings?.style).map
      { [$0] } ?? []
    }
    guard FileManager.default.fileExists(atPath: text) else { throw Trouble.noFile(text) }
    let path = URL(fileURLWithPath: text).resolvingSymlinksInPath().path
    let users = try all(shelf).filter { exam in
      exam.pieces.contains { URL(fileURLWithPath: $0.path).resolvingSymlinksInPath().path == path }
    }
    guard !users.isEmpty else { throw Trouble.whoseNames(text) }
    return users
  }

  /// The one workflow and file that `text` names, for making a document.
  func one(_ text: String, _ shelf: Shelf) throws -> (workflow: Workflow.ID, file: String?) {
    guard Self.isFile(text) else { return (Workflow.ID(text), nil) }
    if let workflow { return (Workflow.ID(workflow), text) }
    guard let first = try exams(of: text, shelf).first else { throw Trouble.whoseNames(text) }
    return (first.workflow, text)
  }
}

extension Trouble {
  fileprivate static func noFile(_ path: String) -> Trouble {
    Trouble(
      .missing, Localized(en: "there is no file \(path)", fr: "il n'y a pas de fichier \(path)"),
      remedy: Localized(en: "check the name and the folder", fr: "vérifiez le nom et le dossier"))
  }

  fileprivate static func noTemplate(of workflow: String) -> Trouble {
    Trouble(
      .usage,
      Localized(
        en: "the workflow \"\(workflow)\" makes no document",
        fr: "le modèle « \(workflow) » ne produit pas de document"))
  }

  fileprivate static func whoseNames(_ path: String) -> Trouble {
    Trouble(
      .usage,
      Localized(
        en: "no workflow uses \(path), so it is not known which names it may use",
        fr: "aucun modèle n'emploie \(path) : on ne sait quels noms il peut employer"),
      remedy: Localized(en: "say it: --workflow upr", fr: "indiquez-le : --workflow upr"))
  }
}
