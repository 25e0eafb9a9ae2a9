/// Words that tell something in a text, once for each language that texts are searched in.
protocol LanguageCues {
  static var english: Self { get }
  static var french: Self { get }
  static var spanish: Self { get }
}

extension LanguageCues {
  /// The cues of `language`; of English for those that have none.
  static func of(_ language: Language) -> Self {
    switch language {
    case .fr: french
    case .es: spanish
    case .en, .ar, .ru, .zh: english
    }
  }
}

/// The words of `texts`, which are parted by spaces.
func wordSet(_ texts: String...) -> Set<String> {
  Set(texts.flatMap { $0.split(separator: " ").map(String.init) })
}
