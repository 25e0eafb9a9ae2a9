/// A passage of a draft and where it stands.
struct PlacedPassage: Sendable {
  /// Where it stands, without the line of a word in it.
  enum Origin {
    /// In a section, beginning at a line from 1.
    case section(Section.ID, line: Int)
    case recommendation(Recommendation.ID)
    case field(Field.ID)
    /// In a table of facts, in a row from 1.
    case row(Field.ID, Int)
    case source(Source.ID)
  }

  var passage: Passage
  var origin: Origin
  /// The text as it was read, with its links and the marks of its notes.
  var inlines: [Inline] = []
  /// The number of the outermost block that it is in: all items of a list, all cells of a table have the same.
  var block = 0
  var isCell = false
  var isNote = false
  var isHeading = false
  /// Whether it says what a picture shows.
  var isFigure = false
  /// Whether it repeats what others said: a block quote, code, a column of what was recommended to the State, the
  /// title of what somebody else published.
  var isSomebodyElses = false

  /// The places of the words that begin at `starts`, in ascending order.
  func places(of starts: [Int], _ situation: Situation) -> [Finding.Place] {
    switch origin {
    case .recommendation(let id): return starts.map { _ in .recommendation(id) }
    case .field(let id): return starts.map { _ in .field(id) }
    case .row(let id, let row): return starts.map { _ in .row(id, row) }
    case .source(let id): return starts.map { _ in .source(id) }
    case .section(let id, let line):
      guard line > 0 else { return starts.map { _ in .section(id, line: nil) } }
      let offsets = offsets(
        of: starts.max() ?? 0, in: situation.draft.text(of: id), from: line, situation.language)
      return starts.map { .section(id, line: line + offsets[$0]) }
    }
  }

  /// For each word up to the one at `last` how many lines below the first it stands.
  ///
  /// The reader keeps one line for each block, so the words are looked for, one after the other, in what the author
  /// typed; marks, addresses and labels of notes that stand between them are passed over. No more is read than that
  /// takes: long sections have many passages.
  private func offsets(of last: Int, in text: String, from line: Int, _ language: Language) -> [Int] {
    var typed = TypedLines(text, from: line)
    var found: [(stem: String, line: Int)] = []
    var next = 0
    var offset = 0
    return passage.words.prefix(last + 1).map { word in
      while found.count < next + Self.reach, let row = typed.next() {
        found += Passage([.text(row.text)], language: language).words.map { ($0.stem, row.number) }
      }
      if let match = found[next...].prefix(Self.reach).firstIndex(where: { $0.stem == word.stem }) {
        offset = found[match].line
        next = match + 1
      }
      return offset
    }
  }

  /// How many words a mark or an address between two words can have.
  private static let reach = 30
}

extension Situation {
  /// Everything that was written, passage by passage: sections with their notes, recommendations, fields of text, tables
  /// of facts, titles of sources. Names of organisations and the contact are no prose and are left out.
  func passages(in language: Language) -> [PlacedPassage] {
    func placed(_ text: String, _ origin: PlacedPassage.Origin, isSomebodyElses: Bool = false)
      -> PlacedPassage
    {
      PlacedPassage(
        passage: Passage([.text(text)], language: language), origin: origin, inlines: [.text(text)],
        isSomebodyElses: isSomebodyElses)
    }
    return sectionPassages(in: language)
      + draft.recommendations.map { placed($0.text, .recommendation($0.id)) }
      + workflow.fields.flatMap { field -> [PlacedPassage] in
        switch draft.fields[field.id] {
        case .text(let text)? where field.kind == .text: [placed(text, .field(field.id))]
        case .texts(let texts)?: texts.map { placed($0, .field(field.id)) }
        case .records(let rows)?:
          rows.enumerated().flatMap { index, row in
            field.columns.filter { $0.kind == .text }.compactMap { column in
              row.cells[column.id]?.text.map {
                placed($0, .row(field.id, index + 1), isSomebodyElses: column.isQuoted)
              }
            }
          }
        default: []
        }
      }
      + draft.sources.map { placed($0.title, .source($0.id), isSomebodyElses: !$0.kind.isOurs) }
  }

