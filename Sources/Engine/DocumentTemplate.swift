public import Documents
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

  /// The template with `values` filled in, as the parts of a document, for any format.
  ///
  /// - Throws: ``Trouble`` where it was designed in Word, which only gives Word files.
  public func parts(_ values: [String: TemplateValue]) throws -> [Document.Part] {
    switch self {
    case .text(let template): try template.parts(values)
    case .word: throw Trouble.wordOnly
    }
  }

  /// The Word file of `document`, whose parts come from `values`.
  func wordFile(of document: Document, _ values: [String: TemplateValue]) throws -> [UInt8] {
    switch self {
    case .text(let template):
      var whole = document
      whole.parts = try template.parts(values)
      return try DocxWriter.write(whole.typeset())
    case .word(let template): return try template.fill(values, as: document)
    }
  }
}

extension Trouble {
  fileprivate static let wordOnly = Trouble(
    .usage,
    Localized(
      en: "this template was designed in Word: only a Word file can be made with it",
      fr: "ce gabarit a été conçu dans Word : il ne donne qu'un fichier Word"),
    remedy: Localized(
      en: "make the Word file, or name a text template (.md) with --template",
      fr: "produisez le fichier Word, ou indiquez un gabarit de texte (.md) avec --template"))
}
