import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Testing
import Wording

@testable import Documents

@Suite("Pictures from a draft's folder to its document")
struct PictureTests {
  /// Two pixels, with a text that names an author.
  static let png = bytes(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAC3RFWHRBdXRob3IATWF5YZz8+EcAAAANSURBVHicY/jPAAT/AQcAAf/iI55ZAAAAAElFTkSuQmCC"
  )
  /// One pixel, another one than of `other`.
  static let small = bytes(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGMIBQAAVwBWP0MfTAAAAABJRU5ErkJggg==")

  private static func bytes(_ text: String) -> [UInt8] { Array(Data(base64Encoded: text) ?? Data()) }

  /// A report for A4A with the folder that its draft lies in.
  struct Desk {
    let office: Office
    let folder: String
    let workflow: Workflow.ID

    init(_ workflow: Workflow.ID = "a4a") throws {
      office = try OfficeTests.office()
      self.workflow = workflow
      try office.open("a", on: workflow, fields: ["country": .text("LI"), "language": .text("en")])
      folder = try Scratch.path()
      try FileManager.default.createDirectory(atPath: folder + "/figures", withIntermediateDirectories: true)
    }

    var file: ReportFile { get throws { try office.file(of: "a") } }

    func put(_ bytes: [UInt8], _ path: String) throws {
      try Data(bytes).write(to: URL(filePath: "\(folder)/\(path)"))
    }

    /// Brings in a draft whose first section says `text`, with what lies beside it.
    @discardableResult
    func write(_ text: String, over base: Revision.ID? = nil) throws -> Office.Imported {
      let now = try file
      let section = now.workflow.sections[0].id
      let lines = office.export(now).components(separatedBy: "\n")
      let start = try #require(lines.firstIndex { $0.hasSuffix("{#\(section)}") })
      let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("# ") } ?? lines.count
      let whole = (lines[...start] + ["", text, ""] + lines[end...]).joined(separator: "\n")
      let path = "\(folder)/draft.md"
      try put(Array(whole.utf8), "draft.md")
      let read = try office.read(Array(whole.utf8), name: path, for: now)
      return try office.save(
        read, over: base, of: "a", pictures: try office.pictures(of: read, at: path, for: now))
    }

    func codes(_ text: String) throws -> [String] {
      do {
        try write(text)
        return []
      } catch let error as Diagnostics { return error.all.map { "\($0.line) \($0.code)" } } catch let error
        as Refusal
      {
        return error.findings.map(\.code)
      }
    }
  }

  private static let map = "![Two pixels](figures/map.png \"A map\") {#map}"

