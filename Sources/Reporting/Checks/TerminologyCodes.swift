public import Wording

/// What `rapporteur explain` tells about terms to avoid.
public enum TerminologyCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "terminology.avoid",
      title: Localized(en: "a term to avoid", fr: "un terme à éviter"),
      text: Localized(
        en: """
          Some terms blame the child or make light of what was done to it. The list of words that the workflow names \
          says what to write instead, and where that was read.
          Quotations (in quotation marks or as a block quote), titles of treaties and laws, and terms spoken of as \
          terms ("the term …") are left alone. Where a title or a name is not recognised, put it in quotation marks \
          or in emphasis beside the word "law", "Act", "Convention"; or add it for the whole office in a list of your own, \
          Workflows/words/ours.yaml in the workspace:
            words: ours
            title: { en: Names in our reports }
            adds-to: luxembourg
            exempt: { en: ["Child Prostitution Watch"] }
          """,
        fr: """
          Certains termes accusent l'enfant ou minimisent ce qu'il a subi. La liste de mots que nomme le modèle dit \
          quoi écrire à la place, et où cela a été lu.
          Les citations (entre guillemets ou en bloc), les titres de traités et de lois et les termes dont on parle \
          comme de termes (« le terme … ») sont laissés. Si un titre ou un nom n'est pas reconnu, mettez-le entre \
          guillemets, ou en italique à côté du mot « loi », « convention » ; ou ajoutez-le pour tout le bureau dans une \
          liste à vous, Workflows/words/ours.yaml dans l'espace de travail :
            words: ours
            title: { fr: Noms dans nos rapports }
            adds-to: luxembourg
            exempt: { fr: ["Observatoire de la prostitution enfantine"] }
          """)),
    Explanation(
      "terminology.no-terms",
      title: Localized(
        en: "a draft in a language that the list does not know",
        fr: "un projet dans une langue que la liste ne connaît pas"),
      text: Localized(
        en:
          "Lists of words can have terms in English, French and Spanish. Drafts in other languages are not checked.",
        fr:
          "Les listes de mots peuvent avoir des termes en anglais, en français et en espagnol. Les projets en d'autres langues ne sont pas contrôlés."
      )),
    Explanation(
      "terminology.unknown-list",
      title: Localized(
        en: "a list of words that can't be read", fr: "une liste de mots qui ne peut pas être lue"),
      text: Localized(
        en:
          "The workflow names a list that is not in Workflows/words/, or that list (or one that adds to it) has mistakes. Nothing passes unchecked meanwhile. rapporteur workflow check shows the mistakes.",
        fr:
          "Le modèle nomme une liste absente de Workflows/words/, ou cette liste (ou une autre qui s'y ajoute) contient des erreurs. Entre-temps rien ne passe sans contrôle. rapporteur workflow check montre les erreurs."
      )),
  ]
}
