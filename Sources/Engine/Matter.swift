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
    return items.map { item in
      let sentence = item.sentence(at: now, deadline: item.deadline.map(name), zone: zone)
      // Who is told what is not their own is told why.
      guard item.isStandIn else { return sentence }
      return Localized(en: "\(sentence.en) (\(item.why.en))", fr: "\(sentence.fr) (\(item.why.fr))")
    }.filter { said.insert($0).inserted }
  }

  /// When the first of its deadlines is; what has none comes last.
  fileprivate var due: Date { items.compactMap(\.deadline?.at).min() ?? .distantFuture }
}

/// Everything that waits for one person.
public struct Matters: Sendable {
  /// By report, what is due first coming first.
  public let all: [Matter]
  /// The reports of which that can't be said.
  public let broken: [Round.Broken]
}

extension Office {
  /// Everything that waits for `person` on open reports, whether they were told or not.
  ///
  /// Only those reports are read whose line says that they may reach the person.
  ///
  /// - Throws: `LedgerError`. A report that can't be read is named in the result, and hides no other.
  public func matters(for person: Person.ID) throws -> Matters {
    var sweep = try Sweep(self, transport: nil, silence: nil)
    let directory = sweep.directory
    var (all, broken): ([Matter], [Round.Broken]) = ([], [])
    for id in try ledger.openReports(reaching: { $0.mayReach(person, in: directory) }) {
      do {
        if let matter = try sweep.matter(on: id, for: person, at: now) { all.append(matter) }
      } catch {
        broken.append(Round.Broken(report: id, reason: Localized.reason(of: error)))
      }
    }
    all.sort { ($0.due, $0.report) < ($1.due, $1.report) }
    return Matters(all: all, broken: broken)
  }
}
