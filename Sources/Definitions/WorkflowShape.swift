import Reporting
import Wording

/// What a workflow file may hold.
enum WorkflowShape {
  static let fieldTypes = [
    "text", "integer", "boolean", "date", "choice", "country", "language", "texts", "organisations",
    "contact", "symbol", "records",
  ]

  /// What a column of a table of facts may hold: one line.
  static let columnTypes = ["text", "integer", "boolean", "date", "choice", "country", "language", "symbol"]

  static let file: Shape = .object([
    .init(
      "workflow", .identifier, required: true,
      Localized(en: "the name of the workflow", fr: "le nom du modèle")),
    .init(
      "version", .integer(1...100_000), required: true,
      Localized(
        en: "a number that is raised with each change", fr: "un numéro augmenté à chaque modification")),
    .init("title", .translations, required: true, Localized(en: "what it is called", fr: "son intitulé")),
    .init(
      "rules", .identifier,
      Localized(
        en: "the set of rules in Workflows/rules/ that it cites",
        fr: "les règles de Workflows/rules/ qu'il cite")),
    .init(
      "roles", .map(of: .object([title])),
      Localized(
        en: "roles beside officer, reviewer, member, coordinator",
        fr: "rôles outre officer, reviewer, member, coordinator")),
    .init(
      "fields", .map(of: field),
      Localized(en: "the facts that the draft states", fr: "les données que le projet indique")),
    .init(
      "sections", .list(of: section), required: true,
      Localized(en: "the sections of the text, in order", fr: "les parties du texte, dans l'ordre")),
    .init("states", .map(of: state), required: true, Localized(en: "the steps", fr: "les étapes")),
    .init(
      "transitions", .map(of: transition), required: true,
      Localized(en: "the moves between the steps", fr: "les passages entre les étapes")),
    .init("deadlines", .map(of: deadline), Localized(en: "the moments that count", fr: "les échéances")),
    .init(
      "reminders", .list(of: reminder), Localized(en: "who is told, and when", fr: "qui est averti, et quand")
    ),
    .init("document", document, Localized(en: "what is produced", fr: "ce qui est produit")),
    .init(
      "outcome", outcome,
      Localized(
        en: "where it is recorded what became of our demands",
        fr: "où s'enregistre ce que sont devenues nos demandes"
      )),
    .init(
      "confidential", confidential,
      Localized(
        en: "that not everybody in the office may read its reports",
        fr: "que tout le bureau ne peut pas lire ses rapports")),
  ])

  private static let title = Shape.Key(
    "title", .translations, Localized(en: "what it is called", fr: "son intitulé"))
  private static let when = Shape.Key(
    "when", .condition,
    Localized(
      en: "only where each field has this value", fr: "seulement si chaque champ a cette valeur"))

  private static let required = Shape.Key(
    "required", .boolean,
    Localized(en: "whether required-fields asks for it", fr: "si required-fields l'exige"))
  private static let label = Shape.Key(
    "label", .translations, Localized(en: "what it is called", fr: "son intitulé"))
  private static let words = Shape.Key(
    "of", .list(of: .text),
    Localized(en: "the words of a choice, or the languages", fr: "les mots d'un choix, ou les langues"))

  private static let field: Shape = .object([
    .init(
      "type", .choice(fieldTypes), required: true,
      Localized(en: "what it may hold", fr: "ce qu'il peut contenir")),
    required, label, words,
    when,
    .init(
      "columns", .map(of: column),
      Localized(en: "the columns of a table of facts", fr: "les colonnes d'un tableau de données")),
    .init(
      "part", .choice(["tables", "annexes"]),
      Localized(
        en: "as what the words of a table of facts count; tables if not said",
        fr: "comme quoi comptent les mots d'un tableau de données ; tables par défaut")),
  ])

  private static let column: Shape = .object([
    .init(
      "type", .choice(columnTypes), required: true,
      Localized(en: "what it may hold", fr: "ce qu'elle peut contenir")),
    required, label, words,
    .init(
      "quoted", .boolean,
      Localized(
        en: "whether its text repeats what others said, so that terminology leaves it alone",
        fr: "si son texte reprend ce que d'autres ont dit, et que terminology n'y touche pas")),
  ])

  private static let section: Shape = .object([
    .init("id", .identifier, required: true, Localized(en: "its name", fr: "son nom")),
    .init("title", .translations, required: true, Localized(en: "its heading", fr: "son titre")),
    .init("guidance", .translations, Localized(en: "what belongs in it", fr: "ce qu'elle contient")),
    .init(
      "required", .boolean,
      Localized(en: "whether required-sections asks for it", fr: "si required-sections l'exige")),
    .init(
      "annex", .boolean,
      Localized(
        en: "whether it is an annex, whose words limits leave out",
        fr: "si c'est une annexe, dont les limites ne comptent pas les mots")),
  ])

