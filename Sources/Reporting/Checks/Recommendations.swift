import Wording

extension Check {
  /// There are recommendations, each says something, and each names a section that exists.
  static let recommendations = Check(
    "recommendations",
    summary: Localized(
      en: "There are enough recommendations, and each has a text and a section that exists.",
      fr: "Les recommandations sont assez nombreuses, et chacune a un texte et une partie qui existe."),
    parameters: [
      Parameter(
        "at-least", .count,
        help: Localized(en: "how many there must be; 1 if not said", fr: "leur nombre minimal ; 1 par défaut")
      )
    ]
  ) { situation, arguments in
    let list = situation.draft.recommendations
    let wanted = arguments.count("at-least") ?? 1
    var findings: [Finding] = []
    if list.count < wanted { findings.append(.tooFew(list.count, wanted: wanted)) }
    for recommendation in list {
      if FieldValue.text(recommendation.text).isEmpty { findings.append(.says(nothing: recommendation.id)) }
      if let section = recommendation.section, situation.workflow.section(section) == nil {
        findings.append(.unknownSection(section, of: recommendation.id, in: situation.workflow))
      }
    }
    return findings
  }
}

extension Finding {
  fileprivate static func tooFew(_ count: Int, wanted: Int) -> Finding {
    Finding(
      "recommendations.too-few",
      message: Localized(
        en: "recommendations: \(count), of at least \(wanted)",
        fr: "recommandations : \(count), sur \(wanted) au moins"),
      remedy: Localized(
        en: "add them under \"recommendations:\" at the top of the draft",
        fr: "ajoutez-les sous « recommendations: » en tête du projet"))
  }

  fileprivate static func says(nothing id: Recommendation.ID) -> Finding {
    Finding(
      "recommendations.empty", at: .recommendation(id),
      message: Localized(
        en: "the recommendation \"\(id)\" has no text", fr: "la recommandation « \(id) » n'a pas de texte"),
      remedy: Localized(en: "write its text, or delete it", fr: "écrivez son texte, ou supprimez-la"))
  }

  fileprivate static func unknownSection(
    _ section: Section.ID, of id: Recommendation.ID, in workflow: Workflow
  ) -> Finding {
    let known = workflow.sections.map(\.id.rawValue)
    return Finding(
      "recommendations.unknown-section", at: .recommendation(id),
      message: Localized(
        en: "the recommendation \"\(id)\" rests on the section \"\(section)\", which does not exist",
        fr: "la recommandation « \(id) » s'appuie sur la partie « \(section) », qui n'existe pas"),
      remedy: Nearest.hint(to: section.rawValue, among: known)
        ?? Localized(
          en: "sections: \(known.joined(separator: ", "))", fr: "parties : \(known.joined(separator: ", "))"))
  }
}
