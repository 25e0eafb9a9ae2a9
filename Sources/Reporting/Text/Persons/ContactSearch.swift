/// Finds dates of birth, addresses, telephone numbers and e-mail addresses of private persons in a passage.
///
/// Numbers of helplines and of offices, and the dates that laws speak of, are not a person's.
struct ContactSearch {
  let text: PersonText
  /// The year in which the text is read: who was born long before is no child.
  let year: Int
  private var words: [String] { text.words }
  private var scalars: [Unicode.Scalar] { text.passage.scalars }

  /// Everything found, in the order of the text.
  func hits() -> [Identity] {
    (words.indices.compactMap { birth(at: $0) ?? address(at: $0) } + phones() + emails()).sorted {
      $0.word < $1.word
    }
  }

  // MARK: - Birth

  /// "born on 12 March 2011".
  private func birth(at index: Int) -> Identity? {
    guard isBirth(index) else { return nil }
    let before = max(0, index - 3)..<index
    if text.has(Self.many, in: before) { return nil }
    for start in index + 1..<min(index + 6, words.count) {
      if Self.unsure.contains(words[start]) { return nil }
      if let born = year(ofDateAt: start) {
        return born > year - 25 && born <= year ? Identity(kind: .birth, isCertain: true, word: index) : nil
      }
    }
    return nil
  }

  private func isBirth(_ index: Int) -> Bool {
    switch words[index] {
    case "born", "dob", "nacida", "nacido", "nacio", "nee": true
    // Not the negation "ne".
    case "ne": scalars[text.passage.words[index].range].last == "é"
    case "birth": text.word(index - 2) == "date"
    case "naissance": text.word(index - 2) == "date"
    case "nacimiento": text.word(index - 2) == "fecha"
    default: false
    }
  }

  private static let many: Set<String> = [
    "children", "persons", "people", "those", "anyone", "girls", "boys", "individuals", "everyone", "child",
    "enfants",
    "enfant", "personnes", "personne", "quiconque", "ninos", "ninas", "personas", "nino", "persona", "toute",
    "toda", "any",
    "every", "tout", "todo",
  ]
  private static let unsure: Set<String> = [
    "after", "before", "since", "between", "or", "prior", "apres", "avant", "depuis", "entre", "partir",
    "antes", "despues",
    "desde", "until", "registered",
  ]

  /// The year of the whole date that begins at `index`; `nil` where none does.
  private func year(ofDateAt index: Int) -> Int? {
    var parts: [Int] = []
    var next = index
    while parts.count < 3, next < min(index + 6, words.count) {
      if let number = Self.day(words[next]) {
        parts.append(number)
      } else if Self.months.contains(words[next]) {
        parts.append(1)
      } else if !["de", "del", "of", "the"].contains(words[next]) {
        return nil
      }
      next += 1
    }
    guard parts.count == 3 else { return nil }
    return parts.first { (1900...2199).contains($0) && parts.filter { (1...31).contains($0) }.count == 2 }
  }

  /// 12, 12th, 1er.
  private static func day(_ word: String) -> Int? {
    let digits = word.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count) else { return nil }
    let ending = String(decoding: word.utf8.dropFirst(digits.count), as: UTF8.self)
    guard ["", "st", "nd", "rd", "th", "er"].contains(ending) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  static let months = Set(
    ("january february march april may june july august september october november december janvier fevrier mars avril mai"
      + " juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre"
      + " setiembre octubre noviembre diciembre").split(separator: " ").map(String.init))

  // MARK: - Addresses

  /// "She lives at 12 Harbour Street".
  private func address(at index: Int) -> Identity? {
    guard Self.streets.contains(words[index]) else { return nil }
    let sentence = text.sentence(index)
    guard text.has(Self.dwelling, in: sentence.lowerBound..<index), !text.has(Self.offices, in: sentence)
    else {
      return nil
    }
    let near = max(sentence.lowerBound, index - 4)..<min(sentence.upperBound, index + 6)
    let isNumbered = near.contains { text.number($0) != nil && (text.number($0) ?? 0) < 1900 }
    let isNamed = near.contains {
      $0 != index && text.passage.words[$0].isCapitalised && !text.beginsSentence($0)
    }
    return isNumbered && isNamed ? Identity(kind: .address, isCertain: true, word: index) : nil
  }

  private static let streets: Set<String> = [
    "street", "road", "avenue", "lane", "boulevard", "drive", "rue", "allee", "impasse", "calle", "avenida",
    "carrera", "jiron",
    "pasaje",
  ]
  private static let dwelling: Set<String> = [
    "lives", "lived", "living", "live", "resides", "resided", "residing", "domiciled", "home", "habite",
    "habitait", "habitant",
    "demeure", "demeurant", "reside", "residant", "domiciliee", "domicilie", "vit", "vivait", "vive", "vivia",
    "viven", "residia",
    "domiciliada", "domiciliado", "domicilio", "logee",
  ]

