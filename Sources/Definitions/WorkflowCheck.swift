public import Reporting
public import Wording
import YAML

/// Finds everything that is wrong with a workflow file: what is no YAML, what does not fit, what can't work.
public enum WorkflowCheck {
  /// Every mistake in the file, sorted by place.
  ///
  /// - Parameters:
  ///   - rules: Looks up the set of rules that the workflow names.
  ///   - wordLists: The names of the lists of words that there are.
  ///   - calendars: The names of the calendars that there are; `nil` where that is not known.
  ///   - templates: Whether a template with that path exists.
  public static func check(
    _ bytes: [UInt8], file: String, rules: (RuleSet.ID) -> RuleSet?, wordLists: [WordList.ID] = [],
    calendars: [SessionCalendar.ID]? = nil, templates: (String) -> Bool
  ) -> [Diagnostic] {
    let document: Document
    do throws(Diagnostics) { document = try YAMLReader.read(bytes, file: file) } catch { return error.all }
    let misfits = WorkflowFile.misfits(in: document)
    guard let root = document.root, root.pairs != nil else { return misfits }
    let workflow = WorkflowFile.workflow(from: root)
    var faults = WorkflowLint.faults(
      in: workflow, rules: workflow.rules.flatMap(rules), wordLists: wordLists, calendars: calendars,
      templates: templates)
    // What is missing by its form makes other things look wrong; names that lead nowhere are wrong in any case.
    if !misfits.isEmpty { faults.removeAll { $0.deadName?.isEmpty ?? true } }
    let found = faults.map { diagnostic(for: $0, in: document) }
    let taken = Set(misfits.map { [$0.line, $0.column] })
    return Diagnostics(misfits + found.filter { !taken.contains([$0.line, $0.column]) }).all
  }

  /// A mistake in the text of the value that `path` leads to, found by somebody who reads it as more than a text.
  public static func diagnostic(
    in bytes: [UInt8], file: String, at path: [String], code: String, message: Localized, remedy: Localized?
  ) -> Diagnostic? {
    guard let document = try? YAMLReader.read(bytes, file: file) else { return nil }
    let node = path.reduce(document.root) { node, step in
      node?[step] ?? Int(step).flatMap { index in node?.items.flatMap { $0.dropFirst(index).first } }
    }
    return node.map { document.diagnostic(at: $0, code: code, message: message, remedy: remedy) }
  }

  /// Points at the value (or, where there is none, the name) that the fault's path leads to.
  private static func diagnostic(for fault: WorkflowLint.Fault, in document: Document) -> Diagnostic {
    var node = document.root
    var key: Scalar?
    for step in fault.path {
      guard let here = node else { break }
      if let index = Int(step), let items = here.items, items.indices.contains(index) {
        node = items[index]
        key = nil
      } else if let pair = here.pairs?.first(where: { $0.key.text == step }) {
        key = pair.key
        node = pair.value
      } else if let item = here.items?.first(where: {
        $0["id"]?.scalar?.text == step || $0.scalar?.text == step
      }) {
        node = item["id"] ?? item
        key = nil
        if item["id"] != nil, fault.path.last != step { node = item }
      } else {
        break
      }
    }
    let severity = fault.severity
    if let key, fault.pointsAtName {
      return document.diagnostic(
        at: key, severity: severity, code: fault.code, message: fault.message, remedy: fault.remedy)
    }
    if let node, node.scalar != nil || key == nil || node.items != nil && fault.pointsAtValue {
      return document.diagnostic(
        at: node, severity: severity, code: fault.code, message: fault.message, remedy: fault.remedy)
    }
    if let key {
      return document.diagnostic(
        at: key, severity: severity, code: fault.code, message: fault.message, remedy: fault.remedy)
    }
    return document.diagnostic(
      severity: severity, code: fault.code, message: fault.message, remedy: fault.remedy)
  }
}
