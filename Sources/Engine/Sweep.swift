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
  var round = Round()
  private(set) var profiles: [Person.ID: Profile] = [:]
  var files: [Report.ID: Pending] = [:]
  /// Whom mails reach, and whom not.
  var reach: Reach
  /// What waits, and until when.
  private var held: [Report.ID: [Reminder.Key: Date]] = [:]

  /// What is kept of a report.
  struct Pending {
    var report: Report
    /// The facts of the draft, without its text.
    var draft: Draft
    var workflow: Workflow
    var schedule: Schedule { Schedule(of: report, draft: draft, in: workflow) }
  }

  init(
    _ office: Office, transport: (any Transport)?, silence: TimeInterval?, after record: RoundRecord? = nil
  ) throws {
    self.office = office
    self.transport = transport
    self.silence = silence
    directory = try office.directory()
    reach = Reach(record)
  }

  /// A message in the making.
  private struct Letter {
    var person: Person.ID
    /// The name under which it may have gone out already.
    var message: String?
    var items: [Report.ID: [Schedule.Ready]] = [:]

    /// When the first deadline falls that it is about and that lies ahead.
    func soonest(after now: Date) -> Date {
      items.values.joined().compactMap(\.waiting.deadline?.at).filter { $0 > now }.min() ?? .distantFuture
    }
  }

  /// Does what is due on `reports` at `now`.
  mutating func go(through reports: [Report.ID], at now: Date) -> Round {
    round = Round()
    held = [:]
    var letters: [Letter] = []
    for id in cameDue(on: reports, at: now) {
      guard let file = files[id] else { continue }
      for ready in file.schedule.outstanding(at: now, in: directory).ready {
        Self.add(ready, of: id, to: &letters)
      }
      round.lookedAt += 1
    }
    // Who coordinates comes last, and is told in the same mail whom the others did not reach. Of two mails to one
    // person, the first is about what is due first: the other may have to wait for tomorrow.
    letters.sort { one, other in
      let (late, later) = (isCoordinator(one.person), isCoordinator(other.person))
      if late != later { return later }
      return (one.person, one.soonest(after: now), one.message ?? "")
        < (other.person, other.soonest(after: now), other.message ?? "")
    }
    let began = office.now
    for letter in letters {
      if !send(letter, at: now) { round.isCutShort = true }
      // Where each takes minutes, the next run of cron goes on; whoever took long waits longer and longer then.
      if office.now.timeIntervalSince(began) > Self.patience { round.isCutShort = true }
      if round.isCutShort { break }
    }
    return round
  }

  /// How long one round goes on to send, in seconds: until the next one is about to begin.
  private static let patience: TimeInterval = 50 * 60

  func isCoordinator(_ person: Person.ID) -> Bool {
    directory.people[person]?.roles.contains("coordinator") ?? false
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

  private static func add(_ ready: Schedule.Ready, of id: Report.ID, to letters: inout [Letter]) {
    let (person, message) = (ready.key.person, ready.standing.message)
    let index = letters.firstIndex { $0.person == person && $0.message == message }
    if index == nil { letters.append(Letter(person: person, message: message)) }
    letters[index ?? letters.count - 1].items[id, default: []].append(ready)
  }

  // MARK: - Holding back

  /// `letter` without what waits: nothing of it is used up.
  private mutating func heldBack(_ letter: Letter, at now: Date) -> Letter {
    var rest = letter
    if let obstacle = obstacle(to: letter.person, at: now) {
      rest.items = [:]
      round.unreachable.insert(letter.person)
      round.notices.insert(Notice(obstacle.kind, person: letter.person))
      for (id, items) in letter.items {
        wait(items, of: id, for: .unreachable(obstacle.kind), until: obstacle.until)
      }
      return rest
    }
    let quiet = quiet(for: letter.person)
    for (id, items) in letter.items {
      var kept: [Schedule.Ready] = []
      for item in items {
        guard let hold = quiet.hold(at: now, deadline: item.waiting.deadline?.at) else {
          kept.append(item)
          continue
        }
        wait([item], of: id, for: .quiet(hold.reason), until: hold.until)
        if hold.reason == .pause, let notice = absence(of: item, on: id, until: hold.until, at: now) {
          round.notices.insert(notice)
        }
      }
      rest.items[id] = kept.isEmpty ? nil : kept
    }
    return rest
  }

  private mutating func wait(
    _ items: [Schedule.Ready], of id: Report.ID, for reason: Round.Held.Reason, until end: Date
  ) {
    for item in items {
      held[id, default: [:]][item.key] = end
      round.held.append(Round.Held(report: id, key: item.key, reason: reason, until: end))
    }
  }

  func quiet(for person: Person.ID) -> Quiet {
    let profile = profiles[person] ?? (try? office.profile(of: person, in: directory))
    return Quiet(
      workingDays: office.workspace.workingDays, zone: profile?.zone ?? office.zone,
      days: profile?.quietDays ?? [], pausedUntil: profile?.pausedUntil, lastMail: reach.mailed[person])
  }

  /// That nobody hears of a deadline before it falls, since the only one who would has paused; `nil` where somebody does.
  private mutating func absence(
    of item: Schedule.Ready, on id: Report.ID, until end: Date, at now: Date
  ) -> Notice? {
    guard let deadline = item.waiting.deadline, deadline.at > now, deadline.at <= end, let file = files[id]
    else {
      return nil
    }
    for other in file.schedule.waiting(at: now, in: directory)
    where other.deadline?.id == deadline.id && other.person != item.key.person {
      let hold = quiet(for: other.person).hold(at: now, deadline: deadline.at)
      if obstacle(to: other.person, at: now) == nil, hold.map({ $0.until < deadline.at }) ?? true {
        return nil
      }
    }
    return Notice(.away, person: item.key.person, report: id, deadline: deadline, until: end)
  }

  // MARK: - Sending

  /// Claims, sends and confirms; `false` where there is no use in trying another one.
  private mutating func send(_ whole: Letter, at now: Date) -> Bool {
    let letter = heldBack(whole, at: now)
    if letter.items.isEmpty { return true }
    let name = letter.message ?? MessageName.of(letter.items.mapValues { $0.map(\.key) }, in: files)
    let began = office.now
    let claimed = claim(letter, as: name, at: now)
    guard !claimed.items.isEmpty else { return true }
    do {
      let notices = untold(to: letter.person, at: now)
      let message = try compose(claimed, as: name, telling: notices, at: now)
      // Somebody who slept between claiming and sending may have been taken for dead.
      guard office.now.timeIntervalSince(began) < Reminded.claimHolds / 2 else { return false }
      if let transport { try transport.deliver(message) }
      note(on: claimed.items, at: now) { .reminderSent($0.map(\.key), message: name) }
      handedOver(
        message, to: letter.person, claimed.items.mapValues { $0.map(\.key) }, telling: notices, at: now)
      return true
    } catch {
      let failure = MailFailure(error)
      failed(failure, to: letter.person, at: now)
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

  private mutating func compose(
    _ letter: Letter, as name: String, telling notices: [Notice], at now: Date
  ) throws -> Message {
    let matters = letter.items.sorted { $0.key < $1.key }.compactMap { id, items in
      files[id].map {
        Matter(report: id, title: title(of: $0), items: items.map(\.waiting), workflow: $0.workflow)
      }
    }
    return try digest(to: letter.person, matters, telling: notices, at: now).message(named: name)
  }

  /// What `person` is told at `now`.
  mutating func digest(
    to person: Person.ID, _ matters: [Matter], telling notices: [Notice], at now: Date
  ) throws -> Digest {
    let profile = profile(of: person)
    return Digest(
      person: person, profile: profile, matters: matters, notices: notices, silence: silence, now: now,
      zone: profile.zone ?? office.zone, settings: office.workspace.settings, isRehearsal: office.isRehearsal,
      head: try office.head().description)
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
