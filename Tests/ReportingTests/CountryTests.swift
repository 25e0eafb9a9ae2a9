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

  @Test("Codes are two and three capital letters, and each State is named in the six languages")
  func wellFormed() {
    for country in Country.all {
      #expect(country.alpha2.utf8.count == 2, "\(country)")
      #expect(country.alpha3.utf8.count == 3, "\(country)")
      #expect((country.alpha2 + country.alpha3).utf8.allSatisfy { (0x41...0x5A).contains($0) }, "\(country)")
      #expect(Set(country.name.texts.keys) == Set(Language.allCases), "\(country)")
      #expect(Set(country.formal.texts.keys) == [.en, .fr, .es], "\(country)")
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

  @Test(
    "A part of a name finds every State that has it",
    arguments: [
      ("Korea", ["KP", "KR"]), ("Guinea", ["GN", "GQ", "GW", "PG"]), ("república de corea", ["KP", "KR"]),
      ("Congo", ["CD", "CG"]), ("Atlantis", []), ("", []), ("the of", []),
    ] as [(String, [String])])
  func containing(name: String, codes: [String]) {
    #expect(Country.containing(name).map(\.alpha2) == codes)
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

  @Test("Every other name leads to its own State, and is no name that the United Nations use")
  func otherNames() {
    #expect(Country.all.filter { !$0.otherNames.isEmpty }.count > 60)
    for country in Country.all {
      for other in country.otherNames {
        #expect(Country(named: other.name) == country, "\(other)")
        #expect((other.language == nil) == (other.kind == .recognised), "\(other)")
        #expect(!country.name.texts.values.contains(other.name) || other.language == nil, "\(other)")
      }
    }
  }

  @Test("Every row of the tables of formal and of other names belongs to a State, once")
  func rows() {
    for table in [Country.formalNames, Country.otherNames] {
      let codes = table.split(separator: "\n").map { String($0.prefix(2)) }
      #expect(Set(codes).count == codes.count)
      for code in codes { #expect(Country(code: code) != nil, "\(code)") }
      for row in table.split(separator: "\n") where table == Country.otherNames {
        let cells = row.split(separator: "|").dropFirst()
        #expect(cells.count == Country(code: String(row.prefix(2)))?.otherNames.count, "\(row)")
      }
    }
  }

  @Test(
    "Formal names come without their article",
    arguments: [
      ("AO", "Republic of Angola", "République d'Angola", "República de Angola"),
      ("CI", "Republic of Côte d'Ivoire", "République de Côte d'Ivoire", "República de Côte d'Ivoire"),
      ("ER", "State of Eritrea", "État d'Érythrée", "Estado de Eritrea"),
      ("AE", "United Arab Emirates", "Émirats arabes unis", "Emiratos Árabes Unidos"),
      ("VA", "Holy See", "Saint-Siège", "Santa Sede"), ("NP", "Nepal", "Népal", "Nepal"),
    ])
  func formal(code: String, en: String, fr: String, es: String) {
    #expect(Country(code: code)?.formal == ["en": en, "fr": fr, "es": es])
  }

  @Test(
    "Names are found in the other languages of the United Nations, in any order of words, with or without articles",
    arguments: [
      ("尼泊尔", "NP"), ("Непал", "NP"), ("نيبال", "NP"), ("RUSSIE", "RU"), ("la Russie", "RU"),
      ("The Netherlands", "NL"), ("Holland", "NL"), ("Burma", "MM"), ("Birmanie", "MM"), ("Türkiye", "TR"),
      ("Turquie", "TR"), ("Korea, Republic of", "KR"), ("Republic of Korea", "KR"),
      ("Democratic People's Republic of Korea", "KP"), ("Congo, The Democratic Republic of the", "CD"),
      ("République du Congo", "CG"), ("Republic of Congo", "CG"), ("Gambia", "GM"), ("the Gambia", "GM"),
      ("St Lucia", "LC"), ("St. Kitts & Nevis", "KN"), ("São Tomé and Príncipe", "ST"),
      ("Trinidad & Tobago", "TT"), ("l’Iran", "IR"), ("Viet-Nam", "VN"),
      ("Federal Republic of Germany", "DE"),
      ("el Perú", "PE"), ("le Royaume-Uni", "GB"), ("Czech Republic", "CZ"), ("Salvador", "SV"),
    ])
  func anyForm(name: String, alpha2: String) {
    #expect(Country(named: name)?.alpha2 == alpha2)
  }

  @Test(
    "The source is named, with its day and that it is not verified")
  func source() {
    #expect(Country.source.status == .unverified)
    #expect(!Country.source.source.isEmpty)
    #expect(Country.source.edition.utf8.count == 10)
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

  @Test(
    "What is no name finds nothing",
    arguments: ["", " ", "...", "the", "la", "d'", "Republic", "Exemplaria", "Nepalia", "42"])
  func noName(name: String) {
    #expect(Country(named: name) == nil)
  }
}
