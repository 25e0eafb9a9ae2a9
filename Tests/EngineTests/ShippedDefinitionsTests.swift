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

  @Test("rests on rules that say where they are from, and claim no more than was read")
  func rules() throws {
    let doubts = [
      "background knowledge", "not read", "not at hand", "not available", "derived", "older guide",
      "first cycle",
      "second cycle", "third cycle (2017)", "not stated", "looked for and not found",
    ]
    let sets = try Self.shelf.ruleSets()
    #expect(sets.map(\.id.rawValue) == ["a4a", "crc", "upr-4th-cycle", "upr-mid-term"])
    for set in sets {
      for rule in set.rules {
        #expect(!rule.source.isEmpty && !rule.edition.isEmpty && !rule.checkedOn.isEmpty)
        for language in [Language.en, .fr, .es] {
          #expect(rule.title.texts[language]?.isEmpty == false, "\(rule.id)")
        }
        let doubt = doubts.first { rule.edition.contains($0) || rule.source.contains($0) }
        #expect(rule.status != .verified || doubt == nil, "\(set.id) \(rule.id): \(doubt ?? "")")
        // Where it was read, there is an address or a document to open.
        if rule.status == .verified {
          #expect(rule.source.hasPrefix("http") || rule.source.hasPrefix("OHCHR, "), "\(set.id) \(rule.id)")
        }
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
