import Engine
import Foundation
import Reporting
import Testing
import Wording

@Suite("Languages that a template has no words in")
struct LabelLanguageTests {
  /// A report in `language`, on a workflow whose template has words in English, and in Arabic where asked for.
  static func product(_ language: Language, labels: String) throws -> Product {
    let office = try OfficeTests.office()
    let folder = office.workspace.folder
    for name in ["Workflows", "Templates/ours"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
    let workflow = """
      workflow: ours
      version: 1
      title: { en: Ours }
      fields:
        language: { type: language, of: [en, ar, ru, zh], required: true }
      sections:
        - { id: text, title: { en: Text, ar: نص, ru: Текст, zh: 正文 } }
      states:
        draft: { initial: true, edit: [officer] }
        done: { final: true }
      transitions:
        finish: { from: draft, to: done, by: [officer] }
      document: { template: ours/report.md, formats: [docx], file-name: "{{ report }}" }
      """
    try workflow.write(toFile: "\(folder)/Workflows/ours.yaml", atomically: true, encoding: .utf8)
    try "# {{ labels.heading }}\n".write(
      toFile: "\(folder)/Templates/ours/report.md", atomically: true, encoding: .utf8)
    try labels.write(toFile: "\(folder)/Templates/ours/labels.yaml", atomically: true, encoding: .utf8)
    try office.open("a", on: "ours", fields: ["language": .text(language.rawValue)])
    return try office.product(of: try office.file(of: "a"))
  }

  @Test(
    "No document is made with words in another language than the text", arguments: [Language.ar, .ru, .zh])
  func missing(language: Language) throws {
    let trouble = #expect(throws: Trouble.self) {
      try Self.product(language, labels: "en: { heading: Report }\n")
    }
    #expect(trouble?.message.en.contains("(\(language.rawValue)), only in: en") == true)
    #expect(trouble?.remedy?.en.contains("labels.yaml") == true)
  }

  @Test("Where the words are there, it is made", arguments: [Language.ar, .en])
  func there(language: Language) throws {
    let labels = "en: { heading: Report }\nar: { heading: تقرير }\n"
    #expect(try !Self.product(language, labels: labels).bytes.isEmpty)
  }
}
