import Wording

extension Situation {
  /// Endorses `read` in the name of `organisation`, for which the actor was assigned.
  func endorse(
    _ read: Revision.ID, for organisation: Organisation.ID, in report: Report
  ) throws(Refusal) -> [Event] {
    var findings = whoSpeaks(for: organisation, in: report)
    if !draft.organisations.contains(where: { $0.acronym == organisation }) {
      findings.append(.notSubmitting(organisation, in: draft))
    }
    if rests(report) { findings.append(.tooLateToEndorse(in: report)) }
    if read != report.revision.id { findings.append(.newerRevision(than: read, in: report)) }
    guard findings.isEmpty else { throw Refusal(findings) }
    let stands = report.standingEndorsements.contains { $0.organisation == organisation }
    return stands ? [] : [.endorsed(read, organisation: organisation)]
  }

  /// Takes back the endorsement of the current revision; nothing happens where there is none.
  func withdrawEndorsement(for organisation: Organisation.ID, in report: Report) throws(Refusal) -> [Event] {
    var findings = whoSpeaks(for: organisation, in: report)
    if rests(report) || report.sent == report.revision.id { findings.append(.tooLateToWithdraw(in: report)) }
    guard findings.isEmpty else { throw Refusal(findings) }
    let stands = report.standingEndorsements.contains { $0.organisation == organisation }
    return stands ? [.endorsementWithdrawn(report.revision.id, organisation: organisation)] : []
  }

  private func whoSpeaks(for organisation: Organisation.ID, in report: Report) -> [Finding] {
    let speaks = report.assignments.contains { $0.person == actor && $0.organisation == organisation }
    return speaks ? [] : [.doesNotSpeak(actor, for: organisation, on: report.id)]
  }
}

extension Finding {
  fileprivate static func doesNotSpeak(
    _ person: Person.ID, for organisation: Organisation.ID, on report: Report.ID
  ) -> Finding {
    Finding(
      "endorse.not-member",
      message: Localized(
        en: "\(person) does not speak for \(organisation) on this report",
        fr: "\(person) ne représente pas \(organisation) pour ce rapport"),
      remedy: Localized(
        en:
          "a coordinator types: rapporteur assign \(report) \(person) member --organisation \(organisation)",
        fr:
          "la coordination saisit : rapporteur assign \(report) \(person) member --organisation \(organisation)"
      ))
  }

  fileprivate static func notSubmitting(_ organisation: Organisation.ID, in draft: Draft) -> Finding {
    let known = draft.organisations.map(\.acronym.rawValue)
    let list = known.joined(separator: ", ")
    return Finding(
      "endorse.not-submitting",
      message: Localized(
        en: "\(organisation) is not among the submitting organisations",
        fr: "\(organisation) ne figure pas parmi les organisations auteures"),
      remedy: Nearest.word(to: organisation.rawValue, among: known).map {
        Localized(en: "did you mean \($0)?", fr: "vouliez-vous dire \($0) ?")
      } ?? Localized(en: "they are: \(list)", fr: "ce sont : \(list)"))
  }

  fileprivate static func tooLateToEndorse(in report: Report) -> Finding {
    Finding(
      "endorse.too-late",
      message: Localized(
        en: "the report is in \"\(report.state)\": it can no longer be endorsed",
        fr: "le rapport est à l'étape « \(report.state) » : il est trop tard pour le faire sien"),
      remedy: Localized(
        en: "rapporteur history \(report.id) shows what was endorsed",
        fr: "rapporteur history \(report.id) montre qui l'a fait sien"))
  }
}
