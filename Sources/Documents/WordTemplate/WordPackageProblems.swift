import Wording

/// Why a Word file can't be a template.
extension PackageProblem {
  static let notWord = PackageProblem(
    "", "word.not-word",
    en: "this is no Word file of the usual kind: save it in Word as \"Word document (.docx)\"",
    fr:
      "ce n'est pas un fichier Word du genre courant : enregistrez-le dans Word comme « Document Word (.docx) »"
  )

  static let protected = PackageProblem(
    "", "word.protected",
    en:
      "this file is protected with a password, or of the old kind (.doc): save it as .docx without a password",
    fr:
      "ce fichier est protégé par un mot de passe, ou d'un ancien genre (.doc) : enregistrez-le en .docx, sans mot de passe"
  )

  static let macros = PackageProblem(
    "", "word.macros", en: "this file holds macros, which are programs: save it as .docx",
    fr: "ce fichier contient des macros, qui sont des programmes : enregistrez-le en .docx")

  static func missing(_ part: String) -> PackageProblem {
    PackageProblem(
      part, "word.missing-part", en: "the file refers to a part that is not in it",
      fr: "le fichier renvoie à une partie qui n'y est pas")
  }

  static func unfit(_ kind: String, in part: String) -> PackageProblem {
    PackageProblem(
      part, "word.unfit",
      en:
        "the template holds something that is no text or picture (\(kind)), which carries data that nobody sees: put it in as a picture (PNG)",
      fr:
        "le gabarit contient autre chose que du texte ou des images (\(kind)), qui porte des données invisibles : insérez-le comme image (PNG)"
    )
  }

  static func outside(_ target: String, in part: String) -> PackageProblem {
    PackageProblem(
      part, "word.outside",
      en: "the template fetches something from outside (\(target)): insert it into the file itself",
      fr: "le gabarit va chercher quelque chose à l'extérieur (\(target)) : insérez-le dans le fichier même")
  }

  static func picture(_ flaw: ImageFlaw, in part: String) -> PackageProblem {
    let message = flaw.message
    return PackageProblem(
      part, "word.picture",
      en: "\(message.en), and could hold more than one sees: save it as PNG or JPEG and insert it again",
      fr:
        "\(message.fr), et pourrait contenir plus qu'on n'en voit : enregistrez-la en PNG ou JPEG et insérez-la de nouveau"
    )
  }

  static func tracked(in part: String, _ text: String) -> PackageProblem {
    PackageProblem(
      part, "word.tracked",
      en: "the template has tracked changes (near \"\(text)\"): accept or reject them in Word, then save",
      fr:
        "le gabarit a des modifications suivies (près de « \(text) ») : acceptez-les ou refusez-les dans Word, puis enregistrez"
    )
  }

  static func hidden(in part: String, _ text: String) -> PackageProblem {
    PackageProblem(
      part, "word.hidden",
      en:
        "the template has hidden text (\"\(text)\"), which would go out with the document: delete it, or make it visible",
      fr:
        "le gabarit contient du texte masqué (« \(text) »), qui partirait avec le document : supprimez-le, ou rendez-le visible"
    )
  }

  static func field(_ name: String, in part: String) -> PackageProblem {
    PackageProblem(
      part, "word.field",
      en:
        "the field \(name) names a person or fetches something from outside: delete it (Alt+F9 shows fields)",
      fr:
        "le champ \(name) nomme une personne ou va chercher quelque chose à l'extérieur : supprimez-le (Alt+F9 montre les champs)"
    )
  }
}
