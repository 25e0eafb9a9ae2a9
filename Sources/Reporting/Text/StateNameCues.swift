/// The words around the name of a State that tell whether it is meant, by their stems, in one language.
struct StateNameCues {
  /// A name over which there is a dispute, as people write it and as the United Nations do.
  struct Disputed {
    let subject: String
    let text: String
    let instead: String
  }

  /// Capitals that are no part of a name: how sentences begin, and whose the State's organs are.
  let plain: Set<String>
  /// What joins a name to the one before it.
  let links: Set<String>
  /// Those of ``links`` that make one name of two: "Bank of …".
  let genitives: Set<String>
  /// What has a State's name in its own, also at the beginning of a sentence: "Bank of …".
  let institutions: Set<String>
  /// Words before a name after which it is an earlier name, a party to a case, or a person's.
  let before: Set<String>
  /// Words after a name that make it a party to a case.
  let after: Set<String>
  /// Refugees, whose name at the United Nations is "Palestine refugees".
  let refugees: Set<String>
  /// Names over which there is a dispute, beside those of States.
  let disputed: [Disputed]

  /// The cues of `language`; `nil` where it has none.
  static func of(_ language: Language) -> StateNameCues? {
    switch language {
    case .en: english
    case .fr: french
    case .es: spanish
    case .ar, .ru, .zh: nil
    }
  }

  private static let english = StateNameCues(
    .en,
    plain:
      "in from of and to for by with while since when where as at on against between both but or nor the this "
      + "that if although because however today across inside outside within throughout unlike like despite after "
      + "before until under over near about towards via into only even also either during among is are was were has "
      + "does did can will should must why how what who "
      + "government state states parliament president minister ministers king queen embassy ambassador authorities "
      + "people army police court courts constitution",
    institutions: "bank university church league union federation society party radio republic kingdom",
    links: "of the in for from to and", genitives: "of the",
    before:
      "v vs versus formerly former ex previously then called known mr mrs ms dr prof mandate mandatory historic",
    after: "v vs versus",
    disputed: [("TW", "Taiwan", "Taiwan Province of China"), ("XK", "Kosovo", "Kosovo")])

  private static let french = StateNameCues(
    .fr,
    plain:
      "en au aux à de du des la le les l d et ou par pour avec sans depuis si dans sur sous entre vers chez comme "
      + "selon malgré après avant pendant contre quand lorsque que qui dont où mais or car ni toute tout cette ce "
      + "gouvernement état états parlement président présidente ministre roi reine ambassade ambassadeur autorités "
      + "peuple armée police tribunal constitution",
    institutions:
      "banque université église ligue union fédération société parti croissant croix radio république royaume",
    links: "de du des d la le les l en au aux pour et", genitives: "de du des d la le les l",
    before:
      "c v vs ex anciennement ancien ancienne autrefois jadis appelé appelée dit dite m mme dr mandat mandataire",
    after: "c v vs",
    disputed: [("TW", "Taïwan", "Province chinoise de Taiwan"), ("XK", "Kosovo", "Kosovo")])

  private static let spanish = StateNameCues(
    .es,
    plain:
      "en de del el la los las y e o u a al por para con sin desde si sobre bajo entre hacia hasta como según "
      + "durante contra cuando que quien donde pero porque toda todo esta este "
      + "gobierno estado estados parlamento presidente presidenta ministro ministra rey reina embajada embajador "
      + "autoridades pueblo ejército policía tribunal constitución",
    institutions:
      "banco universidad iglesia liga unión federación sociedad partido media cruz radio república reino",
    links: "de del el la los las en para y e", genitives: "de del el la los las",
    before:
      "c v vs contra ex antes antiguo antigua antiguamente anteriormente llamado llamada sr sra dr mandato",
    after: "c v vs contra",
    disputed: [("TW", "Taiwán", "Provincia china de Taiwán"), ("XK", "Kosovo", "Kosovo")])

  private init(
    _ language: Language, plain: String, institutions: String, links: String, genitives: String,
    before: String, after: String,
    disputed: [(subject: String, text: String, instead: String)]
  ) {
    func stems(_ text: String) -> Set<String> {
      Set(text.split(separator: " ").map { Stem.of($0.unicodeScalars, in: language) })
    }
    self.plain = stems(plain)
    self.institutions = stems(institutions)
    self.links = stems(links)
    self.genitives = stems(genitives)
    self.before = stems(before)
    self.after = stems(after)
    refugees = stems("refugee réfugié réfugiée refugiado refugiada")
    self.disputed = disputed.map { Disputed(subject: $0.subject, text: $0.text, instead: $0.instead) }
  }
}
