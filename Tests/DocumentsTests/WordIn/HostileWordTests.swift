import Foundation
import Reporting
import Testing

@testable import Documents

@Suite("Hostile Word files")
struct HostileWordTests {
  private func refusal(_ bytes: [UInt8]) -> PackageProblem? {
    do throws(PackageProblem) {
      _ = try DocxReader.read(bytes)
      return nil
    } catch { return error }
  }

  @Test(
    "Other kinds of files are told by what they are",
    arguments: [
      ([UInt8](), "word.empty", "empty"), (Array("%PDF-1.7 …".utf8), "word.other-format", "PDF"),
      (Array("{\\rtf1 x}".utf8), "word.other-format", "RTF"), (Array("<html><body>".utf8), "word.other-format", "HTML"),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array("EncryptedPackage".utf8).flatMap { [$0, 0] },
        "word.password", "password"
      ),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "word.other-format", ".doc"),
      (Array("plain text".utf8), "word.other-format", "no Word document"), ([0x50, 0x4B, 3, 4], "zip.broken", ""),
    ])
  func kinds(_ bytes: [UInt8], _ code: String, _ word: String) {
    let problem = refusal(bytes)
    #expect(problem?.code == code && problem?.message.en.contains(word) == true, "\(String(describing: problem))")
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

  /// What `read` costs: seconds, and how much the process grew at its peak, in MiB.
  private func cost(_ read: () -> Void) -> (seconds: Double, growth: Int) {
    func peak() -> Int {
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      return (Int(line.filter(\.isNumber)) ?? 0) / 1024
    }
    // Others' peaks must not hide this one's.
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    let before = peak()
    let start = ContinuousClock.now
    read()
    let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
    return (seconds, peak() - before)
  }

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  /// Files that try to cost more than a file may, and whether they must be refused.
  private static let attacks: [(name: String, sample: @Sendable () -> WordSample, isRefused: Bool)] = [
    ("200,000 levels", { WordSample(repeated("<w:sdt><w:sdtContent>", 100_000)) }, true),
    ("2 million elements", { WordSample(repeated("<w:p/>", 2_000_000)) }, true),
    ("a table of 100,000 cells in a row", { WordSample("<w:tbl><w:tr>" + repeated("<w:tc><w:p/></w:tc>", 100_000) + "</w:tr></w:tbl>") }, false),
    ("a span of a thousand million columns", {
      WordSample(W.table(Array(repeating: [W.cell("x", "<w:gridSpan w:val=\"1000000000\"/>")], count: 3_000)))
    }, false),
    ("one paragraph of 6 MiB", { WordSample(W.p(W.r(repeated("ab ", 2 * 1024 * 1024)))) }, true),
    ("a circle of styles", {
      var sample = WordSample(W.p(W.r("x"), "<w:pStyle w:val=\"s1\"/>"))
      sample.styles = (0..<5_000).map { W.style("s\($0)", "n", on: "s\(($0 + 1) % 5_000)") }.joined()
      return sample
    }, false),
    ("fields that never end", { WordSample(W.p(repeated(W.field("begin"), 20_000) + W.r("x"))) }, false),
    ("a reference to one note 50,000 times", {
      var sample = WordSample(W.p(repeated("<w:r><w:footnoteReference w:id=\"1\"/></w:r>", 50_000)))
      sample.footnotes = "<w:footnote w:id=\"1\">\(W.p(W.r("note")))</w:footnote>"
      return sample
    }, false),
    ("lists that begin at the highest numbers", {
      var sample = WordSample(repeated(W.p(W.r("x"), W.list(1, 8)), 5_000))
      sample.numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"8\"><w:start w:val=\"9223372036854775807\"/></w:lvl></w:abstractNum>"
        + W.num(1, 0)
      return sample
    }, false),
  ]

  @Test("Nothing costs more than a few seconds of an unoptimised program and 256 MiB", arguments: 0..<9)
  func costs(_ index: Int) throws {
    let attack = Self.attacks[index]
    let bytes = try attack.sample().bytes()
    var problem: PackageProblem?
    let cost = cost { problem = refusal(bytes) }
    #expect((problem != nil) == attack.isRefused, "\(attack.name): \(String(describing: problem))")
    #expect(cost.seconds < 20 && cost.growth < 256, "\(attack.name): \(cost)")
  }

  @Test("Entities, document types and names that lead elsewhere are refused; nothing outside is read")
  func outside() throws {
    func document(_ head: String, _ text: String) throws -> [UInt8] {
      let root = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
      var sample = WordSample("")
      sample.others = [("word/document.xml", Array("\(WordSample.head)\(head)\(root)\(W.p(W.r(text)))</w:body></w:document>".utf8))]
      return try sample.bytes(without: "word/document.xml")
    }
    let external = try document("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")
    #expect(refusal(external)?.code == nil || refusal(external)?.code == "xml.malformed" || refusal(external)?.code == "word.damaged")
    #expect(refusal(external) != nil)
    #expect(refusal(try document("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>", "&b;")) != nil)
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
        W.p(W.field("begin") + W.instruction(" HYPERLINK \"https://example.org\"") + W.field("separate") + W.r("l") + W.field("end")),
        W.p("<w:r><w:footnoteReference w:id=\"1\"/></w:r>"),
      ].joined())
    sample.footnotes = "<w:footnote w:id=\"1\">\(W.p(W.r("note")))</w:footnote>"
    sample.numbering = W.abstract(0, ["bullet"]) + W.num(1, 0)
    let whole = try sample.bytes()
    var random = Random(seed: UInt64(group))
    for _ in 0..<300 {
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
          text.insert(contentsOf: text[start..<min(text.count, start + random.next(60))], at: random.next(text.count))
        }
      }
      var mutant = sample
      mutant.body = String(decoding: text, as: UTF8.self)
      let bytesOfMutant = try mutant.bytes()
      if let read = try? DocxReader.read(bytesOfMutant) {
        // What is read can be written, and is a draft.
        let markdown = MarkdownWriter.text(WordParagraph.blocks(read.paragraphs))
        _ = try MarkdownReader.read(Draft(sections: [Section(id: "s", text: markdown)]))
      }
    }
  }
}
