/// Whom the reminders of a report can reach, as far as the report itself says it: a line for lists keeps it, so that
/// what waits for one person is found without reading the reports of all others.
///
/// Who works in the office, and with which roles, is asked when it is read.
public struct Audience: Hashable, Sendable, Codable {
  /// A role of a report, and what narrows down who has it.
  struct Seat: Hashable, Sendable {
    var role: Role.ID
    /// To whom it was given for this report.
    var assigned: [Person.ID]
    /// Who wrote; `nil` where the role does not write.
    var authors: [Person.ID]?
  }

  /// The roles that a reminder goes to, for each reminder that has something to say.
  let groups: [[Seat]]

  /// The audience of reminders to these roles; `nil` where a name can't be written down.
  init?(_ groups: [[Seat]]) {
    var seen: Set<[Seat]> = []
    self.groups = groups.filter { seen.insert($0).inserted }
    for seat in groups.joined() {
      guard seat.role.isWellFormed, (seat.assigned + (seat.authors ?? [])).allSatisfy(\.isWellFormed) else {
        return nil
      }
    }
  }

  /// Reads what ``text`` writes; whatever else is written there reaches everybody or nobody, and is looked at closely
  /// all the same.
  public init(_ text: String) {
    groups = text.split(separator: ";").map { $0.split(separator: " ").map { Seat(String($0)) } }
  }

  /// A short text: lists read a hundred thousand of them.
  public var text: String {
    groups.map { $0.map(\.text).joined(separator: " ") }.joined(separator: ";")
  }

  /// Reads ``text``.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes ``text``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Whether something can wait for `person`: they have one of the roles, or nobody has any of them and they coordinate.
  public func mayReach(_ person: Person.ID, in directory: Directory) -> Bool {
    groups.contains { seats in
      let holders = seats.map { $0.holders(in: directory) }
      if holders.allSatisfy(\.isEmpty) { return directory.coordinators.contains(person) }
      return holders.contains { $0.contains(person) }
    }
  }
}

extension Audience.Seat {
  /// Who has the role on the report: those to whom it was given for the report; else those of the office, where the role
  /// writes, those of them who wrote.
  func holders(in directory: Directory) -> Set<Person.ID> {
    let assigned = Set(assigned.filter { directory.people[$0] != nil })
    if !assigned.isEmpty { return assigned }
    let office = Set(directory.people.values.filter { $0.roles.contains(role) }.map(\.id))
    let wrote = office.intersection(authors ?? [])
    return wrote.isEmpty ? office : wrote
  }

  /// `officer=ana,bea<cleo`: the role, to whom it was given, who wrote. No name holds one of these signs.
  fileprivate var text: String {
    func list(_ people: [Person.ID]) -> String { people.map(\.rawValue).joined(separator: ",") }
    return role.rawValue + (assigned.isEmpty ? "" : "=" + list(assigned))
      + (authors.map { "<" + list($0) } ?? "")
  }

  fileprivate init(_ text: String) {
    func people(_ part: Substring) -> [Person.ID] { part.split(separator: ",").map { Person.ID(String($0)) } }
    let parts = text.split(separator: "<", maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    role = Role.ID(String(names[0]))
    assigned = names.count > 1 ? people(names[1]) : []
    authors = parts.count > 1 ? people(parts[1]) : nil
  }
}
