public import Wording

/// What `rapporteur explain` tells about what a house style takes from other files.
public enum StyleCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "reference.no-part",
      title: Localized(
        en: "a Word file that lacks a part", fr: "un fichier Word auquel il manque une partie"),
      text: Localized(
        en: "The file names a part that is not in it. Open it in Word and save it again.",
        fr: "Le fichier cite une partie absente. Ouvrez-le dans Word et enregistrez-le de nouveau.")),
    Explanation(
      "reference.no-style",
      title: Localized(
        en: "a style that the reference document lacks", fr: "un style absent du document de référence"),
      text: Localized(
        en:
          "Styles are found by their names, whatever the language of Word. heading 1 must be there; where another is missing ours is added, unless a name is so alike that it was probably meant.",
        fr:
          "Les styles sont trouvés par leur nom, quelle que soit la langue de Word. heading 1 est indispensable ; si un autre manque, le nôtre est ajouté, sauf si un nom est si proche qu'il était sans doute visé."
      )),
    Explanation(
      "reference.no-styles",
      title: Localized(en: "a Word file without styles", fr: "un fichier Word sans styles"),
      text: Localized(
        en: "A reference document is there for its styles. Open it in Word and save it again.",
        fr: "Un document de référence sert à ses styles. Ouvrez-le dans Word et enregistrez-le de nouveau.")),
    Explanation(
      "reference.other-form",
      title: Localized(en: "a Word file of another form", fr: "un fichier Word d'une autre forme"),
      text: Localized(
        en: "\"Strict Open XML\" is not read. Save it in Word as \"Word Document (.docx)\".",
        fr: "« Strict Open XML » n'est pas lu. Enregistrez-le dans Word comme « Document Word (.docx) ».")),
    Explanation(
      "style.picture",
      title: Localized(en: "a logo that can't be used", fr: "un logo inutilisable"),
      text: Localized(
        en: "A logo is a PNG or JPEG of at most 4 MiB and 10,000 pixels on each side. Export it anew as PNG.",
        fr:
          "Un logo est un PNG ou JPEG d'au plus 4 Mio et 10 000 pixels de côté. Exportez-le de nouveau en PNG."
      )),
  ]
}
