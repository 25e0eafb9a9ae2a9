import Reporting
import Testing
import Wording

@Suite("Check: smart recommendations")
struct SmartRecommendationsTests {
  /// A draft in `language` with these recommendations, and a section of these blocks.
  static func situation(
    _ list: [Recommendation], _ blocks: [Block] = [], in language: Language = .en
  ) throws -> Situation {
    var draft = Sample.draft
    draft.fields["language"] = .text(language.rawValue)
    draft.recommendations = list
    var situation = try Desk.opened(draft).situation("maya")
    if !blocks.isEmpty {
      situation.reading = Reading(sections: ["housing": Prose(blocks)], notes: [:], problems: [])
    }
    return situation
  }

  static func recommendations(_ texts: [String]) -> [Recommendation] {
    texts.enumerated().map { Recommendation(id: .init("r\($0 + 1)"), text: $1, section: "housing") }
  }

  static func asking(_ quality: String) -> Arguments { ["asks": .names([quality])] }

  @Test(
    "What a recommendation lacks is told by its fields as well as by its text; all that lack it share a message"
  )
  func fields() throws {
    let text = "Ratify the Convention on Enforced Disappearance."
    let list = [
      Recommendation(id: "r1", text: text, to: "Parliament", section: "housing", by: "2028"),
      Recommendation(id: "r2", text: text + " Now.", section: "housing"),
      Recommendation(id: "r3", text: text + " Soon.", to: " ", section: "housing", by: ""),
    ]
    let situation = try Self.situation(list)
    for (quality, code) in [
      ("addressee", "recommendations.no-addressee"), ("time", "recommendations.no-time-frame"),
    ] {
      let found = try judge("smart-recommendations", Self.asking(quality), in: situation)
      #expect(found.map(\.code) == [code])
      #expect(found.first?.message.en.hasSuffix(": r2, r3") == true)
      #expect(found.first?.severity == .warning && found.first?.place == nil)
    }
    let one = try Self.situation(Array(list.prefix(2)))
    #expect(
      try verdicts("smart-recommendations", Self.asking("time"), in: one)
        == [Verdict("recommendations.no-time-frame", at: .recommendation("r2"))])
  }

  static let pairs: [(Language, String, String, Bool)] = [
    (.en, "Adopt the Child Protection Bill.", "adopt the child protection bill", true),
    (.en, "Fully ratify the Convention against Torture.", "Ratify the Convention against Torture", true),
    (.en, "Criminalize online grooming.", "Criminalise online grooming!", true),
    (.en, "Ratify the Convention against Torture.", "Ratify the Convention on Migrant Workers.", false),
    (.en, "Adopt a plan against child labour.", "Adopt a plan against child marriage.", false),
    (.en, "Ratify the Convention.", "Implement the Convention.", false),
    (.en, "Amend article 12 of the Code.", "Amend article 13 of the Code.", false),
    (.en, "Detain children.", "Do not detain children.", false),
    (
      .fr, "Adopter une loi contre la traite des êtres humains.",
      "ADOPTER UNE LOI CONTRE LA TRAITE DES ETRES HUMAINS", true
    ),
    (.fr, "Ratifier pleinement le Protocole facultatif.", "Ratifier le Protocole facultatif", true),
    (.fr, "Ratifier la Convention contre la torture.", "Ratifier la Convention sur la nationalité.", false),
    (.fr, "Placer les enfants.", "Ne pas placer les enfants.", false),
    (
      .es, "Aprobar la ley de protección de la infancia.", "aprobar la Ley de Proteccion de la Infancia", true
    ),
    (.es, "Ratificar el Convenio núm. 189.", "Ratificar el Convenio núm. 190.", false),
    (.es, "Juicios con demora.", "Juicios sin demora.", false),
  ]

  @Test(
    "The same twice is found whatever its case, accents, order; another treaty is another matter",
    arguments: pairs)
  func repeated(language: Language, first: String, second: String, isSame: Bool) throws {
    for texts in [[first, second], [second, first]] {
      let situation = try Self.situation(Self.recommendations(texts), in: language)
      let found = try judge("smart-recommendations", Self.asking("repeated"), in: situation)
      #expect(found.map(\.code) == (isSame ? ["recommendations.repeated"] : []))
      #expect(found.allSatisfy { $0.place == .recommendation("r2") && $0.message.en.hasSuffix("as r1") })
    }
  }

  @Test("A recommendation rests on a section that speaks of it")
  func support() throws {
    let text =
      "Evictions rose in every district last year. Families were told one day before bulldozers arrived, courts were "
      + "closed, compensation was refused, and shelters had no places for children who had lost their homes there. Judges explained that notice must be "
      + "served in writing; bailiffs answered that nobody reads letters. Neighbours hid furniture, teachers collected "
      + "blankets, and several pupils stopped attending lessons."
    let blocks = [Block(.paragraph([.text(text)]), line: 1)]
    func verdict(_ text: String, section: Section.ID?) throws -> [Verdict] {
      try verdicts(
        "smart-recommendations", Self.asking("section"),
        in: Self.situation([Recommendation(id: "r1", text: text, section: section)], blocks))
    }
    let place = Finding.Place.recommendation("r1")
    #expect(
      try verdict("Prohibit forced eviction without compensation and shelter.", section: "housing") == [])
    #expect(
      try verdict("Ratify Optional Protocol concerning communications procedure.", section: "housing")
        == [Verdict("recommendations.unsupported", at: place)])
    #expect(
      try verdict("Prohibit forced eviction.", section: "thanks")
        == [Verdict("recommendations.empty-section", at: place)])
    #expect(
      try verdict("Prohibit forced eviction.", section: nil) == [
        Verdict("recommendations.no-section", at: place)
      ])
    #expect(try verdict("Prohibit forced eviction.", section: "unknown") == [])
  }

  @Test("A row's section is a theme: what it asks for may be shown in other sections too")
  func themes() throws {
    let prose =
      "Rivers flood meadows while farmers gather apples, cherries, walnuts, barley; markets sell cheese, butter, honey, "
      + "pottery, baskets, blankets, candles, lanterns, ladders, hammers, shovels and copper kettles every Thursday."
    func found(elsewhere: String) throws -> [Verdict] {
      var situation = try Self.situation([])
      situation.reading = Reading(
        sections: [
          "housing": Prose([Block(.paragraph([.text(prose)]), line: 1)]),
          "background": Prose([Block(.paragraph([.text(elsewhere)]), line: 1)]),
        ], notes: [:], problems: [])
      situation.workflow.fields.append(
        Field(id: "proposals", kind: .records(["text", "cluster"].map { Field(id: .init($0), kind: .text) })))
      situation.draft.fields["proposals"] = .records([
        Record(["text": .text("Prohibit forced eviction without notice"), "cluster": .text("housing")])
      ])
      return try verdicts(
        "smart-recommendations",
        ["asks": .names(["section"]), "of": .name("proposals"), "section": .name("cluster")], in: situation)
    }
    #expect(try found(elsewhere: "Evictions rose.") == [])
    #expect(
      try found(elsewhere: "Storks nest.")
        == [Verdict("recommendations.unsupported", at: .row("proposals", 1))])
  }

  static let stated: [(Language, String, Bool)] = [
    (.en, "We recommend that the Government adopt a law on witness protection.", true),
    (.en, "We therefore urge Parliament to abolish the death penalty for good.", true),
    (.en, "We recommend that Parliament prohibit forced evictions of families in winter.", false),
    (.en, "In 2022 the Committee recommended that the State adopt a law on witness protection.", false),
    (.en, "We recommend the measures below.", false),
    (.en, "As we recommended in 2019, nothing was adopted.", false),
    (.en, "We met officials who recommend that visitors adopt a guide dog.", false),
    (.en, "\"We recommend that the Government adopt a law on witness protection\", the judges wrote.", false),
    (.fr, "Nous recommandons que le Gouvernement adopte une loi sur la protection des témoins.", true),
    (.fr, "Nous recommandons au Parlement d'interdire les expulsions forcées de familles en hiver.", false),
    (.fr, "Le Comité a recommandé d'adopter une loi sur la protection des témoins.", false),
    (.fr, "Nous recommandons les mesures ci-dessous.", false),
    (.es, "Recomendamos que el Gobierno apruebe una ley de protección de testigos.", true),
    (.es, "Recomendamos al Parlamento prohibir los desalojos forzosos de familias en invierno.", false),
    (.es, "El Comité recomendó aprobar una ley de protección de testigos.", false),
    // Not in the first person.
    (.en, "The Government should adopt a law on witness protection.", true),
    (.en, "Witnesses are afraid. Nepal must adopt a law on witness protection.", true),
    (.en, "The Ministry of Justice should publish the register of witnesses.", true),
    (.en, "We strongly urge the State to adopt a law on witness protection.", true),
    (.en, "The coalition calls on Parliament to adopt a law on witness protection.", true),
    (.en, "Therefore, the authorities should establish a register of witnesses.", true),
    (.en, "The Government should have adopted a law on witness protection.", false),
    (.en, "Under article 19 of the Convention the State must protect witnesses.", false),
    (.en, "The Committee said that the Government should adopt a law on witness protection.", false),
    (.en, "Witnesses should adopt a new name and publish nothing.", false),
    (.en, "If the Government should adopt a law, witnesses would speak.", false),
    (.en, "The Government should also be named.", false),
    (.en, "The Government should prohibit forced evictions of families in winter.", false),
    (.fr, "Le Gouvernement devrait adopter une loi sur la protection des témoins.", true),
    (.fr, "L'État doit créer un registre des témoins.", true),
    (.fr, "Nous exhortons les autorités à publier le registre des témoins.", true),
    (.fr, "La coalition demande au Parlement d'adopter une loi sur la protection des témoins.", true),
    (.fr, "En vertu de la Convention, l'État doit protéger les témoins.", false),
    (.fr, "Selon le Comité, le Gouvernement devrait adopter une loi sur les témoins.", false),
    (.fr, "Les témoins devraient publier leur nom.", false),
    (.es, "El Estado debería aprobar una ley de protección de testigos.", true),
    (.es, "El Ministerio de Justicia debe crear un registro de testigos.", true),
    (.es, "Instamos al Gobierno a publicar el registro de testigos.", true),
    (.es, "La coalición exhorta al Congreso a aprobar una ley de protección de testigos.", true),
    (.es, "En virtud de la Convención, el Estado debe proteger a los testigos.", false),
    (.es, "Según el Comité, el Estado debería aprobar una ley de testigos.", false),
  ]

  static let listed: [Language: String] = [
    .en: "Prohibit forced evictions of families in winter.",
    .fr: "Interdire les expulsions forcées de familles en hiver.",
    .es: "Prohibir los desalojos forzosos de familias en invierno.",
  ]

  @Test("What the text recommends and the list lacks is named at its line", arguments: stated)
  func unlisted(language: Language, text: String, isMissing: Bool) throws {
    let situation = try Self.situation(
      Self.recommendations([Self.listed[language] ?? ""]), [Block(.paragraph([.text(text)]), line: 3)],
      in: language)
    #expect(
      try verdicts("smart-recommendations", Self.asking("listed"), in: situation)
        == (isMissing ? [Verdict("recommendations.unlisted", at: .section("housing", line: 3))] : []))
  }

  @Test(
    "Items under a heading of recommendations are looked for in the list; those under others, and cells, are not"
  )
  func underHeading() throws {
    func list(_ items: [String], line: Int) -> Block {
      Block(.list(List(items: items.map { [Block(.paragraph([.text($0)]), line: line)] })), line: line)
    }
    let items = ["Adopt a law on witness protection.", "The law of 2019 on witnesses is weak.", "In short:"]
    let situation = try Self.situation(
      Self.recommendations([Self.listed[.en] ?? ""]),
      [
        Block(.heading(level: 2, [.text("Follow-up to recommendations")]), line: 1), list(items, line: 3),
        Block(.heading(level: 2, [.text("Recommendations")]), line: 7), list(items, line: 9),
        Block(
          .table(Table(alignments: [.natural], header: [[.text("Done")]], rows: [[[.text(items[0])]]])),
          line: 13),
        Block(.quote([list(items, line: 20)]), line: 20),
        Block(.heading(level: 2, [.text("Thanks")]), line: 30), list(items, line: 32),
      ])
    #expect(
      try verdicts("smart-recommendations", Self.asking("listed"), in: situation)
        == [Verdict("recommendations.unlisted", at: .section("housing", line: 9))])
  }

  @Test("Every recommendation is named, sentence by sentence and item by item")
  func everyOne() throws {
    func paragraph(_ text: String, line: Int) -> Block { Block(.paragraph([.text(text)]), line: line) }
    func list(_ items: [String], line: Int) -> Block {
      Block(
        .list(
          List(
            items: items.enumerated().map { index, text in
              [Block(.paragraph([.text(text)]), line: line + index)]
            })), line: line)
    }
    let acts = ["Adopt a law on witnesses.", "Publish the register.", "Ratify OPIC."]
    for (introduction, count) in [
      ("Recommendations:", 3), ("The Government should:", 3), ("We call on the State to:", 3),
      ("Our key recommendations", 3), ("The Committee recommended that the State:", 0),
      ("Previous recommendations:", 0), ("In short:", 0),
    ] {
      let situation = try Self.situation(
        [], [paragraph(introduction, line: 1), list(acts, line: 3), list(acts, line: 9)], in: .en)
      let found = try verdicts("smart-recommendations", Self.asking("listed"), in: situation)
      let lines = (0..<count).map {
        Verdict("recommendations.unlisted", at: .section("housing", line: 3 + $0))
      }
      #expect(found == lines, "\(introduction)")
    }
    let prose =
      "We recommend that Parliament adopt a law on witnesses. It is late. We urge it to publish a register."
    let situation = try Self.situation([], [paragraph(prose, line: 1)], in: .en)
    #expect(try verdicts("smart-recommendations", Self.asking("listed"), in: situation).count == 2)
  }

  @Test("Rows of a table of facts are judged by its columns, beside the draft's own list")
  func rows() throws {
    var situation = try Self.situation([
      Recommendation(id: "r1", text: "Adopt the Housing Act.", section: "housing")
    ])
    situation.workflow.fields.append(
      Field(
        id: "proposals",
        kind: .records(["action", "who", "when", "cluster"].map { Field(id: .init($0), kind: .text) })))
    situation.draft.fields["proposals"] = .records([
      Record([
        "action": .text("Adopt the housing act"), "who": .text("Parliament"), "when": .text("2028"),
        "cluster": .text("housing"),
      ]),
      Record(["action": .text("Strengthen tenants' rights."), "cluster": .text("thanks")]),
      Record(["who": .text("Nobody")]),
    ])
    let columns: [String: Arguments.Value] = [
      "of": .name("proposals"), "text": .name("action"), "to": .name("who"), "by": .name("when"),
      "section": .name("cluster"),
    ]
    #expect(
      try verdicts("smart-recommendations", Arguments(columns), in: situation) == [
        Verdict("recommendations.no-addressee"), Verdict("recommendations.no-time-frame"),
        Verdict("recommendations.weak-verb", at: .row("proposals", 2)),
        Verdict("recommendations.empty-section", at: .row("proposals", 2)),
        Verdict("recommendations.repeated", at: .row("proposals", 1)),
      ])
  }

  @Test("The category of a weak verb is named, and the rule cited that asks for better")
  func citation() throws {
    var situation = try Self.situation(Self.recommendations(["Consider a moratorium on evictions."]))
    situation.rules = RuleSet(id: "r", rules: [Sample.rule("content.smart", .advice)])
    let found = try judge(
      "smart-recommendations", ["asks": .names(["verb"])], in: situation)
    #expect(found.map(\.code) == ["recommendations.weak-verb"])
    #expect(found.first?.message.en.contains("considering action (category 3 of 5)") == true)
    #expect(found.first?.message.fr.contains("catégorie 3 sur 5") == true)
    #expect(found.first?.rule?.rule == "content.smart")
  }

  @Test(
    "A language whose verbs are not known is not judged, and no text is too odd",
    arguments: [Language.ru, .ar, .zh])
  func otherLanguages(language: Language) throws {
    var situation = try Self.situation(Self.recommendations(["Adopt", "Принять закон.", "—", "и"]))
    situation.draft.fields["language"] = .text(language.rawValue)
    #expect(situation.language == language)
    #expect(try judge("smart-recommendations", in: situation) == [])
  }

  @Test("Any text is judged without a crash")
  func anyText() throws {
    let pieces = [
      "and", "to", "should", "adopt", "en", "y", "que", "by", "2028", ".", ";", "within", "de", "«", "état",
      "s", "\u{301}", "",
    ]
    for language in [Language.en, .fr, .es] {
      for first in pieces {
        for second in pieces {
          let texts = [
            "\(first) \(second)", "\(first)\(second) \(first)", "\(second). \(first) \(second) \(first)",
          ]
          let situation = try Self.situation(Self.recommendations(texts), in: language)
          for finding in try judge("smart-recommendations", in: situation) {
            #expect(finding.severity == .warning)
          }
        }
      }
    }
  }
}
