public import Definitions
public import Documents
import Foundation
import Ledger
public import Reporting
public import Wording

extension Shelf {
  /// The template of `workflow`, or of one of its attachments, held against the names that it may use, and the labels
  /// beside it.
  ///
  /// - Parameters:
  ///   - file: The path of another template, in place of the one that the workflow names.
  ///   - noting: Is told the name of each template that is included.
  /// - Throws: ``Trouble`` where there is none; `Diagnostics` with every mistake in it.
  public func template(
    of workflow: Workflow, for attachment: DocumentDefinition.Attachment? = nil, in file: String? = nil,
    noting: @escaping (String) -> Void = { _ in }
  ) throws -> (template: DocumentTemplate, fileName: Template, labels: LabelsFile) {
    guard let document = workflow.document else { throw Trouble.noDocument(workflow.name) }
    let name = attachment?.template ?? document.template
    guard let path = file ?? templatePaths(name).first else { throw Trouble.noTemplate(name) }
    let labels = try labels(for: name, beside: file)
    let scope = TemplateNames.scope(of: workflow, labels: labels)
    let template = try self.template(at: path, scope: scope, noting: noting)
    let fileName = try Template(
      attachment?.fileName ?? document.fileName, file: fileNameLabel(of: workflow, attachment), scope: scope)
    return (template, fileName, labels)
  }

  /// The template at `path`, which may use the names of `scope` and include others.
  func template(
    at path: String, scope: [String: TemplateKind], noting: @escaping (String) -> Void = { _ in }
  ) throws -> DocumentTemplate {
    if path.lowercased().hasSuffix(".docx") || path.lowercased().hasSuffix(".dotx") {
      let bytes = try Files.read(path, limit: WordTemplate.limit)
      return .word(try WordTemplate(bytes, file: path, scope: scope, include: included(noting)))
    }
    return .text(try textTemplate(at: path, scope: scope, noting: noting))
  }

  /// The text template at `path`.
  func textTemplate(
    at path: String, scope: [String: TemplateKind], noting: @escaping (String) -> Void = { _ in }
  ) throws -> Template {
    guard let text = String(validating: try read(path), as: UTF8.self) else { throw Trouble.notText(path) }
    return try Template(text, file: path, scope: scope, include: included(noting))
  }

  /// What templates include, by name: the workspace's own before what is shipped.
  private func included(_ noting: @escaping (String) -> Void) -> (String) -> [UInt8]? {
    { name in
      noting(name)
      return self.path(of: "Templates/\(name)").flatMap { try? self.read($0) }
    }
  }

  /// The files that can be meant by the template `name`, the one that is taken first: a folder's file of that name, else its
  /// Word file of that name (`upr/submission.docx` for `upr/submission.md`), else those of the next folder.
  func templatePaths(_ name: String) -> [String] {
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : nil
    return folders.flatMap { folder in
      ([name] + (stem.map { ["\($0).docx"] } ?? [])).map { "\(folder)/Templates/\($0)" }
    }.filter(Files.exists)
  }

  /// The words that the template called `name` says itself: those beside it in the first folder that has any, then those
  /// of the folders behind it, then those that all templates share, for what it lacks.
  ///
  /// - Parameter file: The path of a template that is used in its place; what lies beside it comes first.
  func labels(for name: String, beside file: String? = nil) throws -> LabelsFile {
    let inside = [Files.parent(of: "Templates/\(name)"), "Templates/common"].map { "\($0)/labels.yaml" }
    let own = file.map { [Files.parent(of: $0) + "/labels.yaml"] } ?? []
    let paths = (own + inside.flatMap { file in folders.map { "\($0)/\(file)" } }).filter(Files.exists)
    var labels: [Language: [String: String]] = [:]
    var unverified: Set<Language> = []
    for path in paths.reversed() {
      let file = try LabelsFile.read(try read(path), file: path)
      for (language, words) in file.labels { labels[language, default: [:]].merge(words) { $1 } }
      unverified.formUnion(file.unverified)
    }
    return LabelsFile(labels: labels, unverified: unverified)
  }
}

extension Shelf {
  /// The names that the template of `workflow` may use, with dots, and the filters.
  public func templateNames(of workflow: Workflow.ID) throws -> (
    names: [String], filters: [(name: String, help: Localized)]
  ) {
    let definition = try definition(workflow).workflow
    let labels = try template(of: definition).labels
    let scope = TemplateKind.object(TemplateNames.scope(of: definition, labels: labels))
    return (scope.names(below: []).sorted(), Template.filters)
  }
}

