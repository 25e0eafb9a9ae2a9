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

  public static func < (a: DocumentFormat, b: DocumentFormat) -> Bool {
    allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
  }
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

extension Office {
  /// Makes the document in each of `formats`, writes each into `folder` (the workspace's `out/` where none is named) and
  /// puts that on record.
  ///
  /// - Parameter formats: Those of the workflow where none are named.
  /// - Throws: What stands in the way of every format. What stands in the way of one only is among the failures.
  public func produce(
    _ id: Report.ID, for audience: Label = .public, into folder: String? = nil, formats: [DocumentFormat] = []
  ) throws -> Produced {
    let file = try self.file(of: id)
    let folder = folder ?? workspace.output
    if !isRehearsal { try Files.makeFolder(folder) }
    var production = Produced(report: file)
    let wanted = formats.isEmpty ? file.workflow.document?.wantedFormats ?? [.docx] : formats
    for format in Set(wanted).sorted() {
      do {
        let product = try product(of: file, for: audience, format: format)
        let path = "\(folder)/\(product.fileName)"
        if !isRehearsal { try Files.write(product.bytes, to: path) }
        production.report =
          try perform(
            .recordProduction(product.revision, format: format.rawValue, digest: product.digest), on: id,
            loaded: production.report
          ).file
        production.files.append((path, product))
      } catch let trouble as Trouble where trouble.kind == .unavailable {
        production.failures.append((format, trouble))
      }
    }
    production.notes = file.situation(for: actor, at: clock()).notAdmitted(
      production.files.map(\.product.format.rawValue))
    return production
  }
}

extension DocumentDefinition {
  fileprivate var wantedFormats: [DocumentFormat] { formats.compactMap(DocumentFormat.init) }
}
