import Foundation
import Ledger
import Reporting
import Testing

@Suite("The four verbs")
struct VerbTests {
  let folder: Folder
  let file: LedgerFile

  init() throws {
    folder = try Folder()
    file = try folder.make()
  }

  @Test("A new ledger holds nothing")
  func empty() throws {
    #expect(try file.entries(of: nil).isEmpty)
    #expect(try file.entries(of: "np-upr-51").isEmpty)
    #expect(try file.summaries().isEmpty)
    #expect(try file.summary(of: "np-upr-51") == nil)
    #expect(try file.head() == .empty)
  }

  @Test("What was appended is read back, each record by itself, in order")
  func readBack() throws {
    let nepal = opening("np-upr-51")
    let peru = opening("pe-crc-98")
    try file.append(nepal)
    try file.append(peru)
    try file.append(saving("np-upr-51", at: 2, text: "More."))

    #expect(try file.entries(of: "np-upr-51").prefix(2) == nepal.entries[...])
    #expect(try file.entries(of: "np-upr-51").count == 3)
    #expect(try file.entries(of: "pe-crc-98") == peru.entries)
    #expect(try file.entries(of: nil).isEmpty)
  }

  @Test("Every kind of event comes back as it was written")
  func everyEvent() throws {
    let text = content("“Ünïcode” \0 \r\n نص 文")
    let pin = Workflow.Pin(name: "upr", version: 2, definition: text.id, rules: text.id)
    let events: [Event] = [
      .personAdded("maya", profile: text.id), .personChanged("maya", profile: text.id),
      .personRemoved("maya"),
      .roleGranted("maya", role: "officer"), .roleRevoked("maya", role: "officer"), .workflowAdopted(pin),
      .opened(pin, state: "draft", draft: text.id), .assigned("omar", role: "reviewer", organisation: "CRWN"),
      .unassigned("omar", role: "reviewer"), .saved(text.id, over: text.id),
      .moved("submit", from: "review", to: "submitted", revision: text.id, reason: text.id, receipt: nil),
      .approved(text.id), .approvalWithdrawn(text.id), .endorsed(text.id, organisation: "CRWN"),
      .endorsementWithdrawn(text.id, organisation: "CRWN"),
      .commented("c1", revision: text.id, section: "background", paragraph: 3, text: text.id),
      .commentResolved("c1"), .deadlineSet("submission", to: noon, reason: nil),
      .produced(text.id, format: "docx", digest: "00ff"),
    ]
    let entries = events.map { Entry(report: nil, by: "maya", at: noon, event: $0) }
    try file.append(Batch(report: nil, expected: 0, entries: entries, contents: [text]))
    #expect(try file.entries(of: nil) == entries)
    #expect(try file.content(text.id) == text.bytes)
    #expect(try file.verify().isSound)
  }

  @Test("A decision on a record that has moved on is refused, with where it is now")
  func stale() throws {
    try file.append(opening("np-upr-51"))
    let head = try file.head()
    #expect(throws: LedgerError.stale("np-upr-51", expected: 1, actual: 2)) {
      try file.append(saving("np-upr-51", at: 1, text: "Late."))
    }
    #expect(throws: LedgerError.stale("np-upr-51", expected: 3, actual: 2)) {
      try file.append(saving("np-upr-51", at: 3, text: "Early."))
    }
    #expect(throws: LedgerError.stale("np-upr-51", expected: 0, actual: 2)) {
      try file.append(opening("np-upr-51"))
    }
    #expect(try file.head() == head)
    #expect(throws: LedgerError.unknownContent(content("Late.").id)) { try file.content(content("Late.").id) }
  }

  @Test("A record of one report says nothing about the position of another")
  func independentRecords() throws {
    try file.append(opening("np-upr-51"))
    try file.append(opening("pe-crc-98"))
    let head = try file.append(saving("np-upr-51", at: 2, text: "More."))
    #expect(head.count == 5)
  }

  @Test("A batch that contradicts itself is refused whole", arguments: contradictions)
  func unsuitable(_ contradiction: Contradiction) throws {
    let error = #expect(throws: LedgerError.self) { try file.append(contradiction.batch) }
    guard case .unsuitable = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try file.head() == .empty)
  }

  struct Contradiction: CustomTestStringConvertible {
    var testDescription: String
    var batch: Batch

    init(_ description: String, _ batch: Batch) {
      testDescription = description
      self.batch = batch
    }

    init(_ description: String, _ change: (inout Batch) -> Void) {
      self.init(description, opening("np-upr-51"))
      change(&batch)
    }
  }

  static let contradictions: [Contradiction] = [
    Contradiction("no entries") { $0.entries = [] },
    Contradiction("entries of another report") { $0.report = "pe-crc-98" },
    Contradiction("an entry of the office") { $0.entries[1].report = nil },
    Contradiction("no summary") { $0.summary = nil },
    Contradiction("a summary of another length") { $0.summary = summary(of: "np-upr-51", position: 3) },
    Contradiction("a summary of another report") { $0.summary = summary(of: "pe-crc-98", position: 2) },
    Contradiction("content that isn't given") { $0.contents.removeLast() },
    Contradiction("content that nobody names") { $0.contents.append(content("named by nobody")) },
    Contradiction("content under a wrong name") {
      $0.contents[0] = Content(id: $0.contents[0].id, salt: [1], bytes: [2])
    },
    Contradiction("no moment") { $0.entries[0].at = Date(timeIntervalSince1970: .infinity) },
    Contradiction("a report without a name", opening("")),
    Contradiction("a report with a bad name", opening("Not well formed")),
    Contradiction("a report with an accent of its own", opening("e\u{301}")),
  ]

  @Test("Content that is stored already may be named again and needn't be given")
  func contentNamedAgain() throws {
    try file.append(opening("np-upr-51"))
    var again = saving("np-upr-51", at: 2, text: "np-upr-51: What we saw.")
    try file.append(again)
    again = saving("np-upr-51", at: 3, text: "np-upr-51: What we saw.")
    again.contents = []
    try file.append(again)
    #expect(try file.verify().isSound)
  }

  @Test("The same words twice have two names, each the digest of salt and words")
  func salted() throws {
    let once = Salted.content(Array("Anita, 12".utf8))
    let twice = Salted.content(Array("Anita, 12".utf8))
    #expect(once.id != twice.id)
    #expect(once.salt.count == 16)
    #expect(Salted.id(of: once.bytes, salt: once.salt) == once.id)
    // printf 'sixteen bytes ofAnita, 12' | sha256sum
    #expect(content("Anita, 12").id == "8cded399d6cc560f2c7593a5e37be32aa1b176362f4d3bda80856c2c110a46cd")
  }

  @Test("A head can be copied by hand and read again", arguments: ["", "  ", "\r\n"])
  func headAsText(around space: String) throws {
    let head = try file.append(opening("np-upr-51"))
    #expect(head.description.hasPrefix("h1-2-"))
    #expect(Head(space + head.description.uppercased() + space) == head)
  }

  @Test(
    "What is no head is not taken for one",
    arguments: [
      "", "h1", "h1-2-", "h1-2-ff", "h2-2-\(String(repeating: "0", count: 64))", "h1--2-00", "h1-2-zz",
    ])
  func noHead(_ text: String) {
    #expect(Head(text) == nil)
  }
}
