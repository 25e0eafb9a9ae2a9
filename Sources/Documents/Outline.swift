import Reporting

/// What a document's own parts are called by each other: the numbers of its paragraphs and notes, and its headings.
///
/// Writers number paragraphs alike, so that a reference shows the same number in every format.
struct Outline {
  /// A heading that the contents list.
  struct Entry {
    /// From 1.
    let level: Int
    let text: [Inline]
    /// The numbers of the paragraphs below it, down to the next heading of its level; `nil` where there are none.
    fileprivate(set) var paragraphs: ClosedRange<Int>?
  }

  /// The headings in order, down to ``deepest``; those of the cover and of the contents are none.
  private(set) var entries: [Entry] = []
  /// The number of each paragraph that carries a label and a number.
  private(set) var numbers: [String: Int] = [:]
  /// The number of each figure that carries a label.
  private(set) var figures: [String: Int] = [:]
  /// The labels of headings and paragraphs that have no number, in order.
  private(set) var unnumbered: [String: Int] = [:]
  /// The number of the first mark of each note.
  private(set) var notes: [String: Int] = [:]
  /// The labels of paragraphs that something refers to.
  private(set) var places: Set<String> = []
  /// The labels of notes that something refers to, beside their marks.
  private(set) var notePlaces: Set<String> = []
  /// The headings under which the text stands, the highest first.
  private var open: [Int] = []
  private var paragraph = 0
  private var figure = 0
  private var marks = 0
  /// Whether a note that is marked again gets a new number, as in Word.
  private let repeatsNotes: Bool
  private let document: Document

  /// The lowest heading that the contents list.
  static let deepest = 2

  init(_ document: Document, repeatsNotes: Bool) {
    self.document = document
    self.repeatsNotes = repeatsNotes
    figures = document.figureNumbers ?? [:]
    for part in document.parts where part.role != .header {
      for (block, role) in part.placed(in: document.language) {
        see(block, role: role)
        see(block)
      }
    }
    for note in document.notes.values { for block in note.blocks { see(block, isInNote: true) } }
  }

  // MARK: - Numbers and headings

  private mutating func see(_ block: Block, role: Document.Role) {
    switch block.content {
    case .heading(let level, let text):
      add(unnumbered: block.label)
      guard level <= Self.deepest, role != .cover, role != .contents else { return }
      open.removeAll { entries[$0].level >= level }
      open.append(entries.count)
      entries.append(Entry(level: level, text: text))
    case .paragraph:
      guard role == .numbered else {
        add(unnumbered: block.label)
        return
      }
      paragraph += 1
      if let label = block.label, numbers[label] == nil { numbers[label] = paragraph }
      for index in open {
        entries[index].paragraphs = (entries[index].paragraphs?.lowerBound ?? paragraph)...paragraph
      }
    case .list, .quote, .table, .code, .rule, .figure: break
    }
  }

  private mutating func add(unnumbered label: String?) {
    if let label, unnumbered[label] == nil { unnumbered[label] = unnumbered.count }
  }

  // MARK: - Marks and references

  private mutating func see(_ block: Block, isInNote: Bool = false) {
    switch block.content {
    case .heading(_, let inlines), .paragraph(let inlines): see(inlines, isInNote)
    case .list(let list): for inner in list.items.joined() { see(inner, isInNote: isInNote) }
    case .quote(let blocks): for inner in blocks { see(inner, isInNote: isInNote) }
    case .table(let table): for cell in ([table.header] + table.rows).joined() { see(cell, isInNote) }
    case .figure(let shown):
      guard !isInNote, document.pictures[shown.path] != nil else { return }
      figure += 1
      if document.figureNumbers == nil, let label = block.label, figures[label] == nil {
        figures[label] = figure
      }
    case .code, .rule: break
    }
  }

