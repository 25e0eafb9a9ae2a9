public import Wording

/// What `rapporteur explain` tells about findings on the form of a report.
public enum FormCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "format.font-missing",
      title: Localized(
        en: "letters that the PDF needs are not installed",
        fr: "des lettres qu'il faut au PDF ne sont pas installées"),
      text: Localized(
        en:
          "A PDF carries its letters with it, so they must be on the computer that makes it. The message names the package of Debian; on other systems look for the name of the type.",
        fr:
          "Un PDF emporte ses lettres : elles doivent donc se trouver sur l'ordinateur qui le produit. Le message nomme le paquet de Debian ; ailleurs, cherchez le nom de la police."
      )),
    Explanation(
      "format.not-admitted",
      title: Localized(
        en: "a file in a format that the mechanism does not take",
        fr: "un fichier dans un format que le mécanisme n'accepte pas"),
      text: Localized(
        en:
          "A page for the web or a PDF is for publication; the rule that the message names says what is handed in.",
        fr:
          "Une page web ou un PDF sert à la publication ; la règle que nomme le message dit ce qui est remis au mécanisme."
      )),
    Explanation(
      "format.other-type",
      title: Localized(
        en: "a text set in another type than the mechanism asks for",
        fr: "un texte dans une autre police que celle que demande le mécanisme"),
      text: Localized(
        en:
          "Some mechanisms ask for a type face and a size; the rule that the message names says which, and whether it was read at the source. What most of the text of the Word file is set in counts, whether that comes from a house style, a Word document or a template; before a file is made, the house style.",
        fr:
          "Certains mécanismes demandent une police et une taille ; la règle que nomme le message dit lesquelles, et si elle a été lue à la source. Ce qui compte est la police de la plus grande part du texte du fichier Word, qu'elle vienne d'un style, d'un document Word ou d'un gabarit ; avant qu'un fichier soit produit, le style."
      )),
    Explanation(
      "format.without-reference",
      title: Localized(
        en: "a file that does not take the Word document's styles",
        fr: "un fichier qui ne prend pas les styles du document Word"),
      text: Localized(
        en:
          "Styles made in Word shape the Word file, and a PDF that is made from it. A page for the web, and a PDF by Typst, look as the house style says.",
        fr:
          "Des styles faits dans Word donnent forme au fichier Word, et au PDF qui en est fait. Une page web, et un PDF par Typst, suivent le style de la maison."
      )),
    Explanation(
      "language.not-admitted",
      title: Localized(
        en: "a language that the mechanism does not admit",
        fr: "une langue que le mécanisme n'admet pas"),
      text: Localized(
        en: "The rule that the message names lists the languages. Where it is advice, this only warns.",
        fr:
          "La règle que nomme le message énumère les langues. Si c'est un conseil, ceci n'est qu'une remarque."
      )),
    Explanation(
      "language.other",
      title: Localized(
        en: "a section in another language than the draft says",
        fr: "une partie dans une autre langue que celle du projet"),
      text: Localized(
        en:
          "English, French and Spanish are told by their small words. Only sections of 40 words and more that are evidently in another language are named; quotations, titles in italics and notes are left out.",
        fr:
          "L'anglais, le français et l'espagnol se reconnaissent à leurs petits mots. Seules sont nommées les parties de 40 mots et plus qui sont à l'évidence dans une autre langue ; les citations, les titres en italique et les notes sont laissés de côté."
      )),
    Explanation(
      "package.hidden",
      title: Localized(
        en: "a file says or hides more than its pages show",
        fr: "un fichier dit ou cache plus que ses pages ne montrent"),
      text: Localized(
        en:
          "A Word file can carry names of authors, tracked changes, comments, hidden text and things that are fetched when it is opened. None of that may leave: a submission is published.",
        fr:
          "Un fichier Word peut porter des noms d'auteurs, des modifications suivies, des commentaires, du texte masqué et des éléments chargés à l'ouverture. Rien de cela ne doit partir : une communication est publiée."
      )),
    Explanation(
      "package.rule-unmet",
      title: Localized(
        en: "the document does not keep a rule of the mechanism",
        fr: "le document ne respecte pas une règle du mécanisme"),
      text: Localized(
        en:
          "The rule that the message names asks for another format than the first one of the workflow's \"document: formats:\".",
        fr:
          "La règle que nomme le message demande un autre format que le premier de « document: formats: » du modèle."
      )),
    Explanation(
      "section.too-long",
      title: Localized(
        en: "a section with more words than it may have",
        fr: "une partie qui compte plus de mots qu'elle ne peut"),
      text: Localized(
        en:
          "The workflow limits this section (section-length), by a number of its own or by a rule of the mechanism. Body, inner headings and tables count; notes only where the rule says so.",
        fr:
          "Le modèle limite cette partie (section-length), par un nombre à lui ou par une règle du mécanisme. Le texte, les intertitres et les tableaux comptent ; les notes seulement si la règle le dit."
      )),
  ]
}
