/// A language that the interface speaks.
public enum InterfaceLanguage: String, CaseIterable, Sendable {
  case en
  case fr
}

/// A sentence in every language of the interface.
///
/// Both languages stand at the rule that says the sentence, so that the compiler finds what is not
/// translated; no sentence is assembled from pieces.
public struct Localized: Hashable, Sendable, Codable {
  /// The English sentence.
  public let en: String
  /// The French sentence.
  public let fr: String

  /// Makes a sentence from its English and French forms, the French one with its spaces that do not break.
  public init(en: String, fr: French) {
    self.en = en
    self.fr = fr.text
  }

  /// Makes a sentence from texts that are put together already; they stay as they are.
  ///
  /// Generic and disfavoured, so that whatever is written out is a ``French`` sentence.
  @_disfavoredOverload
  public init(en: String, fr: some StringProtocol) {
    self.en = en
    self.fr = String(fr)
  }

  /// The same characters in both languages: a name, a number, a path.
  public init(same text: String) {
    self.init(en: text, fr: text)
  }

  /// The sentence in `language`.
  public func callAsFunction(_ language: InterfaceLanguage) -> String {
    switch language {
    case .en: en
    case .fr: fr
    }
  }
}
