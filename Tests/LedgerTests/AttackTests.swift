import Foundation
import GRDB
import Reporting
import Testing
import Wording

@testable import Ledger

@Suite("What verify finds")
struct AttackTests {
  let folder: Folder
  let sample: Sample

  init() throws {
    folder = try Folder()
    sample = try folder.makeSample()
  }

  @Test("A ledger that nobody touched is sound, and without a head nothing vouches for it but itself")
  func untouched() throws {
    let alone = try folder.verify()
    #expect(alone.isSound)
    #expect(alone.head == sample.head)
    #expect((alone.entryCount, alone.reportCount, alone.contentCount) == (12, 2, 11))
    #expect(alone.anchored == nil)
    #expect(alone.unanchored == 1...12)
  }

  @Test("A head proves the entries up to it, and not those after it")
  func ranges() throws {
    let file = try LedgerFile.open(at: folder.ledger)
    try file.append(saving(sample.nepal, at: 5, text: "After the head."))
    let verification = try file.verify(against: sample.head)
    #expect(verification.isSound)
    #expect(verification.anchored == 1...12)
    #expect(verification.unanchored == 13...13)
  }

  /// What somebody did with a tool, and the first thing that verify has to say about it.
  struct Attack: CustomTestStringConvertible {
    var testDescription: String
    var kind: Flaw.Kind
    var number: Int?
    var sql: String

    init(_ description: String, _ kind: Flaw.Kind, _ number: Int?, _ sql: String) {
      testDescription = description
      self.kind = kind
      self.number = number
      self.sql = sql
    }
  }

  @Test("What was done with a tool is found and named", arguments: attacks)
  func found(_ attack: Attack) throws {
    try folder.attack(attack.sql)
    let verification = try folder.verify()
    #expect(verification.flaws.first?.kind == attack.kind, "\(verification.flaws.map(\.message.en))")
    #expect(verification.flaws.first?.number == attack.number)
    #expect(verification.flawCount == verification.flaws.count)
  }

