import Engine
import Reporting
import Wording

/// What became of what we asked for, in words and as a table.
struct OutcomeText {
  let console: Console

  /// One report: a line with its totals, then each demand with what takes it up.
  func say(_ item: ReportOutcome) {
    let about = [item.country?.name.localized(console.language), item.year.map(String.init)].compactMap(
      \.self)
    let name = ([item.report.rawValue] + about).joined(separator: ", ")
    console.line("\(name)\(console.language.colon)\(text(item.outcome.tally)(console.language))")
    for demand in item.outcome.demands {
      console.line("  \(demand.name)  \(demand.text)")
      if demand.uptake.isEmpty {
        console.say(Localized(en: "      not taken up", fr: "      pas reprise"))
      }
      for uptake in demand.uptake { console.line("      \(text(uptake))") }
    }
    for stray in item.outcome.strays {
      console.say(
        Localized(
          en: "  ! row \(stray.row) takes up \"\(stray.name)\", which does not exist",
          fr: "  ! la ligne \(stray.row) reprend « \(stray.name) », qui n'existe pas"))
    }
  }

  /// Sums by State, by year and of all.
  func sayTotals(of items: [ReportOutcome], hidden: Int) {
    if items.isEmpty {
      console.say(
        Localized(
          en:
            "No report with an outcome. Fill in the table that its workflow names: rapporteur workflow show",
          fr:
            "Aucun rapport avec une issue. Remplissez le tableau que nomme son modèle : rapporteur workflow show"
        ))
    }
    if items.count > 1 {
      sums(items, by: { $0.country?.name.localized(console.language) ?? "–" })
      sums(
        items,
        by: { $0.year.map(String.init) ?? Localized(en: "not sent", fr: "non envoyé")(console.language) })
      let all = items.reduce(EffectTally()) { $0 + $1.outcome.tally }
      let word = Localized(en: "All", fr: "Total")(console.language)
      console.line("\(word)\(console.language.colon)\(text(all)(console.language))")
    }
    if hidden > 0 {
      console.say(
        Localized(
          en: "Left out, since you may not read them: \(hidden)",
          fr: "Laissés de côté, car vous ne pouvez pas les lire : \(hidden)"))
    }
  }

  private func sums(_ items: [ReportOutcome], by key: (ReportOutcome) -> String) {
    for (name, group) in Dictionary(grouping: items, by: key).sorted(by: { $0.key < $1.key }) {
      let tally = group.reduce(EffectTally()) { $0 + $1.outcome.tally }
      console.line("\(name) (\(group.count))\(console.language.colon)\(text(tally)(console.language))")
    }
  }

  private func text(_ tally: EffectTally) -> Localized {
    let answers = tally.answers.sorted { $0.key < $1.key }.map { (name(of: $0.key), $0.value) }
    let (en, fr) = (
      answers.map { ", \($0.en): \($1)" }.joined(), answers.map { ", \($0.fr)\u{A0}: \($1)" }.joined()
    )
    return Localized(
      en: "asked for: \(tally.asked), taken up: \(tally.takenUp)\(en)",
      fr: "demandes : \(tally.asked), reprises : \(tally.takenUp)\(fr)")
  }

  /// The answer in words, as it stands in a sentence: "supported", « acceptée ».
  private func name(of answer: String) -> Localized {
    let name = ChoiceNames.name(of: answer, in: "response")
    return Localized(en: name.text(in: .en).lowercased(), fr: name.text(in: .fr).lowercased())
  }

  private func text(_ uptake: Effect.Uptake) -> String {
    let answer = name(of: uptake.answer)(console.language)
    let head = [uptake.number, who(uptake), answer].filter { !$0.isEmpty }.joined(separator: ", ")
    return [head, uptake.text].filter { !$0.isEmpty }.joined(separator: console.language.colon)
  }

  private func who(_ uptake: Effect.Uptake) -> String {
    Country(code: uptake.from)?.name.localized(console.language) ?? uptake.from
  }

  /// A row for each demand and what takes it up; one with empty cells where nothing does.
  func csv(_ items: [ReportOutcome]) -> String {
    let head = [
      "report", "workflow", "country", "year", "ours", "ours_text", "taken_up", "number", "from", "answer",
      "text",
    ]
    let rows = items.flatMap { item in
      item.outcome.demands.flatMap { demand -> [[String]] in
        let start = [
          item.report.rawValue, item.workflow.rawValue, item.country?.alpha2 ?? "",
          item.year.map(String.init) ?? "",
          demand.name, demand.text,
        ]
        if demand.uptake.isEmpty { return [start + ["no", "", "", "", ""]] }
        return demand.uptake.map { start + ["yes", $0.number, $0.from, $0.answer, $0.text] }
      }
    }
    return CSV.text(head, rows)
  }
}

/// What became of what we asked for, as `--json` shows it.
struct OutcomeJSON: Encodable {
  struct Tally: Encodable {
    let asked: Int
    let takenUp: Int
    let answers: [String: Int]

    init(_ tally: EffectTally) { (asked, takenUp, answers) = (tally.asked, tally.takenUp, tally.answers) }
  }

  struct Uptake: Encodable {
    let number: String
    let from: String
    let text: String
    let answer: String
  }

  struct Demand: Encodable {
    let ours: String
    let text: String
    let uptake: [Uptake]
  }

  struct Stray: Encodable {
    let row: Int
    let name: String
  }

  struct Item: Encodable {
    let report: String
    let workflow: String
    let country: String?
    let year: Int?
    let tally: Tally
    let demands: [Demand]
    let strays: [Stray]
  }

  let format = "rapporteur.outcome/1"
  let reports: [Item]
  let total: Tally
  let hidden: Int

  init(_ items: [ReportOutcome], hidden: Int) {
    reports = items.map { item in
      Item(
        report: item.report.rawValue, workflow: item.workflow.rawValue, country: item.country?.alpha2,
        year: item.year, tally: Tally(item.outcome.tally),
        demands: item.outcome.demands.map { demand in
          Demand(
            ours: demand.name, text: demand.text,
            uptake: demand.uptake.map {
              Uptake(number: $0.number, from: $0.from, text: $0.text, answer: $0.answer)
            })
        }, strays: item.outcome.strays.map { Stray(row: $0.row, name: $0.name) })
    }
    total = Tally(items.reduce(EffectTally()) { $0 + $1.outcome.tally })
    self.hidden = hidden
  }
}
