import Foundation
import Reporting
import Testing

@Suite("A report is the fold of its record")
struct ReportTests {
  func entry(_ event: Event, report: Report.ID? = "np-upr-51") -> Entry {
    Entry(report: report, by: "maya", at: Sample.noon, event: event)
  }

  @Test("A record that does not begin with an opening is no report")
  func noOpening() {
    let opening = Event.opened(Sample.pin, state: "draft", draft: "r1")
    #expect(Report(folding: [Entry]()) == nil)
    #expect(Report(folding: [entry(.saved("r2", over: "r1"))]) == nil)
    #expect(Report(opening: entry(opening, report: nil)) == nil)
    #expect(Report(folding: [entry(opening)])?.revision.id == "r1")
  }

  @Test("Evolve never refuses: events that make no sense are counted and change nothing")
  func nonsense() throws {
    var report = try #require(Report(opening: entry(.opened(Sample.pin, state: "draft", draft: "r1"))))
    let before = report
    let events: [Event] = [
      .opened(Sample.pin, state: "review", draft: "r9"), .approvalWithdrawn("r9"),
      .endorsementWithdrawn("r9", organisation: "X"), .commentResolved("c9"), .unassigned("omar", role: "x"),
      .personRemoved("maya"), .workflowAdopted(Sample.pin),
    ]
    for event in events { report.evolve(entry(event)) }
    #expect(report.position == 1 + events.count)
    #expect(report.state == before.state && report.revisions == before.revisions)
    #expect(report.approvals.isEmpty && report.endorsements.isEmpty && report.comments.isEmpty)
  }

  @Test("A yes to what was sent stays as it stood then; the report goes on from there, or is written anew")
  func sent() throws {
    func at(_ seconds: Double, _ event: Event) -> Entry {
      Entry(report: "np-upr-51", by: "omar", at: Sample.noon + seconds, event: event)
    }
    var report = try #require(Report(opening: entry(.opened(Sample.pin, state: "draft", draft: "r1"))))
    report.evolve(at(1, .approved("r1")))
    #expect(report.sent == nil && report.counts("r1", withdrawn: nil))
    report.evolve(at(2, .saved("r2", over: "r1")))
    #expect(!report.counts("r1", withdrawn: nil) && report.counts("r2", withdrawn: nil))
    report.evolve(
      at(3, .moved("submit", from: "draft", to: "submitted", revision: "r2", reason: nil, receipt: "n")))
    report.evolve(at(4, .saved("r3", over: "r2")))
    #expect(report.sent == "r2" && report.revision.id == "r3")
    #expect(report.counts("r2", withdrawn: nil) && report.counts("r3", withdrawn: nil))
    #expect(report.counts("r2", withdrawn: Sample.noon + 4), "taken back too late")
    #expect(!report.counts("r2", withdrawn: Sample.noon + 3) && !report.counts("r1", withdrawn: nil))
    report.evolve(
      at(5, .moved("again", from: "submitted", to: "draft", revision: "r3", reason: nil, receipt: nil)))
    #expect(report.sent == nil && report.submission != nil)
    #expect(!report.counts("r2", withdrawn: nil) && report.counts("r3", withdrawn: nil))
  }

  @Test("Moments on record are whole seconds, cut and not rounded up")
  func seconds() {
    let at = Date(timeIntervalSince1970: 1_790_000_000.999)
    #expect(Entry(report: nil, by: "maya", at: at, event: .personRemoved("x")).at == Sample.noon)
  }

  @Test("Every content that an event names is found, so that it can be verified and expunged")
  func contents() {
    let table: [(Event, [Content.ID])] = [
      (.personAdded("x", profile: "p"), ["p"]), (.personChanged("x", profile: "p"), ["p"]),
      (.personRemoved("x"), []), (.workflowAdopted(Sample.pin), ["def", "rules"]),
      (.opened(Sample.pin, state: "s", draft: "r1"), ["def", "rules", "r1"]),
      (.saved("r2", over: "r1"), ["r2"]),
      (.moved("t", from: "a", to: "b", revision: "r1", reason: "why", receipt: "n"), ["why", "n"]),
      (.moved("t", from: "a", to: "b", revision: "r1", reason: nil, receipt: nil), []),
      (.commented("c1", revision: "r1", section: nil, paragraph: nil, text: "t"), ["t"]),
      (.deadlineSet("d", to: Sample.noon, reason: "why"), ["why"]), (.approved("r1"), []),
      (.deadlineFollowed("d", to: nil, by: nil, reason: "why"), ["why"]),
      (.deadlineWithdrawn("d", reason: "why"), ["why"]), (.workingDaysSet(.standard), []),
    ]
    for (event, contents) in table { #expect(event.contents == contents) }
  }

  @Test("Every event is read back as it was written")
  func coding() throws {
    let events: [Event] = [
      .personAdded("x", profile: "p"), .roleGranted("x", role: "r"), .workflowAdopted(Sample.pin),
      .opened(Sample.pin, state: "s", draft: "r1"), .assigned("x", role: "r", organisation: "CRWN"),
      .assigned("x", role: "r", organisation: nil), .saved("r2", over: "r1"),
      .moved("t", from: "a", to: "b", revision: "r1", reason: nil, receipt: "n"),
      .endorsed("r1", organisation: "CRWN"),
      .commented("c1", revision: "r1", section: "s", paragraph: 2, text: "t"),
      .deadlineFollowed("d", to: nil, by: nil, reason: nil), .deadlineWithdrawn("d", reason: "why"),
      .deadlineFollowed(
        "d", to: Sample.noon,
        by: CalendarReference(calendar: "upr", entry: "51", certainty: .estimated, digest: "d"), reason: "why"
      ),
      .workingDaysSet(
        WorkingDays(weekend: [.friday], holidays: Set([CalendarDay("2026-12-25")].compactMap(\.self)))),
      .deadlineSet("d", to: Sample.noon, reason: nil), .produced("r1", format: "docx", digest: "d"),
    ]
    let bytes = try JSONEncoder().encode(events)
    #expect(try JSONDecoder().decode([Event].self, from: bytes) == events)
  }
}
