import Reporting
import Testing
import Wording

@Suite("Check: sources")
struct SourcesTests {
  static let period = Rule(
    id: "period", demand: .period(years: 4), source: "invented", edition: "1", checkedOn: "2026-11-23",
    status: .unverified)

  /// A draft whose only section has these blocks, and these notes.
  static func situation(
    _ blocks: [Block.Content], notes: [String: String] = [:], sources: [Source] = [],
    language: Language = .en
  ) -> Situation {
    var draft = Sample.draft
    draft.fields["language"] = .text(language.rawValue)
    draft.recommendations = []
    draft.sources = sources
    var desk = Desk()
    desk.rules?.rules.append(period)
    var situation = desk.situation("maya", words: draft)
    situation.reading = Reading(
      sections: ["housing": Prose(blocks.enumerated().map { Block($1, line: $0 + 1) })],
      notes: Dictionary(
        uniqueKeysWithValues: notes.map { label, text in
          let prose = Prose([Block(.paragraph([.text(text)]))])
          return (label, Reading.Note(label: label, section: "housing", line: 9, prose: prose))
        }), problems: [])
    return situation
  }

  static func codes(_ situation: Situation) throws -> [String] {
    try judge("sources", ["period": .name("period")], in: situation).map(\.code)
  }

  static let figures: [(String, Language, Bool)] = [
    ("Some 37% of girls leave school.", .en, true), ("Some 37 per cent leave school.", .en, true),
    ("At least 4,500 street children live there.", .en, true), ("Police closed 312 cases.", .en, true),
    ("Une hausse de 37 % a été constatée.", .fr, true), ("On compte 4 500 enfants des rues.", .fr, true),
    ("Un 37,5 % de las niñas deja la escuela.", .es, true), ("Hubo 312 denuncias.", .es, true),
    ("We interviewed 84 children.", .en, false), ("According to the police, 84 children fled.", .en, false),
    ("Some 37% leave school (UNICEF, 2023).", .en, false), ("Article 34 children know by heart.", .en, false),
    ("Children aged 12 to 17 took part.", .en, false), ("A 14-year-old girl was sold.", .en, false),
    ("In 2019 children had no vote.", .en, false), ("There are 14 hotels in the town.", .en, false),
    ("Selon la police, 84 enfants ont fui.", .fr, false), ("Nous avons entendu 84 enfants.", .fr, false),
    ("Según la policía huyeron 84 niños.", .es, false), ("Entrevistamos a 84 niños.", .es, false),
    ("Ley 26.061 de protección de niños.", .es, false), ("CRC/C/156 children", .en, false),
    // What says nothing of where it comes from, though it speaks of us, of a survey that is none, of somebody.
    ("We are concerned that 37% of girls leave school.", .en, true),
    ("One in three girls is married before eighteen.", .en, true),
    ("Forty per cent of complaints are withdrawn.", .en, true),
    ("About 1.2 million children work.", .en, true), ("In 2023, 12,450 cases were registered.", .en, true),
    ("Our members met. In 2023 some 312 girls left school.", .en, true),
    ("Nous sommes inquiets que 37 % des filles quittent l'école.", .fr, true),
    ("Une fille sur trois est mariée avant 18 ans.", .fr, true),
    ("On compte 3 millions d'enfants qui travaillent.", .fr, true),
    ("En 2023, 12 450 cas ont été enregistrés.", .fr, true),
    ("Una de cada tres niñas se casa antes de los 18 años.", .es, true),
    ("Unos 3 millones de niños trabajan.", .es, true), ("Se registraron 12.450 casos en 2023.", .es, true),
    // What says it.
    ("The Ministry of Education recorded 312 cases in 2023.", .en, false),
    (
      "In May the Governor claimed that 29 children died.", .en,
      false
    ),
    ("Our helpline received 1,200 complaints.", .en, false),
    ("The 2018 census was read again. Some 37% of girls were married.", .en, false),
    ("Rossi (2021) counted 312 cases.", .en, false),
    ("Le recensement compte 4 500 enfants des rues.", .fr, false),
    ("D'après le ministère, 37 % des filles partent.", .fr, false),
    ("De acuerdo con el Ministerio, un 37 % de las niñas se va.", .es, false),
    ("Nuestra línea de ayuda recibió 1.200 denuncias.", .es, false),
    // What claims nothing about the world.
    ("The State should reach 20% of the budget by 2030.", .en, false),
    ("The plan is to cut child marriage by 40% by 2030.", .en, false),
    ("The law has a quota of 30% for women.", .en, false),
    ("It was printed on 100% recycled paper.", .en, false),
    ("Le plan prévoit une baisse de 40 % d'ici à 2030.", .fr, false),
    ("El plan prevé reducirlo en un 40 % para el año 2030.", .es, false),
    // Fractions in words, and those whom the authors met.
    ("Half of all boys work in the brick kilns.", .en, true),
    ("Two thirds of the girls leave school.", .en, true),
    ("Two-thirds of girls leave school.", .en, true),
    ("A quarter of children sleep outside.", .en, true),
    ("One in five has never been to school.", .en, true),
    ("One in five children works.", .en, true),
    ("Half the families were moved.", .en, true),
    ("Half of the story was told.", .en, false),
    ("Half an hour later the children left.", .en, false),
    ("In May the coalition met 15 children in two homes.", .en, false),
    ("The team spoke with 15 girls.", .en, false),
    ("Police met 312 victims in 2025.", .en, true),
    ("Nearly three quarters of families have no water.", .en, true),
    ("The plan should reach half of all schools by 2030.", .en, false),
    ("One in two rooms has a window.", .en, false),
    ("The second half of the year was dry.", .en, false),
    ("According to the census, half of all boys work.", .en, false),
    ("The association visited some 40 children in prison.", .en, false),
    ("Police visited 40 children in prison.", .en, true),
    ("La moitié des garçons travaillent dans les briqueteries.", .fr, true),
    ("Les deux tiers des filles quittent l'école.", .fr, true),
    ("Un tiers des enfants dorment dehors.", .fr, true),
    ("Un enfant sur cinq travaille.", .fr, true),
    ("Un sur cinq n'a jamais été à l'école.", .fr, true),
    ("Un quart d'heure plus tard, les enfants sont partis.", .fr, false),
    ("En mai, la coalition a rencontré 15 enfants dans deux foyers.", .fr, false),
    ("La police a rencontré 312 victimes.", .fr, true),
    ("La moitié de l'histoire a été racontée.", .fr, false),
    ("Près de trois quarts des familles n'ont pas d'eau.", .fr, true),
    ("L'association a discuté avec 15 filles.", .fr, false),
    ("La mitad de los niños trabaja en las ladrilleras.", .es, true),
    ("Dos tercios de las niñas dejan la escuela.", .es, true),
    ("La tercera parte de las familias no tiene agua.", .es, true),
    ("Uno de cada cinco niños trabaja.", .es, true),
    ("Uno de cada cinco no ha ido nunca a la escuela.", .es, true),
    ("Una de cada tres niñas trabaja.", .es, true),
    ("El cuarto de las niñas no tiene ventana.", .es, false),
    ("La mitad de la historia fue contada.", .es, false),
    ("En mayo la coalición se reunió con 15 niños en dos hogares.", .es, false),
    ("La policía se reunió con 312 víctimas.", .es, true),
    ("La asociación visitó a 40 niños en la cárcel.", .es, false),
    ("La segunda mitad del año fue seca.", .es, false),
  ]