/// A document that was made and not yet written anywhere.
public struct Product: Sendable {
  /// The name of the file, with its ending.
  public let fileName: String
  /// What kind of file it is.
  public let format: DocumentFormat
  /// The file.
  public let bytes: [UInt8]
  /// Its SHA-256 in lower-case hexadecimal.
  public let digest: String
  /// The revision whose words are in it.
  public let revision: Revision.ID
  /// Whether it stands beside the main document.
  public let isAttachment: Bool
  /// What in the template is not as its author may think.
  public var warnings: [Diagnostic] = []
  /// What is to be known of the file.
  public var notes: [Finding] = []

  /// What most of its text is set in; `nil` where it is no Word file.
  var type: TextType? { format == .docx ? DocxType.read(bytes) : nil }
}

extension Office {
  /// Makes the document of `file`'s report from its current revision.
  ///
  /// The same revision and template give the same bytes.
  ///
  /// - Parameters:
  ///   - wish: Who will read it, how it looks, with which template.
  ///   - attachment: The file beside the main document that is meant; `nil` is the main document.
  public func product(
    of file: ReportFile, as wish: ProductionWish = ProductionWish(), format: DocumentFormat = .docx,
    attachment: DocumentDefinition.Attachment? = nil
  ) throws -> Product {
    if file.report.wordsAreExpunged { throw Trouble.expunged(file.report.revision.id) }
    let situation = file.situation(for: actor, at: clock())
    let forbidden = situation.forbiddenPictures
    guard forbidden.isEmpty else { throw Refusal(forbidden, in: file.workflow) }
    if let problem = file.reading.problems.first(where: { $0.kind.isLoss }) {
      throw Refusal([Finding(problem: problem)], in: file.workflow)
    }
    let restricted = situation.unfit(for: wish.audience).filter { $0.severity == .error }
    guard restricted.isEmpty else { throw Refusal(restricted, in: file.workflow) }
    let language = situation.language
    let (template, fileName, labels) = try workspace.shelf.template(
      of: file.workflow, for: attachment, in: attachment == nil ? wish.template : nil)
    if !labels.keys.isEmpty, labels.labels[language] == nil {
      let name = attachment?.template ?? file.workflow.document?.template ?? ""
      throw Trouble.noLabels(in: language, of: name, labels)
    }
    let values = TemplateNames.values(
      of: file, language: language, acronym: workspace.settings.acronym, labels: labels,
      attachment: attachment)
    var document = try emptyDocument(of: file, in: language)
    if wish.reference != nil, template.isMadeInWord { throw Trouble.templateHasStyles }
    let engine = wish.engine(by: workspace.settings)
    let look = try workspace.shelf.look(
      of: try workspace.style(wish.style, for: file.workflow), like: wish.reference,
      if: format.takesReference(via: engine), in: language)
    document.logo = look.logo
    let (bytes, found) = try template.bytes(
      of: document, values, as: format, in: look, via: engine, at: file.report.revision.at)
    var notes = found
    if labels.unverified.contains(language) { notes.append(.unverifiedWords(in: language)) }
    if attachment == nil { notes += situation.untranslatedTitles }
    let name = Self.safe(try fileName.text(values))
    return Product(
      fileName: "\(name).\(format.rawValue)", format: format, bytes: bytes,
      digest: Salted.digest(ofFile: bytes), revision: file.report.revision.id,
      isAttachment: attachment != nil, warnings: template.warnings,
      notes: notes + (attachment == nil ? wish.notesOnReference(format, via: engine) : []))
  }

  /// What the document of `file`'s report says about itself, its notes and its pictures; its parts are still to come.
  private func emptyDocument(of file: ReportFile, in language: Language) throws -> Document {
    let keywords: [String] =
      file.workflow.fields.lazy.compactMap {
        if $0.kind == .texts, case .texts(let list)? = file.draft.fields[$0.id] { list } else { nil }
      }.first ?? []
    var document = Document(
      language: language, title: title(of: file, in: language), keywords: keywords,
      date: Self.stamp(file.report.revision.at),
      parts: [], notes: file.reading.notes.mapValues(\.prose),
      notePlace: file.workflow.document?.notes ?? .footnotes)
    document.pictures = try images(of: file.draft)
    return document
  }

  /// The main document of `file`'s report before it is typeset.
  ///
  /// - Throws: ``Trouble`` where the template was designed in Word, besides what
  ///   ``product(of:as:format:attachment:)`` throws.
  func document(of file: ReportFile) throws -> Document {
    let language = file.situation(for: actor, at: clock()).language
    let (template, _, labels) = try workspace.shelf.template(of: file.workflow)
    var document = try emptyDocument(of: file, in: language)
    document.parts = try template.parts(
      TemplateNames.values(
        of: file, language: language, acronym: workspace.settings.acronym, labels: labels, attachment: nil))
    return document
  }