  private mutating func see(_ inlines: [Inline], _ isInNote: Bool) {
    for inline in inlines {
      switch inline {
      case .note(let label):
        guard !isInNote, document.notes[label] != nil, repeatsNotes || notes[label] == nil else { continue }
        marks += 1
        if notes[label] == nil { notes[label] = marks }
      case .link(let inner, let url):
        switch InnerLink(url: url) {
        case .place(let label): places.insert(label)
        case .note(let label): notePlaces.insert(label)
        case .language, nil: see(inner, isInNote)
        }
      case .emphasis(let inner), .strong(let inner): see(inner, isInNote)
      case .text, .code, .lineBreak: break
      }
    }
  }
}

/// The words of a reference, parted at the number that they show.
struct ReferenceText {
  let before: String
  let after: String

  /// `nil` where the words hold no digits, as in `[the next part](#next)`.
  init?(_ words: String) {
    let bytes = Array(words.utf8)
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let last = bytes.lastIndex(where: isDigit) else { return nil }
    var first = last
    while first > 0, isDigit(bytes[first - 1]) { first -= 1 }
    before = String(decoding: bytes[..<first], as: UTF8.self)
    after = String(decoding: bytes[(last + 1)...], as: UTF8.self)
  }
}

extension Document {
  /// The labels whose paragraphs have no number in this document, though something shows one.
  public var unnumberedReferences: [String] {
    let outline = Outline(self, repeatsNotes: false)
    func hasNumber(_ label: String) -> Bool { outline.numbers[label] != nil || outline.figures[label] != nil }
    guard outline.places.contains(where: { !hasNumber($0) }) else { return [] }
    var found: Set<String> = []
    let all = parts.flatMap(\.blocks) + notes.values.flatMap(\.blocks)
    for block in all {
      _ = block.mapping { words, link in
        if case .place(let label) = link, !hasNumber(label), ReferenceText(words) != nil {
          found.insert(label)
        }
        return nil
      }
    }
    return found.sorted()
  }

  /// The same, with every reference showing the number that it stands for.
  func numberingReferences() -> Document {
    let outline = Outline(self, repeatsNotes: true)
    guard !outline.places.isEmpty || !outline.notePlaces.isEmpty else { return self }
    func shown(_ words: String, _ link: InnerLink) -> String? {
      let number: Int? =
        switch link {
        case .place(let label): outline.numbers[label] ?? outline.figures[label]
        case .note(let label): outline.notes[label]
        case .language: nil
        }
      guard let number, let text = ReferenceText(words) else { return nil }
      return text.before + String(number) + text.after
    }
    var document = self
    document.parts = parts.map { Part($0.role, $0.blocks.map { $0.mapping(shown) }) }
    document.notes = notes.mapValues { Prose($0.blocks.map { $0.mapping(shown) }) }
    return document
  }
}

extension Block {
  /// The block with other words for its references, where `change` gives any.
  fileprivate func mapping(_ change: (String, InnerLink) -> String?) -> Block {
    var block = self
    block.content =
      switch content {
      case .heading(let level, let inlines): .heading(level: level, inlines.mapping(change))
      case .paragraph(let inlines): .paragraph(inlines.mapping(change))
      case .quote(let blocks): .quote(blocks.map { $0.mapping(change) })
      case .list(let list):
        .list(List(start: list.start, items: list.items.map { $0.map { $0.mapping(change) } }))
      case .table(let table):
        .table(
          Table(
            alignments: table.alignments, header: table.header.map { $0.mapping(change) },
            rows: table.rows.map { $0.map { $0.mapping(change) } }))
      case .code, .rule, .figure: content
      }
    return block
  }
}

extension [Inline] {
  fileprivate func mapping(_ change: (String, InnerLink) -> String?) -> [Inline] {
    map { inline in
      switch inline {
      case .emphasis(let inner): return .emphasis(inner.mapping(change))
      case .strong(let inner): return .strong(inner.mapping(change))
      case .link(let inner, let url):
        guard let link = InnerLink(url: url) else { return inline }
        return .link(change(inner.plainText, link).map { [.text($0)] } ?? inner.mapping(change), url: url)
      case .text, .code, .note, .lineBreak: return inline
      }
    }
  }
}
