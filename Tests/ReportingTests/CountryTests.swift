import Testing

@testable import Reporting

@Suite("Countries")
struct CountryTests {
  @Test("There are 193 Member States and two observer States, each with codes of its own")
  func all() {
    #expect(Country.all.count == 195)
    #expect(Set(Country.all.map(\.alpha2)).count == 195)
    #expect(Set(Country.all.map(\.alpha3)).count == 195)
  }

  @Test("Codes are two and three capital letters, and each State is named in English, French and Spanish")
  func wellFormed() {
    for country in Country.all {
      #expect(country.alpha2.utf8.count == 2, "\(country)")
      #expect(country.alpha3.utf8.count == 3, "\(country)")
      #expect((country.alpha2 + country.alpha3).utf8.allSatisfy { (0x41...0x5A).contains($0) }, "\(country)")
      #expect(Set(country.name.texts.keys) == [.en, .fr, .es], "\(country)")
      #expect(country.name.texts.values.allSatisfy { !$0.isEmpty && !$0.contains("|") }, "\(country)")
    }
  }

  @Test(
    "A code of two or three letters finds its State, in any case",
    arguments: [
      ("NO", "Norway"), ("no", "Norway"), ("NOR", "Norway"), ("np", "Nepal"), ("npl", "Nepal"),
      ("LI", "Liechtenstein"),
      ("VA", "Holy See"), ("PSE", "State of Palestine"), ("CZE", "Czechia"), ("SWZ", "Eswatini"),
      ("MKD", "North Macedonia"),
    ])
  func code(code: String, name: String) {
    #expect(Country(code: code)?.name.text(in: .en) == name)
  }

  @Test(
    "What is no code finds nothing",
    arguments: ["", "N", "XX", "XXX", "UK", "Norway", "N O", " NO", "ＮＯ", "EU", "TW"])
  func noCode(code: String) {
    #expect(Country(code: code) == nil)
  }

  @Test("Every name in every language finds its own State and no other")
  func everyName() {
    for country in Country.all {
      for name in country.name.texts.values { #expect(Country(named: name) == country, "\(name)") }
    }
  }

  @Test(
    "Capitals, accents and punctuation make no difference",
    arguments: [
      ("cote d'ivoire", "CI"), ("Cote d’Ivoire", "CI"), ("CÔTE D'IVOIRE", "CI"),
      ("Co\u{302}te d'Ivoire", "CI"),
      ("perou", "PE"), ("turkiye", "TR"), ("guinea bissau", "GW"), ("etat de palestine", "PS"),
      ("  Nepal ", "NP"),
      ("Espana", "ES"), ("Iran, Islamic Republic of", "IR"),
    ])
  func folded(name: String, alpha2: String) {
    #expect(Country(named: name)?.alpha2 == alpha2)
  }

  @Test(
    "Other usual names are understood",
    arguments: [
      ("South Korea", "KR"), ("North Korea", "KP"), ("Vietnam", "VN"), ("Russia", "RU"), ("Iran", "IR"),
      ("Bolivia", "BO"),
      ("Turkey", "TR"), ("Ivory Coast", "CI"), ("Swaziland", "SZ"), ("Cape Verde", "CV"), ("USA", "US"),
      ("U.S.A.", "US"),
      ("UK", "GB"), ("U.K.", "GB"), ("Pays-Bas", "NL"), ("Estados Unidos", "US"), ("Corée du Sud", "KR"),
      ("Laos", "LA"),
    ])
  func otherName(name: String, alpha2: String) {
    #expect(Country(named: name)?.alpha2 == alpha2)
  }

  @Test("Other names are written folded, lead to a State, and are no State's own name")
  func otherNames() {
    let own = Set(Country.all.flatMap { $0.name.texts.values.map(Country.folded) })
    for (name, code) in Country.otherNames {
      #expect(Country.folded(name) == name)
      #expect(Country(code: code) != nil, "\(name)")
      #expect(!own.contains(name), "\(name)")
    }
  }

  @Test("Neighbours in name are kept apart")
  func neighbours() {
    let names = [
      "Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea", "Congo", "Niger", "Nigeria",
      "Dominica", "Dominican Republic", "Sudan", "South Sudan",
    ]
    #expect(
      names.compactMap { Country(named: $0)?.alpha2 } == [
        "GN", "GW", "GQ", "PG", "CG", "NE", "NG", "DM", "DO", "SD", "SS",
      ])
  }

  @Test("What is no name finds nothing", arguments: ["", " ", "...", "Exemplaria", "Nepalia", "42"])
  func noName(name: String) {
    #expect(Country(named: name) == nil)
  }
}
