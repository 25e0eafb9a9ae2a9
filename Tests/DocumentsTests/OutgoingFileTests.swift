import CZlib
import Reporting
import Testing

@testable import Documents

@Suite("What files that go out say about themselves and hide")
struct OutgoingFileTests {
  private static func codes(_ facts: OutgoingFile) -> [String] { facts.problems.map(\.code) }

  // MARK: - Pages for the web

  @Test("Our own pages hide nothing, and say where their links lead")
  func ownPages() throws {
    for (name, document) in try Samples.all() {
      let facts = OutgoingFile.html(HTMLWriter.write(document))
      #expect(facts.problems.isEmpty, "\(name): \(Self.codes(facts))")
      #expect(facts.properties.contains { $0.name == "dcterms.modified" }, "\(name)")
    }
  }

  @Test(
    "What a page hides is told; what it may hold is not",
    arguments: [
      ("<p>5 < 6 <!-- Maya: ask her --></p>", ["html.comment"]),
      ("<SCRIPT src=x></SCRIPT>", ["html.script", "html.outside"]),
      ("<p onclick='x()'>", ["html.script"]),
      ("<img src=\"https://example.org/x.png\">", ["html.outside"]),
      ("<img src='data:image/png;base64,AA'>", []), ("<link rel=stylesheet href=x.css>", ["html.outside"]),
      ("<p style=\"background: url(x)\">", ["html.outside"]),
      ("<p style='Display : none'>", ["html.hidden"]), ("<p hidden>", ["html.hidden"]),
      ("<meta name=author content='A. B.'>", ["html.person"]),
      ("<meta content=\"Word\" name=\"Generator\">", ["html.person"]),
      ("<meta name=viewport content=x><a href='https://example.org/a?b'>x</a><a href='#n'>y</a>", []),
      ("<p title=\"a > b <!-- c\">", []),
    ] as [(String, [String])])
  func pages(_ page: String, _ expected: [String]) {
    #expect(Self.codes(OutgoingFile.html(Array(page.utf8))) == expected)
  }

  @Test("The sites of links and the words of the head are listed")
  func properties() {
    let page =
      "<meta name=keywords content='a, b'><a href='https://b.org/x'>x</a><a href='http://a.org'>x</a><a href='#x'>"
    let found = OutgoingFile.html(Array(page.utf8)).properties
    #expect(found.map(\.name) == ["keywords", "a href"])
    #expect(found.map(\.value) == ["a, b", "a.org, b.org"])
  }

  // MARK: - PDF

  private static func file(_ objects: String, endings: Int = 1) -> [UInt8] {
    Array(
      ("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n\(objects)\n"
        + String(repeating: "startxref\n0\n%%EOF\n", count: endings)).utf8)
  }

  @Test(
    "What a PDF hides is told, however its names are written; what any document needs is not",
    arguments: [
      ("", []), ("3 0 obj <</Subtype/Link/A<</S/URI/URI(https://example.org)>>>> endobj", []),
      ("3 0 obj <</S /Text /Type/StructElem>> endobj", []),
      ("3 0 obj <</Title(/Author \\(no\\) /JavaScript)>> endobj", []),
      ("% /JavaScript\n", []),
      ("3 0 obj <</Author(A. B.)>> endobj", ["pdf.person"]),
      ("3 0 obj <</Author()>> endobj", []),
      ("3 0 obj <</S/J#61vaScript /J#53 (x)>> endobj", ["pdf.script", "pdf.script"]),
      ("3 0 obj <</Type/Annot/Subtype/Highlight>> endobj", ["pdf.annotation"]),
      ("3 0 obj <</Type/EmbeddedFile>> endobj", ["pdf.attachment"]),
      ("3 0 obj <</OCProperties<<>>>> endobj", ["pdf.layer"]),
      ("3 0 obj <</OpenAction [1 0 R /Fit]>> endobj", []),
      ("3 0 obj <</OpenAction<</S/SubmitForm>>>> endobj", ["pdf.outside"]),
      ("3 0 obj <</S/Launch/F(cmd)>> endobj", ["pdf.outside"]),
      ("trailer <</Encrypt 5 0 R>>", ["pdf.unreadable"]),
    ] as [(String, [String])])
  func pdf(_ objects: String, _ expected: [String]) {
    #expect(Self.codes(OutgoingFile.pdf(Self.file(objects))) == expected)
  }

