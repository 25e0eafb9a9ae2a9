import Engine
import Foundation
import Reporting
import Wording

/// What waits for a person, on all open reports: the same that mails and calendars tell.
enum WaitingList {
  static func show(_ person: Person.ID, _ office: Office, _ console: Console) throws {
    _ = try office.profile(of: person)
    let matters = try office.matters(for: person)
    let zone = office.ownZone ?? office.zone
    if console.isJSON {
      try console.json(WaitingJSON(matters, for: person))
    } else {
      say(matters.all, for: person, zone, office, console)
    }
    try Failure.name(matters.broken)
  }

  private static func say(
    _ matters: [Matter], for person: Person.ID, _ zone: String, _ office: Office, _ console: Console
  ) {
    if matters.isEmpty {
      console.say(Localized(en: "Nothing waits for \(person).", fr: "Rien n'attend \(person)."))
    }
    for matter in matters {
      let name = matter.title.map { "  \($0(console.language))" } ?? ""
      console.line("\(matter.report)\(name)")
      for sentence in matter.sentences(at: office.now, zone: zone) {
        console.line("  - \(sentence(console.language))")
      }
    }
  }
}

/// What waits as `--json` shows it.
private struct WaitingJSON: Encodable {
  struct Item: Encodable {
    let report: String
    let reminder: String
    let kind: String
    let role: String
    let since: Date
    let deadline: String?
    let due: Date?
    let count: Int
    let unspoken: Int
    let standIn: Bool
    let last: Bool
  }

  let format = "rapporteur.waiting/1"
  let person: String
  let waiting: [Item]
  /// Reports of which that can't be said.
  let broken: [String]

  init(_ matters: Matters, for person: Person.ID) {
    self.person = person.rawValue
    broken = matters.broken.map(\.report.rawValue)
    waiting = matters.all.flatMap(\.items).map {
      Item(
        report: $0.report.rawValue, reminder: $0.reminder.rawValue, kind: $0.kind.rawValue,
        role: $0.role.rawValue, since: $0.since, deadline: $0.deadline?.id.rawValue, due: $0.deadline?.at,
        count: $0.count, unspoken: $0.unspoken, standIn: $0.isStandIn, last: $0.isLast)
    }
  }
}
