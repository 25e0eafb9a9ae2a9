import Foundation
import Ledger
import Reporting
import Wording

/// How a round puts on record what it does.
extension Sweep {
  /// How many reports are put on record at once.
  private static let group = 200

  /// Decides on what is known of each report, and appends what comes of it; the events by report. Those on which that
  /// can't be done are broken, and stop no others.
  mutating func record(
    on ids: [Report.ID], at now: Date, _ decide: (Pending) -> [Event]
  ) -> [Report.ID: [Event]] {
    var done: [Report.ID: [Event]] = [:]
    for start in stride(from: 0, to: ids.count, by: Self.group) {
      let some = ids[start..<min(start + Self.group, ids.count)]
      if let together = recordTogether(some, at: now, decide) {
        done.merge(together) { $1 }
        continue
      }
      for id in some {
        do { done[id] = try record(on: id, at: now, decide) } catch {
          round.broken.append(Round.Broken(report: id, reason: Localized.reason(of: error)))
        }
      }
    }
    return done
  }

  /// All of `ids` in one, so that the disk is waited for once; `nil`, and nothing on record, where one of them can't be
  /// read or somebody else was faster.
  mutating func recordTogether(
    _ ids: ArraySlice<Report.ID>, at now: Date, _ decide: (Pending) -> [Event]
  ) -> [Report.ID: [Event]]? {
    var done: [Report.ID: [Event]] = [:]
    var steps: [Step] = []
    for id in ids {
      guard let file = try? file(of: id) else { return nil }
      let events = decide(file)
      done[id] = events
      if !events.isEmpty { steps.append(Step(events, on: file, at: now)) }
    }
    if steps.isEmpty { return done }
    guard (try? office.append(steps.map(\.batch))) == true else { return nil }
    for step in steps { files[step.file.report.id] = step.file }
    return done
  }

  /// Decides on what is known, and appends; where somebody else was faster, loads and decides again.
  mutating func record(
    on id: Report.ID, at now: Date, _ decide: (Pending) -> [Event]
  ) throws -> [Event] {
    for _ in 0..<Office.attempts {
      let file = try file(of: id)
      let events = decide(file)
      if events.isEmpty { return [] }
      let step = Step(events, on: file, at: now)
      if try office.append([step.batch]) {
        files[id] = step.file
        return events
      }
      files[id] = nil
    }
    throw Trouble.tooBusy
  }

  /// Puts on record what has happened in any case.
  mutating func note(
    on items: [Report.ID: [Schedule.Ready]], at now: Date, _ event: ([Schedule.Ready]) -> Event
  ) {
    _ = record(on: items.keys.sorted(), at: now) { [event(items[$0.report.id] ?? [])] }
  }

  /// Events on a report, and what they make of it.
  private struct Step {
    let file: Pending
    let batch: Batch

    init(_ events: [Event], on file: Pending, at now: Date) {
      var file = file
      let id = file.report.id
      let expected = file.report.position
      let entries = events.map { Entry(report: id, by: .program, at: now, event: $0) }
      for entry in entries { file.report.evolve(entry) }
      let line = Summary(
        of: file.report, draft: file.draft, in: file.workflow, changedAt: file.report.touchedAt)
      batch = Batch(report: id, expected: expected, entries: entries, summary: line)
      self.file = file
    }
  }
}
