import Foundation
import Reporting
import Testing

@testable import Documents

@Suite("Writing Word files")
struct DocxWriterTests {
  @Test("The samples are written where RAPPORTEUR_SAMPLES says, for the validators of other people")
  func samples() throws {
    for (name, document) in try Samples.all() {
      let bytes = try DocxWriter.write(document)
      #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
      if let folder = ProcessInfo.processInfo.environment["RAPPORTEUR_SAMPLES"] {
        let path = URL(filePath: folder).appending(path: name)
        try Data(bytes).write(to: path.appendingPathExtension("docx"))
        try Data(ExpectedText.lines(of: document).utf8).write(to: path.appendingPathExtension("txt"))
      }
    }
  }

  @Test("The same document gives the same bytes")
  func deterministic() throws {
    for (name, document) in try Samples.all() {
      #expect(try DocxWriter.write(document) == DocxWriter.write(document), "\(name)")
    }
  }

  @Test("Time grows with the pages: five hundred cost ten times what fifty cost, not a hundred times")
  func time() throws {
    func document(pages: Int) throws -> Document {
      var text = ""
      for number in 0..<(pages * 4) {
        if number % 20 == 0 { text += "## Theme \(number)\n\n" }
        text +=
          "See [para. 1](#p\(number / 2)) and *the law* of 2024: nobody was told of the works before winter."
        text += "[^n\(number)] {#p\(number)}\n\n- one\n\n1. two\n\n[^n\(number)]: Interview \(number).\n\n"
      }
      return try CrossReferenceTests.document(text, contents: true)
    }
    func seconds(_ document: Document) throws -> Double {
      let times = try (0..<3).map { _ in
        try ContinuousClock().measure { _ = try DocxWriter.write(document) } / .seconds(1)
      }
      return times.min() ?? 0
    }
    let (few, many) = (try document(pages: 50), try document(pages: 500))
    let (short, long) = (try seconds(few), try seconds(many))
    #expect(long < 30 * short, "\(short) s, \(long) s")
  }
}
