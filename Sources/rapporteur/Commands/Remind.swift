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

        WHEN: from 7 in the morning by the person's clock, on days that are neither the office's weekend and holidays \
        nor their own quiet days, and once a day: what comes due later that day, on other reports or by other clocks, \
        comes with the next morning's mail. Only what has its deadline before that, or on that day, goes out at once. \
        A pause holds everything back. What waits is not used up: one current mail comes afterwards.

        NOT REACHED: what is due for somebody without an address, or whose address was refused for good, waits; who \
        coordinates is told once a week, with their own mail, and doctor says it. A refused address is tried again after \
        1, 2, 4 and then each 7 days, eight times in all; an address that is given anew at once.

        It needs an address and a way out in rapporteur.yaml:
          mail: { from: reminders@example.org }

        Ends with 75 where mails were not taken (they are tried again), 65 where a report could not be looked at or an \
        address was refused for good.

        EXAMPLES:
          rapporteur remind
          rapporteur remind --dry-run --now 2027-01-10
          rapporteur remind --simulate 2026-11-01..2027-06-30
        """,
      fr: """
        Un message à chaque personne, avec tout ce qui lui est dû. Ne dit rien et se termine par 0 quand il n'y a rien à \
        faire. Quel que soit le nombre d'exécutions, chaque rappel part une fois ; si le programme ou l'ordinateur s'est \
        arrêté entre la remise d'un message et son inscription, il repart sous le même Message-ID.

        QUAND : dès 7 heures du matin à l'heure de la personne, les jours qui ne sont ni chômés au bureau ni calmes pour \
        elle, et une fois par jour : ce qui vient à échoir plus tard ce jour-là, pour d'autres rapports ou à d'autres \
        heures, vient avec le message du matin suivant. Seul ce dont l'échéance tombe avant, ou ce jour-là, part \
        aussitôt. Une pause retient tout. Ce qui attend n'est pas perdu : un seul message à jour vient ensuite.

        NON ATTEINT : ce qui est dû à une personne sans adresse, ou dont l'adresse a été refusée définitivement, attend ; \
        la coordination l'apprend une fois par semaine, avec son propre message, et doctor le dit. Une adresse refusée est \
        essayée à nouveau après 1, 2, 4 puis tous les 7 jours, huit fois en tout ; une adresse redonnée, aussitôt.

        Il faut une adresse et un moyen d'envoi dans rapporteur.yaml :
          mail: { from: rappels@example.org }

        Se termine par 75 si des messages n'ont pas été pris (ils sont retentés), 65 si un rapport n'a pas pu être examiné \
        ou si une adresse a été refusée définitivement.

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
    let round = try office.remind(by: acting.dryRun ? nil : try office.transport())
    if common.json {
      try console.json(RoundJSON(rounds: [round], rehearsal: acting.dryRun))
    } else if acting.dryRun {
      for sent in round.sent { Self.show(sent, in: office.zone, whole: true, console) }
      if round.sent.isEmpty {
        console.say(
          round.held.isEmpty
            ? Localized(en: "Nothing is due.", fr: "Rien n'est dû.")
            : Localized(en: "Nothing would go out now.", fr: "Rien ne partirait maintenant."))
      }
      for line in Self.held(round.held, in: office.zone) { console.say(line) }
      if !office.sendsMail { console.say(.sendsNoMail) }
      console.sayRehearsal(office)
    }
    try Self.complain(of: round, console)
    if !acting.dryRun, let why = office.ping() { Console.complain(Visible.lines(why(console.language))) }
  }

  /// What waits, a line for each person, reason and end.
  private static func held(_ all: [Round.Held], in zone: String) -> [Localized] {
    struct Group: Hashable {
      let person: Person.ID
      let reason: Round.Held.Reason
      let until: Date
    }
    let groups = Dictionary(grouping: all) {
      Group(person: $0.key.person, reason: $0.reason, until: $0.until)
    }
    return groups.sorted { ($0.key.person, $0.key.until) < ($1.key.person, $1.key.until) }.map {
      group, items in
      let names = items.map { "\($0.report) (\($0.key.reminder))" }.sorted().joined(separator: ", ")
      let (person, why) = (
        group.person, group.reason.sentence(until: group.until.wallClock(in: zone), person: group.person)
      )
      return Localized(
        en: "Waits for \(person): \(names): \(why.en)", fr: "En attente pour \(person) : \(names) : \(why.fr)"
      )
    }
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
    for line in Set(rounds.flatMap(\.held).compactMap(\.noWay)).sorted(by: { $0.en < $1.en }) {
      console.say(line)
    }
    if !office.sendsMail { console.say(.sendsNoMail) }
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
      let why = failed.sentence
      Console.complain(
        Visible.lines(Localized(en: "error: \(why.en)", fr: "erreur : \(why.fr)")(console.language)))
      if let remedy = failed.failure.remedy {
        Console.complain(Visible.lines("  → \(remedy(console.language))"))
      }
    }
    if !round.broken.isEmpty { throw ExitCode(65) }
    if round.failures.contains(where: { $0.failure.kind != .permanent }) { throw ExitCode(75) }
    if !round.failures.isEmpty { throw ExitCode(65) }
  }
}

