import ArgumentParser
import Engine
import Foundation
import Ledger
import Reporting
import Wording

/// What happened, in a sentence.
enum EventText {
  static func sentence(for entry: Entry, in office: Office, _ workflow: Workflow) throws -> Localized {
    func words(_ id: Content.ID?) throws -> Localized {
      guard let id else { return Localized(same: "") }
      let text = try office.text(id) ?? "[…]"
      return Localized(en: ": \(text)", fr: " : \(text)")
    }
    switch entry.event {
    case .opened(let pin, let state, _):
      return Localized(
        en:
          "opened it on the workflow \(pin.name), version \(pin.version), in \"\(workflow.name(of: state).en)\"",
        fr:
          "l'a ouvert sur le modèle \(pin.name), version \(pin.version), à « \(workflow.name(of: state).fr) »"
      )
    case .saved(let revision, _):
      return Localized(
        en: "saved revision \(revision.short)", fr: "a enregistré la version \(revision.short)")
    case .picturesKept(let pictures):
      return Localized(
        en: "put pictures in (\(pictures.count))", fr: "a ajouté des images (\(pictures.count))")
    case .moved(let transition, let from, let to, let revision, let reason, let receipt):
      let why = try words(reason)
      let proof = try words(receipt)
      let sent =
        receipt == nil
        ? Localized(same: "") : Localized(en: ", receipt\(proof.en)", fr: ", accusé de réception\(proof.fr)")
      let move = workflow.name(of: transition)
      let (start, end) = (workflow.name(of: from), workflow.name(of: to))
      return Localized(
        en:
          "took \"\(move.en)\" from \"\(start.en)\" to \"\(end.en)\", revision \(revision.short)\(sent.en)\(why.en)",
        fr:
          "a effectué « \(move.fr) » de « \(start.fr) » à « \(end.fr) », version \(revision.short)\(sent.fr)\(why.fr)"
      )
    case .approved(let revision):
      return Localized(
        en: "approved revision \(revision.short)", fr: "a approuvé la version \(revision.short)")
    case .approvalWithdrawn(let revision):
      return Localized(
        en: "took back the approval of revision \(revision.short)",
        fr: "a retiré l'approbation de la version \(revision.short)")
    case .endorsed(let revision, let organisation):
      return Localized(
        en: "endorsed revision \(revision.short) for \(organisation)",
        fr: "a fait sienne la version \(revision.short) au nom de \(organisation)")
    case .endorsementWithdrawn(let revision, let organisation):
      return Localized(
        en: "took back the endorsement of revision \(revision.short) for \(organisation)",
        fr: "a retiré l'accord de \(organisation) sur la version \(revision.short)")
    case .commented(let id, _, let section, _, let text):
      let place = section?.rawValue ?? ""
      let said = try words(text)
      return Localized(
        en: "commented (\(id)) on \(place)\(said.en)", fr: "a commenté (\(id)) \(place)\(said.fr)")
    case .commentResolved(let id):
      return Localized(en: "resolved comment \(id)", fr: "a clos le commentaire \(id)")
    case .commentReopened(let id):
      return Localized(en: "reopened comment \(id)", fr: "a rouvert le commentaire \(id)")
    case .assigned(let person, let role, let organisation):
      let whom = organisation.map { " (\($0))" } ?? ""
      return Localized(en: "made \(person) \(role)\(whom)", fr: "a donné à \(person) le rôle \(role)\(whom)")
    case .unassigned(let person, let role):
      return Localized(en: "took the role \(role) from \(person)", fr: "a retiré à \(person) le rôle \(role)")
    case .deadlineSet(let deadline, let moment, let reason):
      let when = Moments.text(moment, zone: "Europe/Zurich")
      let why = try words(reason)
      return Localized(
        en: "set the deadline \(deadline) to \(when) Geneva\(why.en)",
        fr: "a fixé l'échéance \(deadline) au \(when) Genève\(why.fr)")
    case .deadlineFollowed, .deadlineWithdrawn, .workingDaysSet:
      return try DeadlineEvents.sentence(for: entry.event, why: words)
    case .produced(let revision, "package", let digest):
      return Localized(
        en: "made the folder to hand in of revision \(revision.short), SHA-256 \(digest)",
        fr: "a fait le dossier d'envoi de la version \(revision.short), SHA-256 \(digest)")
    case .produced(let revision, let format, let digest):
      return Localized(
        en: "produced the \(format) of revision \(revision.short), SHA-256 \(digest)",
        fr: "a produit le \(format) de la version \(revision.short), SHA-256 \(digest)")
    case .expungeAsked(let contents, let reason):
      let why = try words(reason)
      return Localized(
        en: "asked that pieces of content be destroyed: \(contents.count)\(why.en)",
        fr: "a demandé la destruction de contenus : \(contents.count)\(why.fr)")
    case .expungeDropped:
      return Localized(
        en: "dropped the request to destroy content", fr: "a abandonné la demande de destruction")
    case .expunged(let contents, let asker):
      return Localized(
        en: "destroyed pieces of content for good: \(contents.count), as \(asker) had asked",
        fr: "a détruit définitivement des contenus : \(contents.count), à la demande de \(asker)")
    case .translates(let original, let revision):
      return Localized(
        en: "put on record that it translates \(original) at revision \(revision.short)",
        fr: "a consigné que ceci traduit \(original) à la version \(revision.short)")
    case .translationEnded:
      return Localized(
        en: "put on record that it translates no other report",
        fr: "a consigné que ceci ne traduit aucun autre rapport")
    case .exported(let revision):
      return Localized(
        en: "took revision \(revision.short) out as a file",
        fr: "a sorti la version \(revision.short) dans un fichier")
    case .reminderDue, .reminderClaimed, .reminderSent, .reminderFailed, .reminderPassed:
      return reminder(entry.event)
    case .personAdded, .personChanged, .personRemoved, .roleGranted, .roleRevoked, .workflowAdopted,
      .nameProtected, .nameUnprotected:
      return Localized(en: "changed the office", fr: "a modifié le bureau")
    }
  }
}

