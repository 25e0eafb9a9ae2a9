import Engine
import Foundation
import Reporting
import Wording

/// What commands about workflows are told: a workflow by its name, or a file by its path.
enum WorkflowTarget {
  /// The path of the workflow file, or calendar, that `text` means.
  static func path(of text: String, _ shelf: Shelf) throws -> String {
    isPath(text) ? try existing(text, shelf.workflows.map(\.rawValue)) : try shelf.path(of: Workflow.ID(text))
  }

  /// The path of the scenarios that `text` means: a file, or those of a workflow.
  static func scenarios(of text: String, _ shelf: Shelf) throws -> String {
    isPath(text)
      ? try existing(text, shelf.workflows.map(\.rawValue)) : try shelf.scenarios(of: Workflow.ID(text))
  }

  /// The workflow that `text` means with its rules, and the shelf on which what it names is found.
  static func definition(_ text: String, in place: Place) throws -> (
    workflow: Workflow, rules: RuleSet?, shelf: Shelf
  ) {
    let path = try path(of: text, place.shelf)
    let shelf = isPath(text) ? Shelf(beside: path, workspace: place.folder) : place.shelf
    let (workflow, _, rules) = try shelf.definition(at: path)
    return (workflow, rules?.set, shelf)
  }

  /// Whether `text` names a file: workflows have neither a slash nor an ending.
  static func isPath(_ text: String) -> Bool {
    text.contains("/") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
  }

  /// `path`, where a file is there; else the nearest that is.
  private static func existing(_ path: String, _ names: [String]) throws -> String {
    if FileManager.default.fileExists(atPath: path) { return path }
    let folder = (path as NSString).deletingLastPathComponent
    let beside = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let files = beside.filter(isPath).map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    let list = names.joined(separator: ", ")
    throw Trouble(
      .missing, Localized(en: "there is no file \(path)", fr: "il n'y a pas de fichier \(path)"),
      remedy: Nearest.hint(to: path, among: files) ?? Nearest.hint(to: name, among: names)
        ?? Localized(
          en: "check the folder, or give a workflow's name: \(list)",
          fr: "vérifiez le dossier, ou donnez le nom d'un modèle : \(list)"))
  }
}