extension Round.Held {
  /// That no mail reaches the person; `nil` where one does.
  fileprivate var noWay: Localized? {
    guard case .unreachable(let kind) = reason else { return nil }
    return Notice(kind, person: key.person).sentence(zone: "UTC")
  }

  /// The reason as `--json` names it.
  fileprivate var word: String {
    switch reason {
    case .quiet(.pause): "pause"
    case .quiet(.quietDay): "quiet-day"
    case .quiet(.night): "night"
    case .quiet(.mailed): "mailed-today"
    case .unreachable(.refused): "refused"
    case .unreachable: "no-address"
    }
  }
}

extension Round.Held.Reason {
  /// Why something waits and until when.
  fileprivate func sentence(until end: String, person: Person.ID) -> Localized {
    switch self {
    case .quiet(.pause): Localized(en: "paused, until \(end)", fr: "en pause, jusqu'au \(end)")
    case .quiet(.quietDay):
      Localized(en: "a day without mail, until \(end)", fr: "un jour sans message, jusqu'au \(end)")
    case .quiet(.night):
      Localized(en: "it is night there, until \(end)", fr: "il y fait nuit, jusqu'au \(end)")
    case .quiet(.mailed):
      Localized(en: "had a mail that day, until \(end)", fr: "un message ce jour-là déjà, jusqu'au \(end)")
    case .unreachable(let kind): Notice(kind, person: person).sentence(zone: "UTC")
    }
  }
}

extension Localized {
  fileprivate static let sendsNoMail = Localized(
    en:
      "Nothing goes out yet: rapporteur.yaml does not say how. Add: mail: { from: reminders@example.org }",
    fr:
      "Rien ne part encore : rapporteur.yaml ne dit pas comment. Ajoutez : mail: { from: rappels@example.org }"
  )
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
  struct Waiting: Encodable {
    let person: String
    let report: String
    let reminder: String
    let occurrence: String
    let reason: String
    let until: Date
  }

  let format = "rapporteur.remind/1"
  let rehearsal: Bool
  let mails: [Mail]
  let held: [Waiting]
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
    held = rounds.flatMap(\.held).map {
      Waiting(
        person: $0.key.person.rawValue, report: $0.report.rawValue, reminder: $0.key.reminder.rawValue,
        occurrence: $0.key.occurrence, reason: $0.word, until: $0.until)
    }
    failures = rounds.flatMap(\.failures).map {
      Mishap(name: $0.person.rawValue, reason: $0.failure.message.en)
    }
    unreachable = Set(rounds.flatMap(\.unreachable)).sorted().map(\.rawValue)
    broken = rounds.flatMap(\.broken).map { Mishap(name: $0.report.rawValue, reason: $0.reason.en) }
  }
}