  @Test("A picture is part of the revision, without what tells who made it, and is produced from there")
  func whole() throws {
    let desk = try Desk()
    try desk.put(Self.png, "figures/map.png")
    let saved = try desk.write(Self.map)
    let picture = try #require(saved.file.draft.pictures?["figures/map.png"])
    #expect(picture.width == 2 && picture.height == 1 && saved.file.reading.problems.isEmpty)
    #expect(
      saved.file.report.pictures == [picture.content] && saved.file.report.contents.contains(picture.content))
    // The file can change, and go: what was approved is what is produced.
    try FileManager.default.removeItem(atPath: desk.folder + "/figures/map.png")
    let product = try desk.office.product(of: try desk.file)
    let entry = try #require(try ZipReader.read(product.bytes).first { $0.name.hasPrefix("word/media/") })
    #expect(entry.bytes == (try ImageFile(Self.png)).bytes && DocxLint.problems(in: product.bytes).isEmpty)
    #expect(try desk.office.product(of: try desk.file).bytes == product.bytes)
    #expect(try desk.office.verify().isSound)
  }

  @Test("The same picture again makes no revision; another one under its name does, and the first comes back")
  func revisions() throws {
    let desk = try Desk()
    try desk.put(Self.png, "figures/map.png")
    let first = try #require(try desk.write(Self.map).revision)
    #expect(try desk.write(Self.map).revision == nil)
    try desk.put(Self.small, "figures/map.png")
    let second = try desk.write(Self.map)
    #expect(second.revision != nil && second.file.draft.pictures?["figures/map.png"]?.width == 1)
    let restored = try desk.office.restore("a", to: first.rawValue)
    #expect(restored.outcome.file.draft.pictures?["figures/map.png"]?.width == 2)
    #expect(restored.changes == [.section(second.file.workflow.sections[0].id, line: nil)])
    // What the text no longer names is no part of the draft.
    #expect(try desk.write("Nothing.").file.draft.pictures == nil)
    #expect(try desk.office.verify().isSound)
  }

  @Test("Two people who put different pictures in one place meet a conflict; nothing is overwritten")
  func conflict() throws {
    let desk = try Desk()
    try desk.put(Self.png, "figures/map.png")
    let base = try #require(try desk.write("One.").revision)
    try desk.write("One.\n\n" + Self.map)
    try desk.put(Self.small, "figures/map.png")
    #expect(throws: Conflicts.self) { try desk.write("One.\n\n" + Self.map, over: base) }
    #expect(try desk.file.draft.pictures?["figures/map.png"]?.width == 2)
  }

  @Test("What lies outside of the folder, or is no picture, is refused at its line, and nothing is saved")
  func hostile() throws {
    let desk = try Desk()
    let outside = try Scratch.path()
    try Data(Self.png).write(to: URL(filePath: outside))
    let files = FileManager.default
    try files.createSymbolicLink(atPath: desk.folder + "/link.png", withDestinationPath: outside)
    try files.createSymbolicLink(atPath: desk.folder + "/up", withDestinationPath: "/")
    try files.createSymbolicLink(
      atPath: desk.folder + "/loop.png", withDestinationPath: desk.folder + "/loop.png")
    mkfifo(desk.folder + "/pipe.png", 0o600)
    try desk.put(Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), "a.png")
    try desk.put(Self.png + [UInt8](repeating: 0, count: 5 << 20), "large.png")
    try desk.put(Self.png, "figures/map.png")
    try files.createSymbolicLink(
      atPath: desk.folder + "/inside.png", withDestinationPath: desk.folder + "/figures/map.png")
    let before = try desk.file.report.revision.id
    for path in ["link.png", "up\(outside)", "pipe.png", "figures"] {
      #expect(
        try desk.codes("![x](\(path))").map { $0.split(separator: " ").last } == ["picture.address"],
        "\(path)")
    }
    for path in ["a.png", "large.png"] {
      #expect(
        try desk.codes("One.\n\n![x](\(path))").map { $0.split(separator: " ").last } == ["picture.unusable"])
    }
    #expect(try desk.file.report.revision.id == before)
    // What is not there, and what leads elsewhere, is told by the check.
    #expect(try desk.codes("![x](loop.png)\n\n![x](../draft.md)\n\n![x](gone.png)") == [])
    let faults = try desk.file.reading.problems.map(\.kind)
    #expect(
      faults == [
        .picture(.missing, path: "loop.png"), .picture(.address, path: "../draft.md"),
        .picture(.missing, path: "gone.png"),
      ])
    #expect(throws: Refusal.self) { try desk.office.product(of: try desk.file) }
    #expect(try desk.codes("![x](inside.png)") == [])
    #expect(try desk.file.draft.pictures?["inside.png"]?.width == 2)
  }

  @Test("A picture that lies on its side is refused with the way out; more than thirty are")
  func limits() throws {
    let desk = try Desk()
    for number in 0..<31 { try desk.put(Self.small, "\(number).png") }
    let text = (0..<31).map { "![x](\($0).png)" }.joined(separator: "\n\n")
    #expect(try desk.codes(text) == ["picture.too-many"])
    #expect(try desk.codes(text.replacing("![x](30.png)", with: "")) == [])
  }

  @Test("Where the mechanism forbids pictures none is read, the finding stays, and nothing is produced")
  func forbidden() throws {
    let desk = try Desk("upr")
    try desk.put(Self.png, "figures/map.png")
    let saved = try desk.write(Self.map + "\n\n![](gone.png)")
    #expect(saved.file.draft.pictures == nil)
    let findings = saved.file.situation(for: "ana", at: desk.office.now).forbiddenPictures
    #expect(findings.map(\.code) == ["text.image", "text.image"])
    #expect(findings.map(\.rule?.rule) == ["form.images", "form.images"])
    let refusal = #expect(throws: Refusal.self) { try desk.office.product(of: try desk.file) }
    #expect(refusal?.findings.map(\.code) == ["text.image", "text.image"])
  }

  @Test("What is said of a picture is read by those who look for names")
  func names() throws {
    let desk = try Desk()
    try desk.put(Self.png, "figures/map.png")
    let coordinator = try Office(desk.office.workspace, actor: "maya", clock: { Date() })
    _ = try coordinator.protect(["Zuzanna Quill"], true)
    for text in ["![Zuzanna Quill at home](figures/map.png)", "![x](figures/map.png \"Zuzanna Quill\")"] {
      let file = try desk.write(text).file
      guard case .found(let places) = file.situation(for: "ana", at: Date()).protectedNames else {
        Issue.record("no key")
        continue
      }
      #expect(places.count == 1)
    }
  }

  @Test(
    "A picture is destroyed for good by two people: everywhere that it was shown, and with words that alone showed it"
  )
  func expunged() throws {
    let desk = try Desk()
    let coordinator = try Office(desk.office.workspace, actor: "maya", clock: { Date() })
    try desk.put(Self.png, "figures/map.png")
    let first = try #require(try desk.write(Self.map).revision)
    let picture = try #require(try desk.file.draft.pictures?["figures/map.png"]?.content)
    let asked = try desk.office.pictures(named: "figures/map.png", in: try desk.file)
    #expect(asked == [picture])
    let refusal = #expect(throws: Refusal.self) {
      try desk.office.askExpunge(asked, of: "a", because: "a child")
    }
    #expect(refusal?.findings.map(\.code) == ["expunge.current"])
    try desk.write("Without.")
    // Words that alone show it take it along.
    try desk.office.askExpunge([first], of: "a", because: "a child")
    #expect(try desk.file.report.expungeRequest?.contents.sorted() == [first, picture].sorted())
    try desk.office.askExpunge(asked, of: "a", because: "a child")
    let request = try #require(try desk.file.report.expungeRequest)
    #expect(request.contents == [picture])
    try coordinator.expunge(request, of: "a")
    let ledger = try Data(contentsOf: URL(filePath: desk.office.workspace.folder + "/ledger.sqlite"))
    #expect(ledger.range(of: Data(try ImageFile(Self.png).bytes)) == nil)
    let back = #expect(throws: Refusal.self) { try desk.office.restore("a", to: first.rawValue) }
    #expect(back?.findings.map(\.code) == ["picture.destroyed"])
    #expect(throws: Trouble.self) { try desk.office.pictures(named: "figures/mop.png", in: try desk.file) }
    #expect(try desk.office.verify().isSound)
  }

  @Test("An exported draft has its pictures beside it; nothing of another kind is overwritten")
  func exported() throws {
    let desk = try Desk()
    try desk.put(Self.png, "figures/map.png")
    try desk.write(Self.map)
    let folder = try Scratch.path()
    let path = folder + "/out.md"
    let written = try desk.office.writePictures(of: try desk.file, beside: path, overwriting: false)
    #expect(written == [folder + "/figures/map.png"])
    #expect(try desk.office.writePictures(of: try desk.file, beside: path, overwriting: false) == [])
    try Data("mine".utf8).write(to: URL(filePath: written[0]))
    #expect(throws: Trouble.self) {
      try desk.office.writePictures(of: try desk.file, beside: path, overwriting: false)
    }
    #expect(try Data(contentsOf: URL(filePath: written[0])) == Data("mine".utf8))
  }

  @Test("A Word file brings its pictures in where they are allowed")
  func word() throws {
    let desk = try Desk()
    try desk.put(Self.png, "figures/map.png")
    try desk.write("One.\n\n" + Self.map)
    let product = try desk.office.product(of: try desk.file)
    let same = try desk.office.readWord(product.bytes, named: "a.docx", for: "a", over: nil)
    let unchanged = try desk.office.save(same, by: try same.plan([:]), of: "a")
    #expect(unchanged.revision == nil && same.text.losses.filter { $0.kind == .image }.isEmpty)
    // The same words on a report that has none of it.
    let other = try Desk()
    let word = try other.office.readWord(product.bytes, named: "a.docx", for: "a", over: nil)
    var map: [String: String] = [:]
    for region in try word.plan([:]).open { map[region.key] = "-" }
    let saved = try other.office.save(word, by: try word.plan(map), of: "a")
    let text = saved.file.draft.sections[0].text
    #expect(text.contains("![Two pixels](figures/word-1.png \"A map\")"), "\(text)")
    #expect(
      saved.file.draft.pictures?["figures/word-1.png"]?.width == 2 && saved.file.reading.problems.isEmpty)
    let forbidden = try Desk("upr")
    let lost = try forbidden.office.readWord(product.bytes, named: "a.docx", for: "a", over: nil)
    #expect(lost.text.losses.map(\.kind).contains(.image) && lost.text.pictures.isEmpty)
  }
}
