import Wording

extension Check {
  /// A translation follows what its original says now. A report that translates nothing passes.
  static let translationCurrent = Check(
    "translation-current",
    summary: Localized(
      en: "A translation follows what its original says now.",
      fr: "Une traduction suit ce que dit aujourd'hui son original.")
  ) { situation, _ in
    guard let report = situation.report, let translation = report.translation else { return [] }
    guard let original = situation.original else { return [.originalMissing(translation)] }
    switch original.freshness {
    case .current: return []
    case .stale(let revisions, let changes):
      return [.stale(translation, by: revisions, changes, in: report.id, situation.workflow)]
    case .expunged: return [.originalExpunged(translation, in: report.id)]
    }
  }
}

extension Finding {
  fileprivate static func stale(
    _ translation: Translation, by revisions: Int, _ changes: [Place], in report: Report.ID,
    _ workflow: Workflow
  ) -> Finding {
    let (id, revision) = (translation.original, translation.revision.short)
    let shown = changes.prefix(10).map { $0.text(in: workflow) }
    let more = changes.count > shown.count ? ", …" : ""
    let en = shown.map(\.en).joined(separator: ", ") + more
    let fr = shown.map(\.fr).joined(separator: ", ") + more
    return Finding(
      "translation.stale",
      message: Localized(
        en:
          "this translates \(id) at \(revision); the original is on by revisions: \(revisions); changed: \(en)",
        fr: "ceci traduit \(id) à \(revision) ; l'original a avancé, versions : \(revisions) ; changé : \(fr)"
      ),
      remedy: Localized(
        en: "bring the translation up to date, then: rapporteur translate \(report)",
        fr: "mettez la traduction à jour, puis : rapporteur translate \(report)"))
  }

  fileprivate static func originalExpunged(_ translation: Translation, in report: Report.ID) -> Finding {
    Finding(
      "translation.original-expunged",
      message: Localized(
        en:
          "words of \(translation.original) that this translates were destroyed; what had to go there may stand here, too",
        fr:
          "des mots de \(translation.original) que ceci traduit ont été détruits ; ce qui devait en disparaître figure peut-être aussi ici"
      ),
      remedy: Localized(
        en: "look for it here (rapporteur expunge \(report) --find), then: rapporteur translate \(report)",
        fr: "cherchez-le ici (rapporteur expunge \(report) --find), puis : rapporteur translate \(report)"))
  }

  fileprivate static func originalMissing(_ translation: Translation) -> Finding {
    Finding(
      "translation.original-missing",
      message: Localized(
        en: "the original \(translation.original) can't be looked at",
        fr: "l'original \(translation.original) ne peut être consulté"),
      remedy: Localized(
        en: "see whether the record is whole: rapporteur verify",
        fr: "voyez si le registre est intact : rapporteur verify"))
  }
}
