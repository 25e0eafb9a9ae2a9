/// The marks of French: « », ’, and the spaces before : ; ! ?
enum FrenchMarks {
  private static let space = TypographyRules.space
  private static let thin = TypographyRules.thin

  static func set(_ text: inout FlatText) {
    setQuotations(in: &text)
    for index in text.scalars.indices {
      switch text.scalars[index] {
      case "'": setApostrophe(index, in: &text)
      case "«": setOpening(index, in: &text)
      case "»": setClosing(index, in: &text)
      case ":": setMark(index, space, in: &text)
      case ";", "!", "?": setMark(index, thin, in: &text)
      default: break
      }
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isWhitespace ?? true }

  // MARK: - Quotations

  /// Straight marks in pairs become « »; inside of others “ ”. One that stays alone stays as it is.
  private static func setQuotations(in text: inout FlatText) {
    var open: [Int] = []
    var pairs: [Range<Int>] = []
    var guillemets: [Int] = []
    for index in text.scalars.indices {
      switch text.scalars[index] {
      case "«":
        guillemets.append(index)
      case "»":
        if let start = guillemets.popLast() { pairs.append(start..<index) }
      case "\"" where !text.isFixed[index]:
        if let start = open.last, closes(index, in: text) {
          pairs.append(start..<index)
          open.removeLast()
        } else if opens(index, in: text) {
          open.append(index)
        }
      default: break
      }
    }
    for pair in pairs where text.scalars[pair.lowerBound] == "\"" {
      let isInner = pairs.contains { $0.lowerBound < pair.lowerBound && pair.upperBound < $0.upperBound }
      text.replace(pair.lowerBound, with: isInner ? "“" : "«\(space)")
      text.replace(pair.upperBound, with: isInner ? "”" : "\(space)»")
    }
  }

  private static func opens(_ index: Int, in text: FlatText) -> Bool {
    guard !isSpace(text[index + 1]) else { return false }
    guard let before = text[index - 1] else { return true }
    return before.properties.isWhitespace || "([—–'’«“/".unicodeScalars.contains(before)
  }

  private static func closes(_ index: Int, in text: FlatText) -> Bool {
    guard !isSpace(text[index - 1]) else { return false }
    guard let next = text[index + 1] else { return true }
    return next.properties.isWhitespace || "\"»”)],.;:!?…—–/\u{FFFC}".unicodeScalars.contains(next)
  }

  private static func setOpening(_ index: Int, in text: inout FlatText) {
    guard let next = text[index + 1] else { return }
    if next == " " {
      text.replace(index + 1, with: space)
    } else if !isSpace(next) {
      text.put(space, after: index)
    }
  }

  private static func setClosing(_ index: Int, in text: inout FlatText) {
    guard let before = text[index - 1] else { return }
    if before == " " {
      text.replace(index - 1, with: space)
    } else if !isSpace(before) {
      text.put(space, before: index)
    }
  }

  // MARK: - Apostrophes and marks

  private static func setApostrophe(_ index: Int, in text: inout FlatText) {
    guard let before = text[index - 1], before.properties.isAlphabetic, let next = text[index + 1],
      next.properties.isAlphabetic || TypographyRules.isDigit(next)
        || "\"«“\u{FFFC}".unicodeScalars.contains(next)
    else { return }
    text.replace(index, with: "’")
  }

  /// The space before a mark that ends a part of a sentence; times, ratios and code have none.
  private static func setMark(_ index: Int, _ wanted: String, in text: inout FlatText) {
    guard let before = text[index - 1] else { return }
    let next = text[index + 1]
    guard isSpace(next) || next.map("!?)]»”\"’".unicodeScalars.contains) == true else { return }
    if before == " " {
      if !isSpace(text[index - 2]) { text.replace(index - 1, with: wanted) }
    } else if before.properties.isAlphabetic || TypographyRules.isDigit(before)
      || ")]»”\"%°\u{FFFC}".unicodeScalars.contains(before)
    {
      text.put(wanted, before: index)
    }
  }
}
