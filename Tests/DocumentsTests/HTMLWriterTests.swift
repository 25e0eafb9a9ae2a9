import Foundation
import Reporting
import Testing

@testable import Documents

@Suite("Writing pages for the web")
struct HTMLWriterTests {
  @Test("The samples are written where RAPPORTEUR_PAGES says, for a browser")
  func samples() throws {
    for (name, document) in try Samples.all() {
      let bytes = HTMLWriter.write(document)
      #expect(bytes.starts(with: Array("<!DOCTYPE html>\n<html lang=".utf8)), "\(name)")
      #expect(HTMLWriter.write(document) == bytes, "\(name): the same document gives the same bytes")
      if let folder = ProcessInfo.processInfo.environment["RAPPORTEUR_PAGES"] {
        try Data(bytes).write(to: URL(filePath: folder).appending(path: "\(name).html"))
      }
    }
  }

  private func page(
    _ parts: [Document.Part], _ language: Language = .en, notes: [String: Prose] = [:], title: String = "T"
  )
    -> String
  {
    String(
      decoding: HTMLWriter.write(
        Document(language: language, title: title, date: Samples.date, parts: parts, notes: notes)),
      as: UTF8.self)
  }

  private func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

  @Test("Every page is well-formed XML behind its first line, with each anchor once")
  func wellFormed() throws {
    for (name, document) in try Samples.all() {
      let bytes = Array(HTMLWriter.write(document).drop { $0 != 0x0A }.dropFirst())
      #expect(throws: Never.self, "\(name)") { try XMLReader.read(bytes, part: name) }
    }
  }

  @Test(
    "Text from outside stays text",
    arguments: ["<script>alert(1)</script>", "</style><b>", "\" onload=\"x", "&lt;", "a\u{0}b\u{1}c"])
  func hostile(text: String) {
    let block = Block(
      .paragraph([.text(text), .code(text), .link([.text(text)], url: "https://example.org/\(text)")]))
    let page = page(
      [
        .init(.cover, [block]), .init(.header, [paragraph(text)]),
        .init(.numbered, [block, Block(.code(text))]),
      ],
      title: text)
    #expect(!page.contains(text))
    #expect(page.components(separatedBy: "<style>").count == 2)
    #expect(page.components(separatedBy: "</style>").count == 2)
  }

  @Test(
    "Addresses that could run something become text",
    arguments: ["javascript:alert(1)", "file:///etc/passwd", "data:,x"])
  func addresses(url: String) {
    let page = page([.init(.plain, [Block(.paragraph([.link([.text("words")], url: url)]))])])
    #expect(page.contains("<p>words</p>"))
  }

  @Test("No level of headings is left out, and contents lead to each of the first three")
  func headings() {
    let blocks = [1, 3, 2, 1, 4, 6].map { Block(.heading(level: $0, [.text("L\($0)")])) }
    let page = page([.init(.cover, [Block(.heading(level: 1, [.text("Title")]))]), .init(.numbered, blocks)])
    let found = page.matches(of: /<h([1-6]) id="(section[-0-9]+)">/).map { "\($0.1) \($0.2)" }
    #expect(
      found == [
        "2 section-1", "3 section-1-1", "3 section-1-2", "2 section-2", "3 section-2-1", "4 section-2-1-1",
      ])
    #expect(page.components(separatedBy: "<h1>").count == 2)
    #expect(page.contains("<a href=\"#section-2-1-1\">L6</a>"))
  }

  @Test("Notes lead there and back, are printed again where referred to again, and never stand inside a link")
  func notes() {
    let inlines: [Inline] = [
      .link([.text("a"), .note("n")], url: "https://example.org"), .text("b"), .note("n"), .note("gone"),
    ]
    let page = page(
      [.init(.numbered, [Block(.paragraph(inlines))])],
      notes: ["n": Prose([paragraph("Note."), Block(.code("x"))])])
    #expect(page.contains("a</a><sup><a id=\"ref-1\" href=\"#note-1\""))
    #expect(page.contains("<li id=\"note-2\">") && page.contains("href=\"#ref-2\""))
    #expect(!page.contains("note-3"))
  }

  @Test(
    "Language and direction are told where they change, symbols stay whole",
    arguments: [
      ("Le mot нет ici.", Language.fr, "<p>Le mot <span lang=\"ru\">нет</span> ici.</p>"),
      ("A word: نص عربي here.", .en, "<p>A word: <bdi lang=\"ar\" dir=\"rtl\">نص عربي</bdi> here.</p>"),
      ("قال الوزير.", .fr, "<p lang=\"ar\" dir=\"rtl\">قال الوزير.</p>"),
      ("Министр сказал.", .en, "<p lang=\"ru\">Министр сказал.</p>"),
      ("Україна є.", .en, "<p>Україна є.</p>"), ("部长说。", .fr, "<p lang=\"zh\">部长说。</p>"),
      ("日本のこと", .en, "<p lang=\"ja\">日本のこと</p>"), ("این گزارش پ", .en, "<p dir=\"rtl\">این گزارش پ</p>"),
      ("See CRC/C/NPL/CO/3-5.", .en, "<p>See <bdi dir=\"ltr\" class=\"symbol\">CRC/C/NPL/CO/3-5</bdi>.</p>"),
      ("and/or 5 µm", .en, "<p>and/or 5 µm</p>"), ("WHO report 2", .ar, "<p dir=\"ltr\">WHO report 2</p>"),
    ])
  func passages(text: String, language: Language, expected: String) {
    #expect(page([.init(.plain, [paragraph(text)])], language).contains(expected))
  }
}
