import Reporting
import Testing
import Wording

@Suite("Destroying what must not be on record")
struct ExpungingTests {
  /// A report whose first revision must go: r2 stands without it.
  static func desk() throws -> Desk {
    var desk = try Desk.opened()
    try desk.edit(as: "r2", by: "maya") { $0.sections[0].text = "Without the name." }
    return desk
  }

  @Test("One asks, a coordinator agrees: the content counts as destroyed, the report stays")
  func twoPeople() throws {
    var desk = try Self.desk()
    #expect(
      try desk.perform(.askExpunge(["r1"], reason: "why"), by: "maya") == [
        .expungeAsked(["r1"], reason: "why")
      ])
    #expect(desk.report?.expungeRequest?.by == "maya")
    #expect(try desk.perform(.expunge(["r1"]), by: "carl") == [.expunged(["r1"], askedBy: "maya")])
    #expect(desk.report?.expungeRequest == nil && desk.report?.expunged == ["r1"])
    #expect(desk.report?.wordsAreExpunged == false && desk.report?.revision.id == "r2")
  }

  @Test("A coordinator may ask, and somebody with a role on the report agrees")
  func otherWay() throws {
    var desk = try Self.desk()
    try desk.perform(.askExpunge(["r1"], reason: "why"), by: "carl")
    try desk.perform(.expunge(["r1"]), by: "omar")
    #expect(desk.report?.expunged == ["r1"])
  }

  static let refused: [(String, Person.ID, [Content.ID], [String])] = [
    ("who asked", "maya", ["r1"], ["expunge.same-person", "role.missing"]),
    ("two without a coordinator", "omar", ["r1"], ["role.missing"]),
    ("somebody without a role", "amal", ["r1"], ["role.none", "role.missing"]),
    ("another content than was asked for", "carl", ["r2"], ["expunge.other-request"]),
    ("less than was asked for", "carl", [], ["expunge.other-request"]),
  ]

  @Test("Nobody else can agree, and to nothing else", arguments: refused)
  func refuses(name: String, actor: Person.ID, contents: [Content.ID], codes: [String]) throws {
    var desk = try Self.desk()
    try desk.perform(.askExpunge(["r1"], reason: "why"), by: "maya")
    let refusal = #expect(throws: Refusal.self) { try desk.perform(.expunge(contents), by: actor) }
    #expect(refusal?.findings.map(\.code) == codes, "\(name)")
    #expect(desk.report?.expunged == [])
  }

  static let unaskable: [(String, Person.ID, [Content.ID], [String])] = [
    ("nothing", "maya", [], ["expunge.nothing"]),
    ("the newest words", "maya", ["r1", "r2"], ["expunge.current"]),
    ("the definition", "maya", ["def"], ["expunge.unknown"]),
    ("a stranger", "amal", ["r1"], ["role.none"]),
  ]

  @Test(
    "Only what was written for the report can be asked for, and not what it stands on", arguments: unaskable)
  func asking(name: String, actor: Person.ID, contents: [Content.ID], codes: [String]) throws {
    var desk = try Self.desk()
    let refusal = #expect(throws: Refusal.self) {
      try desk.perform(.askExpunge(contents, reason: "why"), by: actor)
    }
    #expect(refusal?.findings.map(\.code) == codes, "\(name)")
  }

  @Test("Without a request nothing can be destroyed; a dropped one is none")
  func dropped() throws {
    var desk = try Self.desk()
    #expect(throws: Refusal.self) { try desk.perform(.expunge(["r1"]), by: "carl") }
    try desk.perform(.askExpunge(["r1"], reason: "why"), by: "maya")
    #expect(throws: Refusal.self) { try desk.perform(.dropExpunge, by: "omar") }
    #expect(try desk.perform(.dropExpunge, by: "maya") == [.expungeDropped])
    #expect(try desk.perform(.dropExpunge, by: "maya") == [])
    #expect(throws: Refusal.self) { try desk.perform(.expunge(["r1"]), by: "carl") }
  }

  @Test("Comments and reasons can be destroyed too; where nobody writes any more, the newest words as well")
  func everything() throws {
    var desk = try Desk.inReview()
    try desk.perform(.comment(on: "r1", section: "housing", paragraph: 1, text: "t1"), by: "omar")
    try desk.perform(.askExpunge(["t1"], reason: "why"), by: "omar")
    try desk.perform(.expunge(["t1"]), by: "carl")
    #expect(desk.report?.expunged == ["t1"])
    desk.workflow.states[1].isFinal = true
    try desk.perform(.askExpunge(["r1"], reason: "why"), by: "omar")
    try desk.perform(.expunge(["r1"]), by: "carl")
    #expect(desk.report?.wordsAreExpunged == true)
  }
}
