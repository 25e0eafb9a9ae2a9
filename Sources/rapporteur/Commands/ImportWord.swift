import ArgumentParser
import Documents
import Engine
import Foundation
import Reporting
import Wording

/// Brings in a Word file: shows where each part goes, asks where that is in doubt, and tells what could not be kept.
struct ImportWord {
  let office: Office
  let console: Console
  let report: Report.ID
  /// The file as the person named it.
  let name: String
  let isDryRun: Bool

  /// - Parameters:
  ///   - map: What `--map` says, by heading.
  ///   - takesComments: Whether the file's comments become the report's, without a question.
  func run(
    _ bytes: [UInt8], map: [String: String], over: Revision.ID?, dropsMissing: Bool, takesComments: Bool
  )
    throws
  {
    let word = try office.readWord(bytes, named: name, for: report, over: over)
    var plan = try word.plan(map)
    if isatty(STDIN_FILENO) == 1, !console.isJSON { plan = try ask(word, plan, map) }
    let takesComments = takesComments || wantsComments(word)
    let losses = word.losses(plan).filter { !takesComments || $0.kind != .comment }
    if console.isJSON, isDryRun { return try console.json(WordPlanJSON(word, plan, losses, console)) }
    let file = try office.file(of: report)
    show(plan, word, file.workflow)
    for loss in losses { tell(loss) }
    if isDryRun, !plan.open.isEmpty { return sayOpen(plan) }
    let imported = try office.save(word, by: plan, of: report, dropsMissing: dropsMissing)
    let comments = takesComments ? word.text.comments : []
    let (left, known, now) = try office.comment(
      with: comments, by: plan, after: imported, in: console.language)
    if !console.isJSON { sayComments(left, known) }
    try SavedText.say(imported.with(now), nil, named: name, console, office)
  }

  /// Asks whether the comments of the file are to be those of the report.
  private func wantsComments(_ word: WordFile) -> Bool {
    let count = word.text.comments.count
    guard count > 0, isatty(STDIN_FILENO) == 1, !console.isJSON else { return false }
    Console.complain(
      Localized(
        en: "The file has open comments (\(count)). Leave them on the report? [y/N]",
        fr: "Le fichier a des commentaires ouverts (\(count)). Les laisser sur le rapport ? [o/N]")(
          console.language))
    let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
    return ["y", "yes", "o", "oui"].contains(answer)
  }

  private func sayComments(_ left: Int, _ known: Int) {
    if left > 0 {
      console.say(
        Localized(
          en: "Left \(left) comments of the file on the report; each waits for an answer.",
          fr: "Commentaires du fichier laissés sur le rapport : \(left) ; chacun attend une réponse."))
    }
    if known > 0 {
      console.say(
        Localized(
          en: "\(known) comments of the file were on the report already.",
          fr: "Commentaires du fichier déjà présents sur le rapport : \(known)."))
    }
  }

  // MARK: - Asking

  /// Asks for each part that has no place yet; an empty answer takes what is proposed, or stops.
  private func ask(_ word: WordFile, _ first: WordPlan, _ map: [String: String]) throws -> WordPlan {
    var (plan, map) = (first, map)
    if !plan.open.isEmpty {
      let sections = try office.file(of: report).workflow.sections.map(\.id.rawValue).joined(separator: ", ")
      console.say(
        Localized(
          en:
            "Where do these parts go? Sections: \(sections); - leaves a part out; + keeps a heading inside the section above.",
          fr:
            "Où vont ces passages ? Parties : \(sections) ; - écarte un passage ; + garde un titre dans la partie au-dessus."
        ))
    }
    while let region = plan.open.first {
      let proposed = region.suggestion.map { " [\($0)]" } ?? ""
      Console.complain(
        Visible.text(
          "\(shown(region)) – \(region.kindInWords(console.language)), \(words(region))\(proposed)\(console.language.colon)"
        ))
      guard let typed = readLine() else { return plan }
      let answer = typed.trimmingCharacters(in: .whitespaces)
      guard let said = answer.isEmpty ? region.suggestion?.rawValue : answer else { continue }
      do {
        var next = map
        next[region.key] = said
        plan = try word.plan(next)
        map = next
      } catch let trouble as Trouble {
        Console.complain(Visible.lines(trouble.message(console.language)))
      }
    }
    return plan
  }

