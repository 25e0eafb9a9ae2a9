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
  /// - Throws: ``Trouble`` where there is none; `Diagnostics` with every mistake in it.
  public func template(of workflow: Workflow, for attachment: DocumentDefinition.Attachment? = nil) throws
    -> (
      template: Template, fileName: Template, labels: LabelsFile
    )
  {
    guard let document = workflow.document else { throw Trouble.noDocument(workflow.name) }
    let name = attachment?.template ?? document.template
    guard let path = path(of: "Templates/\(name)") else { throw Trouble.noTemplate(name) }
    let labels = try labels(beside: path)
    let scope = TemplateNames.scope(of: workflow, labels: labels)
    let template = try self.template(at: path, scope: scope)
    let fileName = try Template(
      attachment?.fileName ?? document.fileName, file: fileNameLabel(of: workflow, attachment), scope: scope)
    return (template, fileName, labels)
  }

  /// The words that the template at `path` says itself.
  func labels(beside path: String) throws -> LabelsFile {
    let labelsPath = Files.parent(of: path) + "/labels.yaml"
    return Files.exists(labelsPath) ? try LabelsFile.read(try read(labelsPath), file: labelsPath) : .none
  }

  /// The template at `path`, which may use the names of `scope` and include others.
  func template(at path: String, scope: [String: TemplateKind]) throws -> Template {
    guard let text = String(validating: try read(path), as: UTF8.self) else { throw Trouble.notText(path) }
    return try Template(text, file: path, scope: scope) { name in
      self.path(of: "Templates/\(name)").flatMap { try? self.read($0) }
    }
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
  /// The file.
  public let bytes: [UInt8]
  /// Its SHA-256 in lower-case hexadecimal.
  public let digest: String
  /// The revision whose words are in it.
  public let revision: Revision.ID
}

extension Office {
  /// Makes the document of `file`'s report from its current revision.
  ///
  /// The same revision and template give the same bytes.
  ///
  /// - Parameters:
  ///   - audience: Who will read it; parts that are meant for fewer people stop the production.
  ///   - style: How it looks, in place of what the workflow or the office says.
  ///   - attachment: The file beside the main document that is meant; `nil` is the main document.
  public func product(
    of file: ReportFile, for audience: Label = .public, format: String = "docx",
    in style: HouseStyle.ID? = nil,
    attachment: DocumentDefinition.Attachment? = nil
  ) throws -> Product {
    if file.report.wordsAreExpunged { throw Trouble.expunged(file.report.revision.id) }
    if let problem = file.reading.problems.first(where: { $0.kind.isLoss }) {
      throw Refusal([Finding(problem: problem)], in: file.workflow)
    }
    let situation = file.situation(for: actor, at: clock())
    let restricted = situation.unfit(for: audience).filter { $0.severity == .error }
    guard restricted.isEmpty else { throw Refusal(restricted, in: file.workflow) }
    let language = situation.language
    let (template, fileName, labels) = try workspace.shelf.template(
      of: file.workflow, for: attachment)
    if !labels.keys.isEmpty, labels.labels[language] == nil {
      let name = attachment?.template ?? file.workflow.document?.template ?? ""
      throw Trouble.noLabels(in: language, of: name, labels)
    }
    let values = TemplateNames.values(
      of: file, language: language, acronym: workspace.settings.acronym, labels: labels,
      attachment: attachment)
    let keywords: [String] =
      file.workflow.fields.lazy.compactMap {
        if $0.kind == .texts, case .texts(let list)? = file.draft.fields[$0.id] { list } else { nil }
      }.first ?? []
    let document = Document(
      language: language, title: title(of: file, in: language), keywords: keywords,
      date: Self.stamp(file.report.revision.at),
      parts: try template.parts(values), notes: file.reading.notes.mapValues(\.prose),
      notePlace: file.workflow.document?.notes ?? .footnotes)
    let style = try workspace.style(style, for: file.workflow)
    let bytes = try DocxWriter.write(document.typeset(), in: style)
    let name = Self.safe(try fileName.text(values))
    return Product(
      fileName: "\(name).\(format)", bytes: bytes, digest: Salted.digest(ofFile: bytes),
      revision: file.report.revision.id)
  }

  /// The files beside the main document, for those attachments that have a word to say.
  ///
  /// - Throws: ``Trouble`` where two files would have the same name, as well as what
  ///   ``product(of:for:format:in:attachment:)`` throws.
  public func attachments(
    to main: Product, of file: ReportFile, for audience: Label = .public, format: String = "docx",
    in style: HouseStyle.ID? = nil
  ) throws -> [Product] {
    let wanted = file.workflow.document?.attachments ?? []
    let products = try wanted.filter { attachment in
      attachment.sections.contains { file.reading.sections[$0]?.blocks.isEmpty == false }
    }.map { try product(of: file, for: audience, format: format, in: style, attachment: $0) }
    var names: Set<String> = [main.fileName]
    for product in products where !names.insert(product.fileName).inserted {
      throw Trouble.sameFileName(product.fileName, file.workflow.name)
    }
    return products
  }

  /// Makes the document and what is attached to it, writes them into `folder` (the workspace's `out/` where none is
  /// named) and puts that on record. Everything is made before anything is written.
  ///
  /// - Returns: The path of the document, and of each file beside it.
  public func produce(
    _ id: Report.ID, for audience: Label = .public, into folder: String? = nil, in style: HouseStyle.ID? = nil
  ) throws -> (
    path: String, product: Product, attachments: [(path: String, product: Product)], outcome: Outcome
  ) {
    let file = try self.file(of: id)
    let product = try product(of: file, for: audience, in: style)
    let attached = try attachments(to: product, of: file, for: audience, in: style)
    let folder = folder ?? workspace.output
    if !isRehearsal { try Files.makeFolder(folder) }
    var outcome = Outcome(file: file, events: [])
    for one in [product] + attached {
      if !isRehearsal { try Files.write(one.bytes, to: "\(folder)/\(one.fileName)") }
      outcome = try perform(
        .recordProduction(one.revision, format: "docx", digest: one.digest), on: id, loaded: outcome.file)
    }
    return (
      "\(folder)/\(product.fileName)", product, attached.map { ("\(folder)/\($0.fileName)", $0) }, outcome
    )
  }

  /// What the document of `file`'s report is called.
  func title(of file: ReportFile, in language: Language) -> String {
    [file.workflow.title.text(in: language), Self.country(of: file, in: language)]
      .filter { !$0.isEmpty }.joined(separator: ": ")
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
    case .html, .image, .noteInNote, .undefinedNote, .unusedNote, .duplicateNote, .extraCells, .unknownLabel,
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
