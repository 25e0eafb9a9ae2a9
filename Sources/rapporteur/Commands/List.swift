import ArgumentParser
import Engine
import Foundation
import Ledger
import Reporting
import Wording

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: .in(
      en: "List the reports, those due first.",
      fr: "Énumérer les rapports, les plus urgents d'abord."),
    discussion: .in(
      en:
        "EXAMPLES:\n  rapporteur list\n  rapporteur list --state review --workflow upr\n  rapporteur list --waiting-for me",
      fr:
        "EXEMPLES :\n  rapporteur list\n  rapporteur list --state review --workflow upr\n  rapporteur list --waiting-for me"
    ))

  @Option(
    help: .in(
      en: "Only those in this state.", fr: "Seulement ceux qui sont à cette étape.", named: "state", "étape"))
  var state: String?
  @Option(
    help: .in(
      en: "Only those on this workflow.", fr: "Seulement ceux qui suivent ce modèle.", named: "workflow",
      "modèle"))
  var workflow: String?
  @Option(
    help: .in(
      en: "Only those about this State (code or name).",
      fr: "Seulement ceux qui portent sur cet État (code ou nom).", named: "country", "État"))
  var country: String?
  @Option(
    help: .in(
      en: "What waits for this person (me: for you), as reminders tell it.",
      fr: "Ce qui attend cette personne (me : vous), tel que les rappels le disent.", named: "name", "nom"))
  var waitingFor: String?
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    if let waitingFor {
      return try WaitingList.show(waitingFor == "me" ? office.actor : Person.ID(waitingFor), office, console)
    }
    let code = country.map { Country(code: $0)?.alpha2 ?? Country(named: $0)?.alpha2 ?? $0 }
    let lines = try office.lines(
      Listing(states: state.map { [State.ID($0)] }, workflow: workflow.map { Workflow.ID($0) }))
    let reports = lines.filter { line in code.map { line.country == $0 } ?? true }.map { $0.asOf(office.now) }
      .sorted {
        ($0.due ?? .distantFuture, $0.report) < ($1.due ?? .distantFuture, $1.report)
      }
    let versions = try reports.map { try office.freshness(of: $0) }
    let calendars = office.workspace.shelf.soundCalendars()
    if common.json {
      return try console.json(
        ListJSON(
          reports: zip(reports, versions).map {
            ListJSON.Item($0, $1, isOvertaken: $0.isOvertaken(by: calendars), console)
          }))
    }
    if reports.isEmpty, state != nil || workflow != nil || country != nil {
      console.say(
        Localized(
          en: "No report fits. See them all: rapporteur list",
          fr: "Aucun rapport ne convient. Voyez-les tous : rapporteur list"))
    } else if reports.isEmpty {
      console.say(
        Localized(
          en: "No reports. Open one: rapporteur open --help",
          fr: "Aucun rapport. Ouvrez-en un : rapporteur open --help"))
    }
    let titles = Titles(of: reports.map(\.workflow), office)
    for (report, version) in zip(reports, versions) {
      console.line(text(report, titles, console, now: office.now))
      if report.isOvertaken(by: calendars) {
        let word = Localized(
          en: "the calendar gives another date now: rapporteur calendar apply \(report.report)",
          fr: "le calendrier donne désormais une autre date : rapporteur calendar apply \(report.report)")
        console.line("    ! \(word(console.language))")
      }
      if let translation = report.translates {
        let state = console.text(of: version, in: nil)(console.language)
        let word = Localized(en: "translates", fr: "traduit")(console.language)
        console.line(
          "    \(word) \(translation.original) (\(translation.revision.short))\(console.language.colon)\(state)"
        )
      }
    }
  }

  private func text(_ report: Summary, _ titles: Titles, _ console: Console, now: Date) -> String {
    let sent =
      report.isSubmitted
      ? Localized(en: "sent", fr: "envoyé") : Localized(en: "not yet sent", fr: "pas encore envoyé")
    let due = report.next(at: now).map { next in
      let left = Span.left(until: next.at, from: now)(console.language)
      let title = titles.deadline(next.id, in: report.workflow)(console.language)
      return
        "\(title) \(Moments.both(next.at, zone: next.zone, reader: console.zone)(console.language)), \(left)"
    }
    let confidential = Localized(en: "(confidential)", fr: "(confidentiel)")(console.language)
    let name = report.isMasked ? confidential : report.name(console.language)
    let state = titles.state(report.state, in: report.workflow)(console.language)
    if console.isAccessible {
      return ["\(report.report)", name, state, sent(console.language), due ?? ""].filter {
        !$0.isEmpty
      }
      .joined(separator: console.language.semicolon)
    }
    return [
      pad("\(report.report)", 24), pad(state, 20), pad(sent(console.language), 18),
      pad(due ?? "–", 72), name,
    ]
    .joined(separator: " ")
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Visible.width(of: text)))
  }

  private struct ListJSON: Encodable {
    struct Item: Encodable {
      var summary: Summary
      let translation: TranslationJSON?
      let masked: Bool
      let calendarGivesAnotherDate: Bool

      init(_ summary: Summary, _ freshness: Original.Freshness?, isOvertaken: Bool, _ console: Console) {
        calendarGivesAnotherDate = isOvertaken
        self.summary = summary
        // What only finds lines again is no one's to rely on.
        (self.summary.audience, self.summary.edition) = (nil, nil)
        masked = summary.isMasked
        translation = summary.translates.map {
          TranslationJSON($0.original, at: $0.revision, freshness, console)
        }
      }

      enum Key: CodingKey { case translation, masked, calendarGivesAnotherDate }

      func encode(to encoder: any Encoder) throws {
        try summary.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(translation, forKey: .translation)
        try container.encode(masked, forKey: .masked)
        try container.encode(calendarGivesAnotherDate, forKey: .calendarGivesAnotherDate)
      }
    }

    let format = "rapporteur.list/1"
    let reports: [Item]
  }
}

extension Summary {
  /// The line with the deadline that is next at `now`, in place of the one that was next when the report last changed.
  fileprivate func asOf(_ now: Date) -> Summary {
    var line = self
    line.deadline = next(at: now)?.id
    line.due = next(at: now)?.at
    return line
  }
}
