/// Figures in words, and numbers that are no figures: those whom the authors met.
extension FigureSearch {
  /// "half of all boys", "la moitié des filles", "dos tercios de las niñas": a part, and of whom.
  func fraction(at index: Int) -> String? {
    let parts = FractionCues.of(text.language)
    guard let phrases = parts.phrases[text.words[index]],
      let phrase = phrases.first(where: { stands($0, at: index) })
    else { return nil }
    let end = index + phrase.count
    guard end < text.words.count, let link = linkEnd(end, parts) else { return nil }
    let reach = link..<min(link + 3, text.words.count)
    for noun in reach {
      guard text.isClose(noun) else { return nil }
      if Self.counts.contains(text.words[noun]) || Self.people.contains(text.words[noun]) {
        return text.words[noun]
      }
    }
    return nil
  }

  private func stands(_ phrase: [String], at index: Int) -> Bool {
    let end = index + phrase.count
    return end <= text.words.count && text.words[index..<end].elementsEqual(phrase)
      && (index + 1..<max(end, index + 1)).allSatisfy(text.isClose)
  }

  /// Behind "of all the": where what is parted begins. "Half the girls" needs no "of".
  private func linkEnd(_ start: Int, _ parts: FractionCues) -> Int? {
    var index = start
    while index < text.words.count, text.isClose(index), parts.links.contains(text.words[index]) {
      index += 1
    }
    return index > start ? index : nil
  }

  /// "One in five has never been to school": what is counted is not said again.
  func isSubject(_ last: Int) -> Bool {
    text.isClose(last + 1) && Self.verbs.contains(text.word(last + 1))
  }

  /// "The team met 15 children": how the authors worked, and nothing about the world; "Police met 312 victims" may be.
  func isMeeting(_ index: Int) -> Bool {
    let sentence = text.sentence(index)
    guard
      let verb = (max(sentence.lowerBound, index - 4)..<index).last(where: {
        Self.meetings.contains(text.words[$0])
      }),
      (verb + 1..<index).allSatisfy({ Self.meetingLinks.contains(text.words[$0]) })
    else { return false }
    let after = index + 1..<min(index + 4, text.words.count)
    return after.contains { Self.people.contains(text.words[$0]) || Self.persons.contains(text.words[$0]) }
      && !text.has(Self.authorities, in: sentence.lowerBound..<verb)
  }

  /// Who is counted beside children.
  static let people = wordSet(
    "families households schools women men people population parents teachers villages communities marriages",
    "familles menages foyers ecoles femmes hommes personnes population parents enseignants villages communautes mariages",
    "familias hogares escuelas mujeres hombres personas poblacion padres madres docentes aldeas comunidades matrimonios"
  )
  /// Children whom one can meet: no cases and no births.
  private static let persons = wordSet(
    "children child girls girl boys boy adolescents minors pupils students survivors victims orphans",
    "enfants enfant filles fille garcons garcon adolescents adolescentes mineurs mineures eleves victimes survivantes",
    "ninos nino ninas nina adolescentes menores alumnos alumnas estudiantes victimas sobrevivientes")
  private static let verbs = wordSet(
    "is are was were has have had never does do did est sont a ont n ne es son ha han no nunca")
  private static let meetings = wordSet(
    "met meet meeting spoke spoken speaking talked talking listened listening visited visiting",
    "rencontre rencontres rencontrent rencontrer rencontrant parle discute echange ecoute visite entretenu entretenus",
    "reunio reunieron reunimos reunido encontro encontraron hablo hablaron hablamos converso conversaron conversamos",
    "escucho escucharon visito visitaron dialogo dialogaron")
  private static let meetingLinks = wordSet(
    "with to a an some about the over more than avec a les des quelque environ plus de con los las unos unas a mas"
  )
  private static let authorities = wordSet(
    "police officers ministry minister court courts government hospital hospitals clinics inspectors prosecutors authorities",
    "policiers gendarmes gendarmerie ministere ministre tribunal tribunaux gouvernement hopital hopitaux autorites procureur",
    "policia policias ministerio ministra ministro juzgado juzgados tribunales gobierno autoridades fiscalia")
}

/// How fractions are written in words, without accents.
private struct FractionCues: LanguageCues {
  /// By their first word, the longest first: most words of a text begin none.
  let phrases: [String: [[String]]]
  /// What leads on to what is parted; at least one of them.
  let links: Set<String>

  private init(_ phrases: String, links: String) {
    let split = phrases.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    self.phrases = Dictionary(grouping: split.sorted { $0.count > $1.count }) { $0.first ?? "" }
    self.links = wordSet(links)
  }

  static let english = FractionCues(
    "half,one half,a half,a third,one third,two thirds,a quarter,one quarter,three quarters,a fifth,one fifth,two fifths,"
      + "three fifths,four fifths,a tenth,one tenth,nine tenths",
    links: "of all the these those our its their such")
  static let french = FractionCues(
    "la moitie,un tiers,le tiers,deux tiers,les deux tiers,un quart,le quart,trois quarts,les trois quarts,un cinquieme,"
      + "le cinquieme,deux cinquiemes,quatre cinquiemes,un dixieme",
    links: "de des du d la les l tous toutes nos ces leurs")
  // No "un cuarto de": that is a room, too.
  static let spanish = FractionCues(
    "la mitad,mitad,un tercio,dos tercios,los dos tercios,una tercera parte,la tercera parte,dos terceras partes,"
      + "las dos terceras partes,una cuarta parte,la cuarta parte,tres cuartos,tres cuartas partes,las tres cuartas partes,"
      + "un quinto,una quinta parte,la quinta parte,una decima parte,la decima parte",
    links: "de del la las los el todos todas nuestros nuestras estos estas sus")
}
