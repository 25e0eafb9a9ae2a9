import Engine
import Foundation
import Ledger
import Reporting
import Wording

/// A workspace with very many reports of five deadlines each, of which few are near.
enum Crowd {
  /// How many reports have their submission on which day; all others have it on ``far``.
  static let near: [(count: Int, day: String)] = [
    (10, "2027-03-31"), (100, "2027-06-30"), (1000, "2027-09-30"),
  ]
  static let far = "2029-12-31"

  /// Makes the workspace at `folder`; the workflow is read from the file at `workflow`.
  ///
  /// One report of each kind is opened by the office; the others are copies of its record under other names, with words
  /// of their own, which is what opening them would write, many at once.
  static func make(at folder: String, reports count: Int, workflow: String) throws {
    let begun = moment("2026-12-01")
    let coordinator = try Office.begin(
      at: folder,
      Workspace.Beginning(
        organisation: "Child Rights Watch", acronym: "CRW", language: .en,
        coordinator: Profile(name: "Maya", email: "maya@example.org")), actor: "maya", clock: { begun })
    try coordinator.addPerson(
      "ana", profile: Profile(name: "Ana", email: "ana@example.org"), roles: ["officer"])
    let files = FileManager.default
    try files.createDirectory(atPath: "\(folder)/Workflows", withIntermediateDirectories: true)
    try files.copyItem(atPath: workflow, toPath: "\(folder)/Workflows/crowd.yaml")
    let settings = try String(contentsOfFile: "\(folder)/rapporteur.yaml", encoding: .utf8)
    try (settings + "mail: { from: reminders@example.org, via: folder }\n")
      .write(toFile: "\(folder)/rapporteur.yaml", atomically: true, encoding: .utf8)

    let office = try Office(Workspace.open(folder, searching: false), actor: "ana", clock: { begun })
    var number = 0
    let ledger = try LedgerFile.open(at: office.workspace.ledgerPath)
    for (copies, day) in near + [(count - near.reduce(0) { $0 + $1.count }, far)] {
      number += 1
      let opened = try office.open(
        Report.ID("crowd-\(number)"), on: "crowd", deadlines: ["submission": moment(day)]
      ).file
      let words = try ledger.content(opened.report.revision.id) ?? []
      var left = copies - 1
      while left > 0 {
        let some = min(left, 2000)
        try ledger.append(
          try (1...some).map { try copy(of: opened, words, as: Report.ID("crowd-\(number + $0)")) })
        (left, number) = (left - some, number + some)
      }
    }
  }

  private static func copy(of file: ReportFile, _ words: [UInt8], as id: Report.ID) throws -> Batch {
    let content = Salted.content(words)
    let entries = file.entries.map { entry in
      guard case .opened(let pin, let state, _) = entry.event else {
        return Entry(report: id, by: entry.by, at: entry.at, event: entry.event)
      }
      return Entry(
        report: id, by: entry.by, at: entry.at, event: .opened(pin, state: state, draft: content.id))
    }
    guard let report = Report(folding: entries) else { throw Deciding.Wrong() }
    let line = Summary(of: report, draft: file.draft, in: file.workflow, changedAt: report.touchedAt)
    return Batch(report: id, expected: 0, entries: entries, contents: [content], summary: line)
  }

  /// Midnight in Geneva, less a minute, of `day`: the hour at which portals close.
  private static func moment(_ day: String) -> Date {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Zurich") ?? .gmt
    let components = DateComponents(
      year: parts[0], month: parts[1], day: parts[2], hour: 23, minute: 59)
    return calendar.date(from: components) ?? .distantFuture
  }
}
