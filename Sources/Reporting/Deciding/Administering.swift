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
      try refuse(notCoordinator(actor, unless: actor == person) + unknown(person))
      return people[person]?.profile == profile ? [] : [.personChanged(person, profile: profile)]
    case .removePerson(let person):
      try refuse(notCoordinator(actor) + unknown(person) + lastCoordinator(person))
      return [.personRemoved(person)]
    case .grant(let person, let role):
      let malformed: [Finding] = role.isWellFormed ? [] : [.malformed(role.rawValue)]
      try refuse(notCoordinator(actor) + unknown(person) + malformed)
      return people[person]?.roles.contains(role) == true ? [] : [.roleGranted(person, role: role)]
    case .revoke(let person, let role):
      let last = role == "coordinator" ? lastCoordinator(person) : []
      try refuse(notCoordinator(actor) + unknown(person) + last)
      return people[person]?.roles.contains(role) == true ? [.roleRevoked(person, role: role)] : []
    case .adopt(let pin):
      try refuse(people[actor] == nil ? [.unknownActor(actor, in: self)] : [])
      return workflows[pin.name] == pin ? [] : [.workflowAdopted(pin)]
    case .protectNames(let digests):
      try refuse(notCoordinator(actor))
      return Set(digests).subtracting(protectedNames).sorted().map { .nameProtected($0) }
    case .unprotectNames(let digests):
      try refuse(notCoordinator(actor))
      return Set(digests).intersection(protectedNames).sorted().map { .nameUnprotected($0) }
    }
  }

  private func add(
    _ person: Person.ID, profile: Content.ID, roles: [Role.ID], by actor: Person.ID
  ) throws(Refusal) -> [Event] {
    var findings = position > 0 ? notCoordinator(actor) : []
    if !person.isWellFormed { findings.append(.malformed(person.rawValue)) }
    for role in roles where !role.isWellFormed { findings.append(.malformed(role.rawValue)) }
    if people[person] != nil || person == .program { findings.append(.takenName(person)) }
    if former.contains(person) { findings.append(.formerName(person)) }
    try refuse(findings)
    var granted: [Role.ID] = position == 0 && !roles.contains("coordinator") ? ["coordinator"] : []
    for role in roles where !granted.contains(role) { granted.append(role) }
    return [.personAdded(person, profile: profile)] + granted.map { .roleGranted(person, role: $0) }
  }

  private func refuse(_ findings: [Finding]) throws(Refusal) {
    if !findings.isEmpty { throw Refusal(findings) }
  }

  private func notCoordinator(_ actor: Person.ID, unless allowed: Bool = false) -> [Finding] {
    guard let person = people[actor] else { return [.unknownActor(actor, in: self)] }
    guard !allowed, !person.roles.contains("coordinator") else { return [] }
    return [
      .needsRole(
        ["coordinator"],
        toDo: Localized(en: "change who works here", fr: "modifier qui travaille ici"), actor: actor)
    ]
  }

  private func unknown(_ person: Person.ID) -> [Finding] {
    people[person] == nil ? [.unknownPerson(person, in: self)] : []
  }

  private func lastCoordinator(_ person: Person.ID) -> [Finding] {
    let coordinators = people.values.filter { $0.roles.contains("coordinator") }
    return coordinators.count == 1 && coordinators.first?.id == person ? [.lastCoordinator(person)] : []
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
