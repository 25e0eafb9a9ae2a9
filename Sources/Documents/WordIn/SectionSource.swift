import Reporting

/// The text of a section as its author typed it, with the lines of each block and of each note's definition.
struct SectionSource: Sendable {
  /// A note's definition: its label and its lines.
  struct Definition: Sendable {
    let label: String
    let lines: Range<Int>
  }

  let text: String
  let lines: [String]
  let blocks: [Block]
  let definitions: [Definition]
  /// The lines of all definitions.
  private let definitionLines: Set<Int>

  init(_ section: Section, blocks: [Block]) {
    text = section.text
    lines = TextLines.split(section.text).map { String(decoding: $0, as: UTF8.self) }
    self.blocks = blocks
    definitions = NoteScanner.scan(section.text, of: section.id).definitions.map { found in
      let count = found.text.utf8.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
      return Definition(label: found.label, lines: (found.line - 1)..<(found.line - 1 + count))
    }
    definitionLines = Set(definitions.flatMap(\.lines))
  }

  /// The lines of a block, up to the next one; those of definitions among them.
  func range(of block: Int) -> Range<Int> {
    let start = max(0, blocks[block].line - 1)
    let end = block + 1 < blocks.count ? max(start, blocks[block + 1].line - 1) : lines.count
    return start..<end
  }

  /// The lines of `range` that are no part of a definition, without blank ones at the end.
  func words(in range: Range<Int>) -> [String] {
    var kept = range.filter { !definitionLines.contains($0) }.map { lines[$0] }
    while kept.last.map({ TextLines.isBlank($0.utf8[...]) }) == true { kept.removeLast() }
    return kept
  }
}
