import Foundation
import Wording

/// Fields and sections: what is asked for, and when.
extension WorkflowLint.Lint {
  func fields() -> [Fault] {
    workflow.fields.flatMap { field -> [Fault] in
      let path = ["fields", field.id.rawValue]
      var faults = condition(field.when, at: path + ["when"])
      if let circle = circle(of: field.id) {
        faults.append(
          Fault(
            path + ["when"], "workflow.field-circle",
            Localized(
              en: "whether the field is asked for depends on itself: \(circle)",
              fr: "que le champ soit demandé ou non dépend de lui-même : \(circle)"),
            Localized(en: "delete one of these \"when\"", fr: "supprimez l'un de ces « when »")))
      }
      if case .language(let languages) = field.kind { faults += notAdmitted(languages, at: path + ["of"]) }
      return faults
    }
  }

  /// `a → b → a` where whether `start` is asked for depends on `start`.
  private func circle(of start: Field.ID) -> String? {
    var ways = [[start]]
    var seen: Set<Field.ID> = []
    while let way = ways.popLast() {
      for next in (way.last.flatMap(workflow.field)?.when.keys.sorted() ?? []) {
        if next == start { return (way + [next]).map(\.rawValue).joined(separator: " → ") }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }

  private func notAdmitted(_ languages: [Language], at path: [String]) -> [Fault] {
    let admitted = rules?.rules.compactMap { if case .languages(let list) = $0.demand { list } else { nil } }
      .first
    guard let admitted else { return [] }
    let list = admitted.map(\.rawValue).joined(separator: ", ")
    return languages.filter { !admitted.contains($0) }.map { language in
      Fault(
        path + [language.rawValue], "workflow.language-not-admitted", severity: .warning,
        Localized(
          en: "the mechanism does not take \"\(language.rawValue)\"",
          fr: "le mécanisme n'accepte pas « \(language.rawValue) »"),
        Localized(en: "it takes: \(list)", fr: "il accepte : \(list)"))
    }
  }

  /// Faults in a `when`: fields that don't exist, values that they can't have.
  func condition(_ when: [Field.ID: [String]], at path: [String]) -> [Fault] {
    when.sorted { $0.key < $1.key }.flatMap { id, values -> [Fault] in
      let here = path + [id.rawValue]
      guard let field = workflow.field(id) else {
        var fault = Fault.unknown(
          here, "workflow.unknown-field", id.rawValue,
          what: Localized(en: "the field", fr: "le champ"), known: workflow.fields.map(\.id.rawValue))
        fault.pointsAtName = true
        return [fault]
      }
      if values.isEmpty { return [empty(here)] }
      return values.filter { !field.canBe($0) }.map { value in
        .unknown(
          here + [value], "workflow.never-applies", value,
          what: Localized(
            en: "this can never apply: the value", fr: "ceci ne peut jamais s'appliquer : la valeur"),
          known: field.examples)
      }
    }
  }

  /// Sections that a draft can't tell apart, and those whose heading a document would lack.
  func sections() -> [Fault] {
    let languages = workflow.fields.flatMap { field -> [Language] in
      if case .language(let languages) = field.kind { languages } else { [] }
    }
    var first: [String: Section.ID] = [:]
    return workflow.sections.flatMap { section -> [Fault] in
      let path = ["sections", section.id.rawValue, "title"]
      var faults: [Fault] = []
      for (language, title) in section.title.texts.sorted(by: { $0.key < $1.key }) {
        let other = first[title.asHeading] ?? section.id
        first[title.asHeading] = other
        if other != section.id { faults.append(sameTitle(title, other, at: path + [language.rawValue])) }
      }
      let missing = Set(languages).subtracting(section.title.texts.keys).sorted()
      if !section.title.isEmpty, !missing.isEmpty { faults.append(untranslated(missing, at: path)) }
      return faults
    }
  }

  private func sameTitle(_ title: String, _ other: Section.ID, at path: [String]) -> Fault {
    Fault(
      path, "workflow.same-title",
      Localized(
        en: "the section \"\(other)\" is called \"\(title)\" too, so a draft can't tell them apart",
        fr: "la partie « \(other) » s'appelle aussi « \(title) » : un projet ne peut les distinguer"),
      Localized(en: "rename one of the two", fr: "renommez l'une des deux"))
  }

  private func untranslated(_ languages: [Language], at path: [String]) -> Fault {
    let list = languages.map(\.rawValue).joined(separator: ", ")
    return Fault(
      path, "workflow.untranslated", severity: .warning,
      Localized(
        en: "drafts can be written in a language that this heading lacks: \(list)",
        fr: "des projets peuvent être écrits dans une langue qui manque à ce titre : \(list)"),
      Localized(
        en: "add it; until then the document takes the English heading",
        fr: "ajoutez-la ; d'ici là, le document prend le titre anglais"))
  }
}

extension Field {
  /// Whether a draft's field can hold what `when` compares with `text`.
  fileprivate func canBe(_ text: String) -> Bool {
    switch kind {
    case .text, .symbol, .date, .choice, .language: accepts(.text(text))
    case .integer: Int(text).map { String($0) == text } ?? false
    case .boolean: text == "true" || text == "false"
    case .country: Country(code: text)?.alpha2 == text
    case .texts, .organisations, .contact, .records: false
    }
  }

  /// What it can hold, where that can be listed.
  fileprivate var examples: [String] {
    switch kind {
    case .choice(let words): words
    case .language(let languages): languages.map(\.rawValue)
    case .boolean: ["true", "false"]
    case .country: ["CH", "FR", "LI", "NP", "…"]
    case .date: ["2026-11-23", "…"]
    case .integer: ["0", "1", "…"]
    case .text, .symbol, .texts, .organisations, .contact, .records: []
    }
  }
}
