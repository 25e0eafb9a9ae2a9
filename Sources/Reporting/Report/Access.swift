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
    (line.title, line.country, line.translates, line.access, line.audience) = ("", nil, nil, .nobody, nil)
    return line
  }

  /// Whether it was ``masked()``.
  public var isMasked: Bool { access == .nobody }
}

extension Finding {
  /// Says no more than the report's name.
  ///
  /// - Parameter directory: The people of the office: who can let the actor in, and by which role.
  public static func confidential(
    _ id: Report.ID, to actor: Person.ID, in directory: Directory = Directory()
  ) -> Finding {
    let role = directory.people[actor]?.roles.sorted().first?.rawValue
    let (en, fr) = directory.coordinatorNames
    return Finding(
      "report.confidential",
      message: Localized(
        en:
          "\"\(id)\" is confidential: only those who have a role on it may read it, and \(actor) has none yet",
        fr:
          "« \(id) » est confidentiel : seuls ceux qui y ont un rôle peuvent le lire, et \(actor) n'en a pas encore"
      ),
      remedy: Localized(
        en: "ask \(en) to type: rapporteur assign \(id) \(actor) \(role ?? "ROLE")",
        fr: "demandez à \(fr) de saisir : rapporteur assign \(id) \(actor) \(role ?? "RÔLE")"))
  }
}

extension Directory {
  /// Those who can give roles, by name, as the object of a sentence.
  fileprivate var coordinatorNames: (en: String, fr: String) {
    let names = coordinators.map(\.rawValue)
    if names.isEmpty { return ("a coordinator", "la coordination") }
    return (
      "a coordinator (\(names.joined(separator: ", ")))", "la coordination (\(names.joined(separator: ", ")))"
    )
  }

  /// Those who coordinate the office, in alphabetical order.
  public var coordinators: [Person.ID] {
    people.values.filter { $0.roles.contains("coordinator") }.map(\.id).sorted()
  }
}

extension Situation {
  /// A role that the report's moves or approvals need, which nobody has who may read the report.
  public struct ShutOut: Hashable, Sendable {
    /// The role.
    public let role: Role.ID
    /// Those of the office who have it, and need it on this report as well.
    public let people: [Person.ID]
  }

  /// The roles whose people wait outside a report that is confidential; none where everybody may read it.
  public var shutOut: [ShutOut] {
    guard let report, access != .open else { return [] }
    let needed = Set(
      workflow.transitions.flatMap(\.by) + workflow.states.flatMap { approvingRoles(from: $0.id) })
    return needed.subtracting(["coordinator"]).sorted().compactMap { role in
      let people = directory.people.values.filter { $0.roles.contains(role) }.map(\.id).sorted()
      let isIn =
        report.assignments.contains { $0.role == role && directory.people[$0.person] != nil }
        || people.contains { access.admits($0, in: directory) }
      return isIn || people.isEmpty ? nil : ShutOut(role: role, people: people)
    }
  }
}
