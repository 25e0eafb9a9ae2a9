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
    guard let country = Self.byCode[code.uppercased()] else { return nil }
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
    guard let country = Self.byName[Self.folded(name)] else { return nil }
    self = country
  }

  /// Every name by which a State is found, folded; its own names go before other usual ones.
  private static let byName: [String: Country] = {
    let own = all.flatMap { country in country.name.texts.values.map { (folded($0), country) } }
    let other = otherNames.compactMap { name, code in Country(code: code).map { (name, $0) } }
    return Dictionary(own + other, uniquingKeysWith: { first, _ in first })
  }()

  /// `name` in small letters without accents, its words parted by one space: "Côte d'Ivoire" is `cote d ivoire`.
  static func folded(_ name: String) -> String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .unicodeScalars.split { !$0.properties.isAlphabetic }.map(String.init).joined(separator: " ")
  }
}
