import Foundation
import Reporting
import Testing

@testable import Documents

/// What stands where on the pages: in the shipped template, and in the Word file.
@Suite("Parts and pages")
struct PageTests {
  private func part(_ name: String, of document: Document) throws -> String {
    let entries = try ZipReader.read(DocxWriter.write(document))
    return String(
      decoding: try #require(entries.first { $0.name == name }?.bytes, "no \(name)"), as: UTF8.self)
  }

  private func document(_ parts: Document.Part..., notes: NotePlace = .footnotes) -> Document {
    Document(
      language: .en, title: "t", date: Samples.date, parts: parts,
      notes: ["n": Prose([Block(.paragraph([.text("A note.")]))])], notePlace: notes)
  }

  private func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

  /// The shipped template of the UPR with text in an annex and in a section.
  private func submission(_ language: Language) throws -> [Document.Part] {
    let template = try Template(
      try Samples.shipped("upr/submission.md"), file: "submission.md", scope: Names.scope,
      include: { (try? Samples.shipped($0)).map { Array($0.utf8) } })
    var values = try Names.values(language, body: Prose([paragraph("Body.")]))
    let annex = TemplateValue.object([
      "id": .text("annex"), "title": .text("The annex"), "annex": .flag(true),
      "body": .prose(Prose([paragraph("More.")])),
    ])
    guard case .list(let sections) = values["sections"] else { return [] }
    // Even where the workflow names it first.
    values["sections"] = .list([annex] + sections)
    return try template.parts(values)
  }

  private func text(_ blocks: [Block]) -> [String] {
    blocks.compactMap {
      switch $0.content {
      case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
      default: nil
      }
    }
  }

  @Test("Annexes come last, wherever the workflow names them")
  func annexesLast() throws {
    let parts = try submission(.en)
    #expect(parts.last?.role == .annex)
    #expect(text(parts.last?.blocks ?? []) == ["The annex", "More."])
    #expect(parts.filter { $0.role == .annex }.count == 1)
  }

  @Test(
    "A recommendation reads as a sentence in each language",
    arguments: [
      (Language.en, "R1. Adopt a law on evictions (Addressed to: Parliament – Time frame: 2028)"),
      (.fr, "R1. Adopt a law on evictions (À l'attention de : Parliament – Échéance : 2028)"),
      (.es, "R1. Adopt a law on evictions (Dirigida a: Parliament – Plazo: 2028)"),
    ])
  func recommendation(language: Language, sentence: String) throws {
    let all = try submission(language).flatMap { text($0.blocks) }
    // French may set its colons with spaces that do not break.
    let plain = all.map { $0.replacingOccurrences(of: "\u{A0}", with: " ") }
    #expect(plain.contains(sentence))
    #expect(
      plain.contains("R2. Ratify the Optional Protocol"), "nothing stands for an addressee that is not named")
  }

  @Test("Notes stand where the document says, in one place only, with numbers")
  func notes() throws {
    let body = Document.Part(.plain, [Block(.paragraph([.text("x"), .note("n")]))])
    let names = try ZipReader.read(DocxWriter.write(document(body, notes: .endnotes))).map(\.name)
    #expect(names.contains("word/endnotes.xml") && !names.contains("word/footnotes.xml"))
    #expect(try part("word/settings.xml", of: document(body, notes: .endnotes)).contains("decimal"))
    #expect(
      try part("word/document.xml", of: document(body, notes: .endnotes)).contains(
        "<w:endnoteReference w:id=\"1\"/>"))
    #expect(try part("word/footnotes.xml", of: document(body)).contains("A note."))
  }

  @Test("An annex begins a page, also where it begins with a table")
  func annexPage() throws {
    let table = Block(.table(Table(alignments: [], header: [[.text("h")]], rows: [[[.text("c")]]])))
    for block in [paragraph("a"), table] {
      let xml = try part(
        "word/document.xml", of: document(.init(.plain, [paragraph("b")]), .init(.annex, [block])))
      #expect(xml.components(separatedBy: "<w:pageBreakBefore/>").count == 2)
      let breakPlace = try #require(xml.range(of: "<w:pageBreakBefore/>")).lowerBound
      if let tablePlace = xml.range(of: "<w:tbl>")?.lowerBound { #expect(breakPlace < tablePlace) }
    }
  }

  @Test("A head stands in its own part, not in the text, and not on the cover")
  func header() throws {
    let document = document(
      .init(.cover, [paragraph("c")]), .init(.header, [paragraph("Confidential & so on")]),
      .init(.plain, [paragraph("b")]))
    #expect(try part("word/header1.xml", of: document).contains("Confidential &amp; so on"))
    let xml = try part("word/document.xml", of: document)
    #expect(!xml.contains("Confidential"))
    #expect(xml.components(separatedBy: "<w:headerReference").count == 2)
    let cover = xml.components(separatedBy: "</w:sectPr>")[0]
    #expect(!cover.contains("headerReference"))
  }

  @Test("What announces a list or a table stays with it; a short table stays whole, a long one may part")
  func together() throws {
    func kept(_ rows: Int) throws -> Int {
      let table = Block(
        .table(
          Table(
            alignments: [], header: [[.text("h")]], rows: Array(repeating: [[.text("cell")]], count: rows))))
      let xml = try part(
        "word/document.xml", of: document(.init(.plain, [paragraph("Caption"), table, paragraph("end")])))
      return xml.components(separatedBy: "<w:keepNext/>").count - 1
    }
    #expect(try kept(3) == 4, "the caption, the head and all rows but the last")
    #expect(try kept(40) == 3, "the caption, the head and the last row but one")
    let xml = try part(
      "word/document.xml", of: document(.init(.plain, [paragraph("These:"), paragraph("a")])))
    #expect(xml.components(separatedBy: "<w:keepNext/>").count == 2)
  }
}
