import Foundation
import Reporting
import Testing

@testable import Ledger

/// Several processes at one ledger. The test's own program is started again, with the name of a file in its
/// environment, and then runs only ``work()``.
@Suite("Several processes at once")
struct ProcessTests {
  static let variable = "RAPPORTEUR_TEST_LEDGER"
  static let processes = 6
  static let appends = 50

  @Test("Nothing that was confirmed is lost, from the first opening on", arguments: 0..<6)
  func together(round: Int) throws {
    let folder = try Folder()
    let writers = try (0..<ProcessTests.processes).map { try start(in: folder, as: "writer-\($0)") }
    for (number, writer) in writers.enumerated() {
      writer.waitUntilExit()
      let said = try? String(contentsOfFile: folder.path + "/writer-\(number).txt", encoding: .utf8)
      #expect(writer.terminationStatus == 0, "\(said ?? "")")
    }
    let file = try LedgerFile.open(at: folder.ledger)
    let entries = try file.entries(of: nil)
    #expect(entries.count == ProcessTests.processes * ProcessTests.appends)
    for number in 0..<ProcessTests.processes {
      #expect(entries.count { $0.by == Person.ID("writer-\(number)") } == ProcessTests.appends)
    }
    #expect(try file.verify().isSound)
    try file.close()
    #expect(!FileManager.default.fileExists(atPath: folder.ledger + "-wal"))
  }

  private func start(in folder: Folder, as name: String) throws -> Process {
    let output = folder.path + "/\(name).txt"
    try Data().write(to: URL(fileURLWithPath: output))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["--testing-library", "swift-testing", "--filter", "ProcessTests/work"]
    process.environment = ProcessInfo.processInfo.environment.merging([
      ProcessTests.variable: folder.ledger, ProcessTests.variable + "_AS": name,
    ]) { $1 }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = process.standardOutput
    try process.run()
    return process
  }

  @Test(
    "One of them: makes the ledger if nobody has, and appends, deciding again whenever somebody was faster",
    .enabled(if: ProcessInfo.processInfo.environment[variable] != nil))
  func work() throws {
    let environment = ProcessInfo.processInfo.environment
    let path = try #require(environment[ProcessTests.variable])
    let name = Person.ID(try #require(environment[ProcessTests.variable + "_AS"]))
    do { try LedgerFile.create(at: path) } catch LedgerError.exists {}
    for _ in 0..<ProcessTests.appends {
      // As commands do: each opens the file, appends and closes it.
      let file = try LedgerFile.open(at: path)
      defer { try? file.close() }
      var isDone = false
      while !isDone {
        let position = try file.entries(of: nil).count
        let entry = Entry(report: nil, by: name, at: noon, event: .roleGranted(name, role: "officer"))
        do {
          try file.append(Batch(report: nil, expected: position, entries: [entry]))
          isDone = true
        } catch LedgerError.stale {}
      }
    }
  }
}
