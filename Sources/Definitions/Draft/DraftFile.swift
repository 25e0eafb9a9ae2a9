public import Reporting
public import Wording
import YAML

/// A draft as one Markdown file with YAML front matter: how drafts go in and out.
///
///     ---
///     report: np-upr-51
///     revision: 3f9a…
///     fields: { … }
///     recommendations: [ … ]
///     sources: [ … ]
///     ---
///
///     # Title of a section {#its-name}
///
///     Text with a note.[^1]
///
///     [^1]: The note.
public struct DraftFile: Hashable, Sendable {
  /// The report that the file names.
  public var report: Report.ID?
  /// The revision that it was written on, or its first characters.
  public var revision: Revision.ID?
  /// What it says.
  public var draft: Draft
  /// The sections of the workflow that have no heading in the file.
  public var missingSections: [Section.ID]
  /// The line of the file on which the text of each section begins.
  public var lineOfSection: [Section.ID: Int]

  /// The largest file that is read: 1 MiB.
  public static let limit = 1024 * 1024

  /// Reads a draft of a report on `workflow`.
  ///
  /// - Throws: Every mistake, each with its place.
  public static func read(_ bytes: [UInt8], file: String, workflow: Workflow) throws(Diagnostics) -> DraftFile
  {
    let text = try DraftText(bytes, file: file)
    var findings: [Diagnostic] = []
    var read = DraftFile(report: nil, revision: nil, draft: Draft(), missingSections: [], lineOfSection: [:])
    do throws(Diagnostics) {
      let front = try FrontMatter.read(text, workflow: workflow)
      (read.report, read.revision, read.draft) = (front.report, front.revision, front.draft)
    } catch { findings += error.all }
    let sections = SectionSplitter.split(text, workflow: workflow)
    findings += sections.findings
    guard findings.isEmpty else { throw Diagnostics(findings) }
    for section in workflow.sections {
      guard let found = sections.found[section.id] else {
        read.missingSections.append(section.id)
        continue
      }
      read.lineOfSection[section.id] = found.line
      if !found.text.isEmpty { read.draft.sections.append(Section(id: section.id, text: found.text)) }
    }
    return read
  }
}

/// The lines of a draft file, cut into front matter and body.
struct DraftText {
  let file: String
  /// The lines without their ends.
  let lines: [String]
  /// The line (from 0) of the closing `---`.
  let frontEnd: Int

  init(_ bytes: [UInt8], file: String) throws(Diagnostics) {
    if let problem = Self.otherKind(bytes, file: file) { throw Diagnostics([problem]) }
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let problem = YAMLReader.problem(in: bytes, file: file, limit: DraftFile.limit) {
      throw Diagnostics([problem])
    }
    self.file = file
    lines = Document.lines(of: bytes)
    guard let first = lines.first, first.trimmed == "---" else {
      throw Diagnostics([Self.noFrontMatter(file, lines.first)])
    }
    guard let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" || $0.trimmed == "..." }) else {
      throw Diagnostics([Self.openFrontMatter(file, first)])
    }
    frontEnd = end
  }

  /// Files that are no text: what people send when they mean a draft.
  private static func otherKind(_ bytes: [UInt8], file: String) -> Diagnostic? {
    let kinds: [([UInt8], String)] = [
      ([0x50, 0x4B, 0x03, 0x04], "Word/LibreOffice/zip"), (Array("%PDF".utf8), "PDF"),
      (Array("{\\rtf".utf8), "RTF"),
      ([0xD0, 0xCF, 0x11, 0xE0], "Word 97"), (Array("<!DOCTYPE".utf8), "HTML"), (Array("<html".utf8), "HTML"),
    ]
    guard let kind = kinds.first(where: { bytes.starts(with: $0.0) }) else { return nil }
    return Diagnostic(
      file: file, line: 0, column: 0, code: "draft.not-text",
      message: Localized(
        en: "this is a file of the kind \(kind.1), not a draft in Markdown",
        fr: "c'est un fichier du type \(kind.1), pas un projet en Markdown"),
      remedy: Localized(
        en: "take the draft out with rapporteur export, and paste the text into that file",
        fr: "sortez le projet avec rapporteur export, et collez le texte dans ce fichier"))
  }

  private static func noFrontMatter(_ file: String, _ line: String?) -> Diagnostic {
    Diagnostic(
      file: file, line: 1, column: 1, code: "draft.no-front-matter",
      message: Localized(
        en: "a draft begins with a line of three hyphens and its fields",
        fr: "un projet commence par une ligne de trois traits d'union et ses champs"),
      remedy: Localized(
        en: "rapporteur export REPORT shows the form; keep what it puts at the top",
        fr: "rapporteur export RAPPORT montre la forme ; gardez ce qu'il place en tête"), sourceLine: line)
  }

  private static func openFrontMatter(_ file: String, _ line: String) -> Diagnostic {
    Diagnostic(
      file: file, line: 1, column: 1, length: 3, code: "draft.open-front-matter",
      message: Localized(
        en: "the front matter that begins here never ends",
        fr: "l'en-tête qui commence ici ne se termine jamais"),
      remedy: Localized(
        en: "put a line of three hyphens between the fields and the text",
        fr: "mettez une ligne de trois traits d'union entre les champs et le texte"), sourceLine: line)
  }

  func diagnostic(
    line: Int, column: Int = 1, length: Int? = nil, code: String, message: Localized, remedy: Localized
  ) -> Diagnostic {
    let source = lines.indices.contains(line - 1) ? lines[line - 1] : nil
    return Diagnostic(
      file: file, line: line, column: column, length: length ?? source?.unicodeScalars.count ?? 1, code: code,
      message: message, remedy: remedy, sourceLine: source)
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
