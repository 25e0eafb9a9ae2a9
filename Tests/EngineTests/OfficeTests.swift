import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Testing
import Wording

@Suite("The office")
struct OfficeTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// An office with an officer, and a report that is open.
  static func office(actor: Person.ID = "ana", at moment: Date = Date(timeIntervalSince1970: 1_800_000_000))
    throws -> Office
  {
    setenv("RAPPORTEUR_SHARE", root, 1)
    let folder = try Scratch.path()
    let first = try Office.begin(
      at: folder,
      Workspace.Beginning(
        organisation: "CRW", acronym: "CRW", language: .en, coordinator: Profile(name: "Maya")),
      actor: "maya", clock: { moment })
    try first.addPerson("ana", profile: Profile(name: "Ana"), roles: ["officer"])
    return try Office(first.workspace, actor: actor, clock: { moment })
  }

  @Test("A workspace is made once: its settings are never overwritten")
  func begin() throws {
    let office = try Self.office()
    let again = Workspace.Beginning(
      organisation: "X", acronym: "X", language: .fr, coordinator: Profile(name: "Eve"))
    #expect(throws: Trouble.self) {
      try Office.begin(at: office.workspace.folder, again, actor: "eve", clock: { Date() })
    }
    #expect(try office.directory().people.keys.sorted() == ["ana", "maya"])
  }

  @Test("The same definition is put on record once")
  func adopted() throws {
    let office = try Self.office()
    try office.open("a", on: "upr")
    let position = try office.directory().position
    try office.open("b", on: "upr")
    #expect(try office.directory().position == position)
  }

  @Test("Lists say what the record says, and verify compares them")
  func summaries() throws {
    let office = try Self.office()
    let outcome = try office.open(
      "a", on: "upr", fields: ["country": .text("NP"), "title": .text("A title")])
    #expect(try office.summaries() == [outcome.file.summary])
    #expect(try office.verify().isSound)
  }

  @Test("The same revision and template give the same bytes, whenever the document is made")
  func deterministic() throws {
    let early = try Self.office()
    try early.open(
      "a", on: "upr", fields: ["country": .text("NP"), "language": .text("fr"), "session": .integer(55)])
    let late = try Office(
      early.workspace, actor: "ana", clock: { Date(timeIntervalSince1970: 1_900_000_000) })
    let first = try early.product(of: try early.file(of: "a"))
    #expect(try late.product(of: try late.file(of: "a")).bytes == first.bytes)
    #expect(first.fileName == "CRW_UPR55_NPL_F_Main.docx")
  }

  @Test("A report that does not exist is answered with the nearest name")
  func nearest() throws {
    let office = try Self.office()
    try office.open("np-upr-55", on: "upr")
    let trouble = #expect(throws: Trouble.self) { try office.file(of: "np-upr-5") }
    #expect(trouble?.remedy?.en.contains("np-upr-55") == true)
  }
}
