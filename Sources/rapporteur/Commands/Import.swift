import ArgumentParser
import Definitions
import Documents
import Engine
import Foundation
import Reporting
import Wording

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: .in(
      en: "Bring a draft back: it becomes a revision.",
      fr: "Ramener un projet : il devient une version."),
    discussion: .in(
      en: """
        Sections that only you or only others changed merge; where both changed the same place, both versions are \
        shown and nothing is saved. A file that changes nothing makes no revision. Sections without a heading in \
        the file stay as they are.

        A Word file (.docx) is brought in by its headings: those with the title of a section, in any language of the \
        workflow, begin it, and headings below them stay inside. For every other part you are asked; in scripts, \
        --map says where it goes: to a section, "-" leaves it out, "+" keeps the heading inside the section above, "^" \
        is the text before the first heading. Nothing is left out silently. What the template prints (cover, \
        recommendations, tables) is recognised and stays as it is at the top of the draft. Whatever could not be kept \
        (comments, merged cells, pictures that can't be used) is listed with its place; tracked changes are taken as \
        accepted. --comments leaves the file's open comments on the report, under your name and with the author's as the \
        file has it.

        Pictures come in from beside the file: ![what it shows](figures/map.png "Caption") on a line of its own. PNG and \
        JPEG are taken, of 4 MiB at most, without what a camera or program adds to them. The file is read once and kept \
        with the revision. Where the mechanism admits no pictures, none is read.

        EXAMPLES:
          rapporteur import np-upr-55 np-upr-55.md
          rapporteur import np-upr-55 - < np-upr-55.md
          rapporteur import np-upr-55 partner.docx --dry-run
          rapporteur import np-upr-55 partner.docx --map "Context=background" --map "^=-"
          rapporteur import np-upr-55 partner.docx --comments
        """,
      fr: """
        Les parties que vous seul·e ou d'autres seulement avez modifiées fusionnent ; si le même endroit a été modifié des \
        deux côtés, les deux textes sont montrés et rien n'est enregistré. Un fichier qui ne change rien ne fait pas de \
        version. Les parties sans titre dans le fichier restent comme elles sont.

        Un fichier Word (.docx) est repris par ses titres : ceux qui portent le titre d'une partie, dans toute langue du \
        modèle, l'ouvrent, et les titres au-dessous y restent. Pour tout autre passage, on vous interroge ; dans un \
        script, --map dit où il va : à une partie, « - » l'écarte, « + » garde le titre dans la partie au-dessus, « ^ » \
        désigne le texte avant le premier titre. Rien n'est écarté en silence. Ce que le gabarit imprime (couverture, \
        recommandations, tableaux) est reconnu et reste tel quel en tête du projet. Tout ce qui n'a pu être gardé \
        (commentaires, cellules fusionnées, images inutilisables) est énuméré avec sa place ; le suivi des \
        modifications est tenu pour accepté. --comments laisse sur le rapport les commentaires ouverts du fichier, à \
        votre nom et avec celui de l'auteur tel que le fichier le donne.

        Les images viennent d'à côté du fichier : ![ce qu'elle montre](figures/carte.png "Légende") seule sur sa ligne. PNG \
        et JPEG sont pris, jusqu'à 4 Mio, sans ce qu'y ajoutent appareils et programmes. Le fichier est lu une fois et \
        gardé avec la version. Si le mécanisme n'admet pas d'images, aucune n'est lue.

        EXEMPLES :
          rapporteur import np-upr-55 np-upr-55.md
          rapporteur import np-upr-55 - < np-upr-55.md
          rapporteur import np-upr-55 partenaire.docx --dry-run
          rapporteur import np-upr-55 partenaire.docx --map "Contexte=background" --map "^=-"
          rapporteur import np-upr-55 partenaire.docx --comments
        """))

  @Argument(help: .in(en: "The report.", fr: "Le rapport.", named: "report", "rapport"))
  var report: String
  @Argument(
    help: .in(
      en: "The file, or - for standard input.", fr: "Le fichier, ou - pour l'entrée standard.", named: "file",
      "fichier"), completion: .file(extensions: ["md", "docx"]))
  var file: String
  @Option(
    help: .in(
      en: "The revision that the words were written on, where the file does not say it.",
      fr: "La version sur laquelle le texte a été écrit, si le fichier ne la dit pas.", named: "over",
      "version"))
  var over: String?
  @Flag(
    help: .in(
      en: "Empty the sections that have no heading in the file.",
      fr: "Vider les parties qui n'ont pas de titre dans le fichier."))
  var dropMissing = false
  @Option(
    name: .long, parsing: .singleValue,
    help: .in(
      en: "Where a part of a Word file goes (may be repeated).",
      fr: "Où va un passage d'un fichier Word (peut être répété).", named: "heading=section", "titre=partie"))
  var map: [String] = []
  @Flag(
    help: .in(
      en: "Leave the open comments of a Word file on the report.",
      fr: "Laisser sur le rapport les commentaires ouverts d'un fichier Word."))
  var comments = false
  @OptionGroup var common: Common
  @OptionGroup var acting: Acting

  func run() throws {
    let (office, console) = try common.open(rehearsing: acting.dryRun)
    let id = Report.ID(report)
    let bytes = try Office.readDraftOrWord(file)
    let over = over.map { Revision.ID($0) }
    if !map.isEmpty || WordFileKind.isBinary(bytes) {
      let word = ImportWord(
        office: office, console: console, report: id, name: file == "-" ? "<stdin>" : file,
        isDryRun: acting.dryRun)
      return try word.run(
        bytes, map: try pairs(), over: over, dropsMissing: dropMissing, takesComments: comments)
    }
    let report = try office.file(of: id)
    let written = try office.read(bytes, name: file == "-" ? "<stdin>" : file, for: report)
    let imported = try office.save(
      written, over: over, of: id, dropsMissing: dropMissing,
      pictures: try office.pictures(of: written, at: file, for: report))
    try SavedText.say(imported, written, named: file == "-" ? "<stdin>" : file, console, office)
  }

  /// What `--map` says: the section stands behind the last `=`, since a heading may hold one.
  private func pairs() throws -> [String: String] {
    var pairs: [String: String] = [:]
    for pair in map {
      guard let sign = pair.lastIndex(of: "="), sign > pair.startIndex,
        pair.index(after: sign) < pair.endIndex
      else {
        throw Trouble(
          .usage,
          Localized(en: "--map \"\(pair)\" names no section", fr: "--map « \(pair) » ne nomme pas de partie"),
          remedy: Localized(en: "write --map \"Heading=section\"", fr: "écrivez --map \"Titre=partie\""))
      }
      pairs[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
    }
    return pairs
  }
}
