import ArgumentParser
import Engine
import Reporting
import Wording

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: .in(
      en: "Say what would stop a move today.",
      fr: "Dire ce qui ferait obstacle à un passage aujourd'hui."),
    discussion: .in(
      en: """
        Without --for: every move from here. With it, any move of the workflow, also one that comes later: what \
        would block the submission today? The exit code is 65 where something blocks that move; without --for it is 0.

        EXAMPLES:
          rapporteur check np-upr-55
          rapporteur check np-upr-55 --for submit
        """,
      fr: """
        Sans --for : tous les passages possibles d'ici. Avec : n'importe quel passage du modèle, même un qui vient plus \
        tard : qu'est-ce qui bloquerait la remise aujourd'hui ? Le code de sortie est 65 si quelque chose bloque ce \
        passage ; sans --for, il est 0.

        EXEMPLES :
          rapporteur check np-upr-55
          rapporteur check np-upr-55 --for submit
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Option(
    name: .customLong("for"),
    help: .in(en: "A move of the workflow.", fr: "Un passage du modèle.", named: "move", "passage"))
  var transition: String?
  @OptionGroup var common: Common

  func run() throws {
    let (office, console) = try common.open()
    let (file, situation) = try office.situation(of: Report.ID(report))
    let breaches = try office.formBreaches(of: file)
    let moves = try asked(situation, file).map { move in
      move.transition.handsIn(file.draft) ? move.with(breaches) : move
    }
    if common.json {
      let notes = situation.sessionNotes + file.workflow.misorderings(of: file.report)
      try console.json(CheckJSON(report, moves, notes, console))
    } else {
      for move in moves {
        let target = console.title(of: file.workflow.state(move.transition.to))
        console.line("\(console.title(of: move.transition)) → \(target)")
        for finding in move.findings { console.line(console.text(of: finding, in: file.workflow)) }
        if move.findings.isEmpty {
          console.say(Localized(en: "  nothing stands in the way", fr: "  rien ne fait obstacle"))
        }
      }
      console.sayState(file, now: office.now)
    }
    if transition != nil, moves.contains(where: \.isBlocked) { throw ExitCode(65) }
  }

  private func asked(_ situation: Situation, _ file: ReportFile) throws -> [Move] {
    guard let transition else { return situation.moves }
    let known = file.workflow.transitions
    guard let found = known.first(where: { $0.id.rawValue == transition }) else {
      throw Trouble.noMove(Transition.ID(transition), in: file.workflow)
    }
    return [situation.preview(of: found)]
  }

  private struct CheckJSON: Encodable {
    let format = "rapporteur.check/1"
    let report: String
    let moves: [ReportJSON.MoveJSON]
    let notes: [FindingJSON]

    init(_ report: String, _ moves: [Move], _ notes: [Finding], _ console: Console) {
      self.report = report
      self.notes = notes.map { FindingJSON($0, console) }
      self.moves = moves.map { move in
        ReportJSON.MoveJSON(
          transition: move.transition.id.rawValue, to: move.transition.to.rawValue, blocked: move.isBlocked,
          needs: move.needs.map(\.rawValue), findings: move.findings.map { FindingJSON($0, console) })
      }
    }
  }
}
