import Wording

/// What YAML allows and this product does not, with the sentence that says so.
enum Refused {
  case duplicateKey(String, first: Mark)
  case alias
  case anchor
  case mergeKey
  case tag(String)
  case directive
  case secondDocument
  case keyIsCollection
  case hiddenInKey
  case tooDeep(Int)
  case tooMany(Int)

  func diagnostic(from start: Mark, to end: Mark, in document: Document) -> Diagnostic {
    let (code, message, remedy) = words
    return document.diagnostic(from: start, to: end, code: code, message: message, remedy: remedy)
  }

  private var words: (String, Localized, Localized) {
    switch self {
    case .duplicateKey(let key, let first):
      (
        "yaml.duplicate-key",
        Localized(
          en: "the key \"\(key)\" stands here a second time; the first is on line \(first.line)",
          fr: "la clé « \(key) » apparaît ici une seconde fois ; la première est à la ligne \(first.line)"),
        Localized(en: "delete or rename one of the two", fr: "supprimez ou renommez l'une des deux")
      )
    case .alias:
      (
        "yaml.alias",
        Localized(
          en: "\"*\" here refers to another place of the file, which is not supported",
          fr: "« * » renvoie ici à un autre endroit du fichier, ce qui n'est pas admis"),
        Localized(
          en: "write the value out; put quotes around a text that begins with *",
          fr: "écrivez la valeur en entier ; mettez entre guillemets un texte qui commence par *")
      )
    case .anchor:
      (
        "yaml.anchor",
        Localized(
          en: "\"&\" here gives the value a name, which is not supported",
          fr: "« & » donne ici un nom à la valeur, ce qui n'est pas admis"),
        Localized(
          en: "delete it; put quotes around a text that begins with &",
          fr: "supprimez-le ; mettez entre guillemets un texte qui commence par &")
      )
    case .mergeKey:
      (
        "yaml.merge-key",
        Localized(en: "\"<<\" is not supported", fr: "« << » n'est pas admis"),
        Localized(en: "write the keys out", fr: "écrivez les clés en entier")
      )
    case .tag(let tag):
      (
        "yaml.tag",
        Localized(en: "the tag \"\(tag)\" is not supported", fr: "l'étiquette « \(tag) » n'est pas admise"),
        Localized(
          en: "delete it; put quotes around a text that begins with !",
          fr: "supprimez-la ; mettez entre guillemets un texte qui commence par !")
      )
    case .directive:
      (
        "yaml.directive",
        Localized(
          en: "lines that begin with % are not supported",
          fr: "les lignes qui commencent par % ne sont pas admises"),
        Localized(en: "delete the line", fr: "supprimez la ligne")
      )
    case .secondDocument:
      (
        "yaml.second-document",
        Localized(
          en: "a second document begins here; a file holds one",
          fr: "un second document commence ici ; un fichier n'en contient qu'un"),
        Localized(
          en: "delete the line with three hyphens, or move what follows to a file of its own",
          fr: "supprimez la ligne de trois traits d'union, ou placez la suite dans un autre fichier")
      )
    case .keyIsCollection:
      (
        "yaml.key-not-text",
        Localized(
          en: "a list or mapping stands where a name must stand",
          fr: "une liste ou un groupe se trouve là où il faut un nom"),
        Localized(
          en: "put quotes around a text that begins with { or [; {{ … }} needs them too",
          fr: "mettez entre guillemets un texte qui commence par { ou [ ; {{ … }} aussi")
      )
    case .hiddenInKey:
      (
        "yaml.hidden-character",
        Localized(
          en: "an invisible character is part of this name",
          fr: "un caractère invisible fait partie de ce nom"),
        Localized(en: "delete the name and type it again", fr: "effacez le nom et retapez-le")
      )
    case .tooDeep(let limit):
      (
        "yaml.too-deep",
        Localized(
          en: "more than \(limit) levels inside each other", fr: "plus de \(limit) niveaux imbriqués"),
        Localized(en: "no definition needs so many", fr: "aucune définition n'en demande autant")
      )
    case .tooMany(let limit):
      (
        "yaml.too-many",
        Localized(
          en: "more than \(limit) values in one file", fr: "plus de \(limit) valeurs dans un fichier"),
        Localized(en: "divide the file", fr: "divisez le fichier")
      )
    }
  }
}
