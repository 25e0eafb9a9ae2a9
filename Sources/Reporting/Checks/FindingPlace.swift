public import Wording

extension Finding.Place {
  /// Where it is, in words; sections by their titles in `workflow`.
  public func text(in workflow: Workflow?) -> Localized {
    switch self {
    case .field(let id): return Localized(en: "field \(id)", fr: "champ \(id)")
    case .row(let id, let row):
      return Localized(en: "field \(id), row \(row)", fr: "champ \(id), ligne \(row)")
    case .section(let id, let line):
      let title = workflow?.section(id)?.title.localized ?? Localized(same: id.rawValue)
      guard let line else {
        return Localized(en: "section \"\(title.en)\"", fr: "partie « \(title.fr) »")
      }
      return Localized(
        en: "section \"\(title.en)\", line \(line)", fr: "partie « \(title.fr) », ligne \(line)")
    case .recommendation(let id): return Localized(en: "recommendation \(id)", fr: "recommandation \(id)")
    case .source(let id): return Localized(en: "source \(id)", fr: "source \(id)")
    case .comment(let id): return Localized(en: "comment \(id)", fr: "commentaire \(id)")
    case .label(let section):
      return Localized(
        en: section.map { "label of section \($0)" } ?? "label",
        fr: section.map { "marque de la partie \($0)" } ?? "marque")
    }
  }
}
