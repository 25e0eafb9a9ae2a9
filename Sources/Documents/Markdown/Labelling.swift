import Reporting

/// The label at the end of a paragraph or heading: `… were evicted. {#evictions}`.
enum Labelling {
  /// `content` without its label, and the label; `nil` where it has none.
  static func split(_ content: Block.Content) -> (Block.Content, label: String)? {
    switch content {
    case .paragraph(let inlines):
      guard let (rest, label) = split(inlines) else { return nil }
      return (.paragraph(rest), label)
    case .heading(let level, let inlines):
      guard let (rest, label) = split(inlines) else { return nil }
      return (.heading(level: level, rest), label)
    case .list, .quote, .table, .code, .rule, .figure: return nil
    }
  }

  /// The label that `text` is, behind a picture: ` {#map}`.
  static func label(alone text: String) -> String? {
    guard let (rest, label) = split([.text(".\(text)")]), rest == [.text(".")] else { return nil }
    return label
  }

  private static func split(_ inlines: [Inline]) -> ([Inline], String)? {
    guard case .text(let text)? = inlines.last, text.utf8.last == 0x7D else { return nil }
    let bytes = Array(text.utf8)
    guard let open = bytes.lastIndex(of: 0x7B), open + 1 < bytes.count, bytes[open + 1] == 0x23,
      InnerLink.isLabel(bytes[(open + 2)..<(bytes.count - 1)])
    else { return nil }
    var end = open
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    let rest = String(decoding: bytes[..<end], as: UTF8.self)
    guard inlines.count > 1 || !rest.isEmpty else { return nil }
    return (
      Array(inlines.dropLast()) + (rest.isEmpty ? [] : [.text(rest)]),
      String(decoding: bytes[(open + 2)..<(bytes.count - 1)], as: UTF8.self)
    )
  }
}
