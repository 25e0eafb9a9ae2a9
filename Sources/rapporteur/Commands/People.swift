import ArgumentParser
import Definitions
import Engine
import Reporting
import Wording

struct People: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: .in(
      en: "The people of the office and their roles.",
      fr: "Les personnes du bureau et leurs rôles."),
    discussion: .in(
      en: """
        Roles: officer (writes and moves reports), reviewer (approves or returns), member (endorses for an \
        organisation), coordinator (people, roles, settings). A role given here holds on every report; one given \
        with rapporteur assign on one report.

        This program and its mails speak English and French. To people of another language, mails come in the office's \
        (language: in rapporteur.yaml); documents can be in Spanish, too.

        EXAMPLES:
          rapporteur people add omar --name "Omar Diallo" --role reviewer
          rapporteur people list --role reviewer
          rapporteur people grant omar officer
        """,
      fr: """
        Rôles : officer (rédige et fait avancer les rapports), reviewer (approuve ou renvoie), member (fait sien au nom \
        d'une organisation), coordinator (personnes, rôles, réglages). Un rôle donné ici vaut pour tous les rapports ; un \
        rôle donné par rapporteur assign, pour un seul.

        Ce programme et ses messages parlent anglais et français. Aux personnes d'une autre langue, les messages \
        parviennent dans celle du bureau (language: dans rapporteur.yaml) ; les documents peuvent aussi être en espagnol.

        EXEMPLES :
          rapporteur people add omar --name "Omar Diallo" --role reviewer
          rapporteur people list --role reviewer
          rapporteur people grant omar officer
        """),
    subcommands: [Add.self, List.self, ProfileOf.self, Grant.self, Revoke.self, Remove.self],
    defaultSubcommand: List.self)

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: .in(
        en: "Add a person.",
        fr: "Ajouter une personne."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur people add omar --name \"Omar Diallo\" --role reviewer",
        fr: "EXEMPLE :\n  rapporteur people add omar --name \"Omar Diallo\" --role reviewer"))
    @Argument(
      help: .in(
        en: "The short name: letters a to z, digits, hyphens.",
        fr: "Le nom court : lettres de a à z, chiffres, traits d'union.", named: "person", "personne"))
    var person: String
    @Option(help: .in(en: "The full name.", fr: "Le nom complet.", named: "name", "nom"))
    var name: String?
    @Option(help: .in(en: "The e-mail address.", fr: "L'adresse électronique.", named: "email", "courriel"))
    var email: String?
    @Option(
      help: .in(
        en: "The language to write to them in: en, fr, es, ar, ru, zh.",
        fr: "La langue dans laquelle leur écrire : en, fr, es, ar, ru, zh.", named: "language", "langue"))
    var language: String?
    @Option(
      name: .customLong("role"),
      help: .in(
        en: "A role on every report; can be repeated.",
        fr: "Un rôle pour tous les rapports ; peut être répété.", named: "role", "rôle"))
    var roles: [String] =
      []
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting

    func run() throws {
      let (office, console) = try common.open(rehearsing: acting.dryRun)
      for role in roles where !Role.standard.contains(where: { $0.id.rawValue == role }) && !role.isEmpty {
        try People.known(role, in: office)
      }
      let profile = Profile(
        name: name ?? person, email: try ProfileOf.address(email),
        language: try language.map(ProfileOf.spoken))
      try office.addPerson(Person.ID(person), profile: profile, roles: roles.map { Role.ID($0) })
      if common.json { return try console.json(PersonJSON(person: person, roles: roles)) }
      let list = roles.isEmpty ? "–" : roles.joined(separator: ", ")
      console.say(
        Localized(
          en: "Added \(person), roles: \(list).", fr: "Personne ajoutée : \(person), rôles : \(list)."))
      People.sayLanguage(of: profile, person, office, console)
      console.sayRehearsal(office)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: .in(
        en: "List the people.",
        fr: "Énumérer les personnes."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur people list --role reviewer",
        fr: "EXEMPLE :\n  rapporteur people list --role reviewer"))
    @Option(
      help: .in(
        en: "Only those with this role.", fr: "Seulement celles qui ont ce rôle.", named: "role", "rôle"))
    var role: String?
    @OptionGroup var common: Common

    func run() throws {
      let (office, console) = try common.open()
      let directory = try office.directory()
      let people = directory.people.values.sorted { $0.id < $1.id }
        .filter { person in role.map { person.roles.contains(Role.ID($0)) } ?? true }
      if common.json {
        return try console.json(
          PeopleJSON(
            people: people.map {
              PersonJSON(person: $0.id.rawValue, roles: $0.roles.sorted().map(\.rawValue))
            }))
      }
      if people.isEmpty { console.say(Localized(en: "Nobody.", fr: "Personne.")) }
      for person in people {
        let profile = try office.profile(of: person.id, in: directory)
        let roles = person.roles.sorted().map(\.rawValue).joined(separator: ", ")
        console.line("\(person.id)  \(profile.name)  (\(roles.isEmpty ? "–" : roles))")
      }
    }
  }

  struct Grant: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "grant",
      abstract: .in(
        en: "Give a person a role on every report.",
        fr: "Donner à une personne un rôle pour tous les rapports."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur people grant omar officer",
        fr: "EXEMPLE :\n  rapporteur people grant omar officer"))
    @Argument(help: .in(en: "The short name.", fr: "Le nom court.", named: "person", "personne"))
    var person: String
    @Argument(help: .in(en: "The role.", fr: "Le rôle.", named: "role", "rôle"))
    var role: String
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting

    func run() throws {
      let (office, console) = try common.open(rehearsing: acting.dryRun)
      try People.known(role, in: office)
      let events = try office.perform(.grant(Person.ID(person), role: Role.ID(role)))
      if common.json { return try console.json(try PersonJSON(person, in: office, adding: role)) }
      console.say(
        events.isEmpty
          ? Localized(en: "\(person) is \(role) already.", fr: "\(person) a déjà le rôle \(role).")
          : Localized(en: "\(person) is now \(role).", fr: "\(person) a maintenant le rôle \(role)."))
      console.sayRehearsal(office)
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke",
      abstract: .in(
        en: "Take a role from a person.",
        fr: "Retirer un rôle à une personne."),
      discussion: .in(
        en: "EXAMPLE:\n  rapporteur people revoke omar officer",
        fr: "EXEMPLE :\n  rapporteur people revoke omar officer"))
    @Argument(help: .in(en: "The short name.", fr: "Le nom court.", named: "person", "personne"))
    var person: String
    @Argument(help: .in(en: "The role.", fr: "Le rôle.", named: "role", "rôle"))
    var role: String
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting

    func run() throws {
      let (office, console) = try common.open(rehearsing: acting.dryRun)
      try office.perform(.revoke(Person.ID(person), role: Role.ID(role)))
      if common.json { return try console.json(try PersonJSON(person, in: office, without: role)) }
      console.say(
        Localized(en: "\(person) is not \(role) now.", fr: "\(person) n'a pas le rôle \(role) maintenant."))
      console.sayRehearsal(office)
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: .in(
        en: "Remove a person: everything they did stays on record.",
        fr: "Retirer une personne : tout ce qu'elle a fait reste au registre."),
      discussion: .in(
        en: "Their approvals no longer count.\n\nEXAMPLE:\n  rapporteur people remove omar --confirm omar",
        fr: "Ses approbations ne comptent plus.\n\nEXEMPLE :\n  rapporteur people remove omar --confirm omar")
    )
    @Argument(help: .in(en: "The short name.", fr: "Le nom court.", named: "person", "personne"))
    var person: String
    @Option(
      help: .in(
        en: "The short name again, to be sure.", fr: "Le nom court une nouvelle fois, par sécurité.",
        named: "confirm", "nom"))
    var confirm: String?
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting

    func run() throws {
      let (office, console) = try common.open(rehearsing: acting.dryRun)
      guard confirm == person || acting.dryRun else {
        throw Trouble(
          .usage,
          Localized(
            en: "removing \(person) can't be undone", fr: "le retrait de \(person) ne peut être annulé"),
          remedy: Localized(en: "add --confirm \(person)", fr: "ajoutez --confirm \(person)"))
      }
      try office.perform(.removePerson(Person.ID(person)))
      if common.json { return try console.json(PersonJSON(person: person, roles: [])) }
      console.say(
        Localized(en: "\(person) may do nothing here now.", fr: "\(person) ne peut plus rien faire ici."))
      console.sayRehearsal(office)
    }
  }

  /// Says in which language mails come, where they are not written in the person's own.
  static func sayLanguage(of profile: Profile, _ person: String, _ office: Office, _ console: Console) {
    guard let language = profile.language, InterfaceLanguage(rawValue: language.rawValue) == nil else {
      return
    }
    let french = office.workspace.settings.language == .fr
    console.say(
      Localized(
        en:
          "Mails are not written in \"\(language)\" yet: \(person) gets them in \(french ? "French" : "English"), the office's language.",
        fr:
          "Les messages ne sont pas encore écrits en « \(language) » : \(person) les reçoit en \(french ? "français" : "anglais"), la langue du bureau."
      ))
  }

  /// Refuses a role that neither the program nor a workflow of the office knows.
  static func known(_ role: String, in office: Office) throws {
    var roles = Role.standard
    for name in office.workspace.shelf.workflows {
      if let found = try? office.workspace.shelf.definition(name).workflow.roles { roles += found }
    }
    if !roles.contains(where: { $0.id.rawValue == role }) {
      throw Refusal([.unknownRole(Role.ID(role), among: roles)])
    }
  }
}

private struct PersonJSON: Encodable {
  let format = "rapporteur.person/1"
  let person: String
  let roles: [String]

  init(person: String, roles: [String]) {
    self.person = person
    self.roles = roles
  }

  /// The roles that a person has once one was given or taken; a rehearsal changes nothing and shows them, too.
  init(_ person: String, in office: Office, adding given: String? = nil, without taken: String? = nil) throws
  {
    let roles = try office.directory().people[Person.ID(person)]?.roles.map(\.rawValue) ?? []
    self.init(
      person: person,
      roles: Set(roles + [given].compactMap { $0 }).subtracting([taken].compactMap { $0 }).sorted())
  }
}

private struct PeopleJSON: Encodable {
  let format = "rapporteur.people/1"
  let people: [PersonJSON]
}
