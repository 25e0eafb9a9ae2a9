public import Foundation
import Ledger
public import Reporting

extension Office {
  /// Opens a report: its first revision holds `fields` and empty sections.
  ///
  /// - Parameter translation: The report that it translates, and the words of it that it follows.
  /// - Throws: `Refusal`, `Diagnostics` of the workflow, `LedgerError`, ``Trouble``.
  @discardableResult
  public func open(
    _ id: Report.ID, on name: Workflow.ID, fields: [Field.ID: FieldValue] = [:],
    deadlines: [Deadline.ID: Date] = [:], translating translation: Translation? = nil
  ) throws -> Outcome {
    guard id.isWellFormed else { throw Refusal([.malformed(id.rawValue)]) }
    if let translation { _ = try file(of: translation.original) }  // Only of what the actor may read.
    let original = try translation.flatMap { try self.original($0.original, at: $0.revision) }
    let (pin, workflow, rules) = try adopt(name)
    var seed = original.map { $0.seed(for: workflow) } ?? Draft()
    seed.fields.merge(fields) { $1 }
    let draft = seed
    let content = Salted.content(try Stored.bytes(draft))
    let reading = Reading(sections: [:], notes: [:], problems: [])
    for _ in 0..<Self.attempts {
      let directory = try directory()
      let existing = try ledger.entries(of: id)
      var situation = Situation(
        report: Report(folding: existing), draft: draft, reading: reading, workflow: workflow, rules: rules,
        directory: directory, actor: actor, now: clock(), wordLists: workspace.shelf.wordLists(of: workflow),
        calendars: workspace.shelf.calendars(of: workflow),
        protectedNames: protectedNames(in: draft, directory))
      situation.workingDays = workspace.workingDays
      var events = try situation.decide(.open(pin, draft: content.id, deadlines: deadlines))
      let now = clock()
      func entries() -> [Entry] { events.map { Entry(report: id, by: actor, at: now, event: $0) } }
      if let translation {
        situation.report = Report(folding: entries())
        situation.original = original
        events += try situation.decide(.translate(translation.original, at: translation.revision))
      }
      let entries = entries()
      guard let report = Report(folding: entries) else { throw Trouble.tooBusy }
      let file = ReportFile(entries: entries, report: report, scene: situation)
      let batch = Batch(
        report: id, expected: 0, entries: entries, contents: [content], summary: file.summary)
      if try append(batch) { return Outcome(file: file, events: events) }
    }
    throw Trouble.tooBusy
  }
}
