public import Wording

/// What `rapporteur explain` tells about translations.
public enum TranslationCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "translation.no-words",
      title: Localized(
        en: "words of the original that are not there", fr: "des mots de l'original qui n'existent pas"),
      text: Localized(
        en:
          "A translation follows one revision of its original. That revision is not there, or its words were destroyed.",
        fr:
          "Une traduction suit une version de son original. Cette version n'existe pas, ou ses mots ont été détruits."
      )),
    Explanation(
      "translation.of-itself",
      title: Localized(
        en: "a report that would translate itself", fr: "un rapport qui se traduirait lui-même"),
      text: Localized(
        en: "Each language has a report of its own, with approvals and endorsements of its own.",
        fr: "Chaque langue a son propre rapport, avec ses propres approbations et accords.")),
    Explanation(
      "translation.of-translation",
      title: Localized(en: "a translation of a translation", fr: "une traduction d'une traduction"),
      text: Localized(
        en: "All language versions follow one original, so that it is clear which words count.",
        fr:
          "Toutes les versions linguistiques suivent un même original, pour que l'on sache quels mots comptent."
      )),
    Explanation(
      "translation.original-expunged",
      title: Localized(en: "the original was destroyed in part", fr: "l'original a été détruit en partie"),
      text: Localized(
        en:
          "Words that were translated were destroyed for good. A name that had to go there may stand in the translation, too: look for it with rapporteur expunge --find, then say which words the translation follows now.",
        fr:
          "Des mots qui ont été traduits ont été détruits définitivement. Un nom qui devait en disparaître figure peut-être aussi dans la traduction : cherchez-le avec rapporteur expunge --find, puis dites quels mots la traduction suit à présent."
      )),
    Explanation(
      "translation.original-missing",
      title: Localized(
        en: "an original that can't be looked at", fr: "un original qui ne peut être consulté"),
      text: Localized(
        en: "The translation names a report that is not on this ledger.",
        fr: "La traduction nomme un rapport absent de ce registre.")),
    Explanation(
      "translation.other-fact",
      title: Localized(
        en: "a fact that the original states otherwise", fr: "une donnée que l'original indique autrement"),
      text: Localized(
        en:
          "A country, a number, a day or a choice is the same in every language. A remark only: perhaps the original is the one that is wrong.",
        fr:
          "Un pays, un nombre, un jour ou un choix est le même dans toutes les langues. Une simple remarque : c'est peut-être l'original qui se trompe."
      )),
    Explanation(
      "translation.other-workflow",
      title: Localized(en: "a translation on another workflow", fr: "une traduction sur un autre modèle"),
      text: Localized(
        en:
          "A translation has the sections of its original, so that what changed can be told section by section.",
        fr:
          "Une traduction a les parties de son original, pour que l'on puisse dire partie par partie ce qui a changé."
      )),
    Explanation(
      "translation.same-language",
      title: Localized(en: "a translation into the same language", fr: "une traduction dans la même langue"),
      text: Localized(
        en: "The field that says the language has the same value in both reports.",
        fr: "Le champ qui dit la langue a la même valeur dans les deux rapports.")),
    Explanation(
      "translation.stale",
      title: Localized(
        en: "a translation that is behind its original", fr: "une traduction en retard sur son original"),
      text: Localized(
        en:
          "The original was changed after the words that the translation follows. rapporteur export shows the new text beside the section. When the translation says the same again, put it on record: rapporteur translate REPORT.",
        fr:
          "L'original a changé après les mots que suit la traduction. rapporteur export montre le nouveau texte près de la partie. Quand la traduction dit de nouveau la même chose, consignez-le : rapporteur translate RAPPORT."
      )),
    Explanation(
      "translation.structure",
      title: Localized(en: "a translation that is built otherwise", fr: "une traduction bâtie autrement"),
      text: Localized(
        en:
          "The section has more or fewer paragraphs, footnotes or recommendations than the words that it translates. A remark only.",
        fr:
          "La partie a plus ou moins de paragraphes, de notes ou de recommandations que les mots qu'elle traduit. Une simple remarque."
      )),
    Explanation(
      "translation.too-late",
      title: Localized(en: "too late to follow other words", fr: "trop tard pour suivre d'autres mots"),
      text: Localized(
        en: "The report is at its end; what it translates stays on record as it was.",
        fr: "Le rapport est à son terme ; ce qu'il traduit reste au registre tel quel.")),
    Explanation(
      "translation.untranslated",
      title: Localized(
        en: "a text that is still the original's", fr: "un texte qui est encore celui de l'original"),
      text: Localized(
        en:
          "Word for word the same as in the original. A remark only: a list of names may be the same in both languages.",
        fr:
          "Mot pour mot le même que dans l'original. Une simple remarque : une liste de noms peut être la même dans les deux langues."
      )),
  ]
}
