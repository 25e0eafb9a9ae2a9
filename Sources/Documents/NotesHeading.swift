import Reporting

extension Document {
  /// The words that head the notes where they stand at the end: a heading that is the last of the document, with nothing
  /// below it but the notes; `nil` where there is none. Word's endnotes stand right below it. Writers that head the notes
  /// themselves take its words, and leave it out of the text.
  var notesHeading: [Inline]? {
    guard notePlace == .endnotes, case .heading(_, let inlines)? = lastPart?.blocks.last?.content,
      inlines.hasWords
    else { return nil }
    return inlines
  }

  /// The same without the heading of the notes.
  var withoutNotesHeading: Document {
    guard notesHeading != nil, let index = parts.lastIndex(where: { $0.role != .header }) else { return self }
    var document = self
    document.parts[index].blocks.removeLast()
    if document.parts[index].blocks.isEmpty { document.parts.remove(at: index) }
    return document
  }

  private var lastPart: Part? { parts.last { $0.role != .header } }
}
