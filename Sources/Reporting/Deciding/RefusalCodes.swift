public import Wording

/// What `rapporteur explain` tells about commands that are refused, whatever the workflow requires.
public enum RefusalCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
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
      "comment.no-paragraph",
      title: Localized(
        en: "a paragraph that does not exist",
        fr: "un paragraphe qui n'existe pas"),
      text: Localized(
        en: "Paragraphs are counted in their section, from 1.",
        fr: "Les paragraphes se comptent dans leur partie, à partir de 1.")),
    Explanation(
      "comment.not-yours",
      title: Localized(
        en: "a comment of somebody else's",
        fr: "un commentaire de quelqu'un d'autre"),
      text: Localized(
        en:
          "Only who left a comment takes it back. Whoever may edit the draft closes it once it was answered: rapporteur resolve.",
        fr:
          "Seul qui a laissé un commentaire le retire. Qui peut modifier le projet le ferme une fois traité : rapporteur resolve."
      )),
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
      "deadline.calendar-changed",
      title: Localized(en: "a calendar that changed meanwhile", fr: "un calendrier modifié entre-temps"),
      text: Localized(
        en:
          "Nothing else is applied than was shown. Look at the changes again, then apply them.",
        fr:
          "Rien d'autre n'est appliqué que ce qui a été montré. Regardez de nouveau les changements, puis appliquez-les."
      )),
    Explanation(
      "deadline.needs-reason",
      title: Localized(en: "a deadline is moved with a reason", fr: "une échéance se déplace avec un motif"),
      text: Localized(
        en:
          "People have planned by the date that is fixed. Whoever moves it says why: the reason stays on record.",
        fr:
          "Des gens ont planifié selon la date fixée. Qui la déplace dit pourquoi : le motif reste au registre."
      )),
    Explanation(
      "deadline.out-of-order",
      title: Localized(
        en: "a deadline after the one that it is meant to come before",
        fr: "une échéance après celle qu'elle doit précéder"),
      text: Localized(
        en:
          "An internal deadline, as that of the review, counts back from another one. Set by hand it stays where it was put, also when the other one moves. Withdraw it, and it counts back again.",
        fr:
          "Une échéance interne, comme celle de la relecture, se compte à rebours d'une autre. Fixée à la main, elle reste où elle est, même si l'autre bouge. Retirez-la : elle se compte de nouveau à rebours."
      )),
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
      "name.not-plain",
      title: Localized(
        en: "a name with line ends or control characters",
        fr: "un nom avec des sauts de ligne ou des caractères de contrôle"),
      text: Localized(
        en:
          "Names of people, organisations and contacts stand in the headers of mails, in documents and on terminals. A line end, a control character or a sign that turns the direction of the text would change what comes after it.",
        fr:
          "Les noms de personnes, d'organisations et de contacts figurent dans les en-têtes des messages, les documents et les terminaux. Un saut de ligne, un caractère de contrôle ou un signe qui inverse le sens du texte changerait ce qui suit."
      )),
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
      "receipt.unexpected",
      title: Localized(
        en: "a receipt with a move that hands nothing in",
        fr: "un accusé de réception avec un passage qui ne remet rien"),
      text: Localized(
        en: "A receipt would make the report count as submitted. Leave it out.",
        fr: "Un accusé de réception ferait passer le rapport pour envoyé. Omettez-le.")),
    Explanation(
      "report.confidential",
      title: Localized(
        en: "a report that not everybody may read",
        fr: "un rapport que tout le monde ne peut pas lire"),
      text: Localized(
        en:
          "Its draft is labelled \"named\" or \"team\", or its workflow says that such reports are confidential. Those who were given a role on it, who wrote it, and coordinators may read it; lists show others its name and nothing more. So choose names that say nothing.",
        fr:
          "Son projet est marqué « named » ou « team », ou son modèle dit que de tels rapports sont confidentiels. Ceux qui y ont reçu un rôle, qui l'ont écrit, et la coordination peuvent le lire ; les listes ne montrent aux autres que son nom. Choisissez donc des noms qui ne disent rien."
      )),
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
      "section.unknown",
      title: Localized(
        en: "a section that the workflow does not have",
        fr: "une partie que le modèle n'a pas"),
      text: Localized(
        en: "rapporteur workflow show lists the sections.",
        fr: "rapporteur workflow show énumère les parties.")),
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
      "withdraw.too-late",
      title: Localized(
        en: "too late to take back",
        fr: "trop tard pour retirer"),
      text: Localized(
        en: "The report is at its end; what was said stays on record.",
        fr: "Le rapport est à son terme ; ce qui fut dit reste au registre.")),
  ]
}
