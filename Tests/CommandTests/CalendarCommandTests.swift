import Foundation
import Testing

@Suite("Calendar and deadlines on the command line")
struct CalendarCommandTests {
  static let timeZones: [String] = ["Pacific/Apia", "America/New_York", "Asia/Kathmandu", "UTC"]

  /// An office with a report of session 54, whose calendar of its own says when submissions close.
  static func shell(closes: String = "2027-03-31T23:59", settings: String = "") throws -> Shell {
    let shell = try Shell()
    try shell.office()
    let file = shell.folder.appendingPathComponent("rapporteur.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + settings).write(to: file, atomically: true, encoding: .utf8)
    try calendar(closes, in: shell)
    try shell.ok(
      "open", "li-upr-90", "--workflow", "upr", "--field", "country=LI", "--field", "session=90", as: "ana")
    return shell
  }

  static func calendar(_ closes: String, in shell: Shell) throws {
    let folder = shell.folder.appendingPathComponent("Workflows/calendars")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try """
    calendar: ours
    title: { en: Ours }
    adds-to: upr
    entries:
      - id: "90"
        first: 2027-11-01
        last: 2027-11-12
        states: [LI]
        closes: \(closes)
        certainty: announced
        source: invented
        checked-on: 2026-11-23
    """.write(to: folder.appendingPathComponent("ours.yaml"), atomically: true, encoding: .utf8)
  }

  static func due(_ shell: Shell) throws -> [String: String] {
    try shell.ok("show", "li-upr-90", "--json").json["deadlines"] as? [String: String] ?? [:]
  }

  @Test(
    "A changed calendar moves nothing until it is applied; what derives is shown, and nothing happens unasked"
  )
  func apply() throws {
    let shell = try Self.shell()
    let before = try Self.due(shell)
    #expect(before == ["submission": "2027-03-31T21:59:00Z", "review": "2027-03-10T22:59:00Z"])
    try Self.calendar("2027-04-07T12:00", in: shell)
    #expect(try Self.due(shell) == before)
    let shown = try shell.ok("calendar", "apply", "--dry-run")
    #expect(shown.out.contains("2027-03-31 23:59") && shown.out.contains("→ 2027-04-07 12:00"))
    #expect(shown.out.contains("review (derived)") && shown.out.contains("announced"))
    #expect(try shell.run(["calendar", "apply"]).code == 64)
    #expect(try Self.due(shell) == before)
    try shell.ok("calendar", "apply", "--yes", "--reason", "A note verbale")
    #expect(try Self.due(shell)["submission"] == "2027-04-07T10:00:00Z")
    #expect(try shell.ok("history", "li-upr-90").out.contains("A note verbale"))
    #expect(try shell.ok("calendar", "apply").out.contains("nothing moves"))
    #expect(try shell.ok("verify").code == 0)
  }

  @Test(
    "A date brought forward by a changed calendar is told of wherever somebody looks, until it is applied")
  func broughtForward() throws {
    let shell = try Self.shell()
    func told(_ arguments: [String], language: String = "en") throws -> String {
      let result = try shell.run(arguments, environment: ["RAPPORTEUR_LANG": language])
      return result.out + result.err
    }
    let commands = [["show", "li-upr-90"], ["check", "li-upr-90"], ["list"]]
    let way = "rapporteur calendar apply li-upr-90"
    for command in commands { #expect(try !told(command).contains("calendar apply"), "\(command)") }
    #expect(try !told(["doctor"]).contains("see rapporteur show: li-upr-90"))

    try Self.calendar("2026-12-24T12:00", in: shell)
    for command in commands { #expect(try told(command).contains(way), "\(command)") }
    for command in commands.dropLast() {
      #expect(try told(command).contains("gives 2026-12-24 12:00"), "\(command)")
      #expect(try told(command + ["--json"]).contains("session.date-moved"), "\(command)")
    }
    #expect(try told(["show", "li-upr-90"], language: "fr").contains("donne désormais 2026-12-24 12:00"))
    #expect(try told(["doctor"]).contains("see rapporteur show: li-upr-90"))
    let line = (try shell.ok("list", "--json").json["reports"] as? [[String: Any]])?.first
    #expect(line?["calendarGivesAnotherDate"] as? Bool == true)
    #expect(try Self.due(shell)["submission"] == "2027-03-31T21:59:00Z", "nothing moves by being told")

    try shell.ok("deadline", "li-upr-90", "submission", "2027-04-02", "--reason", "A call")
    for command in commands { #expect(try !told(command).contains(way), "by hand: \(command)") }
    try shell.ok("deadline", "withdraw", "li-upr-90", "submission", "--reason", "No call")
    for command in commands { #expect(try told(command).contains(way), "\(command)") }
    try shell.ok("calendar", "apply", "--yes")
    for command in commands { #expect(try !told(command).contains(way), "applied: \(command)") }
    #expect(try told(["explain", "session.date-moved"]).contains("moves nothing by itself"))
  }

  @Test("A holiday that is added moves a derived deadline only once it is applied")
  func holidays() throws {
    let shell = try Self.shell(settings: "weekend: [friday, saturday]\n")
    let before = try Self.due(shell)
    let file = shell.folder.appendingPathComponent("rapporteur.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + "holidays: holidays.yaml\n").write(to: file, atomically: true, encoding: .utf8)
    #expect(try shell.run(["list"]).code == 66)
    try "holidays:\n  - 2027-03-28\n".write(
      to: shell.folder.appendingPathComponent("holidays.yaml"), atomically: true, encoding: .utf8)
    #expect(try Self.due(shell) == before)
    try shell.ok("calendar", "apply", "--yes")
    #expect(before["review"] == "2027-03-10T22:59:00Z")
    #expect(try Self.due(shell)["review"] == "2027-03-09T22:59:00Z")
  }

  @Test("Moving a deadline takes a reason, shows what derives, and can be undone and withdrawn")
  func moving() throws {
    let shell = try Self.shell()
    let move = ["deadline", "li-upr-90", "submission", "2027-04-02"]
    #expect(try shell.run(move, as: "ana").code == 65)
    let moved = try shell.run(move + ["--reason", "A call from Geneva"], as: "ana")
    #expect(moved.code == 0 && moved.out.contains("review (derived)") && moved.out.contains("+2 days"))
    #expect(moved.out.contains("reminders to come") && moved.out.contains("not yet sent"))
    // In the morning, when they go out.
    #expect(moved.out.contains("2027-03-26 07:00, 2027-03-30 07:00, 2027-04-01 07:00, 2027-04-02 07:00\n"))
    try shell.ok("deadline", "undo", "li-upr-90", "submission", "--reason", "A rumour", as: "ana")
    #expect(try Self.due(shell)["submission"] == "2027-03-31T21:59:00Z")
    try shell.ok("deadline", "undo", "li-upr-90", "submission", "--reason", "No rumour", as: "ana")
    #expect(try Self.due(shell)["submission"] == "2027-04-02T21:59:00Z")
    try shell.ok("deadline", "withdraw", "li-upr-90", "submission", "--reason", "Enough", as: "ana")
    #expect(try Self.due(shell)["submission"] == "2027-03-31T21:59:00Z")
    #expect(try shell.run(["deadline", "undo", "li-upr-90", "sumbission", "--reason", "x"]).code == 65)
  }

  /// What is typed by Geneva's clock, the same instant, and the derived one 15 working days before.
  static let moments: [(String, String, String)] = [
    // 02:30 does not exist on the day that summer time begins, and comes twice on the day that it ends.
    // The hour that the clock skips is read as 03:30, and what derives stands at 03:30.
    ("2027-03-28T02:30", "2027-03-28T01:30:00Z", "2027-03-08T02:30:00Z"),
    ("2027-10-31T02:30", "2027-10-31T00:30:00Z", "2027-10-11T00:30:00Z"),
    ("2028-02-29", "2028-02-29T22:59:00Z", "2028-02-08T22:59:00Z"),
    ("2027-01-01T00:00", "2026-12-31T23:00:00Z", "2026-12-10T23:00:00Z"),
  ]

  @Test(
    "From whichever zone a deadline is typed, it is the same instant, and so is what derives",
    arguments: timeZones)
  func instant(zone: String) throws {
    let shell = try Self.shell()
    for (typed, submission, review) in Self.moments {
      let result = try shell.run(
        ["deadline", "li-upr-90", "submission", typed, "--reason", "x", "--json"], as: "ana",
        environment: ["TZ": zone])
      let due = result.json["deadlines"] as? [String: String]
      #expect(due?["submission"] == submission && due?["review"] == review, "\(typed) \(due ?? [:])")
    }
  }

  @Test(
    "The table, the list and the show command give one answer, by Geneva's clock and the reader's",
    arguments: timeZones)
  func oneAnswer(zone: String) throws {
    let shell = try Self.shell()
    // The review's day has passed and the submission's has not: it is next, although nothing happened to the report.
    let common = ["--now", "2027-03-20T12:00"]
    let environment = ["TZ": zone]
    let list = try shell.run(["list", "--json"] + common, environment: environment)
    let line = (list.json["reports"] as? [[String: Any]])?.first
    #expect(line?["deadline"] as? String == "submission" && line?["due"] as? String == "2027-03-31T21:59:00Z")
    let calendar = try shell.run(["calendar", "--json"] + common, environment: environment)
    let items = calendar.json["items"] as? [[String: Any]] ?? []
    let own = items.filter { $0["report"] != nil }
    #expect(own.map { $0["deadline"] as? String } == ["submission"])
    #expect(own.first?["starts"] as? String == "2027-03-31T21:59:00Z")
    let here = [
      "Pacific/Apia": "2027-04-01 10:59", "America/New_York": "2027-03-31 17:59",
      "Asia/Kathmandu": "2027-04-01 03:44",
    ]
    for command in [["list"], ["show", "li-upr-90"], ["calendar"]] {
      let out = try shell.run(command + common, environment: environment).out
      #expect(out.contains("2027-03-31 23:59 Geneva") && out.contains("not yet sent") && out.contains("left"))
      #expect(out.contains(here[zone].map { "(\($0) here)" } ?? "Geneva"), "\(command) \(out)")
    }
  }

  @Test("The calendar is narrowed to a State, a mechanism, one's own reports and a time")
  func narrowed() throws {
    let shell = try Self.shell()
    func kinds(_ arguments: [String], as person: String = "ana") throws -> [String] {
      let result = try shell.run(["calendar", "--json", "--now", "2026-11-25"] + arguments, as: person)
      return (result.json["items"] as? [[String: Any]] ?? []).map {
        "\($0["kind"] ?? "") \($0["report"] ?? $0["entry"] ?? "")"
      }
    }
    let mine = ["deadline li-upr-90", "deadline li-upr-90"]
    #expect(try kinds(["--mine"]) == mine)
    #expect(try kinds(["--mine"], as: "omar") == [])
    #expect(try kinds(["--country", "Liechtenstein"]) == [mine[0], mine[0], "closing 90", "session 90"])
    #expect(
      try kinds(["--calendar", "crc", "--until", "2027-02-10"]) == ["closing 2027-02", "session 2027-02"])
    #expect(
      try kinds(["--calendar", "upr", "--from", "2022-03-01", "--until", "2022-04-01"]) == ["closing 41"])
    #expect(try shell.run(["calendar", "--country", "Atlantis"]).code == 64)
    #expect(try shell.run(["calendar", "--calendar", "urp"]).err.contains("upr"))
    #expect(try shell.run(["calendar", "--from", "soon"]).code == 64)
  }

  @Test("The picture is drawn in both languages, and not over a file that is there")
  func picture() throws {
    let shell = try Self.shell()
    try shell.ok("calendar", "--svg", "wall.svg", "--now", "2026-11-25")
    #expect(try shell.run(["calendar", "--svg", "wall.svg"]).code == 73)
    let english = try String(contentsOf: shell.folder.appendingPathComponent("wall.svg"), encoding: .utf8)
    #expect(
      english.contains("li-upr-90, Closing of the portal – Liechtenstein 90")
        && english.contains("not yet sent"))
    let arguments = ["calendar", "--svg", "wall.svg", "--force", "--now", "2026-11-25"]
    #expect(try shell.run(arguments, environment: ["RAPPORTEUR_LANG": "fr"]).code == 0)
    let french = try String(contentsOf: shell.folder.appendingPathComponent("wall.svg"), encoding: .utf8)
    #expect(french.contains("pas encore envoyé") && french.contains("Session de l'EPU"))
  }

  @Test("A calendar with mistakes is named wherever it is needed, and stops no other work")
  func broken() throws {
    let shell = try Self.shell()
    try Self.calendar("tomorrow", in: shell)
    for command in [
      ["calendar"], ["calendar", "apply"], ["calendar", "check"],
      ["calendar", "check", "Workflows/calendars/ours.yaml"],
      ["workflow", "check", "Workflows/calendars/ours.yaml"],
    ] {
      let result = try shell.run(command)
      #expect(
        result.code == 65 && (result.err + result.out).contains("ours.yaml:9"), "\(command) \(result.err)")
    }
    #expect(try shell.run(["show", "li-upr-90"]).code == 0)
    #expect(
      try shell.run(
        ["import", "li-upr-90", "-", "--over", try shell.revision(of: "li-upr-90")], as: "ana",
        input: Shell.draft()
      ).code == 0)
    #expect(try shell.run(["doctor"]).out.contains("ours.yaml"))
  }

  @Test(
    "A session that does not list the State gives no date in silence: open, show, check and doctor say it")
  func otherState() throws {
    let shell = try Shell()
    try shell.office()
    func open(_ name: String, _ fields: String..., workflow: String = "upr", french: Bool = false) throws
      -> Shell.Result
    {
      try shell.run(
        ["open", name, "--workflow", workflow] + fields.flatMap { ["--field", $0] }, as: "ana",
        environment: french ? ["RAPPORTEUR_LANG": "fr"] : [:])
    }
    let opened = try open("np-54", "country=NP", "session=54")
    #expect(opened.code == 0 && opened.out.contains("[session.other-state]"), "\(opened)")
    #expect(opened.out.contains("Nepal at UPR session 54, but at 51 (2026-01-19)"))
    #expect(opened.out.contains("rapporteur deadline np-54 submission DAY"))
    for command in [["show", "np-54"], ["check", "np-54"]] {
      #expect(try shell.run(command).out.contains("[session.other-state]"))
      let notes = try shell.run(command + ["--json"]).json["notes"] as? [[String: Any]]
      #expect(notes?.map { $0["code"] as? String } == ["session.other-state"])
    }
    #expect(try shell.run(["doctor"]).out.contains("see rapporteur show: np-54"))
    try shell.ok("deadline", "np-54", "submission", "2027-03-31", as: "ana")
    #expect(try shell.run(["show", "np-54"]).out.contains("[session.other-state]"))
    let french = try open("li-55", "country=LI", "session=55", french: true)
    #expect(
      french.out.contains("[session.unknown]") && french.out.contains("43 (2023-05-01)"), "\(french.out)")
    try shell.ok("deadline", "li-55", "submission", "2027-03-31", as: "ana")
    #expect(try !shell.run(["show", "li-55"]).out.contains("[session."))
    #expect(
      try open("np-51", "country=NP", "session=51", "cycle=9").out.contains(
        "says cycle: 4, and the report says 9"))
    for (name, refused) in [
      ("np-999", try open("np-999", "country=NP", "session=999")),
      ("np-crc", try open("np-crc", "country=NP", "pre-session=2027-13", workflow: "crc-alternative")),
    ] {
      #expect(refused.code == 65 && refused.err.contains("[session.impossible]"), "\(refused)")
      #expect(try shell.run(["show", name]).code == 66)
    }
  }
}
