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
  /// What waits for the end of somebody's quiet time, and until when.
  private var held: [Report.ID: [Reminder.Key: Date]] = [:]

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
    held = [:]
    var letters: [Letter] = []
    for id in cameDue(on: reports, at: now) {
      guard let file = files[id] else { continue }
      for ready in file.schedule.outstanding(at: now, in: directory).ready {
        add(ready, of: id, to: &letters, at: now)
      }
      round.lookedAt += 1
    }
    letters.sort { ($0.person, $0.message ?? "") < ($1.person, $1.message ?? "") }
    for letter in letters where !send(letter, at: now) { break }
    return round
  }

  /// What waits for `person` on `id`; `nil` where nothing does. It is not kept.
  ///
  /// - Throws: `LedgerError`, ``Trouble`` where it can't be read.
  mutating func matter(on id: Report.ID, for person: Person.ID, at now: Date) throws -> Matter? {
    defer { files[id] = nil }
    let file = try file(of: id)
    let items = file.schedule.waiting(at: now, in: directory).filter { $0.person == person }
    return items.isEmpty
      ? nil : Matter(report: id, title: title(of: file), items: items, workflow: file.workflow)
  }

  /// The reports on which nothing is to be done at `now` but to wait, and until when.
  mutating func holds(at now: Date) -> [Held] {
    held.compactMap { id, keys in
      guard let file = try? file(of: id), let end = keys.values.min() else { return nil }
      let ready = file.schedule.outstanding(at: now, in: directory).ready
      guard ready.allSatisfy({ keys[$0.key] != nil }) else { return nil }
      return Held(
        report: id.rawValue, position: file.report.position,
        until: file.schedule.wakeAt(holdingUntil: end, at: now))
    }
  }

  // MARK: - What is due

  /// Puts on record what came due on `reports`, and what is no longer wanted; those that could be looked at.
  private mutating func cameDue(on reports: [Report.ID], at now: Date) -> [Report.ID] {
    let directory = directory
    let due = record(on: reports, at: now) { $0.schedule.comeDue(at: now, in: directory) }
    let passed = record(on: reports.filter { due[$0] != nil }, at: now) { pending in
      let stale = pending.schedule.outstanding(at: now, in: directory).stale
      return stale.isEmpty ? [] : [.reminderPassed(stale)]
    }
    return reports.filter { passed[$0] != nil }
  }

  private mutating func add(
    _ ready: Schedule.Ready, of id: Report.ID, to letters: inout [Letter], at now: Date
  ) {
    let person = ready.key.person
    let profile = profile(of: person)
    let quiet = Quiet(
      workingDays: office.workspace.workingDays, zone: profile.zone ?? office.zone,
      days: profile.quietDays ?? [], pausedUntil: profile.pausedUntil)
    let deadline = ready.waiting.deadline?.at
    if quiet.holds(at: now, deadline: deadline) {
      held[id, default: [:]][ready.key] = quiet.ends(after: now, deadline: deadline)
      return
    }
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
      note(on: letter.items, at: now) { .reminderPassed($0.map(\.key)) }
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
      note(on: claimed.items, at: now) { .reminderSent($0.map(\.key), message: name) }
      round.sent.append(Round.Sent(person: letter.person, at: now, keys: keys, message: message))
      return true
    } catch {
      let failure = error as? MailFailure ?? MailFailure(.permanent, Localized.reason(of: error))
      round.failures.append(Round.Failure(person: letter.person, failure: failure))
      note(on: claimed.items, at: now) { items in
        .reminderFailed(
          items.map(\.key), message: name, times: (items.map(\.standing.failures).max() ?? 0) + 1,
          isTemporary: failure.kind != .permanent)
      }
      return failure.kind != .unavailable
    }
  }

  /// Puts on record that these are about to be sent.
  ///
  /// Where another run claimed one of them meanwhile, all from there on is left to it: it writes the same message.
  private mutating func claim(_ letter: Letter, as name: String, at now: Date) -> Letter {
    let wanted = letter.items.mapValues { $0.map(\.key) }
    func decide(_ pending: Pending) -> [Event] {
      let keys = pending.schedule.claimable(wanted[pending.report.id] ?? [], at: now)
      return keys.isEmpty ? [] : [.reminderClaimed(keys, message: name)]
    }
    let ids = wanted.keys.sorted()
    var claims = recordTogether(ids[...], at: now, decide) ?? [:]
    for id in claims.isEmpty ? ids : [] {
      do {
        let events = try record(on: id, at: now, decide)
        if events.isEmpty { break }
        claims[id] = events
      } catch {
        round.broken.append(Round.Broken(report: id, reason: Localized.reason(of: error)))
      }
    }
    var claimed = letter
    claimed.items = [:]
    for (id, events) in claims {
      guard case .reminderClaimed(let keys, _)? = events.first else { continue }
      claimed.items[id] = letter.items[id]?.filter { keys.contains($0.key) }
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
      zone: profile.zone ?? office.zone,
      settings: office.workspace.settings, head: office.head().description
    ).message(named: name)
  }

  /// What the report is called in a mail; `nil` where not everybody may read the report, since many hands carry a mail,
  /// or where it holds a protected name.
  private func title(of file: Pending) -> Localized? {
    guard (file.draft.label ?? .public) >= .network,
      Access(to: file.report, draft: file.draft, in: file.workflow) == .open
    else { return nil }
    let (title, country) = Summary.title(of: file.draft, in: file.workflow)
    let words = Draft(fields: ["title": .text(title)])
    guard case .found(let places) = office.protectedNames(in: words, directory), places.isEmpty else {
      return nil
    }
    return Summary.name(title, country)
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
    let workflow = try office.definition(report.workflow).0
    let words = report.wordsAreExpunged ? Draft() : try office.draft(report.revision.id)
    let file = Pending(
      report: report, draft: Draft(fields: words.fields, label: words.label), workflow: workflow)
    files[id] = file
    return file
  }

  /// How many reports are put on record at once.
  private static let group = 200

  /// Decides on what is known of each report, and appends what comes of it; the events by report. Those on which that
  /// can't be done are broken, and stop no others.
  private mutating func record(
    on ids: [Report.ID], at now: Date, _ decide: (Pending) -> [Event]
  ) -> [Report.ID: [Event]] {
    var done: [Report.ID: [Event]] = [:]
    for start in stride(from: 0, to: ids.count, by: Self.group) {
      let some = ids[start..<min(start + Self.group, ids.count)]
      if let together = recordTogether(some, at: now, decide) {
        done.merge(together) { $1 }
        continue
      }
      for id in some {
        do { done[id] = try record(on: id, at: now, decide) } catch {
          round.broken.append(Round.Broken(report: id, reason: Localized.reason(of: error)))
        }
      }
    }
    return done
  }

  /// All of `ids` in one, so that the disk is waited for once; `nil`, and nothing on record, where one of them can't be
  /// read or somebody else was faster.
  private mutating func recordTogether(
    _ ids: ArraySlice<Report.ID>, at now: Date, _ decide: (Pending) -> [Event]
  ) -> [Report.ID: [Event]]? {
    var done: [Report.ID: [Event]] = [:]
    var steps: [Step] = []
    for id in ids {
      guard let file = try? file(of: id) else { return nil }
      let events = decide(file)
      done[id] = events
      if !events.isEmpty { steps.append(Step(events, on: file, at: now)) }
    }
    if steps.isEmpty { return done }
    guard (try? office.append(steps.map(\.batch))) == true else { return nil }
    for step in steps { files[step.file.report.id] = step.file }
    return done
  }

  /// Decides on what is known, and appends; where somebody else was faster, loads and decides again.
  private mutating func record(
    on id: Report.ID, at now: Date, _ decide: (Pending) -> [Event]
  ) throws -> [Event] {
    for _ in 0..<Office.attempts {
      let file = try file(of: id)
      let events = decide(file)
      if events.isEmpty { return [] }
      let step = Step(events, on: file, at: now)
      if try office.append([step.batch]) {
        files[id] = step.file
        return events
      }
      files[id] = nil
    }
    throw Trouble.tooBusy
  }

  /// Puts on record what has happened in any case.
  private mutating func note(
    on items: [Report.ID: [Schedule.Ready]], at now: Date, _ event: ([Schedule.Ready]) -> Event
  ) {
    _ = record(on: items.keys.sorted(), at: now) { [event(items[$0.report.id] ?? [])] }
  }

  /// Events on a report, and what they make of it.
  private struct Step {
    let file: Pending
    let batch: Batch

    init(_ events: [Event], on file: Pending, at now: Date) {
      var file = file
      let id = file.report.id
      let expected = file.report.position
      let entries = events.map { Entry(report: id, by: .program, at: now, event: $0) }
      for entry in entries { file.report.evolve(entry) }
      let line = Summary(
        of: file.report, draft: file.draft, in: file.workflow, changedAt: file.report.touchedAt)
      batch = Batch(report: id, expected: expected, entries: entries, summary: line)
      self.file = file
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
