import Reporting
import Wording

/// What a calendar may hold.
enum CalendarShape {
  static let file: Shape = .object([
    .init(
      "calendar", .identifier, required: true,
      Localized(en: "the name of the calendar", fr: "le nom du calendrier")),
    .init("title", .translations, required: true, Localized(en: "what it is called", fr: "son intitulé")),
    .init(
      "entry-title", .translations,
      Localized(
        en: "what one entry is called, as { en: Session }",
        fr: "le nom d'une entrée, comme { fr: Session }")),
    .init(
      "adds-to", .identifier,
      Localized(
        en: "the calendar to which this one adds its entries; one of the same name replaces",
        fr: "le calendrier auquel celui-ci ajoute ses entrées ; une entrée du même nom remplace")),
    .init(
      "zone", .text,
      Localized(
        en: "the time zone whose clock counts; Europe/Zurich (Geneva) if not said",
        fr: "le fuseau horaire qui compte ; Europe/Zurich (Genève) par défaut")),
    .init(
      "facts", facts,
      Localized(
        en: "what all its entries say about other fields of a report, as { cycle: 4 }",
        fr: "ce que toutes ses entrées disent d'autres champs d'un rapport, comme { cycle: 4 }")),
    .init(
      "entries", .list(of: entry), required: true,
      Localized(en: "the sessions, the first first", fr: "les sessions, dans l'ordre")),
  ])

  private static let facts: Shape = .map(of: .text)

  private static let entry: Shape = .object([
    .init(
      "id", .identifier, required: true,
      Localized(
        en: "its name, as the field of a report gives it: 51, 2027-02",
        fr: "son nom, tel que le champ d'un rapport le donne : 51, 2027-02")),
    .init("title", .translations, Localized(en: "what it is called", fr: "son intitulé")),
    .init(
      "first", .dayOrMonth, Localized(en: "its first day, or the month", fr: "son premier jour, ou le mois")),
    .init(
      "last", .dayOrMonth, Localized(en: "its last day, or the month", fr: "son dernier jour, ou le mois")),
    .init(
      "states", .list(of: .text),
      Localized(
        en: "the States that it is about, by code or name",
        fr: "les États concernés, par code ou par nom")),
    .init(
      "opens", .moment,
      Localized(en: "when submissions are taken from", fr: "à partir de quand les communications sont reçues")
    ),
    .init(
      "closes", .moment,
      Localized(
        en: "when submissions close; a day alone means 23:59",
        fr: "clôture des communications ; un jour seul signifie 23 h 59")),
    .init(
      "certainty", .choice(SessionCalendar.Certainty.allCases.map(\.rawValue)),
      Localized(
        en: "how far the closing can be relied on", fr: "jusqu'où l'on peut se fier à la clôture")),
    .init(
      "note", .translations, Localized(en: "what a reader has to know", fr: "ce qu'il faut savoir")),
    .init(
      "facts", facts,
      Localized(
        en: "what it says about other fields of a report; goes before those of the calendar",
        fr: "ce qu'elle dit d'autres champs d'un rapport ; passe avant ce que dit le calendrier")),
    .init(
      "source", .text, required: true, Localized(en: "where it can be read", fr: "où cela peut être lu")),
    RulesShape.checkedOn,
  ])
}

/// What a file of holidays may hold.
enum HolidaysShape {
  static let file: Shape = .object([
    .init(
      "holidays", .list(of: .day), required: true,
      Localized(en: "the days on which nobody works", fr: "les jours où personne ne travaille"))
  ])
}
