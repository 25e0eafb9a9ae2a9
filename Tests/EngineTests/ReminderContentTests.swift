import Engine
import Foundation
import Mail
import Reporting
import Testing
import Wording

@Suite("What reminders say")
struct ReminderContentTests {
  @Test("No mail holds words of a draft or a confidential title; a discreet one names nothing; all say why")
  func content() throws {
    let workspace = try ReminderMailTests.workspace(
      at: "2027-02-20T12:00",
      [
        ("ana", ReminderMailTests.profile("Ana", .fr, discreet: true)),
        ("bea", ReminderMailTests.profile("Bea", .fr)),
      ])
    let opened = try ReminderMailTests.at("2027-02-20T12:00")
    let office = try Office(workspace, actor: "ana", clock: { opened })
    let closing = try ReminderMailTests.at("2027-03-31T15:00")
    try office.open(
      "open-one", on: "upr", fields: ["country": .text("LI"), "title": .text("Alpine Harvest")],
      deadlines: ["submission": closing])
    let file = try office.file(of: "open-one")
    let words =
      "---\nfields: { country: LI, title: Alpine Harvest }\n---\n# Methodology and consultation\n\nThe invented word is Zebrafish.\n"
    _ = try office.save(
      try office.read(Array(words.utf8), name: "a.md", for: file), over: nil, of: "open-one")
    #expect(try office.file(of: "open-one").draft.sections.description.contains("Zebrafish"))
    try office.open(
      "shut-one", on: "crc-alternative", fields: ["country": .text("NP"), "title": .text("Zuzanna Quill")],
      deadlines: ["submission": closing])

    let coordinator = try Office(workspace, actor: "maya", clock: { opened })
    for report in ["open-one", "shut-one"] as [Report.ID] {
      for person in ["ana", "bea"] as [Person.ID] {
        try coordinator.perform(.assign(person, role: "officer", organisation: nil), on: report)
      }
    }
    let now = try ReminderMailTests.at("2027-03-24T08:00")
    let round = try Office(workspace, actor: "maya", clock: { now }).remind(by: office.transport())
    #expect(round.failures.isEmpty && round.broken.isEmpty)
    #expect(Set(round.sent.map(\.person)) == ["ana", "bea", "maya"])
    for sent in round.sent {
      let mail = sent.message
      #expect(Set(sent.keys.keys) == ["open-one", "shut-one"])
      let html = try #require(mail.html)
      let wire = String(decoding: mail.bytes, as: UTF8.self)
      let isFrench = sent.person != "maya"
      for text in [mail.subject, mail.text, html, wire] {
        for secret in ["Zebrafish", "Zuzanna", "Quill"] { #expect(!text.contains(secret)) }
        guard sent.person == "ana" else { continue }
        for name in [
          "Liechtenstein", "Nepal", "Népal", "Alpine", "Harvest", "open-one", "shut-one", "upr", "UPR", "EPU",
          "crc", "Comité", "CRW",
        ] { #expect(!text.contains(name), "\(name)") }
      }
      for text in [mail.text, html] {
        #expect(text.contains(isFrench ? "Bonjour" : "Hello"))
        #expect(!text.contains(isFrench ? "Hello" : "Bonjour"))
        for english in ["not yet sent", "See them all", "you are", "Why", "To change", "Head of"] {
          #expect(text.contains(english) == false || !isFrench, "\(english)")
        }
        // Why it came, and how to change that.
        #expect(
          text.contains(
            sent.person == "ana"
              ? "en raison de votre rôle" : isFrench ? "Pourquoi ce message" : "Why this mail"))
        #expect(text.contains("rapporteur people profile \(sent.person) --pause-until"))
        if sent.person == "bea" {
          #expect(text.contains("Alpine Harvest") && text.contains("Fermeture du portail"))
          #expect(text.contains("shut-one"))
        }
      }
      #expect(mail.subject.contains(isFrench ? "choses vous attendent" : "things wait for you"))
      #expect(mail.language == (isFrench ? "fr" : "en") && html.contains("lang=\"\(mail.language)\""))
    }
  }

  /// The mails of one round about a report on `workflow` with this title; its draft carries this front matter.
  private func round(
    title: String, matter: String = "", protecting names: [String] = [], person: Profile? = nil,
    acting: Bool = true
  ) throws -> Round {
    let workspace = try ReminderMailTests.workspace(
      at: "2027-02-20T12:00", [("ana", person ?? ReminderMailTests.profile("Ana", .en))])
    let opened = try ReminderMailTests.at("2027-02-20T12:00")
    let office = try Office(workspace, actor: "ana", clock: { opened })
    try office.open(
      "one", on: "upr", fields: ["country": .text("LI"), "title": .text(title)],
      deadlines: ["submission": try ReminderMailTests.at("2027-03-31T15:00")])
    if !matter.isEmpty {
      let file = try office.file(of: "one")
      let words = "---\n\(matter)\n---\n# Methodology and consultation\n\nInvented.\n"
      _ = try office.save(try office.read(Array(words.utf8), name: "a.md", for: file), over: nil, of: "one")
    }
    if !names.isEmpty {
      _ = try Office(workspace, actor: "maya", clock: { opened }).protect(names, true)
    }
    let now = try ReminderMailTests.at("2027-03-24T08:00")
    let cron = try Office(workspace, actor: "maya", clock: { now })
    return try cron.remind(by: cron.transport())
  }

  /// Every form in which a reader or a program on the way meets the words.
  private func forms(_ message: Message) -> [String] {
    [message.subject, message.text, message.html ?? "", String(decoding: message.bytes, as: UTF8.self)]
  }

  @Test("A title is said where everybody may read the report, and nowhere else")
  func titles() throws {
    let said = try round(title: "Alpine Harvest").sent
    #expect(said.map(\.person) == ["ana", "maya"])
    #expect(said.allSatisfy { $0.message.text.contains("Alpine Harvest") })
    for hidden in [
      try round(title: "Alpine Harvest", protecting: ["Alpine Harvest"]),
      try round(
        title: "", matter: "label: team\nfields: { country: LI, title: Alpine Harvest }"),
      try round(
        title: "", matter: "label: named\nfields: { country: LI, title: Alpine Harvest }"),
    ] {
      #expect(hidden.sent.count == 2)
      for form in hidden.sent.flatMap({ forms($0.message) }) {
        #expect(!form.contains("Alpine") && !form.contains("Liechtenstein"), "\(form)")
      }
    }
  }

  @Test("The plain text says all that the HTML says; the HTML is simple, and shows titles as they were typed")
  func alternative() throws {
    let title = "<img src=x onerror=alert(1)> A & B \"C\" <script>"
    for sent in try round(title: title).sent {
      let html = try #require(sent.message.html)
      let body = try #require(html.range(of: "<body>")?.upperBound)
      let end = try #require(html.range(of: "</body>")?.lowerBound)
      var (words, tags): (String, Set<String>) = ("", [])
      for (index, piece) in html[body..<end].components(separatedBy: "<").enumerated() {
        let parts = piece.components(separatedBy: ">")
        if index > 0 { tags.insert(parts[0]) }
        #expect(parts.count == (index == 0 ? 1 : 2), "\(piece)")
        words += " " + (parts.last ?? "")
      }
      #expect(tags.isSubset(of: ["h2", "/h2", "p", "/p", "ul", "/ul", "li", "/li"]))
      for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        words = words.replacingOccurrences(of: entity, with: sign)
      }
      func plain(_ text: String) -> [Substring] {
        text.split { $0.isWhitespace }.filter { $0 != "-" }
      }
      #expect(plain(words) == plain(sent.message.text))
      #expect(sent.message.text.contains(title))
      #expect(!html.contains("http") && !html.contains("<img") && !html.contains("<script"))
    }
  }