  @Test("A figure needs a source, unless the text says where it comes from", arguments: figures)
  func figure(text: String, language: Language, isFound: Bool) throws {
    let codes = try Self.codes(Self.situation([.paragraph([.text(text)])], language: language))
    #expect(codes == (isFound ? ["figure.no-source"] : []))
  }

  /// What stands around a figure, and how many figures are then without a source.
  static func around() -> [(String, [Block.Content], Int)] {
    func paragraph(_ text: String, noted: Bool = false) -> Block.Content {
      .paragraph(noted ? [.text(text), .note("n")] : [.text(text)])
    }
    func list(_ items: Block.Content...) -> Block.Content {
      .list(List(start: nil, items: items.map { [Block($0)] }))
    }
    func table(_ cells: [Inline]...) -> Block.Content {
      .table(Table(alignments: [.natural], header: [[.text("A")]], rows: cells.map { [$0] }))
    }
    let figure = paragraph("Some 37% of girls leave school.")
    let noted = paragraph("It grew.", noted: true)
    let plain = paragraph("Nothing else.")
    return [
      ("alone", [figure], 1), ("before a paragraph with a note", [figure, noted], 1),
      ("behind one", [noted, figure], 1), ("between two", [noted, figure, noted], 1),
      ("with its own note", [paragraph("Some 37% of girls leave school.", noted: true)], 0),
      ("with a note in the next sentence", [.paragraph([.text("Some 37% leave. It grew."), .note("n")])], 0),
      ("repeated with a note elsewhere", [figure, plain, paragraph("As said, 37% leave.", noted: true)], 0),
      ("another with a note elsewhere", [figure, plain, paragraph("As said, 38% leave.", noted: true)], 1),
      ("in a list, another item noted", [list(figure, noted)], 1),
      (
        "in a list that a line with a note introduces",
        [paragraph("It was shown:", noted: true), list(figure, plain)], 0
      ),
      ("in a list that a plain line introduces", [paragraph("It was shown:"), list(figure, plain)], 1),
      ("in a list that names its source", [paragraph("According to the census:"), list(figure, plain)], 0),
      ("before a line with the source", [figure, paragraph("Source: Ministry of Health, 2025.")], 0),
      ("before a source in brackets", [figure, paragraph("(UNICEF, 2023)")], 0),
      ("in a table", [table([.text("37%")])], 1),
      ("in a table with a note", [table([.text("37%")], [.text("Girls"), .note("n")])], 0),
      (
        "in a table under a caption with a note",
        [paragraph("Table 1: Girls at school", noted: true), table([.text("37%")])], 0
      ),
      ("in a table before its source", [table([.text("37%")]), paragraph("Source: Ministry, 2025.")], 0),
      ("in a quotation", [.quote([Block(figure)])], 0),
      ("in a heading", [.heading(level: 2, [.text("37% of girls")])], 0),
    ]
  }

