public import Wording

/// What `rapporteur explain` tells about mistakes in templates.
public enum TemplateCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "template.bad-filter",
      title: Localized(
        en: "a filter that does not exist, or does not fit",
        fr: "un filtre qui n'existe pas, ou ne convient pas"),
      text: Localized(
        en:
          "Filters change how a value is printed: upper and lower for texts, join for lists. rapporteur template names shows which name is of which kind.",
        fr:
          "Les filtres changent l'impression d'une valeur : upper et lower pour les textes, join pour les listes. rapporteur template names montre le genre de chaque nom."
      )),
    Explanation(
      "template.bad-layout",
      title: Localized(
        en: "a part that is not begun or not ended",
        fr: "une section qui n'est pas ouverte ou pas fermée"),
      text: Localized(
        en:
          "A part of the page begins with \"::: cover\", \"::: numbered\", \"::: plain\", \"::: centered\", \"::: annex\" or \"::: header\" and ends with \":::\", each alone on its line.",
        fr:
          "Une section de la page commence par « ::: cover », « ::: numbered », « ::: plain », « ::: centered », « ::: annex » ou « ::: header » et finit par « ::: », chacun seul sur sa ligne."
      )),
    Explanation(
      "template.bad-loop",
      title: Localized(
        en: "a loop of another form",
        fr: "une boucle d'une autre forme"),
      text: Localized(
        en: "A loop is written {% for section in sections %} … {% endfor %}.",
        fr: "Une boucle s'écrit {% for section in sections %} … {% endfor %}.")),
    Explanation(
      "template.bad-name",
      title: Localized(
        en: "something that is no name",
        fr: "quelque chose qui n'est pas un nom"),
      text: Localized(
        en: "Names have dots between them, as {{ country.name }}. Nothing is computed in a template.",
        fr:
          "Les noms sont séparés par des points, comme {{ country.name }}. Rien n'est calculé dans un gabarit."
      )),
    Explanation(
      "template.bad-test",
      title: Localized(
        en: "a condition of another form",
        fr: "une condition d'une autre forme"),
      text: Localized(
        en: "Conditions are {% if name %}, {% if not name %} and {% if name == \"word\" %}.",
        fr: "Les conditions sont {% if nom %}, {% if not nom %} et {% if nom == \"mot\" %}.")),
    Explanation(
      "template.include-circle",
      title: Localized(
        en: "templates that include each other",
        fr: "des gabarits qui s'incluent"),
      text: Localized(
        en: "Remove one of the includes.",
        fr: "Supprimez l'une des inclusions.")),
    Explanation(
      "template.misplaced",
      title: Localized(
        en: "a tag at a place of a Word file where it can't act",
        fr: "une balise à un endroit d'un fichier Word où elle ne peut agir"),
      text: Localized(
        en:
          "In a Word file, names stand in the text of paragraphs, cells, headers, footers, notes and text boxes; not in fields, addresses of links, formulas or descriptions of pictures. What is included stands alone in its paragraph. A tag does not stand in the paragraph that ends a section of the page.",
        fr:
          "Dans un fichier Word, les noms se trouvent dans le texte des paragraphes, cellules, en-têtes, pieds de page, notes et zones de texte ; pas dans les champs, les adresses de liens, les formules ou les descriptions d'images. Ce qui est inclus est seul dans son paragraphe. Une balise ne se place pas dans le paragraphe qui termine une section de la page."
      )),
    Explanation(
      "template.missing-style",
      title: Localized(
        en: "a style that the Word file lacks",
        fr: "un style qui manque au fichier Word"),
      text: Localized(
        en:
          "Headings, lists, quotations and tables of a draft are set in the template's own styles: heading 2, List Bullet, List Number, Quote, Table Grid. Word keeps a style in the file once it was used there.",
        fr:
          "Les titres, listes, citations et tableaux d'un projet prennent les styles du gabarit : heading 2 (Titre 2), List Bullet, List Number, Quote, Table Grid. Word garde dans le fichier un style qui y a servi une fois."
      )),
    Explanation(
      "template.no-value",
      title: Localized(
        en: "a name that this report says nothing for",
        fr: "un nom pour lequel ce rapport n'indique rien"),
      text: Localized(
        en: "Fill in the field, or ask first with {% if … %}. A missing name never prints as nothing.",
        fr:
          "Remplissez le champ, ou vérifiez d'abord avec {% if … %}. Un nom manquant ne s'imprime jamais comme un vide."
      )),
    Explanation(
      "template.not-text",
      title: Localized(
        en: "a template that is no text",
        fr: "un gabarit qui n'est pas du texte"),
      text: Localized(
        en: "Save it as UTF-8.",
        fr: "Enregistrez-le en UTF-8.")),
    Explanation(
      "template.note-outside",
      title: Localized(
        en: "a note where Word allows none",
        fr: "une note là où Word n'en admet pas"),
      text: Localized(
        en:
          "Notes stand below the text of the body. A text that has notes can't stand in a header, a footer or a note.",
        fr:
          "Les notes se placent sous le texte du corps. Un texte qui en a ne peut se trouver dans un en-tête, un pied de page ou une note."
      )),
    Explanation(
      "template.open-block",
      title: Localized(
        en: "a condition or loop that is not ended",
        fr: "une condition ou boucle qui n'est pas terminée"),
      text: Localized(
        en: "Add {% endif %} or {% endfor %}.",
        fr: "Ajoutez {% endif %} ou {% endfor %}.")),
    Explanation(
      "template.open-tag",
      title: Localized(
        en: "braces that are not closed",
        fr: "des accolades qui ne sont pas refermées"),
      text: Localized(
        en: "{{ ends with }}, {% with %}, on the same line.",
        fr: "{{ finit par }}, {% par %}, sur la même ligne.")),
    Explanation(
      "template.private-character",
      title: Localized(
        en: "a character that is kept for the program",
        fr: "un caractère réservé au programme"),
      text: Localized(
        en: "Delete it; it is invisible and came from elsewhere.",
        fr: "Supprimez-le ; il est invisible et vient d'ailleurs.")),
    Explanation(
      "template.prose-not-alone",
      title: Localized(
        en: "a text of several paragraphs inside a sentence",
        fr: "un texte de plusieurs paragraphes dans une phrase"),
      text: Localized(
        en: "A section's text must stand alone on its line, with blank lines around it.",
        fr: "Le texte d'une partie doit être seul sur sa ligne, entouré de lignes vides.")),
    Explanation(
      "template.stray-close",
      title: Localized(
        en: "braces that close nothing",
        fr: "des accolades qui ne ferment rien"),
      text: Localized(
        en: "Add the opening braces, or delete these.",
        fr: "Ajoutez les accolades ouvrantes, ou supprimez celles-ci.")),
    Explanation(
      "template.stray-end",
      title: Localized(
        en: "an end without a beginning",
        fr: "une fin sans début"),
      text: Localized(
        en: "Every {% endif %} and {% endfor %} ends something that was begun.",
        fr: "Chaque {% endif %} et {% endfor %} termine quelque chose de commencé.")),
    Explanation(
      "template.too-deep",
      title: Localized(
        en: "conditions and loops too deep inside each other",
        fr: "des conditions et boucles trop imbriquées"),
      text: Localized(
        en: "Write the template flatter.",
        fr: "Écrivez le gabarit plus simplement.")),
    Explanation(
      "template.too-large",
      title: Localized(
        en: "the template is too large",
        fr: "le gabarit est trop grand"),
      text: Localized(
        en: "Divide it with {% include %}.",
        fr: "Divisez-le avec {% include %}.")),
    Explanation(
      "template.too-much",
      title: Localized(
        en: "the filled template is too large",
        fr: "le gabarit rempli est trop grand"),
      text: Localized(
        en: "Look for loops inside loops.",
        fr: "Cherchez des boucles imbriquées.")),
    Explanation(
      "template.unknown-include",
      title: Localized(
        en: "a template that can't be included",
        fr: "un gabarit qui ne peut être inclus"),
      text: Localized(
        en: "Write its path inside Templates/ in quotation marks; nothing outside of that folder is read.",
        fr: "Écrivez son chemin dans Templates/ entre guillemets ; rien hors de ce dossier n'est lu.")),
    Explanation(
      "template.unknown-name",
      title: Localized(
        en: "a name that does not exist",
        fr: "un nom qui n'existe pas"),
      text: Localized(
        en: "rapporteur template names lists every name that a workflow's template may use.",
        fr: "rapporteur template names énumère tous les noms que le gabarit d'un modèle peut employer.")),
    Explanation(
      "template.unknown-tag",
      title: Localized(
        en: "a tag that does not exist",
        fr: "une balise qui n'existe pas"),
      text: Localized(
        en: "The tags are if, elif, else, endif, for, endfor and include.",
        fr: "Les balises sont if, elif, else, endif, for, endfor et include.")),
    Explanation(
      "template.unused",
      title: Localized(
        en: "a template that nothing uses",
        fr: "un gabarit que rien n'emploie"),
      text: Localized(
        en:
          "A file in the workspace's Templates/ takes the place of the shipped one with exactly the same folder and name: Templates/common/contact.md. Another name is only used where a workflow or a template names it.",
        fr:
          "Un fichier de Templates/ dans l'espace de travail remplace celui qui est fourni sous exactement le même dossier et le même nom : Templates/common/contact.md. Un autre nom ne sert que si un modèle ou un gabarit le nomme."
      )),
    Explanation(
      "template.word-file",
      title: Localized(
        en: "a Word file that can't be a template",
        fr: "un fichier Word qui ne peut servir de gabarit"),
      text: Localized(
        en:
          "A template is a .docx without password, macros, tracked changes, hidden text, embedded objects, or anything that is fetched from outside. Names of authors and comments are left out by themselves. Pictures are PNG, JPEG or GIF; what is hidden in them (place, camera, author) is left out too.",
        fr:
          "Un gabarit est un .docx sans mot de passe, macros, modifications suivies, texte masqué, objets incorporés ni rien qui soit pris à l'extérieur. Les noms d'auteurs et les commentaires sont laissés de côté d'eux-mêmes. Les images sont en PNG, JPEG ou GIF ; ce qui s'y cache (lieu, appareil, auteur) est aussi laissé de côté."
      )),
    Explanation(
      "template.wrong-kind",
      title: Localized(
        en: "a name of another kind",
        fr: "un nom d'un autre genre"),
      text: Localized(
        en: "A list is printed in a loop or with join, a group by one of its names.",
        fr: "Une liste s'imprime dans une boucle ou avec join, un groupe par l'un de ses noms.")),
    Explanation(
      "template.wrong-value",
      title: Localized(
        en: "a value of another kind than was announced",
        fr: "une valeur d'un autre genre qu'annoncé"),
      text: Localized(
        en: "This is a mistake in the program: please report it.",
        fr: "C'est une erreur du programme : merci de la signaler.")),
  ]
}
