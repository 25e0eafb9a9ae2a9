import Foundation

/// A State, by the codes of ISO 3166-1 and the names that the United Nations give it.
public struct Country: Hashable, Sendable {
  /// Two letters: `NP`.
  public let alpha2: String
  /// Three letters, as the United Nations use them in symbols and file names: `NPL`.
  public let alpha3: String
  /// The short name, in the six languages of the United Nations.
  public let name: Translations
  /// The formal name without its article, in English, French and Spanish: "Republic of Angola".
  public let formal: Translations

  /// Whether it is an observer State; the others are Members.
  public var isObserver: Bool { alpha2 == "VA" || alpha2 == "PS" }

  /// The State with that code of two or three letters, in any case; `nil` where there is none.
  public init?(code: String) {
    guard let country = Self.byCode[code.uppercased()] else { return nil }
    self = country
  }

  private static let byCode = Dictionary(
    all.flatMap { [($0.alpha2, $0), ($0.alpha3, $0)] }, uniquingKeysWith: { first, _ in first })

  private init(_ names: [String], formal: [String]) {
    alpha2 = names[0]
    alpha3 = names[1]
    name = Translations(Self.texts(names.dropFirst(2), in: [.en, .fr, .es, .ar, .ru, .zh]))
    self.formal = Translations(
      Self.texts(formal.map(Self.withoutArticle), in: [.en, .fr, .es]))
  }

  private static func texts(_ names: some Sequence<String>, in languages: [Language]) -> [Language: String] {
    Dictionary(zip(languages, names)) { first, _ in first }
  }
}

// MARK: - The lists

extension Country {
  /// The Member States of the United Nations and the two observer States, in the order of their codes.
  public static let all: [Country] = {
    let formal = Dictionary(rows(of: formalNames).map { ($0[0], Array($0.dropFirst())) }) { first, _ in first
    }
    return rows(of: shortNames).map { Country($0, formal: formal[$0[0]] ?? []) }
  }()

  /// Where the names were taken from, the day of that edition, and whether somebody read them at the United Nations.
  public static let source = Rule(
    id: "un-names",
    title: [
      "en": "The United Nations' names of States, short and formal",
      "fr": "Noms des États aux Nations Unies, courts et officiels",
    ],
    demand: .advice,
    source:
      "UNTERM, list of the Protocol and Liaison Service, as compiled in github.com/datasets/country-codes",
    edition: "2026-05-15", checkedOn: "2026-11-25", status: .unverified)

  private static func rows(of table: String) -> [[String]] {
    // By bytes: cutting into Characters costs more than all the rest, at the start of every command that asks.
    table.utf8.split(separator: 0x0A).map {
      $0.split(separator: 0x7C, omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
  }

  private static func withoutArticle(_ name: String) -> String {
    let articles = ["the ", "le ", "la ", "les ", "l'", "el ", "los ", "las "]
    return String(name.dropFirst(articles.first { name.hasPrefix($0) }?.count ?? 0))
  }
}

// MARK: - Recognising

extension Country {
  /// A name that people use beside those of the United Nations.
  public struct OtherName: Hashable, Sendable {
    /// What it is.
    public enum Kind: Character, Sendable {
      /// Another name than the United Nations'.
      case other = "!"
      /// A part of the United Nations' name alone: "Bolivia".
      case part = "~"
      /// A name that is only recognised.
      case recognised = "="
    }
    /// What it is.
    public let kind: Kind
    /// The language in which the United Nations' name is another; `nil` where it is only recognised.
    public let language: Language?
    /// The name.
    public let name: String
  }

  /// Names by which the State is found beside its own.
  public var otherNames: [OtherName] { Self.otherNamesByCode[alpha2] ?? [] }

  private static let otherNamesByCode = Dictionary(
    rows(of: otherNames).map { ($0[0], $0.dropFirst().compactMap(OtherName.init(row:))) }
  ) { first, _ in first }

  /// The State of that name in a language of the United Nations, or by another usual name; `nil` where there is none.
  ///
  /// Capitals, accents, marks of punctuation, articles and the order of words make no difference: "Korea, Republic of".
  public init?(named name: String) {
    guard name.utf8.count <= 200, let country = Self.byKey[Self.key(name)] else { return nil }
    self = country
  }

  /// The States of whose names `name` is a part, in the order of their codes: of "Korea" two.
  public static func containing(_ name: String) -> [Country] {
    guard name.utf8.count <= 200 else { return [] }
    let wanted = Set(key(name).split(separator: " "))
    guard !wanted.isEmpty else { return [] }
    return all.filter { country in
      let names = Array(country.name.texts.values) + Array(country.formal.texts.values)
      return names.contains { wanted.isSubset(of: key($0).split(separator: " ")) }
    }
  }

  /// Every name by which a State is found, by its key; its own names go before other usual ones.
  private static let byKey: [String: Country] = {
    let own = all.flatMap { country in
      (Array(country.name.texts.values) + Array(country.formal.texts.values)).map { (key($0), country) }
    }
    let other = all.flatMap { country in country.otherNames.map { (key($0.name), country) } }
    return Dictionary(own + other, uniquingKeysWith: { first, _ in first }).filter { !$0.key.isEmpty }
  }()

  /// What tells `name` from others: its words without case, accents and articles, in alphabetical order.
  ///
  /// "Côte d'Ivoire" is `cote ivoire`, "Korea, Republic of" and "Republic of Korea" are `korea republic`.
  static func key(_ name: String) -> String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .unicodeScalars.split { !$0.properties.isAlphabetic }
      .map { saints[String($0)] ?? String($0) }.filter { !links.contains($0) }
      .sorted().joined(separator: " ")
  }

  private static let saints = ["st": "saint", "ste": "sainte"]
  private static let links: Set<String> = [
    "the", "of", "and", "le", "la", "les", "l", "d", "de", "du", "des", "et", "el", "los", "las", "del", "y",
    "e",
  ]
}

extension Country.OtherName {
  /// Reads a cell of the table: a mark, the language where the mark is for one, a space, the name.
  fileprivate init?(row: String) {
    guard let mark = row.first.flatMap(Kind.init(rawValue:)) else { return nil }
    let halves = row.dropFirst().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    kind = mark
    language = Language(rawValue: String(halves[0]))
    name = String(halves[1])
  }
}
