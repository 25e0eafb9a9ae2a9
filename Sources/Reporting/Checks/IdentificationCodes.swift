public import Wording

/// What `rapporteur explain` tells about what could tell which child is meant.
public enum IdentificationCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    code(
      "address", en: "the address of a home", fr: "l'adresse d'un domicile",
      Localized(
        en:
          "A street and a number stand in a sentence about where somebody lives, or a house and a ward with theirs. Addresses of offices are left alone.",
        fr:
          "Une rue et un numéro figurent dans une phrase qui dit où quelqu'un habite, ou une maison et un quartier avec les leurs. Les adresses de bureaux sont laissées."
      )),
    code(
      "birth", en: "a date of birth", fr: "une date de naissance",
      Localized(
        en:
          "A day, a month and a year of the last 25 years stand behind \"born\", \"her birthday\" or \"turned 12\". Age is enough.",
        fr:
          "Un jour, un mois et une année des 25 dernières années suivent « né », « son anniversaire » ou « a eu 12 ans ». L'âge suffit."
      )),
    code(
      "email", en: "a private e-mail address", fr: "une adresse électronique privée",
      Localized(
        en:
          "The address is with a provider for everybody, and the sentence speaks of no office or organisation.",
        fr:
          "L'adresse est chez un fournisseur grand public, et la phrase ne parle ni d'un bureau ni d'une organisation."
      )),
    code(
      "initials", en: "initials beside an age", fr: "des initiales à côté d'un âge",
      Localized(
        en:
          "Initials, age and place are enough for neighbours. A code that means nothing (\"Child 7\") is left alone.",
        fr:
          "Initiales, âge et lieu suffisent aux voisins. Un code qui ne veut rien dire (« enfant 7 ») est laissé."
      )),
    code(
      "name", en: "a child's name", fr: "le nom d'un enfant",
      Localized(
        en: "\"a girl named …\": a child is named, whatever its age. Say \"a girl\".",
        fr: "« une fille nommée… » : un enfant est nommé, quel que soit son âge. Dites « une fille ».")),
    code(
      "name-age", en: "a name beside a child's age", fr: "un nom à côté de l'âge d'un enfant",
      Localized(
        en: """
          What goes to the United Nations is published, and a child can be found by it years later. A name next \
          to an age below 18 blocks, in digits or in words, before it or behind it. An invented name is let \
          through where the same paragraph says so of it: "(name changed)", "not her real name", "a pseudonym". Where the \
          report says it of all names ("All names of children have been changed"), names elsewhere are only shown.
          """,
        fr: """
          Ce qui va aux Nations Unies est publié, et permet de retrouver un enfant des années plus tard. Un nom à côté d'un \
          âge de moins de 18 ans bloque, en chiffres ou en lettres, devant ou derrière. Un nom inventé passe \
          si le même paragraphe le dit de lui : « (prénom modifié) », « nom d'emprunt », « pseudonyme ». Si le rapport le \
          dit de tous (« Tous les prénoms ont été modifiés »), les noms sont ailleurs seulement montrés.
          """)),
    code(
      "phone", en: "a private telephone number", fr: "un numéro de téléphone privé",
      Localized(
        en: "Numbers of helplines and of offices are left alone where the sentence names them as such.",
        fr: "Les numéros de lignes d'écoute et de bureaux sont laissés si la phrase les nomme comme tels.")),
    code(
      "place", en: "a child's village", fr: "le village d'un enfant",
      Localized(
        en: "In a village everybody knows the girl of 14 to whom it happened. Name the district at most.",
        fr:
          "Dans un village, tous connaissent la fille de 14 ans à qui c'est arrivé. Nommez tout au plus le district."
      )),
    code(
      "school", en: "a child's school", fr: "l'école d'un enfant",
      Localized(
        en: "A school is named in a sentence about one child of a known age.",
        fr: "Une école est nommée dans une phrase qui parle d'un enfant dont l'âge est donné.")),
  ]

  private static func code(_ name: String, en: String, fr: String, _ text: Localized) -> Explanation {
    Explanation("identification.\(name)", title: Localized(en: en, fr: fr), text: text)
  }
}