  /// The files beside the main document, for those attachments that have a word to say.
  ///
  /// - Throws: ``Trouble`` where two files would have the same name, as well as what
  ///   ``product(of:as:format:attachment:)`` throws.
  public func attachments(
    to main: Product, of file: ReportFile, as wish: ProductionWish = ProductionWish()
  ) throws -> [Product] {
    let wanted = file.workflow.document?.attachments ?? []
    let products = try wanted.filter { attachment in
      attachment.sections.contains { file.reading.sections[$0]?.blocks.isEmpty == false }
    }.map { try product(of: file, as: wish, format: main.format, attachment: $0) }
    var names: Set<String> = [main.fileName]
    for product in products where !names.insert(product.fileName).inserted {
      throw Trouble.sameFileName(product.fileName, file.workflow.name)
    }
    return products
  }

  /// What the document of `file`'s report is called.
  func title(of file: ReportFile, in language: Language) -> String {
    [file.workflow.title.text(in: language), Self.country(of: file, in: language)]
      .filter { !$0.isEmpty }.joined(separator: language == .fr ? "\u{A0}: " : ": ")
  }

  private static func country(of file: ReportFile, in language: Language) -> String {
    file.summary.country.flatMap(Country.init(code:))?.name.text(in: language) ?? ""
  }

  static func stamp(_ date: Date) -> String {
    let parts = Calendar.gregorian(zone: "GMT").dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: date)
    func two(_ number: Int?) -> String {
      let number = number ?? 0; return number < 10 ? "0\(number)" : "\(number)"
    }
    return
      "\(parts.year ?? 1980)-\(two(parts.month))-\(two(parts.day))T\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))Z"
  }

  /// `name` with everything that a file name can't hold as hyphens, at most 120 characters.
  private static func safe(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(120) {
      let isSafe =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_.".unicodeScalars.contains(scalar)
      scalars.append(isSafe ? scalar : "-")
    }
    let text = String(scalars)
    return text.isEmpty || text.hasPrefix(".") ? "document" + text : text
  }
}

extension Reading.Problem.Kind {
  /// Whether the document would lack something that the author wrote.
  fileprivate var isLoss: Bool {
    switch self {
    case .html, .image, .picture, .noteInNote, .undefinedNote, .unusedNote, .duplicateNote, .extraCells,
      .unknownLabel,
      .duplicateLabel:
      true
    case .emptyNote, .link: false
    }
  }
}

extension Trouble {
  /// A document whose own words would be in another language than its text.
  static func noLabels(in language: Language, of template: String, _ labels: LabelsFile)
    -> Trouble
  {
    let known = labels.labels.keys.sorted().map(\.rawValue).joined(separator: ", ")
    return Trouble(
      .configuration,
      Localized(
        en:
          "the template \(template) has no words of its own in the draft's language (\(language.rawValue)), only in: \(known)",
        fr:
          "le gabarit \(template) n'a pas ses propres mots dans la langue du projet (\(language.rawValue)), seulement en : \(known)"
      ),
      remedy: Localized(
        en:
          "add \(language.rawValue): to labels.yaml beside the template, with every key that the others have",
        fr: "ajoutez \(language.rawValue): à labels.yaml à côté du gabarit, avec toutes les clés des autres"))
  }

  static func noDocument(_ workflow: Workflow.ID) -> Trouble {
    Trouble(
      .configuration,
      Localized(
        en: "the workflow \"\(workflow)\" produces no document",
        fr: "le modèle « \(workflow) » ne produit pas de document"),
      remedy: Localized(en: "add \"document:\" to it", fr: "ajoutez-y « document: »"))
  }

  fileprivate static func sameFileName(_ name: String, _ workflow: Workflow.ID) -> Trouble {
    Trouble(
      .configuration,
      Localized(
        en: "two documents of the workflow \"\(workflow)\" would have the same name: \(name)",
        fr: "deux documents du modèle « \(workflow) » auraient le même nom : \(name)"),
      remedy: Localized(
        en: "give each \"file-name:\" under \"document:\" something of its own",
        fr: "donnez à chaque « file-name: » sous « document: » quelque chose de propre"))
  }

  static func noTemplate(_ path: String) -> Trouble {
    Trouble(
      .missing,
      Localized(
        en: "there is no template Templates/\(path)", fr: "il n'y a pas de gabarit Templates/\(path)"),
      remedy: Localized(
        en: "put it into the workspace, or set RAPPORTEUR_SHARE to the folder with the shipped ones",
        fr:
          "placez-le dans l'espace de travail, ou indiquez par RAPPORTEUR_SHARE le dossier de ceux qui sont fournis"
      ))
  }

  static func notText(_ path: String) -> Trouble {
    Trouble(
      .data, Localized(en: "\(path) is not a text in UTF-8", fr: "\(path) n'est pas un texte en UTF-8"),
      remedy: Localized(en: "save it again as UTF-8", fr: "enregistrez-le de nouveau en UTF-8"))
  }
}
