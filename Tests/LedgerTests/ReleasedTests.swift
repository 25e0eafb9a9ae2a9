import Foundation
import Reporting
import Testing
import Wording

@testable import Ledger

/// The ledgers of every released format, in `Released/VERSION/`: they must open, verify and replay for ever.
///
/// Once its version is released, a file there is never made anew. For a new format, run this suite with
/// `RAPPORTEUR_WRITE_RELEASED` set to a new
/// folder, and commit that folder beside the others.
@Suite("Ledgers of released versions")
struct ReleasedTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Released"
  static let versions = ["0.1"]

  @Test("It opens, verifies against the head of its day, and grows", arguments: versions)
  func opens(_ version: String) throws {
    let folder = try ReleasedTests.copy(of: version)
    let file = try LedgerFile.open(at: folder.ledger)
    let text = try String(contentsOfFile: "\(ReleasedTests.folder)/\(version)/head.txt", encoding: .utf8)
    let head = try #require(Head(text))
    let verification = try file.verify(against: head)
    #expect(verification.isSound, "\(verification.flaws.map(\.message.en))")
    #expect(verification.anchored == 1...head.count)
    #expect(verification.expunged == [content("A reason that names a child").id])
    try file.append(opening("new-report-1"))
    #expect(try file.verify(against: head).isSound)
  }

  @Test("Each event is read as it was meant, and would be written the same", arguments: versions)
  func events(_ version: String) throws {
    let folder = try ReleasedTests.copy(of: version)
    let file = try LedgerFile.open(at: folder.ledger)
    let record = try String(contentsOfFile: "\(ReleasedTests.folder)/\(version)/record.txt", encoding: .utf8)
    #expect(try ReleasedTests.record(of: file) == record)
  }

  @Test("Replaying gives the reports and the office that they were", arguments: versions)
  func replays(_ version: String) throws {
    let folder = try ReleasedTests.copy(of: version)
    let file = try LedgerFile.open(at: folder.ledger)
    let nepal = try #require(Report(folding: try file.entries(of: "np-upr-51")))
    #expect(nepal.state == "submitted")
    #expect(nepal.revisions.map(\.id) == [content("Draft 1").id, content("Draft 2").id])
    #expect(nepal.approvals.count == 3)
    #expect(nepal.standingApprovals.map(\.by) == ["omar"])
    #expect(nepal.standingEndorsements.isEmpty)
    #expect(nepal.endorsements.map(\.organisation) == ["CRWN"])
    #expect(nepal.openComments.map(\.id) == ["c2"])
    #expect(nepal.deadlines == ["submission": noon + 86_400])
    #expect(nepal.submission?.receipt == content("2026-0413").id)
    #expect(nepal.productions.map(\.format) == ["docx"])
    #expect(nepal.assignments == [Assignment(person: "rita", role: "member", organisation: "CRWN")])

    let office = Directory(folding: try file.entries(of: nil))
    #expect(office.people.keys.sorted() == ["maya", "omar"])
    #expect(office.former == ["rita"])
    #expect(office.people["maya"]?.roles == ["coordinator"])
    #expect(office.workflows["upr"]?.version == 2)
    #expect(office.protectedNames == ["a-keyed-hash"])
    #expect(try file.summaries(Listing(order: .name)).map(\.report) == ["np-upr-51", "pe-crc-98"])
    #expect(try file.content(content("Draft 2").id) == Array("Draft 2".utf8))
  }

  @Test(
    "A new one is made",
    .enabled(if: ProcessInfo.processInfo.environment["RAPPORTEUR_WRITE_RELEASED"] != nil))
  func write() throws {
    let target = try #require(ProcessInfo.processInfo.environment["RAPPORTEUR_WRITE_RELEASED"])
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    let folder = try Folder()
    let file = try folder.make()
    for batch in ReleasedTests.batches { try file.append(batch) }
    try "\(file.head())\n".write(toFile: target + "/head.txt", atomically: true, encoding: .utf8)
    try ReleasedTests.record(of: file).write(
      toFile: target + "/record.txt", atomically: true, encoding: .utf8)
    try file.close()
    try LedgerFile.open(at: folder.ledger).copy(to: target + "/ledger.sqlite")
  }

  private static func copy(of version: String) throws -> Folder {
    let folder = try Folder()
    try FileManager.default.copyItem(
      atPath: "\(ReleasedTests.folder)/\(version)/ledger.sqlite", toPath: folder.ledger)
    return folder
  }

  /// A line for each entry: report, person, seconds since 1970, event as it is stored.
  private static func record(of file: LedgerFile) throws -> String {
    let reports = [nil] + (try file.summaries(Listing(order: .name)).map { Optional($0.report) })
    return try reports.flatMap { try file.entries(of: $0) }.map { entry in
      let event = String(decoding: try EventForm.bytes(of: entry.event), as: UTF8.self)
      let seconds = Int(entry.at.timeIntervalSince1970)
      return "\(entry.report?.rawValue ?? "-") \(entry.by) \(seconds) \(event)\n"
    }.joined()
  }

  /// Every kind of event, in the records of an office and two reports.
  private static var batches: [Batch] {
    let profile = content("Profile")
    let other = content("Another profile")
    let first = Workflow.Pin(
      name: "upr", version: 1, definition: content("workflow 1").id, rules: content("rules").id)
    let second = Workflow.Pin(name: "upr", version: 2, definition: content("workflow 2").id, rules: nil)
    let drafts = [content("Draft 1"), content("Draft 2")]
    let ids = drafts.map(\.id)
    let office: [Event] = [
      .personAdded("maya", profile: profile.id), .roleGranted("maya", role: "coordinator"),
      .personAdded("omar", profile: profile.id), .personAdded("rita", profile: profile.id),
      .personChanged("omar", profile: other.id), .roleGranted("maya", role: "officer"),
      .roleRevoked("maya", role: "officer"), .personRemoved("rita"), .workflowAdopted(first),
      .workflowAdopted(second), .nameProtected("a-keyed-hash"), .nameProtected("another"),
      .nameUnprotected("another"),
    ]
    let before: [Event] = [
      .opened(first, state: "draft", draft: ids[0]), .assigned("omar", role: "reviewer", organisation: nil),
      .assigned("rita", role: "member", organisation: "CRWN"), .unassigned("omar", role: "reviewer"),
      .approved(ids[0]), .saved(ids[1], over: ids[0]),
      .commented(
        "c1", revision: ids[1], section: "background", paragraph: 2, text: content("Which year?").id),
      .commented("c2", revision: ids[1], section: nil, paragraph: nil, text: content("Well done.").id),
      .commentResolved("c1"),
      .deadlineSet("submission", to: noon + 86_400, reason: content("A reason that names a child").id),
    ]
    let after: [Event] = [
      .moved("request-review", from: "draft", to: "review", revision: ids[1], reason: nil, receipt: nil),
      .approved(ids[1]), .approvalWithdrawn(ids[1]), .approved(ids[1]),
      .endorsed(ids[1], organisation: "CRWN"), .endorsementWithdrawn(ids[1], organisation: "CRWN"),
      .produced(ids[1], format: "docx", digest: Salted.digest(ofFile: Array("a file".utf8))),
      .moved(
        "submit", from: "review", to: "submitted", revision: ids[1], reason: content("On time").id,
        receipt: content("2026-0413").id),
      .expungeAsked(ids, reason: content("Too much").id), .expungeDropped,
      .expungeAsked([content("A reason that names a child").id], reason: content("It names a child").id),
      .expunged([content("A reason that names a child").id], askedBy: "omar"),
    ]
    func batch(
      _ report: Report.ID?, _ events: [Event], at position: Int, by: Person.ID, _ texts: [Content],
      state: State.ID = "draft"
    ) -> Batch {
      Batch(
        report: report, expected: position,
        entries: events.enumerated().map { number, event in
          Entry(report: report, by: by, at: noon + TimeInterval(60 * (position + number)), event: event)
        },
        contents: texts,
        summary: report.map {
          summary(of: $0, position: position + events.count, state: state, isFinal: state == "submitted")
        })
    }
    return [
      batch(
        nil, office, at: 0, by: "maya",
        [profile, other, content("workflow 1"), content("workflow 2"), content("rules")]),
      batch(
        "np-upr-51", before, at: 0, by: "omar",
        drafts + ["Which year?", "Well done.", "A reason that names a child"].map { content($0) }),
      opening("pe-crc-98"),
      batch(
        "np-upr-51", after, at: before.count, by: "omar",
        ["On time", "2026-0413", "Too much", "It names a child"].map { content($0) },
        state: "submitted"),
    ]
  }
}
