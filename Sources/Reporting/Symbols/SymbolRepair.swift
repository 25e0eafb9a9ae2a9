public import Wording

/// What is wrong with a symbol.
public enum SymbolMistake: Hashable, Sendable {
  case smallLetters
  case spaces
  case dash
  case slash
  case point
  case letterForZero
  case zeroForLetter
  /// No State or territory has this code.
  case area(String)
  /// The committee's "C" is missing.
  case committee
  /// The numbers of a range stand in the wrong order.
  case range

  /// The reason, in words.
  public var reason: Localized {
    switch self {
    case .smallLetters: Localized(en: "it is written in capitals", fr: "elle s'écrit en capitales")
    case .spaces: Localized(en: "it has no spaces", fr: "elle ne contient pas d'espace")
    case .dash: Localized(en: "it has a hyphen, not a dash", fr: "elle a un trait d'union, pas un tiret")
    case .slash: Localized(en: "a slash is missing or double", fr: "une barre oblique manque ou est doublée")
    case .point: Localized(en: "a point is missing", fr: "un point manque")
    case .letterForZero: Localized(en: "a letter O stands for a zero", fr: "une lettre O tient lieu de zéro")
    case .zeroForLetter: Localized(en: "a zero stands for a letter O", fr: "un zéro tient lieu de lettre O")
    case .area(let code):
      Localized(en: "no State has the code \(code)", fr: "aucun État n'a le code \(code)")
    case .range:
      Localized(
        en: "the smaller number of a range stands first",
        fr: "le plus petit numéro d'une suite vient en premier")
    case .committee: Localized(en: "\"/C/\" is missing", fr: "il manque « /C/ »")
    }
  }
}

/// Brings a symbol that was typed wrongly into its right form, where there can be no doubt what was meant.
enum SymbolRepair {
  /// The right form, `nil` inside where only the mistake is sure; `nil` where `text` resembles no symbol, or has no
  /// mistake that is known here.
  static func repair(_ text: String) -> (symbol: DocumentSymbol?, mistakes: [SymbolMistake])? {
    repairSingle(text) ?? repairJoint(text)
  }

  /// Two symbols in one, each right or with mistakes of its own.
  private static func repairJoint(_ text: String) -> (symbol: DocumentSymbol?, mistakes: [SymbolMistake])? {
    for (left, mark, right) in DocumentSymbol.halves(of: text, at: "-–\u{2010}\u{2011}") {
      guard let first = half(left), let second = half(right),
        let symbol = DocumentSymbol(first.symbol.text + "-" + second.symbol.text)
      else { continue }
      var mistakes: [SymbolMistake] = mark == "–" ? [.dash] : []
      for mistake in first.mistakes + second.mistakes where !mistakes.contains(mistake) {
        mistakes.append(mistake)
      }
      return mistakes.isEmpty ? nil : (symbol, mistakes)
    }
    return nil
  }

  private static func half(_ text: String) -> (symbol: DocumentSymbol, mistakes: [SymbolMistake])? {
    if let symbol = DocumentSymbol.single(text) { return (symbol, []) }
    guard let found = repairSingle(text), let symbol = found.symbol else { return nil }
    return (symbol, found.mistakes)
  }

  private static func repairSingle(_ text: String) -> (symbol: DocumentSymbol?, mistakes: [SymbolMistake])? {
    var attempt = SymbolAttempt(text)
    guard attempt.beginsLikeSymbol else { return nil }
    attempt.repairParts()
    let right = attempt.parts.joined(separator: "/")
    if let symbol = DocumentSymbol(right) {
      return attempt.mistakes.isEmpty ? nil : (symbol, attempt.mistakes)
    }
    guard let place = attempt.placeOfArea else { return nil }
    // Only the State's code keeps it from being a symbol: any other in its place must make one.
    let code = attempt.parts[place]
    attempt.parts[place] = "NPL"
    guard DocumentSymbol(attempt.parts.joined(separator: "/")) != nil else { return nil }
    let symbol = likely(code).flatMap { alpha3 -> DocumentSymbol? in
      attempt.parts[place] = alpha3
      return DocumentSymbol(attempt.parts.joined(separator: "/"))
    }
    return (symbol, attempt.mistakes + [.area(code)])
  }

  /// The code that was meant by one of two letters; others can't be guessed: "NEP" is as near to "NER".
  private static func likely(_ code: String) -> String? { Country(code: code)?.alpha3 }
}

/// A symbol that is being put right.
private struct SymbolAttempt {
  var parts: [String]
  var mistakes: [SymbolMistake] = []

