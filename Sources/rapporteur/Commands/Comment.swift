import ArgumentParser
import Engine
import Reporting
import Wording

struct Comment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment",
    abstract: .in(
      en: "Leave a comment on a paragraph, a section, or the report.",
      fr: "Laisser un commentaire sur un paragraphe, une partie ou le rapport."),
    discussion: .in(
      en: """
        What was said stays on record; taking a comment back means that nobody has to answer it.

        EXAMPLES:
          rapporteur comment np-upr-55 --section situation --paragraph 3 "Where does this figure come from?"
          rapporteur comment np-upr-55 --withdraw c2
        """,
      fr: """
        Ce qui a été dit reste au registre ; retirer un commentaire veut dire que personne n'a plus à y répondre.

        EXEMPLES :
          rapporteur comment np-upr-55 --section situation --paragraph 3 "D'où vient ce chiffre ?"
          rapporteur comment np-upr-55 --withdraw c2
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Argument(help: .in(en: "What you want to say.", fr: "Ce que vous voulez dire.", named: "text", "texte"))
  var text: String?
  @Option(help: .in(en: "The section.", fr: "La partie.", named: "section", "partie"))
  var section: String?
  @Option(
    help: .in(
      en: "The paragraph in the section, from 1.", fr: "Le paragraphe de la partie, à partir de 1.",
      named: "paragraph", "paragraphe"))
  var paragraph: Int?
  @Option(
    help: .in(
      en: "Take back this comment of yours, and say nothing.",
      fr: "Retirer ce commentaire de vous, sans rien dire.", named: "comment", "commentaire"))
  var withdraw: String?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    if let withdraw { return try takeBack(Reporting.Comment.ID(withdraw), office, console) }
    guard let said = Advance.given(text), said.utf8.count <= 64 * 1024 else {
      throw Trouble(
        .usage,
        Localized(en: "a comment has words, at most 64 KiB", fr: "un commentaire a des mots, 64 Kio au plus"),
        remedy: Localized(en: "write it in quotes", fr: "écrivez-le entre guillemets"))
    }
    let file = try office.file(of: Report.ID(report))
    let outcome = try office.comment(
      file.report.id, on: file.report.revision.id, section: section.map { Section.ID($0) },
      paragraph: paragraph,
      text: said)
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    let id = outcome.file.report.comments.last?.id.rawValue ?? ""
    console.say(
      Localized(
        en:
          "Comment \(id) is open; it blocks moves that ask for comments-resolved. When answered: rapporteur resolve \(report) \(id)",
        fr:
          "Le commentaire \(id) est ouvert ; il bloque les passages qui exigent comments-resolved. Une fois traité : rapporteur resolve \(report) \(id)"
      ))
    console.sayRehearsal(office)
  }

  func validate() throws {
    if text == nil, withdraw == nil { throw ValidationError("Missing expected argument '<text>'") }
    if text != nil, withdraw != nil { throw ValidationError("Unexpected argument '\(text ?? "")'") }
  }

  private func takeBack(_ id: Reporting.Comment.ID, _ office: Office, _ console: Console) throws {
    let outcome = try office.perform(.withdrawComment(id), on: Report.ID(report))
    if common.json { return try console.json(ReportJSON(outcome.file, for: office, console)) }
    console.say(
      outcome.events.isEmpty
        ? Localized(en: "It was closed already.", fr: "Il était déjà clos.")
        : Localized(
          en: "Took back comment \(id); its words stay on record.",
          fr: "Commentaire \(id) retiré ; ses mots restent au registre."))
    console.sayNext(outcome.file, for: office)
    console.sayRehearsal(office)
  }
}
