import Reporting
import Testing

@testable import Documents

/// What Word itself writes around a text, as it saves it: content controls, fields in fields, two forms of one thing,
/// tracked changes, marks of the spelling checker. Each was tried as a whole file of its own, too.
@Suite("Word files as Word saves them")
struct WordAsSavedTests {
  private static func field(_ instruction: String, _ result: String) -> String {
    W.all(
      W.field("begin"), W.instruction(instruction), W.field("separate"), W.r(result), W.field("end"))
  }

  private static func control(_ content: String, _ properties: String = "") -> String {
    "<w:sdt><w:sdtPr><w:id w:val=\"-9\"/>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
  }

  private static let spelled = W.p(
    W.all(
      "<w:r w:rsidR=\"00B12\"><w:t xml:space=\"preserve\">The </w:t></w:r><w:proofErr w:type=\"spellStart\"/>",
      W.r("Comm", "<w:lang w:val=\"en-GB\"/>"), W.r("ittee", "<w:lang w:val=\"en-GB\"/>"),
      "<w:proofErr w:type=\"spellEnd\"/><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>",
      W.r(" has "), "<w:r><w:lastRenderedPageBreak/><w:t>asked</w:t></w:r>", W.r(" ", "<w:b/>"),
      W.r("twice", "<w:b/><w:bCs/>"), W.r(".")))

  private static let contents = W.all(
    control(
      W.all(
        W.p(W.r("Table of contents")),
        W.p(
          W.all(
            W.field("begin"), W.instruction(" TOC \\o \"1-3\" \\h "), W.field("separate"),
            "<w:hyperlink w:anchor=\"_Toc1\">", W.r("Summary"), "<w:r><w:tab/></w:r>",
            field(" PAGEREF _Toc1 \\h ", "2"), "</w:hyperlink>")),
        W.p(W.field("end"))),
      "<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"),
    W.p(W.r("Text after.")))

  private static let contentsWithoutControl = W.all(
    W.p(
      W.all(
        W.field("begin"), W.instruction(" TOC \\o \"1-3\" "), W.field("separate"), W.r("Summary"),
        "<w:r><w:tab/></w:r>", W.r("2"))),
    W.p(W.all(W.r("Framework"), "<w:r><w:tab/></w:r>", W.r("3"))), W.p(W.field("end")),
    W.p(W.r("Text after.")))

  private static let tracked = W.all(
    W.p(
      W.all(
        W.r("The State "),
        "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>did nothing</w:delText></w:r></w:del>",
        "<w:ins w:id=\"2\" w:author=\"A\">", W.r("acted"), "</w:ins>", W.r(" in 2025."))),
    W.p(W.all("<w:moveFrom w:id=\"4\" w:author=\"A\">", W.r("Moved."), "</w:moveFrom>")),
    W.p(W.all("<w:moveTo w:id=\"6\" w:author=\"A\">", W.r("Moved."), "</w:moveTo>")),
    W.p(
      W.r("Form", "<w:b/><w:rPrChange w:id=\"7\" w:author=\"A\"><w:rPr/></w:rPrChange>"),
      "<w:pPrChange w:id=\"8\" w:author=\"A\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>"))

  private static let controls = W.all(
    W.p(
      W.all(
        W.r("Name: "), control(W.r("Watch"), "<w:text/>"), W.r(", "),
        control(W.r("Click here"), "<w:showingPlcHdr/>"), control(W.r("☒"), "<w14:checkbox/>"))),
    control(W.p(W.r("Block."))), "<w:tbl><w:tblPr/><w:tblGrid/>",
    control(W.all("<w:tr>", W.cell("A"), control(W.cell("B")), "</w:tr>")), "<w:tr>", W.cell("1"),
    W.cell("2"),
    "</w:tr></w:tbl>")

  private static let references = W.all(
    W.p(
      W.all(
        W.r("See "), field(" REF _Ref1 \\h ", "Table 1"), W.r(" and "), field(" NOTEREF _Ref2 \\h ", "3"),
        W.r("."))),
    W.p(W.all(W.r("Table "), field(" SEQ Table \\* ARABIC ", "1"), W.r(": Births"))))

