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
  /// The morning on which everything of the past has been told, and nothing is due.
  static let quiet = "2026-12-02T09:00"

  /// Makes the workspace at `folder`; the workflow is read from the file at `workflow`.
  ///
  /// One report of each kind is opened by the office; the others are copies of its record under other names, which is
  /// what opening them would write, without asking the disk each time whether it has them.
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
      for _ in 1..<copies {
        number += 1
        try append(opened, as: Report.ID("crowd-\(number)"), to: ledger)
      }
    }
  }

  private static func append(_ file: ReportFile, as id: Report.ID, to ledger: LedgerFile) throws {
    let entries = file.entries.map { Entry(report: id, by: $0.by, at: $0.at, event: $0.event) }
    guard let report = Report(folding: entries) else { throw Deciding.Wrong() }
    let line = Summary(of: report, draft: file.draft, in: file.workflow, changedAt: report.touchedAt)
    try ledger.append(Batch(report: id, expected: 0, entries: entries, summary: line))
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
