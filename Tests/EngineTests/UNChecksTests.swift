import Definitions
import Documents
import Engine
import Foundation
import Reporting
import Testing
import Wording

/// Texts with ‹ › around what must be found; in those without, nothing may be.
@Suite("Names of States and symbols of documents")
struct UNChecksTests {
  static func findings(
    of check: String, in text: String, _ language: Language, fields: [Field.ID: FieldValue] = [:]
  ) throws -> [Finding] {
    var draft = Draft(fields: fields, sections: [Section(id: "s", text: text + "\n")])
    draft.fields["language"] = .text(language.rawValue)
    let workflow = Workflow(
      name: "w",
      fields: [
        Field(id: "language", kind: .language([language])), Field(id: "country", kind: .country),
        Field(id: "symbol", kind: .symbol),
        Field(id: "rows", kind: .records([Field(id: "of", kind: .symbol)])),
      ],
      sections: [SectionDefinition(id: "s", title: ["en": "S"])],
      transitions: [
        Transition(id: "t", from: ["a"], to: "b", by: ["officer"], requires: [Requirement(check)])
      ])
    let situation = Situation(
      report: nil, draft: draft, reading: try MarkdownReader.read(draft), workflow: workflow,
      directory: Directory(), actor: "maya", now: Date(timeIntervalSince1970: 1_790_000_000))
    return try #require(AllChecks.named(check)).judge(situation, [:])
  }

