public import Wording

/// What `rapporteur explain` tells about the pictures of a draft.
public enum PictureCodes {
  /// The codes, in alphabetical order.
  public static let all: [Explanation] = [
    Explanation(
      "picture.address",
      title: Localized(en: "a picture from elsewhere", fr: "une image venue d'ailleurs"),
      text: Localized(
        en:
          "Pictures are files beside the draft or in a folder there, named from it: figures/map.png. Nothing is fetched from the web, from above that folder, or through a link out of it.",
        fr:
          "Les images sont des fichiers à côté du projet ou dans un dossier qui s'y trouve, nommés à partir de lui : figures/carte.png. Rien n'est cherché sur le web, au-dessus de ce dossier, ni par un lien qui en sort."
      )),
    Explanation(
      "picture.destroyed",
      title: Localized(en: "a picture that was destroyed", fr: "une image détruite"),
      text: Localized(
        en: "Two people had it destroyed for good. Words that show it can only come back without it.",
        fr:
          "Deux personnes l'ont fait détruire définitivement. Un texte qui la montre ne peut revenir que sans elle."
      )),
    Explanation(
      "picture.missing",
      title: Localized(en: "a picture that is not there", fr: "une image absente"),
      text: Localized(
        en:
          "Pictures come in with the draft: the file lies beside it under the name that the draft gives. They are kept with the revision, so that later imports need not bring them again.",
        fr:
          "Les images viennent avec le projet : le fichier se trouve à côté, sous le nom que donne le projet. Elles sont gardées avec la version : les retours suivants n'ont pas à les rapporter."
      )),
    Explanation(
      "picture.no-alternative",
      title: Localized(en: "a picture without words", fr: "une image sans mots"),
      text: Localized(
        en:
          "Those who listen to a document hear what stands between the brackets. Say what the picture is there to tell, in a sentence or two: what the curve does, where on the map the schools are closed.",
        fr:
          "Qui écoute un document entend ce qui est entre les crochets. Dites en une ou deux phrases ce que l'image est là pour montrer : ce que fait la courbe, où sur la carte les écoles sont fermées."
      )),
    Explanation(
      "picture.not-alone",
      title: Localized(en: "a picture inside of a text", fr: "une image dans un texte"),
      text: Localized(
        en:
          "A picture becomes a figure with a number and a caption, between paragraphs. Lists, quotations, tables and notes hold none.",
        fr:
          "Une image devient une figure avec un numéro et une légende, entre des paragraphes. Listes, citations, tableaux et notes n'en contiennent pas."
      )),
    Explanation(
      "picture.too-many",
      title: Localized(en: "too many pictures", fr: "trop d'images"),
      text: Localized(
        en: "A draft has at most 30 pictures, of 16 MiB together. Leave some out, or make them smaller.",
        fr: "Un projet compte au plus 30 images, de 16 Mio ensemble. Retirez-en, ou réduisez-les.")),
    Explanation(
      "picture.unusable",
      title: Localized(en: "a picture that can't be used", fr: "une image inutilisable"),
      text: Localized(
        en:
          "A picture is a PNG or JPEG of at most 4 MiB, 10,000 pixels on each side and 25 million in all. What a camera or program adds (place, time, names, previews) is taken out; where a photo shows only by such a note which side is up, turn it upright and export it anew. SVG can hold programs and addresses: export it as PNG.",
        fr:
          "Une image est un PNG ou JPEG d'au plus 4 Mio, 10 000 pixels de côté et 25 millions en tout. Ce qu'ajoutent appareils et programmes (lieu, heure, noms, aperçus) est retiré ; si seule une telle note dit où est le haut d'une photo, redressez-la et exportez-la de nouveau. Le SVG peut contenir des programmes et des adresses : exportez-le en PNG."
      )),
  ]
}
