import Documents
import Reporting
import Wording

/// What leaves the office with a package, and what in it could do harm.
struct Safety {
  /// What a file says and hides beside its text.
  struct FileFacts {
    let name: String
    let size: Int
    let digest: String
    let properties: [(name: String, value: String)]
    let problems: [PackageProblem]
  }

  /// What may be hidden in a file, by the ends of the codes of its problems, whatever the file's kind.
  static let hiding: [(kind: String, name: Localized)] = [
    (
      "person",
      Localized(en: "Authors' names in the properties", fr: "Noms d'auteurs dans les propriétés")
    ),
    ("tracked-change", Localized(en: "Tracked changes", fr: "Modifications suivies")),
    ("hidden-text hidden layer", Localized(en: "Hidden text", fr: "Texte masqué")),
    (
      "hidden-part comment annotation attachment form",
      Localized(
        en: "Comments and other parts that no page shows",
        fr: "Commentaires et autres parties qu'aucune page ne montre")
    ),
    ("trace older", Localized(en: "Traces of how it was written", fr: "Traces de la rédaction")),
    (
      "outside script",
      Localized(
        en: "Things that are fetched or run when it is opened",
        fr: "Éléments chargés ou exécutés à l'ouverture")
    ),
    (
      "picture",
      Localized(
        en: "Places, cameras, names or previews inside pictures",
        fr: "Lieux, appareils, noms ou aperçus dans les images")
    ),
    ("unreadable", Localized(en: "Files that can't be looked into", fr: "Fichiers illisibles")),
  ]

  let audience: Label
  let files: [FileFacts]
  /// Places that may tell which child is meant, and protected names.
  let names: [Finding]
  /// What must not reach the audience.
  let restricted: [Finding]
  /// Facts of the draft that name people on purpose: the contact, the organisations.
  let named: [String]
  /// Parts with a label, and sources, each with what is said about it.
  let labels: [(place: Finding.Place, label: Label)]
  let sources: [Source]
  /// The pictures in the files: where they lie beside the draft, what is said of each, how it is kept.
  let pictures: [(path: String, alternative: String, picture: Picture)]
  /// Comments of the office that nobody has resolved; they are in no file.
  let openComments: Int

  init(of products: [Product], in situation: Situation, for audience: Label) {
    self.audience = audience
    files = products.map { product in
      let facts = product.facts
      return FileFacts(
        name: product.fileName, size: product.bytes.count, digest: product.digest,
        properties: facts.properties, problems: facts.problems)
    }
    names = situation.namesFound
    restricted = situation.restricted(for: audience)
    let draft = situation.draft
    named =
      draft.fields.sorted { $0.key < $1.key }.flatMap { _, value -> [String] in
        switch value {
        case .contact(let contact):
          [
            [contact.name, contact.email ?? "", contact.phone ?? ""].filter { !$0.isEmpty }.joined(
              separator: ", ")
          ]
        case .organisations(let list): list.map(\.name)
        default: []
        }
      }
    let whole = draft.label.map { [(Finding.Place.label(nil), $0)] } ?? []
    labels =
      whole
      + situation.workflow.sections.compactMap { section in
        draft.labels?[section.id].map { (.section(section.id, line: nil), $0) }
      }
    sources = draft.sources
    pictures = situation.reading.images.compactMap { image in
      guard let path = image.path, let picture = draft.pictures?[path] else { return nil }
      return (path, image.alternative, picture)
    }
    openComments = situation.report?.openComments.count ?? 0
  }

  /// What keeps the package from being sent.
  var obstacles: [Finding] {
    let harmful = (audience > .team ? names : []) + restricted
    return harmful.filter { $0.severity == .error }
      + files.flatMap { file in file.problems.map { .hidden($0, in: file.name) } }
  }
}

extension Product {
  /// What the file that goes out says and hides beside its text.
  fileprivate var facts: OutgoingFile {
    switch format {
    case .docx: .word(bytes)
    case .pdf: .pdf(bytes)
    case .html: .html(bytes)
    }
  }
}

extension Finding {
  fileprivate static func hidden(_ problem: PackageProblem, in file: String) -> Finding {
    Finding(
      "package.hidden",
      message: Localized(
        en: "\(file), \(problem.part): \(problem.message.en)",
        fr: "\(file), \(problem.part) : \(problem.message.fr)"),
      remedy: Localized(
        en: "produce the file anew from a template without it",
        fr: "produisez le fichier avec un gabarit qui n'en contient pas"))
  }
}
