import Reporting

/// Notes, which stand in a part of their own.
extension BodyWriter {
  /// `word/footnotes.xml` or `word/endnotes.xml`.
  var notesPart: [UInt8] {
    var part = XMLText()
    let note = document.notePlace.word
    part.raw(XMLDeclaration.text + "<w:\(note)s \(Self.namespaces)>")
    let direction = document.language.isRightToLeft ? "<w:pPr><w:bidi/></w:pPr>" : ""
    for (id, kind) in [(-1, "separator"), (0, "continuationSeparator")] {
      part.raw(
        "<w:\(note) w:type=\"\(kind)\" w:id=\"\(id)\"><w:p>\(direction)<w:r><w:\(kind)/></w:r></w:p></w:\(note)>"
      )
    }
    return part.bytes + notes.bytes + Array("</w:\(note)s>".utf8)
  }

  /// A note; one that is referred to again is printed again, since Word has no second reference.
  mutating func note(_ label: String) {
    guard !isInNote, let prose = document.notes[label] else { return }
    noteCount += 1
    let (name, style) = (document.notePlace.word, document.notePlace.style)
    let mark = "<w:r><w:rPr><w:rStyle w:val=\"\(look.id("\(style)Reference"))\"/></w:rPr>"
    let place = outline.notePlaces.contains(label) ? Self.bookmark(ofNote: outline.notes[label] ?? 0) : nil
    if let place, bookmarkID[place] == nil {
      begin(place)
      xml.raw("\(mark)<w:\(name)Reference w:id=\"\(noteCount)\"/></w:r>")
      end(place)
    } else {
      xml.raw("\(mark)<w:\(name)Reference w:id=\"\(noteCount)\"/></w:r>")
    }
    let around = isRightToLeft
    isInNote = true
    defer { (isInNote, isRightToLeft) = (false, around) }
    notes.raw("<w:\(name) w:id=\"\(noteCount)\">")
    var isFirst = true
    for inlines in prose.blocks.flatMap(Self.paragraphs) {
      isRightToLeft = Script.isRightToLeft(inlines, in: document.language)
      notes.raw(
        "<w:p>" + ParagraphProperties(style: look.id("\(style)Text")).xml(isRightToLeft: isRightToLeft))
      if isFirst {
        notes.raw("\(mark)<w:\(name)Ref/></w:r>")
        notes.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
        isFirst = false
      }
      for inline in inlines { write(inline, RunProperties(isEastAsian: document.language == .zh)) }
      notes.raw("</w:p>")
    }
    notes.raw("</w:\(name)>")
  }

  private static func marked(_ paragraphs: [[Inline]], with mark: String) -> [[Inline]] {
    [[.text("\(mark) ")] + (paragraphs.first ?? [])] + paragraphs.dropFirst()
  }

  /// The paragraphs of a block in a note: lists and tables are flattened there.
  private static func paragraphs(of block: Block) -> [[Inline]] {
    switch block.content {
    case .paragraph(let inlines), .heading(_, let inlines): [inlines]
    case .quote(let blocks): blocks.flatMap(paragraphs)
    case .list(let list):
      list.items.enumerated().flatMap { index, item in
        marked(item.flatMap(paragraphs), with: list.start.map { "\($0 + index)." } ?? "\u{2013}")
      }
    case .table(let table): ([table.header] + table.rows).map { Array($0.joined(separator: [.text(" | ")])) }
    case .code(let text): [[.code(text)]]
    case .rule, .figure: []
    }
  }
}

extension NotePlace {
  /// What Word calls one of the notes.
  var word: String { self == .footnotes ? "footnote" : "endnote" }
  /// How the names of the notes' styles begin.
  fileprivate var style: String { self == .footnotes ? "Footnote" : "Endnote" }
}
