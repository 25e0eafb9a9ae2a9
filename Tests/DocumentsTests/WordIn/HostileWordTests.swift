import Reporting
import Testing
import Wording

@testable import Documents

@Suite("Hostile Word files")
struct HostileWordTests {
  private func refusal(_ bytes: [UInt8]) -> PackageProblem? {
    do throws(PackageProblem) {
      _ = try DocxReader.read(bytes)
      return nil
    } catch { return error }
  }

  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let locked: [UInt8] = compound + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }

  @Test("Other kinds of files are told by what they are")
  func kinds() {
    func expect(_ bytes: [UInt8], _ code: String, _ word: String) {
      let problem = refusal(bytes)
      #expect(
        problem?.code == code && problem?.message.en.contains(word) == true, "\(String(describing: problem))")
    }
    expect([], "word.empty", "empty")
    expect(Array("%PDF-1.7".utf8), "word.other-format", "PDF")
    expect(Array("{\\rtf1 x}".utf8), "word.other-format", "RTF")
    expect(Array("<html><body>".utf8), "word.other-format", "HTML")
    expect(Self.locked, "word.password", "password")
    expect(Self.compound, "word.other-format", ".doc")
    expect(Array("plain text".utf8), "word.other-format", "no Word document")
    expect([0x50, 0x4B, 3, 4], "zip.broken", "directory")
  }

  private func zip(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
    var zip = ZipWriter()
    for (name, content) in entries { try zip.add(name, content) }
    return zip.finish()
  }

  @Test("Packages of other programs are told by what they are")
  func packages() throws {
    let text = Array("application/vnd.oasis.opendocument.text".utf8)
    #expect(refusal(try zip([("mimetype", text)]))?.message.en.contains(".odt") == true)
    #expect(refusal(try zip([("xl/workbook.xml", [])]))?.message.en.contains("Excel") == true)
    #expect(refusal(try zip([("word/other.bin", [])]))?.code == "word.damaged")
    #expect(refusal(try zip([("a.txt", [])]))?.message.en.contains("zip") == true)
    #expect(refusal(try WordSample(W.p("")).bytes(without: "word/document.xml"))?.code == "word.damaged")
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// Files that try to cost more than a file may.
  private struct Attack {
    let name: String
    var sample: WordSample
    /// What refuses it; `nil` where it is read at little cost.
    let refusal: String?

    init(_ name: String, _ body: String, refusal: String? = nil) {
      (self.name, self.refusal) = (name, refusal)
      sample = WordSample(body)
    }
  }

  private static func attack(_ index: Int) -> Attack {
    switch index {
    case 0: return Attack("levels", repeated("<w:sdt><w:sdtContent>", 20_000), refusal: "xml.malformed")
    case 1:
      return Attack(
        "elements", (0..<450_000).map { "<w:p w:a=\"\($0)\"/>" }.joined(), refusal: "xml.malformed")
    case 2:
      return Attack("cells", "<w:tbl><w:tr>" + repeated("<w:tc><w:p/></w:tc>", 40_000) + "</w:tr></w:tbl>")
    case 3:
      let row = [W.cell("x", "<w:gridSpan w:val=\"1000000000\"/>")]
      return Attack("spans", W.table(Array(repeating: row, count: 3_000)))
    case 4:
      return Attack(
        "text", W.p(W.r((0..<900_000).map(String.init).joined(separator: " "))), refusal: "word.too-large")
    case 5:
      var attack = Attack("styles", W.p(W.r("x"), "<w:pStyle w:val=\"s1\"/>"))
      attack.sample.styles = (0..<5_000).map { W.style("s\($0)", "n", on: "s\(($0 + 1) % 5_000)") }.joined()
      return attack
    case 6: return Attack("fields", W.p(repeated(W.field("begin"), 20_000) + W.r("x")))
    case 7:
      var attack = Attack("notes", W.p(repeated("<w:r><w:footnoteReference w:id=\"1\"/></w:r>", 18_000)))
      attack.sample.footnotes = "<w:footnote w:id=\"1\">\(W.p(W.r("note")))</w:footnote>"
      return attack
    case 9:
      return Attack("tables in tables", nest("", 24, around: repeated(W.p(W.r("word word word")), 4_000)))
    case 10:
      let pair = "<w:tc><w:p/></w:tc>"
      return Attack(
        "texts in tables in tables", nest(pair, 24, around: repeated(W.p(W.r("word word word word")), 8_000)),
        refusal: "word.too-large")
    case 11:
      let attributes = (0..<250).map { "w:a\($0)=\"x\"" }.joined(separator: " ")
      return Attack("attributes", repeated("<w:p \(attributes)/>", 2_000), refusal: "xml.malformed")
    case 8:
      var attack = Attack("numbers", repeated(W.p(W.r("x"), W.list(1, 8)), 5_000))
      attack.sample.numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"8\"><w:start w:val=\"9223372036854775807\"/></w:lvl></w:abstractNum>"
        + W.num(1, 0)
      return attack
    default: return Attack("bomb", repeated("<w:p/>", 2_000_000), refusal: "zip.too-large")
    }
  }

  /// Tables in tables, with `beside` in each, and `inner` in the last.
  private static func nest(_ beside: String, _ depth: Int, around inner: String) -> String {
    repeated("<w:tbl><w:tr>\(beside)<w:tc>", depth) + inner + repeated("</w:tc></w:tr></w:tbl>", depth)
  }

  @Test("Nothing costs more than a while in an unoptimised program on a busy machine", arguments: 0..<13)
  func costs(_ index: Int) throws {
    let attack = Self.attack(index)
    let bytes = try attack.sample.bytes()
    let start = ContinuousClock.now
    let problem = refusal(bytes)
    let time = ContinuousClock.now - start
    #expect(problem?.code == attack.refusal, "\(attack.name): \(String(describing: problem))")
    #expect(time < .seconds(20), "\(attack.name): \(time)")
  }

  @Test("Entities, document types and names that lead elsewhere are refused; nothing outside is read")
  func outside() throws {
    func document(_ head: String, _ text: String) throws -> [UInt8] {
      let root =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
      var sample = WordSample("")
      sample.others = [
        (
          "word/document.xml",
          Array("\(WordSample.head)\(head)\(root)\(W.p(W.r(text)))</w:body></w:document>".utf8)
        )
      ]
      return try sample.bytes(without: "word/document.xml")
    }
    let external = try document("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")
    #expect(refusal(external)?.code == "xml.malformed")
    let laughs = try document("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>", "&b;")
    #expect(refusal(laughs)?.code == "xml.malformed")
    var sample = WordSample(W.p(W.r("x")))
    sample.others = [("../../etc/cron.d/x", Array("x".utf8))]
    #expect(refusal(try sample.bytes())?.code == "zip.broken")
  }

  @Test("Macros, a template elsewhere and a target outside are told and never followed")
  func told() throws {
    var sample = WordSample(W.p("<w:hyperlink r:id=\"l\">\(W.r("x"))</w:hyperlink>"))
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    sample.relations =
      "<Relationship Id=\"l\" Type=\"\(office)/hyperlink\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
    sample.others = [
      ("word/vbaProject.bin", Array("x".utf8)),
      (
        "word/_rels/settings.xml.rels",
        Array(
          "<Relationships><Relationship Id=\"a\" Type=\"\(office)/attachedTemplate\" Target=\"http://example.org/x.dotm\" TargetMode=\"External\"/></Relationships>"
            .utf8)
      ),
    ]
    let text = try sample.read()
    #expect(text.losses.map(\.kind) == [.unsafeLink, .macros, .template])
    #expect(text.paragraphs.first?.inlines == [.text("x")])
  }

  @Test("No damaged file ends the program", arguments: 0..<10)
  func mutations(_ group: Int) throws {
    var sample = WordSample(
      [
        W.p(W.r("Heading"), "<w:pStyle w:val=\"Heading1\"/>"), W.p(W.r("a", "<w:b/>") + W.r("b"), W.list(1)),
        W.table([[W.cell("x"), W.cell("y", "<w:gridSpan w:val=\"2\"/>")]]),
        W.p(
          W.field("begin") + W.instruction(" HYPERLINK \"https://example.org\"") + W.field("separate")
            + W.r("l") + W.field("end")),
        W.p("<w:r><w:footnoteReference w:id=\"1\"/></w:r>"),
      ].joined())
    sample.footnotes = "<w:footnote w:id=\"1\">\(W.p(W.r("note")))</w:footnote>"
    sample.numbering = W.abstract(0, ["bullet"]) + W.num(1, 0)
    let whole = try sample.bytes()
    var random = Random(seed: UInt64(group))
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0..<(1 + random.next(4)) {
        switch random.next(3) {
        case 0: bytes[random.next(bytes.count)] = UInt8(random.next(256))
        case 1: bytes.removeLast(min(bytes.count - 1, random.next(40)))
        default: bytes.insert(UInt8(random.next(256)), at: random.next(bytes.count))
        }
      }
      _ = refusal(bytes)
      // The packing hides most of it: the same to the markup itself.
      var text = Array(sample.body.utf8)
      for _ in 0..<(1 + random.next(3)) {
        switch random.next(3) {
        case 0: text[random.next(text.count)] = Array("<>/\"w:p=0-&".utf8)[random.next(11)]
        case 1: text.remove(at: random.next(text.count))
        default:
          let start = random.next(text.count)
          text.insert(
            contentsOf: text[start..<min(text.count, start + random.next(60))], at: random.next(text.count))
        }
      }
      var mutant = sample
      mutant.body = String(decoding: text, as: UTF8.self)
      let bytesOfMutant = try mutant.bytes()
      if let read = try? DocxReader.read(bytesOfMutant) {
        // What is read can be written, and is a draft.
        let markdown = MarkdownWriter.text(ReadParagraph.blocks(read.paragraphs))
        _ = try MarkdownReader.read(Draft(sections: [Section(id: "s", text: markdown)]))
      }
    }
  }
}
