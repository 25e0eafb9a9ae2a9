/// Finds schools by name, and tells whether what surrounds them is about one child.
///
/// A school says nothing by itself ("the pupils of Harbour Primary School wrote to the Minister"); beside one child's age, or
/// where it is said that she or he goes there, it tells the neighbours who is meant.
struct SchoolSearch {
  let text: PersonText
  private let cues: SchoolCues
  private var words: [String] { text.words }

  init(_ text: PersonText, in language: Language) {
    self.text = text
    cues = .of(language)
  }

  /// The words with which names of schools stand: "School" of "Hillside Primary School".
  func named() -> [Int] { words.indices.filter { isNamedBefore($0) || isNamedBehind($0) } }

  /// Whether the sentence says of one child that she or he goes to a school, or was sent away from it.
  func speaksOfPupil(in sentence: Range<Int>) -> Bool {
    (speaksOfOneChild(in: sentence) && text.has(cues.attending, in: sentence) || isAttended(in: sentence))
      && !text.has(Self.grown, in: sentence) && !isLongAgo(sentence)
  }

  /// Who went to school in the last century is no child.
  private func isLongAgo(_ sentence: Range<Int>) -> Bool {
    sentence.contains { text.number($0).map { (1700..<2000).contains($0) } == true }
  }

  /// Whether the sentence speaks of one child: "she", "the girl".
  func speaksOfOneChild(in sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      if cues.pronouns.contains(words[index]) {
        return
          !(cues.impersonal.contains(words[index]) && cues.afterImpersonal.contains(text.word(index + 1)))
      }
      guard text.cues.child.contains(words[index]) else { return false }
      let before = max(sentence.lowerBound, index - 4)..<index
      return text.has(text.cues.articles.union(Self.definite), in: before)
    }
  }

  /// "Maya attends", "Maya est élève", and where no pronoun is needed "Asiste al Liceo", "Es alumno de la Escuela".
  private func isAttended(in sentence: Range<Int>) -> Bool {
    sentence.contains { verb in
      let isBeing = cues.being.contains(words[verb])
      let reach = verb..<(isBeing ? min(verb + 4, sentence.upperBound) : verb + 1)
      guard isBeing || cues.visiting.contains(words[verb]), text.has(cues.attending, in: reach) else {
        return false
      }
      if verb == sentence.lowerBound { return cues.dropsPronouns }
      return text.isClose(verb) && text.name(endingAt: verb - 1) != nil
    }
  }

  /// Whether the age in `range` is that of many: "girls aged 14".
  func isOfMany(_ range: Range<Int>) -> Bool {
    text.has(cues.plurals, in: max(0, range.lowerBound - 4)..<min(words.count, range.upperBound + 3))
  }

  // MARK: - Names

  /// "Hillside Primary School", "Shree Janata secondary school".
  private func isNamedBefore(_ index: Int) -> Bool {
    guard Self.schools.contains(words[index]), !isOfAdults(index) else { return false }
    var start = index
    while start > 0, index - start < 5, text.isClose(start), Self.levels.contains(words[start - 1]) {
      start -= 1
    }
    var names = 0
    while start > 0, names < 4, text.isClose(start) || isSaint(start - 1), isProper(start - 1) {
      start -= 1
      if !Self.kinds.contains(words[start]) { names += 1 }
    }
    // "a Catholic secondary school", "a Nepali school": small letters need more than one capital before them.
    return text.passage.words[index].isCapitalised ? names > 0 : names > 1
  }

  /// "lycée Victor-Hugo", "escuela primaria rural n.º 12", "School No. 4".
  private func isNamedBehind(_ index: Int) -> Bool {
    let isSchool = Self.leading.contains(words[index]) || isEducational(index)
    guard isSchool || Self.schools.contains(words[index]), !isOfAdults(index) else { return false }
    for next in index + 1..<max(index + 1, min(index + 8, words.count)) {
      // Behind the point of "St." and "No." goes the name on.
      let isClose = text.isClose(next) || Self.numbered.contains(words[next - 1])
      guard isClose, !Self.adults.contains(words[next]) else { return false }
      if text.number(next) != nil { return Self.numbered.contains(words[next - 1]) }
      if isSchool, isProper(next) { return !Self.kinds.contains(words[next]) && !isState(next) }
      guard Self.fillers.contains(words[next]) || Self.numbered.contains(words[next]) else { return false }
    }
    return false
  }

  /// "Unidad Educativa San José".
  private func isEducational(_ index: Int) -> Bool {
    words[index] == "educativa" && index > 0 && ["unidad", "institucion"].contains(words[index - 1])
  }

  private func isProper(_ index: Int) -> Bool {
    guard text.passage.words[index].isCapitalised || text.isInitial(index) else { return false }
    return !text.beginsSentence(index) || !text.cues.starters.contains(words[index])
  }

  /// The "St." of "St. Mary's".
  private func isSaint(_ index: Int) -> Bool { ["st", "ste", "sta", "sto"].contains(words[index]) }

  private func isState(_ index: Int) -> Bool { Country(named: words[index]) != nil }

  /// "Law School", "Colegio de Abogados": no child goes there.
  private func isOfAdults(_ index: Int) -> Bool {
    text.has(Self.adults, in: max(0, index - 3)..<min(words.count, index + 4))
  }

  /// What stands behind its name.
  private static let schools = wordSet(
    "school college academy madrasa madrassa kindergarten gymnasium lyceum")
  /// What stands before its name.
  private static let leading = wordSet(
    "ecole college lycee escuela colegio liceo instituto institut preparatoria madrasa")
  /// What says of which level or kind a school is.
  private static let levels = wordSet(
    "primary secondary high middle elementary senior junior higher lower basic boarding day model government public private",
    "community village technical vocational girls boys preparatory nursery residential special upper infant state"
  )
  /// Capitals before a school that are no name.
  private static let kinds = wordSet(
    "the a an this that each every our her his their primary secondary high middle elementary senior junior public private",
    "national state government catholic roman christian islamic muslim buddhist orthodox anglican protestant evangelical jewish",
    "sunday koranic quranic coranique english french spanish portuguese arabic russian chinese turkish indian african european",
    "american british german kurdish albanian roma tibetan nepali maori primaria secundaria primaire secondaire publica privada",
    "publique privee nacional nationale superior")
  /// Between a school and its name.
  private static let fillers = wordSet(
    "primaire primaires publique publiques prive privee elementaire maternelle secondaire technique moyen general generale d de du",
    "des la le les l enseignement fondamentale communautaire mixte coranique municipale communale rurale agricole professionnel",
    "professionnelle primaria secundaria publica privada publico privado rural particular nacional estatal municipal fiscal",
    "bilingue intercultural del las los el educativa tecnico tecnica infantil mixto mixta parroquial nuestra basica media grande",
    "called named nommee denommee llamada llamado integral distrital departamental")
  private static let numbered = wordSet("no n nr num nro numero number o")
  /// Whose schools are no children's.
  private static let adults = wordSet(
    "university law medical medicine business police military staff teachers teacher nursing graduate economics journalism",
    "defence naval war drama bar oriental diplomatic management engineering art universite universidad magistrature administration",
    "polytechnique normale superieure hautes france guerre commissaires electoral medecins avocats journalisme abogados abogadas",
    "medicos periodistas profesionales psicologos psicologas economistas enfermeras ingenieros policia militar judicial magistratura",
    "gendarmerie officiers cadetes diplomatica trabajadores interamericano indigenista estadistica estadisticas statistique",
    "recherche investigacion investigaciones electoral penitenciario mujer mujeres bienestar")
  /// Who goes to a school and is no pupil.
  private static let grown = wordSet(
    "teaches taught professor headteacher headmaster headmistress enseigne enseignait directrice directeur docente director",
    "directora ensena ensenaba")
  private static let definite = wordSet("the la le l el")
}

