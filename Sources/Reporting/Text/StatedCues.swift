/// The words by which a text recommends, in one language, without case and accents.
struct StatedCues: LanguageCues, Sendable {
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
  /// How a sentence without a person recommends; nothing of what others recommended.
  let impersonal: Impersonal
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
  /// "the Court said", behind what it said.
  let sayings: Set<String>
  /// "essential", with ``needStarts`` before it and whoever is asked behind "that".
  let needs: Set<String>
  /// "is".
  let needStarts: Set<String>
  /// "adoption": what "we call for" may ask.
  let acts: Set<String>
  /// "the recommendations below": no recommendation, but a way to them.
  let pointers: Set<String>

  /// "It is recommended that …", "The State is urged to …".
  struct Impersonal {
    /// How it begins: "it is".
    let starts: [[String]]
    /// "recommended", behind ``starts``: what follows may be an act at once.
    let recommended: Set<String>
    /// "asked": what follows says that, or whom.
    let asked: Set<String>
    /// What joins the act: "that", "to".
    let links: Set<String>
    /// What joins whoever is asked: "to" the Government; empty where that is no way to say it.
    let whom: Set<String>
    /// Behind somebody in power: "is".
    let passives: Set<String>
    /// "urged", behind ``passives``.
    let urged: Set<String>
    /// What joins the act that somebody is urged to.
    let urgedLinks: Set<String>
    /// "according to", "said": somebody else recommends.
    let ascriptions: Set<String>
  }

  static let english = StatedCues(
    nouns: wordSet("recommendations recommendation"),
    beforeNoun: wordSet(
      "our key main priority proposed suggested general specific final conclusions and conclusion"),
    others: wordSet(
      "follow implementation previous past earlier received accepted supported noted committee committees rapporteur council status"
        + " cycle implemented outstanding made united nations un court commission experts report former ombudsperson who"
    ),
    calls: wordSet(
      "recommend recommends urge urges call calls ask asks request requests demand demands encourage encourages"
    ),
    firstPersons: [],
    we: wordSet("we coalition authors signatories undersigned submitters"),
    openers: wordSet(
      "therefore also strongly further urgently respectfully thus hereby accordingly finally moreover first second in"
        + " would this regard light of these reasons for"
    ),
    articles: wordSet("the a an"),
    impersonal: Impersonal(
      starts: [["it", "is"]], recommended: wordSet("recommended"),
      asked: wordSet("requested urged proposed suggested"),
      links: wordSet("that to"), whom: [], passives: wordSet("is are"),
      urged: wordSet("urged asked requested encouraged invited called"), urgedLinks: wordSet("to upon on"),
      ascriptions: wordSet("according said says wrote writes stated committee rapporteur")),
    modals: wordSet("should must needs need ought has"),
    afterModal: wordSet("have also be not the no been an a"),
    addressees: wordSet(
      "government state parliament ministry minister authorities assembly congress senate cabinet legislature president police"
        + " courts judiciary municipalities prosecutor lawmakers legislators states"),
    doubts: wordSet("if whether said says that when because although as why how"),
    laws: wordSet(
      "article articles under convention constitution protocol covenant obligation obligations requires required parties"
    ),
    sayings: wordSet("said says wrote writes stated ruled"),
    needs: wordSet("essential imperative crucial vital"), needStarts: wordSet("is"),
    acts: wordSet(
      "adoption ratification repeal abolition creation establishment amendment release prohibition withdrawal closure"
        + " criminalisation criminalization"),
    pointers: wordSet("below above following recommendations"))

