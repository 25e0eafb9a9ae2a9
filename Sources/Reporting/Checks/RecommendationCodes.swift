public import Wording

/// What `rapporteur explain` tells about recommendations that are not as strong as they could be.
public enum RecommendationCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "recommendations.empty-section",
      title: Localized(
        en: "a recommendation that rests on an empty section",
        fr: "une recommandation qui s'appuie sur une partie vide"),
      text: Localized(
        en: "What is asked for must follow from what the text shows.",
        fr: "Ce qui est demandé doit découler de ce que le texte montre.")),
    Explanation(
      "recommendations.no-addressee",
      title: Localized(
        en: "recommendations that do not say who is to act",
        fr: "des recommandations qui ne disent pas qui doit agir"),
      text: Localized(
        en:
          "A recommendation without an owner is nobody's. Write \"to: the Ministry of Justice\" beside it, or say so in its text. All that lack it are named in one message.",
        fr:
          "Une recommandation sans responsable n'est celle de personne. Écrivez « to: le Ministère de la justice » à côté, ou dites-le dans son texte. Toutes celles qui n'en ont pas sont nommées dans un seul message."
      )),
    Explanation(
      "recommendations.no-section",
      title: Localized(
        en: "recommendations that name no section",
        fr: "des recommandations qui ne nomment aucune partie"),
      text: Localized(
        en: "\"section: …\" says which part of the text supports a recommendation.",
        fr: "« section: … » dit quelle partie du texte appuie une recommandation.")),
    Explanation(
      "recommendations.no-time-frame",
      title: Localized(
        en: "recommendations that do not say by when",
        fr: "des recommandations qui ne disent pas pour quand"),
      text: Localized(
        en:
          "Without a time one can never say that it was not done. \"by: 2028\" beside it, or \"within one year\", \"before the next review\", \"every year\" in its text. All that lack it are named in one message.",
        fr:
          "Sans échéance on ne peut jamais dire que ce n'est pas fait. « by: 2028 » à côté, ou « dans un délai d'un an », « avant le prochain examen », « chaque année » dans son texte. Toutes celles qui n'en ont pas sont nommées dans un seul message."
      )),
    Explanation(
      "recommendations.repeated",
      title: Localized(
        en: "two recommendations that say the same",
        fr: "deux recommandations qui disent la même chose"),
      text: Localized(
        en:
          "Capitals, accents, order, articles and words of emphasis make no difference; any other word, as the name of a treaty, does.",
        fr:
          "Les majuscules, les accents, l'ordre, les articles et les mots d'insistance ne changent rien ; tout autre mot, comme le nom d'un traité, fait une différence."
      )),
    Explanation(
      "recommendations.several-acts",
      title: Localized(
        en: "a recommendation with more than one act",
        fr: "une recommandation avec plus d'un acte"),
      text: Localized(
        en: """
          One act each: a State that supports half of a recommendation notes all of it. "Ratify the Protocol and repeal \
          section 41" are two; "adopt and apply a law" is one, and so are several laws named in a row, what an act is for \
          ("to protect and assist …"), and a second act on the same thing ("adopt a plan and fund its measures").
          """,
        fr: """
          Un acte chacune : un État qui n'accepte que la moitié prend note du tout. « Ratifier le Protocole et abroger \
          l'article 41 » en sont deux ; « adopter et appliquer une loi » n'en est qu'un, de même que plusieurs lois nommées \
          à la suite, ce à quoi sert un acte (« pour protéger et aider … ») et un second acte sur la même chose (« adopter \
          un plan et financer ses mesures »).
          """)),
    Explanation(
      "recommendations.unlisted",
      title: Localized(
        en: "the text recommends what the list does not have",
        fr: "le texte recommande ce que la liste n'a pas"),
      text: Localized(
        en:
          "People quote from the list. Sentences like \"We recommend …\", \"It is recommended that …\" or \"The Government should …\", items under a heading \"Recommendations\" and those behind a line like \"The State should:\" are compared with it, one by one; what has half of the words there is taken for the same.",
        fr:
          "On cite d'après la liste. Les phrases comme « Nous recommandons… », « Il est recommandé que… » ou « Le Gouvernement devrait… », les points sous un titre « Recommandations » et ceux qui suivent une ligne comme « L'État devrait : » y sont comparés un à un ; ce qui y a la moitié de ses mots passe pour identique."
      )),
    Explanation(
      "recommendations.unmentioned",
      title: Localized(
        en: "a recommendation that the text never speaks of",
        fr: "une recommandation dont le texte ne parle jamais"),
      text: Localized(
        en:
          "Its verb, whom it asks and words like law, plan or children are left aside: of the others, three or more, not one stands in any section, in any form, or one in eight. The text may say it in other words: this is a note.",
        fr:
          "Son verbe, son destinataire et des mots comme loi, plan ou enfants sont laissés de côté : des autres, au moins trois, aucun ne figure dans une partie, sous aucune forme, ou un sur huit. Le texte peut le dire autrement : c'est une remarque."
      )),
    Explanation(
      "recommendations.unsupported",
      title: Localized(
        en: "a recommendation whose section speaks of other things",
        fr: "une recommandation dont la partie parle d'autre chose"),
      text: Localized(
        en: "Not one of its words, in any form, stands in the section that it names.",
        fr: "Aucun de ses mots, sous aucune forme, ne figure dans la partie qu'elle nomme.")),
    Explanation(
      "recommendations.weak-verb",
      title: Localized(
        en: "a recommendation that one could not see done",
        fr: "une recommandation dont on ne verrait pas la réalisation"),
      text: Localized(
        en: """
          UPR Info sorts recommendations by their act: 1 minimal (share, seek), 2 continuing (continue, maintain), \
          3 considering (consider, explore), 4 general (strengthen, promote, take measures), 5 specific (adopt, amend, \
          ratify, establish). Only about a third are specific. A weak verb is left alone where the text goes on to say how: \
          "strengthen the Ombudsperson by giving it a budget line", "increase the budget by 10 per cent".
          """,
        fr: """
          UPR Info classe les recommandations selon leur acte : 1 minimal (partager, solliciter), 2 continu (poursuivre, \
          maintenir), 3 à envisager (envisager, réfléchir), 4 général (renforcer, promouvoir, prendre des mesures), 5 précis \
          (adopter, modifier, ratifier, créer). Un tiers seulement environ est précis. Un verbe faible est laissé si le texte \
          dit ensuite comment : « renforcer le Médiateur en lui donnant un budget », « accroître le budget de 10 pour cent ».
          """)),
  ]
}
