import Definitions
import Glibc
public import Reporting
import Wording

/// Where definitions are found: those of the workspace, and those that are shipped with the program.
///
/// What stands in the workspace replaces what is shipped under the same name.
public struct Shelf: Sendable {
  /// The folders that hold `Workflows/` and `Templates/`, the first to be looked in first.
  public let folders: [String]

  /// The largest definition that is read: 256 KiB.
  public static let limit = 256 * 1024

  /// A shelf over `folders`.
  public init(folders: [String]) { self.folders = folders }

  /// The shelf of a workspace at `folder` (or of no workspace), with what is shipped behind it.
  public init(workspace folder: String?) {
    self.init(folders: [folder, Self.shipped].compactMap(\.self))
  }

  /// The shelf for a workflow file that is checked by itself: what stands beside it comes first.
  public init(beside file: String, workspace folder: String?) {
    let folder = Files.absolute(file).map { Files.parent(of: $0) }
    // Calendars lie one folder deeper than workflows.
    let workflows = folder.map { $0.hasSuffix("/calendars") ? Files.parent(of: $0) : $0 }
    let own = workflows.map { Files.parent(of: $0) }
    self.init(folders: [own, folder, Self.shipped].compactMap(\.self))
  }

  /// The folder with the shipped definitions: `RAPPORTEUR_SHARE`, else `share/rapporteur` beside the folder of
  /// the program, else the checkout that the program was built in; `nil` where there is none.
  public static var shipped: String? {
    if let given = getenv("RAPPORTEUR_SHARE") { return String(cString: given) }
    guard let program = Files.absolute("/proc/self/exe") else { return nil }
    let installed = Files.parent(of: Files.parent(of: program)) + "/share/rapporteur"
    if Files.exists(installed + "/Workflows") { return installed }
    var folder = Files.parent(of: program)
    while folder != "/", folder != "." {
      if Files.exists(folder + "/Package.swift"), Files.exists(folder + "/Workflows") { return folder }
      folder = Files.parent(of: folder)
    }
    return nil
  }

  /// The path of `relative` in the first folder that has it.
  public func path(of relative: String) -> String? {
    folders.lazy.map { "\($0)/\(relative)" }.first(where: Files.exists)
  }

  /// The names of all workflows, sorted.
  public var workflows: [Workflow.ID] {
    names(in: "Workflows").map { Workflow.ID($0) }
  }

  /// The path of the file that defines `workflow`.
  ///
  /// - Throws: ``Trouble`` with the nearest known name where there is none.
  public func path(of workflow: Workflow.ID) throws(Trouble) -> String {
    if workflow.isWellFormed, let path = path(of: "Workflows/\(workflow).yaml") { return path }
    let known = workflows.map(\.rawValue)
    let list = known.joined(separator: ", ")
    throw Trouble(
      .missing,
      Localized(en: "there is no workflow \"\(workflow)\"", fr: "il n'y a pas de modèle « \(workflow) »"),
      remedy: Nearest.word(to: workflow.rawValue, among: known).map {
        Localized(
          en: "did you mean \"\($0)\"? Workflows: \(list)",
          fr: "vouliez-vous dire « \($0) » ? Modèles : \(list)")
      } ?? Localized(en: "workflows: \(list)", fr: "modèles : \(list)"))
  }

  /// The path of the file with the scenarios of `workflow`.
  ///
  /// - Throws: ``Trouble`` where there is no such workflow, or it has none.
  public func scenarios(of workflow: Workflow.ID) throws(Trouble) -> String {
    let _: String = try path(of: workflow)
    if let path = path(of: "Workflows/scenarios/\(workflow).yaml") { return path }
    let list = names(in: "Workflows/scenarios").joined(separator: ", ")
    throw Trouble(
      .missing,
      Localized(
        en: "the workflow \"\(workflow)\" has no scenarios",
        fr: "le modèle « \(workflow) » n'a pas de scénarios"),
      remedy: Localized(
        en:
          "write Workflows/scenarios/\(workflow).yaml (see Workflows/README.md), or name a file; there are: \(list)",
        fr:
          "écrivez Workflows/scenarios/\(workflow).yaml (voyez Workflows/README.md), ou nommez un fichier ; il y a : \(list)"
      ))
  }

  /// The path of the file with a set of rules; `nil` where there is none.
  public func path(of rules: RuleSet.ID) -> String? {
    rules.isWellFormed ? path(of: "Workflows/rules/\(rules).yaml") : nil
  }

  /// Every set of rules, those of the workspace in place of shipped ones of the same name.
  ///
  /// - Throws: `Diagnostics` with every mistake of the first that has any.
  public func ruleSets() throws -> [RuleSet] {
    try names(in: "Workflows/rules").compactMap { name in
      try path(of: "Workflows/rules/\(name).yaml").map { try RulesFile.read(read($0), file: $0) }
    }
  }

  /// The names of the YAML files in `folder` of any shelf, without their ending, sorted.
  func names(in folder: String) -> [String] {
    Set(folders.flatMap { Files.names(in: "\($0)/\(folder)", suffix: ".yaml") }).map {
      String($0.dropLast(5))
    }.sorted()
  }

  /// The bytes of a definition.
  public func read(_ path: String) throws(Trouble) -> [UInt8] { try Files.read(path, limit: Self.limit) }
}