  static let attacks: [Attack] = [
    Attack("another person", .altered, 7, "UPDATE entries SET by = 'omar' WHERE number = 7"),
    Attack("another moment", .altered, 1, "UPDATE entries SET at = at + 1 WHERE number = 1"),
    Attack(
      "another event", .altered, 12,
      "UPDATE entries SET event = replace(event, 'r0', 'r1') WHERE number = 12"),
    Attack("an event that is none", .altered, 4, "UPDATE entries SET event = 'gone' WHERE number = 4"),
    Attack(
      "hidden behind a NUL", .altered, 7,
      "UPDATE entries SET by = CAST(CAST(by AS BLOB) || x'00' || 'omar' AS TEXT) WHERE number = 7"),
    Attack("another hash", .altered, 7, "UPDATE entries SET hash = zeroblob(32) WHERE number = 7"),
    Attack("the newest hash", .altered, 12, "UPDATE entries SET hash = zeroblob(32) WHERE number = 12"),
    Attack(
      "moved into another record", .altered, 12,
      "UPDATE entries SET report = '', position = 3 WHERE number = 12"),
    Attack("the first removed", .removed, 1, "DELETE FROM entries WHERE number = 1"),
    Attack("one removed", .removed, 7, "DELETE FROM entries WHERE number = 7"),
    Attack("three removed", .removed, 6, "DELETE FROM entries WHERE number BETWEEN 6 AND 8"),
    Attack(
      "a whole report removed", .removed, 3,
      """
      DELETE FROM entries WHERE report = 'np-upr-51'; DELETE FROM summaries WHERE report = 'np-upr-51';
      DELETE FROM contents WHERE entry NOT IN (SELECT number FROM entries)
      """),
    Attack(
      "one removed, the later moved up", .removed, 7,
      """
      DELETE FROM entries WHERE number = 7;
      UPDATE entries SET position = position - 1 WHERE report = 'np-upr-51' AND position = 4;
      UPDATE entries SET position = position - 1 WHERE report = 'np-upr-51' AND position = 5;
      UPDATE entries SET number = -number WHERE number > 7; UPDATE entries SET number = -number - 1 WHERE number < 0
      """),
    Attack(
      "one inserted, the later moved down", .inserted, 7,
      """
      UPDATE entries SET number = -number WHERE number >= 7; UPDATE entries SET number = 1 - number WHERE number < 0;
      INSERT INTO entries SELECT 7, '', 3, at, 'omar', event, zeroblob(32) FROM entries WHERE number = 2
      """),
    Attack(
      "one inserted into a record", .inserted, 7,
      """
      UPDATE entries SET number = -number WHERE number >= 7; UPDATE entries SET number = 1 - number WHERE number < 0;
      UPDATE entries SET position = 6 WHERE report = 'np-upr-51' AND position = 5;
      UPDATE entries SET position = 5 WHERE report = 'np-upr-51' AND position = 4;
      UPDATE entries SET position = 4 WHERE report = 'np-upr-51' AND position = 3;
      INSERT INTO entries SELECT 7, report, 3, at, 'omar', event, hash FROM entries WHERE number = 4
      """),
    Attack(
      "three inserted", .inserted, 7,
      """
      UPDATE entries SET number = -number WHERE number >= 7; UPDATE entries SET number = 3 - number WHERE number < 0;
      INSERT INTO entries SELECT 7, '', 3, at, 'omar', event, zeroblob(32) FROM entries WHERE number = 2;
      INSERT INTO entries SELECT 8, '', 4, at, 'omar', event, zeroblob(32) FROM entries WHERE number = 2;
      INSERT INTO entries SELECT 9, '', 5, at, 'omar', event, zeroblob(32) FROM entries WHERE number = 2
      """),
    Attack(
      "put at the far end", .removed, 13,
      "INSERT INTO entries SELECT 9223372036854775807, '', 3, at, 'omar', event, hash FROM entries WHERE number = 2"
    ),
    Attack(
      "put before the first", .inserted, -9223372036854775808,
      "INSERT INTO entries SELECT -9223372036854775808, '', 3, at, 'omar', event, hash FROM entries WHERE number = 2"
    ),
    Attack(
      "one added at the end", .altered, 13,
      "INSERT INTO entries SELECT 13, '', 3, at, 'omar', event, hash FROM entries WHERE number = 2"),
    Attack("two of different reports change places", .reordered, 7, swap(7, 10)),
    Attack("two neighbours change places", .reordered, 8, swap(8, 9)),
    Attack("two of one report change places", .reordered, 7, swap(7, 9)),
    Attack("the newest comes first", .reordered, 3, swap(3, 12)),
    Attack(
      "rows of two reports exchanged", .altered, 7,
      """
      UPDATE entries SET report = 'x' WHERE number = 7; UPDATE entries SET report = 'np-upr-51' WHERE number = 8;
      UPDATE entries SET report = 'pe-crc-98' WHERE number = 7
      """),
    Attack("content altered", .contentAltered, 9, "UPDATE contents SET bytes = x'00' WHERE entry = 9"),
    Attack("salt altered", .contentAltered, 9, "UPDATE contents SET salt = x'00' WHERE entry = 9"),
    Attack(
      "destroyed without a record", .contentMissing, 9,
      "UPDATE contents SET salt = NULL, bytes = NULL WHERE entry = 9"),
    Attack("half expunged", .file, nil, "UPDATE contents SET salt = NULL WHERE entry = 9"),
    Attack("content of another entry", .contentAltered, 9, "UPDATE contents SET entry = 2 WHERE entry = 9"),
    Attack("content removed", .contentMissing, 9, "DELETE FROM contents WHERE entry = 9"),
    Attack("content added", .contentStray, nil, "INSERT INTO contents VALUES ('ff', 1, x'00', x'00')"),
    Attack("a line for lists removed", .summary, nil, "DELETE FROM summaries WHERE report = 'np-upr-51'"),
    Attack(
      "a line for lists added", .summary, nil,
      "INSERT INTO summaries SELECT 'x', workflow, state, final, words, due, wake_at, changed_at, position, json FROM summaries LIMIT 1"
    ),
    Attack(
      "a line for lists of another length", .summary, nil,
      "UPDATE summaries SET position = 4 WHERE report = 'np-upr-51'"),
    Attack("a line for lists that hides its deadline", .summary, nil, "UPDATE summaries SET wake_at = 1"),
    Attack("a line for lists that can't be read", .summary, nil, "UPDATE summaries SET json = '{}'"),
    Attack("a table added", .schema, nil, "CREATE TABLE notes (text)"),
    Attack("an index lost", .schema, nil, "DROP INDEX summaries_wake_at"),
    Attack("a table lost", .file, nil, "DROP TABLE summaries"),
  ]

