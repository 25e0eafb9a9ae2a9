/// Symbols of documents that two bodies issued together: `CEDAW/C/GC/31-CRC/C/GC/18`, `A/75/873-S/2021/437`.
extension DocumentSymbol {
  /// Reads two symbols in one, with a hyphen between them; a slash where both are general comments, as the treaty
  /// bodies' own database writes them.
  static func joint(_ text: String) -> DocumentSymbol? {
    for (left, mark, right) in halves(of: text, at: "-/") {
      guard let first = single(left), let second = single(right), isJoint(first, second) else { continue }
      if mark == "/", first.kind != .generalComment { continue }
      return DocumentSymbol(
        text, first.body, first.kind, instrument: first.instrument, session: first.session, area: first.area,
        number: first.number, suffixes: first.suffixes, joint: [second])
    }
    return nil
  }

  /// Whether two bodies issue documents of these kinds together: general comments of committees, papers of organs.
  ///
  /// Concluding observations of two committees with a hyphen between them are two documents.
  static func isJoint(_ first: DocumentSymbol, _ second: DocumentSymbol) -> Bool {
    guard first.body != second.body, first.kind == second.kind else { return false }
    let organs: Set<Body> = [.generalAssembly, .securityCouncil, .economicCouncil, .humanRightsCouncil]
    return first.kind == .generalComment
      || first.kind == .document && organs.contains(first.body) && organs.contains(second.body)
  }

  /// What stands before and behind each of `marks` that parts `text` into what could be two symbols.
  static func halves(
    of text: String, at marks: String
  ) -> [(left: String, mark: Unicode.Scalar, right: String)] {
    let scalars = text.unicodeScalars
    return scalars.indices.compactMap { index in
      let (left, right) = (scalars[..<index], scalars[scalars.index(after: index)...])
      guard marks.unicodeScalars.contains(scalars[index]), left.contains("/"), right.contains("/") else {
        return nil
      }
      return (String(left), scalars[index], String(right))
    }
  }
}
