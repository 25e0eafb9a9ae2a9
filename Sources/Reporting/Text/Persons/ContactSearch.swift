/// Finds telephone numbers and e-mail addresses of private persons in a passage.
///
/// Those of helplines and of offices are not a person's.
struct ContactSearch {
  let text: PersonText
  private var words: [String] { text.words }
  private var scalars: [Unicode.Scalar] { text.passage.scalars }

  /// Everything found, in the order of the text.
  func hits() -> [Identity] { (phones() + emails()).sorted { $0.word < $1.word } }

  // MARK: - Telephone

  /// A row of digits with the marks that part them.
  private struct Digits {
    /// The groups of digits.
    var groups: [String] = []
    var start: Int
    var isInternational: Bool
    var count: Int { groups.reduce(0) { $0 + $1.utf8.count } }

    /// "12-03-2014", "(1869-1935)".
    var isDate: Bool {
      let lengths = groups.map(\.utf8.count)
      if lengths == [4, 4] { return groups.allSatisfy { (1000...2199).contains(Int($0) ?? 0) } }
      return lengths.count == 3 && lengths.contains(4) && lengths.filter { $0 < 3 }.count == 2
    }
  }

  private func phones() -> [Identity] { digits().compactMap(phone) }

  private func digits() -> [Digits] {
    var found: [Digits] = []
    var index = 0
    while index < scalars.count {
      guard Self.isDigit(scalars[index]) || scalars[index] == "+" else {
        index += 1
        continue
      }
      var digits = Digits(start: index, isInternational: scalars[index] == "+")
      var isInside = false
      while index < scalars.count, Self.isDigit(scalars[index]) || Self.parting.contains(scalars[index]) {
        if Self.isDigit(scalars[index]) {
          if !isInside { digits.groups.append("") }
          digits.groups[digits.groups.count - 1].unicodeScalars.append(scalars[index])
        }
        isInside = Self.isDigit(scalars[index])
        index += 1
      }
      found.append(digits)
    }
    return found
  }

  private static let parting = Set("+ -.()\u{A0}\u{202F}\u{2011}".unicodeScalars)

  private func phone(_ digits: Digits) -> Identity? {
    guard (7...15).contains(digits.count), let word = wordIndex(atOrAfter: digits.start) else { return nil }
    if digits.isInternational { return digits.count > 8 ? contact(.phone, at: word) : nil }
    let lead = max(text.sentence(word).lowerBound, word - 7)..<word
    guard !digits.isDate, !text.has(Self.files, in: lead) else { return nil }
    if text.has(Self.calls, in: lead) {
      return isSomebodys(lead)
        ? Identity(kind: .phone, isCertain: true, word: word) : contact(.phone, at: word)
    }
    // "Her mother: 98410 22233"
    let mark = text.between(word).first { !$0.properties.isWhitespace }
    let isBeside = mark == ":" || mark == "(" || Self.ats.contains(text.word(word - 1))
    return isBeside && digits.count > 7 && text.has(Self.family, in: max(lead.lowerBound, word - 4)..<word)
      ? contact(.phone, at: word) : nil
  }

  /// "her number is", "su número es", in a passage that speaks of no office.
  private func isSomebodys(_ lead: Range<Int>) -> Bool {
    lead.contains {
      $0 > 0 && Self.calls.contains(words[$0]) && text.cues.possessives.contains(words[$0 - 1])
    }
      && !text.has(Offices.words, in: 0..<words.count)
  }

  // MARK: - E-mail

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

  // MARK: - Whose it is

  /// A person's, where the sentence speaks of one; nobody's, where it speaks of a helpline, an office or the authors.
  private func contact(_ kind: Identity.Kind, at word: Int) -> Identity? {
    let sentence = text.sentence(word)
    let isOffice = sentence.contains {
      Offices.words.contains(words[$0]) && !(Self.contacts.contains(words[$0]) && isOfFamily($0))
    }
    if !isOffice, text.has(Self.family, in: sentence) {
      return Identity(kind: kind, isCertain: true, word: word)
    }
    let isProse = sentence.filter { !text.passage.isUppercase($0) && text.number($0) == nil }.count > 6
    guard isProse, !text.has(Offices.words, in: 0..<words.count) else { return nil }
    return Identity(kind: kind, isCertain: false, word: word)
  }

  /// "Contact the family at …", "Contact de la famille", not "Contact: Child Rights Forum".
  private func isOfFamily(_ contact: Int) -> Bool {
    (contact + 1..<min(contact + 4, words.count)).contains {
      Self.family.contains(words[$0]) && !text.passage.words[$0].isCapitalised
    }
  }

  private static let contacts = wordSet("contact contacto")
  private static let ats = wordSet("at on au al")

  private func wordIndex(atOrAfter place: Int) -> Int? {
    var (low, high) = (0, text.passage.words.count)
    while low < high {
      let middle = (low + high) / 2
      if text.passage.words[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < words.count ? low : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static let freeHosts = wordSet(
    "gmail. yahoo. hotmail. outlook. live. icloud. proton gmx. aol. orange.fr free.fr laposte. wanadoo. mail.ru",
    "yandex. qq.com 163.com rediffmail. msn.")
  private static let calls = wordSet(
    "tel telephone phone mobile cell cellphone whatsapp portable telefono movil celular call called reach reached",
    "joignable joindre appeler contacter llamar contactar number numero")
  /// Whose numbers are no telephone's: "her case number".
  private static let files = wordSet(
    "case file reference ref registration passport account identity docket dossier reference compte passeport expediente cuenta",
    "pasaporte cedula carpeta causa")
  private static let family = wordSet(
    "mother father parents girl boy child daughter son family aunt uncle grandmother grandfather neighbour survivor",
    "witness her his mere pere fille garcon fils famille tante oncle voisine survivante temoin adolescente madre",
    "padre nina nino hija hijo familia tia tio abuela vecina sobreviviente testigo")
}

/// What makes a number or an address that of an office, or of a line for everybody.
enum Offices {
  static let words = wordSet(
    "helpline hotline line lines toll childline emergency ligne ecoute vert gratuit gratuite linea gratuita ayuda",
    "emergencia urgence office offices ombudsman ombudsperson ministry embassy bureau ministere ambassade oficina",
    "ministerio embajada defensoria hospital hopital police policia contact contacto secretariat secretaria coalition",
    "coalicion organisation organization organizacion association asociacion network reseau red centre center centro",
    "shelter foyer ngo ong foundation fondation fundacion hogar institute institut instituto commission comision",
    "clinic submit submitted permanence siege sede headquarters seat")
}
