import Foundation
import Reporting
import Testing
import Wording

@testable import Documents

@Suite("Pictures of a draft")
struct FigureTests {
  static let map = "![Schools: 4 of 9 are closed](figures/map.png \"Schools & \\\"huts\\\"\") {#map}"

  /// A draft that shows a map and a photo.
  static func draft(_ text: String, paths: [String] = ["figures/map.png", "b.jpg"]) -> Draft {
    let picture = Picture(content: "c", width: 4, height: 3, resolution: nil, size: 9)
    return Draft(
      sections: [Section(id: "a", text: text)],
      pictures: Dictionary(uniqueKeysWithValues: paths.map { ($0, picture) }))
  }

  static func pictures() throws -> [String: ImageFile] {
    [
      "figures/map.png": try ImageFile(TestPictures.png(400, 300)),
      "b.jpg": try ImageFile(ImageFileTests.jpeg),
    ]
  }

  static func document(_ text: String, language: Language = .en) throws -> Document {
    let reading = try MarkdownReader.read(draft(text))
    #expect(reading.problems == [])
    var document = Document(
      language: language, title: "T", date: Samples.date,
      parts: [
        .init(
          .numbered, [Block(.heading(level: 1, [.text("Part a")]))] + (reading.sections["a"]?.blocks ?? []))
      ], notes: reading.notes.mapValues(\.prose))
    document.pictures = try pictures()
    return document
  }

  // MARK: - Reading

  @Test("A picture that is a paragraph is a figure, with its label, caption and words")
  func figure() throws {
    let reading = try MarkdownReader.read(Self.draft("One.\n\n\(Self.map)\n\nTwo, [figure 7](#map)."))
    #expect(reading.problems == [])
    let block = try #require(reading.sections["a"]?.blocks.dropFirst().first)
    let figure = Figure(
      path: "figures/map.png", alternative: "Schools: 4 of 9 are closed", caption: "Schools & \"huts\"")
    #expect(block.content == .figure(figure) && block.label == "map" && block.line == 3)
    #expect(reading.images.map(\.path) == ["figures/map.png"])
    // The caption is printed; what is heard is not.
    #expect(reading.words["a"]?[.body] == 1 + 3 + 3)
  }

  @Test(
    "What can't be a figure is told at its line",
    arguments: [
      ("![](figures/map.png)", [.noAlternative]), ("![ ](figures/map.png)", [.noAlternative]),
      ("![a](../map.png)", [.address]), ("![a](/etc/map.png)", [.address]),
      ("![a](https://example.org/a.png)", [.address]), ("![a](figures/../../map.png)", [.address]),
      ("![a](figures/%2e%2e/map.png)", [.address]), ("![a](.ssh/map.png)", [.address]),
      ("![a](figures//map.png)", [.address]), ("![a](C:\\\\map.png)", [.address]), ("![a]()", [.address]),
      ("![a](data:image/png;base64,AAAA)", [.address]), ("![a](other.png)", [.missing]),
      ("Text ![a](b.jpg)", [.notAlone]), ("![a](b.jpg) text", [.notAlone]), ("- ![a](b.jpg)", [.notAlone]),
      ("> ![a](b.jpg)", [.notAlone]), ("| ![a](b.jpg) |\n|---|", [.notAlone]),
      ("## ![a](b.jpg)", [.notAlone]),
      ("[![a](b.jpg)](https://example.org)", [.notAlone]),
      ("![a](b.jpg) ![b](b.jpg)", [.notAlone, .notAlone]),
      ("x[^1]\n\n[^1]: ![a](b.jpg)", [.notAlone]), ("![a](b.jpg)", []), ("![a](./b.jpg)", []),
      ("![a](figures/m%61p.png)", []), ("![a](<b.jpg> 'C')", []),
    ] as [(String, [PictureFault])])
  func faults(_ text: String, _ faults: [PictureFault]) throws {
    let found = try MarkdownReader.read(Self.draft(text)).problems.compactMap { problem -> PictureFault? in
      if case .picture(let fault, _) = problem.kind { fault } else { nil }
    }
    #expect(found == faults)
  }

  @Test(
    "A figure is written as it is read",
    arguments: [Self.map, "![a\\]b \\* c](b.jpg)", "![é](<a b.png> \"x\")"])
  func written(_ text: String) throws {
    let draft = Self.draft(text, paths: ["figures/map.png", "b.jpg", "a b.png"])
    let blocks = try #require(try MarkdownReader.read(draft).sections["a"]).blocks
    var again = draft
    again.sections[0].text = MarkdownWriter.text(blocks)
    let read = try MarkdownReader.read(again)
    #expect(read.problems == [] && read.sections["a"]?.blocks == blocks)
  }

  // MARK: - Writing

  private static let text =
    "See [figure 9](#map) and [the photo](#photo).\n\n\(map)\n\nAgain, [para. 8](#last). {#last}\n\n"
    + "![A street](b.jpg) {#photo}\n\n![The map again](figures/map.png \"Again\")\n"

