public import Definitions
import Documents
import Foundation
public import Reporting
public import Wording

extension Shelf {
  /// What the template of `name`, or the one that `wish` names, makes of an invented draft.
  ///
  /// - Parameters:
  ///   - language: The language of the draft; else the first that the workflow and the words of the template have.
  ///   - settings: What the office says of styles and PDF files, where there is an office.
  /// - Throws: ``Trouble`` where there is no such workflow or template; `Diagnostics` with every mistake in it.
  public func preview(
    of name: Workflow.ID, as wish: ProductionWish = ProductionWish(), format: DocumentFormat = .docx,
    language: Language? = nil, settings: WorkspaceFile? = nil
  ) throws -> PreviewFile {
    let workflow = try definition(name).workflow
    let (template, _, labels) = try template(of: workflow, in: wish.template)
    if wish.reference != nil, template.isMadeInWord { throw Trouble.templateHasStyles }
    let spoken = labels.labels.keys.sorted()
    let language = language ?? (spoken.contains(.en) ? .en : spoken.first ?? .en)
    let matter = try SampleDraft.matter(for: workflow, in: language)
    let values = TemplateNames.values(of: matter, language: language, acronym: "CRWN", labels: labels)
    var document = Document(
      language: language, title: workflow.title.text(in: language), date: "2026-11-23T10:00:00Z", parts: [],
      notes: matter.reading.notes.mapValues(\.prose), notePlace: workflow.document?.notes ?? .footnotes)
    let engine = wish.engine(by: settings)
    let style = try (wish.style ?? workflow.document?.style ?? settings?.style).map { try self.style($0) }
    let look = try look(
      of: style ?? .ohchr, like: wish.reference, if: format.takesReference(via: engine), in: language)
    document.logo = look.logo
    let made = try template.bytes(of: document, values, as: format, in: look, via: engine, at: matter.savedAt)
    return PreviewFile(
      format: format, bytes: made.bytes, warnings: template.warnings,
      notes: made.notes + wish.notesOnReference(format, via: engine))
  }
}

extension Office {
  /// What a template makes of the report `id`; put on record as a document that was made.
  public func preview(_ id: Report.ID, as wish: ProductionWish, format: DocumentFormat) throws -> PreviewFile
  {
    let file = try self.file(of: id)
    let product = try product(of: file, as: wish, format: format)
    _ = try perform(
      .recordProduction(product.revision, format: format.rawValue, digest: product.digest), on: id,
      loaded: file)
    return PreviewFile(
      format: format, bytes: product.bytes, warnings: product.warnings, notes: product.notes)
  }
}

/// A document that was made to see how it looks.
public struct PreviewFile: Sendable {
  /// What kind of file it is.
  public let format: DocumentFormat
  /// The file.
  public let bytes: [UInt8]
  /// What may surprise in the template.
  public let warnings: [Diagnostic]
  /// What is to be known of the file.
  public let notes: [Finding]

  /// Refuses where something stands at a path that a preview would be put at.
  public static func requireRoom(at path: String, for formats: [DocumentFormat]) throws {
    for format in Set(formats).sorted() {
      let path = place(beside: path, format)
      if Files.exists(path) { throw Trouble.fileExists(path) }
    }
  }

  /// Puts it beside `path`, under the ending of its format.
  ///
  /// - Returns: Where it stands now.
  /// - Throws: ``Trouble`` where something stands there and `overwriting` is false.
  public func write(to path: String, overwriting: Bool) throws -> String {
    let path = Self.place(beside: path, format)
    let isPut = try Files.place(bytes, at: path) { _ in overwriting }
    if !isPut { throw Trouble.fileExists(path) }
    return path
  }

  private static func place(beside path: String, _ format: DocumentFormat) -> String {
    let endings = DocumentFormat.allCases.map { ".\($0.rawValue)" }
    let stem = endings.first { path.lowercased().hasSuffix($0) }.map { String(path.dropLast($0.count)) }
    return "\(stem ?? path).\(format.rawValue)"
  }
}