  // MARK: - Telephone and e-mail

  private func phones() -> [Identity] {
    var hits: [Identity] = []
    var index = 0
    while index < scalars.count {
      guard Self.isDigit(scalars[index]) || scalars[index] == "+" else {
        index += 1
        continue
      }
      let start = index
      var digits = 0
      while index < scalars.count,
        Self.isDigit(scalars[index]) || "+ -.()\u{A0}\u{202F}".unicodeScalars.contains(scalars[index])
      {
        if Self.isDigit(scalars[index]) { digits += 1 }
        index += 1
      }
      guard let word = wordIndex(atOrAfter: start) else { continue }
      let isInternational = scalars[start] == "+" && (9...15).contains(digits)
      let lead = max(text.sentence(word).lowerBound, word - 5)..<word
      guard isInternational || (7...15).contains(digits) && text.has(Self.calls, in: lead) else { continue }
      if let hit = contact(.phone, at: word) { hits.append(hit) }
    }
    return hits
  }

  private func emails() -> [Identity] {
    scalars.indices.compactMap { at -> Identity? in
      guard scalars[at] == "@", at > 0, !scalars[at - 1].properties.isWhitespace else { return nil }
      let host = String(
        String.UnicodeScalarView(
          scalars[(at + 1)...].prefix { !$0.properties.isWhitespace && $0 != ">" && $0 != ")" }))
      guard Self.freeHosts.contains(where: host.lowercased().hasPrefix) else { return nil }
      var start = at
      while start > 0, !scalars[start - 1].properties.isWhitespace { start -= 1 }
      return wordIndex(atOrAfter: start).flatMap { contact(.email, at: $0) }
    }
  }

  /// A person's, where the sentence speaks of one; nobody's, where it speaks of a helpline, an office or the authors.
  private func contact(_ kind: Identity.Kind, at word: Int) -> Identity? {
    let sentence = text.sentence(word)
    let isOffice = text.has(Self.offices, in: sentence)
    if !isOffice, text.has(Self.family, in: sentence) {
      return Identity(kind: kind, isCertain: true, word: word)
    }
    let isProse = sentence.filter { !text.passage.isUppercase($0) && text.number($0) == nil }.count > 6
    guard isProse, !text.has(Self.offices, in: 0..<words.count) else { return nil }
    return Identity(kind: kind, isCertain: false, word: word)
  }

  private func wordIndex(atOrAfter place: Int) -> Int? {
    var (low, high) = (0, text.passage.words.count)
    while low < high {
      let middle = (low + high) / 2
      if text.passage.words[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < words.count ? low : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static let freeHosts = [
    "gmail.", "yahoo.", "hotmail.", "outlook.", "live.", "icloud.", "proton", "gmx.", "aol.", "orange.fr",
    "free.fr", "laposte.",
    "wanadoo.", "mail.ru", "yandex.", "qq.com", "163.com", "rediffmail.", "msn.",
  ]
  private static let calls: Set<String> = [
    "tel", "telephone", "phone", "mobile", "cell", "cellphone", "whatsapp", "portable", "telefono", "movil",
    "celular", "call",
    "called", "reach", "reached", "joignable", "joindre", "appeler", "contacter", "llamar", "contactar",
    "number",
    "numero",
  ]
  private static let family: Set<String> = [
    "mother", "father", "parents", "girl", "boy", "child", "daughter", "son", "family", "aunt", "uncle",
    "grandmother",
    "grandfather", "neighbour", "survivor", "witness", "her", "his", "mere", "pere", "fille", "garcon",
    "fils", "famille",
    "tante", "oncle", "voisine", "survivante", "temoin", "adolescente", "madre", "padre", "nina", "nino",
    "hija", "hijo",
    "familia", "tia", "tio", "abuela", "vecina", "sobreviviente", "testigo",
  ]
  private static let offices: Set<String> = [
    "helpline", "hotline", "line", "lines", "toll", "childline", "emergency", "ligne", "ecoute", "vert",
    "gratuit", "gratuite", "linea",
    "gratuita", "ayuda", "emergencia", "urgence", "office", "offices", "ombudsman", "ombudsperson",
    "ministry", "embassy", "bureau", "ministere",
    "ambassade", "oficina", "ministerio", "embajada", "defensoria", "hospital", "hopital", "police",
    "policia", "contact",
    "contacto", "secretariat", "secretaria", "coalition", "coalicion", "organisation", "organization",
    "organizacion", "association", "asociacion",
    "network", "reseau", "red", "centre", "center", "centro", "shelter", "foyer", "ngo", "ong", "foundation",
    "fondation",
    "fundacion", "hogar", "institute", "institut", "instituto", "commission", "comision", "clinic", "submit",
    "submitted",
    "permanence", "siege", "sede", "headquarters", "seat",
  ]
}
