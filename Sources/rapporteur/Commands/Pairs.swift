import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

/// `name=value` as options take it.
enum Pairs {
  static func read(_ texts: [String], option: String) throws -> [(String, String)] {
    try texts.map { text in
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        throw Trouble(
          .usage, Localized(en: "\(option) \(text) has no \"=\"", fr: "\(option) \(text) n'a pas de « = »"),
          remedy: Localized(en: "write \(option) NAME=VALUE", fr: "écrivez \(option) NOM=VALEUR"))
      }
      return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
  }
}

/// Deadlines as options take them.
enum DeadlineText {
  /// Says on standard error where the clock does not show the hour that was typed, or shows it twice.
  static func moment(
    _ pair: (String, String), in workflow: Workflow, _ console: Console
  ) throws -> (Reporting.Deadline.ID, Date) {
    let id = Reporting.Deadline.ID(pair.0)
    guard let deadline = workflow.deadlines.first(where: { $0.id == id }) else {
      throw Refusal([.unknownDeadline(id, in: workflow)])
    }
    guard let moment = Date(typed: pair.1, zone: deadline.zone) else {
      throw Trouble(
        .usage,
        Localized(en: "\"\(pair.1)\" is no day or moment", fr: "« \(pair.1) » n'est ni un jour ni un moment"),
        remedy: Localized(
          en: "write 2027-03-31 (23:59 is meant) or 2027-03-31T12:00, by the clock of \(deadline.zone)",
          fr: "écrivez 2027-03-31 (23:59 est sous-entendu) ou 2027-03-31T12:00, à l'heure de \(deadline.zone)"
        ))
    }
    let change = ClockChange(typed: pair.1, readAs: moment, zone: deadline.zone)
    if let change { console.note(change.sentence) }
    return (id, moment)
  }
}
