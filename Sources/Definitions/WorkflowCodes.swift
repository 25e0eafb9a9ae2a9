public import Wording

/// What `rapporteur explain` tells about workflows that can't work.
public enum WorkflowCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "workflow.calendar-field",
      title: Localized(
        en: "a field that can't name an entry", fr: "un champ qui ne peut pas nommer une entrée"),
      text: Localized(
        en:
          "A deadline from a calendar finds its entry by a field with a line of text, a whole number, a choice or a State.",
        fr:
          "Une échéance tirée d'un calendrier trouve son entrée par un champ avec un texte, un nombre entier, un choix ou un État."
      )),
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
        en: "approvals that perhaps nobody can give",
        fr: "des approbations que personne, peut-être, ne peut donner"),
      text: Localized(
        en:
          "Those who may write are the only ones who may approve, and whoever wrote is not counted. With several such people they check each other; with one, nobody can approve. Let another role approve, or give this one to people who do not write.",
        fr:
          "Ceux qui peuvent rédiger sont les seuls à pouvoir approuver, et qui a rédigé ne compte pas. À plusieurs, ils se contrôlent l'un l'autre ; seul, personne ne peut approuver. Confiez l'approbation à un autre rôle, ou donnez celui-ci à des personnes qui ne rédigent pas."
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
      "workflow.no-calendar",
      title: Localized(
        en: "a deadline that comes from no calendar", fr: "une échéance qui ne vient d'aucun calendrier"),
      text: Localized(
        en:
          "\"calendar:\" and \"field:\" belong to deadlines that say \"from: calendar\".",
        fr:
          "« calendar: » et « field: » vont avec les échéances qui disent « from: calendar »."
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
      "workflow.reminder-key",
      title: Localized(
        en: "a key that this kind of reminder does not have",
        fr: "une clé que ce genre de rappel n'a pas"),
      text: Localized(
        en:
          "A reminder about a deadline says before, on-the-day, after, overdue, until. One about something that waits says in which states (in), after how long (after) and how often (again).",
        fr:
          "Un rappel d'échéance indique before, on-the-day, after, overdue, until. Un rappel de ce qui attend indique à quelles étapes (in), après combien de temps (after) et à quelle fréquence (again)."
      )),
    Explanation(
      "workflow.reminder-pace",
      title: Localized(
        en: "a pace behind one that never ends",
        fr: "une cadence après une autre qui ne finit jamais"),
      text: Localized(
        en:
          "Of several paces each but the last says for how long: overdue: [every 1 day for 1 week, every 1 week for 12 weeks]. The last, or a single one, that does not say it comes seven times, then at most once a week for twelve times, and then no more.",
        fr:
          "De plusieurs cadences, chacune sauf la dernière dit pendant combien de temps : overdue: [every 1 day for 1 week, every 1 week for 12 weeks]. La dernière, ou une seule, qui ne le dit pas vient sept fois, puis douze fois, chaque semaine au plus, et plus jamais ensuite."
      )),
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
      "workflow.no-outcome",
      title: Localized(
        en: "a check of an outcome that is recorded nowhere",
        fr: "un contrôle d'une issue qui n'est enregistrée nulle part"),
      text: Localized(
        en:
          "The check \"outcome\" needs \"outcome:\", which names the table and its columns. Without it, it would never find anything.",
        fr:
          "Le contrôle « outcome » a besoin de « outcome: », qui nomme le tableau et ses colonnes. Sans cela, il ne trouverait jamais rien."
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
      "workflow.unknown-calendar",
      title: Localized(en: "a calendar that does not exist", fr: "un calendrier qui n'existe pas"),
      text: Localized(
        en:
          "A calendar is a file in Workflows/calendars/, of the workspace or shipped with the program, named without its ending.",
        fr:
          "Un calendrier est un fichier de Workflows/calendars/, de l'espace de travail ou fourni, nommé sans son extension."
      )),
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
      "workflow.unknown-column",
      title: Localized(
        en: "a column that does not exist, or is no choice where one is wanted",
        fr: "une colonne qui n'existe pas, ou n'est pas un choix là où il en faut un"),
      text: Localized(
        en:
          "Columns are defined under \"columns:\" of the table of facts that the check names, or that \"field\" names under \"outcome:\".",
        fr:
          "Les colonnes se définissent sous « columns: » du tableau de données que nomme le contrôle, ou que nomme « field » sous « outcome: »."
      )),
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
  ]
}
