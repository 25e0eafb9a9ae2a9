import Wording

extension PictureFault {
  /// What is said of the picture at `path`: a code, what is wrong, the way out.
  func words(_ path: String) -> (String, Localized, Localized) {
    switch self {
    case .noAlternative:
      (
        "picture.no-alternative",
        Localized(
          en: "nobody who does not see the picture \(path) learns what it shows",
          fr: "qui ne voit pas l'image \(path) n'apprend pas ce qu'elle montre"),
        Localized(
          en: "say it between the brackets: ![what it shows](\(path) \"Caption\")",
          fr: "dites-le entre les crochets : ![ce qu'elle montre](\(path) \"Légende\")")
      )
    case .notAlone:
      (
        "picture.not-alone",
        Localized(
          en: "the picture \(path) does not stand in a paragraph of its own",
          fr: "l'image \(path) ne forme pas un paragraphe à elle seule"),
        Localized(
          en:
            "put it on a line of its own with empty lines around it, outside of lists, quotations, tables and notes",
          fr:
            "placez-la seule sur une ligne, entre des lignes vides, hors des listes, citations, tableaux et notes"
        )
      )
    case .address:
      (
        "picture.address",
        Localized(
          en: "a picture is a file beside the draft, and \(path) leads elsewhere",
          fr: "une image est un fichier à côté du projet, et \(path) mène ailleurs"),
        Localized(
          en: "put the file beside the draft and name it from there, as figures/map.png",
          fr: "placez le fichier à côté du projet et nommez-le à partir de là, comme figures/carte.png")
      )
    case .missing:
      (
        "picture.missing",
        Localized(
          en: "the picture \(path) did not come in with the draft",
          fr: "l'image \(path) n'est pas venue avec le projet"),
        Localized(
          en: "put it under this name beside the draft's file, and import the file again",
          fr: "placez-la sous ce nom à côté du fichier du projet, et ramenez le fichier")
      )
    }
  }
}
