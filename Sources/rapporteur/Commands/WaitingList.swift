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
      return try console.json(WaitingJSON(matters, for: person, at: office.now, in: zone))
    }
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
    let last: Bool
  }

  let format = "rapporteur.waiting/1"
  let person: String
  let waiting: [Item]

  init(_ matters: [Matter], for person: Person.ID, at now: Date, in zone: String) {
    self.person = person.rawValue
    waiting = matters.flatMap(\.items).map {
      Item(
        report: $0.report.rawValue, reminder: $0.reminder.rawValue, kind: $0.kind.rawValue,
        role: $0.role.rawValue, since: $0.since, deadline: $0.deadline?.id.rawValue, due: $0.deadline?.at,
        count: $0.count, last: $0.isLast)
    }
  }
}
