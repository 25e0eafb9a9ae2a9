/// What a recommendation asks for, from the weakest to the strongest: the five action categories with which UPR Info sorts
/// recommendations (after McMahon).
///
/// The categories are background knowledge; the verbs of ``specific`` begin with those of the training slides that the
/// rule `content.smart` in `Workflows/rules/` names.
enum ActionClass: Int {
  /// Asks others, or asks to share.
  case minimal = 1
  /// Goes on with what is done.
  case continuing
  /// Thinks about it.
  case considering
  /// Does something, left open.
  case general
  /// An act that one can see.
  case specific
}

/// The verbs of recommendations in one language, in the forms in which recommendations have them, without accents.
struct ActionVerbs {
  /// How a verb stands in the sentence: two verbs of one form are on the same footing.
  enum Form {
    /// English: the plain verb. French, Spanish: the infinitive.
    case plain
    /// "que l'État adopte", "que el Estado adopte"; the Spanish imperative too.
    case subjunctive
    /// "Adoptez".
    case imperative
  }

  /// A verb as it stands in a text.
  struct Verb {
    let lemma: String
    let form: Form
    /// `nil` where the verb alone tells nothing: "ensure".
    let actionClass: ActionClass?
    /// Whether the word can be something else than a verb: "fund", "limit".
    let isAmbiguous: Bool
  }

  /// Acts that are others than what they are joined to, even where both are done to the same thing.
  ///
  /// A State can appoint judges and not train them, and note the recommendation as a whole. The steps of a law, a plan or a
  /// body ("sign and ratify", "create, fund and equip") are none of these.
  enum Deed {
    case staffing
    case training
    case closing
    case releasing
    case compensating

    /// The act that the verb `lemma` of any language is.
    init?(_ lemma: String) {
      switch lemma {
      case "appoint", "recruit", "hire", "nommer", "recruter", "nombrar", "contratar": self = .staffing
      case "train", "former", "capacitar", "formar": self = .training
      case "close", "fermer", "cerrar": self = .closing
      case "release", "liberer", "liberar": self = .releasing
      case "compensate", "indemniser", "indemnizar": self = .compensating
      default: return nil
      }
    }
  }

  /// Whom one trains, in English, where "train" can be a noun.
  static let trainees = wordSet(
    "officers judges magistrates police policemen teachers staff personnel prosecutors lawyers social health medical law"
      + " professionals officials doctors nurses border prison child guardians interpreters investigators psychologists"
  )

  private let verbs: [String: Verb]

  /// The verb that `word` is; `nil` where it is none that is known.
  func verb(_ word: String) -> Verb? { verbs[word] }

  /// The verbs of `language`; other languages have none.
  static func of(_ language: Language) -> ActionVerbs {
    switch language {
    case .en: english
    case .fr: french
    case .es: spanish
    case .ar, .ru, .zh: none
    }
  }

  private static let none = ActionVerbs(verbs: [:])

  // MARK: - English

  private static let english: ActionVerbs = {
    var verbs: [String: Verb] = [:]
    func add(_ text: String, _ actionClass: ActionClass?, isAmbiguous: Bool = false) {
      for word in text.split(separator: " ").map(String.init) {
        var spellings = [word]
        if word.hasSuffix("ise") { spellings.append(word.dropLast(3) + "ize") }
        for spelling in spellings {
          verbs[spelling] = Verb(
            lemma: word, form: .plain, actionClass: actionClass, isAmbiguous: isAmbiguous)
        }
      }
    }
    add("seek", .minimal)
    add("share", .minimal, isAmbiguous: true)
    add("continue maintain pursue persevere persist", .continuing)
    add("consider explore envisage reflect contemplate", .considering)
    add(
      "accelerate address encourage intensify promote strengthen enhance improve foster tackle endeavour endeavor strive"
        + " redouble sensitise reinforce facilitate uphold prioritise protect prevent combat respect",
      .general)
    add("support fight raise increase take step", .general, isAmbiguous: true)
    add("ensure guarantee", nil)
    add(
      "adopt amend ratify establish criminalise abolish accede enact enforce implement comply conduct develop eliminate"
        + " extend initiate investigate publish repeal prohibit create introduce allocate withdraw appoint provide"
        + " prosecute decriminalise incorporate harmonise align define designate remove include require oblige recruit"
        + " collect disaggregate equip revise replace submit evaluate assess dismantle expand invite finance abrogate"
        + " legislate compensate outlaw nominate dissolve issue deploy",
      .specific)
    add(
      "ban set open close train fund limit end lift grant give make put bring launch register release halt stop sign"
        + " reform monitor review report transfer cut carry pay build hire institute restrict lower drop double triple",
      .specific, isAmbiguous: true)
    return ActionVerbs(verbs: verbs)
  }()

  // MARK: - French

  private static let french: ActionVerbs = {
    var verbs: [String: Verb] = [:]
    func add(_ text: String, _ actionClass: ActionClass?) {
      for word in text.split(separator: " ").map(String.init) {
        for (form, spellings) in forms(french: word) {
          for spelling in spellings {
            verbs[spelling] = Verb(lemma: word, form: form, actionClass: actionClass, isAmbiguous: false)
          }
        }
      }
    }
    add("solliciter partager", .minimal)
    add("continuer poursuivre maintenir perseverer", .continuing)
    add("envisager reflechir considerer explorer", .considering)
    add(
      "renforcer promouvoir encourager intensifier accelerer ameliorer favoriser sensibiliser consolider redoubler lutter"
        + " combattre proteger prevenir respecter soutenir accroitre faciliter prendre oeuvrer",
      .general)
    add("assurer garantir veiller", nil)
    add(
      "adopter modifier ratifier etablir eriger abolir adherer promulguer appliquer conduire elaborer eliminer etendre"
        + " ouvrir enqueter publier abroger interdire creer introduire allouer retirer nommer fournir"
        + " incorporer harmoniser definir designer supprimer inclure obliger recruter collecter recueillir equiper reviser"
        + " remplacer soumettre evaluer demanteler elargir inviter financer doter former limiter enregistrer liberer"
        + " fermer instaurer instituer mettre prevoir affecter incriminer criminaliser depenaliser signer lever"
        + " porter fixer inscrire organiser transposer amender reformer indemniser rendre installer imposer exiger"
        + " ventiler accorder cesser construire deployer",
      .specific)
    return ActionVerbs(verbs: verbs)
  }()

