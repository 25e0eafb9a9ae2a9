public import Reporting

/// A draft as Word shows it, paragraph by paragraph, so that what comes back from Word can be told from what was there.
///
/// It is written and read like any file, so that everything that gets lost on the way is lost on both sides, and the
/// paragraphs that nobody touched keep the words, the notes and the form that their author typed.
public struct WordBase: Sendable {
  /// Where a paragraph comes from.
  public enum Origin: Hashable, Sendable {
    /// The template printed it: the cover, titles, recommendations, tables of facts.
    case template
    /// A block of a section, by its number.
    case section(Section.ID, Int)
  }

  /// A paragraph as it came out of Word.
  struct Unit {
    let key: WordKey
    let origin: Origin
  }

  let units: [Unit]
  /// The sections as they were typed.
  let sources: [Section.ID: SectionSource]
  /// The label in the draft of each note, by what the note says.
  let labels: [[Block]: String]
  /// A number for what each note says, so that a note is compared by it and not word by word at each reference.
  private let noteNumbers: [[Block]: Int]
  /// All labels of the draft.
  let allLabels: Set<String>
  /// The pictures of the draft by their paths.
  let pictures: [String: ImageFile]
  /// The labels of its figures by the paths of their pictures.
  let figureLabels: [String: String]

  /// - Parameters:
  ///   - document: The document of the draft, before it was typeset.
  ///   - reading: What was read in the draft.
  /// - Throws: What stops the document from being written or read.
  public init(_ document: Document, draft: Draft, reading: Reading) throws {
    let origins = Self.origins(in: document, reading)
    var marked = document.typeset()
    var number = 0
    for index in marked.parts.indices {
      marked.parts[index].blocks = marked.parts[index].blocks.flatMap { block -> [Block] in
        defer { number += 1 }
        return [Block(.paragraph([.text(Self.mark(number))])), block]
      }
    }
    let text = try DocxReader.read(try DocxWriter.write(marked))
    let shown = reading.sections.sorted { $0.key < $1.key }.flatMap(\.value.blocks)
    figureLabels = shown.reduce(into: [:]) { labels, block in
      if case .figure(let figure) = block.content { labels[figure.path] = labels[figure.path] ?? block.label }
    }
    pictures = document.pictures
    noteNumbers = Dictionary(
      text.notes.sorted { $0.key < $1.key }.enumerated().map { ($1.value, $0) },
      uniquingKeysWith: { first, _ in first })
    let notes = Self.names(of: text.notes, noteNumbers)
    let paths = Self.paths(of: text, pictures)
    var units: [Unit] = []
    var current: Origin?
    for paragraph in text.paragraphs {
      if let number = Self.number(of: paragraph) {
        current = origins.indices.contains(number) ? origins[number] : nil
      } else if let current {
        units.append(Unit(key: WordKey(paragraph, notes, paths), origin: current))
      }
    }
    self.units = units
    var sources: [Section.ID: SectionSource] = [:]
    for section in draft.sections {
      sources[section.id] = SectionSource(section, blocks: reading.sections[section.id]?.blocks ?? [])
    }
    self.sources = sources
    allLabels = Set(reading.notes.keys).union(sources.values.flatMap { $0.definitions.map(\.label) })
    labels = Self.labels(document, text.notes)
  }

  /// The paragraphs of `text` as they are compared with those of the draft.
  func keys(of text: WordText) -> [WordKey] {
    let notes = Self.names(of: text.notes, noteNumbers)
    let shown = Self.paths(of: text, pictures)
    return text.paragraphs.map { WordKey($0, notes, shown) }
  }

  /// For each picture of `text` the path that it has in the draft, which tells it from others in any file.
  private static func paths(of text: WordText, _ pictures: [String: ImageFile]) -> [String: String] {
    text.pictures.mapValues { image in pictures.filter { $0.value.bytes == image.bytes }.keys.min() ?? "new" }
  }

