import Definitions
import Engine
import Foundation
import Reporting
import Testing

@testable import Documents

@Suite("Files beside the document")
struct AttachmentTests {
  /// The words of a Word file, tags and all.
  static func words(of product: Product) throws -> String {
    try ZipReader.read(product.bytes).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }

  static func office(annex: String) throws -> (office: Office, file: ReportFile) {
    let office = try OfficeTests.office()
    let opened = try office.open(
      "a", on: "upr",
      fields: [
        "country": .text("LI"), "language": .text("en"), "session": .integer(55), "kind": .text("individual"),
      ])
    let methodology = "# Methodology and consultation {#methodology}\n"
    let text = office.export(opened.file).replacing(
      "# Annex {#annex}\n", with: "# Annex {#annex}\n\n\(annex)\n"
    )
    .replacing(methodology, with: methodology + "\nDesk review.[^1]\n\n[^1]: Invented.\n")
    let read = try office.read(Array(text.utf8), name: "draft", for: opened.file)
    return (office, try office.save(read, over: nil, of: "a").file)
  }

  @Test("What a workflow puts into a file of its own is in that file, and in no other")
  func apart() throws {
    let (office, file) = try Self.office(annex: "An invented survey.[^2]\n\n[^2]: Invented, too.")
    let main = try office.product(of: file)
    let beside = try office.attachments(to: main, of: file)
    #expect(main.fileName == "CRW_UPR55_LIE_E_Main.docx")
    #expect(beside.map(\.fileName) == ["CRW_UPR55_LIE_E_Annex1.docx"])
    let (first, second) = (try Self.words(of: main), try Self.words(of: beside[0]))
    #expect(first.contains("Desk review.") && first.contains("Invented.") && !first.contains("survey"))
    #expect(second.contains("An invented survey.") && second.contains("Invented, too."))
    #expect(!second.contains("Desk review.") && !second.contains("Invented.<"))
    #expect(DocxLint.problems(in: beside[0].bytes).isEmpty)
  }

  @Test("Where nothing is written in it, no file is made")
  func empty() throws {
    let (office, file) = try Self.office(annex: "")
    #expect(try office.attachments(to: try office.product(of: file), of: file).isEmpty)
  }
}
