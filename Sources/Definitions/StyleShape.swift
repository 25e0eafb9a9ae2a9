import Reporting
import Wording

/// What a house style may hold.
enum StyleShape {
  static let file: Shape = .object([
    .init(
      "style", .identifier, required: true, Localized(en: "the name of the style", fr: "le nom du style")),
    .init("title", .translations, required: true, Localized(en: "what it is called", fr: "son intitulé")),
    .init(
      "page", page,
      Localized(en: "the pages; A4 with 25 mm if not said", fr: "les pages ; A4 et 25 mm par défaut")),
    .init("fonts", fonts, Localized(en: "the type faces", fr: "les polices")),
    .init(
      "sizes", sizes, Localized(en: "how large text is, in points", fr: "la taille des textes, en points")),
    .init("colours", colours, Localized(en: "colours, as \"1F3864\"", fr: "les couleurs, comme \"1F3864\"")),
    .init("text", text, Localized(en: "how the text is set", fr: "la mise en page du texte")),
    .init("logo", logo, Localized(en: "the picture above the title", fr: "l'image au-dessus du titre")),
    .init(
      "reference", .fileName(["docx"]),
      Localized(
        en: "a Word document in the same folder whose styles Word files take",
        fr: "un document Word du même dossier dont les fichiers Word prennent les styles")),
  ])

  private static let logo: Shape = .object([
    .init(
      "file", .fileName(["png", "jpg", "jpeg"]), required: true,
      Localized(en: "a picture in the same folder", fr: "une image du même dossier")),
    .init(
      "alternative", .translations, required: true,
      Localized(
        en: "what it shows, for those who don't see it", fr: "ce qu'elle montre, pour qui ne la voit pas")),
    .init(
      "width", .length(.millimetres, 5...160),
      Localized(en: "how wide it is printed; 40 mm if not said", fr: "sa largeur imprimée ; 40 mm par défaut")
    ),
  ])

  private static let page: Shape = .object([
    .init(
      "size", .choice(HouseStyle.Paper.allCases.map(\.rawValue)),
      Localized(en: "their size", fr: "leur format")),
    .init(
      "margin", .length(.millimetres, 10...60),
      Localized(en: "the margins on all sides", fr: "les marges de tous côtés")),
  ])

  private static let fonts: Shape = .object([
    .init("text", .font, Localized(en: "of the text", fr: "du texte")),
    .init(
      "headings", .font,
      Localized(en: "of headings; as the text if not said", fr: "des titres ; celle du texte par défaut")),
    .init(
      "code", .font, Localized(en: "of text that keeps its spaces", fr: "du texte qui garde ses espaces")),
    .init(
      "arabic", .font,
      Localized(en: "of Arabic; as the text if not said", fr: "de l'arabe ; celle du texte par défaut")),
    .init("chinese", .font, Localized(en: "of Chinese", fr: "du chinois")),
  ])

  private static let sizes: Shape = .object(
    [
      ("text", Localized(en: "of the text", fr: "du texte")),
      ("notes", Localized(en: "of notes", fr: "des notes")),
      ("tables", Localized(en: "of tables", fr: "des tableaux")),
      ("title", Localized(en: "of the title on the cover", fr: "du titre de la couverture")),
      ("heading-1", Localized(en: "of the headings of sections", fr: "des titres des parties")),
      ("heading-2", Localized(en: "of headings below them", fr: "des titres du niveau suivant")),
      ("heading-3", Localized(en: "of all further headings", fr: "de tous les autres titres")),
    ].map { Shape.Key($0.0, .length(.points, 6...72), $0.1) })

  private static let colours: Shape = .object([
    .init("headings", .colour, Localized(en: "of titles and headings", fr: "des titres")),
    .init("links", .colour, Localized(en: "of links", fr: "des liens")),
    .init(
      "table-head", .colour,
      Localized(en: "behind the heads of tables", fr: "derrière les en-têtes des tableaux")),
  ])

  private static let text: Shape = .object([
    .init(
      "line-spacing", .integer(100...200),
      Localized(
        en: "the height of lines in percent of single spacing",
        fr: "l'interligne, en pour cent d'un interligne simple")),
    .init(
      "after-paragraph", .length(.points, 0...36),
      Localized(en: "the room after a paragraph", fr: "l'espace après un paragraphe")),
    .init(
      "align", .choice(["justified", "start"]),
      Localized(
        en: "to both margins, or where lines begin", fr: "sur les deux marges, ou au début des lignes")),
    .init(
      "paragraph-number", .choice(HouseStyle.ParagraphNumber.allCases.map(\.rawValue)),
      Localized(en: "how the numbers of paragraphs are written", fr: "la forme des numéros de paragraphe")),
  ])
}