/// The words that tell of one child at a school, in one language.
struct SchoolCues: LanguageCues, Sendable {
  /// "she".
  let pronouns: Set<String>
  /// Those of them that may stand for nobody: "il y a".
  let impersonal: Set<String>
  let afterImpersonal: Set<String>
  /// Children, in the plural.
  let plurals: Set<String>
  /// To go to a school, or to be sent away from it.
  let attending: Set<String>
  /// Those of them of which one person is the subject: "attends".
  let visiting: Set<String>
  /// "is", before "a pupil of".
  let being: Set<String>
  /// Whether "attends" needs no "she" before it.
  let dropsPronouns: Bool

  static let english = SchoolCues(
    pronouns: wordSet("she he her his him herself himself"), impersonal: [], afterImpersonal: [],
    plurals: wordSet(
      "girls boys children pupils students adolescents minors teenagers learners those people youths persons"),
    attending: wordSet(
      "studies studied studying attends attended attending attend enrolled pupil student schoolgirl schoolboy goes went expelled"
        + " suspended grade grader class classmates learner dropped"),
    visiting: wordSet("attends attended studies studied"), being: wordSet("is was"), dropsPronouns: false)

  static let french = SchoolCues(
    pronouns: wordSet("elle il lui"), impersonal: wordSet("il"),
    afterImpersonal: wordSet("y s faut est n existe convient ne a semble appartient importe reste"),
    plurals: wordSet(
      "filles garcons enfants eleves adolescents adolescentes mineurs mineures jeunes personnes celles ceux"),
    attending: wordSet(
      "etudie etudiait frequente frequentait frequentant scolarisee scolarise eleve inscrite inscrit renvoyee renvoye exclue exclu"
        + " classe lyceenne lyceen collegienne collegien ecoliere ecolier va allait"),
    visiting: wordSet("frequente frequentait etudie etudiait"), being: wordSet("est etait"),
    dropsPronouns: false)

  static let spanish = SchoolCues(
    pronouns: wordSet("ella"), impersonal: [], afterImpersonal: [],
    plurals: wordSet(
      "ninas ninos adolescentes alumnas alumnos estudiantes menores jovenes personas quienes escolares"),
    attending: wordSet(
      "estudia estudiaba estudiante asiste asistia acude acudia cursa cursaba alumna alumno matriculada matriculado inscrita"
        + " inscrito expulsada expulsado escolar va iba grado"),
    visiting: wordSet("asiste asistia estudia estudiaba cursa cursaba acude acudia va"),
    being: wordSet("es era esta estaba"), dropsPronouns: true)
}
