/// What PDF files are made by.
public enum PDFEngine: String, CaseIterable, Hashable, Sendable {
  /// From the document itself: tagged, for every reader.
  case typst
  /// From the Word file, as Word would show it.
  case libreoffice
}
