/// The people of the office, their roles, and the definitions in use: the fold of the office's events.
public struct Directory: Hashable, Sendable {
  /// Everybody who may do something, by short name.
  public private(set) var people: [Person.ID: Person] = [:]
  /// Short names that were used before and may not be given to somebody else.
  public private(set) var former: Set<Person.ID> = []
  /// The newest definition in use, by the workflow's name.
  public private(set) var workflows: [Workflow.ID: Workflow.Pin] = [:]
  /// The keyed hashes of names that must not leave the office.
  public private(set) var protectedNames: Set<String> = []
  /// How many events it is the fold of.
  public private(set) var position = 0

  /// An office where nothing has happened yet.
  public init() {}

  /// The fold of the office's record.
  public init(folding entries: some Sequence<Entry>) {
    for entry in entries { evolve(entry) }
  }

  /// Takes `entry` into account. Never refuses.
  public mutating func evolve(_ entry: Entry) {
    position += 1
    switch entry.event {
    case .personAdded(let id, let profile):
      people[id] = Person(id: id, profile: profile)
      former.remove(id)
    case .personChanged(let id, let profile): people[id]?.profile = profile
    case .personRemoved(let id):
      people[id] = nil
      former.insert(id)
    case .roleGranted(let id, let role): people[id]?.roles.insert(role)
    case .roleRevoked(let id, let role): people[id]?.roles.remove(role)
    case .workflowAdopted(let pin): workflows[pin.name] = pin
    case .nameProtected(let digest): protectedNames.insert(digest)
    case .nameUnprotected(let digest): protectedNames.remove(digest)
    default: break
    }
  }

  /// The roles that `person` has on `report`: those of the office and those given on this report alone.
  ///
  /// Somebody who was removed from the office has none, whatever was assigned to them before.
  public func roles(of person: Person.ID, on report: Report?) -> Set<Role.ID> {
    guard let known = people[person] else { return [] }
    guard let report else { return known.roles }
    var roles = known.roles
    for assignment in report.assignments where assignment.person == person { roles.insert(assignment.role) }
    return roles
  }
}
