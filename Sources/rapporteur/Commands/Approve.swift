import ArgumentParser
import Engine
import Reporting
import Wording

struct Approve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: .in(
      en: "Approve the current revision, or take your approval back.",
      fr: "Approuver la version actuelle, ou retirer votre approbation."),
    discussion: .in(
      en: """
        An approval holds for exactly these words: a newer revision makes it stale. Nobody approves what they \
        saved last.

        EXAMPLES:
          rapporteur approve np-upr-55
          rapporteur approve np-upr-55 --revision 3f9a2c41
          rapporteur approve np-upr-55 --withdraw
        """,
      fr: """
        Une approbation vaut pour ce texte exact : une version plus récente la rend caduque. Personne n'approuve ce \
        qu'il a enregistré en dernier.

        EXEMPLES :
          rapporteur approve np-upr-55
          rapporteur approve np-upr-55 --revision 3f9a2c41
          rapporteur approve np-upr-55 --withdraw
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Option(
    help: .in(
      en: "The revision that you read, if it must be no other.",
      fr: "La version que vous avez lue, si ce ne doit être aucune autre.", named: "revision", "version"))
  var revision: String?
  @Flag(help: .in(en: "Take your approval back.", fr: "Retirer votre approbation."))
  var withdraw = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let file = try office.file(of: Report.ID(report))
    let seen = try revision.map { try office.revision(named: $0, of: file) } ?? file.report.revision.id
    let outcome = try office.perform(
      withdraw ? .withdrawApproval : .approve(seen), on: file.report.id, loaded: file)
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    if outcome.events.isEmpty {
      console.say(
        withdraw
          ? Localized(
            en: "There was no approval of yours to take back.",
            fr: "Vous n'aviez pas d'approbation à retirer.")
          : Localized(
            en: "You had approved this revision already.", fr: "Vous aviez déjà approuvé cette version."))
    } else {
      let count = outcome.file.report.standingApprovals.count
      console.say(
        withdraw
          ? Localized(
            en: "Took back the approval of revision \(seen.short).",
            fr: "Approbation de la version \(seen.short) retirée.")
          : Localized(
            en: "Approved revision \(seen.short) by \(office.actor); approvals of it: \(count).",
            fr: "Version \(seen.short) approuvée par \(office.actor) ; approbations : \(count)."))
    }
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }
}
