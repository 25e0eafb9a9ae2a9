import Foundation
import Ledger
import Reporting
import Testing

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

  @Test("A line comes back as it was given, and is replaced with each batch")
  func replaced() throws {
    #expect(try file.summary(of: "np-upr-51")?.title == "Children at work in Népal")
    #expect(try file.summary(of: "np-upr-51")?.due == noon + 300)
    try file.append(saving("np-upr-51", at: 2, text: "More."))
    #expect(try file.summary(of: "np-upr-51") == summary(of: "np-upr-51", position: 3))
    #expect(try file.summaries().count == 4)
  }

  @Test("Lines by when to look at them again are found through an index")
  func index() throws {
    let plan = Process()
    let pipe = Pipe()
    plan.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    plan.arguments = [
      folder.ledger, "EXPLAIN QUERY PLAN SELECT json FROM summaries WHERE wake_at <= 5 ORDER BY due",
    ]
    plan.standardOutput = pipe
    try plan.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.contains("summaries_wake_at"))
  }
}
