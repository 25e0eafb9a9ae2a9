import Reporting
import Testing
import Wording

@testable import Documents

@Suite("Pictures of a Word file")
struct WordPictureTests {
  private static let first = TestPictures.png(40, 30)
  private static let second = TestPictures.png(50, 20, more: [("tEXt", Array("Author\\0Maya".utf8))])

  /// A drawing of the picture `relation`.
  private static func drawing(
    _ relation: String, _ says: String = #"descr="A map""#, inside: String = "", crop: String = ""
  ) -> String {
    #"<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" \#(says)/><a:graphic><a:graphicData><pic:pic xmlns:pic="p">"#
      + #"<pic:blipFill><a:blip r:embed="\#(relation)"/>\#(crop)</pic:blipFill><pic:spPr>\#(inside)</pic:spPr></pic:pic>"#
      + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  }

  private static func file(_ body: String, _ pictures: [[UInt8]] = [first, second]) -> WordSample {
    var sample = WordSample(body)
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    for (index, bytes) in pictures.enumerated() {
      sample.relations += #"<Relationship Id="i\#(index)" Type="\#(kind)" Target="media/i\#(index).bin"/>"#
      sample.others.append(("word/media/i\(index).bin", bytes))
    }
    sample.styles = #"<w:style w:type="paragraph" w:styleId="C1"><w:name w:val="caption"/></w:style>"#
    return sample
  }

  private static func caption(_ text: String) -> String {
    #"<w:p><w:pPr><w:pStyle w:val="C1"/></w:pPr><w:r><w:t xml:space="preserve">\#(text)</w:t></w:r></w:p>"#
  }

