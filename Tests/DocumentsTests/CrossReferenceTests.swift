import Foundation
import Reporting
import Testing

@testable import Documents

@Suite("References, languages and contents")
struct CrossReferenceTests {
  /// A draft of sections `a`, `b`, … as a document whose sections are numbered.
  static func document(
    _ sections: String..., language: Language = .en, contents: Bool = false,
    notes place: NotePlace = .footnotes
  ) throws -> Document {
    let ids = (0..<sections.count).map { Section.ID(stringLiteral: String("abcdef".dropFirst($0).prefix(1))) }
    let reading = try MarkdownReader.read(
      Draft(sections: zip(ids, sections).map { Section(id: $0, text: $1) }))
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    var parts: [Document.Part] = []
    if contents { parts.append(.init(.contents, [Block(.heading(level: 1, [.text("Contents")]))])) }
    for id in ids {
      parts.append(
        .init(
          .numbered, [Block(.heading(level: 1, [.text("Part \(id)")]))] + (reading.sections[id]?.blocks ?? [])
        ))
    }
    return Document(
      language: language, title: "t", date: Samples.date, parts: parts,
      notes: reading.notes.mapValues(\.prose),
      notePlace: place)
  }

  private static func problems(_ text: String...) throws -> [Reading.Problem.Kind] {
    let sections = text.enumerated().map { Section(id: $0 == 0 ? "a" : "b", text: $1) }
    return try MarkdownReader.read(Draft(sections: sections)).problems.map(\.kind)
  }

  /// The text of a part, its markup left out; fields as `<code|text>`.
  private static func part(_ name: String, of document: Document) throws -> String {
    let entries = try ZipReader.read(try DocxWriter.write(document))
    let entry = try #require(entries.first { $0.name == name })
    return String(decoding: entry.bytes, as: UTF8.self)
  }

  @Test("A label ends a paragraph or a heading that stands by itself, and is not printed")
  func labels() throws {
    let document = try Self.document(
      "First. {#one}\n\n## Two {#two}\n\n- no {#three}\n\n> nor {#four}\n\n*e*{#five}")
    let blocks = document.parts[0].blocks
    #expect(blocks.map(\.label) == [nil, "one", "two", nil, nil, "five"])
    #expect(blocks[1].content == .paragraph([.text("First.")]))
    #expect(blocks[5].content == .paragraph([.emphasis([.text("e")])]))
  }

  @Test(
    "What is no label stays as it was typed",
    arguments: ["a {#}", "a {# x}", "a {#x} b", "{#x}", "a {x}", "a #x}"])
  func noLabels(_ text: String) throws {
    let reading = try MarkdownReader.read(Draft(sections: [Section(id: "a", text: text)]))
    #expect(reading.sections["a"]?.blocks == [Block(.paragraph([.text(text)]), line: 1)])
  }

