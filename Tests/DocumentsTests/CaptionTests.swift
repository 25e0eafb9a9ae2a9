import Foundation
import Reporting
import Testing

@testable import Documents

@Suite("The name of a table, and the heading of the notes")
struct CaptionTests {
  static func document(
    _ text: String, _ language: Language = .en, endnotes: Bool = false, last: String? = nil
  ) throws
    -> Document
  {
    let reading = try MarkdownReader.read(Draft(sections: [Section(id: "a", text: text)]))
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    var parts = [Document.Part(.numbered, reading.sections["a"]?.blocks ?? [])]
    if let last { parts.append(.init(.plain, [Block(.heading(level: 1, [.text(last)]))])) }
    return Document(
      language: language, title: "t", date: Samples.date, parts: parts,
      notes: reading.notes.mapValues(\.prose),
      notePlace: endnotes ? .endnotes : .footnotes)
  }

  static func word(_ document: Document) throws -> String {
    let entry = try ZipReader.read(try DocxWriter.write(document)).first { $0.name == "word/document.xml" }
    return String(decoding: try #require(entry).bytes, as: UTF8.self)
  }

  static let table = "\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nText behind it. {#behind}\n"

  /// What stands above a table, and whether it is the table's name.
  static let names: [(Language, String, Bool)] = [
    (.en, "Table 1", true), (.en, "Table 1: Children in care", true), (.en, "Table 3.2. Children", true),
    (.en, "**Table IV** – Children", true), (.en, "*Table 2 (2025)*", true), (.en, "table 12: x", true),
    (.en, "**Children in care, 2025**", true), (.en, "**Follow-up** (A/HRC/23/11)", true),
    (.en, "Table 1 shows how many children live in care.", false), (.en, "Tables are useful:", false),
    (.en, "The figures are these:", false), (.en, "**Key finding.** Few children go to school.", false),
    (.en, "Tablets 3: sold", false), (.en, "Table of contents", false),
    (.fr, "Tableau 1 : Enfants placés", true), (.fr, "Tableau 1\u{A0}: Enfants", true),
    (.fr, "Le tableau 1 montre ceci :", false), (.fr, "Tableau 2 montre ceci.", false),
    (.es, "Cuadro 1. Niños", true), (.es, "Tabla 4: Niños", true), (.es, "Cuadro general", false),
    (.ru, "Таблица 1. Дети", true), (.ru, "Таблица № 2", true), (.ru, "Таблица показывает", false),
    (.zh, "表1：儿童", true), (.zh, "表示如下", false), (.ar, "الجدول 1: الأطفال", true),
    (.ar, "الجدول التالي", false),
  ]

  @Test(
    "The name of a table carries no number, in any format, and what follows is counted without it",
    arguments: names)
  func captions(language: Language, text: String, isName: Bool) throws {
    let document = try Self.document("First.\n\n\(text)\(Self.table)", language)
    let numbers = isName ? 2 : 3
    #expect(Outline(document, repeatsNotes: true).numbers == ["behind": numbers], "\(text)")
    #expect(try Self.word(document).components(separatedBy: "\"NumberedParagraph\"").count - 1 == numbers)
    let html = String(decoding: HTMLWriter.write(document), as: UTF8.self)
    #expect(html.components(separatedBy: "class=\"numbered\"").count - 1 == numbers)
    #expect(html.contains("id=\"para-\(numbers)\"") && !html.contains("id=\"para-\(numbers + 1)\""))
    let typst = TypstWriter.write(document)
    #expect(typst.contains("numbered(\"\(numbers).") && !typst.contains("numbered(\"\(numbers + 1)."))
  }

  @Test("Where no table follows, a paragraph of that form is one like others")
  func alone() throws {
    #expect(try Outline(Self.document("Table 1: x\n\nText. {#t}"), repeatsNotes: true).numbers == ["t": 2])
  }

  @Test("A last heading with nothing below it heads the notes at the end, once, in every format")
  func notesHeading() throws {
    let document = try Self.document(
      "Text.[^1]\n\n[^1]: A source.", .es, endnotes: true, last: "Fuentes y notas")
    let typst = TypstWriter.write(document)
    #expect(typst.components(separatedBy: "Fuentes y notas").count == 2 && !typst.contains("\"Notas\""))
    let start = try #require(typst.range(of: "Fuentes y notas"))
    #expect(typst[start.upperBound...].contains("<note-1>"), "the notes stand below it")
    let html = String(decoding: HTMLWriter.write(document), as: UTF8.self)
    #expect(html.contains("<h2 id=\"notes\">Fuentes y notas</h2>") && !html.contains(">Notas<"))
    #expect(try Self.word(document).components(separatedBy: "Fuentes y notas").count == 2)
  }

  @Test("Without such a heading the notes get the page's own word; footnotes leave the text as it is")
  func noHeading() throws {
    let text = "Text.[^1]\n\n[^1]: A source."
    let plain = try Self.document(text, .es, endnotes: true)
    #expect(TypstWriter.write(plain).contains("\"Notas\"") && plain.notesHeading == nil)
    let foot = try Self.document(text, .es, last: "Fuentes")
    #expect(foot.notesHeading == nil && foot.withoutNotesHeading == foot)
    #expect(TypstWriter.write(foot).contains("\"Fuentes\""))
  }
}
