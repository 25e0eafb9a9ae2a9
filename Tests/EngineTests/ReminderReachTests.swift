import Foundation
import Ledger
import Mail
import Reporting
import Testing
import Wording

@testable import Engine

/// An invented office whose mails a program takes, which refuses who stands in a file; its clock is Geneva's.
private struct Postal {
  let workspace: Workspace

  private static let workflow = """
    workflow: NAME
    version: 1
    title: { en: An invented report }
    fields:
      country: { type: country }
    sections:
      - { id: text, title: { en: Text } }
    states:
      draft: { initial: true, edit: [officer] }
      sent: { final: true }
    transitions:
      send: { from: draft, to: sent, by: [officer] }
    deadlines:
      closing: { from: given, zone: ZONE }
    reminders:
      - id: closing
        deadline: closing
        to: [officer]
        before: [7 days, 1 day]
        on-the-day: true
        overdue: every 1 day
    """

  // The last argument is the recipient; status 67 says that there is nobody of that name, 75 that it may work later.
  private static let program = """
    cd "$(dirname "$0")" || exit 71
    for to; do :; done
    echo "$to" >> tried
    if grep -qx "$to" refused; then echo "550 5.1.1 nobody here of that name" >&2; exit 67; fi
    if grep -qx "$to" later; then echo "451 come back later" >&2; exit 75; fi
    mkdir -p inbox && cat > part && mv part "inbox/$(date +%s%N)"
    """

  init(_ people: [(Person.ID, Profile)]) throws {
    workspace = try ReminderMailTests.workspace(at: "2026-10-20T12:00", people)
    let folder = workspace.folder
    try FileManager.default.createDirectory(
      atPath: "\(folder)/Workflows", withIntermediateDirectories: true)
    for (name, zone) in [("geneva", "Europe/Zurich"), ("new-york", "America/New_York")] {
      try Self.workflow.replacingOccurrences(of: "NAME", with: name).replacingOccurrences(
        of: "ZONE", with: zone
      )
      .write(toFile: "\(folder)/Workflows/\(name).yaml", atomically: true, encoding: .utf8)
    }
    try Self.program.write(toFile: "\(folder)/post.sh", atomically: true, encoding: .utf8)
    let settings = try String(contentsOfFile: "\(folder)/rapporteur.yaml", encoding: .utf8)
    try settings.replacingOccurrences(of: "via: folder", with: "command: \"/bin/sh \(folder)/post.sh\"")
      .write(toFile: "\(folder)/rapporteur.yaml", atomically: true, encoding: .utf8)
    try refuse([])
    try delay([])
  }

  func office(_ moment: String, as actor: Person.ID = "maya", rehearsing: Bool = false) throws -> Office {
    let now = try ReminderMailTests.at(moment)
    let workspace = try Workspace.open(workspace.folder, searching: false)
    return try Office(workspace, actor: actor, isRehearsal: rehearsing, clock: { now })
  }

  func open(
    _ report: Report.ID, on workflow: Workflow.ID = "geneva", closing: String, for people: [Person.ID]
  )
    throws
  {
    let office = try office("2026-10-20T12:00")
    try office.open(report, on: workflow, deadlines: ["closing": try ReminderMailTests.at(closing)])
    for person in people {
      try office.perform(.assign(person, role: "officer", organisation: nil), on: report)
    }
  }

  func remind(_ moment: String) throws -> Round {
    let office = try office(moment)
    return try office.remind(by: office.transport())
  }

  /// Whose mails the program refuses for good.
  func refuse(_ people: [String]) throws { try list(people, "refused") }
  /// Whose mails it takes later.
  func delay(_ people: [String]) throws { try list(people, "later") }

  private func list(_ people: [String], _ name: String) throws {
    let lines = people.map { "\($0)@example.org\n" }.joined()
    try lines.write(toFile: "\(workspace.folder)/\(name)", atomically: true, encoding: .utf8)
  }

  /// To whom the program was asked to send, in that order.
  func tried() throws -> [String] {
    let path = "\(workspace.folder)/tried"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { String($0.prefix { $0 != "@" }) }
  }

  func doctor(_ moment: String) throws -> String {
    try #require(try office(moment).examine().first { $0.name == "reminders" }).message.en
  }

  func change(_ person: Person.ID, at moment: String, _ change: (inout Profile) -> Void) throws {
    let office = try office(moment)
    var profile = try office.profile(of: person)
    change(&profile)
    try office.changeProfile(of: person, to: profile)
  }

