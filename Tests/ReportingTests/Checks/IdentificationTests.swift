import Foundation
import Reporting
import Testing
import Wording

/// Each text with what must be found in it: the code's end, and `!` where it blocks.
@Suite("Check: identification")
struct IdentificationTests {
  static func found(_ text: String, _ language: Language) throws -> [String] {
    var draft = Sample.draft
    draft.fields["language"] = .text(language.rawValue)
    draft.sections = [Section(id: "housing", text: text)]
    return try judge("identification", in: Desk().situation("maya", words: draft)).map {
      String($0.code.dropFirst("identification.".count)) + ($0.severity == .error ? "!" : "")
    }
  }

  @Test("What is said of a picture, aloud or below it, is looked at like the text")
  func figures() throws {
    let text = "Asmita Rai, a girl of 12, fled."
    for figure in [
      Figure(path: "a.png", alternative: text), Figure(path: "a.png", alternative: "x", caption: text),
    ] {
      var situation = Desk().situation("maya", words: Sample.draft)
      situation.reading = Reading(
        sections: ["housing": Prose([Block(.figure(figure), line: 1)])], notes: [:], problems: [])
      #expect(try judge("identification", in: situation).map(\.code) == ["identification.name-age"])
    }
  }

  static let english: [(String, [String])] = [
    ("Asmita Rai, a girl of 12, fled from her employer.", ["name-age!"]),
    ("A girl of 12, a boy of 9 and their mother fled.", []),
    ("At the age of 13, Anita Tamang was sold.", ["name-age!"]),
    ("At the age of 13, children in Nepal may work.", []),
    ("At the age of 15, Nepalese children leave school.", []),
    ("At the age of 18, the Civil Code makes them adults.", []),
    ("Anita Tamang, who is 14, was sold to a trafficker.", ["name-age!"]),
    ("The police say that Rita Lama (12) was beaten by her employer.", ["name-age!"]),
    ("Kenya, which has 14, and Uganda (9) were sent the questions.", []),
    ("The Ministry of Justice, who employs 14, was asked.", []),
    ("Anita K., 14, was beaten by an officer.", ["name-age!"]),
    ("Anita, aged 14, was beaten by an officer.", ["name-age!"]),
    ("We met Anita (aged 14) in the shelter.", ["name-age!"]),
    ("Anita Sharma (14) told us that nobody came.", ["name-age!"]),
    ("“Nobody came.” – Anita, 14, Lowmere", ["name-age!"]),
    ("Last year Anita, who was 14 years old, left school.", ["name-age!"]),
    ("Anita, a 14-year-old girl from the hills, was sold.", ["name-age!"]),
    ("Police beat 14-year-old Anita Thapa at the station.", ["name-age!"]),
    ("In May, a 14-year-old girl named Anita was sold.", ["name-age!"]),
    ("Anita was 14 when she was sold.", ["name-age!"]),
    ("Anita was married at the age of 13.", ["name-age!"]),
    ("The testimony of Anita, aged fourteen, was not heard.", ["name-age!"]),
    ("When Anita, aged 12, arrived, the door was locked.", ["name-age!"]),
    ("Name: Anita. Age: 14.", ["name-age!"]),
    ("A girl named Anita was turned away.", ["name!"]),
    ("A.K., 14, was beaten by an officer.", ["initials"]),
    ("M. S. (aged 12) was detained with adults.", ["initials"]),
    ("The girl was born on 12 March 2015 in the shelter.", ["birth!"]),
    ("Date of birth: 12/03/2014.", ["birth!"]),
    ("She lives at 12 Harbour Street with her aunt.", ["address!"]),
    ("Her mother can be reached at +977 98 4102 2233.", ["phone!"]),
    ("Call the mother on 9841022233 before noon.", ["phone!"]),
    ("The boy's father writes from sita.thapa@gmail.com.", ["email!"]),
    ("A 13-year-old girl of Saint Mary School was expelled for being pregnant.", ["school!"]),
    ("A 14-year-old girl from the village of Upper Tamba was raped.", ["place"]),
    ("She studies at Shree Janata Secondary School, aged 14.", ["school!"]),
    ("Anita, aged 14, was beaten. She attended Shree Janata Secondary School.", ["name-age!", "school!"]),
    ("Anita, 14, left Hillside Primary School and told nobody.", ["name-age!", "school!"]),
    ("A 14-year-old girl was sold. Her teacher at Hillside Primary School asked.", ["school"]),
    ("He was expelled from St. Mary's College at 15.", ["school"]),
    ("A pupil of Hillside Primary School was beaten.", ["school"]),
    ("The boy, 12 years old, goes to School No. 4.", ["school!"]),
    ("Hillside Primary School expelled a 14-year-old girl.", ["school!"]),
    ("A 14-year-old girl attended Colegio San José.", ["school!"]),
    ("In April Anita Thapa, aged 14, was beaten.", ["name-age!"]),
    ("In a centre (Departamento Geral de Ações), a 17-year-old boy died.", []),
    ("He studied at the Saint Mary School until 1987.", []),
    ("Anita (name changed), 14, was beaten.", []),
    ("Anita, 14 (not her real name), was beaten.", []),
    // What is no child's.
    ("Girls aged 14 to 17 are married by force. Children under 14 may not work.", []),
    ("Sharma (2019) found that 14 girls were sold. Sharma, 2019, p. 14.", []),
    ("Anita Sharma, 45, directs the shelter. Minister Bista, aged 17 in 1990, agreed.", []),
    ("Article 14, section 12 and Act 13 of 2012 apply. See the Convention, 14, and Rule 12.", []),
    ("Complaints came from Nepal (14), Kenya (12) and Peru (9).", []),
    ("In Lowmere, 14 children were found; in Saltcombe, 12.", []),
    ("A girl from Lowmere, aged 14, was sold.", []),
    ("However, a 14-year-old girl was sold. Recently, a boy of 12 was found.", []),
    ("In March, a 14-year-old girl was sold. On Monday, a 12-year-old boy died.", []),
    ("According to the Courier, a 14-year-old girl was sold.", []),
    ("Rohingya girls and a 14-year-old Roma girl were turned away.", []),
    ("The Children's Ombudsperson, 12 years after the law, has no office.", []),
    ("Child A (14) and Participant B, aged 15, spoke. Girl, 14, Lowmere.", []),
    ("Geneva, 14 June 2024. Kathmandu, 12 May.", []),
    ("The U.S., 14 other States and the E.U. agreed.", []),
    ("Children born on or after 1 January 2015 are registered. Those born on 2 May 2015 are not.", []),
    ("The President, born on 3 May 1950, signed it.", []),
    ("The helpline 1098 and 116 111 are free; call +41 22 917 9220, the office's line.", []),
    ("The Ombudsperson's office is at 12 Harbour Street; children living nearby go there.", []),
    ("Contact: Child Rights Forum, crf@gmail.com, +977 1 4102233.", []),
    ("The pupils of Harbour Primary School wrote to the Minister.", []),
    // Schools that tell of nobody.
    ("The Ministry of Education opened 14 schools. She is at a secondary school, aged 14.", []),
    ("A University of Oslo study followed a 14-year-old girl.", []),
    ("She teaches at Hillside Primary School. He studied at Harvard Law School.", []),
    ("Girls aged 14 attend Hillside Primary School. She visited it.", []),
    ("A 14-year-old girl goes to a Catholic school, her brother to the High School.", []),
    ("The Staff College and the Police Academy admit a student aged 17.", []),
    ("Article 14 applies. Hillside Primary School has 12 teachers; it was built when he was Minister.", []),
    // Symbols and paragraphs.
    ("She asked for it (CRC/C/65/Add.8). The child said so (Parag. 14; Rev.6, Inc. 5).", []),
    ("The age of criminal responsibility is 14. Exemplaria raised it from 12 to 14 in 2025.", []),
    ("Elections took place on 12 March 2024. Of 1 234 567 children, 12 000 work.", []),
    ("Parliament adopted Goal 16, target 16.2 and Agenda 2030.", []),
    ("A child called to testify is heard by video. A boy named in the file was freed.", []),
  ]
  static let french: [(String, [String])] = [
    ("À l'âge de 13 ans, Awa Diop a été vendue.", ["name-age!"]),
    ("À l'âge de 13 ans, les enfants quittent l'école.", []),
    ("Amina, âgée de 13 ans, a été mariée de force.", ["name-age!"]),
    ("Amina D., 13 ans, a été mariée de force.", ["name-age!"]),
    ("La jeune Amina Diallo (13 ans) a été battue.", ["name-age!"]),
    ("Amina, une fille de 13 ans, a été vendue.", ["name-age!"]),
    ("Une fille de 13 ans prénommée Amina a été vendue.", ["name-age!"]),
    ("Amina avait 13 ans quand elle a été vendue.", ["name-age!"]),
    ("Le témoignage d'Amina, 13 ans, n'a pas été lu.", ["name-age!"]),
    ("« Personne n'est venu. » — Amina, 13 ans, Port-Exemple", ["name-age!"]),
    ("Amina DIALLO, treize ans, a disparu.", ["name-age!"]),
    ("Amina a été mariée à l'âge de 13 ans.", ["name-age!"]),
    ("Une fillette prénommée Amina a été renvoyée.", ["name!"]),
    ("A. D., 13 ans, a été battue.", ["initials"]),
    ("Elle est née le 12 mars 2014 à l'hôpital.", ["birth!"]),
    ("Date de naissance : 12/03/2014.", ["birth!"]),
    ("Elle habite au 12, rue des Lilas avec sa tante.", ["address!"]),
    ("Sa mère est joignable au +221 77 123 45 67.", ["phone!"]),
    ("On peut joindre sa tante au 90 12 34 56.", ["phone!"]),
    ("La mère écrit de fatou.diallo@yahoo.fr chaque semaine.", ["email!"]),
    ("Une élève de 14 ans du lycée Victor-Hugo a été exclue.", ["school!"]),
    ("Une fille de 14 ans du village de Tambacounda a été violée.", ["place"]),
    ("Âgée de 14 ans, elle étudie au lycée Victor-Hugo.", ["school!"]),
    (
      "Amina, 13 ans, a été mariée. Elle fréquentait l'école primaire publique de Kanda.",
      ["name-age!", "school!"]
    ),
    ("Un élève du collège Jean-Moulin a été battu.", ["school"]),
    ("Elle était inscrite à l'école n° 12 à l'âge de 9 ans.", ["school!"]),
    ("Amina (prénom modifié), 13 ans, a été mariée.", []),
    ("Amina, 13 ans, est un nom d'emprunt.", []),
    (
      "Les filles de 14 à 17 ans sont mariées de force ; les enfants de moins de 14 ans ne peuvent travailler.",
      []
    ),
    ("Diallo (2019) l'a montré. Diallo, 2019, p. 14.", []),
    ("Le Protocole, 14 ans après son adoption, reste inconnu. Le Népal, 12 ans plus tard, l'a ratifié.", []),
    ("À Dakar, une fille de 14 ans a été vendue. En mars, un garçon de 12 ans est mort.", []),
    ("Cependant, une fille de 14 ans a été vendue. Récemment, un garçon de 12 ans a été retrouvé.", []),
    ("Selon le Courrier, une fille de 14 ans a été vendue.", []),
    ("L'article 14 de la loi 12 et l'observation générale n° 13 s'appliquent.", []),
    ("Elle avait 13 ans. Il a 12 ans.", []),
    ("Le Parlement a porté l'âge de 12 à 14 ans ; la Cour l'a condamné à 14 ans de prison.", []),
    ("La ministre Aminata Touré, 45 ans, a signé. Me Diop, 17 ans de barreau, plaide.", []),
    ("L'enfant A (14 ans) et le participant B, 15 ans, ont parlé. Fille, 14 ans, Dakar.", []),
    ("Nul ne l'a su le 12 mars 2014 ; il ne l'a dit que le 12 mars 2015.", []),
    ("Les enfants nés le 1er janvier 2015 ou après sont enregistrés.", []),
    ("La ligne d'écoute 119 est gratuite ; le numéro vert est le +221 800 00 12 34.", []),
    ("Le siège de l'association est au 12, rue des Lilas, où vit aussi le gardien.", []),
    ("Genève, 14 juin 2024. Dakar, 12 mai.", []),
    ("Les plaintes viennent du Sénégal (14), du Mali (12) et du Pérou (9).", []),
    ("Les élèves du lycée Victor-Hugo ont écrit à la ministre.", []),
    ("Le ministère de l'Éducation a ouvert 14 écoles. Elle va à l'école à 14 ans.", []),
    ("Elle enseigne au lycée Victor-Hugo. Il a étudié à l'École nationale de la magistrature.", []),
    ("Les filles de 14 ans du lycée Victor-Hugo l'ont dit. Il y a une école au Sénégal.", []),
    ("Une étude de l'Université de Dakar suit une fille de 14 ans.", []),
  ]
  static let spanish: [(String, [String])] = [
    ("A la edad de 13 años, Ana Paz fue vendida.", ["name-age!"]),
    ("A la edad de 13 años, los niños dejan la escuela.", []),
    ("María, de 12 años, fue vendida.", ["name-age!"]),
    ("María G., 12 años, fue vendida.", ["name-age!"]),
    ("Encontramos a María (12 años) en el hogar.", ["name-age!"]),
    ("María, una niña de 12 años, fue vendida.", ["name-age!"]),
    ("Una niña de 12 años llamada María fue vendida.", ["name-age!"]),
    ("María tenía 12 años cuando la vendieron.", ["name-age!"]),
    ("El testimonio de María, de doce años, no se leyó.", ["name-age!"]),
    ("«Nadie vino». — María, 12 años, Puerto Ejemplo", ["name-age!"]),
    ("María fue casada a la edad de 13 años.", ["name-age!"]),
    ("Una niña llamada María fue rechazada.", ["name!"]),
    ("M. G., de 12 años, fue golpeada.", ["initials"]),
    ("La niña nació el 12 de marzo de 2014 en el hogar.", ["birth!"]),
    ("Fecha de nacimiento: 12/03/2014.", ["birth!"]),
    ("Vive en la calle Mayor 12 con su tía.", ["address!"]),
    ("Su madre responde al +51 987 654 321.", ["phone!"]),
    ("Una alumna de 14 años del colegio Benito Juárez fue expulsada.", ["school!"]),
    ("Una niña de 14 años de la aldea de Tamba fue violada.", ["place"]),
    ("Ella estudia en el Colegio San José y tiene 14 años.", ["school!"]),
    ("María, de 12 años, fue vendida. Cursaba en la Escuela Primaria Rural N.º 12.", ["name-age!"]),
    (
      "María, de 12 años, fue vendida. La niña asistía a la escuela primaria Benito Juárez.",
      ["name-age!", "school!"]
    ),
    ("Un alumno del Instituto Simón Bolívar fue golpeado.", ["school"]),
    ("La niña, de 9 años, asiste a la Unidad Educativa San José.", ["school!"]),
    ("María (nombre ficticio), de 12 años, fue vendida.", []),
    ("Las niñas de 14 a 17 años son casadas; los menores de 14 años no pueden trabajar.", []),
    ("García (2019) lo mostró. García, 2019, pág. 14.", []),
    ("El Protocolo, 14 años después, sigue sin conocerse. Nepal, 12 años más tarde, lo ratificó.", []),
    ("En Lima, una niña de 14 años fue vendida. En marzo, un niño de 12 años murió.", []),
    ("Sin embargo, una niña de 14 años fue vendida. Recientemente, un niño de 12 años apareció.", []),
    ("Según el Diario, una niña de 14 años fue vendida.", []),
    ("El artículo 14 de la Ley 12 y la observación general núm. 13 se aplican.", []),
    ("Ella tenía 13 años. El Congreso elevó la edad de 12 a 14 años.", []),
    ("La ministra Ana Torres, de 45 años, firmó.", []),
    ("La niña A (14 años) y la participante B, de 15 años, hablaron. Niña, 14 años, Lima.", []),
    ("Los niños nacidos el 1 de enero de 2015 o después están inscritos.", []),
    ("La línea 100 es gratuita; la línea de ayuda es el +51 800 123 456.", []),
    ("La sede de la asociación está en la calle Mayor 12, donde vive el guarda.", []),
    ("Las denuncias vienen de Chile (14), Perú (12) y Bolivia (9).", []),
    ("Ginebra, 14 de junio de 2024. Lima, 12 de mayo.", []),
    ("El Ministerio de Educación abrió 14 escuelas. La niña de 14 años va a la escuela.", []),
    (
      "Las alumnas de 14 años del colegio Benito Juárez escribieron. El Colegio de Abogados apoyó a una niña de 14 años.",
      []
    ),
    ("Un niño de dos años murió en una institución de Marca Norte.", []),
    ("Un estudio de la Universidad de Oslo siguió a una niña de 14 años.", []),
    ("1. El Comité examinó el informe de un niño (CRC/C/3/Add.7). La niña, Parag. 14; Inc. 5.", []),
  ]

