import Reporting
import Testing

/// An original by maya, and a translation of it by olga that follows its first words.
struct Translated {
  var original: Desk
  var translation: Desk

  init() throws {
    original = try Desk.opened()
    translation = Desk()
    translation.id = "np-upr-51-fr"
    var words = Sample.draft
    words.fields["language"] = .text("fr")
    words.sections = [
      Section(id: "background", text: "Deux mots."),
      Section(id: "housing", text: "Les expulsions augmentent.\n\nPersonne ne fut averti."),
    ]
    try translation.open(words, as: "t1", by: "olga")
    try follow("r1", by: "olga")
  }

  /// What the office would hand in about the original, of which `revision` is followed.
  func facts(at revision: Revision.ID) throws -> Original {
    let report = try #require(original.report)
    let words = original.drafts[revision].flatMap { report.expunged.contains(revision) ? nil : $0 }
    return Original(
      report: report, draft: report.wordsAreExpunged ? Draft() : original.draft, followed: revision,
      words: words,
      reading: Reading(plain: words ?? Draft()))
  }

  func situation(_ actor: Person.ID, following revision: Revision.ID? = nil) throws -> Situation {
    var situation = translation.situation(actor)
    let followed = revision ?? translation.report?.translation?.revision
    situation.original = try followed.map(facts)
    return situation
  }

  mutating func follow(_ revision: Revision.ID, by actor: Person.ID) throws {
    let events = try situation(actor, following: revision).decide(.translate("np-upr-51", at: revision))
    translation.append(events, by: actor)
  }

  func codes(_ revision: Revision.ID, of id: Report.ID = "np-upr-51", by actor: Person.ID = "olga") throws
    -> [String]
  {
    do {
      _ = try situation(actor, following: revision).decide(.translate(id, at: revision))
      return []
    } catch let refusal as Refusal { return refusal.findings.map(\.code) }
  }
}