  @Test("A PDF that was saved again keeps what was there before; one that is cut off can't be looked into")
  func older() {
    #expect(Self.codes(OutgoingFile.pdf(Self.file("", endings: 2))) == ["pdf.older"])
    #expect(Self.codes(OutgoingFile.pdf(Array("%PDF-1.7\n1 0 obj".utf8))) == ["pdf.unreadable"])
    #expect(Self.codes(OutgoingFile.pdf([])) == ["pdf.unreadable"])
  }

  @Test("The information dictionary and the XMP packet are listed, in every way to write them")
  func metadata() {
    let packet =
      "<?xpacket begin='' id='x'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='r'><rdf:Description xmlns:dc='d' xmlns:xmp='e' xmp:CreatorTool='Tool'><dc:creator><rdf:Seq><rdf:li>A. B.</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    let facts = OutgoingFile.pdf(
      Self.file(
        "7 0 obj <</Title(Chapter)/Parent 6 0 R>> endobj 3 0 obj <</Title<FEFF004100E9>/Producer(a\\(b\\)\\101)>> endobj\n4 0 obj\n<</Type/Metadata/Subtype/XML/Length 1>>\nstream\n\(packet)\nendstream\nendobj"
      ))
    #expect(facts.properties.map(\.name) == ["Title", "Producer", "xmp:CreatorTool", "dc:creator"])
    #expect(facts.properties.map(\.value) == ["A\u{E9}", "a(b)A", "Tool", "A. B."])
    #expect(Self.codes(facts) == ["pdf.person"])
  }

  @Test("Objects that are packed are looked into; a page's text is not taken for one")
  func packed() throws {
    let hidden = Array("3 0 <</S/JavaScript>> ".utf8)
    var size = compressBound(UInt(hidden.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    #expect(compress(&packed, &size, hidden, UInt(hidden.count)) == Z_OK)
    let head = Array("%PDF-1.7\n5 0 obj\n<</Type /ObjStm /Filter /FlateDecode>>\nstream\n".utf8)
    let end = Array("\nendstream\nendobj\n%%EOF".utf8)
    #expect(Self.codes(OutgoingFile.pdf(head + packed[..<Int(size)] + end)) == ["pdf.script"])
    #expect(Self.codes(OutgoingFile.pdf(head + [1, 2, 3] + end)) == ["pdf.unreadable"])
    let page = Self.file("3 0 obj <<>>\nstream\n(/JavaScript /Author (x))\nendstream endobj")
    #expect(OutgoingFile.pdf(page).problems.isEmpty)
  }

  @Test("No damaged PDF or page ends the program", arguments: 0..<5)
  func mutations(_ group: Int) {
    var random = Random(seed: UInt64(group))
    let pdf = Self.file(
      "3 0 obj <</Author(A\\)<FEFF00>/J#61 (x\\1>> stream\nx\nendstream endobj trailer <</Info 3 0 R>>")
    let page = Array(
      "<!DOCTYPE html><p a='b' c=d e><!-- x --><meta name=\"a\" content='b'><a href=\"x://y\">".utf8)
    for source in [pdf, page] {
      for _ in 0..<200 {
        var bytes = source
        for _ in 0..<(1 + random.next(5)) {
          if random.next(2) == 0 {
            bytes[random.next(bytes.count)] = UInt8(random.next(256))
          } else {
            bytes.removeLast(min(bytes.count - 1, random.next(30)))
          }
        }
        _ = OutgoingFile.pdf(bytes)
        _ = OutgoingFile.html(bytes)
      }
    }
  }
}