  /// The forms of a verb by its infinitive, regular where nothing else is said.
  private static func forms(french word: String) -> [Form: [String]] {
    var forms: [Form: [String]] = [.plain: [word]]
    func say(_ subjunctive: String, _ imperative: String) {
      forms[.subjunctive] = [subjunctive, subjunctive + "nt"]
      forms[.imperative] = [imperative]
    }
    switch word {
    case "mettre", "soumettre": say(word.dropLast(2) + "e", word.dropLast(3) + "ez")
    case "prendre": say("prenne", "prenez")
    case "poursuivre", "inclure": say(word.dropLast(2) + "e", "")
    case "conduire", "construire": say(word.dropLast(2) + "se", word.dropLast(2) + "sez")
    case "deployer": say("deploie", "deployez")
    case "maintenir": say("maintienne", "maintenez")
    case "promouvoir": say("promeuve", "promouvez")
    case "etendre", "rendre": say(word.dropLast(2) + "e", word.dropLast(2) + "ez")
    case "ouvrir": say("ouvre", "ouvrez")
    case "interdire": say("interdise", "interdisez")
    case "prevoir": say("prevoie", "prevoyez")
    case "recueillir": say("recueille", "recueillez")
    case "inscrire": say("inscrive", "inscrivez")
    case "soutenir", "prevenir": say(word.dropLast(4) + "ienne", word.dropLast(2) + "ez")
    case "accroitre": say("accroisse", "accroissez")
    case "combattre": say("combatte", "combattez")
    default:
      if word.hasSuffix("ger") {
        say(word.dropLast(1).description, word.dropLast(1) + "z")
      } else if word.hasSuffix("er") {
        say(word.dropLast(1).description, word.dropLast(1) + "z")
      } else if word.hasSuffix("ir") {
        say(word.dropLast(1) + "sse", word.dropLast(1) + "ssez")
      }
    }
    forms[.imperative]?.removeAll(where: \.isEmpty)
    return forms
  }

  // MARK: - Spanish

  private static let spanish: ActionVerbs = {
    var verbs: [String: Verb] = [:]
    func add(_ text: String, _ actionClass: ActionClass?) {
      for word in text.split(separator: " ").map(String.init) {
        for (form, spellings) in forms(spanish: word) {
          for spelling in spellings {
            verbs[spelling] = Verb(lemma: word, form: form, actionClass: actionClass, isAmbiguous: false)
          }
        }
      }
    }
    add("solicitar compartir", .minimal)
    add("continuar proseguir mantener seguir perseverar", .continuing)
    add("considerar explorar reflexionar contemplar", .considering)
    add(
      "fortalecer reforzar promover alentar intensificar acelerar mejorar fomentar sensibilizar consolidar redoblar luchar"
        + " combatir proteger prevenir respetar apoyar facilitar impulsar concienciar concientizar tomar",
      .general)
    add("asegurar garantizar velar", nil)
    add(
      "adoptar modificar ratificar establecer tipificar abolir adherirse adherir promulgar aplicar realizar elaborar"
        + " eliminar ampliar abrir investigar publicar derogar prohibir crear introducir asignar retirar nombrar"
        + " proporcionar enjuiciar incorporar armonizar definir designar suprimir incluir obligar contratar recopilar"
        + " recabar equipar revisar sustituir presentar evaluar desmantelar invitar financiar dotar capacitar formar limitar"
        + " registrar liberar cerrar instaurar instituir poner penalizar despenalizar firmar levantar elevar fijar"
        + " aprobar enmendar reformar indemnizar imponer exigir desglosar conceder cesar habilitar destinar implementar"
        + " ejecutar construir desplegar",
      .specific)
    return ActionVerbs(verbs: verbs)
  }()

  private static let spanishIrregular = [
    "proseguir": "prosiga", "seguir": "siga", "mantener": "mantenga", "reforzar": "refuerce",
    "promover": "promueva", "alentar": "aliente", "proteger": "proteja", "prevenir": "prevenga",
    "poner": "ponga", "imponer": "imponga", "exigir": "exija", "cerrar": "cierre", "aprobar": "apruebe",
    "introducir": "introduzca", "sustituir": "sustituya", "instituir": "instituya", "incluir": "incluya",
    "enmendar": "enmiende", "adherirse": "adhiera", "adherir": "adhiera",
    "construir": "construya", "desplegar": "despliegue",
  ]

  private static func forms(spanish word: String) -> [Form: [String]] {
    let root = String(word.dropLast(2))
    let singular: String
    if let irregular = spanishIrregular[word] {
      singular = irregular
    } else if word.hasSuffix("ar") {
      singular =
        if root.hasSuffix("c") {
          root.dropLast() + "que"
        } else if root.hasSuffix("g") {
          root + "ue"
        } else if root.hasSuffix("z") {
          root.dropLast() + "ce"
        } else {
          root + "e"
        }
    } else {
      singular = root.hasSuffix("c") ? root.dropLast() + "zca" : root + "a"
    }
    return [.plain: [word], .subjunctive: [singular, singular + "n"]]
  }
}
