import Reporting

/// The text of a section as it is put together from blocks that stay and blocks that are new.
struct SectionWriting {
  private let base: WordBase
  private let section: Section.ID
  /// The labels that the draft refers to.
  private let used: Set<String>
  private var chunks: [String] = []
  /// The definitions of this section that are written already.
  private var written: Set<Int> = []

  init(base: WordBase, section: Section.ID, used: Set<String>) {
    (self.base, self.section, self.used) = (base, section, used)
  }

  /// Adds a block of the draft as its author typed it.
  mutating func keep(_ block: Int, of origin: Section.ID) {
    guard let source = base.sources[origin] else { return }
    let range = source.range(of: block)
    if origin == section { define(before: range.lowerBound) }
    chunks.append(source.words(in: range).joined(separator: "\n"))
    if origin == section { define(before: range.upperBound) }
  }

  /// Adds blocks that are new, and what their notes say where nobody has said it yet.
  mutating func add(_ blocks: [Block], _ names: NoteNames, _ defined: inout Set<String>) {
    let text = MarkdownWriter.text(blocks)
    if !text.isEmpty { chunks.append(String(text.dropLast())) }
    let new = NoteLabels.used(in: blocks).filter { names.texts[$0] != nil && defined.insert($0).inserted }
    let notes = new.map { MarkdownWriter.note($0, names.texts[$0] ?? []) }
    if !notes.isEmpty { chunks.append(String(notes.joined().dropLast())) }
  }

  mutating func finish() -> String {
    define(before: .max)
    return chunks.isEmpty ? "" : chunks.joined(separator: "\n\n") + "\n"
  }

  /// Adds the definitions that begin before a line of the section and that the draft still refers to.
  private mutating func define(before line: Int) {
    guard let source = base.sources[section] else { return }
    var lines: [String] = []
    for (index, definition) in source.definitions.enumerated() where definition.lines.lowerBound < line {
      guard written.insert(index).inserted, used.contains(definition.label) else { continue }
      lines += definition.lines.map { source.lines[$0] }
    }
    if !lines.isEmpty { chunks.append(lines.joined(separator: "\n")) }
  }
}
