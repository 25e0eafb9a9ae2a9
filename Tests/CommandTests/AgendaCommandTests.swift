import Foundation
import GRDB
import Testing

/// One answer about what is due and what waits, wherever it is asked.
@Suite("Deadlines and what waits, in every view")
struct AgendaCommandTests {
  private static func shell(_ closes: String, _ settings: String) throws -> Shell {
    try CalendarCommandTests.shell(closes: closes, settings: settings)
  }

  @Test("A submission that has passed is first in every view, also where the review was put after it")
  func overdue() throws {
    let shell = try Self.shell("2027-03-31T23:59", "")
    let moved = try shell.run(
      ["deadline", "li-upr-90", "review", "2027-04-20", "--reason", "later", "--now", "2027-03-01"], as: "ana"
    )
    #expect(
      moved.code == 0 && moved.out.contains("falls after") && moved.out.contains("[deadline.out-of-order]"))
    for words in [["show", "li-upr-90"], ["check", "li-upr-90"]] {
      #expect(try shell.run(words + ["--now", "2027-03-01"]).out.contains("[deadline.out-of-order]"))
      let json = try shell.run(words + ["--json"]).json["notes"] as? [[String: Any]]
      #expect(json?.contains { $0["code"] as? String == "deadline.out-of-order" } == true)
    }
    let late = ["--now", "2027-04-05T12:00"]
    let line = try shell.run(["list", "--json"] + late).json["reports"] as? [[String: Any]]
    #expect(line?.first?["deadline"] as? String == "submission")
    #expect(line?.first?["audience"] == nil && line?.first?["edition"] == nil)
    #expect(try shell.run(["list"] + late).out.contains("Closing of the portal 2027-03-31 23:59 Geneva"))
    let items = try shell.run(["calendar", "--mine", "--json"] + late, as: "ana").json["items"]
    let due = (items as? [[String: Any]])?.map { $0["deadline"] as? String }
    #expect(due == ["submission", "review"])
    let doctor = try shell.run(["doctor"] + late).out
    #expect(doctor.contains("past their deadline and not sent: li-upr-90"))
    #expect(doctor.contains("come before: li-upr-90 (review)"))
    try shell.ok("deadline", "withdraw", "li-upr-90", "review", "--reason", "no", as: "ana")
    let mended = try shell.run(["show", "li-upr-90"] + late).out
    #expect(!mended.contains("[deadline.out-of-order]"))
    #expect(try shell.run(["doctor"] + late).out.contains("every internal deadline comes before"))
  }

  @Test("An hour that does not exist is said where it is given; an ordinary one is not")
  func clock() throws {
    let shell = try Self.shell("2027-03-31T23:59", "")
    let move = ["deadline", "li-upr-90", "submission"]
    let gap = try shell.run(move + ["2027-03-28T02:30", "--reason", "x"], as: "ana")
    #expect(gap.code == 0 && gap.err.contains("never shows 2027-03-28 02:30: 2027-03-28 03:30 is taken"))
    let french = try shell.run(
      move + ["2027-10-31T02:30", "--reason", "x"], as: "ana", environment: ["RAPPORTEUR_LANG": "fr"])
    #expect(french.err.contains("il est deux fois 2027-10-31 02:30\u{A0}: la première est retenue"))
    let plain = try shell.run(move + ["2027-10-31T12:00", "--reason", "x"], as: "ana")
    #expect(plain.code == 0 && plain.err.isEmpty)
    // Half an hour is said as half an hour.
    #expect(try shell.run(move + ["2027-10-31T11:30", "--reason", "x"], as: "ana").out.contains(", −30 min"))
    let opened = try shell.run(
      [
        "open", "li-upr-91", "--workflow", "upr", "--field", "country=LI", "--deadline",
        "submission=2027-03-28T02:30",
      ], as: "ana")
    #expect(opened.code == 0 && opened.err.contains("2027-03-28 03:30 is taken"))
  }

  @Test("One of something is one, in both languages")
  func counted() throws {
    let shell = try Self.shell("2027-03-31T23:59", "")
    let file = shell.folder.appendingPathComponent("rapporteur.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + "holidays: holidays.yaml\n").write(to: file, atomically: true, encoding: .utf8)
    try "holidays:\n  - 2027-03-29\n".write(
      to: shell.folder.appendingPathComponent("holidays.yaml"), atomically: true, encoding: .utf8)
    #expect(
      try shell.run(["calendar", "apply", "--dry-run"]).out.contains("other working days: 1 holiday\n"))
    let french = ["RAPPORTEUR_LANG": "fr"]
    #expect(
      try shell.run(["calendar", "apply", "--dry-run"], environment: french).out.contains(": 1 jour férié\n"))
    let shown = try shell.run(["show", "li-upr-90"], environment: french).out
    #expect(shown.contains("0 recommandation,"))
    let near = ["list", "--now", "2027-03-31T21:58:30"]
    #expect(try shell.run(near).code != 0)
    #expect(try shell.run(["list", "--now", "2027-03-31T21:58"]).out.contains("one minute left"))
  }

  @Test(
    "Who approved is not asked; the list says the same before and after the mail; the mail says what it says")
  func asked() throws {
    let shell = try Shell()
    try shell.report()
    let file = shell.folder.appendingPathComponent("rapporteur.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + "weekend: []\nmail: { from: office@example.org, via: folder }\n")
      .write(to: file, atomically: true, encoding: .utf8)
    for name in ["omar", "lena"] { try shell.ok("people", "profile", name, "--email", "\(name)@example.org") }
    try shell.ok("advance", "li-upr-55", "request-review", as: "ana")
    func waiting(_ person: String) throws -> [String] {
      let found = try shell.ok("list", "--waiting-for", person, "--json").json["waiting"]
      return (found as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String }
    }
    func mails() throws -> [String] {
      let folder = shell.folder.appendingPathComponent("mail").path
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return try names.map { name in
        let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        #expect(text.contains("you are asked to read it") && !text.contains("it waits for you to read it"))
        return ["omar", "lena"].first { text.contains("\($0)@example.org") } ?? name
      }.sorted()
    }
    let before = try waiting("omar")
    #expect(before == ["asked"])
    #expect(try waiting("lena") == before)
    try shell.ok("remind")
    #expect(try mails() == ["lena", "omar"])
    #expect(try waiting("omar") == before)
    try shell.ok("approve", "li-upr-55", as: "omar")
    #expect(try waiting("omar") == [] && waiting("lena") == before)
    try shell.ok("remind")
    #expect(try mails() == [])
  }

  @Test(
    "A report that is damaged is named by the list of what waits and by the calendar file; the others are there"
  )
  func damaged() throws {
    let shell = try Self.shell("2027-03-31T23:59", "")
    try shell.ok(
      "open", "li-upr-91", "--workflow", "upr", "--field", "country=LI", "--deadline",
      "submission=2027-03-30", as: "ana")
    let sound = try shell.ok("list", "--waiting-for", "ana", "--json")
    #expect(sound.json["broken"] as? [String] == [])
    let path = shell.folder.appendingPathComponent("ledger.sqlite").path
    try DatabaseQueue(path: path).write { database in
      try database.execute(
        sql: "DROP TRIGGER entries_update; UPDATE entries SET by = 'eve' WHERE report = 'li-upr-91'")
      #expect(database.changesCount > 0)
    }
    for words in [
      ["list", "--waiting-for", "ana"], ["list", "--waiting-for", "ana", "--json"], ["ics", "-"],
      ["ics", "-", "--for", "ana"], ["ics", "ana.ics", "--for", "ana"],
    ] {
      let result = try shell.run(words)
      #expect(result.code == 65 && result.err.contains("li-upr-91 could not be looked at"), "\(words)")
      #expect(!result.err.contains("li-upr-90"))
      #expect(words[1] == "ana.ics" || result.out.contains("li-upr-90"), "\(words) \(result.out)")
    }
    let json = try shell.run(["list", "--waiting-for", "ana", "--json"]).json
    #expect(json["broken"] as? [String] == ["li-upr-91"])
    // Somebody for whom nothing can wait there has nothing to be told.
    #expect(try shell.run(["list", "--waiting-for", "omar"]).code == 0)
  }
}
