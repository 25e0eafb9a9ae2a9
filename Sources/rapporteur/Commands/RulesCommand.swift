import ArgumentParser
import Definitions
import Engine
import Foundation
import Reporting
import Wording

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: .in(
      en: "Say which rules nobody has looked at for a year, and which were never verified.",
      fr:
        "Dire quelles règles personne n'a consultées depuis un an, et lesquelles n'ont jamais été vérifiées."),
    discussion: .in(
      en: """
        Rules are data with a source and the day when somebody last looked there. They change with each cycle: look again, \
        then change "checked-on" and "status" in Workflows/rules/.

        EXAMPLES:
          rapporteur rules check
          rapporteur rules check --now 2028-01-10
        """,
      fr: """
        Les règles sont des données avec une source et le jour où quelqu'un l'a consultée pour la dernière fois. Elles \
        changent à chaque cycle : consultez-la de nouveau, puis modifiez « checked-on » et « status » dans Workflows/rules/.

        EXEMPLES :
          rapporteur rules check
          rapporteur rules check --now 2028-01-10
        """),
    subcommands: [Check.self], defaultSubcommand: Check.self)

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: .in(
        en: "List the rules that need somebody to look again.",
        fr: "Énumérer les règles qu'il faut consulter de nouveau."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur rules check",
        fr: "EXEMPLE :\n  rapporteur rules check"))
    @OptionGroup var place: Place
    @Option(
      help: .in(
        en: "Judge as if it were this day: 2028-01-10.",
        fr: "Juger comme si l'on était ce jour-là : 2028-01-10.", named: "now", "jour"))
    var now: String?
    @Flag(
      help: .in(
        en: "Print one JSON object (format and version inside).",
        fr: "Afficher un objet JSON (qui dit son format et sa version)."))
    var json = false

    func run() throws {
      let console = Console(json: json)
      let today = try day()
      let found = try place.shelf.ruleSets().flatMap { set in
        set.rules.filter { $0.status != .superseded }.compactMap { Aged($0, of: set, on: today) }
      }
      if json { try console.json(Output(rules: found)) }
      for aged in found where aged.isOld { console.say(aged.sentence) }
      for aged in found where !aged.isOld { console.say(aged.sentence) }
      let old = found.count { $0.isOld }
      console.say(
        Localized(
          en: "Older than a year: \(old). Not verified at the source: \(found.count { !$0.isVerified }).",
          fr: "De plus d'un an : \(old). Non vérifiées à la source : \(found.count { !$0.isVerified })."))
      if old > 0 { throw ExitCode(65) }
    }

    private func day() throws -> CalendarDay {
      let text = now ?? String(Moments.text(Date(), zone: TimeZone.current.identifier).prefix(10))
      guard let day = CalendarDay(text) else {
        throw ValidationError(
          .in(en: "--now takes a day, as 2028-01-10", fr: "--now veut un jour, comme 2028-01-10"))
      }
      return day
    }
  }

  /// A rule that somebody should look at again.
  private struct Aged: Encodable {
    let set: String
    let rule: String
    let weight: String
    let checkedOn: String
    let isVerified: Bool
    let isOld: Bool
    let source: String

    init?(_ rule: Rule, of set: RuleSet, on today: CalendarDay) {
      self.set = set.id.rawValue
      self.rule = rule.id.rawValue
      weight = rule.weight.rawValue
      checkedOn = rule.checkedOn
      isVerified = rule.status == .verified
      source = rule.source
      // Days are written so that their texts sort as they do: a year later is the same text with the next year.
      let year = (Int(rule.checkedOn.prefix(4)) ?? 0) + 1
      isOld = "\(year)\(rule.checkedOn.dropFirst(4))" < "\(today)"
      if isVerified, !isOld { return nil }
    }

    var sentence: Localized {
      let status =
        isVerified
        ? Localized(en: "verified", fr: "vérifiée") : Localized(en: "not verified", fr: "non vérifiée")
      let advice =
        weight == Rule.Weight.advice.rawValue
        ? Localized(en: ", advice", fr: ", conseil") : Localized(same: "")
      return Localized(
        en: "\(set) \(rule): \(status.en)\(advice.en), last looked at \(checkedOn); \(source)",
        fr: "\(set) \(rule) : \(status.fr)\(advice.fr), consultée le \(checkedOn) ; \(source)")
    }
  }

  private struct Output: Encodable {
    let format = "rapporteur.rules/1"
    let rules: [Aged]
  }
}
