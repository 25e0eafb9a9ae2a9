import Reporting
import Testing

@testable import Documents

@Suite("What a Word file is set in")
struct DocxTypeTests {
  @Test("Our own files say what their house style says, in every language")
  func own() throws {
    var told = 0
    for (name, document) in try Samples.all() {
      var style = HouseStyle.ohchr
      // Samples that are tables alone have no text to tell it by.
      guard let type = DocxType.read(try DocxWriter.write(document, in: style)) else { continue }
      told += 1
      #expect(type.size == 12, "\(name)")
      (style.fonts.text, style.sizes.text) = ("Georgia", 10.5)
      let other = DocxType.read(try DocxWriter.write(document, in: style))
      #expect(other?.size == 10.5, "\(name)")
      if document.language == .en { #expect(other?.font == "Georgia", "\(name)") }
    }
    #expect(told >= 5)
  }

  private static func type(_ body: String, styles: String) throws -> TextType? {
    var sample = WordSample(body)
    sample.styles = styles
    return DocxType.read(try sample.bytes())
  }

  private static let sheet =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr></w:rPrDefault></w:docDefaults>"
    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:name w:val=\"Normal\"/><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:style>"
    + W.style("b", "Body", "<w:rPr><w:rFonts w:ascii=\"Cambria\"/></w:rPr>", on: "n")
    + W.style(
      "h", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:sz w:val=\"60\"/></w:rPr>")

  @Test("Runs come before their styles, those before the defaults; headings and tables count for nothing")
  func order() throws {
    let body = "<w:pStyle w:val=\"b\"/>"
    let text = String(repeating: "words ", count: 10)
    #expect(
      try Self.type(W.p(W.r(text)), styles: Self.sheet) == TextType(font: "Arial", size: 11))
    #expect(
      try Self.type(W.p(W.r(text), body), styles: Self.sheet) == TextType(font: "Cambria", size: 11))
    #expect(
      try Self.type(W.p(W.r(text, "<w:sz w:val=\"19\"/>"), body), styles: Self.sheet)
        == TextType(font: "Cambria", size: 9.5))
    let heading = W.p(W.r(String(repeating: text, count: 5)), "<w:pStyle w:val=\"h\"/>")
    let table = W.table([[W.cell(String(repeating: text, count: 5), "")]])
    #expect(
      try Self.type(heading + table + W.p(W.r(text), body), styles: Self.sheet)
        == TextType(font: "Cambria", size: 11))
    #expect(try Self.type(W.p(W.r(text)), styles: "") == TextType(font: nil, size: 10))
    #expect(try Self.type(heading, styles: Self.sheet) == nil)
    #expect(DocxType.read([1, 2, 3]) == nil)
  }

  @Test("Styles that go round in a circle end")
  func circle() throws {
    let styles = W.style("a", "a", on: "b") + W.style("b", "b", on: "a")
    #expect(try Self.type(W.p(W.r("x"), "<w:pStyle w:val=\"a\"/>"), styles: styles)?.size == 10)
  }
}
