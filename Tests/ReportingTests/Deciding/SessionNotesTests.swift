import Foundation
import Reporting
import Testing
import Wording

@Suite("Sessions and the calendar of a deadline")
struct SessionNotesTests {
  static func entry(
    _ id: String, _ first: String, _ states: [String], closes: String? = "2027-03-31", cycle: String? = nil
  ) throws -> SessionCalendar.Entry {
    SessionCalendar.Entry(
      id: .init(id), first: CalendarPart(first), states: states, closes: closes.map(FollowingTests.moment),
      facts: cycle.map { ["cycle": $0] } ?? [:], source: "invented",
      checkedOn: try #require(CalendarDay("2026-11-23")))
  }

  static func upr() throws -> SessionCalendar {
    SessionCalendar(
      id: "upr", entryTitle: ["en": "UPR session", "fr": "Session de l'EPU"],
      entries: [
        try entry("51", "2026-01-19", ["NP"], cycle: "4"), try entry("52", "2026-05", ["LI"], cycle: "4"),
        try entry("53", "2026-11", ["TG"], cycle: "4"),
      ])
  }

  static func crc(states: [String] = []) throws -> SessionCalendar {
    SessionCalendar(
      id: "upr", entryTitle: ["en": "CRC pre-session", "fr": "Présession du CRC"],
      entries: [
        try entry("2026-10", "2026-10", states), try entry("2027-02", "2027-02", states),
        try entry("2027-06", "2027-06", states), try entry("2027-10", "2027-10", states),
      ])
  }

  static func desk(
    _ calendar: SessionCalendar, _ country: String = "NP", kind: Field.Kind = .integer, cycle: Int? = nil
  ) -> (Desk, Draft) {
    var desk = Desk()
    desk.workflow = FollowingTests.workflow
    for index in desk.workflow.fields.indices where desk.workflow.fields[index].id == "session" {
      desk.workflow.fields[index].kind = kind
    }
    desk.workflow.fields.append(Field(id: "cycle", kind: .integer))
    desk.calendars = ["upr": calendar]
    var draft = Sample.draft
    draft.fields["country"] = .text(country)
    draft.fields["session"] = nil
    draft.fields["cycle"] = cycle.map { .integer($0) }
    return (desk, draft)
  }

  static func opened(
    _ calendar: SessionCalendar, _ country: String = "NP", session: FieldValue?, cycle: Int? = nil,
    byHand: Bool = false
  ) throws -> Desk {
    let isText = if case .text? = session { true } else { false }
    var (desk, draft) = desk(calendar, country, kind: isText ? .text : .integer, cycle: cycle)
    draft.fields["session"] = session
    try desk.open(
      draft, as: "r1", deadlines: byHand ? ["submission": FollowingTests.moment("2027-05-01")] : [:],
      by: "maya")
    return desk
  }

  static let rows:
    [(country: String, session: Int, cycle: Int?, byHand: Bool, codes: [String], dated: Bool)] = [
      ("NP", 51, nil, false, [], true), ("NP", 51, 4, false, [], true),
      ("NP", 51, 9, false, ["session.other-fact"], true),
      ("NP", 51, 9, true, ["session.other-fact"], true),
      ("NP", 53, nil, false, ["session.other-state"], false),
      ("NP", 53, nil, true, ["session.other-state"], true),
      ("FR", 51, nil, false, ["session.state-unlisted"], false), ("FR", 51, nil, true, [], true),
      ("NP", 55, nil, false, ["session.unknown"], false), ("NP", 55, nil, true, [], true),
      ("NP", 40, nil, false, ["session.unknown"], false), ("FR", 55, 5, false, ["session.unknown"], false),
    ]

  @Test(
    "What the calendar says otherwise is said for as long as it stands, and no other session's date taken",
    arguments: rows)
  func stands(
    _ row: (country: String, session: Int, cycle: Int?, byHand: Bool, codes: [String], dated: Bool)
  ) throws {
    let desk = try Self.opened(
      Self.upr(), row.country, session: .integer(row.session), cycle: row.cycle, byHand: row.byHand)
    let notes = desk.situation("maya").sessionNotes
    #expect(notes.map(\.code) == row.codes)
    #expect(notes.allSatisfy { $0.severity == .warning && $0.place != nil && !$0.remedy.en.isEmpty })
    #expect((desk.report?.deadlines["submission"] != nil) == row.dated)
  }

  @Test("The message names the session that lists the State, and the way out")
  func messages() throws {
    let other = try #require(
      try Self.opened(Self.upr(), session: .integer(53)).situation("maya").sessionNotes.first)
    #expect(other.message.en.contains("Nepal at UPR session 53, but at 51 (2026-01-19)"))
    #expect(other.message.fr.contains("(Népal)") && other.message.fr.contains("51 (2026-01-19)"))
    #expect(other.remedy.en.contains("rapporteur deadline np-upr-51 submission DAY"))
    let unknown = try #require(
      try Self.opened(Self.upr(), session: .integer(55)).situation("maya").sessionNotes.first)
    #expect(unknown.message.en.contains("51 to 53") && unknown.message.en.contains("lists Nepal at 51"))
    #expect(unknown.place == .field("session"))
  }

  static let impossible: [(String, FieldValue, Bool, String)] = [
    ("upr", .integer(999), true, "51, 52, 53"), ("upr", .integer(0), true, "51, 52, 53"),
    ("upr", .integer(-3), true, "51"), ("upr", .integer(.max), true, "53"), ("upr", .integer(55), false, ""),
    ("upr", .integer(70), false, ""), ("upr", .integer(12), false, ""), ("upr", .text("51st"), true, "51"),
    ("crc", .text("2027-13"), true, "2027-02, 2027-06, 2027-10"), ("crc", .text("97"), true, "2026-10"),
    ("crc", .text("February 2027"), true, "2026-10"), ("crc", .text("2027-2"), true, "2027-02"),
    ("crc", .text("2027-03"), false, ""), ("crc", .text("2031-02"), false, ""),
    ("crc", .text("2027-02"), false, ""), ("crc", .text("2027-02-01"), true, "2027-02"),
  ]

  @Test(
    "What can't be a session is refused with the nearest that can; one to come is not", arguments: impossible)
  func refused(_ name: String, _ session: FieldValue, _ isRefused: Bool, _ near: String) throws {
    let calendar = try name == "upr" ? Self.upr() : Self.crc()
    guard isRefused else {
      #expect(throws: Never.self) { try Self.opened(calendar, session: session) }
      return
    }
    let refusal = #expect(throws: Refusal.self) { try Self.opened(calendar, session: session) }
    #expect(refusal?.findings.map(\.code) == ["session.impossible"])
    #expect(refusal?.findings.first?.severity == .error)
    #expect(refusal?.findings.first?.message.en.contains("\"upr\"") == true)
    #expect(
      refusal?.findings.first?.remedy.en.contains(near) == true, "\(refusal?.findings.first?.remedy.en ?? "")"
    )
  }

  @Test(
    "It is refused as well when it is changed later; what stood there before can be saved with other words")
  func saved() throws {
    var desk = try Self.opened(Self.upr(), session: .integer(51))
    let refusal = #expect(throws: Refusal.self) {
      try desk.edit(as: "r2", by: "maya") { $0.fields["session"] = .integer(999) }
    }
    #expect(refusal?.findings.map(\.code) == ["session.impossible"])
    let calendars = desk.calendars
    desk.calendars = [:]
    try desk.edit(as: "r2", by: "maya") { $0.fields["session"] = .integer(999) }
    desk.calendars = calendars
    #expect(desk.situation("maya").sessionNotes.map(\.code) == ["session.impossible"])
    #expect(desk.situation("maya").sessionNotes.map(\.severity) == [.warning])
    try desk.edit(as: "r3", by: "maya") { $0.fields["title"] = .text("Other") }
  }

  @Test("Another State takes its date from the session or loses it, as soon as it is saved")
  func state() throws {
    var desk = try Self.opened(Self.upr(), "FR", session: .integer(51))
    #expect(desk.report?.deadlines == [:])
    try desk.edit(as: "r2", by: "maya") { $0.fields["country"] = .text("NP") }
    #expect(desk.report?.deadlines == ["submission": FollowingTests.moment("2027-03-31")])
    #expect(desk.situation("maya").sessionNotes == [])
    try desk.edit(as: "r3", by: "maya") { $0.fields["country"] = .text("LI") }
    #expect(desk.report?.deadlines == [:])
    #expect(desk.situation("maya").sessionNotes.map(\.code) == ["session.other-state"])
  }

  @Test("A calendar without any States gives its dates to all; without a calendar nothing is said")
  func withoutStates() throws {
    let desk = try Self.opened(Self.crc(), "FR", session: .text("2027-02"))
    #expect(desk.situation("maya").sessionNotes == [])
    #expect(desk.report?.deadlines["submission"] != nil)
    let none = try Self.opened(Self.crc(), "FR", session: .text("2027-03"))
    #expect(none.situation("maya").sessionNotes.map(\.code) == ["session.unknown"])
    var bare = none
    bare.calendars = [:]
    #expect(bare.situation("maya").sessionNotes == [])
  }

  @Test("Where the session is found by the State, one that is listed nowhere gets a note")
  func byState() throws {
    for (states, codes) in [(["LB"], ["session.state-unlisted"]), (["NP"], []), ([], [])] {
      var (desk, draft) = try Self.desk(Self.crc(states: states))
      desk.workflow.deadlines[0].origin = .calendar("upr", fields: ["session", "country"])
      draft.fields["session"] = nil
      try desk.open(draft, as: "r1", by: "maya")
      #expect(desk.situation("maya").sessionNotes.map(\.code) == codes)
    }
  }

  @Test("What was sent gets no note any more")
  func sent() throws {
    var desk = try AdvancingTests.approved()
    try desk.advance("submit", receipt: "n", by: "maya")
    desk.workflow = FollowingTests.workflow
    desk.calendars = ["upr": try Self.crc()]
    #expect(desk.situation("maya").sessionNotes == [])
  }
}
