import Reporting
import Testing
import Wording

@testable import Documents

@Suite("Templates")
struct TemplateTests {
  static let scope: [String: TemplateKind] = [
    "title": .text, "kind": .text, "session": .number, "isJoint": .flag, "keywords": .list(.text),
    "body": .prose,
    "country": .object(["name": .text]), "none": .object([:]),
    "sections": .list(.object(["title": .text, "body": .prose])),
  ]

  static let values: [String: TemplateValue] = [
    "title": .text("T"), "kind": .text("joint"), "session": .number(51), "isJoint": .flag(true),
    "keywords": .list([.text("a"), .text("b")]),
    "body": .prose(Prose([Block(.paragraph([.text("B")]), line: 1)])),
    "country": .object(["name": .text("Norland")]),
    "sections": .list([
      .object(["title": .text("S1"), "body": .prose(Prose([Block(.paragraph([.text("P1")]))]))]),
      .object(["title": .text("S2"), "body": .prose(Prose([Block(.rule)]))]),
    ]),
  ]

  private func template(_ text: String, files: [String: String] = [:]) throws -> Template {
    try Template(text, file: "t.md", scope: Self.scope) { files[$0].map { Array($0.utf8) } }
  }

  private func mistakes(_ text: String, files: [String: String] = [:]) -> [String] {
    do {
      _ = try template(text, files: files)
      return []
    } catch let diagnostics as Diagnostics {
      return diagnostics.all.map { "\($0.file):\($0.line):\($0.column) \($0.code)" }
    } catch {
      return ["\(error)"]
    }
  }

  /// What a template says, part by part.
  private func filled(_ text: String, _ values: [String: TemplateValue] = Self.values) throws -> [Document
    .Part]
  {
    try template(text).parts(values)
  }

  private func plain(_ text: String, _ values: [String: TemplateValue] = Self.values) throws -> String {
    try template(text).text(values)
  }

  @Test(
    "Names, conditions and loops print what they say",
    arguments: [
      ("{{ title }} {{ country.name | upper }} {{session}}", "T NORLAND 51"),
      ("{{ keywords | join(\", \") }}", "a, b"), ("{{ keywords | join(\" | \") | upper }}", "A | B"),
      ("{% if isJoint %}j{% else %}i{% endif %}", "j"), ("{% if not isJoint %}i{% endif %}", ""),
      ("{% if kind == \"single\" %}s{% elif kind == 'joint' %}j{% endif %}", "j"),
      ("{% if kind != \"joint\" %}a{% else %}b{% endif %}", "b"),
      ("{% if session == \"51\" %}a{% endif %}", "a"),
      (
        "{% for k in keywords %}{{ loop.index }}{{ k }}{% if not loop.last %};{% endif %}{% endfor %}",
        "1a;2b"
      ),
      ("a{# not {{ printed }} #}b", "ab"),
      (
        "{% for s in sections %}{% for k in keywords %}{{ s.title }}{{ k }} {% endfor %}{% endfor %}",
        "S1a S1b S2a S2b "
      ),
    ])
  func printing(text: String, expected: String) throws {
    #expect(try plain(text) == expected)
  }

