/// The words around the verb of a recommendation, in one language: who is asked, by when, and what only completes it.
///
/// All are written as ``Stem/whole(_:)`` leaves them: small letters without accents.
struct DemandCues: LanguageCues {
  /// "should": the act is the next verb.
  let modals: Set<String>
  /// "recommend", "urge": the act follows "to", "that".
  let calls: Set<String>
  /// What leads from such a word to the act: "to", "that".
  let callLinks: Set<String>
  /// What may stand before the first verb, or between a modal and its verb.
  let leads: Set<String>
  /// "be": what follows is done to the subject, who is not asked.
  let passives: Set<String>
  /// "and".
  let conjunctions: Set<String>
  /// What begins a part of the sentence that says what for, or of what kind: its verbs are no further acts.
  let subordinators: Set<String>
  /// What stands before an infinitive that depends on a noun or verb: "to", "de".
  let infinitiveLinks: Set<String>
  /// Articles and the like: what stands after these is a noun.
  let determiners: Set<String>
  /// What points back: a second act on the same thing completes the first.
  let backwards: Set<String>
  /// Whoever is meant by these words is the State, wherever they stand.
  let addressees: Set<String>
  /// "measures", "efforts": what every act is, so that naming them says nothing.
  let vagueObjects: Set<String>
  /// What stands around those: "all necessary …".
  let vagueAdjectives: Set<String>
  /// "protected": said of what is to be ensured, it leaves open how.
  let aimsReached: Set<String>
  /// "protection", where ``aimLinks`` follow.
  let aims: Set<String>
  /// "of".
  let aimLinks: Set<String>
  /// What turns a general demand into a concrete one: "through", "including".
  let concretisers: Set<String>
  /// "by", where a year, a month or an event follows.
  let deadlineWords: Set<String>
  /// What follows such a word: "review", "end", months.
  let deadlineEvents: Set<String>
  /// "within", where a length of time follows.
  let spanWords: Set<String>
  /// "in", where a number and a length of time follow.
  let shortSpanWords: Set<String>
  /// "two", "forty".
  let numbers: Set<String>
  /// What may stand between these words and the time: "the end of the next".
  let timeFillers: Set<String>
  /// What makes a "state" something else than a State: "of emergency".
  let conditions: Set<String>
  /// Days, months, years.
  let spanUnits: Set<String>
  /// What is a time by itself: "immediately", "every year".
  let timeWords: Set<String>

  static let english = DemandCues(
    modals: wordSet("should must shall"),
    calls: wordSet(
      "recommend recommends recommended urge urges call calls ask asks request requests invite invites encourage encourages"
    ),
    callLinks: wordSet("to that"),
    leads: wordSet(
      "to also not then first further urgently immediately fully promptly swiftly publicly formally without delay please"
        + " be progressively effectively rapidly finally"),
    passives: wordSet("be"), conjunctions: wordSet("and"),
    subordinators: wordSet(
      "that which who whose whom where when so if whether how while because in-order such unless until against"
    ),
    infinitiveLinks: wordSet("to"),
    determiners: wordSet(
      "the a an all every each its their any no at this these that those his her our both one two three four five"
    ),
    backwards: wordSet("it its them their this these such thereof"),
    addressees: wordSet(
      "government governments state states parliament ministry ministries minister authorities authority assembly"
        + " congress senate cabinet legislature president legislator legislators lawmakers"),
    vagueObjects: wordSet("measures steps efforts action actions initiatives"),
    vagueAdjectives: wordSet(
      "all the necessary appropriate effective concrete further urgent possible additional adequate its their other more"
        + " every and needed required immediate suitable any"),
    aimsReached: wordSet("protected respected promoted upheld safeguarded fulfilled"),
    aims: wordSet("protection respect promotion enjoyment fulfilment realisation realization"),
    aimLinks: wordSet("of for"),
    concretisers: wordSet("through including namely notably particular such so percent cent"),
    deadlineWords: wordSet("by before until later end mid"),
    deadlineEvents: wordSet(
      "review reviews cycle upr session end year midterm mid term election elections budget january february march april"
        + " may june july august september october november december report"),
    spanWords: wordSet("within next over coming"), shortSpanWords: wordSet("in"),
    numbers: wordSet(
      "one two three four five six seven eight nine ten eleven twelve eighteen twenty thirty forty fifty sixty seventy ninety"
    ),
    timeFillers: wordSet(
      "of next end first second third fourth fifth last coming upcoming forthcoming following universal periodic late early"
        + " than maximum period time limit school academic financial s"),
    conditions: wordSet("emergency siege alert mind"),
    spanUnits: wordSet("day days week weeks month months year years hour hours"),
    timeWords: wordSet(
      "immediately delay urgently urgency urgent yearly annually annual quarterly monthly deadline"))

