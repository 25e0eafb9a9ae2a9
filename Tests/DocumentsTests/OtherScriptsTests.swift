import Foundation
import Reporting
import Testing

@testable import Documents

/// Reads Word files back: which way paragraphs and runs go, and in which order their words stand.
@Suite("Arabic, Russian and Chinese in documents")
struct OtherScriptsTests {
  /// A part of the file for `text`.
  static func part(_ name: String, of text: String, _ language: Language) throws -> String {
    let reading = try MarkdownReader.read(Draft(sections: [Section(id: "s", text: text)]))
    #expect(reading.problems.isEmpty)
    let document = Document(
      language: language, title: "T", date: Samples.date,
      parts: [Document.Part(.numbered, reading.sections["s"]?.blocks ?? [])],
      notes: reading.notes.mapValues(\.prose)
    ).typeset()
    let entry = try #require(try ZipReader.read(try DocxWriter.write(document)).first { $0.name == name })
    return String(decoding: entry.bytes, as: UTF8.self)
  }

  /// The paragraphs of the body.
  static func paragraphs(_ text: String, _ language: Language) throws -> [String] {
    try part("word/document.xml", of: text, language).components(separatedBy: "<w:p>").dropFirst().map { $0 }
  }

  /// What the runs say, those from right to left in brackets.
  static func runs(_ paragraph: String) -> String {
    paragraph.components(separatedBy: "<w:r>").dropFirst().map { run in
      let text =
        run.components(separatedBy: "<w:t xml:space=\"preserve\">").last?
        .components(separatedBy: "</w:t>").first ?? ""
      return run.contains("<w:rtl/>") ? "[\(text)]" : text
    }.joined(separator: "|")
  }

  static let arabic = "قال الوزير (CRC/C/NPL/CO/3-5، الفقرة 4) لا."

  @Test("An Arabic report runs from right to left, with symbols from left to right as links")
  func arabic() throws {
    let paragraph = try #require(try Self.paragraphs(Self.arabic, .ar).first)
    #expect(paragraph.contains("<w:bidi/>"))
    #expect(paragraph.contains("<w:hyperlink"))
    #expect(Self.runs(paragraph) == "[قال الوزير (]|CRC/C/NPL/CO/3-5|[، الفقرة 4) لا.]")
  }

  @Test(
    "A paragraph in Arabic runs so in a report in another language, and its neighbours don't",
    arguments: [Language.en, .fr, .ru, .zh])
  func quoted(language: Language) throws {
    let paragraphs = try Self.paragraphs("Before.\n\n\(Self.arabic)\n\nA word: نص عربي here.", language)
    #expect(paragraphs.prefix(3).map { $0.contains("<w:bidi/>") } == [false, true, false])
    #expect(Self.runs(paragraphs[1]) == "[قال الوزير (]|CRC/C/NPL/CO/3-5|[، الفقرة 4) لا.]")
    #expect(paragraphs[2].contains("<w:rtl/>"))
  }

  @Test("A note in Arabic runs from right to left in a French report, and the text around it does not")
  func note() throws {
    let text = "Avant[^n] après.\n\n[^n]: تقرير 2024."
    let notes = try Self.part("word/footnotes.xml", of: text, .fr)
    #expect(notes.contains("<w:pStyle w:val=\"FootnoteText\"/><w:bidi/>"))
    let body = try Self.paragraphs(text, .fr)[0]
    #expect(!body.contains("<w:bidi/>"))
    #expect(!body.contains("<w:rtl/>"))
  }

  @Test(
    "Russian and Chinese go through whole, in any report",
    arguments: [
      ("Министр сказал: «нет» № 7.", Language.ru), ("部长说，什么都没有改变。", .zh), ("部长说，什么都没有改变。", .fr),
      ("Министр сказал.", .en),
    ])
  func whole(text: String, language: Language) throws {
    let paragraph = try #require(try Self.paragraphs(text, language).first)
    #expect(!paragraph.contains("<w:bidi/>"))
    #expect(Self.runs(paragraph) == text)
  }

  @Test("Chinese has a font of its own in every document, and its language in a Chinese one")
  func fonts() throws {
    for language in Language.allCases {
      let styles = try Self.part("word/styles.xml", of: "部", language)
      #expect(styles.contains("w:eastAsia=\"SimSun\""))
      #expect(styles.contains("w:eastAsia=\"zh-CN\""))
    }
  }
}
