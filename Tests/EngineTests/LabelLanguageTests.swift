@testable import Documents
@testable import Engine
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

@Suite("The UPR in Arabic, Russian and Chinese")
struct OtherLanguagesTests {
  /// A word that stands in the document of each, and a sentence for its body.
  static let words: [(Language, title: String, section: String, text: String, english: String)] = [
    (.ar, "الاستعراض الدوري الشامل", "مقدمة وموجز", "يعيش الأطفال في القرية (2025).", "Introduction"),
    (
      .ru, "Универсальный периодический обзор", "Введение и резюме", "Дети живут в деревне (2025).",
      "Introduction"
    ),
    (.zh, "普遍定期审议", "导言和摘要", "儿童住在村里。", "Introduction"),
  ]

  static func file(_ language: Language, _ text: String, on workflow: Workflow.ID = "upr") throws -> (
    Office, ReportFile
  ) {
    let office = try OfficeTests.office()
    try office.open(
      "a", on: workflow,
      fields: [
        "country": .text("CN"), "session": .integer(55), "kind": .text("individual"),
        "language": .text(language.rawValue),
      ])
    let exported = office.export(try office.file(of: "a"))
    let heading = try #require(exported.split(separator: "\n").first { $0.contains(" {#summary") })
    let draft = exported.replacing("\n\(heading)\n", with: "\n\(heading)\n\n\(text)\n")
    let written = try office.read(Array(draft.utf8), name: "a.md", for: try office.file(of: "a"))
    return (office, try office.save(written, over: nil, of: "a").file)
  }

  @Test(
    "Titles, labels and the State's name are in the language, in Word and on the page, and it says who has not read them",
    arguments: words)
  func document(language: Language, title: String, section: String, text: String, english: String) throws {
    let (office, file) = try Self.file(language, text)
    let page = try office.product(of: file, format: .html)
    let html = String(decoding: page.bytes, as: UTF8.self)
    #expect(html.contains("<html lang=\"\(language.rawValue)\" dir=\"\(language == .ar ? "rtl" : "ltr")\">"))
    for word in [title, section, text] { #expect(html.contains(word), "\(word)") }
    #expect(!html.contains(english) && !html.contains("Submitted by"))
    #expect(page.notes.map(\.code) == ["document.unverified-words"])
    let word = try office.product(of: file)
    let entry = try ZipReader.read(word.bytes).first { $0.name == "word/document.xml" }
    let xml = String(decoding: try #require(entry).bytes, as: UTF8.self)
    #expect(xml.contains(section) && xml.contains("<w:bidi/>") == (language == .ar))
    #expect(word.fileName.contains("_\(language.letter)_"))
  }

  @Test("The source of the PDF is in the language, which Typst sets from right to left", arguments: words)
  func typst(language: Language, title: String, section: String, text: String, english: String) throws {
    let (office, file) = try Self.file(language, text)
    let source = TypstWriter.write(try office.document(of: file).typeset())
    #expect(source.contains("lang: \"\(language.rawValue)\"") && source.contains(section))
    #expect(!source.contains(english))
  }

  @Test("The languages in which the Committee on the Rights of the Child works are those of its workflows")
  func committee() throws {
    let refused = try #require(throws: Refusal.self) {
      try OfficeTests.office().open("a", on: "crc-alternative", fields: ["language": .text("ar")])
    }
    #expect(
      refused.findings.contains { $0.code == "field.wrong-value" && $0.message.en.contains("en, fr, es") })
  }

  @Test("A title that the workflow lacks in the language is told; titles of empty sections are not")
  func untranslated() throws {
    let product = try LabelLanguageTests.product(.ar, labels: "en: { heading: R }\nar: { heading: تقرير }\n")
    #expect(product.notes.map(\.code) == ["document.untranslated-titles"])
    #expect(product.notes.first?.message.en.hasSuffix(": ours") == true, "the section has a title in Arabic")
    let english = try LabelLanguageTests.product(.en, labels: "en: { heading: R }\nar: { heading: تقرير }\n")
    #expect(english.notes.isEmpty)
  }
}
