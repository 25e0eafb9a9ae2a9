import ArgumentParser
import Engine
import Reporting
import Wording

struct Comment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Leave a comment on a paragraph, a section, or the report.",
    discussion: """
      EXAMPLE:
        rapporteur comment np-upr-55 --section situation --paragraph 3 "Where does this figure come from?"
      """)

  @Argument(help: "The report.") var report: String
  @Argument(help: "What you want to say.") var text: String
  @Option(help: "The section.") var section: String?
  @Option(help: "The paragraph in the section, from 1.") var paragraph: Int?
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
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
}
