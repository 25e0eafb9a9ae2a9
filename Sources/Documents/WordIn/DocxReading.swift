import Reporting
import Wording

/// One pass over the text of a Word file.
struct DocxReading {
  let styles: DocxStyles
  var numbering: DocxNumbering
  var share = MonospacedShare(of: XMLElement(name: "", attributes: [:]))
  /// The addresses of links by their relationship, in the part that is being read.
  var addresses: [String: String] = [:]
  /// The pictures that the part which is being read refers to, by relationship; `nil` where none is to be kept.
  var media: [String: ImageFile]?
  /// The pictures that are kept, under the paths of their figures.
  var pictures: [String: ImageFile] = [:]
  /// Figures of the paragraph that is being read; they follow it.
  var figures: [Figure] = []
  var losses = LossTally()
  /// What was read so far of the place that is being read: the body, a cell, a note, a text box.
  var paragraphs: [ReadParagraph] = []
  var notes: [String: [Block]] = [:]
  var commentPlaces: [String: WordPlace] = [:]
  var place = WordPlace(heading: nil, paragraph: 0)
  var isInNote = false
  /// The fields that are open, which may go on over paragraphs.
  var fields: [DocxField] = []
  /// The text of a paragraph whose end was deleted: it belongs to the next one.
  var carried: InlineRuns?
  /// Text boxes of the paragraph that is being read; they follow it.
  var boxes: [XMLElement] = []
  private var notePlaces: [String: WordPlace] = [:]
  private var textBytes = 0
  /// The text since a paragraph or an outermost cell began.
  private var pieceBytes = 0
  /// How many tables the place is in.
  var tableDepth = 0
  private var boxDepth = 0

  /// The most text that is read: four times what a section holds.
  private static let maximumText = 4 * 1024 * 1024
  private static let maximumPiece = 512 * 1024
  private static let maximumNotes = 2_000

  init(styles: DocxStyles, numbering: DocxNumbering) {
    (self.styles, self.numbering) = (styles, numbering)
  }

  /// Counts text against its bounds: of the whole, and of what is put together sign by sign.
  mutating func countText(_ bytes: Int) throws(PackageProblem) {
    textBytes += bytes
    pieceBytes += bytes
    guard textBytes <= Self.maximumText, pieceBytes <= Self.maximumPiece else {
      throw WordFileKind.problem(
        "word.too-large", en: "the file holds more than 4 MiB of text, or 512 KiB in one paragraph or cell",
        fr: "le fichier contient plus de 4 Mio de texte, ou 512 Kio dans un paragraphe ou une cellule",
        .init(en: "divide it", fr: "divisez-le"))
    }
  }

  /// Begins a paragraph or a cell that no other one holds.
  mutating func beginPiece(atDepth depth: Int) { if tableDepth == depth { pieceBytes = 0 } }

  // MARK: - Blocks

  /// Reads the paragraphs and tables inside `parent`.
  mutating func read(_ parent: XMLElement) throws(PackageProblem) {
    for case .element(let element) in parent.children { try readBlock(element) }
  }

  private mutating func readBlock(_ element: XMLElement) throws(PackageProblem) {
    switch element.name {
    case "w:p": try readParagraph(element)
    case "w:tbl": try readTable(element)
    case "w:sdt":
      if isContents(element) { return losses.add(.contents, at: next) }
      if let content = element.child("w:sdtContent") { try read(content) }
    case "w:ins", "w:moveTo":
      losses.add(.trackedInsertions, at: next)
      try read(element)
    case "w:del", "w:moveFrom": losses.add(.trackedDeletions, at: next)
    case "mc:AlternateContent": if let chosen = Self.chosen(element) { try read(chosen) }
    case "w:altChunk", "w:subDoc": losses.add(.otherFile, at: next)
    case "w:customXml", "w:smartTag", "w:txbxContent", "w:sdtContent": try read(element)
    case "m:oMathPara", "m:oMath":
      place.paragraph += 1
      losses.add(.equation, at: place)
      var runs = InlineRuns()
      runs.add(Self.plainText(of: element))
      add(ReadParagraph(.text, runs.inlines, at: place))
    default: break
    }
  }

