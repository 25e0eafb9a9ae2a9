/// Somebody whom the office knows.
///
/// Names, addresses and languages are content (``Profile``), so that the record holds only the short name
/// that stands on every event.
public struct Person: Hashable, Sendable {
  /// The short name that a person acts under: `maya`.
  public typealias ID = Identifier<Person>

  /// The short name.
  public let id: ID
  /// Where the profile is kept.
  public var profile: Content.ID
  /// The roles held on every report of the office.
  public var roles: Set<Role.ID> = []

  /// Makes a person.
  public init(id: ID, profile: Content.ID, roles: Set<Role.ID> = []) {
    self.id = id
    self.profile = profile
    self.roles = roles
  }
}

extension Person.ID {
  /// What stands on record for what the program does by itself; nobody can be called so.
  public static let program = Person.ID("rapporteur")
}

/// What is known of a person beyond the short name.
///
/// Profiles of older versions lack what was added since.
public struct Profile: Hashable, Sendable, Codable {
  /// The name as it is shown to others.
  public var name: String
  /// The address that reminders go to.
  public var email: String?
  /// The language to write to this person in.
  public var language: Language?
  /// Whether mails to this person name no country, title or report; `nil` is no.
  public var isDiscreet: Bool?
  /// The day before which no reminder is sent; `nil` where none is held back.
  public var pausedUntil: CalendarDay?
  /// The days on which no reminder is sent.
  public var quietDays: [QuietDays]?
  /// The time zone that this person lives by, as `Asia/Kathmandu`; `nil` is the office's.
  public var zone: String?

  /// Makes a profile.
  public init(name: String, email: String? = nil, language: Language? = nil) {
    self.name = name
    self.email = email
    self.language = language
  }
}

/// A kind of work on a report: who may do what is said by role.
public struct Role: Hashable, Sendable {
  /// The name of a role: `reviewer`.
  public typealias ID = Identifier<Role>

  /// Its name.
  public let id: ID
  /// What it is called.
  public let title: Translations

  /// Makes a role.
  public init(id: ID, title: Translations) {
    self.id = id
    self.title = title
  }

  /// The roles that every workflow may name without saying what they are.
  public static let standard: [Role] = [
    Role(
      id: "officer",
      title: ["en": "Advocacy officer", "fr": "Chargé·e de plaidoyer", "es": "Responsable de incidencia"]),
    Role(id: "reviewer", title: ["en": "Reviewer", "fr": "Relecteur·rice", "es": "Revisor/a"]),
    Role(
      id: "member",
      title: ["en": "Coalition member", "fr": "Membre de la coalition", "es": "Miembro de la coalición"]),
    Role(id: "coordinator", title: ["en": "Coordinator", "fr": "Coordinateur·rice", "es": "Coordinador/a"]),
  ]
}

/// That a person has a role on one report; a coalition member speaks for an organisation.
public struct Assignment: Hashable, Sendable {
  /// Who.
  public let person: Person.ID
  /// In which role.
  public let role: Role.ID
  /// For which submitting organisation; `nil` unless the role is to endorse.
  public let organisation: Organisation.ID?

  /// Makes an assignment.
  public init(person: Person.ID, role: Role.ID, organisation: Organisation.ID? = nil) {
    self.person = person
    self.role = role
    self.organisation = organisation
  }
}
