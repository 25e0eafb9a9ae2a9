import Reporting
import Testing

/// Who may do what, and when: every cell of role × command × state, against a table written by hand.
@Suite("Role × command × state")
struct MatrixTests {
  enum Way: CaseIterable {
    /// The role is held in the office.
    case office
    /// The role is held on this report alone.
    case report
  }

  /// o officer, r reviewer, c coordinator, m member for CRWN, n nobody's role; `draft`, `review`, `submitted`.
  static let table: [(String, Command, [String])] = [
    ("save", .save(Draft(), as: "r2", over: "r1"), ["o", "", ""]),
    ("save the same", .save(Sample.jointDraft, as: "r2", over: "r1"), ["o", "", ""]),
    ("request-review", .advance("request-review", seen: "r1", given: .init()), ["o", "", ""]),
    ("return", .advance("return", seen: "r1", given: .init(reason: "why")), ["", "r", ""]),
    ("return without a reason", .advance("return", seen: "r1", given: .init()), ["", "", ""]),
    ("submit", .advance("submit", seen: "r1", given: .init(receipt: "n")), ["", "o", ""]),
    ("submit without a receipt", .advance("submit", seen: "r1", given: .init()), ["", "", ""]),
    ("approve", .approve("r1"), ["", "r", ""]),
    ("approve other words", .approve("r0"), ["", "", ""]),
    ("withdraw an approval", .withdrawApproval, ["orcmn", "orcmn", ""]),
    ("endorse", .endorse("r1", for: "CRWN"), ["m", "m", ""]),
    ("endorse for another", .endorse("r1", for: "HRC-2"), ["", "", ""]),
    ("withdraw an endorsement", .withdrawEndorsement(for: "CRWN"), ["m", "m", ""]),
    ("comment", .comment(on: "r1", section: "housing", paragraph: 1, text: "t"), ["orcm", "orcm", "orcm"]),
    ("resolve another's comment", .resolve("c1"), ["oc", "oc", "oc"]),
    ("assign", .assign("hiro", role: "officer", organisation: nil), ["c", "c", "c"]),
    ("unassign", .unassign("hiro", role: "officer"), ["c", "c", "c"]),
    ("set a deadline", .setDeadline("submission", to: Sample.noon, reason: nil), ["oc", "oc", ""]),
    ("record a document", .recordProduction("r1", format: "docx", digest: "d"), ["orcm", "orcm", "orcm"]),
    ("ask to destroy a comment", .askExpunge(["t"], reason: "w"), ["orcm", "orcm", "orcm"]),
    ("ask to destroy the newest words", .askExpunge(["r1"], reason: "w"), ["", "", "orcm"]),
    ("agree where nobody asked", .expunge(["t"]), ["", "", ""]),
    ("drop no request", .dropExpunge, ["orcmn", "orcmn", "orcmn"]),
    ("open it again", .open(Sample.pin, draft: "r2", deadlines: [:]), ["", "", ""]),
  ]

  static let roles: [(Character, Role.ID?)] = [
    ("o", "officer"), ("r", "reviewer"), ("c", "coordinator"), ("m", "member"), ("n", nil),
  ]
  static let states: [State.ID] = ["draft", "review", "submitted"]

  /// A joint report in `state` that lacks nothing, with a resolved comment by lena, and `zoe` with `role`.
  static func desk(in state: State.ID, role: Role.ID?, held way: Way) throws -> Desk {
    var desk = try Desk.opened(Sample.jointDraft)
    try desk.perform(.comment(on: "r1", section: nil, paragraph: nil, text: "t"), by: "lena")
    try desk.perform(.resolve("c1"), by: "lena")
    for organisation in ["CRWN", "HRC-2"] as [Organisation.ID] {
      try desk.perform(.assign("amal", role: "member", organisation: organisation), by: "carl")
      try desk.perform(.endorse("r1", for: organisation), by: "amal")
    }
    try desk.office(.addPerson("zoe", profile: "p", roles: []))
    if role == "member" {
      try desk.perform(.assign("zoe", role: "member", organisation: "CRWN"), by: "carl")
    } else if let role, way == .report {
      try desk.perform(.assign("zoe", role: role, organisation: nil), by: "carl")
    }
    if let role, way == .office { try desk.office(.grant("zoe", role: role)) }
    if state == "draft" { return desk }
    try desk.advance("request-review", by: "maya")
    try desk.perform(.approve("r1"), by: "omar")
    try desk.perform(.approve("r1"), by: "lena")
    if state == "submitted" { try desk.advance("submit", receipt: "n", by: "maya") }
    return desk
  }

  @Test("Every cell is as the table says", arguments: Way.allCases)
  func cells(way: Way) throws {
    var cells = 0
    for (letter, role) in Self.roles {
      for (column, state) in Self.states.enumerated() {
        let desk = try Self.desk(in: state, role: role, held: way)
        for (name, command, allowed) in Self.table {
          cells += 1
          let codes = desk.codes(command, by: "zoe")
          #expect(
            codes.isEmpty == allowed[column].contains(letter),
            "\(role?.rawValue ?? "no role"), \(name), in \(state): \(codes)")
        }
      }
    }
    #expect(cells == 360)
  }

  @Test("Somebody unknown does nothing anywhere")
  func unknown() throws {
    for state in Self.states {
      let desk = try Self.desk(in: state, role: nil, held: .office)
      for (_, command, _) in Self.table { #expect(desk.codes(command, by: "ghost") == ["people.unknown"]) }
    }
  }
}
