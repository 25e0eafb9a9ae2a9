/// What stands in a tag, as Word left it: with the spaces and quotation marks that it puts in by itself.
enum TagText {
  private static let double: Set<Unicode.Scalar> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}"]
  private static let single: Set<Unicode.Scalar> = ["'", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}"]
  private static let spaces: Set<Unicode.Scalar> = [
    " ", "\t", "\n", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}",
  ]
  private static let nothing: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{2060}",
  ]

  /// The tag as one would type it in a plain text. Quotation marks are made straight where a literal begins and ends;
  /// what stands inside of one stays, so that an apostrophe in it does.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\u{AB}" {
        index = guillemets(scalars, index, &result)
      } else if double.contains(scalar) || single.contains(scalar) {
        index = literal(scalars, index, double.contains(scalar) ? double : single, &result)
      } else {
        if spaces.contains(scalar) {
          result.append(" ")
        } else if !nothing.contains(scalar) {
          result.append(scalar)
        }
        index += 1
      }
    }
    return String(result)
  }

  /// A literal between marks of one family; where it is not ended, nothing is changed.
  private static func literal(
    _ scalars: [Unicode.Scalar], _ start: Int, _ family: Set<Unicode.Scalar>,
    _ result: inout String.UnicodeScalarView
  ) -> Int {
    guard let end = scalars[(start + 1)...].firstIndex(where: family.contains) else {
      result.append(scalars[start])
      return start + 1
    }
    put(scalars[(start + 1)..<end], &result)
    return end + 1
  }

  /// A literal in French marks, without the spaces that Word puts inside of them.
  private static func guillemets(
    _ scalars: [Unicode.Scalar], _ start: Int, _ result: inout String.UnicodeScalarView
  ) -> Int {
    guard let end = scalars[(start + 1)...].firstIndex(of: "\u{BB}") else {
      result.append(scalars[start])
      return start + 1
    }
    var inside = scalars[(start + 1)..<end]
    if let first = inside.first, spaces.contains(first) { inside = inside.dropFirst() }
    if let last = inside.last, spaces.contains(last) { inside = inside.dropLast() }
    put(inside, &result)
    return end + 1
  }

  private static func put(_ inside: ArraySlice<Unicode.Scalar>, _ result: inout String.UnicodeScalarView) {
    let mark: Unicode.Scalar = inside.contains("\"") ? "'" : "\""
    result.append(mark)
    result.append(contentsOf: inside)
    result.append(mark)
  }
}
