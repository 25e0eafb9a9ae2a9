public import Wording

/// What `rapporteur explain` tells about what checks find.
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
      "check.unknown",
      title: Localized(
        en: "a check of a newer version",
        fr: "un contrôle d'une version plus récente"),
      text: Localized(
        en: "The report is on a workflow that asks for a check this version does not know.",
        fr: "Le rapport suit un modèle qui exige un contrôle que cette version ne connaît pas.")),
    Explanation(
      "comments.open",
      title: Localized(
        en: "a comment waits for an answer",
        fr: "un commentaire attend une réponse"),
      text: Localized(
        en: "Answer it in the text or say why not, then resolve it.",
        fr: "Répondez-y dans le texte ou dites pourquoi non, puis closez-le.")),
    Explanation(
      "document.untranslated-titles",
      title: Localized(
        en: "titles in another language than the text", fr: "des titres dans une autre langue que le texte"),
      text: Localized(
        en:
          "The workflow has no title for a section, or for itself, in the language of the draft; English stands there.",
        fr:
          "Le modèle n'a pas de titre pour une partie, ou pour lui-même, dans la langue du projet ; l'anglais y figure."
      )),
    Explanation(
      "document.unverified-words",
      title: Localized(
        en: "words of the document that no native reader has read",
        fr: "des mots du document que personne dont c'est la langue n'a relus"),
      text: Localized(
        en:
          "The headings and labels that a template says itself were translated, and nobody who grew up with the language has compared them. Have them read before the document is handed in.",
        fr:
          "Les titres et les libellés propres au gabarit ont été traduits, et personne ayant grandi avec la langue ne les a comparés. Faites-les relire avant de remettre le document."
      )),
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
      "field.same-rows",
      title: Localized(
        en: "two rows of a table that say the same",
        fr: "deux lignes d'un tableau qui disent la même chose"),
      text: Localized(
        en:
          "Often a text was copied and not changed: one definition under two acronyms, one recommendation listed twice. Correct one of the rows. Where two names really stand for one thing, leave both: this does not block.",
        fr:
          "Souvent un texte a été copié sans être changé : une définition sous deux sigles, une recommandation citée deux fois. Corrigez l'une des lignes. Si une chose a vraiment deux noms, gardez les deux : cela ne bloque pas."
      )),
    Explanation(
      "label.narrower",
      title: Localized(
        en: "a part is meant for fewer people than the text goes to",
        fr: "une partie est destinée à moins de personnes que le texte n'en atteint"),
      text: Localized(
        en:
          "Labels say how far a part may travel: named, team, network, public. They stand at the top of a draft: \"label: network\" for the whole of it, \"labels: { methodology: team }\" for sections by their names, \"label: named\" in the lines of a source; what has none may go to everybody. What is handed to the United Nations is published in full, so it is public. Take the part out, or widen its label after asking those whom it may harm.",
        fr:
          "Les marques disent jusqu'où une partie peut circuler : named, team, network, public. Elles figurent en tête d'un projet : « label: network » pour l'ensemble, « labels: { methodology: team } » pour des parties par leur nom, « label: named » dans les lignes d'une source ; ce qui n'en a pas peut aller à tous. Ce qui est remis aux Nations Unies est publié en entier, donc public. Retirez la partie, ou élargissez sa marque après avoir demandé à ceux à qui cela peut nuire."
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
      "outcome.empty",
      title: Localized(en: "an outcome that says nothing", fr: "une issue qui ne dit rien"),
      text: Localized(
        en:
          "Putting the outcome on record closes the report. Fill in the table first; while nothing is known, the report waits where it is. Where nothing will come, the workflow has a move that closes it with a reason. Both can be reopened.",
        fr:
          "Enregistrer l'issue clôt le rapport. Remplissez d'abord le tableau ; tant que rien n'est connu, le rapport attend où il est. Si rien ne viendra, le modèle a un passage qui le clôt avec un motif. L'un et l'autre peuvent être rouverts."
      )),
    Explanation(
      "outcome.not-taken-up",
      title: Localized(en: "something of ours that nothing takes up", fr: "une demande que rien ne reprend"),
      text: Localized(
        en:
          "No row of the outcome names it. That may be the result; or the row that takes it up does not say so yet.",
        fr:
          "Aucune ligne de l'issue ne la nomme. C'est peut-être le résultat ; ou la ligne qui la reprend ne le dit pas encore."
      )),
    Explanation(
      "outcome.unanswered",
      title: Localized(en: "a row of the outcome without an answer", fr: "une ligne de l'issue sans réponse"),
      text: Localized(
        en: "States often answer later. Reopen the outcome then, and fill it in.",
        fr: "Les États répondent souvent plus tard. Rouvrez alors le suivi, et remplissez-la.")),
    Explanation(
      "outcome.unknown",
      title: Localized(
        en: "an outcome of something that we did not ask for",
        fr: "l'issue de quelque chose que nous n'avons pas demandé"),
      text: Localized(
        en:
          "A row of the table that is filled in afterwards names one of our recommendations (as r3), or the number of a row where the workflow says so. There is none of that name, so the effect would not be counted.",
        fr:
          "Une ligne du tableau rempli par la suite nomme l'une de nos recommandations (comme r3), ou le numéro d'une ligne si le modèle le dit. Il n'y en a pas de ce nom : l'effet ne serait pas compté."
      )),
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
      "section.empty",
      title: Localized(
        en: "a required section is empty",
        fr: "une partie obligatoire est vide"),
      text: Localized(
        en: "Write it under its heading.",
        fr: "Rédigez-la sous son titre.")),
    Explanation(
      "source.consent-denied",
      title: Localized(
        en: "a source whose consent was refused or taken back",
        fr: "une source dont le consentement a été refusé ou retiré"),
      text: Localized(
        en:
          "Whoever told something may take it back until the text is sent. Take out the source and what rests on it. A source that no footnote cites by its name is only warned about.",
        fr:
          "Qui a raconté quelque chose peut le retirer jusqu'à l'envoi. Retirez la source et ce qui repose sur elle. Une source qu'aucune note ne cite par son nom ne donne qu'un avertissement."
      )),
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
      "text.duplicate-label",
      title: Localized(en: "two paragraphs with one label", fr: "deux paragraphes avec une même marque"),
      text: Localized(
        en: "A reference could mean either. Each {#label} stands once in the whole draft.",
        fr: "Un renvoi pourrait viser l'un ou l'autre. Chaque {#marque} figure une fois dans tout le projet.")
    ),
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
        en:
          "The mechanism takes no pictures (or this is a template, which holds none): none is read or kept. Say in words what it shows.",
        fr:
          "Le mécanisme n'admet pas d'images (ou ceci est un gabarit, qui n'en contient pas) : aucune n'est lue ni gardée. Dites en mots ce qu'elle montre."
      )),
    Explanation(
      "text.link",
      title: Localized(
        en: "a link that leads nowhere",
        fr: "un lien qui ne mène nulle part"),
      text: Localized(
        en: "Addresses begin with https:// or mailto:.",
        fr: "Les adresses commencent par https:// ou mailto:.")),
    Explanation(
      "text.unknown-label",
      title: Localized(en: "a reference to nothing", fr: "un renvoi qui ne mène à rien"),
      text: Localized(
        en:
          "[para. 1](#evictions) shows the number of the paragraph that ends with {#evictions}, whichever number was typed. That paragraph must stand by itself: in no list, quotation, table or note.",
        fr:
          "[par. 1](#expulsions) affiche le numéro du paragraphe qui finit par {#expulsions}, quel que soit le numéro saisi. Ce paragraphe doit être autonome : hors de toute liste, citation, tableau ou note."
      )),
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
