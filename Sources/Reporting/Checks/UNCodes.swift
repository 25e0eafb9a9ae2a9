public import Wording

/// What `rapporteur explain` tells about names of States and symbols of documents.
public enum UNCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = names + symbols

  private static let names = [
    Explanation(
      "un-names.another-state",
      title: Localized(en: "a text about another State", fr: "un texte sur un autre État"),
      text: Localized(
        en:
          "The sections name another State five times or more, in three paragraphs or more, and three times as often as the report's: so does a text that was copied from an earlier submission. Footnotes, tables and quotations are not counted.",
        fr:
          "Les parties nomment un autre État cinq fois ou plus, dans trois paragraphes ou plus, et trois fois plus souvent que celui du rapport : c'est le cas d'un texte repris d'une communication antérieure. Les notes, tableaux et citations ne sont pas comptés."
      )),
    Explanation(
      "un-names.disputed",
      title: Localized(
        en: "a name over which there is a dispute", fr: "un nom qui fait l'objet d'un différend"),
      text: Localized(
        en:
          "Documents of the United Nations call this place otherwise, or add a note to its name. The finding says how; it takes no side, and which name is right for your report is for you to decide.",
        fr:
          "Les documents des Nations Unies désignent ce lieu autrement, ou ajoutent une note à son nom. Le constat dit comment ; il ne prend pas parti, et le nom qui convient à votre rapport est à vous de choisir."
      )),
    Explanation(
      "un-names.other",
      title: Localized(
        en: "another name of a State than the United Nations'",
        fr: "un autre nom d'État que celui des Nations Unies"),
      text: Localized(
        en: """
          rapporteur countries NAME shows the names that the United Nations use, and where they were taken from. Each \
          other name is shown once, at its first place. Left alone are quotations, titles, footnotes, names of \
          organisations, people and court cases, and sentences that say the United Nations' name as well, as \
          "Eswatini (formerly Swaziland)". A formal name passes where the United Nations use it today: "Czech Republic" is \
          Czechia's, while "Republic of Turkey" is no longer Türkiye's. It is a warning and stops nothing.
          """,
        fr: """
          rapporteur countries NOM montre les noms employés par les Nations Unies, et d'où ils viennent. Chaque autre \
          nom est montré une fois, à sa première place. Sont laissés les citations, les titres, les notes, les noms \
          d'organisations, de personnes et d'affaires judiciaires, et les phrases qui disent aussi le nom des Nations \
          Unies, comme « Eswatini (anciennement Swaziland) ». Un nom officiel passe si les Nations Unies l'emploient encore : \
          « République tchèque » est celui de la Tchéquie, « République de Turquie » n'est plus celui de Türkiye. C'est un \
          avertissement, qui n'arrête rien.
          """)),
    Explanation(
      "un-names.part",
      title: Localized(
        en: "a part of a State's name alone", fr: "une partie seulement du nom d'un État"),
      text: Localized(
        en:
          "The United Nations write \"Iran (Islamic Republic of)\" or \"Republic of Moldova\". Once the whole name stands somewhere in the text, its part may be used: nothing is shown then.",
        fr:
          "Les Nations Unies écrivent « Iran (République islamique d') » ou « République de Moldova ». Dès que le nom entier figure dans le texte, sa partie peut servir : rien n'est alors montré."
      )),
  ]

  private static let symbols = [
    Explanation(
      "un-symbols.malformed",
      title: Localized(
        en: "a symbol that no document can have", fr: "une cote qu'aucun document ne peut avoir"),
      text: Localized(
        en:
          "Small letters, spaces, a dash for a hyphen, a letter O for a zero, a missing slash or point, or a code that is no State's: nobody finds the document by it. rapporteur symbol explains a symbol. Only what can be nothing but a symbol is judged.",
        fr:
          "Minuscules, espaces, tiret au lieu du trait d'union, lettre O pour un zéro, barre oblique ou point manquant, ou code qui n'est celui d'aucun État : personne ne trouve le document ainsi. rapporteur symbol explique une cote. Seul ce qui ne peut être qu'une cote est jugé."
      )),
    Explanation(
      "un-symbols.none",
      title: Localized(en: "a field without a symbol", fr: "un champ sans cote"),
      text: Localized(
        en: "The field holds the symbol of a document, as its first page shows it: CRC/C/NPL/CO/3-5.",
        fr: "Le champ contient la cote d'un document, telle qu'en première page : CRC/C/NPL/CO/3-5.")),
    Explanation(
      "un-symbols.other-state",
      title: Localized(
        en: "a document about another State", fr: "un document sur un autre État"),
      text: Localized(
        en: "The three letters in the symbol are not those of the report's State.",
        fr: "Les trois lettres de la cote ne sont pas celles de l'État du rapport.")),
  ]
}
