/// Finds figures that need a source: percentages, shares, and numbers of children, victims, cases.
struct FigureSearch {
  /// A figure.
  struct Figure {
    /// The word with which it begins.
    var word: Int
    /// Its digits and what is counted, as `37 percent`.
    var text: String
  }

  let text: PersonText
  private var words: [String] { text.words }

  init(_ passage: Passage, in language: Language) { text = PersonText(passage, in: language) }

  /// The figures in the order of the text. What a law fixes or somebody should do is no claim about the world.
  func figures() -> [Figure] {
    words.indices.compactMap { index in
      guard
        let counted = share(at: index) ?? count(at: index) ?? percentage(at: index) ?? fraction(at: index),
        !isNorm(index), !isMeeting(index)
      else { return nil }
      return Figure(word: index, text: "\(words[index]) \(counted)")
    }
  }

  // MARK: - What is a figure

  /// "312 cases", "37 %".
  private func count(at index: Int) -> String? { isNumber(index) ? counted(after: index) : nil }

  /// "one in three girls", "une fille sur cinq", "una de cada tres niñas".
  private func share(at index: Int) -> String? {
    guard isAmount(index) else { return nil }
    let reach = index + 1..<min(index + 4, words.count)
    guard let link = reach.first(where: { Self.outOf.contains(words[$0]) }),
      reach.lowerBound == link || Self.counts.contains(words[link - 1]) || text.language == .es
    else { return nil }
    let second = words[link] == "de" ? link + 2 : link + 1
    if words[link] == "de", text.word(link + 1) != "cada" { return nil }
    guard isAmount(second), (index + 1...second).allSatisfy(text.isClose) else { return nil }
    let around = index + 1..<min(second + 4, words.count)
    let isOfPeople = around.contains { Self.counts.contains(words[$0]) || Self.people.contains(words[$0]) }
    return isOfPeople || isSubject(second) ? "in \(words[second])" : nil
  }

  /// "ninety per cent", "quarante pour cent", "el noventa por ciento".
  private func percentage(at index: Int) -> String? {
    guard !Self.isDigits(words[index]), Self.tens.contains(words[index]) else { return nil }
    let isHundredth =
      Self.per.contains(text.word(index + 1)) && Self.cent.contains(text.word(index + 2))
      || Self.percent.contains(text.word(index + 1))
    return isHundredth ? "percent" : nil
  }

  private func isAmount(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return text.number(index).map { (1...100).contains($0) } ?? Self.units.contains(words[index])
  }

  private func isNumber(_ index: Int) -> Bool {
    guard Self.isDigits(words[index]) else { return false }
    // Not behind a sign that makes it part of a symbol, a date or an article.
    if let before = text.between(index).last, "/-.,–".unicodeScalars.contains(before), index > 0 {
      return false
    }
    if index > 0, text.isClose(index), Self.numbered.contains(words[index - 1]) { return false }
    let isYear = words[index].utf8.count == 4 && text.number(index).map { (1900...2100).contains($0) } == true
    return !isYear
  }

  /// What is counted by the number at `index`.
  private func counted(after index: Int) -> String? {
    var next = index + 1
    let sign = text.between(next)
    if sign.contains("%") || sign.contains("٪") { return "percent" }
    // The rest of a number that is parted by spaces, points or commas.
    while next < words.count, words[next].utf8.count == 3 || next == index + 1, text.number(next) != nil,
      text.between(next).count == 1
    {
      next += 1
      if text.between(next).contains("%") { return "percent" }
    }
    if Self.per.contains(text.word(next)), Self.cent.contains(text.word(next + 1)) { return "percent" }
    if Self.percent.contains(text.word(next)) { return "percent" }
    // "1.2 million children", "3 millions d'enfants".
    if Self.scales.contains(text.word(next)), text.isClose(next) {
      next += 1
      if ["d", "de", "of"].contains(text.word(next)), text.isClose(next) { next += 1 }
    }
    guard next < words.count else { return nil }
    for noun in next..<min(next + 3, words.count) {
      guard text.isClose(noun), !Self.breaks.contains(words[noun]) else { return nil }
      if Self.counts.contains(words[noun]) { return isNameOfCount(noun) ? nil : words[noun] }
    }
    return nil
  }

