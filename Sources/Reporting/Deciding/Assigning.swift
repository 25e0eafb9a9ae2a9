import Foundation
import Wording

extension Situation {
  private static let assigners: [Role.ID] = ["coordinator"]

  private func mayAssign(in report: Report) -> [Finding] {
    roles.isDisjoint(with: Self.assigners)
      ? [
        .needsRole(
          Self.assigners, toDo: Localized(en: "assign people", fr: "attribuer des rôles"), actor: actor,
          on: report.id)
      ]
      : []
  }

  /// Gives somebody a role on this report. Coordinators do.
  func assign(
    _ person: Person.ID, role: Role.ID, organisation: Organisation.ID?, in report: Report
  ) throws(Refusal) -> [Event] {
    var findings = mayAssign(in: report)
    if directory.people[person] == nil { findings.append(.unknownPerson(person, in: directory)) }
    if !workflow.allRoles.contains(where: { $0.id == role }) {
      findings.append(.unknownRole(role, among: workflow.allRoles))
    }
    if let organisation, !Organisation.isWellFormed(organisation) {
      findings.append(.malformed(organisation.rawValue))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    let assignment = Assignment(person: person, role: role, organisation: organisation)
    return report.assignments.contains(assignment)
      ? [] : [.assigned(person, role: role, organisation: organisation)]
  }

  /// Takes a role on this report from somebody.
  func unassign(_ person: Person.ID, role: Role.ID, in report: Report) throws(Refusal) -> [Event] {
    var findings = mayAssign(in: report)
    let has = report.assignments.contains { $0.person == person && $0.role == role }
    // Where there is nothing to take away, a name was probably mistyped. Somebody who left keeps none of it.
    if !has {
      if directory.people[person] == nil { findings.append(.unknownPerson(person, in: directory)) }
      if !workflow.allRoles.contains(where: { $0.id == role }) {
        findings.append(.unknownRole(role, among: workflow.allRoles))
      }
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return has ? [.unassigned(person, role: role)] : []
  }

  /// Sets a deadline by hand, which goes before what a calendar says. Moving one that is fixed takes a reason. Officers and coordinators do, until the report rests in a final state.
  func setDeadline(
    _ id: Deadline.ID, to moment: Date, reason: Content.ID?, in report: Report
  ) throws(Refusal) -> [Event] {
    var findings = notSetter(in: report)
    if !workflow.deadlines.contains(where: { $0.id == id }) {
      findings.append(.unknownDeadline(id, in: workflow))
    }
    if rests(report) { findings.append(.tooLateForDeadline(report.state)) }
    let before = workflow.moment(of: id, given: report.deadlines, counting: report.workingDays)
    if reason == nil, report.deadlines[id] != nil, before != moment {
      findings.append(.deadlineNeedsReason(id))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return report.deadlinesByHand[id] == moment ? [] : [.deadlineSet(id, to: moment, reason: reason)]
  }

  /// Puts on record that a document was produced from `revision`. Anybody with a role on the report may.
  func recordProduction(
    _ revision: Revision.ID, format: String, digest: String, in report: Report
  ) throws(Refusal) -> [Event] {
    var findings: [Finding] = []
    if roles.isEmpty {
      findings.append(
        .needsRole(
          workflow.allRoles.map(\.id),
          toDo: Localized(en: "produce the document", fr: "produire le document"), actor: actor, on: report.id
        ))
    }
    if !report.revisions.contains(where: { $0.id == revision }) {
      findings.append(.newerRevision(than: revision, in: report))
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    let isOnRecord = report.productions.contains {
      $0.revision == revision && $0.format == format && $0.digest == digest
    }
    return isOnRecord ? [] : [.produced(revision, format: format, digest: digest)]
  }
}

extension Finding {
  static func tooLateForDeadline(_ state: State.ID) -> Finding {
    Finding(
      "deadline.too-late",
      message: Localized(
        en: "the report is in \"\(state)\": nothing is due any more",
        fr: "le rapport est à l'étape « \(state) » : plus rien n'est attendu"),
      remedy: Localized(
        en: "open another report for what comes next", fr: "ouvrez un autre rapport pour la suite"))
  }

  /// Nobody in the office is called `person`.
  public static func unknownPerson(_ person: Person.ID, in directory: Directory) -> Finding {
    let known = directory.people.keys.map(\.rawValue)
    return Finding(
      "people.unknown-name",
      message: Localized(
        en: "nobody here is called \"\(person)\"", fr: "personne ici ne s'appelle « \(person) »"),
      remedy: Nearest.hint(to: person.rawValue, among: known)
        ?? Localized(
          en: "add them first: rapporteur people add \(person)",
          fr: "ajoutez d'abord cette personne : rapporteur people add \(person)"))
  }

  /// A role that nobody knows.
  public static func unknownRole(_ role: Role.ID, among roles: [Role]) -> Finding {
    let known = roles.map(\.id.rawValue)
    let list = known.joined(separator: ", ")
    return Finding(
      "role.unknown",
      message: Localized(en: "there is no role \"\(role)\"", fr: "il n'y a pas de rôle « \(role) »"),
      remedy: Nearest.word(to: role.rawValue, among: known).map {
        Localized(
          en: "did you mean \"\($0)\"? Roles: \(list)", fr: "vouliez-vous dire « \($0) » ? Rôles : \(list)")
      } ?? Localized(en: "roles: \(list)", fr: "rôles : \(list)"))
  }

  /// A name that can not be used.
  public static func malformed(_ name: String) -> Finding {
    Finding(
      "name.malformed",
      message: Localized(
        en: "\"\(name)\" can't be used as a name here", fr: "« \(name) » ne peut pas servir de nom ici"),
      remedy: Localized(
        en: "use letters a to z, digits and hyphens, beginning with a letter or digit, at most 64",
        fr:
          "utilisez des lettres de a à z, des chiffres et des traits d'union, en commençant par une lettre ou un chiffre, 64 au plus"
      ))
  }
}
