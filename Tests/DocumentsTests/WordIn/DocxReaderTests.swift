import Reporting
import Testing

@testable import Documents

@Suite("Reading Word files")
struct DocxReaderTests {
  private static let pieces: [(String, String)] = [
    (
      W.all(
        W.r("Chil"), "<w:proofErr w:type=\"spellStart\"/>", W.r("dren"),
        "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>",
        W.r("’s", "<w:lang w:val=\"fr-FR\"/>"), W.r(" rights")), "Children’s rights\n"
    ),
    (W.all(W.r("a ", "<w:b/>"), W.r("b", "<w:b/><w:bCs/>"), W.r(" c")), "**a b** c\n"),
    (W.all(W.r("a", "<w:b w:val=\"0\"/>"), W.r("b", "<w:i w:val=\"true\"/>")), "a*b*\n"),
    (W.all("<w:smartTag w:element=\"x\"><w:smartTagPr/>", W.r("Geneva"), "</w:smartTag>"), "Geneva\n"),
    (W.all("<w:sdt><w:sdtPr/><w:sdtContent>", W.r("kept"), "</w:sdtContent></w:sdt>"), "kept\n"),
    ("<w:r><w:t>no</w:t><w:noBreakHyphen/><w:t>break</w:t><w:tab/><w:t>x</w:t></w:r>", "no\u{2011}break x\n"),
    (W.all("<w:r><w:t> trimmed </w:t></w:r>", W.r("!")), "trimmed!\n"),
    ("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:br w:type=\"page\"/></w:r>", "one\\\ntwo\n"),
    (W.all("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>", W.r(" 5")), "\u{2265} 5\n"),
    ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>", "\u{2714}\n"),
    (
      W.all(
        "<w:ins w:id=\"1\" w:author=\"x\">", W.r("new"), "</w:ins>",
        "<w:del w:id=\"2\"><w:r><w:delText>old</w:delText></w:r></w:del>"), "new\n"
    ),
    (W.all(W.r("shown"), W.r(" hidden", "<w:vanish/>")), "shown\n"),
    (W.all("<w:fldSimple w:instr=\" REF _Ref1 \\h \">", W.r("12"), "</w:fldSimple>"), "12\n"),
    (
      W.all(
        W.field("begin"), W.instruction(" HYPERLINK \"https://example"),
        W.instruction(".org/a\" \\o \"tip\""),
        W.field("separate"), W.r("the list"), W.field("end")), "[the list](https://example.org/a)\n"
    ),
    (
      W.all(
        W.field("begin"), W.instruction(" HYPERLINK \"javascript:alert(1)\""), W.field("separate"),
        W.r("click"),
        W.field("end")), "click\n"
    ),
    (
      W.all(
        W.field("begin"), W.instruction(" PAGE "), W.field("separate"), W.r("7"), W.field("end"), W.r("x")),
      "x\n"
    ),
    (
      W.all(
        W.field("begin"), W.instruction(" IF "), W.field("begin"), W.instruction(" PAGE "),
        W.field("separate"),
        W.r("7"), W.field("end"), W.instruction(" = 1 "), W.field("separate"), W.r("result"), W.field("end")),
      "result\n"
    ),
    (
      W.all(
        "<mc:AlternateContent><mc:Choice Requires=\"w14\">", W.r("new"), "</mc:Choice><mc:Fallback>",
        W.r("old"),
        "</mc:Fallback></mc:AlternateContent>"), "new\n"
    ),
    (W.all("<w:dir w:val=\"rtl\">", W.r("مرحبا", "<w:rtl/><w:bCs/>"), "</w:dir>"), "**مرحبا**\n"),
    ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1\n"),
  ]

  @Test("Runs are cut anywhere, and the text is whole", arguments: pieces)
  func runs(_ content: String, _ expected: String) throws {
    #expect(try WordSample(W.p(content)).markdown() == expected)
  }

