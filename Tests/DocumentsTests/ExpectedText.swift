import Reporting

@testable import Documents

/// The text that a document must show, computed from the document alone and not by the code that writes files.
enum ExpectedText {
  static func lines(of document: Document) -> String {
    var notes: [String] = []
    // The heads of pages are parts of their own, which readers of the text leave out.
    let body = document.parts.filter { $0.role != .header }.flatMap {
      $0.blocks.flatMap { lines(of: $0) { notes.append($0) } }
    }
    let foot = notes.compactMap { document.notes[$0] }.map { note in
      note.blocks.flatMap { noteLines(of: $0) }.joined(separator: " ")
    }
    return (body + foot).map(shown).joined(separator: "\n")
  }

  /// `text` as XML can hold it.
  private static func shown(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x09, 0x0A, 0x0D: " "
          case 0..<0x20, 0xFFFE, 0xFFFF: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  private static func lines(of block: Block, note: (String) -> Void) -> [String] {
    switch block.content {
    case .heading(_, let inlines), .paragraph(let inlines):
      inlines.forEach { labels(of: $0, note) }
      return [inlines.plainText]
    case .list(let list): return list.items.flatMap { $0.flatMap { lines(of: $0, note: note) } }
    case .quote(let blocks): return blocks.flatMap { lines(of: $0, note: note) }
    case .table(let table):
      let cells = ([table.header] + table.rows).flatMap { $0 }
      cells.joined().forEach { labels(of: $0, note) }
      return cells.map(\.plainText)
    case .code(let text): return [text]
    case .figure(let figure): return [figure.caption]
    case .rule: return []
    }
  }

  private static func labels(of inline: Inline, _ note: (String) -> Void) {
    switch inline {
    case .note(let label): note(label)
    case .emphasis(let inner), .strong(let inner), .link(let inner, _): inner.forEach { labels(of: $0, note) }
    case .text, .code, .lineBreak: break
    }
  }

  private static func noteLines(of block: Block) -> [String] {
    switch block.content {
    case .list(let list):
      list.items.enumerated().flatMap { index, item in
        [list.start.map { "\($0 + index)." } ?? "\u{2013}"] + item.flatMap(noteLines)
      }
    case .table(let table):
      ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: " | ") }
    default: lines(of: block) { _ in }
    }
  }
}