  @Test(
    "A name that would be a header is none, a long one comes whole, and an address that would be two is not written to",
    arguments: [
      "Ana\r\nBcc: eve@example.org", "Ana\nSubject: x\n\nbody", "\"Ana\" <eve@example.org>,",
      "Ana\u{2028}Bcc: e",
      "Ana, eve@example.org", "Анна " + String(repeating: "Длинноименная", count: 14),
      "=?UTF-8?Q?Ana=0ABcc:?=",
    ])
  func headers(_ name: String) throws {
    var profile = ReminderMailTests.profile("Ana", .en)
    profile.name = name
    let sent = try #require(try round(title: "Alpine", person: profile).sent.first { $0.person == "ana" })
    let lines = String(decoding: sent.message.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let head = lines.prefix { !$0.isEmpty }
    let names = head.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Language",
        "Content-Type",
      ])
    let to = head.filter { $0.contains("ana@example.org") }
    #expect(to == [" <ana@example.org>"] || to == ["To: ana@example.org"])
    #expect(head.allSatisfy { $0.utf8.count <= 78 })
    #expect(sent.message.to.address == "ana@example.org")
  }

  @Test(
    "A name that would be a header is refused wherever a person is added or changed, and nothing is written",
    arguments: [
      ("Ana\r\nBcc: eve@example.org", false), ("Ana\nSubject: x", false), ("Ana\u{2028}Bcc: e", false),
      ("Ana\u{0}", false), ("Ana\u{1B}[2J", false), ("Ana\u{202E}gro", false), ("Ana\u{85}B", false),
      (String(repeating: "a", count: 201), false), ("Ana Lucía Ñandú", true), ("می\u{200C}خواهم", true),
      ("👩‍👩‍👧", true), ("O'Brien, \"Jo\" <x>", true),
    ])
  func refusedNames(_ name: String, _ isTaken: Bool) throws {
    let workspace = try ReminderMailTests.workspace(at: "2027-02-20T12:00", [])
    let now = try ReminderMailTests.at("2027-02-20T12:00")
    let office = try Office(workspace, actor: "maya", clock: { now })
    let before = try office.head()
    func codes(_ act: () throws -> Void) -> [String] {
      do { try act() } catch { return (error as? Refusal)?.findings.map(\.code) ?? ["\(error)"] }
      return []
    }
    let wanted = isTaken ? [] : ["name.not-plain"]
    #expect(codes { try office.addPerson("ana", profile: Profile(name: name), roles: []) } == wanted)
    #expect(codes { try office.changeProfile(of: "maya", to: Profile(name: name)) } == wanted)
    let after = try office.head()
    #expect(isTaken || after == before)
    let beginning = Workspace.Beginning(
      organisation: name, acronym: "CRW", language: .en, coordinator: Profile(name: "Maya"))
    let folder = try Scratch.path()
    #expect(codes { _ = try Office.begin(at: folder, beginning, actor: "maya", clock: { now }) } == wanted)
    #expect(FileManager.default.fileExists(atPath: folder) == isTaken)
  }

  @Test(
    "Organisations, contacts and key words of a draft hold no line ends either, where they are typed as where they are read"
  )
  func refusedFields() throws {
    let workspace = try ReminderMailTests.workspace(
      at: "2027-02-20T12:00", [("ana", ReminderMailTests.profile("Ana", .en))])
    let now = try ReminderMailTests.at("2027-02-20T12:00")
    let office = try Office(workspace, actor: "ana", clock: { now })
    let title = "Alpine\r\nBcc: eve@example.org"
    #expect(throws: Refusal.self) { try office.open("one", on: "upr", fields: ["title": .text(title)]) }
    let bad = Organisation(acronym: "AAA", name: "Alpine\nBcc: eve@example.org")
    let error = #expect(throws: Refusal.self) {
      try office.open("one", on: "upr", fields: ["submitters": .organisations([bad])])
    }
    #expect(
      error?.findings.map(\.code).contains("name.not-plain") == true, "\(error?.findings.map(\.code) ?? [])")
  }

  @Test(
    "What is no single address gets nothing, and is named",
    arguments: [
      "ana@example.org,eve@example.org", "ana@example.org\r\nBcc: eve@example.org", "ana", "-f@x.org", "",
    ])
  func addresses(_ address: String) throws {
    var profile = ReminderMailTests.profile("Ana", .en)
    profile.email = address
    let round = try round(title: "Alpine", person: profile)
    #expect(round.sent.map(\.person) == ["maya"] && round.unreachable == ["ana"])
    #expect(round.failures.isEmpty && round.broken.isEmpty)
  }

  @Test("Each reads moments by their own clock, and the last reminder says that it is")
  func clocks() throws {
    var profile = ReminderMailTests.profile("Ana", .en)
    profile.zone = "Asia/Kathmandu"
    for sent in try round(title: "Alpine", person: profile).sent {
      let shows = sent.message.text.contains("2027-03-31 15:00 Geneva (2027-03-31 18:45 Asia/Kathmandu)")
      #expect(shows == (sent.person == "ana"))
      #expect(!sent.message.text.contains("the last reminder"))
    }
  }

  @Test(
    "A pause costs nothing: reports that wait for its end are not looked at, and are at once when it ends early"
  )
  func pause() throws {
    let workspace = try ReminderMailTests.workspace(
      at: "2027-02-20T12:00", [("ana", ReminderMailTests.profile("Ana", .en))])
    let opened = try ReminderMailTests.at("2027-02-20T12:00")
    let office = try Office(workspace, actor: "ana", clock: { opened })
    let closing = try ReminderMailTests.at("2027-03-31T15:00")
    for report in ["one", "two"] as [Report.ID] {
      try office.open(report, on: "upr", fields: ["country": .text("LI")], deadlines: ["submission": closing])
    }
    func pauseBoth(_ day: CalendarDay?) throws {
      for person in ["ana", "maya"] as [Person.ID] {
        var profile = try office.profile(of: person)
        profile.pausedUntil = day
        try Office(workspace, actor: "maya", clock: { opened }).changeProfile(of: person, to: profile)
      }
    }
    func remind(_ moment: String, in workspace: Workspace) throws -> Round {
      let now = try ReminderMailTests.at(moment)
      let office = try Office(workspace, actor: "maya", clock: { now })
      return try office.remind(by: office.transport())
    }
    try pauseBoth(CalendarDay("2027-06-01"))
    for (moment, looks) in [
      ("2027-03-24T08:00", 2), ("2027-03-24T09:00", 0), ("2027-03-27T09:00", 0),
      // The next step of the ladder comes due: that is put on record, and waits again.
      ("2027-03-28T08:00", 2), ("2027-03-28T09:00", 0),  // A clock that was set back ends everything.
      ("2027-03-28T07:30", 2), ("2027-03-28T09:00", 2), ("2027-03-28T09:05", 0),
    ] {
      let round = try remind(moment, in: workspace)
      #expect(round.lookedAt == looks, "\(moment)")
      #expect(round.sent.isEmpty, "\(moment)")
    }
    // What changes on one report is seen there; the other one waits on.
    let touched = try ReminderMailTests.at("2027-03-28T09:10")
    _ = try Office(workspace, actor: "ana", clock: { touched }).setDeadline(
      "submission", of: "two", to: closing + 3_600, reason: "why")
    #expect(try remind("2027-03-28T09:30", in: workspace).lookedAt == 1)
    try pauseBoth(nil)
    let round = try remind("2027-03-28T10:00", in: workspace)
    #expect(round.lookedAt == 2 && round.sent.map(\.person) == ["ana", "maya"])
    #expect(round.sent.allSatisfy { Set($0.keys.keys) == ["one", "two"] })
  }

  @Test("A weekend costs one look, and other working days in the settings end it")
  func weekend() throws {
    let every = try ReminderMailTests.workspace(at: "2027-02-20T12:00", [])
    let opened = try ReminderMailTests.at("2027-02-20T12:00")
    try Office(every, actor: "maya", clock: { opened }).open(
      "one", on: "upr", fields: ["country": .text("LI")],
      deadlines: ["submission": try ReminderMailTests.at("2027-04-05T15:00")])
    let path = "\(every.folder)/rapporteur.yaml"
    let settings = try String(contentsOfFile: path, encoding: .utf8)
    func remind(_ moment: String) throws -> Round {
      let now = try ReminderMailTests.at(moment)
      let office = try Office(
        try Workspace.open(every.folder, searching: false), actor: "maya", clock: { now })
      return try office.remind(by: office.transport())
    }
    // 30 days before is a Saturday, 6 March.
    try settings.replacingOccurrences(of: "weekend: []", with: "weekend: [saturday, sunday]")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try remind("2027-03-06T08:00").lookedAt == 1)
    #expect(try remind("2027-03-06T09:00").lookedAt == 0)
    #expect(try remind("2027-03-07T09:00").lookedAt == 0)
    try settings.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try remind("2027-03-07T10:00").sent.map(\.person) == ["maya"])
  }
}
