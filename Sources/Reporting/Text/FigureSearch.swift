/// Finds figures that need a source: percentages, and numbers of children, victims, cases.
struct FigureSearch {
  private let text: PersonText
  private var words: [String] { text.words }

  init(_ passage: Passage, in language: Language) { text = PersonText(passage, in: language) }

  /// The words with which figures begin, each with its digits and what is counted, as `37 percent`.
  func figures() -> [(word: Int, figure: String)] {
    words.indices.compactMap { index in
      guard isNumber(index), let counted = counted(after: index) else { return nil }
      return (index, "\(words[index]) \(counted)")
    }
  }

  /// Whether the passage says where its figures come from, or that they are the authors' own.
  var hasSource: Bool {
    words.indices.contains { index in
      if Self.own.contains(words[index]) { return true }
      if Self.according.contains(words[index]), index > 0 || words.count > 1 { return true }
      // "(UNICEF, 2023)"
      guard let year = text.number(index), (1990...2100).contains(year), text.between(index + 1).contains(")")
      else {
        return false
      }
      return text.between(index).contains(",") || text.between(index).contains("(")
    }
  }

  private func isNumber(_ index: Int) -> Bool {
    guard let first = words[index].utf8.first, (0x30...0x39).contains(first),
      words[index].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
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
    if text.word(next) == "percent" || text.word(next) == "pourcent" { return "percent" }
    for noun in next..<min(next + 3, words.count) {
      guard text.isClose(noun), !Self.breaks.contains(words[noun]) else { return nil }
      if Self.counts.contains(words[noun]) { return words[noun] }
    }
    return nil
  }

  private static func set(_ text: String...) -> Set<String> {
    Set(text.flatMap { $0.split(separator: " ").map(String.init) })
  }
  private static let per = set("per pour por")
  private static let cent = set("cent ciento")
  private static let counts = set(
    "children girls boys adolescents minors victims survivors cases complaints prosecutions convictions offences arrests",
    "deaths births pupils students enfants filles garcons adolescents adolescentes mineurs victimes cas plaintes poursuites",
    "condamnations infractions arrestations deces naissances eleves ninas ninos adolescentes menores victimas casos denuncias",
    "procesamientos condenas delitos detenciones muertes nacimientos alumnos alumnas estudiantes")
  private static let breaks = set(
    "year years old of to per that who which and or in on at ans an d de du et ou qui que a en anos ano y o por con the for from",
    "from le la les el los las is are was were has have")
  private static let numbered = set(
    "article articles section sections paragraph paragraphs para paras law act no nos number rule target goal loi articulo",
    "articulos ley num meta cible objectif objetivo parrafo page pages p pp table tableau cuadro comment grade aged age edad under"
  )
  /// The authors' own work, which is its own source.
  private static let own = set(
    "we our us interviewed interviews interview survey surveyed consultation consultations consulted questionnaire workshop",
    "workshops participants respondents participated nous notre nos entretiens entretien enquete consultations consultes",
    "ateliers questionnaire participants participantes participe repondants hemos nuestra nuestras nuestro nuestros entrevistas",
    "entrevista encuesta talleres participaron participantes consulta consultas consultados entrevistamos")
  private static let according = set(
    "according selon apres segun acuerdo source fuente reported reports estimates estimated data statistics"
  )
  .subtracting(set("apres acuerdo reports data statistics"))
}
