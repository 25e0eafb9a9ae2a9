import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Testing

/// Role × command × label: who may do anything at all with a report that not everybody may read.
@Suite("Who may read a report")
struct AccessTests {
  /// How a report is marked, and whether that closes it.
  static let marks:
    [(name: String, workflow: Workflow.ID, label: Label?, visibility: String?, isOpen: Bool)] = [
      ("no label", "upr", nil, nil, true), ("public", "upr", .public, nil, true),
      ("network", "upr", .network, nil, true), ("team", "upr", .team, nil, false),
      ("named", "upr", .named, nil, false), ("not decided", "crc-alternative", nil, nil, false),
      ("confidential", "crc-alternative", nil, "confidential", false),
      ("published", "crc-alternative", nil, "public", true),
      ("published, team", "crc-alternative", .team, "public", false),
    ]

  /// Everybody, and whether they may read what is closed.
  static let people: [(person: Person.ID, reads: Bool)] = [
    ("maya", true),  // coordinator
    ("ana", true),  // wrote it
    ("rosa", true),  // reviewer on this report, no role in the office
    ("olga", false),  // officer
    ("omar", false),  // reviewer
    ("hiro", false),  // no role
    ("left", false),  // wrote a revision, and has no role any more
    ("ghost", false),  // unknown
  ]

  static func act(as person: Person.ID, in office: Office) throws -> Office {
    try Office(office.workspace, actor: person, clock: { Date(timeIntervalSince1970: 1_800_000_000) })
  }

  static func office(_ mark: Int) throws -> Office {
    let mark = marks[mark]
    let first = try OfficeTests.office(actor: "maya")
    for (person, roles) in [
      ("rosa", []), ("olga", ["officer"]), ("omar", ["reviewer"]), ("hiro", []), ("left", ["officer"]),
    ] as [(Person.ID, [Role.ID])] {
      try first.addPerson(person, profile: Profile(name: person.rawValue), roles: roles)
    }
    let ana = try act(as: "ana", in: first)
    var fields: [Field.ID: FieldValue] = [
      "country": .text("NP"), "title": .text("Zuzanna"), "language": .text("en"),
    ]
    fields["visibility"] = mark.visibility.map(FieldValue.text)
    var outcome = try ana.open("r", on: mark.workflow, fields: fields)
    var draft = outcome.file.draft
    draft.sections = [Section(id: "summary", text: "Words.")]
    outcome = try act(as: "maya", in: first).perform(
      .assign("left", role: "officer", organisation: nil), on: "r")
    try save(draft, by: "left", in: first)
    draft.label = mark.label
    try save(draft, by: "ana", in: first)
    try act(as: "maya", in: first).perform(.unassign("left", role: "officer"), on: "r")
    try act(as: "maya", in: first).perform(.revoke("left", role: "officer"))
    try act(as: "maya", in: first).perform(.assign("rosa", role: "reviewer", organisation: nil), on: "r")
    return first
  }

  static func save(_ draft: Draft, by person: Person.ID, in office: Office) throws {
    let office = try act(as: person, in: office)
    let file = try office.file(of: "r")
    let written = try office.read(
      Array(office.export(file).utf8), name: "draft", for: file)
    var changed = written
    changed.draft = draft
    _ = try office.save(changed, over: file.report.revision.id, of: "r")
  }

  /// Everything that leads to a report's words, or does something to it.
  static let doors: [(String, @Sendable (Office) throws -> Void)] = [
    ("show, history, check", { _ = try $0.situation(of: "r") }),
    ("export", { _ = try $0.takeOut("r") }),
    ("produce", { _ = try $0.produce("r", as: ProductionWish(audience: .named)) }),
    ("translate", { _ = try $0.translation(of: "r") }),
    ("open a translation", { _ = try $0.open("s", on: "upr", translating: Translation(of: "r", at: "x")) }),
    ("comment", { _ = try $0.comment("r", on: "x", section: nil, paragraph: nil, text: "t") }),
    ("deadline", { _ = try $0.setDeadline("submission", of: "r", to: Date(), reason: nil) }),
    ("ask to destroy", { _ = try $0.askExpunge([], of: "r", because: "w") }),
  ]

  static let commands: [Command] = [
    .save(Draft(), as: "x", over: "y"), .advance("submit", seen: "x", given: .init()), .approve("x"),
    .withdrawApproval, .endorse("x", for: "A"), .withdrawEndorsement(for: "A"), .resolve("c1"),
    .assign("hiro", role: "officer", organisation: nil), .unassign("hiro", role: "officer"),
    .recordProduction("x", format: "docx", digest: "d"), .askExpunge([], reason: "w"), .expunge([]),
    .dropExpunge,
    .translate("r", at: "x"), .endTranslation, .recordExport("x"),
  ]

