import Wording

extension Situation {
  /// Decides what `command` would add to the report's record.
  ///
  /// - Returns: The events to append, in order; none where everything is already as wanted.
  /// - Throws: ``Refusal`` with everything that stands in the way.
  public func decide(_ command: Command) throws(Refusal) -> [Event] {
    do throws(Refusal) { return try events(of: command) } catch {
      throw Refusal(error.findings, in: workflow)
    }
  }

  private func events(of command: Command) throws(Refusal) -> [Event] {
    guard directory.people[actor] != nil else { throw Refusal([.unknownActor(actor, in: directory)]) }
    if case .open(let pin, let draft, let deadlines) = command {
      return try open(pin, draft: draft, deadlines: deadlines)
    }
    guard let report else { throw Refusal([.notOpened]) }
    switch command {
    case .open: return []
    case .save(let draft, let revision, let over):
      return try save(draft, as: revision, over: over, in: report)
    case .advance(let transition, let seen, let given):
      return try advance(transition, seen: seen, given: given, in: report)
    case .approve(let revision): return try approve(revision, in: report)
    case .withdrawApproval: return try withdrawApproval(in: report)
    case .endorse(let revision, let organisation):
      return try endorse(revision, for: organisation, in: report)
    case .withdrawEndorsement(let organisation): return try withdrawEndorsement(for: organisation, in: report)
    case .comment(let revision, let section, let paragraph, let text):
      return try comment(on: revision, section: section, paragraph: paragraph, text: text, in: report)
    case .resolve(let comment): return try resolve(comment, in: report)
    case .reopen(let comment): return try reopen(comment, in: report)
    case .withdrawComment(let comment): return try withdrawComment(comment, in: report)
    case .assign(let person, let role, let organisation):
      return try assign(person, role: role, organisation: organisation, in: report)
    case .unassign(let person, let role): return try unassign(person, role: role, in: report)
    case .setDeadline(let deadline, let moment, let reason):
      return try setDeadline(deadline, to: moment, reason: reason, in: report)
    case .withdrawDeadline(let deadline, let reason):
      return try withdrawDeadline(deadline, reason: reason, in: report)
    case .follow(let seen, let reason): return try follow(seen, reason: reason, in: report)
    case .recordProduction(let revision, let format, let digest):
      return try recordProduction(revision, format: format, digest: digest, in: report)
    case .askExpunge(let contents, let reason):
      return try askExpunge(contents, reason: reason, in: report)
    case .expunge(let contents): return try expunge(contents, in: report)
    case .dropExpunge: return try dropExpunge(in: report)
    case .translate(let original, let revision):
      return try translate(original, at: revision, in: report)
    case .endTranslation: return try endTranslation(in: report)
    case .recordExport(let revision): return try recordExport(revision, in: report)
    }
  }
}

extension Finding {
  static func unknownActor(_ person: Person.ID, in directory: Directory) -> Finding {
    Finding(
      "people.unknown",
      message: Localized(
        en: "\"\(person)\" is not known in this workspace and may do nothing",
        fr: "« \(person) » est inconnu·e de cet espace de travail et n'y peut rien faire"),
      remedy: Localized(
        en: "say who you are with --as NAME, or ask a coordinator: rapporteur people add \(person)",
        fr:
          "dites qui vous êtes avec --as NOM, ou demandez à la coordination : rapporteur people add \(person)"
      ))
  }

  static let notOpened = Finding(
    "report.unknown",
    message: Localized(en: "there is no such report", fr: "ce rapport n'existe pas"),
    remedy: Localized(en: "see them all: rapporteur list", fr: "voyez-les tous : rapporteur list"))

  static func newerRevision(than seen: Revision.ID, in report: Report) -> Finding {
    Finding(
      "revision.newer",
      message: Localized(
        en:
          "you saw revision \(seen.short); the report is at \(report.revision.id.short), saved by \(report.revision.savedBy)",
        fr:
          "vous avez vu la version \(seen.short) ; le rapport en est à \(report.revision.id.short), enregistrée par \(report.revision.savedBy)"
      ),
      remedy: Localized(
        en: "read what changed, then decide again: rapporteur show \(report.id)",
        fr: "lisez ce qui a changé, puis décidez à nouveau : rapporteur show \(report.id)"))
  }

  static func tooLateToWithdraw(in report: Report) -> Finding {
    Finding(
      "withdraw.too-late",
      message: Localized(
        en: "the report is in \"\(report.state)\": what was said to it can no longer be taken back",
        fr: "le rapport est à l'étape « \(report.state) » : ce qui a été donné ne peut plus être retiré"),
      remedy: Localized(
        en: "leave a comment, which stays on record: rapporteur comment \(report.id)",
        fr: "laissez un commentaire, qui reste au registre : rapporteur comment \(report.id)"))
  }

  /// The way out is a role on `report`, or in the office where it is not about one.
  static func needsRole(
    _ wanted: [Role.ID], toDo what: Localized, actor: Person.ID, on report: Report.ID? = nil
  ) -> Finding {
    guard let first = wanted.first else { return .allowedToNobody(what, actor: actor) }
    let list = wanted.map(\.rawValue).joined(separator: ", ")
    let command = report.map { "assign \($0)" } ?? "people grant"
    return Finding(
      "role.missing",
      message: Localized(
        en: "\(actor) may not \(what.en): that takes the role \(list)",
        fr: "\(actor) ne peut pas \(what.fr) : il faut le rôle \(list)"),
      remedy: Localized(
        en: "a coordinator can give it: rapporteur \(command) \(actor) \(first)",
        fr: "la coordination peut le donner : rapporteur \(command) \(actor) \(first)"))
  }

  private static func allowedToNobody(_ what: Localized, actor: Person.ID) -> Finding {
    Finding(
      "role.missing",
      message: Localized(
        en: "\(actor) may not \(what.en): no role may",
        fr: "\(actor) ne peut pas \(what.fr) : aucun rôle ne le permet"),
      remedy: Localized(
        en: "tell the coordinator: rapporteur workflow check",
        fr: "prévenez la coordination : rapporteur workflow check"))
  }
}
