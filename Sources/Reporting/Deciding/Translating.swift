import Wording

extension Situation {
  /// Puts on record that this report follows `revision` of `id`: it is a translation of those words.
  ///
  /// Whoever may write the draft somewhere in the workflow may say so, and a coordinator, until the report rests: also
  /// while nobody may write, since what changed in the original may need no change here.
  func translate(
    _ id: Report.ID, at revision: Revision.ID, in report: Report
  ) throws(Refusal) -> [Event] {
    var findings = mayFollow(in: report)
    if id == report.id { findings.append(.ofItself(id)) }
    guard let original, original.report.id == id, original.followed == revision else {
      throw Refusal(findings + [.notOpened])
    }
    if let first = original.report.translation?.original, id != report.id {
      findings.append(.ofTranslation(id, of: first))
    }
    if original.report.workflow.name != report.workflow.name {
      findings.append(.otherWorkflow(original.report.workflow.name, report.workflow.name))
    }
    if original.words == nil { findings.append(.noWords(revision, of: id)) }
    if let mine = workflow.language(of: draft), mine == workflow.language(of: original.draft), id != report.id
    {
      findings.append(.sameLanguage(mine))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return report.translation == Translation(of: id, at: revision) ? [] : [.translates(id, at: revision)]
  }

  /// Puts on record that this report follows no other any more.
  func endTranslation(in report: Report) throws(Refusal) -> [Event] {
    guard report.translation != nil else { return [] }
    let findings = mayFollow(in: report)
    guard findings.isEmpty else { throw Refusal(findings) }
    return [.translationEnded]
  }

  private func mayFollow(in report: Report) -> [Finding] {
    var findings: [Finding] = []
    let writers = Set(workflow.states.flatMap(\.edit)).union(["coordinator"])
    if roles.isDisjoint(with: writers) {
      findings.append(
        .needsRole(
          writers.sorted(),
          toDo: Localized(
            en: "say what this report translates", fr: "dire ce que ce rapport traduit"), actor: actor,
          on: report.id))
    }
    if rests(report) { findings.append(.tooLateToFollow(in: report)) }
    return findings
  }
}

extension Finding {
  fileprivate static func ofItself(_ id: Report.ID) -> Finding {
    Finding(
      "translation.of-itself",
      message: Localized(
        en: "\"\(id)\" can't be a translation of itself", fr: "« \(id) » ne peut être sa propre traduction"),
      remedy: Localized(
        en: "open a report for the translation: rapporteur open \(id)-fr --translates \(id)",
        fr: "ouvrez un rapport pour la traduction : rapporteur open \(id)-fr --translates \(id)"))
  }

  fileprivate static func ofTranslation(_ id: Report.ID, of first: Report.ID) -> Finding {
    Finding(
      "translation.of-translation",
      message: Localized(
        en: "\"\(id)\" is a translation of \"\(first)\" itself",
        fr: "« \(id) » est déjà une traduction de « \(first) »"),
      remedy: Localized(
        en: "name the original: --of \(first)", fr: "nommez l'original : --of \(first)"))
  }

  fileprivate static func otherWorkflow(_ theirs: Workflow.ID, _ mine: Workflow.ID) -> Finding {
    Finding(
      "translation.other-workflow",
      message: Localized(
        en:
          "the original is on the workflow \"\(theirs)\", this report on \"\(mine)\": their sections can't be compared",
        fr:
          "l'original suit le modèle « \(theirs) », ce rapport « \(mine) » : leurs parties ne se comparent pas"
      ),
      remedy: Localized(
        en:
          "open the translation on the workflow of the original: rapporteur open NAME --translates ORIGINAL",
        fr: "ouvrez la traduction sur le modèle de l'original : rapporteur open NOM --translates ORIGINAL"))
  }

  fileprivate static func noWords(_ revision: Revision.ID, of id: Report.ID) -> Finding {
    Finding(
      "translation.no-words",
      message: Localized(
        en: "the words of revision \(revision.short) of \"\(id)\" are not there, or were destroyed",
        fr: "les mots de la version \(revision.short) de « \(id) » n'existent pas ou ont été détruits"),
      remedy: Localized(
        en: "follow another revision: rapporteur history \(id) lists them",
        fr: "suivez une autre version : rapporteur history \(id) les énumère"))
  }

  fileprivate static func sameLanguage(_ language: Language) -> Finding {
    Finding(
      "translation.same-language",
      message: Localized(
        en: "the original is in \"\(language.rawValue)\", and so is this report",
        fr: "l'original est en « \(language.rawValue) », et ce rapport aussi"),
      remedy: Localized(
        en: "correct the field that says the language: --field language=…, or in the draft",
        fr: "corrigez le champ qui dit la langue : --field language=…, ou dans le projet"))
  }

  fileprivate static func tooLateToFollow(in report: Report) -> Finding {
    Finding(
      "translation.too-late",
      message: Localized(
        en: "the report is in \"\(report.state)\": what it translates is settled",
        fr: "le rapport est à l'étape « \(report.state) » : ce qu'il traduit est arrêté"),
      remedy: Localized(
        en: "open another report for a newer translation",
        fr: "ouvrez un autre rapport pour une traduction plus récente"))
  }
}