  @Test("In English, what could tell which child is meant is found, and nothing else", arguments: english)
  func inEnglish(text: String, codes: [String]) throws { #expect(try Self.found(text, .en) == codes) }

  @Test("In French, what could tell which child is meant is found, and nothing else", arguments: french)
  func inFrench(text: String, codes: [String]) throws { #expect(try Self.found(text, .fr) == codes) }

  @Test("In Spanish, what could tell which child is meant is found, and nothing else", arguments: spanish)
  func inSpanish(text: String, codes: [String]) throws { #expect(try Self.found(text, .es) == codes) }

  /// The rows of `Corpus/identification-….txt`: what must be found, and the text.
  static func corpus(_ language: Language) throws -> [(text: String, codes: [String])] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Corpus/identification-\(language.rawValue).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { line in
        let parts = line.split(separator: "|", maxSplits: 1)
        let codes = parts[0].split(separator: " ").map(String.init).filter { $0 != "-" }
        return (parts[1].trimmingCharacters(in: .whitespaces), codes)
      }
  }

  @Test(
    "The many ways in which a text tells who a child is are found, and what looks like them is not",
    arguments: [Language.en, .fr, .es])
  func manyWays(language: Language) throws {
    let rows = try Self.corpus(language)
    #expect(rows.filter { !$0.codes.isEmpty }.count > 100 && rows.filter(\.codes.isEmpty).count > 50)
    for row in rows {
      let found = try Self.found(row.text, language)
      #expect(found.sorted() == row.codes.sorted(), "\(row.text)")
    }
  }

  @Test("Fields, tables, recommendations and titles of sources are read, and each is named")
  func everyPart() throws {
    var desk = Desk()
    desk.workflow.fields.append(
      Field(id: "previous", kind: .records([Field(id: "text", kind: .text, isQuoted: true)])))
    var draft = Sample.draft
    draft.fields["title"] = .text("The case of Anita, aged 14")
    draft.fields["previous"] = .records([
      Record(["text": .text("Nothing.")]), Record(["text": .text("Free Anita K., 14, at once.")]),
    ])
    draft.recommendations = [Recommendation(id: "r1", text: "Free Anita, aged 14.")]
    draft.sources = [Source(id: "s1", title: "Interview with Anita, aged 14", kind: .interview)]
    let places = try judge("identification", in: desk.situation("maya", words: draft)).map(\.place)
    #expect(places == [.recommendation("r1"), .field("title"), .row("previous", 2), .source("s1")])
  }

  @Test("Where the report says that names are changed, names are only shown; in the same paragraph they pass")
  func changed() throws {
    let note = "All names of children have been changed."
    #expect(try Self.found("\(note)\n\nAnita, aged 14, was sold.", .en) == ["name-age"])
    #expect(try Self.found("\(note) Anita, aged 14, was sold.", .en) == [])
    #expect(
      try Self.found("Anita (name changed), 14, was sold. Sunita Rai, 13, was beaten.", .en) == ["name-age!"])
    #expect(try Self.found("Anita, aged 14, was sold. Her name has been changed.", .en) == [])
    #expect(try Self.found("Anita, aged 14, was sold. Her real name is known.", .en) == ["name-age!"])
    #expect(try Self.found("Nothing has changed.\n\nAnita, aged 14, was sold.", .en) == ["name-age!"])
  }

  @Test(
    "Only a sentence about all names makes notes of them in the whole report",
    arguments: [
      ("The name of the ministry was changed in 2021.", Language.en, false),
      ("The names of two children have been changed.", .en, false),
      ("Names have not been changed.", .en, false), ("The Court changed its name in 2021.", .en, false),
      ("Street names have been changed.", .en, false),
      ("Le nom du tribunal a changé en 2021.", .fr, false),
      ("El nombre del ministerio ha cambiado en 2021.", .es, false),
      ("Los nombres de los ministerios fueron cambiados.", .es, false),
      ("The names in this report are not real.", .en, true), ("Names have been changed.", .en, true),
      ("Tous les prénoms ont été modifiés.", .fr, true),
      ("Todos los nombres han sido cambiados.", .es, true),
      ("Los nombres de las niñas han sido cambiados.", .es, true),
    ])
  func changedNames(sentence: String, language: Language, isOfAll: Bool) throws {
    let child = [
      .en: "Anita, aged 14, was sold.", .fr: "Amina, âgée de 13 ans, a été vendue.",
      .es: "María, de 12 años, fue vendida.",
    ][language, default: ""]
    #expect(
      try Self.found("\(sentence)\n\n\(child)", language) == [isOfAll ? "name-age" : "name-age!"])
    if !isOfAll {
      #expect(
        try Self.found("\(sentence) \(child)", language).contains("name-age!") || sentence.contains("two"))
    }
  }

  @Test("Two children on one line are counted")
  func two() throws {
    var draft = Sample.draft
    draft.sections = [Section(id: "housing", text: "Anita, aged 14, was sold. Sunita, aged 13, was sold.")]
    let findings = try judge("identification", in: Desk().situation("maya", words: draft))
    #expect(findings.count == 1 && findings.first?.message.en.hasSuffix("(2 times)") == true)
  }

  @Test("No finding repeats what was found, and each is said once for its place")
  func silence() throws {
    var draft = Sample.draft
    draft.sections = [
      Section(
        id: "housing",
        text:
          "Anita, aged 14, and Sunita, aged 13, live at 12 Lilac Street; write to anita@gmail.com, her mother's."
      )
    ]
    let findings = try judge("identification", in: Desk().situation("maya", words: draft))
    #expect(findings.map(\.code).count == Set(findings.map(\.code)).count && findings.count >= 3)
    for finding in findings {
      let words = [finding.message.en, finding.message.fr, finding.remedy.en, finding.remedy.fr].joined()
      for name in ["Anita", "Sunita", "Lilac", "gmail"] { #expect(!words.contains(name)) }
    }
  }
}
