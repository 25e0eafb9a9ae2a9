public import Reporting

/// A Word file held against the draft that it was made from: what is unchanged keeps the words that its author typed.
public struct WordMerge: Sendable {
  /// A paragraph on its way into a section.
  public struct Entry: Sendable {
    /// The paragraph, at the level that it has there.
    public var paragraph: ReadParagraph
    /// Its number in the file; `nil` for a heading that is put in.
    public var index: Int?

    /// Makes an entry.
    public init(_ paragraph: ReadParagraph, index: Int?) {
      self.paragraph = paragraph
      self.index = index
    }
  }

  /// Where each paragraph of the file was in the document of the draft; `nil` where it is new or changed.
  public let origins: [WordBase.Origin?]

  private let text: WordText
  private let base: WordBase
  private let units: [Int?]
  private let pictureNames: PictureNames
  /// The pictures that the file has and the draft has not, by the paths that the texts name.
  public var pictures: [String: ImageFile] { pictureNames.pictures }
  /// The heads of the template's tables that the file does not have as they were.
  private let changedHeads: Set<[String]>
  /// The paragraphs of each block of the draft.
  private let ranges: [WordBase.Origin: Range<Int>]

  /// Compares `text` with `base`.
  public init(_ text: WordText, over base: WordBase) {
    (self.text, self.base) = (text, base)
    pictureNames = PictureNames(text, over: base)
    let alignment = WordAlignment(base.keys(of: text), with: base.units.map(\.key))
    units = text.paragraphs.indices.map { index in
      if let unit = alignment.matches[index] { return unit }
      // A paragraph of a section may be moved; one of the template at another place is somebody's text.
      guard let unit = alignment.moved[index], case .section = base.units[unit].origin else { return nil }
      return unit
    }
    origins = units.map { unit in unit.map { base.units[$0].origin } }
    let matched = Set(units.compactMap(\.self))
    changedHeads = Set(
      base.units.indices.compactMap { unit in
        base.units[unit].origin == .template && !matched.contains(unit) ? base.units[unit].key.head : nil
      })
    var ranges: [WordBase.Origin: Range<Int>] = [:]
    for (index, unit) in base.units.enumerated() {
      ranges[unit.origin] = (ranges[unit.origin]?.lowerBound ?? index)..<(index + 1)
    }
    self.ranges = ranges
  }

  /// Whether a table is one that the template prints, with other cells: its head is the same.
  public func isChangedTable(_ index: Int) -> Bool {
    guard units[index] == nil, case .table(let table) = text.paragraphs[index].kind else { return false }
    return changedHeads.contains(table.header.map(\.plainText))
  }

  // MARK: - Sections

  private enum Piece {
    case kept(Section.ID, Int)
    case new([ReadParagraph])
  }

  /// The texts of sections that hold the entries; other sections of the draft stay as they are.
  public func texts(_ contents: [Section.ID: [Entry]]) -> [Section.ID: String] {
    let pieces = contents.mapValues(pieces)
    var texts: [Section.ID: String] = [:]
    let unchanged = pieces.filter { isWhole($0.value, of: $0.key) }
    for id in unchanged.keys { texts[id] = base.sources[id]?.text ?? "" }
    // In the order of the file, so that its notes are numbered as its readers know them.
    let changed = pieces.filter { unchanged[$0.key] == nil }.sorted { one, other in
      (Self.place(contents[one.key]), one.key) < (Self.place(contents[other.key]), other.key)
    }
    let names = NoteNames(pieces: changed.flatMap { newNotes(in: $0.value) }, base: base)
    var used = Set(changed.flatMap { labels(in: $0.value, names) })
    for (id, source) in base.sources where contents[id] == nil || unchanged[id] != nil {
      used.formUnion(NoteLabels.used(in: source.blocks))
    }
    var defined: Set<String> = []
    for (id, pieces) in changed {
      var writing = SectionWriting(base: base, section: id, used: used)
      for piece in pieces {
        switch piece {
        case .kept(let origin, let block): writing.keep(block, of: origin)
        case .new(let paragraphs): writing.add(blocks(paragraphs, names), names, &defined)
        }
      }
      texts[id] = writing.finish()
    }
    return texts
  }

  private static func place(_ entries: [Entry]?) -> Int { entries?.first?.index ?? .max }

  /// The entries as blocks of the draft that are whole, and new paragraphs between them.
  private func pieces(of entries: [Entry]) -> [Piece] {
    var pieces: [Piece] = []
    var fresh: [ReadParagraph] = []
    var place = 0
    while place < entries.count {
      if let (origin, count) = keptBlock(at: place, in: entries) {
        if !fresh.isEmpty { pieces.append(.new(fresh)) }
        fresh = []
        if case .section(let id, let block) = origin { pieces.append(.kept(id, block)) }
        place += count
      } else {
        fresh.append(entries[place].paragraph)
        place += 1
      }
    }
    if !fresh.isEmpty { pieces.append(.new(fresh)) }
    return pieces
  }

