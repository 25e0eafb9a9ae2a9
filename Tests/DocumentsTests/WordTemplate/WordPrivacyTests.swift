import Reporting
import Testing
import Wording

@testable import Documents

@Suite("What a template tells about its author")
struct WordPrivacyTests {
  private func p(_ text: String) -> String { WordFile.p(text) }

  @Test("Names, comments, ids of sessions and data of other programs do not go into the document")
  func cleaned() throws {
    var file = WordFile(
      body: #"<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D">"#
        + #"<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:commentRangeStart w:id="1"/>"#
        + WordFile.r("{{ title }}")
        + #"<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>"#
        + #"<w:p><w:r><w:drawing><wp:docPr xmlns:wp="x" id="7" name="maya-logo.png" descr="C:\Users\maya\logo.png"/></w:drawing></w:r></w:p>"#
    )
    file.core = "<dc:creator>Maya Secret</dc:creator><cp:lastModifiedBy>Omar Secret</cp:lastModifiedBy>"
    file.settings =
      #"<w:attachedTemplate r:id="o0"/><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="Secret"/></w:docVars>"#
    file.more = [
      ("word/comments.xml", "x+xml", "comments", Array("<w:comments>Secret</w:comments>".utf8)),
      ("customXml/item1.xml", "application/xml", "customXml", Array("<a>Secret</a>".utf8)),
      ("word/people.xml", "x+xml", "people", Array("<p>Secret</p>".utf8)),
    ]
    let filled = try file.filled()
    for entry in try ZipReader.read(filled.bytes) {
      let text = String(decoding: entry.bytes, as: UTF8.self)
      for word in ["Secret", "maya", "rsid", "paraId", "comment", "GoBack", "attachedTemplate", "docVar"] {
        #expect(!text.contains(word), "\(entry.name): \(word)")
      }
    }
    #expect(try filled.names.contains("docProps/core.xml"))
    #expect(DocxLint.problems(in: filled.bytes) == [])
  }

  struct Unfit: Sendable {
    let name: String
    let change: @Sendable (inout WordFile) -> Void
    let says: String
    init(_ name: String, says: String, _ change: @escaping @Sendable (inout WordFile) -> Void) {
      (self.name, self.change, self.says) = (name, change, says)
    }
  }

  static let unfit: [Unfit] = [
    Unfit("tracked", says: "tracked changes (near \"secret\")") {
      $0.body += #"<w:p><w:ins w:id="1" w:author="Maya">\#(WordFile.r("secret"))</w:ins></w:p>"#
    },
    Unfit("tracked formatting", says: "tracked changes") {
      $0.body += "<w:p><w:r><w:rPr><w:rPrChange/></w:rPr><w:t>a</w:t></w:r></w:p>"
    },
    Unfit("hidden", says: "hidden text (\"never\")") {
      $0.body += "<w:p>\(WordFile.r("never", "<w:vanish/>"))</w:p>"
    },
    Unfit("author's name", says: "the field AUTHOR") {
      $0.body +=
        "<w:p><w:r><w:instrText> AUTH</w:instrText></w:r><w:r><w:instrText>OR \\* x</w:instrText></w:r></w:p>"
    },
    Unfit("picture from outside", says: "from outside (https://example.org/x.png)") {
      $0.outside = [("image", "https://example.org/x.png")]
    },
    Unfit("file of one's machine", says: "from outside (file:///etc/hosts)") {
      $0.outside = [("hyperlink", "file:///etc/hosts")]
    },
    Unfit("another Word file", says: "no text or picture (aFChunk)") {
      $0.more = [("word/a.docx", "x", "aFChunk", [1])]
    },
    Unfit("Excel", says: "no text or picture (package)") { $0.more = [("word/a.xlsx", "x", "package", [1])] },
    Unfit("chart", says: "no text or picture (chart)") {
      $0.more = [("word/chart.xml", "x+xml", "chart", [1])]
    },
    Unfit("unknown picture", says: "neither PNG nor JPEG") {
      $0.more = [("word/media/a.emf", "image/x-emf", "image", [1, 2])]
    },
    Unfit("macros", says: "holds macros") {
      $0.type = "application/vnd.ms-word.document.macroEnabled.main+xml"
    },
    Unfit("a part that is not there", says: "not in it") {
      $0.more = [("word/../a.xml", "x+xml", "header", [1])]
    },
  ]