  /// For each label what tells its note from others, in any file.
  private static func names(of notes: [String: [Block]], _ numbers: [[Block]: Int]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: notes.map { ($0, numbers[$1].map { "\($0)" } ?? "new \($0)") })
  }

  // MARK: - Marks

  /// A sign of no script begins the marks between blocks.
  private static let sign = "\u{E0F0}"

  private static func mark(_ number: Int) -> String { "\(sign)\(number)" }

  private static func number(of paragraph: ReadParagraph) -> Int? {
    guard case .text(let text)? = paragraph.inlines.first, text.hasPrefix(sign) else { return nil }
    return Int(text.dropFirst(sign.count))
  }

  // MARK: - Origins

  /// Where each block of the document comes from; the blocks of the template have no line.
  private static func origins(in document: Document, _ reading: Reading) -> [Origin] {
    let blocks = document.parts.flatMap(\.blocks)
    var origins: [Origin] = []
    while origins.count < blocks.count {
      let place = origins.count
      let found = reading.sections.first { _, prose in
        !prose.blocks.isEmpty && blocks[place].line > 0 && blocks[place...].starts(with: prose.blocks)
      }
      if let (id, prose) = found {
        origins += prose.blocks.indices.map { .section(id, $0) }
      } else {
        origins.append(.template)
      }
    }
    return origins
  }

  /// What each note says once Word had it, with its label: the writer numbers notes in the order of the text.
  private static func labels(_ document: Document, _ notes: [String: [Block]]) -> [[Block]: String] {
    let order = document.parts.filter { $0.role != .header }.flatMap { NoteLabels.used(in: $0.blocks) }
      .filter { document.notes[$0] != nil }
    var labels: [[Block]: String] = [:]
    for (index, label) in order.enumerated() {
      guard let blocks = notes["\(document.notePlace.word)-\(index + 1)"], labels[blocks] == nil else {
        continue
      }
      labels[blocks] = label
    }
    return labels
  }
}

/// A paragraph by which it is found again: what it is and says, with what its notes say for their labels.
struct WordKey: Hashable, Sendable {
  private let kind: ReadParagraph.Kind
  private let inlines: [Inline]

  init(_ paragraph: ReadParagraph, _ notes: [String: String], _ pictures: [String: String]) {
    inlines = Self.resolved(paragraph.inlines, notes)
    if case .table(var table) = paragraph.kind {
      table.header = table.header.map { Self.resolved($0, notes) }
      table.rows = table.rows.map { $0.map { Self.resolved($0, notes) } }
      kind = .table(table)
    } else if case .figure(var figure) = paragraph.kind {
      figure.path = pictures[figure.path] ?? "new"
      kind = .figure(figure)
    } else {
      kind = paragraph.kind
    }
  }

  /// The head of the table that it is.
  var head: [String]? { if case .table(let table) = kind { table.header.map(\.plainText) } else { nil } }

  private static func resolved(_ inlines: [Inline], _ notes: [String: String]) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .note(let label): .note(notes[label] ?? "missing")
      case .strong(let inner): .strong(resolved(inner, notes))
      case .emphasis(let inner): .emphasis(resolved(inner, notes))
      case .link(let inner, let url): .link(resolved(inner, notes), url: url)
      case .text, .code, .lineBreak: inline
      }
    }
  }
}

/// The labels of notes in the order in which a text refers to them.
enum NoteLabels {
  static func used(in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block.content {
      case .paragraph(let inlines), .heading(_, let inlines): used(in: inlines)
      case .list(let list): list.items.flatMap { used(in: $0) }
      case .quote(let inner): used(in: inner)
      case .table(let table): ([table.header] + table.rows).joined().flatMap { used(in: $0) }
      case .code, .rule, .figure: []
      }
    }
  }

  static func used(in inlines: [Inline]) -> [String] {
    inlines.flatMap { inline -> [String] in
      switch inline {
      case .note(let label): [label]
      case .strong(let inner), .emphasis(let inner), .link(let inner, _): used(in: inner)
      case .text, .code, .lineBreak: []
      }
    }
  }
}
