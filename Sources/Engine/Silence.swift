import Definitions
import Foundation
import Mail
import Programs
import Reporting
public import Wording

/// What is told of the last round.
extension RoundRecord {
  /// When it was, what it did and what went wrong, a sentence each.
  public func sentences(zone: String) -> [Localized] {
    var said: [Localized] = []
    if hasRun {
      let when = at.wallClock(in: zone)
      let last = lastSentAt.map { $0.wallClock(in: zone) } ?? "–"
      said.append(
        Localized(
          en: "Last run: \(when), mails handed over: \(sent). Last mail: \(last).",
          fr: "Dernier passage : \(when), messages remis : \(sent). Dernier message : \(last)."))
    } else {
      said.append(.hasNeverRun)
    }
    if let removedAt {
      let when = removedAt.wallClock(in: zone)
      said.append(
        Localized(
          en: "Taken off on purpose: \(when) (rapporteur cron remove).",
          fr: "Retiré exprès : \(when) (rapporteur cron remove)."))
    }
    return said + mishaps(zone: zone)
  }

  /// What went wrong.
  func mishaps(zone: String) -> [Localized] {
    failures.map { Localized.notTaken(from: $0.name, $0.reason) }
      + (refused ?? [:]).sorted { $0.key < $1.key }.map { $1.sentence(of: $0, zone: zone) }
      + unreachable.map { Notice(.noAddress, person: Person.ID($0)).sentence(zone: zone) }
      + (untold ?? []).filter { $0.kind == .away }.map { $0.sentence(zone: zone) }
      + broken.map {
        Localized(
          en: "\($0.name) could not be looked at: \($0.reason.en)",
          fr: "\($0.name) n'a pas pu être examiné : \($0.reason.fr)")
      }
  }
}

extension Localized {
  /// That there was no round of reminders yet.
  public static let hasNeverRun = Localized(en: "It has never run.", fr: "Il n'a jamais tourné.")

  /// That a mail to `person` was not taken, for now.
  static func notTaken(from person: String, _ reason: Localized) -> Localized {
    Localized(
      en: "the mail to \(person) was not taken and is tried again: \(reason.en)",
      fr: "le message à \(person) n'a pas été pris et sera retenté : \(reason.fr)")
  }
}

extension Refused {
  /// That the mails of `person` are refused, and what to do.
  func sentence(of person: String, zone: String) -> Localized {
    let again = next.map { $0.wallClock(in: zone) }
    let when = Localized(
      en: again.map { "It is not tried again before \($0)" } ?? "It is not tried again",
      fr: again.map { "Pas de nouvel essai avant \($0)" } ?? "Pas de nouvel essai")
    return Localized(
      en:
        "the mail to \(person) was refused for good: \(reason.en). \(when.en), unless the address is given anew: rapporteur people profile \(person) --email ADDRESS",
      fr:
        "le message à \(person) a été refusé définitivement : \(reason.fr). \(when.fr), sauf si l'adresse est redonnée : rapporteur people profile \(person) --email ADRESSE"
    )
  }
}

extension Round.Failure {
  /// What a person is told of it.
  public var sentence: Localized {
    guard failure.kind == .permanent else { return .notTaken(from: person.rawValue, failure.message) }
    return Localized(
      en:
        "the mail to \(person) was refused for good, and the reminders for them wait: \(failure.message.en)",
      fr:
        "le message à \(person) a été refusé définitivement, et ses rappels attendent : \(failure.message.fr)"
    )
  }
}

extension Office {
  /// How it stands with reminders, for `doctor`.
  func remindersExam() -> Examination {
    func exam(_ state: Examination.State, _ message: Localized) -> Examination {
      Examination(name: "reminders", state: state, message: message)
    }
    guard workspace.settings.mail != nil else {
      return exam(.good, Localized(en: "reminders are not in use", fr: "les rappels ne sont pas utilisés"))
    }
    if let silence { return exam(.bad, silence) }
    let record = lastRound()
    var found = record?.mishaps(zone: zone) ?? []
    let named = Set(record?.unreachable ?? [])
    found += withoutAddress().filter { !named.contains($0.rawValue) }.map { person in
      Localized(
        en:
          "\(person) has no e-mail address, so no reminder reaches them: rapporteur people profile \(person) --email ADDRESS",
        fr:
          "\(person) n'a pas d'adresse électronique, donc aucun rappel ne lui parvient : rapporteur people profile \(person) --email ADRESSE"
      )
    }
    if let removed = record?.removedAt {
      let when = removed.wallClock(in: zone)
      found.insert(
        Localized(
          en:
            "reminders do not run by themselves: taken off on purpose on \(when) (again: rapporteur cron install)",
          fr:
            "les rappels ne partent pas d'eux-mêmes : retirés exprès le \(when) (à nouveau : rapporteur cron install)"
        ), at: 0)
    } else if record?.hasRun != true {
      found.insert(
        Localized(
          en: "reminders are set up and have never run: rapporteur cron install",
          fr: "les rappels sont réglés et n'ont jamais tourné : rapporteur cron install"), at: 0)
    }
    guard let first = found.first else {
      return exam(.good, Localized(en: "reminders go out", fr: "les rappels partent"))
    }
    let all = found.dropFirst().reduce(first) {
      Localized(en: "\($0.en); \($1.en)", fr: "\($0.fr) ; \($1.fr)")
    }
    return exam(record?.broken.isEmpty ?? true ? .warning : .bad, all)
  }

  /// Who has a role in the office and no address that mail can be sent to.
  private func withoutAddress() -> [Person.ID] {
    guard let directory = try? directory() else { return [] }
    return directory.people.values.filter { person in
      !person.roles.isEmpty && (try? profile(of: person.id, in: directory))?.isReachable == false
    }.map(\.id).sorted()
  }

  /// Tells the dead-man's switch of the settings that a round went well; nothing happens where there is none.
  ///
  /// - Returns: Why that did not work; `nil` where it did.
  public func ping() -> Localized? {
    guard let address = workspace.settings.mail?.ping else { return nil }
    guard let curl = Program.find("curl", on: "/usr/bin:/usr/local/bin:/bin") else {
      return Localized(
        en: "the address to ping was not called: curl is missing",
        fr: "l'adresse n'a pas été appelée : curl manque")
    }
    // On standard input, so that the address stands in no list of processes: who knows it can feign a round.
    let escaped = address.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(
      of: "\"", with: "\\\"")
    let program = Program(
      curl,
      [
        // -q first: nobody's .curlrc changes this.
        "-q", "--config", "-", "--silent", "--show-error", "--fail", "--proto", "=https,http", "--noproxy",
        "*",
        "--output", "/dev/null", "--max-time", "10",
      ],
      environment: ["PATH": "/usr/bin:/bin"], limit: .seconds(15))
    do throws(ProgramFailure) {
      let ending = try program.run(input: Array("url = \"\(escaped)\"\n".utf8))
      if ending.status == 0 { return nil }
      // What programs say ends with a line end.
      let why = Visible.text(ending.complaint.trimmingCharacters(in: .whitespacesAndNewlines))
      return Localized(
        en: "the address to ping did not answer: \(why)", fr: "l'adresse appelée n'a pas répondu : \(why)")
    } catch { return error.message }
  }
}