  static func expect(_ marked: String, _ language: Language, _ check: String) throws {
    let (text, hits) = TerminologyTests.unmarked(marked)
    let found = try findings(of: check, in: text, language)
    #expect(found.map(TerminologyTests.found) == hits, "\(found.map(\.message.en))")
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  // MARK: - Another State

  @Test(
    "A text that mostly names another State than the report's is pointed out, with the counts",
    arguments: [
      (
        Language.en,
        "Children in Kenya work. Kenya has a law.\n\nIn Kenya nobody applies it.\n\nKenya knows. Kenya waits. Nepal too.",
        "the report is about Nepal, and its sections name Kenya 5 times and Nepal 1 times"
      ),
      (
        .fr,
        "Des enfants travaillent au Kenya. Le Kenya a une loi.\n\nAu Kenya, rien ne change.\n\nLe Kenya attend. Le Kenya sait.",
        "l'État du rapport est «\u{A0}Népal\u{A0}», et ses parties nomment «\u{A0}Kenya\u{A0}» 5 fois, «\u{A0}Népal\u{A0}» 0 fois"
      ),
      (
        .es,
        "En Chile trabajan niños. Chile tiene una ley.\n\nEn Chile nada cambia.\n\nChile espera. Chile sabe.",
        "the report is about Nepal, and its sections name Chile 5 times and Nepal 0 times"
      ),
    ])
  func anotherState(language: Language, text: String, message: String) throws {
    let found = try Self.findings(of: "un-names", in: text, language, fields: ["country": .text("NP")])
    #expect(found.map(\.code) == ["un-names.another-state"])
    #expect(found.first.map { language == .fr ? $0.message.fr : $0.message.en } == message)
    #expect(try Self.findings(of: "un-names", in: text, language).isEmpty)
  }

  @Test(
    "Neighbours that are named, tables, notes and quotations of other States are left alone",
    arguments: [
      "Kenya, Kenya and Kenya.\n\nKenya. Kenya.\n\nNepal and Nepal.\n\nIn Kenya. In Nepal.",
      "Kenya, Kenya, Kenya, Kenya, Kenya and Kenya.\n\nKenya agreed.",
      "| State | Answer |\n|---|---|\n| Kenya | a |\n| Kenya | b |\n| Kenya | c |\n| Kenya | d |\n| Kenya | e |",
      "> Kenya.\n\n> Kenya and Kenya.\n\n> Kenya.\n\n> Kenya. Kenya.",
      "Kenya and Peru.\n\nChile and Kenya.\n\nKenya and Mali.\n\nKenya.",
    ])
  func noOtherState(_ text: String) throws {
    #expect(try Self.findings(of: "un-names", in: text, .en, fields: ["country": .text("NP")]).isEmpty)
  }

  // MARK: - Names

  @Test(
    "In English",
    arguments: [
      "Children from ‹South Korea› were adopted abroad.", "In ‹Ivory Coast›, cocoa is grown.",
      "Refugees fled to ‹Turkey› and Lebanon.", "‹Turkey›'s Government agreed.",
      "The Government of ‹Burma› agreed.",
      "The State party, ‹Swaziland›, agreed.", "‹Taiwan› has ratified nothing.",
      "Children in ‹Kosovo› go to school.",
      "Workers came from ‹Vietnam›, ‹Laos› and ‹Cape Verde›.", "‹Iran› executed a boy. Iran denies it.",
      "It borders on ‹Syria›/Iraq.", "The pro-‹Taiwan› camp won.", "**‹North Korea›** has labour camps.",
      "## Children in ‹East Timor›", "| State | Answer |\n|---|---|\n| ‹Turkey› | supported |",
      "The ‹Republic of Turkey› agreed.", "Children of ‹Palestine› are at school.",
      "The Czech Republic and ‹South Korea› agreed.", "Guinea, ‹Ivory Coast› and ‹Burma› agreed.",
      "The United Kingdom and ‹South Korea› agreed.", "Bosnia and Herzegovina and ‹Swaziland› agreed.",
      "‹Cape Verde› and ‹East Timor› agreed.", "‹South Korea› and ‹North Korea› agreed.",
      "‹South Korea› and the Council of Europe agreed.", "Sierra Leone, Costa Rica or ‹Burma› agreed.",
      "In North and ‹South Korea›, children work.", "New Zealand and ‹Laos› agreed.",
    ])
  func englishNames(_ marked: String) throws { try Self.expect(marked, .en, "un-names") }

  @Test(
    "In English, what is no other name of a State is left alone",
    arguments: [
      "Nepal, Côte d'Ivoire, Türkiye, Viet Nam, Eswatini, Cabo Verde and Czechia agreed.",
      "The Islamic Republic of Iran agreed; Iran had asked.",
      "Iran (Islamic Republic of) agreed. Iran had asked.",
      "The Bolivarian Republic of Venezuela agreed.", "They ate turkey at Thanksgiving, and turkeys later.",
      "Georgia, Jordan and Chad agreed. Chad Smith and Michael Jordan did not. Guinea fowl is eaten.",
      "Eswatini (formerly Swaziland) agreed.", "Myanmar, also called Burma, agreed.",
      "The former Burma was poor.",
      "The case of Opuz v. Turkey was decided, and Cyprus v Turkey.", "\"South Korea\" is what they say.",
      "He said “Burma is ours”.", "> Burma is ours.\n", "The term Burma is old.",
      "The Burma Campaign was founded. The Women's League of Burma met. Radio Free Burma spoke.",
      "Bank of Taiwan is open. The Bank of Taiwan and Human Rights Activists in Iran spoke. The Vietnam War ended.",
      "The Committee for Human Rights in North Korea met.", "UNRWA works for Palestine refugees.",
      "Mr. Holland and François Hollande came.", "See https://example.org/South-Korea and `Burma`.",
      "As said.[^1]\n\n[^1]: Amnesty International, Turkey: Children, 2019.",
      "Taiwan Province of China was named.", "Kosovo is to be read in the context of resolution 1244 (1999).",
      "South Korean and Turkish children, Syrians and Russians.",
      "North Macedonia and the Republic of Moldova agreed.",
      "The *Burma* Act is quoted.", "Papua New Guinea, Guinea-Bissau and South Sudan agreed.",
      "The Lao People's Democratic Republic and the Lao Women's Union agreed.",
      "The United Kingdom, the United States and the Netherlands agreed.",
    ])
  func englishOthers(_ text: String) throws { try Self.expect(text, .en, "un-names") }

  @Test(
    "In French",
    arguments: [
      "Des enfants venus de ‹Corée du Sud› ont été adoptés.", "La ‹Birmanie› et le ‹Vietnam› ont accepté.",
      "Le Gouvernement de la ‹Turquie› a accepté.", "En ‹Biélorussie›, rien ne change.",
      "Au ‹Swaziland›, rien ne change.",
      "La ‹Syrie› a accepté. Les enfants de Syrie attendent.", "L'‹Iran› a exécuté un garçon.",
      "‹Taïwan› n'a rien ratifié.", "Les enfants du ‹Kosovo› vont à l'école.",
      "La ‹Palestine› a ratifié la Convention.",
      "La ‹Corée du Nord› et la ‹Corée du Sud› ont accepté.",
      "Le Royaume-Uni et la ‹Corée du Sud› ont accepté.",
      "La Nouvelle-Zélande et la ‹Birmanie› ont accepté.",
      "La ‹Birmanie› et le Conseil de l'Europe ont accepté.",
    ])
  func frenchNames(_ marked: String) throws { try Self.expect(marked, .fr, "un-names") }

  @Test(
    "In French, what is no other name of a State is left alone",
    arguments: [
      "La Côte d'Ivoire, le Viet Nam, la Türkiye et Eswatini ont accepté.",
      "La République arabe syrienne et la Syrie.",
      "Le Myanmar (ancienne Birmanie) a accepté.", "L'affaire Opuz c. Turquie a été jugée.",
      "« La Corée du Sud » est leur mot.", "François Hollande et Jordan sont venus.",
      "Le Croissant-Rouge de Turquie est venu.",
      "La guerre du Viet Nam.", "Macédoine du Nord et Timor-Leste ont accepté.",
      "Le Soudan du Sud, la Guinée équatoriale et le Congo ont accepté.", "Une macédoine de légumes.",
      "Voir.[^1]\n\n[^1]: Rapport sur la Birmanie, 2019.",
      "La République démocratique populaire lao et le Laos.",
    ])
  func frenchOthers(_ text: String) throws { try Self.expect(text, .fr, "un-names") }

  @Test(
    "In Spanish",
    arguments: [
      "Niños de ‹Corea del Sur› fueron adoptados.", "‹Costa de Marfil› y ‹Kenia› aceptaron.",
      "El Gobierno de ‹Turquía› aceptó.", "En ‹Ruanda› nada cambia.", "‹Bolivia› aceptó. Bolivia calla.",
      "‹Taiwán› no ha ratificado nada.",
      "El Reino Unido y ‹Corea del Sur› aceptaron.", "Costa Rica y ‹Corea del Sur› aceptaron.",
      "‹Corea del Norte› y ‹Corea del Sur› aceptaron.", "Nueva Zelandia y ‹Birmania› aceptaron.",
    ])
  func spanishNames(_ marked: String) throws { try Self.expect(marked, .es, "un-names") }

  @Test(
    "In Spanish, what is no other name of a State is left alone",
    arguments: [
      "Côte d'Ivoire, Kenya, Rwanda y Türkiye aceptaron.",
      "El Estado Plurinacional de Bolivia aceptó; Bolivia calló.",
      "El caso Opuz contra Turquía fue resuelto.", "La Media Luna Roja de Turquía vino.",
      "«Corea del Sur» es su palabra.",
      "Eswatini (antes Swazilandia) aceptó.",
      "Trinidad y Tabago, Sudán del Sur y Macedonia del Norte aceptaron.",
    ])
  func spanishOthers(_ text: String) throws { try Self.expect(text, .es, "un-names") }

  @Test("A name is shown once, with how often it stands there, what to write, and where that was read")
  func once() throws {
    let found = try Self.findings(
      of: "un-names", in: "In South Korea. From South Korea.\n\nTo South Korea.", .en)
    #expect(found.count == 1)
    #expect(found.first?.code == "un-names.other")
    #expect(
      found.first?.message.en == "\"South Korea\" (3 times) is not the name that the United Nations use")
    #expect(found.first?.remedy.en == "write \"Republic of Korea\"")
    #expect(found.first?.rule?.status == .unverified)
    #expect(found.first?.place == .section("s", line: 1))
  }