  private var next: WordPlace { WordPlace(heading: place.heading, paragraph: place.paragraph + 1) }

  /// Of two forms of one thing, the one for newer programs; it is not read twice.
  static func chosen(_ element: XMLElement) -> XMLElement? {
    element.child("mc:Choice") ?? element.child("mc:Fallback")
  }

  private func isContents(_ element: XMLElement) -> Bool {
    element.child("w:sdtPr")?.child("w:docPartObj")?.setting("w:docPartGallery") == "Table of Contents"
  }

  mutating func add(_ paragraph: ReadParagraph) { paragraphs.append(paragraph) }

  private mutating func readParagraph(_ element: XMLElement) throws(PackageProblem) {
    place.paragraph += 1
    beginPiece(atDepth: 0)
    let properties = element.child("w:pPr")
    var runs = carried ?? InlineRuns()
    carried = nil
    let boxesBefore = boxes
    boxes = []
    try readRuns(in: element, RunStyle(), &runs)
    // A field that was begun and says nothing would hide the rest of the file.
    while let last = fields.last, !last.isSeparated, last.instruction.allSatisfy(\.isWhitespace) {
      fields.removeLast()
    }
    let (own, shown) = (boxes, figures)
    (boxes, figures) = (boxesBefore, [])
    if let mark = properties?.child("w:rPr"), mark.child("w:del") != nil || mark.child("w:moveFrom") != nil {
      losses.add(.trackedDeletions, at: place)
      carried = runs
    } else if let paragraph = paragraph(properties, runs) {
      add(paragraph)
    }
    for figure in shown { add(ReadParagraph(.figure(figure), [], at: place)) }
    for box in own { try readBox(box) }
  }

  /// The text of a box behind the paragraph that it hangs on.
  private mutating func readBox(_ box: XMLElement) throws(PackageProblem) {
    guard boxDepth < 4 else { return }
    boxDepth += 1
    defer { boxDepth -= 1 }
    let openFields = fields
    fields = []
    defer { fields = openFields }
    try read(box)
  }

  /// The paragraph with what its style, its list and its text say about it; `nil` where it is empty.
  private mutating func paragraph(_ properties: XMLElement?, _ runs: InlineRuns) -> ReadParagraph? {
    let style = styles.paragraph(properties?.setting("w:pStyle"))
    var role = style.role
    if let level = properties?.setting("w:outlineLvl").flatMap(Int.init), (0...8).contains(level) {
      role = .heading(level + 1)
    }
    if role == .contents {
      losses.add(.contents, at: place)
      return nil
    }
    let list = list(properties, style, role)
    if role == .code, !isInNote {
      let text = runs.plainText
      return ReadParagraph(.code, text.isEmpty ? [] : [.text(text)], at: place)
    }
    var runs = runs
    let looksLikeHeading = isShort(runs) && runs.isWhollyBold
    if role.isHeading || role == .title {
      runs.joinLines()
      if runs.isWhollyBold { runs.unbold() }
    }
    let inlines = runs.inlines
    guard !inlines.isEmpty else {
      let isRule = properties?.child("w:pBdr")?.child("w:bottom") != nil && list == nil
      return isRule && !isInNote ? ReadParagraph(.rule, [], at: place) : nil
    }
    var paragraph = ReadParagraph(kind(role, properties, style), inlines, at: place)
    if let list, !role.isHeading, role != .title {
      paragraph.kind = .item(level: list.level, isOrdered: list.isOrdered)
      (paragraph.list, paragraph.number) = (list.list, list.number)
    }
    if case .heading = paragraph.kind, !isInNote { place.heading = Self.shortened(inlines.plainText) }
    paragraph.looksLikeHeading = looksLikeHeading && paragraph.kind == .text
    return paragraph
  }

  private func kind(_ role: DocxStyles.Role, _ properties: XMLElement?, _ style: DocxStyles.Paragraph)
    -> ReadParagraph.Kind
  {
    switch role {
    case .heading(let level): return .heading(level)
    case .title: return .title
    case .quote: return .quote
    case .code: return .code
    case .caption: return isInNote ? .text : .caption
    case .text, .contents: break
    }
    // A paragraph of a list without a sign of its own goes on with the item before it.
    let indent = properties.flatMap(DocxStyles.indent) ?? style.indent
    return style.isForLists && indent > 0 ? .inItem(level: max(0, min(8, indent / 720 - 1))) : .text
  }

