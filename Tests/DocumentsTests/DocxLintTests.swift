import Foundation
import Testing

@testable import Documents

@Suite("Looking through Word files")
struct DocxLintTests {
  struct Bad: Sendable {
    let code: String
    let part: String
    let old: String
    let new: String
    init(_ code: String, _ part: String, _ old: String, _ new: String) {
      (self.code, self.part, self.old, self.new) = (code, part, old, new)
    }
  }

  static let bad: [Bad] = [
    .init(
      "docx.note-in-note", "word/footnotes.xml", "<w:footnoteRef/>",
      #"<w:footnoteRef/><w:footnoteReference w:id="1"/>"#),
    .init("docx.bad-date", "docProps/core.xml", "2026-11-23T10:00:00Z", "23 November 2026"),
    .init("docx.bad-date", "docProps/core.xml", "2026-11-23T10:00:00Z", "2026-13-23T10:00:00Z"),
    .init("docx.property-twice", "docProps/core.xml", "</dc:title>", "</dc:title><dc:title>b</dc:title>"),
    .init("docx.person", "docProps/core.xml", "</dc:title>", "</dc:title><dc:creator>Maya</dc:creator>"),
    .init("docx.person", "docProps/app.xml", "</Application>", "</Application><Company>HRA</Company>"),
    .init("docx.field", "word/footer1.xml", #"<w:fldChar w:fldCharType="end"/>"#, ""),
    .init("docx.field", "word/footer1.xml", #""begin""#, #""separate""#),
    .init("docx.table-grid", "word/document.xml", "<w:gridCol ", #"<w:gridCol w:w="1"/><w:gridCol "#),
    .init(
      "docx.bookmark", "word/document.xml", "</w:pPr>", #"</w:pPr><w:bookmarkStart w:id="1" w:name="a"/>"#),
    .init("docx.bookmark", "word/document.xml", "</w:pPr>", #"</w:pPr><w:bookmarkEnd w:id="1"/>"#),
    .init("docx.hidden-text", "word/document.xml", "<w:b/>", "<w:b/><w:vanish/>"),
    .init("docx.tracked-change", "word/document.xml", "</w:pPr>", #"</w:pPr><w:ins w:id="1"><w:r/></w:ins>"#),
    .init("docx.tracked-change", "word/document.xml", "</w:rPr>", "<w:rPrChange/></w:rPr>"),
    .init("docx.trace", "word/document.xml", "<w:p>", #"<w:p w:rsidR="00AB12CD">"#),
    .init("docx.trace", "word/settings.xml", "<w:compat>", "<w:updateFields/><w:compat>"),
    .init(
      "docx.outside", "word/_rels/document.xml.rels", "https://example.org/register", "file:///etc/hosts"),
    .init("docx.no-style", "word/document.xml", #"w:val="NumberedParagraph""#, #"w:val="Nr""#),
    .init("docx.no-list", "word/document.xml", #"<w:numId w:val="2"/>"#, #"<w:numId w:val="99"/>"#),
    .init(
      "docx.no-bookmark", "word/document.xml", "</w:pPr>", #"</w:pPr><w:hyperlink w:anchor="x"/>"#),
    .init("docx.no-relationship", "word/document.xml", #"r:id="rL1""#, #"r:id="rL99""#),
    .init("docx.no-part", "word/_rels/document.xml.rels", "footer1.xml", "footer9.xml"),
    .init(
      "docx.no-alternative", "word/document.xml", "</w:pPr>",
      #"</w:pPr><w:r><w:drawing><wp:docPr xmlns:wp="w" id="1" name="a" descr=" "/></w:drawing></w:r>"#),
    .init("xml.malformed", "word/document.xml", "</w:body>", ""),
    .init("xml.malformed", "word/styles.xml", "<w:styles", "<!DOCTYPE a><w:styles"),
  ]

  private func changed(_ bad: Bad) throws -> [UInt8] {
    var zip = ZipWriter()
    for entry in try ZipReader.read(DocxWriter.write(sample)) {
      var text = String(decoding: entry.bytes, as: UTF8.self)
      if entry.name == bad.part {
        let range = try #require(text.range(of: bad.old), "the sample has no \(bad.old)")
        text.replaceSubrange(range, with: bad.new)
      }
      try zip.add(entry.name, Array(text.utf8))
    }
    return zip.finish()
  }

  private var sample: Document { get throws { try Samples.all()[0].document } }

  @Test("Nothing is found in what we write")
  func clean() throws {
    for (name, document) in try Samples.all() {
      let file = try DocxWriter.write(document)
      #expect(DocxLint.problems(in: file).isEmpty && DocxLint.gaps(in: file).isEmpty, "\(name)")
    }
  }

  @Test("What the validators miss is found, and what tells more than the pages", arguments: bad)
  func found(bad: Bad) throws {
    let file = try changed(bad)
    let problems = DocxLint.problems(in: file) + DocxLint.gaps(in: file)
    #expect(problems.contains { $0.code == bad.code && $0.part == bad.part }, "\(problems)")
  }

  @Test(
    "Parts that are not seen are found",
    arguments: ["word/comments.xml", "customXml/item1.xml", "docProps/thumbnail.jpeg"])
  func hiddenParts(name: String) throws {
    var zip = ZipWriter()
    for entry in try ZipReader.read(DocxWriter.write(sample)) { try zip.add(entry.name, entry.bytes) }
    try zip.add(name, Array("<a/>".utf8))
    #expect(DocxLint.problems(in: zip.finish()).map(\.code) == ["docx.hidden-part"])
  }

  @Test("A part that nothing leads to is found")
  func unusedPart() throws {
    var zip = ZipWriter()
    for entry in try ZipReader.read(DocxWriter.write(sample)) { try zip.add(entry.name, entry.bytes) }
    try zip.add("word/note.xml", Array("<a/>".utf8))
    let problems = DocxLint.gaps(in: zip.finish())
    #expect(problems.map(\.code) == ["docx.unused-part"] && problems.map(\.part) == ["word/note.xml"])
  }

  @Test(
    "A file with bytes changed anywhere is refused or read as before, never read otherwise, and never crashes"
  )
  func damaged() throws {
    let file = try DocxWriter.write(sample)
    let entries = try ZipReader.read(file)
    var random = Random(seed: 11)
    for _ in 0..<600 {
      var damaged = file
      switch random.next(4) {
      case 0: damaged[random.next(damaged.count)] = UInt8(random.next(256))
      case 1: damaged.removeLast(1 + random.next(200))
      case 2: damaged.insert(UInt8(random.next(256)), at: random.next(damaged.count))
      default:
        // The directory and the end are where the lies would be.
        let place = damaged.count - 1 - random.next(min(900, damaged.count))
        damaged[place] = [0, 1, 0x7F, 0x80, 0xFF][random.next(5)]
      }
      guard let read = try? ZipReader.read(damaged) else { continue }
      #expect(read.map(\.bytes) == entries.map(\.bytes))
    }
  }

  @Test(
    "Malformed XML is refused",
    arguments: [
      "", "<a>", "<a></b>", "<a/><b/>", "<a b=1/>", "<a b='1' b='2'/>", "<a b='<'/>", "<a>&x;</a>",
      "<a>&#0;</a>",
      "<a>&#xD800;</a>", "<a>]]></a>", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "a<b/>", "<a/>b", "<1/>",
      "<a b='1'c='2'/>",
      "<a><!-- -- --></a>", "<a>\u{1}</a>", "<a>\u{FFFE}</a>", "<?xml version='1.1'?><a/>",
      "<?xml version='1.0' encoding='UTF-16'?><a/>", "<a/><?xml version='1.0'?>", "<a b='&#xFFFFFFFFFF;'/>",
      "<a>&amp</a>",
      "</a>", "<a", "<a b", "<a b=", "<a b='", "<", "<!", "<!--", "<![CDATA[x]]>", "<?x", "&",
      String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200),
    ])
  func malformed(xml: String) {
    #expect(throws: PackageProblem.self) { try XMLReader.read(Array(xml.utf8), part: "a.xml") }
  }

  @Test("Bytes that are no UTF-8 are refused, in names too")
  func notText() {
    #expect(throws: PackageProblem.self) { try XMLReader.read([0x3C, 0xFF, 0x2F, 0x3E], part: "a.xml") }
  }

  @Test("Text comes out as it was put in: references, line ends, CDATA, comments")
  func text() throws {
    let xml =
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<a b=\"&quot;&#x41;\n\">x&lt;&#66;<!-- y --><![CDATA[<&]]>\r\nz<c/></a>\n"
    let element = try XMLReader.read(Array(xml.utf8), part: "a.xml")
    #expect(element.attributes == ["b": "\"A "])
    #expect(element.text == "x<B<&\nz")
    #expect(element.elements.map(\.name) == ["c"])
  }

  @Test("No change of a few bytes makes the reader of XML crash")
  func mutations() throws {
    let file = try ZipReader.read(DocxWriter.write(sample))
    let start = try #require(file.first { $0.name == "docProps/core.xml" }).bytes
    var random = Random(seed: 3)
    let signs = Array("<>&\"'/=!-[]?;#x0 \u{E9}".utf8)
    for _ in 0..<2_000 {
      var bytes = start
      for _ in 0..<1 + random.next(4) { bytes[random.next(bytes.count)] = signs[random.next(signs.count)] }
      _ = try? XMLReader.read(bytes, part: "core.xml")
    }
  }
}