  private static let state: Shape = .object([
    title,
    .init("initial", .boolean, Localized(en: "reports are opened here", fr: "les rapports s'ouvrent ici")),
    .init(
      "final", .boolean,
      Localized(en: "a report may rest here for ever", fr: "un rapport peut y rester pour toujours")),
    .init(
      "edit", .list(of: .identifier, orOne: true),
      Localized(en: "the roles that may change the draft", fr: "les rôles qui peuvent modifier le projet")),
    .init(
      "edit-only", .list(of: .identifier, orOne: true),
      Localized(
        en: "the only fields that may be changed here", fr: "les seuls champs qui peuvent être modifiés ici")),
  ])

  private static let transition: Shape = .object([
    title,
    .init(
      "from", .list(of: .identifier, orOne: true), required: true,
      Localized(en: "where it leads from", fr: "d'où il part")),
    .init("to", .identifier, required: true, Localized(en: "where it leads to", fr: "où il mène")),
    .init(
      "by", .list(of: .identifier, orOne: true), required: true,
      Localized(en: "the roles that may take it", fr: "les rôles qui peuvent l'effectuer")),
    .init(
      "requires", .list(of: .requirement),
      Localized(en: "what must hold first", fr: "ce qui doit être rempli d'abord")),
  ])

  private static let deadline: Shape = .object([
    title,
    .init(
      "from", .choice(["given", "calendar"]),
      Localized(
        en: "`given`: somebody sets it for each report; `calendar`: a calendar says it",
        fr: "« given » : quelqu'un la fixe pour chaque rapport ; « calendar » : un calendrier la dit")),
    .init(
      "calendar", .identifier,
      Localized(en: "the calendar in Workflows/calendars/", fr: "le calendrier de Workflows/calendars/")),
    .init(
      "field", .list(of: .identifier, orOne: true),
      Localized(
        en: "the field that names the calendar's entry; of several the first that has a value",
        fr: "le champ qui nomme l'entrée du calendrier ; de plusieurs, le premier qui a une valeur")),
    .init(
      "before", .identifier,
      Localized(en: "the deadline that it is counted from", fr: "l'échéance dont elle est comptée")),
    .init("by", .span, Localized(en: "how long before", fr: "combien de temps avant")),
    .init(
      "zone", .text,
      Localized(en: "the time zone, as Europe/Zurich", fr: "le fuseau horaire, comme Europe/Zurich")),
  ])

  private static let reminder: Shape = .object([
    .init("id", .identifier, required: true, Localized(en: "its name", fr: "son nom")),
    .init(
      "kind", .choice(Reminder.Kind.allCases.map(\.rawValue)),
      Localized(en: "what it is about; deadline if not said", fr: "son objet ; deadline par défaut")),
    .init(
      "deadline", .identifier, Localized(en: "the deadline that it is about", fr: "l'échéance concernée")),
    .init(
      "to", .list(of: .identifier, orOne: true), required: true,
      Localized(en: "the roles that are told", fr: "les rôles avertis")),
    .init(
      "before", .list(of: .span, orOne: true), Localized(en: "how long before", fr: "combien de temps avant")),
    .init(
      "on-the-day", .boolean, Localized(en: "whether also on its day", fr: "si également le jour même")),
    .init(
      "after", .list(of: .span, orOne: true),
      Localized(
        en: "how long after the deadline, or after the waiting began",
        fr: "combien de temps après l'échéance, ou après le début de l'attente")),
    .init(
      "overdue", .list(of: .every, orOne: true),
      Localized(
        en: "how often afterwards; without \"for\" seven times, then weekly for twelve weeks",
        fr: "à quelle fréquence ensuite ; sans « for », sept fois, puis chaque semaine pendant douze semaines"
      )),
    .init("until", .identifier, Localized(en: "the state in which it stops", fr: "l'étape où il s'arrête")),
    .init(
      "in", .list(of: .identifier, orOne: true),
      Localized(en: "the states in which it is sent", fr: "les étapes où il est envoyé")),
    when,
    .init(
      "again", .list(of: .every, orOne: true),
      Localized(
        en: "how often while it waits; without \"for\" as \"overdue\"",
        fr: "à quelle fréquence tant que cela attend ; sans « for », comme « overdue »")),
  ])

  private static let outcome: Shape = .object([
    .init(
      "field", .identifier, required: true,
      Localized(en: "the table that is filled in afterwards", fr: "le tableau rempli par la suite")),
    .init(
      "of", .identifier, required: true,
      Localized(
        en: "what we asked for: recommendations, or a table whose rows are numbered from 1",
        fr:
          "ce que nous demandons : recommendations, ou un tableau dont les lignes sont numérotées à partir de 1"
      )),
    .init(
      "ours", .identifier, required: true,
      Localized(
        en: "the column that names which of ours a row takes up",
        fr: "la colonne qui dit laquelle des nôtres une ligne reprend")),
    .init(
      "number", .identifier,
      Localized(en: "the column with the body's number", fr: "la colonne avec le numéro de l'organe")),
    .init("from", .identifier, Localized(en: "the column that says who", fr: "la colonne qui dit qui")),
    .init(
      "text", .identifier, Localized(en: "the column with the words", fr: "la colonne avec le texte")),
    .init(
      "answer", .identifier,
      Localized(en: "the column with the State's answer", fr: "la colonne avec la réponse de l'État")),
  ])

