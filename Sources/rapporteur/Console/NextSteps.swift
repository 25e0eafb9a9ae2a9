import Engine
import Foundation
import Reporting
import Wording

extension Console {
  /// Says that nothing was put on record.
  func sayRehearsal(_ office: Office) {
    if office.isRehearsal {
      say(Localized(en: "(--dry-run: nothing was changed)", fr: "(--dry-run : rien n'a été changé)"))
    }
  }

  /// Says where the report is, whether it was sent, and what can come next.
  func sayNext(_ file: ReportFile, for office: Office) {
    let situation = file.situation(for: office.actor, at: office.now)
    sayState(file, now: office.now)
    let moves = situation.moves
    // Forward is what needs no reason: moves back do.
    let forward = moves.filter { !$0.needs.contains(.reason) }
    guard let next = forward.first(where: { !$0.isBlocked }) ?? forward.first ?? moves.first else { return }
    if !next.isBlocked {
      let needs = next.needs.map { $0 == .reason ? " --reason \"…\"" : " --receipt …" }.joined()
      say(
        Localized(
          en: "Next: rapporteur advance \(file.report.id) \(next.transition.id)\(needs)",
          fr: "Ensuite : rapporteur advance \(file.report.id) \(next.transition.id)\(needs)"))
    } else {
      let name = next.transition.id
      say(
        Localized(
          en: "Next: see what stands in the way: rapporteur check \(file.report.id) --for \(name)",
          fr: "Ensuite : voyez ce qui fait obstacle : rapporteur check \(file.report.id) --for \(name)"))
    }
  }

  /// Says who cannot read a confidential report and is needed on it, and what a coordinator has to type.
  func sayShutOut(_ file: ReportFile, for office: Office) {
    let names = file.directory.coordinators.map(\.rawValue).joined(separator: ", ")
    for shut in file.situation(for: office.actor, at: office.now).shutOut {
      let people = shut.people.map(\.rawValue).joined(separator: ", ")
      let command = "rapporteur assign \(file.report.id) \(shut.people[0]) \(shut.role)"
      say(
        Localized(
          en:
            "Confidential: nobody with the role \(shut.role) (\(people)) may read it yet. A coordinator (\(names)) types: \(command)",
          fr:
            "Confidentiel : personne ayant le rôle \(shut.role) (\(people)) ne peut encore le lire. La coordination (\(names)) saisit : \(command)"
        ))
    }
  }

  /// The state in a line, with the deadline and whether the report was sent.
  func sayState(_ file: ReportFile, now: Date) {
    let state = title(of: file.workflow.state(file.report.state))
    if file.report.submission != nil {
      say(
        Localized(
          en: "State: \(state) – sent, with a receipt on record",
          fr: "Étape : \(state) – envoyé, accusé de réception au registre"))
    } else {
      say(Localized(en: "State: \(state) – not yet sent", fr: "Étape : \(state) – pas encore envoyé"))
    }
    let moments = file.workflow.moments(of: file.report)
    for deadline in file.workflow.deadlines where file.report.submission == nil {
      let title = deadline.title.isEmpty ? Localized(same: deadline.id.rawValue) : deadline.title.localized
      guard let found = moments.first(where: { $0.id == deadline.id }) else {
        if case .before = deadline.origin { continue }
        say(
          Localized(
            en:
              "  \(title.en): no date yet; set it: rapporteur deadline \(file.report.id) \(deadline.id) DAY",
            fr:
              "  \(title.fr) : pas encore de date ; fixez-la : rapporteur deadline \(file.report.id) \(deadline.id) JOUR"
          ))
        continue
      }
      let when = Moments.both(found.at, zone: deadline.zone, reader: self.zone)
      let left = Span.left(until: found.at, from: now)
      let sure =
        found.reference.map { Localized(en: "; \($0.certainty.text.en)", fr: " ; \($0.certainty.text.fr)") }
        ?? Localized(same: "")
      say(
        Localized(
          en: "  \(title.en): \(when.en), \(left.en)\(sure.en)",
          fr: "  \(title.fr) : \(when.fr), \(left.fr)\(sure.fr)"))
    }
    for note in file.sessionNotes(at: now) { line(text(of: note, in: file.workflow, indent: "  ")) }
    say(file.workflow.misorderings(of: file.report), in: file.workflow)
  }

  /// A state's title, else its name.
  func title(of state: State?) -> String {
    guard let state else { return "?" }
    return state.title.isEmpty ? state.id.rawValue : state.title.localized(language)
  }

  /// A move's title with the name that commands take, else its name.
  func title(of transition: Transition) -> String {
    if transition.title.isEmpty { return transition.id.rawValue }
    return "\(transition.title.localized(language)) (\(transition.id))"
  }

  /// The moves that lead on, each with what stops it.
  func sayMoves(_ moves: [Move], in file: ReportFile) {
    for move in moves {
      let title = move.transition.title.isEmpty ? "" : " – " + move.transition.title.localized(language)
      let target = self.title(of: file.workflow.state(move.transition.to))
      let blocked = Localized(en: "blocked", fr: "bloqué")(language)
      let ready = Localized(en: "ready", fr: "prêt")(language)
      line("  \(move.transition.id) [\(move.isBlocked ? blocked : ready)] → \(target)\(title)")
      for finding in move.findings { line(text(of: finding, in: file.workflow, indent: "      ")) }
    }
  }
}
