/// What is left of a word when case, accents and the ending of its plural or gender are taken away.
///
/// Enough to find "child prostitutes" by "child prostitute" and "sexuelles" by "sexuel"; no dictionary. Two
/// words may share a stem, so that only phrases, never stems alone, are compared.
enum Stem {
  /// The stem of `word`, a run of letters and digits.
  static func of(_ word: some Sequence<Unicode.Scalar>, in language: Language) -> String {
    forms(of: word, in: language).stem
  }

  /// The stem of `word`, and ``whole(_:)``: both are wanted of every word of a draft.
  static func forms(
    of word: some Sequence<Unicode.Scalar>, in language: Language
  ) -> (stem: String, whole: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24)
    var other = String.UnicodeScalarView()
    for scalar in word where !fold(scalar, into: &bytes) && !isSilent(scalar) {
      other.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    let latin = String(decoding: bytes, as: UTF8.self)
    // Scripts other than Latin have no rules here; the word itself serves.
    guard other.isEmpty else {
      let word = String(other) + latin
      return (word, word)
    }
    switch language {
    case .en: english(&bytes)
    case .fr: french(&bytes)
    case .es: spanish(&bytes)
    case .ar, .ru, .zh: return (latin, latin)
    }
    return (String(decoding: bytes, as: UTF8.self), latin)
  }

  /// `word` without case and accents, with its ending: singular and plural stay apart.
  static func whole(_ word: some Sequence<Unicode.Scalar>) -> String {
    // Languages of other scripts have no endings here.
    of(word, in: .ru)
  }

  /// Signs that may stand inside a word without being part of it: accents of their own, soft hyphens.
  static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Adds the lower-case letters without accent that `scalar` stands for; `false` where it is no Latin letter or digit.
  private static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: scalar.value + 32))
    case "à", "á", "â", "ã", "ä", "å", "À", "Á", "Â", "Ã", "Ä", "Å": bytes.append(0x61)
    case "ç", "Ç": bytes.append(0x63)
    case "è", "é", "ê", "ë", "È", "É", "Ê", "Ë": bytes.append(0x65)
    case "ì", "í", "î", "ï", "Ì", "Í", "Î", "Ï": bytes.append(0x69)
    case "ñ", "Ñ": bytes.append(0x6E)
    case "ò", "ó", "ô", "õ", "ö", "Ò", "Ó", "Ô", "Õ", "Ö": bytes.append(0x6F)
    case "ù", "ú", "û", "ü", "Ù", "Ú", "Û", "Ü": bytes.append(0x75)
    case "ÿ", "ý", "Ÿ", "Ý": bytes.append(0x79)
    case "œ", "Œ": bytes += [0x6F, 0x65]
    case "æ", "Æ": bytes += [0x61, 0x65]
    default: return false
    }
    return true
  }

  private static func english(_ word: inout [UInt8]) {
    if word.elementsEqual("children".utf8) { return word.removeLast(3) }
    guard word.count > 3, word.last == s, let before = word.dropLast().last else { return }
    if word.ends(with: "ies") {
      word.removeLast(3)
      word.append(y)
    } else if ["sses", "xes", "ches", "shes", "zes"].contains(where: word.ends) {
      word.removeLast(2)
    } else if before != s, before != u, before != i {
      word.removeLast()
    }
  }

  private static func french(_ word: inout [UInt8]) {
    guard word.count > 3 else { return }
    if word.last == s || word.last == x { word.removeLast() }
    if word.count > 4, word.ends(with: "au") {
      word.removeLast()
      word.append(l)
    }
    while word.count > 3, word.last == e { word.removeLast() }
    if word.count > 4, let last = word.last, [l, n, t].contains(last), word.dropLast().last == last {
      word.removeLast()
    }
  }

  private static func spanish(_ word: inout [UInt8]) {
    guard word.count > 3 else { return }
    if word.last == s { word.removeLast() }
    if word.count > 3, let last = word.last, [a, e, o].contains(last) { word.removeLast() }
  }

  private static let (a, e, i, l, n) = (UInt8(0x61), UInt8(0x65), UInt8(0x69), UInt8(0x6C), UInt8(0x6E))
  private static let (o, s, t, u, x, y) = (
    UInt8(0x6F), UInt8(0x73), UInt8(0x74), UInt8(0x75), UInt8(0x78), UInt8(0x79)
  )
}

extension [UInt8] {
  fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
