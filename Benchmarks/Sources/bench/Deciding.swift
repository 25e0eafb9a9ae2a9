import Engine
import Foundation
import Reporting

/// Decide and evolve in memory: asked for review and returned, again and again.
enum Deciding {
  static let moves = 2_000

  static func measure(in folder: String) throws -> String {
    let name = SampleOffice.name(of: 1)
    let file = try SampleOffice.open(folder, as: SampleOffice.officer).file(of: name)
    let atDesk = file.situation(for: SampleOffice.officer, at: SampleOffice.moment)
    var inReview = file.situation(for: SampleOffice.reviewer, at: SampleOffice.moment)
    let revision = file.report.revision.id
    let asking = Command.advance("request-review", seen: revision, given: Situation.Given())
    let returning = Command.advance("return", seen: revision, given: Situation.Given(reason: "a-digest"))

    let started = ContinuousClock.now
    for _ in 0..<moves / 2 {
      var report = file.report
      for event in try atDesk.decide(asking) {
        report.evolve(Entry(report: name, by: SampleOffice.officer, at: SampleOffice.moment, event: event))
      }
      inReview.report = report
      for event in try inReview.decide(returning) {
        report.evolve(Entry(report: name, by: SampleOffice.reviewer, at: SampleOffice.moment, event: event))
      }
      guard report.state == file.report.state else { throw Wrong() }
    }
    let seconds = started.duration(to: .now) / .seconds(1)
    return #"{"per_second": \#(Double(moves) / seconds)}"#
  }

  struct Wrong: Error {}
}
