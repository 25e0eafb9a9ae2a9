public import Wording

/// What `rapporteur explain` tells about mistakes in calendars.
public enum CalendarCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "calendar.adds-to-nothing",
      title: Localized(en: "additions to no calendar", fr: "des ajouts à aucun calendrier"),
      text: Localized(
        en: "\"adds-to:\" names another file in Workflows/calendars/, without its ending.",
        fr: "« adds-to: » nomme un autre fichier de Workflows/calendars/, sans son extension.")),
    Explanation(
      "calendar.no-such-hour",
      title: Localized(en: "an hour that the clock skips", fr: "une heure que l'horloge saute"),
      text: Localized(
        en:
          "When summer time begins an hour is missing: 02:30 of the last Sunday in March never comes in Geneva. Nobody could say whether such a deadline has passed.",
        fr:
          "Au passage à l'heure d'été, une heure manque : 2 h 30 du dernier dimanche de mars n'arrive jamais à Genève. Personne ne pourrait dire si une telle échéance est passée."
      )),
    Explanation(
      "calendar.reversed",
      title: Localized(en: "dates in the wrong order", fr: "des dates dans le mauvais ordre"),
      text: Localized(
        en:
          "A session ends after it begins, and submissions close after they open. One of the dates is mistyped.",
        fr:
          "Une session finit après avoir commencé, et la clôture suit l'ouverture. L'une des dates est fausse."
      )),
    Explanation(
      "calendar.unknown-state",
      title: Localized(en: "a State that does not exist", fr: "un État qui n'existe pas"),
      text: Localized(
        en: "States are written by their code of ISO 3166 or by their name in English, French or Spanish.",
        fr: "Les États s'écrivent par leur code ISO 3166 ou par leur nom en anglais, français ou espagnol.")),
    Explanation(
      "calendar.unknown-zone",
      title: Localized(en: "a time zone that does not exist", fr: "un fuseau horaire qui n'existe pas"),
      text: Localized(
        en: "Time zones are written as continent and city: Europe/Zurich is the clock of Geneva.",
        fr: "Les fuseaux s'écrivent par continent et ville : Europe/Zurich est l'horloge de Genève.")),
    Explanation(
      "calendar.unreadable",
      title: Localized(en: "a calendar that can't be read", fr: "un calendrier illisible"),
      text: Localized(
        en: "Calendars stand in Workflows/calendars/ and are at most 256 KiB long.",
        fr: "Les calendriers se trouvent dans Workflows/calendars/ et font 256 Kio au plus.")),
  ]
}
