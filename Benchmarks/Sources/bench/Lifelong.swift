import Engine
import Foundation
import Ledger
import Reporting

/// A report that was worked on for years: its record is very long, and every look at it reads and checks all of it.
enum Lifelong {
  /// Lets the second report of the workspace at `folder` have `count` events: it is saved again and again, and its people
  /// are reminded of it every day.
  static func lengthen(in folder: String, to count: Int) throws {
    let office = try SampleOffice.open(folder, as: SampleOffice.officer)
    let id = SampleOffice.name(of: 2)
    var file = try office.file(of: id)
    for number in 1...50 {
      var draft = file.draft
      draft.fields["title"] = .text("Version \(number)")
      let content = Salted.content([UInt8](try JSONEncoder().encode(draft)))
      let save = Command.save(draft, as: content.id, over: file.report.revision.id)
      file = try office.perform(save, on: id, with: [content]).file
    }
    var entries: [Entry] = []
    var day = 0
    while file.entries.count + entries.count < count {
      day += 1
      let keys = [SampleOffice.officer, "maya"].map { Reminder.Key("submission", "overdue-\(day)", $0) }
      let message = "\(file.report.revision.id.rawValue.prefix(32))\(10_000_000 + day)"
      for event in [
        Event.reminderDue("submission", occurrence: "overdue-\(day)", to: keys.map(\.person), over: []),
        .reminderClaimed(keys, message: message), .reminderSent(keys, message: message),
      ] {
        entries.append(
          Entry(report: id, by: .program, at: SampleOffice.moment + Double(day * 86_400), event: event))
      }
    }
    var report = file.report
    for entry in entries { report.evolve(entry) }
    try LedgerFile.open(at: office.workspace.ledgerPath).append(
      Batch(
        report: id, expected: file.report.position, entries: entries,
        summary: Summary(of: report, draft: file.draft, in: file.workflow, changedAt: report.touchedAt)))
  }
}
