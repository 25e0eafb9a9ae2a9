import Reporting
import Testing

@Suite("Changing who works here")
struct AdministeringTests {
  @Test("The first person added to an office becomes its coordinator")
  func first() throws {
    let office = Directory()
    #expect(
      try office.decide(.addPerson("maya", profile: "p", roles: ["officer"]), by: "maya") == [
        .personAdded("maya", profile: "p"), .roleGranted("maya", role: "coordinator"),
        .roleGranted("maya", role: "officer"),
      ])
    #expect(
      try office.decide(.addPerson("maya", profile: "p", roles: ["coordinator"]), by: "root")
        == [.personAdded("maya", profile: "p"), .roleGranted("maya", role: "coordinator")])
    for command: OfficeCommand in [
      .changePerson("x", profile: "p"), .removePerson("x"), .grant("x", role: "officer"),
      .revoke("x", role: "officer"), .adopt(Sample.pin),
    ] {
      #expect(office.codes(command, by: "x").contains("people.unknown"))
    }
  }

  @Test("Only coordinators change who works here; everybody may change their own profile")
  func who() {
    let commands: [OfficeCommand] = [
      .addPerson("new", profile: "p", roles: []), .removePerson("omar"), .grant("omar", role: "officer"),
      .revoke("omar", role: "reviewer"), .changePerson("omar", profile: "q"),
    ]
    for command in commands {
      #expect(Sample.directory.codes(command, by: "carl") == [])
      #expect(Sample.directory.codes(command, by: "maya") == ["role.missing"])
      #expect(Sample.directory.codes(command, by: "ghost") == ["people.unknown"])
    }
    #expect(Sample.directory.codes(.changePerson("omar", profile: "q"), by: "omar") == [])
    #expect(Sample.directory.codes(.grant("omar", role: "coordinator"), by: "omar") == ["role.missing"])
  }

  @Test("What is already so makes no event")
  func idempotent() throws {
    let commands: [OfficeCommand] = [
      .changePerson("omar", profile: "p"), .grant("omar", role: "reviewer"), .revoke("omar", role: "officer"),
    ]
    for command in commands { #expect(try Sample.directory.decide(command, by: "carl") == []) }
  }

  @Test("A role that is named twice is given once")
  func sameRoleTwice() throws {
    #expect(
      try Sample.directory.decide(.addPerson("new", profile: "p", roles: ["officer", "officer"]), by: "carl")
        == [.personAdded("new", profile: "p"), .roleGranted("new", role: "officer")])
  }

  @Test("The last coordinator stays coordinator and stays")
  func lastCoordinator() throws {
    var desk = Desk()
    #expect(desk.directory.codes(.removePerson("carl"), by: "carl") == ["people.last-coordinator"])
    #expect(
      desk.directory.codes(.revoke("carl", role: "coordinator"), by: "carl") == ["people.last-coordinator"])
    try desk.office(.grant("maya", role: "coordinator"))
    #expect(desk.directory.codes(.removePerson("carl"), by: "carl") == [])
    try desk.office(.revoke("carl", role: "coordinator"), by: "maya")
    #expect(desk.directory.codes(.removePerson("maya"), by: "maya") == ["people.last-coordinator"])
    #expect(desk.directory.codes(.removePerson("carl"), by: "maya") == [])
  }

  @Test("A short name is never given to somebody else, not even after its bearer left")
  func names() throws {
    var desk = Desk()
    try desk.office(.removePerson("omar"))
    #expect(desk.directory.former == ["omar"])
    #expect(
      desk.directory.codes(.addPerson("omar", profile: "p", roles: []), by: "carl") == ["people.former-name"])
    #expect(
      desk.directory.codes(.addPerson("lena", profile: "p", roles: []), by: "carl") == ["people.taken-name"])
    #expect(desk.directory.codes(.grant("omar", role: "officer"), by: "carl") == ["people.unknown-name"])
  }

  @Test("Everything that stands in the way is said at once")
  func everything() {
    let office = Sample.directory
    #expect(
      office.codes(.addPerson("Mä ya", profile: "p", roles: ["Rôle"]), by: "maya")
        == ["role.missing", "name.malformed", "name.malformed"])
    #expect(
      office.codes(.grant("omra", role: "Rôle"), by: "maya")
        == ["role.missing", "people.unknown-name", "name.malformed"])
    #expect(office.codes(.removePerson("omra"), by: "maya") == ["role.missing", "people.unknown-name"])
  }

  @Test("A definition is adopted once, by anybody who works here; another text is another definition")
  func adopt() throws {
    var desk = Desk()
    try desk.office(.adopt(Sample.pin), by: "maya")
    #expect(desk.directory.workflows == ["upr": Sample.pin])
    #expect(try desk.directory.decide(.adopt(Sample.pin), by: "omar") == [])
    let next = Workflow.Pin(name: "upr", version: 2, definition: "def2", rules: "rules")
    try desk.office(.adopt(next), by: "maya")
    #expect(desk.directory.workflows == ["upr": next])
    #expect(desk.directory.codes(.adopt(next), by: "ghost") == ["people.unknown"])
  }
}