  private func sectionPassages(in language: Language) -> [PlacedPassage] {
    let order = Dictionary(
      workflow.sections.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = reading.sections.keys.sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
    return ids.flatMap { id -> [PlacedPassage] in
      var gathering = PassagesInProgress(section: id, language: language)
      for block in reading.sections[id]?.blocks ?? [] {
        gathering.block += 1
        gathering.add([block])
      }
      gathering.isNote = true
      let notes = reading.notes.values.filter { $0.section == id }
      for note in notes.sorted(by: { $0.line < $1.line }) { gathering.add(note.prose.blocks) }
      return gathering.passages
    }
  }
}

extension Source.Kind {
  /// Whether its title is a wording of those who write the report, and not that of a publication.
  fileprivate var isOurs: Bool { self == .ownMonitoring || self == .interview }
}

/// The lines of a block as they were typed, numbered from 0, up to an empty one.
private struct TypedLines: IteratorProtocol {
  private var rest: Substring.UTF8View?
  private var number = -1

  init(_ text: String, from line: Int) {
    var rest = text.utf8[...]
    for _ in 1..<line {
      guard let end = rest.firstIndex(of: 0x0A) else { return }
      rest = rest[rest.index(after: end)...]
    }
    self.rest = Substring(rest).utf8
  }

  mutating func next() -> (text: String, number: Int)? {
    guard let here = rest else { return nil }
    let end = here.firstIndex(of: 0x0A)
    let row = String(Substring(here[..<(end ?? here.endIndex)]))
    guard !row.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
      rest = nil
      return nil
    }
    rest = end.map { Substring(here[here.index(after: $0)...]).utf8 }
    number += 1
    return (row, number)
  }
}

/// The passages of a section as they are gathered.
private struct PassagesInProgress {
  let section: Section.ID
  let language: Language
  var isNote = false
  var block = 0
  private var isSomebodyElses = false
  private var isCell = false
  private var isFigure = false
  private(set) var passages: [PlacedPassage] = []

  init(section: Section.ID, language: Language) {
    self.section = section
    self.language = language
  }

  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(_, let inlines): add(inlines, block.line, isHeading: true)
      case .paragraph(let inlines): add(inlines, block.line)
      case .list(let list): for item in list.items { add(item) }
      case .table(let table):
        isCell = true
        add(table, block.line)
        isCell = false
      case .quote(let blocks): addQuoted { $0.add(blocks) }
      case .code(let text): addQuoted { $0.add([.text(text)], block.line) }
      case .figure(let figure):
        isFigure = true
        for text in [figure.alternative, figure.caption] where !text.isEmpty {
          add([.text(text)], block.line)
        }
        isFigure = false
      case .rule: break
      }
    }
  }

  private mutating func addQuoted(_ add: (inout Self) -> Void) {
    let before = isSomebodyElses
    isSomebodyElses = true
    add(&self)
    isSomebodyElses = before
  }

  private mutating func add(_ table: Table, _ line: Int) {
    for cell in table.header { add(cell, line) }
    let quoting = table.header.map(quotesRecommendations)
    for (row, cells) in table.rows.enumerated() {
      // A row is one line; below the header stands the line of hyphens.
      let own = line > 0 ? line + 2 + row : 0
      for (column, cell) in cells.enumerated() {
        if quoting.indices.contains(column), quoting[column] {
          addQuoted { $0.add(cell, own) }
        } else {
          add(cell, own)
        }
      }
    }
  }

  /// Whether a column repeats what others recommended to the State: "Recommendation (shortened)".
  private func quotesRecommendations(_ header: [Inline]) -> Bool {
    Passage(header, language: language).words.contains {
      ["recommendation", "recommandation", "recomendacion"].contains($0.stem)
    }
  }

  private mutating func add(_ inlines: [Inline], _ line: Int, isHeading: Bool = false) {
    passages.append(
      PlacedPassage(
        passage: Passage(inlines, language: language), origin: .section(section, line: line),
        inlines: inlines,
        block: block, isCell: isCell, isNote: isNote, isHeading: isHeading, isFigure: isFigure,
        isSomebodyElses: isSomebodyElses))
  }
}
