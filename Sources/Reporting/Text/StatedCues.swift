/// The words by which a text recommends, in one language, without case and accents.
struct StatedCues: Sendable {
  /// "recommendations".
  let nouns: Set<String>
  /// What may stand before these in a heading.
  let beforeNoun: Set<String>
  /// What makes recommendations somebody else's: "of the Committee", "previous".
  let others: Set<String>
  /// "recommend", "urge".
  let calls: Set<String>
  /// Those of ``calls`` that say "we" by themselves: "recommandons".
  let firstPersons: Set<String>
  /// "we", "the coalition".
  let we: Set<String>
  /// With what a sentence may open before its subject: "therefore", "urgently".
  let openers: Set<String>
  /// "the".
  let articles: Set<String>
  /// "should", "must".
  let modals: Set<String>
  /// What makes something else of these: "should have".
  let afterModal: Set<String>
  /// Who is asked to act.
  let addressees: Set<String>
  /// What makes a condition or a report of it: "if", "said".
  let doubts: Set<String>
  /// What makes it a statement about the law: "article", "under".
  let laws: Set<String>
  /// "the recommendations below": no recommendation, but a way to them.
  let pointers: Set<String>

  /// The cues of `language`; of English for those that have none.
  static func of(_ language: Language) -> StatedCues {
    switch language {
    case .fr: french
    case .es: spanish
    case .en, .ar, .ru, .zh: english
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  private static let english = StatedCues(
    nouns: words("recommendations recommendation"),
    beforeNoun: words(
      "our key main priority proposed suggested general specific final conclusions and conclusion"),
    others: words(
      "follow implementation previous past earlier received accepted supported noted committee committees rapporteur council status"
        + " cycle implemented outstanding made united nations un court commission experts report former ombudsperson who"
    ),
    calls: words(
      "recommend recommends urge urges call calls ask asks request requests demand demands encourage encourages"
    ),
    firstPersons: [],
    we: words("we coalition authors signatories undersigned submitters"),
    openers: words(
      "therefore also strongly further urgently respectfully thus hereby accordingly finally moreover first second in"
    ),
    articles: words("the a an"),
    modals: words("should must needs need ought has"),
    afterModal: words("have also be not the no been an a"),
    addressees: words(
      "government state parliament ministry minister authorities assembly congress senate cabinet legislature president police"
        + " courts judiciary municipalities prosecutor lawmakers legislators states"),
    doubts: words("if whether said says that when because although as why how"),
    laws: words(
      "article articles under convention constitution protocol covenant obligation obligations requires required parties"
    ),
    pointers: words("below above following recommendations"))

  private static let french = StatedCues(
    nouns: words("recommandations recommandation"),
    beforeNoun: words("nos principales propositions proposees conclusion conclusions nos"),
    others: words(
      "suivi precedentes precedente anterieures recues acceptees appuyees notees comite comites rapporteur rapporteuse conseil"
        + " cycle oeuvre onu cour commission experts qui etat-partie formulees"),
    calls: words(
      "recommandons exhortons demandons appelons invitons prions recommande exhorte demande appelle engage invite recommandent"
        + " demandent appellent exhortent"),
    firstPersons: words("recommandons exhortons demandons appelons invitons prions"),
    we: words("coalition auteurs signataires soussignes soussignees collectif"),
    openers: words(
      "notre donc aussi egalement ainsi enfin par consequent en outre respectueusement instamment urgence"),
    articles: words("le la les l un une"),
    modals: words("devrait devraient doit doivent devra devront"),
    afterModal: words("avoir ete aussi"),
    addressees: words(
      "gouvernement etat parlement ministere ministre autorites assemblee senat congres president police tribunaux justice"
        + " communes municipalites legislateur parquet etats"),
    doubts: words("si que lorsque quand parce comme pourquoi dit"),
    laws: words(
      "article articles vertu convention constitution protocole pacte obligation obligations parties"),
    pointers: words("dessous dessus suivantes suivants recommandations"))

  private static let spanish = StatedCues(
    nouns: words("recomendaciones recomendacion"),
    beforeNoun: words("nuestras principales propuestas conclusiones conclusion"),
    others: words(
      "seguimiento previas previa anteriores recibidas aceptadas apoyadas comite comites relator relatora consejo ciclo"
        + " cumplimiento onu corte comision expertos quien que formuladas sugerencias"),
    calls: words(
      "recomendamos instamos exhortamos pedimos solicitamos llamamos invitamos recomienda insta exhorta pide solicita"
        + " recomiendan instan exhortan piden solicitan"),
    firstPersons: words("recomendamos instamos exhortamos pedimos solicitamos llamamos invitamos"),
    we: words("coalicion autoras autores firmantes suscritas suscritos"),
    openers: words(
      "nuestra tambien asimismo finalmente ademas por tanto respetuosamente urgentemente ello eso lo"),
    articles: words("el la los las un una"),
    modals: words("deberia deberian debe deben debera deberan"),
    afterModal: words("haber tambien"),
    addressees: words(
      "gobierno estado parlamento ministerio ministro ministra autoridades asamblea senado congreso presidente policia tribunales"
        + " municipios fiscalia legislador estados"),
    doubts: words("si que cuando porque aunque como dijo"),
    laws: words(
      "articulo articulos virtud convencion constitucion protocolo pacto obligacion obligaciones partes"),
    pointers: words("siguientes recomendaciones abajo"))
}
