import Wording

extension Situation {
  /// Saving needs a role that may edit in this state, and the revision that the words were written on.
  ///
  /// Words that are the same as before make no revision, so approvals stay.
  func save(
    _ new: Draft, as revision: Revision.ID, over base: Revision.ID, in report: Report
  ) throws(Refusal) -> [Event] {
    var findings: [Finding] = []
    let editors = workflow.state(report.state)?.edit ?? []
    if editors.isEmpty {
      findings.append(.lockedState(in: report))
    } else if roles.isDisjoint(with: editors) {
      findings.append(
        .needsRole(
          editors, toDo: Localized(en: "change the draft", fr: "modifier le projet"), actor: actor,
          on: report.id))
    }
    findings += changedElsewhere(new, in: report)
    if base != report.revision.id { findings.append(.newerRevision(than: base, in: report)) }
    findings += unacceptable(new) + impossibleSessions(in: new, unlike: draft)
    findings += destroyedPictures(new, in: report)
    guard findings.isEmpty else { throw Refusal(findings) }
    if new == draft { return [] }
    let fresh = Set((new.pictures ?? [:]).values.map(\.content)).subtracting(report.contents)
    return (fresh.isEmpty ? [] : [.picturesKept(fresh.sorted())]) + [.saved(revision, over: base)]
      + followingAfterSaving(new, in: report)
  }
}

extension Situation {
  /// Pictures of `new` that were destroyed, as where an earlier revision is brought back.
  private func destroyedPictures(_ new: Draft, in report: Report) -> [Finding] {
    (new.pictures ?? [:]).filter { report.expunged.contains($0.value.content) }.keys.sorted().map {
      .destroyedPicture($0, in: report)
    }
  }

  /// What `new` changes beside the fields that may be changed in this state.
  private func changedElsewhere(_ new: Draft, in report: Report) -> [Finding] {
    let open = workflow.state(report.state)?.editOnly ?? []
    guard !open.isEmpty else { return [] }
    var (before, after) = (draft, new)
    for field in open { before.fields[field] = nil }
    for field in open { after.fields[field] = nil }
    return before == after ? [] : [.onlyFields(open, in: report)]
  }
}

extension Finding {
  fileprivate static func onlyFields(_ fields: [Field.ID], in report: Report) -> Finding {
    let list = fields.map(\.rawValue).joined(separator: ", ")
    return Finding(
      "state.only-fields",
      message: Localized(
        en: "in \"\(report.state)\" only these fields may be changed: \(list)",
        fr: "à l'étape « \(report.state) », seuls ces champs peuvent être modifiés : \(list)"),
      remedy: Localized(
        en: "leave everything else as it was; rapporteur export \(report.id) gives it back",
        fr: "laissez tout le reste tel quel ; rapporteur export \(report.id) le rend"))
  }

  fileprivate static func destroyedPicture(_ path: String, in report: Report) -> Finding {
    Finding(
      "picture.destroyed",
      message: Localized(
        en: "the picture \(path) of these words was destroyed",
        fr: "l'image \(path) de ce texte a été détruite"),
      remedy: Localized(
        en: "export the draft, take the picture out or put another in its place, and import it",
        fr: "sortez le projet, retirez l'image ou remplacez-la, et ramenez-le"))
  }

  fileprivate static func lockedState(in report: Report) -> Finding {
    Finding(
      "state.locked",
      message: Localized(
        en: "nobody may change the draft while the report is in \"\(report.state)\"",
        fr: "personne ne peut modifier le projet tant que le rapport est à l'étape « \(report.state) »"),
      remedy: Localized(
        en: "move it back first; rapporteur advance \(report.id) lists the moves",
        fr: "faites-le d'abord revenir ; rapporteur advance \(report.id) énumère les passages"))
  }

  static func unknownSection(_ section: Section.ID, in workflow: Workflow) -> Finding {
    let known = workflow.sections.map(\.id.rawValue)
    let list = known.joined(separator: ", ")
    return Finding(
      "section.unknown", at: .section(section, line: nil),
      message: Localized(
        en: "the workflow has no section \"\(section)\"", fr: "le modèle n'a pas de partie « \(section) »"),
      remedy: Nearest.hint(to: section.rawValue, among: known)
        ?? Localized(en: "sections: \(list)", fr: "parties : \(list)"))
  }
}
