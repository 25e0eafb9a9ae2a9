public import Wording

/// What `rapporteur explain` tells about sessions that do not fit the calendar of a deadline.
public enum SessionCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "session.date-moved",
      title: Localized(
        en: "the calendar gives another date by now", fr: "le calendrier donne désormais une autre date"),
      text: Localized(
        en:
          "A calendar file was changed after the report took its date from it. A changed calendar moves nothing by itself: rapporteur calendar apply --dry-run shows what would move, and apply moves it. A date that was set by hand stays, and is not told of.",
        fr:
          "Un fichier de calendrier a été modifié après que le rapport en a pris sa date. Un calendrier modifié ne déplace rien de lui-même : rapporteur calendar apply --dry-run montre ce qui bougerait, et apply le déplace. Une date fixée à la main reste, sans qu'il en soit dit mot."
      )),
    Explanation(
      "session.impossible",
      title: Localized(
        en: "a session that no calendar can have", fr: "une session qu'aucun calendrier ne peut avoir"),
      text: Localized(
        en:
          "A month that no year has, a number that is none, or one that would come many years after all others. A new report is refused; an older one gets a warning.",
        fr:
          "Un mois qui n'existe pas, un numéro qui n'en est pas un, ou qui viendrait bien des années après tous les autres. Un nouveau rapport est refusé ; un ancien reçoit un avertissement."
      )),
    Explanation(
      "session.other-fact",
      title: Localized(
        en: "the calendar says something else about the session",
        fr: "le calendrier dit autre chose de la session"),
      text: Localized(
        en: "\"facts:\" in a calendar says to which cycle its sessions belong. One of the two is mistyped.",
        fr: "« facts: » dans un calendrier dit de quel cycle sont ses sessions. L'un des deux est fautif.")),
    Explanation(
      "session.other-state",
      title: Localized(
        en: "the State is reviewed at another session", fr: "l'État est examiné à une autre session"),
      text: Localized(
        en:
          "The calendar lists the State, but not at the session that the report names. A date is only taken from a session that lists the State, or lists none at all. Lists of States change: look at the OHCHR's page.",
        fr:
          "Le calendrier inscrit l'État, mais pas à la session que nomme le rapport. Une date n'est prise que d'une session qui inscrit l'État, ou n'en inscrit aucun. Les listes d'États changent : voyez la page du HCDH."
      )),
    Explanation(
      "session.state-unlisted",
      title: Localized(
        en: "the calendar does not know the State", fr: "le calendrier ne connaît pas l'État"),
      text: Localized(
        en:
          "No session of the calendar lists the State of the report, so that its deadline is given by hand. Some lists could not be read to their end; the calendar says which.",
        fr:
          "Aucune session du calendrier n'inscrit l'État du rapport : l'échéance est fixée à la main. Certaines listes n'ont pu être lues jusqu'au bout ; le calendrier dit lesquelles."
      )),
    Explanation(
      "session.unknown",
      title: Localized(
        en: "a session that the calendar does not have", fr: "une session que le calendrier n'a pas"),
      text: Localized(
        en:
          "Sessions to come are often not published yet: give the deadline by hand, or put the session into a calendar of your own (adds-to), and take it from there: rapporteur calendar apply.",
        fr:
          "Les sessions à venir ne sont souvent pas encore publiées : fixez l'échéance à la main, ou mettez la session dans votre propre calendrier (adds-to) et prenez-la de là : rapporteur calendar apply."
      )),
  ]
}
