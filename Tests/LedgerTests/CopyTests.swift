import Foundation
import Reporting
import Testing
import Wording

@testable import Ledger

@Suite("Copying a ledger")
struct CopyTests {
  let folder: Folder
  let target: String

  init() throws {
    folder = try Folder()
    target = folder.path + "/copy.sqlite"
  }

  @Test("A copy made while the ledger is open holds everything, is verified, and opens")
  func whole() throws {
    let file = try folder.make()
    let sample = try Sample(in: file)
    let verification = try file.copy(to: target)
    #expect(verification.isSound)
    #expect(verification.anchored == 1...12)
    let copy = try LedgerFile.open(at: target)
    #expect(try copy.head() == sample.head)
    #expect(try copy.entries(of: sample.nepal) == file.entries(of: sample.nepal))
    #expect(try copy.summaries() == file.summaries())
    #expect(try copy.content(content("Nepal 3").id) == Array("Nepal 3".utf8))
    try copy.append(saving(sample.nepal, at: 5, text: "It goes on."))
  }

  @Test("Only its owner may read a copy")
  func mode() throws {
    try folder.make().copy(to: target)
    let attributes = try FileManager.default.attributesOfItem(atPath: target)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("A copy overwrites nothing, not even an empty file")
  func exists() throws {
    let file = try folder.make()
    try Data().write(to: URL(fileURLWithPath: target))
    #expect(throws: LedgerError.exists(target)) { try file.copy(to: target) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)).isEmpty)
    #expect(throws: LedgerError.noFolder(folder.path + "/none/copy")) {
      try file.copy(to: folder.path + "/none/copy")
    }
  }

  @Test("Of a damaged ledger no copy is left")
  func damaged() throws {
    try folder.makeSample()
    try folder.attack("UPDATE entries SET by = 'omar' WHERE number = 7")
    let file = try LedgerFile.open(at: folder.ledger)
    let error = #expect(throws: LedgerError.self) { try file.copy(to: target) }
    #expect(error?.message.en.contains("entry 7 (np-upr-51, 3)") == true)
    try file.close()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.sorted() == ["ledger.sqlite", "ledger.sqlite.lock"])
  }

  @Test("What was expunged is not in a copy")
  func expunged() throws {
    try folder.makeSample()
    let file = try LedgerFile.open(at: folder.ledger)
    let entry = Entry(
      report: nil, by: "carl", at: Date(timeIntervalSince1970: 1),
      event: .expunged([content("Nepal 3").id], askedBy: "maya"))
    try file.append(Batch(report: nil, expected: file.entries(of: nil).count, entries: [entry]))
    try file.copy(to: target)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: target))
    #expect(bytes.range(of: Data("Nepal 3".utf8)) == nil)
    #expect(bytes.range(of: Data("Nepal 4".utf8)) != nil)
  }
}
