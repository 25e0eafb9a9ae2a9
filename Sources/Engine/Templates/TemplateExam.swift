import Definitions
import Documents
public import Reporting
public import Wording

/// A workflow's template as it is found: the files that it is made of, which of several of one name is taken, and what is
/// wrong.
public struct TemplateExam: Sendable {
  /// One of the files.
  public struct Piece: Hashable, Sendable {
    /// Its name inside `Templates/`, by which it is included.
    public let name: String
    /// The file that is taken.
    public let path: String
    /// Files of the same name in folders that are looked in later.
    public let replaced: [String]
    /// Whether it is not one that is shipped.
    public let isOwn: Bool
  }

  /// The workflow.
  public let workflow: Workflow.ID
  /// The template, then what it includes and the words beside it, each once.
  public let pieces: [Piece]
  /// Mistakes, and what may surprise.
  public let findings: [Diagnostic]
}

extension Shelf {
  /// Looks through the template of `name`, or through `file` in its place.
  ///
  /// - Parameter style: The office's house style.
  /// - Throws: ``Trouble`` where there is no such workflow, or it makes no document; `Diagnostics` where the workflow itself
  ///   has mistakes.
  public func examineTemplate(of name: Workflow.ID, in file: String? = nil, style: HouseStyle.ID? = nil)
    throws
    -> TemplateExam?
  {
    let (workflow, _, rules) = try definition(name)
    guard let document = workflow.document else { return nil }
    var names: [String] = []
    var findings: [Diagnostic] = []
    for attachment in [nil] + (file == nil ? document.attachments : []) {
      let name = attachment?.template ?? document.template
      if file == nil { names.append(name) }
      do {
        findings += try template(of: workflow, for: attachment, in: file) { names.append($0) }.template
          .warnings
      } catch let error as Diagnostics {
        findings += error.all
      }
      names.append(Files.parent(of: name) + "/labels.yaml")
    }
    var pieces: [TemplateExam.Piece] = []
    if let file { pieces.append(.init(name: file, path: file, replaced: [], isOwn: true)) }
    for name in names + ["common/labels.yaml"] where !pieces.contains(where: { $0.name == name }) {
      if let piece = piece(name) { pieces.append(piece) }
    }
    findings += try formWarnings(workflow, rules?.set, office: style)
    return TemplateExam(workflow: name, pieces: pieces, findings: findings)
  }

  /// The file that is taken for `name`; `nil` where there is none.
  private func piece(_ name: String) -> TemplateExam.Piece? {
    let paths = templatePaths(name)
    guard let path = paths.first else { return nil }
    let isOwn = Self.shipped.map { !path.hasPrefix($0 + "/") } ?? true
    return TemplateExam.Piece(name: name, path: path, replaced: Array(paths.dropFirst()), isOwn: isOwn)
  }

  /// Templates of the workspace that `exams`, of all workflows, do not use: mostly a name that was mistyped.
  public func unusedTemplates(beside exams: [TemplateExam]) -> [Diagnostic] {
    guard let own = folders.first, own != Self.shipped else { return [] }
    let used = Set(exams.flatMap(\.pieces).map(\.path))
    let all = folders.flatMap { templateNames(in: "\($0)/Templates", under: "") }
    let unused = templateNames(in: "\(own)/Templates", under: "").filter {
      !used.contains("\(own)/Templates/\($0)")
    }
    return unused.map { name in
      Diagnostic(
        file: "\(own)/Templates/\(name)", line: 0, column: 0, severity: .warning, code: "template.unused",
        message: Localized(en: "no template takes this file in", fr: "aucun gabarit ne prend ce fichier"),
        remedy: Nearest.hint(to: name, among: all.filter { $0 != name })
          ?? Localized(
            en: "name it in a workflow (document: template:), or in a template: {% include \"\(name)\" %}",
            fr:
              "nommez-le dans un modèle (document: template:), ou dans un gabarit : {% include \"\(name)\" %}"
          ))
    }
  }

  private func templateNames(in folder: String, under path: String, depth: Int = 0) -> [String] {
    guard depth < 4 else { return [] }
    return Files.names(in: folder, suffix: "").flatMap { name -> [String] in
      let inside = path.isEmpty ? name : "\(path)/\(name)"
      if name.hasSuffix(".md") || name.hasSuffix(".docx") || name.hasSuffix(".dotx") {
        // A README.md, and what Word leaves behind while it has a file open.
        return name.hasPrefix("README") || name.hasPrefix("~$") ? [] : [inside]
      }
      return templateNames(in: "\(folder)/\(name)", under: inside, depth: depth + 1)
    }
  }
}
