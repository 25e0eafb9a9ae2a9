import Definitions
import Engine
import Foundation
import Reporting
import Testing
import Wording

@Suite("Every workflow that is shipped")
struct ShippedDefinitionsTests {
  static let shelf = Shelf(folders: [OfficeTests.root])

  @Test("has no mistake, nor has its template, in any language", arguments: shelf.workflows)
  func sound(name: Workflow.ID) throws {
    let path: String = try Self.shelf.path(of: name)
    #expect(try Self.shelf.check(path).map(\.message.en) == [])
    let workflow = try Self.shelf.definition(name).workflow
    let labels = try Self.shelf.template(of: workflow).labels
    for field in workflow.fields {
      guard case .language(let languages) = field.kind else { continue }
      for language in languages {
        #expect(Array(labels.labels[language, default: [:]].keys).sorted() == labels.keys.sorted())
      }
    }
  }

  @Test("has scenarios that come out as they say and take every move", arguments: shelf.workflows)
  func scenarios(name: Workflow.ID) throws {
    let definition = try Self.shelf.definition(name)
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: "\(OfficeTests.root)/Workflows/scenarios/\(name).yaml"))
    let file = try ScenarioFile.read([UInt8](bytes), file: "\(name)")
    let result = file.play(
      on: definition.workflow, rules: definition.rules?.set,
      wordLists: Self.shelf.wordLists(of: definition.workflow))
    #expect(result.diagnostics.map(\.message.en) == [])
    #expect(result.passed == result.count && result.count >= 3)
  }
}
