import Documents
import Foundation
import Reporting
import Wording

/// The pages of a package that are for the office: the checklist, and whether it is safe to send.
struct PackagePages {
  let file: ReportFile
  let situation: Situation
  let language: InterfaceLanguage
  let isReady: Bool

  /// The rules of the mechanism and the workflow's demands, each with what became of it.
  func checklist(_ list: Checklist, _ transition: Transition) throws -> [UInt8] {
    var page = Page(language)
    page.title(Localized(en: "Checklist", fr: "Liste de contrôle"), of: file.report.id)
    page.say(verdict)
    page.say(revision)
    page.heading(Localized(en: "Rules of the mechanism", fr: "Règles du mécanisme"))
    page.table(
      [
        Localized(en: "State", fr: "Résultat"), Localized(en: "Rule", fr: "Règle"),
        Localized(en: "Here", fr: "Ici"), Localized(en: "Source", fr: "Source"),
      ], list.rules.map(row))
    let title =
      transition.title.isEmpty ? Localized(same: transition.id.rawValue) : transition.title.localized
    page.heading(
      Localized(en: "What the move \"\(title.en)\" asks for", fr: "Ce que demande le passage « \(title.fr) »")
    )
    page.table(
      [
        Localized(en: "State", fr: "Résultat"), Localized(en: "Demand", fr: "Exigence"),
        Localized(en: "Here", fr: "Ici"),
      ], list.demands.map { [$0.state.text, $0.asks, remarks(on: $0)] })
    return page.html(title: Localized(en: "Checklist", fr: "Liste de contrôle"), at: file)
  }

  /// Names, labels, metadata, and what is hidden in the files, before anything leaves.
  func safety(_ safety: Safety) throws -> [UInt8] {
    var page = Page(language)
    let title = Localized(en: "Safe to send?", fr: "Peut-on l'envoyer ?")
    page.title(title, of: file.report.id)
    page.say(verdict)
    page.say(revision)
    if !safety.obstacles.isEmpty {
      page.heading(Localized(en: "What stands in the way", fr: "Ce qui fait obstacle"))
      page.list(safety.obstacles.map(sentence))
    }
    page.heading(Localized(en: "Files that leave", fr: "Fichiers qui partent"))
    page.table(
      [
        Localized(en: "File", fr: "Fichier"), Localized(en: "Bytes", fr: "Octets"),
        Localized(same: "SHA-256"),
      ],
      safety.files.map {
        [Localized(same: $0.name), Localized(same: "\($0.size)"), Localized(same: $0.digest)]
      })
    hidden(safety, on: &page)
    pictures(safety, on: &page)
    names(safety, on: &page)
    labels(safety, on: &page)
    page.heading(Localized(en: "What no program can see", fr: "Ce qu'aucun programme ne voit"))
    page.list([
      Localized(
        en:
          "Whether a story, a small place or a rare event tells which child is meant: read the whole text once more.",
        fr:
          "Si un récit, un petit lieu ou un fait rare permet de reconnaître un enfant : relisez tout le texte une fois encore."
      ),
      Localized(
        en: "Whether those who spoke to you know where their words go.",
        fr: "Si les personnes qui vous ont parlé savent où vont leurs paroles."),
    ])
    return page.html(title: title, at: file)
  }
}

extension PackagePages {
  private var verdict: Localized {
    isReady
      ? Localized(
        en: "Nothing that a program can see keeps this from being sent.",
        fr: "Rien de ce qu'un programme peut voir n'empêche l'envoi.")
      : Localized(en: "DO NOT SEND: this is a draft.", fr: "NE PAS ENVOYER : ceci est une ébauche.")
  }

  private var revision: Localized {
    let revision = file.report.revision
    let state =
      file.workflow.state(file.report.state)?.title.localized ?? Localized(same: file.report.state.rawValue)
    return Localized(
      en: "Revision \(revision.id.short), saved by \(revision.savedBy); the report is in \"\(state.en)\".",
      fr:
        "Version \(revision.id.short), enregistrée par \(revision.savedBy) ; le rapport est à l'étape « \(state.fr) »."
    )
  }