  /// "14 Children's Courts": a name.
  private func isNameOfCount(_ noun: Int) -> Bool {
    text.passage.words[noun].isCapitalised && text.passage.words.indices.contains(noun + 1)
      && text.passage.words[noun + 1].isCapitalised && text.isClose(noun + 1)
  }

  /// "should reach 20 %", "the Act reserves 30 % of seats".
  private func isNorm(_ index: Int) -> Bool {
    let sentence = text.sentence(index)
    return text.has(Self.shoulds, in: sentence.lowerBound..<index) || text.has(Self.quotas, in: sentence)
      || isTarget(index) || words[index] == "100"
  }

  /// "by 45 % by 2030", "de 45 % d'ici à 2030", "en un 45 % para el año 2030".
  private func isTarget(_ index: Int) -> Bool {
    (index + 1..<min(index + 9, words.count)).contains { next in
      Self.untils.contains(words[next])
        && (next + 1..<min(next + 4, words.count)).contains {
          text.isClose($0) && text.number($0).map { (1990...2100).contains($0) } == true
        }
    }
  }

  private static func isDigits(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let per = wordSet("per pour por")
  private static let cent = wordSet("cent ciento")
  private static let percent = wordSet("percent pourcent")
  private static let outOf = wordSet("in sur de")
  private static let scales = wordSet(
    "million millions billion thousand hundred milliers millones millon mil mille")
  static let units = wordSet(
    "one two three four five six seven eight nine ten twenty un une deux trois quatre cinq sept huit neuf dix vingt",
    "uno una dos tres cuatro cinco seis siete ocho nueve diez veinte")
  private static let tens = wordSet(
    "five ten fifteen twenty thirty forty fifty sixty seventy eighty ninety cinq dix quinze vingt trente quarante cinquante",
    "soixante cinco diez quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
  static let counts = wordSet(
    "children girls boys adolescents minors infants babies newborns orphans victims survivors cases",
    "complaints prosecutions convictions offences arrests deaths births pupils students learners",
    "child girl boy infant pupil student",
    "enfants filles garcons enfant fille garcon adolescents adolescentes mineurs mineures bebes nourrissons orphelins",
    "victimes cas plaintes poursuites condamnations infractions arrestations deces naissances eleves eleve",
    "ninas ninos nina nino adolescentes menores bebes huerfanos victimas casos denuncias",
    "procesamientos condenas delitos detenciones muertes nacimientos alumnos alumnas estudiantes")
  private static let breaks = wordSet(
    "year years old of to per that who which and or in on at ans an d de du et ou qui que a en anos ano y o por con the for",
    "from le la les el los las is are was were has have month months day days week weeks mois jours dias meses"
  )
  private static let numbered = wordSet(
    "article articles section sections paragraph paragraphs para paras law act no nos number rule target goal loi articulo",
    "articulos ley num meta cible objectif objetivo parrafo page pages p pp table tableau cuadro comment grade aged age edad under"
  )
  private static let shoulds = wordSet(
    "should must shall devrait devraient doit doivent devra debe deben deberia deberian debera recommend recommends recommandons",
    "recommande recomienda recomendamos")
  private static let quotas = wordSet(
    "quota quotas cuota cuotas cupo cupos tax taxes impot impots taxe prelevement cotisation cotisations tva impuesto impuestos iva"
  )
  private static let untils = wordSet("by ici para")
}

// MARK: - Where figures come from

extension FigureSearch {
  /// Whether the passage cites as authors do: "(UNICEF, 2023)", "Ministry of Health (2021)".
  var cites: Bool {
    words.indices.contains { index in
      guard let year = text.number(index), (1990...2100).contains(year), text.between(index + 1).contains(")")
      else { return false }
      let between = text.between(index)
      return between.contains("(") ? isBehindName(index) : between.contains(",")
    }
  }

  /// Whether a year stands as in a reference: "Ministry of Health, Yearbook, 2021, p. 4", "Rossi (2021)".
  var endsAsReference: Bool {
    words.indices.contains { index in
      guard index > 0, let year = text.number(index), (1990...2100).contains(year) else { return false }
      return text.between(index).contains(",") && !text.isClose(index + 1)
        || text.between(index).contains("(") && text.passage.isUppercase(index - 1)
    }
  }

  /// "Rossi (2021)", not "the Act (2021)" nor "in force since May (2021)".
  private func isBehindName(_ index: Int) -> Bool {
    index > 0 && text.passage.isUppercase(index - 1) && !Self.laws.contains(words[index - 1])
  }

  /// Whether the passage is a line that only says where something comes from: "Source: Ministry of Health, 2021."
  var isSourceLine: Bool {
    guard let first = words.first else { return false }
    if Self.sources.contains(first), text.between(1).contains(":") { return true }
    return text.between(0).contains("(") && text.between(words.count).contains(")") && cites
  }

  /// Whether the sentence of the word at `index` says where its figures come from, or that they are the authors' own.
  func isAttributed(_ index: Int) -> Bool {
    let sentence = text.sentence(index)
    return sentence.contains { isAttribution($0, in: sentence) } || follows(sentence)
  }

  /// "According to the census, girls marry early. Some 37 % …": the sentence before says it of both.
  private func follows(_ sentence: Range<Int>) -> Bool {
    guard sentence.lowerBound > 0 else { return false }
    let before = text.sentence(sentence.lowerBound - 1)
    return before.contains { Self.according.contains(words[$0]) || Self.inquiries.contains(words[$0]) }
  }

  private func isAttribution(_ index: Int, in sentence: Range<Int>) -> Bool {
    let word = words[index]
    if Self.according.contains(word) || Self.evidence.contains(word) || Self.inquiries.contains(word) {
      return true
    }
    if word == "apres" { return index > 0 && words[index - 1] == "d" }
    if word == "acuerdo" { return text.word(index + 1) == "con" }
    if Self.ours.contains(word) {
      return !(index + 1..<min(index + 4, sentence.upperBound)).contains { Self.opinions.contains(words[$0]) }
    }
    return Self.reporting.contains(word) && isActive(index) && isNamed(before: index, in: sentence)
  }

  /// "recorded", not "were recorded".
  private func isActive(_ index: Int) -> Bool {
    index == 0 || !Self.passives.contains(words[index - 1])
  }

  /// "The Ministry of Education recorded": who says it is named.
  private func isNamed(before index: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 8)..<index).contains {
      text.passage.isUppercase($0) && !text.beginsSentence($0)
    }
  }

