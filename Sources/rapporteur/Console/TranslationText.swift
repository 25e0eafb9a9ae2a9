import Engine
import Reporting
import Wording

extension Console {
  /// What the report translates and whether that is what the original says now; nothing where it is no translation.
  func sayTranslation(_ file: ReportFile) {
    guard let translation = file.report.translation else { return }
    let state = text(of: file.original?.freshness, in: file.workflow)
    let (id, revision) = (translation.original, translation.revision.short)
    say(
      Localized(
        en: "Translates \(id) at \(revision): \(state.en)", fr: "Traduit \(id) à \(revision) : \(state.fr)"))
  }

  /// The language versions of a report, each with how it stands to it.
  func sayVersions(of file: ReportFile, _ office: Office) throws {
    for (line, freshness) in try office.versions(of: file.report.id) {
      let state = text(of: freshness, in: file.workflow)
      let revision = line.translates?.revision.short ?? ""
      say(
        Localized(
          en: "Language version \(line.report) (\(line.state)), of revision \(revision): \(state.en)",
          fr: "Version linguistique \(line.report) (\(line.state)), de la version \(revision) : \(state.fr)"))
    }
  }

  /// How a translation stands to its original, in half a sentence.
  func text(of freshness: Original.Freshness?, in workflow: Workflow?) -> Localized {
    switch freshness {
    case .current: return Localized(en: "up to date", fr: "à jour")
    case .stale(let revisions, let changes):
      let places = changes.prefix(10).map { text(of: $0, in: workflow) } + (changes.count > 10 ? ["…"] : [])
      let list = places.joined(separator: ", ")
      return Localized(
        en: revisions == 1
          ? "the original is 1 revision on; changed: \(list)"
          : "the original is \(revisions) revisions on; changed: \(list)",
        fr: revisions == 1
          ? "l'original a 1 version de plus ; changé : \(list)"
          : "l'original a \(revisions) versions de plus ; changé : \(list)")
    case .expunged:
      return Localized(
        en: "words of the original that it translates were destroyed: look for them here, too",
        fr: "des mots de l'original qu'elle traduit ont été détruits : cherchez-les ici aussi")
    case nil:
      return Localized(en: "the original can't be looked at", fr: "l'original ne peut être consulté")
    }
  }
}

/// A tie between a translation and its original, as `--json` shows it.
struct TranslationJSON: Encodable {
  /// In `translates` the original, in `versions` the translation.
  let report: String
  let revision: String
  /// `current`, `stale`, `expunged` or `unknown`.
  let state: String
  let behind: Int
  let changes: [String]

  init(_ report: Report.ID, at revision: Revision.ID, _ freshness: Original.Freshness?, _ console: Console) {
    self.report = report.rawValue
    self.revision = revision.rawValue
    switch freshness {
    case .current: (state, behind, changes) = ("current", 0, [])
    case .stale(let revisions, let places):
      (state, behind, changes) = ("stale", revisions, places.map { console.text(of: $0, in: nil) })
    case .expunged: (state, behind, changes) = ("expunged", 0, [])
    case nil: (state, behind, changes) = ("unknown", 0, [])
    }
  }
}
