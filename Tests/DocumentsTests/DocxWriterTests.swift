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
}