  func events(_ report: Report.ID) throws -> [Event] {
    try office("2026-12-01T12:00").ledger.entries(of: report).map(\.event)
  }
}

@Suite("Whom reminders do not reach")
struct ReminderReachTests {
  private static let ana = ("ana" as Person.ID, ReminderMailTests.profile("Ana", .en))

  @Test(
    "Without an address a reminder waits, who coordinates is told once, and one current mail comes with the address"
  )
  func noAddress() throws {
    let post = try Postal([Self.ana, ("bea", Profile(name: "Bea"))])
    try post.open("one", closing: "2026-11-10T15:00", for: ["ana", "bea"])
    #expect(try post.doctor("2026-11-01T12:00").contains("bea has no e-mail address"))
    let first = try post.remind("2026-11-03T08:00")
    #expect(first.sent.map(\.person) == ["ana", "maya"] && first.unreachable == ["bea"])
    #expect(first.held.map(\.reason) == [.unreachable(.noAddress)] && first.failures.isEmpty)
    #expect(first.sent[1].message.text.contains("bea has no e-mail address"))
    #expect(first.sent[1].message.subject == "CRW: reminders do not reach everybody")
    // It costs no look, and nobody is told again before a week has passed.
    #expect(try post.remind("2026-11-03T09:00").lookedAt == 0)
    #expect(try post.remind("2026-11-04T09:00").sent.isEmpty)
    let second = try post.remind("2026-11-09T08:00")
    #expect(second.sent.map(\.person) == ["ana"] && second.unreachable == ["bea"])
    #expect(try post.doctor("2026-11-09T09:00").contains("bea has no e-mail address"))
    #expect(try post.remind("2026-11-10T08:00").sent.map(\.person) == ["ana", "maya"])
    #expect(try !post.events("one").contains { if case .reminderPassed = $0 { true } else { false } })

    try post.change("bea", at: "2026-11-10T09:00") { $0.email = "bea@example.org" }
    let third = try post.remind("2026-11-10T09:30")
    #expect(third.sent.map(\.person) == ["bea"] && third.unreachable.isEmpty)
    #expect(third.sent[0].keys == ["one": [Reminder.Key("closing", "on-the-day", "bea")]])
    #expect(try post.remind("2026-11-10T10:30").sent.isEmpty)
    #expect(try post.doctor("2026-11-10T10:30") == "reminders go out")
    #expect(try post.tried() == ["ana", "maya", "ana", "ana", "maya", "bea"])
  }

  @Test("What waits for somebody without an address is gone once the report has moved on")
  func movedOn() throws {
    let post = try Postal([("bea", Profile(name: "Bea"))])
    try post.open("one", closing: "2026-11-10T15:00", for: ["bea"])
    #expect(try post.remind("2026-11-03T08:00").unreachable == ["bea"])
    let office = try post.office("2026-11-05T12:00", as: "bea")
    let file = try office.file(of: "one")
    _ = try office.advance(file, "send", seen: file.report.revision.id)
    try post.change("bea", at: "2026-11-05T13:00") { $0.email = "bea@example.org" }
    for moment in ["2026-11-05T14:00", "2026-11-09T08:00", "2026-11-11T08:00"] {
      #expect(try post.remind(moment).sent.allSatisfy { $0.person != "bea" })
    }
  }

  @Test(
    "A refusal for good is not tried each hour; it is told to who coordinates and ends with another address")
  func refused() throws {
    let post = try Postal([Self.ana])
    try post.open("one", closing: "2026-11-10T15:00", for: ["ana"])
    try post.refuse(["ana"])
    let first = try post.remind("2026-11-03T08:00")
    #expect(first.failures.map(\.failure.kind) == [.permanent] && first.sent.map(\.person) == ["maya"])
    #expect(first.failures[0].sentence.en.contains("refused for good"))
    #expect(!first.failures[0].sentence.en.contains("tried again"))
    #expect(first.sent[0].message.text.contains("the address of ana was refused"))
    for moment in ["2026-11-03T09:00", "2026-11-03T23:00", "2026-11-04T07:30"] {
      #expect(try post.remind(moment).failures.isEmpty)
    }
    #expect(try post.tried() == ["ana", "maya"])
    let said = try post.doctor("2026-11-04T07:40")
    for words in [
      "550 5.1.1", "not tried again before 2026-11-04 08:00", "rapporteur people profile ana --email",
    ] {
      #expect(said.contains(words), "\(said)")
    }
    #expect(try post.remind("2026-11-04T08:30").failures.count == 1)
    #expect(try post.remind("2026-11-05T09:00").failures.isEmpty)
    #expect(try post.tried() == ["ana"])

    // Given anew, the same address is tried at once.
    try post.refuse([])
    try post.change("ana", at: "2026-11-05T10:00") { _ in }
    let last = try post.remind("2026-11-05T10:30")
    #expect(last.sent.map(\.person) == ["ana"] && last.failures.isEmpty)
    #expect(try post.doctor("2026-11-05T10:30") == "reminders go out")
    #expect(try post.remind("2026-11-05T11:30").sent.isEmpty)
  }