  @Test("In Word a figure is a picture with words, a number of its own that Word counts, and a caption")
  func word() throws {
    let bytes = try DocxWriter.write(try Self.document(Self.text).typeset())
    #expect(DocxLint.problems(in: bytes).isEmpty && DocxLint.gaps(in: bytes).isEmpty)
    let entries = try ZipReader.read(bytes)
    // What is shown twice is there once.
    #expect(
      entries.map(\.name).filter { $0.hasPrefix("word/media/") } == [
        "word/media/picture1.png", "word/media/picture2.jpeg",
      ])
    let main = String(
      decoding: try #require(entries.first { $0.name == "word/document.xml" }).bytes, as: UTF8.self)
    #expect(
      main.contains(#"descr="Schools: 4 of 9 are closed""#) && main.contains("Schools &amp; &quot;huts&quot;")
    )
    #expect(
      main.contains(" REF _RefF100000001 \\h ") && main.contains(#"<w:hyperlink w:anchor="_RefF100000002""#))
    #expect(main.components(separatedBy: " SEQ Figure \\* ARABIC ").count == 4)
    // 400 pixels at 96 to the inch.
    #expect(main.contains(#"<wp:extent cx="3810000" cy="2857500"/>"#))
    #expect(try DocxWriter.write(try Self.document(Self.text).typeset()) == bytes)
  }

  @Test("On a page for the web a figure is in the page itself, with its caption and the way to it")
  func html() throws {
    let page = String(decoding: HTMLWriter.write(try Self.document(Self.text).typeset()), as: UTF8.self)
    let map = try #require(try Self.pictures()["figures/map.png"])
    #expect(
      page.contains(
        "alt=\"Schools: 4 of 9 are closed\" src=\"data:image/png;base64,\(Base64.text(map.bytes))\""))
    #expect(page.contains("<figcaption>Figure 1: Schools &amp; &quot;huts&quot;</figcaption>"))
    #expect(page.contains("<figcaption>Figure 2</figcaption>") && page.contains("<figure id=\"figure-3\">"))
    #expect(
      page.contains("<a href=\"#figure-1\">figure 1</a>")
        && page.contains("<a href=\"#figure-2\">the photo</a>"))
    _ = try XMLReader.read(Array(page.utf8.dropFirst("<!DOCTYPE html>\n".utf8.count)), part: "page")
  }

  @Test("For Typst a figure is a file beside the source; what is said of it can't become code")
  func typst() throws {
    let document = try Self.document("![a\"); #panic(\"x\")](b.jpg \"#{1}\") {#p}\n\n[fig. 4](#p)").typeset()
    let source = TypstWriter.write(document)
    #expect(
      source.contains(#"image("picture1.jpeg", width: "#) && source.contains(#"alt: "a\"); #panic(\"x\")""#))
    #expect(source.contains(#""Figure 1: #{1}""#) && source.contains(#"link(label("figure-1"), "#))
    #expect(TypstWriter.pictures(of: document).map(\.name) == ["picture1.jpeg", "picture2.png"])
  }

  @Test("Figures are called and set as their language does", arguments: Language.allCases)
  func languages(_ language: Language) throws {
    let document = try Self.document("![x : y](b.jpg \"a : b\")", language: language).typeset()
    let caption = PageWords.of(language).caption(
      of: Figure(path: "", alternative: "", caption: "c"), number: 1)
    let expected: [Language: String] = [
      .ar: "الشكل 1: c", .en: "Figure 1: c", .es: "Figura 1: c", .fr: "Figure 1\u{A0}: c",
      .ru: "Рисунок 1: c",
      .zh: "图 1：c",
    ]
    #expect(caption == expected[language])
    guard language == .fr, case .figure(let figure)? = document.parts[0].blocks.last?.content else { return }
    #expect(figure.alternative == "x\u{A0}: y" && figure.caption == "a\u{A0}: b")
  }

  @Test("The samples with figures are written for the validators of other people")
  func samples() throws {
    for language in Language.allCases {
      var document = try Self.document(Self.text, language: language).typeset()
      document.logo = Document.Logo(try ImageFile(ImageFileTests.png), alternative: "Logo", width: 40)
      let bytes = try DocxWriter.write(document)
      #expect(DocxLint.problems(in: bytes).isEmpty && DocxLint.gaps(in: bytes).isEmpty, "\(language)")
      guard let folder = ProcessInfo.processInfo.environment["RAPPORTEUR_SAMPLES"] else { continue }
      let path = URL(filePath: folder).appending(path: "figures-\(language.rawValue)")
      try Data(bytes).write(to: path.appendingPathExtension("docx"))
    }
  }

  @Test("The pages with figures are written where RAPPORTEUR_PAGES says, for a browser")
  func pages() throws {
    for language in Language.allCases {
      let page = HTMLWriter.write(try Self.document(Self.text, language: language).typeset())
      #expect(page.count > 4_000)
      guard let folder = ProcessInfo.processInfo.environment["RAPPORTEUR_PAGES"] else { continue }
      try Data(page).write(to: URL(filePath: folder).appending(path: "figures-\(language.rawValue).html"))
    }
  }

  // MARK: - Templates made in Word

  @Test("A figure goes through a template that was made in Word, and references show its number")
  func wordTemplate() throws {
    let reading = try MarkdownReader.read(Self.draft("[figure 9](#map)\n\n![A](b.jpg)\n\n\(Self.map)"))
    var document = Document(language: .en, title: "T", date: Samples.date, parts: [])
    document.pictures = try Self.pictures()
    var values = TemplateTests.values
    values["body"] = .prose(try #require(reading.sections["a"]))
    let file = WordFile(body: WordTemplateTests.p("{{ body }}"))
    let filled = WordFile.Filled(bytes: try file.template().fill(values, as: document))
    #expect(try filled.lines() == ["figure 2", "", "Figure 1", "", "Figure 2: Schools & \"huts\""])
    #expect(DocxLint.problems(in: filled.bytes).isEmpty)
    #expect(try filled.names.filter { $0.hasPrefix("word/media/") }.count == 2)
    #expect(try filled.xml().contains(#"descr="Schools: 4 of 9 are closed""#))
    let types = try filled.xml("[Content_Types].xml")
    #expect(types.contains(#"Extension="png""#) && types.contains(#"Extension="jpeg""#))
  }
}
