import Documents
public import Reporting
import Wording

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

/// What PDF files are made by.
public enum PDFEngine: String, CaseIterable, Sendable {
  /// From the document itself: tagged, for every reader.
  case typst
  /// From the Word file, as Word would show it.
  case libreoffice
}

/// What was made of one revision.
public struct Produced: Sendable {
  /// Each file that was written, with its path.
  public var files: [(path: String, product: Product)] = []
  /// What could not be made, and why; the others were made all the same.
  public var failures: [(format: DocumentFormat, trouble: Trouble)] = []
  /// What is to be known of what was made.
  public var notes: [Finding] = []
  /// The report as it is now.
  public var report: ReportFile
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
  /// The path of a template in place of the workflow's.
  public var template: String?
  /// What a PDF is made by.
  public var engine: PDFEngine

  /// Makes a wish.
  public init(
    audience: Label = .public, folder: String? = nil, formats: [DocumentFormat] = [],
    style: HouseStyle.ID? = nil, template: String? = nil, engine: PDFEngine = .typst
  ) {
    self.engine = engine
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
  /// - Parameter progress: Is told each format before it is made.
  /// - Throws: What stands in the way of every format. What stands in the way of one only is among the failures.
  public func produce(
    _ id: Report.ID, as wish: ProductionWish = ProductionWish(), progress: (DocumentFormat) -> Void = { _ in }
  ) throws -> Produced {
    let file = try self.file(of: id)
    let folder = wish.folder ?? workspace.output
    if !isRehearsal { try Files.makeFolder(folder) }
    var production = Produced(report: file)
    let wanted = wish.formats.isEmpty ? file.workflow.document?.wantedFormats ?? [.docx] : wish.formats
    for format in Set(wanted).sorted() {
      progress(format)
      do {
        let main = try product(of: file, as: wish, format: format)
        for product in [main] + (try attachments(to: main, of: file, as: wish)) {
          let path = "\(folder)/\(product.fileName)"
          if !isRehearsal { try Files.write(product.bytes, to: path) }
          production.report =
            try perform(
              .recordProduction(product.revision, format: format.rawValue, digest: product.digest), on: id,
              loaded: production.report
            ).file
          production.files.append((path, product))
        }
      } catch let trouble as Trouble where trouble.kind == .unavailable {
        production.failures.append((format, trouble))
      }
    }
    let made = Set(production.files.map(\.product.format)).sorted()
    production.notes = production.files.flatMap(\.product.notes)
    production.notes += file.situation(for: actor, at: clock()).notAdmitted(made.map(\.rawValue))
    return production
  }
}

extension DocumentDefinition {
  fileprivate var wantedFormats: [DocumentFormat] { formats.compactMap(DocumentFormat.init) }
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
