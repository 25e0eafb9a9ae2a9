import Definitions
import Foundation
import Ledger
import Mail
import Reporting
import Wording

/// One walk through reports: puts on record what came due, gathers it by person, claims, sends, confirms.
///
/// It keeps no more of a report than reminders need. In a rehearsal what it records stays in memory.
struct Sweep {
  let office: Office
  let directory: Directory
  let transport: (any Transport)?
  /// How long reminders had been silent before; `nil` where they had not.
  let silence: TimeInterval?
  private(set) var round = Round()
  private(set) var profiles: [Person.ID: Profile] = [:]
  private(set) var files: [Report.ID: Pending] = [:]
  private var definitions: [Workflow.Pin: Workflow] = [:]

  /// What is kept of a report.
  struct Pending {
    var report: Report
    /// The facts of the draft, without its text.
    var draft: Draft
    var workflow: Workflow
    var schedule: Schedule { Schedule(of: report, draft: draft, in: workflow) }
  }

  init(_ office: Office, transport: (any Transport)?, silence: TimeInterval?) throws {
    self.office = office
    self.transport = transport
    self.silence = silence
    directory = try office.directory()
  }

  /// A message in the making.
  private struct Letter {
    var person: Person.ID
    /// The name under which it may have gone out already.
    var message: String?
    var items: [Report.ID: [Schedule.Ready]] = [:]
  }

  /// Does what is due on `reports` at `now`.
  mutating func go(through reports: [Report.ID], at now: Date) -> Round {
    round = Round()
    var letters: [Letter] = []
    for id in reports {
      do {
        for ready in try cameDue(on: id, at: now) { add(ready, of: id, to: &letters, at: now) }
        round.lookedAt += 1
      } catch {
        round.broken.append(Round.Broken(report: id, reason: Localized.reason(of: error)))
      }
    }
    letters.sort { ($0.person, $0.message ?? "") < ($1.person, $1.message ?? "") }
    for letter in letters where !send(letter, at: now) { break }
    return round
  }

  /// What waits for `person` on `id`; `nil` where nothing does, or it can't be read. It is not kept.
  mutating func matter(on id: Report.ID, for person: Person.ID, at now: Date) -> Matter? {
    defer { files[id] = nil }
    guard let file = try? file(of: id) else { return nil }
    let items = file.schedule.waiting(at: now, in: directory).filter { $0.person == person }
    return items.isEmpty
      ? nil : Matter(report: id, title: title(of: file), items: items, workflow: file.workflow)
  }

  // MARK: - What is due

  private mutating func cameDue(on id: Report.ID, at now: Date) throws -> [Schedule.Ready] {
    let directory = directory
    try record(on: id, at: now) { $0.schedule.comeDue(at: now, in: directory) }
    try record(on: id, at: now) { pending in
      let stale = pending.schedule.outstanding(at: now, in: directory).stale
      return stale.isEmpty ? [] : [.reminderPassed(stale)]
    }
    return try file(of: id).schedule.outstanding(at: now, in: directory).ready
  }

  private mutating func add(
    _ ready: Schedule.Ready, of id: Report.ID, to letters: inout [Letter], at now: Date
  ) {
    let person = ready.key.person
    let profile = profile(of: person)
    let quiet = Quiet(
      workingDays: office.workspace.workingDays, zone: office.zone, days: profile.quietDays ?? [],
      pausedUntil: profile.pausedUntil)
    if quiet.holds(at: now, deadline: ready.waiting.deadline?.at) { return }
    let message = ready.standing.message
    let index = letters.firstIndex { $0.person == person && $0.message == message }
    if index == nil { letters.append(Letter(person: person, message: message)) }
    letters[index ?? letters.count - 1].items[id, default: []].append(ready)
  }

  // MARK: - Sending

  /// Claims, sends and confirms; `false` where there is no use in trying another one.
  private mutating func send(_ letter: Letter, at now: Date) -> Bool {
    let name = letter.message ?? MessageName.of(letter.items.mapValues { $0.map(\.key) }, in: files)
    guard let address = profile(of: letter.person).email, Mailbox.isWellFormed(address) else {
      round.unreachable.insert(letter.person)
      for (id, items) in letter.items { note(.reminderPassed(items.map(\.key)), on: id, at: now) }
      return true
    }
    let began = office.now
    let claimed = claim(letter, as: name, at: now)
    guard !claimed.items.isEmpty else { return true }
    let keys = claimed.items.mapValues { $0.map(\.key) }
    do {
      let message = try compose(claimed, as: name, at: now)
      // Somebody who slept between claiming and sending may have been taken for dead.
      guard office.now.timeIntervalSince(began) < Reminded.claimHolds / 2 else { return false }
      if let transport { try transport.deliver(message) }
      for (id, keys) in keys.sorted(by: { $0.key < $1.key }) {
        note(.reminderSent(keys, message: name), on: id, at: now)
      }
      round.sent.append(Round.Sent(person: letter.person, at: now, keys: keys, message: message))
      return true
    } catch {
      let failure = error as? MailFailure ?? MailFailure(.permanent, Localized.reason(of: error))
      round.failures.append(Round.Failure(person: letter.person, failure: failure))
      for (id, items) in claimed.items {
        let times = (items.map(\.standing.failures).max() ?? 0) + 1
        note(
          .reminderFailed(
            items.map(\.key), message: name, times: times, isTemporary: failure.kind != .permanent),
          on: id, at: now)
      }
      return failure.kind != .unavailable
    }
  }

