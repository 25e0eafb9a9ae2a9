import Reporting
import Wording

/// What a list of words may hold.
enum WordsShape {
  static let file: Shape = .object([
    .init(
      "words", .identifier, required: true, Localized(en: "the name of the list", fr: "le nom de la liste")),
    .init("title", .translations, required: true, Localized(en: "what it is called", fr: "son intitulé")),
    .init(
      "adds-to", .identifier,
      Localized(
        en: "the list to which this one adds its terms and exemptions",
        fr: "la liste à laquelle celle-ci ajoute ses termes et ses exceptions")),
    .init("terms", .map(of: term), Localized(en: "the terms to avoid", fr: "les termes à éviter")),
    .init(
      "exempt", phrases,
      Localized(
        en: "titles and names in which a term may stand, by language",
        fr: "titres et noms où un terme peut figurer, par langue")),
  ])

  private static let phrases: Shape = .object(
    WordList.languages.map { language in
      .init(
        language.rawValue, .list(of: .text, orOne: true),
        Localized(en: "phrases in this language", fr: "expressions dans cette langue"))
    })

  private static let term: Shape = .object([
    .init(
      "avoid", phrases, required: true,
      Localized(
        en:
          "how the term is written, by language; plurals, cases, hyphens and accents are found by themselves",
        fr:
          "comment le terme s'écrit, par langue ; pluriels, casse, traits d'union et accents sont trouvés d'eux-mêmes"
      )),
    .init(
      "near", phrases,
      Localized(
        en: "words of which one must stand in the same sentence, by language",
        fr: "mots dont l'un doit se trouver dans la même phrase, par langue")),
    .init(
      "instead", .translations, required: true,
      Localized(en: "what to write instead, by language", fr: "quoi écrire à la place, par langue")),
    .init(
      "severity", .choice([Finding.Severity.warning.rawValue, Finding.Severity.error.rawValue]),
      Localized(
        en: "whether it is only shown or blocks; warning if not said",
        fr: "si c'est seulement montré ou si cela bloque ; warning par défaut")),
    .init(
      "source", .text, required: true, Localized(en: "where it can be read", fr: "où cela peut être lu")),
    RulesShape.edition, RulesShape.checkedOn,
    .init(
      "status", .choice(Rule.Status.allCases.map(\.rawValue)), required: true,
      Localized(en: "whether it was read at the source", fr: "si cela a été lu à la source")),
  ])
}
