import ArgumentParser
import Engine
import Foundation
import Mail
import Reporting
import Wording

extension People {
  /// What is known of a person: how mails reach them, and when.
  struct ProfileOf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "profile",
      abstract: .in(
        en: "Show or change a person's name, address, language, clock, and when reminders reach them.",
        fr:
          "Montrer ou changer le nom, l'adresse, la langue, l'heure d'une personne, et quand les rappels lui parviennent."
      ),
      discussion: .in(
        en: """
          Everybody may change their own; coordinators anybody's. Without options it shows what is known.
          Mails are in English and French; to people of another language they come in the office's (language: in \
          rapporteur.yaml). An address that was refused is tried again at once where --email gives it anew.

          EXAMPLES:
            rapporteur people profile ana --email ana@example.org --language fr
            rapporteur people profile ana --pause-until 2027-01-31
            rapporteur people profile ana --quiet friday --quiet 2026-12-24..2027-01-02
            rapporteur people profile ana --discreet on --zone Asia/Kathmandu
            rapporteur people profile ana --no-pause --no-quiet
          """,
        fr: """
          Chaque personne peut changer le sien ; la coordination, ceux de toutes. Sans option, montre ce qui est connu.
          Les messages sont en anglais et en français ; aux personnes d'une autre langue, ils parviennent dans celle du \
          bureau (language: dans rapporteur.yaml). Une adresse refusée est réessayée aussitôt si --email la redonne.

          EXEMPLES :
            rapporteur people profile ana --email ana@example.org --language fr
            rapporteur people profile ana --pause-until 2027-01-31
            rapporteur people profile ana --quiet friday --quiet 2026-12-24..2027-01-02
            rapporteur people profile ana --discreet on --zone Asia/Kathmandu
            rapporteur people profile ana --no-pause --no-quiet
          """))
    @Argument(help: .in(en: "The short name.", fr: "Le nom court.", named: "person", "personne")) var person:
      String
    @Option(help: .in(en: "The full name.", fr: "Le nom complet.", named: "name", "nom")) var name: String?
    @Option(help: .in(en: "The e-mail address.", fr: "L'adresse électronique.", named: "address", "adresse"))
    var email: String?
    @Option(
      help: .in(
        en: "The language to write to them in: en, fr, es, ar, ru, zh.",
        fr: "La langue où lui écrire : en, fr, es, ar, ru, zh.", named: "language", "langue"))
    var language: String?
    @Option(
      help: .in(
        en: "on: mails name no report, country or title. off: they do.",
        fr: "on : les messages ne nomment ni rapport, ni pays, ni titre. off : ils les nomment.",
        named: "on|off",
        "on/off"))
    var discreet: String?
    @Option(
      help: .in(
        en: "The time zone that they live by, as Asia/Kathmandu.",
        fr: "Le fuseau horaire où vit la personne, comme Asia/Kathmandu.", named: "zone", "fuseau"))
    var zone: String?
    @Flag(
      help: .in(
        en: "They live by the office's time zone.", fr: "La personne vit à l'heure du bureau."))
    var noZone = false
    @Option(
      help: .in(en: "No reminder before this day.", fr: "Pas de rappel avant ce jour.", named: "day", "jour"))
    var pauseUntil: String?
    @Flag(help: .in(en: "Reminders go on at once.", fr: "Les rappels reprennent aussitôt.")) var noPause =
      false
    @Option(
      name: .customLong("quiet"),
      help: .in(
        en: "A day without reminders: friday, 2026-12-24, or 2026-12-24..2027-01-02; can be repeated.",
        fr: "Un jour sans rappel : friday, 2026-12-24 ou 2026-12-24..2027-01-02 ; peut être répété.",
        named: "days",
        "jours"))
    var quiet: [String] = []
    @Flag(help: .in(en: "No quiet days any more.", fr: "Plus de jours calmes.")) var noQuiet = false
    @OptionGroup var common: Common
    @OptionGroup var acting: Acting

    func run() throws {
      let (office, console) = try common.open(rehearsing: acting.dryRun)
      let id = Person.ID(person)
      let known = try office.profile(of: id)
      let wanted = try changed(known)
      // The same address again says that it is right: one that was refused is tried once more.
      if wanted != known || email != nil { try office.changeProfile(of: id, to: wanted) }
      if common.json { return try console.json(ProfileJSON(person: person, profile: wanted)) }
      show(wanted, console)
      if language != nil { People.sayLanguage(of: wanted, person, office, console) }
      if wanted != known { console.sayRehearsal(office) }
    }

    /// `email`, which must be an address that mail can be sent to.
    static func address(_ email: String?) throws -> String? {
      guard let email else { return nil }
      guard Mailbox.isWellFormed(email) else {
        throw bad("--email", email, Localized(en: "write ana@example.org", fr: "écrivez ana@example.org"))
      }
      return email
    }

    /// The language that `text` names.
    static func spoken(_ text: String) throws -> Language {
      guard let language = Language(rawValue: text) else {
        throw bad("--language", text, Localized(same: "en, fr, es, ar, ru, zh"))
      }
      return language
    }

    private func changed(_ known: Profile) throws -> Profile {
      var profile = known
      if let name { profile.name = name }
      if let email { profile.email = try Self.address(email) }
      if let language {
        profile.language = try Self.spoken(language)
      }
      if let discreet {
        guard ["on", "off"].contains(discreet) else {
          throw Self.bad("--discreet", discreet, Localized(same: "on, off"))
        }
        profile.isDiscreet = discreet == "on" ? true : nil
      }
      if noZone { profile.zone = nil }
      if let zone {
        guard Zone.exists(zone) else { throw Self.bad("--zone", zone, Zone.hint(to: zone)) }
        profile.zone = zone
      }
      if let pauseUntil {
        guard let day = CalendarDay(pauseUntil) else {
          throw Self.bad("--pause-until", pauseUntil, Localized(same: "2027-01-31"))
        }
        profile.pausedUntil = day
      }
      if noPause { profile.pausedUntil = nil }
      if noQuiet { profile.quietDays = nil }
      if quiet.count + (profile.quietDays?.count ?? 0) > 100 {
        throw Self.bad("--quiet", "…", Localized(en: "at most 100 of them", fr: "100 au plus"))
      }
      for text in quiet {
        guard let days = QuietDays(text) else {
          throw Self.bad("--quiet", text, Localized(same: "friday, 2026-12-24, 2026-12-24..2027-01-02"))
        }
        if profile.quietDays?.contains(days) != true {
          profile.quietDays = (profile.quietDays ?? []) + [days]
        }
      }
      return profile
    }

    private static func bad(_ option: String, _ value: String, _ remedy: Localized) -> Trouble {
      Trouble(
        .usage,
        Localized(en: "\(option) \(value) can't be used", fr: "\(option) \(value) n'est pas utilisable"),
        remedy: remedy)
    }

    private func show(_ profile: Profile, _ console: Console) {
      console.line("\(person)  \(profile.name)")
      console.say(
        Localized(
          en: "  address: \(profile.email ?? "none, so no reminders reach this person")",
          fr: "  adresse : \(profile.email ?? "aucune, donc aucun rappel ne parvient à cette personne")"))
      if let language = profile.language {
        console.say(Localized(en: "  language: \(language)", fr: "  langue : \(language)"))
      }
      if let zone = profile.zone {
        console.say(Localized(en: "  time zone: \(zone)", fr: "  fuseau horaire : \(zone)"))
      }
      if profile.isDiscreet == true {
        console.say(
          Localized(
            en: "  discreet: mails name no report, country or title",
            fr: "  discrétion : les messages ne nomment ni rapport, ni pays, ni titre"))
      }
      if let day = profile.pausedUntil {
        console.say(Localized(en: "  no reminders before \(day)", fr: "  pas de rappel avant le \(day)"))
      }
      if let days = profile.quietDays, !days.isEmpty {
        let list = days.map(\.text).joined(separator: ", ")
        console.say(Localized(en: "  quiet days: \(list)", fr: "  jours calmes : \(list)"))
      }
    }
  }
}

private struct ProfileJSON: Encodable {
  let format = "rapporteur.profile/1"
  let person: String
  let profile: Profile
}
