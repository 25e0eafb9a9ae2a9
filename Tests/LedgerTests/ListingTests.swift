import Foundation
import GRDB
import Reporting
import Testing

@testable import Ledger

@Suite("Lists of reports")
struct ListingTests {
  let folder: Folder
  let file: LedgerFile

  init() throws {
    folder = try Folder()
    file = try folder.make()
    let lines: [(Report.ID, State.ID, String, String?, Date?, TimeInterval)] = [
      ("np-upr-51", "draft", "Children at work in Népal", "NP", noon + 300, 1),
      ("pe-crc-98", "review", "Detention", "PE", noon + 100, 3),
      ("xx-a4a-1", "draft", "100% safe, or '; DROP TABLE entries", nil, nil, 2),
      ("za-upr-41", "submitted", "Ubuntu", "ZA", noon + 200, 4),
    ]
    for (id, state, title, country, due, changed) in lines {
      var batch = opening(id)
      batch.summary = summary(
        of: id, position: 2, state: state, title: title, country: country, due: due,
        changedAt: noon + changed, isFinal: state == "submitted")
      try file.append(batch)
    }
  }

  @Test(
    "A list shows the reports that were asked for, in the order that was asked for",
    arguments: [
      (Listing(), ["pe-crc-98", "za-upr-41", "np-upr-51", "xx-a4a-1"]),
      (Listing(order: .changed), ["za-upr-41", "pe-crc-98", "xx-a4a-1", "np-upr-51"]),
      (Listing(order: .name), ["np-upr-51", "pe-crc-98", "xx-a4a-1", "za-upr-41"]),
      (Listing(limit: 2), ["pe-crc-98", "za-upr-41"]),
      (Listing(limit: 0), []),
      (Listing(openOnly: true), ["pe-crc-98", "np-upr-51", "xx-a4a-1"]),
      (Listing(states: ["draft", "review"], order: .name), ["np-upr-51", "pe-crc-98", "xx-a4a-1"]),
      (Listing(states: []), []),
      (Listing(workflow: "crc"), []),
      (Listing(workflow: "upr", limit: 1), ["pe-crc-98"]),
      (Listing(text: "NEPAL"), ["np-upr-51"]),
      (Listing(text: "népal  work"), ["np-upr-51"]),
      (Listing(text: "upr-", order: .name), ["np-upr-51", "za-upr-41"]),
      (Listing(text: "100%"), ["xx-a4a-1"]),
      (Listing(text: "'; drop table"), ["xx-a4a-1"]),
      (Listing(text: "nobody"), []),
      (Listing(text: " "), ["pe-crc-98", "za-upr-41", "np-upr-51", "xx-a4a-1"]),
      (Listing(wakingBy: noon + 200), ["pe-crc-98", "za-upr-41"]),
      (Listing(wakingBy: noon), []),
    ] as [(Listing, [Report.ID])])
  func list(_ listing: Listing, _ reports: [Report.ID]) throws {
    #expect(try file.summaries(listing).map(\.report) == reports)
  }

  @Test(
    "Reports that reach somebody are found by their lines; what says nothing, or is damaged, is among them")
  func reaching() throws {
    for (id, roles) in [
      ("np-upr-51", "officer<ana"), ("pe-crc-98", "reviewer"), ("za-upr-41", "officer<ana"),
    ] {
      var line = try #require(try file.summary(of: Report.ID(id)))
      line.audience = Audience(roles)
      try file.refresh([line])
    }
    var asked: [Audience] = []
    let found = try file.openReports { audience in
      asked.append(audience)
      return audience == Audience("officer<ana")
    }
    #expect(
      found == ["np-upr-51", "xx-a4a-1"] && Set(asked) == [Audience("officer<ana"), Audience("reviewer")])
    try file.close()
    try folder.run("UPDATE summaries SET json = 'gone' WHERE report = 'pe-crc-98'")
    let again = try LedgerFile.open(at: folder.ledger)
    #expect(try again.openReports { _ in false } == ["pe-crc-98", "xx-a4a-1"])
  }

  @Test("A line comes back as it was given, and is replaced with each batch")
  func replaced() throws {
    #expect(try file.summary(of: "np-upr-51")?.title == "Children at work in Népal")
    #expect(try file.summary(of: "np-upr-51")?.due == noon + 300)
    try file.append(saving("np-upr-51", at: 2, text: "More."))
    #expect(try file.summary(of: "np-upr-51") == summary(of: "np-upr-51", position: 3))
    #expect(try file.summaries().count == 4)
  }

  @Test(
    "What grows with the ledger is looked for through an index, in whatever order it is wanted",
    arguments: [
      (LedgerFile.wakingQuery, "SEARCH summaries USING INDEX summaries_wake_at"),
      (Listing(wakingBy: noon, order: .due).sql.text, "SEARCH summaries USING INDEX summaries_wake_at"),
      (Listing(wakingBy: noon, order: .name).sql.text, "SEARCH summaries USING INDEX summaries_wake_at"),
      (Listing(wakingBy: noon, order: .changed).sql.text, "SEARCH summaries USING INDEX summaries_wake_at"),
      (LedgerFile.recordQuery, "SEARCH entries USING INDEX sqlite_autoindex_entries_1 (report=?)"),
      (LedgerFile.recordQuery, "SEARCH before USING INTEGER PRIMARY KEY (rowid=?)"),
    ] as [(String, String)])
  func index(_ query: String, _ plan: String) throws {
    let steps = try file.queue.read { database in
      let count = query.split(separator: "?", omittingEmptySubsequences: false).count - 1
      let arguments = StatementArguments(Array(repeating: 1, count: count))
      return try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(query)", arguments: arguments)
        .map { $0["detail"] as String }
    }
    #expect(steps.contains { $0.hasPrefix(plan) }, "\(steps)")
    #expect(!steps.contains { $0.hasPrefix("SCAN") })
  }

  @Test("A report is found with those that translate it, and no other")
  func versions() throws {
    let revision = try #require(try file.summary(of: "np-upr-51")).revision
    var line = try #require(try file.summary(of: "pe-crc-98"))
    line.translates = Translation(of: "np-upr-51", at: revision)
    try file.refresh([line])
    #expect(
      try file.summaries(Listing(versionsOf: "np-upr-51", order: .name)).map(\.report) == [
        "np-upr-51", "pe-crc-98",
      ])
    #expect(try file.summaries(Listing(versionsOf: "pe-crc-98")).map(\.report) == ["pe-crc-98"])
  }

  @Test("Batches are appended together or not at all")
  func together() throws {
    let head = try file.head()
    let second = saving("np-upr-51", at: 2, text: "More.")
    #expect(throws: LedgerError.self) { try file.append([second, second]) }
    #expect(try file.head() == head)
    let other = saving("za-upr-41", at: 2, text: "More.")
    #expect(
      try file.append([second, other]).count == head.count + second.entries.count + other.entries.count)
    #expect(try file.verify().isSound)
  }
}
