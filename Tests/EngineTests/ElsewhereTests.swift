import Definitions
import Engine
import Foundation
import Reporting
import Testing
import Wording

/// A mechanism that the program knows nothing of, with states of its own: legal review, sign-off, translation, publication.
@Suite("A workflow that nobody planned for")
struct ElsewhereTests {
  static let folder = OfficeTests.root + "/Tests/Elsewhere"
  static let shelf = Shelf(folders: [folder, OfficeTests.root])

  @Test("has no mistake, nor has its template, in any language")
  func sound() throws {
    #expect(try Self.shelf.check("\(Self.folder)/Workflows/ccpr.yaml").map(\.message.en) == [])
    let workflow = try Self.shelf.definition("ccpr").workflow
    #expect(workflow.document?.notes == .endnotes)
    let labels = try Self.shelf.template(of: workflow).labels
    for language in [Language.en, .fr, .es] {
      #expect(Array(labels.labels[language, default: [:]].keys).sorted() == labels.keys.sorted())
    }
  }

  @Test("comes out as its scenarios say, and takes every move")
  func scenarios() throws {
    let definition = try Self.shelf.definition("ccpr")
    let path = "\(Self.folder)/Workflows/scenarios/ccpr.yaml"
    let file = try ScenarioFile.read([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), file: path)
    let result = file.play(
      on: definition.workflow, rules: definition.rules?.set,
      wordLists: Self.shelf.wordLists(of: definition.workflow))
    #expect(result.diagnostics.map(\.message.en) == [])
    #expect(result.passed == 3)
  }
}
