public import Wording

/// What people wrote in a definition, by language: titles, labels, guidance.
///
/// Unlike ``Localized``, it may lack languages; a reader gets English then, else whichever there is.
public struct Translations: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// The texts by language.
  public var texts: [Language: String]

  /// Makes translations.
  public init(_ texts: [Language: String]) { self.texts = texts }

  /// Makes translations from codes of languages; unknown codes are left out.
  public init(dictionaryLiteral elements: (String, String)...) {
    texts = [:]
    for (code, text) in elements {
      if let language = Language(rawValue: code) { texts[language] = text }
    }
  }

  /// The text in `language`, else in English, else in the first language that there is, else nothing.
  public func text(in language: Language) -> String {
    if let text = texts[language] ?? texts[.en] { return text }
    return texts.min { $0.key < $1.key }?.value ?? ""
  }

  /// The text in both languages of the interface.
  public var localized: Localized { Localized(en: text(in: .en), fr: French.set(text(in: .fr))) }
  /// Whether there is no text in any language.
  public var isEmpty: Bool { texts.isEmpty }
}
