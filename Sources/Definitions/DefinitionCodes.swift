public import Wording

/// What `rapporteur explain` tells about mistakes in definitions and drafts.
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
        en: "A finding cites one rule, so each says one thing: a number of words, formats, or languages.",
        fr:
          "Une remarque cite une règle ; chacune dit donc une seule chose : un nombre de mots, des formats ou des langues."
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
      "workflow.dead-end",
      title: Localized(
        en: "a state that nothing leads out of",
        fr: "une étape d'où rien ne part"),
      text: Localized(
        en: "A report would be stuck there. Add a transition, or \"final: true\" if it may rest there.",
        fr: "Un rapport y resterait bloqué. Ajoutez un passage, ou « final: true » s'il peut y rester.")),
    Explanation(
      "workflow.deadline-circle",
      title: Localized(
        en: "a deadline that depends on itself",
        fr: "une échéance qui dépend d'elle-même"),
      text: Localized(
        en: "One of the deadlines of the circle must be given: \"from: given\".",
        fr: "L'une des échéances du cercle doit être donnée : « from: given ».")),
    Explanation(
      "workflow.empty-list",
      title: Localized(
        en: "a list that names nothing",
        fr: "une liste qui ne nomme rien"),
      text: Localized(
        en:
          "An empty list in a condition, a quorum or a transition would never ask or allow anything. Name at least one, or delete the key.",
        fr:
          "Une liste vide dans une condition, un quorum ou une transition ne demanderait ni ne permettrait jamais rien. Nommez au moins un élément, ou supprimez la clé."
      )),
    Explanation(
      "workflow.field-circle",
      title: Localized(
        en: "fields that wait for one another",
        fr: "des champs qui s'attendent l'un l'autre"),
      text: Localized(
        en:
          "A field is asked for only where another has some value, and that other only where the first has one: neither would ever be asked for.",
        fr:
          "Un champ n'est demandé que si un autre a une certaine valeur, et cet autre que si le premier en a une : aucun ne serait jamais demandé."
      )),
    Explanation(
      "workflow.format-not-admitted",
      title: Localized(
        en: "a format that the mechanism does not take",
        fr: "un format que le mécanisme n'accepte pas"),
      text: Localized(
        en:
          "The first format is the one that is handed in; the rules of the mechanism name those that it takes.",
        fr: "Le premier format est celui qui est remis ; les règles du mécanisme nomment ceux qu'il accepte.")
    ),
    Explanation(
      "workflow.gate-nobody-passes",
      title: Localized(
        en: "approvals that nobody can give",
        fr: "des approbations que personne ne peut donner"),
      text: Localized(
        en:
          "Those who may write are the only ones who may approve, and their own approvals are not counted. Let another role approve.",
        fr:
          "Ceux qui peuvent rédiger sont les seuls à pouvoir approuver, et leurs propres approbations ne comptent pas. Confiez l'approbation à un autre rôle."
      )),
    Explanation(
      "workflow.language-not-admitted",
      title: Localized(
        en: "a language that the mechanism does not take",
        fr: "une langue que le mécanisme n'accepte pas"),
      text: Localized(
        en:
          "The field lets a draft be written in a language that the rules do not list. Such a draft would be blocked when it is to be submitted.",
        fr:
          "Le champ permet d'écrire le projet dans une langue que les règles ne citent pas. Un tel projet serait bloqué au moment de la soumission."
      )),
    Explanation(
      "workflow.may-be-skipped",
      title: Localized(
        en: "a check that an empty field switches off",
        fr: "un contrôle qu'un champ vide désactive"),
      text: Localized(
        en:
          "The check applies only where a field has some value, and nobody must fill that field in. Left empty, the check is skipped, a word limit too. Make the field required, without a condition of its own, and let the same transition require \"required-fields\".",
        fr:
          "Le contrôle ne s'applique que si un champ a une certaine valeur, et personne n'est tenu de le remplir. S'il reste vide, le contrôle est sauté, même une limite de mots. Rendez le champ obligatoire, sans condition, et exigez « required-fields » dans la même transition."
      )),
    Explanation(
      "workflow.never-applies",
      title: Localized(
        en: "a condition that can never hold",
        fr: "une condition qui ne peut jamais être remplie"),
      text: Localized(
        en:
          "The field can't have that value, so what depends on it would be skipped for ever, perhaps the word limit.",
        fr:
          "Le champ ne peut pas avoir cette valeur ; ce qui en dépend serait sauté pour toujours, la limite de mots peut-être."
      )),
    Explanation(
      "workflow.no-initial-state",
      title: Localized(
        en: "no beginning",
        fr: "pas de début"),
      text: Localized(
        en: "One state must say \"initial: true\": reports are opened there.",
        fr: "Une étape doit dire « initial: true » : les rapports s'y ouvrent.")),
    Explanation(
      "workflow.no-rules",
      title: Localized(
        en: "a limit without a set of rules",
        fr: "une limite sans ensemble de règles"),
      text: Localized(
        en: "Limits are data with sources in Workflows/rules/. Name the set at the top of the workflow.",
        fr:
          "Les limites sont des données sourcées dans Workflows/rules/. Nommez l'ensemble en tête du modèle.")
    ),
    Explanation(
      "workflow.nobody-moves",
      title: Localized(
        en: "a move that nobody may take",
        fr: "un passage que personne ne peut effectuer"),
      text: Localized(
        en: "Name at least one role in \"by\".",
        fr: "Nommez au moins un rôle dans « by ».")),
    Explanation(
      "workflow.nobody-writes",
      title: Localized(
        en: "a beginning where nobody may write",
        fr: "un début où personne ne peut rédiger"),
      text: Localized(
        en: "Name the roles that may edit in the first state.",
        fr: "Nommez les rôles qui peuvent modifier à la première étape.")),
    Explanation(
      "workflow.reminder-never",
      title: Localized(
        en: "a reminder that can never be sent",
        fr: "un rappel qui ne peut jamais partir"),
      text: Localized(
        en:
          "It needs people to go to, a time before or after the deadline, and an end that is not the beginning.",
        fr:
          "Il lui faut des destinataires, un moment avant ou après l'échéance, et une fin qui ne soit pas le début."
      )),
    Explanation(
      "workflow.no-table",
      title: Localized(
        en: "a column for what is no table",
        fr: "une colonne pour ce qui n'est pas un tableau"),
      text: Localized(
        en: "Only fields with \"type: records\" have \"columns\" and \"part\".",
        fr: "Seuls les champs « type: records » ont « columns » et « part ».")),
    Explanation(
      "workflow.role-exists",
      title: Localized(
        en: "a role that every workflow has",
        fr: "un rôle que chaque modèle possède"),
      text: Localized(
        en:
          "The roles of the workspace (officer, reviewer, coordinator and the others) exist everywhere and can't be defined anew.",
        fr:
          "Les rôles de l'espace de travail (officer, reviewer, coordinator et les autres) existent partout et ne peuvent être redéfinis."
      )),
    Explanation(
      "workflow.same-name",
      title: Localized(
        en: "two moves of one name from one state",
        fr: "deux passages du même nom depuis une étape"),
      text: Localized(
        en: "Nobody could say which one is meant. Rename one.",
        fr: "Personne ne pourrait dire lequel est visé. Renommez l'un d'eux.")),
    Explanation(
      "workflow.same-title",
      title: Localized(
        en: "two sections with one heading",
        fr: "deux parties de même titre"),
      text: Localized(
        en:
          "A draft is cut into sections by their headings, so two sections of one heading can't be told apart.",
        fr:
          "Un projet est découpé en parties par leurs titres ; deux parties de même titre ne peuvent donc être distinguées."
      )),
    Explanation(
      "workflow.two-initial-states",
      title: Localized(
        en: "two beginnings",
        fr: "deux débuts"),
      text: Localized(
        en: "Reports are opened in one state. Keep \"initial: true\" in one.",
        fr: "Les rapports s'ouvrent à une seule étape. Gardez « initial: true » dans une seule.")),
    Explanation(
      "workflow.two-origins",
      title: Localized(
        en: "a deadline that is both given and derived",
        fr: "une échéance à la fois donnée et dérivée"),
      text: Localized(
        en: "Keep \"from: given\", or \"before\" with \"by\".",
        fr: "Gardez « from: given », ou « before » avec « by ».")),
    Explanation(
      "workflow.unknown-check",
      title: Localized(
        en: "a check that does not exist",
        fr: "un contrôle qui n'existe pas"),
      text: Localized(
        en: "Workflows/README.md lists the checks. A new one is written in Swift: see CONTRIBUTING.md.",
        fr: "Workflows/README.md énumère les contrôles. Un nouveau s'écrit en Swift : voyez CONTRIBUTING.md.")
    ),
    Explanation(
      "workflow.unknown-deadline",
      title: Localized(
        en: "a deadline that does not exist",
        fr: "une échéance qui n'existe pas"),
      text: Localized(
        en: "Deadlines are defined under \"deadlines:\".",
        fr: "Les échéances se définissent sous « deadlines: ».")),
    Explanation(
      "workflow.unknown-field",
      title: Localized(
        en: "a field that does not exist, or is of another type",
        fr: "un champ qui n'existe pas, ou d'un autre type"),
      text: Localized(
        en: "Fields are defined under \"fields:\".",
        fr: "Les champs se définissent sous « fields: ».")),
    Explanation(
      "workflow.unknown-role",
      title: Localized(
        en: "a role that does not exist",
        fr: "un rôle qui n'existe pas"),
      text: Localized(
        en: "The roles are officer, reviewer, member, coordinator, and those under \"roles:\".",
        fr: "Les rôles sont officer, reviewer, member, coordinator, et ceux sous « roles: ».")),
    Explanation(
      "workflow.unknown-rule",
      title: Localized(
        en: "a word limit that does not exist",
        fr: "une limite de mots qui n'existe pas"),
      text: Localized(
        en: "The rule must stand in the set that the workflow names, with \"words:\" and \"counts:\".",
        fr: "La règle doit figurer dans l'ensemble nommé par le modèle, avec « words: » et « counts: ».")),
    Explanation(
      "workflow.unknown-rules",
      title: Localized(
        en: "a set of rules that does not exist",
        fr: "un ensemble de règles qui n'existe pas"),
      text: Localized(
        en: "It must stand, without mistakes, in Workflows/rules/ of the workspace or of the program.",
        fr: "Il doit se trouver, sans erreur, dans Workflows/rules/ de l'espace de travail ou du programme.")),
    Explanation(
      "workflow.unknown-section",
      title: Localized(
        en: "a section that does not exist",
        fr: "une partie qui n'existe pas"),
      text: Localized(
        en: "Sections are defined under \"sections:\".",
        fr: "Les parties se définissent sous « sections: ».")),
    Explanation(
      "workflow.unknown-state",
      title: Localized(
        en: "a state that does not exist",
        fr: "une étape qui n'existe pas"),
      text: Localized(
        en: "States are defined under \"states:\".",
        fr: "Les étapes se définissent sous « states: ».")),
    Explanation(
      "workflow.unknown-template",
      title: Localized(
        en: "a template that does not exist",
        fr: "un gabarit qui n'existe pas"),
      text: Localized(
        en:
          "It must stand in Templates/ of the workspace or of the program; nothing outside of that folder is read.",
        fr:
          "Il doit se trouver dans Templates/ de l'espace de travail ou du programme ; rien hors de ce dossier n'est lu."
      )),
    Explanation(
      "workflow.unknown-zone",
      title: Localized(
        en: "a time zone that does not exist",
        fr: "un fuseau horaire qui n'existe pas"),
      text: Localized(
        en: "Time zones have names such as Europe/Zurich (for Geneva) or Asia/Kathmandu.",
        fr: "Les fuseaux horaires ont des noms comme Europe/Zurich (pour Genève) ou Asia/Kathmandu.")),
    Explanation(
      "workflow.unreachable-state",
      title: Localized(
        en: "a state that nothing leads to",
        fr: "une étape où rien ne mène"),
      text: Localized(
        en: "No report can ever come there. Add a transition to it, or delete it.",
        fr: "Aucun rapport ne peut y arriver. Ajoutez un passage qui y mène, ou supprimez-la.")),
    Explanation(
      "workflow.untranslated",
      title: Localized(
        en: "a heading that lacks a language",
        fr: "un titre auquel manque une langue"),
      text: Localized(
        en:
          "The draft can be written in a language in which this section has no heading. The document would show the English one in the middle of that language.",
        fr:
          "Le projet peut être écrit dans une langue où cette partie n'a pas de titre. Le document montrerait le titre anglais au milieu de cette langue."
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
  ]
}
