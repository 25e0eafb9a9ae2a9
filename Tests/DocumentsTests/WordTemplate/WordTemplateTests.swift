import Reporting
import Testing
import Wording

@testable import Documents

@Suite("Templates made in Word")
struct WordTemplateTests {
  static func p(_ runs: String..., style: String? = nil) -> String {
    let properties = style.map { #"<w:pPr><w:pStyle w:val="\#($0)"/></w:pPr>"# } ?? ""
    return "<w:p>\(properties)\(runs.map { WordFile.r($0) }.joined())</w:p>"
  }

  @Test(
    "A name is found in whatever runs Word has cut it into",
    arguments: [
      [#"{{ title }}"#], ["{", "{ title }}"], ["{{", " tit", "le ", "}", "}"], ["{{title", "}}"],
      ["{{\u{A0}title\u{202F}}}"], ["{{ ti\u{AD}tle }}"],
    ])
  func splitRuns(_ runs: [String]) throws {
    let body = "<w:p>" + (["a "] + runs + [" b"]).map { WordFile.r($0) }.joined() + "</w:p>"
    #expect(try WordFile(body: body).filled().lines() == ["a T b"])
  }

  @Test("The formatting of the run where a tag begins holds for its value, and no other is lost")
  func formatting() throws {
    let body =
      "<w:p>" + WordFile.r("x ", "<w:i/>") + WordFile.r("{{ ti", "<w:b/>") + WordFile.r("tle }} y", "<w:u/>")
      + "</w:p>"
    let xml = try WordFile(body: body).filled().xml()
    #expect(xml.contains(#"<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">x </w:t></w:r>"#))
    #expect(xml.contains(#"<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">T</w:t></w:r>"#))
    #expect(xml.contains(#"<w:r><w:rPr><w:u/></w:rPr><w:t xml:space="preserve"> y</w:t></w:r>"#))
  }

  @Test(
    "A value arrives as it was typed",
    arguments: [
      "R&D <5 & >6", "{{ title }}", "**b** [^1] | #", "\"q\" 'a'", "</w:t>", "&amp;", "日本 \u{1F600}",
    ])
  func values(_ value: String) throws {
    var values = TemplateTests.values
    values["title"] = .text(value)
    let file = WordFile(body: Self.p("a {{ title }} b"))
    #expect(try file.filled(values).lines() == ["a \(value) b"])
  }

  @Test("Lines of a value become line breaks, words from right to left a run of their own")
  func lines() throws {
    var values = TemplateTests.values
    values["title"] = .text("a\nb")
    #expect(try WordFile(body: Self.p("{{ title }}")).filled(values).lines() == ["a/b"])
    values["title"] = .text("E/C.12 حق")
    let xml = try WordFile(body: Self.p("{{ title }}")).filled(values).xml()
    #expect(xml.contains("<w:rPr><w:rtl/></w:rPr>"))
  }

  @Test(
    "Marks that Word makes of straight ones are taken as such",
    arguments: [
      ("{{ keywords | join(“, ”) }}", "a, b"), ("{{ keywords | join(„; “) }}", "a; b"),
      ("{{ keywords | join(«\u{A0}/\u{A0}») }}", "a/b"), ("{{ keywords | join(‘–’) }}", "a–b"),
      ("{% if kind == “joint” %}j{% endif %}", "j"), ("{% if kind == “l’une” %}j{% else %}n{% endif %}", "n"),
    ])
  func quotationMarks(_ text: String, _ result: String) throws {
    #expect(try WordFile(body: Self.p(text)).filled().lines() == [result])
  }

  @Test("Conditions and loops act inside a paragraph, on paragraphs, and on rows, and leave nothing behind")
  func grounds() throws {
    let inline = WordFile(
      body: Self.p("{% for s in sections %}{{ s.title }}{% if not loop.last %}, {% endif %}{% endfor %}."))
    #expect(try inline.filled().lines() == ["S1, S2."])

    let blocks = WordFile(
      body: Self.p("{% for s in sections %}") + Self.p("{{ s.", "title }}", style: "Ttl1")
        + Self.p("{% if isJoint %}")
        + Self.p("joint") + Self.p("{% else %}") + Self.p("alone") + Self.p("{% endif %}")
        + Self.p("{% endfor %}")
        + Self.p("end"))
    #expect(try blocks.filled().lines() == ["S1", "joint", "S2", "joint", "end"])

    let rows = WordFile(
      body: WordFile.table(
        ["Title", "No."], ["{% for s in sections %}", ""], ["{{ s.title }}", "{{ loop.index }}"],
        ["", "{% endfor %}"])
        + Self.p("end"))
    #expect(try rows.filled().lines() == ["Title", "No.", "S1", "1", "S2", "2", "end"])
    #expect(try rows.filled().xml().contains("<w:tr/>") == false)
  }

  @Test("A cell that lost its paragraphs keeps an empty one, a table without rows goes")
  func emptied() throws {
    var values = TemplateTests.values
    values["sections"] = .list([])
    let cell = WordFile.table([Self.p("{% if sections %}") + Self.p("x") + Self.p("{% endif %}"), "b"])
    #expect(try WordFile(body: cell + Self.p("")).filled(values).lines() == ["", "b", ""])
    let rows = WordFile.table(["{% for s in sections %}"], ["{{ s.title }}"], ["{% endfor %}"])
    #expect(try !WordFile(body: rows + Self.p("end")).filled(values).xml().contains("w:tbl"))
  }

  @Test("Headers, footers, text boxes, links and content controls are filled too")
  func elsewhere() throws {
    let box =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>\(Self.p("{{ ti", "tle }}"))"
      + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>\(Self.p("{{ old }}"))"
      + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    let control =
      "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>\(Self.p("{{ title }}!"))</w:sdtContent></w:sdt>"
    let link = "<w:p><w:hyperlink w:anchor=\"a\">\(WordFile.r("see {{ country.name }}"))</w:hyperlink></w:p>"
    var file = WordFile(body: "<w:p>\(box)</w:p>\(control)\(link)")
    file.header = WordFile.table(["{{ session }}"]) + Self.p("{{ title }} – head")
    file.footer = Self.p("{% if isJoint %}joint{% endif %}")
    let filled = try file.filled()
    #expect(try filled.lines() == ["", "T", "T!", "see Norland"])
    #expect(try filled.xml().contains(#"<w:hyperlink w:anchor="a"><w:r>"#))
    #expect(try filled.lines("word/header.xml") == ["51", "T – head"])
    #expect(try filled.lines("word/footer.xml") == ["joint"])
  }

  @Test("A text takes the place of its paragraph, in the template's styles")
  func prose() throws {
    let x: [Inline] = [.text("x & <y>")]
    var values = TemplateTests.values
    values["body"] = .prose(
      Prose([
        Block(.heading(level: 2, [.text("H")])), Block(.paragraph([.strong([.text("b")]), .text("c")])),
        Block(.list(List(items: [[Block(.paragraph(x))]]))),
        Block(.list(List(start: 1, items: [[Block(.paragraph(x))]]))),
        Block(.list(List(start: 4, items: [[Block(.paragraph(x))]]))), Block(.quote([Block(.paragraph(x))])),
        Block(.table(Table(alignments: [.right], header: [x], rows: [[x]]))),
      ]))
    let frame =
      #"<w:p><w:pPr><w:jc w:val="both"/></w:pPr>"#
      + WordFile.r("{{ body }}", #"<w:color w:val="FF0000"/><w:lang w:val="de-DE"/>"#)
      + "</w:p>"
    let filled = try WordFile(body: frame + Self.p("end")).filled(values)
    let xml = try filled.xml()
    #expect(xml.contains(#"<w:pStyle w:val="Ttl2"/></w:pPr><w:r><w:t xml:space="preserve">H</w:t>"#))
    #expect(
      xml.contains(
        #"<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">b</w:t>"#
      ))
    #expect(xml.contains(#"<w:pPr><w:pStyle w:val="LB"/></w:pPr>"#))
    // Two numbered lists, each with a list of its own that begins where the draft says.
    #expect(
      xml.contains(#"<w:pStyle w:val="LN"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>"#))
    #expect(
      xml.contains(#"<w:pStyle w:val="LN"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>"#))
    let lists = try filled.xml("word/numbering.xml")
    #expect(
      lists.contains(
        #"<w:num w:numId="5"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/>"#
      ))
    #expect(xml.contains(#"<w:pStyle w:val="Quo"/>"#) && xml.contains(#"<w:tblStyle w:val="Grid"/>"#))
    #expect(DocxLint.problems(in: filled.bytes) == [])
  }

  @Test(
    "The draft's notes become real notes beside the template's, in the order of the text, and see the names of their place"
  )
  func notes() throws {
    func reference(_ id: Int) -> String { #"<w:r><w:footnoteReference w:id="\#(id)"/></w:r>"# }
    var file = WordFile(
      body: Self.p("{% for s in sections %}") + "<w:p>\(WordFile.r("{{ s.title }}"))\(reference(2))</w:p>"
        + Self.p("{{ s.body }}") + Self.p("{% endfor %}") + "<w:p>\(WordFile.r("plain"))\(reference(3))</w:p>"
        + Self.p("{% if none == “x” %}{% endif %}").replacing("none", with: "title"))
    file.footnotes =
      #"<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote>"#
      + #"<w:footnote w:id="2">\#(Self.p("on {{ s.ti", "tle }}"))</w:footnote>"#
      + #"<w:footnote w:id="3">\#(Self.p("kept"))</w:footnote><w:footnote w:id="9">\#(Self.p("never"))</w:footnote>"#
    var values = TemplateTests.values
    let noted = Prose([Block(.paragraph([.text("P1"), .note("n")]))])
    values["sections"] = .list([
      .object(["title": .text("S1"), "body": .prose(noted)]),
      .object(["title": .text("S2"), "body": .prose(Prose())]),
    ])
    let note = Prose([Block(.paragraph([.text("see "), .link([.text("it")], url: "https://example.org/a")]))])
    let filled = try file.filled(values, notes: ["n": note])
    #expect(try filled.lines() == ["S1[1]", "P1[2]", "S2[3]", "plain[4]"])
    #expect(try filled.lines("word/footnotes.xml") == ["", "", "on S1", " see it", "on S2", "kept"])
    #expect(try filled.xml("word/footnotes.xml").contains(#"<w:pStyle w:val="FnT"/>"#))
    #expect(try filled.xml("word/_rels/footnotes.xml.rels").contains("https://example.org/a"))
    #expect(DocxLint.problems(in: filled.bytes) == [])
  }

  @Test("A file without notes gets what notes need: the part, separators, styles, settings")
  func firstNote() throws {
    var file = WordFile(body: Self.p("{{ body }}"))
    file.styles = ""
    file.settings = "<w:compat/>"
    var values = TemplateTests.values
    values["body"] = .prose(Prose([Block(.paragraph([.text("a"), .note("n")]))]))
    let filled = try file.filled(values, notes: ["n": Prose([Block(.paragraph([.text("b")]))])])
    #expect(try filled.lines() == ["a[1]"])
    #expect(try filled.xml("word/footnotes.xml").contains(#"w:type="separator""#))
    #expect(try filled.xml("word/styles.xml").contains(#"<w:name w:val="footnote text"/>"#))
    #expect(
      try filled.xml("word/settings.xml").contains(
        #"<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat/>"#))
    #expect(try filled.xml("[Content_Types].xml").contains("/word/footnotes.xml"))
  }

  @Test("Numbers begin anew in each round of a loop that holds more than the list")
  func lists() throws {
    func numbers(_ body: String) throws -> [String] {
      var found: [String] = []
      try WordFile(body: body).filled().part("word/document.xml")?.forEach {
        if $0.name == "w:numId" { found.append($0.value ?? "") }
      }
      return found
    }
    let loop = (Self.p("{% for s in sections %}"), Self.p("{% endfor %}"))
    let item = WordFile.p("{{ s.title }}", list: "3")
    // The items of one list.
    #expect(try numbers(loop.0 + item + loop.1) == ["3", "3"])
    // A list below a heading.
    #expect(try numbers(loop.0 + Self.p("h", style: "Ttl1") + item + item + loop.1) == ["3", "3", "4", "4"])
    // The numbers of a style run on.
    let styled = WordFile.p("{{ s.title }}", style: "LN")
    #expect(try numbers(loop.0 + Self.p("h") + styled + loop.1) == [])
  }

  @Test("A text template is taken in, in the styles of the Word file")
  func include() throws {
    let file = WordFile(body: Self.p("{% include “common/c.md” %}") + Self.p("end"))
    let filled = try file.filled(include: ["common/c.md": "# {{ title }}\n\n- *a* & {{ country.name }}\n"])
    #expect(try filled.lines() == ["T", "a & Norland", "end"])
    #expect(try filled.xml().contains(#"<w:pStyle w:val="Ttl1"/>"#))
    #expect(try filled.xml().contains("<w:rPr><w:i/><w:iCs/></w:rPr>"))
  }

  @Test("A list of contents shows the headings of the filled text and is to be set anew by Word")
  func contents() throws {
    func field(_ type: String) -> String { #"<w:r><w:fldChar w:fldCharType="\#(type)"/></w:r>"# }
    let page =
      field("begin") + "<w:r><w:instrText> PAGEREF a </w:instrText></w:r>" + field("separate") + field("end")
    let list =
      "<w:p>\(field("begin"))<w:r><w:instrText> TOC \\o &quot;1-2&quot; \\h </w:instrText></w:r>\(field("separate"))"
      + "\(WordFile.r("{{ s.title }}"))\(page)</w:p>"
      + "<w:p>\(WordFile.r("Old"))\(page)</w:p><w:p>\(field("end"))</w:p>"
    let body =
      list + Self.p("{% for s in sections %}") + Self.p("{{ s.title }}", style: "Ttl1") + Self.p("x")
      + Self.p("{% endfor %}")
      + Self.p("End", style: "Ttl2")
    let filled = try WordFile(body: body).filled()
    #expect(try filled.lines() == ["S1", "S2", "End", "S1", "x", "S2", "x", "End"])
    #expect(try filled.xml().contains(#"<w:fldChar w:fldCharType="begin" w:dirty="true"/>"#))
    #expect(DocxLint.problems(in: filled.bytes) == [])
  }

  @Test("The same values give the same bytes; nothing of our own lint is found")
  func sameBytes() throws {
    let file = WordFile(
      body: Self.p("{{ title }}") + Self.p("{{ body }}") + WordFile.table(["{{ title }}", "b"]) + Self.p(""))
    #expect(try file.filled().bytes == file.filled().bytes)
    #expect(DocxLint.problems(in: try file.filled().bytes) == [])
  }

  @Test("A template that is made of Word's kind of template gives a document")
  func dotx() throws {
    var file = WordFile(body: Self.p("{{ title }}"))
    file.type = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
    #expect(try file.filled().xml("[Content_Types].xml").contains("document.main+xml"))
  }
}
