import Reporting

/// Figures: a picture in a paragraph of its own, and below it a caption whose number is a field, so that Word goes on
/// counting where its readers add figures.
extension BodyWriter {
  /// How much of a page's height a picture may take, so that its caption stays with it.
  static let share = 0.8

  mutating func write(_ figure: Figure, label: String?) {
    guard let image = document.pictures[figure.path] else { return }
    figureCount += 1
    isRightToLeft = document.language.isRightToLeft
    let relation = relation(toPicture: figure.path)
    let room = (
      width: Double(page.textWidth) * Self.millimetre,
      height: Double(page.textHeight) * Self.millimetre * Self.share
    )
    openParagraph(ParagraphProperties(style: look.id("Normal"), isCentered: true, keepsNext: true))
    // The logo is the first picture.
    let run = PictureDrawing.run(
      image, relation: relation, number: figureCount + 1, alternative: figure.alternative, room: room)
    XMLWriter.write(run, to: &xml)
    emit("</w:p>")
    writeCaption(of: figure, label)
  }

  private static let millimetre = 25.4 / 1440

  private mutating func writeCaption(of figure: Figure, _ label: String?) {
    let words = PageWords.of(document.language)
    let plain = RunProperties(isEastAsian: document.language == .zh)
    openParagraph(ParagraphProperties(style: look.id("Caption")))
    run(words.figure + " ", plain)
    let mark = label.flatMap { outline.places.contains($0) ? Self.bookmark(ofFigure: figureCount) : nil }
    if let mark { begin(mark) }
    field("SEQ Figure \\* ARABIC", shows: String(figureCount), plain)
    if let mark { end(mark) }
    if !figure.caption.isEmpty { run(words.colon + figure.caption, plain) }
    emit("</w:p>")
  }

  /// The bookmark of a figure's number.
  static func bookmark(ofFigure number: Int) -> String { "_RefF\(100_000_000 + number)" }

  /// The words of a reference to a figure, with its number as a field.
  mutating func figureReference(_ inner: [Inline], _ number: Int, _ properties: RunProperties) {
    let bookmark = Self.bookmark(ofFigure: number)
    guard let text = ReferenceText(inner.plainText) else {
      emit("<w:hyperlink w:anchor=\"\(bookmark)\" w:history=\"1\">")
      for one in inner { write(one, properties) }
      return emit("</w:hyperlink>")
    }
    run(text.before, properties)
    field("REF \(bookmark) \\h", shows: String(number), properties)
    run(text.after, properties)
  }

  /// Begins a paragraph of another kind than text.
  private mutating func openParagraph(_ properties: ParagraphProperties) {
    var properties = properties
    (properties.beginsPage, beginsPage, precedesTable) = (beginsPage, false, false)
    emit("<w:p>" + properties.xml(isRightToLeft: isRightToLeft))
  }

  /// What refers to the picture at `path`.
  private mutating func relation(toPicture path: String) -> String {
    if !pictures.contains(path) { pictures.append(path) }
    return "rP\((pictures.firstIndex(of: path) ?? 0) + 1)"
  }
}
