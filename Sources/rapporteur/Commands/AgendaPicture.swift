import Definitions
import Documents
import Engine
import Foundation
import Ledger
import Reporting
import Wording

/// What is coming, as a picture.
struct AgendaPicture {
  let console: Console
  let now: Date
  let titles: Titles

  func svg(_ items: [AgendaItem], of office: Office) -> [UInt8] {
    let text = AgendaText(console: console, now: now, titles: titles)
    let rows = items.map { item in
      Timeline.Row(
        label: label(item, text), note: note(item, text), starts: item.starts, ends: item.ends,
        kind: kind(item))
    }
    let title = Localized(en: "What is coming", fr: "Ce qui vient")(console.language)
    let timeline = Timeline(
      title: "\(office.workspace.settings.organisation) – \(title)", rows: rows, now: now,
      zone: "Europe/Zurich", language: console.language)
    return timeline.svg
  }

  private func label(_ item: AgendaItem, _ text: AgendaText) -> String {
    guard case .deadline(let summary, let moment) = item.subject else { return text.what(item) }
    let name = summary.name(console.language)
    let deadline = titles.deadline(moment.id, in: summary.workflow)(console.language)
    return "\(summary.report), \(deadline)" + (name.isEmpty ? "" : " – \(name)")
  }

  private func note(_ item: AgendaItem, _ text: AgendaText) -> String {
    let when: String
    if case .session(let entry) = item.subject {
      when = AgendaText.days(of: entry)
    } else {
      when =
        Moments.text(item.starts, zone: item.zone) + (item.zone == "Europe/Zurich" ? "" : " \(item.zone)")
    }
    return [when, text.state(item)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func kind(_ item: AgendaItem) -> Timeline.Row.Kind {
    switch item.subject {
    case .deadline(_, let moment):
      if item.starts < now { return .overdue }
      return moment.reference?.certainty == .estimated ? .estimated : .deadline
    case .closing(let entry): return entry.certainty == .estimated ? .estimated : .closing
    case .opening: return .opening
    case .session: return .session
    }
  }
}
