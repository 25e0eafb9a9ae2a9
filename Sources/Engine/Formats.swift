public import Definitions
import Documents
public import Reporting
public import Wording

/// A format that documents are produced in.
public enum DocumentFormat: String, CaseIterable, Sendable, Comparable {
  /// A Word file: what mechanisms ask for.
  case docx
  /// One page for the web that needs nothing else.
  case html
  /// A tagged PDF.
  case pdf

  /// In the order in which they are made.
  public static func < (a: DocumentFormat, b: DocumentFormat) -> Bool {
    allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
  }
}

/// What was made of one revision.
public struct Produced: Sendable {
  /// A file that was written. Its bytes are on the disk and are not held here: a hundred reports may be made at once.
  public struct File: Sendable {
    /// Where it stands.
    public let path: String
    /// What kind of file it is.
    public let format: DocumentFormat
    /// Its SHA-256 in lower-case hexadecimal.
    public let digest: String
    /// Its length in bytes.
    public let size: Int
    /// Whether it stands beside the main document.
    public let isAttachment: Bool
  }

  /// The revision whose words are in it.
  public let revision: Revision.ID
  /// Each file that was written.
  public var files: [File] = []
  /// What could not be made, and why; the others were made all the same.
  public var failures: [(format: DocumentFormat, trouble: Trouble)] = []
  /// What in the template is not as its author may think.
  public var warnings: [Diagnostic] = []
  /// What is to be known of what was made.
  public var notes: [Finding] = []
}

/// How a document is wanted.
public struct ProductionWish: Sendable {
  /// Who will read it; parts that are meant for fewer people stop the production.
  public var audience: Label
  /// The folder; the workspace's `out/` where it is `nil`.
  public var folder: String?
  /// The formats; those of the workflow where there are none.
  public var formats: [DocumentFormat]
  /// How it looks, in place of what the workflow or the office says.
  public var style: HouseStyle.ID?
  /// The path of a Word document whose styles Word files take, in place of the style's own.
  public var reference: String?
  /// The path of a template in place of the workflow's.
  public var template: String?
  /// What a PDF is made by, in place of what the office says.
  public var engine: PDFEngine?
  /// Whether a file may be replaced that the report did not produce itself.
  public var isForced: Bool
  /// The beginning of the name of the revision that is meant; what was sent, else the current one, where it is `nil`.
  public var revision: String?

  /// Makes a wish.
  public init(
    audience: Label = .public, folder: String? = nil, formats: [DocumentFormat] = [],
    style: HouseStyle.ID? = nil, reference: String? = nil, template: String? = nil, engine: PDFEngine? = nil,
    isForced: Bool = false
  ) {
    self.engine = engine
    self.isForced = isForced
    self.reference = reference
    self.audience = audience
    self.folder = folder
    self.formats = formats
    self.style = style
    self.template = template
  }
}

extension Office {
  /// Makes the document and what is attached to it as `wish` says, writes the files and puts that on record.
  ///
  /// A file that the report produced itself is replaced; anything else that stands at a path stops it before anything
  /// is written.
  ///
  /// - Parameter progress: Is told each format before it is made.
  /// - Returns: What was made, and the report as it is then.
  /// - Throws: What stands in the way of every format. What stands in the way of one only is among the failures.
  public func produce(
    _ id: Report.ID, as wish: ProductionWish = ProductionWish(), progress: (DocumentFormat) -> Void = { _ in }
  ) throws -> (made: Produced, file: ReportFile) {
    let now = try self.file(of: id)
    let usual = now.report.sent ?? now.report.revision.id
    let asked = try wish.revision.map { try revision(named: $0, of: now) } ?? usual
    let file = try now.asSent(asked, in: self)
    let folder = wish.folder ?? workspace.output
    var production = Produced(revision: file.report.revision.id)
    var products: [(path: String, product: Product)] = []
    let wanted = wish.formats.isEmpty ? file.workflow.document?.wantedFormats ?? [.docx] : wish.formats
    try wish.checkReference(for: wanted, by: workspace.settings)
    for format in Set(wanted).sorted() {
      progress(format)
      do {
        let main = try product(of: file, as: wish, format: format)
        for product in [main] + (try attachments(to: main, of: file, as: wish)) {
          products.append(
            ("\(folder)/\(file.name(of: product, for: wish.audience, isOther: asked != usual))", product))
        }
      } catch let trouble as Trouble where trouble.kind == .unavailable {
        production.failures.append((format, trouble))
      }
    }
    let after = try write(products, of: now, as: wish, into: folder)
    production.files = products.map { path, product in
      Produced.File(
        path: path, format: product.format, digest: product.digest, size: product.bytes.count,
        isAttachment: product.isAttachment)
    }
    production.warnings = products.first?.product.warnings ?? []
    production.notes = notes(on: products.map(\.product), of: file)
    return (production, after)
  }

