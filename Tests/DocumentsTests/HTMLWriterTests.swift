import Foundation
import Reporting
import Testing

@testable import Documents

@Suite("Writing pages for the web")
struct HTMLWriterTests {
  @Test("The samples are written where RAPPORTEUR_PAGES says, for a browser")
  func samples() throws {
    for (name, document) in try Samples.all() {
      let bytes = HTMLWriter.write(document)
      #expect(bytes.starts(with: Array("<!DOCTYPE html>\n<html lang=".utf8)), "\(name)")
      #expect(HTMLWriter.write(document) == bytes, "\(name): the same document gives the same bytes")
      if let folder = ProcessInfo.processInfo.environment["RAPPORTEUR_PAGES"] {
        try Data(bytes).write(to: URL(filePath: folder).appending(path: "\(name).html"))
      }
    }
  }
}
