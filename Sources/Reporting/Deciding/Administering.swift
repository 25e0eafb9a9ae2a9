import Wording

extension Directory {
  /// Decides what `command`, given by `actor`, would add to the office's record.
  ///
  /// In an office where nothing has happened yet, anybody may add the first person, who becomes coordinator.
  ///
  /// - Throws: ``Refusal`` with everything that stands in the way.
  public func decide(_ command: OfficeCommand, by actor: Person.ID) throws(Refusal) -> [Event] {
    switch command {
    case .addPerson(let person, let profile, let roles):
      return try add(person, profile: profile, roles: roles, by: actor)
    case .changePerson(let person, let profile):
      try coordinatorOnly(actor, unless: actor == person)
      try known(person)
      return people[person]?.profile == profile ? [] : [.personChanged(person, profile: profile)]
    case .removePerson(let person):
      try coordinatorOnly(actor)
      try known(person)
      if isLastCoordinator(person) { throw Refusal([.lastCoordinator(person)]) }
      return [.personRemoved(person)]
    case .grant(let person, let role):
      try coordinatorOnly(actor)
      try known(person)
      guard role.isWellFormed else { throw Refusal([.malformed(role.rawValue)]) }
      return people[person]?.roles.contains(role) == true ? [] : [.roleGranted(person, role: role)]
    case .revoke(let person, let role):
      try coordinatorOnly(actor)
      try known(person)
      if role == "coordinator", isLastCoordinator(person) { throw Refusal([.lastCoordinator(person)]) }
      return people[person]?.roles.contains(role) == true ? [.roleRevoked(person, role: role)] : []
    case .adopt(let pin):
      guard people[actor] != nil else { throw Refusal([.unknownActor(actor, in: self)]) }
      return workflows[pin.name] == pin ? [] : [.workflowAdopted(pin)]
    }
  }

  private func add(
    _ person: Person.ID, profile: Content.ID, roles: [Role.ID], by actor: Person.ID
  ) throws(Refusal) -> [Event] {
    var findings: [Finding] = []
    if position > 0 { do { try coordinatorOnly(actor) } catch { findings += error.findings } }
    if !person.isWellFormed { findings.append(.malformed(person.rawValue)) }
    for role in roles where !role.isWellFormed { findings.append(.malformed(role.rawValue)) }
    if people[person] != nil { findings.append(.takenName(person)) }
    if former.contains(person) { findings.append(.formerName(person)) }
    guard findings.isEmpty else { throw Refusal(findings) }
    let first: [Role.ID] = position == 0 && !roles.contains("coordinator") ? ["coordinator"] : []
    return [.personAdded(person, profile: profile)] + (first + roles).map { .roleGranted(person, role: $0) }
  }

  private func coordinatorOnly(_ actor: Person.ID, unless allowed: Bool = false) throws(Refusal) {
    guard let person = people[actor] else { throw Refusal([.unknownActor(actor, in: self)]) }
    guard allowed || person.roles.contains("coordinator") else {
      throw Refusal([
        .needsRole(
          ["coordinator"],
          toDo: Localized(en: "change who works here", fr: "modifier qui travaille ici"), actor: actor)
      ])
    }
  }

  private func known(_ person: Person.ID) throws(Refusal) {
    if people[person] == nil { throw Refusal([.unknownPerson(person, in: self)]) }
  }

  private func isLastCoordinator(_ person: Person.ID) -> Bool {
    let coordinators = people.values.filter { $0.roles.contains("coordinator") }
    return coordinators.count == 1 && coordinators.first?.id == person
  }
}

extension Finding {
  fileprivate static func lastCoordinator(_ person: Person.ID) -> Finding {
    Finding(
      "people.last-coordinator",
      message: Localized(
        en: "\(person) is the only coordinator: nobody could give roles any more",
        fr: "\(person) est la seule personne à la coordination : plus personne ne pourrait donner de rôles"),
      remedy: Localized(
        en: "make somebody else coordinator first: rapporteur people grant NAME coordinator",
        fr: "nommez d'abord quelqu'un d'autre : rapporteur people grant NOM coordinator"))
  }

  fileprivate static func takenName(_ person: Person.ID) -> Finding {
    Finding(
      "people.taken-name",
      message: Localized(
        en: "somebody is called \"\(person)\" already", fr: "quelqu'un s'appelle déjà « \(person) »"),
      remedy: Localized(en: "choose another short name", fr: "choisissez un autre nom court"))
  }

  fileprivate static func formerName(_ person: Person.ID) -> Finding {
    Finding(
      "people.former-name",
      message: Localized(
        en: "\"\(person)\" stands in the record for somebody who left",
        fr: "« \(person) » désigne dans le registre une personne qui est partie"),
      remedy: Localized(
        en: "choose another short name, so that the record stays clear",
        fr: "choisissez un autre nom court, afin que le registre reste clair"))
  }
}
