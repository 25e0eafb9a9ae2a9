import ArgumentParser
import Engine
import Reporting
import Wording

struct SymbolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "symbol",
    abstract: .in(
      en: "Explain the symbol of a United Nations document: whose it is, what it is, where to read it.",
      fr: "Expliquer la cote d'un document des Nations Unies : de qui il est, ce qu'il est, où le lire."),
    discussion: .in(
      en: """
        Nothing is looked up: the symbol itself is read, and where it has a mistake the right form is said.

        EXAMPLES:
          rapporteur symbol CRC/C/NPL/CO/3-5
          rapporteur symbol A/HRC/WG.6/51/NPL/1 --json
        """,
      fr: """
        Rien n'est recherché : la cote elle-même est lue et, si elle contient une erreur, la bonne forme est indiquée.

        EXEMPLES :
          rapporteur symbol CRC/C/NPL/CO/3-5
          rapporteur symbol A/HRC/WG.6/51/NPL/1 --json
        """))

  @Argument(
    help: .in(
      en: "The symbol, as on the document's first page.",
      fr: "La cote, comme à la première page du document.",
      named: "symbol", "cote"))
  var symbol: String
  @Flag(
    help: .in(
      en: "Print one JSON object (format and version inside).",
      fr: "Afficher un seul objet JSON (format et version à l'intérieur)."))
  var json = false

  func run() throws {
    let console = Console(json: json)
    if !json { Place(nil).noteSilence() }
    guard let found = DocumentSymbol(typed) else { throw trouble }
    if json { return try console.json(Output(found, console)) }
    console.line(found.text)
    for body in [found.body] + found.joint.map(\.body) { console.line("  \(body.title(console.language))") }
    let about =
      [found.kind.title(console.language), found.instrument?.rawValue, found.number].compactMap(\.self)
      + found.suffixes
    console.line("  " + about.joined(separator: ", "))
    if let session = found.session {
      console.say(
        Localized(en: "  session or year: \(session)", fr: "  session ou année : \(session)"))
    }
    if let area = found.area {
      let state: String? = found.country?.name.localized(console.language)
      console.line("  " + [area, state].compactMap(\.self).joined(separator: console.language.colon))
    }
    console.line("  \(found.link)")
  }

  /// What was typed, without the space around it and the mark that ended the sentence it was copied from.
  private var typed: String {
    var scalars = symbol.unicodeScalars[...]
    while let last = scalars.last, last.properties.isWhitespace || ".,;:".unicodeScalars.contains(last) {
      scalars.removeLast()
    }
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    return String(scalars)
  }

  private var trouble: Trouble {
    let found = SymbolScanner.symbols(in: typed).first { $0.text == typed }
    let reasons = found?.mistakes.map(\.reason) ?? []
    let right = found?.symbol?.text
    return Trouble(
      .data,
      Localized(
        en: "\"\(symbol)\" is not a symbol that is known here"
          + (reasons.isEmpty ? "" : ": " + reasons.map(\.en).joined(separator: "; ")),
        fr:
          "« \(symbol) » n'est pas une cote connue ici\(reasons.isEmpty ? "" : InterfaceLanguage.fr.colon)\(reasons.map(\.fr).joined(separator: InterfaceLanguage.fr.semicolon))"
      ),
      remedy: right.map { Localized(en: "did you mean \($0)?", fr: "vouliez-vous dire \($0) ?") }
        ?? Localized(
          en: "symbols look like CRC/C/NPL/CO/3-5, A/HRC/51/5, A/RES/44/25",
          fr: "les cotes ressemblent à CRC/C/NPL/CO/3-5, A/HRC/51/5, A/RES/44/25"))
  }

  private struct Output: Encodable {
    let format = "rapporteur.symbol/1"
    let symbol: String
    let body: String
    let bodyName: String
    let kind: String
    let kindName: String
    let instrument: String?
    let session: String?
    let area: String?
    let state: String?
    let number: String?
    let suffixes: [String]
    let link: String
    /// The other body's symbol, where two bodies issued the document together.
    let joint: String?

    init(_ found: DocumentSymbol, _ console: Console) {
      symbol = found.text
      body = found.body.rawValue
      bodyName = found.body.title(console.language)
      kind = "\(found.kind)"
      kindName = found.kind.title(console.language)
      instrument = found.instrument?.rawValue
      session = found.session
      area = found.area
      state = found.country?.alpha2
      number = found.number
      suffixes = found.suffixes
      link = found.link
      joint = found.joint.first?.text
    }
  }
}
