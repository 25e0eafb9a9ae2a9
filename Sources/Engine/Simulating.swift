public import Foundation
import Ledger
import Reporting
import Wording

extension Office {
  /// The rounds from `start` to `end` as they would go if cron ran each full hour and nobody did anything meanwhile.
  /// Nothing is put on record; rounds in which nothing happened are left out. Reports that can't be looked at are in
  /// the first one.
  public func simulateReminders(from start: Date, to end: Date) throws -> [Round] {
    guard isRehearsal else { return [] }
    var sweep = try Sweep(self, transport: nil, silence: nil)
    let reports = try ledger.openReports()
    var first = Round()
    first.broken = reports.compactMap { sweep.damage(of: $0) }
    var rounds = first.broken.isEmpty ? [] : [first]
    var now = start
    // Reports on which all that is due waits, and until when: looking at them before changes nothing.
    var waiting: [Report.ID: Date] = [:]
    while now <= end {
      let due = reports.filter { sweep.isDue($0, at: now) && waiting[$0].map { $0 <= now } ?? true }
      if !due.isEmpty {
        let round = sweep.go(through: due, at: now)
        if !round.sent.isEmpty || !round.unreachable.isEmpty || !round.broken.isEmpty { rounds.append(round) }
        for id in due { waiting[id] = nil }
        for held in sweep.holds(at: now) { waiting[Report.ID(held.report)] = held.until }
      }
      let waking = reports.compactMap { id in waiting[id] ?? sweep.wakeAt(id) }.min()
      guard let waking else { break }
      now = max(
        now + 3_600, Date(timeIntervalSince1970: (waking.timeIntervalSince1970 / 3_600).rounded(.up) * 3_600))
    }
    return rounds
  }
}

extension Sweep {
  /// When `id` is to be looked at, as far as this walk has come; `nil` means never, or that it can't be read.
  mutating func wakeAt(_ id: Report.ID) -> Date? { (try? file(of: id))?.schedule.wakeAt }

  /// Why `id` can't be looked at; `nil` where it can.
  fileprivate mutating func damage(of id: Report.ID) -> Round.Broken? {
    do { _ = try file(of: id) } catch {
      return Round.Broken(report: id, reason: Localized.reason(of: error))
    }
    return nil
  }

  mutating func isDue(_ id: Report.ID, at now: Date) -> Bool { wakeAt(id).map { $0 <= now } ?? false }
}