  static func swap(_ a: Int, _ b: Int) -> String {
    """
    UPDATE entries SET number = -1 WHERE number = \(a); UPDATE entries SET number = \(a) WHERE number = \(b);
    UPDATE entries SET number = \(b) WHERE number = -1
    """
  }

  @Test("One altered row is one flaw: those after it are as they were recorded")
  func one() throws {
    try folder.attack("UPDATE entries SET by = 'omar' WHERE number = 7")
    let verification = try folder.verify(against: sample.head)
    #expect(verification.flaws.map(\.number) == [7])
    #expect(verification.flaws.first?.report == sample.nepal)
    #expect(verification.flaws.first?.position == 3)
    #expect(verification.anchored == 8...12)
  }

  @Test("Two rows that changed places are two flaws")
  func two() throws {
    try folder.attack(AttackTests.swap(7, 10))
    let flaws = try folder.verify().flaws
    #expect(flaws.map(\.kind) == [.reordered, .reordered])
    #expect(flaws.map(\.number) == [7, 10])
    #expect(flaws.first?.message.en == "entry 7 (pe-crc-98, 4) was recorded as entry 10")
  }

  @Test("A trigger that was taken away is missed")
  func triggers() throws {
    try folder.run("DROP TRIGGER entries_update")
    #expect(try folder.verify().flaws.map(\.kind) == [.schema])
  }

  @Test("Where no table is left, that is found, and reading says so")
  func noTables() throws {
    try folder.run("DROP TABLE contents; DROP TABLE entries; DROP TABLE summaries")
    #expect(try folder.verify().flaws.map(\.kind).contains(.schema))
    let file = try LedgerFile.open(at: folder.ledger)
    #expect(throws: LedgerError.self) { try file.entries(of: nil) }
    #expect(throws: LedgerError.self) { try file.append(opening("np-upr-51")) }
  }