  private static let level = "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>"
  private static let styles: [(String, String)] = [
    (W.style("Heading2", "heading 2"), "Heading2"), (W.style("Titre2", "heading 2"), "Titre2"),
    (W.style("x", "Titre 2"), "x"), (W.style("berschrift2", "Überschrift 2"), "berschrift2"),
    (W.style("t", "Título 2"), "t"),
    (W.all(W.style("own", "Office heading", on: "Heading2"), W.style("Heading2", "heading 2")), "own"),
    (W.style("own", "Chapter", level), "own"), ("", "Heading2"),
    (W.all(W.style("a", "a", on: "b"), W.style("b", "b", level, on: "a")), "a"),
  ]

  @Test(
    "A heading is one in every language, by its style, its level or the style that it rests on",
    arguments: styles)
  func headings(_ styles: String, _ id: String) throws {
    var sample = WordSample(W.p(W.r("Situation", "<w:b/>"), "<w:pStyle w:val=\"\(id)\"/>"))
    sample.styles = styles
    #expect(try sample.markdown() == "## Situation\n")
  }

  @Test("A title is no heading, a list of contents is left out, and a bold line alone is noticed")
  func roles() throws {
    var sample = WordSample(
      W.all(
        W.p(W.r("Report"), "<w:pStyle w:val=\"Title\"/>"),
        W.p(W.r("Background … 3"), "<w:pStyle w:val=\"TOC1\"/>"),
        W.p(W.r("Background", "<w:b/>")), W.p(W.all(W.r("Long", "<w:b/>"), W.r(" and plain")))))
    sample.styles = W.style("Title", "Title") + W.style("TOC1", "toc 1")
    let text = try sample.read()
    #expect(text.paragraphs.map(\.kind) == [.title, .text, .text])
    #expect(text.paragraphs.map(\.looksLikeHeading) == [false, true, false])
    #expect(text.losses.map(\.kind) == [.contents])
  }

