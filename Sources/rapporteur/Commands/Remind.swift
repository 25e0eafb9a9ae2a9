import ArgumentParser
import Engine
import Foundation
import Mail
import Reporting
import Wording

struct Remind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: .in(
      en: "Send the reminders that are due: made for cron.", fr: "Envoyer les rappels dus : fait pour cron."),
    discussion: .in(
      en: """
        One mail to each person, with everything that is due for them. Says nothing and ends with 0 when there is \
        nothing to do. However often it runs, each reminder goes out once; where the program or the computer stopped \
        between handing a mail over and writing that down, it goes out again under the same Message-ID.

        It needs an address and a way out in rapporteur.yaml:
          mail: { from: reminders@example.org }

        Ends with 75 where mails were not taken (they are tried again), 65 where a report could not be looked at.

        EXAMPLES:
          rapporteur remind
          rapporteur remind --dry-run --now 2027-01-10
          rapporteur remind --simulate 2026-11-01..2027-06-30
        """,
      fr: """
        Un message à chaque personne, avec tout ce qui lui est dû. Ne dit rien et se termine par 0 quand il n'y a rien à \
        faire. Quel que soit le nombre d'exécutions, chaque rappel part une fois ; si le programme ou l'ordinateur s'est \
        arrêté entre la remise d'un message et son inscription, il repart sous le même Message-ID.

        Il faut une adresse et un moyen d'envoi dans rapporteur.yaml :
          mail: { from: rappels@example.org }

        Se termine par 75 si des messages n'ont pas été pris (ils sont retentés), 65 si un rapport n'a pas pu être examiné.

        EXEMPLES :
          rapporteur remind
          rapporteur remind --dry-run --now 2027-01-10
          rapporteur remind --simulate 2026-11-01..2027-06-30
        """))

  @Option(
    help: .in(
      en: "Print what would go to whom from a day to another, and send nothing.",
      fr: "Montrer ce qui partirait, à qui, d'un jour à l'autre, sans rien envoyer.", named: "days", "jours"))
  var simulate: String?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    if let simulate { return try run(simulate) }
    let (office, console) = try common.open(rehearsing: acting.dryRun, warning: false)
    let round = try office.remind(by: try office.transport())
    if common.json {
      try console.json(RoundJSON(rounds: [round], rehearsal: acting.dryRun))
    } else if acting.dryRun {
      for sent in round.sent { Self.show(sent, in: office.zone, whole: true, console) }
      if round.sent.isEmpty { console.say(Localized(en: "Nothing is due.", fr: "Rien n'est dû.")) }
      for person in round.unreachable.sorted() { console.say(Self.unreachable(person)) }
      console.sayRehearsal(office)
    }
    try Self.complain(of: round, console)
    if !acting.dryRun, let why = office.ping() { Console.complain(Visible.lines(why(console.language))) }
  }

  /// Rounds from a day to another as they would go if cron ran each hour and nobody did anything.
  private func run(_ stretch: String) throws {
    let (office, console) = try common.open(rehearsing: true, warning: false)
    let ends = stretch.components(separatedBy: "..")
    guard ends.count == 2, let from = Date(typed: ends[0], zone: office.zone, hour: 0, minute: 0),
      let to = Date(typed: ends[1], zone: office.zone), from <= to,
      to.timeIntervalSince(from) < 10 * 366 * 86_400
    else {
      throw Trouble(
        .usage,
        Localized(
          en: "--simulate \(stretch) is no stretch of time", fr: "--simulate \(stretch) n'est pas une période"
        ),
        remedy: Localized(
          en: "write --simulate 2026-11-01..2027-06-30, at most ten years",
          fr: "écrivez --simulate 2026-11-01..2027-06-30, dix ans au plus"))
    }
    let rounds = try office.simulateReminders(from: from, to: to)
    if common.json { return try console.json(RoundJSON(rounds: rounds, rehearsal: true)) }
    for round in rounds { for sent in round.sent { Self.show(sent, in: office.zone, whole: false, console) } }
    for person in Set(rounds.flatMap(\.unreachable)).sorted() { console.say(Self.unreachable(person)) }
    if rounds.allSatisfy(\.sent.isEmpty) {
      console.say(Localized(en: "Nothing would go out.", fr: "Rien ne partirait."))
    }
    for round in rounds.prefix(1) { try Self.complain(of: round, console) }
  }

  private static func show(_ sent: Round.Sent, in zone: String, whole: Bool, _ console: Console) {
    console.line(
      "\(sent.at.wallClock(in: zone))  \(sent.person) <\(sent.message.to.address)>  \(sent.message.subject)")
    for (report, keys) in sent.keys.sorted(by: { $0.key < $1.key }) {
      for key in keys {
        console.line("    \(report)\(console.language.colon)\(key.reminder), \(key.occurrence)")
      }
    }
    if whole {
      console.line(
        sent.message.text.split(separator: "\n", omittingEmptySubsequences: false).map { "    | \($0)" }
          .joined(separator: "\n"))
    }
  }

  private static func unreachable(_ person: Person.ID) -> Localized {
    Localized(
      en: "No way to \(person): rapporteur people profile \(person) --email ADDRESS",
      fr: "\(person) est injoignable : rapporteur people profile \(person) --email ADRESSE")
  }

  /// Names what went wrong; the round went on all the same.
  private static func complain(of round: Round, _ console: Console) throws {
    for broken in round.broken {
      let (id, why) = (broken.report, broken.reason)
      Console.complain(
        Visible.lines(
          Localized(
            en: "error: \(id) could not be looked at: \(why.en)",
            fr: "erreur : \(id) n'a pas pu être examiné : \(why.fr)")(console.language)))
    }
    for failed in round.failures {
      let (person, why) = (failed.person, failed.failure.message)
      Console.complain(
        Visible.lines(
          Localized(
            en: "error: the mail to \(person) was not taken, and is tried again: \(why.en)",
            fr: "erreur : le message à \(person) n'a pas été pris et sera retenté : \(why.fr)")(
              console.language)))
      if let remedy = failed.failure.remedy {
        Console.complain(Visible.lines("  → \(remedy(console.language))"))
      }
    }
    if !round.broken.isEmpty { throw ExitCode(65) }
    if !round.failures.isEmpty { throw ExitCode(75) }
  }
}

