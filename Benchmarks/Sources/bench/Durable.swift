import Engine
import Foundation
import Ledger
import Reporting

/// Moves on disk: every report of the workspace is asked for review and returned.
enum Durable {
  /// Both ways, as JSON: through the office, which loads all anew for each act, and with the report in memory.
  static func measure(in folder: String) throws -> String {
    let (loading, inMemory) = (try throughTheOffice(folder), try appending(folder))
    return #"{"office": \#(loading), "append": \#(inMemory)}"#
  }

  /// As every command does it: load the record, the words, the workflow; decide; append.
  private static func throughTheOffice(_ folder: String) throws -> String {
    let officer = try SampleOffice.open(folder, as: SampleOffice.officer)
    let reviewer = try SampleOffice.open(folder, as: SampleOffice.reviewer)
    let reports = try officer.summaries().map(\.report)
    // What everyone saw is read before, so that only the act itself is measured.
    let seen = try reports.map { try officer.file(of: $0).report.revision.id }
    return try measured(moves: reports.count * 2) {
      for (report, revision) in zip(reports, seen) {
        _ = try officer.advance(
          officer.file(of: report), "request-review", seen: revision)
        _ = try reviewer.advance(
          reviewer.file(of: report), "return", seen: revision, reason: "One figure lacks its source")
      }
    }
  }

  /// As the libraries beside it do it: the report stays in memory; decide, evolve, append.
  private static func appending(_ folder: String) throws -> String {
    let officer = try SampleOffice.open(folder, as: SampleOffice.officer)
    let reviewer = try SampleOffice.open(folder, as: SampleOffice.reviewer)
    let ledger = try LedgerFile.open(at: officer.workspace.ledgerPath)
    let reports = try officer.summaries().map(\.report)
    let files = try reports.map { try officer.file(of: $0) }
    return try measured(moves: reports.count * 2) {
      for file in files {
        let reason = Salted.content(Array("One figure lacks its source".utf8))
        let revision = file.report.revision.id
        var report = file.report
        for (actor, move) in [
          (officer.actor, Command.advance("request-review", seen: revision, given: Situation.Given())),
          (
            reviewer.actor,
            Command.advance("return", seen: revision, given: Situation.Given(reason: reason.id))
          ),
        ] {
          var situation = file.situation(for: actor, at: SampleOffice.moment)
          situation.report = report
          let entries = try situation.decide(move).map {
            Entry(report: report.id, by: actor, at: SampleOffice.moment, event: $0)
          }
          let expected = report.position
          for entry in entries { report.evolve(entry) }
          try ledger.append(
            Batch(
              report: report.id, expected: expected, entries: entries,
              contents: entries.flatMap(\.event.contents).contains(reason.id) ? [reason] : [],
              summary: Summary(
                of: report, draft: file.draft, in: file.workflow, changedAt: SampleOffice.moment)))
        }
      }
    }
  }

  private static func measured(moves: Int, _ body: () throws -> Void) rethrows -> String {
    let (cpuBefore, started) = (cpuSeconds(), ContinuousClock.now)
    try body()
    let (cpu, wall) = (cpuSeconds() - cpuBefore, started.duration(to: .now) / .seconds(1))
    return #"{"cpu_ms": \#(cpu / Double(moves) * 1000), "wall_ms": \#(wall / Double(moves) * 1000)}"#
  }

  /// What this process used of the processor so far, its own code and the kernel's.
  private static func cpuSeconds() -> Double {
    var used = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(used.ru_utime) + seconds(used.ru_stime)
  }
}