  @Test("What is disputed gets a sentence that takes no side")
  func disputed() throws {
    for text in ["Children in Taiwan.", "Children in Kosovo.", "Children in Palestine."] {
      #expect(try Self.findings(of: "un-names", in: text, .en).map(\.code) == ["un-names.disputed"])
    }
  }

  @Test("Drafts in other languages are not judged")
  func otherLanguages() throws {
    #expect(try Self.findings(of: "un-names", in: "South Korea", .ru).isEmpty)
  }

  // MARK: - Symbols

  @Test(
    "Symbols that can't be right are found in the text and in notes",
    arguments: [
      "See ‹crc/c/npl/co/3-5›.", "See ‹CRC/C/NEP/CO/3-5›, para. 4.", "See ‹CRC/C/NPL/CO/3–5›.",
      "See ‹CRC/NPL/CO/3-5›.",
      "See ‹A/HRC/WG6/51/NPL/1› and ‹A/HRC/23/11/Add1›.", "See ‹CRC/C/NPL/C0/3-5›.", "See ‹A/HRC/5O/5›.",
      "See ‹CRC/C/NPL/CO/ 3-5›.", "See ‹CRC/C/NPLCO/3-5›.", "See ‹E/C12/NPL/CO/3›.",
      "See ‹A/HRC/23/11/add.1›.",
      "See ‹CRC/C/NP/CO/3›.", "It is so.[^1]\n\n[^1]: ‹CRC/C//NPL/CO/3›, para. 5.", "(‹Crc/C/Gc/25›)",
    ])
  func malformed(_ marked: String) throws { try Self.expect(marked, .en, "un-symbols") }

