import Foundation
import Ledger
import Reporting
import Testing

/// Ledgers as released versions wrote them. They must open, verify and replay the same for ever: none is ever changed.
@Suite("Ledgers of released formats")
struct ReleasedTests {
  /// What a ledger must replay to.
  struct Released: Sendable, CustomTestStringConvertible {
    let version: String
    let head: String
    let states: [String: String]
    let people: [String]
    var testDescription: String { version }
  }

  static let all = [
    Released(
      version: "0.1", head: "h1-24-aa37b90696b6e52218f87cf5a0d21be9d0ad3be26a1113fe094f429732f126a0",
      states: ["li-upr-55": "submitted", "li-upr-56": "draft"], people: ["ana", "lena", "maya", "omar"])
  ]

  @Test("Each opens, verifies against its head, and replays to the same", arguments: all)
  func replays(_ released: Released) throws {
    let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Released/\(released.version)/ledger.sqlite")
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).sqlite")
    try FileManager.default.copyItem(at: kept, to: copy)
    let ledger = try LedgerFile.open(at: copy.path)
    let result = try ledger.verify(against: Head(released.head))
    #expect(result.isSound)
    #expect(result.anchored?.count == result.entryCount)

    let directory = Directory(folding: try ledger.entries(of: nil))
    #expect(directory.people.keys.map(\.rawValue).sorted() == released.people)
    for (id, state) in released.states {
      let report = try #require(Report(folding: try ledger.entries(of: Report.ID(id))))
      #expect(report.state.rawValue == state)
      #expect(try ledger.content(report.revision.id) != nil)
      #expect(try ledger.content(report.workflow.definition) != nil)
    }
  }
}
