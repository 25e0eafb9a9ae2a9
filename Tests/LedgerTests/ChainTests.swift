import Foundation
import GRDB
import Reporting
import Testing

@testable import Ledger

/// A ledger in a folder of its own, with two reports in it.
struct Fixture {
  let path: String
  let ledger: Ledger

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("ledger.sqlite").path
    ledger = try Ledger.create(at: path)
    for report in ["a", "b"] {
      for step in 0..<3 { try add(step, to: Report.ID(report)) }
    }
  }

  @discardableResult
  func add(_ position: Int, to report: Report.ID?) throws -> Head {
    let content = Salted.content(Array("words \(position)".utf8))
    let pin = Workflow.Pin(name: "upr", version: 1, definition: content.id, rules: nil)
    let event: Event =
      position == 0 ? .opened(pin, state: "draft", draft: content.id) : .saved(content.id, over: content.id)
    return try ledger.append(
      Batch(
        report: report, expected: position,
        entries: [
          Entry(report: report, by: "ana", at: Date(timeIntervalSince1970: 1_800_000_000), event: event)
        ],
        contents: [content], summary: nil))
  }

  /// Runs SQL behind the ledger's back.
  func attack(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  static let unlock =
    "DROP TRIGGER IF EXISTS entry_update; DROP TRIGGER IF EXISTS entry_delete; DROP TRIGGER IF EXISTS content_delete; DROP TRIGGER IF EXISTS content_update;"
}

@Suite("The ledger")
struct LedgerTests {
  @Test("What was appended is read back, and verifies")
  func roundTrip() throws {
    let fixture = try Fixture()
    #expect(try fixture.ledger.entries(of: "a").count == 3)
    #expect(try fixture.ledger.entries(of: nil).isEmpty)
    let result = try fixture.ledger.verify()
    #expect(result.isClean)
    #expect(result.entries == 6)
  }

  @Test("It runs durably: what is confirmed survives a power cut")
  func durable() throws {
    let durability = try Fixture().ledger.durability()
    #expect(durability.journal == "wal")
    #expect(durability.synchronous == 2)
  }

  @Test("Whoever appends on an older state is told so, and nothing is appended")
  func stale() throws {
    let fixture = try Fixture()
    let error = #expect(throws: LedgerError.self) { try fixture.add(1, to: "a") }
    #expect(error?.isStale == true)
    #expect(try fixture.ledger.entries(of: "a").count == 3)
  }

  struct Attack: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let kinds: Set<String>
  }

  static let attacks = [
    Attack(
      testDescription: "an author changed", sql: "UPDATE entry SET by = 'eve' WHERE number = 3",
      kinds: ["altered"]),
    Attack(
      testDescription: "a date changed", sql: "UPDATE entry SET at = at + 1 WHERE number = 2",
      kinds: ["altered"]),
    Attack(
      testDescription: "an entry removed", sql: "DELETE FROM entry WHERE number = 2",
      kinds: ["missing", "altered", "reordered", "content"]),
    Attack(
      testDescription: "two entries swapped",
      sql:
        "UPDATE entry SET number = 100 WHERE number = 2; UPDATE entry SET number = 2 WHERE number = 3; UPDATE entry SET number = 3 WHERE number = 100",
      kinds: ["altered", "reordered"]),
    Attack(
      testDescription: "an entry moved to the other report",
      sql: "UPDATE entry SET report = 'b', position = 9 WHERE number = 3", kinds: ["altered", "reordered"]),
    Attack(
      testDescription: "an event changed",
      sql:
        "UPDATE entry SET event = CAST(replace(CAST(event AS TEXT), 'saved', 'savex') AS BLOB) WHERE number = 3",
      kinds: ["altered", "content"]),
    Attack(
      testDescription: "content changed",
      sql: "UPDATE content SET bytes = CAST('other' AS BLOB) WHERE id = (SELECT id FROM content LIMIT 1)",
      kinds: ["content"]),
    Attack(
      testDescription: "content removed",
      sql: "DELETE FROM content WHERE id = (SELECT id FROM content LIMIT 1)", kinds: ["content"]),
    Attack(
      testDescription: "content added", sql: "INSERT INTO content VALUES ('00', x'00', x'00')",
      kinds: ["content"]),
  ]

  @Test("Every attack on the file is found", arguments: attacks)
  func attack(_ attack: Attack) throws {
    let fixture = try Fixture()
    try fixture.attack(Fixture.unlock + attack.sql)
    let result = try fixture.ledger.verify()
    #expect(!result.isClean)
    #expect(Set(result.damages.map(\.kind.rawValue)).isSubset(of: attack.kinds))
  }

  @Test("A cut tail verifies by itself, and not against a head that was kept elsewhere")
  func cutTail() throws {
    let fixture = try Fixture()
    let head = try fixture.ledger.head()
    try fixture.attack(Fixture.unlock + "DELETE FROM entry WHERE number > 4")
    let result = try fixture.ledger.verify(against: head)
    #expect(result.damages.contains { $0.kind == .cutOff })
    #expect(result.anchored == 0)
  }

  @Test("A head anchors the entries up to it, and later ones are told apart")
  func anchored() throws {
    let fixture = try Fixture()
    let head = try fixture.ledger.head()
    try fixture.add(3, to: "a")
    let result = try fixture.ledger.verify(against: Head(head.description))
    #expect(result.isClean)
    #expect(result.anchored == 6)
    #expect(result.entries == 7)
  }

  @Test("Nobody changes or deletes entries by accident")
  func appendOnly() throws {
    let fixture = try Fixture()
    #expect(throws: DatabaseError.self) { try fixture.attack("UPDATE entry SET by = 'eve'") }
    #expect(throws: DatabaseError.self) { try fixture.attack("DELETE FROM entry") }
    #expect(throws: DatabaseError.self) { try fixture.attack("UPDATE content SET bytes = x'00'") }
  }

  @Test("Expunged content leaves a chain that verifies and says so")
  func expunged() throws {
    let fixture = try Fixture()
    try fixture.attack(
      "UPDATE content SET salt = NULL, bytes = NULL WHERE id = (SELECT id FROM content LIMIT 1)")
    let result = try fixture.ledger.verify()
    #expect(result.isClean)
    #expect(result.expunged == 1)
  }

  @Test("A newer format, another database and a damaged file are refused with a clear word")
  func refused() throws {
    let newer = try Fixture()
    try newer.attack("PRAGMA user_version = 99")
    #expect(throws: LedgerError.self) { try Ledger.open(at: newer.path) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try Data("this is no database, but it is long enough to be looked at".utf8).write(
      to: URL(fileURLWithPath: folder))
    let other = #expect(throws: LedgerError.self) { try Ledger.open(at: folder) }
    #expect(other?.kind == .notALedger)
    let missing = #expect(throws: LedgerError.self) { try Ledger.open(at: folder + "-missing") }
    #expect(missing?.kind == .missing)
  }

  @Test("A copy holds everything and verifies against the ledger's head")
  func copy() throws {
    let fixture = try Fixture()
    let copy = fixture.path + ".copy"
    try fixture.ledger.copy(to: copy)
    let result = try Ledger.open(at: copy).verify(against: try fixture.ledger.head())
    #expect(result.isClean && result.anchored == 6)
    #expect(throws: LedgerError.self) { try fixture.ledger.copy(to: copy) }
  }
}
