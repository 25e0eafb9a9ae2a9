import Foundation
import GRDB
import Reporting
import Testing

@testable import Ledger

@Suite("Tidying up after something was destroyed")
struct ScrubbingTests {
  /// A ledger in which `gone` was destroyed, and nobody has tidied up.
  static func destroyed(in folder: Folder) throws -> LedgerFile {
    let gone = content("Zuzanna Quill")
    let file = try folder.make()
    let added = Entry(report: nil, by: "maya", at: noon, event: .personAdded("maya", profile: gone.id))
    try file.append(Batch(report: nil, expected: 0, entries: [added], contents: [gone]))
    let act = Entry(report: nil, by: "carl", at: noon, event: .expunged([gone.id], askedBy: "maya"))
    try file.append(Batch(report: nil, expected: 1, entries: [act]))
    return file
  }

  static func hits(in folder: Folder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\($0)")).range(of: Data("Quill".utf8)) != nil
    }
  }

  @Test("What was left by a process that was stopped is tidied up by the next one")
  func next() throws {
    let folder = try Folder()
    let first = try Self.destroyed(in: folder)
    #expect(first.isUntidy)
    #expect(try !Self.hits(in: folder).isEmpty, "the write-ahead log holds it: else this tries nothing")
    let second = try LedgerFile.open(at: folder.ledger)
    #expect(!second.isUntidy && !first.isUntidy)
    #expect(try Self.hits(in: folder) == [])
    #expect(try second.verify().isSound)
  }

  @Test("While another process reads, it stays due, and nobody fails for it")
  func reader() throws {
    let folder = try Folder()
    let file = try Self.destroyed(in: folder)
    let reader = try LedgerFile.connect(to: folder.ledger, readOnly: false, place: .local)
    try reader.queue.inDatabase { database in
      try database.execute(sql: "BEGIN")
      _ = try Int64.fetchOne(database, sql: "SELECT count(*) FROM entries")
      #expect(try !file.scrub(patient: false) && file.isUntidy)
      #expect(try LedgerFile.open(at: folder.ledger).entries(of: nil).count == 2)
      #expect(file.isUntidy)
      try database.execute(sql: "COMMIT")
    }
    #expect(try file.scrub() && !file.isUntidy)
    #expect(try Self.hits(in: folder) == [])
  }
}