  private func keptBlock(at place: Int, in entries: [Entry]) -> (WordBase.Origin, Int)? {
    guard let unit = entries[place].index.flatMap({ units[$0] }), case .section = base.units[unit].origin,
      let range = ranges[base.units[unit].origin], range.lowerBound == unit,
      place + range.count <= entries.count
    else { return nil }
    for step in 0..<range.count {
      guard let index = entries[place + step].index, units[index] == unit + step else { return nil }
    }
    return (base.units[unit].origin, range.count)
  }

  /// Whether nothing of a section changed.
  private func isWhole(_ pieces: [Piece], of id: Section.ID) -> Bool {
    let shown = (base.sources[id]?.blocks ?? []).indices.filter { ranges[.section(id, $0)] != nil }
    let kept = pieces.compactMap { piece -> Int? in
      if case .kept(let origin, let block) = piece, origin == id { block } else { nil }
    }
    return kept.count == pieces.count && kept == shown
  }

  // MARK: - Notes

  private func newNotes(in pieces: [Piece]) -> [(label: String, text: [Block])] {
    pieces.flatMap { piece -> [(String, [Block])] in
      guard case .new(let paragraphs) = piece else { return [] }
      return NoteLabels.used(in: ReadParagraph.blocks(paragraphs)).map { ($0, text.notes[$0] ?? []) }
    }
  }

  private func labels(in pieces: [Piece], _ names: NoteNames) -> [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .kept(let id, let block):
        return base.sources[id].map { NoteLabels.used(in: [$0.blocks[block]]) } ?? []
      case .new(let paragraphs):
        return NoteLabels.used(in: ReadParagraph.blocks(paragraphs)).map { names.labels[$0] ?? $0 }
      }
    }
  }

  /// New paragraphs as blocks, their notes under the labels of the draft.
  private func blocks(_ paragraphs: [ReadParagraph], _ names: NoteNames) -> [Block] {
    ReadParagraph.blocks(paragraphs).map { block in
      pictureNames.named(block).mapInlines { $0.flatMap { names.renamed($0) } }
    }
  }
}

/// The labels that the notes of new paragraphs get in the draft.
struct NoteNames {
  /// The label of each note of the file.
  private(set) var labels: [String: String] = [:]
  /// What each label says that the draft did not have.
  private(set) var texts: [String: [Block]] = [:]

  init(pieces: [(label: String, text: [Block])], base: WordBase) {
    var known = base.labels
    var number = 1
    for (label, text) in pieces where labels[label] == nil {
      // A note that is gone from the file would be an empty definition; its reference goes, too.
      guard !text.isEmpty else { continue }
      if let name = known[text] {
        labels[label] = name
        continue
      }
      while base.allLabels.contains("n\(number)") { number += 1 }
      labels[label] = "n\(number)"
      (known[text], texts["n\(number)"]) = ("n\(number)", text)
      number += 1
    }
  }

  /// An inline as the draft has it: notes under their labels, symbols of documents without the links that the document
  /// puts on them by itself.
  func renamed(_ inline: Inline) -> [Inline] {
    switch inline {
    case .note(let label): labels[label].map { [.note($0)] } ?? []
    case .strong(let inner): [.strong(inner.flatMap(renamed))]
    case .emphasis(let inner): [.emphasis(inner.flatMap(renamed))]
    case .link(let inner, let url):
      isMadeByTypesetting(inner, url) ? inner : [.link(inner.flatMap(renamed), url: url)]
    case .text, .code, .lineBreak: [inline]
    }
  }

  private func isMadeByTypesetting(_ inner: [Inline], _ url: String) -> Bool {
    guard case .text? = inner.first, inner.count == 1 else { return false }
    let plain = Document(
      language: .en, title: "", date: "", parts: [Document.Part(.plain, [Block(.paragraph(inner))])])
    return plain.typeset().parts.first?.blocks.first?.content == .paragraph([.link(inner, url: url)])
  }
}

extension Block {
  /// The block with its inlines changed by `change`.
  func mapInlines(_ change: ([Inline]) -> [Inline]) -> Block {
    var block = self
    switch content {
    case .paragraph(let inlines): block.content = .paragraph(change(inlines))
    case .heading(let level, let inlines): block.content = .heading(level: level, change(inlines))
    case .quote(let inner): block.content = .quote(inner.map { $0.mapInlines(change) })
    case .list(var list):
      list.items = list.items.map { $0.map { $0.mapInlines(change) } }
      block.content = .list(list)
    case .table(var table):
      table.header = table.header.map(change)
      table.rows = table.rows.map { $0.map(change) }
      block.content = .table(table)
    case .code, .rule, .figure: break
    }
    return block
  }
}
