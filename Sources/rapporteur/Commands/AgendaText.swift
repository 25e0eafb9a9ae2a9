import Engine
import Foundation
import Ledger
import Reporting
import Wording

/// What is coming, in lines.
struct AgendaText {
  let console: Console
  let now: Date
  let titles: Titles

  /// One item: when by Geneva's clock and here, how long is left, what, and how far it can be relied on.
  func line(_ item: AgendaItem) -> String {
    let parts = [when(item), left(item), what(item), state(item), about(item)]
    if console.isAccessible {
      return parts.filter { !$0.isEmpty }.joined(separator: console.language.semicolon)
    }
    return [pad(parts[0], 52), pad(parts[1], 18), pad(parts[2], 34), pad(parts[3], 44), parts[4]]
      .joined(separator: " ")
  }

  private func when(_ item: AgendaItem) -> String {
    guard case .session(let entry) = item.subject else {
      return Moments.both(item.starts, zone: item.zone, reader: console.zone)(console.language)
    }
    return Self.days(of: entry)
  }

  /// `2026-11-02 – 2026-11-13`, or the months.
  static func days(of entry: SessionCalendar.Entry) -> String {
    [entry.first, entry.last].compactMap { $0?.description }.joined(separator: " – ")
  }

  private func left(_ item: AgendaItem) -> String {
    if item.starts <= now, item.ends > now { return Localized(en: "now", fr: "en cours")(console.language) }
    return Span.left(until: item.starts, from: now)(console.language)
  }

  /// What it is, in a few words.
  func what(_ item: AgendaItem) -> String {
    let name =
      item.entryTitle.isEmpty ? item.calendar?.rawValue ?? "" : item.entryTitle.localized(console.language)
    func title(_ entry: SessionCalendar.Entry) -> String {
      entry.title.isEmpty ? "\(name) \(entry.id)" : entry.title.localized(console.language)
    }
    return switch item.subject {
    case .deadline(let summary, let moment):
      "\(summary.report) " + titles.deadline(moment.id, in: summary.workflow)(console.language)
    case .opening(let entry):
      "\(title(entry)), " + Localized(en: "submissions open", fr: "ouverture")(console.language)
    case .closing(let entry):
      "\(title(entry)), " + Localized(en: "submissions close", fr: "clôture")(console.language)
    case .session(let entry): title(entry)
    }
  }

  /// Whether it is sent, and how far the date can be relied on.
  func state(_ item: AgendaItem) -> String {
    switch item.subject {
    case .deadline(_, let moment):
      let sure = moment.reference.map { ", " + $0.certainty.text(console.language) } ?? ""
      return Localized(en: "not yet sent", fr: "pas encore envoyé")(console.language) + sure
    case .closing(let entry): return entry.certainty.text(console.language)
    case .opening, .session: return ""
    }
  }

  /// What a reader has to know beside it: the title, or the States.
  private func about(_ item: AgendaItem) -> String {
    switch item.subject {
    case .deadline(let summary, _): return summary.name(console.language)
    case .opening: return ""
    case .closing(let entry): return entry.note.localized(console.language)
    case .session(let entry):
      return entry.states.compactMap { Country(code: $0)?.name.localized(console.language) }
        .joined(separator: ", ")
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Visible.width(of: text)))
  }
}

/// What is coming, as `--json` shows it.
struct AgendaJSON: Encodable {
  struct Item: Encodable {
    let kind: String
    let starts: Date
    let ends: Date
    let zone: String
    let report: String?
    let deadline: String?
    let calendar: String?
    let entry: String?
    let certainty: String?
    let sent: Bool?
    let title: String
    let country: String?
    let states: [String]?
    let source: String?
  }

  let format = "rapporteur.calendar/1"
  let items: [Item]

  init(_ items: [AgendaItem], _ console: Console) {
    let text = AgendaText(console: console, now: .distantPast, titles: Titles())
    self.items = items.map { item in
      func entry(_ kind: String, _ entry: SessionCalendar.Entry) -> Item {
        Item(
          kind: kind, starts: item.starts, ends: item.ends, zone: item.zone, report: nil, deadline: nil,
          calendar: item.calendar?.rawValue, entry: entry.id.rawValue,
          certainty: kind == "closing" ? entry.certainty.rawValue : nil, sent: nil, title: text.what(item),
          country: nil, states: entry.states, source: entry.source)
      }
      switch item.subject {
      case .deadline(let summary, let moment):
        return Item(
          kind: "deadline", starts: item.starts, ends: item.ends, zone: item.zone,
          report: summary.report.rawValue, deadline: moment.id.rawValue,
          calendar: moment.reference?.calendar.rawValue, entry: moment.reference?.entry.rawValue,
          certainty: moment.reference?.certainty.rawValue, sent: false, title: summary.title,
          country: summary.country, states: nil, source: nil)
      case .opening(let found): return entry("opening", found)
      case .closing(let found): return entry("closing", found)
      case .session(let found): return entry("session", found)
      }
    }
  }
}

extension AgendaItem {
  /// The workflow of the report that it is about.
  var workflow: Workflow.ID? {
    if case .deadline(let summary, _) = subject { summary.workflow } else { nil }
  }
}