  static let french = DemandCues(
    modals: wordSet("devrait devraient doit doivent devra devront"),
    calls: wordSet(
      "recommandons recommande recommandent demandons demande demandent exhortons exhorte appelons appelle invitons"
        + " invite prions prie engageons engage"),
    callLinks: wordSet("de d a que qu"),
    leads: wordSet(
      "de d a que qu egalement aussi ne pas sans delai urgence immediatement pleinement rapidement ensuite etre"
        + " effectivement progressivement enfin"),
    passives: wordSet("etre"), conjunctions: wordSet("et"),
    subordinators: wordSet(
      "pour afin qui que qu dont ou lorsque quand si comme laquelle lequel lesquels lesquelles"),
    infinitiveLinks: wordSet("de d a"),
    determiners: wordSet("le la les l un une des du tout toute tous toutes chaque ses leurs ces"),
    backwards: wordSet("son sa ses leur leurs lui celui celle cette ce ces"),
    addressees: wordSet(
      "gouvernement gouvernements etat etats parlement ministere ministeres ministre autorites autorite assemblee"
        + " senat congres president legislateur"),
    vagueObjects: wordSet("mesures mesure efforts effort initiatives actions dispositions demarches"),
    vagueAdjectives: wordSet(
      "des les de toutes tous necessaires appropriees efficaces concretes urgentes voulues utiles ses leurs d autres"
        + " supplementaires adequates immediates les la le toute possibles et"),
    aimsReached: wordSet(
      "protege proteges protegee protegees respecte respectes respectee respectees promu promus promue promues"
    ),
    aims: wordSet("protection respect promotion jouissance realisation"),
    aimLinks: wordSet("de des du d"),
    concretisers: wordSet(
      "notamment moyennant particulier compris tels telles grace moyen travers afin cent"),
    deadlineWords: wordSet("ici avant tard jusqu horizon fin pour"),
    deadlineEvents: wordSet(
      "fin prochain prochaine examen cycle epu session annee budget election elections janvier fevrier mars avril mai juin"
        + " juillet aout septembre octobre novembre decembre mi rapport"),
    spanWords: wordSet("delai ici sous prochaines prochains"), shortSpanWords: wordSet("dans en"),
    numbers: wordSet(
      "un une deux trois quatre cinq six sept huit neuf dix onze douze dixhuit vingt trente quarante cinquante soixante les"
    ),
    timeFillers: wordSet(
      "a au aux de du d la le les l que fin prochain prochaine prochaines prochains premier cycle plus en maximum maximal rentree"
    ),
    conditions: wordSet("urgence civil siege alerte droit sante"),
    spanUnits: wordSet("jour jours semaine semaines mois an ans annee annees heure heures"),
    timeWords: wordSet(
      "immediatement delai urgence urgent tarder annuellement annuel annuelle trimestriel trimestriellement echeance"
    ))

  static let spanish = DemandCues(
    modals: wordSet("debe deben deberia deberian debera deberan"),
    calls: wordSet(
      "recomendamos recomienda recomiendan pedimos pide piden instamos insta exhortamos exhorta solicitamos invitamos"
        + " llamamos"),
    callLinks: wordSet("a que"),
    leads: wordSet(
      "a que tambien no sin demora urgentemente inmediatamente plenamente rapidamente ser luego se efectivamente"
        + " progresivamente"),
    passives: wordSet("ser"), conjunctions: wordSet("y e"),
    subordinators: wordSet("para que quien quienes cual cuales donde cuando si cuyo cuya como mediante fin"),
    infinitiveLinks: wordSet("de a"),
    determiners: wordSet("el la los las un una unos unas todo toda todos todas cada sus"),
    backwards: wordSet("su sus ello este esta estos estas dicho dicha dichos dichas mismo misma"),
    addressees: wordSet(
      "gobierno gobiernos estado estados parlamento ministerio ministerios ministro ministra autoridades autoridad"
        + " asamblea senado congreso presidente legislador"),
    vagueObjects: wordSet("medidas medida esfuerzos esfuerzo iniciativas acciones disposiciones gestiones"),
    vagueAdjectives: wordSet(
      "las los todas todos necesarias apropiadas eficaces concretas urgentes pertinentes sus otras adicionales adecuadas"
        + " inmediatas posibles oportunas y"),
    aimsReached: wordSet(
      "protegido protegidos protegida protegidas respetado respetados respetada respetadas respeten respete"
        + " promovido promovidos promovida promovidas"),
    aims: wordSet("proteccion respeto promocion disfrute goce"), aimLinks: wordSet("de del a al"),
    concretisers: wordSet(
      "mediante particular incluidos incluidas incluido incluida incluyendo traves especialmente ciento"),
    deadlineWords: wordSet("antes tardar para hasta fines finales"),
    deadlineEvents: wordSet(
      "fin final fines finales proximo proxima examen ciclo epu sesion ano presupuesto eleccion elecciones enero febrero"
        + " marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mediados informe"),
    spanWords: wordSet("dentro plazo proximos proximas"), shortSpanWords: wordSet("en"),
    numbers: wordSet(
      "un una dos tres cuatro cinco seis siete ocho nueve diez once doce dieciocho veinte treinta cuarenta cincuenta"
        + " sesenta setenta noventa y"),
    timeFillers: wordSet(
      "de del el la los las a que al no mas maximo proximo proxima proximos proximas fin final fines finales termine acabe"
        + " finalice primer en"),
    conditions: wordSet("emergencia excepcion sitio derecho salud civil animo"),
    spanUnits: wordSet("dia dias semana semanas mes meses ano anos hora horas"),
    timeWords: wordSet(
      "inmediatamente inmediato demora urgentemente urgencia urgente anualmente anual trimestral trimestralmente"
    ))
}
