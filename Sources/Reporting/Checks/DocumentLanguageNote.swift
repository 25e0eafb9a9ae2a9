import Wording

extension Situation {
  /// Titles that stand in a document in another language than its text, since the workflow has none in that.
  public var untranslatedTitles: [Finding] {
    let language = language
    func lacks(_ title: Translations) -> Bool { !title.isEmpty && title.texts[language] == nil }
    var names = workflow.sections.filter { section in
      lacks(section.title) && reading.sections[section.id]?.blocks.isEmpty == false
    }.map(\.id.rawValue)
    if lacks(workflow.title) { names.insert(workflow.name.rawValue, at: 0) }
    return names.isEmpty ? [] : [.untranslatedTitles(names, in: language)]
  }
}

extension Finding {
  fileprivate static func untranslatedTitles(_ names: [String], in language: Language) -> Finding {
    let list = names.joined(separator: ", ")
    return Finding(
      "document.untranslated-titles", .warning,
      message: Localized(
        en:
          "titles have no words in the language of the text (\(language.rawValue)) and stand in another: \(list)",
        fr:
          "des titres n'existent pas dans la langue du texte (\(language.rawValue)) et sont dans une autre : \(list)"
      ),
      remedy: Localized(
        en:
          "add \(language.rawValue): to each \"title:\" in the workflow, for reports that are opened from then on",
        fr:
          "ajoutez \(language.rawValue): à chaque « title: » du modèle, pour les rapports ouverts ensuite"))
  }

  /// The document's own words were read by nobody who grew up with `language`.
  public static func unverifiedWords(in language: Language) -> Finding {
    Finding(
      "document.unverified-words", .warning,
      message: Localized(
        en:
          "the document's own words in its language (\(language.rawValue)) were not read by a native reader",
        fr:
          "les mots propres au document dans sa langue (\(language.rawValue)) n'ont été relus par personne dont c'est la langue"
      ),
      remedy: Localized(
        en:
          "have its headings and labels read before it goes out; who has read them takes \(language.rawValue) out of \"unverified:\" in labels.yaml beside the template",
        fr:
          "faites relire ses titres et ses libellés avant l'envoi ; qui les a relus retire \(language.rawValue) de « unverified: » dans labels.yaml, à côté du gabarit"
      ))
  }
}
