import Definitions
import Documents
import Engine
import Foundation
import Reporting
import Testing
import Wording

/// Texts with ‹ › around what must be found; in those without, nothing may be. They are read as a draft's Markdown is.
@Suite("Terms to avoid")
struct TerminologyTests {
  static let root = URL(fileURLWithPath: OfficeTests.root)
  static let list = try? WordsFile.read(bytes("Workflows/words/luxembourg.yaml"), file: "luxembourg.yaml")

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
  }

  static func situation(_ draft: Draft, in language: Language, with list: WordList?) throws -> Situation {
    var draft = draft
    let workflow = Workflow(
      name: "w", fields: [Field(id: "language", kind: .language([language]))],
      sections: [SectionDefinition(id: "s", title: ["en": "S"])])
    draft.fields["language"] = .text(language.rawValue)
    return Situation(
      report: nil, draft: draft, reading: try MarkdownReader.read(draft), workflow: workflow,
      directory: Directory(), actor: "maya", now: Date(timeIntervalSince1970: 1_790_000_000),
      wordLists: list.map { ["luxembourg": $0] } ?? [:])
  }

  static func findings(
    _ text: String, in language: Language = .en, with list: WordList? = Self.list
  ) throws -> [Finding] {
    let draft = Draft(sections: [Section(id: "s", text: text + "\n")])
    let check = try #require(AllChecks.named("terminology"))
    return check.judge(try situation(draft, in: language, with: list), ["list": .name("luxembourg")])
  }

  /// What a finding says was found.
  static func found(_ finding: Finding) -> String {
    finding.message.en.split(separator: "\"").first.map(String.init) ?? ""
  }

  /// The marks taken out of `marked`, and what they enclose.
  static func unmarked(_ marked: String) -> (text: String, hits: [String]) {
    let pieces = marked.split(separator: "‹", omittingEmptySubsequences: false)
    var text = String(pieces[0])
    var hits: [String] = []
    for piece in pieces.dropFirst() {
      let halves = piece.split(separator: "›", maxSplits: 1, omittingEmptySubsequences: false)
      hits.append(halves[0].replacingOccurrences(of: "\n", with: " "))
      text += halves.joined()
    }
    return (text, hits)
  }

  static func check(_ marked: String, _ language: Language) throws {
    let (text, hits) = unmarked(marked)
    let found = try findings(text, in: language)
    #expect(found.map(\.code) == hits.map { _ in "terminology.avoid" })
    #expect(found.map(Self.found) == hits)
  }

  @Test(
    "In English, terms are found in the author's own words only",
    arguments: [
      "The Government has no data on ‹child prostitution›.",
      "‹Child prostitution› has moved online.",
      "CASES OF ‹CHILD PORNOGRAPHY› ROSE.",
      "Police met ‹child prostitutes› near the port.",
      "Each ‹child-prostitute› was fined.",
      "Hotels profit from ‹child sex tourism›.",
      "Hotels profit from ‹child-sex tourism› and from fishing.",
      "‹Child sex tourists› come in winter.",
      "He sold ‹child porn›, called so by nobody.",
      "The term of the plan ended while ‹child pornography› spread.",
      "In terms of ‹child prostitution›, little has changed.",
      "Prison terms for ‹child pornography› are short.",
      "They fight ‹child prostitution›, ‹child sex tourism› and ‹child pornography›.",
      "The ‹prostitution of children› is tolerated.",
      "The ‹prostitution of the children› is tolerated.",
      "‹Webcam child sex tourism› grew.",
      "Possession of ‹self-generated child pornography› is punished.",
      "‹Commercial sexual exploitation of children› (‹CSEC›) is common.",
      "In prostitution, the ‹client› goes free.",
      "‹Customers› who pay for sexual acts go free.",
      "This ‹shadow report› was written by nine organisations; other ‹shadow reports› exist.",
      "## ‹Child prostitution› and the law",
      "- a bus station\n- ‹child prostitution›",
      "*There is much ‹child prostitution› here.*",
      "**‹Child prostitution›.** It is common.",
      "Some 300 (‹child prostitution›) and 9 (‹child pornography›) cases were closed.",
      "‹Sexual tourism involving children› grew.",
      "The Optional Protocol on the sale of children prohibits ‹child pornography›.",
      "The law on ‹child pornography› is weak.",
      "The Ministry's study on ‹child prostitution› is late.",
      "Law No. 5 on trafficking does not mention ‹child prostitution›.",
      "The Criminal Code has no word on it, and ‹child pornography› is sold openly.",
      "| Place | Problem |\n|---|---|\n| Port | ‹child sex tourism› |",
      "It grew.[^1]\n\n[^1]: Police say that ‹child prostitution› grew.",
      "He said \"no. The rest of the paragraph is ours: ‹child prostitution›.",
      "The child's mother and ‹child prostitution›’s profiteers.",
      "We act against labour rather than ‹child prostitution›.",
    ])
  func englishHits(_ marked: String) throws { try Self.check(marked, .en) }

  @Test(
    "In English, quotations, titles, names and words spoken of as words are left alone",
    arguments: [
      "The exploitation of children in prostitution has moved online.",
      "Sexual exploitation of children in travel and tourism, child sexual abuse material.",
      "The child, prostitution and poverty are its subjects.",
      "Children of prostitutes are enrolled at school.",
      "A child (prostitution is legal for adults) was found.",
      "Our legal clinic has 40 clients. The bank lost customers.",
      "The Code speaks of “child prostitutes” and \"child pornography\".",
      "The Code speaks of 'child prostitutes' and ‘child pornography’.",
      "The minister said: “There is no child prostitution in our country, and never was.”",
      "The minister's words:\n\n> There is no child prostitution here.",
      "It is a party to the Optional Protocol on the sale of children, child prostitution and child pornography (OPSC).",
      "The Optional Protocol to the Convention on the Rights of the Child on the Sale of Children, Child Prostitution and Child Pornography entered into force in 2002.",
      "The Special Rapporteur on the sale of children, child prostitution and child pornography visited in 2014.",
      "The Special Rapporteur on the sale and sexual exploitation of children, including child prostitution, child pornography and other child sexual abuse material, visited.",
      "The network was called End Child Prostitution, Child Pornography and Trafficking of Children for Sexual Purposes.",
      "Since the World Congress against Commercial Sexual Exploitation of Children in Stockholm, much has changed.",
      "The Child Pornography Act 2001 is outdated.",
      "It adopted the Prevention of Child Prostitution and Child Pornography Act of 1999.",
      "The Task Force on Child Prostitution met once.",
      "Law No. 12 of 2004 on child prostitution is not applied.",
      "Law No. 12/2004 on the prevention of child prostitution and child pornography is not applied.",
      "Directive 2011/93/EU on combating the sexual abuse of children and child pornography was transposed.",
      "Sections 12 and 13 (child prostitution) and article 9 (offences of child pornography) are not applied.",
      "Article III (Child Prostitution and Other Sexual Abuse) is not applied.",
      "The protocol to the CRC on the use of children and child pornography is in force.",
      "The Act on child pornography is not applied.",
      "The *Ordinance against child pornography* is not applied.",
      "The Guidelines reject the term child prostitution.",
      "The terms child prostitution, child sex tourism and child pornography blame the child.",
      "The expression child prostitute suggests a choice.",
      "Child pornography is a misleading term.",
      "What the law calls child pornography is punished.",
      "So-called child prostitutes are victims.",
      "We speak of exploitation of children in prostitution rather than of child prostitution.",
      "It is so.[^1]\n\n[^1]: Ministry of Justice, *Child prostitution in the provinces*, 2019.",
      "It is so.[^1]\n\n[^1]: Ministry of Justice, “Child prostitution in the provinces”, 2019.",
      "It is so.[^1]\n\n[^1]: [Child prostitution in the provinces](https://example.org/a), 2019.",
      "It is so.[^1]\n\n[^1]: See https://example.org/child-prostitution-report.",
      "See https://example.org/child-prostitution for more.",
      "| No. | Recommendation | Done |\n|---|---|---|\n| 1 | Combat child sex tourism | No |",
      "The field is called `child prostitution`.",
      "An alternative report casts no shadow; reporters do.",
    ])
  func englishExempt(_ text: String) throws { try Self.check(text, .en) }

  @Test(
    "In French, terms are found in the author's own words only",
    arguments: [
      "La ‹pornographie enfantine› se répand.",
      "La ‹pornographie mettant en scène des enfants› se répand.",
      "La ‹pornographie impliquant des enfants› se répand.",
      "La ‹PORNOGRAPHIE INFANTILE› se répand.",
      "La ‹pornographie infantile› et la ‹prostitution infantile› se répandent.",
      "La lutte contre la ‹prostitution des enfants› piétine.",
      "La lutte contre la ‹prostitution d'enfants› piétine.",
      "La lutte contre la ‹prostitution d’enfants› piétine.",
      "La ‹prostitution de mineurs› est tolérée.",
      "La ‹prostitution enfantine› est tolérée.",
      "Le ‹tourisme sexuel impliquant des enfants› progresse.",
      "Le ‹tourisme sexuel impliquant les enfants› progresse.",
      "Les ‹touristes sexuels› cherchent des enfants.",
      "Des ‹enfants prostitués› ont été condamnés, une ‹enfant prostituée› aussi.",
      "Les ‹prostituées mineures› sont arrêtées.",
      "Le ‹client› de la prostitution n'est pas poursuivi.",
      "L'‹exploitation sexuelle des enfants à des fins commerciales› (‹ESEC›) progresse.",
      "Les images sont de la ‹pedopornographie›.",
      "Des ‹contenus pédopornographiques› circulent.",
      "En termes de ‹prostitution infantile›, rien n'a changé.",
      "## La ‹prostitution infantile›",
      "- la gare\n- la ‹prostitution infantile›",
      "Le protocole sur la vente d'enfants interdit la ‹prostitution infantile›.",
      "La loi n° 12 sur la traite ne mentionne pas la ‹prostitution infantile›.",
      "Constaté ici.[^1]\n\n[^1]: La police dit combattre la ‹prostitution infantile›.",
      "Nous combattons la traite plutôt que la ‹prostitution infantile›.",
      "Ce ‹rapport fantôme› est le nôtre.",
      "| Lieu | Problème |\n|---|---|\n| Port | ‹prostitution infantile› |",
    ])
  func frenchHits(_ marked: String) throws { try Self.check(marked, .fr) }

  @Test(
    "In French, quotations, titles, names and words spoken of as words are left alone",
    arguments: [
      "L'exploitation d'enfants dans la prostitution se répand.",
      "Le matériel d'abus sexuels d'enfants se répand.",
      "Les enfants de prostituées vont à l'école.",
      "La prostitution et les enfants des rues sont deux sujets.",
      "L'exploitation sexuelle d'enfants dans le cadre des voyages et du tourisme progresse.",
      "Notre service juridique a quarante clients.",
      "Le code parle de « pornographie enfantine » et d'« enfants prostitués ».",
      "Le code parle de \"pornographie enfantine\" et de “prostitution infantile”.",
      "Le ministre a dit : « Il n'y a pas de prostitution infantile chez nous. »",
      "Le ministre :\n\n> Il n'y a pas de prostitution infantile chez nous.",
      "Le Protocole facultatif concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants est en vigueur.",
      "Il est partie au protocole sur la vente d’enfants, la prostitution d’enfants et la pornographie mettant en scène des enfants.",
      "La Rapporteuse spéciale sur la vente d'enfants, la prostitution d'enfants et la pornographie impliquant des enfants est venue.",
      "La Rapporteuse spéciale sur la vente et l'exploitation sexuelle d'enfants, y compris la prostitution des enfants, la pornographie mettant en scène des enfants et autres contenus, est venue.",
      "Le Congrès mondial contre l'exploitation sexuelle des enfants à des fins commerciales s'est tenu à Stockholm.",
      "ECPAT veut dire : en finir avec la prostitution enfantine, la pornographie enfantine et le trafic d'enfants à des fins sexuelles.",
      "Les deux congrès mondiaux contre l'exploitation sexuelle des enfants à des fins commerciales l'ont dit.",
      "La loi n° 2004-12 du 5 mai 2004 relative à la prostitution infantile n'est pas appliquée.",
      "La loi 14 de 2019 contre la pornographie enfantine n'est pas appliquée.",
      "La loi n° 12 sur la répression de la traite et de la prostitution infantile n'est pas appliquée.",
      "La directive relative à la lutte contre les abus sexuels et la pédopornographie est transposée.",
      "Il est partie au protocole facultatif concernant la vente, la prostitution des enfants et la pornographie infantile.",
      "L'*Ordonnance contre la pornographie enfantine* n'est pas appliquée.",
      "Le terme prostitution infantile accuse l'enfant.",
      "Le terme de prostitution infantile accuse l'enfant.",
      "Les termes pornographie enfantine, prostitution infantile et enfant prostitué accusent l'enfant.",
      "Les expressions telles que prostitution infantile accusent l'enfant.",
      "La prostitution infantile est un terme trompeur.",
      "Nous parlons d'exploitation d'enfants dans la prostitution plutôt que de prostitution infantile.",
      "C'est ainsi.[^1]\n\n[^1]: Ministère de la justice, *La prostitution infantile en province*, 2019.",
      "C'est ainsi.[^1]\n\n[^1]: Ministère de la justice, « La prostitution infantile en province », 2019.",
      "C'est ainsi.[^1]\n\n[^1]: [La prostitution infantile en province](https://example.org/a), 2019.",
      "| No | Recommandation (abrégée) | Suite |\n|---|---|---|\n| 1 | Combattre la prostitution infantile | Rien |",
      "La Brigade contre la Pornographie Enfantine compte deux agents.",
    ])
  func frenchExempt(_ text: String) throws { try Self.check(text, .fr) }

  @Test(
    "In Spanish, terms are found in the author's own words only",
    arguments: [
      "La ‹pornografía infantil› se extiende.",
      "La ‹pornografia infantil› se extiende.",
      "LA ‹PORNOGRAFÍA INFANTIL› SE EXTIENDE.",
      "La ‹prostitución infantil› y el ‹turismo sexual infantil› se extienden.",
      "La ‹prostitución de niñas› es tolerada.",
      "La ‹prostitución de los niños› es tolerada.",
      "La ‹prostitución de menores› es tolerada.",
      "El ‹turismo sexual con niños› crece.",
      "Los ‹turistas sexuales› buscan niños.",
      "Las ‹niñas prostituidas› son detenidas.",
      "Los ‹menores prostituidos› son detenidos.",
      "Las ‹prostitutas menores› son detenidas.",
      "El ‹cliente› de la prostitución no es perseguido.",
      "La ‹explotación sexual comercial de niños› (‹ESCNNA›) crece.",
      "La ‹explotación sexual comercial infantil› crece.",
      "La ‹pornografía infantil autogenerada› crece.",
      "La ‹pornografía de menores› crece.",
      "El ‹material pornográfico infantil› circula.",
      "En términos de ‹prostitución infantil›, nada cambió.",
      "## La ‹prostitución infantil›",
      "- la estación\n- la ‹prostitución infantil›",
      "El Protocolo sobre la venta de niños prohíbe la ‹pornografía infantil›.",
      "La Ley 12 de 2004 no define la ‹pornografía infantil›.",
      "La ley contra la ‹prostitución infantil› es necesaria.",
      "Una ley de protección integral de la niñez y contra la ‹prostitución infantil› hace falta.",
      "La ley de 2010 no menciona la ‹prostitución infantil›.",
      "Con la ley de protección de la infancia creció la ‹prostitución infantil›.",
      "Así es.[^1]\n\n[^1]: La policía combate la ‹prostitución infantil›.",
      "Combatimos la trata en lugar de la ‹prostitución infantil›.",
      "Este ‹informe sombra› es nuestro; hay otros ‹informes sombra›.",
      "| Lugar | Problema |\n|---|---|\n| Puerto | ‹prostitución infantil› |",
    ])
  func spanishHits(_ marked: String) throws { try Self.check(marked, .es) }

  @Test(
    "In Spanish, quotations, titles, names and words spoken of as words are left alone",
    arguments: [
      "La explotación de niños en la prostitución se extiende.",
      "El material de abuso sexual infantil se extiende.",
      "Los niños de prostitutas van a la escuela.",
      "La prostitución y los niños de la calle son dos temas.",
      "La explotación sexual de niños en el contexto de viajes y turismo crece.",
      "Nuestro servicio jurídico tiene cuarenta clientes.",
      "El código habla de «pornografía infantil» y de “niños prostituidos”.",
      "El código habla de \"pornografía infantil\".",
      "El ministro dijo: «No hay prostitución infantil en nuestro país».",
      "El ministro:\n\n> No hay prostitución infantil en nuestro país.",
      "El Protocolo facultativo relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía está en vigor.",
      "La Relatora Especial sobre la venta de niños, la prostitución infantil y la utilización de niños en la pornografía vino.",
      "La Relatora Especial sobre la venta y la explotación sexual de niños, incluidos la prostitución infantil, la utilización de niños en la pornografía y demás material, vino.",
      "El Congreso Mundial contra la Explotación Sexual Comercial de los Niños se celebró en Estocolmo.",
      "El protocolo relativo a la venta, la prostitución y la pornografía infantil está en vigor.",
      "La Ley 26.388 de pornografía infantil no se aplica.",
      "La Ley núm. 12 de 5 de mayo de 2004 contra la prostitución infantil no se aplica.",
      "La Ley N.º 30 sobre la prevención de la trata y de la prostitución infantil no se aplica.",
      "La Directiva relativa a la lucha contra los abusos sexuales, la explotación sexual de los niños y la pornografía infantil está en vigor.",
      "El Protocolo facultativo relativo a la venta de infantes, la prostitución de menores y la pornografía infantil está en vigor.",
      "La *Ley contra la pornografía infantil* no se aplica.",
      "La Unidad contra la Pornografía Infantil tiene dos agentes.",
      "La Ley de protección integral de la niñez contra la prostitución infantil no se aplica.",
      "La Ley para la erradicación de la prostitución infantil no se aplica.",
      "Se reformó la ley de protección integral de la niñez y contra la prostitución infantil.",
      "Los artículos del código de la niñez y la adolescencia sobre prostitución infantil no se aplican.",
      "El término prostitución infantil acusa al niño.",
      "Los términos pornografía infantil, prostitución infantil y turismo sexual infantil acusan al niño.",
      "La expresión prostitución infantil acusa al niño.",
      "La llamada pornografía infantil es abuso.",
      "La prostitución infantil es un término engañoso.",
      "Hablamos de explotación de niños en la prostitución en lugar de prostitución infantil.",
      "Así es.[^1]\n\n[^1]: Ministerio de Justicia, *La prostitución infantil en las provincias*, 2019.",
      "Así es.[^1]\n\n[^1]: Ministerio de Justicia, «La prostitución infantil en las provincias», 2019.",
      "Así es.[^1]\n\n[^1]: [La prostitución infantil en las provincias](https://example.org/a), 2019.",
      "| N.º | Recomendación | Hecho |\n|---|---|---|\n| 1 | Combatir la prostitución infantil | Nada |",
    ])
  func spanishExempt(_ text: String) throws { try Self.check(text, .es) }

  @Test("A finding names the line on which the term begins, also in the middle of a paragraph and in a table")
  func lines() throws {
    let text = """
      One line.

      A paragraph that was
      wrapped, with child prostitution here, and
      again child
      prostitution at the end.

      | A | B |
      |---|---|
      | x | y |
      | x | child pornography |

      > child prostitution

      - one
      - child pornography[^n]

      [^n]: child prostitution
      """
    let places = try Self.findings(text).map(\.place)
    #expect(places == [4, 5, 11, 16, 18].map { .section("s", line: $0) })
  }

  @Test("A recommendation is named by its id; the finding cites its source and is shown in both languages")
  func recommendation() throws {
    let draft = Draft(recommendations: [Recommendation(id: "r1", text: "End child prostitutes' arrests.")])
    let check = try #require(AllChecks.named("terminology"))
    let found = check.judge(
      try Self.situation(draft, in: .en, with: Self.list), ["list": .name("luxembourg")])
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.place == .recommendation("r1") && finding.severity == .warning)
    #expect(finding.rule?.rule == "luxembourg.child-prostitute" && finding.rule?.status == .verified)
    #expect(finding.remedy.en.contains("child exploited in prostitution"))
    #expect(finding.message.fr == "«\u{A0}child prostitutes\u{A0}» est un terme à éviter")
  }

  @Test(
    "Fields, tables of facts and titles of our own sources are read; what others said and published is not")
  func everyPart() throws {
    let term = "child prostitutes"
    var situation = try Self.situation(
      Draft(sources: [
        Source(id: "theirs", title: "A study of \(term)", kind: .study),
        Source(id: "ours", title: "Our visits to \(term)", kind: .ownMonitoring),
      ]), in: .en, with: Self.list)
    situation.workflow.fields += [
      Field(id: "title", kind: .text), Field(id: "keywords", kind: .texts),
      Field(id: "by", kind: .organisations),
      Field(
        id: "previous",
        kind: .records([
          Field(id: "text", kind: .text, isQuoted: true), Field(id: "done", kind: .text),
        ])),
    ]
    situation.draft.fields["title"] = .text("Of \(term)")
    situation.draft.fields["keywords"] = .texts(["children", term])
    situation.draft.fields["by"] = .organisations([Organisation(acronym: "A", name: "Friends of \(term)")])
    situation.draft.fields["previous"] = .records([
      Record(["text": .text("Protect \(term)."), "done": .text("Nothing.")]),
      Record(["text": .text("Protect \(term)."), "done": .text("The \(term) were fined.")]),
    ])
    let check = try #require(AllChecks.named("terminology"))
    let places = check.judge(situation, ["list": .name("luxembourg")]).map(\.place)
    #expect(places == [.field("title"), .field("keywords"), .row("previous", 2), .source("ours")])
  }

  @Test("A list of the office adds exemptions and terms, and its severity counts")
  func additions() throws {
    let own = try WordsFile.read(
      Array(
        """
        words: ours
        title: { en: Ours }
        adds-to: luxembourg
        terms:
          victim:
            avoid: { en: [beneficiary] }
            instead: { en: child }
            severity: error
            source: our style guide
            edition: "2026"
            checked-on: 2026-11-01
            status: verified
        exempt: { en: Child prostitution watch }
        """.utf8), file: "ours.yaml")
    let both = Self.list?.adding(own)
    #expect(own.addsTo == "luxembourg")
    #expect(
      try Self.findings("Child Prostitution Watch counts beneficiaries.", with: both).map(\.severity) == [
        .error
      ])
    #expect(try Self.findings("We asked child prostitution watch.", with: both).isEmpty)
  }

  @Test("A list that is missing blocks; a language that it does not know is said")
  func missing() throws {
    let missing = try Self.findings("x", with: nil)
    #expect(missing.map(\.code) == ["terminology.unknown-list"] && missing.first?.severity == .error)
    let russian = try Self.findings("x", in: .ru)
    #expect(russian.map(\.code) == ["terminology.no-terms"] && russian.first?.severity == .warning)
  }

  @Test(
    "An open report meets the lists as they stand today: what the office adds counts at once, a mistake blocks"
  )
  func workspace() throws {
    let office = try OfficeTests.office()
    try office.open("a", on: "upr", fields: ["language": .text("en")])
    let file = try office.file(of: "a")
    let heading = "# Introduction and summary {#summary}"
    let text = office.export(file)
      .replacingOccurrences(
        of: heading, with: heading + "\n\nChild Prostitution Watch counts child prostitution.\n")
    _ = try office.save(try office.read(Array(text.utf8), name: "a.md", for: file), over: nil, of: "a")
    func codes() throws -> [String] {
      let moves = try office.situation(of: "a").situation.moves
      return moves.flatMap(\.findings).map(\.code).filter { $0.hasPrefix("terminology") }
    }
    #expect(try codes() == ["terminology.avoid", "terminology.avoid"])

    let folder = URL(fileURLWithPath: office.workspace.folder).appendingPathComponent("Workflows/words")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func write(_ text: String) throws {
      try text.write(to: folder.appendingPathComponent("ours.yaml"), atomically: true, encoding: .utf8)
    }
    let list =
      "words: ours\ntitle: { en: Ours }\nadds-to: luxembourg\nexempt: { en: Child Prostitution Watch }\n"
    try write(list)
    #expect(try codes() == ["terminology.avoid"])
    #expect(try office.workspace.shelf.check(office.workspace.shelf.path(of: "upr")).isEmpty)

    try write(list.replacingOccurrences(of: "luxembourg", with: "luxemburg"))
    let mistakes = try office.workspace.shelf.check(office.workspace.shelf.path(of: "upr"))
    #expect(mistakes.map(\.code) == ["wordlist.adds-to-nothing"] && mistakes.first?.line == 3)

    try write("words: [ours]")
    #expect(try codes() == ["terminology.unknown-list"])
    #expect(try office.workspace.shelf.check(office.workspace.shelf.path(of: "upr")).count == 2)
  }

  @Test("Any text is judged without a crash, and a long one quickly")
  func anything() throws {
    for text in [
      "", "“", "‘’‘“«\"'", "’s", "child", "child\u{AD} pros\u{200B}titution", "\u{301}", "的 儿童", "n° 1", "*",
    ] {
      _ = try Self.findings(text)
      _ = try Self.findings(text, in: .fr)
    }
    let long = String(
      repeating: "“It’s 'a' *child* prostitution, (prostitution of the child). ", count: 4_000)
    let start = ContinuousClock.now
    _ = try Self.findings(long)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test(
    "The samples have their own words in order; nothing is found in what they quote and name",
    arguments: ["Sample/draft.md", "Sample/draft-too-long.md", "Sample/fr/draft.md"])
  func samples(_ path: String) throws {
    let workflow = try WorkflowFile.read(Self.bytes("Workflows/upr.yaml"), file: "upr.yaml")
    let draft = try DraftFile.read(Self.bytes(path), file: path, workflow: workflow).draft
    let language: Language = path.contains("/fr/") ? .fr : .en
    let situation = try Self.situation(draft, in: language, with: Self.list)
    let check = try #require(AllChecks.named("terminology"))
    let found = check.judge(situation, ["list": .name("luxembourg")])
    #expect(found.map(Self.found) == [])
    // All of these stand in titles and quotations, so that this would be noise without the exemptions.
    let terms = [
      "child prostitution", "child prostitutes", "child pornography", "prostitution des enfants",
      "pornographie mettant",
    ]
    let text = String(decoding: try Self.bytes(path), as: UTF8.self)
    let count = terms.reduce(0) { $0 + text.components(separatedBy: $1).count - 1 }
    print("\(path): terms in it: \(count), all in titles and quotations; found: \(found.count)")
    #expect(count >= 4)
  }
}
