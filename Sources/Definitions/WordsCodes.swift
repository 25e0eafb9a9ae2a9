public import Wording

/// What `rapporteur explain` tells about mistakes in lists of words.
public enum WordsCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "wordlist.adds-to-nothing",
      title: Localized(en: "additions to no list", fr: "des ajouts à aucune liste"),
      text: Localized(
        en: "\"adds-to:\" names another file in Workflows/words/, without its ending.",
        fr: "« adds-to: » nomme un autre fichier de Workflows/words/, sans son extension.")),
    Explanation(
      "wordlist.near-nothing",
      title: Localized(
        en: "words near a term that is not looked for", fr: "des mots près d'un terme qui n'est pas cherché"),
      text: Localized(
        en:
          "\"near:\" narrows a term down to sentences with one of its words. In a language that \"avoid:\" lacks, there is nothing to narrow down.",
        fr:
          "« near: » limite un terme aux phrases qui contiennent l'un de ses mots. Dans une langue que « avoid: » n'a pas, il n'y a rien à limiter."
      )),
    Explanation(
      "wordlist.no-replacement",
      title: Localized(en: "a term without a way out", fr: "un terme sans issue"),
      text: Localized(
        en:
          "Whoever is told to avoid a term is told what to write instead, in the same language: one text under \"instead:\" for each language under \"avoid:\".",
        fr:
          "À qui l'on dit d'éviter un terme, on dit quoi écrire à la place, dans la même langue : un texte sous « instead: » pour chaque langue de « avoid: »."
      )),
    Explanation(
      "wordlist.no-word",
      title: Localized(en: "a phrase without words", fr: "une expression sans mots"),
      text: Localized(
        en: "Signs and articles alone would be found everywhere or nowhere.",
        fr: "Des signes ou des articles seuls seraient trouvés partout ou nulle part.")),
    Explanation(
      "wordlist.twice",
      title: Localized(en: "the same term twice", fr: "le même terme deux fois"),
      text: Localized(
        en:
          "Terms are compared without case, accents, hyphens, articles and plurals, so that one form of each is enough.",
        fr:
          "Les termes se comparent sans casse, accents, traits d'union, articles ni pluriels : une forme de chacun suffit."
      )),
    Explanation(
      "wordlist.unreadable",
      title: Localized(
        en: "a list of words that can't be opened", fr: "une liste de mots qui ne s'ouvre pas"),
      text: Localized(
        en: "The file is too large, is no file, or you may not read it.",
        fr: "Le fichier est trop grand, n'en est pas un, ou vous n'avez pas le droit de le lire.")),
    Explanation(
      "workflow.unknown-word-list",
      title: Localized(en: "a list of words that does not exist", fr: "une liste de mots qui n'existe pas"),
      text: Localized(
        en:
          "\"list: luxembourg\" means Workflows/words/luxembourg.yaml, in the workspace or among what is shipped.",
        fr:
          "« list: luxembourg » désigne Workflows/words/luxembourg.yaml, dans l'espace de travail ou parmi ce qui est fourni."
      )),
  ]
}
