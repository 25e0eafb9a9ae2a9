import Engine
import Foundation
import Reporting
import Testing

@testable import Documents

@Suite("Typesetting a report")
struct TypesettingTests {
  @Test(
    "A draft gets its warnings, and its document is set by the rules of French; the draft stays as it was typed"
  )
  func french() throws {
    let office = try OfficeTests.office()
    try office.open(
      "a", on: "upr", fields: ["country": .text("CN"), "language": .text("fr"), "session": .integer(55)])
    let typed = "La Birmanie dit \"non\" ! Voir CRC/C/CHN/CO/3-4 et crc/c/chn/co/3-4."
    let exported = office.export(try office.file(of: "a"))
    let heading = try #require(
      exported.split(separator: "\n").first { $0.contains(" {#") })
    let text = exported.replacingOccurrences(of: "\n\(heading)\n", with: "\n\(heading)\n\n\(typed)\n")
    let written = try office.read(Array(text.utf8), name: "a.md", for: try office.file(of: "a"))
    let file = try office.save(written, over: nil, of: "a").file
    #expect(office.export(file).contains(typed))
    let codes = Set(try office.situation(of: "a").situation.moves.flatMap(\.findings).map(\.code))
    #expect(codes.isSuperset(of: ["un-names.other", "un-symbols.malformed"]))
    let entries = try ZipReader.read(try office.product(of: file).bytes)
    let body = try #require(entries.first { $0.name == "word/document.xml" })
    let xml = String(decoding: body.bytes, as: UTF8.self)
    #expect(xml.contains("La Birmanie dit «\u{A0}non\u{A0}»\u{202F}! Voir "))
    #expect(xml.contains("<w:t xml:space=\"preserve\">CRC/C/CHN/CO/3-4</w:t></w:r></w:hyperlink>"))
    #expect(xml.contains(" et crc/c/chn/co/3-4."))
  }
}