  static let french = StatedCues(
    nouns: wordSet("recommandations recommandation"),
    beforeNoun: wordSet("nos principales propositions proposees conclusion conclusions nos"),
    others: wordSet(
      "suivi precedentes precedente anterieures recues acceptees appuyees notees comite comites rapporteur rapporteuse conseil"
        + " cycle oeuvre onu cour commission experts qui etat-partie formulees"),
    calls: wordSet(
      "recommandons exhortons demandons appelons invitons prions recommande exhorte demande appelle engage invite recommandent"
        + " demandent appellent exhortent"),
    firstPersons: wordSet("recommandons exhortons demandons appelons invitons prions"),
    we: wordSet("coalition auteurs signataires soussignes soussignees collectif"),
    openers: wordSet(
      "notre donc aussi egalement ainsi enfin par consequent en outre respectueusement instamment urgence vivement fortement"
        + " a cet egard ces raisons pour"),
    articles: wordSet("le la les l un une"),
    impersonal: Impersonal(
      starts: [["il", "est"]], recommended: wordSet("recommande preconise"),
      asked: wordSet("demande suggere propose"),
      links: wordSet("que qu de d"), whom: wordSet("a au aux"), passives: wordSet("est sont"),
      urged: wordSet("prie pries invite invites exhorte exhortes encourage encourages"),
      urgedLinks: wordSet("a de d"),
      ascriptions: wordSet("selon dit ecrit comite rapporteur rapporteuse")),
    modals: wordSet("devrait devraient doit doivent devra devront"),
    afterModal: wordSet("avoir ete aussi"),
    addressees: wordSet(
      "gouvernement etat parlement ministere ministre autorites assemblee senat congres president police tribunaux justice"
        + " communes municipalites legislateur parquet etats"),
    doubts: wordSet("si que lorsque quand parce comme pourquoi dit"),
    laws: wordSet(
      "article articles vertu convention constitution protocole pacte obligation obligations parties"),
    sayings: wordSet("dit ecrit estime juge declare"),
    needs: wordSet("essentiel imperatif indispensable primordial recommandable"), needStarts: wordSet("est"),
    acts: wordSet(
      "adoption ratification abrogation abolition creation modification liberation interdiction retrait fermeture"
        + " incrimination"),
    pointers: wordSet("dessous dessus suivantes suivants recommandations"))

  static let spanish = StatedCues(
    nouns: wordSet("recomendaciones recomendacion"),
    beforeNoun: wordSet("nuestras principales propuestas conclusiones conclusion"),
    others: wordSet(
      "seguimiento previas previa anteriores recibidas aceptadas apoyadas comite comites relator relatora consejo ciclo"
        + " cumplimiento onu corte comision expertos quien que formuladas sugerencias"),
    calls: wordSet(
      "recomendamos instamos exhortamos pedimos solicitamos llamamos invitamos recomienda insta exhorta pide solicita"
        + " recomiendan instan exhortan piden solicitan"),
    firstPersons: wordSet("recomendamos instamos exhortamos pedimos solicitamos llamamos invitamos"),
    we: wordSet("coalicion autoras autores firmantes suscritas suscritos"),
    openers: wordSet(
      "nuestra tambien asimismo finalmente ademas por tanto respetuosamente urgentemente ello eso lo encarecidamente"
        + " en consecuencia a este respecto al estas razones"),
    articles: wordSet("el la los las un una"),
    impersonal: Impersonal(
      starts: [["se"]], recommended: wordSet("recomienda"),
      asked: wordSet("pide solicita insta exhorta sugiere propone"),
      links: wordSet("que"), whom: wordSet("a al"), passives: [], urged: [], urgedLinks: [],
      ascriptions: wordSet("segun dijo escribio comite relator relatora")),
    modals: wordSet("deberia deberian debe deben debera deberan"),
    afterModal: wordSet("haber tambien"),
    addressees: wordSet(
      "gobierno estado parlamento ministerio ministro ministra autoridades asamblea senado congreso presidente policia tribunales"
        + " municipios fiscalia legislador estados"),
    doubts: wordSet("si que cuando porque aunque como dijo"),
    laws: wordSet(
      "articulo articulos virtud convencion constitucion protocolo pacto obligacion obligaciones partes"),
    sayings: wordSet("dijo escribio afirmo sostuvo declaro"),
    needs: wordSet("esencial imprescindible indispensable recomendable imperativo"),
    needStarts: wordSet("es"),
    acts: wordSet(
      "adopcion aprobacion ratificacion derogacion abolicion creacion modificacion liberacion prohibicion retirada cierre"
        + " tipificacion"),
    pointers: wordSet("siguientes recomendaciones abajo"))
}
