public import Foundation
import Ledger
public import Reporting
public import Wording

/// What waits for one person on one report, with what is needed to say it: lists, mails and calendar files show this.
public struct Matter: Sendable {
  /// The report.
  public let report: Report.ID
  /// What it is called; `nil` where a mail must not say.
  public let title: Localized?
  /// What waits, in the order of the workflow's reminders.
  public let items: [Waiting]
  /// The definition that the report is on.
  let workflow: Workflow

  /// What a deadline is called.
  func name(of deadline: DeadlineMoment) -> Localized {
    let title = workflow.deadlines.first { $0.id == deadline.id }?.title ?? [:]
    return title.isEmpty ? Localized(same: deadline.id.rawValue) : title.localized
  }

  /// What waits, a sentence each; what two reminders tell alike is said once.
  public func sentences(at now: Date, zone: String) -> [Localized] {
    var said: Set<Localized> = []
    let looks = items.contains { $0.kind == .notLooked }
    return items.filter { !($0.kind == .asked && looks) }
      .map { $0.sentence(at: now, deadline: $0.deadline.map(name), zone: zone) }
      .filter { said.insert($0).inserted }
  }
}

extension Office {
  /// Everything that waits for `person` on open reports, what is due first coming first.
  ///
  /// - Throws: `LedgerError`. A report that can't be read is left out: `remind` and `verify` name it.
  public func matters(for person: Person.ID) throws -> [Matter] {
    var sweep = try Sweep(self, transport: nil, silence: nil)
    return try ledger.sleepingReports().compactMap { sweep.matter(on: $0, for: person, at: now) }
  }
}
