import Documents
import Engine
import Foundation
import Reporting
import Testing
import Wording

/// How often the checks of safeguarding and sources are right, on ordinary prose and on what they are for.
///
/// `Prose/` holds invented report text of more than 1,500 words in each language, written to set traps: ages in
/// statistics, articles, authors, offices, helplines, dates. Nothing in it identifies a child and every figure has its
/// source, so that every finding there is a wrong one. `swift test --filter PrecisionTests` prints the figures.
@Suite("Precision of the checks")
struct PrecisionTests {
  static func situation(_ text: String, _ language: Language) throws -> Situation {
    let workflow = Workflow(
      name: "w", fields: [Field(id: "language", kind: .language([language]))],
      sections: [SectionDefinition(id: "s", title: ["en": "S"])])
    let draft = Draft(
      fields: ["language": .text(language.rawValue)], sections: [Section(id: "s", text: text + "\n")])
    return Situation(
      report: nil, draft: draft, reading: try MarkdownReader.read(draft), workflow: workflow,
      directory: Directory(), actor: "maya", now: Date(timeIntervalSince1970: 1_790_000_000))
  }

  static func findings(_ check: String, _ text: String, _ language: Language) throws -> [Finding] {
    try #require(AllChecks.named(check)).judge(try situation(text, language), [:])
  }

  static func prose(_ language: Language) throws -> String {
    let path = "\(OfficeTests.root)/Tests/EngineTests/Prose/\(language.rawValue).md"
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  struct Rate {
    var right = 0
    var wrong = 0
    var missed = 0
    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
  }

  /// Texts that identify a child, none of which any other test has.
  static let identifying: [Language: [String]] = [
    .en: [
      "Ruth Okello, 13, has not been to school since March.",
      "The officer asked Leyla (aged 15) to wait outside.",
      "Samira, now 16 years old, left the institution alone.",
      "Among them was 12-year-old Joseph Banda, whose arm was broken.",
      "The case of Priya, aged 11, is still open.",
      "A 15-year-old boy called Kofi was held with adults.",
      "“They laughed at me.” – Grace, 15, Northmarch",
      "Farida was sold at the age of 12 to a man from the coast.",
      "A boy named Tariq sleeps at the station.",
      "T.M., aged 15, was questioned six times.",
      "The boy, born on 4 June 2013, has no papers.",
      "She lives with her aunt at 45 Mill Road, Lowmere.",
      "The girl's father can be reached at +254 712 345 678.",
      "A 12-year-old pupil of Hillside Primary School was beaten by her teacher.",
      "A 13-year-old boy from the village of Kanda lost two fingers.",
      "Juma K. (14) carried bricks for two years.",
      "Nadia was 15 when the police came.",
      "Police found Blessing, a 14-year-old girl, in the back room.",
      "In court, Hassan Ali, aged 16, was not allowed to speak.",
      "The neighbour heard Mira, aged 9, cry at night.",
    ],
    .fr: [
      "Mariam Keïta, 13 ans, n'est plus allée à l'école depuis mars.",
      "L'agent a demandé à Leïla (15 ans) d'attendre dehors.",
      "Samira, âgée de 16 ans, a quitté seule l'institution.",
      "Le cas de Priya, âgée de 11 ans, est toujours ouvert.",
      "Un garçon de 15 ans appelé Kofi était détenu avec des adultes.",
      "« Ils se sont moqués de moi. » – Grâce, 15 ans, Marche du Nord",
      "Farida a été vendue à l'âge de 12 ans.",
      "Un garçon prénommé Tarik dort à la gare.",
      "T. M., âgée de 15 ans, a été interrogée six fois.",
      "Le garçon, né le 4 juin 2013, n'a pas de papiers.",
      "Elle vit chez sa tante au 45, rue du Moulin, à Basse-Mer.",
      "Le père de la fille est joignable au +33 6 12 34 56 78.",
      "Une élève de 12 ans de l'école Jules-Ferry a été battue par son maître.",
      "Un garçon de 13 ans du village de Kanda a perdu deux doigts.",
      "Nadia avait 15 ans lorsque la police est venue.",
      "La police a trouvé Béatrice, une jeune fille de 14 ans, dans la pièce du fond.",
      "Au tribunal, Hassan Ali, 16 ans, n'a pas pu parler.",
      "La voisine entendait Mira, 9 ans, pleurer la nuit.",
    ],
    .es: [
      "Rosa Mamani, de 13 años, no va a la escuela desde marzo.",
      "El agente pidió a Leila (15 años) que esperara fuera.",
      "Samira, de 16 años, dejó sola la institución.",
      "El caso de Carmen, de 11 años, sigue abierto.",
      "Un niño de 15 años llamado Kofi estaba detenido con adultos.",
      "«Se rieron de mí». – Gracia, 15 años, Marca Norte",
      "Lucía fue vendida a la edad de 12 años.",
      "Un niño llamado Tomás duerme en la estación.",
      "T. M., de 15 años, fue interrogada seis veces.",
      "El niño, nacido el 4 de junio de 2013, no tiene papeles.",
      "Vive con su tía en la calle Molino 45, Mar Bajo.",
      "El padre de la niña responde al +52 55 1234 5678.",
      "Una alumna de 12 años de la escuela Benito Juárez fue golpeada por su maestro.",
      "Un niño de 13 años de la aldea de Canda perdió dos dedos.",
      "Nadia tenía 15 años cuando llegó la policía.",
      "La policía encontró a Beatriz, una niña de 14 años, en el cuarto del fondo.",
      "En el juzgado, a Hassan Ali, de 16 años, no se le dejó hablar.",
      "La vecina oía a Mira, de 9 años, llorar de noche.",
    ],
  ]

  /// Paragraphs whose figures have no source.
  static let unsourced: [Language: [String]] = [
    .en: [
      "At least 4,500 children live in the streets.", "Some 37% of girls leave school.",
      "Police closed 312 cases without a hearing.", "About 60 per cent of complaints are withdrawn.",
      "In 2024, 1,200 minor victims were assisted.",
    ],
    .fr: [
      "Au moins 4 500 enfants vivent dans la rue.", "Quelque 37 % des filles quittent l'école.",
      "La police a classé 312 plaintes.", "Environ 60 pour cent des dossiers sont retirés.",
      "En 2024, 1 200 victimes ont été aidées.",
    ],
    .es: [
      "Al menos 4.500 niños viven en la calle.", "Un 37 % de las niñas deja la escuela.",
      "La policía archivó 312 denuncias.", "Cerca del 60 por ciento de los expedientes se retira.",
      "En 2024 se atendió a 1.200 víctimas.",
    ],
  ]

  static func measure(_ check: String, _ positives: [Language: [String]], _ language: Language) throws -> Rate
  {
    var rate = Rate(wrong: try findings(check, try prose(language), language).count)
    for text in positives[language] ?? [] {
      if try findings(check, text, language).isEmpty { rate.missed += 1 } else { rate.right += 1 }
    }
    print(
      "\(check) in \(language.rawValue): \(rate.right) right, \(rate.wrong) wrong, \(rate.missed) missed;",
      "precision \(Int(rate.precision * 100)) %, recall \(Int(rate.recall * 100)) %")
    return rate
  }

  @Test("The ordinary prose is long enough to say something", arguments: [Language.en, .fr, .es])
  func length(language: Language) throws {
    #expect(
      try Self.situation(try Self.prose(language), language).tally.total(of: Set(TextPart.allCases)) > 1_500)
  }