  @Test("A source is near where readers look for it, and nowhere else")
  func near() throws {
    for (place, blocks, expected) in Self.around() {
      let codes = try Self.codes(Self.situation(blocks, notes: ["n": "Ministry, 2025"]))
      #expect(codes == Array(repeating: "figure.no-source", count: expected), "\(place)")
    }
  }

  @Test(
    "An address of a source has the form of one",
    arguments: [
      ("https://example.org", true), ("http://example.org/a_(b)?q=1#x", true),
      ("https://xn--e1afmkfd.org/", true),
      ("https://user@example.org:8080/a", true), ("mailto:a@example.org", true),
      ("https://192.168.0.1/a", true),
      ("https://exämple.org", true), ("www.example.org", false), ("example.org", false),
      ("https://example", false),
      ("https://exa mple.org", false), ("https://example..org", false), ("https:///a", false),
      ("https://", false),
      ("https://https://example.org", false), ("https://example.org/a)", false),
      ("https://example.org/(a", false),
      ("https//example.org", false), ("http:/example.org", false), ("ftp://example.org", false),
      ("https://-a.org", false), ("", false),
    ])
  func url(url: String, isSound: Bool) throws {
    let source = Source(id: "s1", title: "", kind: .law, url: url)
    let found = try judge("sources", in: Self.situation([], sources: [source]))
    #expect(found.map(\.code) == (isSound ? [] : ["url.broken"]))
    #expect(found.allSatisfy { $0.place == .source("s1") && $0.severity == .warning })
  }

  @Test("Bare and broken addresses are found in the text; in a note an address may be bare")
  func addresses() throws {
    let link = Inline.link([.text("https://example.org")], url: "https://example.org")
    let worded = Inline.link([.text("the register")], url: "https://example.org")
    let broken = Inline.link([.text("the register")], url: "https://example")
    #expect(try Self.codes(Self.situation([.paragraph([.text("See "), link])])) == ["url.bare"])
    #expect(try Self.codes(Self.situation([.paragraph([.text("See "), worded])])) == [])
    #expect(try Self.codes(Self.situation([.paragraph([.text("See "), broken])])) == ["url.broken"])
    for text in [
      "See https//example.org.", "See http:/example.org.", "See https:// example.org.", "See http;//a.org",
    ] {
      #expect(try Self.codes(Self.situation([.paragraph([.text(text)])])) == ["url.broken"], "\(text)")
    }
    for text in ["The https scheme.", "Use http or https, not ftp.", "See example.org."] {
      #expect(try Self.codes(Self.situation([.paragraph([.text(text)])])) == [], "\(text)")
    }
  }

  static let begun: [(String, String?, Source.Kind, Bool)] = [
    ("2021", "2022-07-01", .statistics, true), ("2022-06", "2022-07-01", .study, true),
    ("2022-06-30", "2022-07-01", .media, true), ("2022-07-01", "2022-07-01", .media, false),
    ("2022", "2022-07-01", .media, false), ("2026", "2022-07-01", .media, false),
    ("2021", "2022-07-01", .law, false), ("2021", "2022-07-01", .unDocument, false),
    // Where no day is given, or none that there is, no source is too old; the years of a rule count where there is one.
    ("1990", nil, .statistics, false), ("1990", "soon", .statistics, false),
  ]

