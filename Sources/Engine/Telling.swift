import Foundation
import Ledger
import Mail
import Reporting
import Wording

/// How who coordinates is told whom reminders do not reach: with their own mail, or by one of its own.
extension Sweep {
  /// Why no mail reaches `person`, and until when; `nil` where one does.
  mutating func obstacle(to person: Person.ID, at now: Date) -> (kind: Notice.Kind, until: Date)? {
    office.obstacle(to: person, profile(of: person), reach.refused[person], in: directory, at: now)
  }

  /// Of what `person` is to be told at `now`; nothing where they do not coordinate.
  mutating func untold(to person: Person.ID, at now: Date) -> [Notice] {
    guard isCoordinator(person) else { return [] }
    return round.notices.union(reach.untold).sorted { $0.key < $1.key }.filter { notice in
      notice.person != person && !reach.knows(notice, person, at: now) && stands(notice, at: now)
    }
  }

  /// Whether what `notice` says is still so.
  private mutating func stands(_ notice: Notice, at now: Date) -> Bool {
    guard directory.people[notice.person] != nil else { return false }
    switch notice.kind {
    case .noAddress, .refused: return obstacle(to: notice.person, at: now)?.kind == notice.kind
    case .away:
      guard let due = notice.due, due > now else { return false }
      return quiet(for: notice.person).hold(at: now, deadline: due).map {
        $0.reason == .pause && $0.until >= due
      }
        ?? false
    }
  }

  /// Sends a mail to each who coordinates and has not been told with another one.
  mutating func tell(at now: Date) {
    for person in directory.people.keys.filter(isCoordinator).sorted() where !round.isCutShort {
      let notices = untold(to: person, at: now)
      if notices.isEmpty || obstacle(to: person, at: now) != nil { continue }
      let due = notices.compactMap(\.due).min()
      if quiet(for: person).hold(at: now, deadline: due) != nil { continue }
      do {
        let message = try digest(to: person, [], telling: notices, at: now).message(
          named: name(of: notices, to: person, at: now))
        if let transport { try transport.deliver(message) }
        handedOver(message, to: person, [:], telling: notices, at: now)
      } catch { failed(MailFailure(error), to: person, at: now) }
    }
  }

  /// The same for the same notices on the same day, so that a mail that is sent again after a crash is the same one.
  private func name(of notices: [Notice], to person: Person.ID, at now: Date) -> String {
    // The name of the profile is salted: two offices with the same people write different messages.
    let profile = directory.people[person]?.profile.rawValue ?? ""
    let day = CalendarDay(now, in: .gregorian(zone: office.zone)).description
    let lines = [profile, day] + notices.map(\.key)
    return String(Salted.digest(ofFile: Array(lines.joined(separator: "\n").utf8)).prefix(40))
  }

  mutating func handedOver(
    _ message: Message, to person: Person.ID, _ keys: [Report.ID: [Reminder.Key]], telling notices: [Notice],
    at now: Date
  ) {
    reach.mailed[person] = now
    reach.refused[person] = nil
    for notice in notices { reach.told["\(notice.key) \(person)"] = now }
    round.sent.append(Round.Sent(person: person, at: now, keys: keys, message: message))
  }

  mutating func failed(_ failure: MailFailure, to person: Person.ID, at now: Date) {
    round.failures.append(Round.Failure(person: person, failure: failure))
    if failure.kind == .unavailable { round.isCutShort = true }
    if failure.kind == .temporary { reach.refused[person] = nil }
    guard failure.kind == .permanent else { return }
    let ground = office.ground(of: person, in: directory)
    let before = reach.refused[person].flatMap { $0.ground == ground ? $0.times : nil } ?? 0
    reach.refused[person] = Refused(
      reason: failure.message, remedy: failure.remedy, at: now, times: before + 1, ground: ground)
    round.notices.insert(Notice(.refused, person: person))
  }
}

extension Sweep {
  /// Where several are refused and nobody is reached, it may not be their addresses: none is given up, and each is tried
  /// every day.
  mutating func doubtRefusals() {
    let refused = round.failures.filter { $0.failure.kind == .permanent }
    guard round.sent.isEmpty, refused.count > 1 else { return }
    for failure in refused { reach.refused[failure.person]?.times = 1 }
  }
}

extension MailFailure {
  /// What stopped a message before it was handed over: what is wrong with the settings stops every other one, too.
  init(_ error: any Error) {
    if let failure = error as? MailFailure {
      self = failure
    } else {
      self.init(
        error is Trouble ? .unavailable : .temporary, Localized.reason(of: error),
        remedy: (error as? Trouble)?.remedy)
    }
  }
}
