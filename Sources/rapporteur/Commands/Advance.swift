import ArgumentParser
import Engine
import Reporting
import Wording

struct Advance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advance",
    abstract: .in(
      en: "Move a report along its workflow.",
      fr: "Faire avancer un rapport selon son modèle."),
    discussion: .in(
      en: """
        Without a transition: takes the only way forward, or lists the ways there are and what stops each. Nothing \
        changes unless every requirement is met.

        EXAMPLES:
          rapporteur advance np-upr-55
          rapporteur advance np-upr-55 return --reason "The second section lacks sources"
          rapporteur advance np-upr-55 submit --receipt 2027-0413
        """,
      fr: """
        Sans passage : effectue le seul qui mène plus loin, ou énumère ceux qui sont possibles et ce qui fait obstacle à \
        chacun. Rien ne change tant que toutes les exigences ne sont pas remplies.

        EXEMPLES :
          rapporteur advance np-upr-55
          rapporteur advance np-upr-55 return --reason "La deuxième partie manque de sources"
          rapporteur advance np-upr-55 submit --receipt 2027-0413
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Argument(
    help: .in(
      en: "The move; needed where there are several.", fr: "Le passage ; nécessaire s'il y en a plusieurs.",
      named: "transition", "passage"))
  var transition: String?
  @Option(
    help: .in(
      en: "Why, in words; some moves need it.",
      fr: "Pourquoi, en toutes lettres ; certains passages l'exigent.", named: "reason", "motif"))
  var reason: String?
  @Option(
    help: .in(
      en: "The receipt of the body that the report was handed to.",
      fr: "L'accusé de réception de l'organe auquel le rapport a été remis.", named: "receipt", "accusé"))
  var receipt: String?
  @Option(
    help: .in(
      en: "The revision that you saw, if it must be no other.",
      fr: "La version que vous avez vue, si ce ne doit être aucune autre.", named: "revision", "version"))
  var revision: String?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let (file, situation) = try office.situation(of: Report.ID(report))
    let moves = situation.moves
    guard let chosen = transition ?? only(moves) else {
      if common.json { try console.json(ReportJSON(file, for: office, console)) }
      if moves.isEmpty {
        console.say(
          Localized(
            en: "The report is at its end: no move leads on.",
            fr: "Le rapport est à son terme : aucun passage ne mène plus loin."))
        return console.sayState(file, now: office.now)
      }
      console.say(
        moves.count == 1
          ? Localized(
            en: "The only way from here leads back and needs a reason; name it to take it:",
            fr:
              "Le seul passage possible d'ici ramène en arrière et demande un motif ; nommez-le pour l'effectuer :"
          )
          : Localized(
            en: "There are several ways from here; name one:",
            fr: "Il y a plusieurs passages possibles d'ici ; nommez-en un :"))
      console.sayMoves(moves, in: file)
      throw ExitCode(64)
    }
    let seen = try revision.map { try office.revision(named: $0, of: file) } ?? file.report.revision.id
    let outcome = try office.advance(
      file, Transition.ID(chosen), seen: seen, reason: Self.given(reason),
      receipt: Self.given(receipt))
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    console.say(
      Localized(
        en: "\(report): \(file.report.state) → \(outcome.file.report.state) (\(chosen)).",
        fr: "\(report) : \(file.report.state) → \(outcome.file.report.state) (\(chosen))."))
    sayRemarks(on: moves.first { $0.transition.id.rawValue == chosen }, in: file, console)
    if outcome.file.report.submission != nil, let receipt {
      console.say(
        Localized(en: "Receipt on record: \(receipt)", fr: "Accusé de réception au registre : \(receipt)"))
      console.say(
        Localized(
          en: "Head of the ledger: \(try office.head())", fr: "Empreinte du registre : \(try office.head())"))
    }
    console.sayNext(outcome.file, for: office)
    console.sayShutOut(outcome.file, for: office)
    console.sayRehearsal(office)
  }

  /// The only way that leads on, where there is one. Back, which needs a reason, nobody goes without saying so.
  private func only(_ moves: [Move]) -> String? {
    guard moves.count == 1, reason != nil || !moves[0].needs.contains(.reason) else { return nil }
    return moves[0].transition.id.rawValue
  }

  /// Says what was remarked about a move that was taken all the same; of many, how many.
  private func sayRemarks(on move: Move?, in file: ReportFile, _ console: Console) {
    let remarks = move?.findings.filter { $0.severity == .warning } ?? []
    for remark in remarks.prefix(5) { console.line(console.text(of: remark, in: file.workflow)) }
    guard let move, remarks.count > 5 else { return }
    let name = move.transition.id
    console.say(
      Localized(
        en: "  and \(remarks.count - 5) more notes: rapporteur check \(report) --for \(name)",
        fr: "  et \(remarks.count - 5) autres remarques : rapporteur check \(report) --for \(name)"))
  }

  /// Blank words are no words.
  static func given(_ text: String?) -> String? {
    guard let text, text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    return text
  }
}
