import Foundation
import Ledger
import Reporting
import Testing
import Wording

@Suite("The tables are append-only")
struct AppendOnlyTests {
  @Test(
    "A slip of the hand changes nothing",
    arguments: [
      "UPDATE entries SET by = 'omar' WHERE number = 7",
      "DELETE FROM entries WHERE number = 12",
      "INSERT OR REPLACE INTO entries SELECT number, report, position, at, 'omar', event, hash FROM entries WHERE number = 7",
      "INSERT INTO entries SELECT 14, report, 6, at, by, event, hash FROM entries WHERE number = 12",
      "INSERT INTO entries SELECT 13, report, 7, at, by, event, hash FROM entries WHERE number = 12",
      "INSERT INTO entries SELECT NULL, report, 6, at, by, event, hash FROM entries WHERE number = 12",
      "UPDATE contents SET bytes = x'00' WHERE rowid = 1",
      "UPDATE contents SET salt = NULL WHERE rowid = 1",
      "UPDATE contents SET id = 'ff', salt = NULL, bytes = NULL WHERE rowid = 1",
      "UPDATE contents SET entry = 2, salt = NULL, bytes = NULL WHERE rowid = 1",
      "DELETE FROM contents WHERE rowid = 1",
      "INSERT OR REPLACE INTO contents SELECT id, entry, x'00', x'00' FROM contents WHERE rowid = 1",
    ])
  func refused(_ sql: String) throws {
    let folder = try Folder()
    let sample = try folder.makeSample()
    #expect(throws: Folder.SQLRefused.self) { try folder.run(sql) }
    #expect(try folder.verify(against: sample.head).isSound)
  }

  @Test("Content may be expunged: the words and their salt go, the chain still verifies and says how many")
  func expunged() throws {
    let folder = try Folder()
    let sample = try folder.makeSample()
    let gone = content("Nepal 3").id
    let writing = try LedgerFile.open(at: folder.ledger)
    let record = try writing.entries(of: nil)
    let entry = Entry(
      report: nil, by: "carl", at: Date(timeIntervalSince1970: 1), event: .expunged([gone], askedBy: "maya"))
    try writing.append(Batch(report: nil, expected: record.count, entries: [entry]))
    try writing.close()

    let verification = try folder.verify(against: sample.head)
    #expect(verification.isSound)
    #expect(verification.expunged == [gone])
    #expect(verification.anchored == 1...12)
    #expect(verification.statements.contains { $0.en == "1 pieces of content were expunged" })
    let file = try LedgerFile.open(at: folder.ledger)
    #expect(try file.content(gone) == nil)
    #expect(try file.content(content("Nepal 4").id) == Array("Nepal 4".utf8))
    #expect(try file.entries(of: sample.nepal).count == 5)
  }
}
