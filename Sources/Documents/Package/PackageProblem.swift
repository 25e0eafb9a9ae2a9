public import Wording

/// Something in a Word file that it must not hold, or why it can't be read.
public struct PackageProblem: Error, Hashable, Sendable {
  /// The part, as `word/document.xml`; empty where the whole file is meant.
  public let part: String
  /// A stable name, as `docx.note-in-note`.
  public let code: String
  /// What is wrong.
  public let message: Localized

  init(_ part: String, _ code: String, en: String, fr: String) {
    self.part = part
    self.code = code
    message = Localized(en: en, fr: fr)
  }
}