  @Test("What can't simply be taken away is refused with its reason", arguments: unfit.map(\.name))
  func refused(_ name: String) throws {
    let one = try #require(Self.unfit.first { $0.name == name })
    var file = WordFile(body: p("{{ title }}"))
    one.change(&file)
    let error = #expect(throws: Diagnostics.self) { try file.template() }
    #expect(error?.all.map(\.code) == ["template.word-file"])
    if name != "a part that is not there" { #expect(error?.all.first?.message.en.contains(one.says) == true) }
  }

  @Test(
    "What is no Word file is refused",
    arguments: [
      [], [1, 2, 3], Array("{{ title }}".utf8), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      [0x50, 0x4B, 3, 4],
    ] as [[UInt8]])
  func noWordFile(_ bytes: [UInt8]) {
    let error = #expect(throws: Diagnostics.self) { try WordTemplate(bytes, file: "t.docx", scope: [:]) }
    #expect(error?.all.map(\.code) == ["template.word-file"])
  }

  @Test("Pictures lose what is hidden in them and show what they showed")
  func pictures() throws {
    let png = TestPictures.png(4, 3, more: [("tEXt", Array("Author\0Maya".utf8))]) + [9, 9]
    let jpeg =
      Array(ImageFileTests.jpeg.prefix(2)) + TestPictures.segment(0xE1, TestPictures.exif(orientation: 6))
      + TestPictures.segment(0xFE, Array("Maya".utf8)) + Array(ImageFileTests.jpeg.dropFirst(2))
    var file = WordFile(body: p("{{ title }}"))
    file.more = [
      ("word/media/a.png", "image/png", "image", png), ("word/media/b.jpeg", "image/jpeg", "image", jpeg),
    ]
    let entries = try ZipReader.read(try file.filled().bytes)
    #expect(entries.first { $0.name == "word/media/a.png" }?.bytes == TestPictures.png(4, 3))
    let photo = entries.first { $0.name == "word/media/b.jpeg" }?.bytes
    #expect(photo == (try ImageFile(ImageFileTests.jpeg)).bytes)
  }

  @Test(
    "A picture that can hold more than one sees is no part of a template",
    arguments: [
      Array("GIF89a".utf8), Array("<svg/>".utf8), TestPictures.png(4, 3, hidden: [1]),
      [0xFF, 0xD8, 0xFF, 0xE1],
    ])
  func unfitPictures(_ bytes: [UInt8]) throws {
    var file = WordFile(body: p("{{ title }}"))
    file.more = [("word/media/a.png", "image/png", "image", bytes)]
    let error = #expect(throws: Diagnostics.self) { try file.template() }
    #expect(error?.all.first?.message.en.contains("could hold more than one sees") == true)
  }

  @Test("Loops that grow without end are stopped")
  func growth() throws {
    var body = p("x")
    for _ in 0..<6 { body = p("{% for k in keywords %}") + body + p("{% endfor %}") }
    var values = TemplateTests.values
    values["keywords"] = .list(Array(repeating: .text("a"), count: 40))
    let error = #expect(throws: Diagnostics.self) { try WordFile(body: body).filled(values) }
    #expect(error?.all.map(\.code) == ["template.too-much"])
  }

  @Test("A damaged file gives a message or a document, never a crash")
  func damaged() throws {
    let good = try WordFile(
      body: WordFile.table(["{% for s in sections %}"], ["{{ s.title }}"], ["{% endfor %}"]) + p("{{ body }}")
    ).bytes
    let entries = try ZipReader.read(good)
    var random = Random(seed: 11)
    for _ in 0..<400 {
      var zip = ZipWriter()
      let victim = random.next(entries.count)
      for (index, entry) in entries.enumerated() {
        var bytes = entry.bytes
        if index == victim, !bytes.isEmpty {
          for _ in 0...random.next(4) where !bytes.isEmpty {
            let place = random.next(bytes.count)
            switch random.next(3) {
            case 0: bytes[place] = UInt8(random.next(256))
            case 1: bytes.remove(at: place)
            default: bytes.insert(contentsOf: Array("{%<w:p>".utf8), at: place)
            }
          }
        }
        try zip.add(entry.name, bytes)
      }
      do {
        let template = try WordTemplate(zip.finish(), file: "t.docx", scope: TemplateTests.scope)
        let document = Document(language: .en, title: "", date: "2026-11-23T10:00:00Z", parts: [])
        #expect(throws: Never.self) { try ZipReader.read(template.fill(TemplateTests.values, as: document)) }
      } catch {
        #expect(!error.all.isEmpty)
      }
    }
  }
}
