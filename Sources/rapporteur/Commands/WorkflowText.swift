import ArgumentParser
import Definitions
import Engine
import Foundation
import Ledger
import Reporting
import Wording

/// A workflow in words.
struct WorkflowText {
  let console: Console

  func say(_ workflow: Workflow, _ rules: RuleSet?, _ wordLists: [WordList]) {
    let language = console.language
    console.line(
      "\(workflow.name) (version \(workflow.version))\(language.colon)\(workflow.title.localized(language))")
    console.say(Localized(en: "\nFields:", fr: "\nChamps :"))
    for field in workflow.fields {
      let mark = field.isRequired ? "*" : " "
      console.line(
        " \(mark) \(field.id)\(language.colon)\(field.label.localized(language)) – \(field.kind.expectation(language))"
      )
    }
    console.say(Localized(en: "\nSections (* required):", fr: "\nParties (* obligatoires) :"))
    for section in workflow.sections {
      console.line(
        " \(section.isRequired ? "*" : " ") \(section.id)\(language.colon)\(section.title.localized(language))"
      )
      if !section.guidance.isEmpty { console.line("     \(section.guidance.localized(language))") }
    }
    console.say(Localized(en: "\nStates and moves:", fr: "\nÉtapes et passages :"))
    console.line(WorkflowGraph(workflow, language: language).text)
    for deadline in workflow.deadlines {
      let origin: Localized =
        switch deadline.origin {
        case .given: Localized(en: "given for each report", fr: "donnée pour chaque rapport")
        case .calendar(let calendar, let fields):
          Localized(
            en: "from the calendar \(calendar), by \(fields.map(\.rawValue).joined(separator: ", "))",
            fr: "du calendrier \(calendar), selon \(fields.map(\.rawValue).joined(separator: ", "))")
        case .before(let other, let span):
          Localized(
            en: "\(span.count) \(span.unit.rawValue) before \(other)",
            fr: "\(span.count) \(span.unit.rawValue) avant \(other)")
        }
      console.say(
        Localized(
          en: "Deadline \(deadline.id): \(origin.en), by the clock of \(deadline.zone)",
          fr: "Échéance \(deadline.id) : \(origin.fr), à l'heure de \(deadline.zone)"))
    }
    if let confidential = workflow.confidential {
      let unless = confidential.unless.sorted { $0.key < $1.key }.map {
        "\($0.key) = \($0.value.joined(separator: "|"))"
      }.joined(separator: ", ")
      let readers = (["coordinator"] + confidential.readers).map(\.rawValue).joined(separator: ", ")
      console.say(
        Localized(
          en:
            "Confidential\(unless.isEmpty ? "" : " unless \(unless)"): read by those who work on the report, \(readers)",
          fr:
            "Confidentiel\(unless.isEmpty ? "" : " sauf \(unless)") : lu par ceux qui y travaillent, \(readers)"
        ))
    }
    if let rules { say(rules) }
    for list in wordLists.sorted(by: { $0.id < $1.id }) { say(list) }
  }

  private func say(_ rules: RuleSet) {
    console.say(
      Localized(
        en: "\nRules: \(rules.id) – \(rules.title.localized.en)",
        fr: "\nRègles : \(rules.id) – \(rules.title.localized.fr)"))
    for rule in rules.rules {
      let weight =
        rule.weight == .advice
        ? Localized(en: " (advice: blocks nothing)", fr: " (conseil : ne bloque rien)")(console.language) : ""
      console.line("  \(rule.id)\(console.language.colon)\(rule.title.localized(console.language))\(weight)")
      origin(rule.status, rule.checkedOn, rule.source, rule.edition)
    }
  }

  private func say(_ list: WordList) {
    console.say(
      Localized(
        en: "\nTerms to avoid: \(list.id) – \(list.title.localized.en)",
        fr: "\nTermes à éviter : \(list.id) – \(list.title.localized.fr)"))
    for term in list.terms {
      for (language, texts) in term.avoid.sorted(by: { $0.key < $1.key }) {
        let avoided = texts.joined(separator: ", ")
        console.line("  \(language.rawValue)  \(avoided) → \(term.instead.text(in: language))")
      }
      origin(term.status, term.checkedOn, term.source, term.edition)
    }
  }

  private func origin(_ status: Rule.Status, _ checkedOn: String, _ source: String, _ edition: String) {
    let word: Localized =
      switch status {
      case .verified: Localized(en: "verified", fr: "vérifiée")
      case .unverified: Localized(en: "NOT VERIFIED at the source", fr: "NON VÉRIFIÉE à la source")
      case .superseded: Localized(en: "superseded", fr: "remplacée")
      }
    console.say(
      Localized(
        en: "    \(word.en); last looked at \(checkedOn); \(source) (\(edition))",
        fr: "    \(word.fr) ; consultée le \(checkedOn) ; \(source) (\(edition))"))
  }
}
