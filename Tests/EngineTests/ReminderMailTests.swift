import Definitions
import Engine
import Foundation
import Ledger
import Mail
import Reporting
import Testing
import Wording

@Suite("When reminders come")
struct ReminderMailTests {
  static let zone = "Europe/Zurich"
  static func at(_ text: String) throws -> Date { try #require(Date(typed: text, zone: zone)) }

  /// An office that works every day of the week and puts mails into a folder; all are there since `moment`.
  static func workspace(at moment: String, _ people: [(Person.ID, Profile)]) throws -> Workspace {
    setenv("RAPPORTEUR_SHARE", OfficeTests.root, 1)
    let folder = try Scratch.path()
    let now = try at(moment)
    let first = try Office.begin(
      at: folder,
      Workspace.Beginning(
        organisation: "CRW", acronym: "CRW", language: .en,
        coordinator: Profile(name: "Maya", email: "maya@example.org")),
      actor: "maya", clock: { now })
    for (person, profile) in people {
      // As older versions did, which took any name: what they wrote must do no harm today.
      let content = Salted.content([UInt8](try JSONEncoder().encode(profile)))
      try first.perform(.addPerson(person, profile: content.id, roles: ["officer"]), with: [content])
    }
    let path = "\(folder)/rapporteur.yaml"
    let settings = try String(contentsOfFile: path, encoding: .utf8)
    try (settings + "weekend: []\nzone: \(zone)\nmail: { from: office@example.org, via: folder }\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    return try Workspace.open(folder, searching: false)
  }

  static func profile(_ name: String, _ language: Language, discreet: Bool = false) -> Profile {
    var profile = Profile(name: name, email: "\(name.lowercased())@example.org", language: language)
    profile.isDiscreet = discreet
    return profile
  }

  /// What comes on which day of the sixty, as the shipped workflow says: `upr.yaml`, with every day a working one.
  private static var expected: [String: Set<String>] {
    var days: [String: Set<String>] = [:]
    func both(_ day: String, _ step: String) {
      for person in ["ana", "maya"] { days[day, default: []].insert("\(person) submission \(step)") }
    }
    both("2027-03-01", "30-days-before")
    both("2027-03-17", "14-days-before")
    both("2027-03-24", "7-days-before")
    both("2027-03-28", "3-days-before")
    both("2027-03-30", "1-day-before")
    both("2027-03-31", "on-the-day")
    for day in 1...7 { both("2027-04-0\(day)", "overdue-\(day)") }
    both("2027-04-14", "overdue-8")
    both("2027-04-21", "overdue-9")
    // The review closes 15 working days earlier: on the 16th.
    days["2027-03-09", default: []].insert("ana review 7-days-before")
    days["2027-03-15", default: []].insert("ana review 1-day-before")
    days["2027-03-20", default: []].insert("ana untouched time-1")
    days["2027-04-20", default: []].insert("ana untouched time-2")
    days["2027-04-03", default: []].insert("maya escalation 3-days-after")
    days["2027-04-10", default: []].insert("maya escalation 10-days-after")
    return days
  }

  @Test("Sixty days around a deadline: each reminder on its day, each message once, each person one a day")
  func sixtyDays() throws {
    let workspace = try Self.workspace(at: "2027-02-20T12:00", [("ana", Self.profile("Ana", .en))])
    let opened = try Self.at("2027-02-20T12:00")
    try Office(workspace, actor: "ana", clock: { opened }).open(
      "li-upr-55", on: "upr", fields: ["country": .text("LI")],
      deadlines: ["submission": try Self.at("2027-03-31T15:00")])
    let mails = "\(workspace.folder)/mail"
    var (came, arrived, named): ([String: Set<String>], [String], [String]) = ([:], [], [])
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: Self.zone))
    for distance in 0..<60 {
      let start = try Self.at("2027-02-24T08:00")
      let morning = try #require(calendar.date(byAdding: .day, value: distance, to: start))
      let day = String(morning.wallClock(in: Self.zone).prefix(10))
      for (now, isFirst) in [(morning, true), (morning + 3_600, false)] {
        let office = try Office(workspace, actor: "maya", clock: { now })
        let round = try office.remind(by: office.transport())
        #expect(round.failures.isEmpty && round.broken.isEmpty && round.unreachable.isEmpty)
        #expect(isFirst || round.sent.isEmpty, "\(day): a second run sent something")
        #expect(Set(round.sent.map(\.person)).count == round.sent.count, "\(day): two mails to one person")
        named += round.sent.map(\.message.id)
        for sent in round.sent {
          for key in sent.keys.values.joined() {
            came[day, default: []].insert("\(sent.person) \(key.reminder) \(key.occurrence)")
          }
        }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: mails)) ?? [] {
          arrived.append(String(name.dropLast(".eml".count)))
          try FileManager.default.removeItem(atPath: "\(mails)/\(name)")
        }
      }
    }
    #expect(came == Self.expected)
    let people = Self.expected.values.map { Set($0.map { $0.prefix { $0 != " " } }).count }
    #expect(arrived.count == people.reduce(0, +))
    #expect(arrived.sorted() == named.sorted() && Set(arrived).count == arrived.count)
  }
}
