public import Wording

extension WordLoss {
  /// Whether somebody should look at it, since words or their meaning may be missing; otherwise it is only told.
  public var isSerious: Bool {
    switch kind {
    case .contents, .paragraphNumbers, .boxedText, .cellParagraphs, .reference, .citation, .underline,
      .raised:
      false
    default: true
    }
  }

  /// What it was and what became of it.
  public var message: Localized {
    switch kind {
    case .trackedInsertions:
      Localized(
        en: "tracked changes: what was inserted (\(count)) is taken as accepted",
        fr: "suivi des modifications : ce qui a été inséré (\(count)) est tenu pour accepté")
    case .trackedDeletions:
      Localized(
        en: "tracked changes: what was deleted (\(count)) is left out",
        fr: "suivi des modifications : ce qui a été supprimé (\(count)) est écarté")
    case .comment:
      Localized(en: "a comment stays in the Word file", fr: "un commentaire reste dans le fichier Word")
    case .hiddenText:
      Localized(en: "hidden text (\(count)) is left out", fr: "du texte masqué (\(count)) est écarté")
    case .image, .placedImage, .changedImage, .unusableImage: ofPictures
    case .textBox:
      Localized(
        en: "text boxes (\(count)) became paragraphs behind the one that they hang on",
        fr: "des zones de texte (\(count)) sont devenues des paragraphes, après celui dont elles dépendent")
    case .equation:
      Localized(
        en: "equations (\(count)) became plain text",
        fr: "des équations (\(count)) sont devenues du texte simple")
    case .embedded: Localized(en: "an embedded file is left out", fr: "un fichier incorporé est écarté")
    case .otherFile:
      Localized(
        en: "parts that lie in another file (\(count)) are left out",
        fr: "des passages situés dans un autre fichier (\(count)) sont écartés")
    case .dangerousField:
      Localized(
        en: "fields that would open another file or program (\(count)) were not followed",
        fr: "des champs qui ouvriraient un autre fichier ou programme (\(count)) n'ont pas été suivis")
    default: ofTablesAndForm
    }
  }

  private var ofPictures: Localized {
    switch kind {
    case .placedImage:
      Localized(
        en: "a picture in a table, a note or a text box is left out: put it into a paragraph of the text",
        fr:
          "une image dans un tableau, une note ou une zone de texte est écartée : placez-la dans un paragraphe"
      )
    case .changedImage:
      Localized(
        en:
          "a picture that Word shows cut, turned or mirrored is left out, since the file still holds what was cut off: in Word, save it as a picture and insert that",
        fr:
          "une image que Word montre rognée, tournée ou retournée est écartée, car le fichier garde ce qui a été rogné : dans Word, enregistrez-la comme image et insérez celle-ci"
      )
    case .unusableImage:
      Localized(
        en:
          "a picture is left out: only PNG and JPEG can be kept, of at most 4 MiB and 25 million pixels, and 30 in all",
        fr:
          "une image est écartée : seuls PNG et JPEG sont repris, d'au plus 4 Mio et 25 millions de pixels, et 30 en tout"
      )
    default: Localized(en: "a picture is left out", fr: "une image est écartée")
    }
  }

  private var ofTablesAndForm: Localized {
    switch kind {
    case .mergedCells:
      Localized(
        en: "merged cells (\(count)): the text stands in the first, the others are empty",
        fr: "cellules fusionnées (\(count)) : le texte est dans la première, les autres sont vides")
    case .nestedTable:
      Localized(
        en: "tables inside of tables (\(count)) became a line of text",
        fr: "des tableaux imbriqués (\(count)) sont devenus une ligne de texte")
    case .cellParagraphs:
      Localized(
        en: "cells with several paragraphs (\(count)) have them on one line",
        fr: "des cellules à plusieurs paragraphes (\(count)) les ont sur une seule ligne")
    case .boxedText:
      Localized(
        en: "tables of one cell (\(count)) became paragraphs",
        fr: "des tableaux d'une cellule (\(count)) sont devenus des paragraphes")
    case .wideTable:
      Localized(
        en: "tables with more than 63 columns (\(count)) became a paragraph for each row",
        fr: "des tableaux de plus de 63 colonnes (\(count)) sont devenus un paragraphe par ligne")
    case .reference:
      Localized(
        en: "references to other places (\(count)) became the text that they showed",
        fr: "des renvois (\(count)) sont devenus le texte qu'ils affichaient")
    case .citation:
      Localized(
        en: "citations of a program for sources (\(count)) became the text that they showed",
        fr:
          "des citations d'un gestionnaire de sources (\(count)) sont devenues le texte qu'elles affichaient")
    case .symbol:
      Localized(
        en: "signs of a font that no other has (\(count)) became \u{FFFD}",
        fr: "des signes propres à une police (\(count)) sont devenus \u{FFFD}")
    case .unsafeLink:
      Localized(
        en: "links to other than web and mail addresses (\(count)) became plain text",
        fr:
          "des liens qui ne mènent ni au web ni à une adresse électronique (\(count)) sont devenus du texte simple"
      )
    case .missingNote:
      Localized(
        en: "notes that the file refers to and does not have (\(count))",
        fr: "des notes auxquelles le fichier renvoie et qui n'y sont pas (\(count))")
    case .noteInNote:
      Localized(
        en: "notes inside of notes (\(count)) are left out",
        fr: "des notes dans des notes (\(count)) sont écartées")
    default: ofTheFile
    }
  }

  private var ofTheFile: Localized {
    switch kind {
    case .macros:
      Localized(
        en: "the file holds macros; they were not run",
        fr: "le fichier contient des macros ; elles n'ont pas été exécutées")
    case .template:
      Localized(
        en: "the file asks for a template elsewhere; it was not fetched",
        fr: "le fichier demande un modèle situé ailleurs ; il n'a pas été cherché")
    case .form:
      Localized(
        en: "empty fields of a form (\(count)) are left out",
        fr: "des champs de formulaire vides (\(count)) sont écartés")
    case .underline:
      Localized(
        en: "underlined text (\(count)) is plain now", fr: "du texte souligné (\(count)) est désormais simple"
      )
    case .strike:
      Localized(
        en: "text that was struck through (\(count)) is plain now: is it meant to stay?",
        fr: "du texte barré (\(count)) est désormais simple : doit-il rester ?")
    case .raised:
      Localized(
        en: "raised or lowered text (\(count)) is plain now",
        fr: "du texte en exposant ou en indice (\(count)) est désormais simple")
    case .contents:
      Localized(
        en: "the list of contents is left out: the document makes its own",
        fr: "la table des matières est écartée : le document fait la sienne")
    case .paragraphNumbers:
      Localized(
        en: "the numbers of paragraphs are left out: the document makes its own",
        fr: "les numéros de paragraphe sont écartés : le document fait les siens")
    case .changedTable:
      Localized(
        en: "a table was changed that comes from the top of the draft: make the change there",
        fr: "un tableau tiré de l'en-tête du projet a été modifié : faites-y la modification")
    case .headingNote:
      Localized(
        en: "the note on a section's heading is left out: put it on a word of the text",
        fr: "la note d'un titre de partie est écartée : placez-la sur un mot du texte")
    default: Localized(same: kind.rawValue)
    }
  }
}