  static let wrong: [(String, [String])] = [
    ("a\n{{ titel }}", ["t.md:2:1 template.unknown-name"]),
    (
      "{{ country.nmae }} {{ titel }}", ["t.md:1:1 template.unknown-name", "t.md:1:20 template.unknown-name"]
    ),
    ("{{ title.x }}", ["t.md:1:1 template.wrong-kind"]), ("{{ country }}", ["t.md:1:1 template.wrong-kind"]),
    ("{{ keywords }}", ["t.md:1:1 template.wrong-kind"]),
    ("{{ title | uper }}", ["t.md:1:1 template.bad-filter"]),
    ("{{ session | upper }}", ["t.md:1:1 template.bad-filter"]),
    ("{{ keywords | join }}", ["t.md:1:1 template.bad-filter"]),
    ("{{ keywords | join(x) }}", ["t.md:1:1 template.bad-filter"]),
    ("{{ title | upper(\"x\") }}", ["t.md:1:1 template.bad-filter"]),
    ("{{ title | }}", ["t.md:1:1 template.bad-filter"]), ("{{ }}", ["t.md:1:1 template.bad-name"]),
    ("{{ 1 + 1 }}", ["t.md:1:1 template.bad-name"]), ("{{ title.upper() }}", ["t.md:1:1 template.bad-name"]),
    ("{{ title", ["t.md:1:1 template.open-tag"]), ("a }} b", ["t.md:1:3 template.stray-close"]),
    ("a %} b", ["t.md:1:3 template.stray-close"]), ("{% fi title %}", ["t.md:1:1 template.unknown-tag"]),
    ("{% if title %}", ["t.md:1:1 template.open-block"]), ("{% endif %}", ["t.md:1:1 template.stray-end"]),
    ("{% if titel %}{% endif %}", ["t.md:1:1 template.unknown-name"]),
    ("{% if keywords == \"a\" %}{% endif %}", ["t.md:1:1 template.wrong-kind"]),
    ("{% if title and kind %}{% endif %}", ["t.md:1:1 template.bad-test"]),
    ("{% if title %}{% else %}{% else %}{% endif %}", ["t.md:1:25 template.stray-end"]),
    ("{% for k in title %}{{ k }}{% endfor %}", ["t.md:1:1 template.wrong-kind"]),
    (
      "{% for k in nothing %}{{ k.x }}{{ titel }}{% endfor %}",
      [
        "t.md:1:1 template.unknown-name", "t.md:1:32 template.unknown-name",
      ]
    ),
    ("{{ none.title }}", ["t.md:1:1 template.unknown-name"]),
    ("{% for k on keywords %}{% endfor %}", ["t.md:1:1 template.bad-loop"]),
    ("{% for k in keywords %}{% endif %}{% endfor %}", ["t.md:1:24 template.stray-end"]),
    (
      "{{ k }}{% for k in keywords %}{{ k }}{% endfor %}{{ loop.index }}",
      [
        "t.md:1:1 template.unknown-name", "t.md:1:50 template.unknown-name",
      ]
    ),
    ("a {{ body }} b", ["t.md:1:3 template.prose-not-alone"]),
    ("# {{ body }}", ["t.md:1:3 template.prose-not-alone"]),
    ("a\n{{ body }}", ["t.md:2:1 template.prose-not-alone"]),
    ("**{{ body }}**", ["t.md:1:3 template.prose-not-alone"]),
    ("| a |\n|---|\n| {{ body }} |", ["t.md:3:3 template.prose-not-alone"]),
    ("```\n{{ body }}\n```", ["t.md:2:1 template.prose-not-alone"]),
    ("\n::: covre\n:::", ["t.md:2:1 template.bad-layout"]),
    ("::: numbered\na", ["t.md:1:1 template.bad-layout"]), (":::", ["t.md:1:1 template.bad-layout"]),
    ("::: plain\n::: numbered\n:::", ["t.md:2:1 template.bad-layout"]),
    (
      "::: plain\n{% if title %}\n:::\n{% endif %}",
      ["t.md:1:1 template.bad-layout", "t.md:3:1 template.bad-layout"]
    ),
    ("{% if title %}::: plain{% endif %}", ["t.md:1:15 template.bad-layout"]),
    ("a\n\n::: cover\nb\n:::", ["t.md:3:1 template.bad-layout"]),
    ("a\n<b>c</b>", ["t.md:2:1 template.text.html", "t.md:2:1 template.text.html"]),
    ("{{ title }}\n\n![a](b)", ["t.md:3:1 template.text.image"]), ("[a](b)", ["t.md:1:1 template.text.link"]),
    ("a[^x]", ["t.md:1:1 template.note.undefined"]), ("a\u{F0000}b", ["t.md:1:1 template.private-character"]),
    ("a\u{0}", ["t.md:1:1 template.hostile"]),
  ]

