public import Wording

/// What `rapporteur explain` tells about mistakes in files that people write; see also ``WorkflowCodes``.
public enum DefinitionCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "draft.field-outside",
      title: Localized(
        en: "a field outside of \"fields:\"",
        fr: "un champ hors de « fields: »"),
      text: Localized(
        en: "The facts that the workflow asks for stand below \"fields:\", indented by two spaces.",
        fr: "Les données que demande le modèle se trouvent sous « fields: », avec un retrait de deux espaces."
      )),
    Explanation(
      "draft.no-front-matter",
      title: Localized(
        en: "a draft without its facts at the top",
        fr: "un projet sans ses données en tête"),
      text: Localized(
        en:
          "A draft begins with a line of three hyphens, the fields, and another such line. rapporteur export shows the form.",
        fr:
          "Un projet commence par une ligne de trois traits d'union, les champs, et une autre ligne semblable. rapporteur export montre la forme."
      )),
    Explanation(
      "draft.not-text",
      title: Localized(
        en: "a file that is no text",
        fr: "un fichier qui n'est pas du texte"),
      text: Localized(
        en:
          "Drafts are plain text in Markdown. Word files can't be read yet: paste their text into the file that rapporteur export writes.",
        fr:
          "Les projets sont du texte simple en Markdown. Les fichiers Word ne peuvent pas encore être lus : collez leur texte dans le fichier qu'écrit rapporteur export."
      )),
    Explanation(
      "draft.open-front-matter",
      title: Localized(
        en: "facts at the top that never end",
        fr: "des données en tête qui ne se terminent pas"),
      text: Localized(
        en: "Put a line of three hyphens between the fields and the text.",
        fr: "Mettez une ligne de trois traits d'union entre les champs et le texte.")),
    Explanation(
      "draft.section-twice",
      title: Localized(
        en: "the same section twice",
        fr: "la même partie deux fois"),
      text: Localized(
        en: "Put both texts under one heading; headings inside a section begin with ##.",
        fr:
          "Réunissez les deux textes sous un titre ; les titres à l'intérieur d'une partie commencent par ##."
      )),
    Explanation(
      "draft.text-before-heading",
      title: Localized(
        en: "text before the first section",
        fr: "du texte avant la première partie"),
      text: Localized(
        en: "Every text belongs to a section. Put a heading above it.",
        fr: "Tout texte appartient à une partie. Mettez un titre au-dessus.")),
    Explanation(
      "draft.too-much",
      title: Localized(en: "more than any real text has", fr: "plus que n'en a aucun texte réel"),
      text: Localized(
        en:
          "Tables have at most 64 columns and 2,000 rows, quotations and lists at most 32 levels. Such places would take all time and memory, and no committee could read them.",
        fr:
          "Un tableau a au plus 64 colonnes et 2 000 lignes, citations et listes au plus 32 niveaux. De tels endroits prendraient tout le temps et la mémoire, et aucun comité ne pourrait les lire."
      )
    ),
    Explanation(
      "draft.unknown-section",
      title: Localized(
        en: "a heading that is no section of the workflow",
        fr: "un titre qui n'est pas une partie du modèle"),
      text: Localized(
        en:
          "A heading with one # begins a section and must be one of the workflow's, by its title in any language or by {#name}. Headings inside a section begin with ##.",
        fr:
          "Un titre avec un # ouvre une partie, qui doit être l'une de celles du modèle, par son intitulé dans une langue ou par {#nom}. Les titres à l'intérieur commencent par ##."
      )),
    Explanation(
      "draft.wrong-value",
      title: Localized(
        en: "a field with another kind of value",
        fr: "un champ avec une autre sorte de valeur"),
      text: Localized(
        en: "The message says what the field wants. A State can be given by code or name: NP, NPL or Nepal.",
        fr: "Le message dit ce que veut le champ. Un État s'indique par code ou nom : NP, NPL ou Népal.")),
    Explanation(
      "file.bad-acronym",
      title: Localized(
        en: "an acronym with other signs",
        fr: "un sigle avec d'autres signes"),
      text: Localized(
        en:
          "Acronyms stand in file names and in the UN's citations: letters without accents, digits and hyphens, at most 32.",
        fr:
          "Les sigles figurent dans les noms de fichiers et les citations de l'ONU : lettres sans accents, chiffres et traits d'union, 32 au plus."
      )),
    Explanation(
      "file.bad-name",
      title: Localized(
        en: "a name with other signs",
        fr: "un nom avec d'autres signes"),
      text: Localized(
        en:
          "Names are typed in commands: lower-case letters a to z, digits, hyphens, underscores and dots, beginning with a letter or digit, at most 64. What people read goes into the title.",
        fr:
          "Les noms se tapent dans les commandes : minuscules de a à z, chiffres, traits d'union, tirets bas et points, en commençant par une lettre ou un chiffre, 64 au plus. Ce que les gens lisent va dans le titre."
      )),
    Explanation(
      "file.empty",
      title: Localized(
        en: "a file that says nothing",
        fr: "un fichier qui ne dit rien"),
      text: Localized(
        en: "Copy a shipped file and change it.",
        fr: "Copiez un fichier fourni et modifiez-le.")),
    Explanation(
      "file.missing-key",
      title: Localized(
        en: "something that must be there is missing",
        fr: "il manque quelque chose d'obligatoire"),
      text: Localized(
        en:
          "The message says what to add and what it means. Workflows/README.md shows everything that can stand in a file.",
        fr:
          "Le message dit quoi ajouter et ce que cela signifie. Workflows/README.md montre tout ce qu'un fichier peut contenir."
      )),
    Explanation(
      "file.no-value",
      title: Localized(
        en: "a name without a value",
        fr: "un nom sans valeur"),
      text: Localized(
        en: "Write the value after the colon, or delete the line.",
        fr: "Écrivez la valeur après les deux-points, ou supprimez la ligne.")),
    Explanation(
      "file.repeated-id",
      title: Localized(
        en: "the same name twice in a list",
        fr: "le même nom deux fois dans une liste"),
      text: Localized(
        en: "Names must tell things apart. Rename one of the two.",
        fr: "Les noms doivent distinguer les choses. Renommez l'un des deux.")),
    Explanation(
      "file.unknown-key",
      title: Localized(
        en: "a name that is not known here",
        fr: "un nom inconnu ici"),
      text: Localized(
        en:
          "Most often it is misspelt, or stands at the wrong depth. Unknown names are refused, so that nothing is silently ignored.",
        fr:
          "Le plus souvent, il est mal orthographié ou au mauvais niveau. Les noms inconnus sont refusés, pour que rien ne soit ignoré en silence."
      )),
    Explanation(
      "file.wrong-type",
      title: Localized(
        en: "another kind of value is wanted",
        fr: "une autre sorte de valeur est attendue"),
      text: Localized(
        en:
          "Numbers are written with digits only (2815, not 2_815), yes and no as true and false, lists as [a, b], days as 2026-11-23.",
        fr:
          "Les nombres s'écrivent en chiffres seulement (2815, pas 2_815), oui et non sous la forme true et false, les listes [a, b], les jours 2026-11-23."
      )),
    Explanation(
      "labels.untranslated",
      title: Localized(
        en: "words that are missing in a language",
        fr: "des mots qui manquent dans une langue"),
      text: Localized(
        en:
          "A template needs its words in every language that labels.yaml names; otherwise a document would lack them.",
        fr:
          "Un gabarit a besoin de ses mots dans chaque langue nommée par labels.yaml ; sinon ils manqueraient dans un document."
      )),
    Explanation(
      "rules.two-demands",
      title: Localized(
        en: "a rule that demands two things",
        fr: "une règle qui exige deux choses"),
      text: Localized(
        en:
          "A finding cites one rule, so each says one thing: a number of words, formats, languages, years, or a type.",
        fr:
          "Une remarque cite une règle ; chacune dit donc une seule chose : un nombre de mots, des formats, des langues, des années ou une police."
      )),
    Explanation(
      "scenario.move-untaken",
      title: Localized(
        en: "a move that no scenario takes",
        fr: "un passage qu'aucun scénario n'effectue"),
      text: Localized(
        en: "A move that is never played may not work. Add a scenario that takes it.",
        fr: "Un passage jamais joué peut ne pas fonctionner. Ajoutez un scénario qui l'effectue.")),
    Explanation(
      "scenario.other-outcome",
      title: Localized(
        en: "a step that comes out otherwise",
        fr: "une étape qui se déroule autrement"),
      text: Localized(
        en:
          "The step was refused with other codes than the scenario says, or not at all. Either the workflow or the scenario is wrong.",
        fr:
          "L'étape a été refusée avec d'autres codes que ne le dit le scénario, ou pas du tout. Le modèle ou le scénario est faux."
      )),
    Explanation(
      "scenario.other-state",
      title: Localized(
        en: "a report that is elsewhere",
        fr: "un rapport qui est ailleurs"),
      text: Localized(
        en: "After the step the report is in another state than the scenario says.",
        fr: "Après l'étape, le rapport est à une autre étape que ne le dit le scénario.")),
    Explanation(
      "workspace.always-weekend",
      title: Localized(en: "an office that never works", fr: "un bureau qui ne travaille jamais"),
      text: Localized(
        en:
          "At least one day of the week must be left to work on, or no working day could be counted.",
        fr:
          "Il faut laisser au moins un jour de la semaine, sinon aucun jour ouvré ne pourrait être compté."
      )),
    Explanation(
      "workspace.holidays-outside",
      title: Localized(
        en: "holidays outside of the workspace", fr: "des jours fériés hors de l'espace de travail"),
      text: Localized(
        en:
          "The file of holidays lies in the workspace's own folder, so that the folder is the whole office.",
        fr:
          "Le fichier des jours fériés se trouve dans le dossier de l'espace de travail, pour que ce dossier soit tout le bureau."
      )),
    Explanation(
      "workspace.ledger-outside",
      title: Localized(
        en: "a ledger outside of the workspace",
        fr: "un registre hors de l'espace de travail"),
      text: Localized(
        en: "The ledger lies in the workspace's own folder, so that the folder is the whole office.",
        fr:
          "Le registre se trouve dans le dossier de l'espace de travail, pour que ce dossier soit tout le bureau."
      )),
    Explanation(
      "workspace.no-holiday",
      title: Localized(en: "a holiday that is no day", fr: "un jour férié qui n'est pas un jour"),
      text: Localized(
        en:
          "Holidays are days with their year, as 2026-12-25: the year after has a line of its own.",
        fr:
          "Les jours fériés portent leur année, comme 2026-12-25 : l'année suivante a sa propre ligne."
      )),
    Explanation(
      "workspace.mail-folder",
      title: Localized(
        en: "a folder for mails outside of the workspace",
        fr: "un dossier de messages hors de l'espace de travail"),
      text: Localized(
        en: "With via: folder, reminders are put into a folder of the workspace, by its name alone.",
        fr:
          "Avec via: folder, les rappels sont déposés dans un dossier de l'espace de travail, désigné par son nom."
      )),
    Explanation(
      "workspace.mail-command",
      title: Localized(en: "a mail program without its path", fr: "un programme de courrier sans son chemin"),
      text: Localized(
        en:
          "Cron knows few folders, so the program that takes mails is named from the root: /usr/sbin/sendmail.",
        fr:
          "Cron connaît peu de dossiers : le programme qui prend le courrier se désigne depuis la racine, /usr/sbin/sendmail."
      )),
    Explanation(
      "workspace.mail-host",
      title: Localized(en: "a mail server without a name", fr: "un serveur de courrier sans nom"),
      text: Localized(
        en: "With via: smtp, host names the server that takes the mails: letters, digits, dots and hyphens.",
        fr:
          "Avec via: smtp, host nomme le serveur qui prend les messages : lettres, chiffres, points et traits d'union."
      )),
    Explanation(
      "workspace.mail-login",
      title: Localized(en: "a login without protection", fr: "une identification sans protection"),
      text: Localized(
        en: "Whoever listens on the way could read the password. The connection has to be protected by TLS.",
        fr: "Qui écoute en chemin pourrait lire le mot de passe. La connexion doit être protégée par TLS.")),
    Explanation(
      "workspace.name",
      title: Localized(
        en: "a name of the organisation on several lines",
        fr: "un nom d'organisation sur plusieurs lignes"),
      text: Localized(
        en:
          "The name stands in the headers of mails and in documents, where a line end begins something else.",
        fr:
          "Ce nom figure dans les en-têtes des messages et dans les documents, où un saut de ligne commence autre chose."
      )),
    Explanation(
      "workspace.ping",
      title: Localized(
        en: "an address to ping that is none",
        fr: "une adresse à appeler qui n'en est pas une"),
      text: Localized(
        en:
          "After each round of reminders that went well this address is called, so that a service can tell when they stop. It has to begin with https://.",
        fr:
          "Cette adresse est appelée après chaque passage réussi, pour qu'un service puisse dire quand les rappels s'arrêtent. Elle doit commencer par https://."
      )),
  ]
}
