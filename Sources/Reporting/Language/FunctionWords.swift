/// The small words by which a language is told, and which say nothing of what a text is about.
enum FunctionWords {
  /// Words that are frequent in one of English, French and Spanish and are none in the other two; folded.
  static func telling(_ language: Language) -> Set<String> {
    switch language {
    case .en: english
    case .fr: french
    case .es: spanish
    case .ar, .ru, .zh: []
    }
  }

  private static let english = wordSet(
    "the of and to is that with was by this which from were have has not been their should or an it its at be are who"
      + " all than into they there these will would")
  private static let french = wordSet(
    "le les des du et est une dans pour qui sur par avec sont pas cette ont aux leur leurs au ces ete il elle nous ou"
      + " ainsi mais plus")
  private static let spanish = wordSet(
    "el los las del y por con para su sus como mas han fue este esta lo al una unos pero sin ha sobre entre o"
  )

  /// Words that tell no recommendation from another: ``telling(_:)`` and what is added for emphasis.
  static func empty(_ language: Language) -> Set<String> {
    switch language {
    case .fr: frenchEmpty
    case .es: spanishEmpty
    case .en, .ar, .ru, .zh: englishEmpty
    }
  }

  private static let englishEmpty = english.subtracting(["not"]).union(
    wordSet(
      "a in on for as also all any necessary full fully effective effectively urgently urgent immediately further"
        + " promptly please delay recommend recommends we government state states should must shall every each"
    ))
  private static let frenchEmpty = french.subtracting(["pas"]).union(
    wordSet(
      "la l d de un en a s qu que tout toute tous toutes egalement pleinement effectivement urgence immediatement"
        + " recommandons recommande gouvernement etat devrait doit chaque"))
  private static let spanishEmpty = spanish.subtracting(["sin"]).union(
    wordSet(
      "la de un en a e se que todo toda todos todas tambien plenamente efectivamente urgentemente inmediatamente"
        + " recomendamos recomienda gobierno estado debe deberia cada"))
}