  @Test(
    "Each mistake is found before there is any draft, in its place, and all of them at once", arguments: wrong
  )
  func mistake(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test("The nearest name is given, or those that there are")
  func nearest() {
    let remedies = #expect(throws: Diagnostics.self) { try template("{{ titel }} {{ country.q }}") }?.all.map(
      \.remedy?.en)
    #expect(remedies == ["did you mean \"title\"?", "there are: name"])
  }

  @Test("A part of another template is taken in, and its mistakes are found in its own lines")
  func including() throws {
    let part = ["p.md": "x{{ title }}", "bad.md": "\n{{ titel }}"]
    #expect(try template("a{% include \"p.md\" %}b", files: part).text(Self.values) == "axTb")
    #expect(try template("{% include \"p.md\" %}\nb", files: part).text(Self.values) == "xT\nb")
    #expect(mistakes("{% include \"bad.md\" %}", files: part) == ["bad.md:2:1 template.unknown-name"])
  }

  @Test(
    "Includes stay inside the folder and come to an end",
    arguments: [
      ("{% include \"q.md\" %}", "template.unknown-include"),
      ("{% include \"/etc/passwd\" %}", "template.unknown-include"),
      ("{% include \"../x.md\" %}", "template.unknown-include"),
      ("{% include \"a/../../x.md\" %}", "template.unknown-include"),
      ("{% include x.md %}", "template.unknown-include"),
      ("{% include \"self.md\" %}", "template.include-circle"),
      ("{% include \"many.md\" %}", "template.too-much"), ("{% include \"latin.md\" %}", "template.not-text"),
    ])
  func circles(text: String, code: String) {
    var files = [
      "self.md": "{% include \"self.md\" %}",
      "many.md": String(repeating: "{% include \"leaf.md\" %}\n", count: 99),
    ]
    files["leaf.md"] = "a"
    let error = #expect(throws: Diagnostics.self) {
      try Template(text, file: "t.md", scope: Self.scope) { name in
        // Every path is there, so that only the rules can refuse it.
        name == "q.md" ? nil : name == "latin.md" ? [0xE9] : Array((files[name] ?? "secret").utf8)
      }
    }
    #expect(error?.all.map(\.code) == [code])
  }

  @Test("A template that is too large, too deep or grows too much is refused")
  func bounds() throws {
    let deep =
      String(repeating: "{% if title %}", count: 30_000) + String(repeating: "{% endif %}", count: 30_000)
    #expect(mistakes(String(repeating: "a", count: 256 * 1024 + 1)) == ["t.md:0:0 template.too-large"])
    #expect(mistakes(String(deep.prefix(250_000))).contains { $0.hasSuffix("template.too-deep") })

    let loops =
      String(repeating: "{% for k in keywords %}", count: 4) + "a"
      + String(repeating: "{% endfor %}", count: 4)
    var values = Self.values
    values["keywords"] = .list(Array(repeating: .text("x"), count: 100))
    let error = #expect(throws: Diagnostics.self) { try filled(loops, values) }
    #expect(error?.all.map(\.code) == ["template.too-much"])
  }

  @Test(
    "Nothing that a person types becomes markup",
    arguments: [
      "*a*", "**b**", "[^1]", "{{ kind }}", "{% if title %}", "<w:p>", "&amp;", "# h", "- l", "| a | b |",
      "a\r\nb", "```",
      "::: cover", "\u{202E}abc", "https://example.org", "[a](https://example.org)", "![a](b)", "\\*",
      "    code", "---",
      "\u{F0000}0\u{F0001}", "1. x", "> q", "", " ", "a\u{0}b",
    ])
  func injection(typed: String) throws {
    var values = Self.values
    values["title"] = .text(typed)
    let parts = try filled(
      "# {{ title }}\n\n**{{ title }}** {{ title }}\n\n| {{ title }} |\n|---|\n| x |\n", values)
    #expect(
      parts == [
        Document.Part(
          .plain,
          [
            Block(.heading(level: 1, [.text(typed)])),
            Block(.paragraph([.strong([.text(typed)]), .text(" " + typed)])),
            Block(.table(Table(alignments: [.natural], header: [[.text(typed)]], rows: [[[.text("x")]]]))),
          ])
      ])
  }

  @Test("Prose that stands alone is taken in with its blocks and lines, in a list and a quotation too")
  func prose() throws {
    let block = Block(.paragraph([.text("B")]), line: 1)
    #expect(try filled("{{ body }}") == [Document.Part(.plain, [block])])
    #expect(
      try filled("- {{ body }}\n\n> {{ body }}") == [
        Document.Part(.plain, [Block(.list(List(items: [[block]]))), Block(.quote([block]))])
      ])
    #expect(
      try filled("{% for s in sections %}\n{{ s.body }}\n\n{% endfor %}") == [
        Document.Part(.plain, [Block(.paragraph([.text("P1")])), Block(.rule)])
      ])
    #expect(
      try filled("{% if isJoint %}\n{{ body }}\n{% else %}\n{{ body }}\n{% endif %}") == [
        Document.Part(.plain, [block])
      ])
  }

  @Test("Parts follow the layout lines")
  func layout() throws {
    let parts = try filled("::: cover\n# {{ title }}\n:::\na\n::: numbered\nb\n:::\n::: centered\n:::\nc")
    #expect(parts.map(\.role) == [.cover, .plain, .numbered, .plain])
  }

  @Test("A value that the engine does not give stops the production in its place")
  func noValue() {
    var values = Self.values
    values["country"] = nil
    let error = #expect(throws: Diagnostics.self) { try filled("a\n{{ country.name }}", values) }
    #expect(error?.all.map { "\($0.line):\($0.column) \($0.code)" } == ["2:1 template.no-value"])
  }

  @Test("A value of another kind than was promised stops the production in its place")
  func otherKind() {
    var values = Self.values
    values["keywords"] = .text("a")
    values["title"] = .list([])
    for text in ["\n{{ title }}", "\n{% for k in keywords %}{% endfor %}", "\n{{ keywords | join(\"\") }}"] {
      let error = #expect(throws: Diagnostics.self) { try filled(text, values) }
      #expect(error?.all.map { "\($0.line):\($0.column) \($0.code)" } == ["2:1 template.wrong-value"])
    }
  }

  @Test("The shipped template has no mistake, and its labels stand in English, French and Spanish")
  func shipped() throws {
    for language in [Language.en, .fr, .es] {
      let parts = try Samples.submission(language, text: "a").parts
      #expect(parts.map(\.role) == [.cover, .plain, .numbered, .plain, .numbered])
    }
  }

  @Test("No change of a few characters makes a template crash")
  func mutations() throws {
    let start = Array(try Samples.shipped("upr/submission.md").unicodeScalars)
    let signs = Array("{}%#|\"'.:( )\n\\*_`[]<>!-ei".unicodeScalars)
    var random = Random(seed: 5)
    for _ in 0..<300 {
      var scalars = start
      for _ in 0..<1 + random.next(5) {
        let place = random.next(scalars.count)
        switch random.next(3) {
        case 0: scalars[place] = signs[random.next(signs.count)]
        case 1: scalars.remove(at: place)
        default: scalars.insert(signs[random.next(signs.count)], at: place)
        }
      }
      let text = String(String.UnicodeScalarView(scalars))
      if let template = try? Template(text, file: "t.md", scope: Names.scope) {
        _ = try? template.parts(Names.values(.en, body: Prose()))
      }
    }
  }
}