  private static let confidential: Shape = .object([
    .init(
      "unless", .condition,
      Localized(
        en: "a report is open where each field has this value; without it none is",
        fr: "un rapport est ouvert si chaque champ a cette valeur ; sans cela, aucun ne l'est")),
    .init(
      "readers", .list(of: .identifier, orOne: true),
      Localized(
        en: "roles of the office that may read them, beside those who work on the report",
        fr: "rôles du bureau qui peuvent les lire, outre ceux qui travaillent sur le rapport")),
  ])

  private static let document: Shape = .object([
    .init(
      "template", .text, required: true,
      Localized(en: "a path inside Templates/", fr: "un chemin dans Templates/")),
    .init(
      "formats", .list(of: .choice(DocumentDefinition.knownFormats)), required: true,
      Localized(en: "the formats, the one to hand in first", fr: "les formats, d'abord celui à remettre")),
    .init(
      "file-name", .text, required: true,
      Localized(en: "a template for the file's name", fr: "un gabarit pour le nom du fichier")),
    .init(
      "notes", .choice(NotePlace.allCases.map(\.rawValue)),
      Localized(
        en: "where the notes stand: at the foot of each page, or at the end",
        fr: "où se placent les notes : au bas de chaque page, ou à la fin")),
    .init("style", .identifier, styleHelp),
    .init(
      "attachments", .list(of: attachment),
      Localized(
        en: "files of their own beside it, as annexes",
        fr: "des fichiers à part qui l'accompagnent, comme des annexes")),
  ])

  private static let attachment: Shape = .object([
    .init(
      "of", .list(of: .identifier, orOne: true), required: true,
      Localized(
        en: "the sections that it holds, and the document does not; without a word in them no file is made",
        fr: "les parties qu'il contient, et le document non ; sans un mot dans celles-ci, pas de fichier")),
    .init(
      "template", .text, required: true,
      Localized(en: "a path inside Templates/", fr: "un chemin dans Templates/")),
    .init(
      "file-name", .text, required: true,
      Localized(en: "a template for the file's name", fr: "un gabarit pour le nom du fichier")),
  ])

  private static let styleHelp = Localized(
    en: "a file in Templates/styles/: how it looks; the office's own style if not said",
    fr: "un fichier de Templates/styles/ : son aspect ; le style du bureau par défaut")
}

/// What a file of rules may hold.
enum RulesShape {
  static let edition = Shape.Key(
    "edition", .text, required: true,
    Localized(en: "the edition or date of the source", fr: "l'édition ou la date de la source"))
  static let checkedOn = Shape.Key(
    "checked-on", .day, required: true,
    Localized(en: "when somebody last looked", fr: "quand quelqu'un a vérifié"))

  static let file: Shape = .object([
    .init(
      "rules", .identifier, required: true, Localized(en: "the name of the set", fr: "le nom de l'ensemble")),
    .init("title", .translations, required: true, Localized(en: "what it is called", fr: "son intitulé")),
    .init("limits", .map(of: rule), required: true, Localized(en: "the rules", fr: "les règles")),
  ])

  private static let rule: Shape = .object([
    .init(
      "title", .translations, required: true,
      Localized(en: "what it says, in short", fr: "ce qu'elle dit, en bref")),
    .init(
      "words", .integer(1...1_000_000),
      Localized(en: "the highest number of words", fr: "le nombre maximal de mots")),
    .init(
      "counts", .list(of: .choice(TextPart.allCases.map(\.rawValue))),
      Localized(en: "the parts whose words count", fr: "les parties dont les mots comptent")),
    .init("formats", .list(of: .text), Localized(en: "the admitted file formats", fr: "les formats admis")),
    .init(
      "languages", .list(of: .choice(Language.allCases.map(\.rawValue))),
      Localized(en: "the admitted languages", fr: "les langues admises")),
    .init(
      "type",
      .object([
        .init("font", .font, Localized(en: "the type face", fr: "la police")),
        .init("size", .length(.points, 6...72), Localized(en: "its size", fr: "sa taille")),
      ]), Localized(en: "what the text is set in", fr: "la police du texte et sa taille")),
    .init(
      "years", .integer(1...20),
      Localized(
        en: "how many years before the report it is about",
        fr: "sur combien d'années avant le rapport il porte")),
    .init(
      "weight", .choice(Rule.Weight.allCases.map(\.rawValue)),
      Localized(
        en:
          "binding: what does not keep to it is stopped; advice: it is only pointed out; binding if not said",
        fr:
          "binding : ce qui ne la respecte pas est arrêté ; advice : c'est seulement signalé ; binding par défaut"
      )),
    .init(
      "source", .text, required: true, Localized(en: "where it can be read", fr: "où elle peut être lue")),
    edition, checkedOn,
    .init(
      "status", .choice(Rule.Status.allCases.map(\.rawValue)), required: true,
      Localized(en: "whether it was read at the source", fr: "si elle a été lue à la source")),
  ])
}
