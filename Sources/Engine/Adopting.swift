import Definitions
import Foundation
import Ledger
public import Reporting
import Synchronization
public import Wording

/// Definitions in use: read from the shelf when a report is opened, from the ledger ever after.
extension Office {
  /// The definition that `pin` names, from the texts on the ledger.
  func definition(_ pin: Workflow.Pin) throws -> (Workflow, RuleSet?) {
    try definitions.once(pin) { try readDefinition(pin) }
  }

  private func readDefinition(_ pin: Workflow.Pin) throws -> (Workflow, RuleSet?) {
    let name = "\(pin.name).yaml (version \(pin.version), on the ledger)"
    guard let bytes = try ledger.content(pin.definition) else { throw Trouble.expunged(pin.definition) }
    let workflow = try WorkflowFile.read(bytes, file: name)
    guard let rules = pin.rules else { return (workflow, nil) }
    guard let bytes = try ledger.content(rules) else { throw Trouble.expunged(rules) }
    return (workflow, try RulesFile.read(bytes, file: "\(pin.name): rules (on the ledger)"))
  }

  /// Puts the definition that stands on the shelf now on record, unless it is the one in use already.
  ///
  /// - Throws: `Diagnostics` where the definition has mistakes.
  func adopt(_ name: Workflow.ID) throws -> (pin: Workflow.Pin, workflow: Workflow, rules: RuleSet?) {
    let (workflow, bytes, rules) = try workspace.shelf.definition(name)
    if let pin = try directory().workflows[name], try isSame(pin, bytes, rules?.bytes) {
      return (pin, workflow, rules?.set)
    }
    if isRehearsal {
      let pin = Workflow.Pin(name: name, version: workflow.version, definition: "rehearsal", rules: nil)
      return (pin, workflow, rules?.set)
    }
    let definition = Salted.content(bytes)
    let ruleContent = rules.map { Salted.content($0.bytes) }
    let pin = Workflow.Pin(
      name: name, version: workflow.version, definition: definition.id, rules: ruleContent?.id)
    try perform(.adopt(pin), with: [definition, ruleContent].compactMap(\.self))
    return (pin, workflow, rules?.set)
  }

  private func isSame(_ pin: Workflow.Pin, _ bytes: [UInt8], _ rules: [UInt8]?) throws -> Bool {
    guard try ledger.content(pin.definition) == bytes else { return false }
    return try pin.rules.flatMap { try ledger.content($0) } == rules
  }
}

/// Definitions that this process has read from the ledger: the texts that a pin names never change, and a walk through
/// all reports must not read the same ones for each.
final class ReadDefinitions: Sendable {
  private let known = Mutex<[Workflow.Pin: (Workflow, RuleSet?)]>([:])

  func once(
    _ pin: Workflow.Pin, _ read: () throws -> (Workflow, RuleSet?)
  ) throws -> (Workflow, RuleSet?) {
    if let definition = known.withLock({ $0[pin] }) { return definition }
    let definition = try read()
    known.withLock { $0[pin] = definition }
    return definition
  }
}

extension Shelf {
  /// The workflow of that name with its rules, checked as a whole, and the bytes of both files.
  ///
  /// - Throws: ``Trouble`` where there is no such workflow; `Diagnostics` with every error in it.
  public func definition(
    _ name: Workflow.ID
  ) throws -> (workflow: Workflow, bytes: [UInt8], rules: (set: RuleSet, bytes: [UInt8])?) {
    try definition(at: try path(of: name))
  }

  /// The workflow in the file at `path` with its rules, checked as a whole, and the bytes of both files.
  ///
  /// - Throws: ``Trouble`` where there is no such file; `Diagnostics` with every error in it.
  public func definition(
    at path: String
  ) throws -> (workflow: Workflow, bytes: [UInt8], rules: (set: RuleSet, bytes: [UInt8])?) {
    let bytes = try read(path)
    let errors = try check(path).filter { $0.severity == .error }
    guard errors.isEmpty else { throw Diagnostics(errors) }
    let workflow = try WorkflowFile.read(bytes, file: path)
    guard let rules = workflow.rules, let rulesPath = self.path(of: rules) else {
      return (workflow, bytes, nil)
    }
    let rulesBytes = try read(rulesPath)
    return (workflow, bytes, (try RulesFile.read(rulesBytes, file: rulesPath), rulesBytes))
  }

  /// Every mistake in the workflow file at `path`, with the rules and templates that it names.
  public func check(_ path: String) throws -> [Diagnostic] {
    let found = try checkAlone(path)
    guard !found.contains(where: { $0.severity == .error }) else { return found }
    let bytes = try read(path)
    let workflow = try WorkflowFile.read(bytes, file: path)
    let mistakes =
      wordListMistakes(of: workflow)
      + (workflow.calendars.isEmpty ? [] : calendarMistakes())
    guard mistakes.isEmpty else { return Diagnostics(found + mistakes).all }
    let all = try templateMistakes(of: workflow)
    return found + all.map { inFileName($0, of: workflow, bytes: bytes, path: path) ?? $0 }
  }

  /// Every mistake in the templates of `workflow`: of its document and of what is attached to it.
  ///
  /// - Throws: ``Trouble`` where there is no such template.
  public func templateMistakes(of workflow: Workflow) throws -> [Diagnostic] {
    guard let document = workflow.document else { return [] }
    var found: [Diagnostic] = []
    for attachment in [nil] + document.attachments {
      do { _ = try template(of: workflow, for: attachment) } catch let error as Diagnostics {
        found += error.all
      }
    }
    return found
  }

  /// A mistake in the pattern of the file's name, at its place in the workflow.
  private func inFileName(_ mistake: Diagnostic, of workflow: Workflow, bytes: [UInt8], path: String)
    -> Diagnostic?
  {
    let document = workflow.document
    let attachment = document?.attachments.firstIndex { fileNameLabel(of: workflow, $0) == mistake.file }
    guard attachment != nil || mistake.file == fileNameLabel(of: workflow) else { return nil }
    let place = attachment.map { ["attachments", "\($0)"] } ?? []
    return WorkflowCheck.diagnostic(
      in: bytes, file: path, at: ["document"] + place + ["file-name"], code: mistake.code,
      message: mistake.message, remedy: mistake.remedy)
  }

  /// How messages call the pattern of the file's name.
  func fileNameLabel(of workflow: Workflow, _ attachment: DocumentDefinition.Attachment? = nil) -> String {
    "\(workflow.name).yaml: file-name" + (attachment.map { " (\($0.template), \($0.fileName))" } ?? "")
  }

  private func checkAlone(_ path: String) throws -> [Diagnostic] {
    WorkflowCheck.check(
      try read(path), file: path,
      rules: { name in
        guard let path = self.path(of: name), let bytes = try? self.read(path) else { return nil }
        return try? RulesFile.read(bytes, file: path)
      },
      wordLists: wordLists, calendars: calendarNames, templates: { self.path(of: "Templates/\($0)") != nil })
  }
}