  /// Puts on record that these are about to be sent; what another run claimed meanwhile is left to it.
  private mutating func claim(_ letter: Letter, as name: String, at now: Date) -> Letter {
    var claimed = letter
    claimed.items = [:]
    for (id, items) in letter.items.sorted(by: { $0.key < $1.key }) {
      let wanted = items.map(\.key)
      do {
        let events = try record(on: id, at: now) { pending in
          let keys = pending.schedule.claimable(wanted, at: now)
          return keys.isEmpty ? [] : [.reminderClaimed(keys, message: name)]
        }
        guard case .reminderClaimed(let keys, _)? = events.first else { break }
        claimed.items[id] = items.filter { keys.contains($0.key) }
      } catch {
        round.broken.append(Round.Broken(report: id, reason: Localized.reason(of: error)))
      }
    }
    return claimed
  }

  private mutating func compose(_ letter: Letter, as name: String, at now: Date) throws -> Message {
    let profile = profile(of: letter.person)
    let matters = letter.items.sorted { $0.key < $1.key }.compactMap { id, items in
      files[id].map {
        Matter(report: id, title: title(of: $0), items: items.map(\.waiting), workflow: $0.workflow)
      }
    }
    return try Digest(
      person: letter.person, profile: profile, matters: matters, silence: silence, now: now,
      zone: office.zone,
      settings: office.workspace.settings, head: office.head().description
    ).message(named: name)
  }

  /// What the report is called in a mail; `nil` where that is for fewer people than a mail may reach, or holds a
  /// protected name.
  private func title(of file: Pending) -> Localized? {
    guard (file.draft.label ?? .public) >= .network else { return nil }
    let line = Summary(
      of: file.report, draft: file.draft, in: file.workflow, changedAt: file.report.touchedAt)
    let words = Draft(fields: ["title": .text(line.title)])
    guard case .found(let places)? = try? office.protectedNames(in: words, directory), places.isEmpty else {
      return nil
    }
    return line.name
  }

  // MARK: - The record

  mutating func profile(of person: Person.ID) -> Profile {
    if let known = profiles[person] { return known }
    let profile = (try? office.profile(of: person, in: directory)) ?? Profile(name: person.rawValue)
    profiles[person] = profile
    return profile
  }

  mutating func file(of id: Report.ID) throws -> Pending {
    if let file = files[id] { return file }
    let entries = try office.ledger.entries(of: id)
    guard let report = Report(folding: entries) else {
      throw LedgerError.unsuitable(Localized(same: id.rawValue))
    }
    let workflow = try definitions[report.workflow] ?? office.definition(report.workflow).0
    definitions[report.workflow] = workflow
    let words = report.wordsAreExpunged ? Draft() : try office.draft(report.revision.id)
    let file = Pending(
      report: report, draft: Draft(fields: words.fields, label: words.label), workflow: workflow)
    files[id] = file
    return file
  }

  /// Decides on what is known, and appends; where somebody else was faster, loads and decides again.
  @discardableResult
  private mutating func record(
    on id: Report.ID, at now: Date, _ decide: (Pending) -> [Event]
  ) throws -> [Event] {
    for _ in 0..<Office.attempts {
      var file = try file(of: id)
      let events = decide(file)
      if events.isEmpty { return [] }
      let expected = file.report.position
      let entries = events.map { Entry(report: id, by: .program, at: now, event: $0) }
      for entry in entries { file.report.evolve(entry) }
      let line = Summary(
        of: file.report, draft: file.draft, in: file.workflow, changedAt: file.report.touchedAt)
      if try office.append(Batch(report: id, expected: expected, entries: entries, summary: line)) {
        files[id] = file
        return events
      }
      files[id] = nil
    }
    throw Trouble.tooBusy
  }

  /// Puts on record what has happened in any case.
  private mutating func note(_ event: Event, on id: Report.ID, at now: Date) {
    do { try record(on: id, at: now) { _ in [event] } } catch {
      round.broken.append(Round.Broken(report: id, reason: Localized.reason(of: error)))
    }
  }
}

/// The left part of a `Message-ID`: the same for the same reminders, and for no others in any office.
enum MessageName {
  static func of(_ keys: [Report.ID: [Reminder.Key]], in files: [Report.ID: Sweep.Pending]) -> String {
    let lines = keys.flatMap { id, keys in
      // The name of the first revision is salted: two offices with the same names write different messages.
      keys.map {
        "\(files[id]?.report.revisions[0].id.rawValue ?? "") \(id) \($0.reminder) \($0.occurrence) \($0.person)"
      }
    }.sorted()
    return String(Salted.digest(ofFile: Array(lines.joined(separator: "\n").utf8)).prefix(40))
  }
}

extension Localized {
  /// What an error that stopped one report tells a person.
  static func reason(of error: any Error) -> Localized {
    switch error {
    case let error as Trouble: error.message
    case let error as LedgerError: error.message
    case let error as Refusal: error.findings.first?.message ?? Localized(same: "")
    case let error as Diagnostics: error.all.first?.message ?? Localized(same: "")
    case let error as UnfitForMail: error.message
    default: Localized(en: "it can't be read", fr: "lecture impossible")
    }
  }
}