/// A draft in which everything is invented and each field says something, to try templates with.
enum SampleDraft {
  static func matter(for workflow: Workflow, in language: Language) throws -> TemplateMatter {
    var draft = Draft()
    for field in workflow.fields { draft.fields[field.id] = value(of: field, language) }
    draft.sections = workflow.sections.enumerated().map {
      Section(id: $1.id, text: text($0, language, of: $1.id.rawValue))
    }
    let supports = workflow.sections.first { !$0.isAnnex }?.id
    draft.recommendations = (1...3).map {
      Recommendation(
        id: Recommendation.ID("r\($0)"), text: words(.demand, language),
        to: $0 == 2 ? nil : words(.addressee, language),
        section: supports, by: $0 == 3 ? nil : "2029")
    }
    draft.sources = [
      Source(
        id: "s1", title: words(.title, language), kind: .study, url: "https://example.org/a?b=1&c=2",
        date: "2026-02")
    ]
    return TemplateMatter(
      workflow: workflow, draft: draft, reading: try MarkdownReader.read(draft), report: "sample",
      revision: "00000000", savedAt: Date(timeIntervalSince1970: 1_795_428_000), isConfidential: false)
  }

  private static func value(of field: Field, _ language: Language) -> FieldValue {
    let label = field.label.isEmpty ? field.id.rawValue : field.label.text(in: language)
    switch field.kind {
    case .text: return .text("[\(label)]")
    case .symbol: return .text("CRC/C/LIE/CO/3-4")
    case .date: return .text("2026-11-23")
    case .choice(let choices): return .text(choices.first ?? "")
    case .integer: return .integer(55)
    case .boolean: return .boolean(true)
    case .country: return .text("LI")
    case .language(let languages):
      return .text((languages.contains(language) ? language : languages.first ?? language).rawValue)
    case .texts: return .texts(["[\(label) 1]", "[\(label) 2]"])
    case .organisations:
      return .organisations([
        Organisation(acronym: "CRWN", name: "Child Rights Watch Norland", city: "Port Sample", country: "LI"),
        Organisation(acronym: "YVN", name: "Young Voices & Friends <Norland>"),
      ])
    case .contact:
      return .contact(
        Contact(
          name: "Ada Example", email: "ada@example.org", phone: "+000 000 0000",
          address: "1 Sample Street, Port Sample"))
    case .records(let columns):
      let row = Record(columns.reduce(into: [:]) { $0[$1.id] = value(of: $1, language) })
      return .records([row, row])
    }
  }

  // MARK: - Words

  private enum Word { case paragraph, item, demand, addressee, title, note, heading }

  /// A section with every kind of block; the others with a paragraph and a note.
  private static func text(_ index: Int, _ language: Language, of id: String) -> String {
    let paragraph = words(.paragraph, language)
    let note = "[^\(id)]"
    let definition = "\n\n[^\(id)]: \(words(.note, language))\n"
    guard index == 0 else { return "\(paragraph)\(note)\n\n\(paragraph)\(definition)" }
    let item = words(.item, language)
    return """
      \(paragraph)\(note)

      ## \(words(.heading, language))

      \(paragraph)

      - **\(item)**
      - *\(item)*

      1. \(item)
      2. \(item)

      > \(paragraph)

      | \(item) | 2026 |
      |---|--:|
      | A & B \\<C\\> | 1 240 |
      | [example.org](https://example.org) | 7 |\(definition)
      """
  }

  private static func words(_ word: Word, _ language: Language) -> String {
    let texts: Translations =
      switch word {
      case .paragraph:
        [
          "en":
            "This text is invented. It stands here so that one can see how a paragraph of a draft looks in this template, over several lines, with its distances and its typeface.",
          "fr":
            "Ce texte est inventé. Il se trouve ici pour que l'on voie à quoi ressemble un paragraphe d'un projet dans ce gabarit, sur plusieurs lignes, avec ses distances et ses caractères.",
          "es":
            "Este texto es inventado. Está aquí para que se vea cómo queda un párrafo de un borrador en esta plantilla, en varias líneas, con sus distancias y su tipo de letra.",
        ]
      case .item: ["en": "An invented item", "fr": "Un élément inventé", "es": "Un elemento inventado"]
      case .demand:
        [
          "en": "Adopt an invented law that protects every child, and give it a budget of its own",
          "fr": "Adopter une loi inventée qui protège chaque enfant, et lui donner un budget propre",
          "es": "Aprobar una ley inventada que proteja a cada niño y dotarla de un presupuesto propio",
        ]
      case .addressee:
        ["en": "Ministry of Justice", "fr": "Ministère de la justice", "es": "Ministerio de Justicia"]
      case .title: ["en": "An invented study", "fr": "Une étude inventée", "es": "Un estudio inventado"]
      case .note:
        [
          "en": "An invented source, p. 12.", "fr": "Une source inventée, p. 12.",
          "es": "Una fuente inventada, pág. 12.",
        ]
      case .heading:
        ["en": "An invented heading", "fr": "Un intertitre inventé", "es": "Un subtítulo inventado"]
      }
    return texts.text(in: language)
  }
}
