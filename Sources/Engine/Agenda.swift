import Foundation
import Ledger
public import Reporting
import Wording

extension Office {
  /// What is coming: the deadlines of the reports that are not yet sent, and what the calendars say.
  ///
  /// Lists, the calendar and its picture ask here, so that they give one answer.
  ///
  /// - Throws: `Diagnostics` where a calendar has mistakes; `LedgerError`.
  public func agenda(_ agenda: Agenda) throws -> [AgendaItem] {
    let calendars = try workspace.shelf.calendars()
    var known: [Workflow.ID: Set<SessionCalendar.ID>] = [:]
    return agenda.items(
      summaries: try lines(Listing(openOnly: true)), calendars: calendars, at: now,
      workflowCalendars: { name in
        if let found = known[name] { return found }
        let found = (try? workspace.shelf.definition(name))?.workflow.calendars ?? []
        known[name] = found
        return found
      })
  }

  /// The open reports that the actor opened, wrote in, or has a role on.
  public func ownReports() throws -> Set<Report.ID> {
    var own: Set<Report.ID> = []
    for summary in try ledger.summaries(Listing(openOnly: true)) {
      guard let report = Report(folding: try ledger.entries(of: summary.report)) else { continue }
      if report.authors.contains(actor) || report.assignments.contains(where: { $0.person == actor }) {
        own.insert(summary.report)
      }
    }
    return own
  }
}
