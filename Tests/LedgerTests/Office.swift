import Foundation
import Reporting
import Testing

@testable import Ledger

/// A folder that goes when the test is over, and what the tests put into ledgers.
final class Folder {
  let path: String
  var ledger: String { path + "/ledger.sqlite" }

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/ledger-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A new ledger, open.
  func make() throws -> LedgerFile {
    try LedgerFile.create(at: ledger)
    return try LedgerFile.open(at: ledger)
  }

  /// A ledger with the office's record and two reports: 12 entries, closed.
  @discardableResult
  func makeSample() throws -> Sample {
    let file = try make()
    let sample = try Sample(in: file)
    try file.close()
    return sample
  }

  /// Runs SQL on the closed ledger as somebody with a tool would: what keeps the tables append-only is taken away
  /// and put back.
  func attack(_ sql: String) throws {
    let isTrigger = { (statement: String) in statement.hasPrefix("CREATE TRIGGER") }
    let drops = Schema.statements.filter(isTrigger).map { "DROP TRIGGER \($0.split(separator: " ")[2]);" }
    let triggers = Schema.statements.filter(isTrigger).map { $0 + ";" }
    try run(
      "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
        + (drops + [sql, ";"] + triggers).joined(separator: "\n"))
  }

  /// Runs SQL on the closed ledger as it is.
  func run(_ sql: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    process.arguments = ["-batch", "-bail", ledger, sql]
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw SQLRefused() }
  }

  struct SQLRefused: Error {}

  /// What `verify` finds.
  func verify(against head: Head? = nil) throws -> Verification {
    let file = try LedgerFile.open(at: ledger)
    defer { try? file.close() }
    return try file.verify(against: head)
  }
}

/// Noon of a day in 2026, so that nothing depends on when the tests run.
let noon = Date(timeIntervalSince1970: 1_790_000_000)

/// Content whose salt is known, so that two runs make the same ledger.
func content(_ text: String) -> Content {
  let salt = Array("sixteen bytes of".utf8)
  return Content(id: Salted.id(of: Array(text.utf8), salt: salt), salt: salt, bytes: Array(text.utf8))
}

/// A line for lists about a record of `position` entries.
func summary(
  of report: Report.ID, position: Int, state: State.ID = "draft", title: String = "A title",
  country: String? = "NP", due: Date? = nil, changedAt: Date = noon, isFinal: Bool = false
) -> Summary {
  let json = """
    {"report":"\(report)","workflow":"upr","state":"\(state)","isFinal":\(isFinal),"isSubmitted":false,
     "title":"\(title)","country":\(country.map { "\"\($0)\"" } ?? "null"),"revision":"r1",
     "deadline":\(due == nil ? "null" : "\"submission\""),
     "due":\(due.map { "\($0.timeIntervalSince1970)" } ?? "null"),
     "wakeAt":\(due.map { "\($0.timeIntervalSince1970)" } ?? "null"),
     "changedAt":\(changedAt.timeIntervalSince1970),"position":\(position)}
    """
  let decoder = JSONDecoder()
  decoder.dateDecodingStrategy = .secondsSince1970
  do { return try decoder.decode(Summary.self, from: Data(json.utf8)) } catch {
    preconditionFailure("\(error)")
  }
}

/// The opening of `report`, with what it brings.
func opening(_ report: Report.ID, text: String = "What we saw.", due: Date? = nil) -> Batch {
  let definition = content("workflow: upr of \(report)")
  let draft = content("\(report): \(text)")
  let pin = Workflow.Pin(name: "upr", version: 1, definition: definition.id, rules: nil)
  return Batch(
    report: report, expected: 0,
    entries: [
      Entry(report: report, by: "maya", at: noon, event: .opened(pin, state: "draft", draft: draft.id)),
      Entry(
        report: report, by: "maya", at: noon, event: .assigned("omar", role: "reviewer", organisation: nil)),
    ],
    contents: [definition, draft], summary: summary(of: report, position: 2, title: text, due: due))
}

/// One more save of `report`, whose record holds `position` entries.
func saving(_ report: Report.ID, at position: Int, text: String) -> Batch {
  let draft = content(text)
  return Batch(
    report: report, expected: position,
    entries: [Entry(report: report, by: "maya", at: noon, event: .saved(draft.id, over: "r0"))],
    contents: [draft], summary: summary(of: report, position: position + 1))
}

/// Twelve entries in the records of the office and two reports, interleaved.
struct Sample {
  let nepal: Report.ID = "np-upr-51"
  let peru: Report.ID = "pe-crc-98"
  let head: Head

  init(in file: LedgerFile) throws {
    let profile = content("Maya Gurung")
    try file.append(
      Batch(
        report: nil, expected: 0,
        entries: [
          Entry(report: nil, by: "maya", at: noon, event: .personAdded("maya", profile: profile.id)),
          Entry(report: nil, by: "maya", at: noon, event: .roleGranted("maya", role: "coordinator")),
        ], contents: [profile]))
    try file.append(opening(nepal))
    try file.append(opening(peru))
    for number in 2..<5 {
      try file.append(saving(nepal, at: number, text: "Nepal \(number)"))
      try file.append(saving(peru, at: number, text: "Peru \(number)"))
    }
    head = try file.head()
  }
}
