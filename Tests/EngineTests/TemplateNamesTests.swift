import Definitions
import Documents
import Reporting
import Testing

@testable import Engine

@Suite("Names of templates")
struct TemplateNamesTests {
  @Test(
    "What is promised to a template stands there, of the kind that was promised",
    arguments: ShippedDefinitionsTests.shelf.workflows)
  func promised(_ name: Workflow.ID) throws {
    let workflow = try ShippedDefinitionsTests.shelf.definition(name).workflow
    guard workflow.document != nil else { return }
    let labels = try ShippedDefinitionsTests.shelf.template(of: workflow).labels
    let matter = try SampleDraft.matter(for: workflow, in: .en)
    let values = TemplateNames.values(of: matter, language: .en, acronym: "X", labels: labels)
    let scope = TemplateNames.scope(of: workflow, labels: labels)
    #expect(Set(values.keys) == Set(scope.keys))
    for (name, kind) in scope {
      #expect(values[name].map { Self.fits($0, kind) } == true, "\(name)")
    }
  }

  private static func fits(_ value: TemplateValue, _ kind: TemplateKind) -> Bool {
    switch (value, kind) {
    case (.text, .text), (.number, .number), (.flag, .flag), (.prose, .prose): true
    case (.list(let items), .list(let kind)): items.allSatisfy { fits($0, kind) }
    case (.object(let values), .object(let kinds)):
      Set(values.keys) == Set(kinds.keys)
        && kinds.allSatisfy { name, kind in values[name].map { fits($0, kind) } ?? false }
    default: false
    }
  }

  @Test(
    "An invented draft fills every template in every language that it has",
    arguments: ShippedDefinitionsTests.shelf.workflows)
  func preview(_ name: Workflow.ID) throws {
    let workflow = try ShippedDefinitionsTests.shelf.definition(name).workflow
    guard workflow.document != nil else { return }
    for language in try ShippedDefinitionsTests.shelf.template(of: workflow).labels.labels.keys {
      let bytes = try ShippedDefinitionsTests.shelf.preview(of: name, language: language).bytes
      #expect(DocxLint.problems(in: bytes) == [])
    }
  }
}
