import Reporting
import Testing
import Wording

/// Which acts that are joined by "and" are one, and which are two.
@Suite("Check: smart recommendations, one act each")
struct JointActsTests {
  /// A recommendation, and the verb of its second act; `nil` where it asks for one.
  static let joint: [(Language, String, String?)] = [
    // An act that one does to people or doors is another, on the same thing too.
    (.en, "Open a shelter in every district and train its staff.", "train"),
    (.en, "Appoint and train twelve child judges.", "train"),
    (.en, "Recruit, train and deploy 200 social workers by 2028.", "train"),
    (.en, "The Government should open a shelter in every district and train police officers.", "train"),
    (.en, "Build ten schools and hire 200 teachers.", "hire"),
    (.en, "Close the remaining orphanages and compensate their former residents.", "compensate"),
    (.en, "We urge the State to open a shelter in every district and to train its staff.", "train"),
    (.en, "Create a unit for children and appoint its head by law.", "appoint"),
    (.fr, "Ouvrir un refuge dans chaque district et former son personnel.", "former"),
    (.fr, "Nommer et former douze juges pour enfants.", "former"),
    (.fr, "Recruter, former et déployer 200 travailleurs sociaux.", "former"),
    (
      .fr, "Nous demandons à l'État d'ouvrir un refuge dans chaque district et de former son personnel.",
      "former"
    ),
    (.fr, "Construire dix écoles et recruter leurs enseignants.", "recruter"),
    (.fr, "Fermer les orphelinats et créer un fonds pour les familles.", "créer"),
    (.fr, "Nous recommandons que l'État ouvre un refuge et forme son personnel.", "forme"),
    (.es, "Abrir un refugio en cada distrito y capacitar a su personal.", "capacitar"),
    (.es, "Nombrar y capacitar a doce jueces de menores.", "capacitar"),
    (.es, "Contratar, formar y desplegar a 200 trabajadores sociales.", "formar"),
    (.es, "Instamos al Estado a abrir un refugio en cada distrito y a capacitar a su personal.", "capacitar"),
    (.es, "Construir diez escuelas y contratar a sus docentes.", "contratar"),
    (.es, "Recomendamos que el Estado abra un refugio y capacite a su personal.", "capacite"),
    // Steps of one act, and what completes it.
    (.en, "Sign and ratify the Convention on Enforced Disappearance.", nil),
    (.en, "Review and adopt the Child Protection Bill.", nil),
    (.en, "Adopt and implement a national strategy.", nil),
    (.en, "Investigate and prosecute attacks on journalists.", nil),
    (.en, "Ban and criminalise corporal punishment.", nil),
    (.en, "Open and fund a shelter in every district.", nil),
    (.en, "Recruit and appoint twelve judges.", nil),
    (.en, "Adopt a national action plan and fund its measures.", nil),
    (.en, "Consider and appoint an expert.", nil),
    (.en, "Adopt a law to protect witnesses and train judges.", nil),
    (.en, "Fund bus and train services for rural schools.", nil),
    (.en, "Open train and bus lines to every district.", nil),
    (.en, "Publish the names of appointed and trained judges.", nil),
    (.fr, "Signer et ratifier la Convention sur les disparitions forcées.", nil),
    (.fr, "Réviser et adopter le projet de loi.", nil),
    (.fr, "Adopter et appliquer une stratégie nationale.", nil),
    (.fr, "Ouvrir et financer un refuge dans chaque district.", nil),
    (.fr, "Recruter et nommer douze juges.", nil),
    (.fr, "Adopter une loi pour protéger les témoins et former les juges.", nil),
    (.es, "Firmar y ratificar la Convención sobre las Desapariciones Forzadas.", nil),
    (.es, "Revisar y aprobar el proyecto de ley.", nil),
    (.es, "Adoptar y aplicar una estrategia nacional.", nil),
    (.es, "Abrir y financiar un refugio en cada distrito.", nil),
    (.es, "Contratar y nombrar a doce jueces.", nil),
    (.es, "Aprobar una ley para proteger a los testigos y capacitar a los jueces.", nil),
  ]

  @Test("Two acts are two where a State could do the one and not the other", arguments: joint)
  func acts(language: Language, text: String, second: String?) throws {
    let situation = try SmartRecommendationsTests.situation(
      SmartRecommendationsTests.recommendations([text]), in: language)
    let found = try judge("smart-recommendations", SmartRecommendationsTests.asking("one-act"), in: situation)
    #expect(found.map(\.code) == (second == nil ? [] : ["recommendations.several-acts"]))
    if let second { #expect(found.first?.message.en.contains("\"\(second)\" begins another") == true) }
  }

  /// A recommendation, and its weak verb as it stands there; `nil` where it is none.
  static let weak: [(Language, String, String?)] = [
    (.en, "Take all necessary measures.", "take"),
    (.en, "Take all necessary measures to end child marriage.", "take"),
    (.en, "Take all necessary measures to protect girls.", "take"),
    (.en, "Ensure that children are protected from violence.", "ensure"),
    (.en, "Ensure the protection of all children.", "ensure"),
    (.en, "Ensure that every court has a trained child psychologist.", nil),
    (.en, "Ensure that every district has a child protection officer.", nil),
    (.en, "Ensure that children are protected by creating a hotline.", nil),
    (.en, "Guarantee free primary education for refugee children.", nil),
    (.fr, "Prendre toutes les mesures nécessaires.", "prendre"),
    (.fr, "Prendre toutes les mesures nécessaires pour mettre fin au mariage des enfants.", "prendre"),
    (.fr, "Protéger les enfants.", "protéger"),
    (.fr, "Veiller à ce que les droits de l'enfant soient respectés.", "veiller"),
    (.fr, "Assurer la protection des enfants.", "assurer"),
    (.fr, "Veiller à ce que chaque tribunal dispose d'un psychologue pour enfants.", nil),
    (.fr, "Garantir la gratuité de l'enseignement primaire aux enfants réfugiés.", nil),
    (.fr, "Mettre fin à la détention des enfants.", nil),
    (.es, "Adoptar todas las medidas necesarias.", "adoptar"),
    (.es, "Tomar todas las medidas necesarias para poner fin al matrimonio infantil.", "tomar"),
    (.es, "Proteger a la infancia.", "proteger"),
    (.es, "Asegurar que los niños estén protegidos.", "asegurar"),
    (.es, "Velar por que se respeten los derechos del niño.", "velar"),
    (.es, "Velar por que cada tribunal disponga de un psicólogo infantil.", nil),
    (.es, "Garantizar la enseñanza primaria gratuita a los niños refugiados.", nil),
    (.es, "Poner fin a la detención de niños.", nil),
  ]

  @Test("A weak verb is one in all three languages, and is shown with its accents", arguments: weak)
  func weakness(language: Language, text: String, verb: String?) throws {
    let situation = try SmartRecommendationsTests.situation(
      SmartRecommendationsTests.recommendations([text]), in: language)
    let found = try judge("smart-recommendations", SmartRecommendationsTests.asking("verb"), in: situation)
    #expect(found.map(\.code) == (verb == nil ? [] : ["recommendations.weak-verb"]))
    if let verb { #expect(found.first?.message.en.hasPrefix("\"\(verb)\"") == true) }
  }
}
