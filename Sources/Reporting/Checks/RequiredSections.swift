import Wording

extension Check {
  /// Every section that the workflow marks as required has words in it.
  static let requiredSections = Check(
    "required-sections",
    summary: Localized(
      en: "Every required section has text.", fr: "Toutes les parties obligatoires ont un texte.")
  ) { situation, _ in
    situation.workflow.sections
      .filter(\.isRequired)
      .filter { (situation.reading.words[$0.id]?.total(of: [.body, .tables]) ?? 0) == 0 }
      .map(Finding.emptySection)
  }
}

extension Finding {
  fileprivate static func emptySection(_ section: SectionDefinition) -> Finding {
    let title = section.title.localized
    return Finding(
      "section.empty", at: .section(section.id, line: nil),
      message: Localized(
        en: "the required section \"\(title.en)\" is empty",
        fr: "la partie obligatoire « \(title.fr) » est vide"),
      remedy: Localized(
        en: "write it under the heading \"# \(title.en)\" of the draft",
        fr: "rédigez-la sous le titre « # \(title.fr) » du projet"))
  }
}
