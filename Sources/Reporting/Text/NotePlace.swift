/// Where the notes of a document stand.
public enum NotePlace: String, CaseIterable, Hashable, Sendable {
  /// At the foot of the page that refers to them.
  case footnotes
  /// Together at the end of the document.
  case endnotes
}
