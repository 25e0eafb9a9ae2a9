import Definitions
import Foundation
import Programs
import Reporting
public import Wording

/// What is told of the last round.
extension RoundRecord {
  /// When it was, what it did and what went wrong, a sentence each.
  public func sentences(zone: String) -> [Localized] {
    let when = at.wallClock(in: zone)
    let last = lastSentAt.map { $0.wallClock(in: zone) } ?? "–"
    return [
      Localized(
        en: "Last run: \(when), mails handed over: \(sent). Last mail: \(last).",
        fr: "Dernier passage : \(when), messages remis : \(sent). Dernier message : \(last).")
    ] + mishaps
  }

  /// What went wrong.
  var mishaps: [Localized] {
    failures.map {
      Localized(
        en: "the mail to \($0.name) was not taken and is tried again: \($0.reason.en)",
        fr: "le message à \($0.name) n'a pas été pris et sera retenté : \($0.reason.fr)")
    }
      + unreachable.map {
        Localized(
          en: "there is no way to \($0): rapporteur people profile \($0) --email ADDRESS",
          fr: "\($0) est injoignable : rapporteur people profile \($0) --email ADRESSE")
      }
      + broken.map {
        Localized(
          en: "\($0.name) could not be looked at: \($0.reason.en)",
          fr: "\($0.name) n'a pas pu être examiné : \($0.reason.fr)")
      }
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
    guard let record = RoundRecord.read(workspace) else {
      return exam(
        .warning,
        Localized(
          en: "reminders are set up and have never run: rapporteur cron install",
          fr: "les rappels sont réglés et n'ont jamais tourné : rapporteur cron install"))
    }
    if let silence = record.silence(at: now) { return exam(.bad, .silent(for: silence)) }
    guard let first = record.mishaps.first else {
      return exam(.good, Localized(en: "reminders go out", fr: "les rappels partent"))
    }
    let all = record.mishaps.dropFirst().reduce(first) {
      Localized(en: "\($0.en); \($1.en)", fr: "\($0.fr) ; \($1.fr)")
    }
    return exam(record.broken.isEmpty ? .warning : .bad, all)
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
      return Localized(
        en: "the address to ping did not answer: \(Visible.text(ending.complaint))",
        fr: "l'adresse appelée n'a pas répondu : \(Visible.text(ending.complaint))")
    } catch { return error.message }
  }
}
