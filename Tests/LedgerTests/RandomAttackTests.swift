import Foundation
import GRDB
import Reporting
import Testing
import Wording

@testable import Ledger

@Suite("Attacks at random")
struct RandomAttackTests {
  /// Numbers that are the same in each run, so that a failure can be run again.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ (state >> 31)) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  @Test(
    "Whatever is altered, removed, inserted, exchanged or cut off is found against a head", arguments: 0..<8)
  func anything(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let folder = try Folder()
    let sample = try folder.makeSample()
    let untouched = try Data(contentsOf: URL(fileURLWithPath: folder.ledger))
    for _ in 0..<12 {
      let sql = attack(&dice)
      try untouched.write(to: URL(fileURLWithPath: folder.ledger))
      try folder.attack(sql)
      let verification = try folder.verify(against: sample.head)
      #expect(!verification.isSound, "\(sql)")
      #expect(verification.flaws.allSatisfy { !$0.message.en.isEmpty && !$0.message.fr.isEmpty })
    }
  }

  private func attack(_ dice: inout Dice) -> String {
    let row = Int.random(in: 1...12, using: &dice)
    let other = (row + Int.random(in: 0...10, using: &dice)) % 12 + 1
    let column =
      ["at = at + 1", "by = by || 'x'", "event = event || ' '", "hash = randomblob(32)"]
      .randomElement(using: &dice) ?? ""
    let attacks = [
      "UPDATE entries SET \(column) WHERE number = \(row)",
      "DELETE FROM entries WHERE number = \(row)",
      "DELETE FROM entries WHERE number >= \(row)",
      "DELETE FROM entries WHERE number BETWEEN \(min(row, other)) AND \(max(row, other))",
      AttackTests.swap(row, other),
      """
      UPDATE entries SET number = -number WHERE number >= \(row);
      UPDATE entries SET number = 1 - number WHERE number < 0;
      INSERT INTO entries SELECT \(row), 'x', 1, at, by, event, hash FROM entries WHERE number <> \(row) LIMIT 1
      """,
      """
      DELETE FROM entries WHERE number = \(row); UPDATE entries SET number = -number WHERE number > \(row);
      UPDATE entries SET number = -number - 1 WHERE number < 0
      """,
      "UPDATE contents SET bytes = randomblob(8), salt = randomblob(16) WHERE rowid = \(row % 11 + 1)",
      "UPDATE entries SET (at, by, event, hash) = (SELECT at + 0, by, event, hash FROM entries WHERE number = \(other)) WHERE number = \(row)",
    ]
    return attacks.randomElement(using: &dice) ?? ""
  }

  @Test(
    "A flipped bit is found, or it lies where nothing is kept; it never stops the program", arguments: 0..<4)
  func bits(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let folder = try Folder()
    let sample = try folder.makeSample()
    let truth = try everything(in: folder)
    let untouched = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.ledger)))
    for _ in 0..<40 {
      var bytes = untouched
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      try folder.replace(by: bytes)
      do {
        guard try isSound(folder, sample) else { continue }
        #expect(try everything(in: folder) == truth, "byte \(place)")
      } catch is LedgerError {}
    }
  }

  @Test("A file that was cut short is refused or found damaged, wherever it was cut", arguments: 0..<2)
  func truncated(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let folder = try Folder()
    let sample = try folder.makeSample()
    let truth = try everything(in: folder)
    let untouched = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.ledger)))
    for _ in 0..<15 {
      let length = Int.random(in: 0..<untouched.count, using: &dice)
      try folder.replace(by: untouched.prefix(length))
      do {
        guard try isSound(folder, sample) else { continue }
        // The end of the last page may hold nothing.
        #expect(try everything(in: folder) == truth, "\(length) of \(untouched.count) bytes")
      } catch is LedgerError {}
    }
  }

  private func isSound(_ folder: Folder, _ sample: Sample) throws -> Bool {
    let file = try LedgerFile.open(at: folder.ledger)
    defer { try? file.close() }
    let truth = [
      sample.nepal: summary(of: sample.nepal, position: 5),
      sample.peru: summary(of: sample.peru, position: 5),
    ]
    return try file.verify(against: sample.head) { entries, _ in entries.first?.report.flatMap { truth[$0] } }
      .isSound
  }

  /// All that a ledger says.
  private func everything(in folder: Folder) throws -> [String] {
    let file = try LedgerFile.open(at: folder.ledger)
    defer { try? file.close() }
    let records = try [nil, "np-upr-51", "pe-crc-98"].map { try file.entries(of: $0) }
    let contents = try records.joined().flatMap(\.event.contents).map { try file.content($0) }
    return records.map { "\($0)" } + contents.map { "\(String(describing: $0))" }
      + (try file.summaries().map { "\($0)" })
  }
}

extension Folder {
  /// Puts `bytes` where the ledger was, and nothing else of it.
  func replace(by bytes: some Sequence<UInt8>) throws {
    for name in ["-wal", "-shm"] { unlink(ledger + name) }
    try Data(bytes).write(to: URL(fileURLWithPath: ledger))
  }
}