  @Test(
    "identification: nothing wrong in ordinary prose, and nearly everything found",
    arguments: [Language.en, .fr, .es])
  func identification(language: Language) throws {
    for finding in try Self.findings("identification", try Self.prose(language), language) {
      Issue.record("wrong: \(finding.code) at \(String(describing: finding.place))")
    }
    let rate = try Self.measure("identification", Self.identifying, language)
    #expect(rate.precision >= 0.98)
    #expect(rate.recall >= 0.9)
  }

  @Test(
    "sources: nothing wrong in ordinary prose, and figures without a source are found",
    arguments: [Language.en, .fr, .es])
  func sources(language: Language) throws {
    for finding in try Self.findings("sources", try Self.prose(language), language) {
      Issue.record("wrong: \(finding.code) at \(String(describing: finding.place))")
    }
    let rate = try Self.measure("sources", Self.unsourced, language)
    #expect(rate.precision >= 0.98)
    #expect(rate.recall >= 0.9)
  }

  @Test(
    "Each identifying text is found in its own line in the middle of ordinary prose",
    arguments: [Language.en, .fr, .es])
  func inPlace(language: Language) throws {
    let prose = try Self.prose(language)
    let line = prose.utf8.split(separator: 10, omittingEmptySubsequences: false).count + 1
    for text in Self.identifying[language] ?? []
    where !(try Self.findings("identification", text, language).isEmpty) {
      let found = try Self.findings("identification", prose + "\n" + text, language)
      #expect(found.allSatisfy { $0.place == .section("s", line: line) } && !found.isEmpty, "\(text)")
    }
  }

  @Test("The samples that are shipped name nobody", arguments: ["Sample/draft.md", "Sample/fr/draft.md"])
  func samples(path: String) throws {
    let text = try String(contentsOfFile: "\(OfficeTests.root)/\(path)", encoding: .utf8)
    let body = text.split(separator: "\n---\n", maxSplits: 1).last.map(String.init) ?? text
    let language: Language = path.contains("/fr/") ? .fr : .en
    let found = try Self.findings("identification", body, language)
    #expect(found.isEmpty, "\(found.map { "\($0.code) \(String(describing: $0.place))" })")
  }

  @Test("A long text is searched quickly, and any text without a crash", .timeLimit(.minutes(1)))
  func anything() throws {
    for language in [Language.en, .fr, .es, .ar] {
      for text in [
        "", "14", "Anita, 14", "+", "@", "a@gmail.", "14-", "http", "né", "A.", "(14)", "“", "14 ans", "的 14",
      ] {
        _ = try Self.findings("identification", text, language)
        _ = try Self.findings("sources", text, language)
      }
    }
    let long = String(repeating: "Anita, aged 14, was in Lowmere (12) and 37% of 14 cases. ", count: 3_000)
    #expect(try !Self.findings("identification", long, .en).isEmpty)
    #expect(try !Self.findings("sources", long, .en).isEmpty)
  }
}