extension Workflow {
  /// What a state is called; its name where it has no title, or is no state of this version.
  fileprivate func name(of id: State.ID) -> Localized { Self.said(state(id)?.title, id.rawValue) }

  /// What a move is called.
  fileprivate func name(of id: Transition.ID) -> Localized {
    Self.said(transitions.first { $0.id == id }?.title, id.rawValue)
  }

  private static func said(_ title: Translations?, _ name: String) -> Localized {
    guard let title, !title.isEmpty else { return Localized(same: name) }
    return title.localized
  }
}

/// What happened to deadlines beside being set by hand, in a sentence.
private enum DeadlineEvents {
  static func sentence(for event: Event, why: (Content.ID?) throws -> Localized) throws -> Localized {
    switch event {
    case .deadlineFollowed(let deadline, let moment, let reference, let reason):
      let why = try why(reason)
      guard let reference else {
        return Localized(
          en: "no calendar has an entry for the deadline \(deadline)\(why.en)",
          fr: "aucun calendrier n'a d'entrée pour l'échéance \(deadline)\(why.fr)")
      }
      let when =
        moment.map { Moments.geneva($0) } ?? Localized(en: "no date yet", fr: "pas encore de date")
      let name = "\(reference.calendar) \(reference.entry)"
      let sure = reference.certainty.text
      return Localized(
        en: "took the deadline \(deadline) from the calendar (\(name)): \(when.en), \(sure.en)\(why.en)",
        fr: "a repris l'échéance \(deadline) du calendrier (\(name)) : \(when.fr), \(sure.fr)\(why.fr)")
    case .deadlineWithdrawn(let deadline, let reason):
      let why = try why(reason)
      return Localized(
        en: "withdrew the date set by hand for the deadline \(deadline)\(why.en)",
        fr: "a retiré la date fixée à la main pour l'échéance \(deadline)\(why.fr)")
    case .workingDaysSet(let days):
      return Localized(
        en: "counts by the office's working days from now on: \(days.holidays.count) holidays",
        fr: "compte désormais selon les jours ouvrés du bureau : \(days.holidays.count) jours fériés")
    default: return Localized(en: "changed a deadline", fr: "a modifié une échéance")
    }
  }
}

extension SessionCalendar.Certainty {
  /// What a person is told.
  var text: Localized {
    switch self {
    case .official: Localized(en: "official", fr: "officielle")
    case .announced: Localized(en: "announced, not seen officially", fr: "annoncée, non vue officiellement")
    case .estimated: Localized(en: "estimated, ask the OHCHR", fr: "estimée, demandez au HCDH")
    }
  }
}

extension EventText {
  private static func list(_ keys: [Reminder.Key]) -> String {
    keys.map { "\($0.person) (\($0.reminder), \($0.occurrence))" }.joined(separator: ", ")
  }

  /// What the program did about reminders.
  fileprivate static func reminder(_ event: Event) -> Localized {
    switch event {
    case .reminderDue(let reminder, let occurrence, let people, let over):
      let names = people.isEmpty ? "–" : people.map(\.rawValue).joined(separator: ", ")
      let passed = over.isEmpty ? "" : " (–\(over.count))"
      return Localized(
        en: "the reminder \(reminder), \(occurrence), came due for: \(names)\(passed)",
        fr: "le rappel \(reminder), \(occurrence), est dû à : \(names)\(passed)")
    case .reminderClaimed(let keys, _):
      return Localized(en: "is about to remind \(list(keys))", fr: "va rappeler à \(list(keys))")
    case .reminderSent(let keys, _):
      return Localized(en: "reminded \(list(keys))", fr: "a rappelé à \(list(keys))")
    case .reminderFailed(let keys, _, let times, _):
      return Localized(
        en: "could not remind \(list(keys)), attempt \(times)",
        fr: "n'a pas pu rappeler à \(list(keys)), essai \(times)")
    case .reminderPassed(let keys):
      return Localized(en: "passed over \(list(keys))", fr: "a laissé de côté \(list(keys))")
    default: return Localized(en: "changed a reminder", fr: "a modifié un rappel")
    }
  }
}
