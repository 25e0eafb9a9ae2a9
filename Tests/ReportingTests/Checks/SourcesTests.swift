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
  ]

  @Test("A figure needs a source, unless the text says where it comes from", arguments: figures)
  func figure(text: String, language: Language, isFound: Bool) throws {
    let codes = try Self.codes(Self.situation([.paragraph([.text(text)])], language: language))
    #expect(codes == (isFound ? ["figure.no-source"] : []))
  }

  @Test(
    "A note in the same paragraph, list or the one beside it is near; elsewhere the same figure must have one"
  )
  func near() throws {
    let figure = Block.Content.paragraph([.text("Some 37% of girls leave school.")])
    let noted = Block.Content.paragraph([.text("It grew."), .note("n")])
    let plain = Block.Content.paragraph([.text("Nothing else.")])
    let again = Block.Content.paragraph([.text("As said, 37% leave school."), .note("n")])
    let list = Block.Content.list(
      List(start: nil, items: [[Block(figure)], [Block(noted)]]))
    let table = Block.Content.table(
      Table(alignments: [.natural], header: [[.text("A")]], rows: [[[.text("37%")]]]))
    for (blocks, expected) in [
      ([figure], 1), ([figure, noted], 0), ([noted, figure], 0), ([figure, plain, noted], 1), ([list], 0),
      ([figure, plain, again], 0), ([table], 0), ([.quote([Block(figure)])], 0),
      ([.heading(level: 2, [.text("37% of girls")])], 0),
    ] {
      let codes = try Self.codes(Self.situation(blocks, notes: ["n": "Ministry, 2025"]))
      #expect(codes.count == expected, "\(blocks)")
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
