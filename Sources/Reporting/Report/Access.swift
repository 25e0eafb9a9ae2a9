import Wording

/// Who may read a report: its words, its title and what was said about it.
///
/// It keeps honest people from what is not meant for them. Somebody who can write to the files of the workspace, or
/// act under another's name, is not kept from anything.
public enum Access: Hashable, Sendable, Codable {
  /// Everybody.
  case open
  /// Coordinators; people who were given a role on this report alone; those who wrote it, as long as they have a role
  /// in the office; and whoever has one of these roles in the office.
  case only(named: [Person.ID], authors: [Person.ID], roles: [Role.ID])

  /// Nobody is told more than that the report exists.
  static let nobody = Access.only(named: [], authors: [], roles: [])

  /// Who may read `report` with `draft`.
  ///
  /// A label `named` or `team` closes it, whatever the workflow says, and lets no role in the office read it. Where the
  /// words were destroyed their label went with them, so that the report stays closed.
  public init(to report: Report, draft: Draft, in workflow: Workflow) {
    let isNarrow = report.wordsAreExpunged || draft.label.map { $0 <= .team } ?? false
    let rule = workflow.confidential.flatMap { $0.holds(for: draft) ? $0 : nil }
    guard isNarrow || rule != nil else {
      self = .open
      return
    }
    self = .only(
      named: Set(report.assignments.map(\.person)).sorted(), authors: report.authors.sorted(),
      roles: isNarrow ? [] : (rule?.readers ?? []).sorted())
  }

  /// Whether `person` may read the report.
  public func admits(_ person: Person.ID, in directory: Directory) -> Bool {
    guard case .only(let named, let authors, let roles) = self else { return true }
    guard let known = directory.people[person] else { return false }
    return known.roles.contains("coordinator") || named.contains(person)
      || authors.contains(person) && !known.roles.isEmpty || !known.roles.isDisjoint(with: roles)
  }
}

extension Summary {
  /// The line as others see it: the report's name and where it is.
  public func masked() -> Summary {
    var line = self
    (line.title, line.country, line.translates, line.access) = ("", nil, nil, .nobody)
    return line
  }

  /// Whether it was ``masked()``.
  public var isMasked: Bool { access == .nobody }
}

extension Finding {
  /// Says no more than the report's name.
  public static func confidential(_ id: Report.ID, to actor: Person.ID) -> Finding {
    Finding(
      "report.confidential",
      message: Localized(
        en: "\"\(id)\" may only be read by those who work on it, and \(actor) does not",
        fr: "« \(id) » ne peut être lu que par ceux qui y travaillent, et \(actor) n'y travaille pas"),
      remedy: Localized(
        en: "a coordinator can give a role on it: rapporteur assign \(id) \(actor) ROLE",
        fr: "la coordination peut y donner un rôle : rapporteur assign \(id) \(actor) RÔLE"))
  }
}