  @Test("A reference to nothing and a label that stands twice are problems; words go to the nearest")
  func wrong() throws {
    #expect(
      try Self.problems("x [para. 1](#evictoins)", "y {#evictions}") == [
        .unknownLabel("evictoins", nearest: "evictions")
      ])
    #expect(try Self.problems("x {#a}", "y {#a}") == [.duplicateLabel("a")])
    #expect(try Self.problems("[note 1](#^n)") == [.undefinedNote(label: "n", nearest: nil)])
    #expect(try Self.problems("[a](lang:french-in-france)") == [.link(url: "lang:french-in-france")])
    #expect(try Self.problems("[a](#a b)").isEmpty)  // no link in Markdown
    #expect(try Self.problems("- in a list {#l}\n\nsee [para. 3](#l)") == [.unknownLabel("l", nearest: nil)])
  }

  @Test(
    "A reference shows the number that its paragraph has, whichever was typed",
    arguments: [
      ("see [para. 9](#late).", "see para. 3."), ("[¶¶ 7](#late)", "¶¶ 3"),
      ("[12](#early)–[40](#late)", "1–3"),
      ("[the last one](#late)", "the last one"), ("第[9](#late)段", "第3段"), ("*[para. 1](#late)*", "para. 3"),
      ("[note 8](#^n)", "note 1"),
    ])
  func numbers(_ typed: String, _ shown: String) throws {
    let document = try Self.document(
      "One. {#early}\n\n- not a paragraph\n\n\(typed)[^n]\n\n[^n]: Note.", "Two. {#late}")
    let paragraph = document.typeset().parts[0].blocks[3]
    guard case .paragraph(let inlines) = paragraph.content else { return #expect(Bool(false)) }
    #expect(inlines.plainText == shown)
  }

  @Test("Word gets fields on bookmarks, with the number that they show at first")
  func fields() throws {
    let document = try Self.document(
      "One, see [para. 1](#late) and [note 1](#^n).[^m]\n\n[^m]: See [para. 7](#late).",
      "Two.[^n] {#late}\n\n[^n]: N.")
    let main = try Self.part("word/document.xml", of: document)
    #expect(main.contains(#"<w:bookmarkStart w:id="0" w:name="_Ref100000002"/>"#))
    #expect(main.contains(#"> REF _Ref100000002 \r \h </w:instrText>"#))
    #expect(main.contains(#"> NOTEREF _RefN100000002 \h </w:instrText>"#))
    #expect(main.contains(#"<w:bookmarkStart w:id="1" w:name="_RefN100000002"/>"#))
    #expect(
      try Self.part("word/footnotes.xml", of: document).contains(#"> REF _Ref100000002 \r \h </w:instrText>"#)
    )
    #expect(DocxLint.problems(in: try DocxWriter.write(document)).isEmpty)
    #expect(DocxLint.gaps(in: try DocxWriter.write(document)).isEmpty)
  }

  @Test("A passage in another language says so; Cyrillic is known by its letters")
  func languages() throws {
    let document = try Self.document(
      "He said [rien](lang:fr), then [ничего](lang:uk), then ничего нового, in 2024.")
    let main = try Self.part("word/document.xml", of: document)
    #expect(main.contains(#"<w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">rien</w:t>"#))
    #expect(main.contains(#"<w:lang w:val="uk"/></w:rPr><w:t xml:space="preserve">ничего</w:t>"#))
    #expect(main.contains(#"<w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve">ничего нового, </w:t>"#))
    #expect(main.contains(#"<w:r><w:t xml:space="preserve">in 2024.</w:t></w:r>"#))
  }

  @Test("The contents list headings with the numbers of their paragraphs, and ask nothing")
  func contents() throws {
    let document = try Self.document(
      "One.\n\n## Below\n\nTwo.\n\nThree.\n\n### Deep\n\nFour.", "Five.", "- none", contents: true)
    let main = try Self.part("word/document.xml", of: document)
    let entries = main.components(between: "<w:hyperlink w:anchor=\"_Toc", and: "</w:hyperlink>").map {
      $0.components(between: "<w:t xml:space=\"preserve\">", and: "</w:t>")
    }
    #expect(entries == [["Part a", "1\u{2013}4"], ["Below", "2\u{2013}4"], ["Part b", "5"], ["Part c"]])
    #expect(main.contains(#"<w:bookmarkStart w:id="1" w:name="_Toc100000002"/>"#))
    #expect(!main.contains("PAGEREF") && !main.contains("w:dirty"))
    #expect(DocxLint.problems(in: try DocxWriter.write(document)).isEmpty)
    #expect(DocxLint.gaps(in: try DocxWriter.write(document)).isEmpty)
    #expect(
      !String(decoding: HTMLWriter.write(document), as: UTF8.self).contains(
        "<h2 id=\"section-1\">Contents"))
  }

  /// The sample submissions with contents and references, for the validators of other people and for the eye.
  static func samples() throws -> [(name: String, document: Document)] {
    try Samples.all().prefix(6).map { name, document in
      var document = document
      let at = document.parts.firstIndex { $0.role != .cover } ?? 0
      document.parts.insert(.init(.contents, [Block(.heading(level: 1, [.text("…")]))]), at: at)
      let body = document.parts.firstIndex { $0.role == .numbered } ?? 0
      let first = try #require(
        document.parts[body].blocks.firstIndex { if case .paragraph = $0.content { true } else { false } })
      document.parts[body].blocks[first].label = "first"
      let words: [Inline] = [
        .link([.text("para. 9")], url: "#first"), .text(" – "), .link([.text("rien")], url: "lang:fr"),
      ]
      document.parts[body].blocks.append(Block(.paragraph(words)))
      return (name, document.typeset())
    }
  }

  @Test("With contents and references a document is as clean as without, in all languages")
  func clean() throws {
    for (name, document) in try Self.samples() {
      let bytes = try DocxWriter.write(document)
      #expect(DocxLint.problems(in: bytes).isEmpty && DocxLint.gaps(in: bytes).isEmpty, "\(name)")
      if let folder = ProcessInfo.processInfo.environment["RAPPORTEUR_SAMPLES"] {
        try Data(bytes).write(to: URL(filePath: folder).appending(path: "contents-\(name).docx"))
      }
    }
  }

  @Test("A reference to what has no number is told before it is printed")
  func unnumbered() throws {
    var document = try Self.document("One. {#a}\n\n[para. 5](#a), [the first](#a)")
    #expect(document.unnumberedReferences.isEmpty)
    document.parts[0].role = .plain
    #expect(document.unnumberedReferences == ["a"])
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let open = rest.firstRange(of: start), let close = rest[open.upperBound...].firstRange(of: end) {
      found.append(String(rest[open.upperBound..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return found
  }
}