/// Rounds as `--json` shows them.
private struct RoundJSON: Encodable {
  struct Key: Encodable {
    let report: String
    let reminder: String
    let occurrence: String
  }
  struct Mail: Encodable {
    let at: Date
    let person: String
    let messageID: String
    let subject: String
    let reminders: [Key]
  }
  struct Mishap: Encodable {
    let name: String
    let reason: String
  }

  let format = "rapporteur.remind/1"
  let rehearsal: Bool
  let mails: [Mail]
  let failures: [Mishap]
  let unreachable: [String]
  let broken: [Mishap]

  init(rounds: [Round], rehearsal: Bool) {
    self.rehearsal = rehearsal
    mails = rounds.flatMap(\.sent).map { sent in
      Mail(
        at: sent.at, person: sent.person.rawValue, messageID: sent.message.id, subject: sent.message.subject,
        reminders: sent.keys.sorted { $0.key < $1.key }.flatMap { report, keys in
          keys.map {
            Key(report: report.rawValue, reminder: $0.reminder.rawValue, occurrence: $0.occurrence)
          }
        })
    }
    failures = rounds.flatMap(\.failures).map {
      Mishap(name: $0.person.rawValue, reason: $0.failure.message.en)
    }
    unreachable = Set(rounds.flatMap(\.unreachable)).sorted().map(\.rawValue)
    broken = rounds.flatMap(\.broken).map { Mishap(name: $0.report.rawValue, reason: $0.reason.en) }
  }
}
