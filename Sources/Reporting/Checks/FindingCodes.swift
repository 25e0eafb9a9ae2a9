public import Wording

/// What `rapporteur explain` tells about findings.
public enum FindingCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "approvals.missing",
      title: Localized(
        en: "not enough approvals of these words",
        fr: "pas assez d'approbations de ces mots"),
      text: Localized(
        en:
          "Approvals hold for exactly one revision. Those of earlier revisions are stale: on record, not counted. Nobody's approval of their own words counts where the workflow says so.",
        fr:
          "Une approbation vaut pour une seule version. Celles des versions antérieures sont périmées : au registre, non comptées. Personne n'approuve ses propres mots si le modèle le dit."
      )),
    Explanation(
      "approve.author",
      title: Localized(
        en: "an author's approval would not count",
        fr: "l'approbation d'un auteur ne compterait pas"),
      text: Localized(
        en:
          "The workflow does not count approvals of people who ever saved this draft. Ask somebody who did not write.",
        fr:
          "Le modèle ne compte pas les approbations de ceux qui ont déjà enregistré ce projet. Demandez à quelqu'un qui n'a pas rédigé."
      )),
    Explanation(
      "approve.nothing",
      title: Localized(
        en: "nothing waits for an approval here",
        fr: "rien n'attend d'approbation ici"),
      text: Localized(
        en: "No move from the present state asks for one.",
        fr: "Aucun passage depuis l'étape actuelle n'en demande.")),
    Explanation(
      "approve.own-revision",
      title: Localized(
        en: "nobody approves what they saved last",
        fr: "personne n'approuve ce qu'il a enregistré en dernier"),
      text: Localized(
        en: "Four eyes: whoever saved these words can't be the one who vouches for them.",
        fr: "Quatre yeux : qui a enregistré ces mots ne peut en répondre.")),
    Explanation(
      "check.unknown",
      title: Localized(
        en: "a check of a newer version",
        fr: "un contrôle d'une version plus récente"),
      text: Localized(
        en: "The report is on a workflow that asks for a check this version does not know.",
        fr: "Le rapport suit un modèle qui exige un contrôle que cette version ne connaît pas.")),
    Explanation(
      "comment.no-paragraph",
      title: Localized(
        en: "a paragraph that does not exist",
        fr: "un paragraphe qui n'existe pas"),
      text: Localized(
        en: "Paragraphs are counted in their section, from 1.",
        fr: "Les paragraphes se comptent dans leur partie, à partir de 1.")),
    Explanation(
      "comment.no-section",
      title: Localized(
        en: "a paragraph without its section",
        fr: "un paragraphe sans sa partie"),
      text: Localized(
        en: "Say which section the paragraph is in.",
        fr: "Dites dans quelle partie se trouve le paragraphe.")),
    Explanation(
      "comment.unknown",
      title: Localized(
        en: "a comment that does not exist",
        fr: "un commentaire qui n'existe pas"),
      text: Localized(
        en: "rapporteur show lists the open ones.",
        fr: "rapporteur show énumère ceux qui sont ouverts.")),
    Explanation(
      "comments.open",
      title: Localized(
        en: "a comment waits for an answer",
        fr: "un commentaire attend une réponse"),
      text: Localized(
        en: "Answer it in the text or say why not, then resolve it.",
        fr: "Répondez-y dans le texte ou dites pourquoi non, puis closez-le.")),
    Explanation(
      "deadline.too-late",
      title: Localized(
        en: "the report is at its end",
        fr: "le rapport est à son terme"),
      text: Localized(
        en: "A report that was handed in has no deadline to move any more.",
        fr: "Un rapport remis n'a plus d'échéance à déplacer.")),
    Explanation(
      "deadline.unknown",
      title: Localized(
        en: "a deadline that the workflow does not have",
        fr: "une échéance que le modèle n'a pas"),
      text: Localized(
        en: "rapporteur workflow show lists them.",
        fr: "rapporteur workflow show les énumère.")),
    Explanation(
      "endorse.not-member",
      title: Localized(
        en: "somebody who does not speak for the organisation",
        fr: "quelqu'un qui ne représente pas l'organisation"),
      text: Localized(
        en:
          "A coordinator says who speaks for which organisation: rapporteur assign REPORT PERSON member --organisation ACRONYM.",
        fr:
          "La coordination dit qui représente quelle organisation : rapporteur assign RAPPORT PERSONNE member --organisation SIGLE."
      )),
    Explanation(
      "endorse.not-submitting",
      title: Localized(
        en: "an organisation that does not submit",
        fr: "une organisation qui ne soumet pas"),
      text: Localized(
        en: "Only those listed in the draft endorse it.",
        fr: "Seules celles que nomme le projet le font leur.")),
    Explanation(
      "endorse.too-late",
      title: Localized(
        en: "too late to endorse",
        fr: "trop tard pour faire sien"),
      text: Localized(
        en: "The report is at its end.",
        fr: "Le rapport est à son terme.")),
    Explanation(
      "endorsements.missing",
      title: Localized(
        en: "an organisation has not endorsed these words",
        fr: "une organisation n'a pas fait siens ces mots"),
      text: Localized(
        en: "A joint submission is made in the name of all; each says yes to the exact words that are sent.",
        fr:
          "Une communication conjointe se fait au nom de toutes ; chacune dit oui aux mots exacts qui sont envoyés."
      )),
    Explanation(
      "expunge.current",
      title: Localized(
        en: "the words that the report stands on now",
        fr: "les mots sur lesquels le rapport repose aujourd'hui"),
      text: Localized(
        en:
          "While a report is being worked on, its newest revision can't be destroyed. Save a draft without the name first; then ask for the older revisions. In a final state the newest one can go too.",
        fr:
          "Tant qu'un rapport est en cours, sa dernière version ne peut être détruite. Enregistrez d'abord un projet sans le nom ; demandez ensuite la destruction des versions antérieures. À une étape finale, la dernière peut aussi disparaître."
      )),
    Explanation(
      "expunge.not-asked",
      title: Localized(
        en: "nobody asked for a destruction",
        fr: "personne n'a demandé de destruction"),
      text: Localized(
        en:
          "One person asks, another agrees. Somebody has to ask first.",
        fr:
          "Une personne demande, une autre accepte. Quelqu'un doit d'abord demander."
      )),
    Explanation(
      "expunge.nothing",
      title: Localized(
        en: "nothing to destroy",
        fr: "rien à détruire"),
      text: Localized(
        en:
          "The text was found nowhere in this report's drafts, comments and reasons, or no revision was named.",
        fr:
          "Le texte n'a été trouvé dans aucun projet, commentaire ni motif de ce rapport, ou aucune version n'a été désignée."
      )),
    Explanation(
      "expunge.other-request",
      title: Localized(
        en: "the request changed meanwhile",
        fr: "la demande a changé entre-temps"),
      text: Localized(
        en:
          "A newer request replaced the one that you saw. Look at it before you agree.",
        fr:
          "Une demande plus récente a remplacé celle que vous avez vue. Examinez-la avant d'accepter."
      )),
    Explanation(
      "expunge.same-person",
      title: Localized(
        en: "who asked can't agree",
        fr: "qui a demandé ne peut accepter"),
      text: Localized(
        en:
          "Destroying what is on record takes two people, so that nobody hides anything alone.",
        fr:
          "Détruire ce qui est au registre demande deux personnes, afin que nul ne cache quoi que ce soit seul."
      )),
    Explanation(
      "expunge.unknown",
      title: Localized(
        en: "content that is not of this report",
        fr: "un contenu qui n'est pas de ce rapport"),
      text: Localized(
        en:
          "Only what was written for this report (drafts, comments, reasons, receipts) can be destroyed from it.",
        fr:
          "Seul ce qui a été écrit pour ce rapport (projets, commentaires, motifs, accusés de réception) peut y être détruit."
      )),
    Explanation(
      "field.missing",
      title: Localized(
        en: "a required field is empty",
        fr: "un champ obligatoire est vide"),
      text: Localized(
        en: "Fill it in at the top of the draft.",
        fr: "Remplissez-le en tête du projet.")),
    Explanation(
      "field.missing-cell",
      title: Localized(
        en: "a row of a table of facts lacks something",
        fr: "il manque quelque chose à une ligne d'un tableau de données"),
      text: Localized(
        en:
          "The workflow requires this column in every row. Fill it in at the top of the draft, or delete the row.",
        fr:
          "Le modèle exige cette colonne à chaque ligne. Remplissez-la en tête du projet, ou supprimez la ligne."
      )),
    Explanation(
      "field.unknown",
      title: Localized(
        en: "a field that the workflow does not have",
        fr: "un champ que le modèle n'a pas"),
      text: Localized(
        en: "rapporteur workflow show lists the fields.",
        fr: "rapporteur workflow show énumère les champs.")),
    Explanation(
      "field.wrong-value",
      title: Localized(
        en: "a field with another kind of value",
        fr: "un champ avec une autre sorte de valeur"),
      text: Localized(
        en: "The message says what the field wants.",
        fr: "Le message dit ce que veut le champ.")),
    Explanation(
      "label.narrower",
      title: Localized(
        en: "a part is meant for fewer people than the text goes to",
        fr: "une partie est destinée à moins de personnes que le texte n'en atteint"),
      text: Localized(
        en:
          "Labels say how far a part may travel: named, team, network, public. What is handed to the United Nations is published in full, so it is public. Take the part out, or widen its label after asking those whom it may harm.",
        fr:
          "Les marques disent jusqu'où une partie peut circuler : named, team, network, public. Ce qui est remis aux Nations Unies est publié en entier, donc public. Retirez la partie, ou élargissez sa marque après avoir demandé à ceux à qui cela peut nuire."
      )),
    Explanation(
      "move.not-from-here",
      title: Localized(
        en: "a move that leads from elsewhere",
        fr: "un passage qui part d'ailleurs"),
      text: Localized(
        en: "rapporteur advance REPORT lists the moves from here.",
        fr: "rapporteur advance RAPPORT énumère les passages possibles d'ici.")),
    Explanation(
      "move.unknown",
      title: Localized(
        en: "a move that does not exist",
        fr: "un passage qui n'existe pas"),
      text: Localized(
        en: "rapporteur workflow graph shows all moves.",
        fr: "rapporteur workflow graph montre tous les passages.")),
    Explanation(
      "name.malformed",
      title: Localized(
        en: "a name with other signs",
        fr: "un nom avec d'autres signes"),
      text: Localized(
        en: "Names stand in commands and file names: letters a to z, digits, hyphens.",
        fr:
          "Les noms figurent dans les commandes et les fichiers : lettres de a à z, chiffres, traits d'union."
      )),
    Explanation(
      "note.duplicate",
      title: Localized(
        en: "a footnote defined twice",
        fr: "une note définie deux fois"),
      text: Localized(
        en: "Only one text could be printed. Give one of them another label.",
        fr: "Un seul texte pourrait être imprimé. Donnez une autre étiquette à l'une d'elles.")),
    Explanation(
      "note.empty",
      title: Localized(
        en: "a footnote without text",
        fr: "une note sans texte"),
      text: Localized(
        en: "Write its text after the colon.",
        fr: "Écrivez son texte après les deux-points.")),
    Explanation(
      "note.in-note",
      title: Localized(
        en: "a footnote in a footnote",
        fr: "une note dans une note"),
      text: Localized(
        en: "Word can't carry it. Put its text into the outer note.",
        fr: "Word ne peut la porter. Intégrez son texte à la note extérieure.")),
    Explanation(
      "note.undefined",
      title: Localized(
        en: "a footnote without a definition",
        fr: "une note sans définition"),
      text: Localized(
        en: "Add a line that begins with its label: [^label]: text.",
        fr: "Ajoutez une ligne qui commence par son étiquette : [^étiquette]: texte.")),
    Explanation(
      "note.unused",
      title: Localized(
        en: "a footnote that nothing refers to",
        fr: "une note que rien n'appelle"),
      text: Localized(
        en: "It would not be printed. Put its mark where it belongs, or delete it.",
        fr: "Elle ne serait pas imprimée. Placez son appel où il faut, ou supprimez-la.")),
    Explanation(
      "people.former-name",
      title: Localized(
        en: "a short name of somebody who left",
        fr: "le nom court d'une personne partie"),
      text: Localized(
        en: "The record would become unclear. Choose another.",
        fr: "Le registre deviendrait ambigu. Choisissez-en un autre.")),
    Explanation(
      "people.last-coordinator",
      title: Localized(
        en: "the last coordinator",
        fr: "la dernière personne à la coordination"),
      text: Localized(
        en: "Somebody must be able to give roles. Make somebody else coordinator first.",
        fr: "Quelqu'un doit pouvoir donner des rôles. Nommez d'abord une autre personne.")),
    Explanation(
      "people.taken-name",
      title: Localized(
        en: "a short name that is taken",
        fr: "un nom court déjà pris"),
      text: Localized(
        en: "Choose another.",
        fr: "Choisissez-en un autre.")),
    Explanation(
      "people.unknown",
      title: Localized(
        en: "somebody who is not known here",
        fr: "quelqu'un d'inconnu ici"),
      text: Localized(
        en:
          "Whoever is not known to the workspace may do nothing. Say who you are with --as, or ask a coordinator.",
        fr:
          "Qui est inconnu de l'espace de travail ne peut rien faire. Dites qui vous êtes avec --as, ou demandez à la coordination."
      )),
    Explanation(
      "people.unknown-name",
      title: Localized(
        en: "a person who does not exist",
        fr: "une personne qui n'existe pas"),
      text: Localized(
        en: "rapporteur people list shows everybody.",
        fr: "rapporteur people list montre tout le monde.")),
    Explanation(
      "protected.name",
      title: Localized(
        en: "a name that the office protects",
        fr: "un nom que le bureau protège"),
      text: Localized(
        en:
          "The office keeps names that must never leave it as keyed hashes (rapporteur protect). One of them stands in the draft. The message does not repeat it: only the place is said.",
        fr:
          "Le bureau garde sous forme d'empreintes à clé les noms qui ne doivent jamais en sortir (rapporteur protect). L'un d'eux figure dans le projet. Le message ne le répète pas : seul l'endroit est dit."
      )),
    Explanation(
      "protected.no-key",
      title: Localized(
        en: "the key of the protected names is missing",
        fr: "la clé des noms protégés manque"),
      text: Localized(
        en:
          "Protected names are kept as hashes under the key in protected.key. Without it nobody can look for them, so the check blocks rather than letting everything through.",
        fr:
          "Les noms protégés sont gardés sous forme d'empreintes, avec la clé de protected.key. Sans elle, personne ne peut les chercher ; le contrôle bloque donc plutôt que de tout laisser passer."
      )),
    Explanation(
      "reason.missing",
      title: Localized(
        en: "a move without its reason",
        fr: "un passage sans son motif"),
      text: Localized(
        en: "Those who wrote must know why a draft comes back. Add --reason.",
        fr: "Celles et ceux qui ont rédigé doivent savoir pourquoi un projet revient. Ajoutez --reason.")),
    Explanation(
      "receipt.missing",
      title: Localized(
        en: "no receipt",
        fr: "pas d'accusé de réception"),
      text: Localized(
        en:
          "Nothing counts as submitted without one. Hand the document in, then record the number that you were given.",
        fr: "Rien n'est réputé envoyé sans lui. Remettez le document, puis enregistrez le numéro reçu.")),
    Explanation(
      "receipt.unexpected",
      title: Localized(
        en: "a receipt with a move that hands nothing in",
        fr: "un accusé de réception avec un passage qui ne remet rien"),
      text: Localized(
        en: "A receipt would make the report count as submitted. Leave it out.",
        fr: "Un accusé de réception ferait passer le rapport pour envoyé. Omettez-le.")),
    Explanation(
      "recommendations.empty",
      title: Localized(
        en: "a recommendation without text",
        fr: "une recommandation sans texte"),
      text: Localized(
        en: "Write it, or delete it.",
        fr: "Écrivez-la, ou supprimez-la.")),
    Explanation(
      "recommendations.too-few",
      title: Localized(
        en: "too few recommendations",
        fr: "trop peu de recommandations"),
      text: Localized(
        en: "Recommendations are what a review can take up. Add them at the top of the draft.",
        fr: "Les recommandations sont ce qu'un examen peut reprendre. Ajoutez-les en tête du projet.")),
    Explanation(
      "recommendations.unknown-section",
      title: Localized(
        en: "a recommendation that rests on no section",
        fr: "une recommandation qui ne s'appuie sur aucune partie"),
      text: Localized(
        en: "Name the section whose text supports it.",
        fr: "Nommez la partie dont le texte l'appuie.")),
    Explanation(
      "report.exists",
      title: Localized(
        en: "a report of that name is there",
        fr: "un rapport de ce nom existe"),
      text: Localized(
        en: "Choose another name.",
        fr: "Choisissez un autre nom.")),
    Explanation(
      "report.unknown",
      title: Localized(
        en: "a report that does not exist",
        fr: "un rapport qui n'existe pas"),
      text: Localized(
        en: "rapporteur list shows them all.",
        fr: "rapporteur list les montre tous.")),
    Explanation(
      "revision.newer",
      title: Localized(
        en: "somebody saved in the meantime",
        fr: "quelqu'un a enregistré entre-temps"),
      text: Localized(
        en: "You acted on words that are no longer the newest. Look at what changed, then decide again.",
        fr:
          "Vous avez agi sur des mots qui ne sont plus les derniers. Voyez ce qui a changé, puis décidez à nouveau."
      )),
    Explanation(
      "role.missing",
      title: Localized(
        en: "a role is needed",
        fr: "il faut un rôle"),
      text: Localized(
        en: "The workflow says who may do this. A coordinator can give the role.",
        fr: "Le modèle dit qui peut le faire. La coordination peut donner le rôle.")),
    Explanation(
      "role.none",
      title: Localized(
        en: "no role on this report",
        fr: "aucun rôle sur ce rapport"),
      text: Localized(
        en: "A coordinator can give one.",
        fr: "La coordination peut en donner un.")),
    Explanation(
      "role.unknown",
      title: Localized(
        en: "a role that does not exist",
        fr: "un rôle qui n'existe pas"),
      text: Localized(
        en: "Roles are officer, reviewer, member, coordinator, and those of the workflow.",
        fr: "Les rôles sont officer, reviewer, member, coordinator, et ceux du modèle.")),
    Explanation(
      "section.empty",
      title: Localized(
        en: "a required section is empty",
        fr: "une partie obligatoire est vide"),
      text: Localized(
        en: "Write it under its heading.",
        fr: "Rédigez-la sous son titre.")),
    Explanation(
      "section.unknown",
      title: Localized(
        en: "a section that the workflow does not have",
        fr: "une partie que le modèle n'a pas"),
      text: Localized(
        en: "rapporteur workflow show lists the sections.",
        fr: "rapporteur workflow show énumère les parties.")),
    Explanation(
      "source.no-consent",
      title: Localized(
        en: "an interview without recorded consent",
        fr: "un entretien sans consentement enregistré"),
      text: Localized(
        en:
          "Consent is informed, specific to this use, and can be taken back until the text is sent. Write it down in the source: consent: recorded. A source that no footnote cites by its name is only warned about.",
        fr:
          "Le consentement est éclairé, propre à cet usage, et peut être retiré jusqu'à l'envoi. Notez-le dans la source : consent: recorded. Une source qu'aucune note ne cite par son nom ne donne qu'un avertissement."
      )),
    Explanation(
      "state.locked",
      title: Localized(
        en: "nobody may write in this state",
        fr: "personne ne peut rédiger à cette étape"),
      text: Localized(
        en: "Nobody rewrites what others are reading. Move the report back first.",
        fr: "Personne ne réécrit ce que d'autres lisent. Faites d'abord revenir le rapport.")),
    Explanation(
      "state.only-fields",
      title: Localized(
        en: "only some fields may be changed in this state",
        fr: "seuls certains champs peuvent être modifiés à cette étape"),
      text: Localized(
        en:
          "After a submission the words that were sent stay as they are; what became of them is added in its own fields.",
        fr:
          "Après la soumission, les mots envoyés restent tels quels ; ce qu'ils ont donné s'ajoute dans des champs à part."
      )),
    Explanation(
      "submitters.too-few",
      title: Localized(
        en: "too few submitting organisations",
        fr: "trop peu d'organisations auteures"),
      text: Localized(
        en: "A joint submission has at least as many as the workflow says.",
        fr: "Une communication conjointe en compte au moins autant que le dit le modèle.")),
    Explanation(
      "submitters.twice",
      title: Localized(
        en: "an organisation is listed twice",
        fr: "une organisation figure deux fois"),
      text: Localized(
        en: "Delete one of the two entries.",
        fr: "Supprimez l'une des deux mentions.")),
    Explanation(
      "text.extra-cells",
      title: Localized(en: "a row with too many cells", fr: "une ligne avec trop de cellules"),
      text: Localized(
        en:
          "A table has as many columns as its header. Cells beyond them would be lost; a bar that belongs to the text needs a backslash before it.",
        fr:
          "Un tableau a autant de colonnes que son en-tête. Les cellules en trop seraient perdues ; un trait qui appartient au texte demande une barre oblique inverse."
      )
    ),
    Explanation(
      "text.html",
      title: Localized(
        en: "HTML in the text",
        fr: "du HTML dans le texte"),
      text: Localized(
        en: "A Word document can't carry it. Write Markdown; a backslash before \"<\" prints the sign.",
        fr:
          "Un document Word ne peut le porter. Écrivez du Markdown ; une barre oblique inverse avant « < » imprime le signe."
      )),
    Explanation(
      "text.image",
      title: Localized(
        en: "a picture in the text",
        fr: "une image dans le texte"),
      text: Localized(
        en: "Pictures can't be carried into the document. Say in words what it shows.",
        fr: "Les images ne peuvent être reprises dans le document. Dites en mots ce qu'elle montre.")),
    Explanation(
      "text.link",
      title: Localized(
        en: "a link that leads nowhere",
        fr: "un lien qui ne mène nulle part"),
      text: Localized(
        en: "Addresses begin with https:// or mailto:.",
        fr: "Les adresses commencent par https:// ou mailto:.")),
    Explanation(
      "withdraw.too-late",
      title: Localized(
        en: "too late to take back",
        fr: "trop tard pour retirer"),
      text: Localized(
        en: "The report is at its end; what was said stays on record.",
        fr: "Le rapport est à son terme ; ce qui fut dit reste au registre.")),
    Explanation(
      "words.over-limit",
      title: Localized(
        en: "too many words",
        fr: "trop de mots"),
      text: Localized(
        en:
          "The limit and the parts that it counts come from the rule that the message names, with its source. Words are counted as Word does: what stands between spaces and dashes.",
        fr:
          "La limite et les parties comptées viennent de la règle citée, avec sa source. Les mots se comptent comme dans Word : ce qui se trouve entre espaces et tirets."
      )),
    Explanation(
      "words.unknown-rule",
      title: Localized(
        en: "a limit that the workflow's rules do not have",
        fr: "une limite absente des règles du modèle"),
      text: Localized(
        en: "Tell the coordinator: rapporteur workflow check shows the place.",
        fr: "Prévenez la coordination : rapporteur workflow check indique l'endroit.")),
  ]
}