  @Test("Lists keep their levels, their kind and their first number")
  func lists() throws {
    var sample = WordSample(
      [
        W.p(W.r("a"), W.list(1)), W.p(W.r("a1"), W.list(1, 1)), W.p(W.r("b"), W.list(1)),
        W.p(W.r("between")), W.p(W.r("c"), W.list(1)), W.p(W.r("dot"), W.list(2)),
        W.p(W.r("none"), W.list(0)),
      ].joined())
    sample.numbering =
      W.abstract(0, ["decimal", "bullet"]) + W.abstract(1, ["bullet"]) + W.num(1, 0) + W.num(2, 1)
    #expect(
      try sample.markdown() == """
        1. a

           - a1

        2. b

        between

        3. c

        - dot

        none

        """)
  }

  @Test("Numbers that run through the headings are those of paragraphs, and the document makes them")
  func paragraphNumbers() throws {
    var sample = WordSample(
      [
        W.p(W.r("One"), "<w:pStyle w:val=\"Heading1\"/>"), W.p(W.r("first"), W.list(1)),
        W.p(W.r("Two"), "<w:pStyle w:val=\"Heading1\"/>"), W.p(W.r("second"), W.list(1)),
        W.p(W.r("x"), W.list(1, 1)),
      ].joined())
    sample.numbering = W.abstract(0, ["decimal", "lowerLetter"]) + W.num(1, 0)
    #expect(try sample.markdown() == "## One\n\nfirst\n\n## Two\n\nsecond\n\n1. x\n")
  }

  @Test("Tables keep their cells; what is merged is told")
  func tables() throws {
    let sample = WordSample(
      W.table([
        [W.cell("Year"), W.cell("Orders")],
        [W.cell("2024", "<w:vMerge w:val=\"restart\"/>"), W.cell("a|b")],
        [W.cell("", "<w:vMerge/>"), W.cell("9")], [W.cell("both", "<w:gridSpan w:val=\"2\"/>")],
      ]))
    #expect(
      try sample.markdown()
        == "| Year | Orders |\n|---|---|\n| 2024 | a\\|b |\n|  | 9 |\n| both |  |\n")
    let losses = try sample.read().losses
    #expect(losses.map(\.kind) == [.mergedCells] && losses.first?.count == 2)
  }

  @Test("A table in a table becomes text, a table of one cell paragraphs")
  func nested() throws {
    let inner = W.table([[W.cell("x"), W.cell("y")]])
    let outer = WordSample(
      W.table([[W.cell("a"), "<w:tc>\(inner)\(W.p(""))</w:tc>"], [W.cell("c"), W.cell("d")]]))
    #expect(try outer.markdown() == "| a | x \\| y |\n|---|---|\n| c | d |\n")
    #expect(try outer.read().losses.map(\.kind) == [.nestedTable])
    let box = WordSample(W.table([["<w:tc>\(W.p(W.r("one")))\(W.p(W.r("two")))</w:tc>"]]))
    #expect(try box.markdown() == "one\n\ntwo\n")
  }

  @Test("Notes come with their text; one that is missing is told")
  func notes() throws {
    var sample = WordSample(
      W.p(
        W.all(
          W.r("See"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", W.r(" and"),
          "<w:r><w:footnoteReference w:id=\"9\"/></w:r>")))
    sample.footnotes = W.all(
      "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\">",
      W.p(W.all("<w:r><w:footnoteRef/></w:r>", W.r(" The "), W.r("law", "<w:i/>"))), "</w:footnote>")
    let text = try sample.read()
    #expect(
      text.paragraphs.first?.inlines == [
        .text("See"), .note("footnote-2"), .text(" and"), .note("footnote-9"),
      ])
    #expect(text.notes == ["footnote-2": [Block(.paragraph([.text("The "), .emphasis([.text("law")])]))]])
    #expect(text.losses.map(\.kind) == [.missingNote])
  }

  @Test("What can't be kept is told with its place")
  func losses() throws {
    let inBox = W.p(W.r("in a box"))
    let box = W.all(
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><wps:txbx><w:txbxContent>",
      inBox,
      "</w:txbxContent></wps:txbx></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>",
      "<v:textbox><w:txbxContent>", inBox,
      "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>")
    let picture = W.all(
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"P\" descr=\"A map\"/><a:graphic>",
      "<a:blip r:embed=\"i\"/></a:graphic></wp:inline></w:drawing></w:r>")
    let commented = W.all(
      "<w:commentRangeStart w:id=\"4\"/>", W.r("x"), "<w:r><w:commentReference w:id=\"4\"/></w:r>")
    let exchange = W.all(
      W.field("begin"), W.instruction(" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\""),
      W.field("separate"), W.r("result"), W.field("end"))
    var sample = WordSample(
      W.all(
        W.p(W.r("Situation"), "<w:pStyle w:val=\"Heading1\"/>"), W.p(W.all(W.r("Text"), box)), W.p(picture),
        W.p(commented), W.p(exchange), W.p("<w:r><w:object/></w:r>")))
    sample.comments = "<w:comment w:id=\"4\" w:author=\"A\">\(W.p(W.r("Is this right?")))</w:comment>"
    let text = try sample.read()
    #expect(text.paragraphs.map(\.plainText) == ["Situation", "Text", "in a box", "x", "result"])
    #expect(text.losses.map(\.kind) == [.textBox, .unusableImage, .dangerousField, .embedded, .comment])
    #expect(text.losses.map(\.place.heading) == Array(repeating: "Situation", count: 5))
    #expect(text.losses[1].detail == "A map" && text.losses[4].detail?.contains("Is this right?") == true)
  }

  @Test("A paragraph whose end was deleted goes on with the next one")
  func deletedEnd() throws {
    let sample = WordSample(
      W.p(W.r("one "), "<w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr>") + W.p(W.r("two")))
    #expect(try sample.markdown() == "one two\n")
  }

  @Test("Other prefixes and the strict format are read alike")
  func namespaces() throws {
    var sample = WordSample(W.p(W.r("x", "<w:b/>")).replacing("w:", with: "ns0:"))
    sample.prefix = "ns0"
    #expect(try sample.markdown() == "**x**\n")
    sample = WordSample(W.p(W.r("x", "<w:b/>")))
    sample.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    #expect(try sample.markdown() == "**x**\n")
  }
}
