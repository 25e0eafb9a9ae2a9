import Definitions
import Foundation
import Reporting
import Testing
import Wording

/// Broken files beside what is said about them. After a wanted change of words: `RECORD=1 swift test`, then read the diff.
@Suite("Broken files")
struct BrokenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let limits = RuleSet(
    id: "limits",
    rules: [
      Rule(
        id: "words", demand: .words(max: 100, counts: [.body]), source: "invented", edition: "1",
        checkedOn: "2026-11-23",
        status: .unverified),
      Rule(
        id: "languages", demand: .languages([.en, .fr]), source: "invented", edition: "1",
        checkedOn: "2026-11-23",
        status: .unverified),
    ])

  static func names(in folder: String, ending: String) -> [String] {
    let path = Self.folder.appendingPathComponent(folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter {
      $0.hasSuffix(ending)
    }.sorted()
  }

  /// Compares `said` with the file beside `name`, or writes it there.
  static func compare(_ said: String, _ file: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try said.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == said)
  }

  @Test("A broken workflow: place, reason, way out", arguments: names(in: "Broken", ending: ".yaml"))
  func workflow(_ name: String) throws {
    let file = Self.folder.appendingPathComponent("Broken/\(name)")
    let found = WorkflowCheck.check(
      [UInt8](try Data(contentsOf: file)), file: name, rules: { $0 == "limits" ? Self.limits : nil },
      wordLists: ["luxembourg"], calendars: ["mini"],
      templates: { $0 == "mini/text.md" })
    #expect(!found.isEmpty)
    let said = found.map { $0.text(in: .en) + "\n" + $0.text(in: .fr) }.joined(separator: "\n") + "\n"
    try Self.compare(said, file.deletingPathExtension().appendingPathExtension("out"))
  }

  @Test(
    "A broken list of words: place, reason, way out", arguments: names(in: "BrokenWords", ending: ".yaml"))
  func words(_ name: String) throws {
    let file = Self.folder.appendingPathComponent("BrokenWords/\(name)")
    let bytes = [UInt8](try Data(contentsOf: file))
    let error = #expect(throws: Diagnostics.self) { try WordsFile.read(bytes, file: name) }
    let said =
      (error?.all ?? []).map { $0.text(in: .en) + "\n" + $0.text(in: .fr) }.joined(separator: "\n") + "\n"
    try Self.compare(said, file.deletingPathExtension().appendingPathExtension("out"))
  }

  @Test("A broken calendar: place, reason, way out", arguments: names(in: "BrokenCalendars", ending: ".yaml"))
  func calendar(_ name: String) throws {
    let file = Self.folder.appendingPathComponent("BrokenCalendars/\(name)")
    let bytes = [UInt8](try Data(contentsOf: file))
    let error = #expect(throws: Diagnostics.self) { try CalendarFile.read(bytes, file: name) }
    let said =
      (error?.all ?? []).map { $0.text(in: .en) + "\n" + $0.text(in: .fr) }.joined(separator: "\n") + "\n"
    try Self.compare(said, file.deletingPathExtension().appendingPathExtension("out"))
  }

  @Test("Broken settings: place, reason, way out", arguments: names(in: "BrokenSettings", ending: ".yaml"))
  func settings(_ name: String) throws {
    let file = Self.folder.appendingPathComponent("BrokenSettings/\(name)")
    let bytes = [UInt8](try Data(contentsOf: file))
    let error = #expect(throws: Diagnostics.self) { try WorkspaceFile.read(bytes, file: name) }
    let said =
      (error?.all ?? []).map { $0.text(in: .en) + "\n" + $0.text(in: .fr) }.joined(separator: "\n") + "\n"
    try Self.compare(said, file.deletingPathExtension().appendingPathExtension("out"))
  }

  @Test("A broken draft: place, reason, way out", arguments: names(in: "BrokenDrafts", ending: ".md"))
  func draft(_ name: String) throws {
    let file = Self.folder.appendingPathComponent("BrokenDrafts/\(name)")
    let workflow = try WorkflowFile.read(ShippedTests.bytes("Workflows/upr.yaml"), file: "upr")
    let bytes = [UInt8](try Data(contentsOf: file))
    let error = #expect(throws: Diagnostics.self) {
      try DraftFile.read(bytes, file: name, workflow: workflow)
    }
    let said =
      (error?.all ?? []).map { $0.text(in: .en) + "\n" + $0.text(in: .fr) }.joined(separator: "\n") + "\n"
    try Self.compare(said, file.deletingPathExtension().appendingPathExtension("out"))
  }
}