  @Test(
    "Well-formed symbols, unknown forms and everything else with a slash are left alone",
    arguments: [
      "See CRC/C/NPL/CO/3-5, CRC/C/OPSC/NPL/CO/1 and A/HRC/23/11 and Add.1.", "See A/HRC/WG.6/51/NPL/1.",
      "See CCPR/C/21/Rev.1/Add.13, CRC/C/83/D/12/2017, A/RES/44/25, S/RES/1325 (2000).",
      "See CRC/C/ROM/CO/4, CCPR/C/CHN-HKG/CO/3, CRC/C/COK/CO/2-5, CRPD/C/EU/CO/1, CCPR/C/UNK/CO/1.",
      "See https://undocs.org/crc/c/npl/co/3 and www.example.org/CRC/C/XXX/CO/3.",
      "The CRC/CEDAW joint comment, and/or the CRC/OPSC, A/B tests, s/he, 12/2004, A/H1N1, km/h, CRC/C.",
      "Ratified: CRC/OPAC/OPSC.", "See E/CN.4/2005/78, HRI/GEN/1/Rev.9, CEDAW/C/GC/31/Rev.1, A/HRC/S-21/1.",
      "The file a/b/c and the path src/crc/c.", "INT/CRC/NGO/NPL/12345",
      "See CRC/C/Q/COS.2, CCPR/CO/72/NET, CAT/C/CR/33/3, CERD/C/63/CO/5, E/C.12/1/Add.90.",
      "`crc/c/npl/co/3-5`",
    ])
  func wellFormed(_ text: String) throws { try Self.expect(text, .en, "un-symbols") }

  @Test("A field holds symbols of the report's State; the right form is said")
  func fields() throws {
    func codes(_ text: String) throws -> [String] {
      try Self.findings(
        of: "un-symbols", in: "", .en, fields: ["country": .text("NP"), "symbol": .text(text)]
      ).map { "\($0.code) \($0.remedy.en)" }
    }
    #expect(try codes("CRC/C/NPL/CO/3-5").isEmpty)
    #expect(try codes("CRC/C/NPL/CO/3-5 and CRC/C/OPSC/NPL/CO/1").isEmpty)
    #expect(try codes("").isEmpty)
    #expect(try codes("CRC/C/155").isEmpty)
    #expect(try codes("A/XYZ/12").isEmpty)
    #expect(try codes("CRC/C/NEP/CO/3-5") == ["un-symbols.malformed write CRC/C/NPL/CO/3-5"])
    #expect(try codes("crc/c/npl/co/3-5") == ["un-symbols.malformed write CRC/C/NPL/CO/3-5"])
    #expect(
      try codes("CRC/C/PAK/CO/5")
        == ["un-symbols.other-state look for the document with NPL in its symbol"])
    #expect(try codes("the last ones").map { $0.split(separator: " ")[0] } == ["un-symbols.none"])
    let row = Record(["of": .text("CRC/C/PAK/CO/5")])
    #expect(
      try Self.findings(
        of: "un-symbols", in: "", .en, fields: ["country": .text("NP"), "rows": .records([row])]
      ).map(\.code) == ["un-symbols.other-state"])
  }
}
