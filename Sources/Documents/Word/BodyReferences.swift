import Reporting

/// References, which Word keeps right, and the contents: fields with the text that they show at first.
extension BodyWriter {
  /// The bookmark of a heading that the contents list, by its place among them.
  static func bookmark(ofHeading index: Int) -> String { "_Toc\(100_000_001 + index)" }
  /// The bookmark of a note's mark.
  static func bookmark(ofNote number: Int) -> String { "_RefN\(100_000_000 + number)" }

  /// The bookmark of what carries `label`; `nil` where nothing refers to it.
  func bookmark(of label: String?) -> String? {
    guard let label, outline.places.contains(label) else { return nil }
    if let number = outline.numbers[label] { return "_Ref\(100_000_000 + number)" }
    return outline.unnumbered[label].map { "_RefH\(100_000_001 + $0)" }
  }

  /// The words of a reference, with the number as a field; without one, a link inside the document.
  mutating func reference(
    _ inner: [Inline], to bookmark: String?, _ number: Int?, _ properties: RunProperties
  ) {
    guard let bookmark else {
      for one in inner { write(one, properties) }
      return
    }
    guard let number, let text = ReferenceText(inner.plainText) else {
      emit("<w:hyperlink w:anchor=\"\(bookmark)\" w:history=\"1\">")
      for one in inner { write(one, properties) }
      return emit("</w:hyperlink>")
    }
    run(text.before, properties)
    // Word leaves out the full stop, and with \\t also words such as §.
    let isSection = style.paragraphNumber == .section
    let shown = isSection ? String(number) : style.paragraphNumber.text(String(number))
    field(
      "REF \(bookmark) \\r\(isSection ? " \\t" : "") \\h",
      shows: shown.hasSuffix(".") ? String(shown.dropLast()) : shown, properties)
    run(text.after, properties)
  }

  /// A reference to a note, which shows the note's number.
  mutating func noteReference(_ inner: [Inline], to label: String, _ properties: RunProperties) {
    guard let number = outline.notes[label], let text = ReferenceText(inner.plainText) else {
      for one in inner { write(one, properties) }
      return
    }
    run(text.before, properties)
    field("NOTEREF \(Self.bookmark(ofNote: number)) \\h", shows: String(number), properties)
    run(text.after, properties)
  }

  mutating func field(_ code: String, shows text: String, _ properties: RunProperties) {
    let open = "<w:r>\(properties.xml)"
    emit("\(open)<w:fldChar w:fldCharType=\"begin\"/></w:r>")
    emit("\(open)<w:instrText xml:space=\"preserve\"> \(code) </w:instrText></w:r>")
    emit("\(open)<w:fldChar w:fldCharType=\"separate\"/></w:r>\(open)<w:t>")
    emitText(text)
    emit("</w:t></w:r>\(open)<w:fldChar w:fldCharType=\"end\"/></w:r>")
  }

  // MARK: - Contents

  /// The headings as links, each with the numbers of its paragraphs.
  ///
  /// Pages are not told: which page a heading stands on depends on the program, its fonts and its paper, so that a
  /// number would be wrong somewhere, or Word would have to ask the reader whether it may look. The numbers of paragraphs
  /// are right everywhere; the United Nations' own documents list them, too.
  mutating func writeContents() {
    let entries = outline.entries
    guard !entries.isEmpty else { return }
    if entries.contains(where: { $0.paragraphs != nil }) {
      contentsParagraph("TOCColumn") { $0.run(Self.columnTitle(in: $0.document.language), RunProperties()) }
    }
    for (index, entry) in entries.enumerated() {
      contentsParagraph("TOC\(entry.level)") { writer in
        if index == 0 {
          writer.emit(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">")
          writer.emit(" TOC \\o &quot;1-\(Outline.deepest)&quot; \\n \\h </w:instrText></w:r>")
          writer.emit("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
        }
        writer.emit("<w:hyperlink w:anchor=\"\(Self.bookmark(ofHeading: index))\" w:history=\"1\">")
        writer.run(entry.text.plainText, RunProperties(isEastAsian: writer.document.language == .zh))
        if let range = entry.paragraphs {
          writer.emit("<w:r><w:tab/></w:r>")
          let numbers =
            range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)\u{2013}\(range.upperBound)"
          writer.run(numbers, RunProperties())
        }
        writer.emit("</w:hyperlink>")
        if index == entries.count - 1 { writer.emit("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") }
      }
    }
    beginPage()
  }

  /// What stands above the numbers, in the words of United Nations documents.
  private static func columnTitle(in language: Language) -> String {
    switch language {
    case .ar: "الفقرات"
    case .en: "Paragraphs"
    case .es: "Párrafos"
    case .fr: "Paragraphes"
    case .ru: "Пункты"
    case .zh: "段次"
    }
  }
}