  static func isConfidential(_ work: () throws -> Void) -> Bool {
    do {
      try work()
      return false
    } catch let refusal as Refusal {
      return refusal.findings.map(\.code) == ["report.confidential"]
    } catch { return false }
  }

  @Test(
    "Everybody reads what is open; what is closed, those who work on it, at every door",
    arguments: marks.indices)
  func matrix(mark: Int) throws {
    let isOpen = Self.marks[mark].isOpen
    let office = try Self.office(mark)
    for (person, reads) in Self.people {
      let own = try Self.act(as: person, in: office)
      let isShut = !isOpen && !reads
      // Every door under three marks, three doors under every mark: each is a load of its own.
      let isWhole = [0, 4, 6].contains(mark)
      for (name, work) in Self.doors.prefix(isWhole ? Self.doors.count : 3) {
        #expect(
          Self.isConfidential { try work(own) } == isShut, "\(Self.marks[mark].name), \(person), \(name)")
      }
      for command in isWhole ? Self.commands : [] {
        #expect(
          Self.isConfidential { _ = try own.perform(command, on: "r") } == isShut,
          "\(Self.marks[mark].name), \(person), \(command)")
      }
      let line = try #require(try own.summaries().first { $0.report == "r" })
      #expect(
        line.isMasked == isShut && (line.title == "Zuzanna") == !isShut && (line.country == "NP") == !isShut)
    }
    #expect(try office.verify().isSound)
  }

  @Test("A role that the workflow lets read opens it, but not what is labelled for fewer")
  func readers() {
    var workflow = Workflow(name: "w", confidential: Confidentiality(readers: ["reviewer"]))
    let entry = Entry(
      report: "r", by: "ana", at: Date(),
      event: .opened(.init(name: "w", version: 1, definition: "d", rules: nil), state: "s", draft: "x"))
    let directory = Directory(
      folding: [.personAdded("omar", profile: "p"), .roleGranted("omar", role: "reviewer")].map {
        Entry(report: nil, by: "maya", at: Date(), event: $0)
      })
    guard let report = Report(opening: entry) else { return #expect(Bool(false)) }
    func admits(_ draft: Draft) -> Bool {
      Access(to: report, draft: draft, in: workflow).admits("omar", in: directory)
    }
    #expect(admits(Draft()) && !admits(Draft(label: .team)) && !admits(Draft(label: .named)))
    #expect(admits(Draft(label: .network)))
    workflow.confidential = Confidentiality()
    #expect(!admits(Draft()))
    workflow.confidential = nil
    #expect(admits(Draft()))
  }

  @Test(
    "A closed report that is taken out is on record, once for each person and revision; an open one is not")
  func exports() throws {
    for (mark, isOpen) in [(0, true), (3, false), (6, false)] {
      let office = try Self.office(mark)
      let before = try office.file(of: "r").report.position
      for person in ["ana", "ana", "rosa", "maya", "ana"] as [Person.ID] {
        _ = try Self.act(as: person, in: office).takeOut("r")
      }
      let report = try office.file(of: "r").report
      #expect(report.exports.map(\.by) == (isOpen ? [] : ["ana", "rosa", "maya"]))
      #expect(report.position == before + report.exports.count)
      #expect(throws: Refusal.self) { try Self.act(as: "ghost", in: office).takeOut("r") }
    }
  }

  @Test("A line that an older version kept hides what it must, is sound, and is completed")
  func olderLine() throws {
    let office = try Self.office(4)
    let ledger = try LedgerFile.open(at: office.workspace.ledgerPath)
    var line = try #require(try ledger.summary(of: "r"))
    line.access = nil
    try ledger.refresh([line])
    #expect(try office.verify().isSound)
    #expect(try Self.act(as: "omar", in: office).summaries().map(\.isMasked) == [true])
    #expect(try ledger.summary(of: "r")?.access != nil)
    #expect(try office.verify().isSound)
    line.title = "Another"
    try ledger.refresh([line])
    #expect(try !office.verify().isSound)
  }

  @Test("The calendar shows no more of it than lists do, and passes over what one may not read")
  func calendar() throws {
    let office = try Self.office(3)
    _ = try office.setDeadline(
      "submission", of: "r", to: Date(timeIntervalSince1970: 1_810_000_000), reason: nil)
    for (person, isShut) in [("ana", false), ("omar", true)] as [(Person.ID, Bool)] {
      let own = try Self.act(as: person, in: office)
      let lines = try own.agenda(Agenda()).compactMap { item -> Summary? in
        if case .deadline(let line, _) = item.subject { line } else { nil }
      }
      #expect(
        !lines.isEmpty && lines.allSatisfy { $0.isMasked == isShut && $0.country == (isShut ? nil : "NP") })
      #expect(throws: Never.self) { try own.pendingChanges() }
      #expect(Self.isConfidential { _ = try own.pendingChanges(of: ["r"]) } == isShut)
    }
  }
}