  private struct ListPlace {
    let list: Int
    let level: Int
    let isOrdered: Bool
    let number: Int
  }

  /// The list that a paragraph is an item of; `nil` where it is none, or where its number is that of a paragraph.
  private mutating func list(
    _ properties: XMLElement?, _ style: DocxStyles.Paragraph, _ role: DocxStyles.Role
  ) -> ListPlace? {
    let own = properties?.child("w:numPr")
    guard let id = own?.setting("w:numId") ?? style.list?.id, id != "0" else { return nil }
    let level = max(0, min(8, own?.setting("w:ilvl").flatMap(Int.init) ?? style.list?.level ?? 0))
    guard let form = numbering.level(level, of: id) else { return nil }
    let number = numbering.count(level, of: id)
    if role.isHeading || role == .title || form.isPlain { return nil }
    // Numbers that come with a style which is not one for lists are those of paragraphs: the document makes them.
    if form.isOrdered, let styled = style.list, styled.id == id || own == nil, !style.isForLists {
      losses.add(.paragraphNumbers, at: place)
      return nil
    }
    return ListPlace(list: Int(id) ?? 1, level: level, isOrdered: form.isOrdered, number: number)
  }

  /// Whether a paragraph is as short as a heading.
  private func isShort(_ runs: InlineRuns) -> Bool { !runs.isEmpty && runs.count <= 120 }

  static func shortened(_ text: String) -> String {
    text.unicodeScalars.count > 60 ? String(text.unicodeScalars.prefix(60)) + "…" : text
  }

  // MARK: - Notes

  /// The label under which a note is kept, and where it is referred to.
  mutating func refer(toNote id: String, kind: String) -> String? {
    if isInNote {
      losses.add(.noteInNote, at: place)
      return nil
    }
    let label = "\(kind)-\(id)"
    if notePlaces[label] == nil { notePlaces[label] = place }
    return label
  }

  mutating func readNotes(_ root: XMLElement, kind: String) throws(PackageProblem) {
    isInNote = true
    defer { isInNote = false }
    for case .element(let note) in root.children where note.name == "w:\(kind)" {
      guard let id = note.attributes["w:id"], let found = notePlaces["\(kind)-\(id)"],
        notes["\(kind)-\(id)"] == nil
      else { continue }
      guard notes.count < Self.maximumNotes else {
        throw WordFileKind.problem(
          "word.too-many-notes", en: "the file has more than \(Self.maximumNotes) notes",
          fr: "le fichier a plus de \(Self.maximumNotes) notes", .init(en: "divide it", fr: "divisez-le"))
      }
      place = found
      let outer = (paragraphs, fields, carried)
      (paragraphs, fields, carried) = ([], [], nil)
      try read(note)
      let inside = paragraphs.map { one -> ReadParagraph in
        var one = one
        if case .table = one.kind { one.inlines = [.text(one.plainText.replacing("\n", with: "; "))] }
        one.kind = .text
        return one
      }
      (paragraphs, fields, carried) = outer
      notes["\(kind)-\(id)"] = inside.map { Block(.paragraph($0.inlines)) }
    }
  }

  /// References to notes that the file does not have.
  mutating func loseMissingNotes() {
    for (label, place) in notePlaces.sorted(by: { $0.value.paragraph < $1.value.paragraph })
    where notes[label] == nil {
      losses.add(.missingNote, at: place)
    }
  }

  /// What was read, with what shows only at the end.
  func settled() -> [ReadParagraph] { ParagraphNumbers.removed(from: Captions.joined(paragraphs)) }

  /// All text inside, without form: for what is only told about.
  static func plainText(of element: XMLElement) -> String {
    var text = ""
    func visit(_ element: XMLElement) {
      if element.name == "w:t" || element.name == "m:t" { text += element.text }
      if element.name == "w:p", !text.isEmpty { text += " " }
      for case .element(let inner) in element.children { visit(inner) }
    }
    visit(element)
    return text
  }
}
