import Reporting
import Testing
import Wording

@testable import Documents

@Suite("Mistakes in templates made in Word")
struct WordMistakesTests {
  private func p(_ text: String, style: String? = nil) -> String { WordFile.p(text, style: style) }

  @Test(
    "A message names the part, the paragraph and the heading above it, quotes the text and says the nearest name"
  )
  func place() throws {
    let body =
      p("Cover") + p("Methodology", style: "Ttl1")
      + WordFile.p("Sent by {{ coun", "try.nam }}, ", "{{ tilte }}")
    let error = try #require(throws: Diagnostics.self) { try WordFile(body: body).template() }
    #expect(
      error.all.map { $0.text(in: .en) } == [
        """
        t.docx, paragraph 3 under “Methodology”: error[template.unknown-name]: nothing is called "nam" in "country.nam"
            3 | Sent by {{ country.nam }}, {{ tilte }}
              |         ^^^^^^^^^^^^^^^^^ did you mean "name"?
        """,
        """
        t.docx, paragraph 3 under “Methodology”: error[template.unknown-name]: nothing is called "tilte" in "tilte"
            3 | Sent by {{ country.nam }}, {{ tilte }}
              |                            ^^^^^^^^^^^ did you mean "title"?
        """,
      ])
    #expect(
      error.all[0].text(in: .fr).hasPrefix("t.docx, paragraphe 3 sous «\u{A0}Methodology\u{A0}» : ") == false)
    #expect(error.all[0].text(in: .fr).contains("paragraphe 3 sous «\u{A0}Methodology\u{A0}»"))
  }

  @Test("Mistakes are found in every part")
  func parts() {
    var file = WordFile(body: p("a") + #"<w:p><w:r><w:footnoteReference w:id="5"/></w:r></w:p>"#)
    file.header = p("{{ a }}")
    file.footer = p("x") + p("{{ b }}")
    file.footnotes = #"<w:footnote w:id="5">\#(p("{{ c }}"))</w:footnote>"#
    #expect(
      Set(file.mistakes()) == [
        "header (header.xml), paragraph 1: template.unknown-name",
        "footer (footer.xml), paragraph 2: template.unknown-name",
        "note 1, paragraph 1: template.unknown-name",
      ])
  }

  struct Case: Sendable {
    let body: String
    let mistakes: [String]
    init(_ body: String, _ mistakes: String...) { (self.body, self.mistakes) = (body, mistakes) }
  }

  static func p(_ text: String) -> String { WordFile.p(text) }

  static let cases: [Case] = [
    Case(p("a") + p("{% if title %}") + p("b"), "paragraph 2: template.open-block"),
    Case(
      p("{% for s in sections %}") + p("{{ s.title }}{% endfor %}"), "paragraph 1: template.open-block",
      "paragraph 2: template.stray-end"),
    Case(p("x {% if title %} y"), "paragraph 1: template.open-block"),
    Case(p("{% endif %}"), "paragraph 1: template.stray-end"),
    Case(p("{{ title"), "paragraph 1: template.open-tag"),
    Case(p("{{ title") + p("}}"), "paragraph 1: template.open-tag", "paragraph 2: template.stray-close"),
    Case(p("a }} b"), "paragraph 1: template.stray-close"),
    Case(p("{% iff title %}"), "paragraph 1: template.unknown-tag"),
    Case(p("{{ title | uper }}"), "paragraph 1: template.bad-filter"),
    Case(p("{{ sections }}"), "paragraph 1: template.wrong-kind"),
    Case(p("a {{ body }}"), "paragraph 1: template.prose-not-alone"),
    Case(p("{% include “x.md” %}"), "paragraph 1: template.unknown-include"),
    Case(p("a {% include “c.md” %}"), "paragraph 1: template.misplaced"),
    Case(p("{{ 1 + 1 }}"), "paragraph 1: template.bad-name"),
    Case(p("{{ title.__class__ }}"), "paragraph 1: template.bad-name"),
    Case(
      WordFile.table(["{% for s in sections %}{{ s.title }}", "b{% endfor %}"]) + p(""),
      "paragraph 1: template.open-block",
      "paragraph 2: template.stray-end"),
    Case(
      #"<w:p><w:pPr><w:sectPr/></w:pPr>\#(WordFile.r("{% if title %}"))</w:p>"# + p("{% endif %}"),
      "paragraph 1: template.misplaced"),
    Case(
      #"<w:p><w:r><w:instrText>HYPERLINK "{{ title }}"</w:instrText></w:r></w:p>"#,
      "paragraph 1: template.misplaced"),
  ]

  @Test("What does not close, does not fit or stands at the wrong place", arguments: cases)
  func mistakes(_ one: Case) {
    #expect(WordFile(body: one.body).mistakes(include: ["c.md": "c"]) == one.mistakes)
  }

  @Test("The way out says what the ground needs")
  func wayOut() throws {
    let table = WordFile(
      body: WordFile.table(["{% for s in sections %}{{ s.title }}", "{% endfor %}"]) + p(""))
    let error = try #require(throws: Diagnostics.self) { try table.template() }
    #expect(error.all.first?.remedy?.en.contains("a row of its own") == true)
    let rows = WordFile(body: WordFile.table(["{% for s in sections %}"], ["{{ s.title }}"]) + p(""))
    let open = try #require(throws: Diagnostics.self) { try rows.template() }
    #expect(open.all.map(\.code) == ["template.open-block"])
    #expect(open.all.first?.remedy?.en.contains("a row of its own") == true)
  }

  @Test("A note is refused in a header")
  func noteInHeader() {
    var file = WordFile(body: p("a"))
    file.header = p("{{ body }}")
    #expect(file.mistakes() == ["-: template.note-outside"])
  }

  @Test("A style that is missing is told, and the document is made")
  func missingStyle() throws {
    var file = WordFile(body: p("{{ body }}"))
    #expect(try file.template().warnings == [])
    file.styles = ""
    let names = try file.template().warnings.map(\.message.en)
    #expect(names.count == 5)
    #expect(names.allSatisfy { $0.hasPrefix("the template has no style \"") })
    #expect(try DocxLint.problems(in: file.filled().bytes) == [])
    #expect(try WordFile(body: p("{{ title }}"), styles: "").template().warnings == [])
  }
}