  init(_ text: String) {
    var text = text.replacing("\u{2011}", with: "-").replacing("\u{2010}", with: "-")
    if text.contains("–") {
      text = text.replacing("–", with: "-")
      mistakes.append(.dash)
    }
    let bare = text.replacing(" ", with: "").replacing("\u{A0}", with: "")
    if bare != text {
      // The space before a resolution's year is right.
      if !bare.contains("(") { mistakes.append(.spaces) }
      text = bare
    }
    if text.contains("//") { mistakes.append(.slash) }
    parts = text.split(separator: "/").map(String.init)
    capitalise()
  }

  private mutating func capitalise() {
    let typed = parts
    parts = parts.map { part in
      let upper = part.uppercased()
      for suffix in ["Add", "Rev", "Corr"] where upper.hasPrefix(suffix.uppercased()) {
        let rest = upper.dropFirst(suffix.count)
        let digits = rest.hasPrefix(".") ? rest.dropFirst() : rest
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { continue }
        if digits.count == rest.count { mistakes.append(.point) }
        return "\(suffix).\(digits)"
      }
      if upper.hasPrefix("SUB."), part.dropFirst(4).allSatisfy({ $0.isASCII && $0.isNumber }) {
        return "Sub." + part.dropFirst(4)
      }
      return upper
    }
    let isSmall = zip(typed, parts).contains { $0.lowercased() == $1.lowercased() && $0 != $1 }
    if isSmall { mistakes.append(.smallLetters) }
  }

  /// Whether it begins as only symbols do.
  var beginsLikeSymbol: Bool {
    guard parts.count >= 3, let first = parts.first else { return false }
    let second = parts[1]
    if SymbolPart.treaties.contains(first) {
      return second == "C" || SymbolPart.isArea(second) && SymbolPart.kinds[parts[2]] != nil
    }
    switch first {
    case "A":
      return second.hasPrefix("HRC") && second.dropFirst(3).allSatisfy { $0.isASCII && $0.isNumber }
        || ["RES", "DEC"].contains(second)
    case "S": return ["RES", "PRST"].contains(second)
    case "E": return ["C.12", "C12", "CN.4"].contains(second)
    case "HRI": return ["CORE", "GEN", "MC"].contains(second)
    case "ST": return second == "SGB"
    default: return false
    }
  }

  mutating func repairParts() {
    if SymbolPart.treaties.contains(parts[0]), parts[1] != "C" {
      parts.insert("C", at: 1)
      mistakes.append(.committee)
    }
    for (wrong, right) in [("C12", "C.12"), ("WG6", "WG.6")] {
      guard let place = parts.firstIndex(of: wrong) else { continue }
      parts[place] = right
      mistakes.append(.point)
    }
    if parts[0] == "A", parts[1].hasPrefix("HRC"), parts[1] != "HRC" {
      parts.insert(String(parts[1].dropFirst(3)), at: 2)
      parts[1] = "HRC"
      mistakes.append(.slash)
    }
    parts = parts.map { letters(of: $0) }
    parts = parts.flatMap { split($0) }
    parts = parts.map { part in
      guard let right = SymbolPart.reversed(part) else { return part }
      mistakes.append(.range)
      return right
    }
  }

  /// A letter O among digits, a zero among letters.
  private mutating func letters(of part: String) -> String {
    let zeros = ["C0": "CO", "0PSC": "OPSC", "0PAC": "OPAC", "FC0": "FCO"]
    if let right = zeros[part] {
      mistakes.append(.zeroForLetter)
      return right
    }
    let isNumber = part.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x4F || $0 == 0x2D }
    guard isNumber, part.contains("O"), part.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return part
    }
    mistakes.append(.letterForZero)
    return part.replacing("O", with: "0")
  }

  /// Two parts that lack the slash between them: `NPLCO`, `CO3-5`, `GC25`.
  private mutating func split(_ part: String) -> [String] {
    for kind in ["QPR", "GC", "CO", "RQ", "Q"] where part.hasPrefix(kind) {
      let rest = String(part.dropFirst(kind.count))
      if SymbolPart.isNumber(rest) || SymbolPart.reversed(rest) != nil {
        mistakes.append(.slash)
        return [kind, rest]
      }
    }
    for kind in ["QPR", "CO", "RQ", "Q"] where part.hasSuffix(kind) {
      let rest = String(part.dropLast(kind.count))
      if rest.utf8.count == 3, Country(code: rest) != nil {
        mistakes.append(.slash)
        return [rest, kind]
      }
    }
    return [part]
  }

  /// Where the State's code stands that is none; `nil` where that is not sure.
  var placeOfArea: Int? {
    let place: Int? =
      parts.starts(with: ["A", "HRC", "WG.6"])
      ? 4
      : parts.firstIndex { SymbolPart.kinds[$0] != nil }.map { $0 - 1 }
    guard let place, place > 1, parts.indices.contains(place) else { return nil }
    let code = parts[place]
    let isCode = (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return isCode && !SymbolPart.isArea(code) ? place : nil
  }
}
