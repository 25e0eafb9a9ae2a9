public import Reporting

/// Numbers that run on from heading to heading are those of paragraphs, whatever form they have in Word.
enum ParagraphNumbers {
  static func removed(from paragraphs: [ReadParagraph]) -> [ReadParagraph] {
    var headings = 0
    var first: [Int: Int] = [:]
    var running: Set<Int> = []
    for paragraph in paragraphs {
      if case .heading = paragraph.kind { headings += 1 }
      guard case .item(level: 0, isOrdered: true) = paragraph.kind else { continue }
      if let before = first[paragraph.list], before != headings { running.insert(paragraph.list) }
      first[paragraph.list] = first[paragraph.list] ?? headings
    }
    guard !running.isEmpty else { return paragraphs }
    return paragraphs.map { paragraph in
      guard case .item(level: let level, isOrdered: let isOrdered) = paragraph.kind,
        running.contains(paragraph.list)
      else { return paragraph }
      var paragraph = paragraph
      // Items below a numbered paragraph are a list of their own.
      paragraph.kind = level == 0 ? .text : .item(level: level - 1, isOrdered: isOrdered)
      if level == 0 { paragraph.list = 0 }
      return paragraph
    }
  }
}

extension ReadParagraph {
  /// Paragraphs as blocks: items as lists, lines of code and quotations together.
  public static func blocks(_ paragraphs: some Sequence<ReadParagraph>) -> [Block] {
    var grouping = Grouping(Array(paragraphs))
    return grouping.blocks()
  }
}

/// Puts paragraphs together that are one block.
private struct Grouping {
  private let paragraphs: [ReadParagraph]
  private var index = 0

  init(_ paragraphs: [ReadParagraph]) { self.paragraphs = paragraphs }

  private var current: ReadParagraph? { index < paragraphs.count ? paragraphs[index] : nil }

  mutating func blocks() -> [Block] {
    var blocks: [Block] = []
    while let paragraph = current {
      switch paragraph.kind {
      case .item(let level, _): blocks.append(Block(.list(list(from: level))))
      case .quote: blocks.append(Block(.quote(run { $0 == .quote }.map { Block(.paragraph($0.inlines)) })))
      case .code:
        let lines = run { $0 == .code }.map { $0.inlines.plainText + "\n" }
        blocks.append(Block(.code(lines.joined())))
      default:
        index += 1
        blocks.append(Self.block(paragraph))
      }
    }
    return blocks
  }

  private mutating func run(where belongs: (ReadParagraph.Kind) -> Bool) -> [ReadParagraph] {
    var run: [ReadParagraph] = []
    while let paragraph = current, belongs(paragraph.kind) {
      run.append(paragraph)
      index += 1
    }
    return run
  }

  private static func block(_ paragraph: ReadParagraph) -> Block {
    switch paragraph.kind {
    case .heading(let level): Block(.heading(level: min(6, max(2, level)), paragraph.inlines))
    case .table(let table): Block(.table(table))
    case .rule: Block(.rule)
    case .figure(let figure): Block(.figure(figure))
    default: Block(.paragraph(paragraph.inlines))
    }
  }

  /// The list that begins here: items of one list at one level, deeper ones inside of them.
  private mutating func list(from level: Int) -> List {
    let first = paragraphs[index]
    var list = List(items: [])
    if case .item(_, isOrdered: true) = first.kind { list.start = first.number }
    while let paragraph = current {
      switch paragraph.kind {
      case .item(let own, let isOrdered) where own == level:
        guard isOrdered == (list.start != nil), paragraph.list == first.list else { return list }
        index += 1
        list.items.append([Block(.paragraph(paragraph.inlines))])
      case .item(let own, _) where own > level:
        list.items[list.items.count - 1].append(Block(.list(self.list(from: own))))
      case .inItem(let own) where own >= level:
        index += 1
        list.items[list.items.count - 1].append(Block(.paragraph(paragraph.inlines)))
      default: return list
      }
    }
    return list
  }
}
