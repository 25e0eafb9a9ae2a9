import Definitions
import Foundation
import Reporting
import Testing
import Wording

@Suite("What is shipped")
struct ShippedTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
  }

  @Test("The UPR workflow has no mistake")
  func upr() throws {
    let rules = try RulesFile.read(Self.bytes("Workflows/rules/upr-4th-cycle.yaml"), file: "rules")
    let found = WorkflowCheck.check(
      try Self.bytes("Workflows/upr.yaml"), file: "upr", rules: { $0 == rules.id ? rules : nil },
      wordLists: ["luxembourg"],
      templates: { ["upr/submission.md", "upr/annexes.md"].contains($0) })
    #expect(found.map(\.code) == [])
  }

  @Test("The scenarios of the UPR come out as they say, and take every move")
  func scenarios() throws {
    let file = try ScenarioFile.read(Self.bytes("Workflows/scenarios/upr.yaml"), file: "scenarios")
    let workflow = try WorkflowFile.read(Self.bytes("Workflows/upr.yaml"), file: "upr")
    let rules = try RulesFile.read(Self.bytes("Workflows/rules/upr-4th-cycle.yaml"), file: "rules")
    let words = try WordsFile.read(Self.bytes("Workflows/words/luxembourg.yaml"), file: "words")
    let result = file.play(on: workflow, rules: rules, wordLists: [words.id: words])
    #expect(result.diagnostics.map(\.message.en) == [])
    #expect(result.passed == result.count && result.count >= 5)
  }

  @Test(
    "A limit that nobody read for institutions is advice; those of submissions bind; a wrong weight is said")
  func weights() throws {
    let bytes = try Self.bytes("Workflows/rules/upr-4th-cycle.yaml")
    let rules = try RulesFile.read(bytes, file: "rules")
    #expect(rules.rule("words.institution")?.weight == .advice)
    #expect(rules.rule("words.individual")?.weight == .binding)
    #expect(rules.rule("content.smart")?.severity == .warning)
    let wrong = String(decoding: bytes, as: UTF8.self).replacing("weight: advice", with: "weight: advise")
    let found = #expect(throws: Diagnostics.self) { try RulesFile.read([UInt8](wrong.utf8), file: "rules") }
    #expect(
      found?.all.first?.code == "file.wrong-type" && found?.all.first?.message.en.contains("advice") == true)
  }

  @Test("The schemas that are shipped are those that the reader's shapes give")
  func schemas() throws {
    #expect(
      String(decoding: try Self.bytes("Workflows/schema/workflow.schema.json"), as: UTF8.self)
        == JSONSchema.workflow)
    #expect(
      String(decoding: try Self.bytes("Workflows/schema/rules.schema.json"), as: UTF8.self)
        == JSONSchema.rules)
    #expect(
      String(decoding: try Self.bytes("Workflows/schema/words.schema.json"), as: UTF8.self)
        == JSONSchema.words)
    #expect(
      String(decoding: try Self.bytes("Workflows/schema/calendar.schema.json"), as: UTF8.self)
        == JSONSchema.calendar)
    #expect(
      String(decoding: try Self.bytes("Workflows/schema/style.schema.json"), as: UTF8.self)
        == JSONSchema.style)
    #expect(
      String(decoding: try Self.bytes("Workflows/schema/settings.schema.json"), as: UTF8.self)
        == JSONSchema.settings)
  }

  @Test("A schema hides no cause: it has neither oneOf nor anyOf")
  func causes() {
    for schema in [
      JSONSchema.workflow, JSONSchema.rules, JSONSchema.words, JSONSchema.calendar, JSONSchema.style,
    ] {
      #expect(!schema.contains("\"oneOf\"") && !schema.contains("\"anyOf\""))
    }
  }
}
