import Reporting
import Testing
import Wording

@Suite("Check: language")
struct DraftLanguageTests {
  /// Invented prose; each some 50 words.
  static let prose: [Language: String] = [
    .en:
      "The police unit that deals with crimes against children lost a third of its posts, while the helpline was called three times as often as in the year before. Officers told us that they have neither the time nor the tools to follow up on reports, and that most files are closed within weeks.",
    .fr:
      "L'unité de police qui traite des crimes commis contre les enfants a perdu un tiers de ses postes, alors que la ligne d'assistance a été appelée trois fois plus que l'année précédente. Des agents nous ont dit qu'ils n'ont ni le temps ni les moyens de donner suite aux signalements, et que la plupart des dossiers sont clos.",
    .es:
      "La unidad de policía que se ocupa de los delitos contra los niños perdió un tercio de sus puestos, mientras que la línea de ayuda recibió el triple de llamadas que el año anterior. Los agentes nos dijeron que no tienen ni el tiempo ni los medios para dar seguimiento a las denuncias, y que la mayoría de los casos se cierran.",
  ]

  static func situation(_ text: String, _ language: Language) throws -> Situation {
    var draft = Sample.draft
    draft.sections[1].text = text
    var situation = try Desk.opened(draft).situation("maya")
    situation.draft.fields["language"] = .text(language.rawValue)
    return situation
  }

  @Test(
    "A section that is evidently in another language is named", arguments: [Language.en, .fr, .es, .ru, .ar],
    [Language.en, .fr, .es])
  func others(said: Language, written: Language) throws {
    let found = try judge("language", in: Self.situation(try #require(Self.prose[written]), said))
    #expect(found.map(\.code) == (said == written ? [] : ["language.other"]))
    #expect(found.allSatisfy { $0.severity == .warning && $0.place == .section("housing", line: nil) })
    #expect(
      found.allSatisfy {
        $0.message.en.contains("reads as \(written.rawValue), and the draft says \(said.rawValue)")
      })
  }

  @Test(
    "A short text, foreign names, quotations, titles and mixed prose are left alone",
    arguments: [
      "Le texte est court, et les lecteurs sont patients.",
      "Ministerio de Educación, Cultura y Deportes; Secretaría de la Niñez; Instituto Nacional de las Mujeres; Fundación Casa de los Niños y las Niñas; Red por los Derechos; Comisión Nacional del Agua: the six bodies that answered our letters to the Government are all of them in the capital, and none has an office outside it.",
      "He said: \"\(prose[.fr] ?? "")\"",
      (prose[.en] ?? "") + " " + (prose[.fr] ?? ""),
      "2019 2020 2021 2022 2023 2024 2025 2026 12 14 15 16 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43",
    ])
  func leftAlone(text: String) throws {
    #expect(try judge("language", in: Self.situation(text, .en)).map(\.code) == [])
  }

  @Test(
    "A language that the rule does not admit blocks where the rule binds",
    arguments: [Rule.Weight.binding, .advice])
  func admitted(weight: Rule.Weight) throws {
    var situation = try Self.situation(try #require(Self.prose[.es]), .es)
    var rule = Sample.rule("form.language", .languages([.en, .fr]))
    rule.weight = weight
    situation.rules = RuleSet(id: "r", rules: [rule])
    let found = try judge("language", in: situation)
    #expect(found.map(\.code) == ["language.not-admitted"])
    #expect(found.map(\.severity) == [weight == .advice ? .warning : .error])
    #expect(
      found.first?.rule?.rule == "form.language" && found.first?.remedy.en == "write it in one of: en, fr")
    let french = try Self.situation(try #require(Self.prose[.fr]), .fr)
    #expect(try judge("language", ["rule": .name("form.language")], in: french).isEmpty)
  }
}