  @Test("Pictures are kept with their words and captions, without what is hidden in them")
  func kept() throws {
    let text = try Self.file(
      "<w:p><w:r><w:t>Before</w:t></w:r>\(Self.drawing("i0"))</w:p>" + Self.caption("Figure 3: Schools")
        + "<w:p>\(Self.drawing("i1", ""))</w:p><w:p>\(Self.drawing("i0", #"descr="C:\Maya\a.png""#))</w:p>"
    ).read()
    #expect(text.losses.isEmpty)
    let figures = [
      Figure(path: "figures/word-1.png", alternative: "A map", caption: "Schools"),
      Figure(path: "figures/word-2.png", alternative: ""),
      Figure(path: "figures/word-1.png", alternative: ""),
    ]
    #expect(
      ReadParagraph.blocks(text.paragraphs).map(\.content) == [.paragraph([.text("Before")])]
        + figures.map { .figure($0) })
    #expect(
      text.pictures.mapValues(\.bytes) == [
        "figures/word-1.png": Self.first, "figures/word-2.png": TestPictures.png(50, 20),
      ])
  }

  @Test(
    "A caption belongs to the picture beside it, whatever its language; that of a table stays a paragraph",
    arguments: [
      ("Figure 3: Schools", "Schools"), ("Рисунок 2. Школы", "Школы"), ("图 1：学校", "学校"),
      ("Fig. 12 – Écoles", "Écoles"), ("Figure\u{A0}1\u{A0}: Écoles", "Écoles"), ("Figure 4", ""),
      ("Schools", "Schools"),
    ])
  func captions(_ typed: String, _ caption: String) throws {
    let text = try Self.file("<w:p>\(Self.drawing("i0"))</w:p>" + Self.caption(typed)).read()
    #expect(
      text.paragraphs.map(\.kind) == [
        .figure(Figure(path: "figures/word-1.png", alternative: "A map", caption: caption))
      ])
  }

  @Test("A caption above is a picture's where it says so")
  func above() throws {
    let figure = "<w:p>\(Self.drawing("i0"))</w:p>"
    let over = try Self.file(Self.caption("Figure 1: Schools") + figure).read()
    #expect(over.paragraphs.map(\.plainText) == ["Schools"])
    let table = try Self.file(Self.caption("Table 1: Schools") + figure).read()
    #expect(table.paragraphs.map(\.plainText) == ["Table 1: Schools", "A map"])
  }

  @Test(
    "What can't be kept is told, with what was said of it",
    arguments: [
      (drawing("i0", crop: #"<a:srcRect l="20000"/>"#), [first], .changedImage),
      (drawing("i0", inside: #"<a:xfrm rot="5400000"/>"#), [first], .changedImage),
      (drawing("i0", inside: #"<a:xfrm flipH="1"/>"#), [first], .changedImage),
      (drawing("i0"), [Array("GIF89a".utf8)], .unusableImage), (drawing("i9"), [first], .unusableImage),
      (drawing("i0"), [TestPictures.png(40, 30, hidden: [1])], .unusableImage),
    ] as [(String, [[UInt8]], WordLoss.Kind)])
  func lost(_ drawing: String, _ pictures: [[UInt8]], _ kind: WordLoss.Kind) throws {
    let text = try Self.file("<w:p>\(drawing)</w:p>", pictures).read()
    #expect(text.losses.map(\.kind) == [kind] && text.losses.map(\.detail) == ["A map"])
    #expect(text.paragraphs.isEmpty && text.pictures.isEmpty)
    #expect(text.losses.allSatisfy { $0.isSerious && $0.message.en != $0.message.fr })
  }

  @Test("Pictures in tables, and hidden ones, are told; where none is wanted, each is")
  func places() throws {
    let cell = "<w:tbl><w:tr><w:tc><w:p>\(Self.drawing("i0"))</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    #expect(try Self.file(cell).read().losses.map(\.kind) == [.placedImage])
    let hidden = "<w:p>\(Self.drawing("i0", #"descr="A map" hidden="1""#))</w:p>"
    #expect(try Self.file(hidden).read().losses.map(\.kind) == [.hiddenText])
    let plain = try Self.file("<w:p>\(Self.drawing("i0"))</w:p>").bytes()
    #expect(try DocxReader.read(plain, pictures: false).losses.map(\.kind) == [.image])
  }

  @Test("No more pictures come in than a draft may have")
  func many() throws {
    let pictures = (1...32).map { TestPictures.png($0, 1) }
    let text = try Self.file(
      pictures.indices.map { "<w:p>\(Self.drawing("i\($0)"))</w:p>" }.joined(), pictures
    ).read()
    #expect(text.pictures.count == 30 && text.losses.map(\.kind) == [.unusableImage, .unusableImage])
  }

  @Test("A draft comes back from Word to the byte; changed, its picture keeps its name and its label")
  func roundTrip() throws {
    let text = "One, [figure 1](#map).\n\n\(FigureTests.map)\n\n![A street](b.jpg)\n\nTwo.\n"
    let draft = FigureTests.draft(text)
    let reading = try MarkdownReader.read(draft)
    let document = try FigureTests.document(text)
    let base = try WordBase(document, draft: draft, reading: reading)
    func back(_ change: (String) -> String) throws -> (text: String?, pictures: [String]) {
      var zip = ZipWriter()
      for entry in try ZipReader.read(try DocxWriter.write(document.typeset())) {
        let isText = entry.name == "word/document.xml"
        try zip.add(
          entry.name, isText ? Array(change(String(decoding: entry.bytes, as: UTF8.self)).utf8) : entry.bytes)
      }
      let word = try DocxReader.read(zip.finish())
      let merge = WordMerge(word, over: base)
      let entries = word.paragraphs.indices.dropFirst().map {
        WordMerge.Entry(word.paragraphs[$0], index: $0)
      }
      return (merge.texts(["a": Array(entries)])["a"], merge.pictures.keys.sorted())
    }
    #expect(try back { $0 }.text == text)
    let changed = try back { $0.replacing("4 of 9", with: "5 of 9").replacing("A street", with: "A road") }
    #expect(changed.text == text.replacing("4 of 9", with: "5 of 9").replacing("A street", with: "A road"))
    #expect(changed.pictures.isEmpty)
  }
}
