public import Wording

/// What `rapporteur explain` tells about figures, addresses, sources and consent.
public enum SourceCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "consent.not-given",
      title: Localized(en: "a person who did not agree", fr: "une personne qui n'a pas accepté"),
      text: Localized(
        en:
          "The table of consents has a row that does not say yes. Consent can be taken back until the text is sent: what the person contributed goes out with it. The message names the row and not what stands in it.",
        fr:
          "Le tableau des consentements a une ligne qui ne dit pas oui. Le consentement peut être retiré jusqu'à l'envoi : ce que la personne a apporté part avec lui. Le message nomme la ligne et non ce qui s'y trouve."
      )),
    Explanation(
      "figure.no-source",
      title: Localized(en: "a figure without a source", fr: "un chiffre sans source"),
      text: Localized(
        en: """
          A percentage, a share ("one in three girls") or a number of children, victims, cases or complaints has no source where \
          a reader looks for it: a footnote, link or citation in the same paragraph, "according to …" or a survey in the sentence \
          or the one before, a source in the line that introduces a list, a line "Source: …" behind it. A footnote in another \
          paragraph says nothing about this one. Tables need one source, in a cell, in the caption or behind. Figures of the \
          authors' own work, targets, quotas, and figures that have a source elsewhere in the text are left alone.
          """,
        fr: """
          Un pourcentage, une part (« une fille sur trois ») ou un nombre d'enfants, de victimes, de cas ou de plaintes n'a pas de \
          source là où on la cherche : une note, un lien ou une référence dans le même paragraphe, « selon… » ou une enquête dans \
          la phrase ou la précédente, une source dans la ligne qui annonce une liste, une ligne « Source : … » à la suite. La note \
          d'un autre paragraphe ne dit rien de celui-ci. Un tableau en demande une, dans une cellule, dans son titre ou à la \
          suite. Les chiffres du travail des auteurs, les objectifs, les quotas et ceux dont la source est donnée ailleurs sont \
          laissés.
          """)),
    Explanation(
      "source.date",
      title: Localized(en: "a date of a source that is none", fr: "une date de source qui n'en est pas une"),
      text: Localized(
        en: "Write the year, the month or the day: 2026, 2026-11, 2026-11-23.",
        fr: "Écrivez l'année, le mois ou le jour : 2026, 2026-11, 2026-11-23.")),
    Explanation(
      "source.old",
      title: Localized(en: "a source older than the period", fr: "une source antérieure à la période"),
      text: Localized(
        en:
          "The rule that the message names says how many years the report is about. Laws and documents of the United Nations are left alone: they hold until they are replaced.",
        fr:
          "La règle citée dit sur combien d'années porte le rapport. Les lois et les documents des Nations Unies sont laissés : ils valent jusqu'à leur remplacement."
      )),
    Explanation(
      "source.uncited",
      title: Localized(en: "a source that nothing cites", fr: "une source que rien ne cite"),
      text: Localized(
        en:
          "No footnote has its name as a label, and neither its address nor half of the words of its title stand together in a footnote, a paragraph or a table.",
        fr:
          "Aucune note n'a son nom pour étiquette, et ni son adresse ni la moitié des mots de son titre ne se trouvent ensemble dans une note, un paragraphe ou un tableau."
      )),
    Explanation(
      "source.unlisted",
      title: Localized(
        en: "a note that cites no source of the list", fr: "une note qui ne cite aucune source de la liste"),
      text: Localized(
        en:
          "The note names a publication (an address, a symbol, a title with its year), and no source at the top of the draft has its label for a name, its address, its symbol or half of its title's words in it. Labels, consent and dates are only kept for sources of the list. Drafts without a list of sources are left alone.",
        fr:
          "La note nomme une publication (une adresse, une cote, un titre et son année), et aucune source en tête du projet n'a son étiquette pour nom, son adresse, sa cote ou la moitié des mots de son titre. Mentions, consentement et dates ne valent que pour les sources de la liste. Les projets sans liste de sources sont laissés."
      )),
    Explanation(
      "url.bare",
      title: Localized(en: "a bare address in the text", fr: "une adresse nue dans le texte"),
      text: Localized(
        en:
          "On paper nobody can follow it, and it takes words. Put it into a footnote, or give the link words.",
        fr: "Sur papier, personne ne peut la suivre. Placez-la dans une note, ou donnez des mots au lien.")),
    Explanation(
      "url.broken",
      title: Localized(en: "a malformed address", fr: "une adresse mal formée"),
      text: Localized(
        en:
          "It has no https://, a space, a host without a point, two beginnings, or brackets that are not in pairs. Whether a well-formed address leads somewhere is not tried: no network is used.",
        fr:
          "Il lui manque https://, elle a une espace, un hôte sans point, deux débuts ou des parenthèses sans paire. Si une adresse bien formée mène quelque part n'est pas essayé : aucun réseau n'est utilisé."
      )),
  ]
}
