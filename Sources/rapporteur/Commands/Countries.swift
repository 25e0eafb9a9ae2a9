import ArgumentParser
import Engine
import Reporting
import Wording

struct Countries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countries",
    abstract: .in(
      en: "Show the United Nations' names of States, and which other names are understood.",
      fr: "Afficher les noms que l'ONU donne aux États, et quels autres noms sont compris."),
    discussion: .in(
      en: """
        A State is found by its code of two or three letters, by its names in the six languages of the United Nations, \
        or by another usual name; capitals, accents and articles make no difference. Marked with "!" are names that \
        the check un-names warns of, with "~" those that are only a part of the United Nations' name.

        EXAMPLES:
          rapporteur countries
          rapporteur countries "South Korea"
          rapporteur countries NPL --json
        """,
      fr: """
        Un État se trouve par son code de deux ou trois lettres, par ses noms dans les six langues des Nations Unies, ou \
        par un autre nom usuel ; majuscules, accents et articles n'y changent rien. « ! » marque les noms que signale \
        le contrôle un-names, « ~ » ceux qui ne sont qu'une partie du nom de l'ONU.

        EXEMPLES :
          rapporteur countries
          rapporteur countries "Corée du Sud"
          rapporteur countries NPL --json
        """))

  @Argument(
    help: .in(en: "Codes or names (else all).", fr: "Codes ou noms (sinon tous).", named: "names", "noms"))
  var names: [String] = []
  @Flag(
    help: .in(
      en: "Print one JSON object (format and version inside).",
      fr: "Afficher un seul objet JSON (format et version à l'intérieur)."))
  var json = false

  func run() throws {
    let console = Console(json: json)
    if !json { Place(nil).noteSilence() }
    let found = names.isEmpty ? Country.all : try names.map(Self.country)
    if json { return try console.json(Output(countries: found.map(Output.State.init))) }
    for country in found { console.line(names.isEmpty ? row(country) : page(country, console)) }
    let source = Country.source
    console.say(
      Localized(
        en: "Source: \(source.source), \(source.edition); not verified at the United Nations",
        fr: "Source : \(source.source), \(source.edition) ; non vérifié auprès des Nations Unies"))
  }

  private static func country(_ name: String) throws -> Country {
    if let country = Country(code: name) ?? Country(named: name) { return country }
    let known = Country.all.flatMap { country in
      [.en, .fr, .es].compactMap { country.name.texts[$0] } + country.otherNames.map(\.name)
    }
    throw Trouble(
      .data,
      Localized(en: "there is no State called \"\(name)\"", fr: "aucun État ne s'appelle « \(name) »"),
      remedy: among(Country.containing(name)) ?? Nearest.hint(to: name, among: known)
        ?? Localized(
          en:
            "see them all: rapporteur countries; in Arabic, Russian and Chinese only the United Nations' names are known",
          fr:
            "voyez-les tous : rapporteur countries ; en arabe, en russe et en chinois, seuls les noms de l'ONU sont connus"
        ))
  }

  /// "Did you mean …?" with each of `countries`; `nil` where there are none, or too many to choose from.
  private static func among(_ countries: [Country]) -> Localized? {
    guard (1...8).contains(countries.count) else { return nil }
    func list(_ language: Language, _ or: String) -> String {
      countries.map { "\"\($0.name.text(in: language))\" (\($0.alpha2))" }.joined(separator: or)
    }
    return Localized(
      en: "did you mean \(list(.en, " or "))?", fr: "vouliez-vous dire \(list(.fr, " ou ")) ?")
  }

  private func row(_ country: Country) -> String {
    "\(country.alpha2)  \(country.alpha3)  "
      + [Language.en, .fr, .es].map(country.name.text).joined(separator: " | ")
  }

  private func page(_ country: Country, _ console: Console) -> String {
    let status =
      country.isObserver
      ? Localized(en: "observer State", fr: "État observateur")
      : Localized(en: "Member State", fr: "État Membre")
    var lines = ["\(country.alpha2)  \(country.alpha3)  \(status(console.language))"]
    for language in [Language.en, .fr, .es, .ar, .ru, .zh] {
      let name = country.name.text(in: language)
      // Some States have one name for both: "State of Palestine".
      let formal = country.formal.texts[language].flatMap { $0 == name ? nil : " | \($0)" } ?? ""
      lines.append("  \(language.rawValue)  \(name)\(formal)")
    }
    for other in country.otherNames {
      let mark = other.language.map { "\(other.kind.rawValue) \($0.rawValue)" } ?? "\(other.kind.rawValue)"
      lines.append("  \(mark)  \(other.name)")
    }
    return lines.joined(separator: "\n")
  }

  private struct Output: Encodable {
    struct State: Encodable {
      let alpha2: String
      let alpha3: String
      let observer: Bool
      let name: [String: String]
      let formal: [String: String]
      let otherNames: [Other]

      init(_ country: Country) {
        alpha2 = country.alpha2
        alpha3 = country.alpha3
        observer = country.isObserver
        name = Dictionary(country.name.texts.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
        formal = Dictionary(country.formal.texts.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
        otherNames = country.otherNames.map(Other.init)
      }
    }
    struct Other: Encodable {
      let name: String
      let language: String?
      let kind: String

      init(_ other: Country.OtherName) {
        name = other.name
        language = other.language?.rawValue
        kind = "\(other.kind)"
      }
    }

    let format = "rapporteur.countries/1"
    let source = Country.source.source
    let edition = Country.source.edition
    let checkedOn = Country.source.checkedOn
    let status = Country.source.status.rawValue
    let countries: [State]
  }
}
