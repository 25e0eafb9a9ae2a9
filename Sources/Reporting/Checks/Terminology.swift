import Wording

extension Check {
  /// No term that a list advises against stands in the author's own words.
  ///
  /// Sections, notes, recommendations, fields, tables of facts and the titles of our own sources are read. Left alone
  /// are quotations, titles (of treaties, laws, studies), the phrases that the list exempts, and terms that the text
  /// speaks of as terms. See `TermMarks` for how each is recognised.
  static let terminology = Check(
    "terminology",
    summary: Localized(
      en: "The text avoids the terms of a list of words, outside of quotations and titles.",
      fr: "Le texte évite les termes d'une liste de mots, hors citations et titres."),
    parameters: [
      Parameter(
        "list", .wordList, required: true,
        help: Localized(
          en: "the name of a list in Workflows/words/", fr: "le nom d'une liste de Workflows/words/"))
    ]
  ) { situation, arguments in
    let name = WordList.ID(arguments.name("list") ?? "")
    return situation.terms[name] ?? [.unknownList(name)]
  }
}

extension Situation {
  /// Every term of `list` in `passages`, which are the author's own.
  func findings(of list: WordList, named name: WordList.ID, in passages: [PlacedPassage]) -> [Finding] {
    let search = TermSearch(list, in: language)
    guard !search.isEmpty else { return [.noTerms(in: language, of: name)] }
    return passages.flatMap { found -> [Finding] in
      let hits = search.hits(in: found.passage, isNote: found.isNote, isHeading: found.isHeading)
      guard !hits.isEmpty else { return [] }
      let places = found.places(of: hits.map(\.range.lowerBound), self)
      return zip(hits, places).map { hit, place in
        .avoid(list.terms[hit.term], as: found.passage.text(hit.range), at: place, in: language, list: name)
      }
    }
  }
}

extension Finding {
  fileprivate static func avoid(
    _ term: WordList.Term, as text: String, at place: Place, in language: Language, list: WordList.ID
  ) -> Finding {
    let instead = term.instead.text(in: language)
    return Finding(
      "terminology.avoid", term.severity, at: place,
      message: Localized(en: "\"\(text)\" is a term to avoid", fr: "« \(text) » est un terme à éviter"),
      remedy: Localized(
        en: "write \"\(instead)\"; put it in quotation marks if you quote or name a title",
        fr: "écrivez « \(instead) » ; mettez-le entre guillemets si vous citez ou nommez un titre"),
      rule: Citation(term, of: list))
  }

  fileprivate static func unknownList(_ name: WordList.ID) -> Finding {
    Finding(
      "terminology.unknown-list",
      message: Localized(
        en: "the list of words \"\(name)\" is missing or has mistakes, so no term was checked",
        fr: "la liste de mots « \(name) » manque ou contient des erreurs : aucun terme n'a été contrôlé"),
      remedy: Localized(
        en:
          "rapporteur workflow check with the workflow's file says what is wrong in Workflows/words/\(name).yaml",
        fr:
          "rapporteur workflow check suivi du fichier du modèle dit ce qui ne va pas dans Workflows/words/\(name).yaml"
      ))
  }

  fileprivate static func noTerms(in language: Language, of name: WordList.ID) -> Finding {
    Finding(
      "terminology.no-terms", .warning,
      message: Localized(
        en:
          "the list of words \"\(name)\" has no terms in the draft's language (\(language.rawValue)): none was checked",
        fr:
          "la liste de mots « \(name) » n'a pas de termes dans la langue du projet (\(language.rawValue)) : aucun n'a été contrôlé"
      ),
      remedy: Localized(
        en: "let somebody who knows the terms read the text",
        fr: "faites relire le texte par qui connaît les termes"))
  }
}
