import Foundation
import GRDB
import Testing

/// An office that reminds an officer (ana) and a reviewer (omar) of reports due on 10 November 2026, and the folder
/// that its mails arrive in.
private struct Reminded {
  let shell = try? Shell()
  private static let workflow = """
    workflow: tick
    version: 1
    title: { en: A report with one deadline }
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
      closing: { from: given, zone: UTC }
    reminders:
      - id: closing
        deadline: closing
        to: [officer, reviewer]
        before: [7 days, 1 day]
        on-the-day: true
        overdue: every 1 day
    """

  init(reports: [String]) throws {
    try at("2026-10-20T12:00", "init", ".", "--organisation", "Child Rights Watch", "--acronym", "CRW")
    let path = try folder().appendingPathComponent("rapporteur.yaml")
    let settings = try String(contentsOf: path, encoding: .utf8)
    try (settings + "weekend: []\nmail: { from: office@example.org, via: folder }\n")
      .write(to: path, atomically: true, encoding: .utf8)
    let definitions = try folder().appendingPathComponent("Workflows")
    try FileManager.default.createDirectory(at: definitions, withIntermediateDirectories: true)
    try Self.workflow.write(
      to: definitions.appendingPathComponent("tick.yaml"), atomically: true, encoding: .utf8)
    for (name, role) in [("ana", "officer"), ("omar", "reviewer")] {
      try at(
        "2026-10-20T12:00", "people", "add", name, "--role", role, "--email", "\(name)@example.org")
    }
    for report in reports {
      try at(
        "2026-10-20T12:00", "open", report, "--workflow", "tick", "--deadline", "closing=2026-11-10T12:00",
        as: "ana")
    }
  }

  func folder() throws -> URL { try #require(shell).folder }

  @discardableResult
  func at(_ moment: String, _ words: String..., as person: String = "maya", code: Int32 = 0) throws
    -> Shell.Result
  {
    let result = try #require(shell).run(words + ["--now", moment], as: person)
    #expect(result.code == code, "\(words) at \(moment): \(result.out)\(result.err)")
    return result
  }

  /// Takes the mails out of the folder, as who picks them up would: to whom they are.
  func collect() throws -> [String] {
    let mails = try folder().appendingPathComponent("mail")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: mails.path)) ?? []
    return try names.map { name in
      let file = mails.appendingPathComponent(name)
      let text = try String(contentsOf: file, encoding: .utf8).replacingOccurrences(of: "\r\n ", with: " ")
      try FileManager.default.removeItem(at: file)
      let to = text.components(separatedBy: "\r\n").first { $0.hasPrefix("To: ") }
      return ["ana", "omar", "maya"].first { to?.contains("\($0)@") == true } ?? "nobody: \(name)"
    }.sorted()
  }

  /// What is due on record, by report and person: `r1 overdue-2 ana`.
  static func due(_ result: Shell.Result) -> [String] {
    let mails = result.json["mails"] as? [[String: Any]] ?? []
    return mails.flatMap { mail in
      (mail["reminders"] as? [[String: String]] ?? []).map {
        "\($0["report"] ?? "") \($0["occurrence"] ?? "") \(mail["person"] ?? "")"
      }
    }
  }

  func attack(_ sql: String) throws {
    let path = try folder().appendingPathComponent("ledger.sqlite").path
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "DROP TRIGGER entries_update; " + sql)
      #expect(database.changesCount > 0, "\(sql) damaged nothing")
    }
  }
}