  @Test("Where everybody is refused it may be the server: nobody is given up, and all are tried each day")
  func everybody() throws {
    let post = try Postal([Self.ana, ("bea", ReminderMailTests.profile("Bea", .en))])
    try post.open("one", closing: "2026-11-30T15:00", for: ["ana", "bea"])
    try post.refuse(["ana", "bea", "maya"])
    _ = try post.remind("2026-11-22T08:00")
    for day in 23...28 {
      // Who coordinates is tried, too, with what is to be told.
      let failures = try post.remind("2026-11-\(day)T08:30").failures.filter { $0.person != "maya" }
      #expect(
        failures.map(\.person) == ["ana", "bea"] && failures.allSatisfy { $0.failure.kind == .permanent })
      #expect(try post.remind("2026-11-\(day)T09:30").failures.isEmpty)
    }
    try post.refuse([])
    #expect(try post.remind("2026-11-29T08:45").sent.map(\.person) == ["ana", "bea"])
    let said = try post.doctor("2026-11-29T08:45")
    #expect(!said.contains("mail to ana") && !said.contains("mail to bea"))
  }

  @Test("A refused address is tried after 1, 2, 4 and then each 7 days, eight times in all")
  func tries() throws {
    let at = try ReminderMailTests.at("2026-11-03T08:00")
    let days = (1...9).map { times in
      Refused(reason: Localized(same: ""), at: at, times: times, ground: "").next.map {
        $0.timeIntervalSince(at) / 86_400
      }
    }
    #expect(days == [1, 2, 4, 7, 7, 7, 7, nil, nil])
  }

  @Test("Who coordinates and had a mail that day is told on the next morning, once, however often it runs")
  func ownMail() throws {
    let post = try Postal([Self.ana])
    try post.open("one", closing: "2026-11-10T15:00", for: ["ana", "maya"])
    try post.delay(["ana"])
    #expect(try post.remind("2026-11-03T08:00").sent.map(\.person) == ["maya"])
    try post.delay([])
    try post.refuse(["ana"])
    #expect(try post.remind("2026-11-03T09:00").sent.isEmpty)
    #expect(try post.remind("2026-11-04T03:00").sent.isEmpty)
    let told = try post.remind("2026-11-04T07:07").sent
    #expect(told.map(\.person) == ["maya"] && told[0].keys.isEmpty)
    #expect(told[0].message.text.contains("the address of ana was refused"))
    for form in [told[0].message.text, told[0].message.html ?? ""] {
      #expect(form.contains("you coordinate"))
    }
    #expect(try post.remind("2026-11-04T07:08").sent.isEmpty)
  }

  @Test("A pause across a deadline that nobody else hears of is told; one that somebody else hears of is not")
  func away() throws {
    let post = try Postal([Self.ana, ("bea", ReminderMailTests.profile("Bea", .en))])
    try post.open("one", closing: "2026-11-10T15:00", for: ["ana"])
    try post.open("two", closing: "2026-11-10T15:00", for: ["ana", "bea"])
    try post.change("ana", at: "2026-11-01T12:00") { $0.pausedUntil = CalendarDay("2026-11-20") }
    let round = try post.remind("2026-11-03T08:00")
    #expect(round.sent.map(\.person) == ["bea", "maya"])
    let text = round.sent[1].message.text
    #expect(text.contains("ana has paused until 2026-11-20 07:00") && text.contains("\"closing\" of one"))
    #expect(!text.contains("of two"))
    #expect(try post.remind("2026-11-04T08:00").sent.isEmpty)

    // A discreet coordinator's mail says how many, and no name.
    let other = try Postal([Self.ana])
    try other.open("one", closing: "2026-11-10T15:00", for: ["ana"])
    try other.change("ana", at: "2026-11-01T12:00") { $0.pausedUntil = CalendarDay("2026-11-20") }
    try other.change("maya", at: "2026-11-01T12:00") { $0.isDiscreet = true }
    let mail = try #require(try other.remind("2026-11-03T08:00").sent.first).message
    for form in [mail.subject, mail.text, mail.html ?? "", String(decoding: mail.bytes, as: UTF8.self)] {
      for name in ["ana", "closing", "CRW", " one"] { #expect(!form.contains(name), "\(name): \(form)") }
    }
    #expect(mail.text.contains("rapporteur doctor"))
  }

  @Test("One mail a day to a person, whatever the clocks of deadlines; what is due by tomorrow comes at once")
  func oneADay() throws {
    let post = try Postal([Self.ana])
    try post.open("one", closing: "2026-11-10T15:00", for: ["ana"])
    try post.open("two", on: "new-york", closing: "2026-11-10T20:00", for: ["ana"])
    try post.open("three", on: "new-york", closing: "2026-11-04T20:00", for: ["ana"])
    var came: [String: [Report.ID]] = [:]
    for day in 2...4 {
      for hour in ["05", "07", "08", "13", "14", "22"] {
        let moment = "2026-11-0\(day)T\(hour):07"
        let round = try post.remind(moment)
        #expect(round.sent.count <= 1)
        if let sent = round.sent.first { came[moment] = sent.keys.keys.sorted() }
        if moment == "2026-11-03T14:07" {
          #expect(round.held.isEmpty && round.lookedAt == 0)
        }
      }
    }
    #expect(
      came == [
        // Three's day before comes at seven in New York, and has its deadline on the next day: it does not wait.
        "2026-11-02T07:07": ["three"], "2026-11-03T07:07": ["one"], "2026-11-03T13:07": ["three"],
        "2026-11-04T07:07": ["two"],
        "2026-11-04T13:07": ["three"],
      ])
  }

  @Test("The simulation of a pause of years is no walk through every hour, and tells the same as the rounds")
  func simulated() throws {
    let post = try Postal([Self.ana, ("bea", Profile(name: "Bea"))])
    try post.open("one", closing: "2026-11-10T15:00", for: ["ana", "bea"])
    try post.change("ana", at: "2026-11-01T12:00") { $0.pausedUntil = CalendarDay("2030-01-07") }
    let office = try post.office("2026-11-02T05:00", rehearsing: true)
    let end = try ReminderMailTests.at("2034-11-01T12:00")
    let began = Date()
    let rounds = try office.simulateReminders(from: office.now, to: end)
    #expect(Date().timeIntervalSince(began) < 20)
    let sent = rounds.flatMap(\.sent)
    #expect(sent.map(\.person) == ["ana"])
    #expect(sent.first?.at.wallClock(in: "Europe/Zurich") == "2030-01-07 07:00")
    #expect(Set(rounds.flatMap(\.unreachable)) == ["bea"] && rounds.count < 500)
  }

  @Test("What two runs found out at once is not lost, and a clock that was set back silences nobody for ever")
  func records() throws {
    let post = try Postal([Self.ana])
    try post.open("one", closing: "2026-11-10T15:00", for: ["ana"])
    try post.refuse(["ana"])
    _ = try post.remind("2026-11-03T08:00")
    let now = try ReminderMailTests.at("2026-11-03T09:00")
    var one = Reach(RoundRecord.read(post.workspace))
    #expect(one.refused["ana"]?.times == 1 && one.mailed["maya"] != nil && one.told.count == 1)
    var other = Reach(nil)
    other.merge(one, settled: [])
    #expect(other.refused["ana"]?.times == 1 && other.told.count == 1)
    // Whom this run reached is not refused because another one's note says so.
    var reached = Reach(nil)
    reached.merge(one, settled: ["ana"])
    #expect(reached.refused.isEmpty && reached.told.count == 1)
    one.merge(Reach(nil), settled: [])
    #expect(one.refused["ana"]?.times == 1)
    #expect(one.pruned(at: now + 30 * 86_400).told.isEmpty && one.pruned(at: now - 30 * 86_400).told.isEmpty)
    // Run by a clock that is years ahead, and then by the right one.
    let ahead = try Postal([Self.ana])
    try ahead.open("one", closing: "2026-11-10T15:00", for: ["ana"])
    _ = try ahead.remind("2031-01-01T08:00")
    #expect(ahead.workspace.silence(at: now) != nil)
    _ = try ahead.remind("2026-11-03T09:00")
    #expect(ahead.workspace.silence(at: now) == nil)
  }
}