  @Test("Only a head kept elsewhere shows that the end was cut off")
  func cutOff() throws {
    try folder.attack(
      """
      DELETE FROM entries WHERE number > 10; DELETE FROM contents WHERE entry > 10;
      UPDATE summaries SET position = 4, json = replace(json, '"position":5', '"position":4')
      """)
    #expect(try folder.verify().isSound)
    let verification = try folder.verify(against: sample.head)
    #expect(verification.flaws.map(\.kind) == [.cutOff])
    #expect(
      verification.flaws.first?.message.en
        == "the newest entries were cut off: the head says 12 entries, the ledger has 10")
    #expect(verification.anchored == nil)
    #expect(verification.unanchored == 1...10)
  }

  @Test("Only a head kept elsewhere shows that the whole file was replaced")
  func replaced() throws {
    let other = try Folder()
    let file = try other.make()
    _ = try Sample(in: file)
    try file.append(saving("np-upr-51", at: 5, text: "Another office."))
    try file.close()
    try other.attack("UPDATE entries SET by = 'omar' WHERE number = 1")
    try other.rechain()
    #expect(try other.verify().isSound)
    let verification = try other.verify(against: sample.head)
    #expect(verification.flaws.map(\.kind) == [.replaced])
    #expect(verification.anchored == nil)
  }

  @Test("An entry whose hash was computed anew doesn't fit those that follow it")
  func rehashed() throws {
    try folder.attack("UPDATE entries SET by = 'omar' WHERE number = 7")
    try folder.rechain(upTo: 7)
    let verification = try folder.verify(against: sample.head)
    #expect(verification.flaws.first.map { [$0.kind == .altered, $0.number == 8] } == [true, true])
    #expect(verification.anchored == 10...12)
  }

  @Test("An event of a newer version is named as such, and its content can't be judged")
  func unknownEvent() throws {
    try folder.attack(#"UPDATE entries SET event = '{"sealed":{}}' WHERE number = 2"#)
    try folder.rechain()
    #expect(try folder.verify().flaws.map(\.kind) == [.unreadable])
    let file = try LedgerFile.open(at: folder.ledger)
    #expect(throws: LedgerError.self) { try file.entries(of: nil) }
    #expect(try file.entries(of: sample.nepal).count == 5)
  }

  @Test("Nobody reads a record, content or a line that isn't what was stored")
  func readingDamaged() throws {
    try folder.attack(
      """
      UPDATE entries SET by = 'omar' WHERE number = 9;
      UPDATE contents SET bytes = x'00' WHERE entry = 10;
      UPDATE summaries SET json = '{}' WHERE report = 'pe-crc-98'
      """)
    let file = try LedgerFile.open(at: folder.ledger)
    for read in [
      { _ = try file.entries(of: "np-upr-51") }, { _ = try file.content(content("Peru 3").id) },
      { _ = try file.summary(of: "pe-crc-98") }, { _ = try file.summaries() },
    ] {
      let error = #expect(throws: LedgerError.self) { try read() }
      guard case .damaged = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    #expect(try file.entries(of: "pe-crc-98").count == 5)
  }

  @Test("A line for lists is compared with the one computed from the record")
  func summaries() throws {
    let file = try LedgerFile.open(at: folder.ledger)
    func computed(_ entries: [Entry], _ line: Summary) -> Summary? {
      guard let report = entries.first?.report else { return nil }
      // Reading content while verifying must not stop everything.
      guard (try? file.content(content("Nepal 4").id)) != nil else { return nil }
      return summary(of: report, position: entries.count)
    }
    #expect(try file.verify(summarise: computed).isSound)
    try folder.run(
      "UPDATE summaries SET json = replace(json, 'A title', 'Another') WHERE report = 'pe-crc-98'")
    #expect(try file.verify().isSound)
    let flaws = try file.verify(summarise: computed).flaws
    #expect(flaws.map(\.report) == ["pe-crc-98"])
    try file.refresh([summary(of: "pe-crc-98", position: 5)])
    #expect(try file.verify(summarise: computed).isSound)
    #expect(throws: LedgerError.stale("pe-crc-98", expected: 4, actual: 5)) {
      try file.refresh([summary(of: "pe-crc-98", position: 4)])
    }
  }
}

extension Folder {
  /// Computes every hash anew, or those up to `last`: what somebody can do who holds the file.
  func rechain(upTo last: Int64 = .max) throws {
    let file = try LedgerFile.open(at: ledger)
    let rows = try file.queue.read { database in
      try Row.fetchAll(database, sql: "SELECT \(StoredEntry.columns) FROM entries ORDER BY number")
        .map { try StoredEntry($0) }
    }
    try file.close()
    var previous = Chain.beginning
    var records: [[UInt8]: [UInt8]] = [:]
    var sql = ""
    for row in rows {
      var hash = row.hash
      if row.number <= last {
        hash = Chain.hash(
          of: row, number: row.number, position: row.position, previous: previous,
          previousInRecord: records[row.report] ?? Chain.beginning)
        sql += "UPDATE entries SET hash = x'\(Hex.text(hash))' WHERE number = \(row.number);"
      }
      previous = hash
      records[row.report] = hash
    }
    try attack(sql)
  }
}