  private static let nested = W.p(
    W.all(
      W.r("A "), W.field("begin"), W.instruction(" IF "), field(" PAGE ", "1"),
      W.instruction(" = 1 \"x\" \"y\" "), W.field("separate"), W.r("x"), W.field("end"), W.r(" end. "),
      W.field("begin"), W.instruction(" XE \"child\" "), W.field("end"),
      "<w:fldSimple w:instr=\" DATE \\@ &quot;d MMMM&quot; \">", W.r("3 May"), "</w:fldSimple>"))

  private static let scripts = W.all(
    W.p(
      W.all(
        W.r("حقوق الطفل", "<w:rFonts w:cs=\"Arial\"/><w:bCs/><w:rtl/><w:lang w:bidi=\"ar-SA\"/>"),
        W.r(" في 2025", "<w:rtl/>")), "<w:bidi/>"),
    W.p(W.all("<w:dir w:val=\"rtl\">", W.r("نص"), "</w:dir>")),
    W.p(
      W.all(
        "<w:r><w:ruby><w:rubyPr/><w:rt>", W.r("er"), "</w:rt><w:rubyBase>", W.r("儿"),
        "</w:rubyBase></w:ruby></w:r>", W.r("童", "<w:rFonts w:hint=\"eastAsia\"/>"))))

  private static let signs = W.p(
    W.all(
      W.r("co"), "<w:r><w:softHyphen/></w:r>", W.r("operation re"), "<w:r><w:noBreakHyphen/></w:r>",
      W.r("entry"), "<w:r><w:tab/></w:r>", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>",
      "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>", "<w:r><w:br/></w:r>", W.r("line")))

  private static let wrapped = W.all(
    "<w:customXml w:element=\"doc\">",
    W.p(
      W.all(
        W.r("In "),
        "<w:smartTag w:element=\"place\"><w:smartTagPr><w:attr w:name=\"x\" w:val=\"y\"/></w:smartTagPr>",
        W.r("Geneva"), "</w:smartTag><w:permStart w:id=\"1\"/>", W.r("."), "<w:permEnd w:id=\"1\"/>")),
    "</w:customXml>")

  private static let links = W.p(
    W.all(
      "<w:hyperlink w:anchor=\"_Ref9\">", W.r("above"), "</w:hyperlink>", W.r(", "),
      field(" HYPERLINK \"https://example.org/a\" \\l \"frag\" \\t \"_blank\" ", "field")))

  @Test(
    "The text is whole, and nothing of Word's own stands in it",
    arguments: [
      (spelled, "The Committee has asked **twice**.\n"),
      (contents, "Text after.\n"),
      (contentsWithoutControl, "Text after.\n"),
      (tracked, "The State acted in 2025.\n\nMoved.\n\n**Form**\n"),
      (controls, "Name: Watch, ☒\n\nBlock.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"),
      (references, "See Table 1 and 3.\n\nTable 1: Births\n"),
      (nested, "A x end. 3 May\n"),
      (scripts, "**حقوق الطفل** في 2025\n\nنص\n\n儿童\n"),
      (signs, "cooperation re\u{2011}entry →≥\\\nline\n"),
      (wrapped, "In Geneva.\n"),
      (links, "above, [field](https://example.org/a#frag)\n"),
    ])
  func text(_ body: String, _ expected: String) throws {
    #expect(try WordSample(body).markdown() == expected)
  }

  @Test("Separators of notes are none, and a mark that was typed for a note is left to the document")
  func notes() throws {
    var sample = WordSample(
      W.p(
        W.all(
          W.r("Text"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", W.r(" and"),
          "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>", W.r("."))))
    sample.footnotes = W.all(
      "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>",
      "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>",
      "<w:footnote w:id=\"1\">", W.p(W.all("<w:r><w:footnoteRef/></w:r>", W.r(" First."))), "</w:footnote>",
      "<w:footnote w:id=\"2\">", W.p(W.r("Second.")), W.p(W.r("More.")), "</w:footnote>")
    let text = try sample.read()
    let inlines = try #require(text.paragraphs.first).inlines
    #expect(inlines == [.text("Text"), .note("footnote-1"), .text(" and"), .note("footnote-2"), .text(".")])
    #expect(text.notes.keys.sorted() == ["footnote-1", "footnote-2"])
    #expect(text.notes["footnote-1"] == [Block(.paragraph([.text("First.")]))])
    #expect(text.notes["footnote-2"]?.count == 2)
    #expect(text.losses.isEmpty)
  }
}
