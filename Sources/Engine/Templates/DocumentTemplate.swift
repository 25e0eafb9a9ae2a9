import Definitions
public import Documents
import Foundation
import Reporting
public import Wording

/// What documents are made with: a text with placeholders, or a file that was designed in Word.
public enum DocumentTemplate: Sendable {
  case text(Template)
  case word(WordTemplate)

  /// What is not as its author may think, although documents can be made with it.
  public var warnings: [Diagnostic] {
    switch self {
    case .text: []
    case .word(let template): template.warnings
    }
  }

  /// Whether it brings its own styles.
  var isMadeInWord: Bool { if case .word = self { true } else { false } }

  /// The template with `values` filled in, as the parts of a document, for any format.
  ///
  /// - Throws: ``Trouble`` where it was designed in Word, which only gives Word files.
  public func parts(_ values: [String: TemplateValue]) throws -> [Document.Part] {
    switch self {
    case .text(let template): try template.parts(values)
    case .word: throw Trouble.wordOnly
    }
  }

  /// `document`, whose parts come from `values`, as a file of `format`, and what is to be known of it.
  ///
  /// - Throws: ``Trouble`` where the template can't give that format, or what makes it is not here; `Diagnostics` where a
  ///   value is missing.
  func bytes(
    of document: Document, _ values: [String: TemplateValue], as format: DocumentFormat, in look: Look,
    via engine: PDFEngine, at date: Date
  ) throws -> (bytes: [UInt8], notes: [Finding]) {
    if case .word(let template) = self {
      switch (format, engine) {
      case (.docx, _): return (try template.fill(values, as: document), [])
      case (.pdf, .libreoffice): return (try OfficeSuite.pdf(of: try template.fill(values, as: document)), [])
      case (.html, _), (.pdf, .typst): throw Trouble.wordOnly
      }
    }
    var whole = document
    whole.parts = try parts(values)
    if let label = whole.unnumberedReferences.first { throw Trouble.unnumbered(label) }
    whole = whole.typeset()
    let style = look.style
    switch (format, engine) {
    case (.docx, _): return (try DocxWriter.write(whole, in: style, like: look.reference), [])
    case (.html, _): return (HTMLWriter.write(whole, in: style), [])
    case (.pdf, .libreoffice):
      return (try OfficeSuite.pdf(of: try DocxWriter.write(whole, in: style, like: look.reference)), [])
    case (.pdf, .typst):
      guard let typst = TypstEngine.find() else { throw Trouble.noTypst }
      let (bytes, missing) = try typst.pdf(of: whole, in: style, at: date)
      return (bytes, missing.map(Finding.missing))
    }
  }
}

extension Trouble {
  fileprivate static let wordOnly = Trouble(
    .unavailable,
    Localized(
      en: "this template was designed in Word: only a Word file can be made with it",
      fr: "ce gabarit a été conçu dans Word : il ne donne qu'un fichier Word"),
    remedy: Localized(
      en: "make the Word file, or name a text template (.md) with --template",
      fr: "produisez le fichier Word, ou indiquez un gabarit de texte (.md) avec --template"))
}
