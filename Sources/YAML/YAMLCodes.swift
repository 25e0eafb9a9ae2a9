public import Wording

/// What `rapporteur explain` tells about mistakes in the form of YAML.
public enum YAMLCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "yaml.after-end",
      title: Localized(
        en: "something follows where the file was complete",
        fr: "quelque chose suit alors que le fichier était complet"),
      text: Localized(
        en:
          "The text before this line is a whole by itself, so what follows has no place. Most often a line is indented too little, or a name lacks its colon.",
        fr:
          "Le texte qui précède forme un tout, si bien que la suite n'a pas de place. Le plus souvent, une ligne est trop peu décalée ou il manque les deux-points après un nom."
      )),
    Explanation(
      "yaml.alias",
      title: Localized(
        en: "references inside a file are not supported",
        fr: "les renvois à l'intérieur d'un fichier ne sont pas admis"),
      text: Localized(
        en:
          "In YAML a star at the beginning of a value refers to another place. Definitions are easier to check when every value is written out. A text that really begins with a star needs quotation marks.",
        fr:
          "En YAML, une étoile au début d'une valeur renvoie à un autre endroit. Une définition se vérifie mieux quand chaque valeur est écrite en entier. Un texte qui commence vraiment par une étoile demande des guillemets."
      ),
      bad: "a: *b",
      good: "a: \"*b\""),
    Explanation(
      "yaml.anchor",
      title: Localized(
        en: "naming a value for later use is not supported",
        fr: "nommer une valeur pour la réemployer n'est pas admis"),
      text: Localized(
        en:
          "In YAML \"&\" at the beginning of a value gives it a name. Write the value out where it is needed; a text that begins with \"&\" needs quotation marks.",
        fr:
          "En YAML, « & » au début d'une valeur lui donne un nom. Écrivez la valeur là où il la faut ; un texte qui commence par « & » demande des guillemets."
      ),
      bad: "a: &x 1",
      good: "a: \"&x\""),
    Explanation(
      "yaml.colon-in-value",
      title: Localized(
        en: "a colon with a space after it inside a value",
        fr: "des deux-points suivis d'une espace dans une valeur"),
      text: Localized(
        en:
          "A colon with a space after it divides a name from its value, so a text that holds one must stand in quotation marks. The same message comes where a line is indented too far.",
        fr:
          "Des deux-points suivis d'une espace séparent un nom de sa valeur : un texte qui en contient doit être entre guillemets. Le même message apparaît si une ligne est trop décalée."
      ),
      bad: "title: Nepal: a report",
      good: "title: \"Nepal: a report\""),
    Explanation(
      "yaml.control-character",
      title: Localized(
        en: "an invisible control character",
        fr: "un caractère de contrôle invisible"),
      text: Localized(
        en:
          "Such characters come from copying out of other programs. They can't be seen and mean nothing here. Delete the place and type it again.",
        fr:
          "Ces caractères viennent de copies depuis d'autres programmes. Ils sont invisibles et ne signifient rien ici. Effacez l'endroit et retapez-le."
      )),
    Explanation(
      "yaml.directive",
      title: Localized(
        en: "lines that begin with a percent sign are not supported",
        fr: "les lignes qui commencent par un pour-cent ne sont pas admises"),
      text: Localized(
        en:
          "They are instructions to YAML programs, and no definition needs them. A value that begins with \"%\" needs quotation marks.",
        fr:
          "Ce sont des instructions pour les programmes YAML, dont aucune définition n'a besoin. Une valeur qui commence par « % » demande des guillemets."
      ),
      bad: "%YAML 1.2\n---\na: 1",
      good: "a: 1"),
    Explanation(
      "yaml.duplicate-key",
      title: Localized(
        en: "the same name twice in one place",
        fr: "le même nom deux fois au même endroit"),
      text: Localized(
        en:
          "Only one of the two values could count, and it would be a matter of chance which. Delete or rename one.",
        fr: "Une seule des deux valeurs pourrait compter, au hasard. Supprimez ou renommez l'une d'elles."),
      bad: "a: 1\na: 2",
      good: "a: 1\nb: 2"),
    Explanation(
      "yaml.escape",
      title: Localized(
        en: "an unknown special sign inside double quotation marks",
        fr: "un signe spécial inconnu entre guillemets doubles"),
      text: Localized(
        en:
          "Inside \"…\" a backslash begins a special sign. Double it to print a backslash, or use single quotation marks, where it means nothing.",
        fr:
          "Entre \"…\", une barre oblique inverse introduit un signe spécial. Doublez-la pour l'écrire, ou employez des guillemets simples, où elle ne signifie rien."
      ),
      bad: "a: \"C:\\qqq\"",
      good: "a: 'C:\\qqq'"),
    Explanation(
      "yaml.hidden-character",
      title: Localized(
        en: "an invisible character in a name",
        fr: "un caractère invisible dans un nom"),
      text: Localized(
        en:
          "The name looks right and is not: it holds a no-break space or a mark of direction. Delete it and type it again.",
        fr:
          "Le nom a l'air juste et ne l'est pas : il contient une espace insécable ou une marque de direction. Effacez-le et retapez-le."
      ),
      bad: "a\u{A0}b: 1",
      good: "ab: 1"),
    Explanation(
      "yaml.indentation",
      title: Localized(
        en: "a line that does not fit its neighbours",
        fr: "une ligne qui ne s'accorde pas avec ses voisines"),
      text: Localized(
        en:
          "What belongs together begins in the same column, with spaces. The mistake may also stand above: a bracket or quotation mark that was not closed.",
        fr:
          "Ce qui va ensemble commence dans la même colonne, avec des espaces. L'erreur peut aussi se trouver plus haut : une parenthèse ou un guillemet non refermé."
      ),
      bad: "a:\n  b: 1\n c: 2",
      good: "a:\n  b: 1\n  c: 2"),
    Explanation(
      "yaml.key-not-text",
      title: Localized(
        en: "a list or group where a name must stand",
        fr: "une liste ou un groupe à la place d'un nom"),
      text: Localized(
        en:
          "\"{\" and \"[\" begin groups and lists. A value such as {{ country }} needs quotation marks around it.",
        fr:
          "« { » et « [ » ouvrent des groupes et des listes. Une valeur comme {{ country }} demande des guillemets."
      ),
      bad: "a: {{ b }}",
      good: "a: \"{{ b }}\""),
    Explanation(
      "yaml.merge-key",
      title: Localized(
        en: "\"<<\" is not supported",
        fr: "« << » n'est pas admis"),
      text: Localized(
        en: "It would copy values from elsewhere. Write them out, so that everybody sees what counts.",
        fr: "Il recopierait des valeurs d'ailleurs. Écrivez-les, pour que chacun voie ce qui compte."),
      bad: "<<: { a: 1 }",
      good: "a: 1"),
    Explanation(
      "yaml.missing-colon",
      title: Localized(
        en: "a name without a colon and a space",
        fr: "un nom sans deux-points ni espace"),
      text: Localized(
        en:
          "Every line of a group is a name, a colon, a space, and the value. A text over several lines begins with a bar (|) and is indented below.",
        fr:
          "Chaque ligne d'un groupe est un nom, deux-points, une espace et la valeur. Un texte de plusieurs lignes commence par une barre (|) et se décale en dessous."
      ),
      bad: "a: 1\nb 2\nc: 3",
      good: "a: 1\nb: 2\nc: 3"),
    Explanation(
      "yaml.not-utf8",
      title: Localized(
        en: "the file is not saved as UTF-8",
        fr: "le fichier n'est pas enregistré en UTF-8"),
      text: Localized(
        en: "Older programs save accents in other ways. Choose \"UTF-8\" when you save the file.",
        fr:
          "D'anciens programmes enregistrent les accents autrement. Choisissez « UTF-8 » en enregistrant le fichier."
      )),
    Explanation(
      "yaml.open-bracket",
      title: Localized(
        en: "a bracket that is not closed",
        fr: "une parenthèse qui n'est pas refermée"),
      text: Localized(
        en: "A list [a, b] or a group { a: 1 } ends with the bracket that answers the first.",
        fr: "Une liste [a, b] ou un groupe { a: 1 } se termine par le signe qui répond au premier."),
      bad: "a: [b, c\nd: 1",
      good: "a: [b, c]\nd: 1"),
    Explanation(
      "yaml.open-quote",
      title: Localized(
        en: "a quotation mark that is not closed",
        fr: "un guillemet qui n'est pas refermé"),
      text: Localized(
        en:
          "Everything up to the next mark belongs to the text, perhaps many lines. Add the closing mark where the text ends.",
        fr:
          "Tout jusqu'au guillemet suivant appartient au texte, parfois sur bien des lignes. Ajoutez le guillemet fermant à la fin du texte."
      ),
      bad: "a: \"b\nc: 1",
      good: "a: \"b\"\nc: 1"),
    Explanation(
      "yaml.reserved-sign",
      title: Localized(
        en: "a value that begins with a reserved sign",
        fr: "une valeur qui commence par un signe réservé"),
      text: Localized(
        en:
          "YAML keeps \"@\", \"`\" and \"%\" at the beginning of a value for itself. Put the value in quotation marks.",
        fr: "YAML se réserve « @ », « ` » et « % » au début d'une valeur. Mettez la valeur entre guillemets."),
      bad: "a: @b",
      good: "a: \"@b\""),
    Explanation(
      "yaml.second-document",
      title: Localized(
        en: "a second document in one file",
        fr: "un second document dans un fichier"),
      text: Localized(
        en:
          "Three hyphens on a line begin a new document. A file holds one: move the rest to a file of its own.",
        fr:
          "Trois traits d'union sur une ligne commencent un nouveau document. Un fichier n'en contient qu'un : déplacez le reste."
      ),
      bad: "a: 1\n---\nb: 2",
      good: "a: 1\nb: 2"),
    Explanation(
      "yaml.syntax",
      title: Localized(
        en: "the file can't be understood here",
        fr: "le fichier est incompréhensible à cet endroit"),
      text: Localized(
        en:
          "Something here follows none of the forms of YAML. Compare the line with its neighbours and with a shipped file; quotation marks around a value often help.",
        fr:
          "Quelque chose ici ne suit aucune forme de YAML. Comparez la ligne à ses voisines et à un fichier fourni ; des guillemets autour d'une valeur aident souvent."
      )),
    Explanation(
      "yaml.tab",
      title: Localized(
        en: "a tab instead of spaces",
        fr: "une tabulation au lieu d'espaces"),
      text: Localized(
        en:
          "Tabs look different in every editor, so YAML refuses them at the beginning of a line. Use spaces.",
        fr:
          "Les tabulations varient d'un éditeur à l'autre ; YAML les refuse en début de ligne. Employez des espaces."
      ),
      bad: "a:\n\tb: 1",
      good: "a:\n  b: 1"),
    Explanation(
      "yaml.tag",
      title: Localized(
        en: "tags are not supported",
        fr: "les étiquettes ne sont pas admises"),
      text: Localized(
        en:
          "What a value is follows from its place, not from a tag. A text that begins with \"!\" needs quotation marks.",
        fr:
          "La nature d'une valeur découle de sa place, non d'une étiquette. Un texte qui commence par « ! » demande des guillemets."
      ),
      bad: "a: !x 1",
      good: "a: \"!x 1\""),
    Explanation(
      "yaml.too-deep",
      title: Localized(
        en: "too many levels inside each other",
        fr: "trop de niveaux imbriqués"),
      text: Localized(
        en: "No definition needs more than a few levels; the bound protects against files made to do harm.",
        fr:
          "Aucune définition n'a besoin de plus de quelques niveaux ; la limite protège des fichiers malveillants."
      )),
    Explanation(
      "yaml.too-large",
      title: Localized(
        en: "the file is too large",
        fr: "le fichier est trop grand"),
      text: Localized(
        en: "Definitions are small texts. Divide the file, or put data elsewhere.",
        fr: "Les définitions sont de petits textes. Divisez le fichier, ou placez les données ailleurs.")),
    Explanation(
      "yaml.too-many",
      title: Localized(
        en: "too many values in one file",
        fr: "trop de valeurs dans un fichier"),
      text: Localized(
        en: "Definitions are small texts. Divide the file.",
        fr: "Les définitions sont de petits textes. Divisez le fichier.")),
  ]
}