  @Test("A source from before the first day that the report is about is pointed out", arguments: begun)
  func since(date: String, day: String?, kind: Source.Kind, isOld: Bool) throws {
    var situation = Self.situation([], sources: [Source(id: "s1", title: "", kind: kind, date: date)])
    situation.workflow.fields.append(Field(id: "period-from", kind: .date))
    situation.draft.fields["period-from"] = day.map { .text($0) }
    let found = try judge("sources", ["since": .name("period-from")], in: situation)
    #expect(found.map(\.code) == (isOld ? ["source.old"] : []))
    if isOld { #expect(found.first?.message.en.contains("before 2022-07-01") == true) }
    let both = try judge(
      "sources", ["since": .name("period-from"), "period": .name("period")], in: situation)
    let isOldByRule = CalendarDay(day ?? "") == nil && date == "1990"
    #expect(both.map(\.code) == (isOld || isOldByRule ? ["source.old"] : []))
  }

  @Test(
    "A date of a source is a year, a month or a day that there is; one older than the period is pointed out",
    arguments: [
      // Today is 21 September 2026.
      ("2026", []), ("2026-02", []), ("2024-02-29", []), ("2022", []), ("2022-09", []), ("2022-09-21", []),
      ("2022-09-20", ["source.old"]), ("2022-08", ["source.old"]), ("2021", ["source.old"]),
      ("2023-02-29", ["source.date"]), ("2023-13", ["source.date"]), ("March 2023", ["source.date"]),
      ("23", ["source.date"]), ("2023-1", ["source.date"]), ("n.d.", ["source.date"]), ("", ["source.date"]),
    ] as [(String, [String])])
  func date(date: String, codes: [String]) throws {
    let source = Source(id: "s1", title: "", kind: .statistics, date: date)
    let found = try judge(
      "sources", ["period": .name("period")], in: Self.situation([], sources: [source]))
    #expect(found.map(\.code) == codes)
    #expect(found.allSatisfy { $0.severity == .warning })
    if codes == ["source.old"] { #expect(found.first?.rule?.rule == "period") }
  }

  @Test("Laws and documents of the United Nations don't grow old; without a rule nothing does")
  func holds() throws {
    for kind in [Source.Kind.law, .unDocument] {
      let source = Source(id: "s1", title: "", kind: kind, date: "1989")
      #expect(try Self.codes(Self.situation([], sources: [source])) == [])
    }
    let old = Source(id: "s1", title: "", kind: .study, date: "1989")
    #expect(try judge("sources", in: Self.situation([], sources: [old])).isEmpty)
  }

  @Test("Footnotes that cite what the list of sources does not have are named together, and no other notes")
  func unlisted() throws {
    let sources = [
      Source(
        id: "s1", title: "Statistical Office, Justice in figures 2025 (invented)", kind: .statistics,
        url: "https://example.org/justice"),
      Source(id: "s2", title: "Guidelines, CRC/C/156", kind: .unDocument),
    ]
    func found(_ note: String, _ sources: [Source]) throws -> Bool {
      try Self.codes(
        Self.situation([.paragraph([.text("Yes."), .note("n")])], notes: ["n": note], sources: sources)
      ).contains("source.unlisted")
    }
    for text in [
      "Ministry of Health, Yearbook, 2021, p. 4.", "UNICEF, State of the children, New York, 2023.",
      "Rossi (2021).",
      "CRC/C/NPL/CO/3-5, para. 12.",
    ] {
      #expect(try found(text, sources), "\(text)")
      #expect(try !found(text, []), "\(text)")
    }
    for text in [
      "Statistical Office, Justice in figures, 2025, table 3.", "See CRC/C/156, 2019, para. 12.",
      "Guidelines, CRC/C/156.",
      "In 2021, the Ministry of Justice changed the form.", "Ibid., 2021, p. 4.", "The youngest was nine.",
    ] {
      #expect(try !found(text, sources), "\(text)")
    }
    let many = Dictionary(
      uniqueKeysWithValues: (10..<25).map { ("n\($0)", "Ministry, Yearbook, 2021, p. \($0).") })
    let message = try judge("sources", in: Self.situation([], notes: many, sources: sources))
      .first { $0.code == "source.unlisted" }?.message.en
    #expect(message?.hasSuffix("and 3 more") == true)
  }

  @Test("A source is cited by its name, its address or its title; one that nothing names is pointed out")
  func cited() throws {
    let source = Source(
      id: "s1", title: "Statistical Office, Justice in figures 2025 (invented)", kind: .statistics,
      url: "https://example.org/justice")
    func codes(_ inlines: [Inline], notes: [String: String] = [:]) throws -> [String] {
      try Self.codes(Self.situation([.paragraph(inlines)], notes: notes, sources: [source]))
    }
    #expect(try codes([.text("Nothing.")]) == ["source.uncited"])
    #expect(try codes([.text("The statistical year.")]) == ["source.uncited"])
    #expect(try codes([.note("s1")], notes: ["s1": "Table 3."]) == [])
    #expect(try codes([.note("a")], notes: ["a": "Statistical Office, Justice in figures, table 3."]) == [])
    #expect(try codes([.link([.text("the figures")], url: "https://example.org/justice")]) == [])
  }
}