  /// The authors' own work, which is its own source; and what they name as one.
  private static let inquiries = wordSet(
    "interviewed interviews interview survey surveys surveyed consultation consultations consulted questionnaire questionnaires",
    "workshop workshops participants respondents participated census study studies poll mics dhs",
    "entretiens entretien enquete enquetes consultes ateliers questionnaire participantes participe repondants recensement etude",
    "etudes sondage entrevistas entrevista encuesta encuestas talleres participaron consulta consultas consultados entrevistamos",
    "censo censos estudio estudios sondeo")
  private static let ours = wordSet(
    "we our us nous notre nos hemos nuestra nuestras nuestro nuestros entrevistamos registramos contamos documentamos"
  )
  /// "We are concerned that 37 % …": an opinion, and no work.
  private static let opinions = wordSet(
    "concerned concern note believe regret deplore welcome recommend urge fear think know preoccupes inquiets notons deplorons",
    "regrettons recommandons craignons savons preocupa preocupados lamentamos recomendamos instamos sabemos country society",
    "pays societe pais sociedad children enfants ninos")
  private static let according = wordSet("according selon segun source sources fuente fuentes")
  private static let evidence = wordSet(
    "statistics data estimates estimated estimates records yearbook report reports statistiques donnees estimations rapport",
    "rapports annuaire estadisticas datos cifras estimaciones informe informes anuario")
  private static let reporting = wordSet(
    "reported reports recorded documented registered estimates found counted published announced revealed indicated shows showed said says claimed stated confirmed acknowledged noted warned told heard",
    "recense enregistre estime documente compte annonce publie indique declare affirme signale registra registro documento estima indico publico informo",
    "contabilizo reporto denuncio dijo senalo afirmo declaro confirmo")
  private static let passives = wordSet("was were been be is are being ete etre fue fueron sido son se es")
  private static let sources = wordSet("source sources fuente fuentes note nota")
  private static let laws = wordSet(
    "act law bill code decree loi decret ley decreto codigo constitution protocol convention plan strategy")
}
