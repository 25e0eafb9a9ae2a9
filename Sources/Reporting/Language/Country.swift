import Foundation

/// A State, by the codes of ISO 3166-1.
public struct Country: Hashable, Sendable {
  /// Two letters: `NP`.
  public let alpha2: String
  /// Three letters, as the United Nations use them in symbols and file names: `NPL`.
  public let alpha3: String
  /// The short name.
  public let name: Translations

  /// The State with that code of two or three letters, in any case; `nil` where there is none.
  public init?(code: String) {
    let wanted = code.uppercased()
    guard let country = Self.all.first(where: { $0.alpha2 == wanted || $0.alpha3 == wanted }) else {
      return nil
    }
    self = country
  }

  private static let byCode = Dictionary(
    all.flatMap { [($0.alpha2, $0), ($0.alpha3, $0)] }, uniquingKeysWith: { first, _ in first })

  init(_ alpha2: String, _ alpha3: String, en: String, fr: String, es: String) {
    self.alpha2 = alpha2
    self.alpha3 = alpha3
    name = Translations([.en: en, .fr: fr, .es: es])
  }
}

extension Country {
  /// The State of that name in English, French or Spanish, or by another usual name; `nil` where there is none.
  ///
  /// Capitals, accents and marks of punctuation make no difference.
  public init?(named name: String) {
    let wanted = Self.folded(name)
    guard !wanted.isEmpty else { return nil }
    let alpha2 = Self.otherNames[wanted]
    guard let country = Self.all.first(where: { $0.alpha2 == alpha2 || $0.hasName(wanted) }) else { return nil }
    self = country
  }

  private func hasName(_ wanted: String) -> Bool { name.texts.values.contains { Self.folded($0) == wanted } }

  static func folded(_ name: String) -> String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !$0.isLetter }.joined(separator: " ")
  }
}