@Suite("remind, as cron runs it")
struct RemindCommandTests {
  @Test("A report that is damaged is named, with exit code 65, and the others get their mails")
  func broken() throws {
    let office = try Reminded(reports: ["r1", "r2", "r3"])
    try office.attack("UPDATE entries SET by = 'eve' WHERE report = 'r2' AND position = 1")
    let moment = "2026-11-03T12:00"
    let rehearsed = try office.at(moment, "remind", "--simulate", "2026-11-03..2026-11-03", code: 65)
    #expect(rehearsed.err.contains("r2") && rehearsed.out.contains("r3: closing, 7-days-before"))
    let result = try office.at(moment, "remind", "--json", code: 65)
    #expect(
      Reminded.due(result) == [
        "r1 7-days-before ana", "r3 7-days-before ana", "r1 7-days-before omar", "r3 7-days-before omar",
      ])
    #expect(result.err.contains("r2") && !result.err.contains("r1") && !result.err.contains("r3"))
    #expect(try office.collect() == ["ana", "omar"])
    #expect(try office.at(moment, "cron", "status").out.contains("r2 could not be looked at"))

    let again = try office.at("2026-11-03T13:00", "remind", code: 65)
    #expect(again.err.contains("r2") && again.out.isEmpty)
    #expect(try office.collect().isEmpty)
  }

  @Test("A line for lists that can't be read hides no reminder, its own report's neither")
  func brokenLine() throws {
    let office = try Reminded(reports: ["r1", "r2"])
    try office.attack("UPDATE summaries SET json = 'gone', wake_at = NULL WHERE report = 'r1'")
    let result = try office.at("2026-11-03T12:00", "remind", "--json")
    #expect(
      Set(Reminded.due(result)) == [
        "r1 7-days-before ana", "r1 7-days-before omar", "r2 7-days-before ana", "r2 7-days-before omar",
      ])
    #expect(try office.collect() == ["ana", "omar"])
  }

  @Test(
    "Silent and 0 while nothing is due; one current mail after nine days off; none once the report moved on")
  func days() throws {
    let office = try Reminded(reports: ["r1"])
    func remind(_ moment: String) throws -> [String] {
      let result = try office.at(moment, "remind")
      #expect(result.out.isEmpty && result.err.isEmpty)
      return try office.collect()
    }
    #expect(try office.at("2026-10-20T13:00", "cron", "status").out.contains("It has never run."))
    #expect(try remind("2026-11-02T12:00") == [])
    let rehearsed = try office.at("2026-11-03T12:00", "remind", "--dry-run", "--json")
    #expect(Reminded.due(rehearsed) == ["r1 7-days-before ana", "r1 7-days-before omar"])
    #expect(try office.collect() == [])
    #expect(try remind("2026-11-03T12:00") == ["ana", "omar"])
    #expect(try remind("2026-11-03T13:00") == [])

    // Three steps were missed: the day before, the day itself, the first day after.
    let late = "2026-11-12T13:30"
    #expect(try office.at(late, "cron", "status").out.contains("no reminders have gone out for 9 days"))
    let seen = try office.at(late, "remind", "--dry-run").out
    #expect(seen.contains("closing, overdue-1") && !seen.contains("-before") && !seen.contains("on-the-day"))
    #expect(seen.contains("for 9 days") && seen.contains("(--dry-run: nothing was changed)"))
    #expect(try remind(late) == ["ana", "omar"])
    #expect(try remind("2026-11-12T14:00") == [])
    let status = try office.at("2026-11-12T14:00", "cron", "status").out
    #expect(status.contains("Last mail: 2026-11-12 13:30.") && !status.contains("have gone out for"))

    try office.at("2026-11-12T15:00", "advance", "r1", "send", as: "ana")
    #expect(try remind("2026-11-13T12:30") == [])
    #expect(try remind("2026-11-25T12:30") == [])
  }

  @Test(
    "Who pauses gets nothing until that morning, on a quiet day neither, and then one mail about the newest")
  func profiles() throws {
    let office = try Reminded(reports: ["r1"])
    let first = "2026-10-20T12:00"
    try office.at(first, "people", "profile", "omar", "--pause-until", "2026-11-09", as: "omar")
    #expect(try office.at(first, "people", "profile", "omar").out.contains("no reminders before 2026-11-09"))
    try office.at(
      first, "people", "profile", "ana", "--quiet", "2026-11-03..2026-11-04", "--language", "fr",
      "--discreet", "on", as: "ana")
    try office.at(first, "people", "profile", "ana", "--quiet", "someday", as: "ana", code: 64)
    try office.at(first, "people", "profile", "omar", "--discreet", "on", as: "ana", code: 77)

    let foreseen = try office.at(first, "remind", "--simulate", "2026-11-01..2026-11-10", "--json")
    #expect(
      Reminded.due(foreseen) == [
        "r1 7-days-before ana", "r1 1-day-before ana", "r1 1-day-before omar", "r1 on-the-day ana",
        "r1 on-the-day omar",
      ])
    for (moment, people) in [
      ("2026-11-03T12:00", []), ("2026-11-04T12:00", []), ("2026-11-05T12:00", ["ana"]),
      ("2026-11-08T12:00", []), ("2026-11-09T00:30", []), ("2026-11-09T12:00", ["ana", "omar"]),
    ] {
      let shown = try office.at(moment, "remind", "--dry-run").out
      if moment == "2026-11-05T12:00" {
        #expect(
          shown.contains("Rappel\u{A0}: ") && shown.contains("Bonjour ana,") && shown.contains("dans 5 jours")
        )
      }
      #expect(try office.at(moment, "remind").err.isEmpty)
      #expect(try office.collect() == people, "\(moment)")
    }
    try office.at("2026-11-09T13:00", "people", "profile", "omar", "--no-pause", as: "omar")
    #expect(try !office.at("2026-11-09T13:00", "people", "profile", "omar").out.contains("before"))
  }

  @Test("--dry-run says what waits and until when, and previews without settings of mail")
  func preview() throws {
    let office = try Reminded(reports: ["r1"])
    let moment = "2026-11-03T12:00"
    try office.at(
      "2026-10-20T12:00", "people", "profile", "ana", "--quiet", "2026-11-03..2026-11-04", as: "ana")
    try office.at("2026-10-20T12:00", "people", "profile", "omar", "--pause-until", "2026-11-09", as: "omar")
    let nothing = try office.at("2026-11-01T12:00", "remind", "--dry-run").out
    #expect(nothing.contains("Nothing is due.") && !nothing.contains("Waits"))
    let waits = try office.at(moment, "remind", "--dry-run").out
    #expect(waits.contains("Nothing would go out now.") && !waits.contains("Nothing is due."))
    #expect(waits.contains("Waits for ana: r1 (closing): a day without mail, until 2026-11-05 07:00"))
    #expect(waits.contains("Waits for omar: r1 (closing): paused, until 2026-11-09 07:00"))
    let json = try office.at(moment, "remind", "--dry-run", "--json").json
    let held = json["held"] as? [[String: String]] ?? []
    #expect(
      held.map { $0["reason"] } == ["quiet-day", "pause"] && held[0]["until"] == "2026-11-05T07:00:00Z")

    let path = try office.folder().appendingPathComponent("rapporteur.yaml")
    let settings = try String(contentsOf: path, encoding: .utf8)
    try settings.split(separator: "\n").filter { !$0.hasPrefix("mail:") }.joined(separator: "\n")
      .write(to: path, atomically: true, encoding: .utf8)
    let shown = try office.at("2026-11-05T12:00", "remind", "--dry-run").out
    #expect(shown.contains("<ana@example.org>") && shown.contains("Hello ana"))
    #expect(shown.contains("Nothing goes out yet: rapporteur.yaml does not say how."))
    #expect(
      try office.at("2026-11-05T12:00", "remind", "--simulate", "2026-11-05..2026-11-10").out.contains("omar")
    )
    try office.at("2026-11-05T12:00", "remind", code: 78)
  }

  @Test(
    "A crontab that can't be read or written is left as it is, and the program's own words are told",
    arguments: ["-l:1:permission denied", "-l:5:Input/output error", "-:1:no room left"])
  func crontabFails(_ failure: String) throws {
    let parts = failure.split(separator: ":").map(String.init)
    let office = try Reminded(reports: ["r1"])
    let bin = try office.folder().appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let (crontab, table) = (bin.appendingPathComponent("crontab"), bin.appendingPathComponent("table"))
    let others = "0 5 * * * backup\n"
    try others.write(to: table, atomically: true, encoding: .utf8)
    try """
    #!/bin/sh
    [ "$1" != "\(parts[0])" ] || { echo '\(parts[2])' >&2; exit \(parts[1]); }
    case $1 in
      -l) cat '\(table.path)' ;;
      -r) rm '\(table.path)' ;;
      *) cat > '\(table.path)' ;;
    esac
    """.write(to: crontab, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: crontab.path)
    let ours = parts[0] == "-" ? ["install"] : ["install", "remove", "status"]
    for word in ours {
      let result = try #require(office.shell).run(
        ["cron", word] + (word == "status" ? [] : ["--yes"]),
        environment: ["PATH": "\(bin.path):/usr/bin:/bin"])
      #expect(result.code == 69 && result.err.contains(parts[2]), "\(word): \(result.out)\(result.err)")
      #expect(try String(contentsOf: table, encoding: .utf8) == others)
    }
  }

  @Test(
    "What cron does no more on purpose is remembered; what was set up and never ran is said by every command")
  func neverRan() throws {
    let office = try Reminded(reports: ["r1"])
    let bin = try office.folder().appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let crontab = bin.appendingPathComponent("crontab")
    let table = try office.folder().appendingPathComponent("table").path
    try """
    #!/bin/sh
    case $1 in
      -l) [ -f '\(table)' ] && cat '\(table)' || { echo 'no crontab for you' >&2; exit 1; } ;;
      -r) rm -f '\(table)' ;;
      *) cat > '\(table)' ;;
    esac
    """.write(to: crontab, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: crontab.path)
    func at(_ hours: Double, _ words: String..., code: Int32 = 0) throws -> Shell.Result {
      let moment = Date().addingTimeInterval(hours * 3_600).ISO8601Format().prefix(16)
      let result = try #require(office.shell).run(
        words + ["--now", String(moment)], environment: ["PATH": "\(bin.path):/usr/bin:/bin"])
      #expect(result.code == code, "\(words) after \(hours) hours: \(result.out)\(result.err)")
      return result
    }
    for words in [["list"], ["show", "r1"], ["people", "list"]] {
      #expect(try !office.said(words, at: 25).contains("never"))
      #expect(try office.said(words, at: 27).contains("reminders are set up for 2"), "\(words)")
    }
    #expect(try at(27, "doctor", code: 69).out.contains("MEND: reminders are set up for 2"))
    #expect(try at(27, "cron", "status").out.contains("have never gone out"))

    _ = try at(27, "cron", "remove", "--yes")
    #expect(try !office.said(["list"], at: 99).contains("reminders"))
    let removed = try at(99, "cron", "status").out
    #expect(removed.contains("It has never run.") && removed.contains("Taken off on purpose"))
    #expect(try at(99, "doctor").out.contains("taken off on purpose"))

    _ = try at(99, "cron", "install", "--yes")
    #expect(try !at(100, "cron", "status").out.contains("purpose"))
    #expect(try !office.said(["list"], at: 124).contains("reminders"))
    #expect(try office.said(["list"], at: 126).contains("have never gone out"))
    _ = try at(127, "remind")
    #expect(try !office.said(["list"], at: 152).contains("reminders"))
    #expect(try office.said(["list"], at: 154).contains("no reminders have gone out for 27 hours"))
    _ = try at(155, "cron", "remove", "--yes")
    let last = try at(999, "cron", "status").out
    #expect(
      last.contains("Last run: ") && last.contains("Taken off on purpose")
        && !last.contains("have gone out for"))
    #expect(try !office.said(["list"], at: 999).contains("reminders"))
  }
}

extension Reminded {
  /// What a command says on standard error so many hours from now.
  fileprivate func said(_ words: [String], at hours: Double) throws -> String {
    let moment = Date().addingTimeInterval(hours * 3_600).ISO8601Format().prefix(16)
    return try #require(shell).run(words + ["--now", String(moment)]).err
  }
}