  // MARK: - Showing

  private func show(_ plan: WordPlan, _ word: WordFile, _ workflow: Workflow) {
    let base = word.base.short
    console.say(
      word.namesBase
        ? Localized(
          en: "The file was made from revision \(base).", fr: "Le fichier a été fait de la version \(base).")
        : Localized(en: "Read as written on revision \(base).", fr: "Lu comme écrit sur la version \(base)."))
    for region in plan.regions {
      console.line("  \(shown(region)) → \(target(region, workflow)) (\(words(region)))")
    }
  }

  private func shown(_ region: WordPlan.Region) -> String {
    region.heading.isEmpty ? region.kindInWords(console.language) : "\"\(region.heading)\""
  }

  private func words(_ region: WordPlan.Region) -> String {
    Localized(en: "\(region.words) words", fr: "\(region.words) mots")(console.language)
  }

  private func target(_ region: WordPlan.Region, _ workflow: Workflow) -> String {
    switch region.target {
    case .section(let id): workflow.section(id)?.title.localized(console.language) ?? id.rawValue
    case .leftOut: Localized(en: "left out", fr: "écarté")(console.language)
    case .template:
      Localized(en: "made by the template, unchanged", fr: "fait par le gabarit, inchangé")(console.language)
    case .unknown: "?"
    }
  }

  private func tell(_ loss: WordLoss) {
    let mark =
      loss.isSerious ? Localized(en: "warning:", fr: "attention :") : Localized(en: "note:", fr: "remarque :")
    var text =
      "\(mark(console.language)) \(loss.message(console.language)) – \(loss.place.text(console.language))"
    if let detail = loss.detail, !detail.isEmpty { text += "\n  \(detail)" }
    Console.complain(Visible.lines(text))
  }

  private func sayOpen(_ plan: WordPlan) {
    console.say(
      Localized(
        en: "Parts without a place: give each with --map, or answer on a terminal. Nothing was changed.",
        fr:
          "Des passages sont sans place : indiquez chacun par --map, ou répondez sur un terminal. Rien n'a été changé."
      ))
    for region in plan.open {
      console.line("  --map \"\(region.key)=\(region.suggestion?.rawValue ?? WordPlan.nothing)\"")
    }
  }
}

/// What would become of a Word file, as `--json` shows it.
private struct WordPlanJSON: Encodable {
  struct Part: Encodable {
    let heading: String
    let paragraph: Int
    let words: Int
    /// `section`, `left-out`, `template` or `unknown`.
    let goes: String
    let section: String?
    let suggestion: String?
    let map: String
  }

  struct Loss: Encodable {
    let kind: String
    let count: Int
    let heading: String?
    let paragraph: Int
    let message: String
    let detail: String?
  }

  let format = "rapporteur.word-plan/1"
  let revision: String
  let parts: [Part]
  let losses: [Loss]

  init(_ word: WordFile, _ plan: WordPlan, _ losses: [WordLoss], _ console: Console) {
    revision = word.base.rawValue
    parts = plan.regions.map { region in
      let (goes, section): (String, String?) =
        switch region.target {
        case .section(let id): ("section", id.rawValue)
        case .leftOut: ("left-out", nil)
        case .template: ("template", nil)
        case .unknown: ("unknown", nil)
        }
      return Part(
        heading: region.heading, paragraph: region.place.paragraph, words: region.words, goes: goes,
        section: section,
        suggestion: region.suggestion?.rawValue, map: region.key)
    }
    self.losses = losses.map {
      Loss(
        kind: $0.kind.rawValue, count: $0.count, heading: $0.place.heading, paragraph: $0.place.paragraph,
        message: $0.message(console.language), detail: $0.detail)
    }
  }
}
