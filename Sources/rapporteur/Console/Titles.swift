import Definitions
import Engine
import Reporting
import Wording

/// What workflows call their states and deadlines, for lists that show reports of several; a name stands for itself
/// where its definition is not at hand.
struct Titles: Sendable {
  private var workflows: [Workflow.ID: Workflow] = [:]

  init() {}

  /// The titles in the definitions of `names` as they are now: a report's own may be an older one, with names of its own.
  init(of names: [Workflow.ID], _ office: Office) {
    let shelf = office.workspace.shelf
    for name in Set(names) {
      guard let path: String = try? shelf.path(of: name), let bytes = try? shelf.read(path) else { continue }
      workflows[name] = try? WorkflowFile.read(bytes, file: path)
    }
  }

  func state(_ id: State.ID, in workflow: Workflow.ID) -> Localized {
    Self.title(workflows[workflow]?.state(id)?.title, else: id.rawValue)
  }

  func deadline(_ id: Reporting.Deadline.ID, in workflow: Workflow.ID) -> Localized {
    Self.title(workflows[workflow]?.deadlines.first { $0.id == id }?.title, else: id.rawValue)
  }

  private static func title(_ title: Translations?, else name: String) -> Localized {
    title.flatMap { $0.isEmpty ? nil : $0.localized } ?? Localized(same: name)
  }
}
