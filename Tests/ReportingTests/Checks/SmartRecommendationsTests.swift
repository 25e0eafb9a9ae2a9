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

  /// A recommendation that names no section, and whether the text is silent on it.
  static let mentioned: [(Language, String, Bool)] = [
    (.en, "Ban flogging in boarding schools by 2028.", true),
    (.en, "Publish prison statistics disaggregated by disability.", true),
    (.en, "Prohibit evictions without a shelter for tenants.", false),
    (.en, "Compensate evicted tenants and flogged pupils.", false),
    (.en, "The State should adopt a national law to protect children.", false), (.en, "Ban flogging.", false),
    (.en, "Adopt and fund a national plan for all girls and boys by the next review.", false),
    (.fr, "Interdire les châtiments corporels dans les internats.", true),
    (.fr, "Publier les statistiques pénitentiaires ventilées par handicap.", true),
    (.fr, "Interdire toute expulsion sans relogement des locataires.", false),
    (.fr, "L'État devrait adopter une loi nationale pour protéger les enfants.", false),
    (.es, "Prohibir los castigos corporales en los internados.", true),
    (.es, "Publicar estadísticas penitenciarias desglosadas por discapacidad.", true),
    (.es, "Prohibir todo desalojo sin albergue para los inquilinos.", false),
    (.es, "El Estado debe aprobar una ley nacional para proteger a la infancia.", false),
  ]

  static let evictions: [Language: String] = [
    .en:
      "Evictions rose in every district last year. Families were told one day before bulldozers arrived; courts stayed closed, compensation was refused, tenants slept under bridges. Judges explained that notice must be served in writing; bailiffs answered that nobody reads letters. Neighbours hid furniture, teachers collected blankets, several pupils stopped attending lessons. Shelters turned mothers away because beds were missing. Doctors treated pneumonia, bronchitis, scabies, frostbite. Landlords sold timber, bricks, windows, doors, copper wires. Journalists filmed demolition, officers confiscated cameras, editors printed photographs anyway. Merchants donated bread, onions, lentils, potatoes, candles. Engineers measured cracks, floods, landslides, erosion along riverbanks.",
    .fr:
      "Les expulsions ont augmenté dans chaque district. Les familles furent prévenues la veille, avant que les bulldozers arrivent ; les tribunaux restèrent fermés, aucune indemnisation ne fut versée, des locataires dormirent sous les ponts. Les juges expliquèrent que le préavis exige une signature ; les huissiers répondirent que personne ne lit ces lettres. Des voisins cachèrent meubles, matelas, vaisselle ; des institutrices collectèrent couvertures, manteaux, chaussures. Plusieurs écoliers manquèrent les leçons. Les médecins soignèrent pneumonie, bronchite, gale, engelures. Les propriétaires vendirent poutres, briques, fenêtres, portes, cuivre. Les journalistes filmèrent la démolition, les agents confisquèrent caméras, pellicules. Les marchands donnèrent pain, oignons, lentilles, bougies. Les ingénieurs mesurèrent fissures, inondations, érosion.",
    .es:
      "Los desalojos aumentaron en cada distrito. Avisaron a las familias un día antes de llegar las excavadoras; los tribunales permanecieron cerrados, negaron indemnización, hubo inquilinos durmiendo bajo puentes. Los jueces explicaron que la notificación exige firma; los alguaciles respondieron que nadie lee cartas. Vecinos escondieron muebles, colchones, vajilla; maestras juntaron mantas, abrigos, zapatos. Varios escolares faltaron a clases. Los médicos trataron neumonía, bronquitis, sarna, sabañones. Los propietarios vendieron vigas, ladrillos, ventanas, puertas, cobre. Los periodistas filmaron la demolición, los agentes confiscaron cámaras, rollos. Los comerciantes donaron pan, cebollas, lentejas, velas. Los ingenieros midieron grietas, inundaciones, erosión, derrumbes.",
  ]

  @Test("A recommendation whose key words stand nowhere in the text gets a note", arguments: mentioned)
  func unmentioned(language: Language, text: String, isSilent: Bool) throws {
    let blocks = [Block(.paragraph([.text(Self.evictions[language] ?? "")]), line: 1)]
    let found = try judge(
      "smart-recommendations", Self.asking("section"),
      in: Self.situation([Recommendation(id: "r1", text: text)], blocks, in: language))
    #expect(
      found.map(\.code) == ["recommendations.no-section"] + (isSilent ? ["recommendations.unmentioned"] : []))
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "A short text is no proof that a recommendation stands alone; words in a section's title are the text's")
  func unmentionedNeedsText() throws {
    let one = [Recommendation(id: "r1", text: "Ban flogging in boarding schools by 2028.")]
    let short = [Block(.paragraph([.text("Evictions rose in every district last year.")]), line: 1)]
    #expect(
      try judge("smart-recommendations", Self.asking("section"), in: Self.situation(one, short)).map(\.code)
        == ["recommendations.no-section"])
    var titled = try Self.situation(one, [Block(.paragraph([.text(Self.evictions[.en] ?? "")]), line: 1)])
    titled.workflow.sections[0].title = ["en": "Flogged at school"]
    #expect(
      try judge("smart-recommendations", Self.asking("section"), in: titled).map(\.code)
        == ["recommendations.no-section"])
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
    // A law that is to be changed, and one that is only the reason; what somebody else said.
    (.en, "The Government must amend article 12 of the Witness Act without delay.", true),
    (.en, "The State must give reasons in writing to witnesses, the Court said.", false),
    (.en, "Under the Constitution the State must amend article 12 of the Witness Act.", false),
    (.en, "We call for the release of all witnesses who are detained.", true),
    (.en, "We call for information about witnesses every year.", false),
    (.en, "It is essential that witnesses know where to publish their names.", false),
    (.fr, "L'État doit modifier l'article 12 sans délai.", true),
    (.fr, "L'État doit motiver ses décisions sur les témoins, a dit la Cour.", false),
    (.fr, "L'État doit protéger les témoins selon l'article 12.", false),
    (.fr, "Nous demandons l'adoption d'une loi sur la protection des témoins.", true),
    (.fr, "Il est essentiel que l'État adopte une loi sur la protection des témoins.", true),
    (.fr, "Il est essentiel que les témoins publient leur nom.", false),
    (.es, "El Estado debe modificar el artículo 12.", true),
    (.es, "El Estado debe proteger a los testigos, dijo la Corte.", false),
    (.es, "El Estado debe proteger a los testigos según el artículo 12.", false),
    (.es, "Pedimos la aprobación de una ley de protección de testigos.", true),
    (.es, "Es recomendable que los testigos publiquen su nombre.", false),
    // Without a person, and whom it asks; not what others recommended, nor what is not recommended.
    (.en, "We ask the Government to adopt a law on witness protection.", true),
    (.en, "We ask the Government to raise the minimum age of marriage to eighteen.", true),
    (.en, "We ask the Government to ensure that witnesses are protected.", true),
    (.en, "We ask that the Government adopt a law on witness protection.", true),
    (.en, "It is recommended that the Government adopt a law on witness protection.", true),
    (.en, "It is recommended that a law on witness protection be adopted.", true),
    (.en, "We respectfully ask the State to stop detaining children with adults.", true),
    (.en, "The Government is asked to publish the register of witnesses.", true),
    (.en, "We would ask the Government to publish the register of witnesses.", true),
    (.en, "We call for the adoption of a law on witness protection.", true),
    (.en, "It is essential that the Government adopt a law on witness protection.", true),
    (.en, "Our recommendation is that the Government adopt a law on witness protection.", false),
    (.en, "The State is urged to adopt a law on witness protection.", true),
    (.en, "The Government is called upon to publish the register of witnesses.", true),
    (.en, "The Committee recommended in 2016 that the Government adopt a law on witness protection.", false),
    (.en, "In 2016 it was recommended that the Government adopt a law on witness protection.", false),
    (.en, "It is recommended by the Committee that the Government adopt a law on witness protection.", false),
    (.en, "It is strongly recommended to publish the register of witnesses.", true),
    (.en, "It is not recommended that the Government adopt a law on witness protection.", false),
    (.en, "The Committee noted that it is recommended that the Government adopt a law on witnesses.", false),
    (.en, "According to UNICEF, it is recommended that the Government adopt a law on witnesses.", false),
    (.en, "The State is urged by the Committee to adopt a law on witness protection.", false),
    (.en, "The Government is asked questions about the register of witnesses every year.", false),
    (.en, "We ask the Government to open ten new shelters for witnesses.", true),
    (.en, "We ask the Government why it hides the register of witnesses.", false),
    (.en, "Families are asked to publish the names of witnesses.", false),
    (.fr, "Nous demandons au Gouvernement d'adopter une loi sur la protection des témoins.", true),
    (.fr, "Il est recommandé que le Gouvernement adopte une loi sur la protection des témoins.", true),
    (.fr, "Il est recommandé au Gouvernement d'adopter une loi sur la protection des témoins.", true),
    (.fr, "Il est recommandé d'adopter une loi sur la protection des témoins.", true),
    (.fr, "Nous demandons que l'État adopte une loi sur la protection des témoins.", true),
    (.fr, "L'État est prié de publier le registre des témoins.", true),
    (.fr, "Le Gouvernement est invité à publier le registre des témoins.", true),
    (.fr, "Il est demandé au Gouvernement de publier le registre des témoins.", true),
    (.fr, "Il convient que le Gouvernement adopte une loi sur la protection des témoins.", false),
    (.fr, "Il a été recommandé en 2016 que le Gouvernement adopte une loi sur les témoins.", false),
    (.fr, "Nous demandons au Gouvernement d'ouvrir dix foyers pour les témoins.", true),
    (.fr, "Il est demandé aux familles de publier le nom des témoins.", false),
    (.fr, "Il n'est pas recommandé d'adopter une loi sur les témoins.", false),
    (.fr, "Selon le Comité, il est recommandé d'adopter une loi sur les témoins.", false),
    (.fr, "Il est donc vivement recommandé à l'État de créer un registre des témoins.", true),
    (.fr, "En 2016, il était recommandé d'adopter une loi sur les témoins.", false),
    (.es, "Pedimos al Gobierno que apruebe una ley de protección de testigos.", true),
    (.es, "Se recomienda que el Gobierno apruebe una ley de protección de testigos.", true),
    (.es, "Se recomienda al Estado aprobar una ley de protección de testigos.", true),
    (.es, "Se recomienda aprobar una ley de protección de testigos.", true),
    (.es, "Se pide al Gobierno que publique el registro de testigos.", true),
    (.es, "Se insta al Estado a publicar el registro de testigos.", true),
    (.es, "Se solicita al Estado que publique el registro de testigos.", true),
    (.es, "Solicitamos al Estado que publique el registro de testigos.", true),
    (.es, "Es recomendable que el Estado publique el registro de testigos.", true),
    (.es, "Se recomendó en 2016 que el Gobierno aprobara una ley de protección de testigos.", false),
    (
      .es, "Por lo tanto, se recomienda encarecidamente que el Gobierno publique el registro de testigos.",
      true
    ),
    (.es, "No se recomienda que el Gobierno apruebe una ley de testigos.", false),
    (.es, "Como se recomienda en la Observación general, el registro de testigos es público.", false),
    (.es, "Se pide a los padres que publiquen el nombre de los testigos.", false),
    (.es, "Según el Comité, se recomienda que el Gobierno apruebe una ley de testigos.", false),
    (.es, "Pedimos al Gobierno que abra diez casas para testigos.", true),
    (.es, "Se pidió al Gobierno que publicara el registro de testigos.", false),
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
