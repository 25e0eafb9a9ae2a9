import Documents
import Engine
import Foundation
import Reporting

/// Documents of 1 to 500 pages: whether the time for each page stays the same.
enum Pages {
  /// Words on a page of Times New Roman 12 with single spacing.
  static let wordsPerPage = 500
  static let sizes = [1, 10, 100, 250, 500]
  static let runs = 7

  /// JSON with the milliseconds for each page, by number of pages; the text is that of the workspace's first report,
  /// as often as it takes, with notes of its own each time.
  static func measure(in folder: String) throws -> String {
    let file = try SampleOffice.open(folder, as: SampleOffice.officer).file(of: SampleOffice.name(of: 1))
    let whole = sizes.map { pages in Self.document(of: pages, from: file) }
    let rows = try zip(sizes, whole).map { pages, document in
      let times = try (0..<runs).map { _ in
        let started = ContinuousClock.now
        let bytes = try DocxWriter.write(document)
        guard bytes.count > 1000 else { throw Deciding.Wrong() }
        return started.duration(to: .now) / .milliseconds(1)
      }.sorted()
      return #""\#(pages)": \#(times[runs / 2] / Double(pages))"#
    }
    return "{\(rows.joined(separator: ", "))}"
  }

  private static func document(of pages: Int, from file: ReportFile) -> Document {
    let blocks = file.workflow.sections.flatMap { file.reading.sections[$0.id]?.blocks ?? [] }
    let perCopy = max(1, blocks.reduce(0) { $0 + words(in: $1) })
    var parts: [Block] = []
    var notes: [String: Prose] = [:]
    var count = 0
    var copy = 0
    while count < pages * wordsPerPage {
      for block in blocks where count < pages * wordsPerPage {
        parts.append(relabelled(block, copy))
        count += words(in: block)
      }
      for (label, note) in file.reading.notes { notes["\(label)-\(copy)"] = note.prose }
      copy += 1
      if copy > pages * wordsPerPage / perCopy + 2 { break }
    }
    return Document(
      language: .en, title: "Benchmark", date: "2026-11-23T10:00:00Z", parts: [.init(.numbered, parts)],
      notes: notes)
  }

  private static func words(in block: Block) -> Int {
    switch block.content {
    case .heading(_, let inlines), .paragraph(let inlines): WordCount.words(in: inlines.plainText)
    case .list(let list): list.items.joined().reduce(0) { $0 + words(in: $1) }
    case .quote(let inner): inner.reduce(0) { $0 + words(in: $1) }
    case .table(let table):
      (table.rows.joined() + table.header).reduce(0) { $0 + WordCount.words(in: $1.plainText) }
    case .code(let text): WordCount.words(in: text)
    case .rule: 0
    }
  }

  private static func relabelled(_ block: Block, _ copy: Int) -> Block {
    func each(_ inlines: [Inline]) -> [Inline] {
      inlines.map { inline in
        switch inline {
        case .note(let label): .note("\(label)-\(copy)")
        case .emphasis(let inner): .emphasis(each(inner))
        case .strong(let inner): .strong(each(inner))
        case .link(let inner, let url): .link(each(inner), url: url)
        case .text, .code, .lineBreak: inline
        }
      }
    }
    var block = block
    switch block.content {
    case .heading(let level, let inlines): block.content = .heading(level: level, each(inlines))
    case .paragraph(let inlines): block.content = .paragraph(each(inlines))
    case .list(let list):
      block.content = .list(
        List(start: list.start, items: list.items.map { $0.map { relabelled($0, copy) } }))
    case .quote(let inner): block.content = .quote(inner.map { relabelled($0, copy) })
    case .table(var table):
      table.header = table.header.map(each)
      table.rows = table.rows.map { $0.map(each) }
      block.content = .table(table)
    case .code, .rule: break
    }
    return block
  }
}