  private func row(_ line: Checklist.Line) -> [Localized] {
    guard let rule = line.rule else {
      return [line.state.text, line.asks, remarks(on: line), Localized(same: "")]
    }
    let status =
      rule.status == .verified
      ? Localized(en: "verified", fr: "vérifiée")
      : Localized(en: "not verified at the source", fr: "non vérifiée à la source")
    let advice =
      rule.weight == .advice ? Localized(en: " (advice)", fr: " (conseil)") : Localized(same: "")
    return [
      line.state.text, Localized(en: line.asks.en + advice.en, fr: line.asks.fr + advice.fr),
      remarks(on: line),
      Localized(
        en: "\(rule.source); \(rule.edition); \(status.en), last looked at \(rule.checkedOn)",
        fr: "\(rule.source) ; \(rule.edition) ; \(status.fr), consultée le \(rule.checkedOn)"),
    ]
  }

  private func remarks(on line: Checklist.Line) -> Localized {
    let parts = [line.measure].compactMap(\.self) + line.findings.map(sentence)
    return Localized(
      en: parts.map(\.en).joined(separator: "; "),
      fr: parts.map(\.fr).joined(separator: InterfaceLanguage.fr.semicolon))
  }

  private func sentence(_ finding: Finding) -> Localized {
    guard let place = finding.place?.text(in: file.workflow) else { return finding.message }
    return Localized(en: "\(finding.message.en) – \(place.en)", fr: "\(finding.message.fr) – \(place.fr)")
  }

  private func hidden(_ safety: Safety, on page: inout Page) {
    page.heading(Localized(en: "What the files hide", fr: "Ce que les fichiers cachent"))
    page.table(
      [Localized(en: "Looked for", fr: "Recherché"), Localized(en: "Found", fr: "Trouvé")],
      Safety.hiding.map { kinds, name in
        let kinds = kinds.split(separator: " ")
        let found = safety.files.flatMap(\.problems).filter { problem in
          problem.code.split(separator: ".").last.map(kinds.contains) == true
        }
        return [name, found.isEmpty ? .nothing : .list(found.map(\.message))]
      })
    page.heading(
      Localized(en: "What the files say about themselves", fr: "Ce que les fichiers disent d'eux-mêmes"))
    page.table(
      [
        Localized(en: "File", fr: "Fichier"), Localized(en: "Property", fr: "Propriété"),
        Localized(en: "Value", fr: "Valeur"),
      ],
      safety.files.flatMap { file in
        file.properties.map {
          [Localized(same: file.name), Localized(same: $0.name), Localized(same: $0.value)]
        }
      })
  }

  private func pictures(_ safety: Safety, on page: inout Page) {
    page.heading(Localized(en: "Pictures", fr: "Images"))
    page.table(
      [
        Localized(en: "Picture", fr: "Image"),
        Localized(en: "What it is said to show", fr: "Ce qu'elle est dite montrer"),
        Localized(en: "Pixels", fr: "Pixels"), Localized(en: "Bytes", fr: "Octets"),
      ],
      safety.pictures.map { path, alternative, picture in
        [path, alternative, "\(picture.width) × \(picture.height)", "\(picture.size)"].map {
          Localized(same: $0)
        }
      })
    guard !safety.pictures.isEmpty else { return }
    page.say(
      Localized(
        en:
          "When they came in, everything but their pixels was taken out of these files: place, time, camera, author, comments, previews. What can be seen on them no program looks at: faces, name plates, school uniforms, house numbers.",
        fr:
          "À leur arrivée, tout sauf les pixels a été retiré de ces fichiers : lieu, heure, appareil, auteur, commentaires, aperçus. Ce qu'on y voit, aucun programme ne le regarde : visages, plaques, uniformes scolaires, numéros de maison."
      ))
  }

  private func names(_ safety: Safety, on page: inout Page) {
    page.heading(Localized(en: "Names", fr: "Noms"))
    page.say(
      Localized(
        en:
          "Protected names, and places that may tell which child is meant (the text itself is not repeated here):",
        fr:
          "Noms protégés, et passages qui peuvent permettre de reconnaître un enfant (le texte n'est pas répété ici) :"
      ))
    page.list(safety.names.isEmpty ? [.nothing] : safety.names.map(sentence))
    page.say(
      Localized(
        en: "Named on purpose, in the facts of the draft:",
        fr: "Nommés à dessein, dans les données du projet :"))
    page.list(safety.named.isEmpty ? [.nothing] : safety.named.map { Localized(same: $0) })
  }

