import Foundation
import Testing
import Wording

@testable import Reporting

/// What waits for whom, and whom a line for lists says that it can wait for.
@Suite("What waits for people")
struct WaitingTests {
  private static func at(_ text: String) -> Date { Date(typed: text, zone: "Europe/Zurich") ?? .distantPast }

  private static let asked = Reminder(id: "asked", kind: .asked, to: ["reviewer"], in: ["review"])
  private static let endorse = Reminder(
    id: "endorse", kind: .notEndorsed, to: ["member"], in: ["draft", "review"], after: [Span(2, .days)])

  /// A report whose reviewers, and whose author, may write while it is in review.
  private static func desk(_ reminders: [Reminder], _ draft: Draft = Sample.draft) throws -> Desk {
    var workflow = Sample.workflow
    workflow.reminders = reminders
    for index in workflow.states.indices where workflow.states[index].id == "review" {
      workflow.states[index].edit = ["officer"]
    }
    return try Desk.opened(draft, workflow: workflow)
  }

  private static func schedule(_ desk: Desk) throws -> Schedule {
    Schedule(of: try #require(desk.report), draft: desk.draft, in: desk.workflow)
  }

  private static func people(_ desk: Desk, at moment: String) throws -> [Person.ID] {
    try schedule(desk).waiting(at: at(moment), in: desk.directory).map(\.person)
  }

  /// Lets cron run once on `desk`: whom it writes to.
  private static func run(_ desk: inout Desk, at moment: String) throws -> [Person.ID] {
    let now = at(moment)
    desk.now = now
    desk.append(try schedule(desk).comeDue(at: now, in: desk.directory), by: .program)
    let (ready, stale) = try schedule(desk).outstanding(at: now, in: desk.directory)
    if !stale.isEmpty { desk.append([.reminderPassed(stale)], by: .program) }
    for item in ready { desk.append([.reminderSent([item.key], message: "m")], by: .program) }
    return ready.map(\.key.person)
  }

  @Test("Who has approved or said what is missing is not asked again, as long as the words are the same")
  func askedOnce() throws {
    var desk = try Self.desk([Self.asked])
    try desk.advance("request-review", by: "maya")
    #expect(try Self.run(&desk, at: "2027-01-10") == ["lena", "omar"])
    #expect(try Self.people(desk, at: "2027-01-10") == ["lena", "omar"])
    try desk.perform(.approve(desk.seen), by: "lena")
    #expect(try Self.people(desk, at: "2027-01-11") == ["omar"])
    try desk.perform(.comment(on: desk.seen, section: nil, paragraph: nil, text: "t"), by: "omar")
    #expect(try Self.people(desk, at: "2027-01-11") == [])
    // Sent back and brought again with the same words: those who said yes to them are left alone.
    desk.now = Self.at("2027-01-12")
    try desk.advance("return", reason: "why", by: "omar")
    try desk.advance("request-review", by: "maya")
    #expect(try Self.run(&desk, at: "2027-01-13") == [])
    #expect(try Self.people(desk, at: "2027-01-13") == [])
  }

  @Test("A new revision asks those again whose yes it made stale, once, and nobody who was asked before")
  func askedAgain() throws {
    var desk = try Self.desk([Self.asked])
    desk.now = Self.at("2027-01-09")
    try desk.advance("request-review", by: "maya")
    #expect(try Self.run(&desk, at: "2027-01-10") == ["lena", "omar"])
    try desk.perform(.approve(desk.seen), by: "lena")
    #expect(try Self.schedule(desk).wakeAt == nil)
    desk.now = Self.at("2027-01-11")
    try desk.edit(as: "r2", by: "maya") { $0.fields["title"] = .text("Homes") }
    #expect(try Self.schedule(desk).wakeAt == Self.at("2027-01-11"))
    #expect(try Self.people(desk, at: "2027-01-11") == ["lena", "omar"])
    #expect(try Self.run(&desk, at: "2027-01-12") == ["lena"])
    desk.now = Self.at("2027-01-13")
    try desk.edit(as: "r3", by: "maya") { $0.fields["title"] = .text("Houses") }
    #expect(try Self.run(&desk, at: "2027-01-14") == [])
    try desk.perform(.approve(desk.seen), by: "lena")
    #expect(try Self.people(desk, at: "2027-01-14") == ["omar"])
    desk.now = Self.at("2027-01-15")
    try desk.edit(as: "r4", by: "maya") { $0.fields["title"] = .text("Roofs") }
    #expect(try Self.run(&desk, at: "2027-01-15") == ["lena"])
  }

  @Test(
    "Who was asked and not yet told, since they are not to be disturbed, is not forgotten when others are asked again"
  )
  func heldBack() throws {
    var desk = try Self.desk([Self.asked])
    desk.now = Self.at("2027-01-09")
    try desk.advance("request-review", by: "maya")
    desk.append(
      try Self.schedule(desk).comeDue(at: Self.at("2027-01-10"), in: desk.directory), by: .program)
    try desk.perform(.approve(desk.seen), by: "lena")
    desk.now = Self.at("2027-01-11")
    try desk.edit(as: "r2", by: "maya") { $0.fields["title"] = .text("Homes") }
    #expect(try Self.run(&desk, at: "2027-01-12") == ["lena", "omar"])
  }

  @Test(
    "Who is asked to read hears that, until it is time to hear that they have not: one of the two, never both"
  )
  func oneOfTwo() throws {
    let reading = Reminder(
      id: "reading", kind: .notLooked, to: ["reviewer"], in: ["review"], after: [Span(5, .days)])
    var desk = try Self.desk([Self.asked, reading])
    desk.now = Self.at("2027-01-10T09:00")
    try desk.advance("request-review", by: "maya")
    func kinds(_ moment: String) throws -> [String] {
      try Self.schedule(desk).waiting(at: Self.at(moment), in: desk.directory)
        .map { "\($0.person) \($0.kind.rawValue)" }
    }
    #expect(try kinds("2027-01-10T09:00") == ["lena asked", "omar asked"])
    #expect(try kinds("2027-01-14T23:00") == ["lena asked", "omar asked"])
    #expect(try kinds("2027-01-15T07:00") == ["lena not-looked", "omar not-looked"])
    // What the mail of a morning says is what the list says.
    #expect(try Self.run(&desk, at: "2027-01-10T10:00") == ["lena", "omar"])
    // No deadline, no zone: at seven by UTC.
    #expect(try Self.run(&desk, at: "2027-01-15T08:00") == ["lena", "omar"])
    try desk.perform(.approve(desk.seen), by: "lena")
    #expect(try kinds("2027-01-16T07:00") == ["omar not-looked"])
    desk.now = Self.at("2027-01-17T09:00")
    try desk.edit(as: "r2", by: "maya") { $0.fields["title"] = .text("Homes") }
    #expect(try kinds("2027-01-17T10:00") == ["lena asked", "omar asked"])
  }

  @Test("An organisation for which nobody speaks comes to who coordinates, and they are told why")
  func unspoken() throws {
    var desk = try Self.desk([Self.endorse], Sample.jointDraft)
    func waiting() throws -> [Waiting] {
      try Self.schedule(desk).waiting(at: Self.at("2027-01-10"), in: desk.directory)
    }
    // Nobody at all.
    #expect(
      try waiting().map { "\($0.person) \($0.count) \($0.unspoken) \($0.isStandIn)" } == ["carl 2 2 true"])
    try desk.perform(.assign("amal", role: "member", organisation: Sample.crwn.acronym), by: "carl")
    #expect(
      try waiting().map { "\($0.person) \($0.count) \($0.unspoken) \($0.isStandIn)" } == [
        "amal 1 0 false", "carl 1 1 true",
      ])
    let told = try #require(try waiting().last)
    let sentence = told.sentence(at: Self.at("2027-01-10"), deadline: nil, zone: "UTC")
    #expect(
      sentence.en.contains("an organisation has not endorsed") && sentence.en.contains("nobody speaks for it")
    )
    #expect(sentence.fr.contains("personne ne la représente ici"))
    #expect(told.why.en.contains("who coordinate: rapporteur assign np-upr-51 NAME member"))
    #expect(!(sentence.en + sentence.fr).contains("HRC-2"))
    // Somebody who speaks for one and coordinates hears of both in one.
    try desk.perform(.assign("carl", role: "member", organisation: Sample.crwn.acronym), by: "carl")
    #expect(
      try waiting().map { "\($0.person) \($0.count) \($0.unspoken)" } == ["amal 1 0", "carl 2 1"])
    try desk.perform(.assign("hiro", role: "member", organisation: Sample.hrw2.acronym), by: "carl")
    #expect(
      try waiting().map { "\($0.person) \($0.count) \($0.unspoken)" } == ["amal 1 0", "carl 1 0", "hiro 1 0"])
    // Whoever left speaks for nobody.
    try desk.office(.removePerson("hiro"))
    #expect(
      try waiting().map { "\($0.person) \($0.count) \($0.unspoken)" } == ["amal 1 0", "carl 2 1"])
  }

  @Test("A line's audience comes back as it was written, and a name that can't be written down makes none")
  func text() {
    let seats = [
      Audience.Seat(role: "officer", assigned: [], authors: ["ana", "b.ea_2-x"]),
      Audience.Seat(role: "reviewer", assigned: ["omar", "lena"], authors: nil),
      Audience.Seat(role: "x", assigned: ["omar"], authors: []),
    ]
    for groups in [[], [seats], [[seats[0]], [seats[1], seats[2]]]] {
      let audience = Audience(groups)
      #expect(audience.map { Audience($0.text) } == audience && audience != nil)
    }
    #expect(Audience([seats, seats])?.groups.count == 1)
    for name in ["", "a b", "a,b", "a;b", "a=b", "a<b", "É"] {
      #expect(Audience([[Audience.Seat(role: "r", assigned: [Person.ID(name)], authors: nil)]]) == nil)
      #expect(Audience([[Audience.Seat(role: Role.ID(name), assigned: [], authors: nil)]]) == nil)
    }
    for text in ["", ";", "= <", "officer=<,;;=", " < = "] { _ = Audience(text).text }
  }

  @Test(
    "Whoever something waits for is among those whom the line can reach, whatever happened and whoever left")
  func reaches() throws {
    let reminders = [
      Self.asked, Self.endorse,
      Reminder(id: "late", deadline: "submission", to: ["officer", "lawyer"], before: [Span(7, .days)]),
      Reminder(id: "law", kind: .untouched, to: ["lawyer"], in: ["draft"], after: [Span(1, .days)]),
    ]
    var desk = try Self.desk(reminders, Sample.jointDraft)
    var told: Set<Person.ID> = []
    func check() throws {
      let schedule = try Self.schedule(desk)
      let audience = try #require(schedule.audience)
      let line = Audience(audience.text)
      let waiting = Set(schedule.waiting(at: Self.at("2029-01-01"), in: desk.directory).map(\.person))
      told.formUnion(waiting)
      let reached = desk.directory.people.keys.filter { line.mayReach($0, in: desk.directory) }
      #expect(waiting.isSubset(of: reached))
      // Nobody who has no role on it, and does not coordinate, costs a look.
      #expect(!reached.contains("olga"))
    }
    try check()
    try desk.perform(.setDeadline("submission", to: Self.at("2027-03-31"), reason: nil), by: "maya")
    try check()
    try desk.perform(.assign("amal", role: "member", organisation: Sample.crwn.acronym), by: "carl")
    try desk.perform(.assign("hiro", role: "lawyer", organisation: nil), by: "carl")
    try check()
    try desk.advance("request-review", by: "maya")
    try check()
    try desk.office(.removePerson("hiro"))
    try desk.office(.removePerson("maya"))
    try desk.office(.removePerson("omar"))
    let line = Audience(try #require(try Self.schedule(desk).audience).text)
    // Who wrote has left: everybody with the role is meant.
    #expect(line.mayReach("olga", in: desk.directory) && !line.mayReach("omar", in: desk.directory))
    #expect(told == ["amal", "carl", "hiro", "lena", "maya", "omar"])
  }
}