  /// What is to be known of `products`; what holds for every format is said once.
  private func notes(on products: [Product], of file: ReportFile) -> [Finding] {
    var notes: [Finding] = []
    for note in products.flatMap(\.notes) where !notes.contains(note) { notes.append(note) }
    let situation = file.situation(for: actor, at: clock())
    let type = products.lazy.filter { !$0.isAttachment }.compactMap(\.type).first
    notes += type.flatMap { situation.rules?.breaches(by: $0, isHandedIn: false) } ?? []
    return notes + situation.notAdmitted(Set(products.map(\.format)).sorted().map(\.rawValue))
  }

  /// Puts `products` where they belong, and on record; the report as it is then.
  private func write(
    _ products: [(path: String, product: Product)], of file: ReportFile, as wish: ProductionWish,
    into folder: String
  ) throws -> ReportFile {
    let id = file.report.id
    let placing = Placing(file.report, isForced: wish.isForced)
    var file = file
    try Files.requireFolder(folder)
    if !isRehearsal { try Files.makeFolder(folder) }
    try requireRoom(for: products.map { ($0.path, $0.product.digest) }, of: id, placing)
    for (path, product) in products {
      try place(product, at: path, of: id, placing)
      file =
        try perform(
          .recordProduction(product.revision, format: product.format.rawValue, digest: product.digest),
          on: id, loaded: file
        ).file
    }
    return file
  }
}

extension ReportFile {
  /// The name of the file for `product`. What is for fewer people than the report is handed to says so in its name: it
  /// never takes the place of the file that is handed in, and is never taken for it. No more does another revision.
  fileprivate func name(of product: Product, for audience: Label, isOther: Bool) -> String {
    let handedTo = workflow.transitions.first { $0.handsIn(draft) }?.audience(of: draft) ?? .public
    let marks =
      (audience < handedTo ? ["-\(audience.rawValue)"] : []) + (isOther ? ["-\(product.revision.short)"] : [])
    let ending = ".\(product.format.rawValue)"
    return product.fileName.dropLast(ending.count) + marks.joined() + ending
  }
}

extension ProductionWish {
  /// What makes PDF files: what is wished, else what the office says.
  func engine(by settings: WorkspaceFile?) -> PDFEngine { engine ?? settings?.pdfEngine ?? .typst }

  /// Refuses a Word document that would give its styles to none of `formats`.
  public func checkReference(for formats: [DocumentFormat], by settings: WorkspaceFile?) throws {
    guard reference != nil else { return }
    let engine = engine(by: settings)
    if !formats.contains(where: { $0.takesReference(via: engine) }) { throw Trouble.nothingTakesReference }
  }

  /// What is to be known of the look of a file of `format`.
  func notesOnReference(_ format: DocumentFormat, via engine: PDFEngine) -> [Finding] {
    reference == nil || format.takesReference(via: engine) ? [] : [.withoutReference(format)]
  }
}

extension DocumentFormat {
  /// Whether a Word document's styles show in it: in the Word file, and in what is made from that.
  func takesReference(via engine: PDFEngine) -> Bool {
    self == .docx || self == .pdf && engine == .libreoffice
  }
}

extension Finding {
  fileprivate static func withoutReference(_ format: DocumentFormat) -> Finding {
    Finding(
      "format.without-reference", .warning,
      message: Localized(
        en:
          "the \(format.rawValue) does not take the styles of the Word document: it looks as the house style says",
        fr: "le \(format.rawValue) ne prend pas les styles du document Word : il suit le style de la maison"),
      remedy: format == .pdf
        ? Localized(
          en: "make it from the Word file: --via libreoffice",
          fr: "faites-le à partir du fichier Word : --via libreoffice")
        : Localized(
          en: "set fonts and colours in a house style: --style",
          fr: "fixez polices et couleurs dans un style : --style"))
  }
}

extension Trouble {
  static let nothingTakesReference = Trouble(
    .usage,
    Localized(
      en: "--reference gives a Word file its styles, and no Word file is to be made",
      fr: "--reference donne ses styles à un fichier Word, et aucun fichier Word n'est demandé"),
    remedy: Localized(
      en: "add --format docx, or make the PDF from the Word file: --via libreoffice",
      fr: "ajoutez --format docx, ou faites le PDF à partir du fichier Word : --via libreoffice"))

  static let templateHasStyles = Trouble(
    .usage,
    Localized(
      en: "the template was designed in Word and brings its own styles: --reference would change nothing",
      fr: "le gabarit a été conçu dans Word et apporte ses styles : --reference ne changerait rien"),
    remedy: Localized(
      en: "change the styles in the template, or name a text template (.md) with --template",
      fr: "changez les styles du gabarit, ou indiquez un gabarit de texte (.md) avec --template"))
}

extension DocumentDefinition {
  var wantedFormats: [DocumentFormat] { formats.compactMap(DocumentFormat.init) }
}

extension Office {
  /// What can make PDF files here, for `doctor`.
  func pdfExam() -> Examination {
    let isThere = TypstEngine.find() != nil
    return Examination(
      name: "pdf", state: isThere ? .good : .warning,
      message: isThere
        ? Localized(en: "PDF files can be made", fr: "des fichiers PDF peuvent être produits")
        : Localized(
          en: "no PDF files can be made here until Typst is installed: \(TypstEngine.remedy)",
          fr: "aucun PDF ne peut être produit ici avant l'installation de Typst : \(TypstEngine.remedy)"))
  }
}