  private func labels(_ safety: Safety, on page: inout Page) {
    page.heading(Localized(en: "Labels, sources and consent", fr: "Marques, sources et consentement"))
    page.say(
      Localized(
        en: "The package is for: \(safety.audience.rawValue). Parts with a label of their own:",
        fr: "Le dossier est destiné à : \(safety.audience.rawValue). Parties qui ont leur propre marque :"))
    page.list(
      safety.labels.isEmpty
        ? [.nothing]
        : safety.labels.map { place, label in
          let place = place.text(in: file.workflow)
          return Localized(en: "\(place.en): \(label.rawValue)", fr: "\(place.fr) : \(label.rawValue)")
        })
    page.table(
      [
        Localized(same: "Source"), Localized(en: "Kind", fr: "Genre"), Localized(en: "Label", fr: "Marque"),
        Localized(en: "Consent", fr: "Consentement"),
      ],
      safety.sources.map { source in
        [source.title, source.kind.rawValue, source.label?.rawValue ?? "–", source.consent?.rawValue ?? "–"]
          .map { Localized(same: $0) }
      })
    page.say(
      Localized(
        en: "Open comments of the office, which are in no file: \(safety.openComments)",
        fr: "Commentaires ouverts du bureau, qui ne sont dans aucun fichier : \(safety.openComments)"))
  }
}

extension Checklist.State {
  /// The state in a word or two, with a sign that can be told without colour.
  var text: Localized {
    switch self {
    case .met: Localized(en: "✓ met", fr: "✓ respectée")
    case .unmet: Localized(en: "✗ NOT MET", fr: "✗ NON RESPECTÉE")
    case .remarked: Localized(en: "✓ met, with remarks", fr: "✓ respectée, avec remarques")
    case .spared: Localized(en: "– does not apply", fr: "– ne s'applique pas")
    case .byHand: Localized(en: "☐ look yourself", fr: "☐ à vérifier vous-même")
    }
  }
}

extension Localized {
  fileprivate static let nothing = Localized(en: "nothing", fr: "rien")

  fileprivate static func list(_ items: [Localized]) -> Localized {
    Localized(
      en: items.map(\.en).joined(separator: "; "),
      fr: items.map(\.fr).joined(separator: InterfaceLanguage.fr.semicolon))
  }
}

/// A page in one language, put together from sentences.
private struct Page {
  private let language: InterfaceLanguage
  private var blocks: [Block] = []

  init(_ language: InterfaceLanguage) { self.language = language }

  mutating func title(_ text: Localized, of report: Report.ID) {
    blocks.append(Block(.heading(level: 1, [.text("\(text(language)) – \(report)")])))
  }

  mutating func heading(_ text: Localized) {
    blocks.append(Block(.heading(level: 2, [.text(text(language))])))
  }

  mutating func say(_ text: Localized) { blocks.append(Block(.paragraph([.text(text(language))]))) }

  mutating func list(_ items: [Localized]) {
    blocks.append(Block(.list(List(items: items.map { [Block(.paragraph([.text($0(language))]))] }))))
  }

  /// A table; where there is no row, a word that says so.
  mutating func table(_ header: [Localized], _ rows: [[Localized]]) {
    if rows.isEmpty { return say(.nothing) }
    blocks.append(
      Block(
        .table(
          Table(
            alignments: header.map { _ in .natural }, header: cells(of: header), rows: rows.map(cells)))))
  }

  private func cells(of texts: [Localized]) -> [[Inline]] { texts.map { [.text($0(language))] } }

  func html(title: Localized, at file: ReportFile) -> [UInt8] {
    let document = Document(
      language: language == .fr ? .fr : .en, title: "\(title(language)) – \(file.report.id)",
      date: Office.stamp(file.report.revision.at), parts: [Document.Part(.plain, blocks)])
    return HTMLWriter.write(document.typeset())
  }
}
