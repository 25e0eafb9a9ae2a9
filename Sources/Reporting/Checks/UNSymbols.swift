import Wording

extension Check {
  /// Symbols of United Nations documents are well formed, and those of fields are about the report's State.
  ///
  /// A warning. In the text only what can be nothing but a symbol is judged; forms that are not known pass.
  static let unSymbols = Check(
    "un-symbols",
    summary: Localized(
      en: "Symbols of United Nations documents are well formed (a warning).",
      fr: "Les cotes de documents des Nations Unies sont bien formées (un avertissement).")
  ) { situation, _ in
    situation.doubtfulSymbols
  }
}

extension Situation {
  /// What is wrong with symbols in fields and in `passages`.
  func doubtfulSymbols(in passages: [PlacedPassage]) -> [Finding] {
    fieldFindings
      + passages.flatMap { found -> [Finding] in
        let wrong = SymbolScanner.symbols(in: found.passage.scalars).filter { !$0.mistakes.isEmpty }
        guard !wrong.isEmpty else { return [] }
        let words = wrong.map { symbol in
          found.passage.words.firstIndex { $0.range.upperBound > symbol.range.lowerBound } ?? 0
        }
        return zip(wrong, found.places(of: words, self)).map {
          .malformed($0, right: right($0), at: $1)
        }
      }
  }

  private var fieldFindings: [Finding] {
    workflow.fields.flatMap { field -> [Finding] in
      switch (field.kind, draft.fields[field.id]) {
      case (.symbol, .text(let text)?): findings(in: text, at: .field(field.id))
      case (.records(let columns), .records(let rows)?):
        columns.filter { $0.kind == .symbol }.flatMap { column in
          rows.compactMap { $0.cells[column.id]?.text }.flatMap { findings(in: $0, at: .field(field.id)) }
        }
      default: []
      }
    }
  }

  /// What is wrong with `text`, which should be one symbol or several.
  private func findings(in text: String, at place: Finding.Place) -> [Finding] {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return [] }
    let found = SymbolScanner.symbols(in: text)
    if found.isEmpty { return SymbolRepair.isUnfamiliar(text) ? [] : [.noSymbol(text, at: place)] }
    return found.compactMap { one in
      if !one.mistakes.isEmpty { return .malformed(one, right: right(one), at: place) }
      guard let symbol = one.symbol, let other = symbol.country, let country, other != country else {
        return nil
      }
      return .otherState(symbol, other, country, at: place)
    }
  }

  private var country: Country? { countryOfReport }

  /// The symbol that was meant: where the code is no State's, that of the report's.
  private func right(_ found: SymbolScanner.Found) -> String? {
    if let symbol = found.symbol { return symbol.text }
    guard let country, let code = found.mistakes.compactMap(\.area).first else { return nil }
    return DocumentSymbol(found.text.replacing(code, with: country.alpha3))?.text
  }
}

extension SymbolMistake {
  fileprivate var area: String? {
    if case .area(let code) = self { code } else { nil }
  }
}

extension SymbolRepair {
  /// Whether `text` has the look of symbols, in a form that is not known here.
  static func isUnfamiliar(_ text: String) -> Bool {
    text.utf8.contains(0x2F)
      && text.unicodeScalars.allSatisfy {
        switch $0 {
        case "A"..."Z", "0"..."9", "/", ".", "-", "(", ")", " ", ",", ";": true
        default: "AddRevCorrandetyuSummary".unicodeScalars.contains($0)
        }
      }
  }
}

extension Finding {
  fileprivate static func malformed(_ found: SymbolScanner.Found, right: String?, at place: Place) -> Finding
  {
    let reasons = found.mistakes.map(\.reason)
    let en = reasons.map(\.en).joined(separator: "; ")
    let fr = reasons.map(\.fr).joined(separator: InterfaceLanguage.fr.semicolon)
    return Finding(
      "un-symbols.malformed", .warning, at: place,
      message: Localized(
        en: "\"\(found.text)\" is not the symbol of a United Nations document: \(en)",
        fr: "« \(found.text) » n'est pas la cote d'un document des Nations Unies : \(fr)"),
      remedy: right.map { Localized(en: "write \($0)", fr: "écrivez \($0)") }
        ?? Localized(
          en: "look it up: rapporteur countries shows the codes of States",
          fr: "vérifiez : rapporteur countries montre les codes des États"))
  }

  fileprivate static func otherState(
    _ symbol: DocumentSymbol, _ other: Country, _ country: Country, at place: Place
  ) -> Finding {
    let (en, fr) = (other.name.localized.en, other.name.localized.fr)
    return Finding(
      "un-symbols.other-state", .warning, at: place,
      message: Localized(
        en: "\(symbol.text) is a document about another State: \(en)",
        fr: "\(symbol.text) est un document sur un autre État : \(fr)"),
      remedy: Localized(
        en: "look for the document with \(country.alpha3) in its symbol",
        fr: "cherchez le document dont la cote contient \(country.alpha3)"))
  }

  fileprivate static func noSymbol(_ text: String, at place: Place) -> Finding {
    Finding(
      "un-symbols.none", .warning, at: place,
      message: Localized(
        en: "this is not the symbol of a United Nations document",
        fr: "ceci n'est pas la cote d'un document des Nations Unies"),
      remedy: Localized(
        en: "write it as on the document's first page: CRC/C/NPL/CO/3-5",
        fr: "écrivez-la comme en première page du document : CRC/C/NPL/CO/3-5"))
  }
}
